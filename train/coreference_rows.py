"""Reads what bench/coreference_rows writes and attaches the gold entities of the treebank to it."""
import struct
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tools"))
from coreference import documents  # noqa: E402


@dataclass
class Bags:
    """Columns of many rows, one after another."""
    columns: torch.Tensor
    begins: torch.Tensor


@dataclass
class Rows:
    """A document. Pairs are grouped by anaphor, in order; `entity` is -1 for mentions that the gold does not have."""
    spans: list
    kinds: list  # 1: relative pronoun, 2: coordination, 0: other
    vectors: torch.Tensor  # [mentions, width]: of the head word
    mention: Bags
    novelty: Bags
    pair: Bags
    anaphor: torch.Tensor  # [pairs]
    antecedent: torch.Tensor
    entity: np.ndarray
    gold: documents.Document

    def same(self):
        """[pairs]: whether the gold has both in one entity."""
        entity = torch.from_numpy(self.entity)
        left, right = entity[self.anaphor], entity[self.antecedent]
        return (left == right) & (left >= 0)


class Reader:
    def __init__(self, path):
        self.data, self.at = Path(path).read_bytes(), 0
        self.mention_columns, self.pair_columns, self.novelty_columns, self.width = self.numbers("4I")

    def numbers(self, form):
        values = struct.unpack_from("<" + form, self.data, self.at)
        self.at += struct.calcsize("<" + form)
        return values

    def array(self, kind, count):
        values = np.frombuffer(self.data, kind, count, self.at)
        self.at += values.nbytes
        return values

    def columns(self):
        return self.array("<u2", self.numbers("H")[0])

    def document(self, gold):
        count, = self.numbers("I")
        places, vectors, mention, novelty, pair, anaphor, antecedent = [], [], [], [], [], [], []
        for order in range(count):
            places.append(self.numbers("5I"))
            vectors.append(self.array("<f4", self.width))
            mention.append(self.columns())
            novelty.append(self.columns())
            for _ in range(self.numbers("I")[0]):
                antecedent.append(self.numbers("I")[0])
                anaphor.append(order)
                pair.append(self.columns())
        spans, entity = attach(gold, places)
        return Rows(spans, [place[4] for place in places], torch.from_numpy(np.stack(vectors)), bags(mention), bags(novelty), bags(pair),
                    torch.tensor(anaphor), torch.tensor(antecedent), entity, gold)

    def done(self):
        return self.at == len(self.data)


def bags(rows):
    lengths = np.cumsum([0] + [len(row) for row in rows[:-1]])
    columns = np.concatenate(rows) if rows else np.zeros(0)
    return Bags(torch.from_numpy(columns.astype(np.int32)), torch.from_numpy(lengths.astype(np.int32)))


def attach(gold, places):
    """-> span of each mention in the gold's characters, number of its entity: by the span, or failing that by the head word,
    if no other mention has that gold mention by its span."""
    spans, heads = [], []
    for sentence, first, last, head, _ in places:
        begin = gold.sentences[sentence]
        spans.append((gold.words[begin + first].begin, gold.words[begin + last - 1].end))
        heads.append((gold.words[begin + head].begin, gold.words[begin + head].end))
    numbers = {}
    for mention in gold.mentions:
        numbers.setdefault(mention.cluster, len(numbers))
    of_span = gold.by_span()
    entity = np.full(len(spans), -1)
    taken = set(spans) & set(of_span)
    of_head = {}
    for mention in gold.mentions:
        if mention.span not in taken:
            of_head.setdefault((mention.head.begin, mention.head.end), mention)
    for at, (span, head) in enumerate(zip(spans, heads)):
        found = of_span.get(span) or of_head.pop(head, None)
        if found:
            entity[at] = numbers[found.cluster]
    return spans, entity


def read(path, treebank):
    """-> reader (for the numbers of columns), documents."""
    reader, found = Reader(path), []
    for gold in sorted(documents.read(treebank), key=lambda document: document.name):
        found.append(reader.document(gold))
    if not reader.done():
        raise SystemExit(f"{path}: not the rows of the documents of {treebank}")
    return reader, found
