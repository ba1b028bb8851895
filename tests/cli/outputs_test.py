"""Graphs are written whole or not at all. Statement files serve as input, so that no weights are needed."""
import json
import os
import re
import signal
import stat
import subprocess
import unittest
import xml.etree.ElementTree as xml

from program import PROGRAM, STATEMENT, ProgramTest, main


class OutputsTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.write("s.jsonl", STATEMENT)

    def test_standard_output_gets_dot(self):
        dot = self.succeed("build", "s.jsonl")
        self.assertRegex(dot, r"(?s)\Adigraph .*label=\"China\".*label=\"Russia\".*n1 -> n2.*trades with.*\}\n\Z")
        self.assertEqual(dot, self.succeed("build", "s.jsonl", "-o", "-"))
        self.assertEqual(dot, self.succeed("build", "-", stdin=STATEMENT))

    def test_several_outputs_are_written_at_once_each_by_its_ending(self):
        out = self.succeed("build", "s.jsonl", "-o", "g.svg", "-o", "g.graphml", "-o", "g.jsonld", "-o", "-")
        self.assertTrue(out.startswith("digraph"))
        self.assertTrue(xml.parse(self.folder / "g.svg").getroot().tag.endswith("}svg"))
        self.assertTrue(xml.parse(self.folder / "g.graphml").getroot().tag.endswith("}graphml"))
        json.loads((self.folder / "g.jsonld").read_text(encoding="utf-8"))
        self.assertEqual(self.files(), ["g.graphml", "g.jsonld", "g.svg", "s.jsonl"])

    def test_the_named_format_serves_paths_without_a_telling_ending(self):
        self.succeed("build", "s.jsonl", "--format", "graphml", "-o", "graph")
        self.assertTrue(xml.parse(self.folder / "graph").getroot().tag.endswith("}graphml"))
        self.succeed("build", "s.jsonl", "--format", "dot", "-o", "g.svg")
        self.assertTrue((self.folder / "g.svg").read_text(encoding="utf-8").startswith("digraph"))
        out = self.succeed("build", "s.jsonl", "--format", "jsonld", "-o", "h.svg", "-o", "-")
        json.loads(out)
        self.assertTrue(xml.parse(self.folder / "h.svg").getroot().tag.endswith("}svg"))

    def test_the_title_reaches_the_picture(self):
        self.assertIn("Two powers", self.succeed("build", "s.jsonl", "--format", "svg", "--title", "Two powers"))

    def test_unwritable_places_are_told_before_the_work(self):
        self.write("folder.svg/x", "")
        cases = (("nowhere/g.svg", "nowhere"), ("folder.svg", "folder"), ("s.jsonl/g.svg", "s.jsonl/g.svg"))
        for path, says in cases:
            with self.subTest(path):
                self.fail_with(1, "build", "missing.txt", "-o", path, says=["cannot write", says])
        self.assertEqual(self.files(), ["folder.svg", "folder.svg/x", "s.jsonl"])

    def test_a_failed_run_leaves_the_old_file_and_nothing_else(self):
        self.write("g.svg", "old")
        self.write("broken.jsonl", STATEMENT + '{"subject":')
        message = self.fail_with(1, "build", "broken.jsonl", "-o", "g.svg", "-o", "h.svg", says=["broken.jsonl:2"])
        self.assertNotIn("should not happen", message)
        self.assertEqual((self.folder / "g.svg").read_text(encoding="utf-8"), "old")
        self.assertEqual(self.files(), ["broken.jsonl", "g.svg", "s.jsonl"])

    def test_a_full_device_is_an_error(self):
        for command in (["build", "-o", "/dev/full", "-f", "dot"], ["build", "-o", "/dev/full", "-f", "svg"]):
            self.fail_with(1, *command, "s.jsonl", says=["/dev/full", "No space left"])
        with open("/dev/full", "wb") as full:
            done = subprocess.run([PROGRAM, "build", "s.jsonl"], stdout=full, stderr=subprocess.PIPE,
                                  cwd=self.folder, check=False)
        self.assertEqual((done.returncode, done.stderr),
                         (1, b"entente: standard output: cannot write: No space left on device\n"))

    def test_a_replaced_file_keeps_its_mode_and_a_link_stays_a_link(self):
        target = self.write("real.dot", "old")
        target.chmod(0o640)
        os.symlink("real.dot", self.folder / "link.dot")
        self.succeed("build", "s.jsonl", "-o", "link.dot")
        self.assertTrue((self.folder / "link.dot").is_symlink())
        self.assertTrue(target.read_text(encoding="utf-8").startswith("digraph"))
        self.assertEqual(stat.S_IMODE(target.stat().st_mode), 0o640)

    def test_a_new_file_has_the_mode_that_others_have(self):
        self.succeed("build", "s.jsonl", "-o", "g.dot", umask=0o022)
        self.assertEqual(stat.S_IMODE((self.folder / "g.dot").stat().st_mode), 0o644)

    def test_a_reader_that_leaves_early_is_no_error(self):
        statements = b"".join(STATEMENT.replace("china", f"china-{i}").encode() for i in range(3000))
        self.write("many.jsonl", statements)
        with subprocess.Popen([PROGRAM, "build", "many.jsonl", "-o", "g.dot", "-o", "-"], cwd=self.folder,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
            program.stdout.read(10)
            program.stdout.close()
            self.assertEqual(program.stderr.read(), b"")
            self.assertEqual(program.wait(60), 0)
        self.assertTrue((self.folder / "g.dot").read_text(encoding="utf-8").endswith("}\n"))

    def test_a_closed_standard_output_is_told(self):
        done = subprocess.run(["sh", "-c", '"$0" build s.jsonl >&-', PROGRAM], cwd=self.folder,
                              stderr=subprocess.PIPE, check=False)
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr, rb"\Aentente: standard output: cannot write: [^\n]+\n\Z")

    def test_an_interrupt_leaves_nothing_behind(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            with subprocess.Popen([PROGRAM, "build", "-", "-o", "g.svg"], cwd=self.folder,
                                  stdin=subprocess.PIPE) as program:
                while len(self.files()) < 2:  # until it has opened its output and waits for input
                    self.assertIsNone(program.poll())
                program.send_signal(number)
                self.assertEqual(program.wait(60), -number)
            self.assertEqual(self.files(), ["s.jsonl"])

    def test_no_statements_give_an_empty_graph_and_a_remark(self):
        done = self.run_program("build", "s.jsonl", "--min-confidence", "1", "-o", "g.graphml")
        self.assertEqual(done.returncode, 0)
        self.assertRegex(done.stderr, rb"\Aentente: [^\n]*--min-confidence[^\n]*the graph is empty\n\Z")
        self.assertEqual(len(xml.parse(self.folder / "g.graphml").getroot().findall(".//{*}node")), 0)
        self.assertEqual(self.run_program("build", "s.jsonl", "--min-confidence", "1", "-q").stderr, b"")

    def test_a_format_of_several_files_puts_their_names_before_the_ending(self):
        self.succeed("build", "s.jsonl", "-o", "g.csv", "-o", "h", "-f", "csv")
        self.assertEqual(self.files(), ["g-edges.csv", "g-nodes.csv", "h-edges.csv", "h-nodes.csv", "s.jsonl"])
        self.assertEqual((self.folder / "g-edges.csv").read_text(), (self.folder / "h-edges.csv").read_text())
        self.fail_with(2, "build", "s.jsonl", "-f", "csv", says=["csv makes 2 files", "-o"])
        self.fail_with(2, "build", "s.jsonl", "-o", "a.csv", "-o", "a-nodes.csv", "-o", "a.csv", says=["twice"])

    def test_several_files_appear_whole_or_not_at_all(self):
        (self.folder / "g-edges.csv").mkdir()
        self.fail_with(1, "build", "s.jsonl", "-o", "g.csv", says=["g-edges.csv", "folder"])
        self.assertEqual(self.files(), ["g-edges.csv", "s.jsonl"])

    def test_the_command_that_imports_tables_is_told(self):
        done = self.run_program("build", "s.jsonl", "-o", "g.neo4j.csv")
        self.assertEqual(done.returncode, 0)
        self.assertRegex(done.stderr, rb"\Aentente: to import: neo4j-admin [^\n]*--nodes=g\.neo4j-nodes-header\.csv,"
                                      rb"g\.neo4j-nodes\.csv [^\n]*\n\Z")
        self.assertEqual(self.run_program("build", "s.jsonl", "-o", "g.neo4j.csv", "-q").stderr, b"")

    def test_gexf_has_a_twin_on_request(self):
        self.succeed("build", "s.jsonl", "-o", "g.gexf")
        self.assertEqual(self.files(), ["g.gexf", "s.jsonl"])
        self.succeed("build", "s.jsonl", "-o", "g.gexf", "--aggregate")
        self.assertEqual(self.files(), ["g-aggregated.gexf", "g.gexf", "s.jsonl"])

    def test_graphml_has_profiles(self):
        self.assertIn('label="TRADE_WITH"', self.succeed("build", "s.jsonl", "-f", "graphml"))
        strict = self.succeed("build", "s.jsonl", "-f", "graphml", "--graphml-profile", "strict")
        self.assertNotIn('label="TRADE_WITH"', strict)
        self.fail_with(2, "build", "s.jsonl", "--graphml-profile", "loose", says=["--graphml-profile", "loose"])

    def test_pronouns_are_left_out_unless_wanted(self):
        self.write("he.jsonl", re.sub("China|china", "he", STATEMENT) + STATEMENT)
        self.assertNotIn("label=\"he\"", self.succeed("build", "he.jsonl"))
        self.assertIn("label=\"he\"", self.succeed("build", "he.jsonl", "--pronouns"))


if __name__ == "__main__":
    unittest.TestCase.longMessage = True
    main()
