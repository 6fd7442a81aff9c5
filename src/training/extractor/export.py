#!/usr/bin/env python3
"""Writes a checkpoint as the folder that `graphwright --model FOLDER` reads.

  extractor.onnx   encoder, tags, classes and projection; 7-bit weights a column, 8-bit embeddings of pieces a row
  heads.bin        the rest of the pair head: 32-bit floats, little-endian, array after array
  vocab.txt        the word pieces by their numbers
  labels.json      types, labels, classes, properties and statuses in the order of the outputs, sizes, threshold
  fixtures.jsonl   with --fixtures: what the checkpoint finds in texts, each one window, to compare with

org.graphwright.extract.transformer.ExportContract says what the program checks of it.
"""

import argparse
import json
import os

import numpy
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import labels as m
from encoder import EPSILON, HEADS
from folder import HEAD_ARRAYS, OUTPUTS
from model import Extractor
from sets import sentences_of_words
from windows import Window, relate
from words import WordPieces

OPSET, IR_VERSION = 17, 8
CONTRIBUTED = "com.microsoft"
"""ONNX Runtime's own operators: attention in one step, products of 8-bit numbers."""

INPUTS = ("input_ids", "token_type_ids", "attention_mask")
LEAST_IN_FIXTURES = 0.2


def quantized(weights, limit=63):
    """Symmetric weights with a scale a column: 7 bits, since products of 8 overflow their 16-bit sums on AVX2."""
    scale = numpy.maximum(numpy.abs(weights).max(0) / limit, 1e-9).astype(numpy.float32)
    return numpy.clip(numpy.rint(weights / scale), -limit, limit).astype(numpy.int8), scale


