import Language
import SourceText

extension ValueType<Link> {
    /// An absolute address with `http:` or `https:`.
    package static var webAddress: ValueType<Link> {
        let shape = ValueShape(
            Words(
                cs: "adresa, která začíná https:// nebo http://", en: "an address that starts with https:// or http://"),
            .text(limit: 2000, pattern: "^https?://"), examples: ["https://www.esfcr.cz"])
        return ValueType(scalar: shape) { text, range, reading in
            checkedAddress(text, range, schemes: ["http", "https"], shape, &reading)
        }
    }

    /// A link: a path to a content file, an address of the site that starts with `/`, or an absolute address.
    package static var link: ValueType<Link> {
        let shape = ValueShape(
            Words(cs: "odkaz", en: "a link"), .text(limit: 2000, pattern: nil),
            Words(
                cs:
                    "Cesta k souboru obsahu (../projects/x.md), adresa na tomto webu (začíná /), nebo celá adresa (https://…).",
                en:
                    "A path to a content file (../projects/x.md), an address of this site (starts with /), or a whole address (https://…)."
            ),
            examples: ["https://www.esfcr.cz", "../projects/zlinsky-iii.md", "/projekty/"])
        return ValueType(scalar: shape) { text, range, reading in
            if hasScheme(text) || looksLikeHost(text) || text.hasPrefix("//") {
                return checkedAddress(text, range, schemes: ["http", "https", "mailto", "tel"], shape, &reading)
            }
            guard isCleanAddress(text, range, &reading) else { return nil }
            return Link(text, text.hasPrefix("/") ? .site : .contentFile, at: range)
        }
    }
}

extension ValueType<String> {
    /// An e-mail address.
    package static var email: ValueType<String> {
        let shape = ValueShape(
            Words(cs: "e-mailová adresa", en: "an e-mail address"),
            .text(limit: 254, pattern: "^[^@\\s<>\"]+@[^@\\s<>\"]+\\.[A-Za-z]{2,}$"), examples: ["socialni@example.cz"])
        return ValueType(scalar: shape) { text, range, reading in
            let address = text.hasPrefix("mailto:") ? String(text.dropFirst(7)) : text
            if isEmail(address) { return address }
            reading.report(
                badEmail, at: range,
                Words(
                    cs: "„\(text)“ není e-mailová adresa. Napište ji ve tvaru jmeno@example.cz.",
                    en: "“\(text)” is no e-mail address. Write it in the form name@example.cz."))
            return nil
        }
    }
}

extension ValueType<Phone> {
    /// A telephone number: nine digits, or international with `+`; spaces, hyphens and brackets do not matter.
    package static var phone: ValueType<Phone> {
        let shape = ValueShape(
            Words(cs: "telefonní číslo", en: "a telephone number"), .text(limit: 40, pattern: "^[+0-9 ()/-]+$"),
            Words(
                cs: "Devět číslic, nebo s předvolbou: +420 …; mezery nevadí.",
                en: "Nine digits, or with the country code: +420 …; spaces do not matter."),
            examples: ["+420 577 043 111"])
        return ValueType(scalar: shape) { text, range, reading in
            if let phone = Phone(text) { return phone }
            reading.report(
                badPhone, at: range,
                Words(
                    cs:
                        "„\(text)“ není telefonní číslo. Napište devět číslic, nebo číslo s předvolbou, například +420 577 043 111.",
                    en:
                        "“\(text)” is no telephone number. Write nine digits, or the number with its country code, for example +420 577 043 111."
                ))
            return nil
        }
    }
}

extension Phone {
    init?(_ text: String) {
        var digits = ""
        var isInternational = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "0"..."9": digits.unicodeScalars.append(scalar)
            case "+":
                guard digits.isEmpty, !isInternational else { return nil }
                isInternational = true
            case "-", "/", "(", ")", ".", "–": continue
            default: guard isSpace(scalar) else { return nil }
            }
        }
        if !isInternational, digits.hasPrefix("00") {
            isInternational = true
            digits = String(digits.dropFirst(2))
        }
        switch (isInternational, digits.count) {
        case (true, 7...15): self.init(text: text, dialled: "+" + digits)
        case (false, 9): self.init(text: text, dialled: "+420" + digits)
        case (false, 12) where digits.hasPrefix("420"): self.init(text: text, dialled: "+" + digits)
        // Short lines of public services: 116 111, 112.
        case (false, 3...6): self.init(text: text, dialled: digits)
        default: return nil
        }
    }
}

