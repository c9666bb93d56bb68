package import Fields
import Language
package import SourceText

/// A social service that the project funds.
package struct ServiceUse: Sendable, Hashable, Codable {
    private let row: TableRow<SocialService>?
    /// As written.
    package var text: String
    package var note: String?
    package var range: ByteRange

    package init(service: SocialService?, text: String, note: String? = nil, range: ByteRange) {
        row = TableRow(service)
        self.text = text
        self.note = note
        self.range = range
    }

    /// The kind in the act, or `nil` where the text is not recognised.
    package var service: SocialService? { row?.entry }
}

/// A single service of a provider, where a citizen finds help.
package struct SupportedService: Sendable, Hashable, Codable {
    package var service: ServiceUse?
    package var provider: String?
    package var name: String?
    package var form: [ServiceForm] = []
    /// The municipality, by which the page groups.
    package var place: String?
    package var address: String?
    package var phone: Phone?
    package var email: String?
    package var url: Link?
    /// The number in the register of providers.
    package var registryID: String?
    package var note: String?

    package init() {}
}

/// A group that the project helps.
package struct TargetGroupUse: Sendable, Hashable, Codable {
    private let row: TableRow<TargetGroup>?
    package var text: String
    package var range: ByteRange

    package init(group: TargetGroup?, text: String, range: ByteRange) {
        row = TableRow(group)
        self.text = text
        self.range = range
    }

    /// The group of the code list, or `nil` where the text is not recognised and is shown as written only.
    package var group: TargetGroup? { row?.entry }
}
