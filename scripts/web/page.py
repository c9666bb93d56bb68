"""What one HTML page refers to and offers."""

from html.parser import HTMLParser

# Attributes with one address in them, on whatever element they stand.
ADDRESSES = {"href", "src", "poster", "action", "formaction", "data", "cite"}
# Elements whose `href` is fetched with the page, by the words of `rel`.
FETCHED_LINKS = {"stylesheet", "icon", "preload", "modulepreload", "manifest", "apple-touch-icon", "mask-icon"}
# Types of `<script>` that no browser runs.
SCRIPTS_THAT_ARE_DATA = {"application/ld+json", "application/json"}


class Page(HTMLParser):
    """`references`: (line, address, fetched with the page?); `ids`: id -> how often; `inline`: (line, what)."""

    def __init__(self, path):
        super().__init__(convert_charrefs=True)
        self.references = []
        self.ids = {}
        self.inline = []
        self.is_redirect = False
        self.template_depth = 0
        self.feed(path.read_text(encoding="utf-8"))
        self.close()

    def handle_starttag(self, tag, attrs):
        if tag == "template":
            self.template_depth += 1
        # What a script will fill in leads nowhere yet.
        if self.template_depth:
            return
        line = self.getpos()[0]
        values = {name: value or "" for name, value in attrs}
        if "id" in values:
            self.ids[values["id"]] = self.ids.get(values["id"], 0) + 1
        for name, value in attrs:
            value = value or ""
            if name in ADDRESSES or name == "xlink:href":
                self.references.append((line, value.strip(), self._is_fetched(tag, name, values)))
            elif name in ("srcset", "imagesrcset"):
                for candidate in value.split(","):
                    self.references.append((line, candidate.split()[0], True))
            elif name == "style" or name.startswith("on"):
                self.inline.append((line, f"attribute {name} on <{tag}>"))
        if tag == "style":
            self.inline.append((line, "<style>"))
        if tag == "script" and "src" not in values and values.get("type") not in SCRIPTS_THAT_ARE_DATA:
            self.inline.append((line, "<script> with its text on the page"))
        if tag == "meta":
            self._meta(line, values)

    def handle_endtag(self, tag):
        if tag == "template":
            self.template_depth -= 1

    def _meta(self, line, values):
        content = values.get("content", "")
        if values.get("http-equiv", "").lower() == "refresh":
            self.is_redirect = True
            _, _, address = content.partition("=")
            self.references.append((line, address.strip().strip("'\""), False))
        if values.get("property") in ("og:url", "og:image"):
            self.references.append((line, content, False))

    @staticmethod
    def _is_fetched(tag, name, values):
        if name in ("src", "poster", "data"):
            return True
        if tag == "link":
            return bool(FETCHED_LINKS & set(values.get("rel", "").lower().split()))
        return tag in ("use", "image") and name in ("href", "xlink:href")
