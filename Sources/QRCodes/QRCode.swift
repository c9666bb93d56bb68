import CQREncode
package import Markup

/// A QR code (ISO/IEC 18004) of a text; level M, which still reads with 15 % of it dirty or torn.
package struct QRCode: Sendable, Hashable {
    /// Modules on a side, without the quiet zone.
    package let size: Int
    /// Row by row, whether the module is dark.
    package let modules: [Bool]

    /// Modules of white that have to surround the code on each side.
    package static let quietZone = 4

    /// `nil` for a text that is empty or longer than a code can hold (2,331 bytes).
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty, bytes.count <= 2331,
            let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M)
        else { return nil }
        defer { QRcode_free(code) }
        let size = Int(code.pointee.width)
        guard size > 0, let data = code.pointee.data else { return nil }
        self.size = size
        // The lowest bit is the module, the others say what it is for.
        modules = UnsafeBufferPointer(start: data, count: size * size).map { $0 & 1 == 1 }
    }

    /// The code as inline SVG, black on white with its quiet zone; one unit is one module.
    ///
    /// - Parameters:
    ///   - name: What a screen reader says of it.
    ///   - className: The class by which a style sheet sizes it.
    package func svg(name: String, class className: String) -> HTML {
        let side = size + 2 * Self.quietZone
        var svg: HTML = """
            <svg class="\(className)" viewBox="0 0 \(side) \(side)" role="img" aria-label="\(name)" \
            shape-rendering="crispEdges"><path fill="#fff" d="M0 0h\(side)v\(side)h-\(side)z"/><path d="
            """
        svg.append(HTML(trusted: path))
        svg.append("\"/></svg>")
        return svg
    }

    /// A rectangle for each run of dark modules in a row.
    private var path: [UInt8] {
        var path: [UInt8] = []
        path.reserveCapacity(size * size * 5)
        for row in 0..<size {
            var column = 0
            while column < size {
                guard modules[row * size + column] else {
                    column += 1
                    continue
                }
                let start = column
                while column < size, modules[row * size + column] { column += 1 }
                path.append(UInt8(ascii: "M"))
                Self.append(start + Self.quietZone, to: &path)
                path.append(UInt8(ascii: " "))
                Self.append(row + Self.quietZone, to: &path)
                path.append(UInt8(ascii: "h"))
                Self.append(column - start, to: &path)
                path += "v1h-".utf8
                Self.append(column - start, to: &path)
                path.append(UInt8(ascii: "z"))
            }
        }
        return path
    }

    /// Digits of a number from 0 to 999.
    private static func append(_ number: Int, to path: inout [UInt8]) {
        if number >= 100 { path.append(UInt8(48 + number / 100 % 10)) }
        if number >= 10 { path.append(UInt8(48 + number / 10 % 10)) }
        path.append(UInt8(48 + number % 10))
    }
}
