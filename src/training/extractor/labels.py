"""What the model's outputs are, in their order, and its sizes. The program reads them from labels.json."""

TYPES = ["Person", "Organization", "Place", "Group", "Event", "Date"]
DATE = TYPES.index("Date")
PRONOUN = len(TYPES)
NOUN = len(TYPES) + 1
KINDS = TYPES + ["Pronoun", "Other"]
"""What a mention is to the pair head: of a type, a pronoun, or anything else (nouns, works)."""

LABELS = ["O"] + [prefix + name for name in TYPES for prefix in ("B-", "I-")]
CLASSES = [
    "Person",
    "Organization",
    "Company",
    "GovernmentBody",
    "Party",
    "Team",
    "MediaOrganization",
    "ArmedGroup",
    "Place",
    "Country",
    "City",
    "Region",
    "Facility",
    "Group",
    "Event",
    "Work",
    "Other",
]
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
    "refersTo",
    "agentOf",
    "ministerOf",
    "spokespersonOf",
    "coachOf",
    "heldIn",
    "opposed",
    "defeated",
    "metWith",
    "attacked",
    "accused",
    "supported",
    "sanctioned",
    "agreedWith",
]
STATUSES = ["former", "future", "claimed", "denied"]
"""Of the fact that a pair tells, if it tells one."""

OUTPUTS = PROPERTIES + STATUSES
SYMMETRIC = {"spouse", "sibling", "metWith", "opposed", "agreedWith"}
PRONOUNS = set(
    "he she it they who his her their its him them whose whom i we you my our your me us "
    "himself herself itself themselves".split()
)

LABEL, TYPE, CLASS, OUTPUT = (
    {name: i for i, name in enumerate(names)} for names in (LABELS, TYPES, CLASSES, OUTPUTS)
)
REFERS_TO = OUTPUT["refersTo"]

HIDDEN, CONTEXT = 192, 64
DISTANCES = [1, 3, 6, 12, 24, 48, 96]
"""Pieces between two mentions at which a new class of distance begins."""
FARTHEST = 3
"""Sentences between two mentions: so many or more are one class."""

MAX_PIECES = 160
"""Of a window in the program."""
LONGEST_WINDOW = 256
"""Pieces of the longest windows that are learnt from; a sentence alone may have some more, up to CUT_AT."""
CUT_AT = 296
MAX_MENTIONS = 80
