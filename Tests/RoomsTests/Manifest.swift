/// The targets that a `Package.swift` of our habits declares, read as text.
struct Manifest {
    /// The names of the modules a target depends on, by the name of its folder in `Sources/`.
    var rooms: [String: Set<String>] = [:]
    /// The same for the folders in `Tests/`.
    var tests: [String: Set<String>] = [:]

    init(_ text: String) {
        let call =
            /(room|tests|\.systemLibrary|\.executableTarget|\.testTarget|\.target)\(\s*(?:name:|of:)?\s*"([^"]+)"/
        let calls = text.matches(of: call)
        for (index, match) in calls.enumerated() {
            let end = index + 1 < calls.count ? calls[index + 1].range.lowerBound : text.endIndex
            let declaration = text[match.range.upperBound..<end]
            // `.target(name: "X")` inside a list of dependencies is none of the manifest's own targets.
            if match.1 == ".target" { continue }
            var name = String(match.2)
            if let path = declaration.firstMatch(of: /path:\s*"Sources\/([^"]+)"/) { name = String(path.1) }
            let dependencies = Self.names(in: declaration)
            switch match.1 {
            case "tests": tests[name + "Tests"] = dependencies.union([name])
            case ".testTarget": tests[name] = dependencies
            default: rooms[name] = dependencies
            }
        }
    }

    /// The names in the first pair of brackets: rooms as plain text, products by their name.
    private static func names(in declaration: Substring) -> Set<String> {
        // A system library's brackets hold its providers.
        guard !declaration.contains("pkgConfig:"), let open = declaration.firstIndex(of: "["),
            let close = declaration[open...].firstIndex(of: "]")
        else { return [] }
        let list = declaration[open..<close].replacing(/,\s*package:\s*"[^"]*"/, with: "")
        return Set(list.matches(of: /"([^"]+)"/).map { String($0.1).replacing("-", with: "_") })
    }
}
