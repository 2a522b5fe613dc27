"""LangChain's doors to the cache: for a model, a whole runnable, or an agent's turns.

`AskOnceCache` is LangChain's own kind of cache, for `set_llm_cache(...)` or a model's `cache=`; `cached_chat_model`
also caches streams, and reads schemas and the configuration as they are. `cached_runnable` skips retrieval as well as
generation. `AskOnceMiddleware` is for `create_agent`.
"""

from typing import TYPE_CHECKING

from askonce.extras import install as _install

try:
    import langchain_core as _langchain_core
except ImportError as exc:
    raise ImportError(f"askonce.langchain needs langchain-core: {_install('langchain')}") from exc

from askonce.hosts.arrangement import VOLATILE, Arrangement, document, volatile
from askonce.langchain.arrangement import documents_in_order, message_in_parts
from askonce.langchain.cache import AskOnceCache
from askonce.langchain.chat_model import cached_chat_model
from askonce.langchain.documents import document_versions
from askonce.langchain.runnable import cached_runnable
from askonce.langchain.warming import entries_like, entries_of_calls

if TYPE_CHECKING:
    from askonce.langchain.middleware import AskOnceMiddleware

del _langchain_core

__all__ = [
    "VOLATILE",
    "Arrangement",
    "AskOnceCache",
    "AskOnceMiddleware",
    "cached_chat_model",
    "cached_runnable",
    "document",
    "document_versions",
    "documents_in_order",
    "entries_like",
    "entries_of_calls",
    "message_in_parts",
    "volatile",
]


def __getattr__(name: str) -> object:
    """Import the middleware, and LangChain's agents with it, when it is first asked for."""
    if name != "AskOnceMiddleware":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        import langchain.agents.middleware  # noqa: F401 — is it there?
    except ImportError as exc:
        raise ImportError(f"AskOnceMiddleware needs the package langchain: {_install('agents')}") from exc
    from askonce.langchain.middleware import AskOnceMiddleware

    return AskOnceMiddleware
