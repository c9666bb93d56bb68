import Fields
import Language
package import SourceText

extension Project {
    /// Fills in programme, period and funds from each other, and reports what contradicts.
    mutating func deriveProgramme(_ reading: inout Reading) {
        let named = programme.map { Programme.named($0.text) } ?? []
        // Those that are known are of the cohesion policy.
        if let programme, named.isEmpty, let source = unsupportedSource(programme.text) {
            hasUnsupportedSource = true
            reading.report(unsupportedSourceDiagnosis, at: place("programme"), unsupportedMessage(source))
        }
        if registrationNumber?.isOfUnsupportedSource == true { hasUnsupportedSource = true }
        if funds.contains(where: { $0.known == nil && unsupportedSource($0.text) != nil }) {
            hasUnsupportedSource = true
        }
        guard !hasUnsupportedSource else { return }
        let numbered = registrationNumber?.parts.flatMap { Programme.numbered($0.prefix, in: $0.period) }
        checkNumber(against: named, numbered: numbered, &reading)
        // A number of no known form still tells by its beginning whose it is.
        let begun = registrationNumber.map { $0.parts == nil ? Programme.begun(by: $0.text) : [] } ?? []
        derivePeriod(named: named.isEmpty ? begun : named, &reading)
        settleProgramme(
            named: named, numbered: numbered ?? begun.first { $0.period == period }, &reading)
        if funds.isEmpty, let known = programme?.known { funds = known.funds.map { FundUse($0) } }
        checkFunds(&reading)
        checkPriority(&reading)
    }

    /// Where a key's value stands, else the heading of the body that tells the same, else the title, else the start of the file.
    func place(_ key: String) -> ByteRange {
        places[key] ?? body.places[key] ?? places["title"] ?? ByteRange(0, 0)
    }

    private func checkNumber(against named: [Programme], numbered: Programme?, _ reading: inout Reading) {
        guard let number = registrationNumber, let parts = number.parts else { return }
        if let period, period != parts.period {
            reading.report(
                numberAgainstPeriod, at: place("programming_period"),
                Words(
                    cs:
                        "Období \(period.label) neodpovídá registračnímu číslu \(number.text), které je z období \(parts.period.label). Opravte jedno z nich.",
                    en:
                        "The period \(period.label) does not agree with the registration number \(number.text), which is of \(parts.period.label). Mend one of them."
                ),
                notes: [note(number, reading.file)])
        }
        if let numbered, !named.isEmpty, !named.contains(numbered) {
            reading.report(
                numberAgainstProgramme, at: place("programme"),
                Words(
                    cs:
                        "Program \(programme?.text ?? "") neodpovídá registračnímu číslu \(number.text): čísla, která začínají \(parts.prefix), má v období \(parts.period.label) \(numbered.abbreviation).",
                    en:
                        "The programme \(programme?.text ?? "") does not agree with the registration number \(number.text): in \(parts.period.label) numbers that begin \(parts.prefix) are those of \(numbered.abbreviation)."
                ),
                notes: [note(number, reading.file)])
        }
    }

    private func note(_ number: RegistrationNumber, _ file: SourceFile) -> Finding.Note {
        Finding.Note(
            Words(cs: "Registrační číslo je tady.", en: "The registration number is here."),
            at: file.place(place("registration_number")))
    }

