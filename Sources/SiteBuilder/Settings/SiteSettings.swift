package import CommonMark
package import Fields
package import Funding
package import Language
package import SourceText

/// The settings of a site, from `content/site.yml`.
package struct SiteSettings: Sendable, Hashable {
    package var title = ""
    package var language = LanguageCode.cs
    package var base = SiteBase()
    package var description: String?
    package var publisher: Publisher?
    package var navigation: [NavigationEntry] = []
    package var logo: Logo?
    package var logos: [Logo] = []
    /// Markdown.
    package var footer: LocatedText?
    /// The footer, rendered but for its links.
    package var footerText = MarkdownDocument()
    /// The links and pictures of the footer.
    package var footerReferences: [Reference] = []
    package var callToAction: CallToAction?
    /// Known abbreviations and what they stand for.
    package var abbreviations: [String: String] = [:]
    package var accessibility: AccessibilityStatement?
    /// Where the statement is written.
    package var accessibilityPlace: Place?
    package var theme = Theme()
    package var perPage = 25
    package var keepOnlineUntil: PublishedProjects.OnlineLimit?
    package var isStrict = false

    package init() {}

    /// The e-mail address and the phone number that the publisher gives as its own.
    package var publisherContacts: [String] {
        [publisher?.email, publisher?.phone?.dialled, accessibility?.contact].compactMap(\.self)
    }

    /// Who publishes the site.
    package struct Publisher: Sendable, Hashable {
        package var name = ""
        package var ico: ICO?
        package var address: String?
        package var email: String?
        package var phone: Phone?
        package var dataBox: String?
        package var url: Link?

        package init() {}
    }

    package struct NavigationEntry: Sendable, Hashable {
        package var title = ""
        package var url: Link?

        package init() {}
    }

    /// „Podpořte nás“: a sentence and a link.
    package struct CallToAction: Sendable, Hashable {
        package var text: String?
        package var label = ""
        package var url: Link?

        package init() {}
    }

    /// What the accessibility statement says (Act 99/2019 Sb., § 8); stated by a person, never by the program.
    package struct AccessibilityStatement: Sendable, Hashable {
        package var conformance: Conformance?
        package var exceptions: [String] = []
        package var method: String?
        package var prepared: Day?
        package var reviewed: Day?
        package var contact: String?

        package init() {}
    }

    package enum Conformance: String, Sendable, Hashable, CaseIterable {
        case full, partial, none
    }
}
