import CommonMark
import Fields
import FrontMatter
import Funding
package import SourceText
import Templates

/// Every defect that making a site from its files can find, of all rooms that take part; a new list of a room is added here.
package let siteDiagnoses: [Diagnosis] =
    frontMatterDiagnoses + commonMarkDiagnoses + fieldsDiagnoses + fundingDiagnoses + projectRules.map(\.diagnosis)
    + siteRules.map(\.diagnosis) + textRules.map(\.diagnosis) + templateDiagnoses + siteBuilderDiagnoses
