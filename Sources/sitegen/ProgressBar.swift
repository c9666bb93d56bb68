import Language
import Publishing

#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Shows on a terminal how far a build has come, once it has taken a second; elsewhere nothing.
///
/// Works in a thread of its own, since the threads of Swift's tasks are all busy with the build.
struct ProgressBar: ~Copyable {
    private var thread = pthread_t()
    /// The end of a pipe on which the thread waits; it stops when this is closed. -1 where there is no thread.
    private var stop: Int32 = -1

    /// - Parameter language: Asked for only where there is something to show.
    init(of progress: BuildProgress, language: @autoclosure () -> LanguageCode) {
        var ends: [Int32] = [-1, -1]
        guard Console.canRewrite, pipe(&ends) == 0 else { return }
        let drawing = Drawing(progress, language: language(), end: ends[0])
        let created = pthread_create(
            &thread, nil,
            { argument in
                #if canImport(Darwin)
                    Unmanaged<Drawing>.fromOpaque(argument).takeRetainedValue().run()
                #else
                    if let argument { Unmanaged<Drawing>.fromOpaque(argument).takeRetainedValue().run() }
                #endif
                return nil
            }, Unmanaged.passRetained(drawing).toOpaque())
        stop = ends[1]
        if created != 0 {
            close(stop)
            stop = -1
        }
    }

    deinit {
        guard stop >= 0 else { return }
        close(stop)
        pthread_join(thread, nil)
    }

    private final class Drawing: Sendable {
        private let progress: BuildProgress
        private let language: LanguageCode
        private let end: Int32

        init(_ progress: BuildProgress, language: LanguageCode, end: Int32) {
            self.progress = progress
            self.language = language
            self.end = end
        }

        func run() {
            var isDrawn = false
            while isRunning() {
                guard progress.elapsed >= .seconds(1), let look = progress.look else { continue }
                let line = ProgressLine(language: language, width: Console.width)
                Console.diagnostics("\r" + line.text(look) + Self.clearToEnd)
                isDrawn = true
            }
            if isDrawn { Console.diagnostics("\r" + Self.clearToEnd) }
            close(end)
        }

        /// Waits a tenth of a second; `false` when the build is over.
        private func isRunning() -> Bool {
            var event = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
            let result = poll(&event, 1, 100)
            return result == 0 || result < 0 && errno == EINTR
        }

        private static let clearToEnd = "\u{1B}[K"
    }
}
