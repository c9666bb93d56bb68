import CommonMark
import Fields
import FrontMatter
import Funding
package import Language
package import SourceText

/// Reads one content file: its facts, which other pages may see, its rendered texts, which only its own page needs, and the runs of
/// plain text in which to look for what reads badly, which nobody needs later.
///
/// Depends on nothing but the file, its place and the site's language, so the result holds as long as the file does.
package func readContent(
    _ file: SourceFile, at location: ContentLocation, language: LanguageCode
) -> (facts: ContentFacts, texts: Texts, runs: TextRuns) {
    let content = ContentFile.read(file)
    var reading = Reading(file: file, language: language)
    var texts = TextReading(file: file, language: language)
    let subject: ContentFacts.Subject
    switch location.kind {
    case .project:
        // Nothing is known of a front matter that cannot be parsed; what it lacks would be a false alarm.
        var project = content.isUnreadable ? Project() : Project(frontMatter: content.node, &reading)
        texts.read(project, body: LocatedText(file, content.body))
        project.body = bodySections(of: texts.texts.body)
        project.body.pictures = texts.pictures
        reportToldTwice(project, &reading)
        subject = .project(SharedProject(project))
    case .home, .page, .news:
        var article = Article()
        if !content.isUnreadable {
            Article.fields(of: location.kind).read(content.node, into: &article, &reading)
        }
        texts.readBody(LocatedText(file, content.body))
        subject = .article(article)
    }
    var facts = ContentFacts(
        path: file.path, location: location, slug: "", slugRange: ByteRange(0, 0), subject: subject,
        firstParagraph: texts.texts.body.firstParagraph)
    readSlug(into: &facts, &reading)
    facts.references = texts.references + subject.references
    switch subject {
    case .project(let shared):
        facts.aliases = shared.project.aliases.map { .init(text: $0.value, range: $0.range) }
        facts.rulePlaces = RulePlaces(reading.places)
    case .article(let article):
        facts.aliases = article.aliases.map { .init(text: $0.value, range: $0.range) }
    }
    facts.findings = content.findings + reading.findings + texts.findings
    facts.isUnreadable = content.isUnreadable
    facts.contentHash = ContentHash.of(file.bytes)
    let lead = facts.summary == facts.firstParagraph ? facts.firstParagraph ?? "" : ""
    let body = facts.project?.body
    // What `Project.withoutTexts` keeps of the body, for rules about all projects.
    let told: [UInt8] = [body?.tellsContacts == true ? 1 : 0, body?.filled.bits ?? 0]
    let front = file.bytes[..<max(0, min(content.body.start, file.bytes.count))]
    var shown: [UInt8] = []
    shown.reserveCapacity(front.count + lead.utf8.count + 3)
    shown += front
    shown.append(0)
    shown += told
    shown += lead.utf8
    facts.factsHash = ContentHash.of(shown)
    return (facts, texts.texts, texts.takeRuns(with: content.node))
}

/// What the law and good practice still want of a content file on a day; apart from the facts, which hold on any day.
///
/// What `allow` accepts is among them: ``Acceptances`` parts it off when everything has been found. Of the site's settings only its
/// language, abbreviations and the publisher's contacts matter.
package func publicityFindings(
    on facts: ContentFacts, saying runs: TextRuns, in file: SourceFile, of settings: SiteSettings, today: Day,
    drafts: Bool
) -> [Finding] {
    guard !facts.isUnreadable else { return [] }
    switch facts.withheld(on: today, drafts: drafts) {
    // A page that is not published yet owes nothing.
    case .draft, .scheduled: return []
    case .expired: return facts.sharedProject.map { $0.project.withdrawalFindings(in: file, today: today) } ?? []
    case nil:
        let circumstances = TextCircumstances(
            language: settings.language, project: facts.project, abbreviations: settings.abbreviations,
            publisherContacts: settings.publisherContacts, today: today)
        return acceptanceFindings(on: facts, in: file, today: today)
            + (facts.sharedProject.map { $0.project.publicityFindings(in: file, today: today) } ?? [])
            + textFindings(on: runs, in: file, circumstances)
    }
}

extension ContentFile {
    /// The front matter says nothing, and an error has been found in it.
    fileprivate var isUnreadable: Bool {
        guard case .map(let entries) = node.content, entries.isEmpty else { return false }
        return findings.contains { $0.severity == .error }
    }
}

/// The slug that is written, or the one made from the name of the file or folder; a news item's without its day.
private func readSlug(into facts: inout ContentFacts, _ reading: inout Reading) {
    var written: Located<String>?
    var name = facts.location.name
    switch facts.subject {
    case .project(let shared): written = shared.project.slug
    case .article(var article):
        written = article.slug
        if facts.location.kind == .news {
            let (day, rest) = datedName(name)
            name = rest
            article.date = article.date ?? day
            if article.date == nil { reportNoDate(facts.location.name, &reading) }
            facts.subject = .article(article)
        }
    }
    guard facts.location.kind != .home else { return }
    if let written {
        facts.slug = written.value
        facts.slugRange = written.range
    } else {
        let slug = Slug(name)
        // Reported below; until then the address is one that no other file has.
        facts.slug = slug.text.isEmpty ? "x" + name.utf8.map { String($0, radix: 16) }.joined().prefix(60) : slug.text
        reportUnfit(slug, of: name, &reading)
    }
    if AddressWords.of(reading.language).reserved.contains(facts.slug) {
        reportReserved(facts.slug, at: written?.range ?? ByteRange(0, 0), &reading)
    }
}

