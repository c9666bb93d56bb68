private let czechMonths = [
    "leden", "únor", "březen", "duben", "květen", "červen", "červenec", "srpen", "září", "říjen", "listopad",
    "prosinec",
]
private let czechMonthsGenitive = [
    "ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "září", "října", "listopadu",
    "prosince",
]
private let czechMonthsLocative = [
    "lednu", "únoru", "březnu", "dubnu", "květnu", "červnu", "červenci", "srpnu", "září", "říjnu", "listopadu",
    "prosinci",
]
private let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
]

/// The name of a month 1–12 as it stands alone: „duben“, “April”; empty for another number.
func monthName(_ month: Int, in language: LanguageCode) -> String {
    guard (1...12).contains(month) else { return "" }
    return language == .cs ? czechMonths[month - 1] : englishMonths[month - 1]
}

/// The name of a month 1–12 after a day or a preposition: „dubna“, “April”; empty for another number.
func monthNameGenitive(_ month: Int, in language: LanguageCode) -> String {
    guard (1...12).contains(month) else { return "" }
    return language == .cs ? czechMonthsGenitive[month - 1] : englishMonths[month - 1]
}

/// The name of a month 1–12 after „v“, “in”: „dubnu“, “April”; empty for another number.
func monthNameLocative(_ month: Int, in language: LanguageCode) -> String {
    guard (1...12).contains(month) else { return "" }
    return language == .cs ? czechMonthsLocative[month - 1] : englishMonths[month - 1]
}

/// The number of a month named by a folded word in any of the forms above or the English abbreviation of three letters.
func monthNumber(_ word: String) -> Int? { monthNumbers[word] }

private let monthNumbers: [String: Int] = {
    var numbers: [String: Int] = [:]
    for month in 1...12 {
        numbers[folded(czechMonths[month - 1])] = month
        numbers[folded(czechMonthsGenitive[month - 1])] = month
        numbers[folded(englishMonths[month - 1])] = month
        numbers[String(folded(englishMonths[month - 1]).prefix(3))] = month
    }
    return numbers
}()
