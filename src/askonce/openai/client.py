"""Clients of SDKs, and of httpx, whose requests the cache answers: copies, which keep their type and attributes."""

from __future__ import annotations

import copy
import sys
import weakref
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar, cast

from askonce.cache import Cache
from askonce.core.arguments import instance
from askonce.core.bulk import NewEntry
from askonce.core.model import Json
from askonce.errors import ConfigurationError
from askonce.hosts.arrangement import Arrangement
from askonce.hosts.subclass import subclass_of
from askonce.hosts.warming import AskedEntry, entries_asked_by
from askonce.observe.explanation import Explanation
from askonce.openai.exchange import Explained, HttpCache, explaining
from askonce.openai.httpx_transports import AsyncCachedTransport, CachedTransport

T = TypeVar("T")
_LIBRARIES = ("httpx", "httpx2")
_HELD_AS = "_client"  # as OpenAI's, Anthropic's, Groq's and all SDKs made by Stainless hold their HTTP client
NOT_SEEN = (
    "WebSocket connections, such as client.realtime.connect() and client.responses.connect()",
    "requests that are sent by another library, such as requests, boto3, or aiohttp without httpx",
)
"""What no transport of a client sees."""


def cached(
    client: T,
    cache: Cache,
    *,
    tags: Sequence[str] = (),
    ttl: float | str | None = None,
    question_template: str | Sequence[str] = (),
    prefix: Sequence[Mapping[str, Json]] = (),
    arrange: Arrangement | None = None,
) -> T:
    """Return a copy of a client whose requests are answered from the cache where that is possible.

    The copy keeps its class, its attributes and its connections; the client that was given is left as it is. Copies of
    the copy (`with_options`, `copy`) ask the cache as well. `intercepted` says what is seen.

    Args:
        client: An `OpenAI`, `AsyncOpenAI`, `AzureOpenAI` or another SDK's client that holds a client of httpx or
            httpx2; or such an HTTP client itself, which any SDK may be given.
        cache: Where answers are kept.
        tags: Names to invalidate by, for every answer.
        ttl: How long answers may be served, in seconds or as `"15m"`; by default as the cache says.
        question_template: Templates of prompts, in which `{question}` stands for the question.
        prefix: Messages that stand before every question, such as a greeting or examples, and make no conversation.
        arrange: What of a prompt is sent in a form that the provider's prefix cache can reuse; by default nothing.

    Raises:
        ConfigurationError: The client's requests cannot be intercepted, or an argument cannot be used.
    """
    instance(cache, Cache, "the cache of cached()", "an askonce Cache")
    http = HttpCache(cache, tags=tags, ttl=ttl, question_template=question_template, prefix=prefix, arrange=arrange)
    if _colour_of(client) is not None:
        return cast("T", _cached_http_client(client, http))
    held = getattr(client, _HELD_AS, None)
    if held is None or _colour_of(held) is None:
        raise ConfigurationError(_remedy(client))
    made = copy.copy(client)
    for name in list(vars(made)):
        if isinstance(getattr(type(made), name, None), cached_property):
            del vars(made)[name]  # made by the client that was given, of which it asks
    vars(made)[_HELD_AS] = _cached_http_client(held, http)
    if any(getattr(value, _HELD_AS, None) is client for value in vars(made).values()):
        raise ConfigurationError(_remedy(client))
    return made


@dataclass(frozen=True, slots=True)
class Interception:
    """Say what of a client's requests the cache sees.

    Args:
        client: The client's class.
        library: The HTTP library that sends its requests.
        is_async: Whether it is an async client.
        interfaces: The interfaces that are read; requests to all others pass as they are.
        not_seen: What is sent by other ways.
    """

    client: str
    library: str
    is_async: bool
    interfaces: tuple[str, ...]
    not_seen: tuple[str, ...] = NOT_SEEN

    def __str__(self) -> str:
        colour = "async" if self.is_async else "sync"
        seen = f"{self.client}: {colour} requests through {self.library} are intercepted"
        return f"{seen}; read are {', '.join(self.interfaces)}. Not seen: {'; '.join(self.not_seen)}"


def intercepted(client: object) -> Interception:
    """Return what of a client's requests the cache sees.

    Args:
        client: What `cached` returned; or any client whose HTTP client has a `CachedTransport`.

    Raises:
        ConfigurationError: None of its requests are intercepted; the message says what would be.
    """
    held = client if _colour_of(client) is not None else getattr(client, _HELD_AS, None)
    colour = _colour_of(held)
    transports = [] if colour is None else [held._transport, *held._mounts.values()]  # type: ignore[union-attr]
    cached_ones = [one for one in transports if isinstance(one, CachedTransport | AsyncCachedTransport)]
    if colour is None or not cached_ones or len(cached_ones) < len([one for one in transports if one is not None]):
        raise ConfigurationError(_remedy(client))
    names = tuple(dialect.name for dialect in cached_ones[0].http.dialects)
    return Interception(type(client).__name__, *colour, names)


