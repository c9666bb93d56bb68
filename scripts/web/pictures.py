"""Photographs of pages, for people to look at."""

import io
import re
import subprocess
from pathlib import Path

from PIL import Image

from . import posters
from .browser import browsing
from .server import serving

SHOTS = [("phone", 360, 640, "light"), ("desktop", 1366, 768, "light"), ("phone-dark", 360, 640, "dark"),
         ("desktop-dark", 1366, 768, "dark")]
# What is asked of the list of the site that `searchable` makes up: nothing, two things at once, what nobody has.
ASKED = {"list": "", "list-filtered": "?q=azyl&kraj=kralovehradecky-kraj&stav=ukoncene",
         "list-nothing": "?q=velbloud&kraj=zlinsky-kraj"}


def take(site, folder):
    """Writes `<page>-<kind>.png` files and says where."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.p[nd][gf]"):
        old.unlink()
    names = [name for name, page in site.pages.items() if not page.is_redirect]
    with serving(site) as origin, browsing() as browser:
        page = browser.new_context(reduced_motion="reduce").new_page()
        for name in names:
            page.goto(origin + site.address(name), wait_until="load")
            stem = re.sub(r"/?index\.html$|\.html$", "", name).replace("/", "_") or "home"
            shoot(page, folder / stem)
            page.emulate_media(color_scheme="light", media="print")
            paper = folder / f"{stem}.pdf"
            page.pdf(path=paper, format="A4", prefer_css_page_size=True, print_background=True)
            subprocess.run(["pdftoppm", "-png", "-r", "70", paper, folder / f"{stem}-print"], check=True)
            paper.unlink()
    posters.take(site, folder)
    print(f"{len(list(folder.glob('*.png')))} pictures of {len(names)} pages in {folder}/")


def take_list(site, folder):
    """Writes pictures of the list of projects as it answers what is asked."""
    with serving(site) as origin, browsing() as browser:
        page = browser.new_context(reduced_motion="reduce").new_page()
        for stem, query in ASKED.items():
            page.goto(origin + site.address("projekty/index.html") + query, wait_until="networkidle")
            shoot(page, Path(folder) / stem)
    print(f"{len(ASKED) * len(SHOTS)} pictures of a list of 44 projects")


def shoot(page, stem):
    """Photographs the whole page as it is, in each size and colour scheme."""
    for kind, width, height, scheme in SHOTS:
        page.set_viewport_size({"width": width, "height": height})
        page.emulate_media(color_scheme=scheme, media="screen")
        page.screenshot(path=stem.with_name(f"{stem.name}-{kind}.png"), full_page=True)


def take_one(site, name, file):
    """Writes the upper part of one page as it stands on a desktop, as a PNG."""
    file = Path(file)
    file.parent.mkdir(parents=True, exist_ok=True)
    with serving(site) as origin, browsing() as browser:
        page = browser.new_context(reduced_motion="reduce").new_page()
        page.set_viewport_size({"width": 1280, "height": 1085})
        page.goto(origin + site.address(name), wait_until="load")
        picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    # All colours stay: a palette has no place for the few gold pixels of the emblem.
    picture.save(file, optimize=True)
    print(f"{file}: {file.stat().st_size // 1000} kB")
