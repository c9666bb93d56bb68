package import SourceText

/// Every defect that this room finds; those of the fields and rules of a project stand in their own rooms.
package let siteBuilderDiagnoses: [Diagnosis] = [
    badBaseURL, badColour, paleAccent, dimAccent, illegibleBand, badKeepOnline, newsWithoutDate, unfitFileName,
    reservedSlug, toldTwice,
    unfitSeriesName, seriesSpelling, valueSpelling,
    addressClash,
    aliasClash, badAlias, deadLink, deadAnchor, missingPicture, missingDocument, unreadablePicture, pathLeavesContent,
    linkToWithheld, unknownProject, unreferencedFile, misplacedSource, unusedTemplate, missingAsset,
    vanishedAddress, badPublishedAddress, unknownAcceptedRule, acceptanceIsOver, needlessAcceptance,
    publicityHidden, publicityInLink, publicityAltered, publicityAfterLogo, publicityWithoutSheet, reservedClass,
    foreignStyleSheet, posterWithoutAddress, accessibilityIncomplete, accessibilityUnreviewed,
]
