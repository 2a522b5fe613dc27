"""Every way to ask through a host: each shell, sync and async, whole and streamed.

Hosts are found by their files, `<name>_host.py`: with such a file every case of the parity suite is tried through it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from contextvars import copy_context
from dataclasses import dataclass, replace
from importlib import import_module
from pkgutil import iter_modules
from types import TracebackType
from typing import Any, Self, TypeVar

import pytest

from askonce.cache import Cache
from askonce.observe.explanation import Explanation
from askonce.testing import InMemoryExactTier, InMemorySemanticTier, TableEmbedder, at_similarity
from tests import hosts
from tests.hosts.shells import PARAPHRASE, QUESTION, Ability, Asked, Host, Say, Script, Shell, Told

HOSTS: tuple[Host, ...] = tuple(
    import_module(f"{hosts.__name__}.{found.name}").HOST
    for found in iter_modules(hosts.__path__)
    if found.name.endswith("_host") and not found.name.startswith("test_")
)
SHELLS: tuple[type[Shell], ...] = tuple(shell for host in HOSTS for shell in host.shells)
F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Way:
    """Hold a shell, and how it is used."""

    shell: type[Shell]
    is_async: bool
    is_stream: bool

    def __str__(self) -> str:
        return f"{self.shell.name}-{'async' if self.is_async else 'sync'}-{'stream' if self.is_stream else 'whole'}"

    def open(
        self,
        *says: Say,
        vectors: dict[str, Any] | None = None,
        settings: dict[str, Any] | None = None,
        **options: Any,
    ) -> Asker:
        """Return who asks this way, with a model that says `says`, and a new cache of its own.

        Args:
            says: What the model says, call by call.
            vectors: Vectors of questions beside `QUESTION` and `PARAPHRASE`, which are similar.
            settings: Settings of the cache.
            options: Further arguments of the shell.
        """
        embedder = TableEmbedder({QUESTION: (1, 0), PARAPHRASE: at_similarity(0.97), **(vectors or {})})
        stated = {"embedder": embedder, "min_similarity": 0.9, "memory_ttl": 3600.0, **(settings or {})}
        cache = Cache(exact=InMemoryExactTier(), semantic=InMemorySemanticTier(), **stated)
        return Asker(self, Script(says), cache, options)


class Asker:
    """Ask questions in one way; everything is on one event loop where the way is async."""

    def __init__(self, way: Way, script: Script, cache: Cache, options: dict[str, Any]) -> None:
        self.way = way
        self.script = script
        self.cache = cache
        self.shell = way.shell(cache, script, **options)
        self._opened = ExitStack()
        self.loop = self._opened.enter_context(asyncio.Runner()) if way.is_async else None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.loop is None:
            self.cache.close()
        else:
            self.loop.run(self.cache.aclose())
        self._opened.close()

    @property
    def calls(self) -> int:
        """Return how often the model was called."""
        return self.script.calls

    def ask(self, question: str = QUESTION, **more: Any) -> Told:
        """Ask, and return the answer, with a stream's pieces put together.

        Args:
            question: The question.
            more: The other fields of :class:`tests.hosts.shells.Asked`.
        """
        asked = Asked(question, **more)
        if self.loop is None:
            return _joined(list(self.shell.stream(asked))) if self.way.is_stream else self.shell.ask(asked)
        return self.loop.run(self._aask(asked), context=copy_context())  # a runner has a context of its own

    def explain(self, question: str = QUESTION, **more: Any) -> Explanation:
        """Return how a question would be decided; nothing is counted."""
        asked = Asked(question, **more)
        before = self._counted()
        explained = self.shell.explain(asked) if self.loop is None else self.loop.run(self.shell.aexplain(asked))
        assert self._counted() == before
        return explained

    def _counted(self) -> object:
        stats = self.cache.stats()
        return self.calls, stats.hits, stats.misses, stats.bypasses, stats.stored

    def settle(self) -> None:
        """Wait for what the cache does in the background."""
        assert self.cache.settle() if self.loop is None else self.loop.run(self.cache.asettle())

    async def _aask(self, asked: Asked) -> Told:
        if not self.way.is_stream:
            return await self.shell.aask(asked)
        return _joined([piece async for piece in self.shell.astream(asked)])


def _joined(pieces: list[Told]) -> Told:
    """Return a stream's pieces as one answer; hosts say on the first, on the last or on each where it is from."""
    noted = next((piece for piece in pieces if piece.tier is not None), Told(""))
    miss = next((piece.miss for piece in pieces if piece.miss is not None), None)
    text, raw = "".join(piece.text for piece in pieces), [piece.raw for piece in pieces]
    return replace(noted, text=text, miss=miss, raw=raw)


def ways(*needs: Ability, streams: bool | None = None) -> list[Way]:
    """Return the ways through the shells that have these abilities.

    Args:
        needs: What the shell must be able to do.
        streams: Whether only streams are wanted, or only whole answers; by default both.
    """
    return [
        Way(shell, is_async, is_stream)
        for shell in SHELLS
        if shell.abilities.issuperset(needs)
        for is_async in (False, True)
        for is_stream in (False, True)
        if (not is_stream or "stream" in shell.abilities) and streams in (None, is_stream)
    ]


def every_way(*needs: Ability, streams: bool | None = None) -> Callable[[F], F]:
    """Run a test once for each of `ways(...)`, as its argument `way`."""
    return pytest.mark.parametrize("way", ways(*needs, streams=streams), ids=str)


def every_form(argument: str, cases: Sequence[Any], *needs: Ability, streams: bool | None = None) -> Callable[[F], F]:
    """Run a test for each case through each shell, whole and streamed: in turn in sync and in async code.

    A case that is read from what the host returns is read by the same code in both; `every_way` tries both.

    Args:
        argument: The names of the case's arguments; that of the way is `way`.
        cases: Their values.
        needs: As for `ways`.
        streams: As for `ways`.
    """
    forms: dict[tuple[type[Shell], bool], list[Way]] = {}
    for way in ways(*needs, streams=streams):
        forms.setdefault((way.shell, way.is_stream), []).append(way)
    return pytest.mark.parametrize(
        ("way", *argument.split(", ")),
        [
            pytest.param(colours[place % len(colours)], *(case if isinstance(case, tuple) else (case,)))
            for number, colours in enumerate(forms.values())
            for place, case in enumerate(cases, start=number)
        ],
        ids=str,
    )


def every(name: str, argument: str) -> Callable[[F], F]:
    """Run a test once for each thing that the hosts give under a name, such as `"reads"`, as this argument."""
    return pytest.mark.parametrize(argument, [each for host in HOSTS for each in getattr(host, name)])
