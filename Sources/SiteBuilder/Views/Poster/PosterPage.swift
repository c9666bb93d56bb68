import CommonMark
import Fields
import Funding
import Language
import Markup
import QRCodes
import Templates

/// The poster of a project: one A3 sheet, upright or lying, with everything as large as it fits.
final class PosterPage: Sendable {
    let frame: PageFrame
    let source: SiteProject
    let aim: String?
    private let title: String
    private let support: String?
    private let facts: [FactItem]
    private let tall: PosterSizes
    private let wide: PosterSizes
    /// The address as people say and type it.
    private let addressWords: String?
    private let code: HTML?

    init(frame: PageFrame, source: SiteProject, goals: [MarkdownDocument]) {
        self.frame = frame
        self.source = source
        let project = source.project
        let language = frame.language
        let known: [(Words, String?, HTML?)] = [
            (Words(cs: "Příjemce", en: "Beneficiary"), project.beneficiary.map { frame.set($0.name) }, nil),
            (
                Words(cs: "Registrační číslo", en: "Registration number"), project.registrationNumber?.text,
                project.registrationNumber.map { numberHTML($0.text) }
            ),
            (Words(cs: "Doba realizace", en: "Implementation period"), project.actualPeriod?.shown(in: language), nil),
            (Words(cs: "Kde", en: "Where"), project.place(in: language), nil),
        ]
        facts = known.compactMap { label, text, html in
            text.map { FactItem(label: label[language], value: html ?? HTML(text: $0)) }
        }
        support = project.supportSentence(on: frame.site.today, in: language).map { frame.set($0) }
        let aim = source.facts.summary ?? goals.lazy.compactMap(\.firstParagraph).first
        title = frame.set(project.title)
        let base = frame.site.settings.base
        let addressWords = base.words(source.path)
        self.addressWords = addressWords
        code = addressWords.flatMap { words in
            let name = Words(cs: "Kód QR: \(words)", en: "QR code: \(words)")
            return QRCode(base.ascii(source.path))?.svg(name: frame.words(name), class: "qr")
        }
        let shortAim = aim.map { frame.set(Self.shortened($0)) }
        let texts = PosterTexts(
            title: title, aim: shortAim, support: support,
            facts: known.compactMap(\.1), address: addressWords,
            hasLogos: !frame.site.logos(of: frame.page, besideEmblem: true).isEmpty)
        tall = PosterSizes(tall: texts)
        wide = PosterSizes(wide: texts)
        // A title that leaves no room says enough.
        self.aim = tall.hasRoomForAim && wide.hasRoomForAim ? shortAim : nil
    }

    /// The first sentences that come to at most 320 characters; of one that is longer, its first words.
    static func shortened(_ text: String) -> String {
        guard text.utf8.count > 320, text.count > 320 else { return text }
        let head = text.prefix(320)
        let stop = head.indices.dropLast().last { isEnd(of: head, $0) }
        if let stop, head.distance(from: head.startIndex, to: stop) > 80 { return String(head[...stop]) }
        return String(head[..<(head.lastIndex(of: " ") ?? head.endIndex)]) + "…"
    }

    /// „č. 108“ and „např. azylové“ are no ends of a sentence.
    private static func isEnd(of text: Substring, _ index: Substring.Index) -> Bool {
        guard ".!?".contains(text[index]) else { return false }
        let rest = text[text.index(after: index)...].prefix(2)
        return rest.first == " " && rest.last?.isUppercase == true
    }

    // MARK: - Names

    static let view = View<PosterPage>(
        "poster",
        PageFrame.offers(\.frame) + [
            .text("project_title", Words(cs: "název projektu", en: "the project's title")) { $0.title },
            .number("title_tall", Words(cs: "velikost názvu v mm na výšku", en: "the title's size in mm, portrait")) {
                $0.tall.title
            },
            .number("title_wide", Words(cs: "velikost názvu v mm na šířku", en: "the title's size in mm, landscape")) {
                $0.wide.title
            },
            .text("aim", Words(cs: "o co jde, v několika větách", en: "what it is about, in a few sentences")) {
                $0.aim
            },
            .number(
                "aim_tall",
                Words(cs: "velikost textu nad tím v mm na výšku", en: "the size in mm of the text before, portrait")
            ) {
                $0.tall.aim
            },
            .number(
                "aim_wide",
                Words(cs: "velikost textu nad tím v mm na šířku", en: "the size in mm of the text before, landscape")
            ) {
                $0.wide.aim
            },
            .text("support", Words(cs: "věta o podpoře Unie", en: "the sentence about the Union's support")) {
                $0.support
            },
            .number(
                "support_tall",
                Words(cs: "velikost textu nad tím v mm na výšku", en: "the size in mm of the text before, portrait")
            ) {
                $0.tall.support
            },
            .number(
                "support_wide",
                Words(cs: "velikost textu nad tím v mm na šířku", en: "the size in mm of the text before, landscape")
            ) {
                $0.wide.support
            },
            .list(
                "facts", Words(cs: "příjemce, číslo, kdy a kde", en: "beneficiary, number, when, where"), FactItem.view
            ) { $0.facts },
            .number("facts_tall", Words(cs: "velikost údajů v mm na výšku", en: "the facts' size in mm, portrait")) {
                $0.tall.facts
            },
            .number("facts_wide", Words(cs: "velikost údajů v mm na šířku", en: "the facts' size in mm, landscape")) {
                $0.wide.facts
            },
            .html("qr", Words(cs: "kód QR s adresou projektu", en: "the QR code of the project's address")) { $0.code },
            .html("address_words", Words(cs: "adresa projektu slovy", en: "the project's address in words")) { poster in
                // It breaks behind slashes.
                poster.addressWords.map { words in
                    words.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
                        .map { HTML(text: String(Substring($0))) }.joined(
                            by: "/<wbr>")
                }
            },
            .address("project_address", Words(cs: "stránka projektu", en: "the project's page")) { poster in
                poster.frame.address(poster.source.path)
            },
        ])
}
