"""Parses treebanks' gold words with a weights file and prints the scores.

usage: evaluate.py FILE.weights TREEBANK.conllu.gz... [--entities ENTITIES.json] [--int8] [--threshold T] [--write FOLDER]

Sentence bounds are given for the trees; neighbours of a paragraph are context. --int8 rounds activations as the program
does (per-token symmetric int8 before every matrix of the encoder). LAS compares labels without their subtype.
"""
import argparse
import os

import numpy as np
import torch

from corpus import Corpus, load_entities
from data import batches, windows
from decode import best_names, spans, tree
from export import names
from labels import apply_script
from model import Analyzer
from pieces import Pieces
from weights_file import read

FLAT = ("upos", "xpos", "lemma", "nominal")


def load_model(manifest, tensors):
    model = Analyzer(tensors["embedding.piece"].shape[0], manifest["labels"])
    state = {}
    for name, parameter, transposed in names():
        tensor = torch.from_numpy(np.array(tensors[name]))
        state[parameter] = tensor.T if transposed else tensor
    model.load_state_dict(state)
    return model.eval()


def round_activations(model):
    """Hooks that do to a matrix's input what dynamic quantisation does to it."""
    def rounded(_, inputs):
        x = inputs[0]
        scale = x.abs().amax(-1, keepdim=True).clamp(min=1e-12) / 127
        return ((x / scale).round() * scale,)
    for name, module in model.named_modules():
        if isinstance(module, torch.nn.Linear) and name.startswith(("encoder.layers", "arc_", "label_")):
            module.register_forward_pre_hook(rounded)


def labels_of(model, labels, scores, heads):
    """Best label of each word's arc; `root` for the root's arc and nowhere else. heads: by sentence, 0 for the root."""
    absolute, first = [], 0
    for head in heads:
        absolute += [first + h - 1 if h else -1 for h in head]
        first += len(head)
    absolute = torch.tensor(absolute)
    found = model.label_scores(scores, absolute).clone()
    found[:, labels.index("root")] = torch.where(absolute < 0, 1e9, -1e9)
    return found.argmax(-1).numpy()


@torch.no_grad()
def parse(model, corpus):
    """-> for each sentence its columns (FLAT, label, entity: label numbers), heads (0: the root), end: sentence logits."""
    found = [None] * len(corpus.sentences)
    for runs in batches(windows(corpus.sentences, corpus.sizes), corpus.sizes, 3000):
        scores = model(corpus.tensors(runs)[0])
        order = [i for run in runs for i in run]
        lengths = [len(corpus.sentences[i]) for i in order]
        heads = [tree(scores["arc"][row, :n, :n + 1].numpy().astype(np.float64)) for row, n in enumerate(lengths)]
        rows = {name: scores[name].argmax(-1).numpy() for name in FLAT}
        rows.update(label=labels_of(model, corpus.labels["label"], scores, heads), end=scores["sentence"].numpy())
        entity, first = scores["entity"].numpy(), 0
        for i, head, n in zip(order, heads, lengths):
            found[i] = {name: values[first:first + n] for name, values in rows.items()}
            found[i].update(heads=head, entity=best_names(entity[first:first + n], corpus.labels["entity"]))
            first += n
    return found


def read_lexicon(lines):
    return {(form, upos): lemma for form, upos, lemma in (line.split("\t") for line in lines)}


def named(sentence, row, labels, lexicon):
    """The parse of one sentence as CoNLL-U cells: upos, xpos, lemma, head, label of each word."""
    for w, form in enumerate(sentence.forms):
        upos, xpos = labels["upos"][row["upos"][w]], labels["xpos"][row["xpos"][w]]
        script = labels["lemma"][row["lemma"][w]]
        lemma = lexicon.get((form.lower(), upos)) or apply_script(form, script) or form
        yield upos, xpos, lemma, int(row["heads"][w]), labels["label"][row["label"][w]]


def write_conllu(path, corpus, found, lexicon):
    """The treebank's lines with the parse in place of the gold columns, for other scorers."""
    with open(path, "w", encoding="utf-8") as out:
        for sentence, row in zip(corpus.sentences, found):
            cells_of_word = named(sentence, row, corpus.labels, lexicon)
            for line in sentence.lines:
                cells = line.split("\t")
                if cells[0].isdigit():
                    upos, xpos, lemma, head, label = next(cells_of_word)
                    line = "\t".join([cells[0], cells[1], lemma, upos, xpos, "_", str(head), label, "_", "_"])
                elif "." in cells[0] and not line.startswith("#"):
                    continue
                print(line, file=out)
            print(file=out)


