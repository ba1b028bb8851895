"""Writes a checkpoint as a weights file: docs/weights.md.

usage: export.py CHECKPOINT.pt BASE_FOLDER OUT.weights --data TREEBANKS [--f32]
"""
import argparse
import os
from collections import Counter, defaultdict

import numpy as np
import torch

import weights_file
from corpus import train_paths
from data import read_conllu
from labels import COLUMNS, lemma_script
from model import HEADS, HIDDEN, INNER, LAYERS
from pieces import read_vocabulary

CLIPS = np.linspace(0.7, 1.0, 16)  # shares of the largest weight that int8's 127 may stand for


def names():
    """(name in the file, parameter of the model, whether transposed: the file holds matrices as [in, out])."""
    yield "embedding.piece", "encoder.piece.weight", False
    yield "embedding.position", "encoder.position.weight", False
    yield "embedding.case", "encoder.case.weight", False
    yield from norm_names("embedding.norm", "encoder.norm")
    for i in range(LAYERS):
        for part in ("qkv", "attention", "inner", "outer"):
            yield from linear_names(f"layer.{i}.{part}", f"encoder.layers.{i}.{part}")
        for norm in ("norm1", "norm2"):
            yield from norm_names(f"layer.{i}.{norm}", f"encoder.layers.{i}.{norm}")
    for name in COLUMNS:
        yield from linear_names(name, f"flat.{name}")
    yield from linear_names("sentence", "sentence")
    for name in ("arc", "label"):
        for side in ("dep", "head"):
            yield from linear_names(f"{name}.{side}", f"{name}_{side}")
        yield f"{name}.u", f"{name}_u", False
        yield f"{name}.root", f"{name}_root", False
    for name in ("wd", "wh", "bias"):
        yield f"label.{name}", f"label_{name}", False


def linear_names(name, parameter):
    yield name + ".weight", parameter + ".weight", True
    yield name + ".bias", parameter + ".bias", False


def norm_names(name, parameter):
    yield name + ".gamma", parameter + ".weight", False
    yield name + ".beta", parameter + ".bias", False


def is_matrix(name):
    """Whether the file may hold it as int8, a scale a column."""
    return name.endswith(".weight") and name.split(".")[0] in ("layer", "arc", "label")


def quantised(columns):
    """columns [rows, n] -> int8 of the same shape and scale [n]: symmetric, each column with the clipping of least square
    error, since a single outlier would else coarsen the whole column."""
    largest = np.abs(columns).max(0).clip(1e-12)
    best_error, best_scale = np.full(columns.shape[1], np.inf), largest / 127
    for share in CLIPS:
        scale = largest * share / 127
        error = ((np.clip(np.rint(columns / scale), -127, 127) * scale - columns) ** 2).sum(0)
        better = error < best_error
        best_error, best_scale = np.where(better, error, best_error), np.where(better, scale, best_scale)
    best_scale = best_scale.astype(np.float32)
    return np.clip(np.rint(columns / best_scale), -127, 127).astype(np.int8), best_scale


def tensors_of(state, f32):
    """The model's parameters under the file's names, the large ones as int8 unless `f32`."""
    found = {}
    for name, parameter, transposed in names():
        array = state[parameter].float().cpu().numpy()
        array = array.T if transposed else array
        if f32 or not (is_matrix(name) or name == "embedding.piece"):
            found[name] = array
        elif name == "embedding.piece":  # a row is looked up whole, so it has the scale
            q, found_scale = quantised(array.T)
            found[name], found[name + ".scale"] = q.T, found_scale
        else:
            found[name], found[name + ".scale"] = quantised(array)
    return found


def lemma_lexicon(sentences, scripts):
    """Sorted rows `form TAB upos TAB lemma` for words met twice or more, or that no script can do. Of the proper nouns only
    those that the scripts mostly fail on: a lexicon of names would hold just the treebank's."""
    seen, hard = defaultdict(Counter), Counter()
    for s in sentences:
        for form, upos, lemma in zip(s.forms, s.upos, s.lemmas):
            seen[form.lower(), upos][lemma] += 1
            hard[form.lower(), upos] += lemma_script(form, lemma) not in scripts
    rows = []
    for (form, upos), lemmas in seen.items():
        lemma, count = max(lemmas.items(), key=lambda kv: (kv[1], kv[0]))
        mostly_hard = 2 * hard[form, upos] > sum(lemmas.values())
        wanted = mostly_hard if upos == "PROPN" else count >= 2 or hard[form, upos]
        if wanted and "\t" not in form:
            rows.append(f"{form}\t{upos}\t{lemma}")
    return sorted(rows, key=str.encode)


def write(path, state, labels, vocabulary, lemmas, f32=False):
    encoder = {"layers": LAYERS, "hidden": HIDDEN, "heads": HEADS, "inner": INNER, "window": 254}
    manifest = {"model": "entente-en", "created_by": "train/make_weights", "encoder": encoder, "labels": labels}
    weights_file.write(path, tensors_of(state, f32), {"vocabulary": vocabulary, "lemmas": lemmas}, manifest)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("checkpoint", "base", "out"):
        parser.add_argument(name)
    parser.add_argument("--data", required=True)
    parser.add_argument("--f32", action="store_true")
    args = parser.parse_args()
    state = torch.load(args.checkpoint, weights_only=False, map_location="cpu")
    sentences = [s for path in train_paths(args.data) for s in read_conllu(path)]
    lemmas = lemma_lexicon(sentences, set(state["labels"]["lemma"]))
    write(args.out, state["model"], state["labels"], read_vocabulary(args.base), lemmas, args.f32)
    print(f"{args.out}: {os.path.getsize(args.out)} bytes, {len(lemmas)} lemmas")


if __name__ == "__main__":
    main()
