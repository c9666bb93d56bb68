import Language
import SiteBuilder
import SourceText

/// What a build found and counted, kept so that a build with nothing to do reports the same.
struct RecordedReport {
    var report: BuildReport
    /// The path of the site's address, as the mark of the output folder says it.
    var basePath: String

    /// The report's output is not kept: the next build counts anew.
    var bytes: [UInt8] {
        var writing = RecordWriting()
        writing.add(basePath)
        writing.add(report.language.rawValue)
        writing.add(report.strict)
        writing.add(report.sources)
        writing.add(report.pages)
        writing.add(report.withheld) { writing, withheld in
            writing.add(withheld.path)
            writing.add(withheld.reason)
        }
        writing.add(report.findings) { $0.add($1) }
        writing.add(report.accepted) { writing, gap in
            writing.add(gap.finding)
            writing.add(gap.reason)
            writing.add(gap.until?.iso)
        }
        return writing.bytes
    }

    init(_ report: BuildReport, basePath: String) {
        self.report = report
        self.basePath = basePath
    }

    init(_ reading: inout RecordReading) throws(DamagedRecord) {
        basePath = try reading.text()
        guard let language = LanguageCode(rawValue: try reading.text()) else { throw DamagedRecord() }
        report = BuildReport(language: language)
        report.strict = try reading.flag()
        report.sources = try reading.integer()
        report.pages = try reading.integer()
        report.withheld = try reading.list { reading throws(DamagedRecord) in
            BuildReport.Withheld(path: try reading.text(), reason: try reading.words())
        }
        report.findings = try reading.list { reading throws(DamagedRecord) in try reading.finding() }
        report.accepted = try reading.list { reading throws(DamagedRecord) in
            let finding = try reading.finding()
            let reason = try reading.text()
            let until = try reading.optionalText()
            return AcceptedGap(finding, reason: reason, until: until.flatMap { try? Day(reading: $0) })
        }
    }
}
