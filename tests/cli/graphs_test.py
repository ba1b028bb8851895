"""Graphs that come in again: build, merge and convert. Statements and small GraphML files serve as input."""
import json
import unittest
import xml.etree.ElementTree as xml

from program import ProgramTest, main

try:
    import networkx
except ImportError:
    networkx = None
try:
    from pyld import jsonld
except ImportError:
    jsonld = None


def statement(document, subject, label, other, kind="Person", **more):
    def argument(name):
        return {"id": name.lower().replace(" ", "-"), "label": name, "type": kind, "mention": name}
    return json.dumps({
        "subject": argument(subject), "predicate": {"label": label, "lemma": label, "class": "OTHER"},
        "object": argument(other), "confidence": 0.9,
        "evidence": {"document": document, "sentence": 0, "begin": 0, "end": 1, "text": f"{subject} {label} {other}."},
    } | more) + "\n"


def graphml(*edges, head=""):
    names = sorted({name for edge in edges for name in (edge[0], edge[2])})
    return (
        '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed">' + head
        + "".join(f'<node id="{name}"/>' for name in names)
        + "".join(f'<edge source="{a}" target="{b}" label="{label}"><data key="weight">{weight}</data></edge>'
                  for a, label, b, weight in edges)
        + "</graph></graphml>")


class GraphsTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.write("a.jsonl", statement("a.txt", "Sherlock Holmes", "met", "Greta Lund")
                   + statement("a.txt", "Greta Lund", "sold", "oil", qualifiers=[
                       {"role": "to", "label": "Sherlock Holmes", "type": "Person"}]).replace(
                           '"label": "oil", "type": "Person"', '"label": "oil", "type": "Concept"'))
        self.write("b.jsonl", statement("b.txt", "Holmes", "thanked", "Lund"))

    def text(self, name):
        return (self.folder / name).read_text(encoding="utf-8")

    def labels(self, name):
        return sorted(key.text for key in xml.fromstring(self.text(name)).findall(".//{*}data[@key='n_label']"))

    def weights(self, name):
        return [float(key.text) for key in xml.fromstring(self.text(name)).findall(".//{*}data[@key='e_weight']")]

    def test_a_graph_comes_back_as_it_was(self):
        self.succeed("build", "a.jsonl", "-o", "a.graphml", "-o", "a.jsonld", "-o", "a.dot")
        for form in ("graphml", "jsonld"):
            self.succeed("build", f"a.{form}", "-o", "x.graphml", "-o", "x.jsonld", "-o", "x.dot")
            for ending in ("graphml", "jsonld", "dot"):
                self.assertEqual(self.text(f"x.{ending}"), self.text(f"a.{ending}"), (form, ending))
            self.assertEqual(self.succeed("build", "-", "-f", "dot", stdin=self.text(f"a.{form}")), self.text("a.dot"))
            # By how it begins, whatever it is called.
            self.write("graph.data", self.text(f"a.{form}"))
            self.assertEqual(self.succeed("build", "graph.data", "-f", "dot"), self.text("a.dot"))

    def test_a_graph_alone_is_not_folded_unless_asked_for(self):
        self.write("f.graphml", graphml(("oil", "heats", "water", 0.37)))
        self.succeed("build", "f.graphml", "-o", "x.graphml")
        self.assertEqual((self.labels("x.graphml"), self.weights("x.graphml")), (["oil", "water"], [0.37]))
        self.succeed("build", "f.graphml", "-o", "x.graphml", "--nodes", "named")
        self.assertEqual(self.labels("x.graphml"), [])

    def test_a_graph_alone_is_resolved_only_by_a_table(self):
        self.succeed("build", "a.jsonl", "b.jsonl", "--no-merge", "-o", "all.graphml")
        self.succeed("build", "all.graphml", "-o", "x.graphml")
        self.assertEqual(self.labels("x.graphml"), ["Greta Lund", "Holmes", "Lund", "Sherlock Holmes"])
        self.write("who.csv", "alias,label,type\nHolmes,Mycroft Holmes,Person\n")
        self.succeed("build", "all.graphml", "--aliases", "who.csv", "--no-merge", "-o", "x.graphml")
        self.assertEqual(self.labels("x.graphml"), ["Greta Lund", "Lund", "Mycroft Holmes", "Sherlock Holmes"])

    def test_filters_reach_a_graph(self):
        self.succeed("build", "a.jsonl", "-o", "a.graphml")
        self.succeed("build", "a.graphml", "--min-confidence", "0.95", "-o", "x.graphml")
        self.assertEqual((self.labels("x.graphml"), self.weights("x.graphml")), (["Greta Lund", "Sherlock Holmes"], []))
        self.succeed("build", "a.graphml", "--top", "1", "-o", "x.graphml")
        self.assertEqual(len(self.labels("x.graphml")), 1)

    def test_merging_joins_names_and_does_not_care_for_the_order(self):
        for name in ("a", "b"):
            self.succeed("build", f"{name}.jsonl", "-o", f"{name}.graphml", "-o", f"{name}.jsonld")
        self.write("f.graphml", graphml(("oil", "heats", "water", 2), head='<node id="Nobody"/>'))
        inputs = ["a.graphml", "b.jsonld", "f.graphml"]
        self.succeed("merge", *inputs, "-o", "x.graphml", "--ledger", "x.jsonl")
        self.assertEqual(self.labels("x.graphml"), ["Greta Lund", "Nobody", "Sherlock Holmes", "oil", "water"])
        self.assertEqual({json.loads(line)["absorbed"] for line in self.text("x.jsonl").splitlines()}, {"lund", "holmes"})
        for order in ([2, 1, 0], [1, 0, 2]):
            self.succeed("merge", *[inputs[i] for i in order], "-o", "y.graphml")
            self.assertEqual(self.text("y.graphml"), self.text("x.graphml"))
        self.succeed("merge", *inputs, "--no-merge", "-o", "y.graphml")
        self.assertIn("Holmes", self.labels("y.graphml"))

    def test_what_two_inputs_tell_counts_once(self):
        self.succeed("build", "a.jsonl", "-o", "a.graphml", "-o", "a.jsonld")
        self.succeed("merge", "a.graphml", "a.jsonld", "-o", "x.graphml")
        self.assertEqual(self.text("x.graphml"), self.text("a.graphml"))
        self.succeed("build", "a.graphml", "a.jsonld", "-o", "x.graphml")
        self.assertEqual(self.weights("x.graphml"), [2 * weight for weight in self.weights("a.graphml")])
        self.write("f.graphml", graphml(("Ann", "met", "Bo", 2), ("Ann", "met", "Bo", 2)))
        self.write("g.graphml", graphml(("Ann", "met", "Bo", 2)))
        self.succeed("merge", "f.graphml", "g.graphml", "-o", "x.graphml")
        self.assertEqual(self.weights("x.graphml"), [4])

    def test_iris_survive_a_merge(self):
        self.write("who.csv", "alias,label,type,iri\nHolmes,Sherlock Holmes,Person,Q4653\n")
        self.succeed("build", "b.jsonl", "--aliases", "who.csv", "-o", "b.graphml")
        self.succeed("build", "a.jsonl", "-o", "a.graphml")
        self.succeed("merge", "a.graphml", "b.graphml", "-o", "x.graphml")
        self.assertIn('key="n_same_as">http://www.wikidata.org/entity/Q4653<', self.text("x.graphml"))

    def test_converting_changes_nothing(self):
        self.succeed("build", "a.jsonl", "-o", "a.graphml", "-o", "a.jsonld", "-o", "a.svg")
        self.succeed("convert", "a.graphml", "x.jsonld")
        self.succeed("convert", "x.jsonld", "-o", "x.graphml")
        self.assertEqual((self.text("x.jsonld"), self.text("x.graphml")), (self.text("a.jsonld"), self.text("a.graphml")))
        self.assertEqual(self.succeed("convert", "-", "-", "--from", "jsonld", "-f", "svg", stdin=self.text("a.jsonld")),
                         self.text("a.svg"))
        self.succeed("convert", "a.graphml", "a.graphml", "--graphml-profile", "strict")  # onto itself
        self.succeed("convert", "a.graphml", "x.graphml")
        self.assertEqual(self.text("x.graphml"), self.succeed("convert", "a.jsonld", "-f", "graphml"))
        self.assertEqual(self.succeed("convert", "b.jsonl", "-f", "jsonl").count("\n"), 1)

    def test_mistakes_of_convert_are_told(self):
        self.write("a.txt", "Holmes met Lund.")
        self.fail_with(2, "convert", says=["expected a graph"])
        self.fail_with(2, "convert", "a.jsonl", says=["--format"])
        self.fail_with(2, "convert", "a.jsonl", "x.dot", "-o", "y.dot", says=["two outputs"])
        self.fail_with(2, "convert", "a.jsonl", "x.dot", "--from", "svg", says=["'svg'", "graphml", "jsonld"])
        self.fail_with(2, "convert", "a.jsonl", "x.exel", says=["x.exel"])
        self.fail_with(1, "convert", "a.txt", "x.dot", says=["a.txt: ", "graphml", "entente build"])
        self.fail_with(1, "convert", "none.graphml", "x.dot", says=["none.graphml: "])
        self.assertEqual(self.files(), ["a.jsonl", "a.txt", "b.jsonl"])

    @unittest.skipUnless(networkx, "no networkx")
    def test_what_networkx_writes_is_read(self):
        graph = networkx.MultiDiGraph()
        graph.add_edge("Ann Lee", "Bo", label="knows", weight=0.37, since=1999)
        graph.add_edge("Ann Lee", "Bo", label="likes")
        graph.add_node("Cy", type="person")
        networkx.write_graphml(graph, self.folder / "f.graphml")
        self.succeed("build", "f.graphml", "-o", "x.graphml", "-o", "x.jsonl")
        self.assertEqual((self.labels("x.graphml"), self.weights("x.graphml")), (["Ann Lee", "Bo", "Cy"], [0.37, 1]))
        told = json.loads(self.text("x.jsonl").splitlines()[0])
        self.assertEqual((told["weight"], told["qualifiers"][0]["role"]), (0.37, "since"))

    @unittest.skipUnless(networkx, "no networkx")
    def test_a_graph_that_networkx_wrote_again_is_the_same(self):
        self.succeed("build", "a.jsonl", "b.jsonl", "--nodes", "all", "-o", "a.graphml")
        networkx.write_graphml(networkx.read_graphml(self.folder / "a.graphml"), self.folder / "again.graphml")
        self.succeed("convert", "again.graphml", "x.graphml")
        before, after = (networkx.read_graphml(self.folder / name) for name in ("a.graphml", "x.graphml"))
        self.assertEqual(dict(before.nodes(data=True)), dict(after.nodes(data=True)))
        edges = [sorted(map(repr, ((a, b, data) for a, b, data in graph.edges(data=True)))) for graph in (before, after)]
        self.assertEqual(edges[0], edges[1])

    @unittest.skipUnless(jsonld, "no pyld")
    def test_json_ld_comes_back_however_it_is_written(self):
        self.succeed("build", "a.jsonl", "b.jsonl", "-o", "a.graphml", "-o", "a.jsonld")
        whole = json.loads(self.text("a.jsonld"))
        rdf = jsonld.to_rdf(whole, {"format": "application/n-quads"})
        for form in (jsonld.expand(whole), jsonld.flatten(whole), jsonld.flatten(whole, whole["@context"]),
                     jsonld.compact(whole, {"p": "http://www.w3.org/ns/prov#"}), jsonld.from_rdf(rdf)):
            self.write("x.jsonld", json.dumps(form, sort_keys=True, indent=1))
            self.succeed("convert", "x.jsonld", "x.graphml")
            self.assertEqual(self.text("x.graphml"), self.text("a.graphml"))

    def test_formats_tell_which_can_be_read(self):
        listed = {line.split()[0]: "read, write" in line for line in self.succeed("formats").splitlines()}
        self.assertEqual([name for name, readable in listed.items() if readable], ["graphml", "jsonld", "jsonl"])
        self.assertEqual(self.succeed("convert", "--format", "list"), self.succeed("formats"))

    def test_damaged_graphs_name_the_place(self):
        self.succeed("build", "a.jsonl", "-o", "a.graphml", "-o", "a.jsonld")
        for name, places in (("a.graphml", ":"), ("a.jsonld", ": byte ")):
            damaged = self.text(name)
            self.write("cut." + name, damaged[: len(damaged) // 2])
            for command in ("build", "merge", "convert"):
                self.fail_with(1, command, "cut." + name, "-o", "x.dot", says=["cut." + name + places])
        self.write("empty.graphml", "")
        self.fail_with(1, "build", "empty.graphml", says=["empty.graphml: ", "empty"])
        self.write("x.graphml", "<gexf/>")
        self.fail_with(1, "build", "x.graphml", says=["x.graphml:1: ", "<gexf>"])
        self.write("g.gexf", "<gexf/>")
        self.fail_with(1, "build", "g.gexf", says=["g.gexf: ", "gexf", "graphml"])
        self.write("laughs.graphml", '<!DOCTYPE g [<!ENTITY a "b">]><graphml/>')
        self.fail_with(1, "build", "laughs.graphml", says=["laughs.graphml:1: ", "DOCTYPE"])

    def test_an_unreadable_graph_among_others_can_be_skipped(self):
        self.write("bad.graphml", "<graphml>")
        done = self.run_program("build", "a.jsonl", "bad.graphml", "--keep-going", "-o", "x.graphml")
        self.assertEqual((done.returncode, self.labels("x.graphml")), (1, ["Greta Lund", "Sherlock Holmes"]))


if __name__ == "__main__":
    main()
