import Language

/// The statement of Reg. (EU) 2021/1060 Annex IX in all 24 languages of the Union: the only place where its words stand.
package enum StatementTable {
    /// In the order of the languages' codes.
    package static let all: [Statement] = [
        Statement(
            "bg", Words(cs: "bulharsky", en: "Bulgarian"), coFunded: .init("Съфинансирано от Европейския съюз", .found),
            funded: .init("Финансирано от Европейския съюз", .found)),
        czech,
        Statement(
            "da", Words(cs: "dánsky", en: "Danish"), coFunded: .init("Medfinansieret af Den Europæiske Union", .found),
            funded: .init("Finansieret af Den Europæiske Union", .found)),
        Statement(
            "de", Words(cs: "německy", en: "German"),
            coFunded: .init("Kofinanziert von der Europäischen Union", .found),
            funded: .init("Finanziert von der Europäischen Union", .found)),
        Statement(
            "el", Words(cs: "řecky", en: "Greek"),
            coFunded: .init("Με τη συγχρηματοδότηση της Ευρωπαϊκής Ένωσης", .found),
            funded: .init("Με τη χρηματοδότηση της Ευρωπαϊκής Ένωσης", .found)),
        english,
        Statement(
            "es", Words(cs: "španělsky", en: "Spanish"), coFunded: .init("Cofinanciado por la Unión Europea", .known),
            funded: .init("Financiado por la Unión Europea", .found)),
        Statement(
            "et", Words(cs: "estonsky", en: "Estonian"), coFunded: .init("Kaasrahastanud Euroopa Liit", .found),
            funded: .init("Rahastanud Euroopa Liit", .known)),
        Statement(
            "fi", Words(cs: "finsky", en: "Finnish"), coFunded: .init("Euroopan unionin osarahoittama", .found),
            funded: .init("Euroopan unionin rahoittama", .found)),
        Statement(
            "fr", Words(cs: "francouzsky", en: "French"), coFunded: .init("Cofinancé par l’Union européenne", .known),
            funded: .init("Financé par l’Union européenne", .found)),
        Statement(
            "ga", Words(cs: "irsky", en: "Irish"),
            coFunded: .init("Arna chómhaoiniú ag an Aontas Eorpach", .unverified),
            funded: .init("Arna mhaoiniú ag an Aontas Eorpach", .found)),
        Statement(
            "hr", Words(cs: "chorvatsky", en: "Croatian"), coFunded: .init("Sufinancira Europska unija", .found),
            funded: .init("Financira Europska unija", .known)),
        Statement(
            "hu", Words(cs: "maďarsky", en: "Hungarian"),
            coFunded: .init("Az Európai Unió társfinanszírozásával", .found),
            funded: .init("Az Európai Unió finanszírozásával", .found)),
        Statement(
            "it", Words(cs: "italsky", en: "Italian"), coFunded: .init("Cofinanziato dall’Unione europea", .found),
            funded: .init("Finanziato dall’Unione europea", .found)),
        Statement(
            "lt", Words(cs: "litevsky", en: "Lithuanian"),
            coFunded: .init("Bendrai finansuoja Europos Sąjunga", .found),
            funded: .init("Finansuoja Europos Sąjunga", .unverified)),
        Statement(
            "lv", Words(cs: "lotyšsky", en: "Latvian"), coFunded: .init("Līdzfinansē Eiropas Savienība", .found),
            funded: .init("Finansē Eiropas Savienība", .known)),
        Statement(
            "mt", Words(cs: "maltsky", en: "Maltese"), coFunded: .init("Kofinanzjat mill-Unjoni Ewropea", .unverified),
            funded: .init("Iffinanzjat mill-Unjoni Ewropea", .found)),
        Statement(
            "nl", Words(cs: "nizozemsky", en: "Dutch"),
            coFunded: .init("Medegefinancierd door de Europese Unie", .found),
            funded: .init("Gefinancierd door de Europese Unie", .found)),
        Statement(
            "pl", Words(cs: "polsky", en: "Polish"), coFunded: .init("Dofinansowane przez Unię Europejską", .found),
            funded: .init("Sfinansowane przez Unię Europejską", .unverified)),
        Statement(
            "pt", Words(cs: "portugalsky", en: "Portuguese"),
            coFunded: .init("Cofinanciado pela União Europeia", .known),
            funded: .init("Financiado pela União Europeia", .found)),
        Statement(
            "ro", Words(cs: "rumunsky", en: "Romanian"), coFunded: .init("Cofinanțat de Uniunea Europeană", .found),
            funded: .init("Finanțat de Uniunea Europeană", .found)),
        Statement(
            "sk", Words(cs: "slovensky", en: "Slovak"), coFunded: .init("Spolufinancovaný Európskou úniou", .found),
            funded: .init("Financované Európskou úniou", .found)),
        Statement(
            "sl", Words(cs: "slovinsky", en: "Slovenian"), coFunded: .init("Sofinancira Evropska unija", .found),
            funded: .init("Financira Evropska unija", .known)),
        Statement(
            "sv", Words(cs: "švédsky", en: "Swedish"), coFunded: .init("Medfinansieras av Europeiska unionen", .found),
            funded: .init("Finansieras av Europeiska unionen", .found)),
    ]

    /// The site's own languages, which no look-up can miss.
    package static let czech = Statement(
        "cs", Words(cs: "česky", en: "Czech"), coFunded: .init("Spolufinancováno Evropskou unií", .found),
        funded: .init("Financováno Evropskou unií", .found))

    package static let english = Statement(
        "en", Words(cs: "anglicky", en: "English"), coFunded: .init("Co-funded by the European Union", .found),
        funded: .init("Funded by the European Union", .found))
}
