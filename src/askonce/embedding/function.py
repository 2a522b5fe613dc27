"""A plain function from texts to rows of numbers."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable

from askonce.core.arguments import function, instance, whole
from askonce.embedding.foreign import ForeignEmbedder
from askonce.errors import ConfigurationError


def from_callable(
    embed_texts: Callable[[list[str]], object],
    aembed_texts: Callable[[list[str]], Awaitable[object]] | None = None,
    *,
    name: str | None = None,
    revision: str = "",
    dimension: int | None = None,
    window: int | None = None,
) -> ForeignEmbedder:
    """Embed with a function of yours, which must be thread-safe.

    Args:
        embed_texts: Takes a list of texts, returns an array or lists of shape `(n, dimension)`.
        aembed_texts: Its async version; without one, async callers run `embed_texts` on threads.
        name: The model's name; by default the function's. Change it, or `revision`, when the vectors change.
        revision: Distinguishes versions of the same name.
        dimension: Length of a vector; taken from the first ones when not given.
        window: Longest text in tokens. Without one, only texts that no usual model truncates are embedded.

    Raises:
        ConfigurationError: The function is async, or has no name that is the same in each run.
    """
    function(
        embed_texts, "embed_texts", "a function that takes a list of texts and returns one row of numbers per text"
    )
    if aembed_texts is not None:
        function(aembed_texts, "aembed_texts", "a coroutine function of a list of texts")
    if name is not None and not instance(name, str, "name", "text"):
        raise ConfigurationError("name is empty; it distinguishes the vectors of one model from those of another")
    instance(revision, str, "revision", "text")
    for length, what in ((dimension, "dimension"), (window, "window")):
        if length is not None:
            whole(length, what)
    if inspect.iscoroutinefunction(embed_texts):
        raise ConfigurationError("an async function needs a sync version too: from_callable(embed, aembed, name=...)")
    return ForeignEmbedder(
        name or _lasting_name(embed_texts),
        embed_texts,
        aembed_texts,
        revision=revision,
        dimension=dimension,
        window=window,
    )


def _lasting_name(function: object) -> str:
    """Return the qualified name of a module's function; refuse others, whose names could belong to several models."""
    qualname = getattr(function, "__qualname__", "")
    if not inspect.isfunction(function) or "<" in qualname or function.__module__ == "__main__":
        raise ConfigurationError(
            f"{qualname or type(function).__name__} has no unique name (lambdas, closures, methods, "
            "objects and functions of __main__ have none) that identifies its stored vectors; give one: "
            'askonce.embedding.from_callable(fn, name="my-model-1")'
        )
    return f"callable:{function.__module__}.{qualname}"
