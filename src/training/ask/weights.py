#!/usr/bin/env python3
"""Learns src/main/resources/ask/weights.txt from what PassageExamples prints: python3 weights.py EXAMPLES.jsonl … > weights.txt

Logistic regression on the sentences that have something of the kind asked for; with --held SET the questions of the files whose name has SET are left out, and how they fare is told on
standard error."""
import argparse
import json
import sys

import numpy as np

# In the order of weights.txt.
GROUPS = ["amount", "when", "where", "who", "which", "what", "whether", "said", "event"]
FEATURES = (["exact", "related", "around", "missing", "names", "namesnear", "nonames", "firstname", "keyexact", "keyrelated", "keyaround", "nokey", "class", "noclass", "density",
             "pairs", "hand", "handok", "single", "cover", "namecover", "both", "asgood", "article-rest"]
            + ["of-" + group for group in GROUPS] + ["below-best-" + group for group in GROUPS])
RIDGE = 0.03
STEPS = 50


def answers(question, sentence):
    """1, 0, or None where that cannot be told: the words of the answer in another article than the one that the writer had in mind."""
    if question["none"]:
        return 0
    if sentence["said"]:
        return 1
    if not sentence["given"]:
        return 0
    if not question["known"]:
        return 1
    if question["kind"] == "YES_NO":
        return 0
    return 1 if any(other["said"] and other["article"] == sentence["article"] for other in question["sentences"]) else None


def rows(questions):
    return [([sentence["features"].get(name, 0) for name in FEATURES], answers(question, sentence))
            for question in questions for sentence in question["sentences"] if sentence["fits"] and answers(question, sentence) is not None]


def fit(questions):
    """Newton's method on features of unit variance."""
    found = rows(questions)
    x = np.array([features for features, _ in found])
    y = np.array([right for _, right in found], dtype=float)
    mean, spread = x.mean(0), x.std(0) + 1e-6
    z = np.hstack([(x - mean) / spread, np.ones((len(x), 1))])
    ridge = np.append(np.full(len(FEATURES), 2 * RIDGE), 1e-9)
    weights = np.zeros(z.shape[1])
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-z @ weights))
        gradient = z.T @ (p - y) / len(y) + ridge * weights
        hessian = (z * (p * (1 - p))[:, None]).T @ z / len(y) + np.diag(ridge)
        weights -= np.linalg.solve(hessian, gradient)
    scaled = weights[:-1] / spread
    return scaled, weights[-1] - mean @ scaled


def fare(questions, weights, always):
    """How many of the questions with an answer have a sentence that gives it first among those that fit."""
    first = 0
    for question in questions:
        fitting = [sentence for sentence in question["sentences"] if sentence["fits"]]
        if fitting and not question["none"]:
            best = max(fitting, key=lambda sentence: np.dot(weights, [sentence["features"].get(name, 0) for name in FEATURES]))
            first += answers(question, best) == 1
    return first, sum(not question["none"] for question in questions)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("examples", nargs="+")
    parser.add_argument("--held")
    args = parser.parse_args()
    questions = [json.loads(line) for file in args.examples for line in open(file, encoding="utf-8")]
    held = [question for question in questions if args.held and args.held in question["file"]]
    learnt = [question for question in questions if not any(question is other for other in held)]
    weights, always = fit(learnt)
    if held:
        print("%s: %d of %d right first" % ((args.held,) + fare(held, weights, always)), file=sys.stderr)
    print("# What each feature of a sentence adds to the logarithm of the odds that it answers a question. Learned by logistic regression (ridge %g on features of unit variance) from the"
          % RIDGE)
    print("# forty sentences that say most of each of %d questions on Wikinews and the samples." % len(learnt))
    print("always %.4f" % always)
    for name, weight in zip(FEATURES, weights):
        print("%s %.4f" % (name, weight))


main()
