"""A folder of built pages and the addresses they would have on a server."""

import re
import urllib.parse
from functools import cached_property
from pathlib import Path

from .page import Page


class BuiltSite:
    """`base_url` ends with a slash; its path is where the folder's root would live on a server."""

    def __init__(self, folder, base_url):
        self.folder = Path(folder)
        self.base_url = base_url.rstrip("/") + "/"
        self.base_path = urllib.parse.urlsplit(self.base_url).path

    @cached_property
    def pages(self):
        """Every HTML page by its path inside the folder, sorted."""
        files = sorted(self.folder.rglob("*.html"))
        names = [file.relative_to(self.folder).as_posix() for file in files]
        return {name: Page(self.folder / name) for name in names}

    def address(self, name):
        """The address of a file, as a path on the server: `index.html` is its folder's address."""
        shown = name[: -len("index.html")] if name == "index.html" or name.endswith("/index.html") else name
        return self.base_path + urllib.parse.quote(shown)

    def resolve(self, reference, page_name):
        """What a reference on a page means.

        Returns `(None, fragment)` for another site, else `(path inside the folder, fragment)`; the path may be that of
        a file that is not there.
        """
        origin = urllib.parse.urlsplit(self.base_url)
        here = f"{origin.scheme}://{origin.netloc}{self.address(page_name)}"
        parts = urllib.parse.urlsplit(urllib.parse.urljoin(here, reference))
        fragment = urllib.parse.unquote(parts.fragment)
        # Machines are given addresses in ASCII; `base_url` may hold letters with diacritics.
        if (parts.scheme, ascii_host(parts)) != (origin.scheme, ascii_host(origin)):
            return None, fragment
        path = urllib.parse.unquote(parts.path)
        if not path.startswith(self.base_path):
            # Below the same host another site may stand, which a whole address leads to.
            if urllib.parse.urlsplit(reference).scheme:
                return None, fragment
            return "(outside of " + self.base_path + ") " + path, fragment
        inside = path[len(self.base_path) :]
        return (inside + "index.html" if inside == "" or inside.endswith("/") else inside), fragment


def ascii_host(parts):
    """The host of a split address as the net writes it."""
    return parts.netloc.encode("idna").decode() if parts.netloc else ""


def base_url_of_source(folder):
    """`base_url` of a site's source folder."""
    for line in (Path(folder) / "content" / "site.yml").read_text(encoding="utf-8").splitlines():
        match = re.match(r"base_url:\s*[\"']?([^\s\"'#]+)", line)
        if match:
            return match.group(1)
    return "https://example.cz/"
