"""Fine-tunes the analyzer on the treebanks; a run that was stopped goes on from its last whole epoch.

usage: train.py --data TREEBANKS --entities ENTITIES.json --base FOLDER --out FOLDER [--epochs N]
"""
import argparse
import os
import time
from collections import Counter

import torch
from safetensors.torch import load_file
from torch.nn import functional as F

import export
from corpus import IGNORE, Corpus, load_entities, train_paths
from data import batches, seeded, windows
from labels import COLUMNS
from model import LAYERS, POSITIONS, Analyzer
from pieces import Pieces, read_vocabulary

WEIGHTS = {"upos": 1.0, "xpos": 0.5, "lemma": 0.5, "entity": 1.0, "nominal": 0.5, "sentence": 1.0, "arc": 1.0, "label": 1.0}


def losses(model, batch, target):
    scores = model(batch)
    # A column is silent for a whole batch now and then (nominal, in a batch of EWT): its mean would be NaN.
    found = {name: F.cross_entropy(scores[name].float(), target[name], ignore_index=IGNORE) for name in COLUMNS
             if (target[name] >= 0).any()}
    found["sentence"] = F.binary_cross_entropy_with_logits(scores["sentence"].float(), target["sentence"])
    found["arc"] = F.cross_entropy(scores["arc"].flatten(0, 1), target["arc"].flatten(), ignore_index=IGNORE)
    found["label"] = F.cross_entropy(model.label_scores(scores, target["head"]), target["label"], ignore_index=IGNORE)
    return found


def start_from(model, folder):
    """Copies the public encoder's weights; the token-type embedding is folded into the positions."""
    base = {k.removeprefix("bert."): v for k, v in load_file(os.path.join(folder, "model.safetensors")).items()}
    own, e = {}, "embeddings."
    own["piece.weight"] = base[e + "word_embeddings.weight"]
    own["position.weight"] = base[e + "position_embeddings.weight"][:POSITIONS] + base[e + "token_type_embeddings.weight"][0]
    own["norm.weight"], own["norm.bias"] = base[e + "LayerNorm.weight"], base[e + "LayerNorm.bias"]
    renamed = {"attention": "attention.output.dense", "inner": "intermediate.dense", "outer": "output.dense",
               "norm1": "attention.output.LayerNorm", "norm2": "output.LayerNorm"}
    for i in range(LAYERS):
        layer = f"encoder.layer.{i}."
        for end in ("weight", "bias"):
            qkv = [base[f"{layer}attention.self.{name}.{end}"] for name in ("query", "key", "value")]
            own[f"layers.{i}.qkv.{end}"] = torch.cat(qkv)
            own.update({f"layers.{i}.{ours}.{end}": base[f"{layer}{theirs}.{end}"] for ours, theirs in renamed.items()})
    result = model.encoder.load_state_dict(own, strict=False)
    assert result.missing_keys == ["case.weight"] and not result.unexpected_keys, result


def parameter_groups(model, rate):
    """Layers near the input learn more slowly; heads, which start from nothing, ten times as fast."""
    groups = []
    for name, parameter in model.named_parameters():
        if name.startswith("encoder.layers."):
            scale = 0.9 ** (LAYERS - 1 - int(name.split(".")[2]))
        elif name.startswith("encoder.case"):
            scale = 5.0
        else:
            scale = 0.9 ** LAYERS if name.startswith("encoder.") else 10.0
        groups.append({"params": [parameter], "lr": rate * scale, "weight_decay": 0.01 if parameter.dim() > 1 else 0.0})
    return groups


