import Language
import SourceText

let abbreviationRules: [TextRule] = [
    TextRule(
        "undefined-abbreviation", .advice, in: [.cs], at: .file,
        because: Words(
            cs:
                "Zkratka, kterou nezná každý, se při prvním užití vysvětlí: „místní akční skupina (MAS)“; pro celý web ji lze uvést v „abbreviations“ v site.yml.",
            en:
                "An abbreviation that not everyone knows is explained where it is first used: „místní akční skupina (MAS)“; for the whole site, in “abbreviations” of site.yml."
        )
    ) { page, _, breaches in
        // By their bytes: those that are known, explained or reported need no second look.
        var settled: Set<UInt128> = []
        var explained: Set<UInt128> = []
        var open: [(word: UInt128, start: Int, end: Int)] = []
        for (index, capital) in page.capitals.enumerated() {
            let word = page.packed(capital.start, capital.end)
            if explained.contains(word) || knownAbbreviations.contains(word) { continue }
            let block = page.runs.blocks[capital.block]
            let spot = TextSpot(
                start: capital.start, end: capital.end, block: capital.block, blockStart: block.start,
                blockEnd: block.end)
            if page.isExplained(capital.start, capital.end, in: spot) {
                explained.insert(word)
                continue
            }
            guard !settled.contains(word), !page.isJoined(spot), !page.isShouted(index, spot), !page.isFileMark(spot),
                !isRomanNumber(page.bytes[capital.start..<capital.end])
            else { continue }
            settled.insert(word)
            open.append((word, capital.start, capital.end))
        }
        for (word, start, end) in open where !explained.contains(word) {
            let text = page.text(start, end)
            guard page.circumstances.abbreviations[text] == nil else { continue }
            breaches.append(
                TextBreach(
                    start, end,
                    Words(
                        cs:
                            "Zkratku „\(text)“ stránka nevysvětluje. Napište poprvé „celý název (\(text))“, nebo ji doplňte do „abbreviations“ v site.yml.",
                        en:
                            "The page does not explain the abbreviation “\(text)”. Write „whole name (\(text))“ the first time, or add it to “abbreviations” in site.yml."
                    )))
        }
    }
]

extension TextPage {
    /// Whether an abbreviation is explained where it stands: „název (ZKR)“, „ZKR (název)“, „ZKR – název“, „dále jen ZKR“.
    func isExplained(_ start: Int, _ end: Int, in spot: TextSpot) -> Bool {
        if isIntroduced(start, end, in: spot) { return true }
        // „(KÚ ZK)“, „(dále jen „KÚ ZK“)“
        let first = previousWord(start, in: spot)
        if first.count > 1, !bytes[first].contains(where: { $0 &- 0x61 < 26 }),
            isIntroduced(first.lowerBound, end, in: spot)
        {
            return true
        }
        let next = skipSpaces(end)
        guard next < spot.blockEnd else { return false }
        // A bracket with words in it, of which more than one is an explanation.
        if next > end, byte(next) == UInt8(ascii: "(") {
            return isLetter(next + 1) && nextWord(next + 1, in: spot).count > 3
        }
        let isDash =
            has("–", at: next) || has("—", at: next) || byte(next) == UInt8(ascii: "-")
            || byte(next) == UInt8(ascii: "=")
        if isDash, next > end || byte(next) == UInt8(ascii: "=") {
            // At a block's or sentence's beginning only: „Projekt MAS – nové služby“ explains nothing.
            return start == spot.blockStart || byte(start - 1) == 0x0A
        }
        return byte(next) == UInt8(ascii: ":") && start == spot.blockStart
    }

    /// „název (ZKR)“, „(dále jen MAS)“, „(dále jen „MAS“)“, „zkráceně MAS“, „zkratka MAS“
    private func isIntroduced(_ start: Int, _ end: Int, in spot: TextSpot) -> Bool {
        let (before, after) = (byte(start - 1, in: spot), byte(end, in: spot))
        if before == UInt8(ascii: "("),
            after == UInt8(ascii: ")") || after == UInt8(ascii: ",") || after == UInt8(ascii: ";")
        {
            return start - 2 > spot.blockStart
        }
        var word = previousWord(start, in: spot)
        if word.isEmpty, before == 0x9E || before == UInt8(ascii: "\"") {
            word = previousWord(start - (before == 0x9E ? 3 : 1), in: spot)
        }
        return ["jen", "dále", "zkráceně", "zkratka", "zkratkou", "tzv"].contains(lower(word))
    }

    /// Whether a word is the mark of an office's file: „č. j. KUZL 12345/2023-3“, „sp. zn. KUSP 1/2020“.
    fileprivate func isFileMark(_ spot: TextSpot) -> Bool {
        var end = skipSpaces(before: spot.start)
        while byte(end - 1, in: spot) == UInt8(ascii: ".") || byte(end - 1, in: spot) == UInt8(ascii: ":") { end -= 1 }
        return ["j", "čj", "zn"].contains(text(wordStart(before: end, in: spot), end).lowercased())
    }

