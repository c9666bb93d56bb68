package import Language

/// Findings as text for people. Several at one range show its line once, below the first.
///
/// ```
/// content/projects/a.md:12:9: chyba: Kraj „CZ999“ neznáme. [region-unknown]
///    12 | region: CZ999
///       |         ^~~~~
///       Jak opravit: Napište „CZ064“.
/// ```
package struct FindingPrinter: Sendable {
    package var language: LanguageCode
    /// Whether the text is coloured by the codes of a terminal; for the caller to know.
    package var colours: Bool

    package init(language: LanguageCode, colours: Bool = false) {
        self.language = language
        self.colours = colours
    }

    /// All findings in order, the files parted by an empty line; ends with a line break unless there are none.
    package func text(_ findings: [Finding]) -> String {
        var text = ""
        var last: Finding?
        for finding in Finding.inOrder(findings) {
            if let last, finding.place?.file != last.place?.file || last.place == nil { text += "\n" }
            text += self.text(finding, after: last)
            last = finding
        }
        return text
    }

    /// All findings in order under a heading for each file, which counts them; the findings name line and column only.
    ///
    /// ```
    /// content/projects/a.md – 1 chyba
    /// 12:9: chyba: Kraj „CZ999“ neznáme. [region-unknown]
    /// ```
    package func grouped(_ findings: [Finding]) -> String {
        var groups: [(file: String?, findings: [Finding])] = []
        for finding in Finding.inOrder(findings) {
            if let last = groups.last, last.file == finding.place?.file {
                groups[groups.count - 1].findings.append(finding)
            } else {
                groups.append((finding.place?.file, [finding]))
            }
        }
        return groups.map { group in
            let name = group.file.map(DisplayText.line) ?? Self.wholeSite[language]
            return paint(name, .bold) + " – \(FindingCount(group.findings).shown(in: language))\n"
                + zip(group.findings, [nil] + group.findings).map { text($0, after: $1, in: group.file) }.joined()
        }.joined(separator: "\n")
    }

    /// One finding; the head of a place in `file` does not name the file again, and lines that stand right above for the
    /// finding before are not repeated.
    private func text(_ finding: Finding, after last: Finding?, in file: String? = nil) -> String {
        let numberWidth = ([finding.place] + finding.notes.map(\.place)).compactMap { $0 }.map {
            String($0.start.line).count
        }.max()
        // As far in as the text of the excerpts.
        let indent = String(repeating: " ", count: max(numberWidth ?? 0, Self.numberWidth) + 1)

        var text = head(finding.place, in: file)
        text += paint(name(finding.severity) + ":", colour(finding.severity)) + " "
        text += DisplayText.lines(finding.message[language], indent: indent + "  ")
        text += paint(" [\(DisplayText.line(finding.id))]", .faint) + "\n"
        if last?.place != finding.place || last?.notes.contains(where: { $0.place != nil }) == true {
            text += excerpt(finding.place, indent: indent)
        }
        for note in finding.notes {
            text += indent + head(note.place, in: file) + paint(Self.note[language] + ":", .cyan) + " "
            text += DisplayText.lines(note.message[language], indent: indent + "  ") + "\n"
            text += excerpt(note.place, indent: indent)
        }
        if let fix = finding.fix {
            text += indent + paint(Self.fix[language] + ":", .green) + " "
            text += DisplayText.lines(fix.message[language], indent: indent + "  ") + "\n"
        }
        if let rule = finding.rule {
            let article = LawArticle(rule).words[language]
            text += indent + paint(Self.rule[language] + ":", .faint) + " " + DisplayText.line(article) + "\n"
        }
        return text
    }

    private func head(_ place: Place?, in file: String?) -> String {
        guard let place else { return "" }
        let name = place.file == file ? "" : DisplayText.line(place.file) + ":"
        let address = name + "\(place.start.line):\(place.start.column):"
        return paint(address, .bold) + " "
    }

    private func excerpt(_ place: Place?, indent: String) -> String {
        guard let place, !place.excerpt.isEmpty else { return "" }
        let excerpt = Excerpt(place)
        let number = String(place.start.line)
        let padding = String(repeating: " ", count: max(indent.count - 1 - number.count, 0))
        return padding + paint(number + " |", .faint) + " " + excerpt.line + "\n"
            + indent + paint("|", .faint) + " " + paint(excerpt.caret, .green) + "\n"
    }

    private static let numberWidth = 5
    private static let wholeSite = Words(cs: "Web jako celek", en: "The site as a whole")
    private static let note = Words(cs: "poznámka", en: "note")
    private static let fix = Words(cs: "Jak opravit", en: "Fix")
    private static let rule = Words(cs: "Předpis", en: "Rule")

    private func name(_ severity: Severity) -> String {
        switch severity {
        case .error: Words(cs: "chyba", en: "error")[language]
        case .warning: Words(cs: "varování", en: "warning")[language]
        case .note: Self.note[language]
        }
    }

    private func colour(_ severity: Severity) -> Colour {
        switch severity {
        case .error: .red
        case .warning: .yellow
        case .note: .cyan
        }
    }

    private enum Colour: String {
        case bold = "1"
        case faint = "2"
        case red = "1;31"
        case green = "32"
        case yellow = "1;33"
        case cyan = "36"
    }

    private func paint(_ text: String, _ colour: Colour) -> String {
        colours ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
    }
}
