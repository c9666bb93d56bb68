/// The size of a file for a person, in units of a thousand: „240 kB“, „1,2 MB“, “1.2 MB”.
package func shownFileSize(_ bytes: Int, in language: LanguageCode) -> String {
    let bytes = min(max(0, bytes), .max - 1_000_000_000_000)
    if bytes < 1000 { return "\(bytes)\(noBreakSpace)B" }
    var (unit, units) = (1000, ["kB", "MB", "GB", "TB"][...])
    // 999,950 bytes round to 1,0 of the next unit, not to 1000.
    while units.count > 1, bytes >= unit * 1000 - unit / 2 {
        unit *= 1000
        units.removeFirst()
    }
    let tenths = (bytes / unit) * 10 + ((bytes % unit) * 10 + unit / 2) / unit
    let rounded = (bytes + unit / 2) / unit
    let showsTenths = tenths < 100 && tenths % 10 != 0
    let number = showsTenths ? "\(tenths / 10)\(language == .cs ? "," : ".")\(tenths % 10)" : String(rounded)
    return number + noBreakSpace + (units.first ?? "")
}
