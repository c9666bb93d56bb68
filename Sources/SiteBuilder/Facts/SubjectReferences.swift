import Fields
import Funding
import Markup
import SourceText

extension ContentFacts.Subject {
    /// The links, pictures and files that the fields of a content file refer to.
    func references(in file: SourceFile) -> [Reference] {
        var collected = ReferenceCollector(file: file)
        switch self {
        case .project(let project): collected.collect(project)
        case .article(let article):
            if let image = article.image { collected.add(image.file, .picture) }
            for slug in article.projects {
                collected.references.append(
                    Reference(destination: slug.value, use: .project, place: file.place(slug.range)))
            }
        }
        return collected.references
    }
}

/// What the settings refer to; their paths are relative to `content`, where `site.yml` lies.
func settingsReferences(_ settings: SiteSettings, in file: SourceFile) -> [Reference] {
    var collected = ReferenceCollector(file: file)
    collected.add(settings.publisher?.url)
    for entry in settings.navigation { collected.add(entry.url) }
    collected.add(settings.callToAction?.url)
    for logo in settings.logos + [settings.logo].compactMap({ $0 }) { collected.add(logo) }
    collected.references += settings.footerReferences
    return collected.references
}

private struct ReferenceCollector {
    let file: SourceFile
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
        references.append(Reference(destination: link.text, use: .field, place: file.place(link.range)))
    }

    mutating func add(_ path: FilePath?, _ use: Reference.Use) {
        guard let path else { return }
        references.append(Reference(destination: Escape.path(path.text), use: use, place: file.place(path.range)))
    }
}
