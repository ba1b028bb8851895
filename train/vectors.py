"""Writes test vectors for readers of docs/weights.md, section 1: `form TAB ids TAB case`, one form a line.

usage: vectors.py BASE_FOLDER OUT.tsv TREEBANK.conllu.gz...
"""
import sys

from data import read_conllu
from pieces import Pieces, case_feature, read_vocabulary

COUNT = 2000
ODD = ["Zürich", "ÀÉÎ", "naïve", "İstanbul", "ﬁne", "Straße", "ẞ", "毛泽东", "漢字kana", "한국", "x" * 100, "x" * 101, "x" * 120,
       "a\u200bb", "…", "—", "“", "’s", "``", "''", "-LRB-", "-RRB-", "-LSB-", "-RSB-", "-LCB-", "-RCB-", "-lrb-", "x-LRB-",
       "$300", "mid-’50s", "U.S.", "iPhone", "McDonald", "COVID-19", "é", "e\u0301", "\u0301", "😀", "👍🏽", "½", "№5", "Ω",
       "ΟΔΟΣ", "ﷺ", "\u202babc", "a\u00a0b", "a\u2003b", "a\u2028b", "\u00a0", "a\u000bb", "a\u000cb", "a\u0085b",
       "a\u001cb", "a\u0000b", "a\ufeffb", "a\u00adb", "\ue000", "a\ue000b", "%", "^", "´", "`", "¥", "don't", "Ǆ", "ǅ",
       "q̃", "𝒳", "ǰ", "ŉ", "A", "I", "a1B", "-", "--", "supercalifragilisticexpialidocious", "1,234.56",
       "http://a.example/b?c=d", "e-mail@b.example", "!!!!!!!!!!!!!!!", "ªº", "ⅣA", "ᾳ", "ǈ", "ـعربي", "हिन्दी", "ไทย", "ё",
       "Й", "\U00020000", "\uf900", "“Quoted”", "O’Neill", "AT&T", "#tag", "C++"]


def main():
    base, out_path, *treebanks = sys.argv[1:]
    pieces = Pieces(read_vocabulary(base))
    forms = sorted({form for path in treebanks for s in read_conllu(path) for form in s.forms} - set(ODD))
    every = max(1, len(forms) // (COUNT - len(ODD)))
    with open(out_path, "w", encoding="utf-8", newline="\n") as out:
        for form in ODD + forms[::every][:COUNT - len(ODD)]:
            assert not set(form) & set("\t\n\r"), repr(form)
            out.write(f"{form}\t{' '.join(map(str, pieces(form)))}\t{case_feature(form)}\n")


if __name__ == "__main__":
    main()
