"""The verifier that ships with askonce: a network that reads two questions, and the weights of what it says."""

from __future__ import annotations

import json
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from askonce.core.model import Json
from askonce.core.weighing import Weighing, weighing_of
from askonce.embedding.batching import Batching
from askonce.embedding.local import Local
from askonce.embedding.minilm import read_checked, session, tokenizer_of, word_vectors
from askonce.errors import ConfigurationError, TierError
from askonce.runtime.deadlines import awithin, within

NAME = "same-answer"
_FOLDER = Path(__file__).parent
_NETWORK, _WEIGHTS = "verifier.onnx", "verifier.json"
_REMEDY = 'install askonce again; verifier="none" goes without'
_PAIRS_PER_RUN = 8  # padding costs more than larger batches save


def is_here(folder: Path | None = None) -> bool:
    """Return whether the verifier's files and what runs them are installed."""
    files = all(((folder or _FOLDER) / name).is_file() for name in (_NETWORK, _WEIGHTS))
    return files and all(find_spec(name) is not None for name in ("onnxruntime", "tokenizers"))


class Network:
    """The loaded network and its tokenizer; one thread."""

    def __init__(self, content: bytes, longest_tokens: int) -> None:
        self._session = session(content, 1)
        self._tokenizer = tokenizer_of()
        self._longest = longest_tokens

    def read(self, pairs: Sequence[tuple[str, str]]) -> NDArray[np.float32]:
        """Return one logit for each pair; NaN where a question is too long."""
        texts = list(dict.fromkeys(text for pair in pairs for text in pair))
        encoded = self._tokenizer.encode_batch(texts, add_special_tokens=False)
        pieces = {text: encoding.ids for text, encoding in zip(texts, encoded, strict=True)}
        logits = np.full(len(pairs), np.nan, dtype=np.float32)
        lengths = [[len(pieces[text]) for text in pair] for pair in pairs]
        readable = [place for place, both in enumerate(lengths) if min(both) > 0 and max(both) <= self._longest]
        readable.sort(key=lambda place: sum(lengths[place]))
        for start in range(0, len(readable), _PAIRS_PER_RUN):
            chosen = readable[start : start + _PAIRS_PER_RUN]
            logits[chosen] = self._run([(pieces[pairs[place][0]], pieces[pairs[place][1]]) for place in chosen])
        return logits

    def _run(self, pairs: list[tuple[list[int], list[int]]]) -> NDArray[np.float32]:
        ids = np.zeros((len(pairs), max(len(a) + len(b) for a, b in pairs) + 3), dtype=np.int64)
        mask, types = np.zeros_like(ids), np.zeros_like(ids)
        for row, (a, b) in enumerate(pairs):
            tokens = [_CLS, *a, _SEP, *b, _SEP]
            ids[row, : len(tokens)] = tokens
            mask[row, : len(tokens)] = 1
            types[row, len(a) + 2 : len(tokens)] = 1
        read: NDArray[np.float32] = self._session.run(
            ["logit"], {"words": word_vectors(ids), "mask": mask, "types": types}
        )[0]
        return read.reshape(len(pairs))


_CLS, _SEP = 101, 102


class SameAnswer(Local[Network]):
    """Read pairs of questions with the network in this package; concurrent threads and tasks share its calls.

    Args:
        folder: Where its files are; by default in this package.

    Raises:
        ConfigurationError: A file is missing, or not as expected; the network itself is checked when it is loaded.
    """

    def __init__(self, folder: Path | None = None) -> None:
        folder = folder or _FOLDER
        table = _table(folder / _WEIGHTS)
        self.weighing: Weighing = weighing_of(NAME, table)
        if not (folder / _NETWORK).is_file():
            raise ConfigurationError(f"{folder / _NETWORK} is missing: {_REMEDY}")
        longest = self.weighing.longest_tokens
        super().__init__(
            self.weighing.name,
            lambda: Network(read_checked(folder / _NETWORK, str(table["sha256"]), _REMEDY), longest),
            TierError,
        )
        self._batching = Batching(self._read, self._executor)

    def read(self, pairs: Sequence[tuple[str, str]]) -> Sequence[float | None]:
        """Return for each pair, stored and asked, a logit that one answer serves both; `None` where one is too long."""
        return _told(within(self._batching.submit(pairs), self._answered_at)) if pairs else ()

    async def aread(self, pairs: Sequence[tuple[str, str]]) -> Sequence[float | None]:
        """Async version of `read`."""
        return _told(await awithin(self._batching.submit(pairs), self._answered_at)) if pairs else ()

    def close(self) -> None:
        """Release the network and its thread."""
        self._batching.close()
        self._model = None

    def _answered_at(self) -> float:
        return self._batching.answered_at

    def _read(self, pairs: list[tuple[str, str]]) -> NDArray[np.float32]:
        return self._run(lambda network: network.read(pairs))


def _table(file: Path) -> dict[str, Json]:
    try:
        table = json.loads(file.read_bytes())
    except (OSError, ValueError) as exc:
        raise ConfigurationError(f"{file} cannot be read: {_REMEDY}") from exc
    if not isinstance(table, dict) or "sha256" not in table:
        raise ConfigurationError(f"{file} is not valid: {_REMEDY}")
    return table


def _told(logits: NDArray[np.float32]) -> list[float | None]:
    return [None if np.isnan(logit) else float(logit) for logit in logits]
