#!/usr/bin/env python3
"""Trains the joint extractor on a CPU, on all sets at once.

  train.py --base BASE.onnx --tokenizer TOKENIZER.json --data DATA --out CHECKPOINT [--init CHECKPOINT|FOLDER]
           [--own STORIES.jsonl …] [--sets NAME=SHARE,…]

The README says which files DATA holds; sets whose files are not there are left out. The same data, options and number of
processes give the same model.
"""

import argparse
import json
import os
import random
import time

import torch
import torch.distributed as dist
import torch.multiprocessing

import scores
import sets
from documents import cut, whole, window
from labels import CUT_AT
from model import Extractor
from passages import passages, teach
from stories import stories
from windows import batches, loss
from words import WordPieces

READERS = {
    "voted": ("ner/train/gmb-voted.jsonl", sets.voted, cut, 0.12),
    "wikigold": ("ner/train/wikigold.jsonl", sets.names, cut, 0.4),
    "ewt": ("ner/train/uner-ewt.jsonl", sets.names, cut, 0.5),
    "gum": ("ner/train/gum.jsonl", sets.names, cut, 0.25),
    "politics": ("ner/train/crossner-politics.jsonl", sets.names_apart, cut, 0.4),
    "wnut": ("ner/train/wnut17.jsonl", sets.names_apart, cut, 0.1),
    "encyclopedia": ("relations/re-docred.jsonl", sets.encyclopedia, cut, 0.6),
    "coreference": ("coreference/gum-train.conllu.gz", sets.coreference, whole, 0.35),
    "pronouns": ("coreference/gap.jsonl", sets.pronouns, whole, 0.6),
    "news": ("news/train.jsonl", stories, cut, 1.4),
}
"""Of each set its file, its reader, how it is cut into windows, and how often it is read in one epoch."""

PASSAGES = "passages", "relations/knowledgenet.jsonl"
OWN, OWN_SHARE = "own", 1.4
WARM_UP = 60
"""Steps until the full learning rate."""

SLOWEST = 0.02


def arguments():
    parser = argparse.ArgumentParser(description="Trains the joint extractor on a CPU.")
    parser.add_argument("--base", required=True, help="the encoder's ONNX file")
    parser.add_argument("--tokenizer", required=True, help="its tokenizer.json")
    parser.add_argument("--data", required=True, help="the folder of the sets")
    parser.add_argument("--out", required=True, help="the checkpoint to write")
    parser.add_argument("--init", help="the checkpoint, or the folder of a model, to begin with")
    parser.add_argument("--own", nargs="+", default=[], metavar="FILE", help="annotated stories of one's own")
    parser.add_argument(
        "--sets", default="", help="NAME or NAME=SHARE with commas: these only, read so often an epoch"
    )
    parser.add_argument("--pieces", type=int, default=4_000_000, help="word pieces to read in all")
    parser.add_argument("--budget", type=int, default=900, help="word pieces a step and process")
    parser.add_argument("--lr", type=float, default=1.2e-4, help="learning rate of the encoder")
    parser.add_argument("--head-lr", type=float, default=6e-4, help="learning rate of what is on top of it")
    parser.add_argument("--decay-from", type=float, default=0.3, help="the part after which the rates fall")
    parser.add_argument("--checks", type=int, default=4, help="how often to write the checkpoint and score it")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=2, help="one a core; their gradients are averaged")
    parser.add_argument("--half", action="store_true", help="half-precision products: faster with AVX512-BF16 only")
    return parser.parse_args()


class Sets:
    """The training data by set, and what to score a model on."""

    def __init__(self, args, pieces, log):
        self.args, self.pieces, self.log = args, pieces, log
        self.asked = dict(self.share(item) for item in args.sets.split(",") if item)
        unknown = set(self.asked) - set(READERS) - {PASSAGES[0], OWN}
        if unknown:
            names = ", ".join([*READERS, PASSAGES[0], OWN])
            raise SystemExit(f"--sets: no set {', '.join(sorted(unknown))}; there are {names}")
        self.train = []
        for name, (file, reader, cutter, share) in READERS.items():
            if self.wanted(name, file):
                self.add(name, reader(self.path(file), pieces), cutter, share)
        for file in args.own:
            self.add(OWN, stories(file, pieces), cut, OWN_SHARE)
        self.passages, self.held_out = [], []
        if self.wanted(*PASSAGES):
            self.passages, self.held_out = passages(self.path(PASSAGES[1]), pieces)
            log(f"{PASSAGES[0]}: {len(self.passages):,} windows")
        if not self.train and not self.passages:
            raise SystemExit(f"{args.data} holds none of the sets: the README says which files it should have")
        self.tests = self.read_tests()

    @staticmethod
    def share(item):
        name, _, share = item.partition("=")
        return name, float(share) if share else None

    def path(self, file):
        return os.path.join(self.args.data, file)

    def wanted(self, name, file):
        if self.asked and name not in self.asked:
            return False
        there = os.path.exists(self.path(file))
        if not there:
            self.log(f"{name}: no {self.path(file)}, left out")
        return there

    def add(self, name, documents, cutter, share):
        if self.asked.get(name) is not None:
            share = self.asked[name]
        count = sum(sum(d.lengths) for d in documents)
        self.log(f"{name}: {len(documents):,} documents, {count:,} pieces, share {share}")
        self.train.append((documents, cutter, share))

    def epoch(self, number):
        """The windows (document, first sentence, end) of an epoch."""
        rng, plan = random.Random(self.args.seed * 1000 + number), []
        for documents, cutter, share in self.train:
            spans = [(d, first, end) for d in documents for first, end in cutter(d, rng)]
            rng.shuffle(spans)
            plan += spans * int(share) + spans[: int(len(spans) * (share - int(share)))]
        random.Random(number).shuffle(plan)
        return plan

    def read_tests(self):
        tests = {}
        for name, file, reader, score in (
            ("names of PUD", "ner/dev/uner-pud.jsonl", sets.names_apart, scores.score_names),
            ("names of GUM", "ner/dev/gum.jsonl", sets.names, scores.score_names),
            ("pronouns of GAP", "coreference/gap.jsonl", untaught_pronouns, scores.score_pronouns),
            ("news", "news/dev.jsonl", stories, scores.score_stories),
            ("statuses", "news/dev.jsonl", stories, scores.score_statuses),
        ):
            if os.path.exists(self.path(file)):
                tests[name] = score, reader(self.path(file), self.pieces)
        return tests

    def check(self, model):
        report = {name: score(model, documents, self.pieces) for name, (score, documents) in self.tests.items()}
        if self.held_out:
            report["passages"] = scores.score_passages(model, self.held_out)
        self.log("scores", json.dumps(report))


