import Language

/// What no page can show; a person vouches for it.
let handDuties: [Duty] = [
    Duty(
        "poster", articles: [.y2014: "1303/2013 Annex XII 2.2", .y2021: "2021/1060 Art. 50(1)(d)"],
        Words(
            cs: "Plakát nejméně A3 (nebo rovnocenná elektronická obrazovka) visí na dobře viditelném místě",
            en: "A poster of at least A3 (or an equivalent electronic display) hangs at a readily visible place"),
        .hand(findings: [])
    ) { project, today, _ in
        if project.state(on: today) == .planned {
            return .doesNotBind(
                Words(
                    cs: "Projekt ještě nezačal; plakát visí od začátku realizace.",
                    en: "The project has not begun; the poster hangs from the start of implementation."))
        }
        if project.period == .y2021, project.owesPlaque == .yes {
            return .doesNotBind(
                Words(
                    cs: "Místo plakátu se umisťuje stálá deska.", en: "A durable plaque stands in the poster’s place."))
        }
        return .binds(
            project.state(on: today) == .ended
                ? Words(
                    cs: "Projekt skončil: doložte, že plakát po dobu realizace visel.",
                    en: "The project has ended: show that the poster hung while it ran.") : nil)
    },
    Duty(
        "plaque", articles: [.y2014: "1303/2013 Annex XII 2.2", .y2021: "2021/1060 Art. 50(1)(c)"],
        Words(
            cs: "Stálá deska nebo billboard na místě hmotné investice",
            en: "A durable plaque or billboard at the investment"),
        .hand(findings: ["plaque-due"])
    ) { project, _, _ in
        switch project.owesPlaque {
        case .yes: .binds(nil)
        case .perhaps(let why): .binds(why)
        case .no(let why): .doesNotBind(why)
        }
    },
    Duty(
        "social-media", articles: [.y2021: "2021/1060 Art. 50(1)(a)"],
        Words(
            cs: "Popis projektu s podporou Unie na sociálních sítích, má-li na nich příjemce účet",
            en: "A description with the Union’s support on social media, where the beneficiary has an account"),
        .hand(findings: [])),
    Duty(
        "documents",
        articles: [
            .y2007: "1828/2006 Art. 8", .y2014: "1303/2013 Annex XII 2.2", .y2021: "2021/1060 Art. 50(1)(b)",
        ],
        Words(
            cs: "Dokumenty a materiály pro veřejnost a účastníky nesou prohlášení o podpoře Unie",
            en: "Documents and materials for the public and participants carry the statement of the Union’s support"),
        .hand(findings: [])),
    Duty(
        "participants",
        articles: [
            .y2007: "1828/2006 Art. 8", .y2014: "1303/2013 Annex XII 2.2", .y2021: "2021/1060 Art. 50(1)(b)",
        ],
        Words(
            cs: "Účastníci vědí, že projekt podporuje Unie", en: "Participants know that the Union supports the project"
        ),
        .hand(findings: []), scope: onlySocialFund),
    Duty(
        "certificates",
        articles: [
            .y2007: "1828/2006 Art. 8", .y2014: "1303/2013 Annex XII 2.2", .y2021: "2021/1060 Art. 50(1)(b)",
        ],
        Words(
            cs: "Osvědčení a potvrzení o účasti nesou prohlášení o podpoře Unie",
            en: "Certificates and attendance records carry the statement of the Union’s support"), .hand(findings: []),
        scope: onlySocialFund),
    Duty(
        "communication-event", articles: [.y2021: "2021/1060 Art. 50(1)(e)"],
        Words(
            cs: "Komunikační akce nebo činnost za účasti Komise a řídicího orgánu",
            en: "A communication event or activity with the Commission and the managing authority"),
        .hand(findings: ["communication-event-due"])
    ) { project, _, _ in
        switch project.owesEvent {
        case .yes: .binds(nil)
        case .perhaps(let why): .binds(why)
        case .no(let why): .doesNotBind(why)
        }
    },
    Duty("keep-online", Words(cs: "Stránka zůstává na webu", en: "The page stays online"), .hand(findings: [])) {
        project, today, keptUntil in
        guard let end = [project.lastDay, keptUntil].compactMap(\.self).max() else { return .binds(nil) }
        if end < today {
            return .doesNotBind(
                Words(
                    cs:
                        "Povinnost trvala do \(end.shown(in: .cs)); déle zavazuje jen právní akt nebo „keep_online_until“.",
                    en:
                        "The duty lasted until \(end.shown(in: .en)); only the grant decision or “keep_online_until” binds longer."
                ))
        }
        return .binds(
            Words(cs: "Nejméně do \(end.shown(in: .cs)).", en: "At least until \(end.shown(in: .en))."))
    },
]

@Sendable private func onlySocialFund(_ project: Project, _ today: Day, _ keptUntil: Day?) -> Duty.Scope {
    let isSocial = project.funds.contains { $0.known == .esf || $0.known == .esfPlus }
    return isSocial
        ? .binds(nil)
        : .doesNotBind(Words(cs: "Týká se projektů ESF a ESF+.", en: "It concerns projects of the ESF and ESF+."))
}

/// Whether a duty that follows from money and kind binds; `perhaps` where the page does not tell enough.
private enum Owing: Equatable {
    case yes
    case perhaps(Words)
    case no(Words)
}

extension Project {
    fileprivate var owesPlaque: Owing {
        guard hasPhysicalInvestment else {
            return .no(
                Words(
                    cs: "Projekt neuvádí hmotnou investici (pole „physical_investment“).",
                    en: "The project tells of no physical investment (field “physical_investment”)."))
        }
        return owing(above: plaqueThreshold)
    }

    fileprivate var owesEvent: Owing {
        isStrategic ? .yes : owing(above: eventThreshold)
    }

    private func owing(above threshold: Int64) -> Owing {
        let limit = Words(cs: euros(threshold, .cs), en: euros(threshold, .en))
        switch budget?.compare(toEuros: threshold) {
        case .above: return .yes
        case .below:
            return .no(
                Words(cs: "Náklady jsou pod hranicí \(limit.cs).", en: "The cost is below \(limit.en)."))
        case .near:
            return .perhaps(
                Words(
                    cs: "Náklady jsou blízko hranice \(limit.cs): ověřte kurzem projektu.",
                    en: "The cost is near \(limit.en): verify with the project’s rate."))
        case nil:
            return .perhaps(
                Words(
                    cs: "Náklady nejsou uvedeny; povinnost platí nad \(limit.cs).",
                    en: "The cost is not told; the duty binds above \(limit.en)."))
        }
    }
}
