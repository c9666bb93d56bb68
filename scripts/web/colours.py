"""The emblem's colours as a browser shows them, in light and dark: flat areas must be exactly those of the rules."""

import io
import re

from PIL import Image, ImageChops, ImageStat

from .browser import browsing
from .server import serving

BLUE, YELLOW, WHITE, BLACK = (0x00, 0x33, 0x99), (0xFF, 0xCC, 0x00), (0xFF, 0xFF, 0xFF), (0x00, 0x00, 0x00)
GREY = (90, 90, 90, 255)
# Where the emblem is flat, in units of its field of 810 × 540: corners and middle, and the middle of each quarter's star.
FIELD = [(30, 30), (780, 30), (30, 510), (780, 510), (405, 270)]
STARS = [(405, 90), (585, 270), (405, 450), (225, 270)]
# So many pixels for each of CSS, so that a star of four pixels has flat ones.
DENSITY = 4


def check(site):
    """Returns the defects as lines of text."""
    with serving(site) as origin, browsing() as browser:
        page = browser.new_context(reduced_motion="reduce", device_scale_factor=DENSITY).new_page()
        defects = [defect for name in block_pages(site) for defect in block(page, origin + site.address(name), name)]
        page = browser.new_context(reduced_motion="reduce").new_page()
        for file in sorted(site.folder.glob("assets/publici*/*.svg")):
            name = file.relative_to(site.folder).as_posix()
            defects += drawing(page, origin + site.address(name), file, name)
    return defects


def block_pages(site):
    """Each page by whose template or words the block may differ; pages of lists after the first are like it."""
    return [name for name, parsed in site.pages.items() if not parsed.is_redirect and not re.search(r"/\d+/index", name)]


def block(page, address, name):
    page.set_viewport_size({"width": 1366, "height": 768})
    defects = []
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        page.goto(address, wait_until="load")
        emblem = page.locator(".eu-emblem")
        if emblem.count() != 1:
            continue
        picture = picture_of(emblem.screenshot())
        for points, colour in ((FIELD, BLUE), (STARS, YELLOW)):
            for x, y in points:
                found = picture.getpixel((int(x / 810 * picture.width), int(y / 540 * picture.height)))
                if found != colour:
                    defects.append(f"{name}: {found} instead of {colour} at {x}, {y} of the emblem ({scheme})")
        ground = page.evaluate("getComputedStyle(document.querySelector('.eu-block')).backgroundColor")
        if ground != "rgb(255, 255, 255)":
            defects.append(f"{name}: the block stands on {ground} ({scheme})")
    return defects


def drawing(page, address, file, name):
    """The file by itself: nothing flat in it but the inks, whatever the scheme; the picture beside it shows the same."""
    defects, shown = [], {}
    is_black = re.search(r"-(cerne|black)\.svg$", name)
    is_on_dark = re.search(r"-(na-tmave|on-dark)\.svg$", name)
    inks = {BLACK} if is_black else {BLUE, YELLOW}
    beside = Image.open(file.with_suffix(".png")).convert("RGBA")
    page.set_viewport_size({"width": beside.width, "height": beside.height})
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        page.goto(address, wait_until="load")
        # As large as the picture, so that the stars have flat pixels and the two can be compared.
        page.evaluate(
            """([width, height]) => {
                document.rootElement.setAttribute('width', width);
                document.rootElement.setAttribute('height', height);
            }""",
            [beside.width, beside.height],
        )
        picture = Image.open(io.BytesIO(page.screenshot(omit_background=True))).convert("RGBA")
        shown[scheme] = picture
        opaque = [(count, colour) for count, colour in picture.getcolors(1 << 24) if colour[3] == 255]
        flat = {colour[:3] for count, colour in opaque if count > picture.width * picture.height / 1000}
        if flat - {WHITE} - inks or not inks <= flat:
            defects.append(f"{name}: flat colours {sorted(flat)}, inks {sorted(inks)} ({scheme})")
        if (picture.getpixel((2, 2))[3] == 0) != bool(is_on_dark):
            defects.append(f"{name}: the ground is not what it should be ({scheme})")
    if ImageChops.difference(shown["light"], shown["dark"]).getbbox():
        defects.append(f"{name}: light and dark differ")
    # On grey, so that what is transparent counts; edges may differ a little.
    both = [Image.alpha_composite(Image.new("RGBA", beside.size, GREY), each) for each in (beside, shown["light"])]
    mean = max(ImageStat.Stat(ImageChops.difference(*[each.convert("RGB") for each in both])).mean)
    if mean > 0.7:
        defects.append(f"{name}: its PNG differs by {mean:.2f} of 255 on the average")
    return defects


def picture_of(screenshot):
    return Image.open(io.BytesIO(screenshot)).convert("RGB")
