#!/usr/bin/env python3
"""Fits a model's calibration.tsv: what a probability of its pair head is worth, property by property. Of the transformer that ships:

  graphwright extract facts-knowledgenet3.in.jsonl --format jsonl --model EN-DEV > found.jsonl   (EN-DEV, which has not seen them, without a calibration.tsv)
  calibrate.py GOLD.jsonl found.jsonl > src/main/resources/models/en/calibration.tsv

Platt scaling (Platt, 1999): right ~ sigmoid(slope * logit(p) + intercept), one slope for all properties, an intercept for each that has
facts enough, drawn towards the common one. Only facts between two mentions by the pair head are used.
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
    for g in map(json.loads, open(gold_file, encoding='utf8')):
        spans = {m['id']: (m['begin'], m['end']) for m in found[g['id']]['mentions']}
        for f in found[g['id']]['facts']:
            if f['by'] != 'pair-model' or f['property'] not in g['properties']: continue
            s, o = spans[f['subjectMention']], spans[f['objectMention']]
            sides = [(s, o), (o, s)] if f['property'] in SYMMETRIC else [(s, o)]
            right = any(x['property'] == f['property'] and overlap(x['subject'], a) and overlap(x['object'], b) for x in g['facts'] for a, b in sides)
            yield f['property'], logit(f['confidence']), right

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

if __name__ == '__main__':
    if len(sys.argv) != 3: raise SystemExit(__doc__)
    data = list(rows(sys.argv[1], sys.argv[2]))
    slope, common, own = fit(data)
    print(f'*\t{slope:.3f}\t{common:.3f}')
    for p in sorted(own): print(f'{p}\t{slope:.3f}\t{common + own[p]:.3f}')
