import Language

/// A part of a project that a heading of the body may tell instead of a field.
package enum RecognisedHeading: String, Sendable, Hashable, Codable, CaseIterable {
    case goals, results, activities
    case targetGroups = "target_groups"
    case services
}
