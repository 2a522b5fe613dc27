"""Any model of the sentence-transformers library, from the hub or from a folder."""

from __future__ import annotations

import copy
import math
from threading import Lock
from typing import TYPE_CHECKING

from askonce.embedding.extras import require
from askonce.embedding.local import LocalEmbedder
from askonce.errors import ConfigurationError

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

PREFIX = "sentence-transformers/"


def from_sentence_transformers(
    model: str, *, revision: str = "", device: str | None = None, name: str | None = None
) -> LocalEmbedder:
    """Embed with a sentence-transformers model, on its query side where it has one.

    Args:
        model: A hub id (``all-MiniLM-L6-v2``, ``BAAI/bge-m3``) or a folder.
        revision: Branch, tag or commit of the hub id.
        device: ``cpu``, ``cuda``, ``mps``; by default the library's choice.
        name: Tells models apart; by default made of ``model``. Give one for a folder, whose path may change.

    Raises:
        ImportError: The extra ``sentence-transformers`` is not installed.
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
                f"sentence-transformers could not load {source!r}: neither a folder with a model "
                "nor a model that the hub hands out to this machine"
            ) from exc
        self.dimension = _dimension(self._model)
        length = self._model.max_seq_length
        self.window = None if length is None or math.isinf(length) else int(length)
        self._prompt_name = "query" if self._model.prompts.get("query") else None
        self._prompt = self._model.prompts.get(self._prompt_name or self._model.default_prompt_name or "") or ""
        # Its own copy: encoding changes the tokenizer's truncation while other threads would be counting.
        self._tokenizer = copy.deepcopy(self._model.tokenizer)
        self._counting = Lock()

    def encode(self, texts: list[str]) -> object:
        """Return one row of numbers per text."""
        return self._model.encode(texts, prompt_name=self._prompt_name, show_progress_bar=False)

    def count_tokens(self, text: str) -> int:
        """Count the tokens of the whole text, prompt and framing tokens included."""
        with self._counting:
            return len(self._tokenizer(self._prompt + text, truncation=False, verbose=False)["input_ids"])


def _dimension(model: SentenceTransformer) -> int:
    # Renamed in release 5; the old name warns there and is the only one before.
    read = getattr(model, "get_embedding_dimension", None) or model.get_sentence_embedding_dimension
    dimension = read()
    if dimension is None:
        raise ConfigurationError("the sentence-transformers model does not say the dimension of its vectors")
    return int(dimension)
