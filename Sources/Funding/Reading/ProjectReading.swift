package import Fields
import Language
package import SourceText

extension Project {
    /// The fields of a project's front matter, in the order of the documentation.
    package static let fields = FieldTable<Project>(
        Words(cs: "projekt", en: "project"),
        identificationFields + programmeFields + peopleFields + dateFields + moneyFields + contentFields)

    /// Reads a project from its front matter and derives what follows from it; all that is wrong is reported to `reading`.
    package init(frontMatter: Node, _ reading: inout Reading) {
        self.init()
        Self.fields.read(frontMatter, into: &self, &reading)
        places = reading.places
        deriveProgramme(&reading)
        checkMoney(&reading)
    }
}
