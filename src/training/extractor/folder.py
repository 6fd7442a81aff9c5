"""The weights of an exported model, for a checkpoint to begin with. They are those of 7 bits that the program reads."""

import os

import numpy
import onnx
import torch
from onnx import numpy_helper

HEAD_ARRAYS = (
    "context.weight",
    "context.bias",
    "distance.weight",
    "sentences.weight",
    "subject_kind.weight",
    "object_kind.weight",
    "out.weight",
    "out.bias",
)
"""The arrays of heads.bin in their order: 32-bit floats, little-endian."""

OUTPUTS = {"tag_logits": "tag", "class_logits": "kind", "projected": "project"}
"""Outputs of extractor.onnx, and the layers that make them."""


def read(folder, shapes):
    """{name: array} of all that an exported model has; shapes {name: shape} of the model that it is for."""
    return {
        **read_graph(os.path.join(folder, "extractor.onnx")),
        **read_heads(os.path.join(folder, "heads.bin"), shapes),
    }


def read_heads(path, shapes):
    numbers, at, state = numpy.fromfile(path, "<f4"), 0, {}
    for name in HEAD_ARRAYS:
        size = shapes[name].numel()
        if at + size > len(numbers):
            break
        state[name] = torch.tensor(numbers[at : at + size]).view(shapes[name])
        at += size
    return state


def read_graph(path):
    """Reads the graph that export.py writes: its nodes stand in the order of the layers."""
    graph = onnx.load(path).graph
    arrays = {array.name: numpy_helper.to_array(array) for array in graph.initializer}
    nodes, state = {}, {}
    for node in graph.node:
        nodes.setdefault(node.op_type, []).append(node)

    def put(name, array):
        state[name] = torch.tensor(numpy.array(array, numpy.float32))

    products = nodes.get("DynamicQuantizeMatMul", [])
    norms = nodes.get("LayerNormalization", [])
    layers = [f"encoder.layers.{i}." for i in range(len(norms) // 2)]
    for name, node in zip((layer + part for layer in layers for part in ("qkv", "o", "fi", "fo")), products):
        put(name + ".weight", (arrays[node.input[1]] * arrays[node.input[2]]).T)
        put(name + ".bias", arrays[node.input[4]])
    for name, node in zip(["encoder.ln", *(layer + part for layer in layers for part in ("ln1", "ln2"))], norms):
        put(name + ".weight", arrays[node.input[1]])
        put(name + ".bias", arrays[node.input[2]])
    put("encoder.shapes", next(arrays[n.input[0]] for n in nodes["Gather"] if n.input[1] == "token_type_ids"))
    put("encoder.positions", arrays[nodes["Slice"][0].input[0]])
    made = {output: node for node in graph.node for output in node.output}
    for output, name in OUTPUTS.items():
        if output in made:
            product, bias = made[output].input
            put(name + ".weight", arrays[made[product].input[1]].T)
            put(name + ".bias", arrays[bias])
    return state
