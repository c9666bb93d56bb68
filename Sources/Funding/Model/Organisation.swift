package import Fields
package import Language

/// A body that takes part in a project: the beneficiary, a partner, a guarantor.
package struct Organisation: Sendable, Hashable, Codable {
    package var name = ""
    package var ico: ICO?
    package var url: Link?
    /// What it does in the project, as written; `nil` for the beneficiary and partners.
    package var role: String?
    /// Whether a partner receives money; `nil` where it is not said.
    package var isFinancial: Bool?

    package init() {}
}

/// Who publishes the page: the articles on publicity bind the beneficiary only.
package enum PublisherRole: String, Sendable, Hashable, Codable, CaseIterable {
    case beneficiary, provider, partner
}

/// A post in the project's team.
package struct TeamRole: Sendable, Hashable, Codable {
    package var role = ""
    package var name: String?
    /// Full-time equivalent: „0,5“.
    package var fte: Quantity?
    /// Kind of contract: HPP, DPP.
    package var contract: String?
    package var people: Int?
    package var hoursPerPerson: Quantity?
    package var text: String?

    package init() {}
}

/// A person or office to turn to.
package struct Contact: Sendable, Hashable, Codable {
    package var name: String?
    package var role: String?
    package var email: String?
    package var phone: Phone?
    package var organisation: String?

    package init() {}
}
