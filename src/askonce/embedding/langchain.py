"""Any LangChain `Embeddings` object; langchain-core itself is never imported."""

from __future__ import annotations

from typing import Protocol

from askonce.embedding.foreign import ForeignEmbedder, is_native_async, vector_settings

# The async methods of the base class use the event loop's default executor, which belongs to the application.
_INHERITED_FROM = "langchain_core.embeddings.embeddings"


class LangChainEmbeddings(Protocol):
    """The part of `langchain_core.embeddings.Embeddings` that is used."""

    def embed_query(self, text: str) -> list[float]:
        """Embed one question."""
        ...

    async def aembed_query(self, text: str) -> list[float]:
        """Embed one question."""
        ...


def recognises(spec: object) -> bool:
    """Return whether `spec` looks like an `Embeddings` object."""
    return all(callable(getattr(spec, method, None)) for method in ("embed_documents", "embed_query"))


def from_langchain(
    embeddings: LangChainEmbeddings,
    *,
    name: str | None = None,
    dimension: int | None = None,
    window: int | None = None,
) -> ForeignEmbedder:
    """Embed with a LangChain object, always as queries: a cache compares questions with questions.

    Args:
        embeddings: An `Embeddings` object.
        name: Identifies the object; by default made of its class and its model's name.
        dimension: Length of a vector, if known.
        window: Longest text in tokens. Without one, only texts that no usual model truncates are embedded.
    """

    def embed_each(texts: list[str]) -> object:
        return [embeddings.embed_query(text) for text in texts]

    async def aembed_each(texts: list[str]) -> object:
        return [await embeddings.aembed_query(text) for text in texts]

    return ForeignEmbedder(
        name or _name(embeddings),
        embed_each,
        aembed_each if _overrides_async(embeddings) else None,
        revision=vector_settings(embeddings),
        dimension=dimension,
        window=window or _positive(getattr(embeddings, "embedding_ctx_length", None)),
    )


def _name(embeddings: object) -> str:
    found = (getattr(embeddings, field, None) for field in ("model", "model_name", "model_id", "deployment"))
    model = next((value for value in found if isinstance(value, str) and value), "")
    return ":".join(filter(None, ("langchain", type(embeddings).__name__, model)))


def _overrides_async(embeddings: object) -> bool:
    owner = next((c for c in type(embeddings).__mro__ if "aembed_query" in vars(c)), object)
    return owner.__module__ != _INHERITED_FROM and is_native_async(embeddings, "aembed_query")


def _positive(value: object) -> int | None:
    return value if isinstance(value, int) and value > 0 else None