    private mutating func derivePeriod(named: [Programme], _ reading: inout Reading) {
        if period != nil || reading.places["programming_period"] != nil { return }
        if let parts = registrationNumber?.parts {
            period = parts.period
            return
        }
        let candidates = Set(named.map(\.period))
        if candidates.count == 1 {
            period = candidates.first
            return
        }
        if let start = implementationPeriod?.start, let guess = Self.period(startingIn: start.year),
            candidates.isEmpty || candidates.contains(guess)
        {
            period = guess
            return
        }
        // A broken number or date has been reported; what would follow from it is not asked for again.
        guard !brokenKeys(reading) else { return }
        let choices =
            candidates.isEmpty ? ProgrammingPeriod.allCases : ProgrammingPeriod.allCases.filter(candidates.contains)
        let listed = choices.map(\.rawValue).joined(separator: ", ")
        // Nothing that could be doubtful is written: the page can be built, the law only cannot be told yet.
        let isSilent = programme == nil && implementationPeriod == nil
        reading.report(
            isSilent ? periodUnknown : periodNeeded,
            at: place(implementationPeriod == nil ? "programme" : "implementation_period"),
            Words(
                cs:
                    "Není jasné, ze kterého programového období projekt je. Doplňte „programming_period“ (\(listed)) nebo „registration_number“.",
                en:
                    "It is not clear of which programming period the project is. Add “programming_period” (\(listed)) or “registration_number”."
            ))
    }

    private func brokenKeys(_ reading: Reading) -> Bool {
        (registrationNumber == nil && reading.places["registration_number"] != nil)
            || (implementationPeriod == nil && reading.places["implementation_period"] != nil)
    }

    /// The only period in which a project that starts in a year can be: in between, two periods overlap.
    static func period(startingIn year: Int) -> ProgrammingPeriod? {
        switch year {
        case 2007...2013: .y2007
        case 2016...2020: .y2014
        case 2024...2029: .y2021
        default: nil
        }
    }

    private mutating func settleProgramme(named: [Programme], numbered: Programme?, _ reading: inout Reading) {
        guard let written = programme else {
            programme = numbered.map { ProgrammeUse(known: $0, text: $0.abbreviation) }
            return
        }
        if named.isEmpty {
            let near = closest(to: written.text, in: Programme.spellings)
            reading.report(
                unknownProgramme, at: place("programme"),
                Words(
                    cs: "Program „\(written.text)“ není v seznamu programů, ukáže se tak, jak je napsán."
                        + (near.map { " Neměli jste na mysli „\($0)“?" } ?? ""),
                    en: "The programme “\(written.text)” is not in the list of programmes and is shown as written."
                        + (near.map { " Did you mean “\($0)”?" } ?? "")))
            return
        }
        guard let period else { return }
        if let known = named.first(where: { $0.period == period }) {
            programme = ProgrammeUse(known: known, text: written.text)
        } else if registrationNumber?.parts == nil {
            let periods = named.map(\.period.label).joined(separator: ", ")
            reading.report(
                programmeAgainstPeriod, at: place("programme"),
                Words(
                    cs: "Program „\(written.text)“ v období \(period.label) nebyl; je z období \(periods).",
                    en: "There was no programme “\(written.text)” in \(period.label); it is of \(periods)."))
        }
    }

    private func checkFunds(_ reading: inout Reading) {
        guard reading.places["fund"] != nil, let known = programme?.known, known.evidence != .unverified else { return }
        for fund in funds.compactMap(\.known) where !known.funds.contains(fund) {
            reading.report(
                fundAgainstProgramme, at: place("fund"),
                Words(
                    cs:
                        "Fond \(fund.rawValue) program \(known.abbreviation) (\(known.period.label)) nefinancuje; jeho fondy: \(known.funds.map(\.rawValue).joined(separator: ", ")).",
                    en:
                        "The fund \(fund.rawValue) does not finance \(known.abbreviation) (\(known.period.label)); its funds: \(known.funds.map(\.rawValue).joined(separator: ", "))."
                ))
        }
    }

    private func checkPriority(_ reading: inout Reading) {
        guard let parts = registrationNumber?.parts, let inNumber = parts.priority, let priority else { return }
        let digits = priority.drop { !$0.isNumber }.prefix { $0.isASCII && $0.isNumber }
        guard let written = Int(digits), digits.count <= 2, written != inNumber else { return }
        reading.report(
            numberAgainstPriority, at: place("priority"),
            Words(
                cs:
                    "Priorita „\(priority)“ neodpovídá registračnímu číslu, podle něhož je to priorita \(inNumber). Ověřte, co platí.",
                en:
                    "The priority “\(priority)” does not agree with the registration number, which says \(inNumber). Please verify."
            ))
    }

