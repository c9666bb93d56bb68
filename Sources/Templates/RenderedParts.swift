import Markup
import Synchronization

/// What sections have made of shared scopes, so that each is rendered once for all pages; tasks may use it in parallel.
final class RenderedParts: Sendable {
    /// Tasks hardly ever want the same one at a time.
    private let shelves = (0..<64).map { _ in Shelf() }
    private let room = Atomic(RenderedParts.most)

    /// How much is kept, in bytes: the rows of some 100,000 projects. Beyond it, parts are rendered anew.
    private static let most = 64 << 20

    private final class Shelf: Sendable {
        let parts = Mutex<[Key: Part]>([:])
    }

    private struct Key: Hashable {
        let model: ObjectIdentifier
        let body: Int32
    }

    private struct Part {
        /// As long as it is held, no other object has its identity.
        let model: any AnyObject & Sendable
        let bytes: [UInt8]
    }

    /// Appends what a body made of a scope; `false` where it is not known.
    func append(_ scope: Scope, _ body: Int32, into bytes: inout PageBuffer) -> Bool {
        let key = Key(model: ObjectIdentifier(scope.model), body: body)
        guard let part = shelf(key).parts.withLock({ $0[key]?.bytes }) else { return false }
        bytes.append(part)
        return true
    }

    func keep(_ bytes: UnsafeBufferPointer<UInt8>, of scope: Scope, _ body: Int32) {
        guard room.wrappingSubtract(bytes.count, ordering: .relaxed).newValue > 0 else { return }
        let key = Key(model: ObjectIdentifier(scope.model), body: body)
        let part = Part(model: scope.model, bytes: Array(bytes))
        shelf(key).parts.withLock { $0[key] = part }
    }

    private func shelf(_ key: Key) -> Shelf {
        // Objects lie sixteen bytes apart at least.
        shelves[(Int(bitPattern: key.model) >> 4 &+ Int(key.body)) & 63]
    }
}
