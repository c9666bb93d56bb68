"""In the browser: search and filters of the list of projects, by mouse, by keyboard, without JavaScript, and in numbers."""

import contextlib
import gzip
import json
import re
import time
import urllib.parse

from . import searchable
from .browser import Listener, browsing
from .keyboard import walk
from .server import serving

# What a visitor may have to wait and load, on 10,000 projects.
FIRST_RESULT = 0.200
FIRST_BYTES = 300_000
ALL_BYTES = 1_500_000
FIRST_VISIT = 60_000
SCRIPT = 8_000

TITLES = "[...document.querySelectorAll('[data-search=rows] h3')].map(h3 => h3.textContent)"
COUNT = "document.querySelector('[data-search=count]').textContent.replace(/\\D/g, '')"
QUIET = 700
PATIENCE = 5


class Failure(Exception):
    pass


def expect(condition, text):
    if not condition:
        raise Failure(text)


class List:
    """The list of projects in a browser."""

    def __init__(self, page, address):
        self.page, self.address = page, address

    def open(self, query=""):
        self.page.goto(self.address + query, wait_until="load")
        return self

    def type(self, text):
        self.page.fill("#search_words", text)
        return self

    def tick(self, name, slug):
        box = f"input[name={name}][value={slug}]"
        self.page.evaluate("box => document.querySelectorAll('details').forEach(fold => { fold.open = true })", box)
        self.page.click(box)
        return self

    def until(self, expression, otherwise=None):
        """Waits for something to become true; asks from outside, since the policy lets no page evaluate a text."""
        end = time.monotonic() + PATIENCE
        while not self.page.evaluate(expression):
            if time.monotonic() > end:
                raise Failure(otherwise() if otherwise else f"never is {expression}")
            self.page.wait_for_timeout(20)
        return self

    def asks(self, query):
        """Waits until the address says so."""
        return self.until(f"location.search === '{query}'", lambda: f"the address says {self.page.url}")

    def counts(self, wanted):
        """Waits until so many projects are told."""
        return self.until(
            f"{COUNT} === '{wanted}'",
            lambda: f"{self.page.evaluate(COUNT)} projects instead of {wanted} at {self.page.url}")

    def shows(self):
        """Waits for results of the script's."""
        self.page.wait_for_selector("[data-search=own]:not([hidden])")
        return self

    def titles(self):
        return self.page.evaluate(TITLES)

    def chips(self):
        return [text.replace("\xa0", " ") for text in self.page.locator("[data-search=chips] li").all_inner_texts()]

    def query(self):
        return urllib.parse.unquote_plus(urllib.parse.urlsplit(self.page.url).query)

    def left(self, name, slug):
        item = self.page.locator(f"li:has(> label > input[name={name}][value={slug}]) .count")
        return int(item.text_content())


def check(small, large):
    """Returns the defects of the made-up site and of that of 10,000 projects as lines of text."""
    defects = []
    with browsing() as browser:
        for site, steps in ((small, STEPS), (large, LARGE_STEPS)):
            with serving(site) as origin:
                for step in steps:
                    context = browser.new_context(
                        reduced_motion="reduce", viewport={"width": 1366, "height": 768},
                        java_script_enabled=step is not without_javascript)
                    page = context.new_page()
                    page.set_default_timeout(5000)
                    listener = Listener(page, origin)
                    listener.expected = "/assets/search/" if step is broken_index else None
                    try:
                        step(List(page, origin + site.base_path + "projekty/"), site)
                    except Failure as failure:
                        defects.append(f"{step.__name__}: {failure}")
                    except Exception as error:
                        defects.append(f"{step.__name__}: {type(error).__name__}: {str(error).splitlines()[0]}")
                    defects += [f"{step.__name__}: {heard}" for heard in listener.take()]
                    context.close()
    return defects


# ---- What is found


