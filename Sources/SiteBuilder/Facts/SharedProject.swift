package import Funding

/// A project that many values refer to: a reference is one count, a copy of a project some sixty.
package final class SharedProject: Sendable, Hashable, Codable {
    package let project: Project

    package init(_ project: Project) {
        self.project = project
    }

    package static func == (left: SharedProject, right: SharedProject) -> Bool {
        left === right || left.project == right.project
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(project) }

    package init(from decoder: any Decoder) throws {
        project = try Project(from: decoder)
    }

    package func encode(to encoder: any Encoder) throws { try project.encode(to: encoder) }
}
