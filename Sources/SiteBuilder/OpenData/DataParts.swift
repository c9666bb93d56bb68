import Fields
import Funding
import Language
import Markup

/// A region by its code of NUTS; `CZ` is the whole country.
struct DataRegion: Sendable {
    let code: String
    let name: String

    static let fields: [DataField<DataRegion>] = [
        .text(
            "code", Words(cs: "kód NUTS", en: "NUTS code"),
            Words(cs: "Kód kraje (NUTS 3), nebo CZ pro celou republiku.", en: "The code of the region (NUTS 3), or CZ.")
        ) { $0.code },
        .text("name", Words(cs: "název kraje", en: "name of the region"), Words(cs: "Název kraje.", en: "Its name.")) {
            $0.name
        },
    ]
}

/// A time from a date to another, each as exact as it was given, or only a length of time.
struct DataInterval: Sendable {
    var interval: Interval?
    var length: Duration?

    init(interval: Interval) { self.interval = interval }

    init(_ period: Period) {
        switch period {
        case .interval(let interval): self.interval = interval
        case .duration(let duration): length = duration
        }
    }

    static let fields: [DataField<DataInterval>] = [
        .text(
            "start", as: .date, Words(cs: "začátek", en: "start"),
            Words(
                cs: "První den, měsíc nebo rok, tak přesně, jak je znám.",
                en: "The first day, month or year, as exactly as it is known.")
        ) { $0.interval?.start?.iso },
        .text(
            "end", as: .date, Words(cs: "konec", en: "end"),
            Words(
                cs: "Poslední den, měsíc nebo rok, tak přesně, jak je znám.",
                en: "The last day, month or year, as exactly as it is known.")
        ) { $0.interval?.end?.iso },
    ]

    static let duration: DataField<DataInterval> = .text(
        "duration", Words(cs: "délka", en: "duration"),
        Words(cs: "Délka podle ISO 8601, například P3Y.", en: "The length as ISO 8601 has it, such as P3Y.")
    ) { $0.length?.iso }
}

/// What the open data say of a budget.
enum DataBudget {
    static let fields: [DataField<Budget>] =
        amount(
            "total", Words(cs: "celkové náklady", en: "total cost"),
            Words(cs: "Celkové náklady projektu.", en: "The total cost of the project.")
        ) { $0.total?.value }
        + amount(
            "eligible", Words(cs: "způsobilé výdaje", en: "eligible expenditure"),
            Words(cs: "Celkové způsobilé výdaje.", en: "The total eligible expenditure.")
        ) { $0.eligible?.value } + [
            .text(
                "currency", as: .choice(Currency.allCases.map(\.rawValue)), Words(cs: "měna", en: "currency"),
                Words(cs: "Měna všech částek (ISO 4217).", en: "The currency of all amounts (ISO 4217).")
            ) { budget in
                let amounts = [budget.total, budget.eligible] + budget.sources.map(\.amount)
                return amounts.contains { $0 != nil } ? budget.currency.rawValue : nil
            },
            .text(
                "co_financing_rate", as: .decimal, Words(cs: "míra spolufinancování", en: "co-financing rate"),
                Words(cs: "Míra spolufinancování v procentech.", en: "The co-financing rate in per cent.")
            ) { $0.coFinancingRate.map(percent) },
            .text(
                "as_of", as: .date, Words(cs: "stav k", en: "as of"),
                Words(
                    cs: "K jakému dni, měsíci nebo roku údaje platí.", en: "The day, month or year for which it holds.")
            ) { $0.asOf?.iso },
            .text(
                "exchange_rate", as: .decimal, Words(cs: "kurz", en: "exchange rate"),
                Words(cs: "Kolik jednotek měny je jedno euro.", en: "Units of the currency for one euro.")
            ) { $0.exchangeRate?.decimal },
            .text(
                "exchange_rate_date", as: .day, Words(cs: "den kurzu", en: "day of the exchange rate"),
                Words(cs: "Ke kterému dni kurz platí.", en: "The day of the exchange rate.")
            ) { $0.exchangeRateDate?.iso },
            .records(
                "sources", Words(cs: "zdroje", en: "sources"),
                Words(cs: "Z čeho se projekt platí.", en: "Who pays for the project."), sources
            ) { $0.sources },
        ]

