import Fields
import Language
import SourceText

let contentFields: [Field<Project>] = [
    Field(
        "target_groups", targetGroupType.list, \.targetGroups, Words(cs: "Pro koho", en: "For whom"),
        Words(cs: "Lidé, kterým projekt pomáhá.", en: "The people whom the project helps."),
        example: "[osoby bez přístřeší, rodiče s dětmi]",
        misnomers: ["cílové skupiny", "cílová skupina", "target_group"]),
    Field(
        "services", serviceListType, \.services, Words(cs: "Služby", en: "Services"),
        Words(
            cs: "Druhy sociálních služeb: názvy, zkratky nebo čísla paragrafů zákona č. 108/2006 Sb.",
            en: "Kinds of social services: names, abbreviations or sections of Act 108/2006 Sb."),
        example: "[azylové domy, 70, {service: azylové domy, note: matky s dětmi}]",
        misnomers: ["sociální služby", "podporované služby", "service"]),
    Field(
        "service_forms", serviceFormType.list, \.serviceForms, Words(cs: "Forma služeb", en: "Form of services"),
        Words(cs: "Jak se služby poskytují.", en: "How the services are given."), example: "[ambulantní, terénní]",
        misnomers: ["formy služeb", "formy", "forms"]),
    Field(
        "supported_services", supportedServiceTable.type(named: "supported_services", from: SupportedService()).list,
        \.supportedServices, Words(cs: "Kde službu najdete", en: "Where to find the service"),
        Words(
            cs: "Jednotlivé služby poskytovatelů s místem a kontaktem.", en: "Single services with place and contact."),
        example: "[{service: azylové domy, provider: Charita Zlín, place: Zlín}]", misnomers: ["registered_services"]),
    Field(
        "goals", proseType, \.goals, Words(cs: "Čeho chceme dosáhnout", en: "What we want to achieve"),
        Words(
            cs: "Cíle, jako text nebo seznam; stačí i nadpis „Cíle projektu“ v textu.",
            en: "Aims, as text or a list; a heading “Cíle projektu” in the body will do."),
        misnomers: ["cíle", "cíl", "cíle projektu", "aims", "objectives", "goal"]),
    Field(
        "activities", activityType.list, \.activities, Words(cs: "Co děláme", en: "What we do"),
        Words(cs: "Klíčové aktivity.", en: "Key activities."),
        example: "[{title: Vzdělávání, text: Kurzy pro pečující.}]",
        misnomers: ["aktivity", "klíčové aktivity"]),
    Field(
        "results", proseType, \.results, Words(cs: "Čeho jsme dosáhli", en: "What we have achieved"),
        Words(
            cs: "Výsledky (za běhu očekávané), jako text nebo seznam; stačí i nadpis „Výsledky“.",
            en: "Results (expected ones while it runs), as text or a list; a heading will do."),
        misnomers: ["výsledky", "přínosy", "dopady", "benefits"]),
    Field(
        "outputs", outputTable.type(named: "outputs", from: Output()).list, \.outputs,
        Words(cs: "Výstupy", en: "Outputs"),
        Words(cs: "Co vzniklo: publikace, metodika.", en: "Things made: a publication, a method."),
        example: "[{title: Příklady dobré praxe, file: praxe.pdf}]", misnomers: ["výstup"]),
    Field(
        "indicators", indicatorTable.type(named: "indicators", from: Indicator()).list, \.indicators,
        Words(cs: "Ukazatele", en: "Indicators"),
        Words(cs: "Měřené hodnoty s cílem a stavem.", en: "Measured values with target and state."),
        example: "[{name: podpořené osoby, target: 50, achieved: 37}]", misnomers: ["indikátory"]),
    Field(
        "figures", figureTable.type(named: "figures", from: Figure()).list, \.figures,
        Words(cs: "Čísla", en: "Figures"),
        Words(cs: "Čísla, která stojí za to ukázat velká.", en: "Numbers worth showing large."),
        example: "[{value: 58 let, label: průměrný věk klientů}]"),
    Field(
        "documents", documentType.list, \.documents, Words(cs: "Dokumenty", en: "Documents"),
        Words(cs: "Soubory vedle projektu nebo odkazy na ně.", en: "Files beside the project, or links to them."),
        example: "[{title: Přehled projektu, file: prehled.pdf}]", misnomers: ["dokument", "files", "přílohy"]),
    Field(
        "strategies", strategyTable.type(named: "strategies", from: Strategy()).list, \.strategies,
        Words(cs: "Strategie", en: "Strategies"),
        Words(cs: "Plány, o které se projekt opírá.", en: "Plans that the project rests on."),
        example: "[{title: Střednědobý plán rozvoje sociálních služeb, years: 2009–2013}]"),
    Field(
        "links", linkTable.type(named: "links", from: LinkEntry(url: Link("", .absolute, at: ByteRange(0, 0)))).list,
        \.links, Words(cs: "Odkazy", en: "Links"),
        Words(cs: "Odkazy; mrtvý se vytiskne, ale neodkazuje.", en: "Links; a dead one is printed, not linked."),
        example: "[{title: Web kraje, url: https://www.example.cz}]", misnomers: ["odkaz"]),
    Field(
        "logos", logoType.list, \.logos, Words(cs: "Loga", en: "Logos"),
        Words(
            cs: "Loga vedle znaku EU; znak sám kreslí program.",
            en: "Logos beside the EU emblem, which the program draws itself."),
        example: "[{file: logo-kraje.svg, alt: Zlínský kraj, kind: region}]", misnomers: ["logo"]),
    Field(
        "image", imageTable.type(named: "image", from: ProjectImage(file: FilePath("", at: ByteRange(0, 0)))), \.image,
        Words(cs: "Obrázek", en: "Picture"),
        Words(cs: "Obrázek projektu s popisem pro nevidomé.", en: "A picture with its text alternative."),
        example: "{file: dilna.jpg, alt: Klienti v dílně}", misnomers: ["obrázek", "foto", "picture", "photo"]),
]

