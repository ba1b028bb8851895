"""What users do with texts of their own."""
import json
import os
import random
import subprocess
import time

from program import PROGRAM, SOURCE, ProgramTest, main, needs_weights

SAMPLE = SOURCE / "samples/summits.txt"


def without_spaces(text):
    return "".join(text.split())


def forms_of(conllu):
    """The characters of a CoNLL-U text without spaces: those of the words, multiword tokens as they stand."""
    forms, covered = "", 0
    for line in conllu.splitlines():
        cells = line.split("\t")
        if len(cells) != 10:
            covered = 0
        elif "-" in cells[0]:
            covered = int(cells[0].split("-")[1])
            forms += cells[1]
        elif int(cells[0]) > covered:
            forms += cells[1]
    return without_spaces(forms)


@needs_weights
class TextsTest(ProgramTest):
    def statements(self, *arguments, **options):
        return [json.loads(line) for line in self.succeed("extract", *arguments, **options).splitlines()]

    def test_a_sentence_from_standard_input_becomes_an_edge(self):
        dot = self.succeed("build", "-", "-o", "-", stdin="China trades with Russia.")
        self.assertRegex(dot, r"(?s)label=\"China\".*label=\"Russia\".*n1 -> n2.*label=\"trades with\"")

    def test_statements_quote_their_place_in_the_text(self):
        text = SAMPLE.read_bytes()
        found = self.statements(SAMPLE)
        self.assertGreater(len(found), 40)
        self.assertEqual([s["id"] for s in found], [f"s{i + 1}" for i in range(len(found))])
        for statement in found:
            evidence = statement["evidence"]
            self.assertEqual(text[evidence["begin"]:evidence["end"]].decode(), evidence["text"])
            self.assertEqual(evidence["document"], "summits.txt")

    def test_extract_and_build_in_a_pipe_give_what_build_alone_gives(self):
        statements = self.succeed("extract", SAMPLE)
        self.assertEqual(self.succeed("build", "-", stdin=statements), self.succeed("build", SAMPLE))

    def test_threads_never_change_the_bytes(self):
        for name in ("company", "scientist", "summits"):
            self.write(f"{name}.txt", (SOURCE / f"samples/{name}.txt").read_bytes() * 4)
        for command in (["extract"], ["extract", "-f", "tsv"], ["analyze"], ["build", "-f", "jsonld"]):
            with self.subTest(" ".join(command)):
                alone = self.succeed(*command, ".", "--threads", "1")
                self.assertGreater(len(alone), 10000)
                self.assertEqual(alone, self.succeed(*command, ".", "--threads", "3"))
                self.assertEqual(alone, self.succeed(*command, ".", "--threads", "0"))

    def test_the_order_of_the_inputs_never_changes_a_picture(self):
        names = ["Alice Stone", "Bob Miller", "Carla Diaz", "Dmitri Orlov", "Eve Larsen", "Farid Khan", "Grace Liu"]
        verbs = ["praised", "attacked", "sued", "helped", "thanked", "warned", "visited", "threatened"]
        chance = random.Random(3)
        told = (f"{' '.join([first, chance.choice(verbs), other])} in {1950 + i % 60}.\n"
                for i, (first, other) in enumerate(chance.sample(names, 2) for _ in range(200)))
        self.write("many.txt", "".join(told))
        self.write("few.txt", "Alice Stone met Hugo Braun in Berlin. Hugo Braun asked Bob Miller for help.")
        first = self.succeed("build", "few.txt", "many.txt", "--format", "svg")
        self.assertEqual(self.succeed("build", "many.txt", "few.txt", "--format", "svg"), first)

    def test_the_locale_never_changes_the_bytes(self):
        plain = self.succeed("extract", SAMPLE, env={**os.environ, "LC_ALL": "C"})
        self.assertEqual(plain, self.succeed("extract", SAMPLE, env={**os.environ, "LC_ALL": "de_DE.UTF-8"}))

    def test_tuples_have_their_columns(self):
        sentence = "Stalin asked Mao for help in Moscow."
        for line in self.succeed("extract", "-f", "tsv", "-", stdin=sentence).splitlines():
            cells = line.split("\t")
            self.assertEqual(cells[0], sentence)
            self.assertTrue(0 < float(cells[1]) <= 1)
            self.assertGreaterEqual(len(cells), 4)
        triples = [line.split("\t") for line in
                   self.succeed("extract", "-f", "triples", "-", stdin=sentence).splitlines()]
        self.assertTrue(all(len(cells) == 5 for cells in triples))
        self.assertIn("Stalin", {cells[3] for cells in triples})

    def test_reading_format_shows_each_sentence_once(self):
        text = self.succeed("extract", "-f", "text", "-", stdin="Mao met Stalin and\nthanked Molotov.")
        self.assertEqual(text.splitlines()[0], "Mao met Stalin and thanked Molotov.")
        self.assertEqual(text.count("Mao met Stalin and"), 1)
        self.assertIn("  Mao | met | Stalin | ", text)

    def test_lines_are_taken_as_sentences(self):
        lines = "Mao met Stalin. Zhou watched\nMolotov left\n"
        self.assertEqual(self.succeed("analyze", "--lines", "-", stdin=lines).count("# text = "), 2)
        tuples = self.succeed("extract", "--lines", "-f", "tsv", "-", stdin=lines)
        self.assertLessEqual({line.split("\t")[0] for line in tuples.splitlines()}, set(lines.splitlines()))

    def test_conllu_keeps_every_character_and_comes_in_again(self):
        text = "Don't go! The U.S. (and 3.5% of “them”) can't.\n\n\tÉmile's café — naïve…\r\nMr. Li left."
        conllu = self.succeed("analyze", "-", stdin=text)
        self.assertEqual(forms_of(conllu), without_spaces(text))
        again = self.succeed("analyze", "--gold-tokens", "-", stdin=conllu)
        words = [[line.split("\t")[:2] for line in made.splitlines() if "\t" in line] for made in (conllu, again)]
        self.assertEqual(words[0], words[1])

    def test_table_is_for_reading(self):
        table = self.succeed("analyze", "-f", "table", "-", stdin="Stalin asked Mao for help.")
        self.assertRegex(table, r"(?m)^1 +Stalin +Stalin +PROPN +NNP +nsubj +2 asked$")
        self.assertRegex(table, r"(?m)^names: Stalin \(Person\)$")

    def test_a_long_line_without_a_space_is_read(self):
        text = "Mao met Stalin.\n\n" + "x" * 100_000 + "\n\nZhou met Molotov."
        self.write("long.txt", text)
        self.assertEqual({s["subject"]["label"] for s in self.statements("long.txt")}, {"Mao", "Zhou"})
        self.assertEqual(forms_of(self.succeed("analyze", "long.txt")), without_spaces(text))

    def test_a_text_without_statements_gives_an_empty_graph_and_a_remark(self):
        self.write("hm.txt", "Hm.")
        done = self.run_program("build", "hm.txt", "-o", "g.graphml")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertRegex(done.stderr, rb"\Aentente: no statement was found[^\n]*\n\Z")
        self.assertTrue((self.folder / "g.graphml").exists())
        done = self.run_program("extract", "hm.txt")
        self.assertEqual((done.returncode, done.stdout), (0, b""))
        self.assertEqual(done.stderr, b"entente: no statement was found\n")

    def test_explain_tells_every_sentence_and_its_reasons(self):
        told = self.succeed("extract", "--explain", "-", stdin="Mao asked Stalin for help. Old news!")
        self.assertRegex(told, r"(?m)^Mao asked Stalin for help\.\n  Mao \| asked \| Stalin .*\n      verbal: subject \"Mao\"")
        self.assertRegex(told, r"(?m)^Old news!\n  - nothing: ")
        self.fail_with(2, "extract", "--explain", "--format", "tsv", "-", stdin="Mao met Stalin.")

    def test_folders_are_read_in_the_order_of_their_names(self):
        self.write("texts/b.txt", "Zhou met Molotov.")
        self.write("texts/a/z.txt", "Mao met Stalin.")
        self.write("texts/c.bin", b"\x00")
        self.assertEqual([s["evidence"]["document"] for s in self.statements("texts")], ["z.txt", "b.txt"])

    def test_documents_that_share_a_name_are_told_apart(self):
        self.write("a/news.txt", "Mao met Stalin.")
        self.write("b/news.txt", "Zhou met Molotov.")
        self.assertEqual([s["evidence"]["document"] for s in self.statements("a", "b")], ["a/news.txt", "b/news.txt"])

    def test_confidence_bounds_what_is_told(self):
        for statement in self.statements(SAMPLE, "--min-confidence", "0.8"):
            self.assertGreaterEqual(statement["confidence"], 0.8)

    def test_statements_stream_out_while_the_input_goes_on(self):
        self.write("first.txt", "Mao met Stalin.")
        with subprocess.Popen([PROGRAM, "extract", "first.txt", "-"], cwd=self.folder, stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE) as program:
            self.assertIn(b"Stalin", program.stdout.readline())
            program.communicate(b"Zhou met Molotov.", timeout=60)

    def test_a_reader_that_leaves_early_ends_the_work(self):
        self.write("big.txt", SAMPLE.read_bytes() * 400)
        begin = time.monotonic()
        with subprocess.Popen([PROGRAM, "extract", "big.txt"], cwd=self.folder, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE) as program:
            program.stdout.readline()
            program.stdout.close()
            self.assertEqual(program.stderr.read(), b"")
            self.assertEqual(program.wait(60), 0)
        self.assertLess(time.monotonic() - begin, 30)

    def test_a_failed_text_leaves_no_graph(self):
        self.write("good.txt", "China trades with Russia.")
        self.write("bad.txt", b"\xff")
        self.fail_with(1, "build", "good.txt", "bad.txt", "-o", "g.svg", says=["bad.txt:1: byte 0: "])
        self.assertEqual(self.files(), ["bad.txt", "good.txt"])


if __name__ == "__main__":
    main()
