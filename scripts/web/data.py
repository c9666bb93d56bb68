"""The open data as strangers read them: the tables by Frictionless, the JSON by its own schema, the catalogue as RDF."""

import json
import re
import urllib.parse

import frictionless
import jsonschema
import rdflib

# What DCAT-AP-CZ of 2024-05-28 means by the words that the catalogue uses: its context lives on the net, where no check may depend on.
CONTEXT = {
    "@language": "cs",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "pu": "https://data.gov.cz/slovník/podmínky-užití/",
    "iri": "@id",
    "typ": "@type",
    "Katalog": "dcat:Catalog",
    "Datová sada": "dcat:Dataset",
    "Distribuce": "dcat:Distribution",
    "Specifikace podmínek užití": "pu:Specifikace",
    "Organizace": "vcard:Organization",
    "název": {"@id": "dcterms:title", "@container": "@language"},
    "popis": {"@id": "dcterms:description", "@container": "@language"},
    "jméno": {"@id": "vcard:fn", "@container": "@language"},
    "klíčové_slovo": {"@id": "dcat:keyword", "@container": "@language"},
    **{
        name: {"@id": meaning, "@type": "@id"}
        for name, meaning in {
            "poskytovatel": "dcterms:publisher",
            "domovská_stránka": "foaf:homepage",
            "kontaktní_bod": "dcat:contactPoint",
            "e-mail": "vcard:hasEmail",
            "datová_sada": "dcat:dataset",
            "téma": "dcat:theme",
            "periodicita_aktualizace": "dcterms:accrualPeriodicity",
            "prvek_rúian": "dcterms:spatial",
            "prostorové_pokrytí": "dcterms:spatial",
            "dokumentace": "foaf:page",
            "distribuce": "dcat:distribution",
            "podmínky_užití": "pu:specifikace",
            "soubor_ke_stažení": "dcat:downloadURL",
            "přístupové_url": "dcat:accessURL",
            "typ_média": "dcat:mediaType",
            "formát": "dcterms:format",
            "schéma": "dcterms:conformsTo",
            "autorské_dílo": "pu:autorské-dílo",
            "databáze_jako_autorské_dílo": "pu:databáze-jako-autorské-dílo",
            "databáze_chráněná_zvláštními_právy": "pu:databáze-chráněná-zvláštními-právy",
            "osobní_údaje": "pu:osobní-údaje",
        }.items()
    },
}
DCAT = rdflib.Namespace("http://www.w3.org/ns/dcat#")
DCTERMS = rdflib.namespace.DCTERMS


def check(site):
    """Returns what is wrong with the files in `data/` as lines of text."""
    folder = site.folder / "data"
    if not folder.is_dir():
        return ["data: there is no open data"]
    return tables(folder) + document(folder) + catalogue(site, folder) + pages(site)


def tables(folder):
    """The data package and both tables of it; they are UTF-8 without a byte order mark and end their lines as RFC 4180 says."""
    defects = []
    report = frictionless.validate(str(folder / "datapackage.json"))
    for task in [report, *report.tasks]:
        defects += [f"datapackage.json: {error.message}" for error in task.errors]
    for file in sorted(folder.glob("*.csv")):
        content = file.read_bytes()
        if content.startswith(b"\xef\xbb\xbf") or not content.endswith(b"\r\n"):
            defects.append(f"{file.name}: a byte order mark, or no end of the last line")
        if content.count(b"\n") != content.count(b"\r\n"):
            defects.append(f"{file.name}: an end of a line that is no CRLF")
    if len(report.tasks) != 2:
        defects.append(f"datapackage.json: {len(report.tasks)} tables")
    return defects


def document(folder):
    """The projects against their schema, and as many of them as the table has."""
    [schema_file] = folder.glob("*.schema.json")
    schema = json.loads(schema_file.read_bytes())
    name = schema_file.name.replace(".schema", "")
    projects = json.loads((folder / name).read_bytes())
    jsonschema.Draft202012Validator.check_schema(schema)
    checker = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    defects = [f"{name}: {error.json_path}: {error.message[:200]}" for error in checker.iter_errors(projects)]
    if projects["$schema"] not in (schema.get("$id"), schema_file.name):
        defects.append(f"{name}: names another schema, {projects['$schema']}")
    rows = frictionless.Resource(path=name.replace(".json", ".csv"), basepath=str(folder)).read_rows()
    if [row["slug"] for row in rows] != [project["slug"] for project in projects["projects"]]:
        defects.append(f"{name}: other projects than in the table")
    return defects


