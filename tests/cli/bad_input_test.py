"""Every bad input gives one clear line, the right status and no file."""
import os
import unittest

from program import STATEMENT, ProgramTest, main, needs_weights


class BadInputTest(ProgramTest):
    def fail_on(self, path, *says):
        """No command takes this input."""
        for command in (["build", "-o", "g.svg"], ["extract"], ["analyze"]):
            with self.subTest(command=command[0]):
                before = self.files()
                self.fail_with(1, *command, path, says=says)
                self.assertEqual(self.files(), before)

    def test_missing_file(self):
        self.fail_on("missing.txt", "missing.txt: no such file")

    def test_empty_file(self):
        for content in ("", " \n\n\t", "\ufeff"):
            self.write("empty.txt", content)
            self.fail_on("empty.txt", "empty.txt: ", "empty")

    def test_folder_without_texts(self):
        self.write("folder/picture.png", b"\x89PNG")
        self.write("folder/.hidden.txt", "China trades with Russia.")
        self.fail_on("folder", "folder: ", "no text", ".txt")

    def test_binary_file(self):
        self.write("a.txt", b"Some text.\n\x00\x01\x02")
        self.fail_on("a.txt", "a.txt: byte 11: ", "binary")

    def test_invalid_utf8_names_line_and_byte(self):
        self.write("a.txt", b"Mao met Stalin.\nThe caf\xe9 was full.\n")
        self.fail_on("a.txt", "a.txt:2: byte 23: ", "UTF-8", "0xE9", "--lossy")

    def test_utf16_says_how_to_convert(self):
        self.write("a.txt", "Mao met Stalin.".encode("utf-16"))
        self.fail_on("a.txt", "a.txt: ", "UTF-16", "iconv")

    def test_pdf_says_how_to_convert(self):
        self.write("a.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
        self.fail_on("a.pdf", "a.pdf: ", "PDF", "pdftotext")

    def test_bad_standard_input(self):
        self.fail_with(1, "extract", "-", stdin=b"caf\xe9", says=["standard input:1: byte 3: "])

    @unittest.skipIf(os.geteuid() == 0, "root may read everything")
    def test_unreadable_file(self):
        self.write("a.txt", "China trades with Russia.").chmod(0)
        self.fail_on("a.txt", "a.txt: cannot open: Permission denied")

    def test_a_graph_is_no_text(self):
        self.write("s.jsonl", STATEMENT)
        self.succeed("build", "s.jsonl", "-o", "graph.graphml")
        for command in (["extract"], ["analyze"]):
            self.fail_with(1, *command, "graph.graphml", says=["graph.graphml: ", "graph"])

    def test_statements_are_for_build(self):
        self.write("s.jsonl", STATEMENT)
        self.fail_with(1, "extract", "s.jsonl", says=["s.jsonl: ", "statements", "entente build"])

    def test_damaged_statements_name_the_line(self):
        self.write("s.jsonl", STATEMENT + "\n" + STATEMENT.replace('"polarity":"affirmed"', '"polarity":"maybe"'))
        self.fail_with(1, "build", "s.jsonl", says=["s.jsonl:3: ", "polarity"])
        self.write("t.jsonl", STATEMENT + STATEMENT[:100])
        self.fail_with(1, "build", "t.jsonl", says=["t.jsonl:2: "])

    def test_missing_and_damaged_weights(self):
        self.write("a.txt", "China trades with Russia.")
        self.fail_with(1, "extract", "a.txt", "--weights", "none.weights", says=["none.weights"])
        self.write("bad.weights", b"not weights at all" * 100)
        self.fail_with(1, "extract", "a.txt", "--weights", "bad.weights", says=["bad.weights"])

    def test_gold_tokens_must_be_conllu(self):
        self.write("a.conllu", "1\tMao\tMao\n")
        self.fail_with(1, "analyze", "--gold-tokens", "a.conllu", says=["a.conllu:1: "])

    def test_line_breaks_in_names_stay_out_of_messages(self):
        self.fail_with(1, "extract", "a\nb.txt", says=["a?b.txt: no such file"])

    @needs_weights
    def test_keep_going_skips_what_is_bad_and_says_so(self):
        self.write("good.txt", "China trades with Russia.")
        self.write("bad.txt", b"\xff\xff")
        done = self.run_program("extract", "missing.txt", "bad.txt", "good.txt", "--keep-going")
        self.assertEqual(done.returncode, 1)
        self.assertEqual(done.stderr.decode().count("\n"), 2, done.stderr)
        self.assertIn(b"missing.txt: ", done.stderr)
        self.assertIn(b"bad.txt:1: byte 0: ", done.stderr)
        self.assertIn(b'"trades with"', done.stdout)

    @needs_weights
    def test_lossy_reads_on(self):
        self.write("a.txt", b"Stalin asked Mao for help in the caf\xe9.")
        self.assertIn("asked", self.succeed("extract", "a.txt", "--lossy"))


if __name__ == "__main__":
    main()
