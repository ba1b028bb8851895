#!/usr/bin/python3
"""Opens exported files in a real Neo4j: run.py CHECK BUILD SAMPLES REAL PROGRAM

CHECK is one of those in Checks.java, or `versions`; BUILD the folder to compile into, SAMPLES what write_samples
and write_model wrote, REAL a folder with real.cypher, PROGRAM the program `entente`. Exit status 0: all is well; 1: it is not;
77: Java or the artifacts are missing, which CTest reports as skipped. Never asks for the network: with --fetch in
place of CHECK, and only then, Maven fetches what is missing.
"""
import fcntl
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

SKIPPED = 77
HERE = Path(__file__).resolve().parent
# These servers live for seconds: what a long-lived one gains by compiling better they would not earn back.
JAVA = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1g"]


def skip(why):
    print(f"{why}; tools/install-consumers --jvm installs it")
    sys.exit(SKIPPED)


def java_version():
    if shutil.which("java") is None or shutil.which("mvn") is None:
        skip("java or mvn is not installed")
    told = subprocess.run(["java", "-version"], capture_output=True, text=True, check=False).stderr
    found = re.search(r'version "(\d+)', told)
    if not found or int(found[1]) < 17:
        skip(f"Java 17 is needed, and there is {told.splitlines()[0] if told else 'none'}")


def maven(build, *options):
    command = ["mvn", "-B", "-q", *options, "-f", str(HERE / "pom.xml"), f"-Dbuild.folder={build}", "compile"]
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)


def compile_checks(build):
    """Once for all checks that run side by side."""
    sources = [HERE / "pom.xml", *HERE.glob("java/entente/*.java")]
    made = build / "made"
    with open(build / "lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if made.exists() and made.stat().st_mtime >= max(source.stat().st_mtime for source in sources):
            return
        done = maven(build, "-o")
        if done.returncode != 0:
            if re.search("offline|could not be resolved|Could not resolve|has not been downloaded", done.stdout):
                skip("Neo4j is not among Maven's artifacts here")
            print(done.stdout)
            sys.exit(1)
        made.touch()


def main():
    check, build = sys.argv[1], Path(sys.argv[2]).absolute()
    java_version()
    build.mkdir(parents=True, exist_ok=True)
    if check == "--fetch":
        done = maven(build)
        if done.returncode != 0:
            print(done.stdout, file=sys.stderr)
        sys.exit(done.returncode)
    compile_checks(build)
    if check == "versions":
        version = re.search("<neo4j.version>(.*?)<", (HERE / "pom.xml").read_text(encoding="utf-8"))[1]
        print(f"neo4j-harness, neo4j-import-tool, apoc-core {version}")
        return
    classpath = f"{build / 'classes'}{os.pathsep}{(build / 'classpath').read_text(encoding='utf-8')}"
    sys.exit(subprocess.run([*JAVA, "-cp", classpath, "entente.Checks", check, *sys.argv[3:]], check=False).returncode)


if __name__ == "__main__":
    main()
