package import Language

/// Where the money of a project comes from.
package enum FundingSource: String, Sendable, Hashable, Codable, CaseIterable {
    case eu, state, region, municipality, own, `private`, other

    /// The words on the page.
    package var label: Words {
        switch self {
        case .eu: Words(cs: "Evropská unie", en: "European Union")
        case .state: Words(cs: "státní rozpočet ČR", en: "state budget of the Czech Republic")
        case .region: Words(cs: "rozpočet kraje", en: "regional budget")
        case .municipality: Words(cs: "rozpočet obce", en: "municipal budget")
        case .own: Words(cs: "vlastní zdroje příjemce", en: "beneficiary’s own resources")
        case .private: Words(cs: "soukromé zdroje", en: "private resources")
        case .other: Words(cs: "jiné zdroje", en: "other resources")
        }
    }
}

/// How a social service is given.
package enum ServiceForm: String, Sendable, Hashable, Codable, CaseIterable {
    case ambulatory, field, residential

    package var label: Words {
        switch self {
        case .ambulatory: Words(cs: "ambulantní", en: "outpatient")
        case .field: Words(cs: "terénní", en: "field")
        case .residential: Words(cs: "pobytová", en: "residential")
        }
    }
}

/// The wording of the statement of 2021–27: Reg. (EU) 2021/1060 Annex IX allows either.
package enum StatementKind: String, Sendable, Hashable, Codable, CaseIterable {
    case coFunded = "co-funded"
    case funded
}