private func checkedAddress(
    _ text: String, _ range: ByteRange, schemes: [String], _ shape: ValueShape, _ reading: inout Reading
) -> Link? {
    guard isCleanAddress(text, range, &reading) else { return nil }
    if text.hasPrefix("//") || !hasScheme(text) {
        let host = text.hasPrefix("//") ? String(text.dropFirst(2)) : text
        guard looksLikeHost(host) else {
            reading.report(
                badAddress, at: range,
                Words(
                    cs: "„\(text)“ není celá adresa. Očekává se \(shape.name.cs)\(shape.forExample.cs).",
                    en: "“\(text)” is no whole address. Expected \(shape.name.en)\(shape.forExample.en)."))
            return nil
        }
        reading.report(
            addressWithoutScheme, at: range,
            Words(
                cs: "Adrese „\(text)“ chybí začátek. Napište „https://\(host)“.",
                en: "The address “\(text)” lacks its beginning. Write “https://\(host)”."),
            fix: reading.replacement(
                of: range, with: "https://" + host,
                Words(cs: "Doplňte https://.", en: "Add https://.")))
        return nil
    }
    let colon = text.firstIndex(of: ":") ?? text.endIndex
    let scheme = text[..<colon].lowercased()
    guard schemes.contains(scheme) else {
        reading.report(
            unsafeScheme, at: range,
            Words(
                cs:
                    "Adresa nesmí začínat „\(scheme):“. Povoleno je: \(schemes.map { $0 + ":" }.joined(separator: ", ")).",
                en:
                    "An address must not start with “\(scheme):”. Allowed: \(schemes.map { $0 + ":" }.joined(separator: ", "))."
            ))
        return nil
    }
    if scheme == "http" || scheme == "https" {
        let rest = text[text.index(after: colon)...]
        let authority = rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard rest.hasPrefix("//"), !authority.isEmpty, !authority.contains("@"), !authority.hasPrefix(":") else {
            reading.report(
                badAddress, at: range,
                Words(
                    cs: "V adrese „\(text)“ chybí jméno webu, nebo je v ní jméno uživatele. Opište ji z prohlížeče.",
                    en: "The address “\(text)” lacks a host or has a user name in it. Copy it from the browser."))
            return nil
        }
    }
    return Link(text, .absolute, at: range)
}

private func isCleanAddress(_ text: String, _ range: ByteRange, _ reading: inout Reading) -> Bool {
    let isBad = { (scalar: Unicode.Scalar) in
        isSpace(scalar) || isUnsafeControl(scalar) || scalar == "\\" || scalar == "<" || scalar == ">" || scalar == "\""
    }
    guard let bad = text.unicodeScalars.first(where: isBad) else { return true }
    let shown =
        isSpace(bad)
        ? Words(cs: "mezera, a ta", en: "a space")
        : isUnsafeControl(bad)
            ? Words(cs: "řídicí znak, a ten", en: "a control character")
            : Words(cs: "znak „\(bad)“, a ten", en: "the character “\(bad)”")
    reading.report(
        badAddress, at: range,
        Words(
            cs:
                "V adrese „\(text)“ je \(shown.cs) tam být nesmí. Opište adresu z prohlížeče (mezera se píše %20).",
            en:
                "The address “\(text)” has \(shown.en) in it. Copy the address from the browser (a space is written %20)."
        ))
    return false
}

/// Whether text begins with a scheme (RFC 3986); `example.cz:8080/x` counts as a host, not as a scheme.
private func hasScheme(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: 0x3A), colon != text.startIndex else { return false }
    let scheme = text.utf8[..<colon]
    guard let first = scheme.first, isLetter(first) else { return false }
    let isSchemeByte = { (byte: UInt8) in
        isLetter(byte) || (0x30...0x39).contains(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E
    }
    guard scheme.allSatisfy(isSchemeByte) else { return false }
    let after = text.utf8[text.utf8.index(after: colon)...].first
    return !(scheme.contains(0x2E) && after.map { (0x30...0x39).contains($0) } ?? false)
}

/// `www.something.cz/…` or `something.cz/…`; a path to a content file (`x.md`) is none.
private func looksLikeHost(_ text: String) -> Bool {
    let host = text.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
    if host.lowercased().hasPrefix("www.") { return host.count > 4 }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, last != "md", labels.allSatisfy({ !$0.isEmpty }) else {
        return false
    }
    return ["cz", "eu", "com", "org", "net", "sk", "info", "gov"].contains(last.lowercased())
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

private func isEmail(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
        guard bytes.count <= 254, let at = bytes.firstIndex(of: UInt8(ascii: "@")), at > 0, at <= 64 else {
            return false
        }
        for byte in bytes[..<at] where !isLetter(byte) && !isDigit(byte) {
            if !localMarks.utf8.contains(byte) { return false }
        }
        // Labels of letters, digits and hyphens, the last of two letters at least.
        var (labels, start) = (0, at + 1)
        var isLettersOnly = false
        for end in start...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: ".") {
            guard end > start, bytes[start] != 0x2D, bytes[end - 1] != 0x2D else { return false }
            isLettersOnly = true
            for byte in bytes[start..<end] where !isLetter(byte) {
                guard isDigit(byte) || byte == 0x2D else { return false }
                isLettersOnly = false
            }
            labels += 1
            if end == bytes.count { return labels >= 2 && isLettersOnly && end - start >= 2 }
            start = end + 1
        }
        return false
    }
}

/// What may stand before the @ beside letters and digits.
private let localMarks = "!#$%&'*+-/=?^_`{|}~."

private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

let badAddress = Diagnosis.contentError(
    "bad-address", cs: "Adresa není úplná nebo v ní je znak, který v adrese být nesmí. Opište ji z prohlížeče.",
    en: "The address is not whole or has a character that addresses do not have. Copy it from the browser.")

let addressWithoutScheme = Diagnosis.contentError(
    "address-without-scheme",
    cs: "Adresa jiného webu začíná https:// nebo http://; bez toho by odkaz vedl na tento web.",
    en: "The address of another site starts with https:// or http://; without it the link would lead into this site.")

let unsafeScheme = Diagnosis.contentError(
    "unsafe-scheme", cs: "Odkazy smějí vést jen na http:, https:, mailto: a tel:.",
    en: "Links may lead to http:, https:, mailto: and tel: only.")

let badEmail = Diagnosis.contentError(
    "bad-email", cs: "E-mailová adresa má tvar jmeno@example.cz.", en: "An e-mail address has the form name@example.cz."
)

let badPhone = Diagnosis.contentError(
    "bad-phone", cs: "Telefonní číslo má devět číslic, nebo předvolbu s +.",
    en: "A telephone number has nine digits, or a country code with +.")
