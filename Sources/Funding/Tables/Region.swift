package import Language

/// A region of the Czech Republic (NUTS 3).
package final class Region: TableEntry {
    /// `CZ064`
    package let nuts3: String
    /// Code of the VÚSC in RÚIAN.
    package let ruian: Int
    /// Code of ČSÚ code list 100.
    package let csu: Int
    /// ISO 3166-2
    package let iso: String
    package let ico: String
    package let name: Words
    /// With its preposition: „ve Zlínském kraji“.
    package let locative: String
    /// „zlínský“
    package let adjective: String
    package let abbreviation: String
    package let seat: String
    /// The part of `/kraje/<slug>/`.
    package let slug: String

    package var id: String { nuts3 }

    init(
        _ nuts3: String, ruian: Int, csu: Int, iso: String, ico: String, _ name: String, english: String,
        locative: String, adjective: String, abbreviation: String, seat: String, slug: String
    ) {
        self.nuts3 = nuts3
        self.ruian = ruian
        self.csu = csu
        self.iso = iso
        self.ico = ico
        self.name = Words(cs: name, en: english)
        self.locative = locative
        self.adjective = adjective
        self.abbreviation = abbreviation
        self.seat = seat
        self.slug = slug
    }
}
