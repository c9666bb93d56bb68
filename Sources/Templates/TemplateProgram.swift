import Markup

/// One kind of page, compiled: its partials and layout put in, its names turned into slots.
struct TemplateProgram: Sendable {
    /// The paths of the files it was compiled from, in the order in which they were reached.
    var files: [String] = []
    var steps: [TemplateStep] = []
    /// The literal text of all steps.
    var literals: [UInt8] = []

    func render(_ scope: Scope, into bytes: inout [UInt8]) {
        literals.withUnsafeBufferPointer { literals in
            var frames: [Value] = [.scope(scope)]
            frames.reserveCapacity(8)
            run(0, steps.count, literals, &frames, &bytes)
        }
    }

    private func run(
        _ start: Int, _ end: Int, _ literals: UnsafeBufferPointer<UInt8>, _ frames: inout [Value],
        _ bytes: inout [UInt8]
    ) {
        var index = start
        while index < end {
            switch steps[index] {
            case .literal(let start, let end):
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: literals[start..<end]))
            case .print(let reference):
                switch reference.value(in: frames) {
                case .text(let text): Escape.html(text, into: &bytes)
                case .number(let number): bytes.append(contentsOf: String(number).utf8)
                case .address(let address): Escape.html(address.string, into: &bytes)
                default: break
                }
            case .printHTML(let reference):
                if case .html(let html) = reference.value(in: frames) { bytes.append(contentsOf: html.bytes) }
            case .section(let reference, let sectionEnd):
                switch reference.value(in: frames) {
                case .list(let scopes):
                    for scope in scopes {
                        frames.append(.scope(scope))
                        run(index + 1, sectionEnd, literals, &frames, &bytes)
                        frames.removeLast()
                    }
                case .texts(let texts):
                    for text in texts {
                        frames.append(.text(text))
                        run(index + 1, sectionEnd, literals, &frames, &bytes)
                        frames.removeLast()
                    }
                case let value:
                    if value.isTruthy {
                        frames.append(value)
                        run(index + 1, sectionEnd, literals, &frames, &bytes)
                        frames.removeLast()
                    }
                }
                index = sectionEnd
                continue
            case .inverted(let reference, let sectionEnd):
                if reference.value(in: frames).isTruthy {
                    index = sectionEnd
                    continue
                }
            }
            index += 1
        }
    }
}

/// A section's steps follow it; `end` is the step behind the last of them.
enum TemplateStep: Sendable {
    case literal(Int, Int)
    case print(TemplateReference)
    case printHTML(TemplateReference)
    /// Puts one frame round each of its rounds, whatever the value is.
    case section(TemplateReference, end: Int)
    case inverted(TemplateReference, end: Int)
}

/// Where a value is found: a frame of the stack, counted from the page, then slots inwards.
struct TemplateReference: Sendable, Hashable {
    var frame: Int
    /// Empty for `{{.}}`.
    var slots: [Int]
    var isCount = false

    func value(in frames: [Value]) -> Value {
        guard frame < frames.count else { return .absent }
        var value = frames[frame]
        for slot in slots {
            guard case .scope(let scope) = value else { return .absent }
            value = scope.value(slot)
        }
        return isCount ? value.count : value
    }
}
