"""What a model reaches on the development sets, while it learns. `graphwright evaluate` measures the whole program."""

import collections
import random

import torch

from documents import mentions_in, whole, window
from labels import (
    CLASSES,
    NOUN,
    OUTPUT,
    PRONOUN,
    PROPERTIES,
    REFERS_TO,
    STATUSES,
    SYMMETRIC,
    TYPE,
)
from windows import decode, find, overlap, relate, taught_pairs

THRESHOLDS = [x / 20 for x in range(4, 17)]
SCORED_NAMES = [TYPE[name] for name in ("Person", "Organization", "Place")]
FINE_CLASSES = range(CLASSES.index("Organization"), CLASSES.index("Facility") + 1)
NOT_SCORED = set("i we you my our your me us who whose whom".split())
ALL_PAIRS = 100_000


def f1(right, wrong, missed):
    return round(2 * right / max(1, 2 * right + wrong + missed), 3)


def best_of(counts):
    """The best of (threshold, right, wrong, missed) as a line."""
    rows = [
        (f1(right, wrong, missed), threshold, right / max(1, right + wrong), right / max(1, right + missed))
        for threshold, right, wrong, missed in counts
    ]
    return "F1 %.3f at %.2f, precision %.3f, recall %.3f" % max(rows)


def windows_of(documents, pieces, most):
    """(document, first sentence, window)"""
    rng = random.Random(7)
    return [(d, i, window(d, i, j, pieces, rng, most)) for d in documents for i, j in whole(d, rng)]


def score_names(model, documents, pieces):
    """F1 of exact names of persons, organizations and places; where labels are partly known nothing counts."""
    windows = [made for *_, made in windows_of(documents, pieces, 0)]
    counts = collections.Counter()
    for made, found in zip(windows, find(model, windows)):
        known = made.allowed.sum(1) == 1
        told = decode([int(row.int().argmax()) if clear else 0 for row, clear in zip(made.allowed, known)])
        gold = {mention for mention in told if mention[2] in SCORED_NAMES}
        ours = {m for m in found if m[2] in SCORED_NAMES and bool(known[m[0] : m[1]].all())}
        counts.update(right=len(gold & ours), wrong=len(ours - gold), missed=len(gold - ours))
    return f1(counts["right"], counts["wrong"], counts["missed"])


def score_passages(model, windows):
    """F1 of facts whose sides overlap those of the gold ones, at the one threshold that is best."""
    found = []
    for k, (made, (mentions, _, pairs, scores)) in enumerate(zip(windows, relate(model, windows))):
        for name in made.properties:
            for (i, j), score in zip(pairs, scores[:, OUTPUT[name]].tolist()):
                if score >= THRESHOLDS[0]:
                    found.append((score, k, name, mentions[i], mentions[j]))
    counts = []
    for threshold in THRESHOLDS:
        by_window = collections.defaultdict(list)
        for score, k, name, one, other in found:
            if score >= threshold:
                by_window[k].append((name, one, other))
        right = wrong = missed = 0
        for k, made in enumerate(windows):
            used = set()
            for one, other, name in made.facts:
                hits = [
                    i
                    for i, fact in enumerate(by_window[k])
                    if fact[0] == name and overlap(fact[1], one) and overlap(fact[2], other)
                ]
                used.update(hits)
                right, missed = (right + 1, missed) if hits else (right, missed + 1)
            wrong += len(by_window[k]) - len(used)
        counts.append((threshold, right, wrong, missed))
    return best_of(counts)


def score_pronouns(model, documents, pieces):
    """F1 of pairs of a pronoun and a name that are known to be one or not, at 0.5."""
    right = wrong = missed = 0
    for made, hidden in taught_pairs(model, [made for *_, made in windows_of(documents, pieces, ALL_PAIRS)]):
        with torch.no_grad():
            ours = model.out(hidden)[:, REFERS_TO] >= 0
        gold = made.targets[:, REFERS_TO] == 1
        right += int((ours & gold).sum())
        wrong += int((ours & ~gold).sum())
        missed += int((~ours & gold).sum())
    return f1(right, wrong, missed)


