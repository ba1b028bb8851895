"""An installed copy works from anywhere: the program, its weights, and the libraries for another CMake project."""
import os
import subprocess
import sys
from pathlib import Path

from program import SOURCE, STATEMENT, WEIGHTS, ProgramTest, main

BUILD = Path(os.environ["ENTENTE_BUILD_DIR"])
CMAKE = os.environ["ENTENTE_CMAKE"]


class InstallTest(ProgramTest):
    def check(self, *command, stdin=""):
        done = subprocess.run(list(map(str, command)), input=stdin, capture_output=True, text=True, timeout=500,
                              check=False, cwd=self.folder)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout

    def test_another_project_finds_the_package_and_the_program_its_weights(self):
        prefix, build = self.folder / "prefix", self.folder / "build"
        self.check(CMAKE, "--install", BUILD, "--prefix", prefix)
        self.check(CMAKE, "-G", "Ninja", "-S", SOURCE / "samples/use_library", "-B", build,
                   f"-DCMAKE_PREFIX_PATH={prefix}", f"-DCMAKE_CXX_COMPILER={os.environ['ENTENTE_CXX']}",
                   *([f"-DCMAKE_CXX_COMPILER_LAUNCHER={os.environ['ENTENTE_LAUNCHER']}"]
                     if os.environ["ENTENTE_LAUNCHER"] else []))
        self.check(CMAKE, "--build", build)
        told = self.check(build / "use_graph", "graph.graphml", stdin=STATEMENT)
        self.assertEqual(told, "China | trades with | Russia\n")
        self.assertIn("<graphml", (self.folder / "graph.graphml").read_text(encoding="utf-8"))
        self.assertIn("digraph", self.check(prefix / "bin/entente", "build", "-", stdin=STATEMENT))
        if not WEIGHTS.exists():
            print("no weights: reading texts with the installed copy is not tested", file=sys.stderr)
            return
        weights = prefix / "share/entente/entente-en.weights"
        self.assertTrue(weights.exists())
        told = self.check(build / "read_text", weights, "China trades with Russia.")
        self.assertEqual(told, "China | trades with | Russia\n")


if __name__ == "__main__":
    main()
