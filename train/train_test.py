"""Tests of the recipe's parts that need no data and no training: python3 -m unittest train_test (in this folder)."""
import itertools
import os
import random
import tempfile
import unittest

import numpy as np
import torch

import weights_file
from corpus import IGNORE, Corpus
from data import augmented_forms, droppable_stop, read_conllu, windows
from decode import best_names, spans, tree
from entities import corrected, gold_spans, nominals
from evaluate import load_model
from export import lemma_lexicon, quantised, write
from labels import apply_script, label_lists, lemma_script
from model import Analyzer
from pieces import Pieces, case_feature, parts

TREES = """# newdoc id = a
# newpar
1\tMary\tMary\tPROPN\tNNP\t_\t2\tnsubj\t_\tEntity=(1-person-new-1)
2\tsaw\tsee\tVERB\tVBD\t_\t0\troot\t_\t_
3\tParis\tParis\tPROPN\tNNP\t_\t2\tobj\t_\tEntity=(2-place-new-1)|SpaceAfter=No
4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_
1\tDo\tdo\tAUX\tVB\t_\t3\taux\t_\t_
2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_
3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\t_

# newpar
1\tHer\ther\tPRON\tPRP$\t_\t2\tnmod:poss\t_\tEntity=(3-object-new-2(1-person-giv-1)
2\tcar\tcar\tNOUN\tNN\t_\t0\troot\t_\tEntity=3)

"""
VOCABULARY = "[PAD] [UNK] [CLS] [SEP] do n ' t mary saw par ##is . go her car ##s “ ”".split()


