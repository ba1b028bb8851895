#!/usr/bin/python3
"""Opens exported files with Gephi, through its Toolkit: check_gephi.py CONSUMER FOLDER, as check.py."""
import calendar
import json
import os
import re
import tempfile
from collections import defaultdict
from datetime import datetime, timezone

from check import expected, java, run, sample

JDK_PARSER = "-Djavax.xml.stream.XMLInputFactory=com.sun.xml.internal.stream.XMLInputFactoryImpl"


def gephi(jobs, properties=()):
    """What Gephi makes of (file, mode) each."""
    with tempfile.TemporaryDirectory() as folder:
        arguments = []
        for number, (file, mode) in enumerate(jobs):
            arguments += [file, mode, os.path.join(folder, f"{number}.json")]
        java("gephi", "GephiDump", arguments, ["-Dnetbeans.user=" + folder, *properties])
        told = []
        for number in range(len(jobs)):
            with open(os.path.join(folder, f"{number}.json"), encoding="utf-8") as file:
                told.append(json.load(file))
    for graph in told:
        assert graph["issues"] == [], graph["issues"][:5]
    return told


def as_gephi_keeps(text):
    """Gephi 0.10 spoils these two in text columns, whatever the file's format; labels it leaves alone."""
    return None if text.lower() == "null" else text.replace("INF", "Infinity")


def without_returns(value):
    """Gephi drops pieces of GraphML text that are white space alone, such as a carriage return and a line feed behind
    it that ends the text: an XML file can only write a carriage return as a piece of its own."""
    if isinstance(value, str):
        return re.sub("[\r\n]+", "\n", value).strip("\n")
    if isinstance(value, dict):
        return {key: without_returns(one) for key, one in value.items()}
    return [without_returns(one) for one in value] if isinstance(value, list) else value


def attributes(**texts):
    kept = {key: as_gephi_keeps(value) if isinstance(value, str) else value for key, value in texts.items()}
    return {key: value for key, value in kept.items() if value not in (None, "")}


def node_attributes(node):
    return attributes(uid=node["uid"], type=node["type"], aliases="\n".join(node["aliases"]), mentions=node["mentions"])


def edge_attributes(edge):
    return attributes(uid=edge["uid"], lemma=edge["lemma"], polarity=edge["polarity"], asserted=edge["asserted"],
                      confidence=edge["confidence"], evidence="\n".join(edge["evidence"]), **{"class": edge["class"]})


def same(found, want):
    assert {key: found.get(key) for key in want} == want, (found, want)


def check_nodes(graph, want, rich=True):
    found = {node["id"]: node for node in graph["nodes"]}
    assert len(found) == len(graph["nodes"]) == len(want["nodes"]), len(found)
    for number, node in enumerate(want["nodes"], 1):
        one = found[f"n{number}"]
        assert one["label"] == node["label"], (one["label"], node["label"])
        same(one["attributes"], node_attributes(node))
        assert ("facts" in one["attributes"]) == bool(node["facts"])
        if rich:
            assert one["color"] == node["color"] and abs(one["size"] - node["size"]) < 1e-4, one


def check_edges(graph, want, kind, rich=True):
    found = {edge["id"]: edge for edge in graph["edges"]}
    assert len(found) == len(graph["edges"]) == len(want["edges"]), len(found)
    for number, edge in enumerate(want["edges"], 1):
        one = found[f"e{number}"]
        assert (one["source"], one["target"]) == (f"n{edge['source'] + 1}", f"n{edge['target'] + 1}")
        assert one["directed"] and one["label"] == edge["label"], (one["label"], edge["label"])
        assert one["weight"] == edge["weight"] > 0
        assert one.get("kind") == kind(edge), (one.get("kind"), kind(edge))
        same(one["attributes"], edge_attributes(edge))
        if rich:
            assert one["color"] == edge["color"], (one["color"], edge["color"])


def check_sums(graph, want, kind):
    """By default Gephi joins edges of one kind between two nodes, and adds their weights."""
    sums = defaultdict(float)
    for edge in want["edges"]:
        sums[f"n{edge['source'] + 1}", f"n{edge['target'] + 1}", kind(edge)] += edge["weight"]
    found = {(edge["source"], edge["target"], edge.get("kind")): edge["weight"] for edge in graph["edges"]}
    assert len(found) == len(graph["edges"]) and found == sums, (found, sums)


def relation_of(edge):
    return edge["relation"]


