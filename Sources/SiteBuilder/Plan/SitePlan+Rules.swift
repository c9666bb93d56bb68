import Fields
import Funding
import SourceText

extension SitePlan {
    /// Holds the projects that have a page to the rules about all of them.
    mutating func checkProjectsTogether() {
        let settings = inputs.settings
        let readable = projectsByPath.map { projects[$0] }.filter { !$0.facts.isUnreadable }
        let published = PublishedProjects(
            readable.map { PublishedProjects.Entry($0.project, file: $0.facts.path, places: $0.facts.rulePlaces) },
            publisherHasContact: settings.publisher.map { $0.email != nil || $0.phone != nil } ?? false,
            siteLogos: ([settings.logo].compactMap(\.self) + settings.logos).map {
                ($0, inputs.settingsFile.place($0.file.range))
            }, keepOnlineUntil: settings.keepOnlineUntil,
            today: inputs.today)
        findings += published.publicityFindings()
    }
}
