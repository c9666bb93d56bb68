import Funding
import Language
import SourceText

extension SitePlan {
    /// Parts the projects by each facet; a value's projects keep the order of the list.
    mutating func makeFacets() {
        let language = inputs.settings.language
        let kinds = FacetKind.allCases
        var parts = kinds.map { _ in FacetParts() }
        // By piece and kind, which value of the site each of its values is.
        let numbers = pieces.map { piece in
            kinds.indices.map { kind in
                piece.values[kind].map { (place: parts[kind].place(of: $0), isAsWritten: $0.isAsWritten) }
            }
        }
        for project in listOrder {
            let (piece, index) = pieces.place(of: contentOfProject[project])
            guard let seen = pieces[piece].projects[index] else { continue }
            for kind in kinds.indices {
                for value in seen.values[kind] {
                    let (place, isAsWritten) = numbers[piece][kind][value]
                    parts[kind].add(project, to: place, isAsWritten) { pieces[piece].values[kind][value] }
                }
            }
        }
        facets = zip(kinds, parts).map { kind, part in
            var part = part
            // A day on which no project runs is no reason for an address to vanish.
            if kind == .state, !part.values.isEmpty {
                for state in [ProjectState.planned, .running, .ended] { part.offer(FacetValue(state, in: language)) }
            }
            let groups = sorted(part.values, of: kind).map { group($0, of: kind, part.members(of: $0)) }
            return Facet(kind, groups, projects: projects.count)
        }
        for (kind, part) in zip(kinds, parts) { reportSpellings(of: kind, part.written) }
    }

    /// Tables have an order of their own that people know; the rest is in the order of the alphabet.
    private func sorted(_ values: [FacetValue], of kind: FacetKind) -> [FacetValue] {
        let language = inputs.settings.language
        let known: [String] =
            switch kind {
            case .region: Region.all.map(\.slug)
            case .state: SiteProject.orderOfStates.map { $0.slug[language] }
            case .period: ProgrammingPeriod.allCases.reversed().map(\.slug)
            case .programme: Programme.all.reversed().map(\.slug)
            case .service, .targetGroup: []
            }
        let rank = Dictionary(known.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        return values.map { value in
            (rank[value.slug] ?? known.count, CollationKey(value.title, in: language), value)
        }
        .sorted { a, b in
            if a.0 != b.0 { return a.0 < b.0 }
            return a.1 == b.1 ? a.2.slug < b.2.slug : a.1 < b.1
        }
        .map(\.2)
    }

    private func group(_ value: FacetValue, of kind: FacetKind, _ members: [Int]) -> ProjectGroup {
        let programme = kind == .programme ? Programme.all.first { $0.slug == value.slug } : nil
        let title = programme?.title ?? value.title
        return ProjectGroup(
            slug: value.slug, title: title, label: programme?.label ?? title.capitalisedFirst,
            heading: heading(of: kind, FacetValue(slug: value.slug, title: title.capitalisedFirst)),
            path: addresses.group(value.slug, of: kind, page: 1), members: members, totals: totals(members))
    }

    private func totals(_ members: [Int]) -> GroupTotals {
        GroupTotals(members.lazy.map { projects[$0] })
    }

    private func heading(of kind: FacetKind, _ value: FacetValue) -> String {
        let language = inputs.settings.language
        switch kind {
        case .region:
            guard let region = Region.all.first(where: { $0.slug == value.slug }) else {
                return Words(cs: "Projekty pro celou Českou republiku", en: "Projects for the whole Czech Republic")[
                    language]
            }
            return Words(cs: "Projekty \(region.locative)", en: "Projects in \(region.name.en)")[language]
        case .state: return Words(cs: "\(value.title) projekty", en: "\(value.title) projects")[language]
        case .period:
            return Words(cs: "Projekty z\(noBreakSpace)období \(value.title)", en: "Projects of \(value.title)")[
                language]
        case .service, .targetGroup, .programme: return value.title
        }
    }

    /// What is written in two ways with one address is one value, which the editor should know.
    ///
    /// - Parameter written: Which of the projects have values that are as somebody wrote them.
    private mutating func reportSpellings(of kind: FacetKind, _ written: Set<Int>) {
        guard kind == .service || kind == .programme, let facet = facets.first(where: { $0.kind == kind }) else {
            return
        }
        for index in written.sorted() {
            let project = projects[index]
            for value in project.values(of: facet.kind, in: inputs.settings.language) where value.isAsWritten {
                guard let group = facet[value.slug], group.title != value.title else { continue }
                let key = facet.kind == .service ? "services" : "programme"
                findings.append(
                    Finding(
                        valueSpelling, at: project.facts.place(ofKey: key),
                        Words(
                            cs:
                                "„\(value.title)“ je jinde psáno „\(group.title)“. Sjednoťte zápis; zatím jde o jednu stránku.",
                            en:
                                "“\(value.title)” is written “\(group.title)” elsewhere. Use one spelling; they share one page."
                        )))
            }
        }
    }

    mutating func makeSeries() {
        let language = inputs.settings.language
        var inSeries: [String: [Int]] = [:]
        for (index, project) in projects.enumerated() {
            guard let slug = pieces.project(contentOfProject[index])?.series else { continue }
            if slug.isEmpty { reportUnfit(project.project.series?.name ?? "", of: project) }
            inSeries[slug, default: []].append(index)
        }
        inSeries[""] = nil
        series = inSeries.map { slug, found in
            let ordered = found.sorted { position(of: $0) < position(of: $1) }
            let title = projects[ordered[0]].project.series?.name ?? ""
            return ProjectGroup(
                slug: slug, title: title, label: title, heading: title, path: addresses.oneSeries(slug),
                members: ordered, totals: totals(ordered))
        }
        let keys = Dictionary(uniqueKeysWithValues: series.map { ($0.slug, CollationKey($0.title, in: language)) })
        series.sort { a, b in
            guard let first = keys[a.slug], let second = keys[b.slug], first != second else { return a.slug < b.slug }
            return first < second
        }
        for group in series { reportSpellings(of: group) }
    }

    /// The order in a series: by number, those without one last and by the alphabet.
    private func position(of project: Int) -> (Int, Int) {
        (projects[project].project.series?.number?.value ?? .max, project)
    }

    private mutating func reportUnfit(_ name: String, of project: SiteProject) {
        findings.append(
            Finding(
                unfitSeriesName, at: project.facts.place(ofKey: "series.name"),
                Words(
                    cs: "Z názvu řady „\(name)“ nelze udělat adresu. Přidejte do něj slovo písmeny latinky.",
                    en: "No address can be made from the series' name “\(name)”. Put a word in Latin letters in it.")))
    }

    private mutating func reportSpellings(of group: ProjectGroup) {
        for index in group.members {
            let project = projects[index]
            guard let name = project.project.series?.name, name != group.title else { continue }
            findings.append(
                Finding(
                    seriesSpelling, at: project.facts.place(ofKey: "series.name"),
                    Words(
                        cs: "Řada „\(name)“ je jinde psána „\(group.title)“. Sjednoťte zápis; zatím jde o jednu řadu.",
                        en:
                            "The series “\(name)” is written “\(group.title)” elsewhere. Use one spelling; they count as one series."
                    )))
        }
    }
}

/// The values of a facet while they are being found.
private struct FacetParts {
    /// Each once, as the first project in the order of lists has it.
    var values: [FacetValue] { found.compactMap(\.value) }
    /// Which of the projects have values that are as somebody wrote them.
    private(set) var written: Set<Int> = []
    private var found: [Found] = []
    private var places: [String: Int] = [:]

