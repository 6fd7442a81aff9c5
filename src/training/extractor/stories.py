"""Reads annotated news stories, and a user's own texts corrected in the same form. The README has the form.

A key that may be left out leaves unknown what it would say.
"""

import json

from documents import Document, Fact, Mention, allowed_labels
from labels import CLASS, NOUN, PRONOUN, PROPERTIES, SYMMETRIC, TYPE
from sets import NAMES, sentences_of_words
from words import words_of

ORGANIZATIONS = set("Organization Company GovernmentBody Party Team MediaOrganization ArmedGroup".split())
PLACES = set("Place Country City Region Facility".split())
AFFILIATIONS = set(
    "headOf employedBy memberOf playsFor spokespersonOf coachOf politicalAffiliation affiliatedWith chiefExecutiveOf".split()
)
POSSIBLE = {
    "headOfState": "headOf agentOf citizenOf affiliatedWith memberOf residesIn worksIn",
    "headOfGovernment": "headOf agentOf citizenOf affiliatedWith memberOf residesIn worksIn",
    "ministerOf": "agentOf citizenOf affiliatedWith memberOf worksIn residesIn",
    "spokespersonOf": "affiliatedWith employedBy agentOf citizenOf memberOf",
    "headOf": "memberOf employedBy affiliatedWith",
    "playsFor": "memberOf affiliatedWith employedBy",
    "coachOf": "memberOf affiliatedWith employedBy headOf",
    "politicalAffiliation": "memberOf affiliatedWith",
    "agentOf": "citizenOf basedIn affiliatedWith memberOf worksIn residesIn headquarters partOf employedBy",
    "chiefExecutiveOf": "headOf memberOf employedBy",
    "basedIn": "headquarters locatedIn",
    "headquarters": "basedIn locatedIn",
    "partOf": "subsidiaryOf memberOf ownedBy",
    "subsidiaryOf": "partOf ownedBy",
    "employedBy": "memberOf affiliatedWith",
    "memberOf": "employedBy affiliatedWith partOf politicalAffiliation",
    "affiliatedWith": "employedBy memberOf",
    "defeated": "opposed",
    "attacked": "opposed",
    "accused": "opposed",
    "citizenOf": "residesIn birthPlace",
    "birthPlace": "residesIn citizenOf",
    "residesIn": "citizenOf worksIn birthPlace",
    "worksIn": "residesIn",
    "capitalOf": "locatedIn",
    "foundedBy": "createdBy",
    "ownedBy": "subsidiaryOf partOf",
    "educatedAt": "affiliatedWith memberOf",
}
"""What may hold besides a property: annotators write the most specific one only."""

UNANNOTATED = {"worksIn"}
WRITTEN = set(PROPERTIES) | {"chiefExecutiveOf", "founderOf", "eventDate"}
OF_DATES = {"birthDate", "deathDate", "dateFounded", "dateDissolved"}


def stories(path, pieces):
    """The stories of a file, one JSON object a line."""
    documents = []
    with open(path, encoding="utf8") as file:
        for number, line in enumerate(file, 1):
            try:
                documents.append(story(json.loads(line), pieces))
            except KeyError as missing:
                raise SystemExit(f"{path}, line {number}: {missing} is missing or unknown (README: a story)") from None
            except json.JSONDecodeError as wrong:
                raise SystemExit(f"{path}, line {number}: no JSON object: {wrong}") from None
    return documents


def story(line, pieces):
    known = set(PROPERTIES) - UNANNOTATED if "facts" in line else {"refersTo"}
    if "literals" not in line:
        known -= OF_DATES
    document = Document(known, NAMES | {PRONOUN, NOUN})
    text, sentences = line["text"], words_by_sentence(line)
    spans = [span for words in sentences.values() for span in words]
    begins = {begin: i for i, (begin, _) in enumerate(spans)}
    ends = {end: i + 1 for i, (_, end) in enumerate(spans)}

    def placed(marked):
        """(first word, end word, what is marked), of all that begins and ends with a word."""
        places = ((begins.get(mark["begin"]), ends.get(mark["end"]), mark) for mark in marked)
        return [place for place in places if None not in place[:2]]

    mentions = placed(line["mentions"])
    dates = placed(line.get("dates", ()))
    labelled, opened, document.mentions, document.classes = marks(mentions, dates)
    unknown = [] if "dates" in line else ["Date"]
    allowed, first, numbers = allowed_labels(len(spans), labelled, unknown, opened), 0, {}
    for number, words in sentences.items():
        numbers[number] = len(document)
        document.add([text[begin:end] for begin, end in words], pieces, allowed[first : first + len(words)])
        first += len(words)
    classes = {int(entity): name for entity, name in line.get("classes", {}).items()}
    document.gold = list(facts(line, classes, numbers, document.facts))
    return document


