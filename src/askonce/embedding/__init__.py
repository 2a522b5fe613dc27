"""Embedders, which turn texts into vectors: one protocol, and one file per library that implements it."""

from __future__ import annotations

import inspect
from typing import cast

from askonce.embedding import langchain, llama_index, minilm
from askonce.embedding.embedder import Embedder
from askonce.embedding.function import from_callable
from askonce.embedding.langchain import from_langchain
from askonce.embedding.llama_index import from_llama_index
from askonce.embedding.memo import VectorMemo
from askonce.embedding.sentence_transformers import PREFIX, from_sentence_transformers
from askonce.errors import ConfigurationError

__all__ = [
    "Embedder",
    "VectorMemo",
    "from_callable",
    "from_langchain",
    "from_llama_index",
    "from_sentence_transformers",
    "load",
]

_PROTOCOL = ("name", "revision", "dimension", "window", "fits", "embed", "aembed", "close")

_RIGHT = (
    '"minilm", "sentence-transformers/<model>", "sentence-transformers/<model>@<revision>", '
    "a LangChain Embeddings object, a LlamaIndex BaseEmbedding object, a function from texts to vectors, "
    "or an askonce.embedding.Embedder"
)


def load(spec: object) -> Embedder:
    """Return the embedder that `spec` names or is; models are loaded later, on first use.

    Raises:
        ConfigurationError: `spec` is not an embedder; the message lists what would be one.
        ImportError: The extra that `spec` needs is not installed.
    """
    if isinstance(spec, str):
        return _named(spec)
    if not isinstance(spec, type):
        if _is_embedder(spec):
            return cast("Embedder", spec)
        if langchain.recognises(spec):
            return from_langchain(cast("langchain.LangChainEmbeddings", spec))
        if llama_index.recognises(spec):
            return from_llama_index(cast("llama_index.LlamaIndexEmbedding", spec))
        if callable(spec):
            return from_callable(spec)
    shown = f"the class {spec.__name__}" if isinstance(spec, type) else f"an object of {type(spec).__name__}"
    raise ConfigurationError(f"{shown} is not an embedder; expected {_RIGHT}")


def _named(spec: str) -> Embedder:
    if spec == "minilm":
        return minilm.from_wheel()
    model, _, revision = spec.removeprefix(PREFIX).partition("@")
    if spec.startswith(PREFIX) and model:
        return from_sentence_transformers(model, revision=revision)
    raise ConfigurationError(f"no embedder is called {spec!r}; expected {_RIGHT}")


def _is_embedder(spec: object) -> bool:
    """Look for the protocol's names without reading them, since reading `dimension` may load a model."""
    present = {name for name, _ in inspect.getmembers_static(type(spec))} | set(getattr(spec, "__dict__", ()))
    return present.issuperset(_PROTOCOL)
