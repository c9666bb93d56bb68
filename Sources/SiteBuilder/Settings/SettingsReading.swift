import CommonMark
import Fields
import FrontMatter
import Funding
package import Language
package import SourceText

/// Reads `site.yml`; what is wrong with it is found, and the rest holds.
package func readSettings(_ file: SourceFile) -> (settings: SiteSettings, findings: [Finding]) {
    let content = ContentFile.readYAML(file)
    // The language decides how other words are read, so it is looked up first.
    var first = SiteSettings()
    var silent = Reading(file: file)
    if case .map(let entries) = content.node.content {
        for entry in entries where entry.key == "language" {
            SiteSettings.fields.field("language")?.read(entry.value, &first, &silent)
        }
    }
    var settings = SiteSettings()
    var reading = Reading(file: file, language: first.language)
    if content.findings.contains(where: { $0.severity == .error }) {
        // Nothing is known of a file that cannot be parsed; a missing title would be a false alarm.
        return (settings, content.findings)
    }
    SiteSettings.fields.read(content.node, into: &settings, &reading)
    if case .map(let entries) = content.node.content {
        settings.accessibilityPlace = entries.first { $0.key == "accessibility" }.map { file.place($0.keyRange) }
    }
    var findings = content.findings + reading.findings
    if let footer = settings.footer {
        let (document, found) = Markdown.parse(
            footer, in: file, options: footerOptions(in: settings.language))
        findings += found
        settings.footerText = document
        settings.footerReferences = document.links.filter { !$0.isUnsafe }.map {
            Reference(destination: $0.destination, use: $0.kind == .image ? .picture : .link, range: $0.range)
        }
    }
    return (settings, findings)
}

/// What reads badly in `site.yml`: its footer and its plain texts. Only a project's texts are held to more.
package func textFindings(of settings: SiteSettings, in file: SourceFile, today: Day) -> [Finding] {
    var runs = TextRuns()
    if let footer = settings.footer {
        runs.append(Markdown.read(footer, in: file, options: footerOptions(in: settings.language)).runs, as: .body)
    }
    runs.append(settings: ContentFile.readYAML(file).node)
    return textFindings(
        on: runs, in: file,
        TextCircumstances(
            language: settings.language, abbreviations: settings.abbreviations,
            publisherContacts: settings.publisherContacts, today: today))
}

private func footerOptions(in language: LanguageCode) -> MarkdownOptions {
    MarkdownOptions(language: language, idPrefix: "footer-", topLevel: 2)
}
