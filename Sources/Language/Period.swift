/// When something lasts: between two dates, or only how long.
package enum Period: Sendable, Hashable, Codable {
    case interval(Interval)
    case duration(Duration)

    /// Reads what `Duration` or `Interval` reads.
    package init(reading text: String) throws(Problem) {
        if let duration = try? Duration(reading: text) {
            self = .duration(duration)
            return
        }
        do {
            self = .interval(try Interval(reading: text))
        } catch {
            if case .unreadable(let text, _) = error { throw .unreadable(text, as: .period) }
            throw error
        }
    }

    package var interval: Interval? {
        if case .interval(let interval) = self { return interval }
        return nil
    }
}

extension Period: Shown {
    package func shown(in language: LanguageCode) -> String {
        switch self {
        case .interval(let interval): interval.shown(in: language)
        case .duration(let duration): duration.shown(in: language)
        }
    }
}
