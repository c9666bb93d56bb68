package import SourceText

/// A value with the place in its file where it was written.
package struct Located<Value> {
    package var value: Value
    package var range: ByteRange

    package init(_ value: Value, at range: ByteRange) {
        self.value = value
        self.range = range
    }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
extension Located: Encodable where Value: Encodable {}
extension Located: Decodable where Value: Decodable {}
