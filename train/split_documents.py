"""Writes each document of a treebank as a file of its own: FOLDER/ID.conllu.

usage: split_documents.py TREEBANK.conllu.gz FOLDER
"""
import gzip
import sys
from pathlib import Path

MARK = "# newdoc id = "


def documents(lines):
    """-> (id, text) of each."""
    found = []
    for line in lines:
        if line.startswith(MARK):
            found.append((line[len(MARK):].strip(), []))
        if found:
            found[-1][1].append(line)
    return [(name, "".join(text)) for name, text in found]


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    folder = Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    with gzip.open(sys.argv[1], "rt", encoding="utf-8") as lines:
        for name, text in documents(lines):
            (folder / f"{name}.conllu").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
