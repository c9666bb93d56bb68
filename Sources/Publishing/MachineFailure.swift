package import Language

#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Something outside the content that stops the program (exit code 2): a full disk, a missing permission, a wrong folder.
package struct MachineFailure: Error, Sendable, Hashable {
    /// What failed and why, a whole sentence.
    package var message: Words

    package init(_ message: Words) {
        self.message = message
    }

    /// What the system refused to do with a file: `what` is a phrase such as „nelze přečíst“ / "cannot read".
    package init(_ what: Words, path: String, errno code: Int32) {
        let reason = Self.reason(code)
        message = Words(cs: "\(path): \(what.cs): \(reason.cs).", en: "\(path): \(what.en): \(reason.en).")
    }

    static func cannotRead(_ path: String, errno code: Int32 = errno) -> MachineFailure {
        MachineFailure(Words(cs: "nelze přečíst", en: "cannot be read"), path: path, errno: code)
    }

    static func cannotWrite(_ path: String, errno code: Int32 = errno) -> MachineFailure {
        MachineFailure(Words(cs: "nelze zapsat", en: "cannot be written"), path: path, errno: code)
    }

    static func cannotRemove(_ path: String, errno code: Int32 = errno) -> MachineFailure {
        MachineFailure(Words(cs: "nelze odstranit", en: "cannot be removed"), path: path, errno: code)
    }

    /// The system's reason in words; the C library speaks only the language of the locale, which the program does not follow.
    private static func reason(_ code: Int32) -> Words {
        let english = String(cString: strerror(code))
        let czech: String? =
            switch code {
            case ENOENT: "soubor nebo složka neexistuje"
            case EACCES, EPERM: "chybí oprávnění"
            case ENOSPC: "na disku není místo"
            case EDQUOT: "je vyčerpán příděl místa na disku"
            case EROFS: "na disk nelze zapisovat"
            case ENOTDIR: "část cesty není složka"
            case EISDIR: "je to složka"
            case ENOTEMPTY: "složka není prázdná"
            case ENAMETOOLONG: "název je příliš dlouhý"
            case ELOOP: "cesta vede přes symbolický odkaz"
            case EMFILE, ENFILE: "je otevřeno příliš mnoho souborů"
            case EIO: "chyba čtení nebo zápisu na disk"
            case EFBIG: "soubor je příliš velký"
            default: nil
            }
        return Words(cs: czech ?? english, en: english.prefix(1).lowercased() + english.dropFirst())
    }
}
