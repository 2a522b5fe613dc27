"""LlamaIndex's door to the cache: `cached` wraps its LLMs, `cached_query_engine` its query engines."""

from askonce.extras import install as _install

try:
    import llama_index.core as _llama_index_core
except ImportError as exc:
    raise ImportError(f"askonce.llama_index needs llama-index-core: {_install('llama-index')}") from exc

from askonce.hosts.arrangement import VOLATILE, Arrangement, document, volatile
from askonce.llama_index.arrangement import NodesInOrder, message_in_parts
from askonce.llama_index.llm import cached
from askonce.llama_index.nodes import document_versions
from askonce.llama_index.query_engine import cached_query_engine
from askonce.llama_index.warming import entries_like

del _llama_index_core

__all__ = [
    "VOLATILE",
    "Arrangement",
    "NodesInOrder",
    "cached",
    "cached_query_engine",
    "document",
    "document_versions",
    "entries_like",
    "message_in_parts",
    "volatile",
]
