import SiteBuilder
import Synchronization

#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// An output that comes in pieces, in any order, so that it is never whole in memory; tasks may use it in parallel.
///
/// As long as it is what stands in its place, nothing is written.
final class OutputInPieces: Sendable {
    private let state: Mutex<State>

    /// A path that would leave the output folder is a failure.
    init(_ path: String, in staging: OutputStaging, key: UInt64 = 0) throws(MachineFailure) {
        try staging.check(path)
        state = Mutex(State(path: path, key: key, staging: staging, existing: try staging.existing(path)))
    }

    /// Takes a piece; those that come before their turn wait.
    ///
    /// - Parameter number: From 0, each once.
    func take(_ piece: [UInt8], number: Int) throws(MachineFailure) {
        try state.withLock { state throws(MachineFailure) in
            state.waiting[number] = piece
            while let piece = state.waiting.removeValue(forKey: state.next) {
                state.next += 1
                try state.append(piece)
            }
        }
    }

    /// The output, when all pieces have been taken.
    func finish() throws(MachineFailure) -> StagedOutput {
        try state.withLock { state throws(MachineFailure) in try state.finish() }
    }

    private struct State: ~Copyable {
        let path: String
        let key: UInt64
        let staging: OutputStaging
        let existing: OutputStaging.Existing
        /// Pieces whose turn has not come.
        var waiting: [Int: [UInt8]] = [:]
        var next = 0
        private var hash = ContentHash()
        /// What is not hashed yet: less than 32 bytes.
        private var rest: [UInt8] = []
        private var size = 0
        /// The file that waits, from the first difference on.
        private var file: OutputStaging.Waiting?

        init(path: String, key: UInt64, staging: OutputStaging, existing: consuming OutputStaging.Existing) {
            self.path = path
            self.key = key
            self.staging = staging
            self.existing = existing
        }

        mutating func append(_ bytes: [UInt8]) throws(MachineFailure) {
            if file == nil, try !stands(bytes) { try beginFile() }
            try file?.file.write(bytes)
            size += bytes.count
            rest += bytes
            let whole = rest.count & ~31
            rest.withUnsafeBytes { hash.add(UnsafeRawBufferPointer(rebasing: $0[..<whole])) }
            rest.removeFirst(whole)
        }

        /// Whether the file in the output's place goes on with these bytes.
        private func stands(_ bytes: [UInt8]) throws(MachineFailure) -> Bool {
            try existing.file?.bytes(size: bytes.count) == bytes
        }

        /// Makes the file that waits, with what was the same so far.
        private mutating func beginFile() throws(MachineFailure) {
            let waiting = try staging.create(path)
            try existing.file?.rewind()
            var left = size
            while left > 0 {
                let bytes = try standing(min(left, 1 << 20))
                try waiting.file.write(bytes)
                left -= bytes.count
            }
            file = consume waiting
        }

        /// The next so many bytes of the file in the output's place.
        private func standing(_ count: Int) throws(MachineFailure) -> [UInt8] {
            let bytes = try existing.file?.bytes(size: count)
            guard let bytes, !bytes.isEmpty else { throw .cannotRead(path) }
            return bytes
        }

        mutating func finish() throws(MachineFailure) -> StagedOutput {
            if file == nil {
                let standing = try existing.file?.status().st_size
                if standing != size { try beginFile() }
            }
            var hash = hash
            let value = rest.withUnsafeBytes { hash.finishing($0) }
            if let output = try file?.output(path, size: size, hash: value, replaces: existing.stands, key: key) {
                return output
            }
            return StagedOutput(
                path: path, size: size, hash: value, state: .unchanged, file: existing.state, key: key)
        }
    }
}

extension OpenFile {
    fileprivate func rewind() throws(MachineFailure) {
        guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw .cannotRead(name) }
    }
}
