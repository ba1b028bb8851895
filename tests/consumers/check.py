#!/usr/bin/python3
"""Opens exported files with a program or library that users have: check.py CONSUMER FOLDER

FOLDER holds what write_samples wrote, of the hostile graph or of another. Exit status 0: the consumer finds exactly
what was written; 1: it does not; 77: the consumer is not installed, which CTest reports as skipped.
"""
import csv
import io
import json
import os
import re
import shutil
import socket
import subprocess
import sys

SKIPPED = 77
HERE = os.path.dirname(os.path.abspath(__file__))
FOLDER = sys.argv[2]


def path(name):
    return os.path.join(FOLDER, name)


def expected():
    with open(path("expected.json"), encoding="utf-8") as file:
        return json.load(file)


def sample(ending):
    """The file of the graph with this ending."""
    return path(expected()["name"] + ending)


def skip(reason):
    print("skipped: " + reason)
    sys.exit(SKIPPED)


def need(program):
    if shutil.which(program) is None:
        skip(f"{program} is not installed")


def module(name):
    try:
        return __import__(name)
    except ImportError:
        skip(f"the Python module {name} is not installed")


def fetched(name):
    """What tools/install-consumers fetched for the consumer; it is not part of the repository."""
    default = os.path.join(HERE, "..", "..", ".cache", "consumers")
    folder = os.path.join(os.environ.get("ENTENTE_CONSUMERS", default), name)
    if not os.path.exists(os.path.join(folder, "installed")):
        skip(f"{os.path.normpath(folder)} is not there; tests/consumers/{name}/install fetches it")
    return folder


def java(project, program, arguments, properties=()):
    """Runs the program of one source file with the libraries that the project's install has fetched."""
    libraries = os.path.join(fetched(project), "*")
    need("javac")  # Java compiles the source as it runs it
    command = ["java", "-Djava.awt.headless=true", "-Xmx2g", *properties, "-cp", libraries,
               os.path.join(HERE, project, program + ".java"), *arguments]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 0, (command, done.stderr[-3000:])
    return done.stdout


