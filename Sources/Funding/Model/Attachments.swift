package import Fields

/// A document to download: a file beside the project, or one elsewhere.
package struct DocumentEntry: Sendable, Hashable, Codable {
    package var title = ""
    package var file: FilePath?
    package var url: Link?
    /// Only for a document elsewhere; of a file beside the project, type and size are found.
    package var type: String?
    package var size: String?

    package init() {}
}

/// A plan that the project rests on.
package struct Strategy: Sendable, Hashable, Codable {
    package var title = ""
    package var years: String?
    package var url: Link?

    package init() {}
}

/// A link of the project; a dead one is printed, not linked.
package struct LinkEntry: Sendable, Hashable, Codable {
    package var title: String?
    package var url: Link
    package var archivedURL: Link?
    package var isDead = false

    package init(url: Link) { self.url = url }
}

/// A logo of somebody other than the Union; the Union's emblem is drawn by the program.
package struct Logo: Sendable, Hashable, Codable {
    package var file: FilePath
    package var alt: String?
    package var url: Link?
    package var kind = LogoKind.other

    package init(file: FilePath) { self.file = file }
}

/// Whose logo it is.
package enum LogoKind: String, Sendable, Hashable, Codable, CaseIterable {
    case fund, programme, ministry, region, beneficiary, partner, other
}

/// The picture of a project.
package struct ProjectImage: Sendable, Hashable, Codable {
    package var file: FilePath
    package var alt: String?
    package var credit: String?

    package init(file: FilePath) { self.file = file }
}
