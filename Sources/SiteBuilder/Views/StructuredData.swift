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
        var json = JSONLine(after: "<script type=\"application/ld+json\">")
        json.object { json in
            json.member("@context", "https://schema.org")
            json.array("@graph") { json in
                json.object { writeThing(at: address, to: &$0) }
                writeBreadcrumbs(to: address, to: &json)
            }
        }
        // The writer of JSON leaves no „<“, which alone could end the element.
        var html = HTML(trusted: json.bytes)
        html.append("</script>")
        return html
    }

    private func writeThing(at address: String, to json: inout JSONLine) {
        switch page.subject {
        case .home:
            json.member("@type", "WebSite")
            json.member("name", site.settings.title)
            json.member("url", address)
            json.member("description", shownDescription)
            json.member("inLanguage", language.rawValue)
            writePublisher("publisher", to: &json)
        case .project(let index): writeProject(site.projects[index], at: address, to: &json)
        case .newsItem(let index):
            let item = site.news[index]
            json.member("@type", "NewsArticle")
            json.member("headline", title)
            json.member("url", address)
            json.member("description", shownDescription)
            json.member("inLanguage", language.rawValue)
            json.member("datePublished", item.article.date?.iso)
            json.member("dateModified", item.facts.updated?.iso)
            writePublisher("publisher", to: &json)
        case .openData: writeDataSet(at: address, to: &json)
        case .article(let index):
            writePage("WebPage", at: address, updated: site.articles[index].facts.updated, to: &json)
        default: writePage("CollectionPage", at: address, updated: nil, to: &json)
        }
    }

    private func writePage(_ type: String, at address: String, updated: Day?, to json: inout JSONLine) {
        json.member("@type", type)
        json.member("name", title)
        json.member("url", address)
        json.member("description", shownDescription)
        json.member("inLanguage", language.rawValue)
        json.member("dateModified", updated?.iso)
    }

    private func writePublisher(_ key: StaticString, to json: inout JSONLine) {
        guard let publisher = site.settings.publisher else { return }
        json.object(key) { json in
            json.member("@type", "Organization")
            json.member("name", publisher.name)
            json.member("url", site.whole(publisher.url, from: SiteSettings.path))
            json.member("identifier", publisher.ico?.digits)
        }
    }

    // MARK: - Projects

    private func writeProject(_ source: SiteProject, at address: String, to json: inout JSONLine) {
        let facts = source.project
        json.member("@type", "Project")
        json.member("name", facts.title)
        json.member("alternateName", facts.shortTitle)
        json.member("url", address)
        json.member("description", source.facts.summary)
        json.member("identifier", facts.registrationNumber?.text)
        let regions = DataProject(site: site, source: source).regions
        if !regions.isEmpty {
            json.array("areaServed") { json in
                for region in regions {
                    json.object { json in
                        json.member("@type", "AdministrativeArea")
                        json.member("name", region.name)
                        json.member("identifier", region.code)
                    }
                }
            }
        }
        if facts.beneficiary != nil || !facts.partners.isEmpty {
            json.array("member") { json in
                if let beneficiary = facts.beneficiary { writeMember(beneficiary, of: source, to: &json) }
                for partner in facts.partners { writeMember(partner, of: source, to: &json) }
            }
        }
        if source.block != nil { json.object("funding") { writeGrant(facts, to: &$0) } }
    }

    private func writeMember(_ organisation: Organisation, of source: SiteProject, to json: inout JSONLine) {
        json.object { json in
            json.member("@type", "Organization")
            json.member("name", organisation.name)
            json.member("identifier", organisation.ico?.digits)
            json.member("url", site.whole(organisation.url, from: source.facts.path))
        }
    }

    /// The Union's support of the project; with its amount only where the site gives it.
    private func writeGrant(_ facts: Project, to json: inout JSONLine) {
        json.member("@type", "MonetaryGrant")
        json.member("name", facts.programme?.name)
        json.member("identifier", facts.registrationNumber?.text)
        json.object("funder") { json in
            json.member("@type", "Organization")
            json.member("name", Words(cs: "Evropská unie", en: "European Union")[language])
            json.member("url", "https://european-union.europa.eu/")
        }
        guard let budget = facts.budget else { return }
        let amounts = budget.sources.filter { $0.kind == .eu }.compactMap { $0.amount?.value }
        guard amounts.count == 1, let amount = amounts.first else { return }
        json.object("amount") { json in
            json.member("@type", "MonetaryAmount")
            json.member("currency", budget.currency.rawValue)
            json.member("value", amount.decimal)
        }
    }

    // MARK: - Data and the way here

    private func writeDataSet(at address: String, to json: inout JSONLine) {
        json.member("@type", "Dataset")
        json.member("name", site.dataTitle[language])
        json.member("description", site.dataDescription[language])
        json.member("url", address)
        json.member("inLanguage", language.rawValue)
        json.member("dateModified", site.today.iso)
        json.member("isAccessibleForFree", true)
        writePublisher("creator", to: &json)
        json.array("distribution") { json in
            for file in site.openData.files
            where file.kind == .projects || file.kind == .table || file.kind == .kohesio {
                json.object { json in
                    json.member("@type", "DataDownload")
                    json.member("name", file.kind.title[language])
                    json.member("encodingFormat", file.kind.mediaType)
                    json.member("contentUrl", site.whole(file.path))
                }
            }
        }
    }

    /// The way to the page: home, the pages above it, and itself.
    private func writeBreadcrumbs(to address: String, to json: inout JSONLine) {
        guard !crumbs.isEmpty, let home = site.whole(site.addresses.home) else { return }
        json.object { json in
            json.member("@type", "BreadcrumbList")
            json.array("itemListElement") { json in
                writeStep(1, site.settings.title, home, to: &json)
                var position = 1
                for crumb in crumbs {
                    guard let whole = site.whole(sitePath: crumb.address.string) else { continue }
                    position += 1
                    writeStep(position, crumb.title, whole, to: &json)
                }
                writeStep(position + 1, title, address, to: &json)
            }
        }
    }

    private func writeStep(_ position: Int, _ name: String, _ address: String, to json: inout JSONLine) {
        json.object { json in
            json.member("@type", "ListItem")
            json.member("position", position)
            json.member("name", name)
            json.member("item", address)
        }
    }
}
