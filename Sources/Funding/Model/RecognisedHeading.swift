import Fields

/// A part of a project that a heading of the body may tell instead of a field.
package enum RecognisedHeading: String, Sendable, Hashable, Codable, CaseIterable {
    case goals, results, activities
    case targetGroups = "target_groups"
    case services

    /// The part that a heading names, in Czech or English, without regard to case, number, diacritics and numbering.
    package init?(heading: String) {
        var folded = fold(heading)
        // Most have no number in front.
        if let first = folded.utf8.first, first &- 0x61 >= 26 {
            folded = String(folded.drop { $0.isNumber || $0 == " " })
        }
        guard let found = Self.bySpelling[folded] else { return nil }
        self = found
    }

    private static let bySpelling: [String: RecognisedHeading] = {
        let spellings: [(RecognisedHeading, [String])] = [
            (
                .goals,
                [
                    "cíl", "cíle", "cíl projektu", "cíle projektu", "hlavní cíl", "hlavní cíle", "hlavní cíl projektu",
                    "hlavní cíle projektu", "cílem projektu je", "cílem projektu", "čeho chceme dosáhnout",
                    "čeho chtěl projekt dosáhnout", "naše cíle", "our aims", "our goals", "our objectives", "aim",
                    "aims", "goal", "goals",
                    "objective", "objectives", "main aim", "main aims", "main goal", "main goals", "aim of the project",
                    "aims of the project", "project aim", "project aims", "project goals", "project objectives",
                ]
            ),
            (
                .results,
                [
                    "výsledek", "výsledky", "výsledek projektu", "výsledky projektu", "dopad", "dopady",
                    "dopad projektu", "dopady projektu", "hlavní přínos", "hlavní přínosy", "hlavní přínosy projektu",
                    "hlavní přínos projektu", "výstupy a výsledky", "výstupy a výsledky projektu", "výsledky a výstupy",
                    "očekávané výsledky", "předpokládané výsledky", "dosažené výsledky", "očekávané výsledky projektu",
                    "dosažené výsledky projektu", "čeho jsme dosáhli", "čeho projekt dosáhl", "přínos projektu",
                    "přínosy projektu", "naše výsledky",
                    "our results", "outcomes", "expected outcomes", "project outcomes", "expected results",
                    "achieved results", "result", "results",
                    "project results", "results of the project", "impact", "impact of the project", "project impact",
                    "main benefits", "outputs and results",
                ]
            ),
            (
                .activities,
                [
                    "aktivita", "aktivity", "aktivity projektu", "aktivita projektu", "klíčová aktivita",
                    "klíčové aktivity", "klíčové aktivity projektu", "klíčová aktivita projektu", "activity",
                    "activities", "key activities", "project activities", "activities of the project",
                ]
            ),
            (
                .targetGroups,
                [
                    "cílová skupina", "cílové skupiny", "cílová skupina projektu", "cílové skupiny projektu",
                    "target group", "target groups",
                ]
            ),
            (
                .services,
                [
                    "podporovaná služba", "podporované služby", "podporované sociální služby",
                    "poskytovaná sociální služba", "poskytované sociální služby", "supported services",
                    "supported service", "social services provided",
                ]
            ),
        ]
        var table: [String: RecognisedHeading] = [:]
        for (section, words) in spellings {
            for word in words { table[fold(word)] = section }
        }
        return table
    }()
}

/// A set of recognised headings, in a byte.
package struct RecognisedHeadings: Sendable, Hashable, Codable {
    /// One bit for each heading, as it goes into hashes.
    package private(set) var bits: UInt8 = 0

    package init() {}

    package func contains(_ heading: RecognisedHeading) -> Bool { bits & heading.bit != 0 }

    package mutating func insert(_ heading: RecognisedHeading) { bits |= heading.bit }
}

extension RecognisedHeading {
    fileprivate var bit: UInt8 {
        switch self {
        case .goals: 1
        case .results: 2
        case .activities: 4
        case .targetGroups: 8
        case .services: 16
        }
    }
}
