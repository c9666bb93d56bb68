import Fields
import Language
import SourceText

let contactRules: [TextRule] = [
    TextRule(
        "private-contact", .practice, at: .marks([[0x40]]), .numbers, .marks([[0x2B]]),
        because: Words(
            cs:
                "Osobní e-mail nebo telefon v textu zůstane na webu i po letech, kdy už člověk na projektu nepracuje. Kontakty patří do „contacts“, nejlépe na pracoviště.",
            en:
                "A personal e-mail or phone in the text stays on the web for years after the person has left. Contacts belong in “contacts”, best an office’s."
        )
    ) { page, spot, breaches in
        if page.byte(spot.start) == UInt8(ascii: "@") {
            page.checkMail(spot, &breaches)
        } else {
            page.checkPhone(spot, &breaches)
        }
    },
    TextRule(
        "link-without-scheme", .advice, at: .words("www"), .marks([".c", ".e", ".o"].map { Array($0.utf8) }),
        because: Words(
            cs:
                "Adresa bez https:// v prostém textu není odkaz a jinde vede na nezabezpečenou stránku. Pište ji celou.",
            en:
                "An address without https:// is no link in plain text and elsewhere leads to an insecure page. Write the whole of it."
        )
    ) { page, spot, breaches in
        page.checkAddress(spot, &breaches)
    },
]

extension TextPage {
    fileprivate func checkMail(_ spot: TextSpot, _ breaches: inout [TextBreach]) {
        func isPart(_ byte: UInt8) -> Bool {
            byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
                || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+")
        }
        var start = spot.start
        while isPart(byte(start - 1, in: spot)), spot.start - start < 100 { start -= 1 }
        var end = spot.end
        while isPart(byte(end, in: spot)), end - spot.end < 200 { end += 1 }
        while end > spot.end, !isLetter(before: end), !isDigit(end - 1) { end -= 1 }
        guard start < spot.start, let dot = bytes[spot.end..<end].lastIndex(of: UInt8(ascii: ".")), end - dot > 2 else {
            return
        }
        let address = lower(start..<end)
        let domain = lower(spot.end..<end)
        guard isPersonal(local: lower(start..<spot.start), domain: domain), !isGiven(mail: address),
            !isOfPublisher(domain)
        else { return }
        breaches.append(
            TextBreach(
                start, end,
                Words(
                    cs: "E-mail \(address) vypadá jako osobní a není mezi kontakty. \(wayOut.cs)",
                    en: "The e-mail \(address) looks personal and is not among the contacts. \(wayOut.en)"
                )))
    }

    /// „jan.novak@…“, or anything at a provider of private mail.
    private func isPersonal(local: String, domain: String) -> Bool {
        if mailProviders.contains(domain) { return true }
        let parts = local.split { $0 == "." || $0 == "_" || $0 == "-" }
        guard parts.count == 2, parts.allSatisfy({ $0.allSatisfy(\.isLetter) }), parts[1].count >= 3 else {
            return false
        }
        return !parts.contains { offices.contains(String($0)) }
    }

    /// Whether a page or news item, which have no `contacts`, names somebody at the publisher's own office.
    private func isOfPublisher(_ domain: String) -> Bool {
        project == nil && !mailProviders.contains(domain)
            && circumstances.publisherContacts.contains { $0.lowercased().hasSuffix("@" + domain) }
    }

    /// Only projects have `contacts`.
    private var wayOut: Words {
        project == nil
            ? Words(
                cs: "Uveďte raději kontakt na pracoviště; smí-li tu být, přijměte nález v „allow“.",
                en: "Rather give an office’s contact; where this one may stand here, accept the finding in “allow”.")
            : Words(
                cs: "Uveďte kontakt na pracoviště, nebo tento přesuňte do „contacts“.",
                en: "Give an office’s contact, or move this one to “contacts”.")
    }

    private func isGiven(mail: String) -> Bool {
        if circumstances.publisherContacts.contains(where: { $0.lowercased() == mail }) { return true }
        guard let project else { return false }
        return (project.contacts.map(\.email) + project.supportedServices.map(\.email)).contains {
            $0?.lowercased() == mail
        }
    }

    /// A mobile number that its prefix or a word for a phone shows to be one.
    fileprivate func checkPhone(_ spot: TextSpot, _ breaches: inout [TextBreach]) {
        var start = spot.start
        var index = start
        var hasPrefix = false
        if byte(start) == UInt8(ascii: "+") {
            guard has("+420", at: start) else { return }
            index = skipSpaces(start + 4)
            hasPrefix = true
        } else {
            // The walk comes to each group; only the first may begin a number.
            let before = skipSpaces(before: start)
            if isDigit(before - 1) || byte(before - 1, in: spot) == UInt8(ascii: "+") || isLetter(before: start) {
                return
            }
            if has("00420", at: start) {
                index = skipSpaces(start + 5)
                hasPrefix = true
            }
        }
        guard byte(index) == UInt8(ascii: "6") || byte(index) == UInt8(ascii: "7") else { return }
        var digits = 0
        var end = index
        while digits < 10, end < spot.blockEnd {
            if isDigit(end) {
                digits += 1
                end += 1
            } else if case let space = space(end), space > 0, isDigit(end + space), digits % 3 == 0 {
                end += space
            } else {
                break
            }
        }
        guard digits == 9, !isDigit(end),
            ![UInt8(ascii: "/"), UInt8(ascii: ","), UInt8(ascii: "-")].contains(byte(end, in: spot))
                || space(end + 1) > 0
        else { return }
        guard hasPrefix || followsWordForPhone(start, spot), !amounts.contains(lower(nextWord(end, in: spot))) else {
            return
        }
        start = min(start, index)
        let number = text(index, end).filter(\.isNumber)
        guard !isGiven(phone: number) else { return }
        breaches.append(
            TextBreach(
                start, end,
                Words(
                    cs:
                        "Mobilní číslo \(text(start, end)) není mezi kontakty a může být osobní. \(wayOut.cs)",
                    en:
                        "The mobile number \(text(start, end)) is not among the contacts and may be personal. \(wayOut.en)"
                )))
    }

