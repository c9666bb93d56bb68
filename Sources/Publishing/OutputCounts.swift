/// What happened in the output folder, in numbers of files.
package struct OutputCounts: Sendable, Hashable {
    /// Outputs at whose address nothing stood.
    package var made = 0
    /// Outputs that replaced other bytes.
    package var changed = 0
    /// Outputs that stood there already, byte for byte, and were left alone.
    package var unchanged = 0
    /// Files that an earlier build made and this one does not.
    package var removed = 0
    /// Files that no build made and that stay; dot files are not counted.
    package var foreign = 0

    package init(made: Int = 0, changed: Int = 0, unchanged: Int = 0, removed: Int = 0, foreign: Int = 0) {
        self.made = made
        self.changed = changed
        self.unchanged = unchanged
        self.removed = removed
        self.foreign = foreign
    }
}
