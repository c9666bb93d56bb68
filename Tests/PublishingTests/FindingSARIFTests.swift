import Foundation
import Language
import Publishing
import SiteBuilder
import SourceText
import Testing

/// What SARIF 2.1.0 asks of a log, by the numbers of its sections.
struct FindingSARIFTests {
    private static let diagnosis = allDiagnoses.first { $0.id == "missing-goals" } ?? allDiagnoses[0]

    private static func log(_ findings: [Finding], accepted: [AcceptedGap] = []) throws -> [String: Any] {
        let bytes = FindingSARIF(language: .cs, folder: "weby/můj web/").bytes(
            findings, accepted: accepted, exitCode: 1)
        return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    private static func run(_ findings: [Finding], accepted: [AcceptedGap] = []) throws -> [String: Any] {
        let runs = try #require(try log(findings, accepted: accepted)["runs"] as? [[String: Any]])
        #expect(runs.count == 1)
        return runs[0]
    }

    private static var full: Finding {
        let file = SourceFile(path: "content/projects/ž#.md", text: "title: \"x\"\ngoals: 👪Č\n")
        let place = file.place(ByteRange(18, 24))
        var finding = Finding(
            diagnosis, at: place, Words(cs: "Chybí.", en: "Missing."),
            notes: [
                .init(Words(cs: "Jinde.", en: "Elsewhere."), at: file.place(ByteRange(0, 5))), .init(Words(same: "N")),
            ],
            fix: .init(Words(cs: "Napište.", en: "Write."), edits: [.init(place, text: "Cíl")], isSafe: true))
        finding.rule = "čl. 50"
        return finding
    }

    @Test func aLogHasItsVersionSchemaAndTool() throws {
        let log = try Self.log([])
        #expect(log["version"] as? String == "2.1.0")  // 3.13.2
        #expect((log["$schema"] as? String)?.hasSuffix("sarif-schema-2.1.0.json") == true)
        let run = try Self.run([])
        #expect((run["results"] as? [Any])?.isEmpty == true)  // 3.14.23: an empty array says that nothing was found
        #expect(run["columnKind"] as? String == "unicodeCodePoints")
        #expect(run["language"] as? String == "cs")
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        #expect(driver["name"] as? String == Program.name)
        #expect(driver["semanticVersion"] as? String == Program.version)
        let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
        #expect(invocation["executionSuccessful"] as? Bool == true)
        #expect(invocation["exitCode"] as? Int == 1)
    }

    @Test func everyDiagnosisIsARule() throws {
        let driver = try #require((try Self.run([])["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = try #require(driver["rules"] as? [[String: Any]])
        #expect(rules.compactMap { $0["id"] as? String } == allDiagnoses.map(\.id).sorted())
        for rule in rules {
            for key in ["shortDescription", "fullDescription", "help"] {
                #expect(((rule[key] as? [String: Any])?["text"] as? String)?.isEmpty == false)
            }
            let level = (rule["defaultConfiguration"] as? [String: Any])?["level"] as? String
            #expect(["error", "warning", "note"].contains(level))
        }
    }

    @Test func aResultNamesRulePlaceAndRepair() throws {
        let run = try Self.run([Self.full])
        let result = try #require((run["results"] as? [[String: Any]])?.first)
        let rules = ((run["tool"] as? [String: Any])?["driver"] as? [String: Any])?["rules"] as? [[String: Any]]
        let index = try #require(result["ruleIndex"] as? Int)
        #expect(rules?[index]["id"] as? String == result["ruleId"] as? String)
        #expect(
            (result["message"] as? [String: Any])?["text"] as? String == "Chybí.\nN\nNapište.\nPředpis: čl. 50")
        let locations = try #require(result["locations"] as? [[String: Any]])
        let physical = try #require(locations.first?["physicalLocation"] as? [String: Any])
        let artifact = try #require(physical["artifactLocation"] as? [String: Any])
        #expect(artifact["uri"] as? String == "weby/m%C5%AFj%20web/content/projects/%C5%BE%23.md")
        let base = try #require(artifact["uriBaseId"] as? String)
        #expect((run["originalUriBaseIds"] as? [String: Any])?[base] != nil)
        // 👪 is one code point and two UTF-16 units.
        #expect(
            physical["region"] as? [String: Int] == ["startLine": 2, "startColumn": 8, "endLine": 2, "endColumn": 10])
        let related = try #require(result["relatedLocations"] as? [[String: Any]])
        #expect(related.count == 1)
        let fix = try #require((result["fixes"] as? [[String: Any]])?.first)
        let change = try #require((fix["artifactChanges"] as? [[String: Any]])?.first)
        let replacement = try #require((change["replacements"] as? [[String: Any]])?.first)
        #expect((replacement["insertedContent"] as? [String: Any])?["text"] as? String == "Cíl")
        #expect((replacement["deletedRegion"] as? [String: Int])?["startColumn"] == 8)
    }

    @Test func aMessageThatEndsWithItsRepairDoesNotSayItTwice() throws {
        let finding = Finding(
            Self.diagnosis, at: nil, Words(same: "Chybí. Napište."), fix: .init(Words(same: "Napište.")))
        let result = try #require((try Self.run([finding])["results"] as? [[String: Any]])?.first)
        #expect(
            ((result["message"] as? [String: Any])?["text"] as? String)?.hasPrefix("Chybí. Napište.\nPředpis") == true)
    }

    @Test func acceptedFindingsAreSuppressed() throws {
        let gap = AcceptedGap(Self.full, reason: "není třeba", until: Day(year: 2027, month: 1, day: 2))
        let results = try #require(try Self.run([Self.full], accepted: [gap])["results"] as? [[String: Any]])
        // 3.27.23: either all results have suppressions, perhaps none in number, or no result has.
        #expect(results.map { ($0["suppressions"] as? [Any])?.count } == [0, 1])
        let suppression = try #require((results[1]["suppressions"] as? [[String: Any]])?.first)
        #expect(suppression["kind"] as? String == "inSource")
        #expect(suppression["justification"] as? String == "není třeba")
        #expect((suppression["properties"] as? [String: String]) == ["until": "2027-01-02"])
    }

    @Test func aFindingWithoutPlaceHasNoLocation() throws {
        let bare = Finding(Self.diagnosis, at: nil, Words(same: "x"), fix: .init(Words(same: "y")))
        let result = try #require((try Self.run([bare])["results"] as? [[String: Any]])?.first)
        #expect(result["locations"] == nil && result["fixes"] == nil && result["partialFingerprints"] == nil)
    }

    /// A finding keeps its fingerprint when its line moves; two like lines have two.
    @Test func fingerprintsStayWithTheLine() throws {
        func fingerprints(_ text: String) throws -> [String] {
            let file = SourceFile(path: "content/a.md", text: text)
            let findings = text.utf8.enumerated().filter { $1 == UInt8(ascii: "x") }.map { index, _ in
                Finding(Self.diagnosis, at: file.place(ByteRange(index, index + 1)), Words(same: "x"))
            }
            let results = try Self.run(findings)["results"] as? [[String: Any]] ?? []
            return results.compactMap { ($0["partialFingerprints"] as? [String: String])?.values.first }
        }
        let two = try fingerprints("ax\nax\n")
        #expect(Set(two).count == 2)
        #expect(try fingerprints("b\n\n  ax\n") == [two[0]])
        #expect(try fingerprints("bx\n") != [two[0]])
    }

    @Test func aFailedRunSaysSo() throws {
        let bytes = FindingSARIF(language: .en).bytes(failure: "No disk.")
        let log = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
        #expect(invocation["executionSuccessful"] as? Bool == false)
        let notification = (invocation["toolExecutionNotifications"] as? [[String: Any]])?.first
        #expect((notification?["message"] as? [String: String]) == ["text": "No disk."])
    }
}