def words(list, site):
    numbers = lambda test: sum(1 for n in range(1, 45) if test(n))
    azyl = lambda n: any((n + step) % 4 == 0 for step in range(1 + n % 4))
    list.open()
    expect(list.page.evaluate(COUNT) == "44", "the list does not tell how many projects there are")
    list.type("azyl").counts(numbers(azyl))
    expect(len(list.titles()) == 10, "more than a page of results at once")
    list.type("kralovehradecky").counts(numbers(lambda n: n % 5 in (0, 3)))
    list.type("KRÁLOVÉHRADECKÝ azyl").counts(numbers(lambda n: azyl(n) and n % 5 in (0, 3)))
    for number in ("cz.03.2.60", "CZ.03.2.60", "cz03260", "cz.03.2"):
        list.type(number).counts(numbers(lambda n: n % 3 == 0))
    list.type("CZ.03.2.60/0.0/0.0/15_003/0015603").counts(1)
    expect(list.titles() == ["Zázemí 3, Kroměříž"], "the whole number finds another project")
    list.type("0015603").counts(1)
    # Municipality of a service, provider, abbreviation of service and programme, synonyms, any order, no-break spaces.
    for text, count in (
        ("polic", 1), ("nadeje", 1), ("nzdm", numbers(lambda n: any((n + step) % 4 == 3 for step in range(1 + n % 4)))),
        ("opz+", numbers(lambda n: n % 3 != 1)), ("irop", numbers(lambda n: n % 3 == 1)), ("tesin\xa0 chari", 11), ("chari tesin", 11), ("zdar nad sazavou", 11),
        ("bezdomovci", numbers(lambda n: n % 3 == 0)), ("v nachode a", 0), ("v nachod", 11), ("44, kromeriz", 0), ("cz.99.1", 0),
    ):
        list.type(text).counts(count)
    for word in searchable.LETTERS.split():
        list.type(word).counts(1)
    list.type("lodz aero strasse durdevac oeuvre thingvellir hamrun agri").counts(1)
    list.type("").counts(44)
    expect(list.page.locator("[data-search=plain]").is_visible(), "without a question the plain list is not there")
    expect(list.query() == "", "an empty question stays in the address")


def filters(list, site):
    list.open().tick("kraj", "kralovehradecky-kraj").counts(17)
    expect(list.query() == "kraj=kralovehradecky-kraj", f"the address says {list.query()}")
    # Values of one facet are alternatives, facets narrow each other.
    list.tick("kraj", "zlinsky-kraj").counts(26)
    expect(list.left("kraj", "jihomoravsky-kraj") == 9, "a facet's own choice counts against its other values")
    both = list.left("stav", "probihajici")
    list.tick("stav", "probihajici").counts(both)
    expect(list.chips() == [
        "Kraj: Královéhradecký kraj\n×", "Kraj: Zlínský kraj\n×", "Stav: Probíhající\n×", "Zrušit vše",
    ] or len(list.chips()) == 4, f"the chips are {list.chips()}")
    list.page.go_back()
    list.counts(26)
    list.page.go_back()
    list.counts(17)
    expect(not list.page.is_checked("input[value=zlinsky-kraj]"), "going back leaves a box ticked")
    list.page.go_back()
    list.counts(44)
    list.page.go_forward()
    list.counts(17)
    list.tick("kraj", "kralovehradecky-kraj").counts(44)
    expect(list.query() == "", "the address keeps what is no longer chosen")


def history_of_typing(list, site):
    list.open()
    for text in ("a", "az", "azyl"):
        list.page.fill("#search_words", text)
        list.page.wait_for_timeout(150)
    list.asks("?q=azyl")
    list.page.go_back()
    list.counts(44)
    expect(list.page.input_value("#search_words") == "", "going back leaves the words in the field")


def shared_address(list, site):
    list.open("?q=azyl&kraj=zlinsky-kraj&kraj=kralovehradecky-kraj&razeni=nazev")
    list.shows()
    titles = list.titles()
    expect(list.page.input_value("#search_words") == "azyl", "the words are not in the field")
    expect(list.page.is_checked("input[value=zlinsky-kraj]"), "the box is not ticked")
    expect(list.page.locator("#search_sort").input_value() == "nazev", "the order is not chosen")
    expect(len(list.chips()) == 4, f"the chips are {list.chips()}")
    expect(titles == sorted(titles, key=natural), f"not in the order of names: {titles}")
    list.open("?kraj=neznamy-kraj").counts(0)
    list.open("?razeni=nesmysl")
    expect(list.page.locator("[data-search=plain]").is_visible(), "an unknown order hides the list")


def second_page(list, site):
    list.open("strana/2/").type("azyl")
    list.asks("?q=azyl")
    expect(urllib.parse.urlsplit(list.page.url).path == "/eu/projekty/", "the search stays on the second page")
    list.page.go_back()
    list.until("location.pathname.endsWith('/strana/2/')")
    list.counts(44)
    expect(list.page.locator("[data-search=plain]").is_visible(), "the second page does not come back")


