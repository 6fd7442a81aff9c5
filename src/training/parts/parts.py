#!/usr/bin/env python3
"""Learns the weights of PartsOfTold from annotated stories and what ToldExamples printed of them: python3 parts.py STORIES.jsonl TOLD.jsonl …

One ridge regression on the logit for each role; prints the lines of WEIGHTS, and then those of WEIGHTS_OF_MAIN: of what the stories are about
alone, with what the about head says as a further feature."""
import argparse
import collections
import json
import math

import numpy as np

ROLES = {"agent": "agent", "patient": "patient", "participant": "participants", "place": "place"}
"""Roles of the program, with the keys of the stories."""

NOTHING, NO_OTHER = 0.02, 0.1
"""As in PartsOfTold."""

def logit(probability):
    inside = min(max(probability, NOTHING), 1 - NOTHING / 200)
    return math.log(inside / (1 - inside))


NO_LEAD = logit(NO_OTHER)
"""For the logit in the sentence that tells first, of those that are not in it. PartsOfTold has 0 there, which gives them more: on 274 stories
the F1 of agents and patients is 0.655 so, 0.652 with weights learnt with 0, that of places 0.705 with both."""

SLOTS = "SUBJECT PASSIVE_SUBJECT OBJECT BY PLACE".split()
"""As in ClauseParts. The weights of places are learnt without them: with them the F1 of places of training stories is 0.675 instead of
0.669, but on 1,134 stories kept aside 0.693 instead of 0.705."""

LEAST_OF_WHOLE, MOST_OF_WHOLE = -6.0, 4.0
"""As in PartsOfTold."""

RIDGE = 3.0
STEPS = 50


def entities(told, story):
    """The annotated entity of each one that was found: the one with most mentions in common."""
    annotated = {(mention["begin"], mention["end"]): mention["entity"] for mention in story["mentions"]}
    common = collections.defaultdict(collections.Counter)
    for begin, end, entity, _, _ in told["mentions"]:
        if annotated.get((begin, end)) is not None:
            common[entity][annotated[begin, end]] += 1
    return {entity: counts.most_common(1)[0][0] for entity, counts in common.items()}


def candidates(told, event):
    """(entity, role, features) in the order of Candidate.features."""
    mentions = {(begin, end): (entity, name, sentence) for begin, end, entity, name, sentence in told["mentions"]}
    named = {entity for entity, name, _ in mentions.values() if name}
    sentences = collections.defaultdict(list)
    for entity, _, sentence in mentions.values():
        sentences[entity].append(sentence)
    lead = min(event["passages"])[2]
    found = collections.defaultdict(list)
    for begin, end, role, probability in event["fillers"]:
        if role in ROLES and (begin, end) in mentions:
            entity, name, sentence = mentions[begin, end]
            found[entity, role].append((probability, name, sentence))
    for each in found.values():
        each.sort(key=lambda one: -one[0])
    for (entity, role), each in found.items():
        in_lead = max((probability for probability, _, sentence in each if sentence == lead), default=0)
        rival = max((other[0][0] for (one, of), other in found.items() if of == role and one != entity), default=NO_OTHER)
        otherwise = max((other[0][0] for (one, of), other in found.items() if one == entity and of != role), default=NOTHING)
        passages = len(event["passages"])
        slots = event["slots"].get(entity, []) if role != "place" else []
        yield entity, role, [
            1,
            logit(each[0][0]),
            math.log(len(each)),
            sum(probability for probability, _, _ in each) / passages,
            float(in_lead == 0),
            NO_LEAD if in_lead == 0 else logit(in_lead),
            math.sqrt(min(abs(sentence - lead) for _, _, sentence in each)),
            logit(rival),
            float(entity in named),
            float(not each[0][1]),
            math.log(passages),
            *(float(slot in slots) for slot in SLOTS),
            logit(otherwise),
            math.log(len(sentences[entity])),
            float(min(sentences[entity]) == 0),
            math.sqrt(min(sentences[entity])),
        ]


def whole(told, entity, role):
    """What the about head says."""
    odds = told.get("about", {}).get(entity, {}).get(role, LEAST_OF_WHOLE)
    return max(LEAST_OF_WHOLE, min(MOST_OF_WHOLE, odds))


def examples(stories, files):
    """Of all events and of main ones: by role (features, right)."""
    rows, of_main = collections.defaultdict(list), collections.defaultdict(list)
    for file in files:
        for line in open(file, encoding="utf-8"):
            told = json.loads(line)
            story = stories.get(told["id"])
            if story is None or "events" not in told:
                continue
            same = entities(told, story)
            for event in told["events"]:
                begin, end, _ = event["passages"][0]
                kind = "Other" if event["type"] == "Event" else event["type"]
                right = [gold for gold in story["events"] if any(begin < last and first < end for first, last in gold["triggers"])]
                right.sort(key=lambda gold: gold["class"] != kind)
                if right:
                    for entity, role, features in candidates(told, event):
                        if ROLES[role] not in right[0]:
                            continue  # nobody has annotated it
                        has = same.get(entity) in right[0][ROLES[role]]
                        rows[role].append((features, has))
                        if right[0].get("main"):
                            of_main[role].append((features + [whole(told, entity, role)], has))
    return rows, of_main


def fit(rows):
    """Newton's method; the constant is not held back."""
    x = np.array([features for features, _ in rows])
    y = np.array([right for _, right in rows], dtype=float)
    ridge = np.full(x.shape[1], RIDGE)
    ridge[0] = 1e-9
    weights = np.zeros(x.shape[1])
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-x @ weights))
        hessian = (x * (p * (1 - p))[:, None]).T @ x + np.diag(ridge)
        weights -= np.linalg.solve(hessian, x.T @ (p - y) + ridge * weights)
    return weights


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stories")
    parser.add_argument("told", nargs="+")
    args = parser.parse_args()
    stories = {}
    for line in open(args.stories, encoding="utf-8"):
        story = json.loads(line)
        if "events" in story:
            stories[story["id"]] = story
    for rows in examples(stories, args.told):
        for role in ROLES:
            print("%s %d: %s" % (role, len(rows[role]), ", ".join("%.2f" % weight for weight in fit(rows[role]))))


if __name__ == "__main__":
    main()
