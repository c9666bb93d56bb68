import Markup
import Testing

struct PunycodeTests {
    /// The first are of RFC 3492, section 7.1 („Pročprostě nemluví česky“ in lower case).
    @Test(arguments: [
        ("pročprostěnemluvíčesky", "xn--proprostnemluvesky-uyb24dma41a"),
        ("bücher.example", "xn--bcher-kva.example"), ("www.háčky.cz:8080", "www.xn--hky-ela4t.cz:8080"),
        ("xn--bcher-kva.example", "xn--bcher-kva.example"), ("localhost:80", "localhost:80"), ("", ""),
        ("ليهمابتكلموشعربي؟", "xn--egbpdaj6bu4bxfgehfvwxn"), ("他们为什么不说中文", "xn--ihqwcrb4cv8a8dqg056pqjye"),
    ])
    func hostsInASCII(_ host: String, _ ascii: String) {
        #expect(Escape.host(host) == ascii)
    }
}
