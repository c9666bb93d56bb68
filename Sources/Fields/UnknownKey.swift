import Language
import SourceText

let unknownKey = Diagnosis.contentError(
    "unknown-key",
    cs:
        "Klíč tu není znám. Opravte překlep, přesuňte klíč tam, kam patří, nebo jej smažte; nic se nevynechává potichu.",
    en: "The key is not known here. Mend the typing error, move the key to where it belongs or delete it.")

/// Reports a key that the innermost table does not have: a typing error, a Czech name, a key of another level or nothing of these.
///
/// Returns the key of the table that was meant, where that is clear.
func reportUnknownKey(_ entry: Node.Entry, of table: Words, _ reading: inout Reading) -> String? {
    let fields = reading.levels.last?.fields ?? []
    let folded = fold(entry.key)
    if let field = fields.first(where: { isName(folded, of: $0) }) {
        report(entry, suggesting: field.key, &reading)
        return field.key
    } else if let first = entry.key.utf8.first, (0x30...0x39).contains(first), case .absent = entry.value.content {
        // „56 Kč“ is what a comma has left of „446 413 606,56 Kč“; no key begins with a digit.
        reading.report(
            unknownKey, at: entry.keyRange,
            Words(
                cs: "„\(entry.key)“ tu stojí jako klíč: ve složených závorkách odděluje čárka klíče. "
                    + "Číslo s desetinnou čárkou dejte do uvozovek, například \"0,5\" nebo \"1 500,20 Kč\".",
                en: "“\(entry.key)” stands here as a key: in braces a comma separates keys. "
                    + "Put a number with a decimal comma in quotes, for example \"0,5\" or \"1 500,20 Kč\"."))
    } else if let inner = fields.first(where: { $0.shape.keys.contains { $0.key == entry.key } }) {
        reading.report(
            unknownKey, at: entry.keyRange,
            Words(
                cs: "Klíč „\(entry.key)“ patří pod „\(inner.key)“. Přesuňte jej na řádek pod něj a odsaďte jej.",
                en: "The key “\(entry.key)” belongs under “\(inner.key)”. Move it below that key and indent it."))
    } else if reading.levels.dropLast().contains(where: { $0.fields.contains { $0.key == entry.key } }) {
        reading.report(
            unknownKey, at: entry.keyRange,
            Words(
                cs: "Klíč „\(entry.key)“ sem nepatří: je o úroveň výš. Zrušte jeho odsazení.",
                en: "The key “\(entry.key)” does not belong here but one level up. Remove its indentation."))
    } else if let near = closest(to: entry.key, in: fields.map(\.key)) {
        report(entry, suggesting: near, &reading)
        return near
    } else {
        let keys = fields.map(\.key).joined(separator: ", ")
        reading.report(
            unknownKey, at: entry.keyRange,
            Words(
                cs: "Klíč „\(entry.key)“ není znám (\(table.cs)). Známé klíče: \(keys).",
                en: "The key “\(entry.key)” is not known (\(table.en)). Known keys: \(keys)."))
    }
    return nil
}

private func report(_ entry: Node.Entry, suggesting key: String, _ reading: inout Reading) {
    reading.report(
        unknownKey, at: entry.keyRange,
        Words(
            cs: "Klíč „\(entry.key)“ není znám. Měli jste na mysli „\(key)“?",
            en: "The key “\(entry.key)” is not known. Did you mean “\(key)”?"),
        fix: reading.replacement(
            of: entry.keyRange, with: key, Words(cs: "Napište „\(key)“.", en: "Write “\(key)”.")))
}

/// Whether somebody who wrote `folded` meant this field: by its Czech or English label, a usual misnomer, or `-` for `_`.
private func isName(_ folded: String, of field: FieldDescription) -> Bool {
    fold(field.key) == folded || fold(field.label.cs) == folded || fold(field.label.en) == folded
        || field.misnomers.contains { fold($0) == folded }
}
