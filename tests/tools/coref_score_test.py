"""tools/coref-score: every expected number was worked out by hand from the definitions."""
import itertools
import random
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

TOOLS = Path(__file__).resolve().parents[2] / "tools"
sys.path.insert(0, str(TOOLS))

from coreference import documents, measures, metrics  # noqa: E402

KEY = [{1, 2, 3, 4}, {5, 6}]
RESPONSE = [{1, 2}, {3, 4, 5}, {6, 7}]


def conllu(*sentences, name="GUM_news_port", header=True):
    """Each sentence: rows of "form upos head entity [no space]" parted by semicolons."""
    lines = [f"# newdoc id = {name}"] if name else []
    lines += ["# global.Entity = GRP-etype-minspan-link"] if header else []
    for sentence in sentences:
        for number, row in enumerate(sentence.split(";"), 1):
            form, upos, head, entity, *rest = row.split()
            misc = [f"Entity={entity}"] * (entity != "_") + ["SpaceAfter=No"] * bool(rest)
            lines.append("\t".join([str(number), form, "_", upos, "_", "_", head, "_", "_", "|".join(misc) or "_"]))
        lines.append("")
    return "\n".join(lines) + "\n"


GOLD = conllu("Nora PROPN 2 (1-person-1-coref); praised VERB 0 _; the DET 5 (2-organization-3-coref;"
              "new ADJ 5 _; Guild PROPN 2 2) x; . PUNCT 2 _",
              "She PRON 2 (1-person-1-ana); said VERB 0 _; it PRON 4 (2-organization-1-ana); helped VERB 2 _;"
              "Oslo PROPN 4 (3-place-1-sgl) x; . PUNCT 2 _")


class MetricsTest(unittest.TestCase):
    def check(self, numbers, hits, wanted, right, given):
        for number, expected in zip(numbers, (hits, wanted, right, given)):
            self.assertAlmostEqual(number, expected)

    def test_muc_counts_links(self):
        # {1,2,3,4} falls into two parts: 2 of 3 links; {5,6} into two: 0 of 1. {1,2}: 1 of 1; {3,4,5}: 1 of 2; {6,7}: 0 of 1.
        self.check(metrics.muc(KEY, RESPONSE), 2, 4, 2, 4)

    def test_b3_counts_shares_of_each_mention(self):
        # (4+4)/4 + (1+1)/2 of 6; 4/2 + (4+1)/3 + 1/2 of 7
        self.check(metrics.b3(KEY, RESPONSE), 3, 6, 2 + 5 / 3 + 1 / 2, 7)

    def test_ceaf_takes_the_best_alignment(self):
        # phi4: first key 4/6 and 4/7 with the first two responses, second key 2/5 and 2/4 with the last two.
        self.check(metrics.ceaf_e(KEY, RESPONSE), 4 / 6 + 2 / 4, 2, 4 / 6 + 2 / 4, 3)

    def test_alignment_is_not_greedy(self):
        # The largest phi4 is 6/9, of the first two; alone it is less than 2/5 + 4/8.
        key, response = [{1, 2, 3, 4}, {5, 6, 7}], [{1, 2, 3, 5, 6}, {4}]
        self.assertAlmostEqual(metrics.ceaf_e(key, response)[0], 2 / 5 + 4 / 8)

    def test_assignment_agrees_with_trying_all(self):
        source = random.Random(7)
        for rows, columns in itertools.product(range(1, 5), repeat=2):
            gain = [[source.choice([0, 0, source.random()]) for _ in range(columns)] for _ in range(rows)]
            small, large = sorted((rows, columns))
            flipped = gain if rows <= columns else list(zip(*gain))
            best = max(sum(flipped[r][c] for r, c in enumerate(chosen))
                       for chosen in itertools.permutations(range(large), small))
            self.assertAlmostEqual(metrics.best_assignment(gain), best)

    def test_same_clusters_are_perfect_and_none_are_zero(self):
        self.assertAlmostEqual(metrics.conll_f1(metrics.score([(KEY, KEY)])), 1)
        self.assertEqual(metrics.conll_f1(metrics.score([(KEY, [])])), 0)

    def test_documents_are_summed_before_dividing(self):
        tallies = metrics.score([(KEY, RESPONSE), ([{8, 9}], [{8, 9}])])
        self.assertAlmostEqual(tallies["MUC"].recall, (2 + 1) / (4 + 1))
        self.assertAlmostEqual(tallies["B3"].recall, (3 + 2) / (6 + 2))
        self.assertAlmostEqual(tallies["mentions"].precision, (6 + 2) / (7 + 2))


class DocumentsTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def read(self, text, name="a.conllu"):
        (self.folder / name).write_text(text, encoding="utf-8")
        return documents.read(str(self.folder / name))

    def pairs(self, gold, system):
        wanted = self.read(gold)
        return list(zip(wanted, documents.aligned(wanted, self.read(system, "b.conllu"), "b.conllu")))

    def score(self, *arguments, fails=False):
        done = subprocess.run([sys.executable, "-B", str(TOOLS / "coref-score"), *map(str, arguments)], cwd=self.folder,
                              capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode != 0, fails, done.stderr)
        return done.stderr if fails else done.stdout

    def test_brackets(self):
        mentions = self.read(GOLD)[0].mentions
        self.assertEqual([(m.span, m.cluster, m.type, m.kind) for m in mentions],
                         [((0, 4), "1", "person", "name"), ((11, 22), "2", "organization", "name"),
                          ((23, 26), "1", "person", "pronoun"), ((30, 32), "2", "organization", "pronoun"),
                          ((38, 42), "3", "place", "name")])
        self.assertEqual(mentions[1].head.form, "Guild")

    def test_nested_crossing_and_discontinuous_mentions(self):
        text = conllu("a NOUN 0 (1-x-1-y(2-x-1-y(1-x-1-y); b NOUN 1 2)(3[1/2]-x-1-y); c NOUN 1 1)(4-x-1-y(3[2/2]-x-1-y)",
                      "d NOUN 0 4)5)")
        document = self.read(text)[0]
        self.assertEqual({(m.span, m.cluster) for m in document.mentions},
                         {((0, 3), "1"), ((0, 1), "1"), ((0, 2), "2"), ((1, 2), "3"), ((2, 4), "4")})
        self.assertEqual(document.dropped, 1)

    def test_other_words_and_sentences_same_spans(self):
        system = conllu("Nora PROPN 2 (a-Person-); praised VERB 0 _; the DET 4 (b-Organization-; new ADJ 4 _ ; Gu X 4 _ x;"
                        "ild. PROPN 2 b) ", "She PRON 0 (a-Person-)", "said VERB 0 _; it PRON 3 (b-Organization-);"
                        "helped VERB 1 _; Oslo. PROPN 3 (c-City-)", name="GUM_news_port.txt", header=False)
        system = "# global.Entity = GRP-etype-minspan\n" + system
        pairs = self.pairs(GOLD, system)
        tallies = measures.coreference(pairs, False)
        # Two spans take the full stop in, which the gold ones do not.
        self.assertAlmostEqual(tallies["mentions"].recall, 3 / 4)
        self.assertAlmostEqual(tallies["MUC"].recall, 1 / 2)
        self.assertAlmostEqual(measures.coreference(pairs, True)["mentions"].precision, 3 / 5)

    def test_the_words_of_a_multiword_token(self):
        rows = ["1-2\tdon't\t" + "\t".join("_" * 8), "1\tdo\t_\tAUX\t_\t_\t0\t_\t_\t_", "2\tn't\t_\tPART\t_\t_\t1\t_\t_\tEntity=(1-x)"]
        document = self.read("\n".join(rows) + "\n\n")[0]
        self.assertEqual((document.text, document.mentions[0].span), ("don't", (2, 5)))

    def test_antecedents_of_pronouns(self):
        system = GOLD.replace("(2-organization-1-ana)", "(1-person-1-ana)")
        tally = measures.pronouns(self.pairs(GOLD, system), True)
        self.assertEqual(tally.sums, [1, 2, 1, 2])
        # A pronoun between them and a span that only shares its head word do not matter.
        system = GOLD.replace("the DET 5 (2-organization-3-coref", "the DET 5 _").replace("PROPN 2 2)", "PROPN 2 (2-x-1-y)")
        self.assertEqual(measures.pronouns(self.pairs(GOLD, system), True).sums, [2, 2, 2, 2])

    def test_first_person_is_counted_apart(self):
        gold = conllu("Ann PROPN 2 (1-person-1-c); swore VERB 0 _; I PRON 2 (1-person-1-c); saw VERB 2 _; her PRON 4 (1-person-1-c)")
        pairs = self.pairs(gold, gold)
        self.assertEqual(measures.pronouns(pairs, False).sums, [2, 2, 2, 2])
        self.assertEqual(measures.pronouns(pairs, True).sums, [1, 1, 1, 1])

    def test_types_of_names(self):
        system = GOLD.replace("person-1-coref", "Person-1-coref").replace("organization-3", "Country-3").replace("place", "City")
        pairs = self.pairs(GOLD, system)
        self.assertEqual(measures.types(pairs).sums, [2, 3, 2, 3])
        self.assertEqual(measures.types(pairs, labelled=False).sums, [3, 3, 3, 3])
        self.assertEqual(measures.confusions(pairs)["organization", "Country"], 1)

    def test_types_that_have_no_counterpart_are_left_out(self):
        gold = GOLD.replace("(3-place", "(3-animal")
        self.assertEqual(measures.types(self.pairs(gold, GOLD)).sums, [2, 2, 2, 2])
        self.assertEqual(measures.types(self.pairs(GOLD, GOLD.replace("(3-place", "(3-Money"))).sums, [2, 3, 2, 2])

    def test_documents_without_names_are_cut_by_the_order_of_the_text(self):
        second = conllu("He PRON 2 (1-person-1-ana); left VERB 0 _", name="GUM_bio_man")
        system = (GOLD + second).replace("# newdoc id = GUM_news_port\n", "").replace("# newdoc id = GUM_bio_man\n", "")
        pairs = self.pairs(GOLD + second, system)
        self.assertEqual([len(given.mentions) for _, given in pairs], [5, 1])
        # The system's one entity goes over both documents and is none of the second alone.
        self.assertAlmostEqual(metrics.conll_f1(measures.coreference(pairs, True)), 1)

    def test_the_program(self):
        (self.folder / "g.conllu").write_text(GOLD + conllu("Bo PROPN 0 (1-person-1-sgl)", name="GUM_bio_bo"))
        (self.folder / "s.conllu").write_text(GOLD)
        shown = self.score("--genre", "news", "--by", "document", "g.conllu", "s.conllu")
        self.assertIn("1 documents, 5 gold mentions, 5 of the system", shown)
        self.assertRegex(shown, r"CoNLL F1 +100\.00")
        self.assertRegex(shown, r"GUM_news_port +100\.00")
        self.assertIn("no document of genre speech", self.score("--genre", "speech", "g.conllu", "s.conllu", fails=True))
        (self.folder / "s.conllu").write_text(GOLD.replace("Oslo", "Rome"))
        self.assertIn("GUM_news_port differs at character 38: gold 'Oslo.', system 'Rome.'",
                      self.score("--genre", "news", "g.conllu", "s.conllu", fails=True))

    def test_raw_texts(self):
        row = "1\tx\t_\tX\t_\t_\t0\t_\t_\t_\n\n"
        (self.folder / "g.conllu").write_text("# newdoc id = d\n# newpar\n# text = One here.\n" + row + "# text = Two.\n" + row +
                                              "# newpar\n# text = Three.\n" + row)
        self.score("--texts", "out", "g.conllu")
        self.assertEqual((self.folder / "out/d.txt").read_text(), "One here. Two.\n\nThree.\n")


if __name__ == "__main__":
    unittest.main()
