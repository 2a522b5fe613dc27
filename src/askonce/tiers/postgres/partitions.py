"""Remember which partitions (namespace and context) were found to be large."""

from __future__ import annotations

from time import monotonic

from askonce.core.model import Key

_REMEMBERED_S = 300.0
_REMEMBERED = 4096


class LargePartitions:
    """Spare the count that tells a large partition from a small one, for some minutes.

    A partition that has shrunk meanwhile is searched no less correctly, only through the index.
    """

    def __init__(self) -> None:
        self._found: dict[tuple[bytes, bytes], float] = {}

    def __contains__(self, key: Key) -> bool:
        return self._found.get((key.namespace, key.context), 0.0) > monotonic()

    def add(self, key: Key) -> None:
        """Remember the partition of `key`."""
        if len(self._found) >= _REMEMBERED:
            self._found.clear()
        self._found[key.namespace, key.context] = monotonic() + _REMEMBERED_S

    def clear(self) -> None:
        """Forget everything, after a removal."""
        self._found.clear()
