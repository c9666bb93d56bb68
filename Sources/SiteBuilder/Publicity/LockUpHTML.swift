import Drawing
import Funding
import Language
import Markup

extension LockUp {
    /// The words beside the emblem, as they stand in the publicity block.
    func html(in language: LanguageCode) -> HTML {
        if let statement = lines.first, lines.count == 1, statement.role == .statement {
            var html: HTML = "<p class=\"eu-words eu-statement\">"
            html.append(evenLines(statement.words[language]).map { Self.line($0) }.joined(by: " "))
            html.append("</p>")
            return html
        }
        let spoken = lines.filter { $0.role != .motto }.map {
            Self.line($0.words[language], lang: $0.lang(on: language))
        }.joined(by: " ")
        guard let motto = lines.first(where: { $0.role == .motto }), let web else {
            return "<p class=\"eu-words\">\(spoken)</p>"
        }
        // The link stands beside the words, never round them: a link would underline them.
        let address =
            Address(absolute: "https://\(web)/").map { "<a class=\"eu-link\" href=\"\($0)\">\(web)</a>" as HTML }
            ?? HTML()
        return """
            <div class="eu-words"><p>\(spoken)</p><div class="eu-with-link"><p\(motto.lang(on: language))>\(motto.words[language])</p> \
            \(address)</div></div>
            """
    }

    private static func line(_ text: String, lang: HTML = HTML()) -> HTML {
        "<span class=\"eu-line\"\(lang)>\(text)</span>"
    }
}

extension LockUp.Line {
    /// The attribute that tells a screen reader of Czech words on a page of another language: names of programmes stay as they are.
    fileprivate func lang(on language: LanguageCode) -> HTML {
        language != .cs && words.cs == words[language] ? " lang=\"cs\"" : HTML()
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
    /// The block of a page: a project's own, and the shared words on every other page.
    func publicity(for page: PlannedPage) -> HTML {
        // No block is drawn as if money of another source were cohesion policy's; the project's finding says so.
        guard let block = block(of: page) else { return HTML() }
        let isPoster = page.subject.isPoster
        // Only a lock-up that all projects have in common has places for logos elsewhere, so the first stands for all.
        let logos = logos(of: page, besideEmblem: true).map(\.besideEmblem).joined(by: " ")
        return block.html(logos: logos, isPoster: isPoster)
    }

    private func block(of page: PlannedPage) -> PublicityBlock? {
        guard let index = page.subject.project else { return sharedBlock }
        return projects[index].block
    }

    /// The logos of a page, a project's before the site's: those that the rules of its programme want beside the emblem, or
    /// all others, which stand in the footer.
    func logos(of page: PlannedPage, besideEmblem: Bool) -> [Picture] {
        let own = page.subject.project.map { projects[$0].project.logos } ?? []
        guard !own.isEmpty || !settings.logos.isEmpty else { return [] }
        let slots = block(of: page)?.lockUp.logoSlots ?? []
        var logos = settings.logos.map { ($0, SiteSettings.path) }
        if let index = page.subject.project {
            logos = projects[index].project.logos.map { ($0, projects[index].facts.path) } + logos
        }
        return logos.filter { slots.contains($0.0.kind) == besideEmblem }.compactMap { logo, source in
            picture(logo.file, alt: logo.alt, url: logo.url, from: source)
        }
    }

    /// The funds that the shared block does not name, for the footer.
    var fundsSentence: String? {
        let funds = sharedBlock?.lockUp.fundsNamedElsewhere ?? []
        guard !funds.isEmpty else { return nil }
        let czech = funds.map { $0.known?.genitive ?? "fondu \($0.text)" }.joined(in: .cs)
        let english = funds.map(\.name.en).joined(in: .en)
        return typeset(
            Words(
                cs: "Projekty spolufinancuje Evropská unie z \(czech).",
                en: "The projects are co-financed by the European Union from the \(english).")[language], in: language)
    }
}

extension Picture {
    /// A logo beside the emblem; it is no link there, so that nothing frames it.
    fileprivate var besideEmblem: HTML {
        var html: HTML = "<img class=\"eu-logo\" src=\"\(source)\" alt=\"\(alt)\""
        if let pixels { html.append(" width=\"\(pixels.width)\" height=\"\(pixels.height)\"") }
        html.append(">")
        return html
    }
}
