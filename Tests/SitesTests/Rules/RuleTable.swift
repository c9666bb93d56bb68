import Funding
import Language

/// The table: what each rule finds in a minimal project and what it must not find in an honest one; `docs/rules.md` shows its lines.
let ruleTable: [RuleRow] = identificationRows + moneyRows + dateRows + statementRows + dutyRows

private let withAndAfter2014: [ProgrammingPeriod] = [.y2014, .y2021]

private let identificationRows: [RuleRow] = [
    .fires("missing-registration-number", .practice, "-registration_number", "programme: OP LZZ", in: [.y2007]),
    .fires("missing-registration-number", .practice, "-registration_number", "programme: OPZ", in: [.y2014]),
    .fires("missing-registration-number", .practice, "-registration_number", "programme: OPZ+", in: [.y2021]),
    .fires(
        "missing-programme", .practice, "registration_number: CZ.1.09/3.1.00/05.00081", "fund: ESF", in: [.y2007]),
    .fires(
        "missing-programme", .practice, "registration_number: CZ.09.2.60/0.0/0.0/15_005/0015650", "fund: ESF",
        in: [.y2014]),
    .fires("missing-programme", .practice, "registration_number: CZ.09.02.01/00/22_003/0000107", in: [.y2021]),
    .honest("programme: OPZ+", in: [.y2021]),
    .fires("missing-programme", .practice, "-registration_number", in: [.y2007], also: ["missing-registration-number"]),
    .fires("missing-beneficiary", .practice, "-beneficiary"),
    .fires("missing-beneficiary-ico", .practice, "beneficiary: 1️⃣{name: Zlínský kraj}"),
    .fires("partner-without-ico", .advice, "partners: 1️⃣[{name: Charita Zlín}, {name: Obec, ico: 00064581}]"),
    .honest("partners: [{name: Obec, ico: 00064581}]"),
    .fires("missing-region", .practice, "-region"),
    .honest("-region", "territory: Valašsko"),
    .honest("region: CZ"),
    .fires("number-against-call", .practice, "call: 1️⃣03_16_005", in: [.y2014]),
    .fires("number-against-call", .practice, "call: 1️⃣výzva č. 03_22_004 z roku 2022", in: [.y2021]),
    .fires("number-against-call", .practice, "call: 1️⃣02_22_003", in: [.y2021]),
    .honest("call: 03_15_005", in: [.y2014]),
    .honest("call: výzva 22_003 (dříve 03_22_001)", in: [.y2021]),
    .honest("call: výzva č. 5"),
    .honest("call: 2022"),
    .fires("number-against-objective", .practice, "specific_objective: 1️⃣2.2 Sociální služby", in: [.y2021]),
    .honest("specific_objective: 2.1 h) – aktivní začleňování", in: [.y2021]),
    .honest("specific_objective: ESO4.8", in: [.y2021]),
    .honest("specific_objective: 4.8 Aktivní začleňování", in: [.y2021]),
    .honest("specific_objective: SC 2.1", in: [.y2021]),
    .fires(
        "number-against-dates", .practice, "registration_number: CZ.03.2.60/0.0/0.0/21_005/0015650",
        "implementation_period: 1️⃣2019/2022", in: [.y2014]),
    .fires(
        "number-against-dates", .practice, "registration_number: CZ.03.02.01/00/24_003/0000107",
        "implementation_period: 1️⃣2022/2026", in: [.y2021]),
    .honest("implementation_period: 2021/2026", in: [.y2021]),
    .fires(
        "same-number", .practice, "registration_number: 1️⃣CZ.03.2.60/0.0/0.0/15_005/0015650", in: [.y2014], beside: []),
    .fires(
        "same-number", .practice, "registration_number: 1️⃣CZ.1.04/3.1.00/05.00081", in: [.y2007], beside: ["title: Jiný"]
    ),
    .fires(
        "same-number", .practice, "registration_number: 1️⃣CZ.03.02.01/00/22_003/0000107", in: [.y2021],
        beside: ["implementation_period: 2022/2025"]),
    .honest(in: [.y2014], beside: ["registration_number: CZ.03.2.60/0.0/0.0/15_005/0015651"]),
    .fires(
        "ico-of-two-names", .practice, "beneficiary: {name: Jihomoravský kraj, ico: 1️⃣70891320}", in: [.y2014],
        beside: ["registration_number: CZ.03.2.60/0.0/0.0/15_005/0015651"]),
    .fires(
        "ico-of-two-names", .practice, "partners: 1️⃣[{name: Charita Brno, ico: 70891320}]"),
    .honest(
        "beneficiary: {name: Krajský úřad Zlínského kraje, ico: 70891320}", in: [.y2014],
        beside: ["registration_number: CZ.03.2.60/0.0/0.0/15_005/0015651"]),
    .fires(
        "series-number-twice", .practice, "series: {name: Podpora služeb, number: 1️⃣II}", in: [.y2014],
        beside: [
            "series: {name: Podpora služeb, number: 2}", "registration_number: CZ.03.2.60/0.0/0.0/15_005/0015651",
        ]),
    .honest(
        "series: {name: Podpora služeb, number: II}", in: [.y2014],
        beside: [
            "series: {name: Podpora služeb, number: 1}", "registration_number: CZ.03.2.60/0.0/0.0/15_005/0015651",
        ]),
    .fires("missing-contacts", .practice, "-contacts"),
    .honest("-contacts", settings: "publisher: {name: Kraj, email: kraj@example.cz}\n"),
    .honest("-contacts", body: "## Kontakty\n\nOdbor sociálních věcí, budova 21.\n"),
    .honest("-contacts", "supported_services: [{service: azylové domy, phone: 577 043 111}]"),
]