class Trainer:
    """The model with its optimizer, schedule and running average of the weights (which is what gets exported)."""

    def __init__(self, args, corpus, base_pieces):
        self.args, self.corpus = args, corpus
        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        self.model = Analyzer(base_pieces, corpus.labels).to(self.device)
        start_from(self.model, args.base)
        per_epoch = len(self.drawn(0)[0])
        total, warm = per_epoch * args.epochs, max(1, per_epoch // 2)
        groups = parameter_groups(self.model, args.rate)
        self.optimizer = torch.optim.AdamW(groups, betas=(0.9, 0.98), eps=1e-6, fused=True)
        self.schedule = torch.optim.lr_scheduler.LambdaLR(
            self.optimizer, lambda step: min((step + 1) / warm, max(0.02, (total - step) / (total - warm))))
        self.average = {k: v.detach().clone() for k, v in self.model.state_dict().items()}
        self.step, self.epoch, self.begun = 0, 0, time.time()
        self.checkpoint = os.path.join(args.out, "checkpoint.pt")
        print(f"{len(corpus.sentences)} sentences, {per_epoch} steps an epoch, {self.device}", flush=True)

    def drawn(self, epoch):
        """The epoch's batches and the random numbers that go on with them: the same for the same epoch and seed."""
        rng = seeded("epoch", epoch)
        runs = windows(self.corpus.sentences, self.corpus.sizes, rng)
        return batches(runs, self.corpus.sizes, self.args.tokens, rng), rng

    def run_epoch(self):
        self.model.train()
        sums, (drawn, rng) = Counter(), self.drawn(self.epoch)
        for at, runs in enumerate(drawn, 1):
            found = self.take_step(*self.corpus.tensors(runs, rng))
            sums.update({k: v.item() for k, v in found.items()})
            if self.step % 50 == 0:
                line = " ".join(f"{k} {v / at:.3f}" for k, v in sums.items())
                print(f"epoch {self.epoch} step {at}/{len(drawn)} {time.time() - self.begun:.0f} s {line}", flush=True)
        self.epoch += 1

    def take_step(self, batch, target):
        batch, target = self.moved(batch), self.moved(target)
        with torch.autocast(self.device, dtype=torch.bfloat16):
            found = losses(self.model, batch, target)
        self.optimizer.zero_grad(set_to_none=True)
        sum(WEIGHTS[name] * value for name, value in found.items()).backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 2.0)
        self.optimizer.step()
        self.schedule.step()
        self.step += 1
        if self.step % 10 == 0:
            self.add_to_average()
        return found

    def moved(self, part):
        return {k: v.to(self.device) if torch.is_tensor(v) else v for k, v in part.items()}

    @torch.no_grad()
    def add_to_average(self):
        """Reaches back about 500 steps, fewer at the start."""
        weight = min(0.98, (1 + self.step / 10) / (10 + self.step / 10))
        for name, value in self.model.state_dict().items():
            self.average[name].lerp_(value, 1 - weight)

    def save(self):
        latest = {"model": self.model.state_dict(), "optimizer": self.optimizer.state_dict(),
                  "schedule": self.schedule.state_dict(), "average": self.average, "step": self.step, "epoch": self.epoch}
        torch.save(latest, self.checkpoint + ".new")
        os.replace(self.checkpoint + ".new", self.checkpoint)
        done = {"model": self.average, "labels": self.corpus.labels, "epoch": self.epoch}
        torch.save(done, os.path.join(self.args.out, f"epoch{self.epoch}.pt"))

    def resume(self):
        if not os.path.exists(self.checkpoint):
            return
        state = torch.load(self.checkpoint, weights_only=False, map_location=self.device)
        self.model.load_state_dict(state["model"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.schedule.load_state_dict(state["schedule"])
        self.average, self.step, self.epoch = state["average"], state["step"], state["epoch"]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("data", "entities", "base", "out"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--rate", type=float, default=1e-4, help="of the encoder's last layer")
    parser.add_argument("--tokens", type=int, default=1024, help="pieces a batch, padding counted")
    parser.add_argument("--marks", type=float, default=0.0, help="share of sentences with quotes, dashes or the stop changed")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def main():
    args = arguments()
    os.makedirs(args.out, exist_ok=True)
    torch.manual_seed(args.seed)
    torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", os.cpu_count() or 1)))
    vocabulary = read_vocabulary(args.base)
    corpus = Corpus(train_paths(args.data), load_entities(args.entities), Pieces(vocabulary), marks=args.marks)
    lemmas = export.lemma_lexicon(corpus.sentences, set(corpus.labels["lemma"]))
    trainer = Trainer(args, corpus, len(vocabulary))
    trainer.resume()
    while trainer.epoch < args.epochs:
        trainer.run_epoch()
        trainer.save()
        out = os.path.join(args.out, f"epoch{trainer.epoch}.weights")
        export.write(out, trainer.average, corpus.labels, vocabulary, lemmas)
        print(f"epoch {trainer.epoch} done after {time.time() - trainer.begun:.0f} s: {out}", flush=True)


if __name__ == "__main__":
    main()
