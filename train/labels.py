"""The label lists of the heads, and the edit scripts that turn a form into its lemma: docs/weights.md, section 4."""
from collections import Counter

LABELS = """acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc cc:preconj ccomp compound compound:prt
conj cop csubj csubj:outer csubj:pass dep det det:predet discourse dislocated expl fixed flat goeswith iobj list mark
nmod nmod:desc nmod:poss nmod:unmarked nsubj nsubj:outer nsubj:pass nummod obj obl obl:agent obl:unmarked orphan
parataxis punct reparandum root vocative xcomp""".split()
NAMES = """Person Organization Gpe Place Norp Event Work Product Law Language Date Time Money Percent Quantity Ordinal
Cardinal""".split()
NOMINALS = "none person place organization object event time substance animal abstract plant".split()
COLUMNS = ("upos", "xpos", "lemma", "entity", "nominal")
SCRIPT_COUNT = 3  # rarer scripts would be learned by heart; the lexicon holds such words instead


def starts(form):
    """The three ways a script may begin, each with its mark."""
    return ("l", form.lower()), ("c", form[:1] + form[1:].lower()), ("k", form)


def lemma_script(form, lemma):
    """The shortest script `C|n|suffix` that turns the form into the lemma."""
    best = None
    for mark, start in starts(form):
        common = 0
        while common < min(len(start), len(lemma)) and start[common] == lemma[common]:
            common += 1
        cost = len(start) - common + len(lemma) - common
        if best is None or cost < best[0]:
            best = (cost, f"{mark}|{len(start) - common}|{lemma[common:]}")
    return best[1]


def apply_script(form, script):
    mark, dropped, suffix = script.split("|", 2)
    start = dict(starts(form))[mark]
    return start[:max(0, len(start) - int(dropped))] + suffix


def label_lists(sentences):
    """The lists by head name, as the manifest of a weights file holds them."""
    scripts = Counter(lemma_script(f, l) for s in sentences for f, l in zip(s.forms, s.lemmas))
    return {"upos": sorted({u for s in sentences for u in s.upos}), "xpos": sorted({x for s in sentences for x in s.xpos}),
            "label": LABELS,
            "lemma": [s for s, n in sorted(scripts.items(), key=lambda kv: (-kv[1], kv[0])) if n >= SCRIPT_COUNT],
            "entity": ["O"] + [f"{b}-{n}" for n in NAMES for b in "BI"], "nominal": NOMINALS}