def f1(right, gold, found):
    return 200 * right / max(1, gold + found)


def column_scores(corpus, found, lexicon):
    """Percent of the words with the right value."""
    right, count = dict.fromkeys(("upos", "xpos", "lemma", "uas", "las"), 0), 0
    for sentence, row in zip(corpus.sentences, found):
        gold = zip(sentence.upos, sentence.xpos, sentence.lemmas, sentence.heads, sentence.labels)
        for g, s in zip(gold, named(sentence, row, corpus.labels, lexicon)):
            attached = g[3] + 1 == s[3]
            labelled = g[4].split(":")[0] == s[4].split(":")[0]
            for name, hit in zip(right, (g[0] == s[0], g[1] == s[1], g[2] == s[2], attached, attached and labelled)):
                right[name] += hit
            count += 1
    return {name: 100 * n / count for name, n in right.items()}


def sentence_end_f1(corpus, found, threshold=0.0):
    """Of the ends inside paragraphs: a paragraph's own end is given."""
    right, gold, guessed = 0, 0, 0
    for row, last in zip(found, corpus.ends_paragraph):
        hit = row["end"][-1] > threshold
        guessed += int((row["end"][:-1] > threshold).sum()) + int(hit and not last)
        right, gold = right + int(hit and not last), gold + int(not last)
    return f1(right, gold, guessed)


def name_f1(corpus, found):
    right, gold, guessed = 0, 0, 0
    for sentence, row in zip(corpus.sentences, found):
        teacher, own = spans(sentence.entity), spans([corpus.labels["entity"][e] for e in row["entity"]])
        right, gold, guessed = right + len(teacher & own), gold + len(teacher), guessed + len(own)
    return f1(right, gold, guessed)


def nominal_scores(corpus, found):
    """Percent right of all words, and of the words whose gold label is not `none`; None where there is no gold."""
    pairs = [(g, p) for s, row in zip(corpus.sentences, found) if s.nominal
             for g, p in zip(s.nominal, (corpus.labels["nominal"][n] for n in row["nominal"]))]
    if not pairs:
        return {}
    heads = [(g, p) for g, p in pairs if g != "none"]
    return {"nominal": 100 * sum(g == p for g, p in pairs) / len(pairs),
            "nominal heads": 100 * sum(g == p for g, p in heads) / max(1, len(heads))}


def report(corpus, found, lexicon, threshold):
    scores = column_scores(corpus, found, lexicon)
    scores["sentence-end F1"] = sentence_end_f1(corpus, found, threshold)
    if corpus.sentences[0].entity:
        scores["names F1"] = name_f1(corpus, found)
        scores.update(nominal_scores(corpus, found))
    return "  ".join(f"{name} {value:.2f}" for name, value in scores.items())


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("weights")
    parser.add_argument("treebanks", nargs="+")
    parser.add_argument("--entities", help="what entities.py wrote, to score names and nominals")
    parser.add_argument("--int8", action="store_true", help="round activations too")
    parser.add_argument("--threshold", type=float, default=0.0, help="a sentence ends where the logit is above")
    parser.add_argument("--write", help="folder for the parses as CoNLL-U")
    return parser.parse_args()


def main():
    args = arguments()
    manifest, tensors, blobs = read(args.weights)
    model, lexicon = load_model(manifest, tensors), read_lexicon(blobs["lemmas"])
    if args.int8:
        round_activations(model)
    entities = load_entities(args.entities) if args.entities else None
    for path in args.treebanks:
        corpus = Corpus([path], entities, Pieces(blobs["vocabulary"]), manifest["labels"])
        found = parse(model, corpus)
        name = os.path.basename(path).removesuffix(".gz")
        print(f"{name}: {report(corpus, found, lexicon, args.threshold)}", flush=True)
        if args.write:
            os.makedirs(args.write, exist_ok=True)
            write_conllu(os.path.join(args.write, name), corpus, found, lexicon)


if __name__ == "__main__":
    main()
