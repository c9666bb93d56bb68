import Language

let dashRules: [TextRule] = [
    TextRule(
        "hyphen-for-dash", .advice, in: [.cs], at: .marks([[0x2D]]),
        because: Words(
            cs:
                "Rozsah a vsuvka se píší s pomlčkou: 2016–2019, leden–březen, 1. 4. 2016 – 30. 4. 2019. Spojovník (-) spojuje části slova.",
            en:
                "A range and a parenthesis take a dash in Czech: 2016–2019, leden–březen, 1. 4. 2016 – 30. 4. 2019. A hyphen joins parts of a word."
        )
    ) { page, spot, breaches in
        guard page.byte(spot.start - 1, in: spot) != UInt8(ascii: "-") else { return }
        if page.space(before: spot.start) > 0 {
            page.checkSpacedHyphen(spot, &breaches)
        } else if page.isDigit(spot.start - 1), page.isDigit(spot.start + 1) {
            page.checkNumberRange(spot, &breaches)
        } else if page.isLetter(before: spot.start), page.isLetter(spot.start + 1) {
            page.checkWordRange(spot, &breaches)
        }
    }
]

extension TextPage {
    /// „leden-březen“, „pondělí-pátek“, „po-pá“
    fileprivate func checkWordRange(_ spot: TextSpot, _ breaches: inout [TextBreach]) {
        let left = wordStart(before: spot.start, in: spot)
        let right = wordEnd(spot.start + 1, in: spot)
        guard spot.start - left <= 16, right - spot.start <= 17 else { return }
        let (first, second) = (lower(left..<spot.start), lower(spot.start + 1..<right))
        guard
            months.contains(first) && months.contains(second) || weekdays.contains(first) && weekdays.contains(second),
            byte(left - 1, in: spot) != UInt8(ascii: "-"), byte(right, in: spot) != UInt8(ascii: "-")
        else { return }
        report(spot.start, spot.start + 1, "–", isSafe: true, &breaches)
    }

    /// „2016-2019“, „3-5 let“, „8:00-16:00“, „30.4.2016-30.4.2019“
    fileprivate func checkNumberRange(_ spot: TextSpot, _ breaches: inout [TextBreach]) {
        let left = digitsStart(before: spot.start)
        let right = digitsEnd(spot.start + 1)
        let (first, second) = (value(left, spot.start), value(spot.start + 1, right))
        let (leftCount, rightCount) = (spot.start - left, right - spot.start - 1)
        // A whole date behind it: the hyphen joins two dates.
        if let day = writtenDay(spot.start + 1), leftCount == 4, isYear(first), endsDay(spot.start),
            byte(day.end) != 0x2D
        {
            return report(spot.start, spot.start + 1, " – ", isSafe: true, &breaches)
        }
        if isRangeOfHours(spot) { return report(spot.start, spot.start + 1, "–", isSafe: true, &breaches) }
        guard isOpen(left, before: true, spot), isOpen(right, before: false, spot) else { return }
        if leftCount == 4, rightCount == 4 {
            guard isYear(first), isYear(second), first < second, second - first <= 100 else { return }
            // „č. j. 2016-2019“ and „tel. 1999-2000“ are no years.
            if isNumbered(left, spot) { return }
            return report(spot.start, spot.start + 1, "–", isSafe: true, &breaches)
        }
        if leftCount <= 3, rightCount <= 3, first < second, !isNumbered(left, spot), isUnit(right, spot) {
            return report(spot.start, spot.start + 1, "–", isSafe: true, &breaches)
        }
    }

    /// „8:00-16:00“; with full stops it could be a chapter or a house.
    private func isRangeOfHours(_ spot: TextSpot) -> Bool {
        let minutes = digitsStart(before: spot.start)
        let hours = digitsStart(before: minutes - 1)
        let colon = digitsEnd(spot.start + 1)
        let end = digitsEnd(colon + 1)
        guard byte(minutes - 1, in: spot) == UInt8(ascii: ":"), byte(colon, in: spot) == UInt8(ascii: ":"),
            spot.start - minutes == 2, end - colon == 3, end <= spot.blockEnd,
            isOpen(hours, before: true, spot), isOpen(end, before: false, spot)
        else { return false }
        let from = (value(hours, minutes - 1), value(minutes, spot.start))
        let until = (value(spot.start + 1, colon), value(colon + 1, end))
        return from < until && from.1 < 60 && until.0 <= 24 && until.1 < 60
    }

    /// „slovo - slovo“, „2016 - 2019“, „1. 4. 2016 - 30. 4. 2019“
    fileprivate func checkSpacedHyphen(_ spot: TextSpot, _ breaches: inout [TextBreach]) {
        let before = skipSpaces(before: spot.start)
        var dash = spot.start + 1
        if byte(dash, in: spot) == 0x2D { dash += 1 }
        let after = skipSpaces(dash)
        // At a line's beginning it is a bullet, before a number a minus.
        guard after > dash, before > spot.blockStart, after < spot.blockEnd, byte(before - 1) != 0x0A,
            byte(after) != 0x0A,
            byte(after) != 0x2D
        else { return }
        let isFromNumber = isDigit(before - 1)
        if isFromNumber, isDigit(after) {
            let left = digitsStart(before: before)
            let right = digitsEnd(after)
            if endsDay(before) || writtenDay(after) != nil {
                return report(spot.start, dash, "–", isSafe: true, &breaches)
            }
            // „777 123 456 - 7“ is a phone number, „5 - 3“ may be a sum, „0 - 18 let“ is neither.
            if before - left <= 3, right - after <= 3, value(left, before) < value(after, right), isUnit(right, spot),
                isOpen(left, before: true, spot), !isNumbered(left, spot)
            {
                return report(before, after, "–", isSafe: true, &breaches)
            }
            guard isYear(value(left, before)), isYear(value(right - 4, right)), right - after == 4,
                before - left == 4, isOpen(left, before: true, spot), isOpen(right, before: false, spot)
            else { return }
            return report(before, after, "–", isSafe: true, &breaches)
        }
        if isFromNumber, byte(after) == UInt8(ascii: ".") { return }
        let left = wordStart(before: before, in: spot)
        let right = wordEnd(after, in: spot)
        let next = lower(after..<right)
        if districts.contains(next) { return }
        let isName = left < before && right > after && isUpper(left) && isUpper(after)
        let isCompound = right > after && !isUpper(after) && left < before && (byte(before - 1) == UInt8(ascii: "o"))
        report(spot.start, dash, "–", isSafe: !isName && !isCompound, &breaches)
    }

