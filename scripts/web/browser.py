"""The system's Chromium, and everything it has to say about a page."""

import contextlib
import os
import shutil

from playwright.sync_api import sync_playwright


@contextlib.contextmanager
def browsing():
    """Yields a browser; `CHROMIUM` names another one than Debian's."""
    program = os.environ.get("CHROMIUM") or shutil.which("chromium")
    # The sandbox of Chromium does not work for root, which is who runs in a container.
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=arguments)
        try:
            yield browser
        finally:
            browser.close()


class Listener:
    """Collects what a page logs, asks for and does not get."""

    def __init__(self, page, origin):
        self.heard = []
        self.expected = None
        page.on("console", lambda message: self._console(message))
        page.on("pageerror", lambda error: self.heard.append(f"error in a script: {error}"))
        page.on("request", lambda request: self._request(request, origin))
        page.on("response", lambda response: self._response(response))

    def _console(self, message):
        # A page that is meant to be missing is reported by the browser, too.
        where = message.location.get("url", "")
        if not (self.expected and self.expected in where):
            self.heard.append(f"console: {message.text} ({where})")

    def _request(self, request, origin):
        if not request.url.startswith(origin + "/"):
            self.heard.append(f"asks another site: {request.url}")

    def _response(self, response):
        if response.status >= 400 and not (self.expected and self.expected in response.url):
            self.heard.append(f"{response.status} for {response.url}")

    def take(self):
        """What was heard since the last time."""
        heard, self.heard = self.heard, []
        return heard
