import Fields
import Funding
import Language

extension DataProject {
    // MARK: - Organisations

    static let organisation: [DataField<DataPart<Organisation>>] = [
        .text("name", Words(cs: "název", en: "name"), Words(cs: "Název organizace.", en: "The organisation's name.")) {
            $0.element.name
        },
        .text(
            "ico", Words(cs: "IČO", en: "IČO"),
            Words(cs: "Identifikační číslo osoby, osm číslic.", en: "The Czech company number, eight digits.")
        ) { $0.element.ico?.digits },
        .text(
            "url", as: .address, Words(cs: "web", en: "website"), Words(cs: "Web organizace.", en: "Its website."),
            isColumn: false
        ) { $0.owner.address($0.element.url) },
    ]

    static let role: DataField<DataPart<Organisation>> = .text(
        "role", Words(cs: "role", en: "role"),
        Words(cs: "Co organizace v projektu dělá.", en: "What the organisation does in the project.")
    ) { $0.element.role }

    static let isFinancial: DataField<DataPart<Organisation>> = .flag(
        "financial", Words(cs: "s finančním příspěvkem", en: "with a financial contribution"),
        Words(cs: "Zda partner dostává z projektu peníze.", en: "Whether the partner receives money of the project.")
    ) { $0.element.isFinancial }

    // MARK: - Services and people

    static let help: [DataField<DataProject>] = [
        .records(
            "services", Words(cs: "sociální služby", en: "social services"),
            Words(cs: "Druhy sociálních služeb, které projekt platí.", en: "The kinds of social services it funds."),
            [
                .text(
                    "name", Words(cs: "služba", en: "service"),
                    Words(cs: "Druh služby.", en: "The kind of service.")
                ) { $0.element.name(in: $0.owner.language) },
                section { $0.element.service },
                .text(
                    "note", Words(cs: "poznámka", en: "note"),
                    Words(cs: "Upřesnění služby.", en: "What the service is exactly."), isColumn: false
                ) { $0.element.note },
            ]
        ) { $0.parts($0.project.services) },
        .texts(
            "service_forms", as: .choice(ServiceForm.allCases.map(\.rawValue)),
            Words(cs: "formy služeb", en: "forms of services"),
            Words(
                cs: "Formy služeb: ambulatory ambulantní, field terénní, residential pobytová.",
                en: "The forms of the services: ambulatory, field, residential.")
        ) { $0.project.serviceForms.map(\.rawValue) },
        .records(
            "supported_services", Words(cs: "podporované služby", en: "supported services"),
            Words(
                cs: "Jednotlivé služby, v nichž lidé najdou pomoc. Telefony a e-maily jsou jen na stránce projektu.",
                en: "The services where people find help. Phones and e-mail addresses are on the project's page only."),
            supportedService, isColumn: false
        ) { $0.parts($0.project.supportedServices) },
        .texts(
            "target_groups", Words(cs: "cílové skupiny", en: "target groups"),
            Words(cs: "Komu projekt pomáhá.", en: "Whom the project helps.")
        ) { $0.project.targetGroups.map(\.text) },
    ]

    private static func section<Model: Sendable>(
        _ service: @escaping @Sendable (Model) -> SocialService?
    ) -> DataField<Model> {
        .text(
            "section", Words(cs: "paragraf", en: "section"),
            Words(
                cs: "Paragraf zákona č. 108/2006 Sb., který druh služby popisuje.",
                en: "The section of Act 108/2006 Sb. that describes the kind of service.")
        ) { model in service(model).flatMap { $0.section == "?" ? nil : $0.section } }
    }

