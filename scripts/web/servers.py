"""What the files of `sitegen headers` do in real servers, as far as these are installed: nginx, Apache, Caddy.

APACHE_MODULES says where Apache's modules are, if not where Debian has them.
"""

import os
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

DAY = "2026-11-21"
YEAR = "public, max-age=31536000, immutable"
APACHE_MODULES = os.environ.get("APACHE_MODULES", "/usr/lib/apache2/modules")


def check(sitegen, source):
    """Returns what is wrong as lines of text, and the servers that were asked."""
    defects, asked = [], []
    for server, program in (("nginx", "nginx"), ("apache", "apache2"), ("caddy", "caddy")):
        path = shutil.which(program) or shutil.which(program, path="/usr/sbin:/usr/local/sbin")
        if not path:
            continue
        asked.append(program)
        for base in ("", "/eu"):
            with tempfile.TemporaryDirectory() as folder:
                defects += [f"{program} {base or '/'}: {defect}" for defect in one(server, path, Path(folder), sitegen, source, base)]
    return defects, asked


def one(server, program, folder, sitegen, source, base):
    root = folder / "www"
    site = root / base.lstrip("/")
    url = ["--source", source, "--base-url", f"https://example.cz{base}/", "--today", DAY]
    site.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run([sitegen, "build", *url, "--compress", "--output", str(site)], check=True, stdout=subprocess.DEVNULL)
    (site / "data").mkdir(exist_ok=True)
    (site / "data" / "test.csv").write_text("a,b\n")
    (site / "test.jsonld").write_text("{}")
    file = folder / "sitegen.conf"
    if server == "apache":
        file = site / ".htaccess"
    subprocess.run([sitegen, "headers", server, *url, "--output", str(file)], check=True, stderr=subprocess.DEVNULL)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = COMMANDS[server](program, folder, root, file, port)
    environment = os.environ | {"HOME": str(folder), "XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
    with open(folder / "log", "w") as log, subprocess.Popen(command, stdout=log, stderr=log, env=environment) as running:
        try:
            for _ in range(100):
                with socket.socket() as probe:
                    if probe.connect_ex(("127.0.0.1", port)) == 0:
                        break
                time.sleep(0.1)
            else:
                return ["does not start: " + (folder / "log").read_text()[-500:]]
            return asks(f"http://127.0.0.1:{port}", site, base, PRECOMPRESSED[server])
        finally:
            running.terminate()


def nginx(program, folder, root, file, port):
    mime = "include /etc/nginx/mime.types;" if os.path.exists("/etc/nginx/mime.types") else (
        "types { text/html html; text/css css; image/svg+xml svg; application/json json; text/xml xml; }")
    temporary = "".join(f"{name}_temp_path {folder}/{name}; " for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    user = "user root;" if os.geteuid() == 0 else ""
    (folder / "nginx.conf").write_text(
        f"""{user} daemon off; pid {folder}/pid; error_log {folder}/error;
        events {{}}
        http {{ {mime} default_type application/octet-stream; access_log off; {temporary}
        server {{ listen 127.0.0.1:{port}; root {root}; include {file}; }} }}"""
    )
    return [program, "-p", str(folder), "-c", str(folder / "nginx.conf"), "-e", str(folder / "error")]


def apache(program, folder, root, file, port):
    modules = ["mpm_event", "authz_core", "dir", "mime", "headers", "setenvif", "alias", "deflate", "filter"]
    user = "User www-data\nGroup www-data\n" if os.geteuid() == 0 else ""
    if os.geteuid() == 0:
        folder.chmod(0o755)
    types = "TypesConfig /etc/mime.types" if os.path.exists("/etc/mime.types") else (
        "TypesConfig /dev/null\nAddType text/html .html\nAddType text/css .css\nAddType image/svg+xml .svg")
    (folder / "apache.conf").write_text(
        "".join(f"LoadModule {name}_module {APACHE_MODULES}/mod_{name}.so\n" for name in modules)
        + f"""ServerRoot {folder}\nServerName localhost\nListen 127.0.0.1:{port}\nPidFile {folder}/pid
        ErrorLog {folder}/error\n{user}{types}\nDocumentRoot {root}\nDirectoryIndex index.html
        <Directory {root}>\nAllowOverride FileInfo\nRequire all granted\n</Directory>\n"""
    )
    return [program, "-D", "FOREGROUND", "-f", str(folder / "apache.conf")]


def caddy(program, folder, root, file, port):
    (folder / "Caddyfile").write_text(
        f"{{\n admin off\n auto_https off\n}}\nhttp://127.0.0.1:{port} {{\n root * {root}\n import {file}\n}}\n"
    )
    return [program, "run", "--config", str(folder / "Caddyfile"), "--adapter", "caddyfile"]


# The forms beside the files that a server sends by our rules; Apache compresses by itself.
PRECOMPRESSED = {"nginx": {"gzip": ".gz"}, "apache": {}, "caddy": {"br": ".br", "gzip": ".gz"}}
COMMANDS = {"nginx": nginx, "apache": apache, "caddy": caddy}


def ask(address, encoding="identity"):
    request = urllib.request.Request(address, headers={"Accept-Encoding": encoding})
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as answer:
        return answer.code, answer.headers, answer.read()


def asks(host, site, base, precompressed):
    defects = []

    def expect(path, status, encoding="identity", **headers):
        code, given, body = ask(host + base + path, encoding)
        if code != status:
            defects.append(f"{path} is answered by {code}, not {status}")
        for name, wanted in headers.items():
            name = name.replace("_", "-")
            found = given.get_all(name) or []
            right = wanted(found[0]) if callable(wanted) and found else found == ([wanted] if wanted else [])
            if not right:
                defects.append(f"{path}: {name} is {found}")
        return body

    policy = "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'; frame-ancestors "
    plain = dict(
        Content_Security_Policy=policy + "'self'",
        X_Content_Type_Options="nosniff",
        Referrer_Policy="strict-origin-when-cross-origin",
        Cross_Origin_Resource_Policy=None,
    )
    page = dict(plain, Cache_Control="no-cache", Content_Type=lambda type: type.lower() == "text/html; charset=utf-8")
    names = {file.relative_to(site).as_posix() for file in site.rglob("*") if file.is_file()}
    sheet = next(name for name in names if name.startswith("assets/site.") and name.endswith(".css"))
    publicity = next(name for name in names if name.endswith("/publicita.html"))
    picture = next(name for name in names if name.startswith("assets/publicita/") and name.endswith(".svg"))
    expect("/", 200, **page)
    expect("/projekty/", 200, **page)
    expect("/" + sheet, 200, Cache_Control=YEAR, **plain, Content_Type=lambda type: type.startswith("text/css"))
    expect("/" + sheet, 200, "gzip", Content_Encoding="gzip")
    for encoding, ending in precompressed.items():
        for path, file in (("/", "index.html"), ("/" + sheet, sheet)):
            body = expect(path, 200, encoding, Content_Encoding=encoding, Content_Type=lambda type: type.startswith("text/"))
            if body != (site / (file + ending)).read_bytes():
                defects.append(f"{path}: what is sent in {encoding} is not {file}{ending}")
    expect("/assets/site.000000000000.css", 404, Cache_Control=lambda life: life == "no-cache", **plain)
    expect("/" + picture, 200, Cache_Control="no-cache", **plain)
    expect("/" + publicity, 200, **dict(page, Content_Security_Policy=policy + "*"))
    expect("/data/test.csv", 200, Access_Control_Allow_Origin="*", Cache_Control="no-cache", **plain,
           Content_Type=lambda type: type.lower() == "text/csv; charset=utf-8")
    expect("/test.jsonld", 200, **plain, Content_Type=lambda type: type.startswith("application/ld+json"))
    expect("/robots.txt", 200, Access_Control_Allow_Origin=None, **plain)
    if "feed.xml" in names:
        expect("/feed.xml", 200, **plain, Content_Type=lambda type: type.lower() == "application/atom+xml; charset=utf-8")
    for path in ("/neni/tu/", "/.sitegen-output", "/.htaccess"):
        body = expect(path, 404, **page)
        if (site / "404.html").read_bytes() != body:
            defects.append(f"{path} is not answered by the site's own page")
    return defects
