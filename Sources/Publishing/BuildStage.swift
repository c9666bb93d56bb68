package import Language

/// A part of a build that takes its own time, in the order in which they come.
package enum BuildStage: Int, Sendable, CaseIterable {
    /// Everything is held against the record of the last build.
    case comparing
    /// The site's folder is walked and every file of it read.
    case reading
    /// Every page of the site gets its address; what projects come to together is worked out.
    case planning
    case templates
    /// All pages but posters and the fragments for other systems.
    case pages
    /// Posters, and the publicity for pages in other systems.
    case posters
    /// What is no page: data, search, assets, pictures, documents.
    case files
    /// Compressed forms of what has changed, where they are asked for.
    case compressing
    /// Outputs get into their place, the record is written.
    case publishing

    /// What the stage is called where a build is watched or timed.
    package var words: Words {
        switch self {
        case .comparing: Words(cs: "srovnání s minulým sestavením", en: "comparing with the last build")
        case .reading: Words(cs: "čtení obsahu", en: "reading")
        case .planning: Words(cs: "plán webu", en: "planning")
        case .templates: Words(cs: "šablony", en: "templates")
        case .pages: Words(cs: "stránky", en: "pages")
        case .posters: Words(cs: "plakáty a publicita", en: "posters and fragments")
        case .files: Words(cs: "data a soubory", en: "data and files")
        case .compressing: Words(cs: "komprese", en: "compressing")
        case .publishing: Words(cs: "ukládání", en: "publishing")
        }
    }
}
