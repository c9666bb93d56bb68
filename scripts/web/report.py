"""The auditor's report: one valid file without scripts that prints on A4."""

import re
import subprocess
import tempfile
from pathlib import Path

from . import browser, markup

# A4 in points, as pdfinfo tells it.
A4 = (595, 842)


def check(path):
    """Returns what is wrong with a report as lines of text."""
    file = Path(path)
    defects = markup.nu(file.parent, "--html", [str(file)])
    text = file.read_text(encoding="utf-8")
    for wrong in ("<script", "<link", "<img", "@import", "url("):
        if wrong in text:
            defects.append(f"{file.name}: {wrong} makes it depend on something else")
    return defects + printed(file, text)


def printed(file, text):
    defects = []
    with tempfile.TemporaryDirectory() as folder:
        pdf = Path(folder) / "report.pdf"
        with browser.browsing() as chromium:
            page = chromium.new_page()
            page.goto(file.resolve().as_uri())
            page.pdf(path=str(pdf), prefer_css_page_size=True, print_background=True)
        told = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, text=True, check=True).stdout
        size = tuple(round(float(number)) for number in re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", told).groups())
        if any(abs(a - b) > 1 for a, b in zip(size, A4)):
            defects.append(f"{file.name}: prints on {size}, not on A4")
        words = subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
        for digest in re.findall(r'class="code">([0-9a-f]{64})<', text):
            if digest not in words.replace("\n", ""):
                defects.append(f"{file.name}: the digest {digest[:8]}… is not whole on paper")
    return defects
