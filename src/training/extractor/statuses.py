#!/usr/bin/env python3
"""Fits the statuses of a checkpoint (former, future, claimed, denied) by themselves; the rest of the model stays as it is.

  statuses.py --base BASE.onnx --tokenizer TOKENIZER.json --data DATA --checkpoint CHECKPOINT --out CHECKPOINT

Few facts have one: beside all properties they are hardly learnt.
"""

import argparse
import os
import random

import torch
import torch.nn.functional as F

from documents import cut, window
from labels import MAX_PIECES, PROPERTIES, STATUSES
from model import Extractor
from scores import ALL_PAIRS, score_statuses
from stories import stories
from windows import taught_pairs
from words import WordPieces

FIRST = len(PROPERTIES)
PLAIN_STORIES = 0.35
"""Share of the stories without any status that is learnt from."""

MOST_WEIGHT = 8
DECAY = 2e-5
ROUNDS = 200


def pairs_with_facts(model, documents, pieces):
    """What the last layer reads of pairs that tell a fact [pairs, HIDDEN], and their statuses."""
    rng, windows = random.Random(3), []
    for document in documents:
        if any(fact.status in STATUSES for fact in document.facts) or rng.random() < PLAIN_STORIES:
            spans = cut(document, rng, ((MAX_PIECES, 1.0),))
            windows += [window(document, first, end, pieces, rng, ALL_PAIRS) for first, end in spans]
    telling = [made for made in windows if made.pairs is not None]
    for made in telling:
        tells = made.known[:, FIRST] == 1
        made.pairs, made.targets = made.pairs[tells], made.targets[tells]
    rows = list(taught_pairs(model, [made for made in telling if len(made.pairs)]))
    return torch.cat([hidden for _, hidden in rows]), torch.cat([made.targets[:, FIRST:].float() for made, _ in rows])


def fit(layer, read, targets):
    """Logistic regression, the rare statuses weighted up, from the weights that the layer has."""
    weights, bias = layer.weight.data[FIRST:].clone(), layer.bias.data[FIRST:].clone()
    weights.requires_grad_(), bias.requires_grad_()
    rare = (len(targets) / targets.sum(0).clamp(min=1)).sqrt().clamp(max=MOST_WEIGHT)
    each = torch.where(targets == 1, rare, torch.ones_like(rare))
    optimizer = torch.optim.LBFGS([weights, bias], max_iter=ROUNDS, line_search_fn="strong_wolfe")

    def closure():
        optimizer.zero_grad()
        losses = F.binary_cross_entropy_with_logits(read @ weights.T + bias, targets, reduction="none")
        total = (losses * each).mean() + DECAY * (weights**2).sum()
        total.backward()
        return total

    optimizer.step(closure)
    layer.weight.data[FIRST:], layer.bias.data[FIRST:] = weights.detach(), bias.detach()


def main():
    parser = argparse.ArgumentParser(description="Fits the statuses of a checkpoint by themselves.")
    parser.add_argument("--base", required=True, help="the encoder's ONNX file")
    parser.add_argument("--tokenizer", required=True, help="its tokenizer.json")
    parser.add_argument("--data", required=True, help="the folder of the sets")
    parser.add_argument("--checkpoint", required=True, help="what train.py wrote")
    parser.add_argument("--out", required=True, help="the checkpoint to write")
    args = parser.parse_args()

    torch.set_num_threads(1)
    model, pieces = Extractor(args.base), WordPieces(args.tokenizer)
    model.load(args.checkpoint)

    def read(name):
        return stories(os.path.join(args.data, "news", name), pieces)

    kept_aside = read("dev.jsonl")
    print("before", score_statuses(model, kept_aside, pieces), flush=True)
    fit(model.out, *pairs_with_facts(model, read("train.jsonl"), pieces))
    print("after", score_statuses(model, kept_aside, pieces))
    model.save(args.out)


if __name__ == "__main__":
    main()
