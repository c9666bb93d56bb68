extension ServerRules {
    /// A file to be included in `server { … }`.
    ///
    /// A location of nginx that sends a header of its own forgets those of what surrounds it, so each has them all.
    var nginx: String {
        head([
            "Include this file in the server { … } of the site; its root is the folder above \(base)/."
        ]) + redirects + """

            charset utf-8;
            charset_types text/html \(Self.texts.joined(separator: " "));
            gzip on;
            gzip_vary on;
            # Sends the .gz that sitegen build --compress puts beside a file; the .br wants the module ngx_brotli and
            # brotli_static on;
            gzip_static on;
            gzip_types \(Self.texts.joined(separator: " "));
            error_page 404 \(notFound);

            # Files whose names begin with a dot are nobody's business.
            location ~ "^\(Self.escaped(base))/(.*/)?\\.(?!well-known/)" {
            \(headers(cache: Self.askAgain))
                return 404;
            }

            # Their names change with their content. Without „always“: what is not there must not be kept for a year.
            location ~ "\(fixed)" {
            \(headers(cache: Self.forAYear, isForErrors: false))
            }

            # A project's publicity block alone, which other sites may show in a frame.
            location ~ "^\(Self.escaped(base))/.+/\(Self.escaped(publicityFile))$" {
            \(headers(cache: Self.askAgain, framedBy: "*"))
            }

            location = \(feed) {
                types { }
                default_type \(Self.feedType);
            \(headers(cache: Self.askAgain))
            }

            # Open data, for the scripts of other sites, too.
            location ^~ \(data) {
                types {
                    application/json json;
            \(typeLines)
                }
            \(headers(cache: Self.askAgain))
                add_header Access-Control-Allow-Origin "*" always;
            }

            location ~ "^\(Self.escaped(base))/.+\\.(\(Self.types.map(\.ending).joined(separator: "|")))$" {
                types {
            \(typeLines)
                }
            \(headers(cache: Self.askAgain))
            }

            location \(base)/ {
                index index.html;
            \(headers(cache: Self.askAgain))
            }

            """
    }

    private var typeLines: String {
        Self.types.map { "        \($0.type) \($0.ending);" }.joined(separator: "\n")
    }

    private var redirects: String {
        guard !site.movedAddresses.isEmpty else { return "" }
        return """
            #
            # Old addresses that only the server can lead on stand in redirects.map. In http { … }, above server { … }:
            #   map $request_uri $moved { include <folder of the site>/redirects.map; }
            # and in server { … }:
            #   if ($moved) { return 301 $moved; }

            """
    }

    private func headers(cache: String, isForErrors: Bool = true, framedBy ancestors: String = "'self'") -> String {
        let policy = [(Self.policyName, Self.policy(framedBy: ancestors))]
        let lines = (policy + Self.always).map { "    add_header \($0.0) \"\($0.1)\" always;" }
        return (lines + ["    add_header Cache-Control \"\(cache)\"\(isForErrors ? " always" : "");"])
            .joined(separator: "\n")
    }
}
