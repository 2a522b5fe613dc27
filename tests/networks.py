"""Verifiers of pairs for tests: one that says what it is told to, and a network by the contract of `verifier.onnx`."""

from __future__ import annotations

import asyncio
import hashlib
import json
import time
from collections.abc import Sequence
from pathlib import Path

from askonce.core.model import Json
from askonce.core.weighing import Weighing, Weights

_FLOAT, _INT64 = 1, 7


class Reader:
    """Say what it is told to; raise an exception, or wait so many seconds if that is given."""

    name = "reader"
    weighing = Weighing("reader@1", Weights(0, 1, 0, {}, 0.8), 0.75, frozenset({"en"}), 64)

    def __init__(self, says: float | Exception, takes_s: float = 0.0) -> None:
        self.says = says
        self.takes_s = takes_s
        self.pairs: list[tuple[str, str]] = []
        self.is_closed = False

    def read(self, pairs: Sequence[tuple[str, str]]) -> Sequence[float | None]:
        """Return what it is told to."""
        time.sleep(self.takes_s)
        return self._read(pairs)

    async def aread(self, pairs: Sequence[tuple[str, str]]) -> Sequence[float | None]:
        """Async version of `read`."""
        await asyncio.sleep(self.takes_s)
        return self._read(pairs)

    def _read(self, pairs: Sequence[tuple[str, str]]) -> Sequence[float | None]:
        self.pairs += pairs
        if isinstance(self.says, Exception):
            raise self.says
        return [self.says] * len(pairs)

    def close(self) -> None:
        """Note it."""
        self.is_closed = True


def write_verifier(folder: Path, **table: Json) -> Path:
    """Write a network, whose logit is the sum of the words' numbers, and its weights to a folder, which is returned.

    Args:
        folder: Where to.
        table: What the file of weights says otherwise.
    """
    network = _model()
    (folder / "verifier.onnx").write_bytes(network)
    weights = {"intercept": 0.5, "logit": 2.0, "similarity": 1.0, "guards": {"negation": -3.0}}
    whole = {
        "sha256": hashlib.sha256(network).hexdigest(),
        "revision": "by-hand",
        "languages": ["en"],
        "longest_tokens": 32,
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
