package import Language
import SourceText

/// The programme of a project: one of the table, or one that the table does not have and that is shown as written.
package struct ProgrammeUse: Sendable, Hashable, Codable {
    private let row: TableRow<Programme>?
    package var text: String

    package init(known: Programme?, text: String) {
        row = TableRow(known)
        self.text = text
    }

    package var known: Programme? { row?.entry }

    /// Its full name where it is known, else as written.
    package var name: String { known?.name ?? text }
    package var abbreviation: String { known?.abbreviation ?? text }
}

/// A fund of a project: one that is known by its code, or one shown as written.
package struct FundUse: Sendable, Hashable, Codable {
    package var known: Fund?
    package var text: String

    package init(known: Fund?, text: String) {
        self.known = known
        self.text = text
    }

    package init(_ fund: Fund) { self.init(known: fund, text: fund.rawValue) }

    package var name: Words { known?.name ?? Words(same: text) }
}

/// A period of the Union's cohesion policy, after which law and vocabulary go.
package enum ProgrammingPeriod: String, Sendable, Hashable, Codable, CaseIterable {
    case y2007 = "2007-2013"
    case y2014 = "2014-2020"
    case y2021 = "2021-2027"

    /// „2014–2020“, with an en dash.
    package var label: String {
        switch self {
        case .y2007: "2007–2013"
        case .y2014: "2014–2020"
        case .y2021: "2021–2027"
        }
    }
    /// The part of `/obdobi/<slug>/`.
    package var slug: String { rawValue }
}
