/// What pages tell of generated files, which is known only when these have been made.
package struct MadeFiles: Sendable {
    /// In bytes.
    package var sizes: [SitePath: Int] = [:]
    /// The file of the search that names all its others; its own name changes with them.
    package var searchCore: SitePath?

    package init() {}
}
