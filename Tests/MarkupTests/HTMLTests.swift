import Markup
import Testing

@Suite struct HTMLTests {
    @Test func interpolatedTextIsEscaped() {
        let html: HTML = "<p title=\"\("\"a\" & 'b'")\">\("<script>")</p>"
        #expect(html.string == "<p title=\"&quot;a&quot; &amp; &#39;b&#39;\">&lt;script&gt;</p>")
    }

    @Test func controlCharactersAreLeftOut() {
        #expect(HTML(text: "a\u{0}\u{8}\u{1B}b\tc\n").string == "ab\tc\n")
    }

    @Test func jsonCannotCloseAScript() {
        var bytes: [UInt8] = []
        Escape.json("</script>\u{1}\"\\\n", into: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == "\\u003c/script>\\u0001\\\"\\\\\\n")
    }

    @Test(arguments: [
        "javascript:alert(1)", "data:text/html,x", "http:evil", "https:///x", "www.a.cz", "ht tp://a", "https://a\\b",
    ])
    func refusesWhatIsNoSafeAddress(text: String) {
        #expect(Address(absolute: text) == nil)
    }

    @Test(arguments: ["https://example.cz/a?b=c#d", "HTTP://EXAMPLE.cz", "mailto:a@example.cz", "tel:+420123456789"])
    func takesSafeAddresses(text: String) {
        #expect(Address(absolute: text)?.string == text)
    }

    @Test(arguments: [
        ("https://a.cz/x|y?a={b}^`c`", "https://a.cz/x%7Cy?a=%7Bb%7D%5E%60c%60"),
        ("https://a.cz/\"<i>", "https://a.cz/%22%3Ci%3E"), ("https://a.cz/ů%7C[1]", "https://a.cz/ů%7C[1]"),
    ])
    func encodesWhatNoAddressMayHold(text: String, expected: String) {
        #expect(Address(absolute: text)?.string == expected)
    }

    @Test func pathsAreEncoded() {
        #expect(Escape.path("a b/č.pdf?x#y") == "a%20b/%C4%8D.pdf%3Fx%23y")
    }
}
