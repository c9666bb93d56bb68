import Fields
import Language

let logoRules: [Rule] = [
    Rule(
        "second-union-logo", .statement, in: [.y2021], .duty, articles: [.y2021: "2021/1060 Annex IX"],
        Words(
            cs: "Vedle znaku EU nesmí podporu Unie zvýrazňovat žádné další logo: ani fondu, ani druhý znak EU.",
            en:
                "Beside the emblem no other logo may highlight the Union’s support: neither a fund’s nor a second emblem."
        )
    ) { project, _ in
        project.logos.filter(\.isOfUnion).map { logo in
            Rule.Breach(
                Words(
                    cs:
                        "„\(logo.alt ?? logo.file.text)“ je další logo Unie nebo fondu. Znak EU kreslí program sám; toto logo z „logos“ smažte.",
                    en:
                        "“\(logo.alt ?? logo.file.text)” is another logo of the Union or a fund. The program draws the emblem itself; delete this logo from “logos”."
                ), at: .range(logo.file.range))
        }
    },
    Rule(
        "emblem-among-logos", .statement, in: [.y2007, .y2014], .advice,
        Words(
            cs: "Znak EU kreslí program sám; mezi logy nemá být podruhé.",
            en: "The program draws the emblem of the Union itself; it should not be among the logos once more.")
    ) { project, _ in
        project.logos.filter(\.isEmblem).map { logo in
            Rule.Breach(
                Words(
                    cs:
                        "„\(logo.alt ?? logo.file.text)“ je nejspíš znak EU, a ten už na stránce je. Smažte jej z „logos“.",
                    en:
                        "“\(logo.alt ?? logo.file.text)” is probably the emblem of the Union, which is on the page already. Delete it from “logos”."
                ), at: .range(logo.file.range))
        }
    },
    Rule(
        "programme-logo", .statement, in: [.y2021], .practice, articles: [.y2021: "2021/1060 Annex IX"],
        Words(
            cs: "V období 2021–2027 podporu ukazuje jen znak EU s prohlášením, ne logo programu.",
            en: "In 2021–27 the emblem with its statement shows the support, not the programme’s logo.")
    ) { project, _ in
        guard let period = project.period else { return [] }
        return project.logos.filter { $0.isOfProgramme && $0.foreignName(in: period) == nil && !$0.isOfUnion }.map {
            logo in
            Rule.Breach(
                Words(
                    cs: "Logo programu k projektu období 2021–2027 nepatří. Smažte je z „logos“.",
                    en: "The programme’s logo does not belong to a project of 2021–27. Delete it from “logos”."),
                at: .range(logo.file.range))
        }
    },
    Rule(
        "emblem-in-picture", .statement, in: [.y2021], .practice, articles: [.y2021: "2021/1060 Annex IX"],
        Words(
            cs: "Podporu Unie ukazuje jen znak, který kreslí program; ani obrázek v textu jej nemá ukazovat podruhé.",
            en:
                "Only the emblem that the program draws shows the Union’s support; no picture of the page should show it once more."
        )
    ) { project, _ in
        project.pictures.filter { isLogoOfUnion(nameWords($0.alt)) || isLogoOfUnion(fileWords($0.file)) }.map {
            picture in
            let shown = picture.alt.isEmpty ? picture.file : picture.alt
            return Rule.Breach(
                Words(
                    cs:
                        "Obrázek „\(shown)“ je nejspíš znak EU nebo logo fondu či programu. Znak EU kreslí program sám; není-li to fotografie, obrázek smažte.",
                    en:
                        "The picture “\(shown)” is probably the emblem of the Union or a logo of a fund or programme. The program draws the emblem itself; unless it is a photograph, delete the picture."
                ), at: .range(picture.range))
        }
    },
    Rule(
        "logo-of-another-period", .statement, .practice,
        Words(
            cs: "Loga fondů a programů se s obdobím mění: ESF a ESF+, OPZ a OPZ+ nejsou zaměnitelné.",
            en: "Logos of funds and programmes change with the period: ESF and ESF+, OPZ and OPZ+ are not the same.")
    ) { project, _ in
        guard let period = project.period else { return [] }
        return project.logos.compactMap { logo in
            guard let name = logo.foreignName(in: period), period != .y2021 || !logo.isOfUnion else { return nil }
            return Rule.Breach(
                Words(
                    cs: "Logo „\(name)“ nepatří do období \(period.label). Nahraďte je, nebo smažte.",
                    en: "The logo “\(name)” does not belong to \(period.label). Replace or delete it."),
                at: .range(logo.file.range))
        }
    },
    Rule(
        "missing-lzz-logos", .statement, in: [.y2007], .advice,
        Words(
            cs: "OP LZZ chce vedle znaku EU i logo ESF a logo OP LZZ; jejich soubory dodejte v „logos“.",
            en: "OP LZZ wants the logos of the ESF and the programme beside the emblem; add their files in “logos”.")
    ) { project, _ in
        guard project.programme?.known?.motto != nil else { return [] }
        let missing = [(LogoKind.fund, "logo ESF", "the ESF’s"), (.programme, "logo OP LZZ", "the programme’s")].filter
        {
            kind, _, _ in !project.logos.contains { $0.kind == kind }
        }
        guard !missing.isEmpty else { return [] }
        let kinds = missing.map { "„kind: \($0.0.rawValue)“" }.joined(separator: ", ")
        return [
            .at(
                "logos",
                cs: "Chybí \(missing.map(\.1).joined(separator: " a ")). Dodejte do „logos“ soubor (\(kinds)).",
                en:
                    "Missing: \(missing.map(\.2).joined(separator: " and ")) logo. Add the file to “logos” (“kind: \(missing.map(\.0.rawValue).joined(separator: "”, “kind: "))”)."
            )
        ]
    },
    Rule(
        "ministry-logo-lzz", .statement, in: [.y2007], .advice,
        Words(
            cs: "Pravidla OP LZZ vedle povinných log žádné logo ministerstva nechtějí.",
            en: "The rules of OP LZZ want no ministry’s logo beside the obligatory ones.")
    ) { project, _ in
        guard project.programme?.known?.motto != nil else { return [] }
        return project.logos.filter { $0.kind == .ministry }.map { logo in
            Rule.Breach(
                Words(
                    cs: "K publicitě OP LZZ logo ministerstva nepatří. Smažte je z „logos“.",
                    en: "A ministry’s logo is no part of the publicity of OP LZZ. Delete it from “logos”."),
                at: .range(logo.file.range))
        }
    },
    Rule(
        "too-many-logos", .statement, in: [.y2014], .advice,
        Words(
            cs: "OP VVV dovoluje v publicitě nejvýše znak EU a logo ministerstva.",
            en: "OP VVV allows the emblem and the ministry’s logo at most.")
    ) { project, _ in
        guard project.programme?.known?.abbreviation == "OP VVV" else { return [] }
        return project.logos.filter { $0.kind != .ministry }.map { logo in
            Rule.Breach(
                Words(
                    cs: "OP VVV chce vedle znaku EU nejvýše logo ministerstva. Ověřte, zda sem toto logo patří.",
                    en:
                        "OP VVV wants the ministry’s logo at most beside the emblem. Verify whether this one belongs here."
                ), at: .range(logo.file.range))
        }
    },
]

