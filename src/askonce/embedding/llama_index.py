"""Any LlamaIndex `BaseEmbedding` object; llama-index-core itself is never imported."""

from __future__ import annotations

from typing import Protocol

from askonce.embedding.foreign import ForeignEmbedder, is_native_async, vector_settings


class LlamaIndexEmbedding(Protocol):
    """The part of `llama_index.core.embeddings.BaseEmbedding` that is used."""

    def get_query_embedding(self, query: str) -> list[float]:
        """Embed one question."""
        ...

    async def aget_query_embedding(self, query: str) -> list[float]:
        """Embed one question."""
        ...


def recognises(spec: object) -> bool:
    """Return whether `spec` looks like a `BaseEmbedding` object."""
    return all(callable(getattr(spec, method, None)) for method in ("get_text_embedding_batch", "get_query_embedding"))


def from_llama_index(
    embedding: LlamaIndexEmbedding,
    *,
    name: str | None = None,
    dimension: int | None = None,
    window: int | None = None,
) -> ForeignEmbedder:
    """Embed with a LlamaIndex object, always as queries: a cache compares questions with questions.

    Args:
        embedding: A `BaseEmbedding` object.
        name: Identifies the object; by default made of its class and its `model_name`.
        dimension: Length of a vector, if known.
        window: Longest text in tokens. Without one, only texts that no usual model truncates are embedded.
    """

    def embed_each(texts: list[str]) -> object:
        return [embedding.get_query_embedding(text) for text in texts]

    async def aembed_each(texts: list[str]) -> object:
        return [await embedding.aget_query_embedding(text) for text in texts]

    max_length = getattr(embedding, "max_length", None)
    return ForeignEmbedder(
        name or _name(embedding),
        embed_each,
        aembed_each if is_native_async(embedding, "_aget_query_embedding") else None,
        revision=vector_settings(embedding),
        dimension=dimension,
        window=window or (max_length if isinstance(max_length, int) and max_length > 0 else None),
    )


def _name(embedding: object) -> str:
    model = getattr(embedding, "model_name", "")
    known = model if isinstance(model, str) and model != "unknown" else ""
    return ":".join(filter(None, ("llama-index", type(embedding).__name__, known)))
