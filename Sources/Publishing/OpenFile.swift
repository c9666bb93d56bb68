#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A file descriptor that is closed with its owner.
struct OpenFile: ~Copyable {
    let descriptor: Int32
    private let ownName: String
    private let folderName: String

    /// What messages call the file; put together only for them.
    var name: String { folderName.isEmpty ? ownName : folderName + "/" + ownName }

    /// Opens a file; `nil` with `errno` set where the system refuses. `folder` is a descriptor to which a relative path refers;
    /// `name` and `folderName` are for messages.
    init?(
        _ path: String, in folder: Int32 = AT_FDCWD, flags: Int32, mode: mode_t = 0o644, name: String? = nil,
        folderName: String = ""
    ) {
        var descriptor: Int32
        repeat {
            descriptor = openat(folder, path, flags | O_CLOEXEC, mode)
        } while descriptor < 0 && errno == EINTR
        guard descriptor >= 0 else { return nil }
        self.descriptor = descriptor
        ownName = name ?? path
        self.folderName = folderName
    }

    deinit {
        close(descriptor)
    }

    func status() throws(MachineFailure) -> stat {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .cannotRead(name) }
        return status
    }

    /// Waits until no other run of the program works in this folder; the turn ends with the owner. Where the file system knows
    /// no locks, nobody waits.
    func waitForTurn() {
        while flock(descriptor, LOCK_EX) != 0 && errno == EINTR {}
    }

    /// Fills the buffer as far as the file goes; less than its size means the end of the file.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(MachineFailure) -> Int {
        var filled = 0
        while filled < buffer.count {
            let got = Self.read(descriptor, buffer.baseAddress! + filled, buffer.count - filled)
            if got < 0 {
                if errno == EINTR { continue }
                throw .cannotRead(name)
            }
            if got == 0 { break }
            filled += got
        }
        return filled
    }

    /// All bytes of the file from where it stands; `size` is what `status` said, a file that grew meanwhile is cut there.
    func bytes(size: Int) throws(MachineFailure) -> [UInt8] {
        var failure: MachineFailure?
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            do throws(MachineFailure) {
                count = try read(into: UnsafeMutableRawBufferPointer(buffer))
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return bytes
    }

    /// Whether the file holds these bytes from where it stands to its end; its size is known to be theirs.
    func holds(_ bytes: [UInt8]) throws(MachineFailure) -> Bool {
        let result: Result<Bool, MachineFailure> = bytes.withUnsafeBytes { wanted in
            withUnsafeTemporaryAllocation(byteCount: 64 << 10, alignment: 16) { buffer in
                do throws(MachineFailure) {
                    var offset = 0
                    while offset < wanted.count {
                        let piece = UnsafeMutableRawBufferPointer(
                            rebasing: buffer[..<min(buffer.count, wanted.count - offset)])
                        guard try read(into: piece) == piece.count,
                            memcmp(piece.baseAddress!, wanted.baseAddress! + offset, piece.count) == 0
                        else { return .success(false) }
                        offset += piece.count
                    }
                    return .success(true)
                } catch {
                    return .failure(error)
                }
            }
        }
        return try result.get()
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws(MachineFailure) {
        var written = 0
        while written < bytes.count {
            let put = Self.write(descriptor, bytes.baseAddress! + written, bytes.count - written)
            if put < 0 {
                if errno == EINTR { continue }
                throw .cannotWrite(name)
            }
            written += put
        }
    }

    /// Writes from a place in the file on, counted in bytes from its beginning.
    func write(_ bytes: ArraySlice<UInt8>, at offset: Int) throws(MachineFailure) {
        guard lseek(descriptor, off_t(offset), SEEK_SET) == offset else { throw .cannotWrite(name) }
        try write(bytes)
    }

    /// Writes all of the bytes where the file is.
    func write(_ bytes: [UInt8]) throws(MachineFailure) { try write(bytes[...]) }

    /// The same of a part.
    func write(_ bytes: ArraySlice<UInt8>) throws(MachineFailure) {
        let result: Result<Void, MachineFailure> = bytes.withUnsafeBytes { buffer in
            do throws(MachineFailure) { return .success(try write(buffer)) } catch { return .failure(error) }
        }
        try result.get()
    }

    private static func read(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
        #if canImport(Musl)
            Musl.read(descriptor, buffer, count)
        #else
            Glibc.read(descriptor, buffer, count)
        #endif
    }

    private static func write(_ descriptor: Int32, _ buffer: UnsafeRawPointer, _ count: Int) -> Int {
        #if canImport(Musl)
            Musl.write(descriptor, buffer, count)
        #else
            Glibc.write(descriptor, buffer, count)
        #endif
    }
}
