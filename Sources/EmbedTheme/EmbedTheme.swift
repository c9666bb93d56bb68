#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// `embed-theme [--check] [FOLDER FILE]`: writes the theme's folder as a Swift source file.
///
/// With `--check` nothing is written and the exit code is 1 when the file is not what it would write; 2 is wrong usage
/// or a file that cannot be read or written.
@main
struct EmbedTheme {
    static func main() {
        var arguments = Array(CommandLine.arguments.dropFirst())
        let onlyCheck = arguments.first == "--check"
        if onlyCheck { arguments.removeFirst() }
        if arguments.isEmpty { arguments = ["templates", "Sources/DefaultTheme/DefaultTheme.swift"] }
        guard arguments.count == 2 else {
            end("usage: embed-theme [--check] [FOLDER FILE]", code: 2)
        }
        do {
            let files = try ThemeFolder(arguments[0]).files()
            let wanted = ThemeSource(files).bytes
            let found = try? readFile(arguments[1])
            if found == wanted { return }
            if onlyCheck {
                end("\(arguments[1]) is not what \(arguments[0])/ makes; run `make theme` and commit it", code: 1)
            }
            try writeFile(arguments[1], wanted)
            say("\(arguments[1]): \(files.count) files, \(wanted.count) bytes\n", to: 1)
        } catch {
            end("\(error)", code: 2)
        }
    }

    private static func end(_ message: String, code: Int32) -> Never {
        say("embed-theme: \(message)\n", to: 2)
        exit(code)
    }

    private static func say(_ text: String, to descriptor: Int32) {
        let bytes = Array(text.utf8)
        _ = write(descriptor, bytes, bytes.count)
    }
}