private let moneyRows: [RuleRow] = [
    .fires("missing-budget", .practice, "-budget"),
    .fires("missing-total", .practice, "budget: 1️⃣{sources: [eu, state]}"),
    .honest("budget: {eligible: 100, sources: [eu, state]}"),
    .fires("missing-sources", .practice, "budget: 1️⃣{total: 100}"),
    .fires(
        "sources-add-up", .practice,
        "budget: {total: 100, sources: 1️⃣[{source: eu, amount: 85}, {source: state, amount: 16}]}"),
    .honest("budget: {total: 101, eligible: 100, sources: [{source: eu, amount: 85}, {source: state, amount: 15}]}"),
    .honest("budget: {total: 1 mil. Kč, sources: [{source: eu, amount: 849 900}, {source: state, amount: 150 000}]}"),
    .fires(
        "shares-above-whole", .practice,
        "budget: {total: 100, sources: 1️⃣[{source: eu, share: 85}, {source: state, share: 16}]}"),
    .honest("budget: {total: 100, sources: [{source: eu, share: 85}, {source: state, share: '15,4'}]}"),
    .fires("eligible-above-total", .practice, "budget: {total: 100, eligible: 1️⃣101, sources: [eu, state]}"),
    .honest("budget: {total: 1 mil. Kč, eligible: 1 020 000, sources: [eu, state]}"),
    .fires(
        "rate-does-not-fit", .practice,
        "budget: {total: 100, co_financing_rate: 1️⃣50, sources: [{source: eu, share: 85}, {source: state, share: 15}]}"),
    .fires(
        "rate-does-not-fit", .practice,
        "budget: {total: 100, co_financing_rate: 1️⃣80, sources: [{source: eu, amount: 85}, {source: state, amount: 15}]}"
    ),
    .honest(
        "budget: {total: 200, eligible: 100, co_financing_rate: 85, sources: [{source: eu, amount: 85}, {source: state, amount: 15}]}"
    ),
    .honest(
        "budget: {total: 100, co_financing_rate: '84,2', sources: [{source: eu, amount: 85}, {source: state, amount: 15}]}"
    ),
    .honest("budget: {total: 100, co_financing_rate: 85, sources: [eu, state]}"),
    .fires(
        "sources-add-up", .practice,
        "budget: {total: 100, eligible: 90, sources: 1️⃣[{source: eu, amount: 101}, state]}"),
    .honest("budget: {total: 100, eligible: 90, sources: [{source: eu, amount: 95}, state]}"),
    .fires(
        "shares-below-whole", .practice,
        "budget: {total: 100, sources: 1️⃣[{source: eu, share: 85}, {source: state, share: 10}]}"),
    .honest("budget: {total: 100, sources: [{source: eu, share: 85}, {source: state, share: '14,6'}]}"),
    .honest("budget: {total: 100, sources: [{source: eu, share: 85}, {source: state, share: 10}, own]}"),
    .honest("budget: {total: 100, sources: [{source: eu, share: 85}]}"),
    .fires(
        "share-does-not-fit", .practice,
        "budget: {total: 1 000 000, sources: [{source: eu, share: 85, amount: 1️⃣100 000 Kč}, state]}"),
    .honest(
        "budget: {total: 200, eligible: 100, sources: [{source: eu, share: 85, amount: 85}, {source: state, share: 15, amount: 15}]}"
    ),
    .honest("budget: {total: 1 mil. Kč, sources: [{source: eu, share: 85, amount: 100 000 Kč}, state]}"),
    .fires("zero-budget", .practice, "budget: {total: 1️⃣0, sources: [eu, state]}"),
    .fires("zero-budget", .practice, "budget: {total: 100, eligible: 1️⃣0 Kč, sources: [eu, state]}"),
    .fires("eu-support-not-among-sources", .practice, "budget: {total: 100, sources: 1️⃣[state, region]}"),
    .fires("funded-with-other-sources", .practice, "eu_statement: 1️⃣funded", in: [.y2021]),
    .fires(
        "funded-with-other-sources", .practice, "eu_statement: 1️⃣funded",
        "budget: {total: 100, co_financing_rate: 85, sources: [eu]}", in: [.y2021]),
    .honest("eu_statement: funded", "budget: {total: 100, co_financing_rate: 100, sources: [eu]}", in: [.y2021]),
    .honest("eu_statement: funded", "budget: {total: 100, sources: [eu]}", in: [.y2021]),
]

