import Precompression
import SiteBuilder

#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Puts compressed forms beside the outputs that are worth it, for web servers to send; those of outputs that have not changed stay.
struct OutputCompression: Sendable {
    let staging: OutputStaging
    /// Of the last build, which knows what each compressed form was made from.
    let record: BuildRecord

    /// The compressed forms of outputs, which are all that the build makes: a form whose name one of them has is left out.
    func forms(
        of outputs: [StagedOutput], jobs: Int, _ progress: BuildProgress
    ) async throws(MachineFailure) -> [StagedOutput] {
        let worthIt = outputs.filter { CompressedForm.isWorthIt($0.path, size: $0.size) }
        progress.begin(.compressing, of: worthIt.count)
        var taken = PathSet(capacity: outputs.count)
        for output in outputs { taken.insert(output.path) }
        let (all, known) = (taken, record.paths(.outputs))
        let forms = try await Parallel.map(count: worthIt.count, jobs: jobs, progress: progress) {
            index throws(MachineFailure) in
            try self.forms(of: worthIt[index], taken: all, known: known)
        }
        return forms.flatMap(\.self)
    }

    private func forms(
        of output: StagedOutput, taken: PathSet, known: PathSet
    ) throws(MachineFailure) -> [StagedOutput] {
        var forms: [StagedOutput] = []
        var bytes: [UInt8]?
        // 0 is for outputs of which nothing tells what they were made from.
        let key = max(1, output.hash)
        for form in CompressedForm.allCases {
            let path = output.path + form.ending
            if taken.contains(path) { continue }
            if let standing = standing(path, key: key, known) {
                forms.append(standing)
                continue
            }
            let original: [UInt8]
            if let bytes { original = bytes } else { original = try read(output) }
            bytes = original
            guard let compressed = form.compressed(original), compressed.count < original.count else { continue }
            forms.append(try staging.stage(path, compressed, key: key))
        }
        return forms
    }

    /// The form that stands in its place, where the record says that it was made from the same bytes and nobody has touched it since.
    private func standing(_ path: String, key: UInt64, _ known: PathSet) -> StagedOutput? {
        // Another program may compress otherwise.
        guard record.header.program == ProgramIdentity.hash, let index = known.index(of: path),
            case let entry = record.entry(.outputs, index), entry.key == key,
            let state = FileState(path, in: staging.root.descriptor), state.isSameContent(as: entry.state),
            !entry.state.isRecent(at: record.header.finished)
        else { return nil }
        return StagedOutput(
            path: path, size: Int(state.size), hash: entry.hash, state: .unchanged, file: state, key: key)
    }

    private func read(_ output: StagedOutput) throws(MachineFailure) -> [UInt8] {
        let path = output.number.map { staging.place(of: output.path, $0) } ?? output.path
        guard let file = OpenFile(path, in: staging.root.descriptor, flags: O_RDONLY | O_NOFOLLOW) else {
            throw .cannotRead(staging.path + "/" + output.path)
        }
        return try file.bytes(size: output.size)
    }
}