    private func report(_ start: Int, _ end: Int, _ dash: String, isSafe: Bool, _ breaches: inout [TextBreach]) {
        breaches.append(
            TextBreach(
                start, end,
                isSafe
                    ? Words(
                        cs: "Místo spojovníku tu patří pomlčka (–).", en: "A dash (–) belongs here instead of a hyphen."
                    )
                    : Words(
                        cs:
                            "Místo spojovníku s mezerami tu patří pomlčka (–), nebo ve složeném názvu spojovník bez mezer.",
                        en:
                            "Instead of a hyphen between spaces, a dash (–) belongs here, or in a compound name a hyphen without spaces."
                    ),
                fix: TextBreach.Fix(
                    message: Words(cs: "Napsat pomlčku.", en: "Write a dash."), edits: [(start, end, dash)],
                    isSafe: isSafe)))
    }

    private func isYear(_ value: Int) -> Bool { (1900...2099).contains(value) }

    /// Whether the year that ends here is a day's: „4. 2016“.
    private func endsDay(_ end: Int) -> Bool {
        let year = digitsStart(before: end)
        let dot = skipSpaces(before: year)
        return end - year == 4 && byte(dot - 1) == UInt8(ascii: ".") && isDigit(dot - 2)
    }

    /// Whether nothing holds a number to what stands beside it.
    private func isOpen(_ index: Int, before: Bool, _ spot: TextSpot) -> Bool {
        let beside = before ? byte(index - 1, in: spot) : byte(index, in: spot)
        switch beside {
        case 0, 0x0A, 0x20, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"): return true
        case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
            UInt8(ascii: "?"):
            return !before && !isDigit(index + 1) && !isLetter(index + 1)
        case 0xC2: return !before && byte(index + 1) == 0xA0
        case 0xA0: return before && byte(index - 2) == 0xC2
        case 0xE2: return !before && byte(index + 1) == 0x80
        case 0x9A...0x9E: return before && byte(index - 2) == 0x80
        case UInt8(ascii: "%"): return !before
        default: return false
        }
    }

    /// Whether a number follows „č.“, „tel.“, „čp.“, a name of a street or more digits, so that it is no quantity.
    private func isNumbered(_ start: Int, _ spot: TextSpot) -> Bool {
        let end = skipSpaces(before: start)
        if isDigit(end - 1) { return true }
        if byte(end - 1) == UInt8(ascii: "."), isLetter(before: end - 1) {
            let word = wordStart(before: end - 1, in: spot)
            return numbering.contains(lower(word..<end - 1))
        }
        let word = previousWord(start, in: spot)
        return numbering.contains(lower(word))
    }

    /// Whether a number is followed by what it counts.
    private func isUnit(_ end: Int, _ spot: TextSpot) -> Bool {
        let next = skipSpaces(end)
        if byte(next, in: spot) == UInt8(ascii: "%") { return true }
        guard next > end else { return false }
        return counted.contains(lower(next..<wordEnd(next, in: spot)))
    }

    private func isUpper(_ index: Int) -> Bool {
        byte(index) < 0x80 ? byte(index) &- 0x41 < 26 : Self.isCapital(byte(index), byte(index + 1))
    }
}

private let months: Set<String> = [
    "leden", "únor", "březen", "duben", "květen", "červen", "červenec", "srpen", "září", "říjen", "listopad",
    "prosinec",
    "ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "října", "listopadu", "prosince",
]
private let weekdays: Set<String> = [
    "pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota", "neděle", "po", "út", "st", "čt", "pá", "so", "ne",
]
/// What a place name is divided by: „Praha-východ“, „Brno-venkov“ take a hyphen.
private let districts: Set<String> = ["východ", "západ", "sever", "jih", "venkov", "město", "střed", "okolí"]
private let numbering: Set<String> = [
    "č", "čj", "j", "tel", "telefon", "mobil", "fax", "psč", "ič", "ičo", "čp", "ev", "isbn", "issn", "verze", "kód",
    "zn",
]
private let counted: Set<String> = [
    "let", "roky", "roků", "rok", "měsíce", "měsíců", "měsíc", "týdnů", "týdny", "dnů", "dní", "dny", "hodin", "hodiny",
    "hod",
    "h", "minut", "minuty", "min", "osob", "osoby", "lidí", "klientů", "klienty", "účastníků", "uživatelů", "služeb",
    "služby",
    "úvazků", "úvazky", "procent", "tis", "tisíc", "mil", "milionů", "mld", "kč", "korun", "eur", "km", "m", "kg",
    "dětí", "děti",
    "rodin", "rodiny", "lůžek", "lůžka", "míst", "místa", "bytů", "byty", "setkání", "stran", "členů", "letí", "leté",
    "letých", "bodů", "body",
]
