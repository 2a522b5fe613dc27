"""Whose entries are meant: identities as they were given, and removals within a scope, on real servers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import Enum
from pathlib import PurePosixPath
from typing import Any
from uuid import UUID

import numpy as np
import pytest

from askonce import Cache, ConfigurationError, CurrentVersions, Document, Hit, Miss, scope
from tests.acceptance.conftest import ASKED, Make

KELVIN = "\u212aarl"
NUMBER = UUID("12345678-1234-5678-1234-567812345678")
BOTH: dict[str, Any] = {}
ALONE: dict[str, Any] = {"postgres_url": None, "embedder": None}


class Plan(Enum):
    """An application's own names."""

    FREE = "free"


async def called(cache: Cache, colour: str, name: str, *args: Any, **named: Any) -> Any:
    """Call a method of the cache's, or its twin."""
    if colour == "sync":
        return getattr(cache, name)(*args, **named)
    return await getattr(cache, f"a{name}")(*args, **named)


@pytest.fixture(params=["sync", "async"])
def colour(request: pytest.FixtureRequest) -> str:
    """Name each colour."""
    return str(request.param)


@pytest.fixture(params=[BOTH, ALONE], ids=["both", "redis"])
def cache(make: Make, request: pytest.FixtureRequest) -> Cache:
    """Return a cache on both servers, and one on Redis alone."""
    return make(memory_ttl=0, **request.param)


def filled(cache: Cache) -> dict[str, str]:
    """Store one answer for each of two tenants and for nobody, with one tag and one document; return their ids."""
    stored = {}
    for tenant in ("A", "B", ""):
        parts: dict[str, Any] = {"tenant": tenant} if tenant else {}
        given = cache.store(ASKED, "25", tags=["t"], documents=[Document("d", "1")], **parts)
        assert given is not None
        stored[tenant] = given
    return stored


def left(cache: Cache) -> set[str]:
    """Return whose answers are still found."""
    scopes: dict[str, dict[str, Any]] = {"A": {"tenant": "A"}, "B": {"tenant": "B"}, "": {}}
    return {name for name, parts in scopes.items() if isinstance(cache.lookup(ASKED, **parts), Hit)}


REMOVALS: dict[str, tuple[str, tuple[Any, ...], dict[str, Any]]] = {
    "clear": ("clear", (), {}),
    "tag": ("invalidate", (), {"tag": "t"}),
    "document": ("invalidate", (), {"document": "d"}),
    "reconcile": ("reconcile", ({"d": "2"},), {}),
}


@pytest.mark.parametrize("removal", REMOVALS)
async def test_a_removal_inside_a_scope_means_that_scope(cache: Cache, colour: str, removal: str) -> None:
    """Whatever removes inside `with scope(tenant="B")` leaves what others stored alone."""
    filled(cache)
    name, args, named = REMOVALS[removal]
    with scope(tenant="B", asker="operator"):
        removed = await called(cache, colour, name, *args, **named)
    assert (removed if isinstance(removed, int) else removed.removed) == 1
    assert left(cache) == {"A", ""}


@pytest.mark.parametrize("removal", REMOVALS)
async def test_a_removal_outside_any_scope_means_all(cache: Cache, colour: str, removal: str) -> None:
    """Outside of any block, what no keyword narrows is removed wherever it is."""
    filled(cache)
    name, args, named = REMOVALS[removal]
    await called(cache, colour, name, *args, **named)
    assert left(cache) == set()


async def test_keywords_join_the_enclosing_scope(cache: Cache, colour: str) -> None:
    """`clear(user=...)` inside a tenant's block is that tenant's user, and `invalidate` takes every part too."""
    for tenant in ("A", "B"):
        for user in ("u", "v"):
            assert cache.store(ASKED, "25", tags=["t"], tenant=tenant, user=user)
    with scope(tenant="B"):
        assert await called(cache, colour, "clear", user="u") == 1
        assert await called(cache, colour, "invalidate", tag="t", user="u") == 0
        assert await called(cache, colour, "invalidate", tag="t", user="v") == 1
    assert await called(cache, colour, "invalidate", tag="t", tenant="A", user="v") == 1
    assert await called(cache, colour, "clear") == 1


async def test_everything_is_said_in_words(cache: Cache, colour: str) -> None:
    """`clear(everything=True)` removes all, wherever it is called; beside parts it is an error."""
    filled(cache)
    with scope(tenant="B"):
        with pytest.raises(ConfigurationError, match="everything=True"):
            await called(cache, colour, "clear", everything=True, tenant="B")
        with pytest.raises(ConfigurationError, match="everything is True"):
            await called(cache, colour, "clear", everything="no")
        assert await called(cache, colour, "clear", everything=True) == 3


async def test_an_id_of_another_scope_is_not_removed(cache: Cache, colour: str) -> None:
    """An entry's id that came from somebody else chooses nothing inside one's own scope."""
    stored = filled(cache)
    with scope(tenant="B"):
        assert await called(cache, colour, "forget", stored["A"]) == 0
        await called(cache, colour, "report_wrong", stored["A"])
        assert await called(cache, colour, "forget", stored["B"]) == 1
    assert left(cache) == {"A", ""}
    assert await called(cache, colour, "forget", stored["A"]) == 1


async def test_documents_are_those_of_the_scope(cache: Cache, colour: str) -> None:
    """`documents()` inside a block lists what that scope's answers were made from."""
    filled(cache)
    cache.store(ASKED, "25", documents=["mine"], tenant="C")
    with scope(tenant="C"):
        assert await called(cache, colour, "documents") == {"mine": frozenset({""})}
    assert await called(cache, colour, "documents", tenant="A") == {"d": frozenset("1")}


