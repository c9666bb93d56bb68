import Language
import SourceText

/// Findings of which each place has one, though many pages may include it.
struct FindingList {
    private(set) var findings: [Finding] = []
    private var known: [Key: Int] = [:]

    private struct Key: Hashable {
        var id: String
        var place: Place?
    }

    var hasErrors: Bool { findings.contains { $0.severity == .error } }

    /// More would help nobody, and each costs a walk through its file.
    static let most = 500

    var isFull: Bool { findings.count >= Self.most }

    mutating func add(_ finding: Finding) {
        guard !isFull else { return }
        let key = Key(id: finding.id, place: finding.place)
        guard known[key] == nil else { return }
        known[key] = findings.count
        findings.append(finding)
    }
}

/// „Did you mean“ for a name that is not there: words for the end of a sentence, and the name itself.
struct Suggestion {
    var name: String?

    init(_ word: String, of names: [String]) {
        name = closest(to: word, in: names)
    }

    /// What follows the sentence that says what is wrong.
    func words(or names: [String]) -> Words {
        if let name { return Words(cs: " Měli jste na mysli „\(name)“?", en: " Did you mean “\(name)”?") }
        if names.isEmpty { return Words(same: "") }
        let list = names.prefix(30).joined(separator: ", ") + (names.count > 30 ? ", …" : "")
        return Words(cs: " Je tu: \(list).", en: " There is: \(list).")
    }

    func fix(_ place: Place) -> Finding.Fix? {
        name.map { name in
            Finding.Fix(
                Words(cs: "Napište „\(name)“.", en: "Write “\(name)”."), edits: [Finding.Edit(place, text: name)])
        }
    }
}
