import Markup
import Testing

struct JSONLineTests {
    private static func line(_ write: (inout JSONLine) -> Void) -> String {
        var json = JSONLine()
        json.object(nil, write)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test func membersOfAllKinds() {
        let line = Self.line { json in
            json.member("a", "x \"y\" \\ <b>\n\u{1}č")
            json.member("none", nil)
            json.member("b", -3)
            json.member("c", true)
            json.object("d") { $0.member("e", false) }
            json.array("f") { json in
                json.object { $0.member("g", "1") }
                json.array { _ in }
                json.object { _ in }
            }
            json.member("h", "")
        }
        let json: JSON = .members([
            "a": .string("x \"y\" \\ <b>\n\u{1}č"), "none": nil, "b": -3, "c": true, "d": .members(["e": false]),
            "f": .array([.members(["g": "1"]), .array([]), .object([])]), "h": "",
        ])
        #expect(line == String(decoding: json.line, as: UTF8.self))
    }

    @Test func somethingStandsBefore() {
        var json = JSONLine(after: "<x>")
        json.object { _ in }
        #expect(String(decoding: json.bytes, as: UTF8.self) == "<x>{}")
    }
}
