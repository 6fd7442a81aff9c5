"""Reads training sets as Sentences. A set teaches only the types and properties that it annotates; the rest stays unknown."""

import json
import random

import torch

from model import LABEL, LABELS, NOMINAL, PRONOUN, PRONOUNS, PROPERTIES, PROPERTY, TYPES, Sentence
from words import words_of

TYPE = {name: i for i, name in enumerate(TYPES)}

MOST_PAIRS = 240
LONGEST_SENTENCE = 140
"""Words; longer ones are lists and tables."""


def lines(path):
    with open(path, encoding="utf8") as file:
        for line in file:
            yield json.loads(line)


def split_words(tokens, spans):
    """A corpus's tokens as BERT's words, with the spans moved along."""
    words, at = [], []
    for token in tokens:
        at.append(len(words))
        words += [token[begin:end] for begin, end in words_of(token)]
    at.append(len(words))
    return words, [(at[begin], at[end], *rest) for begin, end, *rest in spans if at[end] > at[begin]]


def allow(sentence, spans, unknown_types):
    """States what each word's label may be.

    Outside the spans (begin, end, types) a word is O or of a type that the set does not annotate; a span is of one of
    its types, of which O may be one.
    """
    allowed = torch.zeros(sentence.n, len(LABELS), dtype=torch.bool)
    allowed[:, 0] = True
    for name in unknown_types:
        allowed[:, 1 + 2 * TYPE[name]] = allowed[:, 2 + 2 * TYPE[name]] = True
    # longer ones first: inner spans win
    for begin, end, types in sorted(spans, key=lambda span: span[0] - span[1]):
        if end > sentence.n:
            continue
        allowed[begin:end] = False
        for name in types:
            if name == "O":
                allowed[begin:end, 0] = True
            else:
                allowed[begin, 1 + 2 * TYPE[name]] = True
                allowed[begin + 1 : end, 2 + 2 * TYPE[name]] = True
    sentence.allowed = allowed


def relate(sentence, mentions, facts, known, uncounted=None, rng=random):
    """States the properties of pairs of mentions (begin, end, kind).

    facts {(i, j): properties}; known: 1 for each property whose absence means that it does not hold; uncounted
    {(i, j): properties whose absence means nothing for that pair}.
    """
    uncounted = uncounted or {}
    kept = [i for i, mention in enumerate(mentions) if mention[1] <= sentence.n]
    rows = []
    for i in kept:
        for j in kept:
            if i == j or mentions[i][:2] == mentions[j][:2]:
                continue
            target, mask = torch.zeros(len(PROPERTIES)), known.clone()
            for name in facts.get((i, j), ()):
                target[PROPERTY[name]] = 1
            for name in uncounted.get((i, j), ()):
                mask[PROPERTY[name]] = mask[PROPERTY[name]] * target[PROPERTY[name]]
            rows.append((sentence.pair(mentions[i], mentions[j]), target, mask))
    if len(rows) > MOST_PAIRS:
        related = [row for row in rows if row[1].any()]
        others = [row for row in rows if not row[1].any()]
        rng.shuffle(others)
        rows = related + others[: MOST_PAIRS - len(related)]
    if rows:
        sentence.pairs = torch.tensor([row[0] for row in rows])
        sentence.targets = torch.stack([row[1] for row in rows])
        sentence.known = torch.stack([row[2] for row in rows])


def names(path, pieces):
    """Lines {"tokens", "entities": [[begin, end, type]], "annotates": [types]}."""
    for line in lines(path):
        words, spans = split_words(line["tokens"], line["entities"])
        sentence = Sentence(words, pieces)
        if sentence.n < 2:
            continue
        unknown = [name for name in TYPES if name not in line["annotates"]]
        allow(sentence, [(begin, end, [name]) for begin, end, name in spans], unknown)
        sentence.gold = [span for span in spans if span[1] <= sentence.n]
        sentence.annotates = line["annotates"]
        yield sentence


def voted(path, pieces):
    """Lines {"tokens", "labels"}: of each word all labels that some voter gave, with "|" between; one where the vote was clear."""
    for line in lines(path):
        words, labels = [], []
        for token, label in zip(line["tokens"], line["labels"]):
            options = label.split("|")
            for k, (begin, end) in enumerate(words_of(token)):
                words.append(token[begin:end])
                labels.append([o if k == 0 or o == "O" else "I-" + o[2:] for o in options])
        sentence = Sentence(words, pieces)
        if sentence.n < 2:
            continue
        sentence.allowed = torch.zeros(sentence.n, len(LABELS), dtype=torch.bool)
        for i in range(sentence.n):
            for option in labels[i]:
                sentence.allowed[i, LABEL[option]] = True
        yield sentence


IN_DOCUMENTS = set(PROPERTIES) - {"affiliatedWith", "chiefExecutive", "residesIn"}
"""What Re-DocRED annotates; that nothing is said of the others means nothing there."""
AFFILIATIONS = {"employedBy", "memberOf", "playsFor", "headOf"}
DOCUMENT_TYPES = {"MISC": ["O", "Group", "Event"], "NUM": ["O", "Date"]}
PEOPLES = (
    "ian ish ese ans ench can German Dutch Greek Turk Iraqi Afghan Israeli Swiss Thai".split()
)


