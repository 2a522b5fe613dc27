"""The verifier that ships with askonce: a network that reads two questions, and the weights of what it says."""

from __future__ import annotations

import json
from collections.abc import Sequence
from importlib.util import find_spec
from itertools import groupby
from math import nan
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from tokenizers import Encoding

from askonce.core.acceptance import PROFILES
from askonce.core.model import Json
from askonce.core.weighing import Weighing, weighing_of
from askonce.embedding.local import Local
from askonce.embedding.minilm import WHEEL, read_checked, session, tokenizer_of, word_vectors
from askonce.errors import ConfigurationError, TierError
from askonce.guards.forms import stem

NAME = "same-answer"
_FOLDER = Path(__file__).parent
_NETWORK, _WEIGHTS = "verifier.onnx", "verifier.json"
_REMEDY = 'install askonce again; verifier="none" goes without'
NEEDS = ("onnxruntime", "tokenizers", WHEEL)
"""Modules, all of the extra `minilm`, whatever the embedder: the network reads the word vectors of that wheel."""
_CLS, _SEP = 101, 102
_MOST_PIECES_A_WORD, _OF_ONE = 1.5, 2.0
"""Of both questions, and of one of them. Of the bench's English pairs 0.8% have more. What falls into pieces is another
language, which few words do not tell, or words that the network does not know: of pairs in other languages that pass
for English with their function words left out, 99% have more in German, Spanish, Italian and Portuguese, and 92% in
French."""
_UNKNOWN = 3  # pieces of a word that says nothing to the network: prednisone and prednisolone, kubectl and kubeadm


def is_here(folder: Path | None = None) -> bool:
    """Return whether the verifier's files and what runs them are installed."""
    files = all(((folder or _FOLDER) / name).is_file() for name in (_NETWORK, _WEIGHTS))
    return files and all(find_spec(name) is not None for name in NEEDS)


def reads(stored: Encoding, asked: Encoding, longest_tokens: int) -> bool:
    """Return whether the network was trained for two questions: short ones, that differ in words which it knows."""
    both = stored, asked
    pieces, words = [len(text.ids) for text in both], [len(set(text.word_ids)) for text in both]
    if max(pieces) > longest_tokens or sum(pieces) > _MOST_PIECES_A_WORD * sum(words):
        return False
    if any(some > _OF_ONE * many for some, many in zip(pieces, words, strict=True)):
        return False
    ours, theirs = _unknown(stored), _unknown(asked)
    return ours <= theirs or theirs <= ours


def _unknown(pieces: Encoding) -> set[str]:
    """Return the stems of the words that fall into pieces, as "encrypted" is no other word than "encrypt"."""
    numbered = groupby(zip(pieces.word_ids, pieces.tokens, strict=True), key=itemgetter(0))
    words = ([piece for _, piece in word] for _, word in numbered)
    return {stem("".join(word).replace("##", ""), "en") for word in words if len(word) >= _UNKNOWN}


class Network:
    """The loaded network and its tokenizer; one thread."""

    def __init__(self, content: bytes, longest_tokens: int) -> None:
        self._session = session(content, 1)
        self._tokenizer = tokenizer_of()
        self._longest = longest_tokens

    def read(self, pairs: Sequence[tuple[str, str]]) -> NDArray[np.float32]:
        """Return one logit for each pair; NaN where a question is empty, or the network was not trained for the two.

        Each pair is run by itself: the scales of dynamic int8 are those of a run, so that in company its logit would
        depend on its neighbours.
        """
        # `encode_batch` would start threads, which cost more than two short texts.
        pieces = {
            text: self._tokenizer.encode(text, add_special_tokens=False)
            for text in dict.fromkeys(text for pair in pairs for text in pair)
        }
        return np.array([self._run(pieces[stored], pieces[asked]) for stored, asked in pairs], dtype=np.float32)

    def _run(self, stored: Encoding, asked: Encoding) -> float:
        if not (stored.ids and asked.ids and reads(stored, asked, self._longest)):
            return nan
        ids = np.array([[_CLS, *stored.ids, _SEP, *asked.ids, _SEP]], dtype=np.int64)
        types = np.zeros_like(ids)
        types[0, len(stored.ids) + 2 :] = 1
        inputs = {"words": word_vectors(ids), "mask": np.ones_like(ids), "types": types}
        return float(self._session.run(["logit"], inputs)[0].reshape(-1)[0])


class SameAnswer(Local[Network, tuple[str, str]]):
    """Read pairs of questions with the network in this package; concurrent threads and tasks share its calls.

    Args:
        folder: Where its files are; by default in this package.
        from_similarity: Cosine similarity, 0 to 1, from which pairs are read; by default what was measured of `minilm`.
        far_below: That below which only the nearest question is read, and must be likelier; by default that of
            `minilm`, 0 for nowhere.

    Raises:
        ConfigurationError: A file is missing, or not as expected; the network itself is checked when it is loaded.
    """

    def __init__(
        self, folder: Path | None = None, *, from_similarity: float | None = None, far_below: float | None = None
    ) -> None:
        folder = folder or _FOLDER
        table, of_minilm = _table(folder / _WEIGHTS), PROFILES["minilm"]
        self.weighing: Weighing = weighing_of(
            NAME,
            table,
            (of_minilm.reads_from or 1.0) if from_similarity is None else from_similarity,
            of_minilm.far_below if far_below is None else far_below,
        )
        if not (folder / _NETWORK).is_file():
            raise ConfigurationError(f"{folder / _NETWORK} is missing: {_REMEDY}")
        longest = self.weighing.longest_tokens
        super().__init__(
            self.weighing.name,
            lambda: Network(read_checked(folder / _NETWORK, str(table["sha256"]), _REMEDY), longest),
            Network.read,
            TierError,
        )

    def read(self, pairs: Sequence[tuple[str, str]]) -> Sequence[float | None]:
        """Return for each pair, stored and asked, a logit that one answer serves both; `None` where one is not read."""
        return _told(self._rows(pairs)) if pairs else ()

    async def aread(self, pairs: Sequence[tuple[str, str]]) -> Sequence[float | None]:
        """Async version of `read`."""
        return _told(await self._arows(pairs)) if pairs else ()


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
