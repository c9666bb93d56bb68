package import Language
package import SourceText

extension Project {
    /// What the law and good practice still want of the project on a day; findings accepted by `allow` are left out.
    ///
    /// `file` is the project's own file, whose places the findings name.
    package func publicityFindings(in file: SourceFile, today: Day) -> [Finding] { [] }
}
