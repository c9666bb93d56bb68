package import Funding
package import Language
package import Markup

extension LockUp {
    /// The publicity block: emblem and words, in the classes that the program keeps for itself (`eu-…`).
    package func html(period: ProgrammingPeriod?, language: LanguageCode) -> HTML {
        var block: HTML = "<div class=\"eu-block\(period.map { " eu-" + $0.rawValue } ?? "")\">"
        block.append(Emblem.svg)
        block.append(words(in: language))
        block.append("</div>")
        return block
    }

    private func words(in language: LanguageCode) -> HTML {
        if let statement = lines.first, lines.count == 1, statement.role == .statement {
            var html: HTML = "<p class=\"eu-words eu-statement\">"
            html.append(Self.twoLines(statement.words[language]))
            html.append("</p>")
            return html
        }
        let spoken = lines.filter { $0.role != .motto }.map { Self.line($0.words[language]) }.joined(by: " ")
        guard let motto = lines.first(where: { $0.role == .motto }), let web else {
            return "<p class=\"eu-words\">\(spoken)</p>"
        }
        // The link stands beside the words, never round them: a link would underline them.
        let address =
            Address(absolute: "https://\(web)/").map { "<a class=\"eu-link\" href=\"\($0)\">\(web)</a>" as HTML }
            ?? HTML()
        return """
            <div class="eu-words"><p>\(spoken)</p><div class="eu-with-link"><p>\(motto.words[language])</p> \
            \(address)</div></div>
            """
    }

    private static func line(_ text: String) -> HTML { "<span class=\"eu-line\">\(text)</span>" }

    /// A statement on two lines that are as even as its words allow.
    private static func twoLines(_ text: String) -> HTML {
        let words = text.split(separator: " ").map(String.init)
        guard words.count > 1 else { return line(text) }
        let splits = (1..<words.count).map {
            (words[..<$0].joined(separator: " "), words[$0...].joined(separator: " "))
        }
        let best = splits.min { max($0.0.count, $0.1.count) < max($1.0.count, $1.1.count) } ?? splits[0]
        return [line(best.0), line(best.1)].joined(by: " ")
    }
}

extension [HTML] {
    func joined(by separator: HTML) -> HTML {
        var all = first ?? HTML()
        for part in dropFirst() {
            all.append(separator)
            all.append(part)
        }
        return all
    }
}

extension Site {
    /// The block of a page: a project's own, and the shared words on every other page and where a project's funding is foreign to us.
    func publicity(for page: PlannedPage) -> HTML {
        if case .project(let index) = page.subject, let lockUp = projects[index].project.lockUp {
            return lockUp.html(period: projects[index].project.period, language: language)
        }
        return sharedPublicity
    }

    /// The funds that the shared block does not name, for the footer.
    var fundsSentence: String? {
        let funds = sharedLockUp.fundsNamedElsewhere
        guard !funds.isEmpty else { return nil }
        let czech = funds.map { $0.known?.genitive ?? "fondu \($0.text)" }.joined(in: .cs)
        let english = funds.map(\.name.en).joined(in: .en)
        return typeset(
            Words(
                cs: "Projekty spolufinancuje Evropská unie z \(czech).",
                en: "The projects are co-financed by the European Union from the \(english).")[language], in: language)
    }
}
