#!/usr/bin/env python3
"""Fit the confidence of propositions, so that 0.8 is right about 8 times in 10.

usage: calibrate.py ROWS.tsv... [--tuples TUPLES.tsv GOLD.tsv] [--judged JUDGED.tsv]

ROWS.tsv     what bench's calibration_rows prints for a treebank: label (the gold tree gives the same proposition),
             then the features of extract/relation/calibration.h
TUPLES.tsv   what calibration_rows prints with --lines for the sentences of an open-relation benchmark (CaRB's dev half),
             GOLD.tsv its gold tuples: sentence, relation, arguments. The label is the share of a tuple's words that the
             best gold tuple has in the same place. Twice as many rows of treebanks are used at most, so that both count
JUDGED.tsv   the same rows with a reader's verdict as the label. They are few, so they only shift and stretch what the
             rows taught (Platt 1999): agreement with the gold tree says nothing of what the rules do wrong on it

Logistic regression with a little ridge, by Newton's method; prints the weights for calibration.cpp and, from five
folds, how often propositions were right at each confidence. Needs nothing but the standard library.
"""
import math
import random
import sys
from collections import Counter, defaultdict

RIDGE = 2.0
FOLDS = 5


def read(path):
    with open(path, encoding="utf-8") as lines:
        rows = [[float(cell) for cell in line.split("\t")] for line in lines if line.strip()]
    return [(row[0], row[1:]) for row in rows]


def squeezed(sentence):
    return "".join(c for c in sentence if c.isalnum())


def bag(text):
    return Counter(text.lower().split())


def share_of_words(tuple_, gold):
    """tuple_, gold: (relation, first argument, the rest). 0 where the relations have no word in common."""
    common = [sum((bag(a) & bag(b)).values()) for a, b in zip(tuple_, gold)]
    return sum(common) / max(1, sum(sum(bag(a).values()) for a in tuple_)) if common[0] else 0.0


def read_tuples(path, gold_path, features):
    gold = defaultdict(list)
    with open(gold_path, encoding="utf-8") as lines:
        for cells in (line.rstrip("\n").split("\t") for line in lines):
            gold[squeezed(cells[0])].append((cells[1], cells[2], " ".join(cells[3:])))
    rows = []
    with open(path, encoding="utf-8") as lines:
        for cells in (line.rstrip("\n").split("\t") for line in lines):
            found = (cells[1], cells[2], cells[3])
            best = max((share_of_words(found, g) for g in gold[squeezed(cells[0])]), default=0.0)
            rows.append((best, [float(cell) for cell in cells[-features:]]))
    return rows


def sigmoid(x):
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, x))))


def dot(a, b):
    return sum(x * y for x, y in zip(a, b))


def solve(matrix, vector):
    """Gauss with pivoting."""
    n = len(vector)
    a = [row[:] + [v] for row, v in zip(matrix, vector)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(a[r][i]))
        a[i], a[pivot] = a[pivot], a[i]
        for r in range(i + 1, n):
            factor = a[r][i] / a[i][i]
            if factor:
                a[r] = [x - factor * y for x, y in zip(a[r], a[i])]
    x = [0.0] * n
    for i in reversed(range(n)):
        x[i] = (a[i][n] - dot(a[i][i + 1:n], x[i + 1:])) / a[i][i]
    return x


def fit(rows, ridge=RIDGE, steps=15):
    n = len(rows[0][1])
    weights = [0.0] * n
    for _ in range(steps):
        gradient = [-ridge * w for w in weights]
        hessian = [[ridge if i == j else 0.0 for j in range(n)] for i in range(n)]
        for label, x in rows:
            p = sigmoid(dot(weights, x))
            slope = p * (1 - p)
            present = [(i, v) for i, v in enumerate(x) if v]
            for i, v in present:
                gradient[i] += (label - p) * v
                for j, u in present:
                    hessian[i][j] += slope * v * u
        step = solve(hessian, gradient)
        weights = [w + s for w, s in zip(weights, step)]
        if max(abs(s) for s in step) < 1e-6:
            break
    return weights


def stretch(weights, judged):
    """Weights times a slope, plus a shift on the constant, that suit the judged rows best."""
    rows = [(label, [1.0, dot(weights, x)]) for label, x in judged]
    shift, slope = fit(rows, ridge=0.1)
    return [w * slope + (shift if i == 0 else 0.0) for i, w in enumerate(weights)]


def report(predicted):
    """predicted: (probability, label) pairs."""
    loss = -sum(math.log(max(1e-9, p if y else 1 - p)) for p, y in predicted) / len(predicted)
    print(f"# {len(predicted)} rows, right {sum(y for _, y in predicted) / len(predicted):.3f}, log loss {loss:.4f}, "
          f"Brier {sum((p - y) ** 2 for p, y in predicted) / len(predicted):.4f}")
    print("# confidence   rows   mean   right")
    for low in range(0, 10):
        inside = [(p, y) for p, y in predicted if low / 10 <= p < (low + 1) / 10 or (low == 9 and p == 1)]
        if inside:
            mean = sum(p for p, _ in inside) / len(inside)
            right = sum(y for _, y in inside) / len(inside)
            print(f"# {low / 10:.1f} to {(low + 1) / 10:.1f} {len(inside):6d}  {mean:.3f}  {right:.3f}")


def cross_validated(rows):
    rows = rows[:]
    random.Random(1).shuffle(rows)
    predicted = []
    for fold in range(FOLDS):
        weights = fit([row for i, row in enumerate(rows) if i % FOLDS != fold])
        predicted += [(sigmoid(dot(weights, x)), y) for i, (y, x) in enumerate(rows) if i % FOLDS == fold]
    return predicted


def fit_jointly(rows, tuples):
    """The two kinds of label differ in their level: a constant that only the tuples have takes that up."""
    rows = random.Random(1).sample(rows, min(len(rows), 2 * len(tuples)))
    return fit([(y, x + [0.0]) for y, x in rows] + [(y, x + [1.0]) for y, x in tuples])[:-1]


def taken(arguments, option, count):
    """The values of an option, taken out of the arguments."""
    if option not in arguments:
        return None
    at = arguments.index(option)
    values = arguments[at + 1:at + 1 + count]
    del arguments[at:at + 1 + count]
    return values


def main():
    arguments = sys.argv[1:]
    judged_path = taken(arguments, "--judged", 1)
    tuple_paths = taken(arguments, "--tuples", 2)
    if not arguments:
        sys.exit(__doc__)
    rows = [row for path in arguments for row in read(path)]
    print("# agreement with the gold trees, five folds")
    report(cross_validated(rows))
    weights = fit_jointly(rows, read_tuples(*tuple_paths, len(rows[0][1]))) if tuple_paths else fit(rows)
    judged = read(*judged_path) if judged_path else []
    if judged:
        weights = stretch(weights, judged)
        print("# the judged rows")
        report([(sigmoid(dot(weights, x)), y) for y, x in judged])
    print(", ".join(f"{w:.3f}" for w in weights))


if __name__ == "__main__":
    main()
