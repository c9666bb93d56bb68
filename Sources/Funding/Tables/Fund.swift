package import Language

/// A fund of the Union.
package enum Fund: String, Sendable, Hashable, Codable, CaseIterable {
    case esf = "ESF"
    case esfPlus = "ESF+"
    case erdf = "ERDF"
    case cf = "CF"
    case jtf = "JTF"
    /// European Maritime and Fisheries Fund, in Czech ENRF.
    case emff = "ENRF"
    case fead = "FEAD"
    case eafrd = "EZFRV"
    case amif = "AMIF"

    /// „Evropský sociální fond“
    package var name: Words {
        switch self {
        case .esf: Words(cs: "Evropský sociální fond", en: "European Social Fund")
        case .esfPlus: Words(cs: "Evropský sociální fond plus", en: "European Social Fund Plus")
        case .erdf: Words(cs: "Evropský fond pro regionální rozvoj", en: "European Regional Development Fund")
        case .cf: Words(cs: "Fond soudržnosti", en: "Cohesion Fund")
        case .jtf: Words(cs: "Fond pro spravedlivou transformaci", en: "Just Transition Fund")
        case .emff: Words(cs: "Evropský námořní a rybářský fond", en: "European Maritime and Fisheries Fund")
        case .fead:
            Words(cs: "Fond evropské pomoci nejchudším osobám", en: "Fund for European Aid to the Most Deprived")
        case .eafrd:
            Words(
                cs: "Evropský zemědělský fond pro rozvoj venkova",
                en: "European Agricultural Fund for Rural Development")
        case .amif: Words(cs: "Azylový, migrační a integrační fond", en: "Asylum, Migration and Integration Fund")
        }
    }

    /// The Czech name after „z“: „z Evropského sociálního fondu“.
    package var genitive: String {
        switch self {
        case .esf: "Evropského sociálního fondu"
        case .esfPlus: "Evropského sociálního fondu plus"
        case .erdf: "Evropského fondu pro regionální rozvoj"
        case .cf: "Fondu soudržnosti"
        case .jtf: "Fondu pro spravedlivou transformaci"
        case .emff: "Evropského námořního a rybářského fondu"
        case .fead: "Fondu evropské pomoci nejchudším osobám"
        case .eafrd: "Evropského zemědělského fondu pro rozvoj venkova"
        case .amif: "Azylového, migračního a integračního fondu"
        }
    }
}
