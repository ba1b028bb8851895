"""Documents with their mentions, read from CoNLL-U whose MISC column has Entity= in the brackets of GUM and CorefUD."""
import gzip
import re
from dataclasses import dataclass, field

# The fields of an opening bracket where the file does not say (`# global.Entity = ...`).
DEFAULT_FIELDS = ("GRP", "etype", "infstat", "salience", "centering", "minspan", "link", "identity")
BRACKET = re.compile(r"\(([^()]+)(\))?|([^()]+)\)")
PART = re.compile(r"\[\d+/\d+\]")  # part of a discontinuous mention: e12[1/2]


@dataclass
class Word:
    begin: int  # characters of the document, white space not counted
    end: int
    form: str
    upos: str
    head: int  # index of a word of the document, -1: none in it
    entity: str
    name: str  # of Name=, as B-Person


@dataclass(eq=False)
class Mention:
    begin: int
    end: int
    type: str
    cluster: str
    head: Word

    @property
    def span(self):
        return self.begin, self.end

    @property
    def kind(self):
        return {"PROPN": "name", "PRON": "pronoun"}.get(self.head.upos, "nominal")


@dataclass
class Document:
    name: str
    text: str = ""  # its words without white space
    mentions: list = field(default_factory=list)  # in order of begin, longer ones first; no two with one span
    names: list = field(default_factory=list)  # (begin, end, type) of Name=
    dropped: int = 0  # mentions left out: a span again, or brackets without a partner
    paragraphs: list = field(default_factory=list)  # surface text of each
    words: list = field(default_factory=list)
    sentences: list = field(default_factory=list)  # index of the first word of each

    def by_span(self):
        return {mention.span: mention for mention in self.mentions}


