import ArgumentParser
import Language

#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The day for which a site is built.
struct BuildDay: ExpressibleByArgument {
    let day: Day

    /// Reads `YYYY-MM-DD` and nothing else.
    init?(argument: String) {
        guard let day = try? Day(reading: argument), day.iso == argument else { return nil }
        self.day = day
    }

    private init(_ day: Day) {
        self.day = day
    }

    /// That of `SOURCE_DATE_EPOCH` in UTC, else the machine's own: the only place that reads the clock.
    static func standard() throws -> BuildDay {
        if let value = getenv("SOURCE_DATE_EPOCH").map({ String(cString: $0) }), !value.isEmpty {
            guard let seconds = Int(value), let day = Day(unixSeconds: seconds) else {
                throw ValidationError("SOURCE_DATE_EPOCH is no number of seconds since 1970: \"\(value)\".")
            }
            return BuildDay(day)
        }
        var now = time(nil)
        var local = tm()
        guard localtime_r(&now, &local) != nil,
            let day = Day(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
        else { throw ValidationError("The machine's clock shows no usable day; give one by --today.") }
        return BuildDay(day)
    }
}
