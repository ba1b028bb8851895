"""From scores to trees and name spans."""
import numpy as np

NEVER = -1e9
ROOT_COST = 1e6  # above any sum of arc scores: a second root is never worth it


def cycle_in(head):
    """Nodes of one cycle of `head` (node 0 is the root), or None."""
    seen = {}
    for start in range(1, len(head)):
        path, node = [], start
        while node not in seen and node != 0:
            seen[node] = start
            path.append(node)
            node = head[node]
        if node != 0 and seen[node] == start:
            return path[path.index(node):]
    return None


def arborescence(scores):
    """Maximum spanning arborescence (Chu and Liu 1965, Edmonds 1967). scores[d, h]: node d (from 1) under h (0 is the
    root) -> heads, with heads[0] = 0. Quadratic for each cycle that is contracted."""
    n = scores.shape[0]
    scores = scores.copy()
    scores[np.arange(n), np.arange(n)] = NEVER
    head = scores.argmax(1)
    head[0] = 0
    cycle = cycle_in(head)
    if cycle is None:
        return head
    rest = np.setdiff1d(np.arange(n), cycle)
    into = scores[np.ix_(cycle, rest)] - scores[cycle, head[cycle]][:, None]
    out = scores[np.ix_(rest, cycle)]
    smaller = np.full((len(rest) + 1,) * 2, NEVER)  # the last node stands for the cycle
    smaller[:-1, :-1] = scores[np.ix_(rest, rest)]
    smaller[-1, :-1], smaller[:-1, -1] = into.max(0), out.max(1)
    found = arborescence(smaller)
    result = head.copy()
    for at, node in enumerate(rest[1:], 1):
        result[node] = rest[found[at]] if found[at] < len(rest) else cycle[out[at].argmax()]
    result[cycle[into[:, found[-1]].argmax()]] = rest[found[-1]]
    return result


def tree(arc):
    """arc [n, n + 1], column 0 the root -> heads of the best tree with exactly one root, 0 for the root. A cost on every
    root arc makes the best arborescence the one of fewest roots, so that one search is enough."""
    n = arc.shape[0]
    scores = np.full((n + 1, n + 1), NEVER)
    scores[1:] = arc
    scores[1:, 0] -= ROOT_COST
    return arborescence(scores)[1:]


def best_names(scores, labels):
    """scores [words, labels] -> the legal BIO path of the highest sum, as label numbers."""
    legal = np.array([[not b.startswith("I-") or (a != "O" and a[2:] == b[2:]) for b in labels] for a in labels])
    step = np.where(legal, 0.0, NEVER)
    total = scores[0] + np.array([NEVER if label.startswith("I-") else 0.0 for label in labels])
    back = []
    for row in scores[1:]:
        through = total[:, None] + step
        back.append(through.argmax(0))
        total = through.max(0) + row
    path = [int(total.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


def spans(labels):
    """BIO labels -> set of (first, last exclusive, type)."""
    found, begin = set(), None
    for i, label in enumerate(list(labels) + ["O"]):
        if begin is not None and not label.startswith("I-"):
            found.add((begin[0], i, begin[1]))
            begin = None
        if label.startswith("B-"):
            begin = (i, label[2:])
    return found
