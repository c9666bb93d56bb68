package import Language
import SourceText

/// A word of an enumeration with the value it stands for: the English code, the Czech word and other usual ones.
package struct EnumerationWord<Value: Sendable>: Sendable {
    package var value: Value
    package var code: String
    package var words: Words
    package var synonyms: [String]

    package init(_ value: Value, _ code: String, _ words: Words, _ synonyms: [String] = []) {
        self.value = value
        self.code = code
        self.words = words
        self.synonyms = synonyms
    }
}

extension ValueType {
    /// One of some words: the English code or the Czech word, without regard to case and diacritics.
    package static func enumeration(_ name: Words, _ entries: [EnumerationWord<Value>]) -> ValueType<Value> {
        let codes = entries.map(\.code)
        let shape = ValueShape(
            name, .choice(entries.map { ValueShape.Choice($0.code, $0.words) }),
            Words(
                cs: "Jedno z: " + entries.map { "\($0.code) (\($0.words.cs))" }.joined(separator: ", ") + ".",
                en: "One of: " + entries.map { "\($0.code) (\($0.words.en))" }.joined(separator: ", ") + "."),
            examples: Array(codes.prefix(2)))
        var spellings: [String: Value] = [:]
        for entry in entries {
            for spelling in [entry.code, entry.words.cs, entry.words.en] + entry.synonyms {
                spellings[fold(spelling)] = spellings[fold(spelling)] ?? entry.value
            }
        }
        let known = spellings
        let candidates = entries.flatMap { [$0.code, $0.words.cs] + $0.synonyms }
        let choices = entries.map { $0.code == fold($0.words.cs) ? $0.code : "\($0.code) (\($0.words.cs))" }
            .joined(separator: ", ")
        return ValueType(scalar: shape) { text, range, reading in
            if let value = known[fold(text)] { return value }
            let suggestion = closest(to: text, in: candidates)
            let fix = suggestion.map {
                reading.replacement(of: range, with: $0, Words(cs: "Napište „\($0)“.", en: "Write “\($0)”."))
            }
            reading.report(
                unknownWord, at: range,
                Words(
                    cs: "„\(text)“ tu být nemůže. " + (suggestion.map { "Měli jste na mysli „\($0)“? " } ?? "")
                        + "Možnosti: \(choices).",
                    en: "“\(text)” is not possible here. " + (suggestion.map { "Did you mean “\($0)”? " } ?? "")
                        + "Choices: \(codes.joined(separator: ", "))."),
                fix: fix)
            return nil
        }
    }
}

let unknownWord = Diagnosis.contentError(
    "unknown-word", cs: "Tady se píše jedno z daných slov, anglickým kódem nebo česky.",
    en: "Write one of the given words here, by its English code or in Czech.")
