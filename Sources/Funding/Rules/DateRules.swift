import Language

let dateRules: [Rule] = [
    Rule(
        "missing-implementation-period", .dates, .practice,
        Words(
            cs: "Čtenář má vědět, kdy projekt běží; podle toho se pozná jeho stav.",
            en: "Readers should know when the project runs; its state follows from it.")
    ) { project, _ in
        if project.implementationPeriod != nil || project.places["implementation_period"] != nil { return [] }
        return [
            Rule.Breach(
                Words(
                    cs: "Chybí doba realizace („implementation_period“).",
                    en: "The implementation period is missing (“implementation_period”)."),
                at: .key("implementation_period"))
        ]
    },
    Rule(
        "implementation-outside-period", .dates, .practice,
        Words(
            cs: "Projekt se může uskutečnit jen v letech, kdy jeho programové období platí výdaje.",
            en: "A project can run only in the years in which its programming period pays expenditure.")
    ) { project, _ in
        guard let period = project.period, let whole = project.implementationPeriod else { return [] }
        let years = period.years
        guard [whole.start?.year, whole.end?.year].contains(where: { $0.map { !years.contains($0) } ?? false })
        else { return [] }
        return [
            Rule.Breach(
                Words(
                    cs:
                        "Doba realizace \(whole.shown(in: .cs)) nepatří do období \(period.label), v němž se projekty uskutečňují v letech \(years.lowerBound)–\(years.upperBound). Ověřte data i období.",
                    en:
                        "The implementation period \(whole.shown(in: .en)) does not belong to \(period.label), whose projects run in \(years.lowerBound)–\(years.upperBound). Verify the dates and the period."
                ), at: .key("implementation_period"))
        ]
    },
    Rule(
        "expires-too-early", .dates, .mistake,
        Words(
            cs: "Stránka má být zveřejněna alespoň do konce realizace projektu.",
            en: "The page has to be public at least until the end of implementation.")
    ) { project, _ in
        guard let expires = project.expires, let end = project.lastDay, expires <= end else { return [] }
        return [
            Rule.Breach(
                Words(
                    cs: "Stránka se má stáhnout \(expires.shown(in: .cs)), ale projekt končí až \(end.shown(in: .cs)).",
                    en:
                        "The page is to be withdrawn on \(expires.shown(in: .en)), but the project ends on \(end.shown(in: .en))."
                ), at: .key("expires"))
        ]
    },
    Rule(
        "services-outside-implementation", .dates, .practice,
        Words(
            cs: "Služby se financují v době realizace projektu; rozpor vysvětluje „dates_note“.",
            en: "Services are funded within the implementation period; “dates_note” explains a difference.")
    ) { project, _ in
        guard project.datesNote == nil, let whole = project.implementationPeriod,
            let services = project.servicesPeriod?.interval
        else { return [] }
        let startsEarly = (services.firstDay).map { first in whole.firstDay.map { first < $0 } ?? false } ?? false
        let endsLate = (services.lastDay).map { last in whole.lastDay.map { last > $0 } ?? false } ?? false
        guard startsEarly || endsLate else { return [] }
        return [
            Rule.Breach(
                Words(
                    cs:
                        "Služby se financují \(services.shown(in: .cs)), mimo dobu realizace \(whole.shown(in: .cs)). Opravte data, nebo rozpor vysvětlete v „dates_note“.",
                    en:
                        "Services are funded \(services.shown(in: .en)), outside the implementation period \(whole.shown(in: .en)). Correct the dates or explain them in “dates_note”."
                ), at: .key("services_period"))
        ]
    },
]

extension ProgrammingPeriod {
    /// The years in which its projects run, generously: expenditure is eligible until 2015, 2023 and 2029, and closing takes a while.
    fileprivate var years: ClosedRange<Int> {
        switch self {
        case .y2007: 2007...2016
        case .y2014: 2014...2024
        case .y2021: 2021...2030
        }
    }
}
