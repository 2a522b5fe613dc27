"""LangChain's door to the cache: :class:`AskOnceCache` for `set_llm_cache(...)` or a model's `cache=`."""

try:
    import langchain_core as _langchain_core
except ImportError as exc:
    raise ImportError(
        'askonce.langchain needs langchain-core; install it with: pip install "askonce[langchain]"'
    ) from exc

from askonce.langchain.cache import AskOnceCache

del _langchain_core

__all__ = ["AskOnceCache"]
