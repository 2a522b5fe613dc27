"""Structured output of classes that ask their client for it directly, past their own `chat`: Anthropic's, Gemini's.

Of all others, what `structured_predict` asks goes through `chat`, and is answered there.
"""

from __future__ import annotations

import copy
import inspect
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import lru_cache
from types import CodeType
from typing import Any

from llama_index.core.llms import LLM
from pydantic import BaseModel, ValidationError

from askonce.cache import Outcome, Recorded
from askonce.core.answers import StreamCodec
from askonce.core.model import Hit, Json
from askonce.errors import CodecError
from askonce.hosts.calls import HostCall, achunks, chunks

_CLIENTS = ("client", "aclient")
_OWN_CALLS = frozenset({"chat", "achat", "stream_chat", "astream_chat", "complete", "acomplete"})
_calls: ContextVar[list[str] | None] = ContextVar("askonce_calls_inside", default=None)


@lru_cache(256)
def asks_its_client(kind: type[LLM], method: str) -> bool:
    """Return whether a class's method of this name goes past its `chat`, and past a cache that stands there."""
    found = inspect.unwrap(getattr(kind, method))
    if found is inspect.unwrap(getattr(LLM, method)):
        return False
    names = set(_names(found.__code__)) if hasattr(found, "__code__") else set()
    return names.isdisjoint(_OWN_CALLS) and any(name.lower().endswith(_CLIENTS) for name in names)


def _names(code: CodeType) -> Iterator[str]:
    yield from code.co_names
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _names(constant)


def note_call(method: str) -> None:
    """Note that a call came to the cache's own `chat` or `complete`, which answers and stores it."""
    if (inside := _calls.get()) is not None:
        inside.append(method)


@dataclass(slots=True)
class StructuredCall(HostCall, StreamCodec[Any, Any]):
    """Carry out one call; a codec for its object, whole (`askonce.cache.AnswerCodec`) or streamed.

    Args:
        output_cls: The class of the object.
    """

    output_cls: type[BaseModel] = field(kw_only=True)
    _last: Any = field(default=None, init=False)
    _calls: list[str] = field(default_factory=list, init=False)

    def __post_init__(self) -> None:
        self.inside = self._noting

    def stream(self, ask: Callable[[], Generator[Any, None, None]]) -> Generator[Any, None, None]:
        """Return the stored object as a stream, or the objects that `ask` streams, each with more than the last."""
        return chunks(self.open(ask, self), _alone)

    async def astream(self, ask: Callable[[], Awaitable[AsyncGenerator[Any, None]]]) -> AsyncGenerator[Any, None]:
        """Async version of `stream`."""
        return achunks(await self.aopen(ask, self), _alone)

    def take(self, chunk: Any) -> Any:
        """Take in the next object of a stream; a copy, because a consumer may change it."""
        self._last = copy.deepcopy(chunk)
        return self._last

    def share(self, chunk: Any) -> Any:
        """Return an own copy of another's."""
        return copy.deepcopy(chunk)

    def record_stream(self) -> Recorded | None:
        """Return what is kept of the last object, now that the stream has ended."""
        return self.record(self._last)

    def record(self, result: object) -> Recorded | None:
        """Return what is kept of an object: one that comes back as it was, and that no other call has stored."""
        if self._calls or type(result) is not self.output_cls:
            return None
        answer: Json = result.model_dump(mode="json", by_alias=True)
        try:
            same = self.output_cls.model_validate(answer) == result
        except ValidationError:
            same = False
        return Recorded(answer, Outcome()) if same else None

    def restore(self, hit: Hit) -> Any:
        """Return a fresh object."""
        try:
            return self.output_cls.model_validate(hit.answer)
        except ValidationError as exc:
            raise CodecError(f"the stored answer is no {self.output_cls.__name__}") from exc

    @contextmanager
    def _noting(self) -> Iterator[None]:
        """Note the calls of `chat` that are made inside the block; never held across a `yield` of a stream."""
        token = _calls.set(self._calls)
        try:
            yield
        finally:
            _calls.reset(token)


def _alone(whole: Any) -> Iterator[Any]:
    yield whole
