import Funding
import Language
import Markup
import Templates

/// The page of a value that projects share: a region, a service, a programme.
struct GroupPage: Sendable {
    var list: ProjectListPage
    var kind: FacetKind
    var group: ProjectGroup
    var about: GroupAbout

    private var site: Site { list.frame.site }
    private var language: LanguageCode { list.frame.language }
    /// What is said of the value stands on the first page of its list.
    private var isFirst: Bool { list.number == 1 }

    static let view = View<GroupPage>(
        "projects that share a value",
        PageFrame.offers(\.list.frame) + ProjectListPage.offers.map { $0.from(\.list) } + [
            .text("facet", Words(cs: "podle čeho jsou vybrány", en: "by what they are chosen")) { page in
                page.kind.title[page.language]
            },
            .text("value", Words(cs: "vybraná hodnota", en: "the value chosen")) { $0.group.title },
            .text("lead", Words(cs: "co hodnota znamená", en: "what the value is")) { page in
                guard page.isFirst else { return page.group.totals.sentence(in: page.language) }
                // What the numbers below it say, no sentence says again.
                let counts = page.numbers.isEmpty ? page.group.totals.sentence(in: page.language) : nil
                return [page.about.lead, counts].compactMap(\.self).joined(separator: " ")
            },
            .list("facts", Words(cs: "údaje o hodnotě", en: "facts of the value"), FactItem.view) { page in
                page.isFirst ? page.about.facts(on: page.site) : []
            },
            .list("numbers", Words(cs: "součty", en: "the sums"), NumberItem.view) {
                $0.numbers
            },
            .text("cost_note", Words(cs: "co v součtu částek je", en: "what the sum of amounts holds")) { page in
                page.numbers.isEmpty
                    ? nil
                    : page.group.totals.costSentence(
                        in: page.language, isOfRegion: page.kind == .region)
            },
            .text("nothing", Words(cs: "věta, když tu projekt není", en: "the sentence where there is no project")) {
                page in
                page.group.members.isEmpty ? page.about.nothing : nil
            },
            .list(
                "related", Words(cs: "co dalšího mají tyto projekty společné", en: "what else these projects share"),
                FacetItem.view
            ) { page in
                page.isFirst ? page.site.related(to: page.group, of: page.kind) : []
            },
        ])

    /// None where they would say what the only row says, or one thing only.
    private var numbers: [NumberItem] {
        guard isFirst, group.members.count > 1 else { return [] }
        let numbers = group.totals.numbers(in: language)
        return numbers.count > 1 ? numbers : []
    }
}

extension GroupTotals {
    /// Projects, how many run now, where any does, and what they cost, where that is known.
    func numbers(in language: LanguageCode) -> [NumberItem] {
        guard count > 0 else { return [] }
        let running = CountedNoun(
            "právě probíhá", "právě probíhají", "právě probíhá", "", en: "running now", "running now")
        var numbers = [
            NumberItem(
                value: grouped(count, in: language),
                label: Self.projects[PluralCategory(count, in: language), language])
        ]
        if self.running > 0 {
            numbers.append(
                NumberItem(
                    value: grouped(self.running, in: language),
                    label: running[PluralCategory(self.running, in: language), language]))
        }
        if let cost {
            numbers.append(
                NumberItem(
                    value: cost.compact(in: language),
                    label: Words(cs: "celkové náklady", en: "total cost")[language]))
        }
        return numbers
    }
}

extension FacetKind {
    /// What the projects of a value are asked for besides, in the order of the page.
    fileprivate var relatives: [FacetKind] {
        switch self {
        case .region: [.service, .targetGroup, .programme]
        case .service: [.region, .targetGroup, .programme]
        case .targetGroup: [.service, .region, .programme]
        case .state: [.region, .service, .targetGroup]
        case .programme: [.region, .service, .targetGroup]
        case .period: [.programme, .region, .service]
        }
    }

    /// The heading above the values that projects of another value have.
    fileprivate var relatedTitle: Words {
        switch self {
        case .region: Words(cs: "Kde pomáhají", en: "Where they help")
        case .service: Words(cs: "Jaké služby podporují", en: "Which services they support")
        case .targetGroup: Words(cs: "Komu pomáhají", en: "Whom they help")
        case .state: Words(cs: "Stav", en: "State")
        case .programme: Words(cs: "Z jakých programů jsou", en: "Programmes they belong to")
        case .period: Words(cs: "Programové období", en: "Programming period")
        }
    }
}

extension Site {
    /// The other values that the projects of a group have, the most frequent first, at most twenty of a kind.
    func related(to group: ProjectGroup, of kind: FacetKind) -> [FacetItem] {
        kind.relatives.compactMap { relative in
            let facet = self[relative]
            var counts: [Int: Int] = [:]
            for member in group.members {
                for index in facet.groups(of: member) { counts[index, default: 0] += 1 }
            }
            if counts.isEmpty { return nil }
            let shown = counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }.prefix(20)
            return FacetItem(
                title: relative.relatedTitle[language],
                values: shown.map { index, _ in
                    LinkItem(
                        title: typeset(facet.groups[index].label, in: language),
                        address: settings.base.address(facet.groups[index].path))
                })
        }
    }
}
