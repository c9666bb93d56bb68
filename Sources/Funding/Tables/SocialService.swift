package import Language

/// A kind of social service of Act 108/2006 Sb.
package final class SocialService: TableEntry {
    /// Section of the act: `57`, `60a`.
    package let section: String
    /// Entry of the ministry's code list DruhSocialniSluzby.
    package let codeListID: Int
    package let group: Group
    /// „Azylové domy“, the words of the act with a capital.
    package let name: Words
    /// „azylový dům“
    package let singular: String
    /// Usual abbreviations and other names.
    package let synonyms: [String]
    /// What it is, in a line for people who look for help.
    package let meaning: Words
    /// The part of `/sluzby/<slug>/`.
    package let slug: String

    package var id: String { section }

    /// The part of the act that the kind belongs to.
    package enum Group: String, Sendable {
        case care = "P"
        case prevention = "V"
        case counselling = "O"

        package var label: Words {
            switch self {
            case .care: Words(cs: "služby sociální péče", en: "social care services")
            case .prevention: Words(cs: "služby sociální prevence", en: "social prevention services")
            case .counselling: Words(cs: "sociální poradenství", en: "social counselling")
            }
        }
    }

    init(
        _ section: String, _ codeListID: Int, _ group: Group, _ name: Words, singular: String, _ synonyms: [String],
        slug: String, _ meaning: Words
    ) {
        self.section = section
        self.codeListID = codeListID
        self.group = group
        self.name = name
        self.singular = singular
        self.synonyms = synonyms
        self.slug = slug
        self.meaning = meaning
    }
}