def catalogue(site, folder):
    """The catalogue as RDF: the words are those of the specification, names lead to files that are there."""
    files = list(folder.glob("*.jsonld"))
    if not files:
        return []
    [file] = files
    written = json.loads(file.read_bytes())
    defects = [f"{file.name}: {word} is no word of DCAT-AP-CZ" for word in sorted(words(written) - set(CONTEXT))]
    graph = rdflib.Graph()
    graph.parse(data=json.dumps({**written, "@context": CONTEXT}), format="json-ld")
    if len(list(graph.subjects(rdflib.RDF.type, DCAT.Dataset))) != 2:
        defects.append(f"{file.name}: not two data sets")
    distributions = list(graph.subjects(rdflib.RDF.type, DCAT.Distribution))
    if len(distributions) != 3:
        defects.append(f"{file.name}: not three distributions")
    for kind, wanted in {
        DCAT.Catalog: [DCTERMS.title, DCTERMS.description],
        DCAT.Dataset: [DCTERMS.title, DCTERMS.description, DCAT.theme, DCAT.keyword, DCTERMS.accrualPeriodicity],
        DCAT.Distribution: [DCAT.downloadURL, DCAT.accessURL, DCAT.mediaType, DCTERMS["format"], DCTERMS.conformsTo],
    }.items():
        for thing in graph.subjects(rdflib.RDF.type, kind):
            defects += [f"{file.name}: {thing} has no {name}" for name in wanted if graph.value(thing, name) is None]
    for name in (DCAT.downloadURL, DCTERMS.conformsTo):
        for address in graph.objects(None, name):
            inside, _ = site.resolve(str(address), "index.html")
            if inside is None or not (site.folder / inside).is_file():
                defects.append(f"{file.name}: {urllib.parse.unquote(str(address))} is not there")
    return defects


def pages(site):
    """The data blocks of the pages as RDF, and what they say where they are shared."""
    defects = []
    for name in site.pages:
        text = (site.folder / name).read_text(encoding="utf-8")
        canonical = re.search(r'<link rel="canonical" href="([^"]*)">', text)
        blocks = re.findall(r'<script type="application/ld\+json">(.*?)</script>', text)
        shared = dict(re.findall(r'<meta property="(og:[a-z:_]+)" content="([^"]*)">', text))
        if len(blocks) != bool(shared):
            defects.append(f"{name}: {len(blocks)} data blocks and {len(shared)} words for sharing")
        if not blocks:
            continue
        block = json.loads(blocks[0])
        # As with the catalogue: the vocabulary's own context lives on the net.
        assert block["@context"] == "https://schema.org"
        graph = rdflib.Graph()
        graph.parse(data=json.dumps({**block, "@context": {"@vocab": "https://schema.org/"}}), format="json-ld")
        if len(graph) < 3:
            defects.append(f"{name}: the data block says nothing")
        if canonical is None or urllib.parse.unquote(shared["og:url"]) != urllib.parse.unquote(idna(canonical.group(1))):
            defects.append(f"{name}: og:url is {shared['og:url']}")
        for word in ("og:title", "og:type", "og:locale", "og:site_name", "og:image", "og:image:alt"):
            if not shared.get(word):
                defects.append(f"{name}: no {word}")
        inside, _ = site.resolve(shared["og:image"], "index.html")
        if inside is None or not (site.folder / inside).is_file():
            defects.append(f"{name}: {shared['og:image']} is not there")
    return defects


def idna(address):
    """The address with its host in ASCII."""
    parts = urllib.parse.urlsplit(address)
    return parts._replace(netloc=parts.netloc.encode("idna").decode()).geturl()


def words(value):
    """Every key and type of a document, but those of JSON-LD itself and of languages."""
    if isinstance(value, list):
        return set().union(*map(words, value))
    if not isinstance(value, dict):
        return set()
    found = {key for key in value if not key.startswith("@") and key not in ("cs", "en") and ":" not in key}
    if isinstance(value.get("typ"), str) and ":" not in value["typ"]:
        found.add(value["typ"])
    return found.union(*map(words, value.values()))
