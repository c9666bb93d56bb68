/// A currency by its ISO 4217 code; all that are known here have a hundred minor units.
package enum Currency: String, Sendable, Hashable, Codable, CaseIterable {
    case czk = "CZK"
    case eur = "EUR"
    case bgn = "BGN"
    case chf = "CHF"
    case dkk = "DKK"
    case gbp = "GBP"
    case huf = "HUF"
    case nok = "NOK"
    case
        pln = "PLN"
    case ron = "RON"
    case sek = "SEK"
    case usd = "USD"

    /// Reads a code in any case, a sign („Kč“, „€“, „zł“) or a Czech or English word; `nil` for any other.
    package init?(reading text: String) {
        self.init(folded: folded(trimmed(text)))
    }

    /// The same of a word that is folded already.
    init?(folded word: String) {
        switch word {
        case "kc", "koruna", "koruny", "korun", "korunach": self = .czk
        case "€", "euro", "eura", "euros": self = .eur
        case "zl", "zloty", "zlotych": self = .pln
        case "£": self = .gbp
        case "$": self = .usd
        default: self.init(rawValue: word.uppercased())
        }
    }

    /// „Kč“ in Czech; the code in all other cases.
    package func shown(in language: LanguageCode) -> String {
        self == .czk && language == .cs ? "Kč" : rawValue
    }
}
