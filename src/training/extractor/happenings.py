"""Annotated news stories as windows with what the event head learns: triggers, flags, roles, which triggers are of one event."""

import gzip
import json
import re

import torch

from figures import figures, value
from labels import DISTANCES, KINDS, TYPES
from stories import coarse, words_by_sentence
from windows import Window
from words import words_of

CLASSES = (
    "Accident Accusation Acquisition Agreement Aid Announcement Appointment Arrest Attack Award Birth Closure "
    "Competition Conflict Conviction Death Deployment Disaster Discovery EconomicChange Election Exercise Injury "
    "Investigation Kidnapping Launch Legislation Marriage Meeting Negotiation Other Protest Publication Release Rescue "
    "Resignation Sanction Strike Threat Trial Visit Vote"
).split()
FLAGS = ["negated", "future", "main"]
COUNTED = ["killed", "injured", "missing", "arrested", "affected"]
ROLES = ["agent", "patient", "participant", "place", "date", *COUNTED, "amount", "score", "magnitude"]
KEYS = {"participant": "participants"}
EVENT_KINDS = [*KINDS, "Count", "Money", "Score"]
DATE, PRONOUN, OTHER = (EVENT_KINDS.index(kind) for kind in ("Date", "Pronoun", "Other"))
ALLOWED = torch.zeros(len(EVENT_KINDS), len(ROLES))
"""Which roles a kind may have, as EventLabels of the program has it."""
for kind in range(len(KINDS)):
    ALLOWED[kind, :4] = kind != DATE
ALLOWED[DATE, ROLES.index("date")] = 1
for role in (*COUNTED, "magnitude"):
    ALLOWED[EVENT_KINDS.index("Count"), ROLES.index(role)] = 1
ALLOWED[EVENT_KINDS.index("Money"), ROLES.index("amount")] = 1
ALLOWED[EVENT_KINDS.index("Score"), ROLES.index("score")] = 1

APART = [1, 2, 4, 8]
"""Sentences between two triggers at which a new class of distance begins."""


class Title:
    """A title as a window of its own, as the program reads it."""

    def __init__(self, text, pieces):
        words = [text[begin:end] for begin, end in words_of(text)]
        self.windows = [Window(words, [0] * len(words), pieces)]


