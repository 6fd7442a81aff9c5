"""Windows of whole sentences, their loss, and what the model finds in them."""

import torch
import torch.nn.functional as F

from labels import CUT_AT, FARTHEST, MAX_MENTIONS, PRONOUN, PRONOUNS
from words import FIRST, LAST, shape

CLASS_WEIGHT = 0.5
PAIR_SCALE = 8


class Window:
    """Words with their pieces and the numbers of their sentences, and what is known of them.

    allowed [words, labels]; pairs with targets and known [pairs, outputs]; classes [(begin, end, class)]. None or empty
    where nothing is known.
    """

    def __init__(self, words, sentences, pieces, limit=CUT_AT):
        self.ids, self.shapes, self.first, self.last = [FIRST], [0], [], []
        for word in words:
            cut = pieces(word)
            if len(self.ids) + len(cut) >= limit:
                break
            self.first.append(len(self.ids))
            self.ids += cut
            self.last.append(len(self.ids) - 1)
            self.shapes += [shape(word)] * len(cut)
        self.ids.append(LAST)
        self.shapes.append(0)
        self.n = len(self.first)
        self.words, self.sentences = words[: self.n], sentences[: self.n]
        self.allowed = self.pairs = self.targets = self.known = None
        self.classes = []

    def pronouns(self):
        return [(i, i + 1, PRONOUN) for i, word in enumerate(self.words) if word.lower() in PRONOUNS and word != "US"]

    def apart(self, one, other):
        return abs(self.sentences[one[0]] - self.sentences[other[0]])

    def pair(self, one, other):
        """The row of two mentions (begin, end, kind, …) for the pair head, without the window's number."""
        return (
            self.first[one[0]],
            self.last[one[1] - 1],
            self.first[other[0]],
            self.last[other[1] - 1],
            one[2],
            other[2],
            min(FARTHEST, self.apart(one, other)),
        )


def overlap(one, other):
    return one[0] < other[1] and other[0] < one[1]


def collate(batch):
    longest = max(len(w.ids) for w in batch)
    ids = torch.zeros(len(batch), longest, dtype=torch.long)
    shapes = torch.zeros(len(batch), longest, dtype=torch.long)
    mask = torch.zeros(len(batch), longest)
    for i, w in enumerate(batch):
        ids[i, : len(w.ids)] = torch.tensor(w.ids)
        shapes[i, : len(w.ids)] = torch.tensor(w.shapes)
        mask[i, : len(w.ids)] = 1
    return ids, shapes, mask


def batches(lengths, budget, rng=None):
    """Numbers of windows in groups of like length, at most `budget` pieces each with padding; at random with `rng`."""
    order = list(range(len(lengths)))
    if rng:
        rng.shuffle(order)
    groups, stretch = [], 4000 if rng else max(1, len(order))
    for k in range(0, len(order), stretch):
        group = []
        for i in sorted(order[k : k + stretch], key=lambda i: lengths[i]):
            if group and (len(group) + 1) * lengths[i] > budget:
                groups.append(group)
                group = []
            group.append(i)
        if group:
            groups.append(group)
    if rng:
        rng.shuffle(groups)
    return groups


def numbered(row, pairs):
    return torch.cat([torch.full((len(pairs), 1), row, dtype=torch.long), pairs], 1)


