#!/usr/bin/python3
"""Draws DOT with Graphviz and looks at the drawing: check_dot.py CONSUMER FOLDER, as check.py."""
import re
import shutil
from collections import defaultdict
from xml.etree import ElementTree

from check import expected, need, quiet, run, sample

SVG = "{http://www.w3.org/2000/svg}"
TITLE = "{http://www.w3.org/1999/xlink}title"
LONGEST_LABEL = 60


def squeezed(text):
    """Lines are wrapped at white space, so it does not count."""
    return "".join(text.split())


def shows(found, label, before="", after=""):
    """Whether the text is the label, or its beginning and an ellipsis where it is long."""
    found, label = squeezed(found), squeezed(label)
    if not (found.startswith(squeezed(before)) and found.endswith(squeezed(after))):
        return False
    found = found[len(squeezed(before)):len(found) - len(squeezed(after))]
    return found == label or (found.endswith("…") and label.startswith(found[:-1]) and len(label) > len(found) / 2)


def drawn(svg, kind):
    """By the name of the node or edge: its texts, its tooltips, the path of its line."""
    found = defaultdict(list)
    for group in ElementTree.fromstring(svg).iter(SVG + "g"):
        if group.get("class") == kind:
            texts = " ".join(text.text or "" for text in group.iter(SVG + "text"))
            tips = [link.get(TITLE) for link in group.iter(SVG + "a")]
            found[group.find(SVG + "title").text].append((texts, tips, [path.get("d") for path in group.iter(SVG + "path")]))
    return found


def check_drawing(svg, want):
    if shutil.which("xmllint"):
        quiet(["xmllint", "--noout", "--nonet", "--huge", "-"], svg)
    nodes = drawn(svg, "node")
    assert len(nodes) == len(want["nodes"])
    for number, node in enumerate(want["nodes"], 1):
        [(text, tips, _)] = nodes[f"n{number}"]
        assert shows(text, node["label"]), (text, node["label"])
        for tip in tips:
            assert squeezed(tip).startswith(squeezed(f"{node['label']} ({node['type']})")), (tip, node)
        assert tips
    edges = drawn(svg, "edge")
    lines = []
    by_ends = defaultdict(list)
    for edge in want["edges"]:
        by_ends[f"n{edge['source'] + 1}->n{edge['target'] + 1}"].append(edge)
    for ends, expect in by_ends.items():
        assert len(edges[ends]) == len(expect), "parallel edges are drawn one by one"
        for (text, tips, paths), edge in zip(edges[ends], expect):
            count = f"×{edge['weight']:.0f}" if edge["weight"] > 1 else ""
            assert any(shows(text, edge["label"], no, count) for no in ("", "not ")), (text, edge["label"])
            if not shows(text, edge["label"], "", count):
                assert edge["polarity"] == "negated"
            names = [want["nodes"][edge[end]]["label"] for end in ("source", "target")]
            assert tips
            for tip in tips:
                if all(len(part) < LONGEST_LABEL for part in (*names, edge["label"])):
                    assert squeezed(tip).startswith(squeezed(f"{names[0]}–{edge['label']}→{names[1]}")), (tip, names)
            [path] = paths
            lines.append(path)
    assert len(set(lines)) == len(lines) == len(want["edges"]), "no edge hides another"


def check_graphviz():
    need("dot")
    want = expected()
    canonical = quiet(["dot", "-Tcanon", sample(".dot")]).decode()
    assert len(re.findall(r"^\s*n\d+ -> n\d+", canonical, re.M)) == len(want["edges"])
    check_drawing(quiet(["dot", "-Tsvg", sample(".dot")]), want)


def check_svg():
    """The picture that entente draws itself."""
    with open(sample(".svg"), "rb") as file:
        check_drawing(file.read(), expected())


if __name__ == "__main__":
    run(globals())