    /// Whether a word is in capitals for emphasis: beside another word of capitals that is no abbreviation, or with a vowel
    /// that has an accent, as abbreviations hardly have („NENÍ“, „NOVÉ“).
    fileprivate func isShouted(_ index: Int, _ spot: TextSpot) -> Bool {
        if hasAccent(spot.start..<spot.end) { return true }
        if shouts.contains(packed(spot.start, spot.end)) || isShoutedBlock(spot) { return true }
        if canBeSaid(spot.start..<spot.end) || isInListOfWords(spot) { return true }
        for word in [previousWord(spot.start, in: spot), nextWord(spot.end, in: spot)] where word.count >= 2 {
            let isCapital = !bytes[word].contains { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 }
            // A long word of capitals, or another that nobody knows.
            if isCapital, word.count > 7 || word.count > 4 && !isKnownAbbreviation(word.lowerBound, word.upperBound) {
                return true
            }
        }
        return false
    }

    /// Á É Í Ó Ý; Ú is the Office of many („ÚP“).
    private func hasAccent(_ word: Range<Int>) -> Bool {
        word.contains { bytes[$0] == 0xC3 && [0x81, 0x89, 0x8D, 0x93, 0x9D].contains(byte($0 + 1)) }
    }

    /// A word that can be said is a word: „OBSAH“, „RADY“.
    private func canBeSaid(_ word: Range<Int>) -> Bool {
        let letters = text(word.lowerBound, word.upperBound).unicodeScalars
        let vowels = letters.count(where: "AEIOUYÁÉĚÍÓÚŮÝ".unicodeScalars.contains)
        return letters.count >= 4 && vowels * 5 >= letters.count * 2
    }

    /// „ZLÍN, BRNO, MOST“: a word of four letters or more beside one that can be said, in a list of capitals.
    private func isInListOfWords(_ spot: TextSpot) -> Bool {
        guard spot.end - spot.start >= 4 else { return false }
        func isListed(_ word: Range<Int>) -> Bool {
            word.count >= 4 && !bytes[word].contains { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 }
        }
        var (before, after) = (spot.start, spot.end)
        for _ in 0..<8 {
            let comma = skipSpaces(before: before) - 1
            guard byte(comma, in: spot) == UInt8(ascii: ",") else { break }
            let word = previousWord(comma, in: spot)
            guard isListed(word) else { break }
            if hasAccent(word) || canBeSaid(word) { return true }
            before = word.lowerBound
        }
        for _ in 0..<8 {
            let comma = skipSpaces(after)
            guard byte(comma, in: spot) == UInt8(ascii: ",") else { break }
            let word = nextWord(comma + 1, in: spot)
            guard isListed(word) else { break }
            if hasAccent(word) || canBeSaid(word) { return true }
            after = word.upperBound
        }
        return false
    }

    /// Told once for each block: it may be long, and full of capitals.
    private func isShoutedBlock(_ spot: TextSpot) -> Bool {
        if shoutedBlock.index != spot.block { shoutedBlock = (spot.block, isInCapitals(spot, words: 2)) }
        return shoutedBlock.isShouted
    }

    func isKnownAbbreviation(_ start: Int, _ end: Int) -> Bool {
        end - start <= 16 && knownAbbreviations.contains(packed(start, end))
    }
}

/// Whether letters are a Roman number as numbers of projects and parts are.
func isRomanNumber(_ letters: some Collection<UInt8>) -> Bool {
    letters.allSatisfy { "IVXLCDM".utf8.contains($0) }
}

/// Words in lower case, packed as the walk packs them.
private func packedWords(_ words: String) -> Set<UInt128> {
    Set(
        words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map {
            $0.lowercased().utf8.reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
        })
}

/// Ordinary words that people write in capitals.
private let shouts = packedWords(
    """
    ano ne pozor akce nově nové nový nová kdo co kde kdy jak kam proč sos stop start zde od do na se si je to za pro pod nad \
    při po bez ke ve ze nebo ale jen již už den dny rok a i zdarma info sleva volno ue todo fixme tbd tip tel fax email mail web kontakt stav foto
    """)

/// Abbreviations that a Czech reader of such pages knows, or that the page's own block explains.
private let knownAbbreviations = packedWords(
    """
    eu čr sr esf efrr erdf cf jtf fs fst esif ems opz op lzz iop irop vvv vk opz opvvv oplzz opppr oppik optak oprlz oprzl opžp opd \
    opst opr opp oppa oppk opvk optp tp st mpsv mšmt mmr mv mk mf mzd mzv mpo mze mžp mo ms md mvcr úp čsú čssz vzp nku ngo nno ngeu \
    nuts lau zuj iczuj ičo ič dič dph pdf doc docx xls xlsx odt csv xml html url www usb sms gps qr tv pc it ict ai cd dvd rss zip \
    dpp dpč hpp vpp fte sas rd std nzdm ndc nzdm os odl ps chb csp dps dozp dsz ddm mš zš sš vš vošs zuš svč oš osvč \
    ospod zdvop szp stp půp tpp pnp ldn ndp iad cdz ad ap apř ic pa po sr sro as ks vos ops spol zs zú osa ma rs pt \
    čt čtk čro čssd ods ano kdu uk cz sk de at pl usa osn oecd who unicef nato unesco ce en iso čsn wcag gdpr eia \
    orp pou okr mas clld scll sclld iti iprú ipr krp rsk kpss sprss sprss srr ris3 ris covid hiv aids adhd pas asd mhd pčr hzs zzs izs \
    čd dr mgr ing bc phd mba csc mudr judr phdr rndr ph kč czk eur usd sb ms2014 ms2021 mssf iskp aplzz ip is ks pr hr ceo \
    sou oú kú ek řo gsm ztp bozp rvp švp lgbt fb fú zp spod ies zoom isbn issn čj api faq ok vip wc kb mb gb ds vs čnb mč khs \
    psč ka swot hdmi
    """)
