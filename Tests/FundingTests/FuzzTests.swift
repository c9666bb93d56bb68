import FrontMatter
import Language
import SourceText
import TestSupport
import Testing

@testable import Fields
@testable import Funding

/// Whatever a front matter holds, reading ends with findings that lie in the file, and rules and words can be made of it.
@Suite struct FuzzTests {
    @Test func anyTreeOfValuesIsRead() throws {
        var random = Random(base: SeededRandom(printing: "the fuzz test of trees"))
        var projects: [PublishedProjects.Entry] = []
        for _ in 0..<500 {
            let file = SourceFile(path: "x.md", text: String(repeating: "abc\n", count: 60))
            var reading = Reading(file: file)
            let project = Project(
                frontMatter: random.map(random.shape(of: Project.fields.descriptions), file), &reading)
            let today = Day(year: 2020, month: 1, day: 1)!
            let findings = reading.findings + project.publicityFindings(in: file, today: today)
            #expect(findings.allSatisfy { $0.place != nil && !$0.message.cs.isEmpty })
            projects.append(
                PublishedProjects.Entry(
                    project, file: file.path, places: RulePlaces(["title": ByteRange(0, 0)])))
            for language in [LanguageCode.cs, .en] { _ = project.closingSentence(on: today, in: language) }
            _ = project.lockUp?.text(in: .cs)
        }
        let together = PublishedProjects(
            projects, publisherHasContact: false, siteLogos: [],
            keepOnlineUntil: .afterEnd(try #require(Duration(3, .year))), today: Day(year: 2020, month: 1, day: 1)!)
        #expect(together.publicityFindings().allSatisfy { $0.place != nil })
    }

    @Test func anyChangeOfAProjectIsRead() {
        var random = Random(base: SeededRandom(printing: "the fuzz test of changes"))
        let original = Array("---\n\(ProjectReadingTests.everything)\n---\n".utf8)
        for _ in 0..<150 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let place = Int.random(in: 4..<bytes.count - 5, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes.remove(at: place)
                case 1: bytes[place] = UInt8.random(in: 0x20..<0x7F, using: &random)
                default: bytes.insert(UInt8.random(in: 0x20..<0x7F, using: &random), at: place)
                }
            }
            let file = SourceFile(path: "x.md", bytes: bytes)
            let content = ContentFile.read(file)
            var reading = Reading(file: file)
            let project = Project(frontMatter: content.node, &reading)
            for finding in content.findings + reading.findings {
                #expect((finding.place?.start.line ?? 1) >= 1)
            }
            _ = project.publicityFindings(in: file, today: Day(year: 2020, month: 1, day: 1)!)
        }
    }

    private struct Random: RandomNumberGenerator {
        var base: SeededRandom

        mutating func next() -> UInt64 { base.next() }

        /// Some of the keys, and some that do not exist.
        mutating func shape(of fields: [FieldDescription]) -> [(String, ValueShape?)] {
            var keys: [(String, ValueShape?)] = fields.filter { _ in Int.random(in: 0..<3, using: &self) == 0 }
                .map { ($0.key, $0.shape) }
            if Bool.random(using: &self) { keys.append(("neznámý", nil)) }
            return keys
        }

        mutating func map(_ keys: [(String, ValueShape?)], _ file: SourceFile, depth: Int = 0) -> Node {
            let entries = keys.map { key, shape in
                Node.Entry(key: key, keyRange: range(file), value: node(shape, file, depth: depth + 1))
            }
            return Node(range: range(file), content: .map(entries))
        }

        mutating func range(_ file: SourceFile) -> ByteRange {
            let start = Int.random(in: 0..<file.bytes.count, using: &self)
            return ByteRange(start, min(start + Int.random(in: 0..<9, using: &self), file.bytes.count))
        }

        mutating func node(_ shape: ValueShape?, _ file: SourceFile, depth: Int) -> Node {
            let range = range(file)
            let keys = shape?.keys ?? []
            switch Int.random(in: 0..<8, using: &self) {
            case 0: return Node(range: range, content: .absent)
            case 1,
                2 where depth < 5:
                let items = (0..<Int.random(in: 0..<4, using: &self)).map { _ in node(shape, file, depth: depth + 1) }
                return Node(range: range, content: .list(items))
            case 3,
                4 where depth < 5 && !keys.isEmpty:
                return map(self.shape(of: keys), file, depth: depth)
            default: return Node(range: range, content: .scalar(text(shape, file)))
            }
        }

        mutating func text(_ shape: ValueShape?, _ file: SourceFile) -> LocatedText {
            let odd = [
                "", " ", "\u{0}", "CZ.03.", "9999999999999999999999", "((", ")(", "-", "2020-13-45/..", "ano", "CZ064",
                "..", "1.500",
                "🇨🇿", "a\u{301}\u{301}", "http://", "https://[", "@", "„“", "+", "§", "CZ",
                "cz" + String(repeating: ".1", count: 40),
                String(repeating: "9", count: 400), String(repeating: "ž", count: 2000), "./..", ":", "///", "%", ",",
                "I",
            ]
            var text = odd[Int.random(in: 0..<odd.count, using: &self)]
            if let examples = shape?.examples, let example = examples.randomElement(using: &self),
                Bool.random(using: &self)
            {
                text = example
                if Bool.random(using: &self), !text.isEmpty {
                    let index = text.indices.randomElement(using: &self) ?? text.startIndex
                    text.insert(contentsOf: odd[Int.random(in: 0..<12, using: &self)], at: index)
                }
            }
            return LocatedText(
                bytes: Array(text.utf8), segments: [LocatedText.Segment(textOffset: 0, fileOffset: range(file).start)])
        }
    }
}