    private static let supportedService: [DataField<DataPart<SupportedService>>] = [
        .text(
            "name", Words(cs: "název", en: "name"),
            Words(cs: "Vlastní název služby.", en: "The service's own name.")
        ) { $0.element.name },
        .text("service", Words(cs: "druh služby", en: "kind of service"), Words(cs: "Druh služby.", en: "The kind.")) {
            part in part.element.service.map { $0.name(in: part.owner.language) }
        },
        section { $0.element.service?.service },
        .text(
            "provider", Words(cs: "poskytovatel", en: "provider"), Words(cs: "Kdo ji poskytuje.", en: "Who gives it.")
        ) {
            $0.element.provider
        },
        .texts(
            "form", as: .choice(ServiceForm.allCases.map(\.rawValue)), Words(cs: "forma", en: "form"),
            Words(cs: "Forma služby.", en: "The form of the service.")
        ) { $0.element.form.map(\.rawValue) },
        .text("place", Words(cs: "obec", en: "municipality"), Words(cs: "Obec.", en: "The municipality.")) {
            $0.element.place
        },
        .text("address", Words(cs: "adresa", en: "address"), Words(cs: "Poštovní adresa.", en: "The postal address.")) {
            $0.element.address
        },
        .text(
            "url", as: .address, Words(cs: "web", en: "website"), Words(cs: "Web služby.", en: "The service's website.")
        ) {
            $0.owner.address($0.element.url)
        },
        .text(
            "registry_id", Words(cs: "číslo v registru", en: "number in the register"),
            Words(
                cs: "Číslo služby v registru poskytovatelů sociálních služeb, kde jsou i kontakty.",
                en: "The number in the register of providers of social services, which has the contacts, too.")
        ) { $0.element.registryID },
        .text("note", Words(cs: "poznámka", en: "note"), Words(cs: "Poznámka.", en: "A note.")) { $0.element.note },
    ]

    // MARK: - What is measured

    static let measures: [DataField<DataProject>] = [
        .records(
            "indicators", Words(cs: "ukazatele", en: "indicators"),
            Words(cs: "Měřené hodnoty s cílem a skutečností.", en: "Measured values with target and achievement."),
            [
                .text(
                    "code", Words(cs: "kód", en: "code"),
                    Words(cs: "Kód v číselníku.", en: "Its code in the catalogue.")
                ) {
                    $0.code
                },
                .text("name", Words(cs: "název", en: "name"), Words(cs: "Název ukazatele.", en: "Its name.")) {
                    $0.name
                },
                .text("unit", Words(cs: "jednotka", en: "unit"), Words(cs: "Měrná jednotka.", en: "Its unit.")) {
                    $0.unit ?? ($0.target?.isPercent ?? $0.achieved?.isPercent ?? false ? "%" : nil)
                },
                .text(
                    "target", as: .decimal, Words(cs: "cíl", en: "target"),
                    Words(cs: "Cílová hodnota.", en: "The target.")
                ) {
                    $0.target?.decimal
                },
                qualifier("target_qualifier", of: Words(cs: "cílové hodnoty", en: "target"), \.target),
                .text(
                    "achieved", as: .decimal, Words(cs: "dosaženo", en: "achieved"),
                    Words(cs: "Dosažená hodnota.", en: "What has been achieved.")
                ) { $0.achieved?.decimal },
                qualifier("achieved_qualifier", of: Words(cs: "dosažené hodnoty", en: "value achieved"), \.achieved),
                asOf(\.asOf),
            ] as [DataField<Indicator>], isColumn: false
        ) { $0.project.indicators },
        .records(
            "figures", Words(cs: "čísla", en: "figures"),
            Words(cs: "Další čísla, která o projektu něco říkají.", en: "More figures that tell of the project."),
            [
                .text(
                    "value", Words(cs: "hodnota", en: "value"),
                    Words(cs: "Číslo, jak se píše.", en: "As it is written.")
                ) {
                    $0.value
                },
                .text(
                    "label", Words(cs: "co znamená", en: "what it means"),
                    Words(cs: "Co číslo znamená.", en: "What it means.")
                ) {
                    $0.label
                },
                asOf(\.asOf),
            ] as [DataField<Figure>], isColumn: false
        ) { $0.project.figures },
    ]

