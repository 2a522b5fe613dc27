"""langchain-redis's `RedisSemanticCache` and `RedisCache`, as 0.2.6 writes them.

The first is a cache of RedisVL whose answers are LangChain's generations, as JSON in JSON. The second has a JSON
document for each answer, under the MD5 digests of prompt and model: what was asked is not kept.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from hashlib import md5

from askonce.core.model import Json
from askonce.importing import Left, StoredCall
from askonce.importing.redis import connected, stored_under
from askonce.importing.redisvl import metadata_of, rows_of, time_of

_DIGESTS = re.compile(r"[0-9a-f]{32}:[0-9a-f]{32}")


def read_semantic_cache(url: str, left: Left, *, index: str = "llmcache") -> list[StoredCall]:
    """Return what a `RedisSemanticCache` holds, oldest first.

    Args:
        url: The server's.
        left: Is told of what is left out.
        index: The cache's `name`; its `prefix`, where that is set; or both, as `name:prefix`.

    Raises:
        ConfigurationError: The server cannot be used, or there is no such cache.
    """
    calls = []
    with connected(url) as client:
        for stored, row in rows_of(client, index, left):
            llm_string, generations = (metadata_of(row) or {}).get("llm_string"), _each(row["response"])
            if not isinstance(llm_string, str) or generations is None:
                left.out("not written by RedisSemanticCache")
                continue
            origin = f"{index}:{stored.key}"
            calls.append(
                StoredCall(str(row["prompt"]), llm_string, generations, stored.expires_in, origin, time_of(row))
            )
    return sorted(calls, key=lambda one: one.created_at or 0.0)


def read_cache(url: str, left: Left, asked: Iterable[tuple[str, str]], *, prefix: str = "redis") -> list[StoredCall]:
    """Return what a `RedisCache` holds of some calls.

    Args:
        url: The server's.
        left: Is told of what is left out.
        asked: The two strings that LangChain gives its cache at each call.
        prefix: The cache's.

    Raises:
        ConfigurationError: The server cannot be used.
    """
    with connected(url) as client:
        there = {one.key: one for one in stored_under(client, f"{prefix}:") if _DIGESTS.fullmatch(one.key)}
    calls = []
    for prompt, llm_string in asked:
        stored = there.pop(f"{_digest(prompt)}:{_digest(llm_string)}", None)
        if stored is None:
            continue
        value = stored.value if isinstance(stored.value, list) else [stored.value]
        calls.append(StoredCall(prompt, llm_string, value, stored.expires_in, f"{prefix}:{stored.key}"))
    if there:
        left.out("of RedisCache, which keeps no questions, and none of --questions with this model", len(there))
    return calls


def _each(response: Json) -> list[Json] | None:
    """Return the generations in a response: a JSON list of texts, each JSON."""
    try:
        texts = json.loads(str(response))
        return [json.loads(text) for text in texts]
    except (ValueError, TypeError, RecursionError):
        return None


def _digest(text: str) -> str:
    return md5(text.encode(), usedforsecurity=False).hexdigest()
