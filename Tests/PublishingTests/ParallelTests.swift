import Language
import Publishing
import Testing

struct ParallelTests {
    @Test(arguments: [0, 1, 63, 64, 65, 1000], [1, 2, 8])
    func resultsAreInOrder(_ count: Int, _ jobs: Int) async throws {
        let results = try await Parallel.map(count: count, jobs: jobs) { index throws(MachineFailure) in index * index }
        #expect(results == (0..<count).map { $0 * $0 })
    }

    @Test(arguments: [1, 2, 8])
    func theFirstFailureIsThrown(_ jobs: Int) async {
        for _ in 0..<20 {
            await #expect(throws: MachineFailure(Words(same: "37"))) {
                _ = try await Parallel.map(count: 500, jobs: jobs, chunk: 3) { index throws(MachineFailure) -> Int in
                    if index >= 37 { throw MachineFailure(Words(same: String(index))) }
                    return index
                }
            }
        }
    }
}
