#!/usr/bin/python3
"""Opens GraphML and GEXF with graphology, which Gephi Lite reads with: check_js.py CONSUMER FOLDER, as check.py."""
import json

from check import expected, fetched, need, quiet, run, sample, HERE


def graphology(reader, file):
    libraries = fetched("npm")
    need("node")
    return json.loads(quiet(["node", f"{HERE}/npm/dump.mjs", libraries, reader, file]))


def rgb(colour):
    return "rgb({},{},{})".format(*bytes.fromhex(colour[1:]))


def check_graph(graph, want, node_column, edge_column, colour):
    assert [node["id"] for node in graph["nodes"]] == [f"n{i + 1}" for i in range(len(want["nodes"]))]
    for found, node in zip(graph["nodes"], want["nodes"]):
        told = found["attributes"]
        assert (told["label"], told[node_column("uid")], told[node_column("type")]) == (
            node["label"], node["uid"], node["type"]), (told, node)
        assert told[node_column("mentions")] == node["mentions"] and told["size"] == node["size"]
        assert told["color"] == colour(node["color"])
        assert told.get(node_column("aliases"), "") == "\n".join(node["aliases"])
    assert sorted(edge["id"] for edge in graph["edges"]) == sorted(f"e{i + 1}" for i in range(len(want["edges"])))
    edges = {edge["id"]: edge for edge in graph["edges"]}
    for number, edge in enumerate(want["edges"], 1):
        found = edges[f"e{number}"]
        told = found["attributes"]
        assert found["directed"]
        assert (found["source"], found["target"]) == (f"n{edge['source'] + 1}", f"n{edge['target'] + 1}")
        assert (told["label"], told["weight"], told["color"]) == (edge["label"], edge["weight"], colour(edge["color"]))
        assert told[edge_column("asserted")] is edge["asserted"], told
        assert told[edge_column("confidence")] == edge["confidence"]
        for key in ("uid", "lemma", "class", "polarity"):
            assert told[edge_column(key)] == edge[key], (told, edge)
        assert told[edge_column("evidence")] == "\n".join(edge["evidence"])


def check_graphology_graphml():
    graph = graphology("graphml", sample(".graphml"))
    check_graph(graph, expected(), lambda name: name, lambda name: name, lambda colour: colour)


def check_graphology_gexf():
    graph = graphology("gexf", sample(".gexf"))
    check_graph(graph, expected(), lambda name: "n_" + name, lambda name: "e_" + name, rgb)


if __name__ == "__main__":
    run(globals())
