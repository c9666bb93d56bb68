import Fields
import Language

extension Programme {
    /// The programmes that a text may name, in several periods where they bear one abbreviation: `OPZ`, „OP Zaměstnanost“, the full name.
    package static func named(_ text: String) -> [Programme] {
        let folded = fold(text)
        return byName[folded] ?? byName[withoutSpaces(folded)] ?? []
    }

    /// The programme whose numbers begin so, in a period.
    package static func numbered(_ prefix: String, in period: ProgrammingPeriod) -> Programme? {
        byNumberPrefix[prefix]?.first { $0.period == period }
    }

    /// The programmes whose numbers begin as a text does, of whatever form it is; in two periods they may begin alike.
    static func begun(by text: String) -> [Programme] {
        all.filter { text.hasPrefix($0.numberPrefix + ".") || text.hasPrefix($0.numberPrefix + "/") }
    }

    private static let byNumberPrefix = Dictionary(grouping: all, by: \.numberPrefix)

    /// Every spelling, for „did you mean“.
    static let spellings: [String] = all.flatMap { [$0.abbreviation, $0.name] }

    private static let byName: [String: [Programme]] = {
        var table: [String: [Programme]] = [:]
        for programme in all {
            let name = fold(programme.name)
            let short = name.hasPrefix("operacni program ") ? "op " + name.dropFirst(17) : name
            let abbreviation = fold(programme.abbreviation)
            let years = fold(programme.period.rawValue)
            let plain = [abbreviation, withoutSpaces(abbreviation), name, short]
            for spelling in Set(plain + plain.map { "\($0) \(years)" } + [fold(programme.slug)]) {
                table[spelling, default: []].append(programme)
            }
        }
        return table
    }()
}

private func withoutSpaces(_ text: String) -> String { text.filter { $0 != " " } }

extension Fund {
    /// A fund by its code, its Czech abbreviation or its name.
    package static func named(_ text: String) -> Fund? { byName[fold(text)] }

    static let spellings =
        allCases.map(\.rawValue) + allCases.flatMap { [$0.name.cs, $0.name.en] } + ["EFRR", "FS", "FST"]

    private static let byName: [String: Fund] = {
        var table: [String: Fund] = [
            "efrr": .erdf, "fs": .cf, "fst": .jtf, "emff": .emff, "esf plus": .esfPlus, "esfplus": .esfPlus,
            "eafrd": .eafrd, "evropsky socialni fond+": .esfPlus, "kohezni fond": .cf,
        ]
        for fund in allCases {
            for spelling in [fund.rawValue, fund.name.cs, fund.name.en] { table[fold(spelling)] = fund }
        }
        return table
    }()
}

extension Region {
    /// A region by its NUTS 3 code, name, adjective, locative, abbreviation or, for Prague, its common name.
    package static func named(_ text: String) -> Region? { byName[fold(text)] }

    static let spellings = all.flatMap { [$0.name.cs, $0.nuts3] } + ["Praha", "Vysočina"]

    private static let byName: [String: Region] = {
        var table: [String: Region] = [:]
        for region in all {
            var spellings = [
                region.nuts3, region.name.cs, region.name.en, region.adjective, region.adjective + " kraj",
                region.locative, region.abbreviation, region.iso, region.slug,
            ]
            let words = region.locative.split(separator: " ")
            spellings.append(words.dropFirst().joined(separator: " "))
            if region.nuts3 == "CZ010" { spellings += ["Praha", "Hl. m. Praha", "hlavní město Praha", "v Praze"] }
            if region.nuts3 == "CZ063" { spellings += ["Vysočina", "na Vysočině"] }
            for spelling in spellings where table[fold(spelling)] == nil { table[fold(spelling)] = region }
        }
        return table
    }()
}

extension SocialService {
    /// A kind of service by its name in singular or plural, an abbreviation, or its section: „57“, „§ 60a“.
    package static func named(_ text: String) -> SocialService? { byName[fold(text)] }

    static let spellings = all.flatMap { [$0.name.cs, $0.singular] }

    private static let byName: [String: SocialService] = {
        var table: [String: SocialService] = [:]
        for service in all {
            let number = service.section
            let spellings = [
                service.name.cs, service.name.en, service.singular, number, "paragraf \(number)", service.slug,
            ]
            for spelling in spellings + service.synonyms where table[fold(spelling)] == nil {
                table[fold(spelling)] = service
            }
        }
        return table
    }()
}

extension TargetGroup {
    /// A group by its name or a synonym.
    package static func named(_ text: String) -> TargetGroup? { byName[fold(text)] }

    private static let byName: [String: TargetGroup] = {
        var table: [String: TargetGroup] = [:]
        for group in all {
            for spelling in [group.name, group.slug] + group.synonyms where table[fold(spelling)] == nil {
                table[fold(spelling)] = group
            }
        }
        return table
    }()
}
