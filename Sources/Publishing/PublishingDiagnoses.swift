import Language
import SiteBuilder
package import SourceText

/// Every defect the program knows, of all rooms.
package let allDiagnoses: [Diagnosis] = siteDiagnoses + publishingDiagnoses

/// The defects that reading a site's folder and writing the built site can find.
package let publishingDiagnoses: [Diagnosis] = [
    .fileName, .fileNameTwice, .fileNameReserved, .specialFile, .folderDepth, .symlinkOutside, .symlinkFolder,
    .recordUnwritable, noSettings,
]

extension Diagnosis {
    static let fileName = Diagnosis(
        "file-name", .error, .content,
        Words(
            cs: "Název souboru je text v kódování UTF-8 bez řídicích znaků, jinak z něj nelze udělat adresu.",
            en: "A file name is UTF-8 text without control characters, no address can be made of it otherwise."))

    static let fileNameTwice = Diagnosis(
        "file-name-twice", .error, .content,
        Words(
            cs: "Dva názvy v jedné složce se liší jen způsobem zápisu písmen s diakritikou. Jeden soubor přejmenujte.",
            en: "Two names in one folder differ only in how letters with marks are encoded. Rename one of the files."))

    static let fileNameReserved = Diagnosis(
        "file-name-reserved", .error, .content,
        Words(
            cs: "Soubory, jejichž název začíná na „.sitegen-“, si program ukládá do složky s hotovým webem.",
            en: "Files whose names begin with \".sitegen-\" are kept by the program in the folder of the built site."))

    static let specialFile = Diagnosis(
        "special-file", .warning, .content,
        Words(
            cs: "Ve složkách webu se čtou jen obyčejné soubory; roury, zásuvky a zařízení se vynechávají.",
            en: "Only ordinary files are read in a site's folders; pipes, sockets and devices are left out."))

    static let folderDepth = Diagnosis(
        "folder-depth", .error, .content,
        Words(
            cs: "Složky mohou být vnořeny nejvýše do hloubky 64.",
            en: "Folders may lie within folders up to a depth of 64."))

    static let symlinkOutside = Diagnosis(
        "symlink-outside", .error, .content,
        Words(
            cs:
                "Symbolický odkaz smí vést jen k souboru ve složkách „content“ a „templates“, aby se na web nedostalo nic odjinud.",
            en:
                "A symbolic link may only lead to a file in the folders \"content\" and \"templates\", so that nothing else gets onto the site."
        ))

    static let symlinkFolder = Diagnosis(
        "symlink-folder", .error, .content,
        Words(
            cs: "Symbolický odkaz smí vést jen k obyčejnému souboru, ne ke složce.",
            en: "A symbolic link may only lead to an ordinary file, not to a folder."))

    static let recordUnwritable = Diagnosis(
        "record-unwritable", .warning, .content,
        Words(
            cs: "Bez záznamu ve složce „.sitegen“ příští sestavení nepozná, které soubory po sobě má odstranit.",
            en: "Without the record in the folder \".sitegen\" the next build cannot know which of its files to remove."
        ))
}
