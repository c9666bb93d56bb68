import Language

// The kinds of social services of Act 108/2006 Sb. with the ministry's code list ids; meanings are our own words for visitors.

extension SocialService {
    /// Every kind of the act, by section.
    package static let all: [SocialService] = [
        SocialService(
            "37", 3836, .counselling,
            Words(cs: "Odborné sociální poradenství", en: "Specialised social counselling"),
            singular: "odborné sociální poradenství",
            ["poradenství", "sociální poradenství", "OSP", "poradna", "občanská poradna", "odborné poradenství"],
            slug: "odborne-socialni-poradenstvi",
            Words(
                cs: "Rada a pomoc s dluhy, bydlením, dávkami nebo vztahy.",
                en: "Advice and help with debts, housing, benefits or relationships.")),
        SocialService(
            "39", 3837, .care,
            Words(cs: "Osobní asistence", en: "Personal assistance"),
            singular: "osobní asistence",
            ["OA", "asistence", "osobní asistent", "služby osobní asistence"],
            slug: "osobni-asistence",
            Words(
                cs: "Asistent pomáhá člověku doma i venku s tím, co sám nezvládne.",
                en: "An assistant helps at home and outside with what a person cannot do alone.")),
        SocialService(
            "40", 3838, .care,
            Words(cs: "Pečovatelská služba", en: "Home care service"),
            singular: "pečovatelská služba",
            ["PS", "pečovatelky", "pečovatelské služby", "terénní pečovatelská služba"],
            slug: "pecovatelska-sluzba",
            Words(
                cs: "Pomoc doma s hygienou, jídlem a domácností.",
                en: "Help at home with hygiene, meals and the household.")),
        SocialService(
            "41", 3839, .care,
            Words(cs: "Tísňová péče", en: "Emergency care"),
            singular: "tísňová péče",
            ["TísP", "TP péče", "tísňové volání"],
            slug: "tisnova-pece",
            Words(
                cs: "Stálé spojení na dálku pro lidi, kterým hrozí náhlé zhoršení zdraví.",
                en: "A constant line to help for people whose health may suddenly get worse.")),
        SocialService(
            "42", 3840, .care,
            Words(cs: "Průvodcovské a předčitatelské služby", en: "Guide and reading service"),
            singular: "průvodcovská a předčitatelská služba",
            ["PPS", "průvodcovství", "průvodcovská služba", "předčitatelská služba"],
            slug: "pruvodcovske-a-predcitatelske-sluzby",
            Words(
                cs: "Doprovod a předčítání pro lidi, kteří špatně vidí nebo se hůře orientují.",
                en: "Company on the way and reading aloud for people who see poorly or lose their way.")),
        SocialService(
            "43", 3841, .care,
            Words(cs: "Podpora samostatného bydlení", en: "Supported independent living"),
            singular: "podpora samostatného bydlení",
            ["PSB", "samostatné bydlení"],
            slug: "podpora-samostatneho-bydleni",
            Words(
                cs: "Pomoc lidem s postižením, aby mohli žít ve vlastním bytě.",
                en: "Help for people with disabilities to live in a flat of their own.")),
        SocialService(
            "44", 3842, .care,
            Words(cs: "Odlehčovací služby", en: "Respite care"),
            singular: "odlehčovací služba",
            ["OS", "respitní péče", "respitní služby", "odlehčovací péče"],
            slug: "odlehcovaci-sluzby",
            Words(
                cs: "Péče na čas, aby si pečující rodina mohla odpočinout.",
                en: "Care for a time, so that the family who cares can rest.")),
        SocialService(
            "45", 3843, .care,
            Words(cs: "Centra denních služeb", en: "Day service centre"),
            singular: "centrum denních služeb",
            ["CDS", "denní centrum služeb"],
            slug: "centra-dennich-sluzeb",
            Words(
                cs: "Místo, kam lidé přes den docházejí za péčí a činnostmi.",
                en: "A place that people visit by day for care and activities.")),
        SocialService(
            "46", 3844, .care,
            Words(cs: "Denní stacionáře", en: "Day care centre"),
            singular: "denní stacionář",
            ["DS", "denní stacionáře pro seniory"],
            slug: "denni-stacionare",
            Words(
                cs: "Celodenní péče a program, večer se člověk vrací domů.",
                en: "Care and a programme for the day; in the evening people go home.")),
        SocialService(
            "47", 3845, .care,
            Words(cs: "Týdenní stacionáře", en: "Weekly care centre"),
            singular: "týdenní stacionář",
            ["TS"],
            slug: "tydenni-stacionare",
            Words(
                cs: "Péče od pondělí do pátku, na víkend se člověk vrací domů.",
                en: "Care from Monday to Friday; at weekends people go home.")),
        SocialService(
            "48", 3846, .care,
            Words(cs: "Domovy pro osoby se zdravotním postižením", en: "Home for people with disabilities"),
            singular: "domov pro osoby se zdravotním postižením",
            ["DOZP", "domov pro OZP", "domovy pro OZP"],
            slug: "domovy-pro-osoby-se-zdravotnim-postizenim",
            Words(
                cs: "Bydlení s celodenní péčí pro lidi s postižením.",
                en: "A home with all-day care for people with disabilities.")),
        SocialService(
            "49", 3847, .care,
            Words(cs: "Domovy pro seniory", en: "Home for the elderly"),
            singular: "domov pro seniory",
            ["DpS", "DPS domov", "domov důchodců", "domovy důchodců"],
            slug: "domovy-pro-seniory",
            Words(
                cs: "Bydlení s celodenní péčí pro starší lidi.",
                en: "A home with all-day care for older people.")),
        SocialService(
            "50", 3848, .care,
            Words(cs: "Domovy se zvláštním režimem", en: "Special regime home"),
            singular: "domov se zvláštním režimem",
            ["DZR", "domov zvláštního režimu"],
            slug: "domovy-se-zvlastnim-rezimem",
            Words(
                cs: "Bydlení s péčí pro lidi s demencí, duševní nemocí nebo závislostí.",
                en: "A home with care for people with dementia, mental illness or addiction.")),
        SocialService(
            "51", 3849, .care,
            Words(cs: "Chráněné bydlení", en: "Sheltered housing"),
            singular: "chráněné bydlení",
            ["CHB", "ChB"],
            slug: "chranene-bydleni",
            Words(
                cs: "Bydlení s podporou pracovníků pro lidi s postižením nebo nemocí.",
                en: "Housing with the support of staff for people with a disability or illness.")),
        SocialService(
            "52", 3850, .care,
            Words(
                cs: "Sociální služby poskytované ve zdravotnických zařízeních lůžkové péče",
                en: "Social services in inpatient health facilities"),
            singular: "sociální služba poskytovaná ve zdravotnickém zařízení lůžkové péče",
            ["sociální lůžka", "sociální služby ve zdravotnických zařízeních", "sociální hospitalizace"],
            slug: "socialni-sluzby-poskytovane-ve-zdravotnickych-zarizenich-luzkove-pece",
            Words(
                cs: "Péče v nemocnici pro lidi, kteří už léčbu nepotřebují, ale domů ještě nemohou.",
                en: "Care in a hospital for people who need no treatment any more but cannot go home yet.")),
        SocialService(
            "54", 3851, .prevention,
            Words(cs: "Raná péče", en: "Early intervention"),
            singular: "raná péče",
            ["RP", "rané péče", "včasná péče"],
            slug: "rana-pece",
            Words(
                cs: "Podpora rodin s malým dítětem, které má postižení nebo se pomaleji vyvíjí.",
                en: "Support of families with a small child who has a disability or develops slowly.")),
        SocialService(
            "55", 3852, .prevention,
            Words(cs: "Telefonická krizová pomoc", en: "Telephone crisis help"),
            singular: "telefonická krizová pomoc",
            ["TKP", "linka důvěry", "krizová linka"],
            slug: "telefonicka-krizova-pomoc",
            Words(
                cs: "Rozhovor po telefonu, když je člověku nejhůř.",
                en: "Somebody to talk to on the phone at the worst of times.")),
        SocialService(
            "56", 3853, .prevention,
            Words(cs: "Tlumočnické služby", en: "Interpreting service"),
            singular: "tlumočnická služba",
            ["tlumočení", "tlumočníci", "TlS"],
            slug: "tlumocnicke-sluzby",
            Words(
                cs: "Tlumočení pro lidi, kteří neslyší nebo se hůře domlouvají.",
                en: "Interpreting for people who do not hear or find it hard to communicate.")),
        SocialService(
            "57", 3854, .prevention,
            Words(cs: "Azylové domy", en: "Shelter"),
            singular: "azylový dům",
            ["AD", "azyl", "azylové bydlení", "AD pro matky s dětmi"],
            slug: "azylove-domy",
            Words(
                cs: "Přechodné ubytování a pomoc pro lidi, kteří přišli o bydlení.",
                en: "Temporary housing and help for people who have lost their home.")),
        SocialService(
            "58", 3855, .prevention,
            Words(cs: "Domy na půl cesty", en: "Halfway house"),
            singular: "dům na půl cesty",
            ["DPC", "DNPC", "DPPC", "dům na půli cesty", "domy na půli cesty"],
            slug: "domy-na-pul-cesty",
            Words(
                cs: "Přechodné bydlení pro mladé lidi, kteří odcházejí z dětského domova nebo z vězení.",
                en: "Temporary housing for young people who leave a children’s home or prison.")),
        SocialService(
            "59", 3856, .prevention,
            Words(cs: "Kontaktní centra", en: "Contact centre"),
            singular: "kontaktní centrum",
            ["KC", "K-centrum", "K centrum", "káčko"],
            slug: "kontaktni-centra",
            Words(
                cs: "Bezpečné místo a rada pro lidi ohrožené závislostí.",
                en: "A safe place and advice for people at risk of addiction.")),
        SocialService(
            "60", 3857, .prevention,
            Words(cs: "Krizová pomoc", en: "Crisis help"),
            singular: "krizová pomoc",
            ["KP", "krizové centrum", "krizová centra"],
            slug: "krizova-pomoc",
            Words(
                cs: "Okamžitá pomoc na přechodnou dobu v ohrožení zdraví nebo života.",
                en: "Immediate help for a time when health or life is in danger.")),
        SocialService(
            "60a", 3868, .prevention,
            Words(cs: "Intervenční centra", en: "Intervention centre"),
            singular: "intervenční centrum",
            ["IC", "intervenční centra pro osoby ohrožené domácím násilím"],
            slug: "intervencni-centra",
            Words(
                cs: "Pomoc lidem ohroženým domácím násilím.",
                en: "Help for people in danger of domestic violence.")),
        SocialService(
            "61", 3858, .prevention,
            Words(cs: "Nízkoprahová denní centra", en: "Low-threshold day centre"),
            singular: "nízkoprahové denní centrum",
            ["NDC", "nízkoprahová centra", "denní centrum pro osoby bez přístřeší"],
            slug: "nizkoprahova-denni-centra",
            Words(
                cs: "Místo pro lidi bez přístřeší: jídlo, sprcha, rada.",
                en: "A place for people without a home: food, a shower, advice.")),
        SocialService(
            "62", 3859, .prevention,
            Words(cs: "Nízkoprahová zařízení pro děti a mládež", en: "Low-threshold facility for children and youth"),
            singular: "nízkoprahové zařízení pro děti a mládež",
            ["NZDM", "nízkoprahový klub", "nízkoprahové kluby", "nízkoprahová zařízení pro děti a mládež NZDM"],
            slug: "nizkoprahova-zarizeni-pro-deti-a-mladez",
            Words(
                cs: "Otevřený klub pro děti a dospívající s podporou pracovníků.",
                en: "An open club for children and teenagers with the support of staff.")),
        SocialService(
            "63", 3860, .prevention,
            Words(cs: "Noclehárny", en: "Night shelter"),
            singular: "noclehárna",
            ["NOC", "noclehárny pro muže", "nocleháren"],
            slug: "nocleharny",
            Words(
                cs: "Nocleh a hygiena pro lidi bez přístřeší.",
                en: "A bed and a wash for people without a home.")),
        SocialService(
            "64", 3861, .prevention,
            Words(cs: "Služby následné péče", en: "Aftercare service"),
            singular: "služba následné péče",
            ["SNP", "následná péče", "služby NP", "doléčovací centrum", "doléčovací centra"],
            slug: "sluzby-nasledne-pece",
            Words(
                cs: "Podpora po léčbě závislosti nebo duševní nemoci.",
                en: "Support after the treatment of addiction or mental illness.")),
        SocialService(
            "65", 3862, .prevention,
            Words(
                cs: "Sociálně aktivizační služby pro rodiny s dětmi", en: "Social activation for families with children"
            ),
            singular: "sociálně aktivizační služba pro rodiny s dětmi",
            [
                "SAS RD", "SASRD", "SAS pro rodiny s dětmi", "SAS rodiny s dětmi", "SAS RsD",
                "sociálně aktivizační služby pro RD",
            ],
            slug: "socialne-aktivizacni-sluzby-pro-rodiny-s-detmi",
            Words(
                cs: "Podpora rodin s dětmi v těžké situaci, hlavně u nich doma.",
                en: "Support of families with children in difficulty, mostly at their home.")),
        SocialService(
            "66", 3863, .prevention,
            Words(
                cs: "Sociálně aktivizační služby pro seniory a osoby se zdravotním postižením",
                en: "Social activation for older people and people with disabilities"),
            singular: "sociálně aktivizační služba pro seniory a osoby se zdravotním postižením",
            [
                "SAS SZP", "SAS pro seniory", "SAS SOZP", "SAS OZP", "SAS pro seniory a OZP",
                "SAS pro seniory a osoby se zdravotním postižením", "sociálně aktivizační služby pro seniory a OZP",
            ],
            slug: "socialne-aktivizacni-sluzby-pro-seniory-a-osoby-se-zdravotnim-postizenim",
            Words(
                cs: "Program a podpora proti osamění starších lidí a lidí s postižením.",
                en: "Activities and support against the loneliness of older people and people with disabilities.")),
        SocialService(
            "67", 3864, .prevention,
            Words(cs: "Sociálně terapeutické dílny", en: "Social therapy workshop"),
            singular: "sociálně terapeutická dílna",
            [
                "STD", "terapeutická dílna", "terapeutické dílny", "sociálněterapeutická dílna",
                "sociálněterapeutické dílny",
            ],
            slug: "socialne-terapeuticke-dilny",
            Words(
                cs: "Dílna, kde lidé s postižením získávají pracovní návyky.",
                en: "A workshop where people with disabilities get used to work.")),
        SocialService(
            "68", 3865, .prevention,
            Words(cs: "Terapeutické komunity", en: "Therapeutic community"),
            singular: "terapeutická komunita",
            ["TK"],
            slug: "terapeuticke-komunity",
            Words(
                cs: "Společný život a léčba závislosti, na několik měsíců.",
                en: "Living together and getting over addiction, for some months.")),
        SocialService(
            "69", 3866, .prevention,
            Words(cs: "Terénní programy", en: "Field programme"),
            singular: "terénní program",
            ["TP", "streetwork", "terénní práce", "terénní sociální práce", "terénní programy TP"],
            slug: "terenni-programy",
            Words(
                cs: "Pracovníci vyhledávají lidi v nouzi přímo tam, kde žijí.",
                en: "Workers look for people in need in the places where they live.")),
        SocialService(
            "70", 3867, .prevention,
            Words(cs: "Sociální rehabilitace", en: "Social rehabilitation"),
            singular: "sociální rehabilitace",
            ["SR", "soc. rehabilitace", "služby sociální rehabilitace"],
            slug: "socialni-rehabilitace",
            Words(
                cs: "Nácvik dovedností, které člověk potřebuje k samostatnému životu a práci.",
                en: "Practice of the skills that independent life and work ask for.")),
    ]
}
