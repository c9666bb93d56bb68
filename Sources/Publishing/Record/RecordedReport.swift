import Language
import SiteBuilder
import SourceText

/// What a build found and counted, kept so that a build with nothing to do reports the same.
struct RecordedReport {
    var report: BuildReport
    /// The path of the site's address, as the mark of the output folder says it.
    var basePath: String
    /// Those of the findings that reading one file alone does not give.
    var planned: [Finding] = []
    var reads = RecordedReads()

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
        writing.add(planned) { $0.add($1) }
        writing.add(reads.common)
        writing.add(reads.ends)
        writing.add(reads.files)
        return writing.bytes
    }

    init(_ report: BuildReport, basePath: String, planned: [Finding] = [], reads: RecordedReads = RecordedReads()) {
        self.report = report
        self.basePath = basePath
        self.planned = planned
        self.reads = reads
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
        planned = try reading.list { reading throws(DamagedRecord) in try reading.finding() }
        reads.common = try reading.numbers()
        reads.ends = try reading.numbers()
        reads.files = try reading.numbers()
    }
}

/// Which sources the pages of a project are made from, by the numbers of sources in the record.
struct RecordedReads: Sendable {
    /// Those that every page needs.
    var common: [UInt32] = []
    /// Where in `files` those of each source end.
    var ends: [UInt32] = []
    var files: [UInt32] = []

    /// Those that the pages of a project read beside its own file and the common ones; `nil` where the record has them not.
    func files(ofSource index: Int) -> ArraySlice<UInt32>? {
        guard index < ends.count, ends[index] <= files.count else { return nil }
        let start = index == 0 ? 0 : Int(ends[index - 1])
        return start <= Int(ends[index]) ? files[start..<Int(ends[index])] : nil
    }
}
