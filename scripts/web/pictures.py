"""Photographs of pages, for people to look at."""

import io
import re
import subprocess
from pathlib import Path

from PIL import Image

from . import posters
from .browser import browsing
from .server import serving

SHOTS = [("phone", 360, 640, "light"), ("desktop", 1366, 768, "light"), ("phone-dark", 360, 640, "dark")]


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
            for kind, width, height, scheme in SHOTS:
                page.set_viewport_size({"width": width, "height": height})
                page.emulate_media(color_scheme=scheme, media="screen")
                page.screenshot(path=folder / f"{stem}-{kind}.png", full_page=True)
            page.emulate_media(color_scheme="light", media="print")
            paper = folder / f"{stem}.pdf"
            page.pdf(path=paper, format="A4", prefer_css_page_size=True, print_background=True)
            subprocess.run(["pdftoppm", "-png", "-r", "70", paper, folder / f"{stem}-print"], check=True)
            paper.unlink()
    posters.take(site, folder)
    print(f"{len(list(folder.glob('*.png')))} pictures of {len(names)} pages in {folder}/")


def take_one(site, name, file):
    """Writes the upper part of one page as it stands on a desktop, as a small PNG."""
    file = Path(file)
    file.parent.mkdir(parents=True, exist_ok=True)
    with serving(site) as origin, browsing() as browser:
        page = browser.new_context(reduced_motion="reduce").new_page()
        page.set_viewport_size({"width": 1280, "height": 1085})
        page.goto(origin + site.address(name), wait_until="load")
        picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    # Without dithering the 64 colours are those of the letters' edges; the eye sees no difference.
    picture.quantize(64, dither=Image.Dither.NONE).save(file, optimize=True)
    print(f"{file}: {file.stat().st_size // 1000} kB")
