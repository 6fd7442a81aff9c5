#!/usr/bin/env python3
"""Teaches an exported model with an event head to tell what an article as a whole is about, and writes the head into its folder.

The encoder stays as it is. extractor.onnx gets a further output `about`: what each piece says of the class of what the article is about,
how much it is looked at, and what part a mention there has in it; about.bin holds the rest. Without them words that tell of single events
decide alone.
"""

import argparse
import os
import random

import onnx
import torch
import torch.nn.functional as F
from torch import nn

from encoder import WIDTH
from events import LAYERS, encode, layers
from export import CONTRIBUTED
from happenings import ALLOWED, CLASSES, EVENT_KINDS, KEYS, ROLES, stories
from labels import MAX_PIECES
from model import Extractor, highest
from outputs import OutputWriter
from words import WordPieces

READ, PARTS = 256, ROLES[:5]
ASKED, NEWS = 32, 16
"""How many numbers a mention compares with those of a piece and takes from it, and stand for what the article is about."""

MOST_PIECES = 500
SENTENCES = [0, 1, 2, 3, 5, 8, 12]
"""As in AboutHead."""

OF_PIECE = "look classes roles asks offers says uses fits sums".split()
"""The layers that are of one piece alone, in the order of the output `about`: extractor.onnx computes them."""

ARRAYS = "looks.weight kinds.weight sentences.weight often titles of_class.weight".split()
"""The arrays of about.bin in their order: 32-bit floats, little-endian."""

ARTICLES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "articles.jsonl.gz")
"""Nobody has annotated their participants."""

STORIES_A_STEP = 8
UNTITLED = 0.3
"""How often a title is left out while learning, 0 to 1."""

OF_ROLES = 0.3
"""How much the roles count in the loss."""


