"""Reads the sets as Documents."""

import gzip
import json
import re

from documents import Document, Fact, Mention, allowed_labels
from labels import LABEL, NOUN, PRONOUN, PRONOUNS, PROPERTIES, TYPE, TYPES
from words import sentences_of, words_of

NAMES = set(range(len(TYPES)))


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


def names(path, pieces, apart=False):
    """Lines {"tokens", "entities": [[begin, end, type]], "annotates": [types]}: one document, with `apart` one a line."""
    documents = [Document()]
    for line in lines(path):
        words, spans = split_words(line["tokens"], line["entities"])
        if len(words) < 2:
            continue
        unknown = [name for name in TYPES if name not in line["annotates"]]
        marked = [(begin, end, [name]) for begin, end, name in spans]
        documents[-1].add(words, pieces, allowed_labels(len(words), marked, unknown))
        if apart:
            documents.append(Document())
    return [document for document in documents if len(document)]


def names_apart(path, pieces):
    return names(path, pieces, True)


def voted(path, pieces):
    """Lines {"tokens", "labels"}: of each word all labels that some voter gave, with "|" between; one where the vote was clear."""
    document = Document()
    for line in lines(path):
        words, allowed = [], []
        for token, label in zip(line["tokens"], line["labels"]):
            for k, (begin, end) in enumerate(words_of(token)):
                options = {o if k == 0 or o == "O" else "I-" + o[2:] for o in label.split("|")}
                words.append(token[begin:end])
                allowed.append(sum(1 << LABEL[option] for option in options))
        if len(words) >= 2:
            document.add(words, pieces, allowed)
    return [document]


IN_ENCYCLOPEDIA = set(PROPERTIES[: PROPERTIES.index("refersTo") + 1]) - {"chiefExecutive", "residesIn"}
"""What Re-DocRED annotates; that nothing is said of the others means nothing there."""
AFFILIATIONS = {"employedBy", "memberOf", "playsFor", "headOf"}
VAGUE_TYPES = {"MISC": ["O", "Group", "Event"], "NUM": ["O", "Date"]}
PEOPLES = tuple("ian ish ese ans ench can German Dutch Greek Turk Iraqi Afghan Israeli Swiss Thai".split())


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


def encyclopedia(path, pieces):
    """Documents in Re-DocRED's form."""
    documents = []
    for line in lines(path):
        document = Document(IN_ENCYCLOPEDIA, NAMES)
        for i, tokens in enumerate(line["sentences"]):
            spans = {}
            for c, cluster in enumerate(line["clusters"]):
                for mention in cluster["mentions"]:
                    if mention["sentence"] == i:
                        spans.setdefault((mention["begin"], mention["end"]), (cluster["type"], c))
            words, moved = split_words(tokens, [(*span, *what) for span, what in spans.items()])
            marked = []
            for begin, end, name, c in moved:
                if name == "Place" and end == begin + 1 and words[begin].endswith(PEOPLES):
                    name = "Group"
                marked.append((begin, end, VAGUE_TYPES.get(name, [name])))
                at = len(document.words)
                document.mentions.append(Mention(begin + at, end + at, TYPE.get(name, NOUN), c))
            document.add(words, pieces, allowed_labels(len(words), marked, ["Group", "Event"]))
        for fact in line["facts"]:
            if fact["property"] in PROPERTIES:
                all_names = implied(fact["property"], line["clusters"][fact["subject"]]["type"])
                evidence = set(fact["evidence"]) or None
                document.facts.append(Fact(fact["subject"], fact["object"], all_names, set(), evidence))
        documents.append(document)
    return documents


ENTITY_TYPES = {"person": "Person", "organization": "Organization", "place": "Place"}
LONGEST_NAME, LONGEST_NOUN = 6, 8


