"""The encoder: a BERT read out of a sentence-embedding ONNX file, with word shapes in place of token types.

The vocabulary knows no capitals; how a word is written enters through the token-type embedding, at no cost at run time.
"""

import math

import numpy
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

from words import SHAPES

WIDTH = 384
HEADS = 12
EPSILON = 1e-12


class Layer(nn.Module):
    """A layer of BERT (Devlin et al., 2019): attention, then a feed-forward network, each with its residual and norm."""

    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.qkv, self.o = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.fi, self.fo = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)
        self.ln1, self.ln2 = nn.LayerNorm(width, eps=EPSILON), nn.LayerNorm(width, eps=EPSILON)

    def forward(self, x, mask):
        batch, pieces, width = x.shape
        by_head = self.qkv(x).view(batch, pieces, 3, self.heads, width // self.heads)
        q, k, v = by_head.permute(2, 0, 3, 1, 4)
        attention = torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(width // self.heads) + mask, -1)
        x = self.ln1(x + self.o((attention @ v).transpose(1, 2).reshape(batch, pieces, width)))
        return self.ln2(x + self.fo(F.gelu(self.fi(x))))


class Encoder(nn.Module):
    """Layers with the weights of an ONNX file. The embeddings of word pieces stay as they are."""

    def __init__(self, onnx_file, width=WIDTH, heads=HEADS):
        super().__init__()
        graph = onnx.load(onnx_file).graph
        arrays = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
        factors = {
            n.output[0]: arrays[n.input[1]] for n in graph.node if n.op_type == "MatMul" and n.input[1] in arrays
        }
        count = 1 + max(int(name.split(".")[2]) for name in arrays if name.startswith("encoder.layer."))

        def named(name):
            return torch.tensor(numpy.array(arrays[name]))

        def factor(layer, role):
            output = f"/encoder/layer.{layer}/{role}/MatMul_output_0"
            return torch.tensor(numpy.ascontiguousarray(factors[output].T))

        self.words = nn.Embedding.from_pretrained(named("embeddings.word_embeddings.weight"), freeze=True)
        self.positions = nn.Parameter(named("embeddings.position_embeddings.weight"))
        token_types = named("embeddings.token_type_embeddings.weight")
        self.shapes = nn.Parameter(token_types[:1].repeat(SHAPES, 1).clone())
        self.ln = nn.LayerNorm(width, eps=EPSILON)
        self.ln.weight.data = named("embeddings.LayerNorm.weight")
        self.ln.bias.data = named("embeddings.LayerNorm.bias")
        self.layers = nn.ModuleList(Layer(width, heads) for _ in range(count))
        for i, layer in enumerate(self.layers):
            prefix = f"encoder.layer.{i}."
            roles = ("query", "key", "value")
            layer.qkv.weight.data = torch.cat([factor(i, f"attention/self/{role}") for role in roles])
            layer.qkv.bias.data = torch.cat([named(f"{prefix}attention.self.{role}.bias") for role in roles])
            for module, role in (
                (layer.o, "attention/output/dense"),
                (layer.fi, "intermediate/dense"),
                (layer.fo, "output/dense"),
            ):
                module.weight.data = factor(i, role)
                module.bias.data = named(prefix + role.replace("/", ".") + ".bias")
            for module, name in ((layer.ln1, "attention.output.LayerNorm"), (layer.ln2, "output.LayerNorm")):
                module.weight.data = named(f"{prefix}{name}.weight")
                module.bias.data = named(f"{prefix}{name}.bias")

    def forward(self, ids, shapes, mask):
        x = self.ln(self.words(ids) + self.shapes[shapes] + self.positions[: ids.shape[1]][None])
        hidden = (1.0 - mask)[:, None, None, :] * -10000.0
        for layer in self.layers:
            x = layer(x, hidden)
        return x
