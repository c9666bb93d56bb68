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
        return """
            <svg class="\(className)" viewBox="0 0 \(side) \(side)" role="img" aria-label="\(name)" \
            shape-rendering="crispEdges"><path fill="#fff" d="M0 0h\(side)v\(side)h-\(side)z"/><path d="\
            \(HTML(trusted: QROutline.path(of: self, from: Self.quietZone)))"/></svg>
            """
    }
}
