"""Posters as they come out of a printer: one A3 sheet in both shapes, nothing cut, and a QR code that leads to the project."""

import html
import re
import subprocess
import tempfile
import urllib.parse
from pathlib import Path

from .browser import browsing
from .server import serving

MARK = '<main class="sheet">'
# Millimetres, width first.
SHAPES = {"portrait": (297, 420), "landscape": (420, 297)}
MEASURES = """() => {
    const box = element => { const b = element.getBoundingClientRect(); return [b.left, b.top, b.right, b.bottom] };
    const sheet = document.querySelector('.sheet');
    const [left, top, right, bottom] = box(sheet);
    const outside = [], cut = [];
    const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        if (!texts.currentNode.data.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(texts.currentNode);
        for (const line of range.getClientRects()) {
            const at = `${texts.currentNode.data.trim().slice(0, 30)}…`;
            // No printer reaches the edge of its paper.
            const edge = 10 * 96 / 25.4;
            if (line.left < left + edge || line.top < top + edge || line.right > right - edge || line.bottom > bottom - edge)
                outside.push(at);
            for (let box = texts.currentNode.parentElement; box !== sheet; box = box.parentElement) {
                const style = getComputedStyle(box), b = box.getBoundingClientRect();
                if (style.overflowY !== 'visible' && (line.bottom > b.bottom + 1 || line.right > b.right + 1)) cut.push(at);
            }
        }
    }
    const parts = [...sheet.querySelectorAll('.eu-block, .title, .aim, .support, .facts, .more')];
    const over = [];
    for (const [index, one] of parts.entries()) for (const other of parts.slice(index + 1)) {
        const a = box(one), b = box(other);
        if (Math.min(a[2], b[2]) - Math.max(a[0], b[0]) > 1 && Math.min(a[3], b[3]) - Math.max(a[1], b[1]) > 1)
            over.push(`${one.className} over ${other.className}`);
    }
    const block = box(sheet.querySelector('.eu-block')), words = box(sheet.querySelector('.eu-words'));
    const emblem = box(sheet.querySelector('.eu-emblem'));
    return {
        width: right - left, height: bottom - top, scale: (right - left) / (sheet.offsetWidth || 1),
        block: (block[2] - block[0]) * (block[3] - block[1]) / ((right - left) * (bottom - top)),
        emblem: emblem[3] - emblem[1], words: words[3] - words[1],
        logos: [...sheet.querySelectorAll('.eu-logo')].map(box).map(b => [b[2] - b[0], b[3] - b[1]]),
        outside: [...new Set(outside)], cut: [...new Set(cut)], over,
        scrolls: document.querySelector('.poster').scrollHeight > document.querySelector('.poster').clientHeight + 1,
    };
}"""


def names(site):
    """The pages of the site that are posters of our theme."""
    return [name for name in site.pages if MARK in (site.folder / name).read_text(encoding="utf-8")]


def check(site):
    """Returns the defects as lines of text."""
    defects = []
    found = names(site)
    if not found:
        return defects
    with serving(site) as origin, browsing() as browser, tempfile.TemporaryDirectory() as folder:
        page = browser.new_context(reduced_motion="reduce", viewport={"width": 1600, "height": 1800}).new_page()
        for name in found:
            for shape in SHAPES:
                open_poster(page, origin + site.address(name), shape)
                defects += [f"{name}, {shape}: {defect}" for defect in measured(page, shape)]
                paper = Path(folder) / "poster.pdf"
                page.pdf(path=paper, prefer_css_page_size=True, print_background=True)
                defects += [f"{name}, {shape}: {defect}" for defect in printed(paper, shape, wanted_address(site, name))]
    return defects


def open_poster(page, address, shape):
    page.emulate_media(media="screen")
    page.goto(address, wait_until="load")
    if shape == "landscape":
        page.check("#wide")
    page.emulate_media(media="print")
    page.evaluate("document.fonts.ready")


