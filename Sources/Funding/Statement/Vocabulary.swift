package import Language

extension ProgrammingPeriod {
    /// The period's own word for a field whose name changed between periods; `nil` for fields that keep theirs.
    package func label(of key: String) -> Words? {
        switch (key, self) {
        case ("priority", .y2007), ("priority", .y2014): Words(cs: "Prioritní osa", en: "Priority axis")
        case ("priority", .y2021): Words(cs: "Priorita", en: "Priority")
        case ("area_of_support", _): Words(cs: "Oblast podpory", en: "Area of support")
        case ("investment_priority", _): Words(cs: "Investiční priorita", en: "Investment priority")
        case ("specific_objective", _): Words(cs: "Specifický cíl", en: "Specific objective")
        default: nil
        }
    }

    /// Whether a field is of this period's vocabulary: `investment_priority` is only of 2014–20.
    package func knows(_ key: String) -> Bool {
        switch key {
        case "area_of_support": self == .y2007
        case "investment_priority": self == .y2014
        case "specific_objective": self != .y2007
        default: true
        }
    }
}
