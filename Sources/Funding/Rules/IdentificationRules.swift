import Language
import SourceText

let identificationRules: [Rule] = [
    Rule(
        "missing-registration-number", .identification, .practice,
        Words(
            cs: "Registrační číslo spojuje stránku s projektem v seznamu operací; opište je z právního aktu.",
            en: "The registration number ties the page to the list of operations; copy it from the grant decision."),
        at: "registration_number",
        Words(
            cs: "Chybí registrační číslo. Opište je z právního aktu do „registration_number“.",
            en: "The registration number is missing. Copy it from the grant decision to “registration_number”.")
    ) { project, _ in
        // A number that is written but wrong is a content error of its own.
        project.registrationNumber == nil && !project.isWritten("registration_number")
    },
    Rule(
        "missing-programme", .identification, .practice,
        Words(
            cs:
                "Stránka má jmenovat operační program; plyne z registračního čísla, nebo jej napište do „programme“.",
            en:
                "The page should name the operational programme; it follows from the registration number, or write “programme”."
        ), at: "programme",
        Words(
            cs: "Není znám operační program. Napište „programme“, například „programme: OPZ+“.",
            en: "The operational programme is not known. Write “programme”, for example “programme: OPZ+”.")
    ) { project, _ in
        // Where not even the period is known, that finding asks for the programme, too.
        project.programme == nil && project.period != nil && !project.isWritten("programme")
            && project.isNumberTelling
    },
    Rule(
        "missing-beneficiary", .identification, .practice,
        Words(cs: "Čtenář má vědět, kdo za projekt odpovídá.", en: "Readers should know who answers for the project."),
        at: "beneficiary",
        Words(
            cs: "Chybí příjemce. Napište „beneficiary: {name: …, ico: …}“.",
            en: "The beneficiary is missing. Write “beneficiary: {name: …, ico: …}”.")
    ) { project, _ in project.beneficiary == nil && !project.isWritten("beneficiary") },
    Rule(
        "missing-beneficiary-ico", .identification, .practice,
        Words(
            cs: "IČO příjemce odlišuje organizace podobného jména a patří do otevřených dat.",
            en: "The beneficiary’s IČO tells organisations of similar names apart and belongs in open data."),
        at: "beneficiary",
        Words(
            cs: "Příjemci chybí IČO. Doplňte „ico“; najdete je v rejstříku ARES (ares.gov.cz).",
            en: "The beneficiary’s IČO is missing. Add “ico”; the ARES register (ares.gov.cz) has it.")
    ) { project, _ in
        guard let beneficiary = project.beneficiary, beneficiary.ico == nil else { return false }
        return !project.isWritten("beneficiary.ico")
    },
    Rule(
        "partner-without-ico", .identification, .advice,
        Words(
            cs: "IČO partnera odlišuje organizace podobného jména; zahraniční partner je nemá.",
            en: "A partner’s IČO tells organisations of similar names apart; foreign partners have none.")
    ) { project, _ in
        let names = project.partners.filter { $0.ico == nil }.map(\.name)
        guard !names.isEmpty else { return [] }
        let listed = names.joined(separator: ", ")
        return [
            .at(
                "partners",
                cs: "Bez IČO: \(listed). Mají-li je, doplňte u partnera „ico“.",
                en: "Without an IČO: \(listed). Where there is one, add “ico” to the partner.")
        ]
    },
    Rule(
        "missing-region", .identification, .practice,
        Words(
            cs: "Čtenář hledá projekty podle kraje nebo území.", en: "Readers look for projects by region or area."),
        at: "region",
        Words(
            cs: "Chybí kraj. Napište „region“, nebo menší území do „territory“.",
            en: "The region is missing. Write “region”, or a smaller area in “territory”.")
    ) { project, _ in project.area.isEmpty && project.territory == nil && !project.isWritten("region") },
]

extension Project {
    /// Whether a key has a value in the file, be it one that cannot be read and has its own finding.
    func isWritten(_ key: String) -> Bool { places[key] != nil }

    /// Whether nothing that a registration number would tell is lost in one that cannot be read, which has its own finding.
    var isNumberTelling: Bool {
        registrationNumber.map { $0.parts != nil } ?? !isWritten("registration_number")
    }
}
