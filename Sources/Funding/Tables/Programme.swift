import Language

/// An operational programme of the Czech Republic in one programming period.
package final class Programme: TableEntry {
    package let period: ProgrammingPeriod
    /// How registration numbers of the programme begin: `CZ.03`.
    package let numberPrefix: String
    /// `OPZ`
    package let abbreviation: String
    package let name: String
    /// In the order in which they are shown.
    package let funds: [Fund]
    package let ministry: String?
    /// Only OP LZZ has one.
    package let motto: String?
    /// A host without a scheme: `www.esfcr.cz`.
    package let web: String?
    /// The part of `/programy/<slug>/`.
    package let slug: String
    package let evidence: Evidence

    package var id: String { slug }

    /// For lists of links, with the abbreviation behind: „Zaměstnanost plus (OPZ+)“, „Doprava (OPD 2014–2020)“.
    package var label: String {
        let words = "Operační program "
        // Of a name in another case, as „… potravinové pomoci“, no part stands alone.
        let isPlain = name.hasPrefix(words) && name.dropFirst(words.count).first?.isUppercase == true
        let isShared = Self.all.contains { $0.abbreviation == abbreviation && $0.period != period }
        return (isPlain ? String(name.dropFirst(words.count)) : name)
            + " (\(abbreviation.map { $0 == " " ? noBreakSpace : String($0) }.joined())\(isShared ? "\(noBreakSpace)\(period.label)" : ""))"
    }

    /// The name, with the period where another period has a programme of the same name.
    package var title: String {
        Self.all.contains { $0.name == name && $0.period != period } ? "\(name) \(period.label)" : name
    }

    /// How sure the row is: no rule may fail a build on anything but `found` and `remembered`.
    package enum Evidence: Sendable {
        case found, remembered, unverified
    }

    init(
        _ period: ProgrammingPeriod, _ numberPrefix: String, _ abbreviation: String, _ name: String, funds: [Fund],
        ministry: String?, motto: String?, web: String?, slug: String, _ evidence: Evidence
    ) {
        self.period = period
        self.numberPrefix = numberPrefix
        self.abbreviation = abbreviation
        self.name = name
        self.funds = funds
        self.ministry = ministry
        self.motto = motto
        self.web = web
        self.slug = slug
        self.evidence = evidence
    }
}
