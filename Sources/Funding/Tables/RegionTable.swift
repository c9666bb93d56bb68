// The regions of the Czech Republic: NUTS 3 and RÚIAN codes, IČO with verified check digits.

extension Region {
    /// The fourteen regions, by NUTS 3 code.
    package static let all: [Region] = [
        Region(
            "CZ010", ruian: 19, csu: 3018, iso: "CZ-10", ico: "00064581", "Hlavní město Praha",
            english: "Prague", locative: "v hlavním městě Praze", adjective: "pražský", abbreviation: "PHA",
            seat: "Praha", slug: "hlavni-mesto-praha"),
        Region(
            "CZ020", ruian: 27, csu: 3026, iso: "CZ-20", ico: "70891095", "Středočeský kraj",
            english: "Central Bohemian Region", locative: "ve Středočeském kraji", adjective: "středočeský",
            abbreviation: "STC",
            seat: "Praha", slug: "stredocesky-kraj"),
        Region(
            "CZ031", ruian: 35, csu: 3034, iso: "CZ-31", ico: "70890650", "Jihočeský kraj",
            english: "South Bohemian Region", locative: "v Jihočeském kraji", adjective: "jihočeský",
            abbreviation: "JHC",
            seat: "České Budějovice", slug: "jihocesky-kraj"),
        Region(
            "CZ032", ruian: 43, csu: 3042, iso: "CZ-32", ico: "70890366", "Plzeňský kraj",
            english: "Plzeň Region", locative: "v Plzeňském kraji", adjective: "plzeňský", abbreviation: "PLK",
            seat: "Plzeň", slug: "plzensky-kraj"),
        Region(
            "CZ041", ruian: 51, csu: 3051, iso: "CZ-41", ico: "70891168", "Karlovarský kraj",
            english: "Karlovy Vary Region", locative: "v Karlovarském kraji", adjective: "karlovarský",
            abbreviation: "KVK",
            seat: "Karlovy Vary", slug: "karlovarsky-kraj"),
        Region(
            "CZ042", ruian: 60, csu: 3069, iso: "CZ-42", ico: "70892156", "Ústecký kraj",
            english: "Ústí nad Labem Region", locative: "v Ústeckém kraji", adjective: "ústecký", abbreviation: "ULK",
            seat: "Ústí nad Labem", slug: "ustecky-kraj"),
        Region(
            "CZ051", ruian: 78, csu: 3077, iso: "CZ-51", ico: "70891508", "Liberecký kraj",
            english: "Liberec Region", locative: "v Libereckém kraji", adjective: "liberecký", abbreviation: "LBK",
            seat: "Liberec", slug: "liberecky-kraj"),
        Region(
            "CZ052", ruian: 86, csu: 3085, iso: "CZ-52", ico: "70889546", "Královéhradecký kraj",
            english: "Hradec Králové Region", locative: "v Královéhradeckém kraji", adjective: "královéhradecký",
            abbreviation: "HKK",
            seat: "Hradec Králové", slug: "kralovehradecky-kraj"),
        Region(
            "CZ053", ruian: 94, csu: 3093, iso: "CZ-53", ico: "70892822", "Pardubický kraj",
            english: "Pardubice Region", locative: "v Pardubickém kraji", adjective: "pardubický", abbreviation: "PAK",
            seat: "Pardubice", slug: "pardubicky-kraj"),
        Region(
            "CZ063", ruian: 108, csu: 3107, iso: "CZ-63", ico: "70890749", "Kraj Vysočina",
            english: "Vysočina Region", locative: "v Kraji Vysočina", adjective: "vysočinský", abbreviation: "VYS",
            seat: "Jihlava", slug: "kraj-vysocina"),
        Region(
            "CZ064", ruian: 116, csu: 3115, iso: "CZ-64", ico: "70888337", "Jihomoravský kraj",
            english: "South Moravian Region", locative: "v Jihomoravském kraji", adjective: "jihomoravský",
            abbreviation: "JHM",
            seat: "Brno", slug: "jihomoravsky-kraj"),
        Region(
            "CZ071", ruian: 124, csu: 3123, iso: "CZ-71", ico: "60609460", "Olomoucký kraj",
            english: "Olomouc Region", locative: "v Olomouckém kraji", adjective: "olomoucký", abbreviation: "OLK",
            seat: "Olomouc", slug: "olomoucky-kraj"),
        Region(
            "CZ072", ruian: 141, csu: 3131, iso: "CZ-72", ico: "70891320", "Zlínský kraj",
            english: "Zlín Region", locative: "ve Zlínském kraji", adjective: "zlínský", abbreviation: "ZLK",
            seat: "Zlín", slug: "zlinsky-kraj"),
        Region(
            "CZ080", ruian: 132, csu: 3140, iso: "CZ-80", ico: "70890692", "Moravskoslezský kraj",
            english: "Moravian-Silesian Region", locative: "v Moravskoslezském kraji", adjective: "moravskoslezský",
            abbreviation: "MSK",
            seat: "Ostrava", slug: "moravskoslezsky-kraj"),
    ]
}
