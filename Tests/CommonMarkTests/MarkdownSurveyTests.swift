import Testing

@testable import CommonMark

/// Sixteen bytes are looked at in one step; what is met must not depend on where it stands among them.
struct MarkdownSurveyTests {
    /// A piece of text; how many line ends, pipes, brackets, tags and characters that cannot be seen it has.
    @Test(arguments: [
        ("\n", [1, 0, 0, 0, 0]), ("\r\n", [2, 0, 0, 0, 0]), ("\r", [1, 0, 0, 0, 0]), ("|", [0, 1, 0, 0, 0]),
        ("[", [0, 0, 1, 0, 0]), ("<", [0, 0, 0, 1, 0]), ("\u{85}", [0, 0, 0, 0, 1]), ("\u{202E}", [0, 0, 0, 0, 1]),
        ("\u{7F}", [0, 0, 0, 0, 1]), ("\u{1}", [0, 0, 0, 0, 1]), ("&#x202E;", [0, 0, 0, 0, 1]),
        ("\t", [0, 0, 0, 0, 0]), ("\u{A0}–ž&", [0, 0, 0, 0, 0]), ("{=>};,", [0, 0, 0, 0, 0]),
    ])
    func meetsWhatStandsAnywhere(_ piece: String, _ counts: [Int]) {
        for before in 0..<36 {
            for after in [0, 1, 15, 20] {
                let text = String(repeating: "a", count: before) + piece + String(repeating: "z", count: after)
                let survey = Array(text.utf8).withUnsafeBufferPointer(MarkdownSurvey.init)
                #expect(
                    [
                        survey.lineEnds, survey.pipes, survey.brackets, survey.tags,
                        survey.controls.raw.count + survey.controls.references.count,
                    ] == counts, "\(before)")
                let isLine = counts[0] > 0
                #expect(survey.lineStarts == (isLine ? [0, before + piece.utf8.count] : [0]), "\(before)")
                #expect(!survey.holdsFootnotes)
            }
        }
    }

    @Test func meetsFootnotes() {
        for before in 0..<36 {
            let text = String(repeating: "a", count: before) + "[^1]"
            #expect(Array(text.utf8).withUnsafeBufferPointer(MarkdownSurvey.init).holdsFootnotes)
        }
    }
}
