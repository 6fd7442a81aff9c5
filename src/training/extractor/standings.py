#!/usr/bin/env python3
"""Teaches an exported model how a text speaks of two mentions: whether it asserts, denies, supposes or only reports what it says of them.

The encoder stays as it is: the head reads what its layers 5, 8 and 12 say. extractor.onnx gets a further output `standing`; standing.bin
holds the rest. Without them the clauses alone tell what a text asserts.
"""

import argparse
import json
import os
import random

import onnx
import torch
import torch.nn.functional as F
from torch import nn

from encoder import WIDTH
from labels import MAX_PIECES
from model import Extractor
from outputs import OutputWriter
from stories import words_by_sentence
from windows import Window, batches, collate
from words import WordPieces

STANDINGS = ("asserted", "denied", "hypothetical", "claimed")
LAYERS = (4, 7, 11)
READ, HIDDEN, LOOKS, INNER = 256, 64, 4, 48
DISTANCES = (1, 2, 3, 4, 6, 9, 13, 19, 28, 45)
PLACES = 2 * len(DISTANCES) + 1
ARRAYS = "subject.weight object.weight looks.weight looks.bias inner.weight inner.bias out.weight out.bias".split()
"""The arrays of standing.bin in their order: 32-bit floats, little-endian."""

PAIRS_A_STEP = 48


class StandingHead(nn.Module):
    def __init__(self):
        super().__init__()
        self.of_piece = nn.Linear(READ, HIDDEN)
        self.of_subject, self.of_object = (nn.Linear(READ, HIDDEN, bias=False) for _ in range(2))
        self.subject, self.object = nn.Embedding(PLACES, HIDDEN), nn.Embedding(PLACES, HIDDEN)
        self.looks = nn.Linear(HIDDEN, LOOKS)
        self.inner, self.out = nn.Linear((LOOKS + 1) * HIDDEN, INNER), nn.Linear(INNER, len(STANDINGS))
        self.drop = nn.Dropout(0.3)
        for embedding in (self.subject, self.object):
            nn.init.normal_(embedding.weight, std=0.1)

    def forward(self, pieces, mask, subject, object_):
        """Log odds [pairs, standings]; pieces [pairs, most, READ], places of each piece from either mention [pairs, most]."""
        within = [((places == 0) & mask).float() for places in (subject, object_)]
        means = [(each[:, :, None] * pieces).sum(1) / each.sum(1, keepdim=True).clamp(min=1) for each in within]
        both = self.of_subject(means[0]) + self.of_object(means[1])
        seen = F.relu(self.of_piece(pieces) + self.subject(subject) + self.object(object_) + both[:, None])
        seen = self.drop(seen) * mask[:, :, None]
        shares = self.looks(seen).masked_fill(~mask[:, :, None], -1e4).softmax(1)
        pooled = torch.einsum("pnl,pnh->plh", shares, seen).flatten(1)
        return self.out(self.drop(F.relu(self.inner(torch.cat([pooled, seen.max(1)[0]], 1)))))


def place(piece, first, last):
    """0 within the mention, then the classes of what stands behind it, then those of what stands before it."""
    away = max(piece - last, first - piece)
    return (len(DISTANCES) if piece < first else 0) + sum(bound <= away for bound in DISTANCES)


def window_of(line, pieces):
    """The window of a text and the characters of its words."""
    by_sentence = words_by_sentence(line)
    spans = [span for words in by_sentence.values() for span in words]
    sentences = [number for number, words in by_sentence.items() for _ in words]
    window = Window([line["text"][a:b] for a, b in spans], sentences, pieces, MAX_PIECES)
    return window, spans[: window.n]


def pairs_of(line, pieces, number):
    """The window of a line of the training file, and its pairs as (window, first, end, places, places, standing)."""
    window, spans = window_of(line, pieces)

    def words(begin, end):
        return [i for i, (a, b) in enumerate(spans) if a < end and begin < b]

    made = []
    for pair in line["pairs"]:
        sides = [words(*pair[side]) for side in ("subject", "object")]
        if not all(sides) or set(sides[0]) & set(sides[1]):
            continue
        # what stands in the sentence before or behind may take back what the two tell
        told = [window.sentences[side[0]] for side in sides]
        around = [i for i in range(window.n) if min(told) - 1 <= window.sentences[i] <= max(told) + 1]
        first, end = window.first[around[0]], window.last[around[-1]] + 1
        places = [
            torch.tensor([place(p, window.first[side[0]], window.last[side[-1]]) for p in range(first, end)])
            for side in sides
        ]
        made.append((number, first, end, *places, STANDINGS.index(pair["status"])))
    return window, made


