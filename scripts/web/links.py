"""Every link, picture and anchor leads somewhere; nothing is fetched from another site; nothing inline."""

import re
import urllib.parse
import xml.etree.ElementTree as ElementTree


def check(site):
    """Returns the defects as lines of text."""
    defects = []
    for name, page in site.pages.items():
        for identifier, count in page.ids.items():
            if count > 1:
                defects.append(f"{name}: id {identifier!r} stands there {count} times")
        for line, what in page.inline:
            defects.append(f"{name}:{line}: {what} would be refused by a content security policy")
        for line, reference, fetched in page.references:
            defect = reference_defect(site, name, reference, fetched)
            if defect:
                defects.append(f"{name}:{line}: {reference!r} {defect}")
    return defects + styles(site) + listings(site)


def reference_defect(site, name, reference, fetched):
    scheme = re.match(r"([a-z][a-z0-9+.-]*):", reference, re.I)
    if scheme and scheme.group(1).lower() not in ("http", "https"):
        is_allowed = scheme.group(1).lower() in ("mailto", "tel") and not fetched
        return None if is_allowed else "has a scheme that has no place here"
    target, fragment = site.resolve(reference, name)
    if target is None:
        return "is fetched from another site" if fetched else None
    file = site.folder / target
    if not file.is_file():
        return "is a folder's address without its slash" if file.is_dir() else "is not there"
    if fragment and target in site.pages and fragment not in site.pages[target].ids:
        return f"has no such place on the page: #{fragment}"
    return None


def styles(site):
    """Addresses inside style sheets."""
    defects = []
    for file in sorted(site.folder.rglob("*.css")):
        name = file.relative_to(site.folder).as_posix()
        text = re.sub(r"/\*.*?\*/", "", file.read_text(encoding="utf-8"), flags=re.S)
        for match in re.finditer(r"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""", text):
            defect = reference_defect(site, name, match.group(1) or match.group(2), True)
            if defect:
                defects.append(f"{name}: {match.group(0)!r} {defect}")
    return defects


def listings(site):
    """Addresses of this site in the sitemap and the feed."""
    defects = []
    for name in ("sitemap.xml", "feed.xml"):
        file = site.folder / name
        if not file.is_file():
            continue
        try:
            elements = list(ElementTree.parse(file).iter())
        except ElementTree.ParseError as error:
            defects.append(f"{name}: {error}")
            continue
        for element in elements:
            local = element.tag.rpartition("}")[2]
            address = element.text if local == "loc" else element.get("href") if local == "link" else None
            if address is None:
                continue
            shown = as_people_write(address.strip())
            defect = reference_defect(site, name, shown, False)
            if defect or not shown.startswith(site.base_url):
                defects.append(f"{name}: {shown!r} {defect or f'does not begin with {site.base_url}'}")
    return defects


def as_people_write(address):
    """Machines are given addresses in ASCII; `base_url` may hold letters with diacritics."""
    parts = urllib.parse.urlsplit(address)
    host = parts.netloc.encode().decode("idna")
    return urllib.parse.urlunsplit((parts.scheme, host, urllib.parse.unquote(parts.path), parts.query, parts.fragment))