def words_by_sentence(line):
    """{number of the sentence: its words (begin, end)}, without sentences that have none."""
    if "sentences" not in line:
        return dict(enumerate(sentences_of_words(line["text"])))
    found = {}
    for number, (low, high) in enumerate(line["sentences"]):
        words = [(begin + low, end + low) for begin, end in words_of(line["text"][low:high])]
        if words:
            found[number] = words
    return found


def coarse(name):
    """The type of a class; None if it is of no tagged one."""
    if name in ORGANIZATIONS:
        return "Organization"
    if name in PLACES:
        return "Place"
    return name if name in TYPE else None


def marks(mentions, dates):
    """Spans with their labels, words whose label is unknown, the mentions for the pair head, and the classes of names."""
    labelled, opened, classes, found = [], [], {}, {}
    names = [place for place in mentions if place[2]["kind"] == "NAME"]
    taken = {i for begin, end, _ in names for i in range(begin, end)}
    for begin, end, mention in names:
        of_class = mention.get("class", mention["type"])
        of_type = "Group" if mention["type"] == "Group" else coarse(of_class)
        labelled.append((begin, end, [of_type or "O"]))
        found[begin, end] = TYPE[of_type] if of_type else NOUN, mention["entity"]
        # a people's name belongs to its country's entity, whose class it does not have
        if "class" in mention and (mention["type"] != "Group" or of_class == "Group"):
            classes[begin, end] = CLASS[of_class]
    for begin, end, mention in mentions:
        if mention["type"] == "Body":
            opened += [i for i in range(begin, end) if i not in taken]
            found.setdefault((begin, end), (NOUN, mention["entity"]))
    for begin, end, date in dates:
        value = date["value"]
        if taken.isdisjoint(range(begin, end)):
            vague = value is None or value.startswith("P")
            labelled.append((begin, end, ["O", "Date"] if vague else ["Date"]))
            if value is not None:
                found.setdefault((begin, end), (TYPE["Date"], dated(value)))
    for wanted, kind in (("Pronoun", PRONOUN), ("Nominal", NOUN)):
        for begin, end, mention in mentions:
            if mention["type"] == wanted:
                found.setdefault((begin, end), (kind, mention["entity"]))
    pairable = [Mention(begin, end, kind, entity) for (begin, end), (kind, entity) in sorted(found.items())]
    return labelled, opened, pairable, classes


def dated(value):
    """A date as an entity."""
    return f"date {value}"


def facts(line, classes, numbers, found):
    """Adds a story's facts to those found, and yields (subject, property, object) of what its annotator wrote as true."""
    written = [(fact, fact["object"]) for fact in line.get("facts", ()) if fact.get("explicit", True)]
    written += [(fact, fact["object"]) for fact in line.get("notAsserted", ())]
    written += [(fact, dated(fact["value"])) for fact in line.get("literals", ()) if fact["property"] != "position"]
    for fact, other in written:
        subject, name, status = fact["subject"], fact["property"], fact.get("status", "stated")
        if name not in WRITTEN:
            raise KeyError(name)
        evidence = {numbers[n] for n in fact.get("evidence", ()) if n in numbers} or None
        if name == "founderOf":
            subject, name, other = other, "foundedBy", subject
        names, possible = {name}, set(POSSIBLE.get(name, "").split())
        if name == "chiefExecutiveOf":
            names = {"headOf"}
            if status not in ("claimed", "denied"):
                found.append(Fact(other, subject, {"chiefExecutive"}, set(), evidence, status))
        member = classes.get(subject) == "Person" and coarse(classes.get(other)) in ("Organization", "Group")
        if name in AFFILIATIONS and member:
            names.add("affiliatedWith")
        names &= set(PROPERTIES)
        if status == "claimed":
            found.append(Fact(subject, other, set(), names | possible, evidence, status))
        elif status == "denied":
            found.append(Fact(subject, other, set(), set(), evidence, status))
        else:
            yield subject, name, other
            found.append(Fact(subject, other, names, possible - names, evidence, status))
            for both in SYMMETRIC & names:
                found.append(Fact(other, subject, {both}, possible - {both}, evidence, status))
    for subject, name, other in line.get("maybe", ()):
        if name in PROPERTIES:
            found.append(Fact(subject, other, set(), {name} | set(POSSIBLE.get(name, "").split())))
