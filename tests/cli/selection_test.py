"""What of a graph is drawn: --nodes, --types, --min-mentions, --top. Statements serve as input."""
import json
import unittest
import xml.etree.ElementTree as xml

from program import ProgramTest, main


def statement(subject, label, lemma, other=None, qualifiers=()):
    def argument(pair):
        return {"id": pair[0].lower(), "label": pair[0], "type": pair[1], "mention": pair[0]}
    told = {"subject": argument(subject), "predicate": {"label": label, "lemma": lemma, "class": "OTHER"}}
    if other:
        told["object"] = argument(other)
    told |= {"qualifiers": [{"role": r, "label": l, "type": t} for r, l, t in qualifiers], "confidence": 0.9,
             "evidence": {"document": "a.txt", "sentence": 0, "begin": 0, "end": 9, "text": f"{subject[0]} {label}."}}
    return json.dumps(told) + "\n"


CHINA, RUSSIA, MAO, OIL = ("China", "Country"), ("Russia", "Country"), ("Mao", "Person"), ("oil", "Concept")


class SelectionTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.write("s.jsonl", statement(RUSSIA, "sold", "sell", OIL, [("to", "China", "Country")])
                   + statement(CHINA, "bought", "buy", OIL) + statement(MAO, "led", "lead", CHINA)
                   + statement(MAO, "visited", "visit", RUSSIA) + statement(MAO, "praised", "praise", RUSSIA))

    def graph(self, *arguments):
        """-> node labels, edges as (source, label, target)"""
        root = xml.fromstring(self.succeed("build", "s.jsonl", "--format", "graphml", *arguments))
        def data(element, key):
            return element.find(f"{{*}}data[@key='{key}']").text
        nodes = {node.get("id"): data(node, "n_label") for node in root.iterfind(".//{*}node")}
        edges = [(nodes[edge.get("source")], data(edge, "e_label"), nodes[edge.get("target")])
                 for edge in root.iterfind(".//{*}edge")]
        return sorted(nodes.values()), sorted(edges)

    def test_what_has_no_name_is_told_on_edges_and_as_facts(self):
        nodes, edges = self.graph()
        self.assertEqual(nodes, ["China", "Mao", "Russia"])
        self.assertEqual(edges, [("Mao", "led", "China"), ("Mao", "praised", "Russia"), ("Mao", "visited", "Russia"),
                                 ("Russia", "sold oil to", "China")])
        out = self.succeed("build", "s.jsonl", "--format", "graphml")
        facts = xml.fromstring(out).find(".//{*}node/{*}data[@key='n_facts']").text
        self.assertEqual([fact["object"]["label"] for fact in json.loads(facts)], ["oil"])

    def test_all_nodes_are_there_if_wanted(self):
        nodes, edges = self.graph("--nodes", "all")
        self.assertEqual(nodes, ["China", "Mao", "Russia", "oil"])
        self.assertIn(("Russia", "sold", "oil"), edges)

    def test_statements_are_never_folded(self):
        for arguments in ([], ["--nodes", "all"], ["--top", "1"]):
            out = self.succeed("build", "s.jsonl", "--format", "jsonl", *arguments)
            self.assertEqual(len(out.splitlines()), 5)

    def test_json_ld_names_what_has_no_node(self):
        nodes = json.loads(self.succeed("build", "s.jsonl", "--format", "jsonld"))["@graph"]
        sold = next(node for node in nodes if node.get("lemma") == "sell")
        self.assertEqual((sold["predicate"], sold["object"]), ("rel:sell", {"name": "oil", "entityType": "Concept"}))
        russia = next(node for node in nodes if node.get("id") == "e:russia")
        self.assertEqual(russia["rel:sell-oil-to"], [{"id": "e:china"}])
        ids = {node["id"] for node in nodes}
        self.assertLessEqual({"rel:sell", "rel:sell-oil-to", "rel:buy"}, ids)

    def test_types_mentions_and_salience_choose_among_nodes(self):
        self.assertEqual(self.graph("--types", "Country"), (["China", "Russia"], [("Russia", "sold oil to", "China")]))
        self.assertEqual(self.graph("--types", "Person,Concept")[0], ["Mao", "oil"])
        self.assertEqual(self.graph("--min-mentions", "3")[0], ["Mao", "Russia"])
        self.assertEqual(self.graph("--top", "2")[0], ["Mao", "Russia"])
        self.assertEqual(self.graph("--top", "99")[0], ["China", "Mao", "Russia"])

    def test_mistakes_are_told(self):
        self.fail_with(2, "build", "s.jsonl", "--types", "Person,Human", says=["Human", "Organization"])
        self.fail_with(2, "build", "s.jsonl", "--nodes", "some", says=["--nodes"])
        self.fail_with(2, "build", "s.jsonl", "--top", "0", says=["--top"])


if __name__ == "__main__":
    unittest.TestCase.longMessage = True
    main()
