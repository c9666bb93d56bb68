import Language
import SourceText

/// What the text says against what the fields say.
let factRules: [TextRule] = [
    TextRule(
        "dates-in-text", .practice, in: [.cs], at: .words("doba termín trvání období realizace"),
        because: Words(
            cs: "Doba realizace v textu má souhlasit s „implementation_period“; rozdíl vysvětluje „dates_note“.",
            en:
                "The implementation period in the text has to agree with “implementation_period”; “dates_note” explains a difference."
        )
    ) { page, spot, breaches in
        guard spot.start == spot.blockStart, let project = page.project, project.datesNote == nil else { return }
        page.checkDates(spot, of: project, &breaches)
    },
    TextRule(
        "number-in-text", .practice, at: .words("cz"),
        because: Words(
            cs: "Registrační číslo v textu má mít správný tvar a patřit tomuto projektu.",
            en: "A registration number in the text has to be well formed and this project’s.")
    ) { page, spot, breaches in
        page.checkNumber(spot, &breaches)
    },
    TextRule(
        "stale-date-in-text", .practice, in: [.cs], at: .words("konci dni k dnešního dnešnímu dosud doposud"),
        because: Words(
            cs: "Půl roku po skončení mají výsledky říkat, jak projekt dopadl, ne jak na tom byl v jeho průběhu.",
            en: "Six months after its end a project’s results should say how it came out, not how it stood on the way.")
    ) { page, spot, breaches in
        guard let project = page.project, let end = project.lastDay,
            project.state(on: page.circumstances.today) == .ended,
            end.adding(months: 6) < page.circumstances.today, page.isInResults(spot.block),
            let (start, stop) = page.staleDate(spot, before: end)
        else { return }
        let shown = end.shown(in: .cs)
        breaches.append(
            TextBreach(
                start, stop,
                Words(
                    cs: "Projekt skončil \(shown), ale výsledky mluví o dřívějším stavu. Napište, jak dopadl.",
                    en:
                        "The project ended on \(end.shown(in: .en)), but the results speak of an earlier state. Say how it came out."
                )))
    },
]

extension TextPage {
    // MARK: Dates

