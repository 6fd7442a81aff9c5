#!/usr/bin/env python3
"""Learns the weights of MainFeatures: a logistic choice among the events of each article.

    main.py STORIES.jsonl TOLD.jsonl [TOLD.jsonl ...]

STORIES are annotated stories with `events`; TOLD is what MainExamples prints of articles with their ids. A story without an event that is
marked as main, or of which no such event was told, teaches nothing. Prints how many mains are found by stories left out, with their class
and without, and then the weights.
"""

import json
import sys

import numpy

FOLDS = 5
STEPS, RATE = 600, 0.1
TO_NOTHING = 0.001
"""How much a weight costs, so that what few articles have is not believed too much."""
NEGATED = 0.5


def overlap(passages, triggers):
    return any(a < d and c < b for a, b in passages for c, d in triggers)


def examples(stories, paths):
    """(id, features [events, n], right [events], right with its class [events]) of each article of which a main event was told."""
    found = []
    for path in paths:
        with open(path, encoding="utf8") as lines:
            for line in lines:
                told = json.loads(line)
                mains = [event for event in stories.get(told["id"], []) if event.get("main")]
                events = [event for event in told.get("events", []) if event["negated"] < NEGATED]
                if not mains or not events:
                    continue
                here = [[main for main in mains if overlap(event["passages"], main["triggers"])] for event in events]
                same = [
                    any(main["class"].replace("Other", "Event") in (event["class"], "") for main in each)
                    for event, each in zip(events, here)
                ]
                features = numpy.array([event["features"] for event in events])
                found.append((told["id"], features, numpy.array([bool(each) for each in here]), numpy.array(same)))
    return found


def learn(articles):
    """Adam on the logarithm of the probability that a right one is chosen, with its class where one has it."""
    articles = [(f, same if same.any() else right) for _, f, right, same in articles if right.any()]
    most, size = max(len(f) for f, _ in articles), articles[0][0].shape[1]
    features, right = numpy.zeros((len(articles), most, size)), numpy.zeros((len(articles), most))
    nothing = numpy.full((len(articles), most), -1e9)
    for i, (f, r) in enumerate(articles):
        features[i, : len(f)], right[i, : len(f)], nothing[i, : len(f)] = f, r, 0
    weights, mean, square = numpy.zeros(size), numpy.zeros(size), numpy.zeros(size)
    for step in range(1, STEPS + 1):
        p = softmax(features @ weights + nothing)
        q = p * right
        change = (q / q.sum(1, keepdims=True) - p) / len(articles)
        slope = TO_NOTHING * weights - numpy.tensordot(change, features, 2)
        mean = 0.9 * mean + 0.1 * slope
        square = 0.99 * square + 0.01 * slope**2
        rate = RATE * (1 - step / STEPS)
        weights = weights - rate * (mean / (1 - 0.9**step)) / (numpy.sqrt(square / (1 - 0.99**step)) + 1e-9)
    return weights


def softmax(scores):
    p = numpy.exp(scores - scores.max(1, keepdims=True))
    return p / p.sum(1, keepdims=True)


def chosen(articles, weights):
    picks = [(int((f @ weights).argmax()), right, same) for _, f, right, same in articles]
    return sum(right[i] for i, right, _ in picks), sum(same[i] for i, _, same in picks)


def main():
    with open(sys.argv[1], encoding="utf8") as lines:
        stories = {story["id"]: story.get("events", []) for story in map(json.loads, lines)}
    articles = examples(stories, sys.argv[2:])
    right = same = 0
    for fold in range(FOLDS):
        weights = learn([a for i, a in enumerate(articles) if i % FOLDS != fold])
        out = chosen([a for i, a in enumerate(articles) if i % FOLDS == fold], weights)
        right, same = right + out[0], same + out[1]
    print(f"left out: {right} of {len(articles)} found, {same} with their class")
    print(", ".join(f"{weight:.2f}" for weight in learn(articles)))


if __name__ == "__main__":
    main()
