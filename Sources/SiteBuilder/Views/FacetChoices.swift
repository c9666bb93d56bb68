import Language
import Templates

/// The ways to narrow the list that offer a choice, made once for all lists of a site; a facet with a single value is none.
///
/// Each value has a page. Since values that people write freely may be thousands, only the list of all projects offers
/// every one; the page of a value offers the most frequent.
struct FacetChoices: Sendable {
    /// Of the list of all projects.
    private var all: [Scope] = []
    /// Of the pages of values.
    private var mostFrequent: [(kind: FacetKind, item: FacetItem, paths: [SitePath], scope: Scope)] = []

    init(_ facets: [Facet], base: SiteBase, in language: LanguageCode) {
        for facet in facets where facet.isChoice {
            func item(_ groups: [ProjectGroup]) -> FacetItem {
                let values = groups.map { group in
                    LinkItem(
                        title: typeset(group.label, in: language), address: base.address(group.path),
                        count: group.members.count)
                }
                return FacetItem(
                    title: facet.kind.title[language], name: facet.kind.parameter[language],
                    isOpen: facet.kind == .region || values.count <= 6, values: values)
            }
            let frequent = facet.mostFrequent(60)
            let shown = item(frequent)
            let scope = FacetItem.view.sharedScope(shown)
            mostFrequent.append((facet.kind, shown, frequent.map(\.path), scope))
            let isAll = frequent.count == facet.offered.count
            all.append(isAll ? scope : FacetItem.view.sharedScope(item(facet.offered)))
        }
    }

    /// What a list offers: that of all projects, or that of a value, which is marked where it is among them.
    func scopes(current: (kind: FacetKind, group: ProjectGroup)?) -> [Scope] {
        guard let current else { return all }
        return mostFrequent.map { choice in
            guard choice.kind == current.kind, let index = choice.paths.firstIndex(of: current.group.path) else {
                return choice.scope
            }
            var values = choice.item.values
            values[index].current = "page"
            return FacetItem.view.scope(
                FacetItem(title: choice.item.title, name: choice.item.name, isOpen: true, values: values))
        }
    }
}