    private struct Found {
        var value: FacetValue?
        var members: [Int] = []
    }

    /// The place of a value, whether any project has it or not; the same for all that have one address.
    mutating func place(of value: FacetValue) -> Int {
        if let place = places[value.slug] { return place }
        places[value.slug] = found.count
        found.append(Found())
        return found.count - 1
    }

    /// Adds a project to the value at a place; the name in a table stands before what somebody wrote.
    mutating func add(_ project: Int, to place: Int, _ isAsWritten: Bool, _ value: () -> FacetValue) {
        if isAsWritten { written.insert(project) }
        if found[place].members.last == project { return }
        found[place].members.append(project)
        if found[place].value.map({ $0.isAsWritten && !isAsWritten }) ?? true { found[place].value = value() }
    }

    /// Makes a value known that no project need have.
    mutating func offer(_ value: FacetValue) {
        let place = place(of: value)
        if found[place].value == nil { found[place].value = value }
    }

    func members(of value: FacetValue) -> [Int] { places[value.slug].map { found[$0].members } ?? [] }
}

let unfitSeriesName = Diagnosis(
    "unfit-series-name", .error, .content,
    Words(
        cs: "Z názvu řady vzniká adresa její stránky, potřebuje tedy aspoň jedno písmeno latinky nebo číslici.",
        en: "The name of a series becomes its page's address, so it needs a Latin letter or a digit."))

let seriesSpelling = Diagnosis(
    "series-spelling", .warning, .content,
    Words(
        cs: "Projekty téže řady mají mít název řady zapsán stejně.",
        en: "Projects of one series should write its name alike."))

let valueSpelling = Diagnosis(
    "value-spelling", .warning, .content,
    Words(
        cs: "Táž služba nebo program mají být psány všude stejně, jinak nejde poznat, že jde o totéž.",
        en: "The same service or programme should be written alike everywhere, else nobody can tell that they are one.")
)
