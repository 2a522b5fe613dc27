"""Functions of the user as verifier and as rewriter."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Sequence

import numpy as np

from askonce.core.model import Json, Turn
from askonce.core.rewriting import Rewritten
from askonce.errors import ConfigurationError
from askonce.judges.calls import ForeignCall


class FunctionVerifier:
    """Verify with a function, which must be thread-safe.

    Args:
        judge: Takes the question asked, the stored one and the answer; returns whether that may be served.
        ajudge: Its async version; without one, async callers run `judge` on threads.
        name: A name for logs; by default the function's.

    Raises:
        ConfigurationError: The function is async.
    """

    def __init__(
        self,
        judge: Callable[[str, str, Json], bool],
        ajudge: Callable[[str, str, Json], Awaitable[bool]] | None = None,
        *,
        name: str | None = None,
    ) -> None:
        refuse_async(judge, "FunctionVerifier(judge, ajudge)")
        self._call = ForeignCall(name or name_of(judge), judge, ajudge)
        self.name = self._call.name

    def judge(self, asked: str, stored: str, answer: Json) -> bool:
        """Return what the function returns; anything but a bool is a no."""
        return _is_true(self._call.run(asked, stored, answer))

    async def ajudge(self, asked: str, stored: str, answer: Json) -> bool:
        """Async version of `judge`."""
        return _is_true(await self._call.arun(asked, stored, answer))

    def close(self) -> None:
        """Close the threads of the function."""
        self._call.close()


class FunctionRewriter:
    """Rewrite with a function, which must be thread-safe.

    Args:
        rewrite: Takes the earlier turns and the follow-up; returns the standalone question, or `None`.
        arewrite: Its async version; without one, async callers run `rewrite` on threads.
        name: A name for logs; by default the function's.

    Raises:
        ConfigurationError: The function is async.
    """

    def __init__(
        self,
        rewrite: Callable[[Sequence[Turn], str], str | None],
        arewrite: Callable[[Sequence[Turn], str], Awaitable[str | None]] | None = None,
        *,
        name: str | None = None,
    ) -> None:
        refuse_async(rewrite, "FunctionRewriter(rewrite, arewrite)")
        self._call = ForeignCall(name or name_of(rewrite), rewrite, arewrite)
        self.name = self._call.name

    def rewrite(self, turns: Sequence[Turn], question: str) -> Rewritten:
        """Return what the function returns."""
        return Rewritten(self._call.run(turns, question))

    async def arewrite(self, turns: Sequence[Turn], question: str) -> Rewritten:
        """Async version of `rewrite`."""
        return Rewritten(await self._call.arun(turns, question))

    def close(self) -> None:
        """Close the threads of the function."""
        self._call.close()


def _is_true(result: object) -> bool:
    # A non-empty text such as "no" is truthy; a comparison of scores may return a numpy bool.
    return isinstance(result, bool | np.bool_) and bool(result)


def refuse_async(function: Callable[..., object], right: str) -> None:
    """Refuse an async function where a sync one is needed.

    Raises:
        ConfigurationError: `function` is async.
    """
    if inspect.iscoroutinefunction(function):
        raise ConfigurationError(f"an async function needs a sync version too: {right}")


def name_of(function: object) -> str:
    """Return a function's name for logs."""
    return f"function:{getattr(function, '__qualname__', type(function).__name__)}"
