package import Fields
package import Language
import SourceText

extension RegistrationNumber {
    /// What a text is as a registration number.
    package enum Parsed: Sendable, Hashable {
        /// Of one of the three forms, once spaces, dashes, case and „reg. č.“ are set right.
        case number(RegistrationNumber)
        /// Of no form, but plainly meant for one.
        case repairable(RegistrationNumber)
        /// Of no form, though it begins as numbers of a known programme do; older forms exist.
        case unknownForm(RegistrationNumber, [Programme])
        /// A source of money that is no fund of the cohesion policy; its name.
        case unsupported(RegistrationNumber, Words)
        case wrong
    }

    /// Reads leniently, then strictly; a broken number is repaired only where a single repair is plain.
    package static func parse(_ text: String) -> Parsed {
        // Nearly all are as they should be; only numbers of the recovery plan share a form with them.
        if !text.utf8.starts(with: "CZ.31".utf8), let number = strict(text) { return .number(number) }
        if let source = unsupportedSource(text) {
            return .unsupported(RegistrationNumber(text: text, parts: nil, isOfUnsupportedSource: true), source)
        }
        let plain = normalised(text)
        if let number = strict(plain) { return .number(number) }
        if let number = repaired(plain) { return .repairable(number) }
        // A letter is where only digits can be.
        let zeros = plain.replacing("O", with: "0")
        if zeros != plain, let number = strict(zeros) ?? repaired(zeros) { return .repairable(number) }
        let programmes = Programme.begun(by: plain)
        if !programmes.isEmpty { return .unknownForm(RegistrationNumber(text: plain, parts: nil), programmes) }
        return .wrong
    }

    /// Capitals without spaces, from `CZ` on; any dash for the underscore of the call.
    fileprivate static func normalised(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !isSpace(scalar) {
            switch scalar {
            case "-", "‐", "‑", "–", "—", "−": scalars.append("_")
            case "a"..."z": scalars.append(Unicode.Scalar(UInt8(scalar.value) - 32))
            default: scalars.append(scalar)
            }
        }
        var plain = String(scalars)
        if let start = plain.range(of: "CZ") { plain = String(plain[start...]) }
        while let last = plain.last, last == "." || last == "," || last == ")" || last == ";" { plain.removeLast() }
        return plain
    }

    /// A number of one of the three forms, and nothing else.
    package static func strict(_ text: String) -> RegistrationNumber? {
        guard text.utf8.count <= 60 else { return nil }
        return form2014(text) ?? form2021(text) ?? form2007(text)
    }

    /// `CZ.1.04/3.1.00/05.00081`: objective . programme / axis . area . scheme / call . serial
    private static func form2007(_ text: String) -> RegistrationNumber? {
        guard
            let part = groups(
                of: text, "CZ.", .digits(1...1), ".", .digits(2...2), "/", .digits(1...1), ".", .digits(1...1), ".",
                .digits(2...2), "/", .code(2), ".", .digits(4...5)), ["1", "2", "3"].contains(part[0])
        else { return nil }
        return RegistrationNumber(
            text: text,
            parts: Parts(
                period: .y2007, prefix: "CZ.\(part[0]).\(part[1])", priority: Int(part[2]), callYear: nil,
                call: part[5], serial: part[6]))
    }

    /// `CZ.03.2.60/0.0/0.0/15_005/0015650`: programme . axis . investment priority / – / – / year_call / serial
    private static func form2014(_ text: String) -> RegistrationNumber? {
        guard
            let part = groups(
                of: text, "CZ.", .digits(2...2), ".", .digits(1...1), ".", .digitsOr(1...3, "X"), "/0.0/0.0/",
                .digits(2...2), "_", .digits(3...3), "/", .digits(7...7))
        else { return nil }
        return RegistrationNumber(
            text: text,
            parts: Parts(
                period: .y2014, prefix: "CZ.\(part[0])", priority: Int(part[1]),
                callYear: Int(part[3]).map { 2000 + $0 },
                call: "\(part[3])_\(part[4])", serial: part[5]))
    }

    /// `CZ.03.02.01/00/22_003/0000107`: programme . priority . specific objective / … / year_call / serial
    private static func form2021(_ text: String) -> RegistrationNumber? {
        guard
            let part = groups(
                of: text, "CZ.", .digits(2...2), ".", .digitsOr(2...2, "XX"), ".", .digitsOr(2...2, "XX"), "/",
                .digits(2...2), "/", .digits(2...2), "_", .digits(3...3), "/", .digits(7...7))
        else { return nil }
        return RegistrationNumber(
            text: text,
            parts: Parts(
                period: .y2021, prefix: "CZ.\(part[0])", priority: Int(part[1]), objective: Int(part[2]),
                callYear: Int(part[4]).map { 2000 + $0 },
                call: "\(part[4])_\(part[5])", serial: part[6]))
    }
}

