"""Reads treebanks and cuts them into windows of whole words: docs/weights.md, section 2."""
import gzip
import random

from pieces import case_feature

WINDOW = 254


class Sentence:
    """Columns of one tree; heads count words from 0, the root's is -1."""

    def __init__(self, source):
        self.source = source
        self.forms, self.lemmas, self.upos, self.xpos, self.heads, self.labels, self.misc = [], [], [], [], [], [], []
        self.lines, self.starts_paragraph = [], False
        self.entity = self.nominal = None  # lists, or None where nothing is known

    def __len__(self):
        return len(self.forms)

    def add(self, cells):
        for column, cell in zip((self.forms, self.lemmas, self.upos, self.xpos), cells[1:5]):
            column.append(cell)
        self.heads.append(int(cells[6]) - 1)
        self.labels.append(cells[7])
        self.misc.append(cells[9])


def read_conllu(path):
    """The trees of a treebank. Of a multiword token its words count, empty nodes do not."""
    opener = gzip.open if path.endswith(".gz") else open
    source = "gum" if "gum" in path.split("/")[-1] else "ewt"
    found, sentence, starts = [], Sentence(source), False
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in list(lines) + ["\n"]:
            line = line.rstrip("\n")
            if not line:
                if len(sentence):
                    sentence.starts_paragraph, starts = starts, False
                    found.append(sentence)
                sentence = Sentence(source)
                continue
            sentence.lines.append(line)
            if line.startswith("# newpar") or line.startswith("# newdoc"):
                starts = True
            cells = line.split("\t")
            if cells[0].isdigit():
                sentence.add(cells)
    return found


def paragraphs(sentences):
    """Indices of the sentences, paragraph by paragraph."""
    found = []
    for i, sentence in enumerate(sentences):
        if sentence.starts_paragraph or not found or sentences[i - 1].source != sentence.source:
            found.append([])
        found[-1].append(i)
    return found


def windows(sentences, sizes, rng=None):
    """Runs of sentences of one paragraph that fit a window. With `rng`, runs are cut short at random, so that sentences
    without neighbours are met too."""
    found = []
    for paragraph in paragraphs(sentences):
        run, used = [], 0
        keep = rng.random() if rng else 1.0
        for i in paragraph:
            size = min(sizes[i], WINDOW)
            cut = rng is not None and run and rng.random() < (0.5 if keep < 0.3 else 0.08)
            if run and (used + size > WINDOW or cut):
                found.append(run)
                run, used = [], 0
            run.append(i)
            used += size
        if run:
            found.append(run)
    return found


def batches(runs, sizes, tokens, rng=None):
    """Groups runs of like length into batches of about `tokens` pieces, padding counted: unsorted they take 2.5 times as
    long."""
    def length(run):
        return sum(sizes[i] for i in run)
    order = sorted(runs, key=lambda run: (length(run), rng.random() if rng else 0))
    found, batch, longest = [], [], 0
    for run in order:
        longest = max(longest, length(run))
        if batch and longest * (len(batch) + 1) > tokens:
            found.append(batch)
            batch, longest = [], length(run)
        batch.append(run)
    if batch:
        found.append(batch)
    if rng:
        rng.shuffle(found)
    return found


def cases_of(sentence):
    return [case_feature(form) for form in sentence.forms]


def augmented_cases(cases, rng):
    """Now and then a text without capitals, or all in capitals."""
    draw = rng.random()
    if draw < 0.04:
        return [0] * len(cases)
    if draw < 0.055:
        return [2 if c else 0 for c in cases]
    return cases


SWAPPED = {'"': "“”", "``": "“", "''": "”", "“": '"', "”": '"', "'": "’", "‘": "'", "’": "'", "-": "–", "–": "-", "--": "—",
           "—": "--"}


def augmented_forms(forms):
    """Straight quotes and dashes for typographic ones and back; the two sorts of a sentence go together, as in a real text."""
    found, opened = [], False
    for form in forms:
        if form == '"':
            found.append(SWAPPED[form][opened])
            opened = not opened
        elif form in SWAPPED:
            found.append(SWAPPED[form])
        elif form[:1] in "'’":
            found.append(SWAPPED[form[0]] + form[1:])  # 's, 'll
        else:
            found.append(form.replace("n't", "n’t") if "n't" in form else form.replace("n’t", "n't"))
    return found


def droppable_stop(sentence):
    """Whether the sentence ends with a full stop that nothing hangs from: it may be left out, as in a headline."""
    last = len(sentence) - 1
    return last > 0 and sentence.forms[last] == "." and last not in sentence.heads


def seeded(*parts):
    return random.Random("/".join(map(str, parts)))
