extension ServerRules {
    /// A `_headers` for hosts of static sites that read one.
    ///
    /// All rules that fit a path are sent together, so none may say again what another says. Who may show a page in a frame
    /// cannot be said of some pages only, and is not said.
    var headersFile: String {
        head([
            "Put this file into the folder that you publish as its root, as _headers. Make it anew after a build in which",
            "style sheets, scripts or fonts have changed: hosts know no expressions, so each such file has its lines.",
        ]) + """

            \(base)/*
            \(([(name: Self.policyName, value: Self.policy)] + Self.always).map { "  \($0.name): \($0.value)" }.joined(separator: "\n"))

            \(feed)
              Content-Type: \(Self.feedType); charset=utf-8

            \(data)*
              Access-Control-Allow-Origin: *

            \(fixedPaths.map { "\($0)\n  Cache-Control: \(Self.forAYear)" }.joined(separator: "\n\n"))

            """
    }
}
