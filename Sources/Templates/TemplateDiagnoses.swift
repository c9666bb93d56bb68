package import SourceText

/// Every defect of templates that the program knows.
package let templateDiagnoses: [Diagnosis] = []
