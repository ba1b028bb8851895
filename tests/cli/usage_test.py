"""What the program says to a wrong command line, and how it explains itself."""
import os
import pty

from program import STATEMENT, ProgramTest, main

COMMANDS = ("analyze", "build", "extract", "formats", "show")


class UsageTest(ProgramTest):
    def test_every_command_explains_itself_with_an_example(self):
        overview = self.succeed("--help")
        for command in COMMANDS:
            self.assertIn(f"  {command} ", overview)
            self.assertRegex(self.succeed(command, "--help"), r"Examples?:\s+(echo .*)?entente ")

    def test_tells_its_version(self):
        self.assertRegex(self.succeed("--version"), r"\Aentente \d+\.\d+\.\d+\n\Z")

    def test_no_command_gives_the_help_as_an_error(self):
        done = self.run_program()
        self.assertEqual(done.returncode, 2)
        self.assertEqual(done.stdout, b"")
        self.assertIn(b"entente build article.txt", done.stderr)

    def test_wrong_command_lines_are_named(self):
        self.write("a.txt", "China trades with Russia.")
        cases = (
            (["bulid", "a.txt"], ["'bulid'", "build", "extract", "analyze"]),
            (["build"], ["TEXT", "--help"]),
            (["extract"], ["TEXT"]),
            (["build", "a.txt", "--colour"], ["--colour"]),
            (["extract", "--colour"], ["unknown option --colour"]),
            (["build", "a.txt", "-o"], ["--output"]),
            (["build", "a.txt", "-o", "-", "--format", "exel"], ["'exel'", "dot", "graphml", "jsonld", "svg"]),
            (["build", "a.txt", "-o", "graph.exel"], ["graph.exel", "--format", "graphml"]),
            (["build", "a.txt", "-o", "graph"], ["graph", "--format"]),
            (["build", "a.txt", "-o", "a.svg", "-o", "a.svg"], ["a.svg", "twice"]),
            (["build", "a.txt", "--min-confidence", "high"], ["--min-confidence"]),
            (["build", "a.txt", "--min-confidence", "2"], ["--min-confidence"]),
            (["extract", "a.txt", "--threads", "-1"], ["--threads"]),
            (["extract", "a.txt", "--format", "xml"], ["--format", "jsonl", "tsv", "triples"]),
            (["analyze", "a.txt", "--format", "xml"], ["--format", "conllu", "table"]),
            (["formats", "svg"], ["'svg'"]),
        )
        for arguments, says in cases:
            with self.subTest(" ".join(arguments)):
                self.fail_with(2, *arguments, says=says)
        self.assertEqual(self.files(), ["a.txt"])

    def test_formats_are_listed_with_their_endings(self):
        listing = self.succeed("formats")
        for name, ending in (("dot", ".dot"), ("graphml", ".graphml"), ("jsonld", ".jsonld"), ("svg", ".svg")):
            self.assertRegex(listing, rf"(?m)^{name} +.*{ending} ")

    def test_a_binary_format_is_not_thrown_at_a_terminal(self):
        self.write("s.jsonl", STATEMENT)
        try:
            terminal, end = pty.openpty()
        except OSError as error:
            self.skipTest(f"no terminal to be had: {error}")
        self.addCleanup(os.close, terminal)
        pid = os.fork()
        if pid == 0:
            os.chdir(self.folder)
            os.dup2(end, 1)
            os.execv(os.environ["ENTENTE_PROGRAM"], ["entente", "build", "s.jsonl", "--format", "png", "-q"])
        os.close(end)
        self.assertEqual(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), 2)


if __name__ == "__main__":
    main()
