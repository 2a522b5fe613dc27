"""Ask a model whether two questions have one answer, where no label says so."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from importlib import import_module
from typing import ParamSpec, TypeAlias

import numpy as np

from askonce.errors import CacheError, ConfigurationError
from askonce.judges import ChatJudge, chat_of, is_function

P = ParamSpec("P")
Judge: TypeAlias = "Callable[[str, str], bool | None]"
"""Tell whether one answer is right and complete for both questions; `None` for no verdict."""

_MOST_FAILURES = 3  # in a row; then it is no accident


def load_judge(path: str) -> Judge:
    """Return the judge that an import path such as `"package.module:attribute"` names.

    It may name a LangChain chat model, a LlamaIndex LLM, or a function of two questions that returns true, false,
    or `None` for no verdict.

    Raises:
        ConfigurationError: There is no such thing, or it cannot judge.
    """
    return judge_of(import_object(path))


def import_object(path: str) -> object:
    """Return what `"package.module:attribute"` names, looked for in the working folder too.

    Raises:
        ConfigurationError: There is no such thing.
    """
    module_name, _, attribute = path.partition(":")
    if not module_name or not attribute:
        raise ConfigurationError(f'expected "package.module:attribute", not {path!r}')
    if os.getcwd() not in sys.path:  # noqa: PTH109 — an entry of sys.path is text
        sys.path.insert(0, os.getcwd())  # noqa: PTH109
    try:
        found: object = getattr(import_module(module_name), attribute)
    except Exception as exc:
        raise ConfigurationError(f"{path!r} cannot be imported: {type(exc).__name__}: {exc}") from exc
    return found


def judge_of(model: object) -> Judge:
    """Return the judge that a chat model, an LLM or a function makes.

    Raises:
        ConfigurationError: It is none of these.
    """
    if chat := chat_of(model):
        judge = ChatJudge(chat)
        return patient("the judge", lambda stored, asked: judge.verdict(asked, stored))
    if is_function(model):
        return patient("the judge", model)  # type: ignore[arg-type]  # callable, as was seen
    raise ConfigurationError(
        f"an object of type {type(model).__name__} cannot judge: expected a LangChain chat model, "
        "a LlamaIndex LLM, or a function of two questions"
    )


def patient(who: str, ask: Callable[P, object]) -> Callable[P, bool | None]:
    """Pass over single failures of a provider, which give no verdict (`None`), and give up after several in a row.

    Args:
        who: Whose failures these are, for the message.
        ask: Gives the verdict; what is none ends the run, instead of being guessed at.
    """
    failures = 0

    def asked(*args: P.args, **kwargs: P.kwargs) -> bool | None:
        nonlocal failures
        try:
            verdict = ask(*args, **kwargs)
        except ConfigurationError:
            raise
        except Exception as exc:
            failures += 1
            if failures == _MOST_FAILURES:
                raise ConfigurationError(f"{who} failed {failures} times in a row ({_cause(exc)})") from exc
            return None
        failures = 0
        if verdict is None or isinstance(verdict, bool | np.bool_):
            return None if verdict is None else bool(verdict)
        raise ConfigurationError(f"{who} returned a {type(verdict).__name__}; expected true, false or None")

    return asked


def _cause(exc: Exception) -> str:
    """Name an exception; only our own messages are known to quote no prompt."""
    return str(exc) if isinstance(exc, CacheError) else type(exc).__name__
