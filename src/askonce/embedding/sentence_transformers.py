"""Embed with any model of the sentence-transformers library, from the hub or from a folder."""

from __future__ import annotations

import copy
import json
import math
from collections.abc import Callable, Iterator
from threading import Lock
from typing import TYPE_CHECKING, Any

from askonce.embedding.local import LocalEmbedder
from askonce.embedding.tokens import SPELT_BY_MINILM, TokenReader, TokensRead
from askonce.errors import ConfigurationError
from askonce.extras import require

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

PREFIX = "sentence-transformers/"


def from_sentence_transformers(
    model: str, *, revision: str = "", device: str | None = None, name: str | None = None
) -> LocalEmbedder:
    """Embed with a sentence-transformers model, with its query prompt if it has one.

    Args:
        model: A hub id (`all-MiniLM-L6-v2`, `BAAI/bge-m3`) or a folder.
        revision: Branch, tag or commit of the hub id.
        device: `cpu`, `cuda`, `mps`; by default the library's choice.
        name: Identifies the model; by default made of `model`. Give one for a folder, whose path may change.

    Raises:
        ImportError: The extra `sentence-transformers` is not installed.
    """
    require("sentence-transformers", "sentence_transformers")
    source = model if "/" in model else PREFIX + model
    return LocalEmbedder(
        name or (source if source.startswith(PREFIX) else PREFIX + source),
        lambda: _Model(source, revision, device),
        revision=revision,
    )


class _Model:
    """A loaded SentenceTransformer."""

    def __init__(self, source: str, revision: str, device: str | None) -> None:
        from sentence_transformers import SentenceTransformer

        try:
            self._model: SentenceTransformer = SentenceTransformer(source, revision=revision or None, device=device)
        except (OSError, ValueError) as exc:
            raise ConfigurationError(
                f"sentence-transformers could not load {source!r}: it is neither a folder with a model "
                "nor a model that this machine can download from the hub"
            ) from exc
        self.dimension = _dimension(self._model)
        length = self._model.max_seq_length
        self.window = None if length is None or math.isinf(length) else int(length)
        self._prompt_name = "query" if self._model.prompts.get("query") else None
        self._prompt = self._model.prompts.get(self._prompt_name or self._model.default_prompt_name or "") or ""
        # A copy, because encoding changes the tokenizer's truncation while other threads count tokens.
        tokenizer = copy.deepcopy(self._model.tokenizer)
        # Models of whole words, and those that also read images, have other tokenizers, without a vocabulary to read.
        readable = hasattr(tokenizer, "get_vocab") and (callable(tokenizer) or _is_bare(self._model))
        spelt = SPELT_BY_MINILM if source.rpartition("/")[2] == "all-MiniLM-L6-v2" else frozenset[str]()
        tokenize = _tokenizing(tokenizer, self._prompt, is_bare=_is_bare(self._model))
        self._reader = TokenReader(tokenize, _unknown(self._model), _pieces(self._model), spelt) if readable else None

    def encode(self, texts: list[str]) -> object:
        """Return one row of numbers per text."""
        return self._model.encode(texts, prompt_name=self._prompt_name, show_progress_bar=False)

    def read(self, text: str) -> TokensRead:
        """Tokenize the whole text after the model's prompt, and return whether that lost anything."""
        if self._reader is None:
            return TokensRead(len(text.encode("utf-8", "surrogatepass")), whole=True)
        return self._reader.read(text)


def _tokenizing(tokenizer: Any, prompt: str, *, is_bare: bool) -> Callable[[str], list[int]]:
    """Return a function that tokenizes a whole text after the prompt; it keeps no reference to the model."""
    lock = Lock()

    def tokenize(text: str) -> list[int]:
        with lock:
            if is_bare:
                return list(tokenizer.encode(prompt + text).ids)
            return list(tokenizer(prompt + text, truncation=False, verbose=False)["input_ids"])

    return tokenize


def _is_bare(model: SentenceTransformer) -> bool:
    """Return whether the tokenizer is one of the library `tokenizers`, as in models of static vectors."""
    return type(model.tokenizer).__module__.partition(".")[0] == "tokenizers"


def _unknown(model: SentenceTransformer) -> int | None:
    """Return the id of the token for unknown characters."""
    tokenizer = model.tokenizer
    if not _is_bare(model):
        return getattr(tokenizer, "unk_token_id", None)
    written = json.loads(tokenizer.to_str())["model"]
    named = written.get("unk_token")
    unknown: int | None = written.get("unk_id") if named is None else tokenizer.token_to_id(named)
    return unknown


def _pieces(model: SentenceTransformer) -> Iterator[str]:
    """Yield the pieces of the vocabulary as they appear in a text; pieces of ASCII letters, unchanged."""
    tokenizer = model.tokenizer
    vocabulary = tokenizer.get_vocab()
    # Byte-level vocabularies represent bytes by other letters; "Ġ" is their space.
    in_bytes = any(piece.startswith("Ġ") for piece in vocabulary)
    for piece in vocabulary:
        if not in_bytes or piece.isascii():
            yield piece
        elif _is_bare(model):
            yield tokenizer.decoder.decode([piece]) if tokenizer.decoder else piece
        else:
            yield tokenizer.convert_tokens_to_string([piece])


def _dimension(model: SentenceTransformer) -> int:
    # Renamed in release 5, where the old name is deprecated.
    read = getattr(model, "get_embedding_dimension", None) or model.get_sentence_embedding_dimension
    dimension = read()
    if dimension is None:
        raise ConfigurationError("the sentence-transformers model does not state the dimension of its vectors")
    return int(dimension)