def measured(page, shape):
    defects = []
    sizes = page.evaluate(MEASURES)
    millimetre = 96 / 25.4
    for side, wanted in zip(("width", "height"), SHAPES[shape]):
        if abs(sizes[side] / millimetre - wanted) > 0.1:
            defects.append(f"{side} {sizes[side] / millimetre:.2f} mm, {wanted} are wanted")
    if sizes["block"] < 0.25:
        defects.append(f"emblem and words take {sizes['block']:.1%} of the sheet, less than a quarter")
    if sizes["emblem"] / millimetre < 60:
        defects.append(f"the emblem is {sizes['emblem'] / millimetre:.1f} mm high")
    for width, height in sizes["logos"]:
        if width > sizes["emblem"] * 1.5 + 1 or height > sizes["emblem"] + 1:
            defects.append(f"a logo of {width / millimetre:.0f} × {height / millimetre:.0f} mm is larger than the emblem")
    for what in ("outside", "cut", "over"):
        defects += [f"{what}: {text}" for text in sizes[what]]
    if sizes["scrolls"]:
        defects.append("the text is higher than its place")
    return defects


def printed(paper, shape, address):
    defects = []
    # More pages than a poster that went wrong could have; pdfinfo tells of those that there are.
    facts = subprocess.run(["pdfinfo", "-l", "99", paper], capture_output=True, text=True, check=True).stdout
    found = re.findall(r"^Page +\d+ size: +([\d.]+) x ([\d.]+)", facts, re.MULTILINE)
    sizes = [[float(side) * 25.4 / 72 for side in size] for size in found]
    if len(sizes) != 1:
        facts = "; ".join(page_facts(paper, number, *size) for number, size in enumerate(sizes, 1))
        defects.append(f"{len(sizes)} pages: {facts}")
    width, height = sizes[0]
    if abs(width - SHAPES[shape][0]) > 0.6 or abs(height - SHAPES[shape][1]) > 0.6:
        defects.append(f"printed on {width:.1f} × {height:.1f} mm")
    if address:
        drawing = paper.with_suffix("")
        subprocess.run(["pdftoppm", "-r", "72", "-gray", "-singlefile", "-png", paper, drawing], check=True)
        decoded = subprocess.run(
            ["zbarimg", "--raw", "--quiet", "-Sdisable", "-Sqrcode.enable", drawing.with_suffix(".png")],
            capture_output=True, text=True, check=False,
        ).stdout.strip()
        if decoded != address:
            defects.append(f"the QR code says {decoded!r} instead of {address!r}")
    return defects


def page_facts(paper, number, width, height):
    command = ["pdftotext", "-f", str(number), "-l", str(number), paper, "-"]
    words = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    return f"{width:.1f} × {height:.1f} mm with {len(words)} words" + (f" from {words[0]!r}" if words else "")


def wanted_address(site, name):
    """The canonical address of the project's page, its host in ASCII; nothing for a site that does not know its own."""
    project = name.rsplit("/", 2)[0] + "/index.html"
    found = re.search(r'<link rel="canonical" href="([^"]*)"', (site.folder / project).read_text(encoding="utf-8"))
    if not found:
        return None
    address = urllib.parse.urlsplit(html.unescape(found.group(1)))
    return address._replace(netloc=address.netloc.encode("idna").decode()).geturl()


def take(site, folder):
    """Writes a picture of each poster as it is printed."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with serving(site) as origin, browsing() as browser:
        page = browser.new_context(reduced_motion="reduce").new_page()
        for name in names(site):
            for shape in SHAPES:
                open_poster(page, origin + site.address(name), shape)
                picture = folder / f"{name.split('/')[-3]}-{shape}"
                page.pdf(path=picture.with_suffix(".pdf"), prefer_css_page_size=True, print_background=True)
                subprocess.run(
                    ["pdftoppm", "-r", "60", "-singlefile", "-png", picture.with_suffix(".pdf"), picture], check=True)
                picture.with_suffix(".pdf").unlink()