    private func isGiven(phone: String) -> Bool {
        if circumstances.publisherContacts.contains(where: { $0.filter(\.isNumber).hasSuffix(phone) }) { return true }
        guard let project else { return false }
        return (project.contacts.map(\.phone) + project.supportedServices.map(\.phone)).contains {
            $0?.dialled.hasSuffix(phone) ?? false
        }
    }

    private func followsWordForPhone(_ start: Int, _ spot: TextSpot) -> Bool {
        var end = start
        for _ in 0..<3 {
            while end > spot.blockStart, !isLetter(before: end), !isDigit(end - 1), start - end < 12 { end -= 1 }
            let word = wordStart(before: end, in: spot)
            if wordsForPhone.contains(lower(word..<end)) { return true }
            guard word < end else { return false }
            end = word
        }
        return false
    }

    /// „www.kr-vysocina.cz“, „kr-vysocina.cz/projekty“
    fileprivate func checkAddress(_ spot: TextSpot, _ breaches: inout [TextBreach]) {
        var start = spot.start
        if byte(start) == UInt8(ascii: ".") {
            guard has(".cz/", at: start) || has(".eu/", at: start) || has(".com/", at: start) || has(".org/", at: start)
            else { return }
            while isHost(byte(start - 1, in: spot)), spot.start - start < 100 { start -= 1 }
            guard start < spot.start, !has("www.", at: start), byte(start - 1, in: spot) != UInt8(ascii: "@"),
                byte(start - 1, in: spot) != UInt8(ascii: "/"), byte(start - 1, in: spot) < 0x80
            else { return }
        } else {
            guard byte(spot.end, in: spot) == UInt8(ascii: "."), isHost(byte(spot.end + 1, in: spot)),
                byte(start - 1, in: spot) != UInt8(ascii: "/"), byte(start - 1, in: spot) != UInt8(ascii: "."),
                byte(start - 1, in: spot) != UInt8(ascii: "@")
            else { return }
        }
        var end = spot.end
        while end < spot.blockEnd, byte(end) > 0x20, byte(end) < 0x80, !"()<>[]\"".utf8.contains(byte(end)) { end += 1 }
        while end > start, !isDigit(end - 1), !isLetter(before: end), byte(end - 1) != UInt8(ascii: "/") { end -= 1 }
        let address = text(start, end)
        guard address.utf8.dropFirst(4).contains(UInt8(ascii: ".")) || byte(spot.start) == UInt8(ascii: ".") else {
            return
        }
        // A link whose text is an address and whose target is whole needs nothing.
        let isLinkText = runs.links.contains { !$0.isAddress && $0.start <= start && end <= $0.end }
        guard !isLinkText else { return }
        breaches.append(
            TextBreach(
                start, end,
                Words(
                    cs: "Adrese \(address) chybí začátek. Napište ji celou, nejspíš https://\(address).",
                    en:
                        "The address \(address) lacks its beginning. Write the whole of it, most likely https://\(address)."
                ),
                fix: TextBreach.Fix(
                    message: Words(cs: "Napsat https://\(address).", en: "Write https://\(address)."),
                    edits: [(start, end, "https://" + address)], isSafe: false)))
    }

    private func isHost(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }
}

private let mailProviders: Set<String> = [
    "seznam.cz", "email.cz", "post.cz", "spoluzaci.cz", "centrum.cz", "volny.cz", "atlas.cz", "tiscali.cz", "quick.cz",
    "gmail.com",
    "outlook.com", "outlook.cz", "hotmail.com", "yahoo.com", "icloud.com", "proton.me", "protonmail.com",
]
private let offices: Set<String> = [
    "info", "kontakt", "podatelna", "posta", "sekretariat", "redakce", "projekt", "projekty", "kancelar", "socialni",
    "odbor", "web",
    "eu", "dotace", "centrum", "poradna", "sluzby", "sluzba", "tiskove", "tisk", "office", "urad", "obec", "mesto",
    "kraj",
]
private let wordsForPhone: Set<String> = [
    "tel", "telefon", "telefonu", "mobil", "mob", "volejte", "gsm", "t", "m", "kontakt",
]
private let amounts: Set<String> = ["kč", "korun", "czk", "eur", "euro", "tis", "mil", "osob", "obyvatel"]
