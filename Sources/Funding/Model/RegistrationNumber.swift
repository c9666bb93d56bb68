/// A project's registration number, strictly of one of the three forms, or an older form that is kept as written.
package struct RegistrationNumber: Sendable, Hashable, Codable {
    /// In its canonical spelling where the form is known, else as written.
    package let text: String
    /// The parts that can be checked against other fields; `nil` for a form that is not known.
    package let parts: Parts?
    /// Whether it is a number of a source that is no fund of the cohesion policy.
    package var isOfUnsupportedSource = false

    package struct Parts: Sendable, Hashable, Codable {
        package var period: ProgrammingPeriod
        /// `CZ.03`; for 2007–13 with the objective: `CZ.1.04`.
        package var prefix: String
        /// Number of the priority (axis); `nil` where the number says `XX`.
        package var priority: Int?
        /// Number of the specific objective of 2021–27 within its priority; `nil` for other periods and where the number says `XX`.
        package var objective: Int?
        /// The year of the call; 2007–13 has none.
        package var callYear: Int?
        /// `15_005`, or `05` for 2007–13.
        package var call: String
        package var serial: String
    }
}