def loss(model, batch):
    """The sum of the three heads' losses, and those of tags and pairs. A word counts with all labels that it may have."""
    encoded = model.encode(*collate(batch))
    tag = pair = of_class = torch.zeros(())
    tagged = [(i, w) for i, w in enumerate(batch) if w.allowed is not None]
    if tagged:
        rows = torch.cat([torch.full((w.n,), i, dtype=torch.long) for i, w in tagged])
        firsts = torch.cat([torch.tensor(w.first, dtype=torch.long) for _, w in tagged])
        logits, allowed = model.tag(encoded[rows, firsts]), torch.cat([w.allowed for _, w in tagged])
        told = ~allowed.all(1)
        of_allowed = torch.logsumexp(logits.masked_fill(~allowed, -1e4), -1)
        tag = (torch.logsumexp(logits, -1) - of_allowed)[told].sum() / max(1, len(rows))
    related = [(i, w) for i, w in enumerate(batch) if w.pairs is not None]
    if related:
        p = torch.cat([numbered(i, w.pairs) for i, w in related])
        targets = torch.cat([w.targets for _, w in related]).float()
        known = torch.cat([w.known for _, w in related]).float()
        scores = model.pairs(model.project(encoded), p)
        pair = F.binary_cross_entropy_with_logits(scores, targets, reduction="none") * known
        pair = pair.sum() / (len(p) ** 0.5 * PAIR_SCALE)
    named = [(i, w.first[begin:end], name) for i, w in enumerate(batch) for begin, end, name in w.classes]
    if named:
        logits = model.classes(encoded, [(i, firsts) for i, firsts, _ in named])
        classes = torch.tensor([name for *_, name in named])
        of_class = F.cross_entropy(logits, classes, reduction="sum") / max(1, sum(w.n for w in batch))
    # every parameter needs a gradient where several processes average theirs
    complete = tagged and related and named
    unused = 0.0 if complete else sum(q.sum() for q in model.parameters() if q.requires_grad) * 0.0
    return tag + pair + CLASS_WEIGHT * of_class + unused, float(tag.detach()), float(pair.detach())


def decode(labels):
    """The best labels of a window's words as mentions (begin, end, number of the type)."""
    found, i = [], 0
    while i < len(labels):
        if labels[i] == 0:
            i += 1
            continue
        of_type, j = (labels[i] - 1) // 2, i + 1
        while j < len(labels) and labels[j] == 2 + 2 * of_type:
            j += 1
        found.append((i, j, of_type))
        i = j
    return found


def candidates(window, found, nouns=()):
    """Mentions for the pair head: what the tags found, pronouns beside them, and the nouns that are given."""
    mentions = list(found)
    mentions += [p for p in window.pronouns() if not any(overlap(p, mention) for mention in found)]
    mentions = sorted(mentions)[:MAX_MENTIONS]
    spans = {mention[:2] for mention in mentions}
    return sorted(mentions + [noun for noun in nouns if noun[:2] not in spans])


@torch.no_grad()
def find(model, windows, budget=3000):
    """The tagged mentions of each window."""
    model.eval()
    result = [None] * len(windows)
    for group in batches([len(w.ids) for w in windows], budget):
        logits = model.tag(model.encode(*collate([windows[i] for i in group])))
        for row, i in enumerate(group):
            result[i] = decode(logits[row, windows[i].first].argmax(-1).tolist())
    model.train()
    return result


@torch.no_grad()
def relate(model, windows, budget=3000, nouns=None):
    """Of each window (mentions, their classes, pairs of them, probabilities [pairs, outputs])."""
    model.eval()
    result = [None] * len(windows)
    for group in batches([len(w.ids) for w in windows], budget):
        encoded = model.encode(*collate([windows[i] for i in group]))
        logits, projected = model.tag(encoded), model.project(encoded)
        for row, i in enumerate(group):
            window = windows[i]
            found = decode(logits[row, window.first].argmax(-1).tolist())
            mentions = candidates(window, found, nouns[i] if nouns else ())
            classes, count = [], len(mentions)
            if mentions:
                firsts = [(row, window.first[begin:end]) for begin, end, _ in mentions]
                classes = model.classes(encoded, firsts).argmax(-1).tolist()
            pairs = [(a, b) for a in range(count) for b in range(count) if a != b]
            rows = torch.tensor([window.pair(mentions[a], mentions[b]) for a, b in pairs], dtype=torch.long)
            scores = torch.sigmoid(model.pairs(projected, numbered(row, rows.view(-1, 7))))
            result[i] = mentions, classes, pairs, scores
    model.train()
    return result


@torch.no_grad()
def taught_pairs(model, windows, budget=3000):
    """Of each window that has pairs (window, what the last layer reads of them [pairs, HIDDEN])."""
    model.eval()
    related = [w for w in windows if w.pairs is not None]
    for group in batches([len(w.ids) for w in related], budget):
        batch = [related[i] for i in group]
        projected = model.project(model.encode(*collate(batch)))
        for row, window in enumerate(batch):
            yield window, model.hidden(projected, numbered(row, window.pairs))
    model.train()
