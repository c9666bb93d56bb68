// Target groups as programmes of the European Social Fund word them, with synonyms seen on real pages.

extension TargetGroup {
    /// Every group of the code list.
    package static let all: [TargetGroup] = [
        TargetGroup(
            "socialne-vyloucene-osoby", "osoby sociálně vyloučené a osoby sociálním vyloučením ohrožené",
            [
                "osoby sociálně vyloučené", "osoby ohrožené sociálním vyloučením",
                "osoby sociálním vyloučením ohrožené", "sociálně vyloučené osoby",
            ]),
        TargetGroup(
            "osoby-se-zdravotnim-postizenim", "osoby se zdravotním postižením",
            ["osoby se ZP", "zdravotně postižení"]),
        TargetGroup(
            "osoby-s-dusevnim-onemocnenim", "osoby s duševním onemocněním",
            ["duševně nemocní"]),
        TargetGroup(
            "osoby-s-pas", "osoby s poruchami autistického spektra",
            ["osoby s PAS"]),
        TargetGroup(
            "osoby-v-socialne-vyloucenych-lokalitach", "osoby žijící v sociálně vyloučených lokalitách",
            ["osoby z romských lokalit"]),
        TargetGroup(
            "rodice-deti-a-mladi-dospeli", "rodiče, děti a mladí dospělí v nepříznivé sociální situaci",
            ["rodiče s dětmi", "rodiny s dětmi", "děti a mládež", "mládež a mladí dospělí"]),
        TargetGroup(
            "osoby-vyrustajici-v-nahradni-peci", "osoby vyrůstající v náhradní rodinné péči",
            [
                "osoby opouštějící zařízení pro výkon ústavní nebo ochranné výchovy",
                "osoby do 26 let věku vyrůstající bez rodin",
            ]),
        TargetGroup(
            "dlouhodobe-nezamestnani", "osoby dlouhodobě či opakovaně nezaměstnané",
            ["dlouhodobě nezaměstnaní"]),
        TargetGroup(
            "osoby-ohrozene-predluzenosti", "osoby ohrožené předlužeností",
            []),
        TargetGroup(
            "osoby-ohrozene-zavislostmi", "osoby ohrožené závislostmi",
            ["osoby závislé", "osoby ohrožené závislostmi a závislé"]),
        TargetGroup(
            "osoby-ve-vykonu-nebo-po-vykonu-trestu", "osoby ve výkonu nebo po výkonu trestu",
            ["osoby opouštějící výkon trestu odnětí svobody", "osoby ve nebo po výkonu trestu"]),
        TargetGroup(
            "seniori", "senioři",
            []),
        TargetGroup(
            "narodnostni-mensiny", "národnostní menšiny",
            ["etnické menšiny"]),
        TargetGroup(
            "cizinci", "cizinci",
            ["imigranti"]),
        TargetGroup(
            "migranti-a-azylanti", "migranti a azylanti",
            ["azylanti"]),
        TargetGroup(
            "osoby-bez-pristresi", "osoby bez přístřeší nebo osoby žijící v nejistém nebo nevyhovujícím bydlení",
            ["osoby bez přístřeší", "bezdomovci"]),
        TargetGroup(
            "obeti-trestne-cinnosti", "oběti trestné činnosti",
            ["oběti obchodu s lidmi", "osoby komerčně zneužívané"]),
        TargetGroup(
            "osoby-ohrozene-nasilim", "osoby ohrožené násilím",
            ["oběti domácího násilí", "osoby ohrožené domácím násilím"]),
        TargetGroup(
            "neformalni-pecujici", "neformální pečující",
            ["neformální pečovatelé", "osoby pečující o osobu blízkou", "neformální pečovatelé a dobrovolníci"]),
        TargetGroup(
            "socialni-pracovnici", "sociální pracovníci",
            []),
    ]
}
