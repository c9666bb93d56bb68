import Language
import SourceText

extension ValueType<Bool> {
    /// `true false yes no ano ne`, in any case.
    package static var yesNo: ValueType<Bool> {
        let shape = ValueShape(
            Words(cs: "ano nebo ne", en: "yes or no"), .yesNo,
            Words(cs: "Také true a false, yes a no.", en: "Also true and false, ano and ne."), examples: ["ano", "ne"])
        return ValueType(scalar: shape) { text, range, reading in
            switch text.lowercased() {
            case "true", "yes", "ano": return true
            case "false", "no", "ne": return false
            default:
                reading.report(
                    badYesNo, at: range,
                    Words(
                        cs: "„\(text)“ není ano ani ne. Napište „ano“, nebo „ne“.",
                        en: "“\(text)” is neither yes nor no. Write “yes” or “no”."))
                return nil
            }
        }
    }
}

let badYesNo = Diagnosis.contentError(
    "bad-yes-no", cs: "Tady se píše „ano“, nebo „ne“ (také true, false, yes, no).",
    en: "Write “yes” or “no” here (also true, false, ano, ne).")
