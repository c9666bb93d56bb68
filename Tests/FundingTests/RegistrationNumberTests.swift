import Testing

@testable import Funding

@Suite struct RegistrationNumberTests {
    @Test(
        arguments: [
            ("CZ.1.04/3.1.00/05.00081", ProgrammingPeriod.y2007, "CZ.1.04", 3, nil),
            ("CZ.1.04/4.1.01/53.00168", .y2007, "CZ.1.04", 4, nil),
            ("CZ.1.04/2.1.00/70.00055", .y2007, "CZ.1.04", 2, nil),
            ("CZ.1.04/3.3.05/96.00249", .y2007, "CZ.1.04", 3, nil),
            ("CZ.1.07/1.4.00/21.2146", .y2007, "CZ.1.07", 1, nil),
            ("CZ.1.05/2.1.00/03.0088", .y2007, "CZ.1.05", 2, nil),
            ("CZ.1.04/3.2.00/B4.00006", .y2007, "CZ.1.04", 3, nil),
            ("CZ.03.2.60/0.0/0.0/15_005/0015650", .y2014, "CZ.03", 2, 2015),
            ("CZ.03.2.60/0.0/0.0/15_005/0010156", .y2014, "CZ.03", 2, 2015),
            ("CZ.03.2.65/0.0/0.0/16_047/0015863", .y2014, "CZ.03", 2, 2016),
            ("CZ.02.3.68/0.0/0.0/17_047/0009151", .y2014, "CZ.02", 3, 2017),
            ("CZ.03.4.74/0.0/0.0/15_025/0013983", .y2014, "CZ.03", 4, 2015),
            ("CZ.06.2.56/0.0/0.0/17_095/0007825", .y2014, "CZ.06", 2, 2017),
            ("CZ.07.3.63/0.0/0.0/20_077/0001835", .y2014, "CZ.07", 3, 2020),
            ("CZ.03.02.01/00/22_003/0000107", .y2021, "CZ.03", 2, 2022),
            ("CZ.03.02.01/00/22_003/0000063", .y2021, "CZ.03", 2, 2022),
            ("CZ.03.02.01/00/22_003/0000174", .y2021, "CZ.03", 2, 2022),
            ("CZ.02.02.XX/00/23_017/0008381", .y2021, "CZ.02", 2, 2023),
            ("CZ.01.01.01/01/24_062/0007440", .y2021, "CZ.01", 1, 2024),
            ("CZ.10.03.01/00/22_003/0000048", .y2021, "CZ.10", 3, 2022),
            ("CZ.06.04.02/00/22_014/0002905", .y2021, "CZ.06", 4, 2022),
        ] as [(String, ProgrammingPeriod, String, Int, Int?)])
    func readsRealNumbers(_ text: String, _ period: ProgrammingPeriod, _ prefix: String, _ priority: Int, _ year: Int?)
    {
        guard case .number(let number) = RegistrationNumber.parse(text) else {
            Issue.record("not read: \(text)")
            return
        }
        #expect(number.text == text)
        #expect(number.parts?.period == period)
        #expect(number.parts?.prefix == prefix)
        #expect(number.parts?.priority == priority)
        #expect(number.parts?.callYear == year)
        #expect(Programme.numbered(prefix, in: period) != nil)
    }

    @Test(arguments: [
        "reg. č.: CZ.03.02.01/00/22_003/0000107", "cz.03.02.01/00/22_003/0000107",
        "CZ.03.02.01 / 00 / 22_003 / 0000107",
        "CZ.03.02.01/00/22–003/0000107", "CZ.03.02.01/00/22-003/0000107", " CZ.03.02.01/00/22_003/0000107.",
        "Registrační číslo CZ.03.02.01/\u{A0}00/22_003/0000107",
    ])
    func readsLeniently(_ text: String) {
        guard case .number(let number) = RegistrationNumber.parse(text) else {
            Issue.record("not read: \(text)")
            return
        }
        #expect(number.text == "CZ.03.02.01/00/22_003/0000107")
    }

    @Test(arguments: [
        ("CZ 03.260/0.0/15_005/0001897", "CZ.03.2.60/0.0/0.0/15_005/0001897"),
        ("CZ.03.2.60/0.0/15_005/0001897", "CZ.03.2.60/0.0/0.0/15_005/0001897"),
        ("CZ.03.2.60/15_005/0001897", "CZ.03.2.60/0.0/0.0/15_005/0001897"),
        ("CZ.03.2.60.0.0.0.0.15.005.0001897", "CZ.03.2.60/0.0/0.0/15_005/0001897"),
        ("CZ/03/02/01/00/22/003/0000107", "CZ.03.02.01/00/22_003/0000107"),
        ("CZ.03.0201/00/22_003/0000107", "CZ.03.02.01/00/22_003/0000107"),
        ("CZ.1.04.3.1.00.05.00081", "CZ.1.04/3.1.00/05.00081"),
        ("CZ 1.04/3.1.00/05/00081", "CZ.1.04/3.1.00/05.00081"),
        ("CZ.03.2.60/0.0/0.0/15_005/O015650", "CZ.03.2.60/0.0/0.0/15_005/0015650"),
        ("CZ.O3.02.01/00/22_003/0000107", "CZ.03.02.01/00/22_003/0000107"),
    ])
    func offersPlainRepairs(_ text: String, _ expected: String) {
        guard case .repairable(let number) = RegistrationNumber.parse(text) else {
            Issue.record("not repaired: \(text) \(RegistrationNumber.parse(text))")
            return
        }
        #expect(number.text == expected)
    }

    @Test(arguments: ["CZ.2.17/3.1.00/36073", "CZ.03.2.60/0.0/0.0/15_005/001565", "CZ.1.04/nic"])
    func warnsOfUnknownForms(_ text: String) {
        guard case .unknownForm(let number, _) = RegistrationNumber.parse(text) else {
            Issue.record("\(RegistrationNumber.parse(text))")
            return
        }
        #expect(number.parts == nil)
    }

    @Test(arguments: [
        "", "CZ", "12345", "CZ.99.9.99/x", "0015650", "<script>", String(repeating: "CZ.", count: 1000),
        "ＣＺ.03.02.01/00/22_003/0000107",
    ])
    func refusesTheRest(_ text: String) {
        #expect(RegistrationNumber.parse(text) == .wrong)
    }

    @Test(arguments: ["CZ.31.6.0/0.0/0.0/23_063/0003584", "NPO 123", "Norské fondy LP-1"])
    func namesUnsupportedSources(_ text: String) {
        guard case .unsupported = RegistrationNumber.parse(text) else {
            Issue.record("\(RegistrationNumber.parse(text))")
            return
        }
    }
}
