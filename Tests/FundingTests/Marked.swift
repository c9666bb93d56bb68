import FrontMatter
import SourceText

@testable import Fields
@testable import Funding

/// A project's front matter in a test, in which 1️⃣ marks where a finding must point.
struct Marked {
    let file: SourceFile
    /// Of the mark; `nil` where there is none.
    let mark: Position?

    init(_ yaml: String) {
        let text = "---\n" + yaml + "\n---\n"
        let pieces = text.split(separator: "1️⃣", maxSplits: 1, omittingEmptySubsequences: false)
        file = SourceFile(path: "content/projects/x.md", text: pieces.joined())
        if pieces.count == 2 {
            let lines = pieces[0].split(separator: "\n", omittingEmptySubsequences: false)
            mark = Position(line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1)
        } else {
            mark = nil
        }
    }

    func read() -> (project: Project, findings: [Finding]) {
        let content = ContentFile.read(file)
        var reading = Reading(file: file)
        let project = Project(frontMatter: content.node, &reading)
        return (project, content.findings + reading.findings)
    }
}

/// The project that a front matter makes, with whatever is wrong with it.
func project(_ yaml: String) -> Project { Marked(yaml).read().project }