let serviceFormType = ValueType<ServiceForm>.enumeration(
    Words(cs: "forma služby", en: "a form of service"),
    [
        EnumerationWord(
            .ambulatory, "ambulatory", Words(cs: "ambulantní", en: "outpatient"), ["ambulantně", "ambulantní forma"]),
        EnumerationWord(.field, "field", Words(cs: "terénní", en: "field"), ["terénně", "terénní forma"]),
        EnumerationWord(
            .residential, "residential", Words(cs: "pobytová", en: "residential"), ["pobytové", "pobytově"]),
    ])

private let targetGroupType = ValueType<TargetGroupUse>(
    scalar: ValueShape(
        Words(cs: "cílová skupina", en: "a target group"), .text(limit: 500, pattern: nil),
        examples: ["osoby se zdravotním postižením"])
) { text, range, _ in TargetGroupUse(group: TargetGroup.named(text), text: text, range: range) }

/// Markdown as a text or as a list of items.
let proseType: ValueType<Prose> = {
    let markdown = ValueType<LocatedText>.markdown
    let shape = ValueShape(
        Words(cs: "text (Markdown) nebo seznam textů", en: "text (Markdown) or a list of texts"),
        .either([markdown.shape, markdown.list.shape]), markdown.shape.description,
        examples: ["[dostupné služby, méně vyloučených lidí]"])
    return ValueType(shape) { node, reading in
        if case .list = node.content {
            return markdown.list.read(node, &reading).flatMap { $0.isEmpty ? nil : .list($0) }
        }
        guard case .map = node.content else { return markdown.read(node, &reading).map(Prose.text) }
        reportWrongType(node, expected: shape, &reading)
        return nil
    }
}()

private let activityType = activityTable.type(
    named: "activities", from: Activity(), orBare: ValueType<LocatedText>.markdown
) { text in
    var activity = Activity()
    activity.text = text
    return activity
}

private let activityTable = FieldTable<Activity>(
    Words(cs: "aktivita", en: "activity"),
    [
        Field(
            "title", .text(limit: 500), \.title, Words(cs: "Název", en: "Title"),
            Words(cs: "Název aktivity.", en: "Name of the activity."), example: "Vzdělávání", isRequired: true,
            misnomers: ["name", "název"]),
        Field(
            "text", .markdown, \.text, Words(cs: "Popis", en: "Text"),
            Words(cs: "Co se v aktivitě dělá.", en: "What is done."), example: "Kurzy pro pečující.",
            misnomers: ["description", "popis"]),
    ])

private let supportedServiceTable = FieldTable<SupportedService>(
    Words(cs: "podporovaná služba", en: "supported service"),
    [
        Field(
            "service", serviceType, \.service, Words(cs: "Druh služby", en: "Kind of service"),
            Words(cs: "Druh podle zákona.", en: "The kind in the act."), example: "azylové domy",
            misnomers: ["druh", "type"]),
        Field(
            "provider", .text(limit: 300), \.provider, Words(cs: "Poskytovatel", en: "Provider"),
            Words(cs: "Kdo službu poskytuje.", en: "Who gives the service."), example: "Charita Zlín"),
        Field(
            "name", .text(limit: 300), \.name, Words(cs: "Název", en: "Name"),
            Words(cs: "Vlastní jméno služby.", en: "The service’s own name."), example: "Azylový dům pro matky s dětmi"),
        Field(
            "form", serviceFormType.list, \.form, Words(cs: "Forma", en: "Form"),
            Words(cs: "Jak se služba poskytuje.", en: "How it is given."), example: "pobytová", misnomers: ["forms"]),
        Field(
            "place", .text(limit: 200), \.place, Words(cs: "Obec", en: "Municipality"),
            Words(cs: "Kde služba je; podle obce se seskupuje.", en: "Where it is; the page groups by it."),
            example: "Zlín", misnomers: ["město", "místo"]),
        Field(
            "address", .text(limit: 300), \.address, Words(cs: "Adresa", en: "Address"),
            Words(cs: "Ulice a číslo.", en: "Street and number."), example: "Dlouhá 1"),
        Field(
            "phone", .phone, \.phone, Words(cs: "Telefon", en: "Telephone"),
            Words(cs: "Kam zavolat.", en: "Where to call."), misnomers: ["tel"]),
        Field(
            "email", ValueType<String>.email, \.email, Words(cs: "E-mail", en: "E-mail"),
            Words(cs: "Kam napsat.", en: "Where to write."), misnomers: ["mail"]),
        Field(
            "url", .webAddress, \.url, Words(cs: "Web", en: "Website"),
            Words(cs: "Web služby.", en: "The service’s website."), misnomers: ["web", "www"]),
        Field(
            "registry_id", .text(limit: 40), \.registryID, Words(cs: "Identifikátor", en: "Register number"),
            Words(cs: "Číslo v registru poskytovatelů.", en: "The number in the register of providers."),
            example: "1234567"),
        Field(
            "note", .text(), \.note, Words(cs: "Poznámka", en: "Note"),
            Words(cs: "Co je dobré vědět.", en: "What is good to know."), example: "volejte předem",
            misnomers: ["poznámka"]),
    ])
