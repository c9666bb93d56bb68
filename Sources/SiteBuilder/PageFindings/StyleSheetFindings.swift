import Language
package import SourceText

/// What a theme's style sheet would do to the publicity block, at most twenty places of it.
package func styleSheetFindings(in file: SourceFile, origin: String) -> [Finding] {
    file.bytes.withUnsafeBufferPointer { bytes in
        let sheet = StyleSheetInspection(bytes[...], origin: Array(origin.utf8))
        let reserved = sheet.reservedNames.prefix(20).map { use in
            Finding(
                reservedClass, at: file.place(ByteRange(use.range.lowerBound, use.range.upperBound)),
                Words(
                    cs:
                        "„\(use.name)“ vybírá znak EU nebo jeho slova, jejichž vzhled je předepsán. Vynechte to, nebo je vyjměte pomocí :not(…).",
                    en:
                        "“\(use.name)” selects the EU emblem or its words, whose looks are prescribed. Leave it out, or except them with :not(…)."
                ))
        }
        let foreign = sheet.foreignImports.prefix(20).map { use in
            Finding(
                foreignStyleSheet, at: file.place(ByteRange(use.range.lowerBound, use.range.upperBound)),
                PublicityDefect.foreign(use.name))
        }
        let filters = sheet.pageFilters.prefix(20).map { use in
            Finding(
                publicityAltered, at: file.place(ByteRange(use.range.lowerBound, use.range.upperBound)),
                PublicityDefect.recolouring(by: use.name))
        }
        return reserved + foreign + filters
    }
}
