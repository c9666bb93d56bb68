package struct Day: Sendable, Hashable, Codable, Comparable {
    package var ordinal = 0
    package static func < (left: Day, right: Day) -> Bool { left.ordinal < right.ordinal }
}
package struct PartialDate: Sendable, Hashable, Codable {}
package struct Interval: Sendable, Hashable, Codable {}
package struct Period: Sendable, Hashable, Codable {}
package struct Amount: Sendable, Hashable, Codable {}
package struct Quantity: Sendable, Hashable, Codable {}
