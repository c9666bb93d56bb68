import Language

let identificationRules: [Rule] = [
    Rule(
        "missing-registration-number", .identification, .practice,
        Words(
            cs: "Registrační číslo spojuje stránku s projektem v seznamu operací; opište je z právního aktu.",
            en: "The registration number ties the page to the list of operations; copy it from the grant decision.")
    ) { project, _ in
        // A number that is written but wrong is a content error of its own.
        if project.registrationNumber != nil || project.places["registration_number"] != nil { return [] }
        return [
            Rule.Breach(
                Words(
                    cs: "Chybí registrační číslo („registration_number“).",
                    en: "The registration number is missing (“registration_number”)."),
                at: .key("registration_number"))
        ]
    },
    Rule(
        "missing-beneficiary", .identification, .practice,
        Words(cs: "Čtenář má vědět, kdo za projekt odpovídá.", en: "Readers should know who answers for the project.")
    ) { project, _ in
        if project.beneficiary != nil || project.places["beneficiary"] != nil { return [] }
        return [
            Rule.Breach(
                Words(cs: "Chybí příjemce („beneficiary“).", en: "The beneficiary is missing (“beneficiary”)."),
                at: .key("beneficiary"))
        ]
    },
    Rule(
        "missing-beneficiary-ico", .identification, .practice,
        Words(
            cs: "IČO příjemce odlišuje organizace podobného jména a patří do otevřených dat.",
            en: "The beneficiary’s IČO tells organisations of similar names apart and belongs in open data.")
    ) { project, _ in
        guard let beneficiary = project.beneficiary, beneficiary.ico == nil,
            project.places["beneficiary.ico"] == nil
        else { return [] }
        return [
            Rule.Breach(
                Words(
                    cs: "Příjemci chybí IČO („beneficiary: ico“).",
                    en: "The beneficiary’s IČO is missing (“beneficiary: ico”)."),
                at: .key("beneficiary"))
        ]
    },
    Rule(
        "missing-region", .identification, .practice,
        Words(cs: "Čtenář hledá projekty podle kraje.", en: "Readers look for projects by region.")
    ) { project, _ in
        if !project.area.isEmpty || project.places["region"] != nil { return [] }
        return [
            Rule.Breach(
                Words(cs: "Chybí kraj („region“).", en: "The region is missing (“region”)."), at: .key("region"))
        ]
    },
]
