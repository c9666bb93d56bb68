// cmark-gfm asks for the memory of a tree piece by piece and gives it back piece by piece; a text of 4 KB takes some 500 pieces.
import CCMarkGFM

#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The memory of the trees that a thread parses: handed out by counting up, and taken back as a whole with the last tree.
enum MarkdownMemory {
    /// What cmark-gfm is told to call; it stays where it is as long as the thread lives.
    static func enter() -> UnsafeMutablePointer<cmark_mem>? {
        guard let state = state ?? make() else { return nil }
        state.pointee.trees += 1
        return UnsafeMutableRawPointer(state).assumingMemoryBound(to: cmark_mem.self)
    }

    /// Takes everything back that was handed out, unless another tree of the thread still lives.
    static func leave() {
        guard let state else { return }
        state.pointee.trees -= 1
        guard state.pointee.trees == 0 else { return }
        state.pointee.used = 0
        state.pointee.last = 0
        freeLarge(state)
    }

    private struct State {
        /// First, so that the state's address is its address.
        var functions: cmark_mem
        var chunk: UnsafeMutableRawPointer
        var used = 0
        /// The offset of what was handed out last, which can grow where it is.
        var last = 0
        var trees = 0
        /// What did not fit into the chunk: each block begins with the address of the next.
        var large: UnsafeMutableRawPointer?
    }

    /// Enough for a text of 40 KB; the pages of it that are never used cost nothing.
    private static let chunkSize = 1 << 20
    /// Before each piece stands its size.
    private static let header = 16

    private static let key: pthread_key_t = {
        var key = pthread_key_t()
        pthread_key_create(&key) { memory in
            guard let memory else { return }
            let state = memory.assumingMemoryBound(to: State.self)
            freeLarge(state)
            free(state.pointee.chunk)
            free(state)
        }
        return key
    }()

    private static var state: UnsafeMutablePointer<State>? {
        pthread_getspecific(key)?.assumingMemoryBound(to: State.self)
    }

    private static func make() -> UnsafeMutablePointer<State>? {
        guard let chunk = malloc(chunkSize) else { return nil }
        guard let memory = malloc(MemoryLayout<State>.size) else {
            free(chunk)
            return nil
        }
        let state = memory.bindMemory(to: State.self, capacity: 1)
        let functions = cmark_mem(
            calloc: { count, size in MarkdownMemory.zeroed(count * size) },
            realloc: { piece, size in MarkdownMemory.resize(piece, to: size) },
            free: { _ in })
        state.initialize(to: State(functions: functions, chunk: chunk))
        pthread_setspecific(key, memory)
        return state
    }

    private static func zeroed(_ size: Int) -> UnsafeMutableRawPointer? {
        guard let piece = allocate(size) else { return nil }
        memset(piece, 0, size)
        return piece
    }

    private static func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
        guard let state else { return nil }
        let needed = header + (size + 15) & ~15
        let offset = state.pointee.used
        guard offset + needed <= chunkSize else {
            guard let block = malloc(header + needed) else { return nil }
            block.storeBytes(of: state.pointee.large, as: UnsafeMutableRawPointer?.self)
            state.pointee.large = block
            (block + header).storeBytes(of: size, as: Int.self)
            return block + 2 * header
        }
        state.pointee.last = offset
        state.pointee.used = offset + needed
        let piece = state.pointee.chunk + offset
        piece.storeBytes(of: size, as: Int.self)
        return piece + header
    }

    private static func resize(_ piece: UnsafeMutableRawPointer?, to size: Int) -> UnsafeMutableRawPointer? {
        guard let piece else { return allocate(size) }
        guard let state else { return nil }
        let old = (piece - header).load(as: Int.self)
        guard size > old else { return piece }
        let end = state.pointee.last + header + (size + 15) & ~15
        if piece == state.pointee.chunk + state.pointee.last + header, end <= chunkSize {
            state.pointee.used = end
            (piece - header).storeBytes(of: size, as: Int.self)
            return piece
        }
        guard let new = allocate(size) else { return nil }
        memcpy(new, piece, old)
        return new
    }

    private static func freeLarge(_ state: UnsafeMutablePointer<State>) {
        while let block = state.pointee.large {
            state.pointee.large = block.load(as: UnsafeMutableRawPointer?.self)
            free(block)
        }
    }
}
