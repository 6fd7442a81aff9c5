"""The joint extractor: one pass of the encoder over a sentence feeds a tag head (mentions) and a pair head (facts)."""

import torch
import torch.nn.functional as F
from torch import nn

from encoder import WIDTH, Encoder
from words import FIRST, LAST, shape

TYPES = ["Person", "Organization", "Place", "Group", "Event", "Date"]
PRONOUN = len(TYPES)
NOMINAL = len(TYPES) + 1
KINDS = TYPES + ["Pronoun", "Other"]
"""What a mention is to the pair head: of a type, a pronoun, or anything else."""

LABELS = ["O"] + [prefix + name for name in TYPES for prefix in ("B-", "I-")]
LABEL = {name: i for i, name in enumerate(LABELS)}
PROPERTIES = [
    "affiliatedWith",
    "employedBy",
    "memberOf",
    "headOf",
    "chiefExecutive",
    "headOfState",
    "headOfGovernment",
    "politicalAffiliation",
    "playsFor",
    "educatedAt",
    "foundedBy",
    "citizenOf",
    "birthPlace",
    "birthDate",
    "deathPlace",
    "deathDate",
    "residesIn",
    "worksIn",
    "spouse",
    "childOf",
    "sibling",
    "awardReceived",
    "headquarters",
    "basedIn",
    "partOf",
    "subsidiaryOf",
    "ownedBy",
    "dateFounded",
    "dateDissolved",
    "locatedIn",
    "capitalOf",
    "createdBy",
    "directedBy",
    "participatedIn",
]
PROPERTY = {name: i for i, name in enumerate(PROPERTIES)}
PRONOUNS = set(
    "he she it they who his her their its him them whose whom i we you my our your me us "
    "himself herself itself themselves".split()
)
HIDDEN, CONTEXT = 192, 64
DISTANCES = [1, 3, 6, 12, 24]
"""Pieces between two mentions at which a new class of distance begins."""

MAX_PIECES = 200
MAX_MENTIONS = 24


class Extractor(nn.Module):
    def __init__(self, onnx_file):
        super().__init__()
        self.encoder = Encoder(onnx_file)
        self.drop = nn.Dropout(0.1)
        self.half = False
        self.tag = nn.Linear(WIDTH, len(LABELS))
        self.project = nn.Linear(WIDTH, 4 * HIDDEN + CONTEXT)
        self.context = nn.Linear(CONTEXT, HIDDEN)
        self.distance = nn.Embedding(2 * (len(DISTANCES) + 1), HIDDEN)
        self.subject_kind = nn.Embedding(len(KINDS), HIDDEN)
        self.object_kind = nn.Embedding(len(KINDS), HIDDEN)
        self.out = nn.Linear(HIDDEN, len(PROPERTIES))
        for embedding in (self.distance, self.subject_kind, self.object_kind):
            nn.init.normal_(embedding.weight, std=0.02)
        # most pairs have no property
        nn.init.constant_(self.out.bias, -3.0)

    def load(self, checkpoint):
        """Takes the weights of a checkpoint; the embeddings of pieces, which are never trained, may be missing there."""
        state = {name: value.float() for name, value in torch.load(checkpoint, map_location="cpu").items()}
        state.setdefault("encoder.words.weight", self.encoder.words.weight)
        self.load_state_dict(state)

    def encode(self, ids, shapes, mask):
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.half):
            encoded = self.encoder(ids, shapes, mask)
        return self.drop(encoded.float())

    def pairs(self, projected, p):
        """Log odds [pairs, properties].

        projected [batch, pieces, 4 * HIDDEN + CONTEXT]; p [pairs, 7]: sentence, subject's first and last piece, object's
        first and last piece, kinds of both.
        """
        b = p[:, 0]
        subjects = projected[b, p[:, 1], :HIDDEN] + projected[b, p[:, 2], HIDDEN : 2 * HIDDEN]
        objects = projected[b, p[:, 3], 2 * HIDDEN : 3 * HIDDEN] + projected[b, p[:, 4], 3 * HIDDEN : 4 * HIDDEN]
        low = torch.minimum(p[:, 2], p[:, 4]) + 1
        gap = (torch.maximum(p[:, 1], p[:, 3]) - low).clamp(min=0)
        widest = int(gap.max()) if len(gap) else 0
        context = torch.zeros(len(p), CONTEXT)
        if widest:
            steps = torch.arange(widest)[None]
            inside = steps < gap[:, None]
            at = (low[:, None] + steps).clamp(max=projected.shape[1] - 1)
            between = projected[:, :, 4 * HIDDEN :][b[:, None], at]
            context = between.masked_fill(~inside[:, :, None], -1e4).max(1)[0]
            context = torch.where(gap[:, None] > 0, context, torch.zeros_like(context))
        order = torch.where(p[:, 1] < p[:, 3], 0, len(DISTANCES) + 1)
        distance = order + torch.bucketize(gap, torch.tensor(DISTANCES), right=True)
        kinds = self.subject_kind(p[:, 5]) + self.object_kind(p[:, 6])
        return self.out(F.relu(subjects + objects + self.context(context) + self.distance(distance) + kinds))


