/// What the program calls itself.
package enum Program {
    package static let name = "sitegen"
    /// The one place of the version.
    package static let version = "0.1.0"
}
