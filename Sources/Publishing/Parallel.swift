import Synchronization

/// Work on many values at a time, with results in their order.
package enum Parallel {
    /// The results of `body` for `0..<count`, in this order, whatever the number of jobs.
    ///
    /// The work is handed out in chunks of indices; a single job runs on the caller's task. Of several failures, that of
    /// the lowest index is thrown, and chunks not yet begun are left out.
    ///
    /// - Parameter progress: Is told of each chunk that is done.
    package static func map<Element: Sendable>(
        count: Int, jobs: Int, chunk: Int = 64, progress: BuildProgress? = nil,
        _ body: @escaping @Sendable (Int) throws(MachineFailure) -> Element
    ) async throws(MachineFailure) -> [Element] {
        let chunk = max(chunk, 1)
        let chunks = (count + chunk - 1) / chunk
        let workers = min(max(jobs, 1), chunks)
        let next = ChunkCounter(count: chunks)

        let work: @Sendable () -> [Done<Element>] = {
            var done: [Done<Element>] = []
            while let index = next.take() {
                var elements: [Element] = []
                let range = index * chunk..<min((index + 1) * chunk, count)
                elements.reserveCapacity(range.count)
                do throws(MachineFailure) {
                    for item in range { elements.append(try body(item)) }
                    done.append(Done(chunk: index, result: .success(elements)))
                    progress?.advance(by: range.count)
                } catch {
                    next.stop()
                    done.append(Done(chunk: index, result: .failure(error)))
                }
            }
            return done
        }

        var done: [Done<Element>] = []
        if workers <= 1 {
            done = work()
        } else {
            done = await withTaskGroup(of: [Done<Element>].self) { group in
                for _ in 0..<workers { group.addTask { work() } }
                return await group.reduce(into: []) { $0 += $1 }
            }
            done.sort { $0.chunk < $1.chunk }
        }

        var elements: [Element] = []
        elements.reserveCapacity(count)
        // Each part goes as soon as it is taken over: results are not held twice.
        for index in done.indices {
            elements += try done[index].result.get()
            done[index].result = .success([])
        }
        return elements
    }

    private struct Done<Element: Sendable>: Sendable {
        var chunk: Int
        var result: Result<[Element], MachineFailure>
    }

    /// Hands out the numbers of chunks in ascending order, so that every chunk before a failed one has been taken.
    private final class ChunkCounter: Sendable {
        private let count: Int
        private let next = Atomic(0)
        private let stopped = Atomic(false)

        init(count: Int) {
            self.count = count
        }

        func take() -> Int? {
            guard !stopped.load(ordering: .relaxed) else { return nil }
            let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
            return index < count ? index : nil
        }

        func stop() {
            stopped.store(true, ordering: .relaxed)
        }
    }
}
