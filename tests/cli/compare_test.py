"""entente compare: two pairs, three, whole files; as text, Markdown and JSON. Statements serve as input."""
import json
import unittest

from program import ProgramTest, main

CLASSES = {"asked": "REQUEST", "lent to": "AID", "leads": "ROLE", "trades with": "COOPERATE", "begged": "REQUEST",
           "helped": "AID", "rules": "ROLE"}


def statement(number, subject, label, other, document="pairs.txt"):
    def argument(name):
        states = ("Norland", "Ostmark", "Westmark")
        return {"label": name, "type": "Country" if name in states else "Person", "mention": name}
    return json.dumps({
        "id": f"s{number}", "subject": argument(subject),
        "predicate": {"label": label, "lemma": label, "class": CLASSES[label]}, "object": argument(other),
        "confidence": 0.9, "evidence": {"document": document, "sentence": number, "begin": number * 50,
                                        "end": number * 50 + 40, "text": f"{subject} {label} {other}."},
    }) + "\n"


LEFT = [("Ilse Brandt", "asked", "Otto Kern"), ("Otto Kern", "lent to", "Ilse Brandt"),
        ("Otto Kern", "leads", "Ostmark"), ("Ilse Brandt", "leads", "Norland"), ("Norland", "trades with", "Ostmark")]
RIGHT = [("Viktor Rusk", "begged", "Marta Holm"), ("Marta Holm", "helped", "Viktor Rusk"),
         ("Viktor Rusk", "rules", "Westmark"), ("Marta Holm", "leads", "Norland"),
         ("Norland", "trades with", "Westmark")]
SIDES = ("--left", "Ilse Brandt,Otto Kern", "--right", "Marta Holm,Viktor Rusk")


def statements(rows, document="pairs.txt", first=0):
    return "".join(statement(first + i, *row, document) for i, row in enumerate(rows))


class CompareTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.write("left.jsonl", statements(LEFT, "left.txt"))
        self.write("right.jsonl", statements(RIGHT, "right.txt"))
        self.write("all.jsonl", statements(LEFT + RIGHT))

    def compared(self, *arguments):
        return json.loads(self.succeed("compare", *arguments, "--format", "json"))

    def labels(self, comparison):
        return sorted("=".join(str(label) for label in role["labels"]) for role in comparison["roles"])

    def test_pairs_of_one_graph(self):
        found = self.compared("all.jsonl", *SIDES)
        self.assertEqual(self.labels(found), ["Ilse Brandt=Marta Holm", "Norland=Norland", "Ostmark=Westmark",
                                              "Otto Kern=Viktor Rusk"])
        asks = [row for row in found["rows"] if row["class"] == "REQUEST"]
        self.assertEqual([(row["from"], row["to"], [cell["count"] for cell in row["cells"]]) for row in asks],
                         [(0, 1, [1, 0]), (1, 0, [0, 1])])
        self.assertEqual(asks[0]["cells"][0]["events"][0]["statement"]["evidence"]["text"],
                         "Ilse Brandt asked Otto Kern.")

    def test_short_names_and_repeated_options_mean_the_same(self):
        self.assertEqual(self.compared("all.jsonl", "--left", "Ilse, Otto", "--right", "Holm", "--right", "Rusk"),
                         self.compared("all.jsonl", *SIDES))

    def test_the_order_of_files_and_the_threads_do_not_matter(self):
        for form in ("text", "markdown", "json"):
            one = self.succeed("compare", "left.jsonl", "right.jsonl", *SIDES, "--format", form, "--threads", 1)
            other = self.succeed("compare", "right.jsonl", "left.jsonl", *SIDES, "--format", form, "--threads", 2)
            self.assertEqual(one, other, form)

    def test_more_than_two_groups(self):
        found = self.compared("all.jsonl", "--group", "old=Ilse,Otto", "--group", "new=Marta,Viktor",
                              "--group", "turned=Viktor,Marta")
        self.assertEqual([side["name"] for side in found["sides"]], ["old", "new", "turned"])
        self.assertEqual(len(found["pairs"]), 2)

    def test_whole_files_as_sides(self):
        found = self.compared("--left", "left.jsonl", "--right", "left.jsonl")
        self.assertEqual(found["pairs"][0]["similarity"]["structure"], 1)
        found = self.compared("--left", "left.jsonl", "--right", "right.jsonl")
        self.assertIn("Norland=Norland", self.labels(found))
        self.assertEqual([side["name"] for side in found["sides"]], ["left.jsonl", "right.jsonl"])

    def test_the_reader_may_say_who_stands_for_whom(self):
        found = self.compared("all.jsonl", *SIDES, "--map", "Ostmark=Norland")
        self.assertIn("Ostmark=Norland", self.labels(found))
        self.assertTrue([role for role in found["roles"] if role["labels"][0] == "Ostmark"][0]["given"])

    def test_several_outputs_at_once(self):
        out = self.succeed("compare", "all.jsonl", *SIDES, "-o", "c.md", "-o", "c.json", "-o", "-")
        self.assertTrue((self.folder / "c.md").read_text(encoding="utf-8").startswith("# Ilse Brandt – Otto Kern and"))
        self.assertEqual(json.loads((self.folder / "c.json").read_text(encoding="utf-8")),
                         self.compared("all.jsonl", *SIDES))
        self.assertIn("Who asks and who grants", out)

    def test_an_unknown_name_gives_the_nearest(self):
        self.fail_with(1, "compare", "all.jsonl", "--left", "Ilze Brandt,Otto", "--right", "Marta,Viktor",
                       says=["Ilze Brandt", "Ilse Brandt"])

    def test_mistakes_on_the_command_line(self):
        self.fail_with(2, "compare", "all.jsonl", "--left", "Ilse", says=["--right"])
        self.fail_with(2, "compare", "all.jsonl", says=["--left"])
        self.fail_with(2, "compare", "all.jsonl", *SIDES, "--group", "x=Ilse", says=["--group"])
        self.fail_with(2, "compare", "all.jsonl", "--group", "Ilse", "--group", "a=Otto", says=["NAME=A,B"])
        self.fail_with(2, "compare", "all.jsonl", "--left", ",", "--right", "Otto", says=["names nobody"])
        self.fail_with(2, "compare", "all.jsonl", *SIDES, "--map", "Ostmark", says=["A=B"])
        self.fail_with(2, "compare", "all.jsonl", *SIDES, "--map", "Ilse=Viktor", says=["already stands for Marta Holm"])
        self.fail_with(2, "compare", "all.jsonl", *SIDES, "--map", "Ostmark=Westmark,Norland=Westmark",
                       says=["Ostmark already stands for Westmark"])
        self.succeed("compare", "all.jsonl", *SIDES, "--map", "Ilse=Marta,Ostmark=Westmark,Ostmark=Westmark")
        self.fail_with(2, "compare", "--left", "-", "--right", "-", says=["standard input", "two sides"])
        self.fail_with(2, "compare", "all.jsonl", *SIDES, "-o", "c.doc", says=["c.doc", "json"])
        self.fail_with(2, "compare", "all.jsonl", *SIDES, "--format", "doc", says=["doc", "json"])
        self.fail_with(2, "compare", "all.jsonl", *SIDES, "-o", "a.md", "-o", "a.md", says=["twice"])
        self.fail_with(1, "compare", "missing.jsonl", *SIDES, says=["missing.jsonl"])
        self.assertFalse((self.folder / "c.doc").exists())

    def test_a_failing_write_loses_nothing(self):
        self.write("c.md", "old")
        self.fail_with(1, "compare", "all.jsonl", "--left", "Nobody", "--right", "Otto", "-o", "c.md",
                       says=["Nobody"])
        self.assertEqual((self.folder / "c.md").read_text(encoding="utf-8"), "old")


if __name__ == "__main__":
    main()
