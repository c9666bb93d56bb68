#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// What the disk says of a file or folder that is not opened; as long as it says the same, nobody has touched it, but for what
/// ``isRecent(at:)`` names.
package struct FileState: Sendable, Hashable {
    /// In bytes; of a folder whatever the disk says.
    package var size: Int64 = 0
    /// When the content last changed, in nanoseconds since 1970.
    package var modified: Int64 = 0
    /// When content, name or owner last changed, which nobody can set back.
    package var changed: Int64 = 0
    package var inode: UInt64 = 0

    package init() {}

    init(_ status: stat) {
        size = Int64(status.st_size)
        modified = Self.nanoseconds(status.st_mtim)
        changed = Self.nanoseconds(status.st_ctim)
        inode = UInt64(status.st_ino)
    }

    /// What stands at a path, a link not followed; `nil` for nothing.
    init?(_ path: UnsafePointer<CChar>, in folder: Int32, follow: Bool = false) {
        var status = stat()
        guard fstatat(folder, path, &status, follow ? 0 : AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
        self.init(status)
    }

    /// What stands at a path below a folder, or the folder itself, whose path is empty.
    init?(orItself path: UnsafePointer<CChar>, in folder: Int32) {
        if path.pointee == 0 { self.init(".", in: folder) } else { self.init(path, in: folder) }
    }

    /// Whether a change after this moment could leave the state as it is, since the clock of file systems goes in ticks: up to
    /// 10 ms, or two seconds where no fractions are kept. Of such a file only the bytes tell whether it is the same.
    func isRecent(at moment: Int64) -> Bool {
        let last = max(modified, changed)
        return last >= moment - (modified % 1_000_000_000 == 0 ? 2_100_000_000 : 20_000_000)
    }

    /// Whether the file is the same, its names and owner apart: renaming is no change.
    func isSameContent(as other: FileState) -> Bool {
        size == other.size && modified == other.modified && inode == other.inode
    }

    /// The moment by the clock that stamps files, in nanoseconds since 1970.
    static func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return nanoseconds(time)
    }

    private static func nanoseconds(_ time: timespec) -> Int64 {
        Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    }
}
