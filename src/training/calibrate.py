#!/usr/bin/env python3
"""Fits a model's calibration.tsv: what a probability of its pair head is worth, property by property. Of the transformer that ships:

  graphwright extract dev.jsonl --format jsonl --model EN > found.jsonl          (EN without a calibration.tsv, threshold 0.3 in labels.json)
  calibrate.py dev.jsonl found.jsonl 0.4 > src/main/resources/models/en/calibration.tsv

where dev.jsonl are annotated news stories (src/site/markdown/evaluation.md) that the model has not learnt, or passages with the facts of
some properties.

The third argument is the least confidence that is to be believed: it becomes each property's bar.

Platt scaling (Platt, 1999): right ~ sigmoid(slope * logit(p) + intercept), one slope for all properties, an intercept for each that has
facts enough, drawn towards the common one. Only facts by the pair head are used: of passages those between two mentions, of stories those
between two entities, the surest time each is told; what only follows from what somebody claims is left out.
"""
import collections, json, math, sys

SYMMETRIC = {'spouse', 'sibling'}

def overlap(a, b):
    return a[0] < b[1] and b[0] < a[1]

def logit(p):
    p = min(max(p, 0.001), 0.999)
    return math.log(p / (1 - p))

def rows(gold_file, found_file):
    found = {d['id']: d for d in map(json.loads, open(found_file, encoding='utf8'))}
    for gold in map(json.loads, open(gold_file, encoding='utf8')):
        yield from (of_story if 'notAsserted' in gold or 'maybe' in gold else of_passage)(gold, found[gold['id']])

def of_passage(gold, found):
    spans = {m['id']: (m['begin'], m['end']) for m in found['mentions']}
    for f in found['facts']:
        if f['by'] != 'pair-model' or f['property'] not in gold['properties']: continue
        s, o = spans[f['subjectMention']], spans[f['objectMention']]
        sides = [(s, o), (o, s)] if f['property'] in SYMMETRIC else [(s, o)]
        right = any(x['property'] == f['property'] and overlap(x['subject'], a) and overlap(x['object'], b) for x in gold['facts'] for a, b in sides)
        yield f['property'], logit(f['confidence']), right

def of_story(gold, found):
    right = {(f['subject'], f['property'], f['object']) for f in gold['facts']}
    maybe = {tuple(x) for x in gold['maybe']} | {(f['subject'], f['property'], f['object']) for f in gold.get('notAsserted', [])}
    to = {e['id']: meant(gold, [m for m in found['mentions'] if m['entity'] == e['id'] and m['kind'] != 'PRONOUN']) for e in found['entities']}
    surest = {}
    for f in found['facts']:
        if f['by'] != 'pair-model' or f.get('subject') is None or f.get('object') is None or f.get('claimedBy'): continue
        key = to[f['subject']], f['property'], to[f['object']]
        if None not in (key[0], key[2]) and key[0] != key[2] and key not in maybe: surest[key] = max(surest.get(key, 0), f['confidence'])
        elif None in (key[0], key[2]): surest[f['subject'], f['property'], f['object'], 'no entity of the gold'] = f['confidence']
    for key, confidence in surest.items():
        yield key[1], logit(confidence), key in right

def meant(gold, mentions):
    """The entity of the gold that most of the mentions overlap; None where there is none."""
    votes = collections.Counter(e for m in mentions for e, spans in gold['entities'].items() if any(overlap((m['begin'], m['end']), s) for s in spans))
    return int(votes.most_common(1)[0][0]) if votes else None

def fit(data, pull=10.0, steps=4000, rate=0.5):
    """Gradient descent on the log loss; an intercept is pulled to the common one as if by `pull` facts of average quality."""
    slope, common, own = 1.0, 0.0, collections.Counter()
    n = len(data)
    for _ in range(steps):
        ds = dc = 0.0
        dp = collections.Counter()
        for p, x, y in data:
            e = 1 / (1 + math.exp(-(slope * x + common + own[p]))) - y
            ds += e * x; dc += e; dp[p] += e
        slope -= rate * ds / n / 4; common -= rate * dc / n
        for p in dp: own[p] -= rate * (dp[p] + pull * own[p] * 0.25) / n * 5
    return slope, common, own

def bar(slope, intercept, least):
    """The probability that is worth `least`."""
    return 1 / (1 + math.exp((intercept - logit(least)) / slope))

if __name__ == '__main__':
    if len(sys.argv) not in (3, 4): raise SystemExit(__doc__)
    least = float(sys.argv[3]) if len(sys.argv) == 4 else 0.0
    slope, common, own = fit(list(rows(sys.argv[1], sys.argv[2])))
    for p, intercept in [('*', common)] + [(p, common + own[p]) for p in sorted(own)]:
        print(f'{p}\t{slope:.3f}\t{intercept:.3f}' + (f'\t{bar(slope, intercept, least):.3f}' if least else ''))