class Story:
    """One story: its windows, one behind the other, and by pieces of all of them what is known; its title, or None."""

    def __init__(self, line, pieces, limit):
        self.title = Title(line["title"], pieces) if line.get("title") else None
        self.text, self.events, self.dates = line["text"], line["events"], line["dates"]
        self.windows, self.spans = [], []
        self.cut(line, pieces, limit)
        self.first, self.classes, self.flags, self.triggers, self.candidates = [], [], [], [], []
        marked, offset = sorted(self.marks(line)), 0
        for number, (window, spans) in enumerate(zip(self.windows, self.spans)):
            self.read(number, window, spans, marked, offset)
            offset += len(window.ids)
        self.pair()

    def cut(self, line, pieces, limit):
        """Windows of whole sentences, as the program cuts them."""
        words, numbers, size = [], [], 2
        for number, here in words_by_sentence(line).items():
            length = sum(len(pieces(self.text[begin:end])) for begin, end in here)
            if words and size + length > limit:
                self.close(words, numbers, pieces)
                words, numbers, size = [], [], 2
            words, numbers, size = words + here, numbers + [number] * len(here), size + length
        self.close(words, numbers, pieces)

    def close(self, words, numbers, pieces):
        while words:
            window = Window([self.text[begin:end] for begin, end in words], numbers, pieces)
            self.windows.append(window)
            self.spans.append(words[: window.n])
            words, numbers = words[window.n :], numbers[window.n :]

    def marks(self, line):
        """(begin, end, kind, what it is) of all that may have a part in an event."""
        for mention in line["mentions"]:
            if mention["entity"] is not None:
                yield mention["begin"], mention["end"], kind_of(mention), ("entity", mention["entity"])
        for date in self.dates:
            yield date["begin"], date["end"], DATE, ("date", date["value"] or "", self.words(date))
        for begin, end, kind in figures(self.text):
            if not any(date["begin"] < end and begin < date["end"] for date in self.dates):
                yield begin, end, EVENT_KINDS.index(kind), ("figure", self.text[begin:end])

    def words(self, mark):
        return " ".join(self.text[mark["begin"] : mark["end"]].lower().split())

    def read(self, number, window, spans, marked, offset):
        told = [self.told_at(*span) for span in spans]
        for i, event in enumerate(told):
            known = self.events[event] if event is not None else {}
            self.first.append(offset + window.first[i])
            self.classes.append(0 if event is None else 1 + CLASSES.index(known["class"]))
            self.flags.append([float(bool(known.get(flag))) for flag in FLAGS])
            if event is not None and (i == 0 or told[i - 1] != event):
                end = i + 1
                while end < window.n and told[end] == event:
                    end += 1
                word = window.words[end - 1].lower()
                places = offset + window.first[i], offset + window.first[end - 1]
                self.triggers.append((*places, event, number, window.sentences[i], word))
        for begin, end, kind, what in marked:
            inside = [i for i, (low, high) in enumerate(spans) if low < end and begin < high]
            if inside and begin >= spans[0][0] and end <= spans[-1][1]:
                places = offset + window.first[inside[0]], offset + window.last[inside[-1]]
                self.candidates.append((*places, kind, number, window.sentences[inside[0]], what))

    def told_at(self, begin, end):
        found = None
        for number, event in enumerate(self.events):
            if any(low < end and begin < high for low, high in event["triggers"]):
                found = number
        return found

    def pair(self):
        """Rows for the head's pairs; those of one event and one thing are one group, with the roles that the thing has."""
        rows, groups, self.of_group, targets, masks = [], {}, [], [], []
        for trigger in self.triggers:
            for candidate in self.candidates:
                if trigger[3] != candidate[3]:
                    continue
                rows.append(row(trigger, candidate))
                key = trigger[2], candidate[5]
                if key not in groups:
                    groups[key] = len(groups)
                    has = self.roles(self.events[key[0]], key[1])
                    targets.append([float(role in has) for role in ROLES])
                    masks.append(torch.zeros(len(ROLES)))
                masks[groups[key]] = torch.maximum(masks[groups[key]], ALLOWED[candidate[2]])
                self.of_group.append(groups[key])
        self.rows = torch.tensor(rows, dtype=torch.long).view(-1, 7)
        self.targets = torch.tensor(targets).view(-1, len(ROLES))
        self.masks = torch.stack(masks) if masks else torch.zeros(0, len(ROLES))
        count = len(self.triggers)
        self.both = [(i, j) for i in range(count) for j in range(i)]

    def roles(self, event, what):
        if what[0] == "entity":
            return {role for role in ROLES[:4] if what[1] in event.get(KEYS.get(role, role), ())}
        if what[0] == "date":
            return {"date"} if self.is_date(event.get("date"), what) else set()
        has = set()
        for role in ROLES[5:]:
            told = event.get(role)
            if told is None:
                continue
            if role == "score":
                same = re.findall(r"\d+", str(told)) == re.findall(r"\d+", what[1])
            else:
                same = value(str(told)) == value(what[1])
            has |= {role} if same else set()
        return has

    def is_date(self, told, what):
        """The gold has the words of a date, or its value, or words around its own."""
        if not told:
            return False
        words = " ".join(told.lower().split())
        if words in (what[1].lower(), what[2]):
            return True
        same = [self.words(date) for date in self.dates if date["value"] and date["value"] == what[1]]
        return any(words in other or other in words for other in same)


def kind_of(mention):
    if mention["kind"] == "PRONOUN":
        return PRONOUN
    if mention["kind"] != "NAME":
        return OTHER
    kind = "Group" if mention["type"] == "Group" else coarse(mention.get("class", mention["type"]))
    return EVENT_KINDS.index(kind) if kind in TYPES else OTHER


def row(trigger, candidate):
    """What the head reads of a pair: the pieces of both, the class of their distance, sentences between, the kind."""
    gap = max(0, max(trigger[0], candidate[0]) - min(trigger[1], candidate[1]) - 1)
    distance = (0 if trigger[0] < candidate[0] else len(DISTANCES) + 1) + sum(bound <= gap for bound in DISTANCES)
    return (*trigger[:2], *candidate[:2], distance, min(3, abs(trigger[4] - candidate[4])), candidate[2])


def apart(one, other):
    """The class of two triggers' distance, and of whether they are one word."""
    distance = abs(one[4] - other[4])
    return (len(APART) + 1) * (one[5] == other[5]) + sum(bound <= distance for bound in APART)


def stories(path, pieces, limit, held_out=0):
    """The stories of a file, packed or not, that have events; without every `held_out`th line, if it is not 0."""
    with gzip.open(path, "rt", encoding="utf8") if path.endswith(".gz") else open(path, encoding="utf8") as file:
        for number, line in enumerate(file, 1):
            story = json.loads(line)
            if "events" in story and not (held_out and number % held_out == 0):
                yield Story(story, pieces, limit)


def without_events(path, pieces, limit, held_out=0):
    """The stories of a file in which nobody has annotated events; without every `held_out`th line, if it is not 0."""
    with open(path, encoding="utf8") as file:
        for number, line in enumerate(file, 1):
            story = json.loads(line)
            if "events" not in story and not (held_out and number % held_out == 0):
                yield Story({**story, "events": []}, pieces, limit)
