import Language
import Publishing

/// What a running build shows of itself: one line with its stage, count, rate and time left.
struct ProgressLine {
    let language: LanguageCode
    /// Of the terminal, in columns.
    let width: Int

    /// The line, shorter than the terminal is wide.
    func text(_ look: BuildProgress.Look) -> String {
        let name = look.stage.words[language]
        guard look.total > 0 else { return fitting([name + " …"]) }
        let seconds = look.elapsed.seconds
        var parts = ["\(shown(look.done))/\(shown(look.total))"]
        if look.done > 0, seconds > 0 {
            let rate = Double(look.done) / seconds
            parts.append("\(shown(Int(rate)))/s")
            let left = Int((Double(look.total - look.done) / rate).rounded(.up))
            parts.append(Words(cs: "zbývá \(Self.time(left))", en: "\(Self.time(left)) left")[language])
        }
        let bar = Self.bar(done: look.done, of: look.total)
        return fitting(["\(name)  \(bar)  \(parts.joined(separator: ", "))", "\(name)  \(parts[0])", parts[0]])
    }

    /// The first that is shorter than a line; of a terminal too narrow for any, nothing.
    private func fitting(_ lines: [String]) -> String {
        lines.first { $0.count < width } ?? ""
    }

    private func shown(_ number: Int) -> String { grouped(number, in: language) }

    private static func bar(done: Int, of total: Int) -> String {
        let length = 24
        let filled = length * min(done, total) / total
        return String(repeating: "█", count: filled) + String(repeating: "░", count: length - filled)
    }

    /// „45 s“, „3:07 min“.
    static func time(_ seconds: Int) -> String {
        guard seconds >= 60 else { return "\(seconds) s" }
        let rest = seconds % 60
        return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest) min"
    }
}

extension Swift.Duration {
    var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}
