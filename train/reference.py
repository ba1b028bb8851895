"""Dumps what the model gives for a few windows, so that another reader of the same file can be compared with it.

usage: reference.py FILE.weights TREEBANK.conllu.gz OUT.json [--int8]
"""
import argparse
import json

import numpy as np
import torch

from corpus import Corpus
from data import windows
from decode import tree
from evaluate import load_model, round_activations
from pieces import Pieces
from weights_file import read

WINDOWS = slice(5, 8)  # by number in the treebank; any would do


def rounded(values, digits):
    return [round(float(x), digits) for x in values]


@torch.no_grad()
def described(model, corpus, run, labels):
    """One window: its words, what is read for them, and what each part of the model makes of it."""
    batch, _ = corpus.tensors([run])
    vectors, scores = model.words(batch), model(batch)
    lengths = [len(corpus.sentences[i]) for i in run]
    arcs = [scores["arc"][s, :n, :n + 1].numpy().astype(np.float64) for s, n in enumerate(lengths)]
    return {"sentences": [corpus.sentences[i].forms for i in run], "pieces": batch["ids"][0].tolist(),
            "cases": batch["cases"][0].tolist(), "word_vectors_first8": [rounded(row[:8], 4) for row in vectors],
            "upos": [labels["upos"][i] for i in scores["upos"].argmax(-1)],
            "sentence_logits": rounded(scores["sentence"], 4), "arc_rows_of_word0": [rounded(arc[0], 3) for arc in arcs],
            "heads": [[int(h) for h in tree(arc)] for arc in arcs]}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("weights", "treebank", "out"):
        parser.add_argument(name)
    parser.add_argument("--int8", action="store_true", help="round activations as the program does")
    args = parser.parse_args()
    manifest, tensors, blobs = read(args.weights)
    model = load_model(manifest, tensors)
    if args.int8:
        round_activations(model)
    corpus = Corpus([args.treebank], None, Pieces(blobs["vocabulary"]), manifest["labels"])
    runs = windows(corpus.sentences, corpus.sizes)[WINDOWS]
    with open(args.out, "w", encoding="utf-8") as file:
        json.dump([described(model, corpus, run, manifest["labels"]) for run in runs], file, ensure_ascii=False, indent=0)


if __name__ == "__main__":
    main()
