"""Ask a model whether two questions have the same answer, where there is no label."""

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
"""Returns whether one answer is right and complete for both questions; `None` for no verdict."""

_MAX_FAILURES = 3  # consecutive ones


def load_judge(path: str) -> Judge:
    """Return the judge that an import path such as `"package.module:attribute"` names.

    It may name a LangChain chat model, a LlamaIndex LLM, or a function of two questions that returns true, false,
    or `None` for no verdict.

    Raises:
        ConfigurationError: It does not exist, or is not a judge.
    """
    return judge_of(import_object(path))


def import_object(path: str) -> object:
    """Return the object that `"package.module:attribute"` names; the working directory is searched too.

    Raises:
        ConfigurationError: It does not exist.
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
    """Return a chat model, an LLM or a function as a judge.

    Raises:
        ConfigurationError: `model` is none of these.
    """
    if chat := chat_of(model):
        judge = ChatJudge(chat)
        return tolerate_failures("the judge", lambda stored, asked: judge.verdict(asked, stored))
    if is_function(model):
        return tolerate_failures("the judge", model)  # type: ignore[arg-type]  # it is callable
    raise ConfigurationError(
        f"an object of type {type(model).__name__} is not a judge: expected a LangChain chat model, "
        "a LlamaIndex LLM, or a function of two questions"
    )


def tolerate_failures(who: str, ask: Callable[P, object]) -> Callable[P, bool | None]:
    """Return `None` (no verdict) for single failures of a provider, and raise after several in a row.

    Args:
        who: The name of what failed, for the message.
        ask: Returns the verdict; anything but true, false or `None` is an error.
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
            if failures == _MAX_FAILURES:
                raise ConfigurationError(f"{who} failed {failures} times in a row ({_cause(exc)})") from exc
            return None
        failures = 0
        if verdict is None or isinstance(verdict, bool | np.bool_):
            return None if verdict is None else bool(verdict)
        raise ConfigurationError(f"{who} returned a {type(verdict).__name__}; expected true, false or None")

    return asked


def _cause(exc: Exception) -> str:
    """Describe an exception; of other libraries only the type, as their messages may quote a prompt."""
    return str(exc) if isinstance(exc, CacheError) else type(exc).__name__
