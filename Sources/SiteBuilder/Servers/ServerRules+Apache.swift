extension ServerRules {
    /// A `.htaccess` for the folder of the site.
    var apache: String {
        let policy = [(name: Self.policyName, value: Self.policy(framedBy: "'self'"))]
        return head([
            "Put this file into the folder of the site as .htaccess (AllowOverride FileInfo),",
            "or its text into <Directory> of the server's own configuration.",
        ]) + redirects + """

            ErrorDocument 404 \(notFound)
            AddDefaultCharset utf-8
            AddCharset utf-8 .html .css .js .json .xml .svg .txt \(Self.types.map { "." + $0.ending }.joined(separator: " "))
            \(Self.types.map { "AddType \($0.type) .\($0.ending)" }.joined(separator: "\n"))
            <Files "\(Output.feed)">
                ForceType "\(Self.feedType); charset=utf-8"
            </Files>

            # Files whose names begin with a dot are nobody's business.
            <IfModule mod_alias.c>
                RedirectMatch 404 "^\(Self.escaped(base))/(.*/)?\\.(?!well-known/)"
            </IfModule>

            <IfModule mod_headers.c>
            \((policy + Self.always).map { "    Header always set \($0.name) \"\($0.value)\"" }.joined(separator: "\n"))
                Header always set Cache-Control "\(Self.askAgain)"

                # A project's publicity block alone, which other sites may show in a frame.
                <Files "\(publicityFile)">
                    Header always set \(Self.policyName) "\(Self.policy(framedBy: "*"))"
                </Files>

                <IfModule mod_setenvif.c>
                    # Their names change with their content.
                    SetEnvIf Request_URI "\(fixed)" SITEGEN_FIXED
                    Header always set Cache-Control "\(Self.forAYear)" "expr=-n reqenv('SITEGEN_FIXED') && %{REQUEST_STATUS} -lt 400"

                    # Open data, for the scripts of other sites, too.
                    SetEnvIf Request_URI "^\(Self.escaped(data))" SITEGEN_DATA
                    Header always set Access-Control-Allow-Origin "*" env=SITEGEN_DATA
                </IfModule>
            </IfModule>

            <IfModule mod_deflate.c>
                AddOutputFilterByType DEFLATE text/html \(Self.texts.joined(separator: " "))
            </IfModule>

            """
    }

    private var redirects: String {
        guard !site.movedAddresses.isEmpty else { return "" }
        return """
            #
            # Old addresses that only the server can lead on stand in redirects.map, which Apache reads in its own
            # configuration alone, in <VirtualHost>:
            #   RewriteEngine On
            #   RewriteMap moved txt:<folder of the site>/redirects.map
            #   RewriteCond %{THE_REQUEST} "^[A-Z]+ ([^ ]+) "
            #   RewriteCond ${moved:%1} ^(.+)$
            #   RewriteRule ^ %1 [R=301,NE,QSD,L]

            """
    }
}