class GraphWriter:
    """Nodes and constants of a graph under construction."""

    def __init__(self):
        self.nodes, self.constants, self.count = [], [], 0

    def constant(self, array):
        self.count += 1
        self.constants.append(numpy_helper.from_array(numpy.ascontiguousarray(array), f"w{self.count}"))
        return f"w{self.count}"

    def integers(self, *values):
        return self.constant(numpy.array(values, numpy.int64))

    def node(self, kind, inputs, outputs=1, domain="", **attributes):
        self.count += 1
        names = [f"{kind}_{self.count}_{k}" for k in range(outputs)]
        self.nodes.append(helper.make_node(kind, inputs, names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names


def graph(extractor):
    state = {name: value.detach().numpy() for name, value in extractor.state_dict().items()}
    writer = GraphWriter()
    constant, node = writer.constant, writer.node

    def linear(x, name):
        weights, scale = quantized(state[name + ".weight"].T)
        inputs = [x, constant(weights), constant(scale), "", constant(state[name + ".bias"])]
        return node("DynamicQuantizeMatMul", inputs, domain=CONTRIBUTED)

    def norm(x, name):
        inputs = [x, constant(state[name + ".weight"]), constant(state[name + ".bias"])]
        return node("LayerNormalization", inputs, axis=-1, epsilon=EPSILON)

    embeddings = state["encoder.words.weight"]
    scale = (numpy.abs(embeddings).max(1, keepdims=True) / 127).astype(numpy.float32)
    whole = node("Gather", [constant(numpy.rint(embeddings / scale).astype(numpy.int8)), "input_ids"])
    pieces = node(
        "Mul", [node("Cast", [whole], to=TensorProto.FLOAT), node("Gather", [constant(scale), "input_ids"])]
    )
    shapes = node("Gather", [constant(state["encoder.shapes"]), "token_type_ids"])
    length = node("Gather", [node("Shape", ["input_ids"]), writer.integers(1)])
    every_position = constant(state["encoder.positions"])
    positions = node("Slice", [every_position, writer.integers(0), length, writer.integers(0)])
    x = norm(node("Add", [node("Add", [pieces, shapes]), positions]), "encoder.ln")
    mask = node("Cast", ["attention_mask"], to=TensorProto.INT32)
    width = embeddings.shape[1]
    for i in range(len(extractor.encoder.layers)):
        layer = f"encoder.layers.{i}."
        q, k, v = node("Split", [linear(x, layer + "qkv"), writer.integers(width, width, width)], 3, axis=2)
        attention = node(
            "MultiHeadAttention",
            [q, k, v, "", mask],
            domain=CONTRIBUTED,
            num_heads=HEADS,
            mask_filter_value=-10000.0,
        )
        x = norm(node("Add", [x, linear(attention, layer + "o")]), layer + "ln1")
        between = node("Gelu", [linear(x, layer + "fi")], domain=CONTRIBUTED)
        x = norm(node("Add", [x, linear(between, layer + "fo")]), layer + "ln2")
    for output, name in OUTPUTS.items():
        product = node("MatMul", [x, constant(state[name + ".weight"].T)])
        writer.nodes.append(helper.make_node("Add", [product, constant(state[name + ".bias"])], [output]))

    def described(name, kind, *more):
        return helper.make_tensor_value_info(name, kind, ["batch", "pieces", *more])

    made = helper.make_graph(
        writer.nodes,
        "extractor",
        [described(name, TensorProto.INT64) for name in INPUTS],
        [
            described("tag_logits", TensorProto.FLOAT, len(m.LABELS)),
            described("class_logits", TensorProto.FLOAT, len(m.CLASSES)),
            described("projected", TensorProto.FLOAT, 4 * m.HIDDEN + m.CONTEXT),
        ],
        writer.constants,
    )
    opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(CONTRIBUTED, 1)]
    whole_model = helper.make_model(made, opset_imports=opsets)
    whole_model.ir_version = IR_VERSION
    return whole_model


def labels(threshold):
    return {
        "types": m.TYPES,
        "labels": m.LABELS,
        "properties": m.PROPERTIES,
        "statuses": m.STATUSES,
        "kinds": m.KINDS,
        "pronouns": sorted(m.PRONOUNS),
        "hidden": m.HIDDEN,
        "context": m.CONTEXT,
        "classes": m.CLASSES,
        "distances": m.DISTANCES,
        "threshold": threshold,
        "max_pieces": m.MAX_PIECES,
        "max_mentions": m.MAX_MENTIONS,
    }


def fixtures(extractor, pieces, texts):
    """What the checkpoint finds in each text, cut where a window is full."""
    for text in texts:
        spans = [(i, span) for i, words in enumerate(sentences_of_words(text)) for span in words]
        words, sentences = [text[begin:end] for _, (begin, end) in spans], [i for i, _ in spans]
        window = Window(words, sentences, pieces, m.MAX_PIECES)
        [(mentions, classes, pairs, scores)] = relate(extractor, [window])
        facts = []
        for (i, j), row in zip(pairs, scores.tolist()):
            # statuses mean something beside a property only
            if max(row[: len(m.PROPERTIES)]) >= LEAST_IN_FIXTURES:
                named = zip(m.OUTPUTS, row)
                facts += [[i, j, name, round(score, 4)] for name, score in named if score >= LEAST_IN_FIXTURES]
        yield {
            "text": text,
            "words": window.words,
            "sentence": window.sentences,
            "ids": window.ids,
            "shapes": window.shapes,
            "mentions": [[begin, end, m.KINDS[kind]] for begin, end, kind in mentions],
            "classes": [m.CLASSES[name] for name in classes],
            "facts": facts,
        }


def main():
    parser = argparse.ArgumentParser(description="Writes a checkpoint as the folder that graphwright --model reads.")
    parser.add_argument("--base", required=True, help="the encoder's ONNX file")
    parser.add_argument("--tokenizer", required=True, help="its tokenizer.json")
    parser.add_argument("--checkpoint", required=True, help="what train.py wrote")
    parser.add_argument("--out", required=True, help="the folder to write")
    parser.add_argument("--threshold", type=float, default=0.4, help="least probability of a fact")
    parser.add_argument("--fixtures", help='lines {"text": …}')
    args = parser.parse_args()

    torch.set_num_threads(1)
    extractor = Extractor(args.base)
    extractor.load(args.checkpoint)
    extractor.eval()
    os.makedirs(args.out, exist_ok=True)

    def path(name):
        return os.path.join(args.out, name)

    onnx.save(graph(extractor), path("extractor.onnx"))
    state = extractor.state_dict()
    with open(path("heads.bin"), "wb") as file:
        for name in HEAD_ARRAYS:
            file.write(state[name].numpy().astype("<f4").tobytes())
    pieces = WordPieces(args.tokenizer)
    with open(path("vocab.txt"), "w", encoding="utf8") as file:
        file.write("\n".join(sorted(pieces.vocabulary, key=pieces.vocabulary.get)) + "\n")
    with open(path("labels.json"), "w", encoding="utf8") as file:
        json.dump(labels(args.threshold), file, indent=1)
    if args.fixtures:
        with open(args.fixtures, encoding="utf8") as file:
            texts = [json.loads(line)["text"] for line in file]
        with open(path("fixtures.jsonl"), "w", encoding="utf8") as file:
            for row in fixtures(extractor, pieces, texts):
                file.write(json.dumps(row, ensure_ascii=False) + "\n")
    for name in sorted(os.listdir(args.out)):
        print(f"{name}: {os.path.getsize(path(name)):,} bytes")


if __name__ == "__main__":
    main()
