import Language
package import SourceText

extension Diagnosis {
    /// A content error: it stops a build.
    package static func contentError(_ id: String, cs: String, en: String) -> Diagnosis {
        Diagnosis(id, .error, .content, Words(cs: cs, en: en))
    }
}

/// Every defect that the reading of a field finds.
package let fieldsDiagnoses: [Diagnosis] =
    [
        unknownKey, missingKey, wrongType, emptyItem, controlCharacter, textTooLong, badYesNo, badNumber, badPercent,
        unknownWord, badICO, badAddress, addressWithoutScheme, unsafeScheme, badEmail, badPhone, unsafePath, badSlug,
        badDay, badDate, badInterval, badPeriod, badAmount, badQuantity, badSeriesNumber, noSuchDate, twoDigitYear,
        reversedInterval, ambiguousNumber, numberOutOfBounds, unknownCurrency,
    ]
