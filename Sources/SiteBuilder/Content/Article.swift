package import Fields
package import Funding
package import Language

/// What the home page, a plain page and a news item say of themselves in front matter.
package struct Article: Sendable, Hashable, Codable {
    package var title = ""
    package var slug: Located<String>?
    package var summary: String?
    package var updated: Day?
    package var published: Day?
    package var expires: Day?
    package var isDraft = false
    package var aliases: [Located<String>] = []
    package var accepted: [AcceptedFinding] = []
    /// The place of a plain page among its like.
    package var order: Int?
    /// The day of a news item.
    package var date: Day?
    /// Slugs of the projects that a news item is about.
    package var projects: [Located<String>] = []
    package var image: ProjectImage?

    package init() {}
}
