import Fields
import Language
import SourceText

extension SitePlan {
    /// Holds the accessibility statement against what the law wants of it; silent where there is none.
    mutating func checkAccessibilityStatement() {
        guard let statement = inputs.settings.accessibility else { return }
        let contact = statement.contact ?? inputs.settings.publisher?.email ?? inputs.settings.publisher?.phone?.text
        var missing: [Words] = []
        if statement.conformance == nil {
            missing.append(
                Words(
                    cs: "zda je web v souladu (conformance); bez toho prohlášení nevznikne",
                    en: "whether the site conforms (conformance), without which there is no statement"))
        }
        if statement.prepared == nil {
            missing.append(Words(cs: "den vypracování (prepared)", en: "the day it was prepared (prepared)"))
        }
        if statement.method == nil {
            missing.append(
                Words(cs: "jak byla přístupnost ověřena (method)", en: "how accessibility was assessed (method)"))
        }
        if contact == nil {
            missing.append(
                Words(cs: "kontakt pro připomínky (contact)", en: "a contact for feedback (contact)"))
        }
        if let conformance = statement.conformance, conformance != .full, statement.exceptions.isEmpty {
            missing.append(
                Words(cs: "co přístupné není a proč (exceptions)", en: "what is not accessible, and why (exceptions)"))
        }
        let place = inputs.settings.accessibilityPlace
        if !missing.isEmpty {
            findings.append(
                Finding(
                    accessibilityIncomplete, at: place,
                    Words(
                        cs: "Prohlášení o přístupnosti neříká: \(missing.map(\.cs).joined(separator: "; ")).",
                        en: "The accessibility statement does not say: \(missing.map(\.en).joined(separator: "; ")).")))
        }
        if statement.conformance == .full, !statement.exceptions.isEmpty {
            findings.append(
                Finding(
                    accessibilityIncomplete, at: place,
                    Words(
                        cs: "Web má být plně v souladu, a přitom jsou uvedeny výjimky. Napište „conformance: partial“.",
                        en: "The site is to conform fully, yet exceptions are named. Write “conformance: partial”.")))
        }
        let last = [statement.prepared, statement.reviewed].compactMap(\.self).max()
        if let last, last.daysSinceEpoch < inputs.today.daysSinceEpoch - 366 {
            findings.append(
                Finding(
                    accessibilityUnreviewed, at: place,
                    Words(
                        cs:
                            "Prohlášení o přístupnosti bylo naposledy přezkoumáno \(last.shown(in: .cs)), tedy před více než rokem. Ověřte je a doplňte „reviewed“.",
                        en:
                            "The accessibility statement was last reviewed on \(last.shown(in: .en)), more than a year ago. Review it and write “reviewed”."
                    )))
        }
    }
}

extension SiteSettings {
    /// Whether a person has stated how far the site conforms; without that there is no statement.
    var hasAccessibilityStatement: Bool { accessibility?.conformance != nil }
}

let accessibilityIncomplete = Diagnosis(
    "accessibility-incomplete", .warning, .publicity, article: "zákon č. 99/2019 Sb., § 8; (EU) 2018/1523",
    Words(
        cs:
            "Prohlášení o přístupnosti říká, zda je web v souladu, co přístupné není a proč, jak a kdy to bylo ověřeno a kam psát.",
        en:
            "An accessibility statement says whether the site conforms, what is not accessible and why, how and when that was assessed, and where to write."
    ))

let accessibilityUnreviewed = Diagnosis(
    "accessibility-unreviewed", .note, .publicity, article: "(EU) 2018/1523, recital 3",
    Words(
        cs: "Prohlášení o přístupnosti se přezkoumává pravidelně, nejméně jednou za rok.",
        en: "An accessibility statement is reviewed regularly, at least once a year."))
