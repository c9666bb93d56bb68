import Language
import TestSupport
import Testing

@Suite struct TypesettingTests {
    /// `_` stands for a no-break space.
    @Test(arguments: [
        "k_lesu a_v_domě", "K_tomu (s_klienty) „u_nás“ i_o_tom", "na konci věty a", "Slovo s", "varianta„a_b",
        "podle §_39 a_§§_40", "zákon č._108/2006_Sb., o_sociálních", "čl._5 odst._2 písm._a) str._7", "1._4._2016",
        "dne 1._dubna 2016 a_5. Dále",
        "v_roce 2016. Dále 2016. 5", "446_413_606,56_Kč", "260_mil._Kč, 5_tis. osob, 1,5_mld._EUR",
        "100_% a_50_km. Konec", "2016 100 lidí", "12_345 lidí",
        "A4 100", "33_měsíců, 3_roky, 5_let", "Mgr._Jana Nová,_Ph.D.", "prof._MUDr._Jan Novák,_CSc.",
        "Ing._arch._J._K._Tyl a_Č._Řeka", "T._G._Masaryk",
        "Bc._Žofie", "3_×_4", "+420_603_123_456", "56_574_723,-_Kč", "Kč_500 a_€_5", "plus minus", "ale  dvojí",
        "IV. etapa", "a", " ", "k", " a_", "do a_", "x a \u{202F}b",
        "5_h, 5_m², 20_°C", "služba s_r. o.", "8 hodinek",
    ])
    func setsCzech(marked: String) {
        #expect(typeset(marked.replacing("_", with: " "), in: .cs) == marked.replacing("_", with: "\u{A0}"))
    }

    @Test(arguments: [
        "a plan and I go", "CZK_446,413,606.56", "EUR_5_million", "50_km, 3_years", "Mr._Smith and Ing._Novák",
        "on 1_April 2016", "Art._4", "446_413", "J._Smith",
        "3_×_4", "1. first", "85_%",
    ])
    func setsEnglish(marked: String) {
        #expect(typeset(marked.replacing("_", with: " "), in: .en) == marked.replacing("_", with: "\u{A0}"))
    }

    @Test func aSpaceBindsWhereverItStands() {
        for length in 0..<40 {
            let start = String(repeating: "x", count: length)
            for end in ["", " abc", " abcdefghijkl"] {
                #expect(typeset("\(start) v domě\(end)", in: .cs) == "\(start) v\u{A0}domě\(end)")
                #expect(typeset("\(start) lesy ve\(end)", in: .cs) == "\(start) lesy ve\(end)")
            }
        }
    }

    @Test func changesSpacesOnlyAndOnce() {
        var random = SeededRandom(printing: "typesetting")
        let words = [
            " ", " ", " ", "a", "v", "K", "§", "1", "12", "123", "2016", ".", ",", "Kč", "mil.", "Mgr.", "Novák", "J.",
            "Č.", "č.", "(", "„", "\u{A0}", "\u{202F}",
            "×", "€", "%", "km", "Sb.", "Ph.D.", "\n", "-", "–", "písm.", "≥", "dubna", "April",
        ]
        for round in 0..<20_000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...14, using: &random) {
                if round % 3 == 0 {
                    bytes.append(
                        [
                            0x20, 0x20, 0xC2, 0xA0, 0xE2, 0x80, 0xAF, 0x61, 0x2E, 0x35, 0xC4, 0x8D,
                            UInt8.random(in: 0...255, using: &random),
                        ].randomElement(using: &random) ?? 0)
                } else {
                    bytes += Array((words.randomElement(using: &random) ?? "").utf8)
                }
            }
            for language in LanguageCode.allCases {
                let once = set(bytes, language)
                #expect(set(once, language) == once, "\(bytes)")
                #expect(plain(once) == plain(bytes), "\(bytes)")
            }
        }
    }

    private func set(_ bytes: [UInt8], _ language: LanguageCode) -> [UInt8] {
        var output: [UInt8] = []
        bytes.withUnsafeBufferPointer { typeset($0, language: language, into: &output) }
        return output
    }

    private func plain(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        for byte in bytes {
            if byte == 0xA0, output.last == 0xC2 {
                output[output.count - 1] = 0x20
            } else {
                output.append(byte)
            }
        }
        return output
    }
}