    fileprivate func checkDates(_ spot: TextSpot, of project: Project, _ breaches: inout [TextBreach]) {
        var label = lower(spot.start..<spot.end)
        var end = spot.end
        for _ in 0..<2 {
            let next = nextWord(end, in: spot)
            guard ["realizace", "projektu", "trvání"].contains(lower(next)) else { break }
            label += " " + lower(next)
            end = next.upperBound
        }
        guard labelsOfDates.contains(label) else { return }
        var start = end
        var stop = spot.blockEnd
        func skipMark(_ index: Int) -> Int {
            let index = skipBlanks(index, in: spot)
            return byte(index, in: spot) == UInt8(ascii: ":") ? skipBlanks(index + 1, in: spot) : index
        }
        start = skipMark(start)
        if start >= stop {
            // „Doba realizace“ heads a paragraph or stands in the cell before.
            guard spot.block + 1 < runs.blocks.count else { return }
            let next = runs.blocks[spot.block + 1]
            switch (block(spot).kind, next.kind) {
            case (.heading, .paragraph), (.cell, .cell): break
            default: return
            }
            (start, stop) = (next.start, next.end)
        }
        guard stop - start <= 120 else { return }
        if let cut = bytes[start..<stop].firstIndex(where: {
            $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ";") || $0 == 0x0A
        }) {
            stop = cut
        }
        while stop > start,
            byte(stop - 1) == UInt8(ascii: ".") || byte(stop - 1) == UInt8(ascii: ",") || space(before: stop) > 0
        {
            stop -= max(1, space(before: stop))
        }
        guard let told = try? Interval(reading: text(start, stop)) else { return }
        let known = [project.implementationPeriod, project.actualPeriod, project.servicesPeriod?.interval].compactMap(
            \.self)
        guard let first = known.first, !known.contains(where: { $0.agrees(with: told) }) else { return }
        breaches.append(
            TextBreach(
                start, stop,
                Words(
                    cs:
                        "V textu je \(told.shown(in: .cs)), v údajích projektu \(first.shown(in: .cs)). Opravte jedno z nich, nebo rozdíl vysvětlete v „dates_note“.",
                    en:
                        "The text says \(told.shown(in: .en)), the project’s data \(first.shown(in: .en)). Correct one of them, or explain the difference in “dates_note”."
                )))
    }

    // MARK: Numbers

    fileprivate func checkNumber(_ spot: TextSpot, _ breaches: inout [TextBreach]) {
        guard has("CZ", at: spot.start), !isLetter(before: spot.start) else { return }
        func isPart(_ index: Int) -> Bool {
            switch byte(index, in: spot) {
            case 0x30...0x39, 0x41...0x5A, UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        func trimmed(_ end: Int) -> Int {
            var end = end
            while end > spot.end, !isDigit(end - 1), byte(end - 1) != UInt8(ascii: "X") { end -= 1 }
            return end
        }
        var end = spot.end
        while isPart(end), end - spot.start < 60 { end += 1 }
        end = trimmed(end)
        if let number = RegistrationNumber.strict(text(spot.start, end)) {
            return checkOwn(number, spot.start, end, spot, &breaches)
        }
        // With spaces in it, as it is often broken.
        var long = end
        while long < spot.blockEnd, long - spot.start < 60 {
            if isPart(long) {
                long += 1
            } else if case let space = space(long), space > 0, isPart(long + space), !isUpperLetter(long + space) {
                long += space
            } else {
                break
            }
        }
        long = trimmed(long)
        let written = text(spot.start, long)
        guard written.utf8.count(where: { $0 &- 0x30 < 10 }) >= 12, written.contains("/"), written.count <= 60 else {
            return
        }
        switch RegistrationNumber.parse(written) {
        case .number(let number), .repairable(let number):
            breaches.append(
                TextBreach(
                    spot.start, long,
                    Words(
                        cs: "Registrační číslo „\(written)“ nemá správný tvar. Nemá to být \(number.text)?",
                        en: "The registration number “\(written)” is not well formed. Should it be \(number.text)?"),
                    fix: TextBreach.Fix(
                        message: Words(cs: "Napsat \(number.text).", en: "Write \(number.text)."),
                        edits: [(spot.start, long, number.text)], isSafe: false)))
        case .wrong:
            breaches.append(
                TextBreach(
                    spot.start, long,
                    Words(
                        cs: "„\(written)“ nemá tvar registračního čísla. Opište je z právního aktu.",
                        en: "“\(written)” has not the form of a registration number. Copy it from the grant decision."))
            )
        case .unknownForm, .unsupported: return
        }
    }

    private func isUpperLetter(_ index: Int) -> Bool { byte(index) &- 0x41 < 26 }

    /// A number that a label calls this project's; others may be named in passing.
    private func checkOwn(
        _ number: RegistrationNumber, _ start: Int, _ end: Int, _ spot: TextSpot, _ breaches: inout [TextBreach]
    ) {
        guard let own = project?.registrationNumber, own.text != number.text, isLabelled(start, spot) else { return }
        breaches.append(
            TextBreach(
                start, end,
                Words(
                    cs:
                        "V textu je jiné registrační číslo než v „registration_number“ (\(own.text)). Opravte jedno z nich.",
                    en:
                        "The text has another registration number than “registration_number” (\(own.text)). Correct one of them."
                )))
    }

    private func isLabelled(_ start: Int, _ spot: TextSpot) -> Bool {
        func isLabel(_ text: String) -> Bool {
            let words = folded(text).split { !$0.isLetter }
            guard let first = words.first, words.count <= 4 else { return false }
            return ["registracni", "reg", "cislo", "registration"].contains(first)
        }
        if start > spot.blockStart { return start - spot.blockStart <= 60 && isLabel(text(spot.blockStart, start)) }
        guard case .cell = block(spot).kind, spot.block > 0 else { return false }
        let before = runs.blocks[spot.block - 1]
        return before.kind == .cell && before.end - before.start <= 60 && isLabel(text(before.start, before.end))
    }

    // MARK: Results

    /// Whether a block tells results: of the field, or under a heading of the body.
    fileprivate func isInResults(_ index: Int) -> Bool { resultBlocks[index] }

    /// „ke konci dubna 2021“, „ke dni 30. 4. 2021“, „k 30. 4. 2021“, „do dnešního dne“, „Dosud bylo …“
    fileprivate func staleDate(_ spot: TextSpot, before end: Day) -> (Int, Int)? {
        let previous = previousWord(spot.start, in: spot)
        let next = nextWord(spot.end, in: spot)
        switch lower(spot.start..<spot.end) {
        case "konci":
            guard lower(previous) == "ke", let (day, stop) = month(next.lowerBound, in: spot), day < end else {
                return nil
            }
            return (previous.lowerBound, stop)
        case "dni":
            guard lower(previous) == "ke", let (day, stop) = day(skipBlanks(spot.end, in: spot), in: spot), day < end
            else { return nil }
            return (previous.lowerBound, stop)
        case "k":
            let start = skipSpaces(spot.end)
            guard start > spot.end, isDigit(start), let (day, stop) = day(start, in: spot), day < end else {
                return nil
            }
            return (spot.start, stop)
        case "dnešního":
            return lower(previous) == "do" && lower(next) == "dne" ? (previous.lowerBound, next.upperBound) : nil
        case "dnešnímu":
            return lower(previous) == "k" && lower(next) == "dni" ? (previous.lowerBound, next.upperBound) : nil
        default:
            // „Dosud bylo podpořeno“ begins a sentence; „dosud nedostupné služby“ says something else.
            let mark = byte(skipSpaces(before: spot.start) - 1, in: spot)
            let isBegin = spot.start == spot.blockStart || mark == UInt8(ascii: ".")
            return isBegin && ["bylo", "byla", "byly", "byli", "jsme"].contains(lower(next))
                ? (spot.start, spot.end) : nil
        }
    }

    /// „dubna 2021“, „roku 2020“: its last day.
    private func month(_ start: Int, in spot: TextSpot) -> (Day, Int)? {
        let word = start..<wordEnd(start, in: spot)
        let year = nextWord(word.upperBound, in: spot)
        guard year.count == 4, isDigit(year.lowerBound) else { return nil }
        let written = lower(word) == "roku" ? text(year.lowerBound, year.upperBound) : text(start, year.upperBound)
        guard let date = try? PartialDate(reading: written) else { return nil }
        return (date.lastDay, year.upperBound)
    }

    /// „30. 4. 2021“, „30. dubna 2021“
    private func day(_ start: Int, in spot: TextSpot) -> (Day, Int)? {
        if let day = writtenDay(start) { return day.end <= spot.blockEnd ? (day.day, day.end) : nil }
        let dot = digitsEnd(start)
        guard dot > start, dot - start <= 2, byte(dot) == UInt8(ascii: ".") else { return nil }
        let month = nextWord(dot + 1, in: spot)
        let year = nextWord(month.upperBound, in: spot)
        guard year.count == 4, year.upperBound <= spot.blockEnd,
            let day = try? Day(reading: text(start, year.upperBound))
        else { return nil }
        return (day, year.upperBound)
    }
}

private let labelsOfDates: Set<String> = [
    "doba realizace", "doba realizace projektu", "realizace projektu", "termín realizace", "termín realizace projektu",
    "trvání projektu", "doba trvání projektu", "období realizace", "období realizace projektu",
]
