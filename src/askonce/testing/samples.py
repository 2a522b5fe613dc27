"""What the conformance suites store and compare, and how they call sync and async methods."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import replace
from typing import Any

import pytest

from askonce.core.keys import fingerprint
from askonce.core.model import Cost, Document, Entry, Key

NOW = 1_900_000_000.0


class AsyncFace:
    """Present the async half of a tier as a sync one, on one loop, so that each test is written once."""

    def __init__(self, tier: object) -> None:
        self._tier = tier
        self._runner = asyncio.Runner()

    def __getattr__(self, name: str) -> Callable[..., Any]:
        twin: Callable[..., Coroutine[Any, Any, Any]] = getattr(self._tier, f"a{name}")

        def call(*args: object, **kwargs: object) -> Any:
            return self._runner.run(twin(*args, **kwargs))

        return call

    def end(self) -> None:
        """Close the tier's connections of the loop, and the loop."""
        self.close()
        self._runner.close()


def key_for(question: str = "How do I reset my password?", *, scope: str = "acme", context: str = "") -> Key:
    """Return the key of a question in a scope and a context given by name."""
    namespace, context_digest = fingerprint(scope.encode()), fingerprint(context.encode())
    return Key(
        namespace,
        context_digest,
        fingerprint(namespace, context_digest, question.encode("utf-8", "surrogatepass")),
    )


def entry_for(
    question: str = "How do I reset my password?",
    *,
    scope: str = "acme",
    context: str = "",
    answer: bytes = b'{"text": "Click the link."}',
    expires_at: float | None = NOW + 3600,
    parts: Mapping[str, str] | None = None,
    tags: tuple[str, ...] = (),
    documents: tuple[Document, ...] = (),
) -> Entry:
    """Return an entry for a question; its `parts` name the scope unless given."""
    return Entry(
        key=key_for(question, scope=scope, context=context),
        question=question,
        payload=answer,
        created_at=NOW - 1,
        expires_at=expires_at,
        parts={"tenant": scope} if parts is None else parts,
        tags=tags,
        documents=documents,
        cost=Cost(),
    )


def full_entry() -> Entry:
    """Return an entry in which every field differs from its default, with text that databases dislike."""
    return Entry(
        key=key_for("Кто \x00 ты? \ud800 🦉"),
        question="Кто \x00 ты? \ud800 🦉",
        payload=b'{"text": "\\u0000 \n\xc3\xa9"}\n',
        created_at=NOW - 1.25,
        expires_at=NOW + 3600.5,
        parts={"tenant": "a1" * 16, "model": "b2" * 16},
        tags=("faq", "ярлык"),
        documents=(Document("handbook", "7"), Document("правила")),
        cost=Cost(input_tokens=12, output_tokens=34, latency_s=0.5),
    )


def assert_same(found: Entry | None, stored: Entry) -> None:
    """Assert that an entry came back whole; times may lose less than a millisecond."""
    assert found is not None
    assert found.created_at == pytest.approx(stored.created_at, abs=1e-3)
    assert found.expires_at == pytest.approx(stored.expires_at, abs=1e-3)
    exact = replace(found, created_at=stored.created_at, expires_at=stored.expires_at, parts=dict(found.parts))
    assert exact == replace(stored, parts=dict(stored.parts))