class AboutHead(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mean", torch.zeros(len(LAYERS) * WIDTH))
        self.register_buffer("deviation", torch.ones(len(LAYERS) * WIDTH))
        self.read = nn.Linear(len(LAYERS) * WIDTH, READ)
        self.drop, self.drop_more = nn.Dropout(0.2), nn.Dropout(0.3)
        self.look, self.classes, self.roles = nn.Linear(READ, 1), nn.Linear(READ, len(CLASSES)), nn.Linear(READ, len(PARTS))
        self.asks, self.offers, self.says = (nn.Linear(READ, ASKED) for _ in range(3))
        self.uses, self.fits = nn.Linear(READ, len(PARTS) * ASKED), nn.Linear(READ, len(PARTS) * NEWS)
        self.sums = nn.Linear(READ, NEWS)
        self.looks = nn.Embedding(len(SENTENCES) + 1, 1)
        self.kinds = nn.Embedding(len(EVENT_KINDS), len(PARTS))
        self.sentences = nn.Embedding(len(SENTENCES) + 1, len(PARTS))
        self.often, self.titles = nn.Parameter(torch.zeros(len(PARTS))), nn.Parameter(torch.zeros(1))
        self.of_class = nn.Embedding(len(CLASSES), NEWS)
        for embedding in (self.looks, self.kinds, self.sentences):
            nn.init.zeros_(embedding.weight)
        for layer in (self.says, self.sums, self.of_class):
            nn.init.normal_(layer.weight, std=0.02)
        nn.init.constant_(self.roles.bias, -2.0)

    def fit_scale(self, encoded):
        self.mean[:] = encoded.mean(0)
        self.deviation[:] = encoded.std(0) + 0.05

    def rows(self, encoded):
        return self.drop_more(F.gelu(self.read(self.drop((encoded - self.mean) / self.deviation))))

    def forward(self, rows, story, title):
        """Logits of the classes, and log odds [things, roles]; title: rows of the title's pieces, or None."""
        looks, every = (self.look(rows) + self.looks(story.places))[:, 0], rows
        if title is not None:
            looks, every = torch.cat([looks, self.look(title)[:, 0] + self.titles]), torch.cat([rows, title])
        shares = looks.softmax(0)
        classes = shares @ self.classes(every)
        if not len(story.has):
            return classes, torch.zeros(0, len(PARTS))
        news = classes.softmax(-1) @ self.of_class.weight + shares @ self.sums(every)
        return classes, self.of_things(rows, story, looks, every, news)

    def of_things(self, rows, story, looks, every, news):
        """The surest mention says it, by what the article is about and what the pieces that are looked at say to what it asks."""
        first, last, kinds = story.mentions.T
        mentions = (rows[first] + rows[last]) / 2
        told = (self.asks(mentions) @ self.offers(every).T / ASKED**0.5 + looks).softmax(-1) @ self.says(every)
        scores = self.roles(mentions) + self.kinds(kinds) + self.sentences(story.places[first])
        scores = scores + (self.uses(mentions).view(-1, len(PARTS), ASKED) @ told[:, :, None])[:, :, 0]
        scores = scores + self.fits(mentions).view(-1, len(PARTS), NEWS) @ news
        best = highest(scores, story.of_thing, len(story.has))
        times = torch.bincount(story.of_thing, minlength=len(story.has)).float().log()
        return best + times[:, None] * self.often


def prepare(story):
    """Gives a story what this head reads and learns: places, mains, mentions of things and dates, what these have, and of which part that is known."""
    sentence_of = []
    for window in story.windows:
        here = [-1] * len(window.ids)
        for number, first, last in zip(window.sentences, window.first, window.last):
            here[first : last + 1] = [number] * (last + 1 - first)
        sentence_of += here
    story.places = torch.bucketize(torch.tensor(sentence_of[:MOST_PIECES]), torch.tensor(SENTENCES), right=True)
    mains = [event for event in story.events if event.get("main")]
    story.mains = sorted({CLASSES.index(event["class"]) for event in mains})
    # an event without a date has none told, one without a list of participants has not been asked for them
    annotated = torch.tensor(
        [float(part == "date" or all(KEYS.get(part, part) in event for event in mains)) for part in PARTS]
    )
    things, mentions, known, has = {}, [], [], []
    for first, last, kind, _, _, what in story.candidates:
        if what[0] == "figure" or last >= MOST_PIECES:
            continue
        # days that nobody could work out are told apart by their words
        thing = things.setdefault(what if what[0] == "entity" else what[1] or what[2], len(things))
        if thing == len(has):
            known.append(ALLOWED[kind, : len(PARTS)] * annotated)
            has.append(torch.zeros(len(PARTS)))
        mentions.append((first, last, kind, thing))
        for event in mains:
            for part in story.roles(event, what) & set(PARTS):
                has[thing][PARTS.index(part)] = 1
    told = torch.tensor(mentions, dtype=torch.long).view(-1, 4)
    story.mentions, story.of_thing = told[:, :3], told[:, 3]
    story.known = torch.stack(known) if known else torch.zeros(0, len(PARTS))
    story.has = torch.stack(has) if has else torch.zeros(0, len(PARTS))


def loss(head, story, rows, title):
    """An article that is about several may be said to be about any of their classes."""
    classes, odds = head(rows, story, title)
    total = -classes.log_softmax(-1)[story.mains].logsumexp(0)
    if len(story.has):
        wrong = F.binary_cross_entropy_with_logits(odds, story.has, reduction="none")
        total = total + OF_ROLES * (wrong * story.known).sum()
    return total


def train(head, stories, epochs, rate):
    """stories: those that are about something, each `prepare`d."""
    head.fit_scale(torch.cat([story.encoded[:MOST_PIECES] for story in stories[:: max(1, len(stories) // 300)]]).float())
    optimizer = torch.optim.AdamW(head.parameters(), lr=rate, weight_decay=0.05)
    stories = list(stories)
    steps, step = epochs * (len(stories) // STORIES_A_STEP), 0
    for epoch in range(epochs):
        random.shuffle(stories)
        total = 0.0
        for begin in range(0, len(stories) - STORIES_A_STEP + 1, STORIES_A_STEP):
            for group in optimizer.param_groups:
                group["lr"] = rate * min(1, step / 50) * max(0.02, 1 - step / steps)
            step += 1
            batch = stories[begin : begin + STORIES_A_STEP]
            encoded = [story.encoded[:MOST_PIECES] for story in batch]
            # without its title in three of ten times, as texts come without one
            titled = [i for i, story in enumerate(batch) if story.title is not None and random.random() > UNTITLED]
            encoded += [batch[i].title.encoded for i in titled]
            rows = head.rows(torch.cat(encoded).float()).split([len(each) for each in encoded])
            titles = dict(zip(titled, rows[len(batch) :]))
            wrong = sum(loss(head, story, rows[i], titles.get(i)) for i, story in enumerate(batch)) / len(batch)
            optimizer.zero_grad()
            wrong.backward()
            torch.nn.utils.clip_grad_norm_(head.parameters(), 5.0)
            optimizer.step()
            total += float(wrong.detach()) * len(batch)
        print(f"epoch {epoch + 1}: loss {total / len(stories):.3f}", flush=True)


def write(head, folder):
    state = {name: value.detach() for name, value in head.state_dict().items()}
    path = os.path.join(folder, "extractor.onnx")
    model = onnx.load(path)
    add_output(model.graph, state)
    onnx.save(model, path)
    with open(os.path.join(folder, "about.bin"), "wb") as file:
        for name in ARRAYS:
            file.write(state[name].numpy().astype("<f4").tobytes())


def add_output(graph, state):
    """Adds the head's layers of single pieces behind the encoder's layers that it reads, in place of an earlier head's."""
    writer = OutputWriter(graph, "about")
    writer.remove()
    weights = state["read.weight"] / state["deviation"]
    bias = (state["read.bias"] - weights @ state["mean"]).numpy()
    rows = writer.node("Gelu", [writer.product(weights, bias, LAYERS)], "rows", CONTRIBUTED)
    out, of_out = layers(state, OF_PIECE)
    product = writer.node("MatMul", [rows, writer.constant("e", out)], "pe")
    writer.node("Add", [product, writer.constant("be", of_out)], "about")
    writer.close(len(of_out))


def main():
    parser = argparse.ArgumentParser(description="Teaches an exported model to tell what an article is about.")
    parser.add_argument("--base", required=True, help="the encoder's ONNX file")
    parser.add_argument("--tokenizer", required=True, help="its tokenizer.json")
    parser.add_argument("--data", required=True, help="the folder with news/train.jsonl")
    parser.add_argument("--model", required=True, help="the folder that export.py and events.py wrote, and that gets the head")
    parser.add_argument("--articles", default=ARTICLES, help="articles with annotated main events")
    parser.add_argument("--held-out", type=int, default=5, help="leave out every so manyth line, to measure on; 0: none")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--rate", type=float, default=1e-3)
    args = parser.parse_args()
    torch.set_num_threads(1)
    extractor = Extractor(args.base)
    extractor.load(args.model)
    extractor.eval()
    pieces = WordPieces(args.tokenizer)
    path = os.path.join(args.data, "news", "train.jsonl")
    taught = list(stories(path, pieces, MAX_PIECES, args.held_out))
    taught += stories(args.articles, pieces, MAX_PIECES)
    for story in taught:
        prepare(story)
    encode(extractor, taught + [story.title for story in taught if story.title is not None])
    torch.manual_seed(1)
    random.seed(1)
    head = AboutHead()
    train(head, [story for story in taught if story.mains], args.epochs, args.rate)
    write(head, args.model)


if __name__ == "__main__":
    main()
