"""A wrong argument is a clear error, and before anything is asked of a model or a server."""

from __future__ import annotations

import asyncio
import inspect
import math
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import redis
from redis import asyncio as aredis

import askonce
from askonce import (
    Cache,
    ConfigurationError,
    CurrentVersions,
    Document,
    FreshEvidence,
    Hit,
    Miss,
    Policy,
    Request,
    Rule,
    Scope,
    scope,
)
from askonce.core.policy import Bypass, Ttl
from askonce.embedding import from_callable
from askonce.guards import DEFAULT_GUARDS
from askonce.testing import InMemoryExactTier, InMemorySemanticTier, TableEmbedder
from askonce.tiers.postgres import PgVectorTier
from askonce.tiers.redis import RedisTier
from tests.inside import engine_of
from tests.tables import every_row

NUMBERS = [True, math.nan, math.inf, -1, "soon", b"1s"]
NO_TEXT: Any = object()


def make(**settings: Any) -> Cache:
    """Return a cache in this process."""
    parts = {"exact": InMemoryExactTier(), "semantic": InMemorySemanticTier()}
    return Cache(**{**parts, "embedder": TableEmbedder({}, dimension=8), "min_similarity": 0.9, **settings})


@pytest.fixture
def cache() -> Cache:
    """Return a cache with one entry."""
    cache = make()
    cache.store("kept", "answer")
    return cache


WRONG_SETTINGS = [
    *(("ttl", value) for value in NUMBERS),
    *(("exact_deadline", value) for value in [*NUMBERS, 0]),
    *(("memory_ttl", value) for value in NUMBERS),
    *(("min_similarity", value) for value in [True, math.nan, 2]),
    *(("candidates", value) for value in [True, 1, 3.5]),
    *(("breaker_faults", value) for value in [True, 0]),
    *(("audit_rate", value) for value in [True, math.nan, 2]),
    *((part, value) for part in ("exact", "semantic") for value in [object(), RedisTier, PgVectorTier, "redis://x", 3]),
    *(("embedder", value) for value in [3, True, b"minilm", object(), ["minilm"], "no such"]),
    *(("policy", value) for value in ["x", object(), (), [], Rule]),
    *((part, value) for part in ("clock", "draw") for value in [3, "x", asyncio.sleep]),
    *((part, value) for part in ("verifier", "judge", "rewriter") for value in [3, "x"]),
    *(("guards", value) for value in [{"a": 3}, {"numbers": None}, ["x"], {1: max}, "x", {}, {"a": asyncio.sleep}]),
    ("replace_guards", True),
    ("serve", "perhaps"),
    ("strict", "x"),
    ("profile", 3),
    ("disabled_rules", "numbers"),
    ("disabled_guards", ["no such"]),
    ("clean_finish", "stop"),
]


@every_row("name, value", WRONG_SETTINGS)
def test_a_cache_is_not_made_of_it(name: str, value: object) -> None:
    """Whatever is wrong is told when the cache is made, by its name or by what it should be."""
    with pytest.raises(ConfigurationError):
        make(**{name: value})