def untaught_pronouns(path, pieces):
    return sets.pronouns(path, pieces, taught=False)


def average_gradients(params, processes):
    flat = torch.cat([(p.grad if p.grad is not None else torch.zeros_like(p)).flatten() for p in params])
    dist.all_reduce(flat)
    flat /= processes
    at = 0
    for p in params:
        p.grad = flat[at : at + p.numel()].view_as(p)
        at += p.numel()


class Steps:
    """The optimizer with its rates: they rise for WARM_UP steps, stay, and fall to the end in a line."""

    def __init__(self, args, model):
        self.args, named, shapes = args, list(model.named_parameters()), model.encoder.shapes
        heads = [p for name, p in named if not name.startswith("encoder.")] + [shapes]
        body = [p for name, p in named if name.startswith("encoder.") and p.requires_grad and p is not shapes]
        groups = [dict(params=body, full=args.lr), dict(params=heads, full=args.head_lr)]
        self.optimizer = torch.optim.AdamW(groups, lr=args.lr, weight_decay=0.01, betas=(0.9, 0.98))
        self.params, self.count = body + heads, 0

    def take(self, total, progress):
        """One step down a loss; progress from 0 to 1."""
        self.count += 1
        rest = 1.0 if progress < self.args.decay_from else (1 - progress) / (1 - self.args.decay_from)
        scale = min(1.0, self.count / WARM_UP) * max(SLOWEST, rest)
        for group in self.optimizer.param_groups:
            group["lr"] = group["full"] * scale
        self.optimizer.zero_grad(set_to_none=True)
        total.backward()
        if self.args.processes > 1:
            average_gradients(self.params, self.args.processes)
        torch.nn.utils.clip_grad_norm_(self.params, 1.0)
        self.optimizer.step()


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
    pieces = WordPieces(args.tokenizer)
    data = Sets(args, pieces, log)
    steps = Steps(args, model)
    seen = epoch = checked = 0
    model.train()
    while seen < args.pieces:
        seeds = args.seed * 1000 + epoch
        plan, rng = data.epoch(epoch), random.Random(seeds * args.processes + rank)
        teach(model, data.passages, random.Random(seeds))
        lengths = [min(CUT_AT, 2 + sum(d.lengths[first:end])) for d, first, end in plan]
        lengths += [len(w.ids) for w in data.passages]
        order = batches(lengths, args.budget, random.Random(seeds))
        steps_of_epoch = len(order) // args.processes
        if steps_of_epoch == 0:
            raise SystemExit("too few windows for so many processes")
        for step in range(steps_of_epoch):
            together = order[step * args.processes : (step + 1) * args.processes]
            batch = [
                window(*plan[i], pieces, rng) if i < len(plan) else data.passages[i - len(plan)]
                for i in together[rank]
            ]
            total, tag, pair = loss(model, batch)
            steps.take(total, seen / args.pieces)
            seen += sum(lengths[i] for group in together for i in group)
            if steps.count % 100 == 0:
                log(f"epoch {epoch}, step {steps.count}, {seen:,} pieces, losses {tag:.3f} and {pair:.3f}")
            if seen * args.checks >= args.pieces * (checked + 1):
                checked += 1
                if rank == 0:
                    model.save(args.out + ".part")
                    os.replace(args.out + ".part", args.out)
                    data.check(model)
            if seen >= args.pieces:
                break
        epoch += 1
    log(f"wrote {args.out}: {steps.count:,} steps, {seen:,} pieces")


def main():
    args = arguments()
    # for the processes' sums, not for the model
    port = random.SystemRandom().randrange(20_000, 60_000)
    if args.processes > 1:
        try:
            torch.multiprocessing.spawn(run, (args, port), nprocs=args.processes)
        except torch.multiprocessing.ProcessExitedException:
            # which has said why
            raise SystemExit(1) from None
    else:
        run(0, args, port)


if __name__ == "__main__":
    main()
