"""Measures of coreference over clusters (lists of sets of mentions). Each gives four numbers, hits and totals of recall and
of precision, which are summed over documents before they are divided.

MUC: Vilain et al. 1995. B3: Bagga and Baldwin 1998. CEAF with phi4: Luo 2005. Mentions that only one side has count
as in Pradhan et al. 2014, "Scoring coreference partitions of predicted mentions": they stay where they are, nothing is
added to the other side or taken away.
"""
from collections import defaultdict

INFINITE = float("inf")


def home(clusters):
    """-> number of its cluster by mention."""
    return {mention: number for number, cluster in enumerate(clusters) for mention in cluster}


def muc_recall(key, response):
    """Links needed to join each cluster of the key, less those that the response lacks."""
    where = home(response)
    hits = total = 0
    for cluster in key:
        parts = {where[mention] for mention in cluster if mention in where}
        lone = sum(mention not in where for mention in cluster)
        hits += len(cluster) - len(parts) - lone
        total += len(cluster) - 1
    return hits, total


def muc(key, response):
    return (*muc_recall(key, response), *muc_recall(response, key))


def b3_recall(key, response):
    """For each mention of the key, the share of its cluster that it shares a cluster with in the response."""
    where = home(response)
    hits = 0.0
    for cluster in key:
        together = defaultdict(int)
        for mention in cluster:
            if mention in where:
                together[where[mention]] += 1
        hits += sum(count * count for count in together.values()) / len(cluster)
    return hits, sum(map(len, key))


def b3(key, response):
    return (*b3_recall(key, response), *b3_recall(response, key))


def phi4(key, response):
    return 2 * len(key & response) / (len(key) + len(response))


def ceaf_e(key, response):
    """The one-to-one alignment of clusters with the largest sum of phi4. Clusters that share no mention have 0, so each
    component of clusters that overlap is assigned alone."""
    total = 0.0
    for rows, columns in components(key, response):
        total += best_assignment([[phi4(key[r], response[c]) for c in columns] for r in rows])
    return total, len(key), total, len(response)


def components(key, response):
    """-> (numbers of clusters of the key, of the response) that hang together by shared mentions."""
    where, seen = home(response), set()
    inside = home(key)
    for start in range(len(key)):
        if start in seen:
            continue
        rows, columns, open_ = [], set(), [start]
        seen.add(start)
        while open_:
            row = open_.pop()
            rows.append(row)
            for column in {where[m] for m in key[row] if m in where} - columns:
                columns.add(column)
                for other in {inside[m] for m in response[column] if m in inside} - seen:
                    seen.add(other)
                    open_.append(other)
        if columns:
            yield sorted(rows), sorted(columns)


def best_assignment(gain):
    """Largest sum of gains with every row and every column used once at most (Kuhn 1955, Munkres 1957; the form with
    potentials and one shortest augmenting path a row)."""
    if len(gain) > len(gain[0]):
        gain = [list(column) for column in zip(*gain)]
    rows, columns = len(gain), len(gain[0])
    u, v = [0.0] * (rows + 1), [0.0] * (columns + 1)
    row_of, before = [0] * (columns + 1), [0] * (columns + 1)
    for row in range(1, rows + 1):
        row_of[0], column = row, 0
        least, used = [INFINITE] * (columns + 1), [False] * (columns + 1)
        while row_of[column]:
            used[column] = True
            at, step, following = row_of[column], INFINITE, 0
            for c in range(1, columns + 1):
                if used[c]:
                    continue
                slack = -gain[at - 1][c - 1] - u[at] - v[c]
                if slack < least[c]:
                    least[c], before[c] = slack, column
                if least[c] < step:
                    step, following = least[c], c
            for c in range(columns + 1):
                if used[c]:
                    u[row_of[c]] += step
                    v[c] -= step
                else:
                    least[c] -= step
            column = following
        while column:
            row_of[column] = row_of[before[column]]
            column = before[column]
    return sum(gain[row_of[c] - 1][c - 1] for c in range(1, columns + 1) if row_of[c])


def mention_detection(key, response):
    wanted, given = set().union(*key), set().union(*response)
    hits = len(wanted & given)
    return hits, len(wanted), hits, len(given)


MEASURES = {"mentions": mention_detection, "MUC": muc, "B3": b3, "CEAFe": ceaf_e}


class Tally:
    """Sums of one measure over documents."""

    def __init__(self):
        self.sums = [0.0] * 4

    def add(self, numbers):
        self.sums = [a + b for a, b in zip(self.sums, numbers)]

    @property
    def recall(self):
        return self.sums[0] / self.sums[1] if self.sums[1] else 0.0

    @property
    def precision(self):
        return self.sums[2] / self.sums[3] if self.sums[3] else 0.0

    @property
    def f1(self):
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def score(documents):
    """documents: pairs of clusters (key, response). -> a Tally a measure."""
    tallies = {name: Tally() for name in MEASURES}
    for key, response in documents:
        for name, measure in MEASURES.items():
            tallies[name].add(measure(key, response))
    return tallies


def conll_f1(tallies):
    return sum(tallies[name].f1 for name in ("MUC", "B3", "CEAFe")) / 3
