import Language

/// Builds a site: reads its folder, makes its pages and publishes them.
package enum Build {
    /// Builds the site that the options name.
    ///
    /// Defects of the content are findings of the report, and then nothing is published; only a failure of the machine is thrown.
    package static func run(options: BuildOptions) async throws(MachineFailure) -> BuildReport {
        BuildReport(language: .en)
    }
}
