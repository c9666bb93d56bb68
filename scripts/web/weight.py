"""What a first visit to a page loads, compressed and without pictures: the page, its style sheets, scripts and fonts."""

import gzip
import re

LIMIT = 60_000
TEXT = (".html", ".css", ".js", ".json", ".svg")


def check(site):
    """Returns the pages that weigh more than the limit, and prints the heaviest of each kind."""
    weights = {name: weight(site, name) for name in site.pages}
    heaviest = max(weights, key=weights.get)
    shown = {"the front page": "index.html", "the heaviest": heaviest}
    print("       " + ", ".join(f"{title} {weights[name] / 1000:.1f} KB" for title, name in shown.items()) + f" ({heaviest})")
    return [
        f"{name}: a first visit weighs {size / 1000:.1f} KB, more than {LIMIT // 1000} KB"
        for name, size in weights.items()
        if size > LIMIT
    ]


def weight(site, name):
    """In bytes, each file once."""
    files, waiting = set(), [name]
    while waiting:
        file = waiting.pop()
        if file in files or not (site.folder / file).is_file():
            continue
        files.add(file)
        text = (site.folder / file).read_text(encoding="utf-8") if file.endswith((".html", ".css")) else ""
        if file.endswith(".css"):
            found = re.findall(r"url\(\s*[\"']?([^\"')]+)|@import\s+[\"']([^\"']+)", text)
            waiting += [to_file(site, a or b, file) for a, b in found]
        elif file.endswith(".html"):
            links = re.findall(r"<link\b[^>]*>", text)
            wanted = [link for link in links if re.search(r'rel="(stylesheet|preload|icon)"', link)]
            found = [re.search(r'href="([^"]+)"', link) for link in wanted]
            found += re.finditer(r'<script\b[^>]*\bsrc="([^"]+)"', text)
            waiting += [to_file(site, match.group(1), file) for match in found if match]
    return sum(size(site.folder / file) for file in files)


def to_file(site, reference, page):
    return site.resolve(reference, page)[0] or ""


def size(file):
    data = file.read_bytes()
    return len(gzip.compress(data, 6)) if file.suffix in TEXT else len(data)
