"""Passages in KnowledgeNet's form: they mark facts, but neither the types of names nor the names that have no fact."""

import hashlib

import torch

from documents import LABELS_OF, MOST_PAIRS, allowed_labels, chosen
from labels import OUTPUT, OUTPUTS, PRONOUN, PRONOUNS, TYPE, TYPES
from sets import lines, words_inside
from windows import Window, find, overlap
from words import sentences_of, words_of

HELD_OUT_FOLD, HELD_OUT_PART = 3, 5
MOST_MENTIONS = 30

SUBJECTS = {
    name: ["Organization"] for name in ("chiefExecutive", "foundedBy", "headquarters", "dateFounded", "subsidiaryOf")
}
OBJECTS = {
    "birthDate": ["Date"],
    "deathDate": ["Date"],
    "dateFounded": ["Date"],
    "birthPlace": ["Place"],
    "residesIn": ["Place", "Group"],
    "citizenOf": ["Group", "Place"],
    "affiliatedWith": ["Organization", "Group"],
    "politicalAffiliation": ["Organization", "Group"],
    "educatedAt": ["Organization"],
    "spouse": ["Person"],
    "childOf": ["Person"],
    "chiefExecutive": ["Person"],
    "foundedBy": ["Person", "Organization"],
    "headquarters": ["Place"],
    "subsidiaryOf": ["Organization"],
}
"""The types of the two sides; subjects are persons where nothing is said."""


def passages(path, pieces):
    """Windows with .facts [(subject's words, object's words, property)] and .properties: those to learn, and those kept aside.

    Kept aside is a fifth of the third fold, by a hash of the passage's id.
    """
    taught, held_out = [], []
    for line in lines(path):
        text, offsets = line["text"], words_of(line["text"])
        ends = [end for _, end in sentences_of(text)]
        sentences = [sum(begin >= end for end in ends) for begin, _ in offsets]
        window = Window([text[begin:end] for begin, end in offsets], sentences, pieces)
        if window.n < 2:
            continue
        facts = [
            (words_inside(offsets, *fact["subject"]), words_inside(offsets, *fact["object"]), fact["property"])
            for fact in line["facts"]
        ]
        window.facts = [fact for fact in facts if fact[0] and fact[1]]
        window.properties = line["properties"]
        digest = int(hashlib.md5(line["id"].encode()).hexdigest(), 16)
        aside = line["fold"] == HELD_OUT_FOLD and digest % HELD_OUT_PART == 0
        (held_out if aside else taught).append(window)
    return taught, held_out


def teach(model, windows, rng):
    """Labels passages: their facts' sides, and elsewhere what the tagger finds as it is now."""
    for window, found in zip(windows, find(model, windows)):
        tagged, mentions, facts = marks(window, found)
        spans = [(begin, end, options) for begin, end, options in tagged if end <= window.n]
        window.allowed = LABELS_OF[torch.tensor(allowed_labels(window.n, spans, []))]
        state_facts(window, mentions[:MOST_MENTIONS], facts, rng)


def marks(window, found):
    """Spans with their types, the mentions, and the facts by number of the mention."""
    sides = {}
    for subject, of_object, name in window.facts:
        sides.setdefault(subject, set()).update(SUBJECTS.get(name, ["Person"]))
        sides.setdefault(of_object, set()).update(OBJECTS[name])
    tagged, mentions, index = [], [], {}
    for span, types in sides.items():
        if span[1] > window.n:
            continue
        pronoun = span[1] == span[0] + 1 and window.words[span[0]].lower() in PRONOUNS
        same = next((TYPES[kind] for begin, end, kind in found if (begin, end) == span), None)
        if pronoun:
            options = ["O"]
        elif same in types:
            options = [same]
        else:
            options = sorted(types) + ([same] if same else [])
        tagged.append((*span, options))
        index[span] = len(mentions)
        mentions.append((*span, PRONOUN if pronoun else TYPE[same or sorted(types)[0]]))
    for begin, end, kind in found:
        if not any(overlap((begin, end), span) for span in sides):
            tagged.append((begin, end, [TYPES[kind]]))
            mentions.append((begin, end, kind))
    for pronoun in window.pronouns():
        if pronoun[:2] not in sides and not any(overlap(pronoun, mention) for mention in mentions):
            mentions.append(pronoun)
    facts = {}
    for subject, of_object, name in window.facts:
        if subject in index and of_object in index:
            facts.setdefault((index[subject], index[of_object]), set()).add(name)
    return tagged, mentions, facts


def state_facts(window, mentions, facts, rng):
    """States the properties of all pairs: of those that the passage annotates, what is not said does not hold."""
    count = len(mentions)
    rows = [(i, j, bool(facts.get((i, j)))) for i in range(count) for j in range(count) if i != j]
    if len(rows) > MOST_PAIRS:
        rows = chosen(rows, MOST_PAIRS, lambda row: window.apart(mentions[row[0]], mentions[row[1]]) == 0, rng)
    window.pairs = window.targets = window.known = None
    if not rows:
        return
    window.pairs = torch.tensor([window.pair(mentions[i], mentions[j]) for i, j, _ in rows])
    window.targets = torch.zeros(len(rows), len(OUTPUTS), dtype=torch.uint8)
    known = torch.tensor([name in window.properties for name in OUTPUTS], dtype=torch.uint8)
    window.known = known.repeat(len(rows), 1)
    for row, (i, j, _) in enumerate(rows):
        for name in facts.get((i, j), ()):
            window.targets[row, OUTPUT[name]] = 1