extension Logo {
    /// Whether the owner says whose logo it is, and that it is neither a fund's nor a programme's.
    private var isOfSomebodyElse: Bool {
        switch kind {
        case .ministry, .region, .beneficiary, .partner: true
        case .fund, .programme, .other: false
        }
    }

    /// Whether it is a fund's, or shows the Union or a fund by its text alternative or its file's name.
    var isOfUnion: Bool {
        if kind == .fund { return true }
        guard !isOfSomebodyElse else { return false }
        return isEmblem || fundNames.isIn(nameWords(alt ?? "")) || fundNames.isIn(nameWords(file.text))
    }

    /// Whether it shows the Union by its text alternative or its file's name.
    fileprivate var isEmblem: Bool {
        guard !isOfSomebodyElse else { return false }
        let (described, named) = (nameWords(alt ?? ""), nameWords(file.text))
        if unionNames.isIn(described) || unionNames.isIn(named) { return true }
        if isFlag(described) || isFlag(named) || isLogo(described, of: [euName]) || isLogo(named, of: [euName]) {
            return true
        }
        // „EU“ in a longer text may be part of somebody's name.
        return described.count <= 3 && described.contains("eu")
    }

    /// Whether it is said to be a programme's, or names one where nothing is said.
    fileprivate var isOfProgramme: Bool {
        if kind == .programme { return true }
        // Others' logos may name it, too: „Charita Zlín, realizátor projektu OPZ+“.
        return kind == .other
            && [nameWords(alt ?? ""), fileWords(file.text)].contains { words in
                programmeNames.begins(at: 0, of: words) || isLogo(words, of: [programmeNames])
            }
    }

    /// The name of a programme or fund that no project of a period has; „ESF“ is not one in „ESF+“.
    fileprivate func foreignName(in period: ProgrammingPeriod) -> String? {
        guard !isOfSomebodyElse else { return nil }
        for text in [alt ?? "", file.text] {
            for name in periodNames.found(in: nameWords(text)) where !name.periods.contains(period) {
                return name.shown
            }
        }
        return nil
    }
}

extension Project {
    /// The pictures of the page that are no logos.
    fileprivate var pictures: [BodyPicture] {
        let own = image.map { [BodyPicture(file: $0.file.text, alt: $0.alt ?? "", range: $0.file.range)] }
        return (own ?? []) + body.pictures
    }
}

