import SourceText

#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Standard output for results and standard error for diagnostics, each text in one piece.
enum Console {
    /// Makes it harmless that nobody reads what the program writes.
    static func prepare() {
        signal(SIGPIPE, SIG_IGN)
        // A standard stream that is closed would lend its number to the next file that is opened.
        for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) < 0 {
            _ = open("/dev/null", O_RDWR)
        }
    }

    /// Writes a result; `false` where it could not be kept, as on a full disk. A reader that has gone is no failure.
    @discardableResult
    static func output(_ text: String) -> Bool {
        write(Array(text.utf8), to: STDOUT_FILENO)
    }

    @discardableResult
    static func output(_ bytes: [UInt8]) -> Bool {
        write(bytes, to: STDOUT_FILENO)
    }

    static func diagnostics(_ text: String) {
        _ = write(Array(text.utf8), to: STDERR_FILENO)
    }

    static func end(_ code: Int32) -> Never {
        exit(code)
    }

    /// Whether diagnostics may be coloured: somebody looks at a terminal and has not asked for plain text (no-color.org).
    static var hasColours: Bool {
        guard (getenv("NO_COLOR").map { $0.pointee == 0 }) ?? true else { return false }
        return canRewrite
    }

    /// Whether diagnostics go to a terminal that can draw a line anew.
    static var canRewrite: Bool {
        isatty(STDERR_FILENO) == 1 && getenv("TERM").map { String(cString: $0) } != "dumb"
    }

    /// Of the terminal for diagnostics, in columns.
    static var width: Int {
        var size = winsize()
        return ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
    }

    /// Whether somebody can be asked: both what he reads and what he types on is a terminal.
    static var hasReader: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

    static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
                #if canImport(Musl)
                    let put = Musl.write(descriptor, rest.baseAddress, rest.count)
                #else
                    let put = Glibc.write(descriptor, rest.baseAddress, rest.count)
                #endif
                if put < 0 {
                    if errno == EINTR { continue }
                    return errno == EPIPE
                }
                written += put
            }
            return true
        }
    }
}