class Sentence:
    """Words with their pieces, and what is known of them: `allowed` [words, labels], pairs with targets and masks."""

    def __init__(self, words, pieces, limit=MAX_PIECES):
        self.words, self.ids, self.shapes, self.first, self.last = words, [FIRST], [0], [], []
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
        self.allowed = None
        self.pairs = self.targets = self.known = None

    def pronouns(self):
        return [
            (i, i + 1, PRONOUN)
            for i in range(self.n)
            if self.words[i].lower() in PRONOUNS and self.words[i] != "US"
        ]

    def pair(self, one, other):
        """The row of two mentions (begin, end, kind) for the pair head, without the sentence's number."""
        return (
            self.first[one[0]],
            self.last[one[1] - 1],
            self.first[other[0]],
            self.last[other[1] - 1],
            one[2],
            other[2],
        )


def collate(batch):
    longest = max(len(s.ids) for s in batch)
    ids = torch.zeros(len(batch), longest, dtype=torch.long)
    shapes = torch.zeros(len(batch), longest, dtype=torch.long)
    mask = torch.zeros(len(batch), longest)
    for i, s in enumerate(batch):
        ids[i, : len(s.ids)] = torch.tensor(s.ids)
        shapes[i, : len(s.ids)] = torch.tensor(s.shapes)
        mask[i, : len(s.ids)] = 1
    return ids, shapes, mask


def loss(model, batch):
    """The sum of both heads' losses, and each. A word whose label is partly known counts with all that it may be."""
    encoded = model.encode(*collate(batch))
    rows = torch.cat([torch.full((s.n,), i, dtype=torch.long) for i, s in enumerate(batch)])
    firsts = torch.cat([torch.tensor(s.first, dtype=torch.long) for s in batch])
    logits, allowed = model.tag(encoded[rows, firsts]), torch.cat([s.allowed for s in batch])
    told = ~allowed.all(1)
    of_allowed = torch.logsumexp(logits.masked_fill(~allowed, -1e4), -1)
    tag = (torch.logsumexp(logits, -1) - of_allowed)[told].sum() / max(1, len(rows))
    pair = torch.zeros(())
    related = [(i, s) for i, s in enumerate(batch) if s.pairs is not None]
    if related:
        numbered = [
            torch.cat([torch.full((len(s.pairs), 1), i, dtype=torch.long), s.pairs], 1) for i, s in related
        ]
        p = torch.cat(numbered)
        targets, known = torch.cat([s.targets for _, s in related]), torch.cat([s.known for _, s in related])
        scores = model.pairs(model.project(encoded), p)
        pair = F.binary_cross_entropy_with_logits(scores, targets, reduction="none") * known
        pair = pair.sum() / (len(p) ** 0.5 * 8)
    # every parameter needs a gradient where several processes average theirs
    unused = 0.0 if related else sum(q.sum() for q in model.parameters() if q.requires_grad) * 0.0
    return tag + pair + unused, float(tag.detach()), float(pair.detach())


def decode(labels):
    """The best labels of a sentence's words as mentions (begin, end, number of the type)."""
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


def batches(sentences, budget, rng=None):
    """Groups of sentences of like length, at most `budget` pieces a group with padding; in random order with `rng`."""
    order = list(range(len(sentences)))
    if rng:
        rng.shuffle(order)
    groups, window = [], 4000 if rng else max(1, len(order))
    for k in range(0, len(order), window):
        group = []
        for i in sorted(order[k : k + window], key=lambda i: len(sentences[i].ids)):
            if group and (len(group) + 1) * len(sentences[i].ids) > budget:
                groups.append(group)
                group = []
            group.append(i)
        if group:
            groups.append(group)
    if rng:
        rng.shuffle(groups)
    return groups


def mentions(sentence, found):
    """Candidates for the pair head: what the tags found, and pronouns beside them."""
    candidates = list(found)
    for p in sentence.pronouns():
        if not any(p[0] < end and begin < p[1] for begin, end, _ in candidates):
            candidates.append(p)
    return sorted(candidates)[:MAX_MENTIONS]


@torch.no_grad()
def predict(model, sentences, budget=3000, relations=False):
    """The mentions of each sentence; with relations (mentions, pairs, probabilities [pairs, properties] or None)."""
    model.eval()
    result = [None] * len(sentences)
    for group in batches(sentences, budget):
        batch = [sentences[i] for i in group]
        encoded = model.encode(*collate(batch))
        logits = model.tag(encoded)
        projected = model.project(encoded) if relations else None
        for k, i in enumerate(group):
            sentence = batch[k]
            found = decode(logits[k, sentence.first].argmax(-1).tolist()) if sentence.n else []
            if not relations:
                result[i] = found
                continue
            candidates = mentions(sentence, found)
            count = len(candidates)
            chosen = [(a, b) for a in range(count) for b in range(count) if a != b]
            scores = None
            if chosen:
                rows = [(k, *sentence.pair(candidates[a], candidates[b])) for a, b in chosen]
                scores = torch.sigmoid(model.pairs(projected, torch.tensor(rows)))
            result[i] = (candidates, chosen, scores)
    model.train()
    return result
