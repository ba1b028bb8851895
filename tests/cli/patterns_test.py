"""Rules of the user's own: what docs/patterns.md promises, and what a bad file is answered."""
import json
import re
import unittest

from program import SOURCE, STATEMENT, ProgramTest, main, needs_weights

SAMPLE = SOURCE / "samples/politics.patterns"
RULE = 'rule pays: verb:[lemma=fund] >who giver:[] >whom taker:[] => giver "pays" taker'


def examples():
    """-> (rule, text, lines that it adds) of each example in the manual."""
    manual = (SOURCE / "docs/patterns.md").read_text(encoding="utf-8")
    return re.findall(r"```rule\n(.*?)```\n```text\n(.*?)```\n```added\n(.*?)```", manual, re.DOTALL)


class BadPatternsTest(ProgramTest):
    def test_a_mistake_is_told_with_line_and_column(self):
        self.write("a.txt", "China trades with Russia.")
        self.write("rules.txt", "# remark\nrule a:\n  verb:[lema=fund]\n")
        for command in (["extract"], ["build", "-o", "g.svg"]):
            self.fail_with(1, *command, "--patterns", "rules.txt", "a.txt",
                           says=["rules.txt:3:9: unknown test 'lema' (did you mean 'lemma'?)"])
        self.assertEqual(self.files(), ["a.txt", "rules.txt"])

    def test_columns_count_characters(self):
        self.write("rules.txt", "# naïve\nrule a: x:[lemma=é upos=VRB]")
        self.fail_with(1, "extract", "--patterns", "rules.txt", "-", says=["rules.txt:2:25: "])

    def test_mistakes_are_told_even_where_no_text_is_read(self):
        self.write("s.jsonl", STATEMENT)
        self.write("rules.txt", "rule")
        self.fail_with(1, "build", "s.jsonl", "--patterns", "rules.txt", says=["rules.txt:1:5: "])

    def test_files_that_hold_no_rules(self):
        self.write("empty.txt", "")
        self.write("bad.txt", b"rule a\xff")
        self.write("folder/x", "")
        cases = (("empty.txt", "empty.txt:1:1: "), ("bad.txt", "bad.txt: is not UTF-8"),
                 ("missing.txt", "missing.txt: cannot open"), ("folder", "folder: cannot read"))
        for path, says in cases:
            with self.subTest(path):
                self.fail_with(1, "extract", "--patterns", path, "-", says=[says])

    def test_a_rule_has_its_name_in_all_files(self):
        self.write("a.rules", RULE)
        self.write("b.rules", "\n" + RULE)
        self.fail_with(1, "extract", "--patterns", "a.rules", "--patterns", "b.rules", "-",
                       says=["b.rules:2:1: there is a rule 'pays' already"])

    def test_only_commands_that_make_statements_take_rules(self):
        self.fail_with(2, "analyze", "--patterns", SAMPLE, "-", says=["--patterns"])
        for command in ("extract", "build"):
            self.assertIn("--patterns FILE", self.succeed(command, "--help"))

    def test_standard_input_holds_one_thing(self):
        self.fail_with(2, "extract", "--patterns", "-", "-", says=["standard input"])
        self.fail_with(1, "extract", "--patterns", "-", "a.txt", stdin="rule", says=["standard input:1:5: "])

    def test_the_examples_of_the_manual_are_the_sample(self):
        sample = SAMPLE.read_text(encoding="utf-8")
        found = examples()
        self.assertEqual(len(found), 6)
        for rule, _, _ in found:
            self.assertIn(rule, sample)
        self.assertEqual(sample.count("\nrule "), 6)


@needs_weights
class PatternsTest(ProgramTest):
    def statements(self, text, *arguments):
        return [json.loads(line) for line in self.succeed("extract", *arguments, "-", stdin=text).splitlines()]

    def test_the_examples_of_the_manual_add_what_it_says(self):
        for rule, text, added in examples():
            with self.subTest(rule.split(":")[0]):
                self.write("rules.txt", rule)
                before = self.succeed("extract", "-f", "text", "-", stdin=text).splitlines()
                after = self.succeed("extract", "-f", "text", "--patterns", "rules.txt", "-", stdin=text).splitlines()
                self.assertEqual([line.strip() for line in after if line not in before], added.splitlines())
                self.assertEqual([line for line in after if line in before], before)

    def test_statements_carry_the_rule_and_its_class(self):
        found = self.statements("Rwanda received weapons from France in 1990.", "--patterns", SAMPLE)
        mine = [s for s in found if s["extractor"].startswith("pattern:")]
        self.assertEqual(len(mine), 1)
        self.assertEqual(mine[0]["extractor"], "pattern:arms")
        self.assertEqual(mine[0]["predicate"], {"label": "arms", "lemma": "arm", "class": "AID"})
        self.assertEqual(mine[0]["object"]["id"], "rwanda")
        self.assertEqual([s["id"] for s in found], [f"s{i + 1}" for i in range(len(found))])

    def test_what_is_told_already_is_not_told_again(self):
        text = "Norway funds Oxfam."
        self.write("rules.txt", 'rule f: v:[lemma=fund] >who a:[] >whom b:[] => a "funds" b class=SUPPORT')
        plain, told = self.statements(text), self.statements(text, "--patterns", "rules.txt")
        self.assertEqual([s["predicate"].pop("class") for s in told], ["SUPPORT"])
        plain[0]["predicate"].pop("class")
        self.assertEqual(told, plain)

    def test_rules_make_edges_and_tuples(self):
        self.write("rules.txt", RULE)
        text = "Norway funds Oxfam."
        self.assertIn("label=\"pays\"", self.succeed("build", "--patterns", "rules.txt", "-", stdin=text))
        tuples = self.succeed("extract", "-f", "tsv", "--patterns", "rules.txt", "-", stdin=text).splitlines()
        self.assertIn([text, "0.7000", "pays", "Norway", "Oxfam"], [line.split("\t") for line in tuples])

    def test_threads_never_change_the_bytes(self):
        text = "\n\n".join(text for _, text, _ in examples()) * 60
        alone = self.succeed("extract", "--patterns", SAMPLE, "--threads", "1", "-", stdin=text)
        self.assertGreater(alone.count("pattern:"), 600)
        self.assertEqual(alone, self.succeed("extract", "--patterns", SAMPLE, "--threads", "3", "-", stdin=text))

    def test_several_files_are_read(self):
        self.write("a.rules", RULE)
        self.write("b.rules", RULE.replace("pays", "feeds"))
        found = self.statements("Norway funds Oxfam.", "--patterns", "a.rules", "--patterns", "b.rules")
        self.assertEqual([s["extractor"] for s in found], ["verbal", "pattern:pays", "pattern:feeds"])


if __name__ == "__main__":
    main()