class Reader:
    """One file, line by line. The words of a multiword token (don't = do + n't) get spans by their lengths when those
    add up, else each the span of the whole token."""

    def __init__(self, path):
        self.path, self.fields, self.documents = path, DEFAULT_FIELDS, []
        self.words, self.rows, self.covered, self.chars = [], [], 0, []
        self.surface, self.starts = [], True

    def read(self):
        opener = gzip.open if self.path.endswith(".gz") else open
        with opener(self.path, "rt", encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                try:
                    self.take(line.rstrip("\n"))
                except (ValueError, IndexError) as error:
                    raise SystemExit(f"{self.path}:{number}: not CoNLL-U ({error})")
        self.end_sentence()
        self.end_document()
        return self.documents

    def take(self, line):
        if not line:
            self.end_sentence()
        elif line[0] == "#":
            self.comment(line)
        else:
            self.row(line.split("\t"))

    def comment(self, line):
        key, _, value = (part.strip() for part in line[1:].partition("="))
        if key == "newdoc id":
            self.end_document()
            self.documents.append(Document(value))
        elif key == "global.Entity":
            self.fields = tuple(value.split("-"))
        elif key == "text" and self.documents_open():
            self.surface.append(value)
        elif line.startswith("# newpar") and self.documents_open():
            self.end_paragraph()

    def documents_open(self):
        if not self.documents:
            self.documents.append(Document(""))
        return True

    def row(self, cells):
        if len(cells) != 10:
            raise ValueError(f"{len(cells)} columns, expected 10")
        if "." in cells[0]:
            return
        form = "".join(cells[1].split())
        if "-" in cells[0]:
            first, last = map(int, cells[0].split("-"))
            self.rows.append((form, cells[9], []))
            self.covered = last
            return
        if int(cells[0]) <= self.covered:
            self.rows[-1][2].append(cells)
        else:
            self.rows.append((form, cells[9], [cells]))

    def end_sentence(self):
        if not self.rows:
            return
        self.documents_open()
        first, no_space = len(self.words), False
        self.documents[-1].sentences.append(first)
        for form, misc, words in self.rows:
            no_space = "SpaceAfter=No" in misc.split("|")
            begin = len(self.chars)
            lengths = [len("".join(cells[1].split())) for cells in words]
            exact, at = sum(lengths) == len(form), begin
            for cells, length in zip(words, lengths):
                span = (at, at + length) if exact else (begin, begin + len(form))
                at += length
                self.add_word(cells, span, first)
            self.chars.extend(form)
        if self.surface and not no_space:
            self.surface[-1] += " "
        self.rows, self.covered = [], 0

    def add_word(self, cells, span, first):
        misc = dict(part.partition("=")[::2] for part in cells[9].split("|"))
        head = first + int(cells[6]) - 1 if cells[6].isdigit() and int(cells[6]) else -1
        self.words.append(Word(*span, cells[1], cells[3], head, misc.get("Entity", ""), misc.get("Name", "")))

    def end_paragraph(self):
        if self.surface:
            self.documents[-1].paragraphs.append("".join(self.surface).strip())
        self.surface = []

    def end_document(self):
        if self.documents:
            self.end_paragraph()
            document = self.documents[-1]
            document.text, document.words = "".join(self.chars), self.words
            add_mentions(document, self.words, self.fields)
            add_names(document, self.words)
        self.words, self.chars = [], []


def brackets_of(words):
    """-> (index of the first word, of the last, content of the opening bracket), and how many had no partner."""
    open_, found, lone = {}, [], 0
    for at, word in enumerate(words):
        for content, single, closing in BRACKET.findall(word.entity):
            if content and single:
                found.append((at, at, content))
            elif content:
                open_.setdefault(PART.sub("", content.partition("-")[0]), []).append((at, content))
            else:
                begun = open_.get(PART.sub("", closing))
                if begun:
                    found.append((begun[-1][0], at, begun.pop()[1]))
                else:
                    lone += 1
    return found, lone + sum(map(len, open_.values()))


def head_of(words, first, last, minspan):
    """The word that hangs on a word outside; of several the first that the annotation has in the smallest span."""
    outside = [at for at in range(first, last + 1) if not first <= words[at].head <= last]
    smallest = [first + int(number) - 1 for number in minspan.split(",") if number.isdigit()]
    smallest = [at for at in smallest if at <= last]
    return words[next((at for at in smallest if at in outside), (outside or smallest or [last])[0])]


def add_mentions(document, words, fields):
    found, document.dropped = brackets_of(words)
    found.sort(key=lambda item: (item[0], -item[1]))
    seen = set()
    for first, last, content in found:
        values = dict(zip(fields, content.split("-", len(fields) - 1)))
        group, part = PART.sub("", values["GRP"]), PART.search(values["GRP"])
        span = words[first].begin, words[last].end
        if span in seen or (part and not part.group().startswith("[1/")):
            document.dropped += span in seen
            continue
        seen.add(span)
        head = head_of(words, first, last, values.get("minspan", ""))
        document.mentions.append(Mention(*span, values.get("etype", ""), group, head))


def add_names(document, words):
    for word in words:
        place, _, type_ = word.name.partition("-")
        if place == "B":
            document.names.append((word.begin, word.end, type_))
        elif place == "I" and document.names:
            document.names[-1] = (document.names[-1][0], word.end, document.names[-1][2])


def read(path):
    return Reader(path).read()


def aligned(gold, system, path):
    """The system's documents cut and ordered as the gold ones: by name where it names them all, else by the order of the
    text. Entities of different documents are kept apart."""
    by_name = {stem(document.name): document for document in system}
    if all(document.name in by_name for document in gold):
        found = [by_name[document.name] for document in gold]
    else:
        found = cut(system, [(document.name, len(document.text)) for document in gold])
    for wanted, given in zip(gold, found):
        if wanted.text != given.text:
            at = next((i for i, (a, b) in enumerate(zip(wanted.text, given.text)) if a != b),
                      min(len(wanted.text), len(given.text)))
            raise SystemExit(f"{path}: the text of {wanted.name} differs at character {at}: gold "
                             f"{wanted.text[at:at + 30]!r}, system {given.text[at:at + 30]!r}")
    return found


def stem(name):
    """The name of a document whose id is its file's name."""
    return name.rpartition("/")[2].removesuffix(".txt")


def cut(system, lengths):
    """All the system's text in a row, parted into documents of these (name, characters)."""
    whole, base = Document(""), 0
    for number, document in enumerate(system):
        whole.text += document.text
        for mention in document.mentions:
            begin, end = mention.begin + base, mention.end + base
            whole.mentions.append(Mention(begin, end, mention.type, f"{number}.{mention.cluster}", mention.head))
        whole.names += [(begin + base, end + base, type_) for begin, end, type_ in document.names]
        base += len(document.text)
    found, at = [], 0
    for name, length in lengths:
        end = at + length
        document = Document(name, whole.text[at:end])
        document.mentions = [Mention(m.begin - at, m.end - at, m.type, m.cluster, m.head) for m in whole.mentions
                             if at <= m.begin and m.end <= end]
        document.names = [(b - at, e - at, t) for b, e, t in whole.names if at <= b and e <= end]
        found.append(document)
        at = end
    if at != len(whole.text):
        found[-1].text += whole.text[at:]  # told as a difference of texts
    return found