private let dateRows: [RuleRow] = [
    .fires("missing-implementation-period", .practice, "-implementation_period", when: [.running]),
    .fires("implementation-outside-period", .practice, "implementation_period: 1️⃣2006/2014", in: [.y2007]),
    .fires(
        "implementation-outside-period", .practice, "implementation_period: 1️⃣2019/2025", in: [.y2014], when: [.running]),
    .honest("implementation_period: 2019/..", in: [.y2014], when: [.running]),
    .fires("expires-too-early", .mistake, "expires: 1️⃣2014-12-31", in: [.y2007], when: [.running]),
    .fires("expires-too-early", .mistake, "expires: 1️⃣2022-12-31", in: [.y2014], when: [.running]),
    .fires("expires-too-early", .mistake, "expires: 1️⃣2026-12-31", in: [.y2021], when: [.running]),
    .fires("expires-too-early", .mistake, "expires: 1️⃣2020-01-01", in: [.y2014], when: [.running, .ended]),
    .honest("expires: 2023-01-01", in: [.y2014]),
    .fires(
        "expires-before-keep-online", .practice, "expires: 1️⃣2025-12-31", in: [.y2014],
        settings: "keep_online_until: 3 roky po ukončení\n"),
    .honest("expires: 2026-01-01", in: [.y2014], settings: "keep_online_until: 3 roky po ukončení\n"),
    .fires(
        "expires-before-keep-online", .practice, "expires: 1️⃣2030-12-31", in: [.y2021],
        settings: "keep_online_until: 2030-12-31\n"),
    .fires("services-outside-implementation", .practice, "services_period: 1️⃣2018/2020", in: [.y2014]),
    .honest("services_period: 2018/2020", "dates_note: Služby začaly před podpisem.", in: [.y2014]),
    .honest("services_period: do 31. 12. 2020", in: [.y2014]),
    .honest("services_period: 3 roky"),
    .fires("terminated-outside", .practice, "terminated: 1️⃣2023-01-31", in: [.y2014]),
    .fires("terminated-outside", .practice, "terminated: 1️⃣2018-12-31", in: [.y2014], when: [.ended]),
    .honest("terminated: 2021-12-31", in: [.y2014]),
    .fires("updated-in-future", .practice, "updated: 1️⃣2029-01-01"),
    .honest("updated: 2013-06-01", in: [.y2007]),
]

private let lzz = "{file: a.svg, alt: ESF v ČR, kind: fund}, {file: b.svg, alt: OP LZZ, kind: programme}"

