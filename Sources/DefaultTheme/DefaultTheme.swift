// swift-format-ignore-file
// Made from templates/ by `make theme`: change it there. A test fails while the two differ.

/// The theme that is compiled into the program, for sites without `templates/`.
package enum DefaultTheme {
    /// All files of the theme, sorted by path.
    package static let files: [ThemeFile] = [
    ]
}
