import Language
import Publishing
import SourceText

/// Shows what `check --fix` would write, asks, and writes it.
struct RepairDialogue {
    let language: LanguageCode
    /// Whether the answer was given beforehand, by `--yes`.
    let isAgreed: Bool
    /// Whether the diff goes to standard output; where findings in another form do, it is a diagnostic.
    let diffIsResult: Bool

    /// `true` where something was written.
    func run(_ plan: RepairPlan) throws(MachineFailure) -> Bool {
        refuse(plan.changed)
        guard !plan.files.isEmpty else {
            say(Words(cs: "Nic se neopraví samo.", en: "There is nothing to repair without asking."))
            return false
        }
        guard plan.files.allSatisfy({ show(UnifiedDiff($0)) }) else { throw Self.unseen }
        guard isAgreed || asks() else { return false }
        let changed = try plan.apply()
        refuse(changed)
        let written = plan.files.filter { !changed.contains($0.path) }
        let count = written.reduce(0) { $0 + $1.made }
        say(
            Words(
                cs: "Opraveno: \(Self.places.shown(count, in: .cs)); soubory: \(written.count).",
                en: "Repaired: \(Self.places.shown(count, in: .en)); files: \(written.count)."))
        return !written.isEmpty
    }

    private func asks() -> Bool {
        guard Console.hasReader else {
            say(
                Words(
                    cs: "Nic nebylo zapsáno. Bez dotazu zapíše opravy sitegen check --fix --yes.",
                    en: "Nothing was written. Without asking, sitegen check --fix --yes writes the repairs."))
            return false
        }
        Console.diagnostics(Words(cs: "Zapsat tyto opravy? [a/N] ", en: "Write these repairs? [y/N] ")[language])
        let answer = readLine().map { $0.lowercased() } ?? ""
        if ["a", "ano", "y", "yes"].contains(answer) { return true }
        say(Words(cs: "Nic nebylo zapsáno.", en: "Nothing was written."))
        return false
    }

    /// A terminal gets colours and nothing that could steer it; a file or pipe gets the bytes that `patch` needs.
    /// `false` where the diff could not be kept.
    private func show(_ diff: UnifiedDiff) -> Bool {
        guard diffIsResult else {
            Console.diagnostics(Self.shown(diff, colours: false))
            return true
        }
        return Console.outputIsTerminal
            ? Console.output(Self.shown(diff, colours: Console.hasColours)) : Console.output(diff.bytes)
    }

    /// What nobody can look at is not written.
    private static let unseen = MachineFailure(
        Words(
            cs: "Rozdíly nelze zapsat na standardní výstup, nic proto nebylo opraveno.",
            en: "The diff cannot be written to standard output, so nothing was repaired."))

    private static func shown(_ diff: UnifiedDiff, colours: Bool) -> String {
        diff.lines.map { line in
            let text = String(decoding: line.bytes, as: UTF8.self)
            // Line breaks and tabs do no harm; carriage returns before them and a byte order mark are no news.
            let plain = text.replacing("\r\n", with: "\n").replacing("\u{FEFF}", with: "").split(
                separator: "\n", omittingEmptySubsequences: false
            )
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map { DisplayText.line(String($0)) } }
            .map { $0.joined(separator: "\t") }
            guard colours, let code = code(line.kind) else { return plain.joined(separator: "\n") }
            return plain.map { $0.isEmpty ? "" : "\u{1B}[\(code)m\($0)\u{1B}[0m" }.joined(separator: "\n")
        }.joined()
    }

    private static func code(_ kind: UnifiedDiff.Line.Kind) -> String? {
        switch kind {
        case .file: "1"
        case .place: "36"
        case .kept: nil
        case .removed: "31"
        case .added: "32"
        }
    }

    private func refuse(_ changed: [String]) {
        for path in changed {
            let path = DisplayText.line(path)
            say(
                Words(
                    cs: "\(path): soubor se mezitím změnil, nechávám ho, jak je. Spusťte kontrolu znovu.",
                    en: "\(path): the file has changed meanwhile and is left as it is. Check again."))
        }
    }

    private func say(_ words: Words) {
        Console.diagnostics(words[language] + "\n")
    }

    private static let places = CountedNoun("místo", "místa", "míst", "místa", en: "place", "places")
}