def with_file(use):
    """`use` of a treebank file that holds TREES."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "gum-tiny.conllu")
        with open(path, "w", encoding="utf-8") as file:
            file.write(TREES)
        return use(path)


def trees():
    return with_file(read_conllu)


def tiny_corpus(**options):
    return with_file(lambda path: Corpus([path], None, Pieces(VOCABULARY), **options))


class WordPieces(unittest.TestCase):
    def test_the_case_feature_looks_at_letters_only(self):
        cases = {"word": 0, "12": 0, "Word": 1, "I": 1, "-Abc": 1, "U.S.": 2, "iPhone": 3, "McDonald": 4}
        for form, case in cases.items():
            self.assertEqual(case_feature(form), case, form)

    def test_marks_stand_alone_and_accents_go(self):
        forms = {"Zürich": ["zurich"], "don't": ["don", "'", "t"], "-LRB-": ["("], "x-LRB-": ["x", "-", "lrb", "-"],
                 "毛a泽": ["毛", "a", "泽"], "a\u00a0b": ["a", "b"], "a\u0085\u000bb": ["ab"], "\u200b": []}
        for form, expected in forms.items():
            self.assertEqual(parts(form), expected, form)

    def test_the_longest_pieces_win_and_a_gap_makes_the_part_unknown(self):
        pieces = Pieces(VOCABULARY)
        self.assertEqual(pieces("Cars"), [VOCABULARY.index("car"), VOCABULARY.index("##s")])
        self.assertEqual(pieces("carx"), [pieces.unknown])
        self.assertEqual(pieces("\u200b"), [pieces.unknown])
        self.assertEqual(len(pieces("." * 40)), 12)


class Treebanks(unittest.TestCase):
    def test_words_of_multiword_tokens_count_and_paragraphs_are_seen(self):
        found = trees()
        self.assertEqual([s.forms for s in found], [["Mary", "saw", "Paris", "."], ["Do", "n't", "go"], ["Her", "car"]])
        self.assertEqual([s.starts_paragraph for s in found], [True, False, True])
        self.assertEqual(found[0].heads, [1, -1, 1, 1])

    def test_windows_stay_in_a_paragraph_and_within_their_size(self):
        self.assertEqual(windows(trees(), [5, 5, 5]), [[0, 1], [2]])
        self.assertEqual(windows(trees(), [200, 200, 5]), [[0], [1], [2]])

    def test_windows_drawn_at_random_hold_every_sentence_once(self):
        for seed in range(20):
            drawn = windows(trees(), [5, 5, 5], random.Random(seed))
            self.assertEqual(sorted(i for run in drawn for i in run), [0, 1, 2])

    def test_quotes_are_swapped_in_pairs_and_the_stop_may_go(self):
        self.assertEqual(augmented_forms(['"', "It", "'s", '"', "--", "do", "n't"]), ["“", "It", "’s", "”", "—", "do", "n’t"])
        self.assertEqual([droppable_stop(s) for s in trees()], [True, False, False])

    def test_mentions_give_nominals_and_correct_the_teacher(self):
        sentences = trees()
        found = gold_spans(sentences)
        self.assertEqual(sorted(found[2]), [(0, 1, "person"), (0, 2, "object")])
        self.assertEqual(nominals(sentences[2], found[2]), ["person", "object"])
        self.assertEqual(corrected(sentences[0], [(2, 3, "Person")], found[0]), [(0, 1, "Person"), (2, 3, "Gpe")])


class Lemmas(unittest.TestCase):
    def test_every_script_gives_its_lemma_back(self):
        lemmas = {"Saw": "see", "cars": "car", "USA": "USA", "NASA's": "NASA", "Paris": "Paris", "PARIS": "Paris", "n't": "not"}
        for form, lemma in lemmas.items():
            self.assertEqual(apply_script(form, lemma_script(form, lemma)), lemma)

    def test_the_lexicon_holds_what_scripts_cannot_do(self):
        sentences = trees()
        scripts = {lemma_script(f, l) for s in sentences for f, l in zip(s.forms, s.lemmas)} - {lemma_script("saw", "see")}
        self.assertEqual(lemma_lexicon(sentences, scripts), ["saw\tVERB\tsee"])


class Batches(unittest.TestCase):
    def test_words_and_arcs_are_numbered_through_the_batch(self):
        corpus = tiny_corpus()
        batch, target = corpus.tensors([[0, 1], [2]])
        self.assertEqual(batch["word_count"], 9)
        self.assertEqual(target["head"].tolist(), [1, -1, 1, 1, 6, 6, -1, 8, -1])
        self.assertEqual(target["arc"].tolist(), [[2, 0, 2, 2], [3, 3, 0, IGNORE], [2, 0, IGNORE, IGNORE]])
        self.assertEqual(target["sentence"].tolist(), [0, 0, 0, 1, 0, 0, 1, 0, 1])
        self.assertFalse(batch["head_allowed"][1, 0, 1], "a word is never its own head")
        self.assertEqual(batch["ids"][1].tolist()[:4], [2, VOCABULARY.index("her"), VOCABULARY.index("car"), 3])

    def test_a_stop_left_out_leaves_no_trace(self):
        corpus = tiny_corpus(marks=1.0)
        _, target = corpus.tensors([[0]], random.Random(1))
        self.assertEqual(target["sentence"].tolist(), [0, 0, 1])
        self.assertEqual({len(values) for name, values in target.items() if name != "arc"}, {3})

    def test_a_sentence_longer_than_a_window_still_gives_every_word_a_row(self):
        corpus = tiny_corpus()
        corpus.sentences[2].forms = ["car"] * 300
        corpus.sentences[2].heads, corpus.cases[2] = [-1] + [0] * 299, [0] * 300
        corpus.columns[2] = {name: values[:1] * 300 for name, values in corpus.columns[2].items()}
        batch, _ = corpus.tensors([[2]])
        self.assertEqual((batch["ids"].shape[1], batch["word_count"]), (256, 300))


class Decoding(unittest.TestCase):
    def test_the_tree_is_the_best_of_all_with_one_root(self):
        draw = np.random.default_rng(5)
        for n in (1, 2, 3, 4, 4, 4, 5, 5):
            arc = draw.normal(size=(n, n + 1))
            best = max((sum(arc[w, h] for w, h in enumerate(heads)) for heads in itertools.product(range(n + 1), repeat=n)
                        if self.is_tree(heads)))
            found = tree(arc)
            self.assertTrue(self.is_tree(found))
            self.assertAlmostEqual(sum(arc[w, h] for w, h in enumerate(found)), best, places=6)

    @staticmethod
    def is_tree(heads):
        def reaches_root(word, steps):
            return word == 0 or steps > 0 and reaches_root(heads[word - 1], steps - 1)
        return sum(h == 0 for h in heads) == 1 and all(reaches_root(w + 1, len(heads)) for w in range(len(heads)))

    def test_a_name_never_starts_inside(self):
        labels = ["O", "B-Person", "I-Person", "B-Gpe", "I-Gpe"]
        scores = np.array([[0, 1, 3, 0, 0], [0, 0, 0, 0, 2.0]])
        path = [labels[i] for i in best_names(scores, labels)]
        self.assertNotIn(path[0][:2], "I-")
        self.assertEqual(spans(["B-Person", "I-Person", "O", "B-Gpe"]), {(0, 2, "Person"), (3, 4, "Gpe")})


class WeightsFile(unittest.TestCase):
    def test_int8_columns_come_back_within_half_a_step(self):
        columns = np.random.default_rng(3).normal(size=(64, 5)).astype(np.float32)
        q, scale = quantised(columns)
        self.assertEqual(q.dtype, np.int8)
        inside = np.abs(columns) <= 127 * scale
        self.assertLessEqual((np.abs(q * scale - columns) / scale)[inside].max(), 0.5001)

    def test_the_model_read_back_scores_as_the_one_written(self):
        torch.manual_seed(2)
        corpus = tiny_corpus()
        model = Analyzer(len(VOCABULARY), corpus.labels).eval()
        batch, _ = corpus.tensors([[0, 1]])
        with tempfile.TemporaryDirectory() as folder, torch.no_grad():
            for f32, tolerance in ((True, 1e-5), (False, 0.1)):
                path = os.path.join(folder, "tiny.weights")
                write(path, model.state_dict(), corpus.labels, VOCABULARY, ["saw\tVERB\tsee"], f32)
                manifest, tensors, blobs = weights_file.read(path)
                self.assertEqual(blobs, {"vocabulary": VOCABULARY, "lemmas": ["saw\tVERB\tsee"]})
                self.assertTrue(all(t["offset"] % 64 == 0 for t in manifest["tensors"] + manifest["blobs"]))
                found, expected = load_model(manifest, tensors)(batch), model(batch)
                for name in ("upos", "arc", "sentence"):
                    self.assertLess((found[name] - expected[name]).abs().max().item(), tolerance, name)

    def test_a_damaged_file_is_refused(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "tiny.weights")
            weights_file.write(path, {"a": np.ones((2, 2), np.float32)}, {}, {})
            with open(path, "r+b") as file:
                file.seek(64)
                file.write(b"x")
            with self.assertRaisesRegex(ValueError, "digest"):
                weights_file.read(path)


if __name__ == "__main__":
    unittest.main()
