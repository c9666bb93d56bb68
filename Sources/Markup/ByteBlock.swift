/// Sixteen bytes that are looked at in one step.
package typealias ByteBlock = SIMD16<UInt8>

extension ByteBlock {
    /// How many bytes it has.
    @inlinable package static var length: Int { 16 }
}

extension SIMDMask<SIMD16<Int8>> {
    /// Whether anything holds anywhere in the block; the standard library's `any` is a call for each block.
    @inlinable @inline(__always)
    package var isAnywhere: Bool {
        // A mask has all bits of a byte or none.
        let halves = unsafeBitCast(self, to: SIMD2<UInt64>.self)
        return halves[0] | halves[1] != 0
    }
}
