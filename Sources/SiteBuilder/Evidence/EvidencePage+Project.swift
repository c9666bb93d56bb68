import Fields
import Funding
import Language
import Markup
import SourceText

extension EvidencePage {
    /// What is told of one project, on paper on pages of its own.
    func section(_ entry: ProjectEvidence, number: Int) -> HTML {
        let page = entry.duties.filter { [.fulfilled, .missing, .accepted].contains($0.state) }
        let hand = entry.duties.filter { $0.state == .byHand }
        let rest = entry.duties.filter { $0.state == .notApplicable }
        var html: HTML = """
            <section class="project" id="p\(number)">
            <h2>\(entry.project.title)</h2>
            <dl class="facts">
            \(facts(entry))</dl>

            """
        if !page.isEmpty { html.append(table(page)) }
        if !hand.isEmpty { html.append(handTable(hand)) }
        if !entry.otherFindings.isEmpty { html.append(others(entry.otherFindings)) }
        if !entry.accepted.isEmpty {
            html.append("<h3>\(word("Přijaté nálezy", "Accepted findings"))</h3>\n")
            html.append(gaps(entry.accepted))
        }
        if !rest.isEmpty { html.append(outOfScope(rest)) }
        html.append(signature)
        html.append("</section>\n")
        return html
    }

    private func facts(_ entry: ProjectEvidence) -> HTML {
        let project = entry.project
        var html: HTML = ""
        let unknown = word("není uvedeno", "not told")
        row(
            word("Registrační číslo", "Registration number"), HTML(text: project.registrationNumber?.text ?? unknown),
            into: &html)
        let ico = project.beneficiary?.ico.map { ", IČO \($0.digits)" } ?? ""
        row(
            word("Příjemce", "Beneficiary"), HTML(text: project.beneficiary.map { $0.name + ico } ?? unknown),
            into: &html)
        let state = entry.state.map { " (\(Self.word($0)[language]))" } ?? ""
        row(
            word("Doba realizace", "Implementation"),
            HTML(text: project.actualPeriod.map { $0.shown(in: language) + state } ?? unknown), into: &html)
        let programme = [project.programme?.name, project.period?.label].compactMap(\.self).joined(separator: ", ")
        row(
            word("Program a období", "Programme and period"), HTML(text: programme.isEmpty ? unknown : programme),
            into: &html)
        if let role = role(project) {
            row(word("Kdo stránku vydává", "Who publishes the page"), HTML(text: role), into: &html)
        }
        row(word("Adresa stránky", "Address of the page"), link(entry.address, named: entry.address), into: &html)
        row(
            word("Soubor stránky", "File of the page"), "<span class=\"code\">\(entry.output)</span>", into: &html)
        row(
            "SHA-256", "<span class=\"code\">\(entry.digest)</span> (\(evidence.day.shown(in: language)))", into: &html)
        return html
    }

    private func role(_ project: Project) -> String? {
        switch project.publisherRole {
        case .beneficiary: nil
        case .provider:
            word(
                "Poskytovatel služby; povinnosti předpisů zavazují příjemce.",
                "A provider of services; the law binds the beneficiary.")
        case .partner:
            word(
                "Partner projektu; povinnosti předpisů zavazují příjemce.", "A partner; the law binds the beneficiary.")
        }
    }

    private func table(_ duties: [DutyEvidence]) -> HTML {
        var rows: HTML = ""
        for duty in duties {
            rows.append(
                "<tr><th scope=\"row\">\(titled(duty))</th><td>\(badge(duty.state))</td><td>\(proof(duty))</td></tr>\n")
        }
        return """
            <h3>\(word("Co ukazuje stránka", "What the page shows"))</h3>
            <div class="wide"><table class="duties">
            <thead><tr><th scope="col">\(word("Povinnost", "Duty"))</th><th scope="col">\(word("Stav", "State"))</th><th scope="col">\(word("Čím se dokládá, co chybí", "What shows it, what is missing"))</th></tr></thead>
            <tbody>
            \(rows)</tbody>
            </table></div>

            """
    }

