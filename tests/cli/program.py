"""Runs the program as a user would, in a folder of its own."""
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

PROGRAM = os.environ["ENTENTE_PROGRAM"]
SOURCE = Path(os.environ["ENTENTE_SOURCE_DIR"])
WEIGHTS = Path(os.environ.get("ENTENTE_WEIGHTS") or SOURCE / "extract/weights/entente-en.weights")

STATEMENT = (
    '{"id":"s1","subject":{"id":"china","label":"China","type":"Country","mention":"China"},'
    '"predicate":{"label":"trades with","lemma":"trade with","class":"COOPERATE"},'
    '"object":{"id":"russia","label":"Russia","type":"Country","mention":"Russia"},'
    '"polarity":"affirmed","modality":"asserted","confidence":0.9,'
    '"evidence":{"document":"a.txt","sentence":0,"begin":0,"end":25,"text":"China trades with Russia."}}\n'
)


class ProgramTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="entente test ")  # with spaces, as users have them
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def run_program(self, *arguments, stdin=b"", **options):
        """-> finished process; its stdout and stderr are bytes."""
        return subprocess.run(
            [PROGRAM, *map(str, arguments)],
            input=stdin if isinstance(stdin, bytes) else stdin.encode(),
            capture_output=True,
            cwd=self.folder,
            timeout=120,
            check=False,
            **options,
        )

    def succeed(self, *arguments, stdin=b"", **options):
        """-> stdout as text; the program must end well."""
        done = self.run_program(*arguments, stdin=stdin, **options)
        self.assertEqual(done.returncode, 0, done.stderr.decode())
        return done.stdout.decode()

    def fail_with(self, status, *arguments, stdin=b"", says=()):
        """The program must end with this status and one clear line that holds every one of `says`."""
        done = self.run_program(*arguments, stdin=stdin)
        message = done.stderr.decode()
        self.assertEqual(done.returncode, status, message)
        self.assertRegex(message, r"\Aentente: [^\n]+\n\Z")
        for part in says:
            self.assertIn(part, message)
        return message

    def files(self):
        return sorted(path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*"))


def main():
    """Exit status 77, which CTest shows as skipped, if there was nothing but skipped tests."""
    program = unittest.main(exit=False, verbosity=1)
    result = program.result
    if not result.wasSuccessful():
        raise SystemExit(1)
    raise SystemExit(77 if result.testsRun and len(result.skipped) == result.testsRun else 0)


needs_weights = unittest.skipUnless(WEIGHTS.exists(), f"no weights at {WEIGHTS}")
