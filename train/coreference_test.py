"""Tests of the scorer of mention pairs that need no data: python3 -m unittest coreference_test (in this folder)."""
import os
import struct
import tempfile
import unittest

import numpy as np
import torch

import weights_file
from add_coreference import tensors_of
from coreference_rows import read
from split_documents import documents
from train_coreference import Scorer, decode, loss_of, segment_logsumexp

TREES = """# newdoc id = GUM_news_quay
1\tNora\tNora\tPROPN\tNNP\t_\t2\tnsubj\t_\tEntity=(4-person-new-x-x-1-coref-Nora)
2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_
3\tthe\tthe\tDET\tDT\t_\t5\tdet\t_\tEntity=(7-place-new-x-x-3-sgl-Quay
4\told\told\tADJ\tJJ\t_\t5\tamod\t_\t_
5\tquay\tquay\tNOUN\tNN\t_\t2\tobj\t_\tEntity=7)

1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\tEntity=(4-person-giv-x-x-1-ana-Nora)
2\tsang\tsing\tVERB\tVBD\t_\t0\troot\t_\t_

"""
COLUMNS = 3, 4, 2  # of mentions, pairs, novelty
WIDTH = 5


def packed(columns):
    return struct.pack(f"<H{len(columns)}H", len(columns), *columns)


def rows_file():
    """Three mentions: Nora, "old quay" (the gold has "the old quay"), She; each may go back to all before it."""
    data = struct.pack("<4I", *COLUMNS, WIDTH) + struct.pack("<I", 3)
    for order, (place, columns) in enumerate((((0, 0, 1, 0, 0), [0]), ((0, 3, 5, 4, 0), [1, 2]), ((1, 0, 1, 0, 0), [2]))):
        vector = [0.1 * order + 0.01 * i for i in range(WIDTH)]
        data += struct.pack("<5I", *place) + struct.pack(f"<{WIDTH}f", *vector)
        data += packed(columns) + packed([order % 2]) + struct.pack("<I", order)
        for candidate in reversed(range(order)):
            data += struct.pack("<I", candidate) + packed([candidate, 3])
    return data


def rows():
    with tempfile.TemporaryDirectory() as folder:
        for name, data in (("a.rows", rows_file()), ("a.conllu", TREES.encode())):
            with open(os.path.join(folder, name), "wb") as file:
                file.write(data)
        return read(os.path.join(folder, "a.rows"), os.path.join(folder, "a.conllu"))[1][0]


def scorer(seed=1):
    torch.manual_seed(seed)
    return Scorer(*COLUMNS, WIDTH, hidden=16, novelty=16).eval()


class RowsOfADocument(unittest.TestCase):
    def test_entities_come_by_span_or_else_by_head(self):
        found = rows()
        self.assertEqual(found.spans, [(0, 4), (11, 18), (18, 21)])
        self.assertEqual(found.entity[0], found.entity[2])
        self.assertNotIn(found.entity[1], (-1, found.entity[0]))
        self.assertEqual(found.same().tolist(), [False, False, True])  # quay-Nora, She-quay, She-Nora

    def test_candidates_keep_their_order(self):
        found = rows()
        self.assertEqual(found.anaphor.tolist(), [1, 2, 2])
        self.assertEqual(found.antecedent.tolist(), [0, 1, 0])

    def test_rows_of_other_documents_are_refused(self):
        with tempfile.TemporaryDirectory() as folder:
            path, trees = os.path.join(folder, "a.rows"), os.path.join(folder, "a.conllu")
            for name, data in ((path, rows_file() + b"more"), (trees, TREES.encode())):
                with open(name, "wb") as file:
                    file.write(data)
            with self.assertRaisesRegex(SystemExit, "not the rows"):
                read(path, trees)

    def test_treebanks_are_split_at_their_documents(self):
        lines = ["# newdoc id = a\n", "1\tx\n", "\n", "# newdoc id = b\n", "1\ty\n"]
        self.assertEqual(documents(lines), [("a", "# newdoc id = a\n1\tx\n\n"), ("b", "# newdoc id = b\n1\ty\n")])


