package import Language

/// Control characters cannot be shown, and in paths and addresses they deceive; tabs and line ends are harmless.
package func isUnsafeControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    // C0, C1, and the marks that turn the direction of writing and so can disguise a file's name.
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
}

/// What is said of a control character in a text.
package func controlMessage(_ scalar: Unicode.Scalar) -> Words {
    let code =
        "U+" + String(repeating: "0", count: max(0, 4 - String(scalar.value, radix: 16).count))
        + String(scalar.value, radix: 16, uppercase: true)
    return Words(
        cs: "V textu je neviditelný řídicí znak \(code). Smažte jej, nejlépe tím, že text napíšete znovu.",
        en: "The text has an invisible control character \(code). Delete it, best by typing the text again.")
}

/// Found in the values of fields and in Markdown.
package let controlCharacter = Diagnosis(
    "control-character", .error, .content,
    Words(
        cs: "V textu je řídicí znak, který není vidět a nelze jej zobrazit. Napište text znovu.",
        en: "The text has a control character, which cannot be seen or shown. Type the text again."))