def nothing_found(list, site):
    list.open("?q=xylofon&kraj=zlinsky-kraj").counts(0)
    told = list.page.locator("[data-search=nothing]").inner_text()
    for text in ("Tomuto výběru neodpovídá", "Bez „xylofon“", "Bez „Kraj: Zlínský kraj“", "projekty@example.cz"):
        expect(text in told.replace("\xa0", " "), f"„{text}“ is not said where nothing is found: {told}")
    list.page.click("[data-search=ways] a >> nth=0")
    list.counts(9)
    expect(list.query() == "kraj=zlinsky-kraj", "leaving the words out leaves more out")
    expect(list.page.evaluate("document.activeElement.dataset.search") == "count", "the focus is lost")


def chips(list, site):
    list.open("?q=azyl&kraj=zlinsky-kraj&stav=ukoncene")
    list.page.wait_for_selector("[data-search=chips] button")
    list.page.click("[data-search=chips] button >> nth=1")
    list.asks("?q=azyl&stav=ukoncene")
    list.page.wait_for_timeout(100)
    focused = list.page.evaluate("document.activeElement.textContent")
    expect("Stav" in focused, f"after a chip is gone the focus is on „{focused}“")
    list.page.click("text=Zrušit vše")
    list.counts(44)
    expect(list.query() == "", "„Zrušit vše“ leaves something in the address")
    expect(list.page.locator("[data-search=chips]").is_hidden(), "chips stay")


def sorting(list, site):
    list.open()
    list.page.select_option("#search_sort", "naklady")
    list.shows()
    amounts = list.page.locator("[data-search=rows] .row-amount").all_inner_texts()
    crowns = [int(re.sub(r"\D", "", text)) for text in amounts]
    expect(crowns == sorted(crowns, reverse=True) and len(crowns) == 10, f"not by cost: {crowns}")
    while list.page.locator("[data-search=more]").is_visible():
        before = len(list.titles())
        list.page.click("[data-search=more]")
        list.until(f"({TITLES}).length > {before}")
        list.page.wait_for_timeout(50)
        focused = list.page.evaluate("document.activeElement.textContent")
        expect(focused == list.titles()[before], f"after „Zobrazit další“ the focus is on „{focused}“")
    titles = list.titles()
    expect(len(titles) == 44, f"{len(titles)} of 44 projects can be shown")
    expect({titles[-1], titles[-2]} == {"Zázemí 41, Žďár nad Sázavou", "Cesta domů 42, Český Těšín"}
           or all(re.search(r"\b4[12]\b", title) for title in titles[-2:]), f"the last ones are {titles[-2:]}")
    list.page.select_option("#search_sort", "zacatek")
    list.until(f"({TITLES}).length === 10")
    years = [re.search(r"20\d\d", text).group() for text in list.page.locator("[data-search=rows] .row-meta").all_inner_texts()]
    expect(years == sorted(years, reverse=True), f"not by start: {years}")
    list.page.select_option("#search_sort", "nazev")
    list.asks("?razeni=nazev")
    list.page.wait_for_timeout(200)
    titles = list.titles()
    expect(titles == sorted(titles, key=natural), f"not by name: {titles}")


def same_rows(list, site):
    """Rows that the script makes are those of the server."""
    tidy = r"""rows => rows.map(row => row.outerHTML.replace(/\s+/g, ' ').replace(/ ?(<\/?(p|div|h3|li)\b[^>]*>) ?/g, '$1'))"""
    list.open()
    server = list.page.eval_on_selector_all("[data-search=plain] .row", tidy)
    # A choice that fits all: both kinds of titles.
    list.type("charita").shows().counts(44)
    script = list.page.eval_on_selector_all("[data-search=rows] .row", tidy)
    for one, other in zip(server, script):
        expect(one == other, f"\n  {one}\n  {other}")
    expect(len(server) == len(script) == 10, "not the same number of rows")


def announced(list, site):
    list.open()
    list.page.evaluate("""() => {
        window.told = [];
        new MutationObserver(() => told.push(document.querySelector('[role=status]').textContent))
            .observe(document.querySelector('[role=status]'), {childList: true, characterData: true, subtree: true});
    }""")
    list.page.locator("#search_words").press_sequentially("azylove domy", delay=60)
    list.page.wait_for_timeout(1500)
    told = list.page.evaluate("told")
    expect(len(told) == 1 and told[0].startswith("Nalezeno: "), f"a screen reader is told {told}")


def broken_index(list, site):
    list.page.route("**/assets/search/*.json", lambda route: route.fulfill(status=404, body="{}"))
    list.open().type("azyl")
    list.page.wait_for_selector("[data-search=failed]:not([hidden])")
    expect(list.page.locator("[data-search=plain]").is_visible(), "the list is gone where the index cannot be had")


# ---- By keyboard


