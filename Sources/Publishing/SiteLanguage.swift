package import Language
import SiteBuilder
import SourceText

/// The language in which a site speaks.
package enum SiteLanguage {
    /// That of `site.yml` of the site in a folder; `nil` where there is none that can be read.
    package static func of(source: String) -> LanguageCode? {
        do throws(MachineFailure) {
            let bytes = try SourceFolder(source).read(SiteSettings.path)
            return readSettings(SourceFile(path: SiteSettings.path, bytes: bytes)).settings.language
        } catch {
            return nil
        }
    }
}
