"""Pages by the keyboard alone: every control is reached by Tab, each shows that it has the focus and is on the screen,
and what opens opens by a key."""

from .browser import Listener, browsing
from .server import serving

SIZES = [(360, 640), (1366, 768)]

# Controls that Tab must reach, in the order of the page; of radio buttons that belong together one is enough.
WANTED = """() => {
    const groups = new Set();
    return [...document.querySelectorAll('a[href], area[href], button, input, select, textarea, summary, [tabindex]')].filter(one => {
        if (one.tabIndex < 0 || one.disabled || one.type === 'hidden') return false;
        if (!one.checkVisibility({visibilityProperty: true})) return false;
        if (one.localName === 'summary' && one.parentElement.localName !== 'details') return false;
        if (one.type !== 'radio') return true;
        const group = `${one.form?.id} ${one.name}`;
        return !groups.has(group) && groups.add(group);
    }).map((one, index) => {
        one.dataset.stop = index;
        return one.outerHTML.replace(/\\s+/g, ' ').slice(0, 90);
    });
}"""
# What the eye has of a control: its own look and that of what can show the focus in its place; of a link in a drawing, its shape.
FOCUSED = """() => {
    const one = document.activeElement;
    if (!one || one === document.body || one === document.documentElement) return null;
    const box = one.getBoundingClientRect();
    const stop = one.dataset.stop ?? (one.type === 'radio'
        ? [...document.getElementsByName(one.name)].find(radio => radio.dataset.stop !== undefined)?.dataset.stop : undefined);
    window.looks = () => JSON.stringify([one, ...(one.labels ?? []), one.nextElementSibling, one.parentElement, one.closest('li'), one.closest('svg') && one.firstElementChild]
        .filter(Boolean).map(part => {
            const style = getComputedStyle(part);
            return [style.stroke, style.strokeWidth, style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow, style.backgroundColor, style.borderColor];
        }));
    const middle = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const points = [middle, [box.left + 2, middle[1]], [box.right - 2, middle[1]], [middle[0], box.top + 2], [middle[0], box.bottom - 2]];
    const seen = points.some(([x, y]) => {
        const top = x >= 0 && y >= 0 && x < innerWidth && y < innerHeight ? document.elementFromPoint(x, y) : null;
        return top && (top === one || one.contains(top) || top.contains(one) || [...(one.labels ?? [])].some(label => label.contains(top)));
    });
    return {stop: stop === undefined ? null : Number(stop), looks: window.looks(), seen, what: one.outerHTML.replace(/\\s+/g, ' ').slice(0, 90)};
}"""


def sample(site):
    """One page of each kind: the first below each folder of the site at each depth, and all at the top."""
    found = {}
    for name, page in site.pages.items():
        if page.is_redirect:
            continue
        parts = name.split("/")
        key = (parts[0], len(parts), parts[-1], parts[-2] if len(parts) > 3 and not parts[-2][0].isdigit() else "")
        found.setdefault(key if len(parts) > 2 else name, name)
    return list(found.values())


def check(site):
    """Returns the defects as lines of text."""
    defects = []
    with serving(site) as origin, browsing() as browser:
        page = browser.new_context(reduced_motion="reduce").new_page()
        listener = Listener(page, origin)
        for name in sample(site):
            for width, height in SIZES:
                page.set_viewport_size({"width": width, "height": height})
                page.goto(origin + site.address(name), wait_until="load")
                found = walk(page) + skip_link(page)
                page.goto(origin + site.address(name), wait_until="load")
                found += opening(page)
                defects += [f"{name} at {width} px: {defect}" for defect in found]
            defects += [f"{name}: {heard}" for heard in listener.take()]
    return defects


def walk(page):
    """Tab from the first control to the last."""
    wanted = page.evaluate(WANTED)
    reached, defects, before = set(), [], None
    # A window that the browser has not given the focus shows none.
    page.bring_to_front()
    for _ in range(len(wanted) + 10):
        page.keyboard.press("Tab")
        if before is not None:
            if page.evaluate("window.before()") == before["looks"]:
                defects.append(f"looks the same with the focus as without: {before['what']}")
        now = page.evaluate(FOCUSED)
        if now is None:
            before = None
            break
        page.evaluate("window.before = window.looks")
        before = now
        if now["stop"] is not None and now["stop"] in reached:
            break
        reached.add(now["stop"])
        if not now["seen"]:
            defects.append(f"has the focus and is not to be seen: {now['what']}")
    missed = [what for index, what in enumerate(wanted) if index not in reached]
    return defects + [f"not reached by Tab: {what}" for what in missed]


def skip_link(page):
    """The first control leads past the head of the page."""
    page.evaluate("scrollTo(0, 0); document.activeElement?.blur()")
    first = page.locator("a.skip")
    if not first.count():
        return []
    first.focus()
    page.keyboard.press("Enter")
    inside = page.evaluate("document.querySelector('main').contains(document.activeElement)")
    return [] if inside else ["the skip link does not lead into the page's main part"]


def opening(page):
    """What can be opened opens by Enter and closes by the space bar."""
    defects = []
    for index in range(page.locator("details > summary").count()):
        summary = page.locator("details > summary").nth(index)
        if not summary.is_visible() or summary.evaluate("one => one.tabIndex < 0"):
            continue
        is_open = "one => one.parentElement.open"
        was_open = summary.evaluate(is_open)
        summary.focus()
        page.keyboard.press("Enter")
        if summary.evaluate(is_open) == was_open:
            defects.append(f"does not answer to Enter: {summary.inner_text()!r}")
        page.keyboard.press("Space")
        if summary.evaluate(is_open) != was_open:
            defects.append(f"does not answer to the space bar: {summary.inner_text()!r}")
    return defects
