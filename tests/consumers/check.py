#!/usr/bin/python3
"""Opens exported files with a program or library that users have: check.py CONSUMER FOLDER

FOLDER holds what write_samples wrote. Exit status 0: the consumer finds exactly what was written; 1: it does not;
77: the consumer is not installed, which CTest reports as skipped.
"""
import json
import os
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


def need(program):
    if shutil.which(program) is None:
        print(f"{program} is not installed")
        sys.exit(SKIPPED)


def module(name):
    try:
        return __import__(name)
    except ImportError:
        print(f"the Python module {name} is not installed")
        sys.exit(SKIPPED)


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
    for schema, file in (("graphml-rich.xsd", "hostile.graphml"), ("graphml.xsd", "hostile-strict.graphml")):
        done = subprocess.run(["xmllint", "--noout", "--nonet", "--huge", "--schema", os.path.join(HERE, schema),
                               path(file)], stderr=subprocess.PIPE, check=False)
        assert done.returncode == 0, done.stderr[:2000]
    quiet(["xmllint", "--noout", "--nonet", "--huge", path("hostile.svg")])


def check_graphviz():
    need("dot")
    canonical = quiet(["dot", "-Tcanon", path("hostile.dot")]).decode()
    edges = expected()["edges"]
    arrows = sum(" -> " in line and line.lstrip()[0] == "n" for line in canonical.splitlines())
    assert arrows == len(edges), (arrows, len(edges))
    svg = quiet(["dot", "-Tsvg", path("hostile.dot")])
    assert svg.count(b'class="edge"') == len(edges)
    if shutil.which("xmllint"):
        quiet(["xmllint", "--noout", "--nonet", "--huge", "-"], svg)


def check_networkx():
    networkx = module("networkx")
    want = expected()
    for file in ("hostile.graphml", "hostile-strict.graphml"):
        graph = networkx.read_graphml(path(file))
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


def check_igraph():
    igraph = module("igraph")
    want = expected()
    for file in ("hostile.graphml", "hostile-strict.graphml"):
        graph = igraph.Graph.Read_GraphML(path(file))
        assert graph.is_directed()
        assert graph.vs["label"] == [node["label"] for node in want["nodes"]]
        assert graph.get_edgelist() == [(edge["source"], edge["target"]) for edge in want["edges"]]
        assert graph.es["label"] == [edge["label"] for edge in want["edges"]]
        assert graph.es["weight"] == [edge["weight"] for edge in want["edges"]]


def read_rdflib():
    rdflib = module("rdflib")
    no_network()
    graph = rdflib.Graph()
    graph.parse(path("hostile.jsonld"), format="json-ld")
    return rdflib, graph


def check_rdflib():
    _, graph = read_rdflib()
    want = expected()
    rows = list(graph.query("""
        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX v: <urn:x-entente:vocabulary:>
        PREFIX schema: <http://schema.org/>
        SELECT ?s ?sentence ?document ?confidence ?from ?to WHERE {
          ?s a rdf:Statement ; rdf:subject/schema:name ?from ; rdf:object/schema:name ?to ; rdf:predicate ?p ;
             v:confidence ?confidence ; prov:wasDerivedFrom ?e .
          ?e prov:value ?sentence ; prov:wasQuotedFrom/schema:name ?document . }"""))
    assert len({row.s for row in rows}) == want["statements"], len(rows)
    for row in rows:
        assert str(row.confidence.datatype).endswith("#decimal"), row.confidence
    names = {node["label"] for node in want["nodes"]}
    assert {str(row["from"]) for row in rows} <= names


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
    with open(path("hostile.jsonld"), encoding="utf-8") as file:
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


if __name__ == "__main__":
    globals()["check_" + sys.argv[1]]()
