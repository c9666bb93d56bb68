import Language
import SiteBuilder
import SourceText

/// The addresses of a site, and what became of the file that keeps them.
package struct AddressListing: Sendable {
    /// Paths from the site's root, percent-encoded, ordered.
    package var addresses: [String]
    /// How many the file got that it did not have; `nil` where it was not to be written.
    package var added: Int?
}

extension Build {
    /// Lists the addresses of a site that people may keep; with `update`, those that `content/addresses.txt` lacks are put into it.
    ///
    /// No listing where errors of the content keep the site from being built; then nothing is written.
    package static func addresses(
        options: BuildOptions, update: Bool
    ) async throws(MachineFailure) -> (report: BuildReport, listing: AddressListing?) {
        let source = try SourceFolder(options.source)
        let progress = BuildProgress()
        let inputs = try await SiteInputs(reading: source, try source.listing(), options, progress)
        let examined = try await examine(inputs, options, staging: nil, progress)
        let (report, site) = (examined.report, examined.site)
        guard !BuildReport.forbidPublishing(report.findings, strict: false) else { return (report, nil) }
        var listing = AddressListing(addresses: site.lastingPaths.map(\.encoded))
        if update {
            let published =
                inputs.published ?? PublishedAddresses(SourceFile(path: PublishedAddresses.path, bytes: []))
            let (bytes, added) = published.adding(site)
            listing.added = added
            let old = published.file.bytes
            if inputs.published == nil {
                try source.create(PublishedAddresses.path, bytes)
            } else if bytes != old, try !source.replace(PublishedAddresses.path, holding: old, with: bytes) {
                throw MachineFailure(
                    Words(
                        cs: "\(PublishedAddresses.path): soubor mezitím někdo změnil. Spusťte příkaz znovu.",
                        en:
                            "\(PublishedAddresses.path): somebody has changed the file meanwhile. Run the command again."
                    ))
            }
        }
        return (report, listing)
    }
}
