import Language

/// What the registration number says against other fields; numbers of 2007–13 hold neither objective nor year.
let numberRules: [Rule] = [
    Rule(
        "number-against-call", .identification, in: [.y2014, .y2021], .practice,
        Words(
            cs: "Registrační číslo obsahuje rok a číslo výzvy; mají být stejné jako v poli „call“.",
            en: "The registration number holds the year and number of the call, which should be those of “call”.")
    ) { project, _ in
        guard let call = project.call, let parts = project.registrationNumber?.parts else { return [] }
        let written = callCodes(in: call)
        let whole = parts.prefix.dropFirst(3) + "_" + parts.call
        guard let first = written.first, !written.contains(where: { $0 == parts.call || $0 == whole }) else {
            return []
        }
        return [
            .at(
                "call",
                cs:
                    "Výzva \(first) neodpovídá registračnímu číslu, podle něhož je to výzva \(parts.call). Ověřte, co platí.",
                en:
                    "The call \(first) does not agree with the registration number, which says \(parts.call). Please verify."
            )
        ]
    },
    Rule(
        "number-against-objective", .identification, in: [.y2021], .practice,
        Words(
            cs: "Registrační číslo obsahuje číslo specifického cíle; má být stejné jako v poli „specific_objective“.",
            en:
                "The registration number holds the number of the specific objective, which should be that of “specific_objective”."
        )
    ) { project, _ in
        guard let objective = project.specificObjective, let parts = project.registrationNumber?.parts,
            let priority = parts.priority, let inNumber = parts.objective,
            let written = objectiveNumber(in: objective),
            // Another priority may be the Union's own code („4.8“), which counts otherwise.
            written.priority == priority, written.objective != inNumber
        else { return [] }
        return [
            .at(
                "specific_objective",
                cs:
                    "Specifický cíl \(priority).\(written.objective) neodpovídá registračnímu číslu, podle něhož je to \(priority).\(inNumber). Ověřte, co platí.",
                en:
                    "The specific objective \(priority).\(written.objective) does not agree with the registration number, which says \(priority).\(inNumber). Please verify."
            )
        ]
    },
    Rule(
        "number-against-dates", .identification, in: [.y2014, .y2021], .practice,
        Words(
            cs:
                "Registrační číslo obsahuje rok výzvy; projekt sotva začne dva roky před výzvou nebo před ní skončí.",
            en:
                "The registration number holds the year of the call; a project hardly starts two years before it or ends before it."
        )
    ) { project, _ in
        guard let year = project.registrationNumber?.parts?.callYear, let whole = project.implementationPeriod,
            whole.start.map({ $0.year + 1 < year }) ?? false || whole.end.map({ $0.year < year }) ?? false
        else { return [] }
        return [
            .at(
                "implementation_period",
                cs:
                    "Doba realizace \(whole.shown(in: .cs)) neodpovídá výzvě z roku \(year), kterou uvádí registrační číslo. Ověřte číslo i data.",
                en:
                    "The implementation period \(whole.shown(in: .en)) does not agree with the call of \(year), which the registration number names. Verify the number and the dates."
            )
        ]
    },
]

/// The codes of calls in a text: `22_003`, `03_22_003`.
func callCodes(in text: String) -> [Substring] {
    text.utf8.split { !(isDigit($0) || $0 == UInt8(ascii: "_")) }.map(Substring.init).filter { code in
        let groups = code.utf8.split(separator: UInt8(ascii: "_"), omittingEmptySubsequences: false)
        let sizes = groups.map(\.count)
        return sizes == [2, 3] || sizes == [2, 2, 3]
    }
}

/// The number that opens a text such as „2.1 h) – aktivní začleňování“ or „SC 2.1“; `nil` for codes of the Union („ESO4.8“).
func objectiveNumber(in text: String) -> (priority: Int, objective: Int)? {
    var rest = Substring(text)
    for opening in ["Specifický cíl", "specifický cíl", "SC"] where rest.hasPrefix(opening) {
        rest = rest.dropFirst(opening.count)
    }
    let number = rest.drop { $0 == " " || $0 == "\u{A0}" || $0 == ":" }
    let groups = number.utf8.prefix { isDigit($0) || $0 == UInt8(ascii: ".") }.split(separator: UInt8(ascii: "."))
    guard groups.count == 2, groups.allSatisfy({ (1...2).contains($0.count) }),
        let priority = Int(Substring(groups[0])), let objective = Int(Substring(groups[1]))
    else { return nil }
    return (priority, objective)
}

private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