class Learning(unittest.TestCase):
    def test_sums_of_each_mention_are_its_own(self):
        scores, new = torch.tensor([1.0, 2.0, -3.0]), torch.tensor([0.5, 0.0, 4.0])
        found = segment_logsumexp(scores, torch.tensor([1, 2, 2]), 3, new)
        expected = [[0.5], [0.0, 1.0], [4.0, 2.0, -3.0]]
        for value, of in zip(found.tolist(), expected):
            self.assertAlmostEqual(value, torch.logsumexp(torch.tensor(of), 0).item(), places=5)

    def test_the_loss_is_that_of_the_gold_choices(self):
        scores, new = torch.tensor([0.3, 1.0, 2.0]), torch.tensor([0.0, 0.7, -1.0])
        choices = [(0.0, [0.0]), (0.7, [0.7, 0.3]), (2.0, [-1.0, 1.0, 2.0])]  # new, new, Nora
        expected = sum(torch.logsumexp(torch.tensor(of), 0).item() - gold for gold, of in choices) / 3
        self.assertAlmostEqual(loss_of(rows(), scores, new).item(), expected, places=5)

    def test_each_mention_takes_its_best_antecedent(self):
        found = decode(rows(), torch.tensor([-1.0, 0.2, 0.9]), torch.zeros(3))
        self.assertEqual(found, [{(0, 4), (18, 21)}, {(11, 18)}])

    def test_it_learns_a_document_by_heart(self):
        document, model = rows(), scorer()
        optimizer = torch.optim.Adam(model.parameters(), 0.05)
        for _ in range(60):
            loss = loss_of(document, *model(document))
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        self.assertLess(loss.item(), 0.05)
        self.assertEqual(len(decode(document, *model(document))), 2)


class IntoTheFile(unittest.TestCase):
    def test_the_file_scores_as_the_mean_of_its_models(self):
        models, document = [scorer(1), scorer(2)], rows()
        tensors = tensors_of([model.state_dict() for model in models])
        word = tensors["coreference.word.weight"] * tensors["coreference.word.weight.scale"]
        word = document.vectors.numpy() @ word + tensors["coreference.word.bias"]
        signs = [[0], [1, 2], [2]]
        for pair, (j, i) in enumerate(((1, 0), (2, 1), (2, 0))):
            hidden = word[j, :32] + tensors["coreference.anaphor"][signs[j]].sum(0) + word[i, 32:64]
            hidden += tensors["coreference.antecedent"][signs[i]].sum(0) + tensors["coreference.pair"][[i, 3]].sum(0)
            expected = np.mean([model(document)[0][pair].item() for model in models])
            self.assertAlmostEqual(hidden.clip(0) @ tensors["coreference.output"], expected, places=2)
        hidden = word[2, 64:] + tensors["coreference.novelty.mention"][2] + tensors["coreference.novelty.candidates"][0]
        new = hidden.clip(0) @ tensors["coreference.novelty.output"] + tensors["coreference.novelty.bias"][0]
        self.assertAlmostEqual(new, np.mean([model(document)[1][2].item() for model in models]), places=2)

    def test_all_else_keeps_its_bytes(self):
        with tempfile.TemporaryDirectory() as folder:
            path, out = os.path.join(folder, "a.weights"), os.path.join(folder, "b.weights")
            first = {"x": np.arange(6, dtype=np.int8), "x.scale": np.ones(1, np.float32), "coreference.old": np.ones(3, np.float32)}
            weights_file.write(path, first, {"lemmas": ["a", "b"]}, {"model": "m", "labels": {}})
            weights_file.replace(path, out, "coreference.", {"coreference.new": np.zeros(2, np.float32)})
            manifest, tensors, blobs = weights_file.read_raw(out)
            self.assertEqual(sorted(tensors), ["coreference.new", "x", "x.scale"])
            self.assertEqual(tensors["x"].tobytes(), first["x"].tobytes())
            self.assertEqual((manifest["model"], blobs), ("m", {"lemmas": ["a", "b"]}))


if __name__ == "__main__":
    unittest.main()