    /// „≥ 32“ is a number and a word about it.
    private static func qualifier(
        _ key: String, of whose: Words, _ quantity: @escaping @Sendable (Indicator) -> Quantity?
    ) -> DataField<Indicator> {
        .text(
            key, as: .choice([Quantity.Qualifier.atLeast, .atMost, .about].map(\.rawValue)),
            Words(cs: "upřesnění \(whose.cs)", en: "qualifier of the \(whose.en)"),
            Words(
                cs: "Není-li číslo přesné: atLeast nejméně, atMost nejvýše, about přibližně.",
                en: "Where the number is not exact: at least, at most, about.")
        ) { indicator in
            quantity(indicator).flatMap { $0.qualifier == .exactly ? nil : $0.qualifier.rawValue }
        }
    }

    private static func asOf<Model: Sendable>(
        _ date: @escaping @Sendable (Model) -> PartialDate?
    ) -> DataField<Model> {
        .text(
            "as_of", as: .date, Words(cs: "stav k", en: "as of"),
            Words(cs: "K jakému dni, měsíci nebo roku údaj platí.", en: "The day, month or year for which it holds.")
        ) { date($0)?.iso }
    }

    // MARK: - Documents and links

    static let papers: [DataField<DataProject>] = [
        .records(
            "outputs", Words(cs: "výstupy", en: "outputs"),
            Words(
                cs: "Co v projektu vzniklo: publikace, metodika.", en: "What the project made: a publication, a method."
            ),
            DataFile.fields, isColumn: false
        ) { model in
            model.project.outputs.map {
                DataFile(model, title: $0.title, text: $0.text, file: $0.file, url: $0.url)
            }
        },
        .records(
            "documents", Words(cs: "dokumenty", en: "documents"),
            Words(cs: "Dokumenty ke stažení.", en: "Documents to download."), DataFile.fields, isColumn: false
        ) { model in
            model.project.documents.map {
                DataFile(model, title: $0.title, file: $0.file, url: $0.url, type: $0.type, size: $0.size)
            }
        },
        .records(
            "strategies", Words(cs: "strategie", en: "strategies"),
            Words(cs: "Plány, o něž se projekt opírá.", en: "Plans that the project rests on."),
            [
                .text("title", Words(cs: "název", en: "title"), Words(cs: "Název plánu.", en: "The plan's title.")) {
                    $0.element.title
                },
                .text(
                    "years", Words(cs: "roky", en: "years"),
                    Words(cs: "Na které roky je.", en: "For which years it is.")
                ) {
                    $0.element.years
                },
                .text("url", as: .address, Words(cs: "adresa", en: "address"), Words(cs: "Kde je.", en: "Where it is."))
                {
                    $0.owner.address($0.element.url)
                },
            ] as [DataField<DataPart<Strategy>>], isColumn: false
        ) { $0.parts($0.project.strategies) },
        .records(
            "links", Words(cs: "odkazy", en: "links"),
            Words(cs: "Další stránky o projektu.", en: "More pages about the project."),
            [
                .text("title", Words(cs: "název", en: "title"), Words(cs: "Text odkazu.", en: "The link's text.")) {
                    $0.element.title
                },
                .text(
                    "url", as: .address, Words(cs: "adresa", en: "address"),
                    Words(cs: "Kam vede.", en: "Where it leads.")
                ) {
                    $0.owner.address($0.element.url)
                },
                .text(
                    "archived_url", as: .address, Words(cs: "archivovaná kopie", en: "archived copy"),
                    Words(cs: "Kopie v archivu.", en: "A copy in an archive.")
                ) { $0.owner.address($0.element.archivedURL) },
                .flag(
                    "dead", Words(cs: "nefunguje", en: "dead"),
                    Words(cs: "Stránka na té adrese už není.", en: "The page is no longer at that address.")
                ) { $0.element.isDead ? true : nil },
            ] as [DataField<DataPart<LinkEntry>>], isColumn: false
        ) { $0.parts($0.project.links) },
    ]
}
