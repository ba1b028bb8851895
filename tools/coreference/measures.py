"""What is asked of pairs of documents (gold, system): clusters with and without singletons, names and pronouns alone, the
antecedents of pronouns, the types of names."""
from collections import defaultdict

from . import metrics

# System type -> the gold types it is right for. GUM has no type for a nationality or a party member: "Americans" is a person,
# "the Greens" an organization; books, laws and products are objects or abstracts by what the sentence says of them.
TYPES = {
    "Person": {"person"},
    "Organization": {"organization"},
    "Country": {"place"}, "City": {"place"}, "Place": {"place"}, "Gpe": {"place"},
    "Group": {"person", "organization"}, "Norp": {"person", "organization"},
    "Event": {"event"},
    "Work": {"object", "abstract"}, "Product": {"object", "abstract"}, "Law": {"object", "abstract"},
    "Concept": {"object", "abstract"}, "Language": {"abstract"},
    "Date": {"time"}, "Time": {"time"},
}
JUDGED = {"person", "place", "organization", "event", "time", "object", "abstract"}
TYPES.update({type_: {type_} for type_ in JUDGED})  # a system may write GUM's own
LEFT_OUT = {"Money", "Percent", "Quantity", "Ordinal", "Cardinal", "animal", "plant", "substance"}
FIRST_AND_SECOND = set("i me my mine myself we us our ours ourselves you your yours yourself yourselves".split())


def clusters(mentions, singletons):
    """-> spans by cluster."""
    found = defaultdict(set)
    for mention in mentions:
        found[mention.cluster].add(mention.span)
    return [spans for spans in found.values() if singletons or len(spans) > 1]


def of_kinds(document, kinds):
    return [mention for mention in document.mentions if mention.kind in kinds]


def coreference(pairs, singletons, kinds=("name", "nominal", "pronoun")):
    return metrics.score((clusters(of_kinds(gold, kinds), singletons), clusters(of_kinds(system, kinds), singletons))
                         for gold, system in pairs)


def antecedents(document):
    """-> for each mention with an earlier one in its cluster: the nearest that is no pronoun, else the nearest."""
    earlier, found = defaultdict(list), {}
    for mention in document.mentions:
        before = earlier[mention.cluster]
        if before:
            found[mention.span] = next((m for m in reversed(before) if m.kind != "pronoun"), before[-1])
        before.append(mention)
    return found


def pronouns(pairs, third_person):
    """A pronoun is resolved rightly if its antecedent in the system's cluster has its gold cluster. The antecedent is found
    in the gold by its span, or failing that by its head word. Recall: of the gold pronouns with an earlier mention;
    precision: of the system's."""
    tally = metrics.Tally()
    for gold, system in pairs:
        of_span, of_head = gold.by_span(), {}
        for mention in gold.mentions:
            of_head.setdefault((mention.head.begin, mention.head.end), mention)  # the longest
        wanted, linked = antecedents(gold), antecedents(system)
        for mention in of_kinds(system, ("pronoun",)):
            if not counts(mention, third_person) or mention.span not in linked:
                continue
            antecedent, own = linked[mention.span], of_span.get(mention.span)
            other = of_span.get(antecedent.span) or of_head.get((antecedent.head.begin, antecedent.head.end))
            right = bool(own and other and own.cluster == other.cluster and own.span in wanted)
            tally.add((right, 0, right, 1))
        total = sum(m.span in wanted and counts(m, third_person) for m in of_kinds(gold, ("pronoun",)))
        tally.add((0, total, 0, 0))
    return tally


def counts(mention, third_person):
    return not third_person or mention.head.form.lower() not in FIRST_AND_SECOND


def named(document, judged_only):
    """-> mentions headed by a proper noun as (span, head's span, type)."""
    return [(m.span, (m.head.begin, m.head.end), m.type) for m in of_kinds(document, ("name",))
            if not judged_only or m.type in JUDGED]


def named_of_system(document):
    """The same; where the system writes no Entity=, its Name= spans, their last word taken for the head."""
    if document.mentions:
        return named(document, False)
    return [((begin, end), (None, end), type_) for begin, end, type_ in document.names]


def types(pairs, by_head=False, labelled=True):
    """Named spans with their types: exact spans, or (by_head) the same head word."""
    tally = metrics.Tally()
    place = 1 if by_head else 0
    for gold, system in pairs:
        wanted = {item[place]: item for item in named(gold, True)}
        skipped = {item[place] for item in named(gold, False)} - set(wanted)
        given = {item[place]: item for item in named_of_system(system)
                 if item[place] not in skipped and item[2] not in LEFT_OUT}
        hits = sum(at in wanted and (not labelled or wanted[at][2] in TYPES.get(item[2], ()))
                   for at, item in given.items())
        tally.add((hits, len(wanted), hits, len(given)))
    return tally


def confusions(pairs):
    """-> count by (gold type, system type) of named spans that both have."""
    found = defaultdict(int)
    for gold, system in pairs:
        given = {span: type_ for span, _, type_ in named_of_system(system)}
        for span, _, type_ in named(gold, True):
            found[type_, given.get(span, "-")] += 1
    return found