private let statementRows: [RuleRow] = [
    .fires(
        "missing-fund", .duty, "registration_number: CZ.09.2.60/0.0/0.0/15_005/0015650", "programme: Náš program",
        in: [.y2014], also: ["unknown-programme"]),
    .fires("statement-of-another-period", .practice, "eu_statement: 1️⃣co-funded", in: [.y2007, .y2014]),
    .honest("eu_statement: co-funded", in: [.y2021]),
    .fires("terms-of-another-period", .practice, "investment_priority: 1️⃣2.1", in: [.y2007, .y2021]),
    .fires("terms-of-another-period", .practice, "area_of_support: 1️⃣3.1 Sociální integrace", in: withAndAfter2014),
    .fires("terms-of-another-period", .practice, "priority: 1️⃣Prioritní osa 2", in: [.y2021]),
    .fires("terms-of-another-period", .practice, "priority: 1️⃣Priority axis 2", in: [.y2021]),
    .fires("terms-of-another-period", .practice, "specific_objective: 1️⃣Investiční priorita 2.1", in: [.y2021]),
    .honest("priority: Prioritní osa 2", "investment_priority: 2.1", "specific_objective: 2.1.1", in: [.y2014]),
    .honest("priority: Priorita 2", "specific_objective: 2.1", in: [.y2021]),
    .honest("area_of_support: 3.1 Sociální integrace", in: [.y2007]),
    .fires("second-union-logo", .duty, "logos: [{file: 1️⃣a.svg, alt: Logo, kind: fund}]", in: [.y2021]),
    .fires("second-union-logo", .duty, "logos: [{file: 1️⃣a.svg, alt: Evropský sociální fond plus}]", in: [.y2021]),
    .fires("second-union-logo", .duty, "logos: [{file: 1️⃣logo-eu.png, alt: Logo EU}]", in: [.y2021]),
    .fires(
        "second-union-logo-on-site", .duty, in: [.y2021],
        settings: "logos: [{file: 1️⃣esf.svg, alt: Evropský sociální fond, kind: fund}]\n"),
    .honest(
        settings: "logo: {file: kraj.svg, alt: Zlínský kraj}\nlogos: [{file: a.svg, alt: Nadace, kind: partner}]\n"),
    .honest(in: [.y2007, .y2014], settings: "logos: [{file: esf.svg, alt: Evropský sociální fond, kind: fund}]\n"),
    .honest("logos: [{file: a.svg, alt: Evropské centrum pro pečující, kind: partner}]", in: withAndAfter2014),
    .honest("logos: [{file: a.svg, alt: Síť škol pro EU projekty, kind: other}]", in: withAndAfter2014),
    .honest("logos: [{file: a.svg, alt: Evropský sociální fond, kind: fund}]", in: [.y2014]),
    .fires("emblem-among-logos", .advice, "logos: [{file: 1️⃣a.svg, alt: Evropská unie}]", in: [.y2014]),
    .fires("emblem-among-logos", .advice, "logos: [\(lzz), {file: 1️⃣logo_eu.png, alt: Vlajka EU}]", in: [.y2007]),
    .fires("second-union-logo", .duty, "logos: [{file: 1️⃣a.svg, alt: Vlajka EU s nápisem}]", in: [.y2021]),
    .fires("second-union-logo", .duty, "logos: [{file: 1️⃣eu_flag.svg, alt: Podpora}]", in: [.y2021]),
    .fires("second-union-logo", .duty, "logos: [{file: 1️⃣a.svg, alt: 'Loga EU, OPZ+ a MPSV'}]", in: [.y2021]),
    .honest("logos: [{file: a.svg, alt: Logo sítě škol pro EU projekty}]", in: withAndAfter2014),
    .fires("programme-logo", .practice, "logos: [{file: 1️⃣opz-plus.svg, alt: OPZ+, kind: programme}]", in: [.y2021]),
    .fires("programme-logo", .practice, "logos: [{file: 1️⃣logo-opz-plus.svg, alt: Logo}]", in: [.y2021]),
    .fires("emblem-in-picture", .practice, "image: {file: 1️⃣eu-vlajka.png, alt: Podpora}", in: [.y2021]),
    .fires("emblem-in-picture", .practice, in: [.y2021], body: "![Vlajka EU a logo ESF](1️⃣eu-vlajka.png)\n"),
    .fires("emblem-in-picture", .practice, in: [.y2021], body: "![Loga EU, OPZ+ a MPSV](1️⃣loga.png)\n"),
    .honest("image: {file: eu-vlajka.png, alt: Vlajka EU}", in: [.y2007, .y2014]),
    .honest("image: {file: skoleni-esf.jpg, alt: Školení o Evropské unii a ESF+}", in: [.y2021]),
    .honest(in: [.y2021], body: "![Logo projektu podpořeného z EU](logo-projektu.png)\n"),
    .honest(in: [.y2021], body: "![Na budově úřadu visí vlajka EU a České republiky](urad.jpg)\n"),
    .fires("emblem-in-picture", .practice, in: [.y2021], body: "![Podpora](1️⃣evropska-unie-logo.png)\n"),
    .honest("logos: [{file: charita.svg, alt: 'Charita Zlín, realizátor projektu OPZ+'}]", in: [.y2021]),
    .honest("logos: [{file: opz.svg, alt: OPZ, kind: programme}]", in: [.y2014]),
    .fires("logo-of-another-period", .practice, "logos: [{file: 1️⃣a.svg, alt: OPZ, kind: programme}]", in: [.y2021]),
    .fires(
        "logo-of-another-period", .practice,
        "logos: [{file: 1️⃣a.svg, alt: Operační program Zaměstnanost plus, kind: programme}]", in: [.y2014]),
    .fires(
        "logo-of-another-period", .practice, "logos: [{file: 1️⃣esf-plus.svg, alt: Logo fondu, kind: fund}]", in: [.y2014]
    ),
    .fires(
        "logo-of-another-period", .practice, "logos: [\(lzz), {file: 1️⃣oplzz.svg, alt: Logo IROP}]", in: [.y2007]),
    .honest(
        "logos: [{file: a.svg, alt: Operační program Zaměstnanost, kind: programme}, {file: b.svg, alt: MPSV, kind: ministry}]",
        in: [.y2014]),
    .honest("logos: [{file: a.svg, alt: Dům OPZ, kind: partner}]", in: [.y2021]),
    .fires("missing-lzz-logos", .advice, "-logos", in: [.y2007]),
    .fires("missing-lzz-logos", .advice, "logos: 1️⃣[{file: a.svg, alt: ESF, kind: fund}]", in: [.y2007]),
    .honest("registration_number: CZ.1.07/1.4.00/21.2146", "-logos", in: [.y2007]),
    .fires(
        "ministry-logo-lzz", .advice, "logos: [\(lzz), {file: 1️⃣mpsv.svg, alt: MPSV, kind: ministry}]", in: [.y2007]),
    .fires(
        "missing-ministry-logo", .advice, "registration_number: CZ.06.2.56/0.0/0.0/17_095/0007825", in: [.y2014]),
    .fires("missing-ministry-logo", .advice, "registration_number: CZ.06.04.02/00/22_014/0002905", in: [.y2021]),
    .honest(
        "registration_number: CZ.06.04.02/00/22_014/0002905", "logos: [{file: mmr.svg, alt: MMR, kind: ministry}]",
        in: [.y2021]),
    .fires(
        "too-many-logos", .advice, "registration_number: CZ.02.3.68/0.0/0.0/17_047/0009151",
        "logos: [{file: msmt.svg, alt: MŠMT, kind: ministry}, {file: 1️⃣kraj.svg, alt: Zlínský kraj, kind: region}]",
        in: [.y2014]),
    .honest(
        "registration_number: CZ.02.3.68/0.0/0.0/17_047/0009151",
        "logos: [{file: msmt.svg, alt: MŠMT, kind: ministry}]", in: [.y2014]),
]

