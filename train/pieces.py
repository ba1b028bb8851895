"""From word forms to word pieces and the case feature: docs/weights.md, section 1."""
import os
import unicodedata

ESCAPES = {"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}"}
DROPPED = {"Mn", "Cc", "Cf", "Co", "Cn", "Cs"}
CJK = ((0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2FA1F), (0xF900, 0xFAFF))
MAX_PIECES = 12


def case_feature(form):
    letters = [unicodedata.category(c) for c in form if unicodedata.category(c) in ("Lu", "Lt", "Ll")]
    upper = [c != "Ll" for c in letters]
    if not any(upper):
        return 0
    if upper[0] and not any(upper[1:]):
        return 1
    if all(upper):
        return 2
    return 3 if not upper[0] else 4


def stands_alone(c):
    code = ord(c)
    if code < 128:
        return 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
    return unicodedata.category(c)[0] == "P" or any(a <= code <= b for a, b in CJK)


def lower(c):
    """The simple (one to one) mapping."""
    mapped = c.lower()
    return mapped if len(mapped) == 1 else mapped[0]


def is_space(c):
    """Separators of any kind, and of the control characters only these three: the others are dropped, so str.isspace, which
    takes in vertical tabs and U+0085, would not do."""
    return c in "\t\n\r" or unicodedata.category(c)[0] == "Z"


def parts(form):
    """The form's parts: runs of ordinary characters, and each punctuation mark or ideograph alone."""
    form = ESCAPES.get(form, form)
    found, run = [], ""
    for c in unicodedata.normalize("NFD", form):
        space = is_space(c)
        if not space and unicodedata.category(c) in DROPPED:
            continue
        c = lower(c)
        if space or stands_alone(c):
            if run:
                found.append(run)
            run = ""
            if not space:
                found.append(c)
        else:
            run += c
    if run:
        found.append(run)
    return found


def read_vocabulary(folder):
    """One piece a line, in the order of ids. Only LF parts lines: some pieces hold odd separators."""
    with open(os.path.join(folder, "vocab.txt"), encoding="utf-8", newline="\n") as file:
        return file.read().removesuffix("\n").split("\n")


class Pieces:
    """Maps a form to the ids of its pieces; forms repeat, so answers are kept."""

    def __init__(self, vocabulary):
        self.ids = {piece: i for i, piece in enumerate(vocabulary)}
        self.unknown, self.cls, self.sep = self.ids["[UNK]"], self.ids["[CLS]"], self.ids["[SEP]"]
        self.cache = {}

    def of_part(self, part):
        """Greedy longest match; one unknown piece if any stretch of the part has none."""
        if len(part) > 100:
            return [self.unknown]
        found, begin = [], 0
        while begin < len(part):
            end = len(part)
            while end > begin:
                piece = ("##" if begin else "") + part[begin:end]
                if piece in self.ids:
                    break
                end -= 1
            if end == begin:
                return [self.unknown]
            found.append(self.ids[piece])
            begin = end
        return found

    def __call__(self, form):
        if form not in self.cache:
            found = [i for part in parts(form) for i in self.of_part(part)][:MAX_PIECES]
            self.cache[form] = found or [self.unknown]
        return self.cache[form]
