"""The ids and vectors in a file of FAISS, as `write_index` writes an `IDMap,Flat` index; FAISS itself is not needed."""

from __future__ import annotations

import struct
from pathlib import Path

from askonce.errors import ConfigurationError

_HEADER = struct.Struct("<4siqqqBi")  # kind, dimension, count, two unused numbers, whether it is trained, metric
_SIZE = struct.Struct("<Q")
_ID_MAPS = frozenset({b"IxMp", b"IxM2"})
_FLAT = frozenset({b"IxF2", b"IxFI", b"IxFl"})
_NO_ARGUMENT = (0, 1)  # inner product and L2


def read_flat_index(path: Path) -> dict[int, bytes]:
    """Return the vectors of an index by their ids, as the bytes of 32-bit numbers.

    Raises:
        ConfigurationError: It is no such file, or one of another kind of index.
    """
    try:
        data = path.read_bytes()
    except OSError as exc:
        raise ConfigurationError(f"{path} cannot be read: {exc.strerror}") from exc
    try:
        kind, _, count, *_, metric = _HEADER.unpack_from(data)
        inner, dimension, inner_count, *_, inner_metric = _HEADER.unpack_from(data, _HEADER.size)
        if kind not in _ID_MAPS or inner not in _FLAT or {metric, inner_metric} - {*_NO_ARGUMENT}:
            raise ConfigurationError(
                f"{path} is not a FAISS index of the kind that GPTCache makes (IDMap,Flat). It is not needed: "
                "questions are embedded anew"
            )
        start = 2 * _HEADER.size
        (numbers,) = _SIZE.unpack_from(data, start)
        start += _SIZE.size
        width = 4 * dimension
        after = start + 4 * numbers
        (known,) = _SIZE.unpack_from(data, after)
        ids = struct.unpack_from(f"<{known}q", data, after + _SIZE.size)
    except struct.error as exc:
        raise ConfigurationError(f"{path} is damaged, or not a FAISS index: {exc}") from exc
    if not (count == inner_count == known and numbers == count * dimension):
        raise ConfigurationError(f"{path} is damaged: its counts differ")
    return {id_: data[start + place * width : start + (place + 1) * width] for place, id_ in enumerate(ids)}
