#!/usr/bin/env python3
"""Trains the joint extractor on a CPU.

  train.py tags  --base BASE.onnx --tokenizer TOKENIZER.json --data DATA --out tags.pt
  train.py facts --base BASE.onnx --tokenizer TOKENIZER.json --data DATA --init tags.pt --out facts.pt

Stage 1 learns mentions and the facts of documents, stage 2 the facts of passages, with a share of stage 1 so that it is
not forgotten. The README says which files DATA holds. The same data, options and number of processes give the same model.
"""

import argparse
import collections
import json
import os
import random
import time

import torch
import torch.distributed as dist
import torch.multiprocessing

import data
from model import LABELS, PROPERTY, TYPES, Extractor, batches, loss, predict
from words import WordPieces

TAG_SETS = (
    ("train/wikigold", 2),
    ("train/uner-ewt", 2),
    ("train/gum", 1),
    ("train/crossner-politics", 1),
    ("train/wnut17", 0.5),
)
"""How often each set is read in one epoch."""

REPLAYED_SETS = ("train/wikigold", "train/uner-ewt", "train/crossner-politics")
TAG_TESTS = ("dev/uner-ewt", "dev/uner-pud", "dev/gum")
FACT_TESTS = ("dev/uner-pud",)
THRESHOLDS = [x / 20 for x in range(3, 18)]
WARM_UP = 40
"""Steps until the full learning rate."""

SLOWEST = 0.02


def arguments():
    parser = argparse.ArgumentParser(description="Trains the joint extractor on a CPU.")
    parser.add_argument("stage", choices=["tags", "facts"])
    parser.add_argument("--base", required=True, help="the encoder's ONNX file")
    parser.add_argument("--tokenizer", required=True, help="its tokenizer.json")
    parser.add_argument("--data", required=True, help="the folder of the sets")
    parser.add_argument("--out", required=True, help="the checkpoint to write")
    parser.add_argument("--init", help="the checkpoint to begin with")
    parser.add_argument("--pieces", type=int, default=4_000_000, help="word pieces to read in all")
    parser.add_argument("--budget", type=int, default=900, help="word pieces a step and process")
    parser.add_argument("--lr", type=float, default=2e-4, help="learning rate of the encoder")
    parser.add_argument("--head-lr", type=float, default=8e-4, help="learning rate of what is on top of it")
    parser.add_argument("--decay-from", type=float, default=0.3, help="the part after which the rates fall")
    parser.add_argument("--folds", default="1,2", help="folds of passages to learn from")
    parser.add_argument("--tune-fold", type=int, default=3, help="fold of passages to score")
    parser.add_argument("--replay", type=float, default=0.25, help="share of stage 1 in stage 2")
    parser.add_argument("--checks", type=int, default=4, help="how often to score on the way")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=2, help="one a core; their gradients are averaged")
    parser.add_argument("--half", action="store_true", help="half-precision products: faster with AVX512-BF16 only")
    return parser.parse_args()


def f1(right, wrong, missed):
    return 2 * right / max(1, 2 * right + wrong + missed)


def score_tags(model, tests):
    """F1 of exact mentions of each set."""
    report = {}
    for name, sentences in tests.items():
        counts = collections.Counter()
        for sentence, found in zip(sentences, predict(model, sentences)):
            gold = {span for span in sentence.gold if span[2] in sentence.annotates and span[2] in TYPES}
            ours = {(b, e, TYPES[kind]) for b, e, kind in found if TYPES[kind] in sentence.annotates}
            counts.update(right=len(gold & ours), wrong=len(ours - gold), missed=len(gold - ours))
        report[name] = round(f1(counts["right"], counts["wrong"], counts["missed"]), 3)
    return report


def score_facts(model, sentences):
    """F1 of facts whose sides overlap those of the gold ones, at the one threshold that is best."""

    def overlap(one, other):
        return one[0] < other[1] and other[0] < one[1]

    found = []
    for k, (sentence, (mentions, pairs, scores)) in enumerate(
        zip(sentences, predict(model, sentences, relations=True))
    ):
        for name in sentence.properties if scores is not None else ():
            for (i, j), score in zip(pairs, scores[:, PROPERTY[name]].tolist()):
                if score > 0.05:
                    found.append((score, k, name, mentions[i], mentions[j]))
    best = (0, 0, 0, 0)
    for threshold in THRESHOLDS:
        by_sentence = collections.defaultdict(list)
        for score, k, name, one, other in found:
            if score >= threshold:
                by_sentence[k].append((name, one, other))
        right = wrong = missed = 0
        for k, sentence in enumerate(sentences):
            used = set()
            for one, other, name in sentence.facts:
                hits = [
                    i
                    for i, fact in enumerate(by_sentence[k])
                    if fact[0] == name and overlap(fact[1], one) and overlap(fact[2], other)
                ]
                used.update(hits)
                right, missed = (right + 1, missed) if hits else (right, missed + 1)
            wrong += len(by_sentence[k]) - len(used)
        precision, recall = right / max(1, right + wrong), right / max(1, right + missed)
        best = max(best, (f1(right, wrong, missed), threshold, precision, recall))
    return "F1 %.3f at %.2f, precision %.3f, recall %.3f" % best


