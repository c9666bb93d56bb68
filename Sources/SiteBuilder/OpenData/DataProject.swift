import Fields
import Funding
import Language
import Markup

/// A project as the open data tell it, with what is needed to make its addresses whole.
struct DataProject: Sendable {
    let site: Site
    let source: SiteProject

    var project: Project {
        // Lent, not copied.
        @inline(__always)
        _read { yield source.project }
    }
    var language: LanguageCode { site.language }

    func address(_ link: Link?) -> String? { site.whole(link, from: source.facts.path) }

    /// A part of the project with the project that it belongs to.
    func part<Element: Sendable>(_ element: Element) -> DataPart<Element> { DataPart(owner: self, element: element) }
    func parts<Element: Sendable>(_ elements: [Element]) -> [DataPart<Element>] { elements.map(part) }
}

/// A part of a project: a partner, a document.
struct DataPart<Element: Sendable>: Sendable {
    let owner: DataProject
    let element: Element
}

extension Site {
    /// The whole address of a path in ASCII; `nil` where the site does not know its own.
    func whole(_ path: SitePath) -> String? {
        settings.base.origin.isEmpty ? nil : settings.base.ascii(path)
    }

    /// Where a link of a field leads, whole and in ASCII: what is relative is of no use in data.
    func whole(_ link: Link?, from source: String) -> String? {
        guard let address = linkAddress(link, from: source)?.string else { return nil }
        if address.hasPrefix("/") { return whole(sitePath: address) }
        // A mailbox or a phone is no address of a page.
        guard address.lowercased().hasPrefix("http") else { return nil }
        return asciiAddress(address)
    }

    /// The whole address of an address of this site that starts with `/` and has the site's own path already.
    func whole(sitePath address: String) -> String? {
        guard !settings.base.origin.isEmpty else { return nil }
        // All of it is ASCII: what stands before the site's own path and the slash behind that.
        let root = settings.base.ascii(SitePath("/"))
        let host = root.utf8.prefix(root.utf8.count - 1 - settings.base.path.utf8.count)
        return String(Substring(host)) + asciiPath(address)
    }
}

/// An address that somebody wrote in the ASCII form that programs want: the host by RFC 3492, the rest percent-encoded.
private func asciiAddress(_ address: String) -> String {
    guard !address.utf8.allSatisfy({ $0 < 0x80 }), let scheme = address.firstRange(of: "://") else {
        return asciiPath(address)
    }
    let rest = address[scheme.upperBound...]
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return address[..<scheme.upperBound] + Escape.host(String(host)) + asciiPath(String(rest[host.endIndex...]))
}

/// The address with everything percent-encoded that no URI may hold (RFC 3986); what is encoded already stays.
private func asciiPath(_ address: String) -> String {
    func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "^"),
            UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
            false
        default: byte > 0x20 && byte < 0x7F
        }
    }
    if address.utf8.allSatisfy(isPlain) { return address }
    var text = ""
    for scalar in address.unicodeScalars {
        if scalar.isASCII, isPlain(UInt8(scalar.value)) {
            text.unicodeScalars.append(scalar)
        } else {
            text += Escape.path(String(scalar))
        }
    }
    return text
}
