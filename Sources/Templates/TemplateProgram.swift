/// One kind of page, compiled.
struct TemplateProgram: Sendable {
    /// The paths of the files it was compiled from, in the order in which they were reached.
    let files: [String]

    func render(_ scope: Scope, into bytes: inout [UInt8]) {}
}