CALLS: list[Callable[[Cache], object]] = [
    *(lambda it, bad=bad: it.lookup(bad) for bad in [None, 3, b"text", ["text"]]),
    *(lambda it, bad=bad: it.ask(bad, str) for bad in [None, b"text"]),
    *(lambda it, bad=bad: it.ask("q", bad) for bad in [None, "x", str, 3]),
    *(lambda it, bad=bad: asyncio.run(it.aask("q", bad)) for bad in [None, "x", 3]),
    lambda it: it.ask("q", lambda: "x", tags=3),  # type: ignore[arg-type]
    *(lambda it, bad=bad: it.store("q", "a", ttl=bad) for bad in [*NUMBERS, 0, "0s", []]),
    *(lambda it, bad=bad: it.store("q", "a", tags=bad) for bad in ["x", b"x", 3, None, [None], [b"x"], {"a": 1}]),
    *(
        lambda it, bad=bad: it.store("q", "a", documents=bad)
        for bad in ["x", 3, None, [None], [b"x"], [("a", "1")], [{"id": 1}], Document("a")]
    ),
    lambda it: it.store("q", "a", outcome="stop"),  # type: ignore[arg-type]
    lambda it: it.store("q", "a", cost=3),  # type: ignore[arg-type]
    lambda it: it.store("q", "a", after=it.lookup("kept")),  # type: ignore[arg-type]
    lambda it: it.store("q", "a", trusted="yes"),  # type: ignore[arg-type]
    *(lambda it, bad=bad: it.store("q", bad) for bad in [math.nan, b"x", object()]),
    *(lambda it, bad=bad: it.lookup("kept", evidence=bad) for bad in [3, FreshEvidence, "version"]),
    *(lambda it, bad=bad: it.lookup("q", context=bad) for bad in [NO_TEXT, b"x", {"a": NO_TEXT}]),
    *(lambda it, bad=bad: it.lookup("q", tenant=bad) for bad in [NO_TEXT, b"x"]),
    *(lambda it, bad=bad: it.lookup("q", params=bad) for bad in ["x", [1], NO_TEXT]),
    lambda it: it.lookup("q", tools="x"),
    lambda it: it.lookup("q", tenat="x"),  # type: ignore[call-arg]
    lambda it: it.lookup(Request(3)),  # type: ignore[arg-type]
    lambda it: it.lookup(Request("q", {"tenant": "x"})),  # type: ignore[arg-type]
    lambda it: it.answer("q", str, None),  # type: ignore[arg-type]
    *(lambda it, bad=bad: it.forget(bad) for bad in [None, 3, b"x"]),
    *(lambda it, bad=bad: it.report_wrong(bad) for bad in [None, 3]),
    *(lambda it, bad=bad: it.report_wrong("00-00", similarity=bad) for bad in [math.nan, 5, "x", True, -1]),
    lambda it: it.invalidate(tag=["a"]),  # type: ignore[arg-type]
    lambda it: it.invalidate(document=Document("x")),  # type: ignore[arg-type]
    *(lambda it, bad=bad: it.reconcile(bad) for bad in [3, ["a"], None]),
    lambda it: it.settle("x"),  # type: ignore[arg-type]
]


def _source(call: Callable[..., object]) -> str:
    bad = inspect.signature(call).parameters.get("bad")
    return f"line {call.__code__.co_firstlineno}" + ("" if bad is None else f" with {bad.default!r}")


@every_row("call", CALLS, _source)
def test_a_call_with_it_does_nothing(cache: Cache, call: Callable[[Cache], object]) -> None:
    """Nothing is stored, removed or counted: `forget(None)` had removed everything."""
    before = cache.stats()
    with pytest.raises(ConfigurationError):
        call(cache)
    after = cache.stats()
    assert (after.stored, after.refused) == (before.stored, before.refused)
    assert isinstance(cache.lookup("kept"), Hit)


async def test_aask_takes_a_function_of_either_kind(cache: Cache) -> None:
    """One that returns its result at once is taken as it is, and its answer stored; there is nothing to await."""

    async def answer() -> str:
        return "answer"

    assert await cache.aask("question", answer) == "answer"
    assert await cache.aask("another", lambda: "at once") == "at once"
    assert await cache.aask("another", lambda: "not asked") == "at once"


MADE: list[Callable[[], object]] = [
    *(lambda bad=bad: Rule("r", bad, {"en": ("x",)}) for bad in [askonce.Bypass("x"), "bypass", None, Bypass, 3]),
    lambda: Rule(3, Bypass(), {"en": ("x",)}),  # type: ignore[arg-type]
    *(lambda bad=bad: Rule("r", Bypass(), bad) for bad in ["abc", ["abc"], {"en": "abc"}, {"en": [1]}, {"en": 3}]),
    *(lambda bad=bad: Rule("r", Bypass(), above_temperature=bad) for bad in ["x", math.nan, True, -1]),
    *(lambda bad=bad: Ttl(bad) for bad in ["1h", True, math.nan, math.inf, None, 0]),
    *(lambda bad=bad: Policy(rules=bad) for bad in [Rule("r", Bypass(), {"en": ("x",)}), ["x"], "x", 3]),
    lambda: Policy(clean_finish="stop"),
    lambda: Policy().with_rule("x"),  # type: ignore[arg-type]
    *(lambda bad=bad: CurrentVersions(bad) for bad in [3, None, "x"]),
    *(lambda bad=bad: FreshEvidence(bad) for bad in ["x", ["a"], 3]),
    lambda: FreshEvidence([Document("a")], min_overlap=5),
    *(lambda bad=bad: Scope(params=bad) for bad in [[1], "x"]),
    *(lambda bad=bad: from_callable(bad, name="x") for bad in [3, None, list, asyncio.sleep]),
    *(lambda bad=bad: from_callable(max, name=bad) for bad in ["", 3]),
    *(lambda bad=bad: from_callable(max, name="x", dimension=bad) for bad in [0, "8", True]),
    *(lambda bad=bad: from_callable(max, name="x", window=bad) for bad in [-1, 1.5]),
    lambda: from_callable(max, name="x", revision=3),  # type: ignore[arg-type]
    lambda: from_callable(max, 3, name="x"),  # type: ignore[arg-type]
    *(lambda bad=bad: RedisTier(bad) for bad in [None, 3, b"redis://h", "redis://h:99999"]),
    *(
        lambda bad=bad: RedisTier(bad)
        for bad in ["redis://h/abc", "redis://h/1/2", "unix://", "redis://h?ssl_ca_certs=/x"]
    ),
    *(lambda bad=bad: RedisTier("redis://h", prefix=bad) for bad in ["", 3]),
    *(lambda bad=bad: RedisTier("redis://h", deadline_s=bad) for bad in [*NUMBERS, 0]),
    *(lambda bad=bad: RedisTier("redis://h", max_connections=bad) for bad in [0, True, "8"]),
    *(lambda bad=bad: RedisTier.from_client(bad) for bad in [3, "redis://h", aredis.Redis()]),
    lambda: RedisTier.from_client(redis.Redis(), redis.Redis()),  # type: ignore[arg-type]
    *(
        lambda bad=bad: PgVectorTier(**{"url": "postgresql://h/d", "embedder": "e", "dimension": 8, **bad})
        for bad in [
            *({"url": url} for url in [None, 3, b"postgresql://h", "postgresql://h:99x"]),
            *({"embedder": name} for name in ["", 3]),
            *({"dimension": length} for length in ["8", 0, True, None, 4001]),
            *({"schema": name} for name in ["", 3, "a" * 64, "ü" * 40, "a\0b", "pg_mine"]),
            {"migrate": "never"},
            *({"deadline_s": seconds} for seconds in [0, True, math.nan]),
            {"setup_s": -1},
            *({"pool_size": size} for size in [0, "8", True]),
        ]
    ),
]