def lemma_of(edge):
    return ("not " if edge["polarity"] == "negated" else "") + edge["lemma"]


def none_of(_edge):
    return None


def check_gephi_graphml():
    want = without_returns(expected())
    rich, strict = sample(".graphml"), sample("-strict.graphml")
    for parser in ((), (JDK_PARSER,)):
        jobs = [(rich, "all"), (rich, "sum"), (strict, "all"), (strict, "sum")]
        apart, joined, bare, bare_joined = without_returns(gephi(jobs, parser))
        check_nodes(apart, want)
        check_edges(apart, want, relation_of)
        check_sums(joined, want, relation_of)
        check_nodes(bare, want, rich=False)
        check_edges(bare, want, none_of, rich=False)
        check_sums(bare_joined, want, none_of)


def check_gephi_gexf():
    want = expected()
    for parser in ((), (JDK_PARSER,)):
        apart, joined, totals = gephi([(sample(".gexf"), "all"), (sample(".gexf"), "sum"),
                                       (sample("-aggregated.gexf"), "sum")], parser)
        check_nodes(apart, want)
        check_edges(apart, want, lemma_of)
        check_sums(joined, want, lemma_of)
        assert len(joined["edges"]) == len(want["edges"]), "the kinds keep edges apart"
        check_nodes(totals, want)
        check_sums(totals, want, none_of)
        for graph in (apart, joined, totals):
            check_times(graph, want)


def parsers():
    """Both parsers give Gephi the same text, whose loop over pieces of text loses some with careless writers."""
    files = [(sample(".graphml"), "all"), (sample(".gexf"), "all")]
    woodstox, jdk = gephi(files), gephi(files, [JDK_PARSER])
    assert "wstx" in woodstox[0].pop("parser") and "com.sun" in jdk[0].pop("parser")
    woodstox[1].pop("parser"), jdk[1].pop("parser")
    return woodstox, jdk


def check_gephi_parsers():
    woodstox, jdk = parsers()
    assert without_returns(woodstox[0]) == without_returns(jdk[0])
    assert woodstox[1] == jdk[1]


# Dates, by a second reading of ISO 8601 that shares no code with the writer's.

def first_day(text):
    parts = [int(part) for part in text.split("-")]
    return datetime(*(parts + [1] * (3 - len(parts))), tzinfo=timezone.utc)


def last_day(text):
    parts = [int(part) for part in text.split("-")]
    if len(parts) == 1:
        parts.append(12)
    if len(parts) == 2:
        parts.append(calendar.monthrange(*parts)[1])
    return datetime(*parts, tzinfo=timezone.utc)


def milliseconds(day):
    return day.timestamp() * 1000


def days_of(time):
    """The interval in milliseconds, with infinities for open ends; nothing if it is no date."""
    if not re.fullmatch(r"(\d{4}(-\d\d){0,2}|\.\.)(/(\d{4}(-\d\d){0,2}|\.\.))?", time):
        return None
    begin, _, end = time.partition("/")
    return (float("-inf") if begin == ".." else milliseconds(first_day(begin)),
            float("inf") if (end or begin) == ".." else milliseconds(last_day(end or begin)))


def joined_days(times):
    joined = []
    for first, last in sorted(filter(None, map(days_of, times))):
        if joined and first <= joined[-1][1] + 24 * 3600 * 1000:
            joined[-1] = (joined[-1][0], max(joined[-1][1], last))
        else:
            joined.append((first, last))
    return joined


def intervals(text):
    if not text:
        return []
    return [tuple(float(end) for end in pair.split(", ")) for pair in re.findall(r"\[([^\]]*)\]", text)]


def check_times(graph, want):
    times = defaultdict(list)
    totals = "relations" in graph["edges"][0]["attributes"]
    for number, edge in enumerate(want["edges"], 1):
        key = (f"n{edge['source'] + 1}", f"n{edge['target'] + 1}") if totals else f"e{number}"
        times[key] += edge["times"]
    if not any(map(joined_days, times.values())):
        assert not any(edge.get("times") for edge in graph["edges"])
        return
    assert (graph["time_format"], graph["representation"]) == ("DATE", "INTERVAL")
    for edge in graph["edges"]:
        key = (edge["source"], edge["target"]) if totals else edge["id"]
        found = intervals(edge.get("times"))
        assert found == joined_days(times[key]), (edge["id"], times[key], found, joined_days(times[key]))


if __name__ == "__main__":
    run(globals())
