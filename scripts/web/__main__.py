"""python -m web check|report|search|searchable|servers|pictures|list-pictures|picture|
base-url: see scripts/test-web and scripts/pictures."""

import argparse
import sys
import time

from .built_site import BuiltSite, base_url_of_source


def main():
    parser = argparse.ArgumentParser(prog="web")
    commands = parser.add_subparsers(dest="command", required=True)
    checking = commands.add_parser("check")
    checking.add_argument("--static", action="store_true", help="without a browser")
    checking.add_argument("--base-url", required=True)
    checking.add_argument("folders", nargs="+")
    picturing = commands.add_parser("pictures")
    picturing.add_argument("--base-url", required=True)
    picturing.add_argument("folder")
    picturing.add_argument("output")
    listing = commands.add_parser("list-pictures")
    listing.add_argument("--base-url", required=True)
    listing.add_argument("folder")
    listing.add_argument("output")
    one = commands.add_parser("picture")
    one.add_argument("--base-url", required=True)
    one.add_argument("folder")
    one.add_argument("page")
    one.add_argument("output")
    reporting = commands.add_parser("report")
    reporting.add_argument("files", nargs="+")
    serving = commands.add_parser("servers")
    serving.add_argument("sitegen")
    serving.add_argument("source")
    searching = commands.add_parser("search")
    searching.add_argument("small")
    searching.add_argument("large")
    writing = commands.add_parser("searchable")
    writing.add_argument("folder")
    reading = commands.add_parser("base-url")
    reading.add_argument("source")
    asked = parser.parse_args()

    if asked.command == "base-url":
        print(base_url_of_source(asked.source))
        return 0
    if asked.command == "servers":
        from . import servers

        defects, programs = servers.check(asked.sitegen, asked.source)
        print(f"  {'FAIL' if defects else 'ok  '} headers in servers: {', '.join(programs) or 'none is installed'}")
        for defect in defects:
            print(f"       {defect}")
        return 1 if defects else 0
    if asked.command == "report":
        from . import report

        defects = [defect for file in asked.files for defect in report.check(file)]
        print(f"  {'FAIL' if defects else 'ok  '} {len(asked.files)} reports: Nu HTML checker, alone, A4")
        for defect in defects:
            print(f"       {defect}")
        return 1 if defects else 0
    if asked.command == "searchable":
        from . import searchable

        searchable.write(asked.folder)
        return 0
    if asked.command == "search":
        from . import search

        defects = search.check(
            BuiltSite(asked.small, "https://example.cz/eu/"), BuiltSite(asked.large, "https://example.cz/"))
        print(f"  {'FAIL' if defects else 'ok  '} search and filters: by mouse, keyboard, without JavaScript, in numbers")
        for defect in defects:
            print(f"       {defect}")
        return 1 if defects else 0
    if asked.command == "pictures":
        from . import pictures

        pictures.take(BuiltSite(asked.folder, asked.base_url), asked.output)
        return 0
    if asked.command == "list-pictures":
        from . import pictures

        pictures.take_list(BuiltSite(asked.folder, asked.base_url), asked.output)
        return 0
    if asked.command == "picture":
        from . import pictures

        pictures.take_one(BuiltSite(asked.folder, asked.base_url), asked.page, asked.output)
        return 0
    results = [check(BuiltSite(folder, asked.base_url), asked.static) for folder in asked.folders]
    return 0 if all(results) else 1


def check(site, static):
    """Prints a summary; returns whether nothing was found."""
    from . import data, links, markup, weight

    steps = [("links and anchors", links.check), ("first visit: 60 KB without pictures", weight.check), ("Nu HTML checker, libxml2", markup.check), ("open data: Frictionless, JSON Schema, RDF", data.check)]
    if not static:
        from . import colours, keyboard, looks, posters

        steps.append(("browser: axe, emblem, width, console", looks.check))
        steps.append(("browser: by the keyboard alone", keyboard.check))
        steps.append(("posters: A3, QR codes, nothing cut", posters.check))
        steps.append(("browser: colours of the emblem in light and dark", colours.check))
    print(f"{site.folder}: {len(site.pages)} pages, {site.base_url}")
    if not site.pages:
        print("  there is nothing to check")
        return False
    is_good = True
    for title, step in steps:
        start = time.monotonic()
        defects = step(site)
        print(f"  {'FAIL' if defects else 'ok  '} {title} ({time.monotonic() - start:.1f} s)")
        for defect in defects:
            print(f"       {defect}")
        is_good = is_good and not defects
    return is_good


sys.exit(main())
