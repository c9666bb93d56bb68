/// A share in hundredths of a per cent, exact: 85 % is 8500.
package struct Percent: Sendable, Hashable, Codable, Comparable {
    package var hundredths: Int

    package init(hundredths: Int) { self.hundredths = hundredths }

    package static func < (left: Percent, right: Percent) -> Bool { left.hundredths < right.hundredths }
}