    private func handTable(_ duties: [DutyEvidence]) -> HTML {
        var rows: HTML = ""
        for duty in duties {
            var remark: HTML = duty.detail.map { "<span class=\"remark\">\($0[language])</span>" } ?? ""
            for gap in duty.accepted { remark.append("<span class=\"reason\">\(gap.reason)</span>") }
            rows.append(
                "<tr><th scope=\"row\"><label><input type=\"checkbox\"><span>\(titled(duty))\(remark)</span></label></th><td></td></tr>\n"
            )
        }
        return """
            <h3>\(word("Co doloží člověk", "What a person vouches for"))</h3>
            <div class="wide"><table class="hand">
            <thead><tr><th scope="col">\(word("Povinnost", "Duty"))</th><th scope="col">\(word("Kde, kdy a čím je to doloženo", "Where, when and by what it is shown"))</th></tr></thead>
            <tbody>
            \(rows)</tbody>
            </table></div>

            """
    }

    private func titled(_ duty: DutyEvidence) -> HTML {
        let article: HTML = duty.article.map { "<span class=\"article\">\($0[language])</span>" } ?? ""
        return "\(duty.duty.title[language])\(article)"
    }

    private func badge(_ state: DutyEvidence.State) -> HTML {
        "<span class=\"badge \(state.rawValue)\">\(state.words[language])</span>"
    }

    private func proof(_ duty: DutyEvidence) -> HTML {
        var html: HTML = duty.detail.map { "\($0[language])" } ?? ""
        for finding in duty.findings { html.append(item(finding)) }
        if !duty.accepted.isEmpty { html.append(gaps(duty.accepted)) }
        return html
    }

    /// A duty of a project that has no page.
    func broken(_ duty: DutyEvidence) -> HTML {
        "<p>\(badge(duty.state)) \(duty.duty.title[language])</p>\(proof(duty))"
    }

    private func item(_ finding: Finding) -> HTML {
        let place = finding.place.map { "\($0.file):\($0.start.line)" } ?? ""
        return "<p>\(finding.message[language])<span class=\"place\">\(finding.id), \(place)</span></p>"
    }

    /// By reason: one reason often covers several duties.
    private func outOfScope(_ duties: [DutyEvidence]) -> HTML {
        var groups: [(reason: Words?, titles: [String])] = []
        for duty in duties {
            let title = duty.duty.title[language]
            if let index = groups.firstIndex(where: { $0.reason == duty.detail }) {
                groups[index].titles.append(title)
            } else {
                groups.append((duty.detail, [title]))
            }
        }
        var html: HTML =
            "<h3>\(word("Čeho se projektu netýká", "What does not concern the project"))</h3>\n<ul class=\"small\">\n"
        for group in groups {
            html.append(
                "<li>\(group.reason?[language] ?? "")<span class=\"place\">\(group.titles.joined(separator: "; "))</span></li>\n"
            )
        }
        html.append("</ul>\n")
        return html
    }

    private func others(_ findings: [Finding]) -> HTML {
        var html: HTML =
            "<h3>\(word("Co dále našla kontrola", "What else the check has found"))</h3>\n<div class=\"small\">\n"
        for finding in findings { html.append("\(item(finding))\n") }
        html.append("</div>\n")
        return html
    }

    func gaps(_ gaps: [AcceptedGap]) -> HTML {
        var html: HTML = ""
        for gap in gaps {
            let until = gap.until.map { word(", nejdéle do ", ", until ") + $0.shown(in: language) } ?? ""
            let place = gap.finding.place.map { ", \($0.file):\($0.start.line)" } ?? ""
            html.append(
                "<p>\(gap.finding.message[language])<span class=\"place\">\(gap.finding.id)\(place)</span><span class=\"reason\">\(word("Důvod", "Reason")): \(gap.reason)\(until)</span></p>\n"
            )
        }
        return html
    }

    private var signature: HTML {
        """
        <div class="signature">
        <p>\(word("Jméno a funkce", "Name and position"))</p>
        <p>\(word("Datum", "Date"))</p>
        <p>\(word("Podpis", "Signature"))</p>
        </div>

        """
    }
}
