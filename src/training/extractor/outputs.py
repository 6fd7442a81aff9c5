"""Further outputs of an exported encoder: what a head can say of each piece alone, which extractor.onnx then computes."""

import numpy
from onnx import TensorProto, helper, numpy_helper

from encoder import WIDTH
from export import CONTRIBUTED, quantized


class OutputWriter:
    """Nodes and constants of one output under construction, behind those of the encoder and named for it."""

    def __init__(self, graph, name):
        self.graph, self.name = graph, name

    def remove(self):
        """Takes out what an earlier head of the name has added."""
        for parts in (self.graph.node, self.graph.initializer, self.graph.output):
            for part in [part for part in parts if self.is_own(part)]:
                parts.remove(part)

    def is_own(self, part):
        names = part.output if hasattr(part, "output") else [part.name]
        return any(name == self.name or name.startswith(f"{self.name}_") for name in names)

    def constant(self, name, array):
        name = f"{self.name}_{name}"
        self.graph.initializer.append(numpy_helper.from_array(numpy.ascontiguousarray(array), name))
        return name

    def node(self, kind, inputs, output, domain=""):
        """The output's own name stands for the output itself, others are put behind it."""
        output = output if output == self.name else f"{self.name}_{output}"
        self.graph.node.append(helper.make_node(kind, inputs, [output], domain=domain))
        return output

    def product(self, weights, bias, layers, last=None):
        """Of the outputs of some of the encoder's layers side by side: in whole numbers, every layer with scales of its own.

        weights [outputs, layers * WIDTH]; last: what the sum is called, if it is to be called otherwise than those before it.
        """
        norms = [node for node in self.graph.node if node.op_type == "LayerNormalization"]
        sums = None
        for part, layer in enumerate(layers):
            whole, scale = quantized(weights[:, part * WIDTH : (part + 1) * WIDTH].T.numpy())
            # each layer has two norms, and one stands before the first
            inputs = [norms[2 * layer + 2].output[0], self.constant(f"w{part}", whole), self.constant(f"s{part}", scale)]
            inputs += ["", self.constant("b", bias)] if part == 0 else []
            product = self.node("DynamicQuantizeMatMul", inputs, f"p{part}", CONTRIBUTED)
            name = last if last and part == len(layers) - 1 else f"q{part}"
            sums = product if sums is None else self.node("Add", [sums, product], name)
        return sums

    def close(self, width):
        """Says that the output is there, so many numbers a piece."""
        described = helper.make_tensor_value_info(self.name, TensorProto.FLOAT, ["batch", "pieces", width])
        self.graph.output.append(described)
