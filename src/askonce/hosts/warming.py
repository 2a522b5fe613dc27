"""Warm what an application asks through a host: its own code asks, and is given the answer instead of the model's.

So the request is made, key and all, by what makes it in service: the model's class and parameters, prompts, templates,
retrieved text. Nothing here knows what any of it looks like.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field, fields
from typing import Protocol, TypeVar, cast, runtime_checkable

from askonce.cache import Cache
from askonce.core.answers import Restorer
from askonce.core.arguments import function, several
from askonce.core.bulk import NewEntry
from askonce.core.model import Bypass, Entry, Hit, Json, Key, Request, ScopePart, scope
from askonce.core.policy import Outcome
from askonce.errors import ConfigurationError
from askonce.hosts.forms import Form

T = TypeVar("T")
_NOWHERE = Key(b"", b"", b"")


@runtime_checkable
class FromText(Protocol):
    """Be a codec whose results can be made of a text."""

    def answer_of(self, text: str) -> Json:
        """Return the JSON of the result that says `text` and nothing else.

        Raises:
            ConfigurationError: The call asks for a form that the text does not have.
        """


class KeptOut(ConfigurationError):  # noqa: N818 — what is kept out is no error of the cache's
    """A call of an application is kept out of the cache, by the rule in `args[0]`."""

    def __str__(self) -> str:
        return f"such a call is kept out of the cache: {self.args[0]}"


class NotWarmed(BaseException):
    """Carry why a call cannot be warmed past an SDK that would take it for a failed request, and try again."""


@dataclass(frozen=True, slots=True)
class Warming:
    """Give a call its answer, and note what was asked.

    Args:
        text: The answer.
        asked: The caches that were asked, with the requests and the answers as they are stored.
    """

    text: str = field(repr=False)
    asked: list[tuple[Cache, Request, Json]] = field(default_factory=list)

    def take(self, cache: Cache, request: Request | Bypass | None, codec: Restorer[T]) -> T:
        """Return the result of a call.

        Raises:
            ConfigurationError: The call is kept out of the cache, or its result is more than a text.
        """
        if not isinstance(request, Request):
            rule = "unread" if request is None else request.rule
            raise KeptOut(rule)
        if not isinstance(codec, FromText):
            raise ConfigurationError("what is asked returns more than a text: warm the model that it asks instead")
        answer = codec.answer_of(self.text)
        self.asked.append((cache, request.pin(), answer))
        entry = Entry(_NOWHERE, request.question, json.dumps(answer).encode(), 0.0)
        return codec.restore(Hit(entry, "memory", 1.0, 0.0))


def require_form(form: Form, outcome: Outcome) -> None:
    """Check that a text has the form that a call asks for.

    Raises:
        ConfigurationError: It has not.
    """
    if form.asks and outcome != Outcome():
        raise ConfigurationError("the call asks for an answer in a form (a tool or a schema), which the text has not")


_warming: ContextVar[Warming | None] = ContextVar("askonce_warming", default=None)


def warming() -> Warming | None:
    """Return what gives the calls of this context their answers, where a cache is warmed."""
    return _warming.get()


@contextmanager
def _given(text: str) -> Iterator[Warming]:
    given = Warming(text)
    token = _warming.set(given)
    try:
        yield given
    finally:
        _warming.reset(token)


@dataclass(frozen=True, slots=True)
class AskedEntry(NewEntry):
    """An entry whose request was made by an application.

    Args:
        cache: The cache that the application would ask.
    """

    cache: Cache | None = None


def entries_asked_by(
    ask: Callable[[str], object],
    entries: Iterable[NewEntry | tuple[str, str]],
    *,
    kept_out: Callable[[NewEntry, str], None] | None = None,
) -> Iterator[AskedEntry]:
    """Yield entries whose requests are those that an application makes of their questions.

    Args:
        ask: Asks one question, sync or async, through one model call that goes through a cache. The call gets the
            entry's answer; whatever else the function does, it does.
        entries: Questions and answers, both text.
        kept_out: Told of each entry whose call is kept out of the cache, and of the rule; by default that is an error.

    Raises:
        ConfigurationError: It makes no such call, several of them, or one that is kept out of the cache.
    """
    function(ask, "what asks", "a function of a question, a model, or an LLM")
    for given in several(entries, "entries"):
        entry = given if isinstance(given, NewEntry) else NewEntry(*given)
        where = f"{entry.origin}: " if entry.origin else ""
        if not (isinstance(entry.question, str) and isinstance(entry.answer, str)):
            raise ConfigurationError(f"{where}through a host, questions and answers are text")
        if not entry.answer.strip():
            raise ConfigurationError(f"{where}the answer is empty")
        with scope(**cast("dict[str, ScopePart]", entry.scope)), _given(entry.answer) as asked_for:
            try:
                result = ask(entry.question)
                if isinstance(result, Awaitable):
                    asyncio.run(_awaited(result))
                elif isinstance(result, Iterator):  # a stream asks when it is read
                    for _ in result:
                        pass
            except KeptOut as exc:
                if kept_out is None:
                    raise ConfigurationError(f"{where}{exc}") from exc
                kept_out(entry, exc.args[0])
                continue
            except (ConfigurationError, NotWarmed) as exc:
                raise ConfigurationError(f"{where}{exc}") from exc
        if len(asked_for.asked) != 1:
            raise ConfigurationError(
                f"{where}{len(asked_for.asked)} model calls went through a cache, where one was expected: give what "
                "asks one cached model, or a function of the question that does"
            )
        ((cache, request, answer),) = asked_for.asked
        told = {one.name: getattr(entry, one.name) for one in fields(NewEntry)}
        yield AskedEntry(**{**told, "question": request, "answer": answer, "context": None, "scope": {}}, cache=cache)


async def _awaited(result: Awaitable[T]) -> T:
    return await result
