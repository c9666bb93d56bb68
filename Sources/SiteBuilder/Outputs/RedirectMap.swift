import Markup

extension Site {
    /// Old addresses that only the web server can redirect, in a form that nginx (`map … { include … }`) and Apache
    /// (`RewriteMap … txt:…`) both read: Apache takes the first two words of a line, nginx wants the semicolon.
    func redirectMap() -> [UInt8] {
        var text = """
            # Old addresses and what has taken their place.
            # nginx:  map $request_uri $moved { include redirects.map; }   (lines that start with a host: map $host$request_uri)
            # Apache: RewriteMap moved txt:redirects.map

            """
        for moved in movedAddresses {
            // Neither server's syntax lets a quote, a brace or a dollar sign stand for itself.
            var old = ""
            for scalar in moved.old.unicodeScalars {
                switch scalar {
                case "\"": old += "%22"
                case "'": old += "%27"
                case "{": old += "%7B"
                case "}": old += "%7D"
                case "$": old += "%24"
                case "~": old += "%7E"
                default: old.unicodeScalars.append(scalar)
                }
            }
            text += "\(old) \(settings.base.address(moved.new).string) ;\n"
        }
        return Array(text.utf8)
    }
}