def explain(ask: Callable[[], object]) -> Explanation:
    """Tell how the call that `ask` makes would be decided now: `explain(lambda: client.chat.completions.create(...))`.

    Nothing is sent, stored or counted.

    Args:
        ask: Makes one call through a client that is intercepted.

    Raises:
        ConfigurationError: It makes none, or one that no dialect reads.
    """
    with explaining():
        try:
            ask()
        except Explained as exc:
            return exc.explanation
    raise ConfigurationError("no request came to the cache: give a function that makes a call of a cached client")


async def aexplain(ask: Callable[[], Awaitable[object]]) -> Explanation:
    """Async version of `explain`."""
    with explaining():
        try:
            await ask()
        except Explained as exc:
            return exc.explanation
    raise ConfigurationError("no request came to the cache: give a function that makes a call of a cached client")


def entries_like(ask: Callable[[str], object], entries: Iterable[NewEntry | tuple[str, str]]) -> Iterator[AskedEntry]:
    """Yield entries that the application's own calls of a client find: `cache.warm(entries_like(ask, faq))`.

    Args:
        ask: Asks one question, sync or async, by one call of a cached client, which is given the entry's answer: no
            provider is called.
        entries: Questions and answers, both text. Scopes are those of the enclosing `with scope(...)`.

    Raises:
        ConfigurationError: It makes no such call, several, or one that is kept out of the cache.
    """
    return entries_asked_by(ask, entries)


def _remedy(client: object) -> str:
    kind = type(client).__name__
    return (
        f"the requests of this {kind} cannot be intercepted: it is no client of httpx or httpx2, and holds none where "
        "OpenAI's do. If it takes an HTTP client, give it one: cached(httpx.Client(), cache), or "
        "httpx.Client(transport=CachedTransport(cache)), and the async ones alike (docs/openai.md)"
    )


# --- HTTP clients ---


def _colour_of(client: object) -> tuple[str, bool] | None:
    """Return the library of an HTTP client, and whether it is async; `None` for anything else."""
    for name in _LIBRARIES:
        library: Any = sys.modules.get(name)  # one that is not imported has made no client
        if library is not None and isinstance(client, library.Client | library.AsyncClient):
            return name, isinstance(client, library.AsyncClient)
    return None


def _cached_http_client(client: Any, http: HttpCache) -> Any:
    """Return a copy of an HTTP client that shares its connections, and closes them when it is closed."""
    colour = _colour_of(client)
    is_async = colour is not None and colour[1]
    if not hasattr(client, "_transport") or not isinstance(getattr(client, "_mounts", None), Mapping):
        raise ConfigurationError(_remedy(client))
    transport: Any = AsyncCachedTransport if is_async else CachedTransport

    def asking(behind: Any) -> Any:
        if isinstance(behind, CachedTransport | AsyncCachedTransport):
            behind = behind.behind
        return transport(http, behind)

    kind = type(client)
    mixin: type = _AsyncShared if is_async else _Shared
    made = copy.copy(client)
    made.__class__ = kind if issubclass(kind, mixin) else subclass_of(kind, (mixin,), {})
    made._askonce_behind = client  # the SDK closes its own when it is collected
    if not is_async and not issubclass(kind, mixin) and hasattr(kind, "__del__"):
        _close_before_collected(client)
    made._transport = asking(client._transport)
    # None in the place of a transport says that the client's own is used, as for hosts of NO_PROXY.
    made._mounts = {pattern: behind and asking(behind) for pattern, behind in client._mounts.items()}
    return made


def _close_before_collected(client: Any) -> None:
    """Have a client's connections closed when it is collected, as its class does, but before any socket is.

    What is collected together is finalised in any order: `__del__` of the client may come after that of its sockets.
    """
    library = sys.modules[(_colour_of(client) or _LIBRARIES)[0]]
    for transport in (client._transport, *client._mounts.values()):
        if type(transport) is library.HTTPTransport:  # of which it is known that it does not hold its client
            weakref.finalize(client, transport.close).atexit = False


class _Shared:
    """Be a client that shares another's connections: not closed when it is collected."""

    _askonce_behind: Any

    def close(self) -> None:
        """Close the client whose connections are shared, too."""
        super().close()  # type: ignore[misc]
        self._askonce_behind.close()

    def __del__(self) -> None:
        """Leave the connections to the client that opened them."""


class _AsyncShared:
    """Async version of `_Shared`."""

    _askonce_behind: Any

    async def aclose(self) -> None:
        """Close the client whose connections are shared, too."""
        await super().aclose()  # type: ignore[misc]
        await self._askonce_behind.aclose()

    def __del__(self) -> None:
        """Leave the connections to the client that opened them."""
