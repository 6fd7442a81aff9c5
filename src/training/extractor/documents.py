"""Documents of all sets in one form, and windows of them with what they teach. What a set does not annotate stays unknown."""

import typing

import torch

from labels import (
    CUT_AT,
    DATE,
    LABELS,
    LONGEST_WINDOW,
    NOUN,
    OUTPUT,
    OUTPUTS,
    PROPERTIES,
    REFERS_TO,
    STATUSES,
    TYPE,
    TYPES,
)
from windows import Window, overlap

SIZES = ((64, 0.15), (128, 0.2), (160, 0.35), (LONGEST_WINDOW, 0.3))
"""Pieces of windows, and how often each is drawn."""

MOST_PAIRS = 320
SAME_WORDS_UNTAUGHT = 0.8
"""Share of the pairs of equal names of which nothing is said: that they are one is too easy."""

ANY_LABEL = (1 << len(LABELS)) - 1
LABELS_OF = torch.tensor([[bool(bits >> i & 1) for i in range(len(LABELS))] for bits in range(ANY_LABEL + 1)])
NAMED = set(range(len(TYPES)))


class Mention(typing.NamedTuple):
    """Words from begin to end (exclusive) that mean an entity, or None: nothing that is named."""

    begin: int
    end: int
    kind: int
    entity: object


class Fact(typing.NamedTuple):
    """Of two entities the properties that hold, those that may hold, the sentences that say it (None: not known), a status."""

    subject: object
    object: object
    names: set
    possible: set
    evidence: set = None
    status: str = None


class Document:
    """Sentences of words with all that a set says of them.

    allowed: of each word the labels that it may have, as bits, or None where no names are marked; known: of each
    output whether its absence means that it does not hold, or None where no pairs are taught; referring: kinds of
    mentions of which is known what they refer to; classes {(begin, end): class} of names; certain {(entity, entity):
    refers} if nothing but these is known.
    """

    def __init__(self, known=None, referring=(), tagged=True):
        self.words, self.starts, self.lengths = [], [0], []
        self.allowed = [] if tagged else None
        self.known = None if known is None else torch.tensor([name in known for name in OUTPUTS], dtype=torch.uint8)
        self.referring = set(referring)
        self.mentions, self.facts, self.classes, self.certain = [], [], {}, None

    def add(self, words, pieces, allowed=None):
        self.words += words
        self.starts.append(len(self.words))
        self.lengths.append(sum(len(pieces(word)) for word in words))
        if self.allowed is not None:
            self.allowed += allowed

    def __len__(self):
        return len(self.lengths)


def allowed_labels(count, spans, unknown_types, opened=()):
    """What the labels of a sentence's words may be, as bits.

    Outside the spans (begin, end, types) a word is O or of a type that the set does not annotate; a span is of one of
    its types, of which O may be one; of the words `opened` nothing is known.
    """
    outside = 1
    for name in unknown_types:
        outside |= 3 << 1 + 2 * TYPE[name]
    allowed = [outside] * count
    # longer ones first: inner spans win
    for begin, end, types in sorted(spans, key=lambda span: span[0] - span[1]):
        for i in range(begin, end):
            inside = 0 if i == begin else 1
            allowed[i] = sum(1 if name == "O" else 1 << 1 + inside + 2 * TYPE[name] for name in types)
    for i in opened:
        allowed[i] = ANY_LABEL
    return allowed


def cut(document, rng, sizes=SIZES):
    """Windows (first sentence, end) that tile a document, their sizes drawn at random."""
    first = 0
    while first < len(document):
        drawn, limit = rng.random(), LONGEST_WINDOW
        for size, share in sizes:
            if drawn < share:
                limit = size
                break
            drawn -= share
        end, total = first + 1, 2 + document.lengths[first]
        while end < len(document) and total + document.lengths[end] <= limit:
            total += document.lengths[end]
            end += 1
        yield first, end
        first = end


def whole(document, rng):
    """As `cut`, in windows as long as can be."""
    return cut(document, rng, ())


def window(document, first, end, pieces, rng, most=MOST_PAIRS):
    """Sentences of a document with their labels and at most so many pairs, those that tell something before others."""
    begin, stop = document.starts[first], document.starts[end]
    numbers = [n - first for n in range(first, end) for _ in range(document.starts[n], document.starts[n + 1])]
    made = Window(document.words[begin:stop], numbers, pieces, CUT_AT)
    stop = begin + made.n
    if document.allowed is not None:
        made.allowed = LABELS_OF[torch.tensor(document.allowed[begin:stop], dtype=torch.long)]
    made.classes = [
        (b - begin, e - begin, name) for (b, e), name in document.classes.items() if begin <= b and e <= stop
    ]
    if document.known is not None:
        relate(made, document, mentions_in(document, begin, stop), first, rng, most)
    return made