@torch.no_grad()
def encode(extractor, windows, budget=2500):
    """What the layers say of each window's pieces [pieces, layers * WIDTH]."""
    found = [None] * len(windows)
    for group in batches([len(window.ids) for window in windows], budget):
        ids, shapes, mask = collate([windows[i] for i in group])
        encoder, outputs = extractor.encoder, []
        x = encoder.ln(encoder.words(ids) + encoder.shapes[shapes] + encoder.positions[: ids.shape[1]][None])
        for number, layer in enumerate(encoder.layers):
            x = layer(x, (1.0 - mask)[:, None, None, :] * -10000.0)
            outputs += [x] if number in LAYERS else []
        for row, i in enumerate(group):
            found[i] = torch.cat([output[row, : len(windows[i].ids)] for output in outputs], -1)
    return found


def components(encoded):
    """Mean, and the matrix that makes READ principal components of what the layers say: a head of so few pairs must not learn it."""
    rows = torch.cat(encoded)
    mean, deviation = rows.mean(0), rows.std(0) + 0.05
    rows = (rows - mean) / deviation
    values, vectors = torch.linalg.eigh(rows.T @ rows / len(rows))
    scaled = vectors[:, -READ:] / values[-READ:].sqrt().clamp(min=0.3)
    return mean, scaled.T / deviation


def batch(read, pairs):
    most = max(end - first for _, first, end, *_ in pairs)
    pieces, mask = torch.zeros(len(pairs), most, READ), torch.zeros(len(pairs), most, dtype=torch.bool)
    places = torch.full((2, len(pairs), most), PLACES - 1)
    for row, (number, first, end, subject, object_, _) in enumerate(pairs):
        pieces[row, : end - first], mask[row, : end - first] = read[number][first:end], True
        places[0, row, : end - first], places[1, row, : end - first] = subject, object_
    return pieces, mask, places[0], places[1]


def train(head, read, pairs, epochs, rate):
    optimizer = torch.optim.AdamW(head.parameters(), lr=rate, weight_decay=0.05)
    steps, step = epochs * (len(pairs) // PAIRS_A_STEP + 1), 0
    for epoch in range(epochs):
        random.shuffle(pairs)
        total = 0.0
        for begin in range(0, len(pairs), PAIRS_A_STEP):
            for group in optimizer.param_groups:
                group["lr"] = rate * min(1, (step + 1) / 40) * max(0.02, 1 - step / steps)
            step += 1
            taught = pairs[begin : begin + PAIRS_A_STEP]
            wrong = F.cross_entropy(head(*batch(read, taught)), torch.tensor([pair[-1] for pair in taught]))
            optimizer.zero_grad()
            wrong.backward()
            torch.nn.utils.clip_grad_norm_(head.parameters(), 1.0)
            optimizer.step()
            total += float(wrong.detach()) * len(taught)
        print(f"epoch {epoch + 1}: loss {total / len(pairs):.3f}", flush=True)


def write(head, mean, matrix, folder):
    state = {name: value.detach() for name, value in head.state_dict().items()}
    path = os.path.join(folder, "extractor.onnx")
    model = onnx.load(path)
    add_output(model.graph, state, mean, matrix)
    onnx.save(model, path)
    with open(os.path.join(folder, "standing.bin"), "wb") as file:
        for name in ARRAYS:
            file.write(state[name].numpy().astype("<f4").tobytes())


def add_output(graph, state, mean, matrix):
    """Adds what is of each piece alone behind the encoder's layers; every layer is quantised by itself."""
    if any(output.name == "standing" for output in graph.output):
        raise SystemExit("this model tells standings already: take one that export.py wrote")
    weights = torch.cat([state[f"of_{part}.weight"] @ matrix for part in ("piece", "subject", "object")])
    bias = -(weights @ mean)
    bias[:HIDDEN] += state["of_piece.bias"]
    writer = OutputWriter(graph, "standing")
    writer.product(weights, bias.numpy(), LAYERS, "standing")
    writer.close(3 * HIDDEN)


def main():
    parser = argparse.ArgumentParser(description="Teaches an exported model how a text speaks of two mentions.")
    parser.add_argument("--base", required=True, help="the encoder's ONNX file")
    parser.add_argument("--tokenizer", required=True, help="its tokenizer.json")
    parser.add_argument("--texts", required=True, help="texts with their pairs, one JSON object a line")
    parser.add_argument("--model", required=True, help="the folder that export.py wrote, and that gets the head")
    parser.add_argument("--epochs", type=int, default=7)
    parser.add_argument("--rate", type=float, default=2e-3)
    args = parser.parse_args()
    torch.manual_seed(1)
    random.seed(1)
    extractor = Extractor(args.base)
    extractor.load(args.model)
    extractor.eval()
    pieces = WordPieces(args.tokenizer)
    with open(args.texts, encoding="utf8") as file:
        lines = [json.loads(line) for line in file]
    made = [pairs_of(line, pieces, number) for number, line in enumerate(lines)]
    encoded = encode(extractor, [window for window, _ in made])
    mean, matrix = components(encoded)
    read = [(rows - mean) @ matrix.T for rows in encoded]
    head = StandingHead()
    train(head, read, [pair for _, pairs in made for pair in pairs], args.epochs, args.rate)
    write(head.eval(), mean, matrix, args.model)


if __name__ == "__main__":
    main()
