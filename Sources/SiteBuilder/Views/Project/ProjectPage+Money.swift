import Fields
import Funding
import Language
import Markup
import Templates

/// The money of a project: a sentence, and with amounts or shares a bar and a table.
struct MoneyItem: Sendable {
    var sentence: String
    var bar: HTML?
    var rows: [Row] = []
    var totalWords: String
    var total: String?
    var note: String?

    struct Row: Sendable {
        var key: HTML
        var name: String
        var amount: String?
        var share: String?
    }

    static let view = View<MoneyItem>(
        "money",
        [
            .text("sentence", Words(cs: "věta o penězích", en: "the sentence about the money")) { $0.sentence },
            .html("bar", Words(cs: "pruh podle zdrojů", en: "the bar by source")) { $0.bar },
            .list("sources", Words(cs: "zdroje", en: "the sources"), rowView) { $0.rows },
            .text("total_words", Words(cs: "co je součet", en: "what the total is")) { $0.totalWords },
            .text("total", Words(cs: "součet", en: "the total")) { $0.total },
            .text("note", Words(cs: "poznámka", en: "the note")) { $0.note },
        ])

    private static let rowView = View<Row>(
        "source of money",
        [
            .html("key", Words(cs: "barva v pruhu", en: "the colour in the bar")) { $0.key },
            .text("name", Words(cs: "zdroj", en: "the source")) { $0.name },
            .text("amount", Words(cs: "částka", en: "the amount")) { $0.amount },
            .text("share", Words(cs: "podíl", en: "the share")) { $0.share },
        ])

    /// `nil` where the budget says nothing that a sentence could tell.
    init?(_ page: ProjectWords) {
        guard let budget = page.source.project.budget else { return nil }
        let language = page.language
        let total = budget.total ?? budget.eligible
        totalWords =
            budget.total != nil
            ? page.words("Celkové náklady", "Total cost") : page.words("Způsobilé výdaje", "Eligible expenditure")
        let isOne = page.words(
            planned: Words(cs: "bude", en: "will be"), running: Words(cs: "je", en: "is"),
            ended: Words(cs: "byla", en: "was"))
        let areMany = page.words(
            planned: Words(cs: "budou", en: ""), running: Words(cs: "jsou", en: ""), ended: Words(cs: "byly", en: ""))
        var sentences: [String] = []
        if let total {
            let verb = page.words(
                planned: Words(cs: "bude stát", en: "will cost"), running: Words(cs: "stojí", en: "costs"),
                ended: Words(cs: "stál", en: "cost"))
            sentences.append(
                page.words("Projekt \(verb) ", "The project \(verb) ") + budget.shown(total.value, in: language) + ".")
        }
        if budget.total != nil, let eligible = budget.eligible {
            sentences.append(
                page.words("Způsobilé výdaje \(areMany) ", "Eligible expenditure \(isOne) ")
                    + budget.shown(eligible.value, in: language) + ".")
        }
        if let payers = page.payers {
            sentences.append(page.words("Financování: \(payers).", "Financed by: \(payers)."))
        }
        if let rate = budget.coFinancingRate {
            sentences.append(
                page.words("Míra spolufinancování \(isOne) ", "The co-financing rate \(isOne) ")
                    + Self.shown(rate.hundredths, language) + ".")
        }
        if sentences.isEmpty { return nil }
        sentence = page.set(sentences.joined(separator: " "))
        self.total = total.map { budget.shown($0.value, in: language) }
        note = budget.asOf.map { page.words("Údaj z\(noBreakSpace)", "As of ") + $0.shownGenitive(in: language) + "." }
        addSources(of: budget, total: total?.value, page)
    }

    private mutating func addSources(of budget: Budget, total: Amount?, _ page: ProjectWords) {
        let shares = budget.sources.map { source in
            source.share?.hundredths ?? total.flatMap { total in source.amount?.value.basisPoints(of: total) }
        }
        guard !budget.sources.isEmpty, zip(budget.sources, shares).allSatisfy({ $0.amount != nil || $1 != nil }) else {
            return
        }
        rows = zip(budget.sources, shares).enumerated().map { index, pair in
            let (source, share) = pair
            return Row(
                key: Self.key(index),
                name: page.set((source.name ?? source.kind.label[page.language]).capitalisedFirst),
                amount: source.amount.map { budget.shown($0.value, in: page.language) },
                share: share.map { Self.shown($0, page.language) })
        }
        let known = shares.compactMap { $0 }
        // A bar is honest only where all shares are known and together make the whole, but for rounding.
        if known.count == rows.count, abs(known.reduce(0, +) - 10_000) <= known.count, known.allSatisfy({ $0 >= 0 }) {
            bar = Self.bar(
                zip(known, zip(budget.sources, rows)).map { share, pair in
                    let (source, row) = pair
                    let name =
                        source.kind == .eu ? "EU" : source.name == nil ? source.kind.inABar[page.language] : row.name
                    return (share, row.share.map { ["\(name) \($0)", $0] } ?? [])
                })
        }
    }

    /// - Parameter pieces: The share of each, and what it may say of itself, the longest first.
    private static func bar(_ pieces: [(share: Int, words: [String])]) -> HTML {
        var body = HTML()
        var x = 0
        for (index, piece) in pieces.enumerated() {
            // A thin gap parts the pieces where colour alone does not.
            let gap = index + 1 < pieces.count && piece.share > 100 ? 50 : 0
            body.append(
                "<rect class=\"\(style(index))\" x=\"\(percent(x))\" y=\"0\" width=\"\(percent(piece.share - gap))\" height=\"2.6em\"/>"
            )
            // On a screen of 360 px a per cent is about 3 px, a letter 9 px. The third colour is none for words.
            if index < 2, let words = piece.words.first(where: { piece.share * 3 >= ($0.count * 9 + 20) * 100 }) {
                body.append(
                    "<svg x=\"\(percent(x))\" y=\"0\"><text class=\"\(style(index))-text\" x=\"0.75em\" y=\"1.65em\">\(words)</text></svg>"
                )
            }
            x += piece.share
        }
        return
            "<svg class=\"money-bar\" width=\"100%\" height=\"2.6em\" aria-hidden=\"true\" focusable=\"false\">\(body)</svg>"
    }

    private static func key(_ index: Int) -> HTML {
        """
        <svg class="key" width="12" height="12" aria-hidden="true" focusable="false">\
        <rect class="\(style(index))" width="100%" height="100%"/></svg>
        """
    }

    /// The theme has three colours for sources: the larger two and the rest.
    private static func style(_ index: Int) -> String { "money-\(min(index, 2) + 1)" }

    private static func shown(_ hundredths: Int, _ language: LanguageCode) -> String {
        Quantity(thousandths: Int64(hundredths) * 10, decimals: hundredths % 100 == 0 ? 0 : 2, isPercent: true).shown(
            in: language)
    }
}

extension FundingSource {
    /// In a word that has room in a bar: „stát“.
    fileprivate var inABar: Words {
        switch self {
        case .eu: Words(cs: "EU", en: "EU")
        case .state: Words(cs: "stát", en: "state")
        case .region: Words(cs: "kraj", en: "region")
        case .municipality: Words(cs: "obec", en: "municipality")
        case .own: Words(cs: "vlastní", en: "own")
        case .private: Words(cs: "soukromé", en: "private")
        case .other: Words(cs: "jiné", en: "other")
        }
    }
}
