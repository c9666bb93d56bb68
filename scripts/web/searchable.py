"""Writes a made-up site of 44 projects in a subfolder of its host, for the tests of the search."""

from pathlib import Path

REGIONS = ["CZ052", "CZ064", "CZ072", "[CZ052, CZ053]", "CZ"]
TOWNS = ["Náchod", "Žďár nad Sázavou", "Český Těšín", "Kroměříž"]
SERVICES = ["azylové domy", "osobní asistence", "terénní programy", "NZDM"]
GROUPS = ["osoby bez přístřeší", "senioři", "rodiny s dětmi"]
PROGRAMMES = [("2014-2020", "CZ.03.2.60/0.0/0.0/15_0{call:02}/00156{n:02}", 2017),
              ("2014-2020", "CZ.06.2.56/0.0/0.0/16_0{call:02}/00032{n:02}", 2018),
              ("2021-2027", "CZ.03.02.02/00/22_0{call:02}/00007{n:02}", 2025)]
# Letters whose plain form no rule of Unicode tells; the site and the script must agree on it.
LETTERS = "Łódź Ærø Straße Đurđevac Œuvre Þingvellir Ħamrun Ağrı Ελλάδα Київ"


def write(folder):
    projects = Path(folder) / "content" / "projects"
    projects.mkdir(parents=True, exist_ok=True)
    (projects.parent / "site.yml").write_text(
        "title: Web s hledáním\nlanguage: cs\nbase_url: https://example.cz/eu/\nper_page: 10\n"
        "publisher:\n  name: Ukázkový kraj\n  email: projekty@example.cz\n  phone: 800 123 456\n", encoding="utf-8")
    for number in range(1, 45):
        (projects / f"projekt-{number:02}.md").write_text(project(number), encoding="utf-8")


def project(number):
    period, form, year = PROGRAMMES[number % 3]
    town = TOWNS[number % 4]
    services = [SERVICES[(number + step) % 4] for step in range(1 + number % 4)]
    lines = [
        "---",
        f"title: {'Zázemí' if number % 2 else 'Cesta domů'} {number}, {town}",
        f"registration_number: {form.format(call=number, n=number)}",
        f"programming_period: {period}",
        f"region: {REGIONS[number % 5]}",
        "beneficiary:",
        f"  name: Charita {town}",
        f"implementation_period: {year}-{1 + number % 12:02}-01/{year + 2}-06-30",
        f"services: [{', '.join(services)}]",
        f"target_groups: [{GROUPS[number % 3]}]",
    ]
    # The dearest in crowns is 40; 41 has euros, 42 no amount at all.
    if number == 41:
        lines += ["budget:", "  total: 9 000 000", "  currency: EUR"]
    elif number != 42:
        lines += ["budget:", f"  total: {1 + number * 7 % 41} 000 000 Kč"]
    if number == 43:
        lines += [f"summary: Místa {LETTERS}"]
    if number == 44:
        lines += ["supported_services:", "  - {service: azylové domy, provider: Naděje, place: Polička}"]
    return "\n".join([*lines, f"updated: {year + 1}-05-20", "---", "", f"Text projektu {number}.", ""])
