// The operational programmes of the Czech Republic, from published documents; `evidence` says how sure each row is.

extension Programme {
    /// Every known programme, by period and number.
    package static let all: [Programme] = [
        Programme(
            .y2007, "CZ.1.01", "OPD", "Operační program Doprava",
            funds: [.erdf, .cf], ministry: "Ministerstvo dopravy", motto: nil, web: nil,
            slug: "opd-2007-2013", .remembered),
        Programme(
            .y2007, "CZ.1.02", "OPŽP", "Operační program Životní prostředí",
            funds: [.erdf, .cf], ministry: "Ministerstvo životního prostředí", motto: nil, web: nil,
            slug: "opzp-2007-2013", .remembered),
        Programme(
            .y2007, "CZ.1.03", "OPPI", "Operační program Podnikání a inovace",
            funds: [.erdf], ministry: "Ministerstvo průmyslu a obchodu", motto: nil, web: nil,
            slug: "oppi-2007-2013", .remembered),
        Programme(
            .y2007, "CZ.1.04", "OP LZZ", "Operační program Lidské zdroje a zaměstnanost",
            funds: [.esf], ministry: "Ministerstvo práce a sociálních věcí", motto: "Podporujeme vaši budoucnost",
            web: "www.esfcr.cz",
            slug: "op-lzz-2007-2013", .found),
        Programme(
            .y2007, "CZ.1.05", "OP VaVpI", "Operační program Výzkum a vývoj pro inovace",
            funds: [.erdf], ministry: "Ministerstvo školství, mládeže a tělovýchovy", motto: nil, web: nil,
            slug: "op-vavpi-2007-2013", .found),
        Programme(
            .y2007, "CZ.1.06", "IOP", "Integrovaný operační program",
            funds: [.erdf], ministry: "Ministerstvo pro místní rozvoj", motto: nil, web: nil,
            slug: "iop-2007-2013", .remembered),
        Programme(
            .y2007, "CZ.1.07", "OP VK", "Operační program Vzdělávání pro konkurenceschopnost",
            funds: [.esf], ministry: "Ministerstvo školství, mládeže a tělovýchovy", motto: nil, web: nil,
            slug: "op-vk-2007-2013", .remembered),
        Programme(
            .y2007, "CZ.1.08", "OPTP", "Operační program Technická pomoc",
            funds: [.erdf], ministry: "Ministerstvo pro místní rozvoj", motto: nil, web: nil,
            slug: "optp-2007-2013", .remembered),
        Programme(
            .y2007, "CZ.2.16", "OPPK", "Operační program Praha – Konkurenceschopnost",
            funds: [.erdf], ministry: nil, motto: nil, web: nil,
            slug: "oppk-2007-2013", .found),
        Programme(
            .y2007, "CZ.2.17", "OPPA", "Operační program Praha – Adaptabilita",
            funds: [.esf], ministry: nil, motto: nil, web: nil,
            slug: "oppa-2007-2013", .found),
        Programme(
            .y2014, "CZ.01", "OP PIK", "Operační program Podnikání a inovace pro konkurenceschopnost",
            funds: [.erdf], ministry: "Ministerstvo průmyslu a obchodu", motto: nil, web: nil,
            slug: "op-pik-2014-2020", .remembered),
        Programme(
            .y2014, "CZ.02", "OP VVV", "Operační program Výzkum, vývoj a vzdělávání",
            funds: [.esf, .erdf], ministry: "Ministerstvo školství, mládeže a tělovýchovy", motto: nil, web: nil,
            slug: "op-vvv-2014-2020", .found),
        Programme(
            .y2014, "CZ.03", "OPZ", "Operační program Zaměstnanost",
            funds: [.esf], ministry: "Ministerstvo práce a sociálních věcí", motto: nil, web: "www.esfcr.cz",
            slug: "opz-2014-2020", .found),
        Programme(
            .y2014, "CZ.04", "OPD", "Operační program Doprava",
            funds: [.cf, .erdf], ministry: "Ministerstvo dopravy", motto: nil, web: nil,
            slug: "opd-2014-2020", .remembered),
        Programme(
            .y2014, "CZ.05", "OPŽP", "Operační program Životní prostředí",
            funds: [.cf, .erdf], ministry: "Ministerstvo životního prostředí", motto: nil, web: nil,
            slug: "opzp-2014-2020", .remembered),
        Programme(
            .y2014, "CZ.06", "IROP", "Integrovaný regionální operační program",
            funds: [.erdf], ministry: "Ministerstvo pro místní rozvoj", motto: nil, web: "www.irop.mmr.cz",
            slug: "irop-2014-2020", .found),
        Programme(
            .y2014, "CZ.07", "OP PPR", "Operační program Praha – pól růstu ČR",
            funds: [.erdf, .esf], ministry: nil, motto: nil, web: nil,
            slug: "op-ppr-2014-2020", .remembered),
        Programme(
            .y2014, "CZ.08", "OPTP", "Operační program Technická pomoc",
            funds: [.cf], ministry: "Ministerstvo pro místní rozvoj", motto: nil, web: nil,
            slug: "optp-2014-2020", .remembered),
        Programme(
            .y2014, "CZ.10", "OP Rybářství", "Operační program Rybářství",
            funds: [.emff], ministry: "Ministerstvo zemědělství", motto: nil, web: nil,
            slug: "op-rybarstvi-2014-2020", .unverified),
        Programme(
            .y2014, "CZ.30", "OP PMP", "Operační program potravinové a materiální pomoci",
            funds: [.fead], ministry: "Ministerstvo práce a sociálních věcí", motto: nil, web: nil,
            slug: "op-pmp-2014-2020", .unverified),
        Programme(
            .y2021, "CZ.01", "OP TAK", "Operační program Technologie a aplikace pro konkurenceschopnost",
            funds: [.erdf], ministry: "Ministerstvo průmyslu a obchodu", motto: nil, web: nil,
            slug: "op-tak-2021-2027", .found),
        Programme(
            .y2021, "CZ.02", "OP JAK", "Operační program Jan Amos Komenský",
            funds: [.esfPlus, .erdf], ministry: "Ministerstvo školství, mládeže a tělovýchovy", motto: nil,
            web: "www.opjak.cz",
            slug: "op-jak-2021-2027", .remembered),
        Programme(
            .y2021, "CZ.03", "OPZ+", "Operační program Zaměstnanost plus",
            funds: [.esfPlus], ministry: "Ministerstvo práce a sociálních věcí", motto: nil, web: "www.esfcr.cz",
            slug: "opz-plus-2021-2027", .found),
        Programme(
            .y2021, "CZ.04", "OPD", "Operační program Doprava",
            funds: [.cf, .erdf], ministry: "Ministerstvo dopravy", motto: nil, web: nil,
            slug: "opd-2021-2027", .remembered),
        Programme(
            .y2021, "CZ.05", "OPŽP", "Operační program Životní prostředí",
            funds: [.erdf, .cf], ministry: "Ministerstvo životního prostředí", motto: nil, web: nil,
            slug: "opzp-2021-2027", .found),
        Programme(
            .y2021, "CZ.06", "IROP", "Integrovaný regionální operační program",
            funds: [.erdf], ministry: "Ministerstvo pro místní rozvoj", motto: nil, web: "irop.gov.cz",
            slug: "irop-2021-2027", .found),
        Programme(
            .y2021, "CZ.08", "OPTP", "Operační program Technická pomoc",
            funds: [.cf], ministry: "Ministerstvo pro místní rozvoj", motto: nil, web: nil,
            slug: "optp-2021-2027", .remembered),
        Programme(
            .y2021, "CZ.10", "OPST", "Operační program Spravedlivá transformace",
            funds: [.jtf], ministry: "Ministerstvo životního prostředí", motto: nil, web: nil,
            slug: "opst-2021-2027", .found),
    ]
}
