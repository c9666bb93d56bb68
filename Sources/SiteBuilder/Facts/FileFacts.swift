/// What the site needs to know of a file that is no content file: a picture, a document, a file of `static`.
package struct FileFacts: Sendable, Hashable, Codable {
    /// Relative to the site's folder.
    package var path: String
    /// In bytes.
    package var size: Int
    /// `nil` where the file is no picture, or one whose header cannot be read.
    package var pixels: PixelSize?

    package init(path: String, size: Int, pixels: PixelSize? = nil) {
        self.path = path
        self.size = size
        self.pixels = pixels
    }

    package var name: String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }

    /// The part behind the last dot, lower case: `pdf`.
    package var fileExtension: String { Self.fileExtension(of: name) }

    package static func fileExtension(of name: String) -> String {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }

    /// What people call the type of such a file: „PDF“.
    package var typeName: String { fileExtension.uppercased() }

    /// Whether a browser shows a file of this name as a picture and its header can tell its size.
    package static func isPicture(_ name: String) -> Bool {
        ["png", "jpg", "jpeg", "gif", "webp"].contains(fileExtension(of: name))
    }
}
