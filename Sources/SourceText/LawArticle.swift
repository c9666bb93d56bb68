package import Language

/// An article of law as the rules name it (`2021/1060 Art. 50(1)(a)`), spelled out for people; or several, parted by semicolons,
/// each perhaps behind its period (`2014–2020: 1303/2013 Annex XII 2.2`).
package struct LawArticle: Sendable, Hashable {
    package let name: String

    package init(_ name: String) { self.name = name }

    /// „nařízení (EU) 2021/1060, čl. 50 odst. 1 písm. a)“; as it is named where the regulation is not known.
    package var words: Words {
        let named = name.split(separator: ";").map { part in
            let pieces = part.split(separator: ":", maxSplits: 1).map(Self.trimmed)
            let words = Self.words(of: pieces.last ?? "")
            return pieces.count == 2
                ? Words(cs: "\(pieces[0]): \(words.cs)", en: "\(pieces[0]): \(words.en)") : words
        }
        return Words(cs: named.map(\.cs).joined(separator: "; "), en: named.map(\.en).joined(separator: "; "))
    }

    private static func trimmed(_ text: Substring) -> String { String(text.drop { $0 == " " }) }

    private static func words(of name: String) -> Words {
        let places = name.split(separator: ",").map { place in
            let place = trimmed(place)
            let parts = place.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, let act = acts[String(parts[0])] else { return Words(cs: czech(place), en: place) }
            return Words(cs: "\(act.cs), \(czech(String(parts[1])))", en: "\(act.en), \(parts[1])")
        }
        return Words(cs: places.map(\.cs).joined(separator: ", "), en: places.map(\.en).joined(separator: ", "))
    }

    private static let acts: [String: Words] = [
        "1828/2006": Words(cs: "nařízení (ES) č. 1828/2006", en: "Reg. (EC) No 1828/2006"),
        "1303/2013": Words(cs: "nařízení (EU) č. 1303/2013", en: "Reg. (EU) No 1303/2013"),
        "821/2014": Words(cs: "prováděcí nařízení (EU) č. 821/2014", en: "Impl. Reg. (EU) No 821/2014"),
        "2021/1060": Words(cs: "nařízení (EU) 2021/1060", en: "Reg. (EU) 2021/1060"),
    ]

    /// `Art. 50(1)(a)` is „čl. 50 odst. 1 písm. a)“, `Annex XII 2.2` is „příloha XII bod 2.2“.
    private static func czech(_ place: String) -> String {
        if place.hasPrefix("Annex ") {
            let parts = place.dropFirst(6).split(separator: " ", maxSplits: 1)
            return "příloha \(parts[0])" + (parts.count > 1 ? " bod \(parts[1])" : "")
        }
        guard place.hasPrefix("Art. ") else { return place }
        let parts = place.dropFirst(5).split { $0 == "(" || $0 == ")" }
        var words = "čl. \(parts.first ?? "")"
        for part in parts.dropFirst() {
            words += part.allSatisfy(\.isNumber) ? " odst. \(part)" : " písm. \(part))"
        }
        return words
    }
}