def quiet(command, data=None):
    """Runs the command; it must succeed and print nothing to stderr. Returns its output."""
    done = subprocess.run(command, input=data, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 0 and not done.stderr, (command, done.returncode, done.stderr[:2000])
    return done.stdout


def no_network():
    """Any attempt to reach a server fails the check: contexts and schemas must be in the files."""
    def refuse(*_args, **_kwargs):
        raise AssertionError("the reader asked for the network")
    socket.socket.connect = refuse
    socket.create_connection = refuse


def check_xmllint():
    need("xmllint")
    for schema, file in (("graphml-rich.xsd", ".graphml"), ("graphml.xsd", "-strict.graphml")):
        done = subprocess.run(["xmllint", "--noout", "--nonet", "--huge", "--schema", os.path.join(HERE, schema),
                               sample(file)], stderr=subprocess.PIPE, check=False)
        assert done.returncode == 0, done.stderr[:2000]
    for file in (".gexf", "-aggregated.gexf"):
        done = subprocess.run(["xmllint", "--noout", "--nonet", "--huge", "--schema", os.path.join(HERE, "gexf.xsd"),
                               sample(file)], stderr=subprocess.PIPE, check=False)
        assert done.returncode == 0, done.stderr[:2000]
    quiet(["xmllint", "--noout", "--nonet", "--huge", sample(".svg")])


def check_networkx():
    networkx = module("networkx")
    want = expected()
    for file in (".graphml", "-strict.graphml"):
        graph = networkx.read_graphml(sample(file))
        assert isinstance(graph, networkx.MultiDiGraph), type(graph)
        assert graph.number_of_nodes() == len(want["nodes"])
        for number, node in enumerate(want["nodes"], 1):
            found = graph.nodes[f"n{number}"]
            assert found["label"] == node["label"], (found["label"], node["label"])
            assert found["type"] == node["type"]
            assert isinstance(found["mentions"], int)
        found = {key: (source, target, data) for source, target, key, data in graph.edges(keys=True, data=True)}
        assert len(found) == len(want["edges"])
        for number, edge in enumerate(want["edges"], 1):
            source, target, data = found[f"e{number}"]
            assert (source, target) == (f"n{edge['source'] + 1}", f"n{edge['target'] + 1}")
            assert data["label"] == edge["label"], (data["label"], edge["label"])
            assert data["weight"] == edge["weight"] and isinstance(data["asserted"], bool)
            assert len(json.loads(data["statements"])) == edge["weight"]


def check_gexf():
    """networkx reads GEXF 1.2, which has no kinds: the name of the version is all that it has to be told."""
    networkx = module("networkx")
    want = expected()
    with open(sample(".gexf"), encoding="utf-8") as file:
        text = file.read().replace('"http://gexf.net/1.3"', '"http://www.gexf.net/1.2draft"')
    graph = networkx.read_gexf(io.BytesIO(text.replace('version="1.3"', 'version="1.2"').encode()))
    assert isinstance(graph, networkx.MultiDiGraph), type(graph)
    for number, node in enumerate(want["nodes"], 1):
        found = graph.nodes[f"n{number}"]
        assert (found["label"], found["type"]) == (node["label"], node["type"]), found
        assert isinstance(found["mentions"], int)
    found = {data["id"]: (source, target, data) for source, target, data in graph.edges(data=True)}
    assert len(found) == len(want["edges"])
    for number, edge in enumerate(want["edges"], 1):
        source, target, data = found[f"e{number}"]
        assert (source, target) == (f"n{edge['source'] + 1}", f"n{edge['target'] + 1}")
        assert data["label"] == edge["label"] and data["weight"] == edge["weight"]
    kinds = {(edge["source"], edge["target"], kind) for edge, kind in
             zip(want["edges"], re.findall(r'<edge [^>]*kind="([^"]*)"', text))}
    assert len(kinds) == len(want["edges"]), "Gephi would join edges"


def read_csv(name):
    with open(sample(name), encoding="utf-8", newline="") as file:
        return list(csv.reader(file, strict=True))


def check_csv():
    want = expected()
    nodes = read_csv("-nodes.csv")
    edges = read_csv("-edges.csv")
    assert all(len(row) == len(nodes[0]) for row in nodes) and all(len(row) == len(edges[0]) for row in edges)
    assert [row[1] for row in nodes[1:]] == [node["label"] for node in want["nodes"]]
    assert [row[2] for row in nodes[1:]] == [node["type"] for node in want["nodes"]]
    ids = [row[0] for row in nodes[1:]]
    label = edges[0].index("Label")
    for row, edge in zip(edges[1:], want["edges"], strict=True):
        assert row[1:3] == [ids[edge["source"]], ids[edge["target"]]]
        assert row[label] == edge["label"] and float(row[edges[0].index("Weight")]) == edge["weight"]


def one_line(text):
    return re.sub("[\r\n]", " ", text)


def check_neo4j_csv():
    """What neo4j-admin asks for: known ids, typed values, no line ends in fields."""
    want = expected()
    [node_header], nodes = read_csv(".neo4j-nodes-header.csv"), read_csv(".neo4j-nodes.csv")
    [edge_header], edges = read_csv(".neo4j-edges-header.csv"), read_csv(".neo4j-edges.csv")
    assert node_header[0] == ":ID" and node_header[-1] == ":LABEL"
    assert edge_header[:3] == [":START_ID", ":END_ID", ":TYPE"]
    ids = [row[0] for row in nodes]
    assert len(set(ids)) == len(want["nodes"])
    for row, node in zip(nodes, want["nodes"], strict=True):
        values = dict(zip(node_header, row, strict=True))
        assert values["name"] == one_line(node["label"]) and values[":LABEL"] == "Entity;" + node["type"]
        assert int(values["mentions:long"]) >= 0
    for row, edge in zip(edges, want["edges"], strict=True):
        values = dict(zip(edge_header, row, strict=True))
        assert (values[":START_ID"], values[":END_ID"]) == (ids[edge["source"]], ids[edge["target"]])
        assert re.fullmatch("[A-Z][A-Z0-9_]*", values[":TYPE"]), values[":TYPE"]
        assert values["label"] == one_line(edge["label"]) and float(values["weight:double"]) == edge["weight"]
        assert values["asserted:boolean"] in ("true", "false") and 0 <= float(values["confidence:double"]) <= 1
    for rows in (nodes, edges):
        assert not any("\n" in field or "\r" in field for row in rows for field in row)


CYPHER_STRING = r"'(?:[^'\\]|\\[\\'ntr])*'"
CYPHER_STATEMENT = re.compile(
    r"CREATE CONSTRAINT entente_uid IF NOT EXISTS FOR \(n:Entity\) REQUIRE n\.uid IS UNIQUE|"
    r"UNWIND \[\n(?:\{[A-Za-z0-9_:., \[\]{}$-]*\},?\n)+\] AS row\n(?:"
    r"MERGE \(n:Entity \{uid: row\.uid\}\) SET n:[A-Z][A-Za-z]*, n \+= row|"
    r"MATCH \(a:Entity \{uid: row\.source\}\) MATCH \(b:Entity \{uid: row\.target\}\)\n"
    r"MERGE \(a\)-\[r:[A-Z][A-Z0-9_]* \{uid: row\.uid\}\]->\(b\) SET r \+= row\.props)")


def check_cypher():
    """No text of the graph stands outside strings, and the strings are what was meant."""
    want = expected()
    with open(sample(".cypher"), encoding="utf-8") as file:
        script = file.read()
    strings = re.findall(CYPHER_STRING, script)
    rest = re.sub(CYPHER_STRING, "$", script)
    assert rest.endswith(";\n")
    for statement in rest[:-2].split(";\n"):
        assert CYPHER_STATEMENT.fullmatch(statement), statement[:500]
    escapes = {"n": "\n", "t": "\t", "r": "\r"}
    texts = {re.sub(r"\\(.)", lambda found: escapes.get(found[1], found[1]), text[1:-1]) for text in strings}
    assert {node["label"] for node in want["nodes"]} <= texts
    assert {edge["label"] for edge in want["edges"]} <= texts
    assert rest.count("{source:") == len(want["edges"]) and rest.count("{uid: $, name:") == len(want["nodes"])


def check_turtle():
    """rdflib 6 knows no RDF-star: what is said of a triple is told it as said of a statement."""
    rdflib = module("rdflib")
    want = expected()
    with open(sample(".ttl"), encoding="utf-8") as file:
        lines = file.read().split("\n")
    plain = []
    for line in lines:
        star = re.fullmatch(r"<< (<\S+>) (<\S+>) (<\S+>) >> (.*) \.", line)
        plain.append("[] rdf:subject {} ; rdf:predicate {} ; rdf:object {} ; {} .".format(*star.groups())
                     if star else line)
    graph = rdflib.Graph()
    graph.parse(data=f"@prefix rdf: <{rdflib.RDF}> .\n" + "\n".join(plain), format="turtle")
    rows = list(graph.query("""
        PREFIX v: <urn:x-entente:vocabulary:>
        PREFIX schema: <http://schema.org/>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        SELECT ?from ?label ?to ?weight ?asserted ?from_iri ?relation ?to_iri WHERE {
          ?s rdf:subject ?from_iri ; rdf:object ?to_iri ; rdf:predicate ?relation ; rdfs:label ?label ; v:weight ?weight ;
             v:asserted ?asserted .
          ?from_iri schema:name ?from . ?to_iri schema:name ?to . }"""))
    names = [node["label"] for node in want["nodes"]]
    assert sorted((str(row["from"]), str(row.label), str(row.to), float(row.weight)) for row in rows) == sorted(
        (names[edge["source"]], edge["label"], names[edge["target"]], edge["weight"]) for edge in want["edges"])
    for row in rows:
        told = (row.from_iri, row.relation, row.to_iri) in graph
        assert told == row.asserted.toPython(), "a plain triple where a statement tells it as a fact, and only there"


def check_igraph():
    igraph = module("igraph")
    want = expected()
    for file in (".graphml", "-strict.graphml"):
        graph = igraph.Graph.Read_GraphML(sample(file))
        assert graph.is_directed()
        assert graph.vs["label"] == [node["label"] for node in want["nodes"]]
        assert graph.get_edgelist() == [(edge["source"], edge["target"]) for edge in want["edges"]]
        assert graph.es["label"] == [edge["label"] for edge in want["edges"]]
        assert graph.es["weight"] == [edge["weight"] for edge in want["edges"]]


def read_rdflib():
    rdflib = module("rdflib")
    rdflib.NORMALIZE_LITERALS = False  # which would make the year 1949 the day 1949-01-01
    no_network()
    graph = rdflib.Graph()
    graph.parse(sample(".jsonld"), format="json-ld")
    return rdflib, graph


def check_rdflib():
    """By SPARQL, each statement finds its sentence, document, date and confidence, and each plain triple a statement."""
    _, graph = read_rdflib()
    want = expected()
    prefixes = """
        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX v: <urn:x-entente:vocabulary:>
        PREFIX schema: <http://schema.org/>"""
    rows = list(graph.query(prefixes + """
        SELECT ?s ?lemma ?sentence ?document ?confidence ?time ?from ?to WHERE {
          ?s a rdf:Statement ; rdf:subject/schema:name ?from ; rdf:predicate ?p ; v:lemma ?lemma ;
             v:confidence ?confidence ; prov:wasDerivedFrom ?e .
          ?e prov:value ?sentence ; prov:wasQuotedFrom/schema:name ?document .
          OPTIONAL { ?s v:time ?time } OPTIONAL { ?s rdf:object/schema:name ?to } }"""))
    assert len({row.s for row in rows}) == len(rows) == want["statements"], len(rows)
    assert sorted((str(row.lemma), str(row.sentence), str(row.document), float(row.confidence), str(row.time or ""))
                  for row in rows) == sorted((told["lemma"], told["sentence"], told["document"], told["confidence"],
                                              told["time"]) for told in want["told"])
    assert sum(row.to is not None for row in rows) == sum(told["object"] != "" for told in want["told"])
    for row in rows:
        assert str(row.confidence.datatype).endswith("#decimal"), row.confidence
        if re.fullmatch("[0-9]{4}(-[0-9]{2}){0,2}", row.time or ""):
            assert str(row.time.datatype).endswith(("#gYear", "#gYearMonth", "#date")[row.time.count("-")]), row.time
    plain = {(str(row.source), str(row.target)) for row in graph.query(prefixes + """
        SELECT ?source ?target WHERE { ?s a rdf:Statement ; rdf:subject ?a ; rdf:predicate ?p ; rdf:object ?b .
          ?a ?p ?b ; schema:name ?source . ?b schema:name ?target }""")}
    names = [node["label"] for node in want["nodes"]]
    told = {(names[edge["source"]], names[edge["target"]]) for edge in want["edges"]
            if edge["asserted"] and edge["polarity"] == "affirmed"}
    # An edge that was folded ("sold oil to") has statements whose object is no vertex.
    assert plain <= told and (plain == told or want["name"] != "hostile"), told ^ plain


def plain_strings(rdflib, graph):
    """xsd:string and no type are one and the same in RDF 1.1, but not to rdflib."""
    same = rdflib.Graph()
    for subject, predicate, value in graph:
        if isinstance(value, rdflib.Literal) and value.datatype == rdflib.XSD.string:
            value = rdflib.Literal(str(value))
        same.add((subject, predicate, value))
    return same


def check_pyld():
    module("pyld")
    from pyld import jsonld
    rdflib, theirs = read_rdflib()
    from rdflib.compare import isomorphic
    with open(sample(".jsonld"), encoding="utf-8") as file:
        document = json.load(file)
    def term(value):
        if value["type"] == "IRI":
            return rdflib.URIRef(value["value"])
        if value["type"] == "blank node":
            return rdflib.BNode(value["value"][2:])
        return rdflib.Literal(value["value"], datatype=rdflib.URIRef(value["datatype"]))

    # Term by term rather than as N-Quads, whose reader in rdflib 6 mistakes an escaped backslash for an escape.
    merged = rdflib.Graph()
    for triple in jsonld.to_rdf(document)["@default"]:
        merged.add(tuple(term(triple[part]) for part in ("subject", "predicate", "object")))
    theirs = plain_strings(rdflib, theirs)
    merged = plain_strings(rdflib, merged)
    assert len(merged) == len(theirs), (len(merged), len(theirs))
    assert isomorphic(merged, theirs)


def run(checks):
    checks["check_" + sys.argv[1]]()


if __name__ == "__main__":
    run(globals())
