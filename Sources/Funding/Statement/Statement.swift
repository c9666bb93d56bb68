package import Language

/// The words of Reg. (EU) 2021/1060 Annex IX in one language, in full and unchanged.
package struct Statement: Sendable, Hashable {
    /// The language's code in BCP 47: `cs`.
    package let language: String
    /// „česky“, “Czech”
    package let name: Words
    package let coFunded: Wording
    package let funded: Wording

    init(_ language: String, _ name: Words, coFunded: Wording, funded: Wording) {
        self.language = language
        self.name = name
        self.coFunded = coFunded
        self.funded = funded
    }

    package func wording(of kind: StatementKind) -> Wording {
        switch kind {
        case .coFunded: coFunded
        case .funded: funded
        }
    }

    /// One of the two statements and how sure it is.
    package struct Wording: Sendable, Hashable {
        package let text: String
        package let evidence: Evidence

        init(_ text: String, _ evidence: Evidence) {
            self.text = text
            self.evidence = evidence
        }

        /// Whether the words may be shown without a warning.
        package var isVerified: Bool { evidence != .unverified }
    }

    package enum Evidence: String, Sendable, Hashable, CaseIterable {
        /// Read in the regulation, in an official file or in use by institutions.
        case found
        /// Known and sure, without a document at hand.
        case known
        /// Likely right; to be compared with the regulation in that language before use.
        case unverified
    }
}
