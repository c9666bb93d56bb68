package import Language

/// A kind of page: the file of its template and the names which that file, its partials and its layout may use.
package struct PageKind: Sendable {
    /// „project“; what `TemplateSet.render` is asked for.
    package let name: String
    /// „project.html“, relative to `templates/`.
    package let file: String
    /// What such a page is, for the documentation.
    package let doc: Words
    package let shape: Shape
    /// Names that the page prints exactly once, whatever the values are.
    package let required: [String]

    package init(_ name: String, doc: Words, shape: Shape, required: [String] = []) {
        self.name = name
        self.file = name + ".html"
        self.doc = doc
        self.shape = shape
        self.required = required
    }
}