@pytest.mark.parametrize("name", ["clear", "invalidate", "documents", "reconcile"])
@pytest.mark.parametrize(
    "parts", [{"tenant": None}, {"tenant": "A", "user": None}, {"host": "askonce"}, {"params": {}}]
)
def test_a_part_that_chooses_nothing_is_an_error(cache: Cache, name: str, parts: dict[str, Any]) -> None:
    """A variable that happens to be `None` must not turn one tenant's removal into everybody's."""
    filled(cache)
    args: Any = ({},) if name == "reconcile" else ()
    with pytest.raises(ConfigurationError, match="leave it out"):
        getattr(cache, name)(*args, **parts)
    assert left(cache) == {"A", "B", ""}


def test_a_scope_keeps_identities_as_they_were_given(cache: Cache) -> None:
    """Who is spelt with another code point is another one, though Unicode calls both spellings equivalent."""
    alike = ["Karl", KELVIN, "Ka\u0301rl", "K\u00e1rl", "\uff2barl", "\u041aarl", "Karl\u202e", "Karl ", "", "Karl\0"]
    for part in ("tenant", "user", "app", "corpus", "model", "system_prompt"):
        for name in alike:
            with scope(**{part: name}):
                cache.store(ASKED, f"of {name}")
    for part in ("tenant", "user", "app", "corpus", "model", "system_prompt"):
        for name in alike:
            with scope(**{part: name}):
                found = cache.lookup(ASKED)
                assert isinstance(found, Hit), (part, name)
                assert found.answer == f"of {name}"
    with scope(user=KELVIN):
        assert cache.clear() == 1
    assert isinstance(cache.lookup(ASKED, user="Karl"), Hit)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"context": {"user": "Karl"}}, {"context": {"user": KELVIN}}),
        ({"context": {"Karl": 1}}, {"context": {KELVIN: 1}}),
        ({"params": {"user": ["Karl"]}}, {"params": {"user": [KELVIN]}}),
        ({"tools": [{"name": "Karl"}]}, {"tools": [{"name": KELVIN}]}),
        ({"response_schema": {"Karl": 1}}, {"response_schema": {KELVIN: 1}}),
        ({"tenant": {"id": "Karl"}}, {"tenant": {"id": KELVIN}}),
        ({"tenant": 1}, {"tenant": "1"}),
        ({"tenant": 1}, {"tenant": True}),
        ({"tenant": "x" * 100_000}, {"tenant": "x" * 100_001}),
    ],
)
def test_what_was_given_otherwise_is_told_apart(cache: Cache, one: dict[str, Any], other: dict[str, Any]) -> None:
    """In nested values and their names too; and a number is not its text."""
    cache.store(ASKED, "25", **one)
    assert isinstance(cache.lookup(ASKED, **one), Hit)
    assert isinstance(cache.lookup(ASKED, **other), Miss)


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (NUMBER, str(NUMBER)),
        (Decimal("7.50"), "7.50"),
        (Plan.FREE, "free"),
        (date(2026, 1, 2), "2026-01-02"),
        (PurePosixPath("a/b"), "a/b"),
        (np.str_("a b"), "a b"),
    ],
)
def test_what_has_one_text_counts_by_it(cache: Cache, given: Any, text: str) -> None:
    """As a part of the scope, inside others, as a tag and as a document, in every call."""
    with scope(tenant=given):
        cache.store(ASKED, "25", tags=[given], documents=[Document(given, given)], context={"of": [given]})
    assert isinstance(cache.lookup(ASKED, tenant=text, context={"of": [text]}), Hit)
    assert isinstance(cache.lookup(ASKED, tenant=given, context={"of": [given]}), Hit)
    assert cache.documents(tenant=given) == {text: frozenset({text})}
    assert cache.reconcile({given: given}).removed == 0
    assert cache.reconcile({given: [given]}).removed == 0
    assert cache.invalidate(tag=text, document=given, tenant=given) == 1


def test_documents_and_tags_may_be_numbers(cache: Cache) -> None:
    """Answers made from document 7 are stored, and found again by 7 and by "7"."""
    assert cache.store(ASKED, "25", tags=[5], documents=[7, Document(8, 2), Document(np.int64(9), 1.5)])
    assert cache.documents() == {"7": frozenset({""}), "8": frozenset({"2"}), "9": frozenset({"1.5"})}
    assert cache.reconcile({7: "", 8: 2, 9: [1.5]}).removed == 0
    current: dict[int, Any] = {7: "", 8: 2, 9: [1.5]}
    assert isinstance(cache.lookup(ASKED, evidence=CurrentVersions(lambda ids: current)), Hit)
    current[8] = 3
    assert isinstance(cache.lookup(ASKED, evidence=CurrentVersions(lambda ids: current)), Miss)
    assert cache.invalidate(tag="5", document=7) == 1


@pytest.mark.parametrize("given", [object(), b"acme", {"acme"}])
def test_what_has_no_obvious_text_is_a_clear_error(cache: Cache, given: Any) -> None:
    """The error says what would be right, and quotes nothing."""
    attempts: list[Callable[[], object]] = [
        lambda: cache.lookup(ASKED, tenant=given),
        lambda: cache.ask(ASKED, lambda: "25", context={"of": given}),
        lambda: cache.ask(ASKED, lambda: "25", params={"of": [given]}),
        lambda: cache.explain(ASKED, tools=[given]),
        lambda: cache.store(ASKED, "25", tags=[given]),
        lambda: cache.store(ASKED, "25", documents=[given]),
        lambda: cache.invalidate(document=given),
        lambda: cache.clear(user=given),
        lambda: scope(tenant=given).__enter__(),
    ]
    for attempt in attempts:
        with pytest.raises(ConfigurationError, match=f"a {type(given).__name__} .*give text, a number, a UUID") as told:
            attempt()
        assert "acme" not in str(told.value)
