import Language

let dateRules: [Rule] = [
    Rule(
        "missing-implementation-period", .dates, .practice,
        Words(
            cs: "Čtenář má vědět, kdy projekt běží; podle toho se pozná jeho stav.",
            en: "Readers should know when the project runs; its state follows from it."), at: "implementation_period",
        Words(
            cs: "Chybí doba realizace. Napište „implementation_period“, například „1/2023 – 12/2026“.",
            en: "The implementation period is missing. Write “implementation_period”, for example “2023-01/2026-12”.")
    ) { project, _ in project.implementationPeriod == nil && !project.isWritten("implementation_period") },
    Rule(
        "implementation-outside-period", .dates, .practice,
        Words(
            cs: "Projekt se může uskutečnit jen v letech, v nichž jeho programové období hradí výdaje.",
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
    Rule(
        "terminated-outside", .dates, .practice,
        Words(
            cs: "Den předčasného ukončení („terminated“) spadá do doby realizace.",
            en: "An early end (“terminated”) lies within the implementation period.")
    ) { project, _ in
        guard let terminated = project.terminated, let whole = project.implementationPeriod, !whole.contains(terminated)
        else { return [] }
        return [
            .at(
                "terminated",
                cs:
                    "Projekt měl předčasně skončit \(terminated.shown(in: .cs)), ale doba realizace je \(whole.shown(in: .cs)). Opravte jedno z nich.",
                en:
                    "The project is said to have ended early on \(terminated.shown(in: .en)), but its implementation period is \(whole.shown(in: .en)). Mend one of them."
            )
        ]
    },
    Rule(
        "updated-in-future", .dates, .practice,
        Words(
            cs: "Den poslední změny („updated“) nemůže teprve přijít.",
            en: "The day of the last change (“updated”) cannot be yet to come.")
    ) { project, today in
        guard let updated = project.updated, today < updated else { return [] }
        return [
            .at(
                "updated",
                cs:
                    "Podle „updated“ se údaje změnily \(updated.shown(in: .cs)), ten den však teprve přijde. Opravte datum.",
                en:
                    "According to “updated” the facts were changed on \(updated.shown(in: .en)), which is yet to come. Mend the day."
            )
        ]
    },
]

/// Rules that hold for a page that has been withdrawn, too.
package let withdrawalRules: [Rule] = [
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
                    cs:
                        "Stránka se má stáhnout \(expires.shown(in: .cs)), ale veřejná má být ještě poslední den projektu, \(end.shown(in: .cs)). Posuňte „expires“ za něj.",
                    en:
                        "The page is to be withdrawn on \(expires.shown(in: .en)), but has to be public on the project’s last day, \(end.shown(in: .en)). Move “expires” beyond it."
                ), at: .key("expires"))
        ]
    }
]

extension Interval {
    /// Whether two intervals mean the same as far as the less exact one tells.
    func agrees(with other: Interval) -> Bool {
        func meet(_ one: PartialDate?, _ other: PartialDate?) -> Bool {
            guard let one, let other else { return true }
            return one.firstDay <= other.lastDay && other.firstDay <= one.lastDay
        }
        return meet(start, other.start) && meet(end, other.end)
    }
}

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
