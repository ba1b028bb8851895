"""Who is who: names joined across documents, the reader's own table, the ledger. Statements serve as input."""
import json
import unittest
import xml.etree.ElementTree as xml

from program import ProgramTest, main


def slug(label):
    return "-".join("".join(c if c.isalnum() else " " for c in label.lower()).split())


def statement(document, subject, label, other, kind="Person"):
    def argument(name):
        return {"id": slug(name), "label": name, "type": kind, "mention": name}
    return json.dumps({
        "subject": argument(subject), "predicate": {"label": label, "lemma": label, "class": "OTHER"},
        "object": argument(other), "confidence": 0.9,
        "evidence": {"document": document, "sentence": 0, "begin": 0, "end": 1, "text": f"{subject} {label} {other}."},
    }) + "\n"


class ResolveTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.write("a.jsonl", statement("a.txt", "Sherlock Holmes", "met", "Greta Lund"))
        self.write("b.jsonl", statement("b.txt", "Holmes", "thanked", "Lund"))

    def labels(self, *arguments):
        out = self.succeed("build", *arguments, "--format", "graphml")
        keys = xml.fromstring(out).findall(".//{*}node/{*}data[@key='n_label']")
        return sorted(key.text for key in keys)

    def test_a_surname_joins_the_only_full_name(self):
        self.assertEqual(self.labels("a.jsonl", "b.jsonl"), ["Greta Lund", "Sherlock Holmes"])
        self.assertEqual(self.labels("a.jsonl", "b.jsonl", "--no-merge"),
                         ["Greta Lund", "Holmes", "Lund", "Sherlock Holmes"])

    def test_the_order_of_inputs_does_not_matter(self):
        for form in ("graphml", "jsonl", "jsonld", "dot", "svg"):
            self.assertEqual(self.succeed("build", "a.jsonl", "b.jsonl", "--format", form),
                             self.succeed("build", "b.jsonl", "a.jsonl", "--format", form), form)

    def test_the_ledger_tells_each_merge(self):
        self.succeed("build", "a.jsonl", "b.jsonl", "-o", "g.dot", "--ledger", "merges.jsonl")
        lines = [json.loads(line) for line in (self.folder / "merges.jsonl").read_text(encoding="utf-8").splitlines()]
        self.assertEqual([(line["absorbed"], line["kept"], line["reason"], line["documents"]) for line in lines],
                         [("lund", "greta-lund", "part", ["b.txt"]), ("holmes", "sherlock-holmes", "part", ["b.txt"])])
        self.succeed("build", "a.jsonl", "b.jsonl", "-o", "g.dot", "--ledger", "none.jsonl", "--no-merge")
        self.assertEqual((self.folder / "none.jsonl").read_bytes(), b"")

    def test_statements_keep_the_words_of_the_text(self):
        out = self.succeed("build", "a.jsonl", "b.jsonl", "--format", "jsonl").splitlines()
        subject = json.loads(out[1])["subject"]
        self.assertEqual(subject, {"id": "sherlock-holmes", "label": "Sherlock Holmes", "type": "Person",
                                   "mention": "Holmes", "aliases": ["Holmes"]})

    def test_a_table_wins_and_its_iri_reaches_the_files(self):
        self.write("who.csv", 'alias,label,type,iri\r\n"HOLMES",Mycroft Holmes,Person,Q2316684\r\n')
        self.assertEqual(self.labels("a.jsonl", "b.jsonl", "--aliases", "who.csv"),
                         ["Greta Lund", "Mycroft Holmes", "Sherlock Holmes"])
        iri = "http://www.wikidata.org/entity/Q2316684"
        self.succeed("build", "b.jsonl", "--aliases", "who.csv", "-o", "g.jsonld", "-o", "g.graphml", "-o", "g.dot")
        nodes = json.loads((self.folder / "g.jsonld").read_text(encoding="utf-8"))["@graph"]
        self.assertEqual([n["sameAs"] for n in nodes if n.get("name") == "Mycroft Holmes"], [iri])
        self.assertIn(f'key="n_same_as">{iri}<', (self.folder / "g.graphml").read_text(encoding="utf-8"))
        self.assertIn(f'same_as="{iri}"', (self.folder / "g.dot").read_text(encoding="utf-8"))

    def test_mistakes_in_a_table_are_told_before_the_work(self):
        self.write("who.csv", "alias,label,type\nHolmes,Mycroft Holmes,Human\n")
        self.fail_with(1, "build", "missing.txt", "--aliases", "who.csv", says=["who.csv:2", "Human", "Person"])
        self.fail_with(1, "build", "a.jsonl", "--aliases", "nowhere.csv", says=["nowhere.csv"])
        self.fail_with(2, "build", "-", "--aliases", "-", says=["standard input"])
        self.fail_with(2, "build", "a.jsonl", "-o", "g.dot", "--ledger", "g.dot", says=["ledger"])
        self.fail_with(1, "build", "a.jsonl", "--ledger", "nowhere/l.jsonl", says=["nowhere"])


if __name__ == "__main__":
    unittest.TestCase.longMessage = True
    main()