def mentions_in(document, begin, stop):
    """The mentions that lie between two words, counted from the first of them."""
    inside = [mention for mention in document.mentions if begin <= mention.begin and mention.end <= stop]
    return [m._replace(begin=m.begin - begin, end=m.end - begin) for m in inside]


def relate(made, document, mentions, first, rng, most):
    """States the outputs of pairs of mentions."""
    told, untold, statuses = facts_of_pairs(made, document.facts, mentions, first)
    rows = []
    for i, one in enumerate(mentions):
        for j, other in enumerate(mentions):
            if i == j or overlap(one, other):
                continue
            refers, known = reference(made, document, one, other, rng)
            if document.certain is not None and not known:
                continue
            tells = bool(told.get((i, j))) or (refers and known) or (i, j) in statuses
            rows.append((i, j, refers, known, tells))
    if len(rows) > most:
        rows = chosen(rows, most, lambda row: made.apart(mentions[row[0]], mentions[row[1]]) == 0, rng)
    if not rows:
        return
    targets = torch.zeros(len(rows), len(OUTPUTS), dtype=torch.uint8)
    masks = document.known.repeat(len(rows), 1)
    for row, (i, j, refers, known, _) in enumerate(rows):
        for name in untold.get((i, j), ()):
            masks[row, OUTPUT[name]] = 0
        for name in told.get((i, j), ()):
            targets[row, OUTPUT[name]] = 1
            masks[row, OUTPUT[name]] = document.known[OUTPUT[name]]
        targets[row, REFERS_TO], masks[row, REFERS_TO] = refers, known
        states = statuses.get((i, j), ())
        if len(states) == 1:
            masks[row, len(PROPERTIES) :] = 1
            for status in states & set(STATUSES):
                targets[row, OUTPUT[status]] = 1
    made.pairs = torch.tensor([made.pair(mentions[i], mentions[j]) for i, j, *_ in rows])
    made.targets, made.known = targets, masks


def facts_of_pairs(made, facts, mentions, first):
    """Of pairs of mentions the properties that are told, those whose absence means nothing, and statuses.

    A fact is told by the pairs within one of its sentences, or else by the two nearest mentions in its sentences.
    """
    of_entity = {}
    for i, mention in enumerate(mentions):
        if mention.entity is not None:
            of_entity.setdefault(mention.entity, []).append(i)
    told, untold, statuses = {}, {}, {}
    for fact in facts:
        subjects, objects = of_entity.get(fact.subject, ()), of_entity.get(fact.object, ())
        pairs = [(i, j) for i in subjects for j in objects if i != j and not overlap(mentions[i], mentions[j])]

        def said(i):
            return fact.evidence is None or made.sentences[mentions[i].begin] + first in fact.evidence

        inside = [(i, j) for i, j in pairs if said(i) and said(j)]
        tell = [(i, j) for i, j in inside if made.apart(mentions[i], mentions[j]) == 0]
        if inside and not tell:
            tell = [min(inside, key=lambda pair: abs(mentions[pair[0]].begin - mentions[pair[1]].begin))]
        for pair in pairs:
            untold.setdefault(pair, set()).update(fact.possible)
            if pair not in tell:
                untold[pair].update(fact.names)
        for pair in tell:
            told.setdefault(pair, set()).update(fact.names)
            if fact.status:
                statuses.setdefault(pair, set()).add(fact.status)
    return told, untold, statuses


def reference(made, document, one, other, rng):
    """Whether one mention means what the other names, and whether that is known."""
    if document.certain is not None:
        pair = one.entity, other.entity
        return document.certain.get(pair, False), pair in document.certain
    name = other.kind in NAMED and other.kind != DATE
    if not document.known[REFERS_TO] or one.kind not in document.referring or one.kind == DATE or not name:
        return False, False
    same = one.entity is not None and one.entity == other.entity
    equal = one.kind in NAMED and made.words[one.begin : one.end] == made.words[other.begin : other.end]
    if same and equal and rng.random() < SAME_WORDS_UNTAUGHT:
        return same, False
    return same, one.kind != NOUN or one.entity is not None


def chosen(rows, most, near, rng):
    """All rows that tell something, and of the others two near ones for each far one as long as there is room."""
    telling, silent = [row for row in rows if row[-1]], [row for row in rows if not row[-1]]
    close, far = [row for row in silent if near(row)], [row for row in silent if not near(row)]
    rng.shuffle(close)
    rng.shuffle(far)
    room = max(0, most - len(telling))
    close = close[: room * 2 // 3]
    return telling + close + far[: room - len(close)]
