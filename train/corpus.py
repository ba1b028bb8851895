"""Treebanks as numbers, and batches of windows as tensors."""
import json
import os

import torch

from data import augmented_cases, augmented_forms, cases_of, droppable_stop, read_conllu
from labels import COLUMNS, label_lists, lemma_script
from model import POSITIONS

IGNORE = -100  # the target that no loss looks at


class Corpus:
    """Sentences with every column as label numbers. `entities`: what entities.py wrote, by file name, or None. `marks`:
    share of the sentences whose quotes, dashes or final stop are changed when a batch is drawn with an `rng`."""

    def __init__(self, paths, entities, pieces, labels=None, marks=0.0):
        self.sentences = []
        for path in paths:
            found = read_conllu(path)
            for sentence, row in zip(found, entities[os.path.basename(path)] if entities else ()):
                sentence.entity, sentence.nominal = row["entity"], row["nominal"]
            self.sentences += found
        self.labels, self.pieces, self.marks = labels or label_lists(self.sentences), pieces, marks
        self.sizes = [sum(len(pieces(f)) for f in s.forms) for s in self.sentences]
        self.cases = [cases_of(s) for s in self.sentences]
        index = {name: {l: i for i, l in enumerate(values)} for name, values in self.labels.items()}
        self.columns = [numbers(s, index) for s in self.sentences]
        following = self.sentences[1:]
        self.ends_paragraph = [s.starts_paragraph for s in following] + [True]

    def tensors(self, runs, rng=None):
        """One batch of windows, each a list of sentence numbers -> what the model reads, and its targets. Words and
        sentences are numbered through the whole batch."""
        draft = Draft(self.pieces)
        for run in runs:
            draft.open_window()
            for i in run:
                draft.add(*self.drawn(i, rng, alone=len(run) == 1))
            draft.close_window()
        return draft.packed()

    def drawn(self, i, rng, alone):
        """The sentence's forms, cases, columns and heads, as they are or (with `rng`) now and then changed."""
        sentence, columns = self.sentences[i], self.columns[i]
        forms, cases, heads = sentence.forms, self.cases[i], sentence.heads
        if rng is None:
            return forms, cases, columns, heads
        cases = augmented_cases(cases, rng)
        if self.marks and rng.random() < self.marks:
            forms = augmented_forms(forms)
            if alone and droppable_stop(sentence):
                columns = {name: values[:-1] for name, values in columns.items()}
                forms, cases, heads = forms[:-1], cases[:-1], heads[:-1]
        return forms, cases, columns, heads


def numbers(sentence, index):
    """The sentence's columns as label numbers; IGNORE where the label is unknown or the column silent."""
    def of(name, values):
        return [index[name].get(v, IGNORE) for v in values] if values else [IGNORE] * len(sentence)
    labels = [l if l in index["label"] else l.split(":")[0] for l in sentence.labels]
    scripts = [lemma_script(f, l) for f, l in zip(sentence.forms, sentence.lemmas)]
    return {"upos": of("upos", sentence.upos), "xpos": of("xpos", sentence.xpos), "lemma": of("lemma", scripts),
            "label": of("label", labels), "entity": of("entity", sentence.entity), "nominal": of("nominal", sentence.nominal)}


class Draft:
    """A batch while it is put together."""

    def __init__(self, pieces):
        self.pieces = pieces
        self.windows = []          # (ids, cases) of each window
        self.word_pieces = []      # (window, first position, count) of each word
        self.sentences = []        # (first word, count) of each sentence
        self.heads = []            # by sentence: 0 for the root, h + 1 for its word h
        self.target = {name: [] for name in (*COLUMNS, "label", "sentence", "head")}

    def open_window(self):
        self.windows.append(([self.pieces.cls], [0]))

    def close_window(self):
        ids, cases = self.windows[-1]
        ids.append(self.pieces.sep)
        cases.append(0)

    def add(self, forms, cases, columns, heads):
        ids, line_cases = self.windows[-1]
        first = len(self.word_pieces)
        for form, case in zip(forms, cases):
            found = self.pieces(form)
            if len(ids) + len(found) > POSITIONS - 1:
                found = []  # a sentence longer than a window: its last words keep a zero vector
            self.word_pieces.append((len(self.windows) - 1, len(ids), len(found)))
            ids += found
            line_cases += [case] * len(found)
        for name, values in columns.items():
            self.target[name] += values
        self.target["sentence"] += [0.0] * (len(forms) - 1) + [1.0]
        self.target["head"] += [first + h if h >= 0 else -1 for h in heads]
        self.heads.append([h + 1 for h in heads])
        self.sentences.append((first, len(forms)))

    def packed(self):
        length = max(len(ids) for ids, _ in self.windows)
        ids, cases = (torch.zeros(len(self.windows), length, dtype=torch.long) for _ in range(2))
        mask = torch.zeros(len(self.windows), length, dtype=torch.bool)
        for row, (line, line_cases) in enumerate(self.windows):
            ids[row, :len(line)], cases[row, :len(line)] = torch.tensor(line), torch.tensor(line_cases)
            mask[row, :len(line)] = True
        counts = torch.tensor([n for _, _, n in self.word_pieces])
        at = [row * length + begin + i for row, begin, n in self.word_pieces for i in range(n)]
        batch = {"ids": ids, "cases": cases, "mask": mask, "piece_at": torch.tensor(at), "word_count": len(counts),
                 "piece_word": torch.repeat_interleave(torch.arange(len(counts)), counts),
                 "pieces_of_word": counts.clamp(min=1).float()}
        target = {name: torch.tensor(values) for name, values in self.target.items()}
        batch["sentence_words"], batch["head_allowed"], target["arc"] = self.packed_arcs()
        return batch, target

    def packed_arcs(self):
        """Arcs are scored in a square a sentence, padded to the longest one of the batch."""
        count, longest = len(self.sentences), max(n for _, n in self.sentences)
        place = torch.zeros(count, longest, dtype=torch.long)
        arc = torch.full((count, longest), IGNORE)
        allowed = torch.zeros(count, longest, longest + 1, dtype=torch.bool)
        for s, (first, n) in enumerate(self.sentences):
            place[s, :n] = torch.arange(first, first + n)
            arc[s, :n] = torch.tensor(self.heads[s])
            allowed[s, :, :n + 1] = True
            allowed[s, range(n), range(1, n + 1)] = False
        return place, allowed, arc


def load_entities(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def train_paths(folder):
    return [os.path.join(folder, f"{name}-train.conllu.gz") for name in ("ewt", "gum")]
