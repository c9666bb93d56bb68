import Language
import Markup

extension PageFrame {
    /// How the page shows in messages and networks (Open Graph, which Twitter's cards read, too); `nil` where it has no whole address.
    var sharing: HTML? {
        guard let address = sharedAddress else { return nil }
        var html = HTML()
        func add(_ name: String, _ value: String?) {
            if let value { html.append("<meta property=\"\(name)\" content=\"\(value)\">\n") }
        }
        var isNews = false
        if case .newsItem = page.subject { isNews = true }
        add("og:type", isNews ? "article" : "website")
        add("og:site_name", site.settings.title)
        add("og:title", page.subject == .home ? site.settings.title : title)
        add("og:description", description ?? site.settings.description)
        add("og:url", address)
        add("og:locale", language == .cs ? "cs_CZ" : "en_GB")
        add("og:image", site.whole(SitePath("/" + Output.sharingPicture)))
        add("og:image:type", "image/png")
        add("og:image:width", String(SharingPicture.width))
        add("og:image:height", String(SharingPicture.height))
        add("og:image:alt", site.settings.title)
        html.append("<meta name=\"twitter:card\" content=\"summary_large_image\">")
        return html
    }

    /// The page's whole address in ASCII; `nil` for what nobody should share or find: what is not there, leads elsewhere or repeats a page.
    var sharedAddress: String? { page.subject.isForSearch ? site.whole(page.path) : nil }
}
