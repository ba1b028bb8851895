#!/usr/bin/python3
"""Opens JSON-LD and Turtle with further readers of RDF: check_rdf.py CONSUMER FOLDER, as check.py."""
import json
from collections import Counter

from check import expected, fetched, java, need, plain_strings, quiet, read_rdflib, run, sample, HERE


def predicted(document):
    """How many triples the JSON-LD says: one for each value of each key, since every key has an IRI."""
    triples = set()
    blank = iter(range(10 ** 9))

    def node(value):
        name = value.get("id", f"_:{next(blank)}")
        for key, values in value.items():
            if key != "id":
                for one in values if isinstance(values, list) else [values]:
                    nested = isinstance(one, dict) and "@value" not in one
                    triples.add((name, key, node(one) if nested else json.dumps(one)))
        return name

    for one in document["@graph"]:
        node(one)
    return len(triples)


def check_triples(found):
    """The same as rdflib's, and as many as were meant. Each is three of [kind, text, datatype]."""
    rdflib, theirs = read_rdflib()
    from rdflib.compare import isomorphic

    def term(kind, text, datatype):
        if kind == "iri":
            return rdflib.URIRef(text)
        if kind == "blank":
            return rdflib.BNode(text.removeprefix("_:"))
        return rdflib.Literal(text, datatype=rdflib.URIRef(datatype))

    ours = rdflib.Graph()
    for triple in found:
        ours.add(tuple(term(*one) for one in triple))
    with open(sample(".jsonld"), encoding="utf-8") as file:
        count = predicted(json.load(file))
    assert len(ours) == len(found) == len(theirs) == count, (len(ours), len(found), len(theirs), count)
    assert isomorphic(plain_strings(rdflib, ours), plain_strings(rdflib, theirs))


def check_jsonld_js():
    libraries = fetched("npm")
    need("node")
    check_triples(json.loads(quiet(["node", f"{HERE}/npm/dump.mjs", libraries, "jsonld", sample(".jsonld")])))


def check_jsonld_java():
    check_triples(json.loads(java("rdf", "RdfDump", ["jsonld-java", sample(".jsonld")])))


def check_titanium():
    check_triples(json.loads(java("rdf", "RdfDump", ["titanium", sample(".jsonld")])))


VOCABULARY = "urn:x-entente:vocabulary:"


def check_rdf4j():
    """Turtle-star as neosemantics reads it: entities, and what is said of each quoted triple."""
    want = expected()
    triples = json.loads(java("rdf", "RdfDump", ["rdf4j", sample(".ttl")]))
    names = {tuple(s): o[1] for s, p, o in triples if p[1] == "http://schema.org/name"}
    assert Counter(names.values()) == Counter(node["label"] for node in want["nodes"])
    said, plain = {}, set()
    for subject, predicate, value in triples:
        if subject[0] == "triple":
            source, relation, target = subject[1]
            said.setdefault((tuple(source), relation[1], tuple(target)), set()).add((predicate[1], value[1]))
        elif "urn:x-entente:relation:" in predicate[1]:
            plain.add((tuple(subject), predicate[1], tuple(value)))
    found = {(names[source], names[target]): set() for source, _, target in said}
    for (source, _, target), properties in said.items():
        found[names[source], names[target]] |= properties
    node_names = [node["label"] for node in want["nodes"]]
    for edge in want["edges"]:
        properties = found[node_names[edge["source"]], node_names[edge["target"]]]
        told = {(VOCABULARY + key, edge[key]) for key in ("lemma", "class", "polarity")}
        told |= {(VOCABULARY + "evidence", text) for text in edge["evidence"]}
        told |= {(VOCABULARY + "document", text) for text in edge["documents"]}
        told |= {(VOCABULARY + "time", text) for text in edge["times"]}
        assert told <= properties, told - properties
    asserted = {key for key, properties in said.items() if (VOCABULARY + "asserted", "true") in properties}
    assert plain == asserted, "what some statement tells as a fact, and only that, is a plain triple"
    with open(sample(".ttl"), encoding="utf-8") as file:
        quoted = {line.partition(" >>")[0] for line in file.read().split("\n") if line.startswith("<< ")}
    assert len(said) == len(quoted), (len(said), len(quoted))


if __name__ == "__main__":
    run(globals())
