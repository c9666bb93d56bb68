import Fields
import Funding
import Language

/// A project as a row of the list of operations that the Commission's Kohesio reads; the columns and their names are Kohesio's.
///
/// Only projects of cohesion policy that have a registration number: the list is one of operations, known by their numbers.
struct KohesioRow: Sendable {
    let project: DataProject

    init?(_ project: DataProject) {
        guard let number = project.project.registrationNumber, !number.isOfUnsupportedSource,
            !project.project.hasUnsupportedSource
        else { return nil }
        self.project = project
    }

    private var facts: Project {
        // Lent, not copied.
        @inline(__always)
        _read { yield project.source.project }
    }

    /// A column: what it is, and how it is had.
    struct Field: Sendable {
        let description: DataDescription
        fileprivate let value: @Sendable (KohesioRow) -> String?
    }

    func write(into rows: inout TableRows) {
        for value in Self.values { rows.cell(value(self) ?? "") }
        rows.end()
    }

    private static let values = fields.map(\.value)

    static let fields: [Field] = [
        column("Operation_Unique_Identifier", Words(cs: "registrační číslo projektu", en: "registration number")) {
            $0.facts.registrationNumber?.text
        },
        column("Operation_Name_Programme_Language", Words(cs: "název projektu", en: "title of the project")) {
            $0.facts.title
        },
        column("Operation_Name_English", Words(cs: "název anglicky", en: "title in English")) {
            $0.facts.titleEnglish ?? ($0.project.language == .en ? $0.facts.title : nil)
        },
        column("Operation_Summary_Programme_Language", Words(cs: "shrnutí", en: "summary")) {
            $0.project.source.facts.summary
        },
        column(
            "Operation_Start_Date",
            Words(
                cs: "začátek ve tvaru dd/mm/rrrr; je-li znám jen měsíc nebo rok, jeho první den",
                en: "start as dd/mm/yyyy; where only the month or year is known, its first day")
        ) { $0.facts.implementationPeriod?.firstDay?.slashed },
        column(
            "Operation_End_Date",
            Words(
                cs: "konec ve tvaru dd/mm/rrrr; je-li znám jen měsíc nebo rok, jeho poslední den",
                en: "end as dd/mm/yyyy; where only the month or year is known, its last day")
        ) { $0.facts.actualPeriod?.lastDay?.slashed },
        column(
            "Total_Eligible_Expenditure_amount", as: .decimal,
            Words(cs: "celkové způsobilé výdaje", en: "total eligible expenditure")
        ) { $0.facts.budget?.eligible?.value.decimal },
        column("Total_Eligible_Expenditure_Currency", Words(cs: "měna (ISO 4217)", en: "currency (ISO 4217)")) { row in
            row.facts.budget.flatMap { $0.eligible == nil ? nil : $0.currency.rawValue }
        },
        column(
            "Total_Eligible_Expenditure_Exchange_Rate", as: .decimal,
            Words(
                cs: "kolik jednotek měny je jedno euro, je-li kurz na webu uveden",
                en: "units of the currency for one euro, where the site gives a rate")
        ) { $0.facts.budget?.exchangeRate?.decimal },
        column("Cofinancing_Rate", as: .decimal, Words(cs: "míra spolufinancování v %", en: "co-financing rate in %")) {
            row in row.facts.budget?.coFinancingRate.map(DataBudget.percent)
        },
        column("Beneficiary_Name", Words(cs: "příjemce", en: "beneficiary")) { $0.facts.beneficiary?.name },
        column("Fund_Code", Words(cs: "zkratky fondů", en: "abbreviations of the funds")) { row in
            DataTable.joined(row.facts.funds.map { $0.known?.rawValue ?? $0.text })
        },
        column(
            "Programme_Code",
            Words(
                cs: "zkratka programu; jeho kód CCI web nezná",
                en: "abbreviation of the programme; the site knows no CCI")
        ) { $0.facts.programme?.abbreviation },
        column("Location_Indicator_Postcode", Words(cs: "PSČ", en: "postcode")) { $0.facts.postcode },
        column(
            "Location_Indicator_NUTS_code",
            Words(cs: "kódy krajů (NUTS 3), nebo CZ", en: "codes of the regions (NUTS 3), or CZ")
        ) { DataTable.joined($0.project.regions.map(\.code)) },
        column(
            "Location_Indicator_latitude_longitude",
            Words(cs: "souřadnice; web je nezná", en: "coordinates; the site knows none")
        ) { _ in nil },
        column("Country", Words(cs: "země (ISO 3166-1)", en: "country (ISO 3166-1)")) { _ in "CZ" },
    ]

    private static func column(
        _ name: String, as shape: DataShape = .text, _ meaning: Words,
        _ value: @escaping @Sendable (KohesioRow) -> String?
    ) -> Field {
        Field(
            description: DataDescription(
                key: name, shape: shape, label: meaning, meaning: meaning, isRequired: false, isColumn: true),
            value: value)
    }
}

extension Day {
    /// `01/04/2016`, as Kohesio wants it.
    fileprivate var slashed: String {
        func digits(_ number: Int) -> [UInt8] { [number / 10, number % 10].map { UInt8(ascii: "0") + UInt8($0) } }
        let slash = [UInt8(ascii: "/")]
        return String(
            decoding: digits(day) + slash + digits(month) + slash + digits(year / 100) + digits(year % 100),
            as: UTF8.self)
    }
}