private let dutyRows: [RuleRow] = [
    .fires("missing-description", .duty, "-summary", when: ProjectState.allCases),
    .honest("-summary", body: "Projekt podporuje azylové domy v celém kraji a lidi, kteří v nich hledají pomoc.\n"),
    .fires("short-description", .practice, "summary: 1️⃣Podpora azylových domů."),
    .fires("short-description", .practice, "-summary", body: "Podpora azylových domů.\n"),
    .honest("summary: Podpora azylových domů.", body: "Projekt podporuje azylové domy v celém kraji.\n"),
    .fires("missing-goals", .duty, "-goals", when: ProjectState.allCases),
    .honest("-goals", body: "## Cíle projektu\n\nDostupné služby.\n"),
    .fires("missing-results", .duty, "-results", when: ProjectState.allCases),
    .honest("-results", body: "## Výsledky\n\nPadesát podpořených lidí.\n"),
    .fires("results-in-future", .practice, "results: 1️⃣Vznikne síť služeb.", when: [.ended]),
    .honest("results: Vznikne síť služeb.", when: [.running, .planned]),
    .honest("results: 'Vznikla síť, která bude trvat.'", when: [.ended]),
    .fires("goals-as-results", .practice, "results: 1️⃣dostupné služby."),
    .fires("goals-as-results", .practice, "-results", body: "1️⃣## Výsledky\n\nDostupné služby.\n"),
    .honest("results: Dostupné služby v Brně."),
    .fires("missing-indicators", .practice, "-indicators"),
    .honest("-indicators", "figures: [{value: 58 let, label: průměrný věk klientů}]"),
    .fires("achieved-missing", .practice, "indicators: 1️⃣[{name: Podpoření lidé, target: 50}]", when: [.ended]),
    .honest("indicators: [{name: Podpoření lidé, target: 50}]", when: [.running, .planned]),
    .honest("indicators: [{name: Podpoření lidé, target: 50}, {name: Kurzy, target: 2, achieved: 3}]", when: [.ended]),
    .fires(
        "stale-figures", .practice, "indicators: 1️⃣[{name: Podpoření lidé, target: 50, achieved: 37, as_of: 2011-04}]",
        when: [.ended]),
    .fires("stale-figures", .practice, "figures: 1️⃣[{value: 58 let, label: průměrný věk, as_of: 2011}]", when: [.ended]),
    .fires(
        "stale-figures", .practice, "budget: {total: 100, as_of: 1️⃣2011-04, sources: [eu, state]}", when: [.ended]),
    .honest("figures: [{value: 58 let, label: průměrný věk, as_of: 2011}]", when: [.running]),
    .honest("figures: [{value: 58 let, label: průměrný věk, as_of: 2022-12}]", in: [.y2014], when: [.ended]),
    .honest(
        "figures: [{value: 58 let, label: průměrný věk, as_of: 2021-12}]", "services_period: 2019/2021", in: [.y2014],
        when: [.ended]),
    .fires(
        "plaque-due", .advice, "physical_investment: 1️⃣ano", "budget: {total: 5 mil. Kč, sources: [eu, state]}",
        in: [.y2021], when: [.running]),
    .fires(
        "plaque-due", .advice, "physical_investment: 1️⃣ano", "budget: {total: 12 mil. Kč, sources: [eu, state]}",
        in: [.y2014], when: [.running]),
    .fires(
        "plaque-due", .advice, "physical_investment: 1️⃣ano",
        "budget: {total: 12 mil. Kč, exchange_rate: 23, sources: [eu, state]}", in: [.y2014], when: [.running]),
    .honest(
        "physical_investment: ano", "budget: {total: 12 mil. Kč, exchange_rate: 25, sources: [eu, state]}",
        in: [.y2014], when: [.running]),
    .honest(
        "physical_investment: ano", "budget: {total: 5 mil. Kč, sources: [eu, state]}", in: [.y2014], when: [.running]),
    .honest(
        "physical_investment: ano", "budget: {total: 50 mil. Kč, sources: [eu, state]}", in: [.y2014], when: [.ended]),
    .honest("budget: {total: 50 mil. Kč, sources: [eu, state]}"),
    .fires("communication-event-due", .advice, "strategic: 1️⃣ano", in: [.y2021], when: [.running]),
    .fires(
        "communication-event-due", .advice, "budget: {total: 1️⃣446 mil. Kč, sources: [eu, state]}", in: [.y2021],
        when: [.running]),
    .fires(
        "communication-event-due", .advice, "budget: {total: 1️⃣240 mil. Kč, sources: [eu, state]}", in: [.y2021],
        when: [.running]),
    .honest(
        "budget: {total: 9 mil. EUR, currency: EUR, sources: [eu, state]}", in: [.y2021], when: [.running]),
    .honest("budget: {total: 446 mil. Kč, sources: [eu, state]}", in: [.y2007, .y2014]),
    .honest("strategic: ano", in: [.y2021], when: [.ended]),
]