/// Rebuilds a number whose digits are right but whose dots, slashes or empty parts are not.
private func repaired(_ text: String) -> RegistrationNumber? {
    guard text.hasPrefix("CZ"), text.utf8.count <= 60 else { return nil }
    let isWordByte = { (byte: UInt8) in (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) }
    let words = text.utf8.dropFirst(2).split(whereSeparator: { !isWordByte($0) }).map { String($0) ?? "" }
    guard let serial = words.last else { return nil }
    if words.count == 7,
        let number = RegistrationNumber.strict(
            "CZ.\(words[0]).\(words[1])/\(words[2]).\(words[3]).\(words[4])/\(words[5]).\(words[6])")
    {
        return number
    }
    guard words.count >= 4, serial.count == 7 else { return nil }
    let (year, call) = (words[words.count - 3], words[words.count - 2])
    guard let callYear = Int(year), year.count == 2, call.count == 3 else { return nil }
    let rest = words.dropLast(3)
    if callYear >= 21 {
        let digits = rest.joined()
        guard digits.count == 8 else { return nil }
        let pairs = stride(from: 0, to: 8, by: 2).map { String(digits.dropFirst($0).prefix(2)) }
        return RegistrationNumber.strict("CZ.\(pairs[0]).\(pairs[1]).\(pairs[2])/\(pairs[3])/\(year)_\(call)/\(serial)")
    }
    // The two middle parts of 2014–20 are always 0.0, so a lost one can be given back.
    var head = Array(rest)
    while head.count > 1, head.last == "0" || head.last == "00" { head.removeLast() }
    let digits = head.joined()
    guard (4...6).contains(digits.count), head.count <= 3 else { return nil }
    return RegistrationNumber.strict(
        "CZ.\(digits.prefix(2)).\(digits.dropFirst(2).prefix(1)).\(digits.dropFirst(3))/0.0/0.0/\(year)_\(call)/\(serial)"
    )
}

private let recovery: [[Substring]] = [
    ["narodni", "plan", "obnovy"], ["next", "generation"], ["nastroj", "pro", "oziveni"],
    ["recovery", "and", "resilience"],
]

/// Sources of European money that are no funds of the cohesion policy; their emblem and words are others.
func unsupportedSource(_ text: String) -> Words? {
    let words = fold(text).split(separator: " ")
    // `CZ.31.…` are numbers of the recovery plan.
    let isRecovery =
        words.starts(with: ["cz", "31"])
        || words.contains { ["npo", "rrf", "ngeu"].contains($0) || $0.hasPrefix("nextgeneration") }
        || recovery.contains { has($0, in: words) }
    if isRecovery {
        return Words(cs: "Národní plán obnovy (NextGenerationEU)", en: "National Recovery Plan (NextGenerationEU)")
    }
    let norway: [[Substring]] = [["norske", "fondy"], ["fondy", "ehp"], ["norway", "grants"], ["eea", "grants"]]
    guard norway.contains(where: { has($0, in: words) }) || isNorwayNumber(words) else { return nil }
    return Words(cs: "Fondy EHP a Norska", en: "EEA and Norway Grants")
}

/// Whether words are a number such as `NF-CZ07-MOP-1-001-2014`, `EHP-CZ02-OV-1-013-2014` or `FM-CZ10-…`.
private func isNorwayNumber(_ words: [Substring]) -> Bool {
    zip(words, words.dropFirst()).contains { mechanism, programme in
        ["nf", "fm", "ehp", "eea"].contains(mechanism) && programme.hasPrefix("cz") && programme.utf8.count >= 4
            && programme.utf8.dropFirst(2).allSatisfy { (0x30...0x39).contains($0) }
    }
}

/// Whether some words stand one after another in a text.
private func has(_ phrase: [Substring], in words: [Substring]) -> Bool {
    words.indices.contains { words[$0...].starts(with: phrase) }
}

private enum Group: ExpressibleByStringLiteral {
    case literal(StaticString)
    case digits(ClosedRange<Int>)
    case digitsOr(ClosedRange<Int>, StaticString)
    /// So many digits and capitals.
    case code(Int)

    init(stringLiteral text: StaticString) { self = .literal(text) }
}

