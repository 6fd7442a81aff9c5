"""Numbers of a text that may say how many or how much. The program does the same in Java (FigureFinder)."""

import re

ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
VALUES = {word: i for i, word in enumerate(ONES, 1)} | {word: 10 * i for i, word in enumerate(TENS, 2)}
TIMES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12}

NUMBER = r"\d+(?:,\d{2,3})*(?:\.\d+)?"
WORD = rf"(?:(?:{'|'.join(TENS)})-(?:{'|'.join(ONES[:9])})|{'|'.join(ONES)}|{'|'.join(TENS)})\b"
TIME = rf"(?:[ -](?:{'|'.join(TIMES)}))?"
SIGN = r"(?:US\$|A\$|C\$|HK\$|NZ\$|AU\$|USD|EUR|GBP|Rs\.?|\$|€|£|¥|₹)"
UNIT = r"(?:U\.?S\.? )?(?:dollars?|euros?|pounds?|yen|rupees?|yuan|rubles?|francs?|pesos?|kronor|won)\b"
FIGURE = re.compile(
    rf"(?<![\w.,-])(?:(?P<Money>{SIGN} ?{NUMBER}{TIME}|{NUMBER}{TIME} {UNIT})"
    rf"|(?P<Score>\d{{1,3}} ?[-–] ?\d{{1,3}}(?![\w-]))|(?P<Count>(?:{NUMBER}|{WORD}){TIME}(?![\w]|-\w)))",
    re.IGNORECASE,
)


def figures(text):
    """(begin, end, kind) of each."""
    for match in FIGURE.finditer(text):
        yield match.start(), match.end(), next(name for name, words in match.groupdict().items() if words)


def value(words):
    """The value of words, None if they have none."""
    plain = words.lower().replace(",", "")
    digits = re.search(r"\d+(?:\.\d+)?", plain)
    found = float(digits.group()) if digits else sum(VALUES.get(word, 0) for word in re.split("[ -]", plain))
    for word, times in TIMES.items():
        if word in plain:
            found *= times
    return found or None