def keyboard(list, site):
    """Tab reaches all that the script has made, and the focus can be seen wherever it is."""
    list.open("?q=azyl")
    list.shows()
    found = walk(list.page)
    expect(not found, f"{found}")
    # With keys alone: a word, a box, a chip.
    list.open()
    list.page.focus("#search_words")
    list.page.keyboard.type("azyl")
    list.page.keyboard.press("Enter")
    list.asks("?q=azyl")
    expect(list.page.evaluate("document.activeElement.id") == "search_words", "Enter takes the focus away")
    list.page.focus("input[value=zlinsky-kraj]")
    list.page.keyboard.press("Space")
    list.asks("?q=azyl&kraj=zlinsky-kraj")
    expect(list.page.evaluate("document.activeElement.value") == "zlinsky-kraj", "a box that is ticked loses the focus")
    list.page.focus("[data-search=chips] button")
    list.page.keyboard.press("Enter")
    list.asks("?kraj=zlinsky-kraj")


def narrow(list, site):
    """Nothing is cut at 320 px, and what is to be hit with a finger is large enough."""
    list.page.set_viewport_size({"width": 320, "height": 640})
    for query in ("", "?q=azyl&kraj=zlinsky-kraj&stav=ukoncene", "?q=xylofon"):
        list.open(query)
        list.page.wait_for_timeout(QUIET)
        list.page.evaluate("document.querySelectorAll('.filters, .facet').forEach(fold => { fold.open = true })")
        inside = list.page.evaluate("document.documentElement.scrollWidth")
        expect(inside <= 320, f"{inside} px wide with {query or 'nothing chosen'}")
        small = list.page.evaluate("""() => [...document.querySelectorAll('main :is(button, label:has(input), select, summary)')]
            .filter(element => element.checkVisibility()).map(element => [element.textContent.trim(), element.getBoundingClientRect()])
            .filter(([, box]) => box.height < 24 || box.width < 24).map(([text, box]) => `${text}: ${box.width} × ${box.height}`)""")
        expect(not small, f"too small for a finger: {small}")
    for name in ("#search_words", ".search-line button"):
        expect(list.page.locator(name).bounding_box()["height"] >= 48, f"{name} is lower than 48 px")


def phone(list, site):
    """Who ticks boxes on a phone is led to what they find."""
    list.page.set_viewport_size({"width": 360, "height": 640})
    list.open()
    list.page.click(".filters > summary")
    list.tick("kraj", "zlinsky-kraj").counts(9)
    expect(list.page.inner_text("[data-search=go]") == "Zobrazit 9 projektů", list.page.inner_text("[data-search=go]"))
    list.page.click("[data-search=go]")
    expect(not list.page.evaluate("document.querySelector('.filters').open"), "the filters stay unfolded")
    box = list.page.locator("[data-search=count]").bounding_box()
    expect(0 <= box["y"] < 640, "the results are out of sight")


def accessible(list, site):
    from .looks import axe

    for query in ("", "?q=azyl&kraj=zlinsky-kraj", "?q=xylofon"):
        list.open(query)
        list.page.wait_for_timeout(QUIET)
        list.page.evaluate("document.querySelectorAll('.filters').forEach(fold => { fold.open = true })")
        found = axe(list.page)
        expect(not found, f"{query}: {found}")


def without_javascript(list, site):
    list.open()
    expect(list.page.locator("form").count() == 0 or list.page.locator("form").is_hidden(), "a dead form is shown")
    expect(list.page.locator("#search_sort").is_hidden(), "a dead choice of order is shown")
    expect(list.page.locator(".row h3 a").count() == 10, "the list is not whole")
    expect("podle abecedy" in list.page.locator(".order").inner_text(), "the order is not told")
    targets = list.page.locator(".filters a, .paging a, .row a")
    addresses = {targets.nth(place).get_attribute("href") for place in range(targets.count())}
    expect(len(addresses) > 25, f"only {len(addresses)} links")
    for address in sorted(addresses):
        answer = list.page.goto(urllib.parse.urljoin(list.address, address))
        expect(answer.status == 200, f"{address}: {answer.status}")


def facet_page(list, site):
    list.open()
    list.page.goto(urllib.parse.urljoin(list.address, "../kraje/zlinsky-kraj/"))
    list.page.click(".combine a")
    list.page.wait_for_url("**/projekty/?kraj=*")
    list.counts(9)
    expect(list.query() == "kraj=zlinsky-kraj", "the value is not chosen")


# ---- In numbers, on 10,000 projects


