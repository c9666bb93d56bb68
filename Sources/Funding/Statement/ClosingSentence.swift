package import Language

/// A project's closing sentence, parted at its registration number, which pages may break where a text may not.
package struct ClosingSentence: Sendable, Hashable {
    package let before: String
    /// `nil` where it is not known; the sentence is then in one piece.
    package let number: String?
    package let after: String

    package var text: String { before + (number ?? "") + after }
}

extension Project {
    /// „Projekt … (reg. č. …) je spolufinancován Evropskou unií z Evropského sociálního fondu prostřednictvím …“, as far as it
    /// is known; `nil` where the money is of a source whose publicity is another.
    package func closingSentence(on today: Day, in language: LanguageCode) -> ClosingSentence? {
        guard !hasUnsupportedSource else { return nil }
        let hasEnded = state(on: today) == .ended
        let number = registrationNumber?.text
        let mark = number == nil ? "" : ")"
        return switch language {
        case .cs:
            ClosingSentence(
                before: "Projekt „\(title)“" + (number == nil ? "" : " (reg.\(noBreakSpace)č.\(noBreakSpace)"),
                number: number, after: mark + czech(hasEnded))
        case .en:
            ClosingSentence(
                before: "The project “\(title)”" + (number == nil ? "" : " (reg. no.\(noBreakSpace)"),
                number: number, after: mark + english(hasEnded))
        }
    }

    /// The same where name and number stand beside it: „Projekt je spolufinancován Evropskou unií z …“.
    package func supportSentence(on today: Day, in language: LanguageCode) -> String? {
        guard !hasUnsupportedSource else { return nil }
        let hasEnded = state(on: today) == .ended
        return switch language {
        case .cs: "Projekt" + czech(hasEnded)
        case .en: "The project" + english(hasEnded)
        }
    }

    private func czech(_ hasEnded: Bool) -> String {
        let isFunded = period == .y2021 && statement == .funded
        var sentence = hasEnded ? " byl " : " je "
        sentence.reserveCapacity(300)
        sentence += isFunded ? "financován Evropskou unií" : "spolufinancován Evropskou unií"
        if !funds.isEmpty {
            sentence += " z\u{A0}"
            sentence += funds.map { $0.known?.genitive ?? "fondu \($0.text)" }.joined(in: .cs)
        }
        if let programme {
            sentence += " prostřednictvím "
            sentence += genitive(programme)
        }
        let others = czechSources
        if !others.isEmpty {
            sentence += others.count == 1 ? " a " : ", "
            sentence += others.joined(in: .cs)
        }
        sentence += "."
        return sentence
    }

    private func english(_ hasEnded: Bool) -> String {
        let isFunded = period == .y2021 && statement == .funded
        var sentence = (hasEnded ? " was " : " is ") + (isFunded ? "funded" : "co-funded") + " by the European Union"
        if !funds.isEmpty { sentence += " from " + funds.map { "the " + $0.name.en }.joined(in: .en) }
        if let programme {
            sentence += " through " + (programme.known == nil ? "the programme " : "") + programme.name
        }
        let others = englishSources
        if !others.isEmpty { sentence += (others.count == 1 ? " and " : ", ") + others.joined(in: .en) }
        return sentence + "."
    }

    private var otherSources: [FundingSource] {
        var seen: [FundingSource] = []
        for source in budget?.sources ?? [] where !seen.contains(source.kind) { seen.append(source.kind) }
        return seen
    }

    private var czechSources: [String] {
        otherSources.compactMap { source in
            switch source {
            case .state: "ze státního rozpočtu ČR"
            case .region: "z\(noBreakSpace)rozpočtu kraje"
            case .municipality: "z\(noBreakSpace)rozpočtu obce"
            case .eu, .own, .private, .other: nil
            }
        }
    }

    private var englishSources: [String] {
        otherSources.compactMap { source in
            switch source {
            case .state: "from the state budget of the Czech Republic"
            case .region: "from the regional budget"
            case .municipality: "from the municipal budget"
            case .eu, .own, .private, .other: nil
            }
        }
    }
}

private let programmeForms = [
    ("Operační program", "Operačního programu"),
    ("Integrovaný operační program", "Integrovaného operačního programu"),
    ("Integrovaný regionální operační program", "Integrovaného regionálního operačního programu"),
]

/// The programme's name after „prostřednictvím“.
private func genitive(_ programme: ProgrammeUse) -> String {
    guard let name = programme.known?.name else { return "programu \(programme.text)" }
    // The names are those of the program's own table, spelt in one way: bytes say the same as characters.
    for (nominative, genitive) in programmeForms where name.utf8.starts(with: nominative.utf8) {
        return genitive + name[name.utf8.index(name.startIndex, offsetBy: nominative.utf8.count)...]
    }
    return "programu \(name)"
}
