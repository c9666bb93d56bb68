import Language
import Markup

extension PageFrame {
    /// How the page shows in messages and networks (Open Graph, which Twitter's cards read, too); `nil` where it has no whole address.
    var sharing: HTML? {
        guard let address = sharedAddress else { return nil }
        let siteTitle = site.settings.title
        var isNews = false
        if case .newsItem = page.subject { isNews = true }
        var html: HTML = """
            <meta property="og:type" content="\(isNews ? "article" : "website")">
            <meta property="og:site_name" content="\(siteTitle)">
            <meta property="og:title" content="\(page.subject == .home ? siteTitle : title)">

            """
        if let description = shownDescription {
            html.append("<meta property=\"og:description\" content=\"\(description)\">\n")
        }
        html.append(
            """
            <meta property="og:url" content="\(address)">
            <meta property="og:locale" content="\(language == .cs ? "cs_CZ" : "en_GB")">

            """)
        if let picture = site.whole(SitePath("/" + Output.sharingPicture)) {
            html.append("<meta property=\"og:image\" content=\"\(picture)\">\n")
        }
        html.append(
            """
            <meta property="og:image:type" content="image/png">
            <meta property="og:image:width" content="\(SharingPicture.width)">
            <meta property="og:image:height" content="\(SharingPicture.height)">
            <meta property="og:image:alt" content="\(siteTitle)">
            <meta name="twitter:card" content="summary_large_image">
            """)
        return html
    }
}