    /// A currency written with an amount must be that of the budget.
    func checkMoney(_ reading: inout Reading) {
        guard let budget else { return }
        for amount in [budget.total, budget.eligible].compactMap(\.self) + budget.sources.compactMap(\.amount) {
            guard let written = amount.value.currency, written != budget.currency else { continue }
            reading.report(
                currencyMismatch, at: amount.range,
                Words(
                    cs:
                        "Částka je v měně \(written.rawValue), ale rozpočet je v \(budget.currency.rawValue). Opravte částku, nebo doplňte „currency: \(written.rawValue)“.",
                    en:
                        "The amount is in \(written.rawValue), but the budget is in \(budget.currency.rawValue). Mend the amount or add “currency: \(written.rawValue)”."
                ))
        }
    }
}

let numberAgainstPeriod = Diagnosis.contentError(
    "number-against-period", cs: "Registrační číslo je z jiného období, než jaké je napsáno.",
    en: "The registration number is of another period than the one that is written.")
let numberAgainstProgramme = Diagnosis.contentError(
    "number-against-programme", cs: "Registrační číslo patří jinému programu, než jaký je napsán.",
    en: "The registration number belongs to another programme than the one that is written.")
let programmeAgainstPeriod = Diagnosis.contentError(
    "programme-against-period", cs: "Program v napsaném období nebyl.", en: "There was no such programme in the period."
)
let periodNeeded = Diagnosis.contentError(
    "period-needed",
    cs: "Z čísla, programu ani začátku realizace není jasné programové období, a na něm závisí pravidla publicity.",
    en: "Neither number, programme nor start of implementation tells the programming period, on which the rules depend."
)
let periodUnknown = Diagnosis(
    "period-unknown", .error, .publicity,
    Words(
        cs: "Na programovém období závisí pravidla publicity; poznalo by se z čísla, programu nebo začátku realizace.",
        en:
            "The rules depend on the programming period, which a number, a programme or a start of implementation would tell."
    ))
let currencyMismatch = Diagnosis.contentError(
    "currency-mismatch", cs: "Měna napsaná u částky není měnou rozpočtu.",
    en: "The currency written with an amount is not that of the budget.")
let unknownProgramme = Diagnosis(
    "unknown-programme", .note, .publicity,
    Words(
        cs: "Program není v seznamu operačních programů; ukáže se tak, jak je napsán.",
        en: "The programme is not in the list of operational programmes; it is shown as written."))
let fundAgainstProgramme = Diagnosis(
    "fund-against-programme", .warning, .publicity,
    Words(
        cs: "Program tento fond nemá. Fond plyne z programu, řádek „fund“ zpravidla stačí smazat.",
        en: "The programme does not have this fund. The fund follows from the programme; “fund” can mostly be deleted.")
)
let numberAgainstPriority = Diagnosis(
    "number-against-priority", .warning, .publicity,
    Words(
        cs: "Priorita v registračním čísle je jiná než napsaná; porovnejte obojí s právním aktem.",
        en:
            "The priority in the registration number is not the one that is written; compare both with the grant decision."
    ))

/// Every defect that the reading of a project finds beyond those of its fields' types.
package let fundingDiagnoses: [Diagnosis] =
    [
        badRegistrationNumber, unknownNumberForm, unsupportedSourceDiagnosis, badRegion, unknownFund, unknownService,
        fileOrAddress, numberAgainstPeriod, numberAgainstProgramme, programmeAgainstPeriod, periodNeeded,
        periodUnknown, currencyMismatch, unknownProgramme, fundAgainstProgramme, numberAgainstPriority,
    ]
