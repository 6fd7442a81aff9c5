"""Words as BERT's basic tokenizer cuts them, their word pieces and their shapes. The program does the same in Java (Words, WordPieces, Shape)."""

import json
import re
import unicodedata

UNKNOWN, FIRST, LAST = 100, 101, 102
"""Numbers of the pieces [UNK], [CLS] and [SEP]."""

SHAPES = 8
LONGEST_WORD = 100


def is_punctuation(c):
    o = ord(c)
    ascii_mark = 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126
    return ascii_mark or unicodedata.category(c).startswith("P")


def words_of(text):
    """The words of a text as (begin, end): blanks separate, every punctuation mark stands alone."""
    found, start = [], -1
    for i, c in enumerate(text):
        blank = c.isspace() or unicodedata.category(c) in ("Cc", "Zs") or ord(c) in (0, 0xFFFD)
        if blank or is_punctuation(c):
            if start >= 0:
                found.append((start, i))
            start = -1
            if not blank:
                found.append((i, i + 1))
        elif start < 0:
            start = i
    if start >= 0:
        found.append((start, len(text)))
    return found


SENTENCE_END = re.compile(r'[.!?]["”’)]*\s+(?=["“‘(]?[A-Z0-9])|\n+')
ABBREVIATED = re.compile(
    r"\b([A-Z]|Mr|Mrs|Ms|Dr|St|Gen|Sen|Gov|Rep|Lt|Col|Prof|vs|No|Jr|Sr|Inc|Co|Corp|U\.S|U\.N|a\.m|p\.m"
    r"|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.\s+$"
)


def sentences_of(text):
    """The sentences of a text as (begin, end), by its marks, for sets that do not say them. The program has a model for it."""
    begin = 0
    for match in SENTENCE_END.finditer(text):
        if not ABBREVIATED.search(text[begin : match.end()]):
            yield begin, match.end()
            begin = match.end()
    if begin < len(text):
        yield begin, len(text)


def shape(word):
    """0 lower, 1 Title, 2 CAPS, 3 one capital, 4 miXed, 5 no letter or digit, 6 digits, 7 digits and letters."""
    if not any(c.isalnum() for c in word):
        return 5
    if word.isdigit():
        return 6
    if any(c.isdigit() for c in word):
        return 7
    if word.lower() == word:
        return 0
    if len(word) > 1 and word.isupper():
        return 2
    if word[0].isupper() and word[1:] == word[1:].lower():
        return 1 if len(word) > 1 else 3
    return 4


class WordPieces:
    """Cuts a word into the longest pieces of a vocabulary, from its beginning on."""

    def __init__(self, tokenizer_json):
        with open(tokenizer_json, encoding="utf8") as file:
            self.vocabulary = json.load(file)["model"]["vocab"]
        self.cache = {}

    def __call__(self, word):
        if word not in self.cache:
            self.cache[word] = self.split(word)
        return self.cache[word]

    def split(self, word):
        plain = unicodedata.normalize("NFD", word.lower())
        plain = "".join(c for c in plain if unicodedata.category(c) not in ("Mn", "Cf", "Cc"))
        if not plain or len(plain) > LONGEST_WORD:
            return [UNKNOWN]
        pieces, begin = [], 0
        while begin < len(plain):
            end = len(plain)
            prefix = "##" if begin else ""
            while end > begin and prefix + plain[begin:end] not in self.vocabulary:
                end -= 1
            if end == begin:
                return [UNKNOWN]
            pieces.append(self.vocabulary[prefix + plain[begin:end]])
            begin = end
        return pieces
