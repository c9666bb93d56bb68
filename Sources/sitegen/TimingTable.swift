import Language
import Publishing

#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// What `--timings` prints: how long each stage of a build took, then the whole, its processor time and its peak of memory.
struct TimingTable {
    let times: [(stage: BuildStage, time: Swift.Duration)]
    /// Since the build was asked for.
    let whole: Swift.Duration
    let language: LanguageCode

    var text: String {
        let total = Words(cs: "celkem", en: "whole")[language]
        var rows = times.map { ($0.stage.words[language], $0.time) }
        rows.append((total, whole))
        let width = rows.map(\.0.count).max() ?? 0
        let lines = rows.map { name, time in
            let digits = Self.seconds(time)
            return name + String(repeating: " ", count: width - name.count + max(0, 9 - digits.count) + 2) + digits
                + " s"
        }
        return (lines + [usage]).map { $0 + "\n" }.joined()
    }

    private var usage: String {
        var usage = rusage()
        #if canImport(Musl)
            getrusage(RUSAGE_SELF, &usage)
        #else
            getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        #endif
        func seconds(_ time: timeval) -> Swift.Duration { .seconds(time.tv_sec) + .microseconds(time.tv_usec) }
        let processor = "\(Self.seconds(seconds(usage.ru_utime))) + \(Self.seconds(seconds(usage.ru_stime)))"
        let memory = usage.ru_maxrss / 1024
        return Words(
            cs: "procesor \(processor) s (program + jádro), paměť nejvýše \(memory) MB",
            en: "processor \(processor) s (program + kernel), memory at most \(memory) MB")[language]
    }

    /// With three decimals and a point in either language, as programs read it.
    static func seconds(_ time: Swift.Duration) -> String {
        let milliseconds = Int((time.seconds * 1000).rounded())
        let rest = String(milliseconds % 1000)
        return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
    }
}
