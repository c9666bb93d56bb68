"""Serves built pages on loopback as a strict web server would: base path, 404.html, a content security policy."""

import contextlib
import http.server
import mimetypes
import threading
import urllib.parse

POLICY = "default-src 'self'"
TYPES = {".woff2": "font/woff2", ".svg": "image/svg+xml", ".html": "text/html; charset=utf-8", ".map": "text/plain"}


@contextlib.contextmanager
def serving(site):
    """Yields the origin, for example `http://127.0.0.1:43210`."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler(site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()


def handler(site):
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            path = urllib.parse.unquote(urllib.parse.urlsplit(self.path).path)
            inside = path[len(site.base_path) :] if path.startswith(site.base_path) else None
            file = site.folder / (inside if inside is not None else "no such file")
            if inside is not None and (inside == "" or inside.endswith("/")):
                file = file / "index.html"
            status = 200
            if not file.is_file():
                status, file = 404, site.folder / "404.html"
            body = file.read_bytes() if file.is_file() else b""
            self.send_response(status)
            guessed = TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "application/octet-stream"
            self.send_header("Content-Type", guessed)
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Content-Security-Policy", POLICY)
            self.send_header("X-Content-Type-Options", "nosniff")
            self.end_headers()
            # A browser that has gone on to the next page reads no further.
            with contextlib.suppress(ConnectionError):
                self.wfile.write(body)

        def handle(self):
            with contextlib.suppress(ConnectionError):
                super().handle()

        def log_message(self, *_):
            pass

    return Handler
