package import Language
package import SourceText

/// A publicity finding that the owner accepts, with the reason; shown in the report.
package struct AcceptedFinding: Sendable, Hashable, Codable {
    /// The id of the finding.
    package var rule = ""
    package var reason = ""
    /// The last day on which it is accepted; `nil` for ever.
    package var until: Day?
    package var range = ByteRange(0, 0)

    package init() {}

    /// Whether the acceptance still holds.
    package func holds(on today: Day) -> Bool { until.map { today <= $0 } ?? true }
}
