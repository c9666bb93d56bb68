import Language
import SourceText

extension ValueType<FilePath> {
    /// A file beside the content file, or in a folder beside it; never out of that folder.
    package static var file: ValueType<FilePath> {
        let shape = ValueShape(
            Words(cs: "jméno souboru vedle tohoto souboru", en: "the name of a file beside this one"),
            .text(limit: 255, pattern: "^[^/\\\\][^\\\\]*$"), examples: ["prehled.pdf"])
        return ValueType(scalar: shape) { text, range, reading in
            guard let problem = pathProblem(text) else { return FilePath(text, at: range) }
            reading.report(
                unsafePath, at: range,
                Words(
                    cs:
                        "„\(text)“: \(problem.cs) Napište jen jméno souboru, který leží vedle, například „prehled.pdf“.",
                    en:
                        "“\(text)”: \(problem.en) Write just the name of a file that lies beside, for example “prehled.pdf”."
                ))
            return nil
        }
    }
}

/// What makes a path unsafe, or `nil`.
private func pathProblem(_ text: String) -> Words? {
    if text.unicodeScalars.contains(where: { isUnsafeControl($0) || $0 == "\n" || $0 == "\r" || $0 == "\t" }) {
        return Words(cs: "v cestě je řídicí znak.", en: "there is a control character in the path.")
    }
    if text.contains("\\") {
        return Words(cs: "složky se oddělují lomítkem „/“, ne „\\“.", en: "folders are separated by “/”, not “\\”.")
    }
    if text.hasPrefix("/") || text.hasPrefix("~") {
        return Words(cs: "cesta nesmí začínat „/“ ani „~“.", en: "the path must not start with “/” or “~”.")
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.contains("..") {
        return Words(
            cs: "cesta nesmí vést ven ze složky („..“).", en: "the path must not lead out of the folder (“..”).")
    }
    if parts.contains(where: { $0.isEmpty || $0.hasPrefix(".") }) {
        return Words(
            cs: "v cestě je prázdná část, nebo část, která začíná tečkou.",
            en: "the path has an empty part or a part that starts with a dot.")
    }
    if let first = parts.first, first.contains(":") {
        return Words(cs: "tady se píše soubor, ne adresa.", en: "a file is expected here, not an address.")
    }
    return text.utf8.count > 255 ? Words(cs: "cesta je příliš dlouhá.", en: "the path is too long.") : nil
}

let unsafePath = Diagnosis.contentError(
    "unsafe-path",
    cs: "Soubor musí ležet vedle souboru s obsahem nebo ve složce pod ním: žádné „..“, „/“ na začátku ani „\\“.",
    en: "The file has to lie beside the content file or in a folder below: no “..”, no “/” at the start, no “\\”.")

extension ValueType<String> {
    /// The last part of a page's address: small letters without diacritics, digits and hyphens, at most 80.
    package static var slug: ValueType<String> {
        let shape = ValueShape(
            Words(
                cs: "část adresy z malých písmen bez diakritiky, číslic a spojovníků",
                en: "a part of an address: small letters a–z, digits and hyphens"),
            .text(limit: 80, pattern: "^[a-z0-9-]{1,80}$"), examples: ["zlinsky-iii"])
        return ValueType(scalar: shape) { text, range, reading in
            let isSlug =
                text.utf8.count <= 80
                && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
            if isSlug { return text }
            let proposal = String(fold(text).replacing(" ", with: "-").replacing("+", with: "-plus").prefix(80))
            let isUsable = !proposal.isEmpty && proposal.utf8.allSatisfy { $0 < 0x80 }
            reading.report(
                badSlug, at: range,
                Words(
                    cs:
                        "„\(text)“ nemůže být částí adresy: jsou dovolena malá písmena bez diakritiky, číslice a spojovník, nejvýše 80 znaků."
                        + (isUsable ? " Napište například „\(proposal)“." : ""),
                    en:
                        "“\(text)” cannot be part of an address: small letters a–z, digits and hyphens are allowed, at most 80."
                        + (isUsable ? " Write for example “\(proposal)”." : "")),
                fix: isUsable
                    ? reading.replacement(
                        of: range, with: proposal, Words(cs: "Napište „\(proposal)“.", en: "Write “\(proposal)”."))
                    : nil)
            return nil
        }
    }

    /// An old address of a page: a path that starts with `/`, or a whole address.
    package static var oldAddress: ValueType<String> {
        let shape = ValueShape(
            Words(cs: "dřívější adresa stránky", en: "an old address of the page"), .text(limit: 2000, pattern: nil),
            Words(
                cs: "Cesta, která začíná /, nebo celá adresa i s otazníkem.",
                en: "A path that starts with /, or a whole address, even with a question mark."),
            examples: ["/stare/projekt.html", "https://stary.example.cz/index.php?id=7"])
        let link = ValueType<Link>.link.read
        return ValueType(shape) { node, reading in
            guard let read = link(node, &reading) else { return nil }
            let parts = read.text.prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
            if read.kind == .contentFile || parts.contains("..") || parts.contains(".") {
                reading.report(
                    badAddress, at: node.range,
                    Words(
                        cs: "Dřívější adresa „\(read.text)“ musí začínat „/“ nebo „https://“ a nesmí obsahovat „..“.",
                        en:
                            "The old address “\(read.text)” has to start with “/” or “https://” and must not have “..” in it."
                    ))
                return nil
            }
            return read.text
        }
    }
}

let badSlug = Diagnosis.contentError(
    "bad-slug", cs: "Část adresy má 1 až 80 znaků: malá písmena bez diakritiky, číslice a spojovníky.",
    en: "A part of an address has 1 to 80 characters: small letters a–z, digits and hyphens.")