def coreference(path, pieces):
    """GUM's CoNLL-U, packed: entities and what refers to them. A name is a mention whose head is a proper noun."""
    documents, document, rows = [], None, []
    with gzip.open(path, "rt", encoding="utf8") as file:
        for line in file:
            if line.startswith("# newdoc"):
                document = Document({"refersTo"}, NAMES | {PRONOUN, NOUN}, tagged=False)
                documents.append(document)
            elif not line.strip():
                add_parsed(document, rows, pieces)
                rows = []
            elif line[0] != "#":
                columns = line.rstrip("\n").split("\t")
                if "-" not in columns[0] and "." not in columns[0]:
                    found = re.search(r"(?:^|\|)Entity=([^|]*)", columns[9])
                    rows.append((columns[1], columns[3], found.group(1) if found else ""))
    add_parsed(document, rows, pieces)
    for document in documents:
        document.mentions.sort(key=lambda mention: mention[:2])
    return [document for document in documents if len(document)]


def add_parsed(document, rows, pieces):
    """Adds a sentence of rows (form, part of speech, brackets of entities)."""
    if not rows:
        return
    words, at = [], []
    for form, *_ in rows:
        at.append(len(words))
        words += [form[begin:end] for begin, end in words_of(form)] or [form]
    at.append(len(words))
    offset = len(document.words)
    for begin, end, head, of_type, entity in bracketed(rows):
        if end == begin + 1 and rows[begin][0].lower() in PRONOUNS:
            kind = PRONOUN
        elif rows[head][1] == "PROPN" and end - begin <= LONGEST_NAME:
            kind = TYPE[ENTITY_TYPES[of_type]] if of_type in ENTITY_TYPES else NOUN
        elif end - begin <= LONGEST_NOUN:
            kind = NOUN
        else:
            continue
        first, last = at[begin], at[end]
        if kind in NAMES and words[first].lower() in ("the", "a", "an") and last - first > 1:
            first += 1
        if last > first:
            document.mentions.append(Mention(first + offset, last + offset, kind, entity))
    document.add(words, pieces)


def bracketed(rows):
    """Mentions (begin, end, head, type, entity) of a sentence: "(5-person-…" opens one, "5)" closes it."""
    open_ones = []
    for i, (_, _, brackets) in enumerate(rows):
        for match in re.finditer(r"\(([^()]+)\)?|([^()]+)\)", brackets):
            if match.group(1):
                fields = match.group(1).split("-")
                head = fields[5].split(",")[0] if len(fields) > 5 else ""
                open_ones.append((fields[0], fields[1] if len(fields) > 1 else "", head, i))
                if not match.group(0).endswith(")"):
                    continue
                at = len(open_ones) - 1
            else:
                at = max((k for k, opened in enumerate(open_ones) if opened[0] == match.group(2)), default=-1)
                if at < 0:
                    continue
            entity, of_type, head, begin = open_ones.pop(at)
            place = begin + int(head) - 1 if head.isdigit() else begin
            yield begin, i + 1, min(place, i), of_type, int(entity) if entity.isdigit() else entity


def pronouns(path, pieces, taught=True):
    """Every second line of GAP, from the first on if taught: which of two names a pronoun means."""
    documents = []
    for n, line in enumerate(lines(path)):
        if (n % 2 == 0) != taught:
            continue
        document, spans = Document({"refersTo"}, {PRONOUN}, tagged=False), []
        for words in sentences_of_words(line["text"]):
            spans += words
            document.add([line["text"][begin:end] for begin, end in words], pieces)
        pronoun, one, other = (words_inside(spans, *line[key]) for key in ("pronoun", "a", "b"))
        person = TYPE["Person"]
        document.mentions = [
            Mention(*pronoun, PRONOUN, "P"),
            Mention(*one, person, "a"),
            Mention(*other, person, "b"),
        ]
        document.certain = {("P", side): line.get("antecedent") == side for side in ("a", "b")}
        documents.append(document)
    return documents


def sentences_of_words(text):
    """The words (begin, end) of each sentence."""
    for begin, end in sentences_of(text):
        words = [(b + begin, e + begin) for b, e in words_of(text[begin:end])]
        if words:
            yield words


def words_inside(spans, begin, end):
    """The words (first, end) that touch the characters from begin to end; None where there are none."""
    inside = [i for i, (b, e) in enumerate(spans) if b < end and e > begin]
    return (inside[0], inside[-1] + 1) if inside else None
