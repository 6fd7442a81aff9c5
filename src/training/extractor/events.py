#!/usr/bin/env python3
"""Teaches an exported model to tell events, and writes the head into its folder.

The encoder stays as it is: the head reads what its layers 6, 9 and 12 say. extractor.onnx gets a further output `events`: what can be
said of single pieces; events.bin and events.json hold the rest. With them the program reads events, without them it finds them by the ontology's cues.
"""

import argparse
import json
import math
import os
import random

import onnx
import torch
import torch.nn.functional as F
from onnx import helper
from torch import nn

from encoder import WIDTH
from export import CONTRIBUTED, quantized
from happenings import APART, CLASSES, EVENT_KINDS, FLAGS, ROLES, apart, stories, without_events
from labels import DISTANCES, MAX_PIECES
from model import Extractor, highest
from outputs import OutputWriter
from several import judge, soft_loss
from windows import batches, collate
from words import WordPieces

LAYERS = (5, 8, 11)
"""F1 of triggers with their class on 274 stories: the last layer alone 0.41, these three 0.53, with a hidden layer over them 0.55."""

READ, HIDDEN, SAME = 512, 256, 64
EXACT, ROUNDED = "classes flags compared".split(), "trigger mention".split()
"""The layers that are of one piece alone, in the order of the output `events`: extractor.onnx computes them. The first ones are few numbers and
in floating point: in whole numbers the F1 of events was 0.558 instead of 0.560."""

ARRAYS = (
    "distance.weight sentences.weight kinds.weight roles.weight roles.bias same.weight same.bias places.weight alike"
).split()
"""The arrays of events.bin in their order: 32-bit floats, little-endian."""

STORIES_A_STEP = 3