/// „Vlajka EU“, „eu_flag.svg“: somebody's name has „EU“ in it, but hardly a flag, too.
private func isFlag(_ words: [Substring]) -> Bool {
    words.contains("eu") && words.contains(where: flagWords.contains)
}

/// „Logo EU“, „loga ESF+ a MPSV“, „opz-plus-logo.svg“: what is named stands beside the word.
private func isLogo(_ words: [Substring], of tables: [NameTable]) -> Bool { isNamed(logoWords, in: words, by: tables) }

/// Whether a name stands beside one of the things.
private func isNamed(_ things: Set<Substring>, in words: [Substring], by tables: [NameTable]) -> Bool {
    words.indices.contains { index in
        things.contains(words[index])
            && tables.contains { $0.begins(at: index + 1, of: words) || $0.ends(before: index, of: words) }
    }
}

/// Of a picture that is no logo by its place: a long text tells of a photograph on which a flag is seen, too.
private func isLogoOfUnion(_ words: [Substring]) -> Bool {
    if words.count <= 5, isNamed(flagWords, in: words, by: [euName, unionNames]) { return true }
    return isLogo(words, of: [euName, unionNames, fundNames, programmeNames])
}

/// The words of a file's own name.
private func fileWords(_ path: String) -> [Substring] {
    nameWords(path.split(separator: "/").last.map(String.init) ?? "")
}

private let flagWords: Set<Substring> = ["vlajka", "znak", "emblem", "flag"]
private let logoWords: Set<Substring> = ["logo", "loga", "logotyp", "logolink"]

/// Folded words, „plus“ joined to the word before it.
private func nameWords(_ text: String) -> [Substring] {
    fold(text).split(separator: " ").reduce(into: []) { words, word in
        if word == "plus", let last = words.popLast() { words.append(last + "+") } else { words.append(word) }
    }
}

/// Names to be found among folded words: at each word the longest name that begins there.
private struct NameTable: Sendable {
    struct Name: Sendable {
        var words: [Substring]
        var shown: String
        var periods: Set<ProgrammingPeriod>
    }

    private var byFirstWord: [Substring: [Name]] = [:]

    init() {}

    init(_ names: [String]) {
        for name in names { add(name, shown: name, []) }
    }

    mutating func add(_ text: String, shown: String, _ periods: Set<ProgrammingPeriod>) {
        let words = nameWords(text)
        guard let first = words.first else { return }
        if let same = byFirstWord[first]?.firstIndex(where: { $0.words == words }) {
            byFirstWord[first]?[same].periods.formUnion(periods)
        } else {
            byFirstWord[first, default: []].append(Name(words: words, shown: shown, periods: periods))
        }
    }

    func found(in words: [Substring]) -> [Name] {
        words.indices.compactMap { index in
            byFirstWord[words[index]]?.filter { words[index...].starts(with: $0.words) }.max {
                $0.words.count < $1.words.count
            }
        }
    }

    func isIn(_ words: [Substring]) -> Bool { !found(in: words).isEmpty }

    /// Whether a name ends just before one of some words.
    func ends(before index: Int, of words: [Substring]) -> Bool {
        words.indices.prefix(index).contains { start in
            byFirstWord[words[start]]?.contains {
                $0.words.count == index - start && words[start...].starts(with: $0.words)
            }
                ?? false
        }
    }

    /// Whether a name begins at one of some words.
    func begins(at index: Int, of words: [Substring]) -> Bool {
        guard words.indices.contains(index) else { return false }
        return byFirstWord[words[index]]?.contains { words[index...].starts(with: $0.words) } ?? false
    }
}

/// Programmes, and the funds that only some periods have.
private let periodNames: NameTable = {
    var table = NameTable()
    for programme in Programme.all {
        let joined = programme.abbreviation.filter { $0 != " " }
        for spelling in [programme.abbreviation, joined, programme.name] {
            table.add(spelling, shown: programme.abbreviation, [programme.period])
        }
    }
    let funds: [(Fund, Set<ProgrammingPeriod>)] = [(.esf, [.y2007, .y2014]), (.esfPlus, [.y2021]), (.jtf, [.y2021])]
    for (fund, periods) in funds {
        for spelling in [fund.rawValue, fund.name.cs, fund.name.en] {
            table.add(spelling, shown: fund.rawValue, periods)
        }
    }
    return table
}()

private let programmeNames = NameTable(
    Programme.all.flatMap { [$0.abbreviation, $0.abbreviation.filter { $0 != " " }, $0.name] })

private let euName = NameTable(["EU"])

private let unionNames = NameTable(["Evropská unie", "Evropské unie", "Evropskou unií", "European Union"])

private let fundNames = NameTable(
    Fund.allCases.flatMap { [$0.name.cs, $0.name.en] } + ["ESF", "ESF+", "ERDF", "EFRR"])