def implied(name, subject_type):
    """A property under our names, with what it implies."""
    if name == "locatedIn" and subject_type == "Organization":
        name = "basedIn"
    all_names = {name}
    if name in AFFILIATIONS and subject_type == "Person":
        all_names.add("affiliatedWith")
    if name == "headquarters":
        all_names.add("basedIn")
    if name == "subsidiaryOf":
        all_names.add("partOf")
    return all_names


def documents(path, pieces, rng):
    """Documents in Re-DocRED's form, sentence by sentence: a fact counts in the sentences that are its evidence."""
    known = torch.tensor([1.0 if name in IN_DOCUMENTS else 0.0 for name in PROPERTIES])
    for document in lines(path):
        facts = {}
        for fact in document["facts"]:
            if fact["property"] in PROPERTY:
                all_names = implied(fact["property"], document["clusters"][fact["subject"]]["type"])
                facts.setdefault((fact["subject"], fact["object"]), []).append((all_names, fact["evidence"]))
        for i, tokens in enumerate(document["sentences"]):
            if len(tokens) > LONGEST_SENTENCE:
                continue
            spans = {}
            for c, cluster in enumerate(document["clusters"]):
                for mention in cluster["mentions"]:
                    if mention["sentence"] == i:
                        spans.setdefault((mention["begin"], mention["end"]), (cluster["type"], c))
            words, moved = split_words(tokens, [(*span, *what) for span, what in spans.items()])
            sentence = Sentence(words, pieces)
            if sentence.n < 2:
                continue

            def types(begin, end, name):
                people = end == begin + 1 and words[begin].endswith(tuple(PEOPLES))
                return ["Group"] if name == "Place" and people else DOCUMENT_TYPES.get(name, [name])

            allow(sentence, [(b, e, types(b, e, name)) for b, e, name, _ in moved], ["Group", "Event"])
            mentions = [(b, e, TYPE.get(name, NOMINAL)) for b, e, name, _ in moved][:24]
            said, elsewhere = {}, {}
            for a in range(len(mentions)):
                for b in range(len(mentions)):
                    for all_names, evidence in facts.get((moved[a][3], moved[b][3]), ()):
                        here = said if not evidence or i in evidence else elsewhere
                        here.setdefault((a, b), set()).update(all_names)
            relate(sentence, mentions, said, known, elsewhere, rng)
            yield sentence


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
"""The types of the two sides in passages, which mark no types; subjects are persons where nothing is said."""


def passages(path, pieces, folds):
    """Passages in KnowledgeNet's form with .facts [(subject's words, object's words, property)] and .properties."""
    for line in lines(path):
        if line["fold"] not in folds:
            continue
        offsets = words_of(line["text"])
        sentence = Sentence([line["text"][begin:end] for begin, end in offsets], pieces)
        if sentence.n < 2:
            continue

        def words(begin, end):
            inside = [i for i, (b, e) in enumerate(offsets) if b < end and e > begin]
            return (inside[0], inside[-1] + 1) if inside else None

        facts = [(words(*fact["subject"]), words(*fact["object"]), fact["property"]) for fact in line["facts"]]
        sentence.facts = [fact for fact in facts if fact[0] and fact[1]]
        sentence.properties = line["properties"]
        yield sentence


def teach(sentence, found):
    """Labels a passage: its facts' sides, and what the tagger already finds elsewhere."""
    sides = {}
    for subject, of_object, name in sentence.facts:
        sides.setdefault(subject, set()).update(SUBJECTS.get(name, ["Person"]))
        sides.setdefault(of_object, set()).update(OBJECTS[name])
    tagged, mentions, index = [], [], {}

    def overlap(one, other):
        return one[0] < other[1] and other[0] < one[1]

    for span, types in sides.items():
        if span[1] > sentence.n:
            continue
        pronoun = span[1] == span[0] + 1 and sentence.words[span[0]].lower() in PRONOUNS
        same = next((TYPES[kind] for begin, end, kind in found if (begin, end) == span), None)
        if pronoun:
            options = ["O"]
        elif same in types:
            options = [same]
        else:
            options = sorted(types) + ([same] if same else [])
        tagged.append((*span, options))
        index[span] = len(mentions)
        kind = PRONOUN if pronoun else TYPE[same] if same else TYPE[sorted(types)[0]]
        mentions.append((*span, kind))
    for begin, end, kind in found:
        if end <= sentence.n and not any(overlap((begin, end), span) for span in sides):
            tagged.append((begin, end, [TYPES[kind]]))
            mentions.append((begin, end, kind))
    for pronoun in sentence.pronouns():
        if pronoun[:2] not in sides and not any(overlap(pronoun, mention) for mention in mentions):
            mentions.append(pronoun)
    allow(sentence, tagged, [])
    facts = {}
    for subject, of_object, name in sentence.facts:
        if subject in index and of_object in index:
            facts.setdefault((index[subject], index[of_object]), set()).add(name)
    known = torch.tensor([1.0 if name in sentence.properties else 0.0 for name in PROPERTIES])
    relate(sentence, mentions[:30], facts, known)