def score_statuses(model, documents, pieces):
    """F1 of each status over the pairs that tell a fact, at 0.5."""
    first, counts = len(PROPERTIES), collections.Counter()
    for made, hidden in taught_pairs(model, [made for *_, made in windows_of(documents, pieces, ALL_PAIRS)]):
        telling = made.known[:, first] == 1
        with torch.no_grad():
            ours = model.out(hidden[telling])[:, first:] >= 0
        gold = made.targets[telling][:, first:] == 1
        for k, status in enumerate(STATUSES):
            counts[status, "right"] += int((ours & gold)[:, k].sum())
            counts[status, "wrong"] += int((ours & ~gold)[:, k].sum())
            counts[status, "missed"] += int((~ours & gold)[:, k].sum())
    return {s: f1(counts[s, "right"], counts[s, "wrong"], counts[s, "missed"]) for s in STATUSES}


def score_stories(model, documents, pieces):
    """Names, classes (accuracy), pronouns and facts of annotated stories, the model alone: entities are the gold's."""
    rows = []
    for number, document in enumerate(documents):
        for _, first, made in windows_of([document], pieces, 0):
            begin = document.starts[first]
            rows.append((number, document, begin, made, mentions_in(document, begin, begin + made.n)))
    nouns = [[m[:3] for m in marked if m.kind == NOUN] for *_, marked in rows]
    classes, references, surest = collections.Counter(), collections.Counter(), collections.defaultdict(float)
    related = relate(model, [made for *_, made, _ in rows], nouns=nouns)
    for (number, document, begin, made, marked), (mentions, kinds, pairs, scores) in zip(rows, related):
        for (b, e, _), kind in zip(mentions, kinds):
            gold = document.classes.get((b + begin, e + begin))
            if gold in FINE_CLASSES:
                classes.update(asked=1, right=kind == gold)
        entities = [meant(mention, marked) for mention in mentions]
        count_references(made, mentions, entities, marked, pairs, scores, references)
        for (i, j), row in zip(pairs, scores.tolist()):
            one, other = entities[i], entities[j]
            if one is None or other is None or one == other:
                continue
            for name, score in zip(PROPERTIES, row):
                if name != "refersTo" and score >= THRESHOLDS[0]:
                    key = number, one, name, other
                    surest[key] = max(surest[key], score)
    right, found, asked = (references[key] for key in ("right", "found", "asked"))
    return {
        "names": score_names(model, documents, pieces),
        "classes": round(classes["right"] / max(1, classes["asked"]), 3),
        "pronouns": f1(right, found - right, asked - right),
        "facts": story_facts(documents, surest),
    }


def meant(mention, marked):
    """The entity of the first gold mention that overlaps; None where there is none."""
    pronoun = mention[2] == PRONOUN
    return next((m.entity for m in marked if overlap(mention, m) and pronoun == (m.kind == PRONOUN)), None)


def count_references(made, mentions, entities, marked, pairs, scores, counts):
    """Counts pronouns whose entity has a name in the window, those that are resolved, and those that are so rightly."""
    named = {m.entity for m in marked if m.kind < TYPE["Date"]}
    best = {}
    for (i, j), score in zip(pairs, scores[:, REFERS_TO].tolist()):
        if mentions[i][2] == PRONOUN and mentions[j][2] < TYPE["Date"]:
            best[i] = max(best.get(i, (0.0, j)), (score, j), key=lambda pair: pair[0])
    for i, (score, j) in best.items():
        if made.words[mentions[i][0]].lower() in NOT_SCORED:
            continue
        gold = entities[i] is not None and entities[i] in named
        counts["asked"] += gold
        if score >= 0.5:
            counts.update(found=1, right=gold and entities[j] == entities[i])


def story_facts(documents, surest):
    """Facts between entities at the best threshold; what the gold implies is neither right nor wrong."""
    gold, neutral = set(), set()
    for number, document in enumerate(documents):
        for subject, name, other in document.gold:
            if name == "chiefExecutiveOf":
                gold.add((number, other, "chiefExecutive", subject))
            elif name in PROPERTIES:
                gold.add((number, subject, name, other))
        for fact in document.facts:
            for name in fact.names | fact.possible:
                neutral.add((number, fact.subject, name, fact.object))
                if name in SYMMETRIC:
                    neutral.add((number, fact.object, name, fact.subject))
    counts = []
    for threshold in THRESHOLDS:
        ours = {key for key, score in surest.items() if score >= threshold}
        right = sum(key in ours or (key[2] in SYMMETRIC and (key[0], key[3], key[2], key[1]) in ours) for key in gold)
        counts.append((threshold, right, len(ours - gold - neutral), len(gold) - right))
    return best_of(counts)
