// Target groups as programmes of the European Social Fund word them, with synonyms seen on real pages.

extension TargetGroup {
    /// Every group of the code list.
    package static let all: [TargetGroup] = [
        TargetGroup(
            "socialne-vyloucene-osoby", "osoby sociálně vyloučené a osoby sociálním vyloučením ohrožené",
            label: "Lidé ohrožení sociálním vyloučením", en: "People at risk of social exclusion",
            [
                "osoby sociálně vyloučené", "osoby ohrožené sociálním vyloučením",
                "osoby sociálním vyloučením ohrožené", "sociálně vyloučené osoby",
            ]),
        TargetGroup(
            "osoby-se-zdravotnim-postizenim", "osoby se zdravotním postižením",
            label: "Lidé se zdravotním postižením", en: "People with disabilities",
            ["osoby se ZP", "zdravotně postižení"]),
        TargetGroup(
            "osoby-s-dusevnim-onemocnenim", "osoby s duševním onemocněním",
            label: "Lidé s duševním onemocněním", en: "People with mental illness",
            ["duševně nemocní"]),
        TargetGroup(
            "osoby-s-pas", "osoby s poruchami autistického spektra",
            label: "Lidé s autismem", en: "People with autism",
            ["osoby s PAS"]),
        TargetGroup(
            "osoby-v-socialne-vyloucenych-lokalitach", "osoby žijící v sociálně vyloučených lokalitách",
            label: "Lidé z vyloučených lokalit", en: "People in excluded neighbourhoods",
            ["osoby z romských lokalit"]),
        TargetGroup(
            "rodice-deti-a-mladi-dospeli", "rodiče, děti a mladí dospělí v nepříznivé sociální situaci",
            label: "Rodiče, děti a mladí v tíživé situaci", en: "Parents, children and young adults in hardship",
            ["rodiče s dětmi", "rodiny s dětmi", "děti a mládež", "mládež a mladí dospělí"]),
        TargetGroup(
            "osoby-vyrustajici-v-nahradni-peci", "osoby vyrůstající v náhradní rodinné péči",
            label: "Lidé vyrůstající v náhradní péči", en: "People growing up in foster care",
            [
                "osoby opouštějící zařízení pro výkon ústavní nebo ochranné výchovy",
                "osoby do 26 let věku vyrůstající bez rodin",
            ]),
        TargetGroup(
            "dlouhodobe-nezamestnani", "osoby dlouhodobě či opakovaně nezaměstnané",
            label: "Dlouhodobě nezaměstnaní", en: "Long-term unemployed people",
            ["dlouhodobě nezaměstnaní"]),
        TargetGroup(
            "osoby-ohrozene-predluzenosti", "osoby ohrožené předlužeností",
            label: "Lidé ohrožení dluhy", en: "People at risk of over-indebtedness",
            []),
        TargetGroup(
            "osoby-ohrozene-zavislostmi", "osoby ohrožené závislostmi",
            label: "Lidé ohrožení závislostmi", en: "People at risk of addiction",
            ["osoby závislé", "osoby ohrožené závislostmi a závislé"]),
        TargetGroup(
            "osoby-ve-vykonu-nebo-po-vykonu-trestu", "osoby ve výkonu nebo po výkonu trestu",
            label: "Lidé ve výkonu trestu nebo po něm", en: "People serving a sentence or released",
            ["osoby opouštějící výkon trestu odnětí svobody", "osoby ve nebo po výkonu trestu"]),
        TargetGroup(
            "seniori", "senioři",
            label: "Senioři", en: "Older people",
            []),
        TargetGroup(
            "narodnostni-mensiny", "národnostní menšiny",
            label: "Národnostní menšiny", en: "National minorities",
            ["etnické menšiny"]),
        TargetGroup(
            "cizinci", "cizinci",
            label: "Cizinci", en: "Foreign nationals",
            ["imigranti"]),
        TargetGroup(
            "migranti-a-azylanti", "migranti a azylanti",
            label: "Migranti a azylanti", en: "Migrants and refugees",
            ["azylanti"]),
        TargetGroup(
            "osoby-bez-pristresi", "osoby bez přístřeší nebo osoby žijící v nejistém nebo nevyhovujícím bydlení",
            label: "Lidé bez domova nebo v nejistém bydlení", en: "People without a home or in insecure housing",
            ["osoby bez přístřeší", "bezdomovci"]),
        TargetGroup(
            "obeti-trestne-cinnosti", "oběti trestné činnosti",
            label: "Oběti trestné činnosti", en: "Victims of crime",
            ["oběti obchodu s lidmi", "osoby komerčně zneužívané"]),
        TargetGroup(
            "osoby-ohrozene-nasilim", "osoby ohrožené násilím",
            label: "Lidé ohrožení násilím", en: "People at risk of violence",
            ["oběti domácího násilí", "osoby ohrožené domácím násilím"]),
        TargetGroup(
            "neformalni-pecujici", "neformální pečující",
            label: "Pečující o blízké", en: "People who care for relatives",
            ["neformální pečovatelé", "osoby pečující o osobu blízkou", "neformální pečovatelé a dobrovolníci"]),
        TargetGroup(
            "socialni-pracovnici", "sociální pracovníci",
            label: "Sociální pracovníci", en: "Social workers",
            []),
    ]
}