class Sets:
    """The training data of a stage, and what to score it on."""

    def __init__(self, args, model, pieces, log):
        self.args, self.pieces, self.log = args, pieces, log
        self.rng = random.Random(args.seed)
        self.train, self.facts = [], []
        if args.stage == "tags":
            self.add("voted", data.voted(self.path("ner/train/gmb-voted"), pieces))
            for name, times in TAG_SETS:
                self.add(name, data.names(self.path("ner/" + name), pieces), times)
            self.add("documents", data.documents(self.path("relations/re-docred"), pieces, self.rng), 2)
            self.tests = self.read(TAG_TESTS)
        else:
            file = self.path("relations/knowledgenet")
            passages = list(data.passages(file, pieces, {int(fold) for fold in args.folds.split(",")}))
            for sentence, found in zip(passages, predict(model, passages)):
                data.teach(sentence, found)
            self.add("passages", passages)
            documents = data.documents(self.path("relations/re-docred"), pieces, self.rng)
            self.add("documents", documents, args.replay * 2)
            self.add("voted", data.voted(self.path("ner/train/gmb-voted"), pieces), args.replay / 5)
            for name in REPLAYED_SETS:
                self.add(name, data.names(self.path("ner/" + name), pieces), args.replay)
            self.facts = list(data.passages(file, pieces, {args.tune_fold}))
            self.tests = self.read(FACT_TESTS)

    def path(self, name):
        return os.path.join(self.args.data, name + ".jsonl")

    def add(self, name, sentences, times=1.0):
        sentences = list(sentences)
        self.rng.shuffle(sentences)
        whole = int(times)
        sentences = sentences * whole + sentences[: int(len(sentences) * (times - whole))]
        self.log(f"{name}: {len(sentences):,} sentences, {sum(len(s.ids) for s in sentences):,} pieces")
        self.train += sentences

    def read(self, names):
        return {name: list(data.names(self.path("ner/" + name), self.pieces)) for name in names}

    def check(self, model):
        if self.facts:
            self.log("facts", score_facts(model, self.facts))
        self.log("names", json.dumps(score_tags(model, self.tests)))


def average_gradients(params, processes):
    flat = torch.cat([(p.grad if p.grad is not None else torch.zeros_like(p)).flatten() for p in params])
    dist.all_reduce(flat)
    flat /= processes
    at = 0
    for p in params:
        p.grad = flat[at : at + p.numel()].view_as(p)
        at += p.numel()


def run(rank, args, port):
    start = time.time()

    def log(*words):
        if rank == 0:
            print(f"{(time.time() - start) / 60:6.1f} min", *words, flush=True)

    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    if args.processes > 1:
        address = f"tcp://127.0.0.1:{port}"
        dist.init_process_group("gloo", init_method=address, rank=rank, world_size=args.processes)
    model = Extractor(args.base)
    model.half = args.half
    if args.init:
        model.load(args.init)
    sets = Sets(args, model, WordPieces(args.tokenizer), log)

    named = list(model.named_parameters())
    shapes = model.encoder.shapes
    heads = [p for name, p in named if not name.startswith("encoder.")] + [shapes]
    body = [p for name, p in named if name.startswith("encoder.") and p.requires_grad and p is not shapes]
    groups = [dict(params=body, full=args.lr), dict(params=heads, full=args.head_lr)]
    optimizer = torch.optim.AdamW(groups, lr=args.lr, weight_decay=0.01, betas=(0.9, 0.98))
    params = body + heads
    seen = steps = epoch = 0
    next_check = 1 / args.checks
    model.train()
    while seen < args.pieces:
        order = batches(sets.train, args.budget, random.Random(args.seed * 1000 + epoch))
        steps_of_epoch = len(order) // args.processes
        if steps_of_epoch == 0:
            raise SystemExit("too few sentences for so many processes")
        for step in range(steps_of_epoch):
            together = order[step * args.processes : (step + 1) * args.processes]
            progress = seen / args.pieces
            rest = 1.0 if progress < args.decay_from else (1 - progress) / (1 - args.decay_from)
            scale = min(1.0, (steps + 1) / WARM_UP) * max(SLOWEST, rest)
            for group in optimizer.param_groups:
                group["lr"] = group["full"] * scale
            total, tag, pair = loss(model, [sets.train[i] for i in together[rank]])
            optimizer.zero_grad(set_to_none=True)
            total.backward()
            if args.processes > 1:
                average_gradients(params, args.processes)
            torch.nn.utils.clip_grad_norm_(params, 1.0)
            optimizer.step()
            steps += 1
            seen += sum(len(sets.train[i].ids) for group in together for i in group)
            if steps % 100 == 0:
                log(f"epoch {epoch}, step {steps}, {seen:,} pieces, losses {tag:.3f} and {pair:.3f}")
            if seen >= args.pieces * next_check:
                next_check += 1 / args.checks
                if rank == 0:
                    torch.save(model.state_dict(), args.out + ".part")
                    os.replace(args.out + ".part", args.out)
                    sets.check(model)
            if seen >= args.pieces:
                break
        epoch += 1
    log(f"wrote {args.out}: {steps:,} steps, {seen:,} pieces, {len(LABELS)} labels, {len(PROPERTY)} properties")


def main():
    args = arguments()
    # for the processes' sums, not for the model
    port = random.SystemRandom().randrange(20_000, 60_000)
    if args.processes > 1:
        torch.multiprocessing.spawn(run, (args, port), nprocs=args.processes)
    else:
        run(0, args, port)


if __name__ == "__main__":
    main()
