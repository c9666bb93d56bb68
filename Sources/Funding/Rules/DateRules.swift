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
