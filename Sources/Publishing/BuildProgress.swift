import Synchronization

/// How far a build has come and how long its stages took: told by the build, asked by whoever watches, from any thread.
package final class BuildProgress: Sendable {
    private let clock = ContinuousClock()
    private let start: ContinuousClock.Instant
    private let done = Atomic(0)
    private let state = Mutex(State())

    private struct State {
        var stage: BuildStage?
        var total = 0
        var since: ContinuousClock.Instant?
        var times: [(stage: BuildStage, time: Swift.Duration)] = []
    }

    /// One look at a running build.
    package struct Look: Sendable {
        package let stage: BuildStage
        /// Of `total` things of the stage; both 0 where there is nothing to count.
        package let done: Int
        package let total: Int
        /// Since the stage began.
        package let elapsed: Swift.Duration

        package init(stage: BuildStage, done: Int, total: Int, elapsed: Swift.Duration) {
            self.stage = stage
            self.done = done
            self.total = total
            self.elapsed = elapsed
        }
    }

    package init() {
        start = clock.now
    }

    /// Ends the stage before and begins one, in which so many things are to be done.
    func begin(_ stage: BuildStage, of total: Int = 0) {
        let now = clock.now
        state.withLock { state in
            Self.end(&state, now)
            state.stage = stage
            state.total = total
            state.since = now
            done.store(0, ordering: .relaxed)
        }
    }

    /// So many things more are done.
    func advance(by count: Int) {
        done.wrappingAdd(count, ordering: .relaxed)
    }

    /// Ends the last stage.
    func end() {
        state.withLock { Self.end(&$0, clock.now) }
    }

    /// What is being done now; `nil` before the first stage and after the last.
    package var look: Look? {
        state.withLock { state in
            guard let stage = state.stage, let since = state.since else { return nil }
            return Look(
                stage: stage, done: min(done.load(ordering: .relaxed), state.total), total: state.total,
                elapsed: clock.now - since)
        }
    }

    /// Since the build was asked for.
    package var elapsed: Swift.Duration { clock.now - start }

    /// How long each stage took that has ended, in their order; one that came twice stands once, with the sum.
    package var times: [(stage: BuildStage, time: Swift.Duration)] {
        let times = state.withLock { $0.times }
        return BuildStage.allCases.compactMap { stage in
            let parts = times.filter { $0.stage == stage }
            return parts.isEmpty ? nil : (stage, parts.reduce(.zero) { $0 + $1.time })
        }
    }

    private static func end(_ state: inout State, _ now: ContinuousClock.Instant) {
        if let stage = state.stage, let since = state.since { state.times.append((stage, now - since)) }
        state.stage = nil
        state.since = nil
    }
}