class EventHead(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mean", torch.zeros(len(LAYERS) * WIDTH))
        self.register_buffer("deviation", torch.ones(len(LAYERS) * WIDTH))
        self.read = nn.Linear(len(LAYERS) * WIDTH, READ)
        self.drop, self.drop_more = nn.Dropout(0.2), nn.Dropout(0.25)
        self.classes, self.flags = nn.Linear(READ, len(CLASSES) + 1), nn.Linear(READ, len(FLAGS))
        self.trigger, self.mention = nn.Linear(READ, HIDDEN), nn.Linear(READ, HIDDEN)
        self.distance = nn.Embedding(2 * (len(DISTANCES) + 1), HIDDEN)
        self.sentences, self.kinds = nn.Embedding(4, HIDDEN), nn.Embedding(len(EVENT_KINDS), HIDDEN)
        self.roles = nn.Linear(HIDDEN, len(ROLES))
        self.compared, self.same = nn.Linear(READ, SAME), nn.Linear(2 * SAME, 1)
        self.places, self.alike = nn.Embedding(2 * (len(APART) + 1), 1), nn.Parameter(torch.tensor(2.0))
        for embedding in (self.distance, self.sentences, self.kinds):
            nn.init.normal_(embedding.weight, std=0.02)
        nn.init.constant_(self.roles.bias, -2.0)

    def fit_scale(self, encoded):
        self.mean[:] = encoded.mean(0)
        self.deviation[:] = encoded.std(0) + 0.05

    def rows(self, encoded):
        return F.gelu(self.read(self.drop((encoded - self.mean) / self.deviation)))

    def pairs(self, rows, p):
        """Log odds [pairs, roles]; p as `happenings.row` makes them."""
        triggers, mentions = self.trigger(rows), self.mention(rows)
        both = (triggers[p[:, 0]] + triggers[p[:, 1]] + mentions[p[:, 2]] + mentions[p[:, 3]]) / 2
        places = self.distance(p[:, 4]) + self.sentences(p[:, 5]) + self.kinds(p[:, 6])
        return self.roles(self.drop_more(F.relu(both + places)))

    def of_one(self, rows, story, probabilities):
        """Log odds that two triggers tell of one event, for each pair of `story.both`."""
        one = [story.triggers[i][0] for i, _ in story.both]
        other = [story.triggers[j][0] for _, j in story.both]
        places = torch.tensor([apart(story.triggers[i], story.triggers[j]) for i, j in story.both])
        compared = self.compared(rows)
        a, b = compared[one], compared[other]
        alike = (probabilities[one] * probabilities[other]).sum(-1)
        return self.same(torch.cat([a * b, (a - b).abs()], -1))[:, 0] + self.places(places)[:, 0] + self.alike * alike


def loss(head, story, rows):
    rows = head.drop_more(rows)
    logits, classes = head.classes(rows[story.first]), torch.tensor(story.classes)
    total = F.cross_entropy(logits, classes, reduction="sum") / 120
    if not story.triggers:
        return total
    told = [i for i, name in enumerate(story.classes) if name]
    flags = head.flags(rows[[story.first[i] for i in told]])
    known = torch.tensor([story.flags[i] for i in told])
    total = total + F.binary_cross_entropy_with_logits(flags, known, reduction="sum") / 60
    if len(story.rows):
        # a thing has a role if it has it by any mention and any trigger: the surest pair learns
        best = highest(head.pairs(rows, story.rows), torch.tensor(story.of_group), len(story.targets))
        wrong = F.binary_cross_entropy_with_logits(best, story.targets, reduction="none")
        total = total + (wrong * story.masks).sum() / 80
    if story.both:
        probabilities = torch.zeros(len(rows), len(CLASSES) + 1)
        probabilities[story.first] = logits.detach().softmax(-1)
        same = torch.tensor([float(story.triggers[i][2] == story.triggers[j][2]) for i, j in story.both])
        scores = head.of_one(rows, story, probabilities)
        total = total + F.binary_cross_entropy_with_logits(scores, same, reduction="sum") / len(story.triggers) / 6
    return total


@torch.no_grad()
def encode(extractor, stories, budget=2500):
    """Gives each story `encoded` [pieces, layers * WIDTH], in half precision."""
    windows = [window for story in stories for window in story.windows]
    found = [None] * len(windows)
    for group in batches([len(window.ids) for window in windows], budget):
        ids, shapes, mask = collate([windows[i] for i in group])
        encoder, outputs = extractor.encoder, []
        x = encoder.ln(encoder.words(ids) + encoder.shapes[shapes] + encoder.positions[: ids.shape[1]][None])
        for number, layer in enumerate(encoder.layers):
            x = layer(x, (1.0 - mask)[:, None, None, :] * -10000.0)
            outputs += [x] if number in LAYERS else []
        for row, i in enumerate(group):
            found[i] = torch.cat([output[row, : len(windows[i].ids)] for output in outputs], -1).half()
    for story in stories:
        story.encoded = torch.cat([found.pop(0) for _ in story.windows])


def train(head, stories, epochs, rate, judged=(), often=3):
    """judged: stories that `several.judge` has seen; annotated ones are then read `often` times as often as these."""
    head.fit_scale(torch.cat([story.encoded for story in stories[:300]]).float())
    optimizer = torch.optim.AdamW(head.parameters(), lr=rate, weight_decay=0.05)
    stories = [(loss, story) for story in stories] * (often if judged else 1)
    stories += [(soft_loss, story) for story in judged]
    steps, step = epochs * (len(stories) // STORIES_A_STEP), 0
    for epoch in range(epochs):
        random.shuffle(stories)
        total = 0.0
        for begin in range(0, len(stories) - STORIES_A_STEP + 1, STORIES_A_STEP):
            for group in optimizer.param_groups:
                group["lr"] = rate * min(1, step / 50) * max(0.02, 1 - step / steps)
            step += 1
            batch = stories[begin : begin + STORIES_A_STEP]
            rows = head.rows(torch.cat([story.encoded for _, story in batch]).float())
            parts = rows.split([len(story.encoded) for _, story in batch])
            wrong = sum(each(head, story, part) for (each, story), part in zip(batch, parts))
            optimizer.zero_grad()
            wrong.backward()
            torch.nn.utils.clip_grad_norm_(head.parameters(), 5.0)
            optimizer.step()
            total += float(wrong.detach())
        print(f"epoch {epoch + 1}: loss {total / len(stories):.3f}", flush=True)


def main_odds(stories):
    """Of each class how often a story is about an event of it: log odds against all classes, smoothed."""
    counts = {name: [0, 0] for name in CLASSES}
    for story in stories:
        for event in story.events:
            counts[event["class"]][bool(event.get("main"))] += 1
    others, mains = (sum(pair[i] for pair in counts.values()) for i in (0, 1))
    share = mains / (others + mains)
    odds = [(yes + 5 * share) / (no + 5 * (1 - share)) for no, yes in counts.values()]
    return [round(math.log(each / (share / (1 - share))), 3) for each in odds]


def write(head, mains, folder):
    state = {name: value.detach() for name, value in head.state_dict().items()}
    path = os.path.join(folder, "extractor.onnx")
    model = onnx.load(path)
    add_output(model.graph, state)
    onnx.save(model, path)
    with open(os.path.join(folder, "events.bin"), "wb") as file:
        for name in ARRAYS:
            file.write(state[name].numpy().astype("<f4").tobytes())
    described = {
        "classes": ["Event" if name == "Other" else name for name in CLASSES],
        "mains": mains,
        "flags": FLAGS,
        "roles": ROLES,
        "kinds": EVENT_KINDS,
        "distances": DISTANCES,
        "width": sum(len(state[f"{name}.bias"]) for name in EXACT + ROUNDED),
        "hidden": HIDDEN,
        "same": SAME,
    }
    with open(os.path.join(folder, "events.json"), "w", encoding="utf8") as file:
        json.dump(described, file, indent=1)


def layers(state, names):
    """The weights [inputs, outputs] and biases of some layers side by side."""
    weights = torch.cat([state[f"{name}.weight"] for name in names])
    return weights.T.numpy(), torch.cat([state[f"{name}.bias"] for name in names]).numpy()


def add_output(graph, state):
    """Adds the head's layers of single pieces behind the encoder's layers that it reads, in place of an earlier head's."""
    writer = OutputWriter(graph, "events")
    writer.remove()
    weights = state["read.weight"] / state["deviation"]
    bias = (state["read.bias"] - weights @ state["mean"]).numpy()
    rows = writer.node("Gelu", [writer.product(weights, bias, LAYERS)], "rows", CONTRIBUTED)
    exact, of_exact = layers(state, EXACT)
    rounded, of_rounded = layers(state, ROUNDED)
    product = writer.node("MatMul", [rows, writer.constant("e", exact)], "pe")
    parts = [writer.node("Add", [product, writer.constant("be", of_exact)], "qe")]
    whole, scale = quantized(rounded)
    inputs = [rows, writer.constant("w", whole), writer.constant("s", scale), "", writer.constant("c", of_rounded)]
    parts.append(writer.node("DynamicQuantizeMatMul", inputs, "r", CONTRIBUTED))
    graph.node.append(helper.make_node("Concat", parts, ["events"], axis=-1))
    writer.close(len(of_exact) + len(of_rounded))


def main():
    parser = argparse.ArgumentParser(description="Teaches an exported model to tell events.")
    parser.add_argument("--base", required=True, help="the encoder's ONNX file")
    parser.add_argument("--tokenizer", required=True, help="its tokenizer.json")
    parser.add_argument("--data", required=True, help="the folder with news/train.jsonl")
    parser.add_argument("--model", required=True, help="the folder that export.py wrote, and that gets the head")
    parser.add_argument("--held-out", type=int, default=5, help="leave out every so manyth line, to measure on; 0: none")
    parser.add_argument("--heads", type=int, default=5, help="so many judge the stories without events; 1: none do")
    parser.add_argument("--epochs", type=int, default=15)
    parser.add_argument("--rate", type=float, default=1.2e-3)
    args = parser.parse_args()
    torch.set_num_threads(1)  # with two the small steps take many times as long where another process wants a core
    extractor = Extractor(args.base)
    extractor.load(args.model)
    extractor.eval()
    pieces = WordPieces(args.tokenizer)
    path = os.path.join(args.data, "news", "train.jsonl")
    taught = list(stories(path, pieces, MAX_PIECES, args.held_out))
    encode(extractor, taught)
    heads = []
    for seed in range(1, args.heads + 1):
        torch.manual_seed(seed)
        random.seed(seed)
        heads.append(EventHead())
        train(heads[-1], taught, args.epochs, args.rate)
        heads[-1].eval()
    head = heads[0]
    if args.heads > 1:
        others = [story for story in without_events(path, pieces, MAX_PIECES, args.held_out) if story.first]
        encode(extractor, others)
        for story in others:
            judge(heads, story)
        head = EventHead()
        train(head, taught, args.epochs, args.rate, others)
    write(head, main_odds(taught), args.model)


if __name__ == "__main__":
    main()
