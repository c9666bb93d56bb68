import Language

let spacingRules: [TextRule] = [
    TextRule(
        "doubled-space", .advice, at: .marks([[0x20, 0x20], [0x20, 0xC2], [0xC2, 0xA0]]),
        because: Words(
            cs: "Mezi slovy stojí jedna mezera. Místo vytvořené mezerami se na webu nezobrazí.",
            en: "One space stands between words. Room made of spaces is not shown on the web.")
    ) { page, spot, breaches in
        guard page.space(before: spot.start) == 0, page.space(spot.start) > 0 else { return }
        let end = min(page.skipSpaces(spot.start), spot.blockEnd)
        guard end - spot.start > page.space(spot.start), spot.start > spot.blockStart, end < spot.blockEnd,
            page.byte(spot.start - 1) != 0x0A, page.byte(end) != 0x0A
        else { return }
        // Before punctuation, the space as such is the finding.
        if page.byte(end) == UInt8(ascii: ",") || page.byte(end) == UInt8(ascii: ".") { return }
        breaches.append(
            TextBreach(
                spot.start, end,
                Words(cs: "Mezi slovy je víc mezer.", en: "There is more than one space between words."),
                fix: TextBreach.Fix(
                    message: Words(cs: "Nechat jednu mezeru.", en: "Keep one space."),
                    edits: [(spot.start, end, page.text(spot.start, end).contains("\u{A0}") ? "\u{A0}" : " ")],
                    isSafe: true)))
    }
]