    private static let sources: [DataField<BudgetSource>] =
        [
            .text(
                "source", as: .choice(FundingSource.allCases.map(\.rawValue)), Words(cs: "zdroj", en: "source"),
                Words(
                    cs:
                        "Druh zdroje: eu Evropská unie, state státní rozpočet, region kraj, municipality obec, own vlastní, private soukromé, other jiné.",
                    en:
                        "The kind of source: the EU, the state, the region, a municipality, the beneficiary's own money, private or other money."
                )
            ) { $0.kind.rawValue },
            .text(
                "name", Words(cs: "název zdroje", en: "name"), Words(cs: "Vlastní název zdroje.", en: "Its own name.")
            ) {
                $0.name
            },
        ]
        + amount("amount", Words(cs: "částka", en: "amount"), Words(cs: "Částka ze zdroje.", en: "The amount.")) {
            $0.amount?.value
        } + [
            .text(
                "share", as: .decimal, Words(cs: "podíl", en: "share"),
                Words(cs: "Podíl zdroje v procentech, je-li dán.", en: "The share in per cent, where it is given.")
            ) { $0.share.map(percent) }
        ]

    /// An exact amount, and whether whoever gave it had rounded it.
    private static func amount<Model: Sendable>(
        _ key: String, _ label: Words, _ meaning: Words, _ amount: @escaping @Sendable (Model) -> Amount?
    ) -> [DataField<Model>] {
        [
            .text(key, as: .decimal, label, meaning) { amount($0)?.decimal },
            .flag(
                key + "_rounded", Words(cs: label.cs + ": zaokrouhleno", en: label.en + ": rounded"),
                Words(
                    cs: "Ano tam, kde zdroj částku zaokrouhlil („asi 260 mil. Kč“).",
                    en: "True where whoever gave the amount had rounded it.")
            ) { (amount($0)?.isRounded ?? false) ? true : nil },
        ]
    }

    /// `85` or `84.75`.
    static func percent(_ percent: Percent) -> String {
        let (whole, rest) = percent.hundredths.quotientAndRemainder(dividingBy: 100)
        return rest == 0 ? String(whole) : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
}

/// A document: a file beside the project, whose type and size are found, or one elsewhere.
struct DataFile: Sendable {
    let title: String
    let text: String?
    let address: String?
    let type: String?
    let bytes: Int?
    let size: String?

    init(
        _ owner: DataProject, title: String, text: String? = nil, file path: FilePath?, url: Link?,
        type: String? = nil, size: String? = nil
    ) {
        self.title = title
        self.text = text
        let file = path.flatMap { owner.site.file($0, from: owner.source.facts.path) }
        address = file.map { owner.site.whole(sitePath: $0.address.string) } ?? owner.address(url)
        self.type = file?.facts.typeName ?? type
        bytes = file?.facts.size
        self.size = file == nil ? size : nil
    }

    static let fields: [DataField<DataFile>] = [
        .text("title", Words(cs: "název", en: "title"), Words(cs: "Název.", en: "The title.")) { $0.title },
        .text("text", Words(cs: "popis", en: "description"), Words(cs: "Popis.", en: "The description.")) { $0.text },
        .text("address", as: .address, Words(cs: "adresa", en: "address"), Words(cs: "Kde je.", en: "Where it is.")) {
            $0.address
        },
        .text("type", Words(cs: "typ", en: "type"), Words(cs: "Typ souboru.", en: "The type of file.")) { $0.type },
        .count(
            "bytes", Words(cs: "velikost v bajtech", en: "size in bytes"),
            Words(cs: "Velikost souboru na tomto webu.", en: "The size of a file on this site.")
        ) { $0.bytes },
        .text(
            "size", Words(cs: "velikost", en: "size"),
            Words(cs: "Velikost souboru jinde, jak je uvedena.", en: "The size of a file elsewhere, as it is given.")
        ) { $0.size },
    ]
}
