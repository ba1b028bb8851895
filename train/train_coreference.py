"""Trains the scorer of mention pairs on rows of bench/coreference_rows; the encoder stays as it is.

usage: train_coreference.py TRAIN.rows TRAIN.conllu.gz DEV.rows DEV.conllu.gz OUT.pt [--seed 1]

Mention ranking: each mention takes an earlier one or is new; the loss is the negative log of the summed probability of
all gold antecedents (Durrett and Klein 2013, Lee et al. 2017). Scores on DEV are those of taking the best antecedent of each
mention, with gold words and sentences.
"""
import argparse
import time

import torch
from torch import nn

import coreference_rows
from coreference import measures, metrics


class Scorer(nn.Module):
    """The parameters are those of the weights file (docs/weights.md, section 4)."""

    def __init__(self, mention_columns, pair_columns, novelty_columns, width, hidden=64, novelty=32, dropout=0.5):
        super().__init__()
        self.anaphor, self.antecedent = nn.Linear(width, hidden), nn.Linear(width, hidden, bias=False)
        self.new = nn.Linear(width, novelty)
        self.anaphor_signs, self.antecedent_signs = table(mention_columns, hidden), table(mention_columns, hidden)
        self.pair_signs = table(pair_columns, hidden)
        self.new_signs, self.novelty_signs = table(mention_columns, novelty), table(novelty_columns, novelty)
        self.output, self.new_output = nn.Linear(hidden, 1, bias=False), nn.Linear(novelty, 1)
        self.drop, self.drop_hidden = nn.Dropout(dropout), nn.Dropout(dropout / 2)

    def forward(self, rows):
        """-> score of each pair, score of each mention's being new."""
        vectors = self.drop(rows.vectors)
        left = self.anaphor(vectors) + self.anaphor_signs(rows.mention.columns, rows.mention.begins)
        right = self.antecedent(vectors) + self.antecedent_signs(rows.mention.columns, rows.mention.begins)
        pairs = self.pair_signs(rows.pair.columns, rows.pair.begins) + left[rows.anaphor] + right[rows.antecedent]
        scores = self.output(self.drop_hidden(torch.relu(pairs))).squeeze(-1)
        new = self.new(vectors) + self.new_signs(rows.mention.columns, rows.mention.begins)
        new = new + self.novelty_signs(rows.novelty.columns, rows.novelty.begins)
        return scores, self.new_output(self.drop_hidden(torch.relu(new))).squeeze(-1)


def table(rows, width):
    made = nn.EmbeddingBag(rows, width, mode="sum")
    nn.init.normal_(made.weight, std=0.02)
    return made


def segment_logsumexp(scores, segment, count, own):
    """log of the sum of exp over the scores of each segment and its own one."""
    top = own.detach().clone().scatter_reduce(0, segment, scores.detach(), "amax")
    total = torch.exp(own - top).index_add(0, segment, torch.exp(scores - top[segment]))
    return top + torch.log(total)


def loss_of(rows, scores, new):
    same, count = rows.same(), len(new)
    linked = torch.zeros(count, dtype=torch.bool).index_fill(0, rows.anaphor[same], True)
    all_ = segment_logsumexp(scores, rows.anaphor, count, new)
    gold = segment_logsumexp(scores[same], rows.anaphor[same], count, torch.where(linked, torch.tensor(-1e4), new))
    return (all_ - gold).mean()


def decode(rows, scores, new):
    """Each mention with its best antecedent, or none. -> spans by cluster, as the gold annotates them: without relative
    pronouns, and coordinations only where something goes back to them or they to it."""
    best, choice = new.tolist(), [-1] * len(new)
    for j, i, score in zip(rows.anaphor.tolist(), rows.antecedent.tolist(), scores.tolist()):
        if score > best[j]:
            best[j], choice[j] = score, i
    clusters, where = [], {}
    for j, i in enumerate(choice):
        if i < 0:
            where[j] = len(clusters)
            clusters.append(set())
        else:
            where[j] = where[i]
        clusters[where[j]].add(j)
    shown = [{j for j in cluster if rows.kinds[j] != 1} for cluster in clusters]
    return [{rows.spans[j] for j in cluster} for cluster in shown
            if len(cluster) > 1 or any(rows.kinds[j] == 0 for j in cluster)]


def evaluate(model, dev):
    model.eval()
    pairs, all_pairs = [], []
    with torch.no_grad():
        for rows in dev:
            found = decode(rows, *model(rows))
            pairs.append((measures.clusters(rows.gold.mentions, False), [c for c in found if len(c) > 1]))
            all_pairs.append((measures.clusters(rows.gold.mentions, True), found))
    return metrics.score(pairs), metrics.score(all_pairs)


def describe(tallies, all_):
    parts = [f"all mentions {100 * all_['mentions'].precision:.1f}/{100 * all_['mentions'].recall:.1f}"]
    parts += [f"{name} {100 * t.precision:.1f}/{100 * t.recall:.1f}/{100 * t.f1:.2f}" for name, t in tallies.items()]
    return f"CoNLL {100 * metrics.conll_f1(tallies):.2f} (+1 {100 * metrics.conll_f1(all_):.2f})  " + "  ".join(parts)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("train", "treebank", "dev", "dev_treebank", "out"):
        parser.add_argument(name)
    parser.add_argument("--epochs", type=int, default=25)
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--decay", type=float, default=0.1)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    torch.set_num_threads(1)
    reader, train = coreference_rows.read(args.train, args.treebank)
    _, dev = coreference_rows.read(args.dev, args.dev_treebank)
    print(f"{sum(len(r.spans) for r in train)} mentions, {sum(len(r.anaphor) for r in train)} pairs", flush=True)
    model = Scorer(reader.mention_columns, reader.pair_columns, reader.novelty_columns, reader.width)
    optimizer = torch.optim.AdamW(model.parameters(), args.rate, weight_decay=args.decay)
    steps = args.epochs * len(train)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1, s / 100) * (1 - s / steps) + 1e-3)
    for epoch in range(1, args.epochs + 1):
        begin, total = time.time(), 0.0
        model.train()
        for at in torch.randperm(len(train)).tolist():
            loss = loss_of(train[at], *model(train[at]))
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimizer.step()
            schedule.step()
            total += loss.item()
        print(f"epoch {epoch}: loss {total / len(train):.4f}  {time.time() - begin:.0f} s  "
              f"{describe(*evaluate(model, dev))}", flush=True)
    torch.save({"model": model.state_dict(), "args": vars(args)}, args.out)


if __name__ == "__main__":
    main()