def quick(list, site):
    """The first result after a word is typed, with nothing loaded before: the best of three tries."""
    sizes, times = {}, {}
    for text in ("azyl", "kralovehradecky", "cz.03.2.60", "etapa 4321"):
        times[text] = []
        for _ in range(3):
            loaded = []
            note = lambda response: loaded.append(response) if "/assets/search/" in response.url else None
            list.page.context.clear_cookies()
            list.page.goto("about:blank")
            client = list.page.context.new_cdp_session(list.page)
            client.send("Network.clearBrowserCache")
            list.open()
            list.page.on("response", note)
            took = list.page.evaluate("""text => new Promise(resolve => {
                const field = document.querySelector('#search_words');
                const own = document.querySelector('[data-search=own]');
                const start = performance.now();
                new MutationObserver(() => { if (!own.hidden) requestAnimationFrame(() => resolve(performance.now() - start)); })
                    .observe(own, {attributes: true});
                field.focus();
                field.value = text;
                field.dispatchEvent(new Event('input', {bubbles: true}));
            })""", text)
            list.page.remove_listener("response", note)
            times[text].append(took / 1000)
            sizes[text] = sum(len(gzip.compress(response.body(), 9)) for response in loaded)
        told = ", ".join(f"{took * 1000:.0f}" for took in times[text])
        print(f"       „{text}“: first result after {told} ms, {sizes[text] / 1000:.0f} kB compressed")
    # Times are told and not judged: they say more of the machine's load than of the change.
    for text in times:
        if min(times[text]) > FIRST_RESULT:
            print(f"       „{text}“ took longer than the {FIRST_RESULT * 1000:.0f} ms that it may")
        expect(sizes[text] < FIRST_BYTES, f"„{text}“ needs {sizes[text]} bytes before the first result")


def next_key(list, site):
    """What is typed after the first word, and a box that is ticked, with the index loaded."""
    list.open("?q=azyl")
    list.shows()
    worst = 0
    for text in ("azyl ", "azyl k", "azyl kro", "azyl kromeriz"):
        took = list.page.evaluate("""text => new Promise(resolve => {
            const field = document.querySelector('#search_words');
            const start = performance.now();
            new MutationObserver((_, observer) => { observer.disconnect(); resolve(performance.now() - start); })
                .observe(document.querySelector('[data-search=rows]'), {childList: true});
            field.value = text;
            field.dispatchEvent(new Event('input', {bubbles: true}));
        })""", text)
        worst = max(worst, took / 1000)
    print(f"       the slowest of the keys that follow: {worst * 1000:.0f} ms")


def small(list, site):
    files = sorted((site.folder / "assets" / "search").iterdir())
    total = sum(len(gzip.compress(file.read_bytes(), 9)) for file in files)
    page = (site.folder / "projekty" / "index.html").read_text(encoding="utf-8")
    core = re.search(r'data-index="([^"]+)"', page).group(1).rsplit("/", 1)[1]
    print(f"       the index: {len(files)} files, {total / 1000:.0f} kB compressed, the first "
          f"{len(gzip.compress((site.folder / 'assets' / 'search' / core).read_bytes(), 9)) / 1000:.0f} kB")
    expect(total < ALL_BYTES, f"the index has {total} bytes")
    for file in files:
        json.loads(file.read_bytes())
    visit = first_visit(list, site)
    told = ", ".join(f"{name} {size / 1000:.1f}" for name, size in visit.items())
    print(f"       the first visit of the list: {told} kB")
    expect(sum(visit.values()) < FIRST_VISIT, f"the first visit needs {sum(visit.values())} bytes: {told}")
    script = sum(size for name, size in visit.items() if name.endswith(".js"))
    expect(script < SCRIPT, f"the scripts have {script} bytes")


def first_visit(list, site):
    loaded = []
    list.page.on("response", lambda response: loaded.append(response))
    list.open()
    list.page.wait_for_timeout(QUIET)
    expect(not any("/assets/search/" in response.url for response in loaded), "the index is loaded before it is used")
    # A font is compressed already.
    return {
        response.url.rstrip("/").rsplit("/", 1)[1]:
            len(response.body() if response.url.endswith(".woff2") else gzip.compress(response.body(), 9))
        for response in loaded
    }


def natural(title):
    """A key by which these titles are in the order of the Czech alphabet, numbers by value."""
    return [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", title)]


STEPS = [
    words, filters, history_of_typing, shared_address, second_page, nothing_found, chips, sorting, same_rows, announced,
    broken_index, keyboard, narrow, phone, accessible, without_javascript, facet_page,
]
LARGE_STEPS = [quick, next_key, small]
