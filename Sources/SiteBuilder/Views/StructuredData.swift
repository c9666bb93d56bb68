import Fields
import Funding
import Language
import Markup

extension PageFrame {
    /// What the page is about, in the words of schema.org, as a data block (JSON-LD): no browser runs it, so a content security
    /// policy without inline scripts allows it. `nil` where the page has no whole address.
    ///
    /// Only types that fit: what schema.org has no word for is left out.
    var structuredData: HTML? {
        guard let address = sharedAddress else { return nil }
        let things = [thing(at: address), breadcrumbs(to: address)].compactMap(\.self)
        let json = JSON.members(["@context": "https://schema.org", "@graph": .array(things)])
        // The writer of JSON leaves no „<“, which alone could end the element.
        var html: HTML = "<script type=\"application/ld+json\">"
        html.append(HTML(trusted: json.line))
        html.append("</script>")
        return html
    }

    private func thing(at address: String) -> JSON {
        let description = (description ?? site.settings.description).map(JSON.string)
        switch page.subject {
        case .home:
            return .members([
                "@type": "WebSite", "name": .string(site.settings.title), "url": .string(address),
                "description": description, "inLanguage": .string(language.rawValue), "publisher": publisher,
            ])
        case .project(let index): return project(DataProject(site: site, source: site.projects[index]), at: address)
        case .newsItem(let index):
            let item = site.news[index]
            return .members([
                "@type": "NewsArticle", "headline": .string(title), "url": .string(address),
                "description": description, "inLanguage": .string(language.rawValue),
                "datePublished": item.article.date.map { .string($0.iso) },
                "dateModified": item.facts.updated.map { .string($0.iso) }, "publisher": publisher,
            ])
        case .openData: return dataSet(at: address)
        case .article(let index):
            return webPage("WebPage", at: address, description, updated: site.articles[index].facts.updated)
        default: return webPage("CollectionPage", at: address, description, updated: nil)
        }
    }

    private func webPage(_ type: String, at address: String, _ description: JSON?, updated: Day?) -> JSON {
        .members([
            "@type": .string(type), "name": .string(title), "url": .string(address), "description": description,
            "inLanguage": .string(language.rawValue), "dateModified": updated.map { .string($0.iso) },
        ])
    }

    private var publisher: JSON? {
        site.settings.publisher.map { publisher in
            .members([
                "@type": "Organization", "name": .string(publisher.name),
                "url": site.whole(publisher.url, from: SiteSettings.path).map(JSON.string),
                "identifier": publisher.ico.map { .string($0.digits) },
            ])
        }
    }

    // MARK: - Projects

    private func project(_ project: DataProject, at address: String) -> JSON {
        let facts = project.project
        let members = ([facts.beneficiary].compactMap(\.self) + facts.partners).map { organisation in
            JSON.members([
                "@type": "Organization", "name": .string(organisation.name),
                "identifier": organisation.ico.map { .string($0.digits) },
                "url": project.address(organisation.url).map(JSON.string),
            ])
        }
        let places = project.regions.map { region in
            JSON.members([
                "@type": "AdministrativeArea", "name": .string(region.name), "identifier": .string(region.code),
            ])
        }
        return .members([
            "@type": "Project", "name": .string(facts.title), "alternateName": facts.shortTitle.map(JSON.string),
            "url": .string(address), "description": project.source.facts.summary.map(JSON.string),
            "identifier": facts.registrationNumber.map { .string($0.text) },
            "areaServed": places.isEmpty ? nil : .array(places),
            "member": members.isEmpty ? nil : .array(members),
            "funding": facts.lockUp == nil ? nil : grant(facts),
        ])
    }

    /// The Union's support of the project; with its amount only where the site gives it.
    private func grant(_ facts: Project) -> JSON {
        let amounts = (facts.budget?.sources ?? []).filter { $0.kind == .eu }.compactMap { $0.amount?.value }
        let amount = amounts.count == 1 ? amounts.first : nil
        return .members([
            "@type": "MonetaryGrant",
            "name": facts.programme.map { .string($0.name) },
            "identifier": facts.registrationNumber.map { .string($0.text) },
            "funder": .members([
                "@type": "Organization",
                "name": .string(Words(cs: "Evropská unie", en: "European Union")[language]),
                "url": "https://european-union.europa.eu/",
            ]),
            "amount": amount.flatMap { amount in
                facts.budget.map { budget in
                    .members([
                        "@type": "MonetaryAmount", "currency": .string(budget.currency.rawValue),
                        "value": .string(amount.decimal),
                    ])
                }
            },
        ])
    }

    // MARK: - Data and the way here

    private func dataSet(at address: String) -> JSON {
        let files = site.openData.files.filter { $0.kind == .projects || $0.kind == .table || $0.kind == .kohesio }
        return .members([
            "@type": "Dataset", "name": .string(site.dataTitle[language]),
            "description": .string(site.dataDescription[language]), "url": .string(address),
            "inLanguage": .string(language.rawValue), "dateModified": .string(site.today.iso),
            "isAccessibleForFree": true, "creator": publisher,
            "distribution": .array(
                files.map { file in
                    .members([
                        "@type": "DataDownload", "name": .string(file.kind.title[language]),
                        "encodingFormat": .string(file.kind.mediaType),
                        "contentUrl": site.whole(file.path).map(JSON.string),
                    ])
                }),
        ])
    }

    /// The way to the page: home, the pages above it, and itself.
    private func breadcrumbs(to address: String) -> JSON? {
        guard !crumbs.isEmpty, let home = site.whole(site.addresses.home) else { return nil }
        let way =
            [(site.settings.title, home)]
            + crumbs.compactMap { crumb in site.whole(sitePath: crumb.address.string).map { (crumb.title, $0) } }
            + [(title, address)]
        return .members([
            "@type": "BreadcrumbList",
            "itemListElement": .array(
                way.enumerated().map { index, step in
                    .members([
                        "@type": "ListItem", "position": .number(index + 1), "name": .string(step.0),
                        "item": .string(step.1),
                    ])
                }),
        ])
    }
}
