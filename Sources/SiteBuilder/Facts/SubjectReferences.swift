import Fields
import Funding
import Markup
import SourceText

extension ContentFacts.Subject {
    /// The links, pictures and files that the fields of a content file refer to.
    var references: [Reference] {
        var collected = ReferenceCollector()
        switch self {
        case .project(let shared): collected.collect(shared.project)
        case .article(let article):
            if let image = article.image { collected.add(image.file, .picture) }
            for slug in article.projects {
                collected.references.append(
                    Reference(destination: slug.value, use: .project, range: slug.range))
            }
        }
        return collected.references
    }
}

/// What the settings refer to; their paths are relative to `content`, where `site.yml` lies.
func settingsReferences(_ settings: SiteSettings) -> [Reference] {
    var collected = ReferenceCollector()
    collected.add(settings.publisher?.url)
    for entry in settings.navigation { collected.add(entry.url) }
    collected.add(settings.callToAction?.url)
    for logo in settings.logos + [settings.logo].compactMap({ $0 }) { collected.add(logo) }
    collected.references += settings.footerReferences
    return collected.references
}

private struct ReferenceCollector {
    var references: [Reference] = []

    mutating func collect(_ project: Project) {
        for organisation in project.partners + project.organisations { add(organisation.url) }
        add(project.beneficiary?.url)
        for service in project.supportedServices { add(service.url) }
        for output in project.outputs {
            add(output.url)
            add(output.file, .document)
        }
        for document in project.documents {
            add(document.url)
            add(document.file, .document)
        }
        for strategy in project.strategies { add(strategy.url) }
        for link in project.links where !link.isDead {
            add(link.url)
            add(link.archivedURL)
        }
        for logo in project.logos { add(logo) }
        if let image = project.image { add(image.file, .picture) }
    }

    mutating func add(_ logo: Logo) {
        add(logo.file, .picture)
        add(logo.url)
    }

    mutating func add(_ link: Link?) {
        guard let link else { return }
        references.append(Reference(destination: link.text, use: .field, range: link.range))
    }

    mutating func add(_ path: FilePath?, _ use: Reference.Use) {
        guard let path else { return }
        references.append(Reference(destination: Escape.path(path.text), use: use, range: path.range))
    }
}
