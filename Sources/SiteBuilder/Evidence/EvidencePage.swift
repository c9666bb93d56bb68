import Fields
import Funding
package import Language
import Markup
import SourceText

/// The evidence as one HTML file that needs nothing else: for the screen, for A4 paper, and to be signed.
package struct EvidencePage: Sendable {
    let evidence: Evidence
    let language: LanguageCode

    package init(_ evidence: Evidence, in language: LanguageCode) {
        self.evidence = evidence
        self.language = language
    }

    package var bytes: [UInt8] {
        var page: HTML = """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>\(heading) – \(evidence.title)</title>
            <style>

            """
        page.append(evidenceStyleSheet)
        page.append("</style>\n</head>\n<body>\n")
        page.append(head)
        page.append("<main>\n")
        page.append(overview)
        for (index, project) in evidence.projects.enumerated() { page.append(section(project, number: index + 1)) }
        page.append(rest)
        page.append("</main>\n</body>\n</html>\n")
        return page.bytes
    }

    // MARK: - Head

    private var heading: String { word("Zpráva o publicitě projektů", "Report on the publicity of projects") }

    private var head: HTML {
        var facts: HTML = ""
        row(word("Web", "Site"), link(evidence.address, named: evidence.title), into: &facts)
        if let publisher = evidence.publisher, !publisher.isEmpty {
            let ico = evidence.publisherICO.map { ", IČO \($0)" } ?? ""
            row(word("Vydavatel", "Publisher"), HTML(text: publisher + ico), into: &facts)
        }
        row(word("Stav ke dni", "As of"), HTML(text: evidence.day.shown(in: language)), into: &facts)
        row(word("Vytvořil program", "Made by"), HTML(text: evidence.program), into: &facts)
        return """
            <header>
            <h1>\(heading)</h1>
            <dl class="facts">
            \(facts)</dl>
            </header>

            """
    }

    private static let counted: [DutyEvidence.State] = [.fulfilled, .missing, .accepted, .byHand]

    private var overview: HTML {
        guard !evidence.projects.isEmpty else {
            return "<p>\(word("Na webu není žádný projekt.", "There is no project on the site."))</p>\n"
        }
        var rows: HTML = ""
        for (index, project) in evidence.projects.enumerated() {
            rows.append("<tr><th scope=\"row\"><a href=\"#p\(index + 1)\">\(project.project.title)</a></th>")
            for state in Self.counted {
                let count = project.duties.count { $0.state == state }
                rows.append(
                    count == 0
                        ? "<td class=\"none\">0</td>" : "<td class=\"\(state.rawValue)\">\(count)</td>")
            }
            rows.append("</tr>\n")
        }
        var heads: HTML = ""
        for state in Self.counted { heads.append("<th scope=\"col\">\(state.words[language])</th>") }
        let explanation = word(
            "Otisk SHA-256 u projektu je otisk souboru jeho stránky, jak ji program v uvedený den sestaví. Stránku na webu s ním porovná příkaz „curl -s ADRESA | sha256sum“, soubor příkaz „sha256sum“.",
            "The SHA-256 of a project is that of its page’s file as the program builds it on the day named. “curl -s ADDRESS | sha256sum” compares the page on the web, “sha256sum” the file."
        )
        return """
            <section class="overview">
            <h2>\(word("Přehled", "Overview"))</h2>
            <div class="wide"><table>
            <thead><tr><th scope="col">\(word("Projekt", "Project"))</th>\(heads)</tr></thead>
            <tbody>
            \(rows)</tbody>
            </table></div>
            <p class="small">\(explanation)</p>
            </section>

            """
    }

    // MARK: - What is left

    private var rest: HTML {
        var html: HTML = ""
        if !evidence.withheld.isEmpty {
            html.append(
                "<section>\n<h2>\(word("Projekty, které dnes na webu nejsou", "Projects that are not on the site today"))</h2>\n<ul>\n"
            )
            for entry in evidence.withheld {
                html.append("<li><span class=\"code\">\(entry.path)</span>: \(entry.reason[language])")
                for duty in entry.duties { html.append(broken(duty)) }
                html.append("</li>\n")
            }
            html.append("</ul>\n</section>\n")
        }
        if !evidence.acceptedElsewhere.isEmpty {
            html.append(
                "<section>\n<h2>\(word("Přijaté nálezy na ostatních stránkách", "Accepted findings of other pages"))</h2>\n\(gaps(evidence.acceptedElsewhere))</section>\n"
            )
        }
        return html
    }

    // MARK: - Words

    func word(_ cs: String, _ en: String) -> String { Words(cs: cs, en: en)[language] }

    static func word(_ state: ProjectState) -> Words {
        switch state {
        case .planned: Words(cs: "připravuje se", en: "planned")
        case .running: Words(cs: "probíhá", en: "running")
        case .ended: Words(cs: "ukončen", en: "ended")
        }
    }

    func row(_ name: String, _ value: HTML, into html: inout HTML) {
        html.append("<div><dt>\(name)</dt><dd>\(value)</dd></div>\n")
    }

    func link(_ address: String, named name: String) -> HTML {
        guard let target = Address(absolute: address) else { return HTML(text: name) }
        return name == address
            ? "<a href=\"\(target)\">\(name)</a>"
            : "\(name), <a href=\"\(target)\">\(address)</a>"
    }
}
