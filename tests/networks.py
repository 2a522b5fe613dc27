"""A network by the contract of `verifier.onnx`, written by hand: its logit is the sum of the words' numbers."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from askonce.core.model import Json

_FLOAT, _INT64 = 1, 7


def write_verifier(folder: Path, **table: Json) -> Path:
    """Write a network and its weights to a folder, which is returned; `table` overrides what the weights' file says."""
    network = _model()
    (folder / "verifier.onnx").write_bytes(network)
    weights = {"intercept": 0.5, "logit": 2.0, "similarity": 1.0, "guards": {"negation": -3.0}}
    whole = {
        "sha256": hashlib.sha256(network).hexdigest(),
        "revision": "by-hand",
        "languages": ["en"],
        "longest_tokens": 32,
        "from_similarity": 0.75,
        "weights": weights,
        "min_probability": 0.5,
        **table,
    }
    (folder / "verifier.json").write_text(json.dumps(whole), encoding="utf-8")
    return folder


def _model() -> bytes:
    """Return the network as ONNX's protocol buffer: the sum of `words` where `mask` is 1, a pair."""
    nodes = (
        _node("Cast", ("mask",), "ones", _attribute("to", _FLOAT)),
        _node("Unsqueeze", ("ones",), "column", _attribute("axes", [2])),
        _node("Mul", ("words", "column"), "kept"),
        _node("ReduceSum", ("kept",), "logit", _attribute("axes", [1, 2]), _attribute("keepdims", 0)),
    )
    inputs = (
        _value("words", _FLOAT, "n", "l", 384),
        _value("mask", _INT64, "n", "l"),
        _value("types", _INT64, "n", "l"),
    )
    graph = b"".join(
        (
            *(_field(1, node) for node in nodes),
            _field(2, b"sum"),
            *(_field(11, one) for one in inputs),
            _field(12, _value("logit", _FLOAT, "n")),
        )
    )
    return _field(1, 7) + _field(7, graph) + _field(8, _field(1, b"") + _field(2, 11))


def _node(kind: str, inputs: tuple[str, ...], output: str, *attributes: bytes) -> bytes:
    parts = [_field(1, name.encode()) for name in inputs]
    parts += [_field(2, output.encode()), _field(3, output.encode()), _field(4, kind.encode())]
    return b"".join((*parts, *(_field(5, one) for one in attributes)))


def _attribute(name: str, value: int | list[int]) -> bytes:
    if isinstance(value, int):
        return _field(1, name.encode()) + _field(3, value) + _field(20, 2)
    return _field(1, name.encode()) + b"".join(_field(8, one) for one in value) + _field(20, 7)


def _value(name: str, kind: int, *dimensions: str | int) -> bytes:
    sizes = (_field(1, size) if isinstance(size, int) else _field(2, size.encode()) for size in dimensions)
    shape = b"".join(_field(1, size) for size in sizes)
    return _field(1, name.encode()) + _field(2, _field(1, _field(1, kind) + _field(2, shape)))


def _field(number: int, value: bytes | int) -> bytes:
    if isinstance(value, int):
        return _varint(number << 3) + _varint(value)
    return _varint(number << 3 | 2) + _varint(len(value)) + value


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes((*out, value))
