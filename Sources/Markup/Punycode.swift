extension Escape {
    /// The ASCII form of a host's name in lower case: each part with other letters as `xn--…` (RFC 3492, RFC 5890).
    ///
    /// A port stays as it is. Parts that no name can have, thousands of letters long, do, too.
    package static func host(_ name: String) -> String {
        name.split(separator: ".", omittingEmptySubsequences: false).map { part in
            if part.utf8.allSatisfy({ $0 < 0x80 }) || part.utf8.count > 1000 { return String(part) }
            // A port follows the last part.
            let label = part.prefix { $0 != ":" }
            return "xn--" + punycode(label.unicodeScalars.map { Int($0.value) }) + part[label.endIndex...]
        }.joined(separator: ".")
    }

    /// RFC 3492, section 6.3, with the parameters of section 5.
    private static func punycode(_ input: [Int]) -> String {
        let digits = Array("abcdefghijklmnopqrstuvwxyz0123456789")
        var output = String(String.UnicodeScalarView(input.filter { $0 < 0x80 }.compactMap(Unicode.Scalar.init)))
        let basic = output.count
        if basic > 0 { output.append("-") }
        var (code, delta, bias, handled) = (0x80, 0, 72, basic)
        while handled < input.count, let next = input.filter({ $0 >= code }).min() {
            delta += (next - code) * (handled + 1)
            code = next
            for scalar in input {
                if scalar < code { delta += 1 }
                guard scalar == code else { continue }
                var rest = delta
                var step = 36
                while true {
                    let threshold = min(max(step - bias, 1), 26)
                    if rest < threshold { break }
                    output.append(digits[threshold + (rest - threshold) % (36 - threshold)])
                    rest = (rest - threshold) / (36 - threshold)
                    step += 36
                }
                output.append(digits[rest])
                bias = adapted(delta, handled + 1, isFirst: handled == basic)
                delta = 0
                handled += 1
            }
            delta += 1
            code += 1
        }
        return output
    }

    private static func adapted(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / count
        var steps = 0
        while delta > 455 {
            delta /= 35
            steps += 36
        }
        return steps + 36 * delta / (delta + 38)
    }
}

extension Unicode.Scalar {
    fileprivate init?(_ value: Int) {
        guard let value = UInt32(exactly: value) else { return nil }
        self.init(value)
    }
}
