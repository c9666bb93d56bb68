import Markup

/// What a web server should send with the files of a site, before it is written in a server's own words.
struct ServerRules: Sendable {
    let site: Site

    /// The path of the site on its host, which begins every path here: empty or `/eu`.
    var base: String { site.settings.base.path }
    /// Page that answers for what is not there.
    var notFound: String { base + site.addresses.notFound.string }
    var feed: String { base + "/" + Output.feed }
    /// Files that other sites' scripts may read.
    var data: String { base + "/data/" }
    /// The pages that other sites may show in a frame: a project's publicity block alone.
    var publicityFile: String { site.addresses.publicityFile }

    /// Files whose names change with their content, as a regular expression on the path.
    var fixed: String {
        "^\(Self.escaped(base))/assets/.+\\.[0-9a-f]{\(SiteAssets.fingerprintLength)}\\.[a-z0-9]+$"
    }

    /// The same as paths, for hosts that know no expressions but the rest of a path; all files of the search are such.
    var fixedPaths: [String] {
        site.assets.files.filter(\.isFingerprinted).map { base + Escape.path("/" + $0.output) }
            + (site.hasSearch ? ["\(base)/\(SearchIndex.folder)*"] : [])
    }

    static let forAYear = "public, max-age=31536000, immutable"
    /// Kept, but asked for each time whether it still holds; the answer is short where nothing has changed.
    static let askAgain = "no-cache"

    /// Sent with everything; the pages need no script, style or picture from elsewhere, and none within them.
    static let always: [(name: String, value: String)] = [
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ]

    static let policyName = "Content-Security-Policy"
    static let policy = "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'"
    /// The policy with who may show the page in a frame.
    static func policy(framedBy ancestors: String) -> String { policy + "; frame-ancestors " + ancestors }

    static let feedType = "application/atom+xml"
    /// By the ending of the file's name: what servers do not know, or not as text in UTF-8.
    static let types: [(ending: String, type: String)] = [
        ("jsonld", "application/ld+json"), ("csv", "text/csv"), ("map", "text/plain"),
    ]
    /// Types of text, whose charset is to be said and which are worth compressing.
    static let texts = [
        "text/css", "text/plain", "text/csv", "text/xml", "text/javascript", "application/javascript",
        "application/json",
        "application/ld+json", "application/xml", "application/atom+xml", "image/svg+xml",
    ]

    /// A text whose every character stands for itself in a regular expression.
    static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            if "\\^$.|?*+()[]{}".contains(character) { result.append("\\") }
            result.append(character)
        }
    }

    /// Says what it is and what it is not, as comments of every server's files.
    func head(_ how: [String]) -> String {
        let lines =
            ["What the web server sends with the site \(site.settings.base.origin)\(base)/."] + how + [
                "",
                "Pictures of the EU emblem are shown by other sites, too: do not add Cross-Origin-Resource-Policy.",
                "Once the site answers by HTTPS alone, and for good, this may be added everywhere:",
                "  Strict-Transport-Security: max-age=31536000",
            ]
        return lines.map { $0.isEmpty ? "#\n" : "# \($0)\n" }.joined()
    }
}

/// The servers and hosts for which the headers can be written.
package enum ServerKind: String, Sendable, CaseIterable {
    case nginx, apache, caddy
    /// Hosts of static sites that read a file `_headers`.
    case `static`
}

extension Site {
    /// The headers of the site in the words of a server, as a file to be included or put beside the site.
    package func headers(for server: ServerKind) -> [UInt8] {
        let rules = ServerRules(site: self)
        let text =
            switch server {
            case .nginx: rules.nginx
            case .apache: rules.apache
            case .caddy: rules.caddy
            case .static: rules.headersFile
            }
        return Array(text.utf8)
    }
}
