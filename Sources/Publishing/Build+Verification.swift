import Language
import SiteBuilder
import SourceText

extension Build {
    /// Makes everything from nothing beside what a build has just left, and compares: a failure names the outputs that differ, or says
    /// that the findings do. Nothing is written where all is well.
    ///
    /// - Parameter report: Of the build, which has published something.
    package static func verify(
        _ report: BuildReport, options: BuildOptions, progress: BuildProgress = BuildProgress()
    ) async throws(MachineFailure) {
        let source = try SourceFolder(options.source)
        let folder = try OutputFolder.open(options.output, source: source)
        let inputs = try await SiteInputs(
            reading: source, try source.listing(), options, progress, aside: options.output)
        let staging = folder.staging
        let examined = try await examine(inputs, options, staging: staging, progress)
        var outputs = examined.staged
        outputs += try await stageFiles(
            of: examined.site, source, inputs.sources, staging, nil, begun: 0, jobs: options.jobs, progress)
        if options.compress {
            let compression = OutputCompression(staging: staging, record: BuildRecord())
            outputs += try await compression.forms(of: outputs, jobs: options.jobs, progress)
        }
        progress.end()
        var different = outputs.filter { $0.state != .unchanged }.map(\.path)
        var made = PathSet(capacity: outputs.count)
        for output in outputs { made.insert(output.path) }
        let known = folder.record.paths(.outputs)
        different += (0..<known.count).map { known[$0] }.filter { !made.contains($0) }
        // What could not be kept is found when a site is published, not here.
        let found = report.findings.filter { $0.id != Diagnosis.recordUnwritable.id }
        let isSame = examined.report.findings == found && examined.report.accepted == report.accepted
        guard !different.isEmpty || !isSame else { return }
        let files = different.sorted().prefix(20).joined(separator: ", ") + (different.count > 20 ? ", …" : "")
        let what =
            different.isEmpty
            ? Words(cs: "jiné nálezy", en: "other findings")
            : Words(cs: "jiné soubory: \(files)", en: "other files: \(files)")
        throw MachineFailure(
            Words(
                cs:
                    "Sestavení od začátku dává \(what.cs). Buď soubory webu někdo změnil a vrátil jim čas, nebo je to chyba programu: sestavte web znovu s volbou --clean, a pokud se to vrátí, chybu prosím oznamte.",
                en:
                    "A build from nothing gives \(what.en). Either somebody has changed files of the site and put back their time, or this is a defect of the program: build again with --clean, and if it comes back, please report it."
            ))
    }
}