@every_row("construct", MADE, _source)
def test_a_part_is_not_made_of_it(construct: Callable[[], object]) -> None:
    """Rules, evidence, embedders and tiers say what is right when they are made, and not at the first match."""
    with pytest.raises(ConfigurationError):
        construct()


def test_a_decision_is_no_action() -> None:
    """The two have one name; the error says where the action is."""
    with pytest.raises(ConfigurationError, match=r"is a decision.*Bypass\(\).*askonce\.core\.policy"):
        Rule("r", askonce.Bypass("r"), {"en": ("x",)})  # type: ignore[arg-type]


def differ(a: str, b: str) -> str | None:
    """Find that any two questions differ."""
    return f"{a} is not {b}"


def test_guards_are_added_or_replaced() -> None:
    """Adding is easy, by name; to do without the default ones has to be said."""
    added = engine_of(make(guards={"mine": differ, "numbers": differ})).parts.rules.acceptance.guards
    assert [name for name, _ in added] == [*(name for name, _ in DEFAULT_GUARDS), "mine"]
    assert dict(added)["numbers"] is differ
    alone = engine_of(make(guards={"mine": differ}, replace_guards=True)).parts.rules.acceptance.guards
    assert alone == (("mine", differ),)
    assert engine_of(make(guards={}, replace_guards=True)).parts.rules.acceptance.guards == ()
    assert "mine" not in dict(
        engine_of(make(guards={"mine": differ}, disabled_guards=["mine"])).parts.rules.acceptance.guards
    )


def test_a_scope_block_with_it() -> None:
    """What has no obvious text is refused where it is given."""
    with pytest.raises(ConfigurationError), scope(tenant=NO_TEXT):
        pass


def test_numbers_as_text_are_durations() -> None:
    """As the environment gives them."""
    assert make(ttl="90").settings.ttl == 90
    assert isinstance(make(ttl="90").lookup("question"), Miss)


def test_a_url_from_a_file_ends_with_a_new_line() -> None:
    """As secrets that are mounted do; it is no part of the database's name."""
    cache = Cache(
        redis_url=" redis://h:6379/1\n",
        postgres_url="postgresql://h/db\n",
        embedder=TableEmbedder({}, dimension=8),
        min_similarity=0.9,
    )
    assert (cache.settings.redis_url, cache.settings.postgres_url) == ("redis://h:6379/1", "postgresql://h/db")


@pytest.mark.parametrize(
    "content", [b"\xff", b'redis_url = "redis://:s3cret@h\n', b"ttl = true\n", b'redis_url = ["s3cret"]']
)
def test_a_file_that_cannot_be_read(content: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is named, and nothing of it is quoted."""
    path = tmp_path / "askonce.toml"
    path.write_bytes(content)
    monkeypatch.setenv("ASKONCE_CONFIG", str(path))
    with pytest.raises(ConfigurationError) as caught:
        Cache()
    assert "s3cret" not in "".join(traceback.format_exception(caught.value))
