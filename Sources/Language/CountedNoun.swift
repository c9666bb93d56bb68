/// The form of a noun that a number asks for.
package enum PluralCategory: String, Sendable, Hashable, Codable, CaseIterable {
    /// 1 služba; 1 service.
    case one
    /// 2–4 služby; Czech only.
    case few
    /// 0 and 5 or more služeb; any other number of services.
    case many
    /// 156,19 úvazku: the genitive singular after decimals; Czech only.
    case fraction

    /// The category of a whole number.
    package init(_ count: Int, in language: LanguageCode) {
        self =
            switch (language, count) {
            case (_, 1): .one
            case (.cs, 2...4): .few
            default: .many
            }
    }

    /// The category of a number as it is written, with its decimals.
    package init(_ quantity: Quantity, in language: LanguageCode) {
        if quantity.decimals > 0 {
            self = language == .cs ? .fraction : .many
        } else {
            self.init(Int(quantity.thousandths / 1000), in: language)
        }
    }
}

/// A noun in each form that a number may ask for.
package struct CountedNoun: Sendable, Hashable {
    private let one, few, many, fraction, enOne, enMany: String

    /// The Czech forms after 1, 2, 5 and 1,5, then the English ones after 1 and 2.
    package init(_ one: String, _ few: String, _ many: String, _ fraction: String, en: String, _ enMany: String) {
        (self.one, self.few, self.many, self.fraction, enOne, self.enMany) = (one, few, many, fraction, en, enMany)
    }

    package subscript(category: PluralCategory, language: LanguageCode) -> String {
        switch (language, category) {
        case (.cs, .one): one
        case (.cs, .few): few
        case (.cs, .many): many
        case (.cs, .fraction): fraction
        case (.en, .one): enOne
        case (.en, _): enMany
        }
    }

    /// Number and noun: „5 služeb“, “1,200 services”.
    package func shown(_ count: Int, in language: LanguageCode) -> String {
        let number = grouped(count, in: language)
        return number + noBreakSpace + self[PluralCategory(count, in: language), language]
    }

    /// Number and noun: „156,19 úvazku“.
    package func shown(_ quantity: Quantity, in language: LanguageCode) -> String {
        quantity.shown(in: language) + noBreakSpace + self[PluralCategory(quantity, in: language), language]
    }
}
