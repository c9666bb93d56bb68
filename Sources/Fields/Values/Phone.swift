/// A telephone number as it is shown and as it is dialled.
package struct Phone: Sendable, Hashable, Codable {
    /// As written.
    package var text: String
    /// `+420123456789`, for `tel:` links; a Czech number of nine digits gets its prefix.
    package var dialled: String

    package init(text: String, dialled: String) {
        self.text = text
        self.dialled = dialled
    }
}
