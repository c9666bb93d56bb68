extension ServerRules {
    /// A file to be imported in the block of a site.
    ///
    /// Matchers part the paths, so that each path gets a header once.
    var caddy: String {
        let publicityPages = "^\(Self.escaped(base))/.+/\(Self.escaped(publicityFile))$"
        return head([
            "Import this file in the block of the site's host, whose root is the folder above \(base)/:",
            "  root * /srv/www",
            "  import sitegen.caddy",
        ]) + redirects + """

            # The .br and .gz that sitegen build --compress puts beside a file are sent, too.
            encode zstd gzip

            # Files whose names begin with a dot are nobody's business.
            @sitegen_hidden path_regexp ^\(Self.escaped(base))/(.*/)?\\.([^w]|w[^e])
            error @sitegen_hidden 404

            header \(base)/* {
            \(Self.always.map { "    \($0.name) \"\($0.value)\"" }.joined(separator: "\n"))
            }

            # A project's publicity block alone, which other sites may show in a frame.
            @sitegen_framed path_regexp \(publicityPages)
            header @sitegen_framed \(Self.policyName) "\(Self.policy(framedBy: "*"))"
            @sitegen_unframed {
                path \(base)/*
                not path_regexp \(publicityPages)
            }
            header @sitegen_unframed \(Self.policyName) "\(Self.policy(framedBy: "'self'"))"

            # Their names change with their content.
            @sitegen_fixed path_regexp \(fixed)
            header @sitegen_fixed Cache-Control "\(Self.forAYear)"
            @sitegen_others {
                path \(base)/*
                not path_regexp \(fixed)
            }
            header @sitegen_others Cache-Control "\(Self.askAgain)"

            # Open data, for the scripts of other sites, too.
            header \(data)* Access-Control-Allow-Origin "*"

            header \(feed) Content-Type "\(Self.feedType); charset=utf-8"
            \(Self.types.map { "@sitegen_\($0.ending) path \(base)/*.\($0.ending)\nheader @sitegen_\($0.ending) Content-Type \"\($0.type); charset=utf-8\"" }
                .joined(separator: "\n"))

            handle_errors {
                @sitegen_missing expression {http.error.status_code} == 404
                handle @sitegen_missing {
                    rewrite * \(notFound)
                    header Cache-Control "\(Self.askAgain)"
                    header Content-Type "text/html; charset=utf-8"
                    file_server
                }
            }

            file_server {
                precompressed br gzip
            }

            """
    }

    private var redirects: String {
        guard !site.movedAddresses.isEmpty else { return "" }
        return """
            #
            # Old addresses that only the server can lead on stand in redirects.map, as pairs; Caddy does not read that
            # file. One line for each:
            #   redir /old.pdf /new/ permanent

            """
    }
}