/// The day and the rest of `2026-11-21-nova-stranka`.
private func datedName(_ name: String) -> (day: Day?, rest: String) {
    let date = name.prefix(10)
    guard date.utf8.count == 10, date.dropFirst(4).hasPrefix("-"), let day = try? Day(reading: String(date)) else {
        return (nil, name)
    }
    let rest = name.dropFirst(10)
    return (day, String(rest.hasPrefix("-") ? rest.dropFirst() : rest))
}

/// What the outermost headings of the body tell of a project.
private func bodySections(of document: MarkdownDocument) -> BodySections {
    var sections = BodySections()
    sections.lead = document.firstParagraph
    for section in document.sections {
        if !section.isEmpty { sections.hasText = true }
        sections.length += section.plain.count
        guard let index = section.heading else { continue }
        let heading = document.headings[index]
        if !section.isEmpty, isOfContacts(heading.text) { sections.tellsContacts = true }
        guard let recognised = RecognisedHeading(heading: heading.text) else { continue }
        if !section.isEmpty {
            sections.filled.insert(recognised)
            sections.places[recognised.rawValue] = heading.range
            switch recognised {
            case .goals: sections.goalsText = section.plain
            case .results: sections.resultsText = section.plain
            case .activities, .targetGroups, .services: break
            }
        }
    }
    return sections
}

private func isOfContacts(_ heading: String) -> Bool {
    guard let first = heading.utf8.first, first | 0x20 == UInt8(ascii: "k") || first | 0x20 == UInt8(ascii: "c") else {
        return false
    }
    return ["Kontakt", "kontakt", "KONTAKT", "Contact", "contact", "CONTACT"].contains {
        heading.utf8.starts(with: $0.utf8)
    }
}

private func reportNoDate(_ name: String, _ reading: inout Reading) {
    reading.report(
        newsWithoutDate, at: ByteRange(0, 0),
        Words(
            cs:
                "Aktualita nemá den. Pojmenujte soubor například „2026-11-21-\(name).md“, nebo doplňte „date: 2026-11-21“.",
            en:
                "The news item has no day. Name the file for example “2026-11-21-\(name).md”, or add “date: 2026-11-21”."
        ))
}

private func reportUnfit(_ slug: Slug, of name: String, _ reading: inout Reading) {
    if slug.text.isEmpty {
        reading.report(
            unfitFileName, at: ByteRange(0, 0),
            Words(
                cs:
                    "Z názvu „\(name)“ nelze udělat adresu. Přejmenujte soubor, nebo doplňte „slug: nazev-bez-diakritiky“.",
                en: "No address can be made from the name “\(name)”. Rename the file, or add “slug: a-plain-name”."))
    } else if slug.wasCut {
        reading.report(
            unfitFileName, at: ByteRange(0, 0),
            Words(
                cs:
                    "Název je delší než 80 znaků a adresa by byla zkrácena na „\(slug.text)“. Přejmenujte soubor, nebo doplňte „slug: \(slug.text)“.",
                en:
                    "The name is longer than 80 characters; the address would be cut to “\(slug.text)”. Rename the file, or add “slug: \(slug.text)”."
            ))
    }
}

private func reportReserved(_ slug: String, at range: ByteRange, _ reading: inout Reading) {
    reading.report(
        reservedSlug, at: range,
        Words(
            cs: "Slug „\(slug)“ si web nechává pro své vlastní adresy. Zvolte jiný, například „\(slug)-projekt“.",
            en:
                "The site keeps the slug “\(slug)” for its own addresses. Choose another one, for example “\(slug)-project”."
        ))
}

let newsWithoutDate = Diagnosis(
    "news-without-date", .error, .content,
    Words(
        cs: "Aktualita má den v názvu souboru (rrrr-mm-dd-nazev.md) nebo v klíči date.",
        en: "A news item has its day in the file's name (yyyy-mm-dd-name.md) or in the key date."))

let unfitFileName = Diagnosis(
    "unfit-file-name", .error, .content,
    Words(
        cs: "Z názvu souboru vzniká adresa stránky: nejvýše 80 znaků bez diakritiky. Jiný název nahradí klíč slug.",
        en: "The file's name becomes the page's address, at most 80 plain characters. The key slug stands in for it."))

let reservedSlug = Diagnosis(
    "reserved-slug", .error, .content,
    Words(
        cs: "Slug nesmí být slovo, jímž začínají vlastní adresy webu, ani „index“.",
        en: "A slug must not be a word that the site's own addresses begin with, nor “index”."))

/// A part of a project that both a field and a heading tell is shown twice, which is hardly meant.
private func reportToldTwice(_ project: Project, _ reading: inout Reading) {
    for heading in RecognisedHeading.allCases
    where project.body.filled.contains(heading) && project.tellsInFields(heading) {
        reading.report(
            toldTwice, at: reading.places[heading.rawValue] ?? ByteRange(0, 0),
            Words(
                cs: "„\(heading.rawValue)“ je v záhlaví i pod nadpisem v textu; stránka ukáže obojí. Nechte jen jedno.",
                en:
                    "“\(heading.rawValue)” stands in the front matter and under a heading of the text; the page shows both. Keep one."
            ))
    }
}

let toldTwice = Diagnosis(
    "told-twice", .warning, .publicity,
    Words(
        cs:
            "Cíle, výsledky, aktivity, cílové skupiny a služby stačí uvést jednou: v záhlaví, nebo pod nadpisem v textu.",
        en:
            "Goals, results, activities, target groups and services are told once: in the front matter or under a heading."
    ))
