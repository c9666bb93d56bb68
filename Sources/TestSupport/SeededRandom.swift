#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Random numbers that can be had again from their seed (SplitMix64).
package struct SeededRandom: RandomNumberGenerator, Sendable {
    package let seed: UInt64
    private var state: UInt64

    package init(seed: UInt64) {
        self.seed = seed
        state = seed
    }

    /// Of the seed in `SITEGEN_SEED`, else of a new one; printed, so that a failure can be repeated.
    package init(printing name: String) {
        let wanted = getenv("SITEGEN_SEED").flatMap { UInt64(String(cString: $0)) }
        self.init(seed: wanted ?? UInt64.random(in: .min ... .max))
        print("SITEGEN_SEED=\(seed) for \(name)")
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
