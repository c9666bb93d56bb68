package import Language

extension LockUp {
    /// The words as a drawing has them: line by line, phrases that share a line together.
    package func drawnLines(in language: LanguageCode) -> [[String]] {
        if lines.count == 1, let line = lines.first, line.role == .statement {
            return evenLines(line.words[language]).map { [$0] }
        }
        let motto = lines.filter { $0.role == .motto }.map { $0.words[language] } + (web.map { [$0] } ?? [])
        return lines.filter { $0.role != .motto }.map { [$0.words[language]] } + (motto.isEmpty ? [] : [motto])
    }

    /// All words of the drawing as one phrase, for whoever does not see it; a statement in one piece.
    package func drawnText(in language: LanguageCode) -> String {
        if lines.count == 1, web == nil { return text(in: language) }
        return drawnLines(in: language).joined().joined(separator: ", ")
    }
}

/// A statement on two lines that are as even as its words allow.
package func evenLines(_ statement: String) -> [String] {
    let words = statement.split(separator: " ")
    guard words.count > 1 else { return [statement] }
    let splits = (1..<words.count).map {
        [words[..<$0].joined(separator: " "), words[$0...].joined(separator: " ")]
    }
    func longest(_ lines: [String]) -> Int { lines.map(\.count).max() ?? 0 }
    return splits.min { longest($0) < longest($1) } ?? [statement]
}
