"""LlamaIndex's door to the cache: :func:`cached` wraps any of its LLMs."""

try:
    import llama_index.core as _llama_index_core
except ImportError as exc:
    raise ImportError(
        'askonce.llama_index needs llama-index-core; install it with: pip install "askonce[llama-index]"'
    ) from exc

from askonce.llama_index.llm import cached

del _llama_index_core

__all__ = ["cached"]
