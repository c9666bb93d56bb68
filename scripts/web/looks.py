"""In the browser: axe, the emblem in the first screen, nothing wider than a phone, a quiet console."""

from axe_playwright_python.sync_playwright import Axe

from .browser import Listener, browsing
from .server import serving

SIZES = [(360, 640), (1366, 768)]
EMBLEM_SIZES = [(360, 640), (320, 480), (1366, 768)]
RULES = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
    },
    # Off unless asked for by name, though it is a criterion of WCAG 2.2 AA.
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}
EMBLEM = """() => [...document.querySelectorAll('.eu-emblem')].map(emblem => {
    const box = emblem.getBoundingClientRect();
    return {left: box.left, top: box.top, right: box.right, bottom: box.bottom, height: box.height, width: box.width,
            seen: emblem.checkVisibility({opacityProperty: true, visibilityProperty: true})};
})"""


def check(site):
    """Returns the defects as lines of text."""
    defects = []
    with serving(site) as origin, browsing() as browser:
        context = browser.new_context(reduced_motion="reduce")
        page = context.new_page()
        listener = Listener(page, origin)
        for name, parsed in site.pages.items():
            # A redirect leaves before it can be looked at; its link and its markup are checked without a browser.
            if parsed.is_redirect:
                continue
            page.goto(origin + site.address(name), wait_until="load")
            defects += [f"{name}: {defect}" for defect in emblem(page) + width(page)]
            defects += [f"{name}: {heard}" for heard in listener.take()]
            defects += [f"{name}: {defect}" for defect in axe(page)]
            # What axe itself tries on the page is not the page's.
            listener.take()
        defects += missing_page(site, page, listener, origin)
    return defects


def emblem(page):
    defects = []
    for width, height in EMBLEM_SIZES:
        page.set_viewport_size({"width": width, "height": height})
        page.evaluate("scrollTo(0, 0)")
        boxes = page.evaluate(EMBLEM)
        where = f"at {width} × {height} px"
        if len(boxes) != 1:
            defects.append(f"{len(boxes)} emblems (elements of the class eu-emblem) where there must be one")
            break
        box = boxes[0]
        if not box["seen"]:
            defects.append(f"the emblem is hidden {where}")
        if box["left"] < 0 or box["top"] < 0 or box["right"] > width or box["bottom"] > height:
            defects.append(f"the emblem is not wholly in the first screen {where}: {box}")
        # Half a pixel of rounding is the browser's own.
        if box["height"] < 37.9:
            defects.append(f"the emblem is {box['height']} px high {where}, 38 are wanted")
        if box["height"] and not 1.45 < box["width"] / box["height"] < 1.55:
            defects.append(f"the emblem is {box['width']} × {box['height']} px {where}, which is not 3 : 2")
    return defects


def width(page):
    page.set_viewport_size({"width": 320, "height": 640})
    inside = page.evaluate("document.documentElement.scrollWidth")
    return [f"{inside} px wide on a screen of 320 px"] if inside > 320 else []


def axe(page):
    found = {}
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            for violation in Axe().run(page, options=RULES).response["violations"]:
                first = violation["nodes"][0]
                where = f"{len(violation['nodes'])} ×, first {' '.join(map(str, first['target']))}"
                reason = " ".join(first["failureSummary"].split())[:300]
                text = f"axe {violation['id']}: {violation['help']}; {where}: {reason}"
                found.setdefault(text, []).append(f"{scheme} {width} px")
    page.emulate_media(color_scheme="light")
    return [f"{text} ({', '.join(when)})" for text, when in found.items()]


def missing_page(site, page, listener, origin):
    """404.html must work wherever it is shown, so its style and links may not depend on the address."""
    if "404.html" not in site.pages:
        return ["404.html is not there"]
    listener.expected = "/no/such/page/"
    page.goto(origin + site.base_path + "no/such/page/", wait_until="load")
    return [f"404.html at an address below the root: {heard}" for heard in listener.take()]
