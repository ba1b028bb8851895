"""Looking into a graph: `entente show`. Statements serve as input."""
import json
import unittest
import xml.etree.ElementTree as xml

from program import ProgramTest, main


def statement(subject, label, lemma, other=None, document="a.txt", at=0, **more):
    def argument(pair):
        return {"id": pair[0].lower().replace(" ", "-"), "label": pair[0], "type": pair[1], "mention": pair[0]}
    predicate_class = more.pop("predicate_class", "OTHER")
    text = f"{subject[0]} {label} {other[0] if other else ''}".strip() + "."
    told = {"subject": argument(subject), "predicate": {"label": label, "lemma": lemma, "class": predicate_class}}
    if other:
        told["object"] = argument(other)
    told |= {"confidence": 0.9, "evidence": {"document": document, "sentence": at, "begin": 100 * at,
                                             "end": 100 * at + len(text.encode()), "text": text}}
    return json.dumps(told | more) + "\n"


MAO, STALIN, ZHOU = ("Mao Zedong", "Person"), ("Joseph Stalin", "Person"), ("Zhou Enlai", "Person")
CHINA, MOSCOW, XI = ("China", "Country"), ("Moscow", "City"), ("习近平", "Person")
TASS = {"id": "tass", "label": "Tass"}

STORY = [
    statement(MAO, "asked", "ask", STALIN, at=0, time="1949-12-16", predicate_class="REQUEST"),
    statement(MAO, "asked", "ask", STALIN, at=1, time="1950", predicate_class="REQUEST"),
    statement(STALIN, "did not praise", "praise", MAO, at=2, polarity="negated", predicate_class="SUPPORT"),
    statement(ZHOU, "may visit", "visit", MOSCOW, at=3, modality="possible", attribution=TASS, time="1952"),
    statement(ZHOU, "served", "serve", CHINA, document="b.txt"),
    statement(XI, "governs", "govern", CHINA, document="b.txt", at=1, confidence=0.4),
    statement(MAO, "slept", "sleep", document="b.txt", at=2),
    statement(STALIN, "lived in", "live in", MOSCOW, document="b.txt", at=3),
]


class ShowTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.write("s.jsonl", "".join(STORY))

    def show(self, *arguments, **options):
        return self.succeed("show", "s.jsonl", *arguments, **options)

    def relations(self, *arguments):
        """-> the lines that tell relations and facts"""
        return [line for line in self.show(*arguments).splitlines() if " – " in line]

    def test_the_whole_graph_for_reading(self):
        self.assertEqual(self.show(), """\
6 entities, 6 relations, 8 statements from 2 documents, 1949 to 1952

entity         type     out  in  named  also called
Joseph Stalin  Person     2   1      4
Mao Zedong     Person     1   1      4
Moscow         City       0   2      2
Zhou Enlai     Person     2   0      2
China          Country    0   2      2
习近平         Person     1   0      1

Joseph Stalin – did not praise → Mao Zedong  (negated)
Joseph Stalin – lived in → Moscow

Mao Zedong – asked → Joseph Stalin  ×2
Mao Zedong – slept

Zhou Enlai – may visit → Moscow  (possible, said by Tass, 1952)
Zhou Enlai – served → China

习近平 – governs → China
""")

    def test_evidence_stands_under_each_relation(self):
        lines = self.show("--evidence").splitlines()
        at = lines.index("Mao Zedong – asked → Joseph Stalin  ×2")
        self.assertEqual(lines[at + 1:at + 3], [
            "    “Mao Zedong asked Joseph Stalin.” (a.txt:0–31, 1949-12-16, 0.90)",
            "    “Mao Zedong asked Joseph Stalin.” (a.txt:100–131, 1950, 0.90)"])
        self.assertIn("    “Mao Zedong slept.” (b.txt:200–217, 0.90)", lines)

    def test_lines_fit_the_terminal(self):
        def told(**options):
            out = self.show("--evidence", **options)
            return out[out.index("\nJoseph Stalin – "):]
        for columns in (30, 50, 79):
            relations = told(env={"COLUMNS": str(columns)})
            self.assertLessEqual(max(len(line) for line in relations.splitlines()), columns)
            self.assertEqual(relations.split(), told().split())

    def test_the_order_of_inputs_does_not_matter(self):
        self.write("first.jsonl", "".join(STORY[:4]))
        self.write("second.jsonl", "".join(STORY[4:]))
        for more in ([], ["--stats"], ["--evidence"], ["--format", "json", "--stats"], ["--between", "Mao", "Moscow"]):
            there = self.succeed("show", "first.jsonl", "second.jsonl", *more)
            self.assertEqual(there, self.succeed("show", "second.jsonl", "first.jsonl", *more))

    def test_around_somebody(self):
        self.assertEqual(self.relations("--around", "mao"),
                         ["Joseph Stalin – did not praise → Mao Zedong  (negated)",
                          "Mao Zedong – asked → Joseph Stalin  ×2", "Mao Zedong – slept"])
        self.assertTrue(self.show("--around", "Mao").startswith("Around Mao Zedong, 1 step\n2 entities"))
        self.assertIn("Moscow", self.show("--around", "Mao", "--hops", "2"))
        self.assertEqual(self.relations("--around", "Mao", "--hops", "0"), ["Mao Zedong – slept"])
        self.assertIn("5 entities", self.show("--around", "Mao", "--around", "China"))

    def test_between_two(self):
        out = self.show("--between", "China", "Stalin")
        self.assertTrue(out.startswith("1 way from China to Joseph Stalin over at most 4 steps\n"), out)
        self.assertIn("1. China ← served – Zhou Enlai – may visit → Moscow ← lived in – Joseph Stalin\n", out)
        self.assertNotIn("slept", out)
        short = self.show("--between", "China", "Stalin", "--longest", "2")
        self.assertIn("No way from China to Joseph Stalin over at most 2 steps; the shortest has 3 (--longest)", short)
        self.assertIn("1. Mao Zedong – asked (+1) → Joseph Stalin\n", self.show("--between", "Mao", "Stalin"))
        self.write("apart.jsonl", STORY[0] + STORY[5])
        self.assertIn("No way from Mao Zedong to China\n",
                      self.succeed("show", "apart.jsonl", "--between", "Mao", "China"))

    def test_no_more_ways_than_asked_for(self):
        many = "".join(statement(MAO, "met", "meet", (f"Person{letter}", "Person")) +
                       statement((f"Person{letter}", "Person"), "met", "meet", STALIN) for letter in "ABCDE")
        self.write("many.jsonl", many)
        out = self.succeed("show", "many.jsonl", "--between", "Mao", "Stalin", "--ways", "3")
        self.assertIn("The first 3 ways from Mao Zedong to Joseph Stalin; there may be more (--ways, --longest)", out)
        self.assertIn("3. ", out)
        self.assertNotIn("4. ", out)

    def test_statements_are_chosen_by_what_they_say(self):
        for arguments, expected in (
            (["--class", "REQUEST,SUPPORT"], ["Mao Zedong – asked → Joseph Stalin  ×2",
                                              "Joseph Stalin – did not praise → Mao Zedong  (negated)"]),
            (["--class", "verbal-conflict"], ["Mao Zedong – asked → Joseph Stalin  ×2"]),
            (["--from", "1950"], ["Mao Zedong – asked → Joseph Stalin  (1950)",
                                  "Zhou Enlai – may visit → Moscow  (possible, said by Tass, 1952)"]),
            (["--from", "1949-12", "--to", "1949-12-31"], ["Mao Zedong – asked → Joseph Stalin  (1949-12-16)"]),
            (["--said-by", "tass"], ["Zhou Enlai – may visit → Moscow  (possible, said by Tass, 1952)"]),
            (["--document", "b", "--types", "Person"], ["Mao Zedong – slept"]),
            (["--document", "b.txt", "--min-confidence", "0.5", "--around", "China"], ["Zhou Enlai – served → China"]),
        ):
            with self.subTest(" ".join(arguments)):
                self.assertEqual(sorted(self.relations(*arguments)), sorted(expected))
        self.assertEqual(len(self.relations("--from", "1950", "--undated")), 7)

    def test_the_most_salient(self):
        self.assertEqual(len(self.show("--top", "2").split("\n\n")[1].splitlines()), 3)

    def test_statistics(self):
        out = self.show("--stats")
        self.assertIn("6 entities, 6 relations, 8 statements from 2 documents, 1949 to 1952", out)
        self.assertRegex(out, r"(?m)^density +0\.200, 6 of 30 possible arrows")
        self.assertRegex(out, r"(?m)^reciprocity +0\.333 of the arrows")
        self.assertRegex(out, r"(?m)^connected parts +1, the largest of 6 entities$")
        self.assertRegex(out, r"(?m)^verbal conflict +2 statements$")
        self.assertRegex(out, r"(?m)^Joseph Stalin +2 +1 +2 +4 ")

    def test_json_for_programs(self):
        told = json.loads(self.show("--format", "json", "--stats", "--around", "Mao"))
        self.assertEqual({entity["id"] for entity in told["entities"]}, {"mao-zedong", "joseph-stalin"})
        mao = next(entity for entity in told["entities"] if entity["id"] == "mao-zedong")
        self.assertEqual([fact["predicate"]["lemma"] for fact in mao["facts"]], ["sleep"])
        self.assertEqual((mao["out"], mao["in"], mao["neighbours"]), (1, 1, 1))
        asked = next(relation for relation in told["relations"] if relation["lemma"] == "ask")
        self.assertEqual((asked["source"], asked["target"], asked["class"], len(asked["statements"])),
                         ("mao-zedong", "joseph-stalin", "REQUEST", 2))
        self.assertEqual(told["stats"]["reciprocity"], 1.0)
        self.assertIsNone(told["stats"]["reciprocity_against_chance"])
        ways = json.loads(self.show("--format", "json", "--between", "Mao", "Stalin"))["ways"]
        self.assertEqual(ways, [["mao-zedong", "joseph-stalin"]])

    def test_the_part_goes_to_any_format(self):
        self.show("--around", "Mao", "-o", "mao.graphml")
        nodes = xml.parse(self.folder / "mao.graphml").findall(".//{*}node/{*}data[@key='n_uid']")
        self.assertEqual(sorted(node.text for node in nodes), ["joseph-stalin", "mao-zedong"])
        self.assertEqual(len(self.show("--class", "REQUEST", "--format", "jsonl").splitlines()), 2)
        self.assertTrue(self.show("--format", "dot").startswith("digraph"))
        self.show("-o", "s.json")
        self.assertIn("relations", json.loads((self.folder / "s.json").read_text()))
        self.show("-o", "s.txt")
        self.assertEqual((self.folder / "s.txt").read_text(), self.show())

    def test_a_graph_made_before(self):
        self.succeed("build", "s.jsonl", "-o", "g.jsonl")
        self.assertEqual(self.succeed("show", "g.jsonl"), self.show())

    def test_an_empty_graph(self):
        self.write("none.jsonl", "")
        for arguments in ([], ["--stats"], ["--format", "json"]):
            done = self.run_program("show", "none.jsonl", *arguments)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertIn(b"the graph is empty", done.stderr)
        self.assertEqual(self.succeed("show", "none.jsonl", "-q"), "0 entities, 0 relations, 0 statements from 0 documents\n")

    def test_nothing_left_is_told(self):
        done = self.run_program("show", "s.jsonl", "--class", "ASSAULT")
        self.assertIn(b"of 8 statements none is left", done.stderr)

    def test_what_a_terminal_would_obey_is_not_printed(self):
        self.write("bad.jsonl", statement(("Mao \x1b[31m\u009bZedong", "Person"), "met", "meet", STALIN))
        out = self.succeed("show", "bad.jsonl", "--evidence")
        self.assertNotRegex(out, "[\x00-\x09\x0b-\x1f\x7f\u0080-\u009f]")
        self.assertIn("Mao ?[31m?Zedong – met → Joseph Stalin", out)

    def test_mistakes_are_told(self):
        for status, arguments, says in (
            (1, ["--around", "Stallin"], ["no entity is called 'Stallin'; nearest: Joseph Stalin"]),
            (1, ["--between", "Mao", "Mao Zedong"], ["one entity", "Mao Zedong"]),
            (1, ["--said-by", "Pravda"], ["no speaker is called 'Pravda'", "Tass"]),
            (1, ["--document", "c.txt"], ["no document is called 'c.txt'", "a.txt", "b.txt"]),
            (2, ["--between", "Mao"], ["--between"]),
            (2, ["--between", "Mao", "Stalin", "--around", "Mao"], ["--around", "--between"]),
            (2, ["--hops", "2"], ["--around"]),
            (2, ["--class", "REQUEST,HELP"], ["'HELP'", "REQUEST", "ASSAULT", "OTHER", "material-conflict"]),
            (2, ["--from", "1953", "--to", "1949"], ["--from", "1949", "1953"]),
            (2, ["--from", "then"], ["'then'", "1949-12"]),
            (2, ["--undated"], ["--undated", "--from"]),
            (2, ["--types", "Human"], ["Human", "Person"]),
            (2, ["--format", "exel"], ["'exel'", "graphml"]),
            (2, ["--stats", "--format", "dot"], ["--stats"]),
        ):
            with self.subTest(" ".join(arguments)):
                self.fail_with(status, "show", "s.jsonl", *arguments, says=says)

    def test_who_has_no_node_is_told_so(self):
        self.write("oil.jsonl", statement(CHINA, "bought", "buy", ("oil", "Concept")))
        self.fail_with(1, "show", "oil.jsonl", "--around", "oil", says=["'oil'", "--nodes"])
        self.assertIn("China – bought → oil",
                      self.succeed("show", "oil.jsonl", "--around", "oil", "--nodes", "all"))


if __name__ == "__main__":
    unittest.TestCase.longMessage = True
    main()
