import Funding
import Language
import Markup
import Templates

/// The fourteen regions as tiles, each about where the region lies, with a list of links as its twin.
///
/// The shape is our own: six tiles wide, so that a tile is a good target on the smallest phone, and neighbours touch.
struct RegionMap: Sendable {
    let tiles: HTML
    let regions: [LinkItem]
    /// How to read the tiles.
    let legend: String
    /// What is said of the regions without projects.
    let others: String?
    let heading: String
    let name: String

    static let view = View<RegionMap>(
        "map of the regions",
        [
            .text("heading", Words(cs: "nadpis", en: "the heading")) { $0.heading },
            .text("name", Words(cs: "název mapy", en: "the map's name")) { $0.name },
            .html("tiles", Words(cs: "mapa jako SVG", en: "the map as SVG")) { $0.tiles },
            .list("regions", Words(cs: "kraje s počty projektů", en: "the regions with counts"), LinkItem.view) {
                $0.regions
            },
            .text("legend", Words(cs: "jak mapu číst", en: "how to read the map")) { $0.legend },
            .text("others", Words(cs: "věta o krajích bez projektů", en: "the sentence on regions without projects")) {
                $0.others
            },
        ])

    /// `nil` where fewer than three regions have projects: there is nothing to choose from on a map.
    ///
    /// - Parameter current: The slug of the region whose page the map is on.
    init?(_ site: Site, current: String? = nil) {
        let language = site.language
        let facet = site[.region]
        let counts = Region.all.compactMap { facet[$0.slug]?.members.count }
        guard counts.count >= 3, let least = counts.min(), let most = counts.max() else { return nil }
        var body = HTML()
        for region in Region.all {
            guard let tile = Self.places[region.nuts3] else { continue }
            let group = facet[region.slug]
            let count = group?.members.count ?? 0
            // Two shades, of which text in both is legible in any accent; more would promise an exactness that the number has.
            let shade = count == 0 ? "map-none" : count > least && count * 2 > most ? "map-many" : "map-some"
            let shape = Self.shape(tile, region, count: count, in: language)
            guard let group else {
                body.append("<g class=\"\(shade)\" aria-hidden=\"true\">\(shape)</g>\n")
                continue
            }
            let name = "\(region.name[language]), \(GroupTotals.projects.shown(count, in: language))"
            let mark: HTML = group.slug == current ? " aria-current=\"page\"" : ""
            body.append(
                "<a class=\"\(shade)\" href=\"\(site.settings.base.address(group.path))\" aria-label=\"\(name)\"\(mark)>\(shape)</a>\n"
            )
        }
        // Its links are its content: as one picture (role img) it would hide them.
        tiles = "<svg class=\"map-tiles\" viewBox=\"0 0 600 292\">\n\(body)</svg>"
        name = Words(cs: "Mapa krajů", en: "Map of the regions")[language]
        regions = facet.offered.map { group in
            LinkItem(
                title: group.label, address: site.settings.base.address(group.path),
                current: group.slug == current ? "page" : nil, count: group.members.count)
        }
        heading =
            (current == nil
            ? Words(cs: "Projekty podle krajů", en: "Projects by region")
            : Words(cs: "Další kraje", en: "Other regions"))[language]
        let key = Words(
            cs: "Mapa je schematická, číslo říká, kolik projektů v\(noBreakSpace)kraji je.",
            en: "The map is schematic; the number says how many projects a region has.")[language]
        let shades = Words(
            cs: " Sytě jsou vybarveny kraje, kde je jich nejvíc.", en: " Regions with the most are in full colour.")[
                language]
        legend = counts.contains { $0 > least && $0 * 2 > most } ? key + shades : key
        let empty = Region.all.count - counts.count
        let noun = CountedNoun("kraji", "krajích", "krajích", "", en: "region has", "regions have")
            .shown(empty, in: language)
        others =
            empty == 0
            ? nil
            : Words(
                cs: empty == 1
                    ? "V\(noBreakSpace)jednom kraji zatím žádný projekt není."
                    : "Ve zbývajících \(noun) zatím žádný projekt není.",
                en: "The other \(noun) no project yet.")[language]
    }

    // MARK: - Tiles

    /// Where a tile lies in units of the picture, and what stands on it.
    private struct Tile {
        var x: Int
        var row: Int
        var cs: [String]
        var en: [String]
    }

    /// By NUTS 3 code.
    private static let places: [String: Tile] = [
        "CZ042": Tile(x: 100, row: 0, cs: ["Ústecký"], en: ["Ústí", "nad Labem"]),
        "CZ051": Tile(x: 200, row: 0, cs: ["Liberecký"], en: ["Liberec"]),
        "CZ052": Tile(x: 300, row: 0, cs: ["Králové-", "hradecký"], en: ["Hradec", "Králové"]),
        "CZ041": Tile(x: 50, row: 1, cs: ["Karlovarský"], en: ["Karlovy", "Vary"]),
        "CZ010": Tile(x: 150, row: 1, cs: ["Praha"], en: ["Prague"]),
        "CZ020": Tile(x: 250, row: 1, cs: ["Středočeský"], en: ["Central", "Bohemian"]),
        "CZ053": Tile(x: 350, row: 1, cs: ["Pardubický"], en: ["Pardubice"]),
        "CZ071": Tile(x: 450, row: 1, cs: ["Olomoucký"], en: ["Olomouc"]),
        "CZ080": Tile(x: 550, row: 1, cs: ["Moravsko-", "slezský"], en: ["Moravian-", "Silesian"]),
        "CZ032": Tile(x: 100, row: 2, cs: ["Plzeňský"], en: ["Plzeň"]),
        "CZ031": Tile(x: 200, row: 2, cs: ["Jihočeský"], en: ["South", "Bohemian"]),
        "CZ063": Tile(x: 300, row: 2, cs: ["Vysočina"], en: ["Vysočina"]),
        "CZ064": Tile(x: 400, row: 2, cs: ["Jihomoravský"], en: ["South", "Moravian"]),
        "CZ072": Tile(x: 500, row: 2, cs: ["Zlínský"], en: ["Zlín"]),
    ]

    /// A tile of six sides, the name and the number; on a phone the region's abbreviation takes the place of the name.
    private static func shape(_ tile: Tile, _ region: Region, count: Int, in language: LanguageCode) -> HTML {
        let y = 58 + 88 * tile.row
        var html: HTML = "<path d=\"M\(tile.x) \(y - 56)l48 28v56l-48 28l-48-28v-56z\"/>"
        let lines = language == .cs ? tile.cs : tile.en
        let first = count == 0 ? y + 5 - (lines.count - 1) * 8 : y - 8 - (lines.count - 1) * 16
        for (index, line) in lines.enumerated() {
            html.append("<text class=\"map-name\" x=\"\(tile.x)\" y=\"\(first + index * 16)\">\(line)</text>")
        }
        html.append(
            "<text class=\"map-code\" x=\"\(tile.x)\" y=\"\(count == 0 ? y + 8 : y - 4)\">\(region.abbreviation)</text>"
        )
        if count > 0 {
            html.append(
                "<text class=\"map-count\" x=\"\(tile.x)\" y=\"\(y + 24)\">\(grouped(count, in: language))</text>")
        }
        return html
    }
}