/// The parts of a text that fits a sequence of groups from end to end.
private func groups(of text: String, _ pattern: Group...) -> [String]? {
    var text = text
    return text.withUTF8 { bytes in
        var found: [Range<Int>] = []
        var index = 0
        func has(_ literal: StaticString) -> Bool {
            let count = literal.utf8CodeUnitCount
            guard index + count <= bytes.count else { return false }
            return literal.withUTF8Buffer { $0.elementsEqual(bytes[index..<index + count]) }
        }
        for group in pattern {
            let start = index
            switch group {
            case .literal(let literal):
                guard has(literal) else { return nil }
                index += literal.utf8CodeUnitCount
                continue
            case .digitsOr(_, let other) where has(other): index += other.utf8CodeUnitCount
            case .digits(let count), .digitsOr(let count, _):
                while index < bytes.count, bytes[index] &- 0x30 < 10 { index += 1 }
                guard count.contains(index - start) else { return nil }
            case .code(let count):
                guard index + count <= bytes.count else { return nil }
                index += count
                guard bytes[start..<index].allSatisfy({ $0 &- 0x30 < 10 || $0 &- 0x41 < 26 }) else { return nil }
            }
            found.append(start..<index)
        }
        guard index == bytes.count else { return nil }
        return found.map { String(decoding: bytes[$0], as: UTF8.self) }
    }
}

extension String {
    /// Where a part begins that starts with `prefix`.
    fileprivate func range(of prefix: String) -> Index? {
        indices.first { self[$0...].hasPrefix(prefix) }
    }
}

extension ValueType<RegistrationNumber> {
    /// A registration number of one of the three periods.
    package static var registrationNumber: ValueType<RegistrationNumber> {
        let shape = ValueShape(
            Words(cs: "registrační číslo projektu", en: "a project’s registration number"),
            .text(limit: 60, pattern: nil),
            Words(
                cs: "Tak, jak stojí v právním aktu; mezery a „reg. č.“ nevadí.",
                en: "As it stands in the grant decision; spaces and „reg. č.“ do not matter."),
            examples: [
                "CZ.03.02.01/00/22_003/0000107", "CZ.03.2.60/0.0/0.0/15_005/0015650", "CZ.1.04/3.1.00/05.00081",
            ])
        return ValueType(scalar: shape) { text, range, reading in
            switch RegistrationNumber.parse(text) {
            case .number(let number): return number
            case .repairable(let number):
                var fix = reading.replacement(
                    of: range, with: number.text, Words(cs: "Napište \(number.text).", en: "Write \(number.text)."))
                // Where the digits stay as they are, only the marks between them are set right.
                fix.isSafe = !RegistrationNumber.normalised(text).contains("O")
                reading.report(
                    badRegistrationNumber, at: range,
                    Words(
                        cs:
                            "Registrační číslo „\(text)“ je poškozené. Nemá to být \(number.text)? Porovnejte je s právním aktem.",
                        en:
                            "The registration number “\(text)” is broken. Should it be \(number.text)? Compare it with the grant decision."
                    ),
                    fix: fix)
                return nil
            case .unknownForm(let number, let programmes):
                let named = programmes.map(\.abbreviation)
                reading.report(
                    unknownNumberForm, at: range,
                    Words(
                        cs:
                            "Registrační číslo „\(text)“ začíná jako čísla programu \(named.joined(separator: " nebo ")), ale nemá žádný ze známých tvarů. Ověřte je.",
                        en:
                            "The registration number “\(text)” begins as those of \(named.joined(separator: " or ")) do but has none of the known forms. Please verify it."
                    ))
                return number
            case .unsupported(let number, let source):
                reading.report(unsupportedSourceDiagnosis, at: range, unsupportedMessage(source))
                return number
            case .wrong:
                reading.report(
                    badRegistrationNumber, at: range,
                    Words(
                        cs:
                            "„\(text)“ není registrační číslo. Opište je z právního aktu, například \(shape.examples[0]).",
                        en:
                            "“\(text)” is no registration number. Copy it from the grant decision, for example \(shape.examples[0])."
                    ))
                return nil
            }
        }
    }
}

func unsupportedMessage(_ source: Words) -> Words {
    Words(
        cs:
            "\(source.cs): tento zdroj má vlastní pravidla publicity, která program nezná. Stránka se sestaví bez znaku EU; doplňte publicitu sami.",
        en:
            "\(source.en): this source has publicity rules of its own, which the program does not know. The page is built without the EU emblem; add the publicity yourself."
    )
}

let badRegistrationNumber = Diagnosis.contentError(
    "bad-registration-number",
    cs: "Registrační číslo má přesný tvar podle programového období. Opište je z právního aktu i s tečkami a lomítky.",
    en:
        "A registration number has an exact form by programming period. Copy it from the grant decision with its dots and slashes."
)

let unknownNumberForm = Diagnosis(
    "unknown-number-form", .warning, .publicity,
    Words(
        cs: "Číslo začíná jako čísla známého programu, ale má jiný tvar, snad starší. Ověřte je.",
        en: "The number begins as those of a known programme but has another form, perhaps an older one. Verify it."))

let unsupportedSourceDiagnosis = Diagnosis(
    "unsupported-source", .warning, .publicity,
    Words(
        cs: "Zdroj peněz není fondem politiky soudržnosti (ESF, ERDF, …); jeho publicitu program nevytváří.",
        en:
            "The source of money is no fund of the cohesion policy (ESF, ERDF, …); the program does not make its publicity."
    ))
