"""Encryption at rest: what dumps show, whose key opens what, and what happens without one."""

from __future__ import annotations

import asyncio
import base64
import logging
import pickle
import sys
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from blockbuster import blockbuster_ctx

from askonce import Cache, ConfigurationError, Hit, Miss, Settings, TierError, scope
from askonce.testing import TableEmbedder, at_similarity
from tests.acceptance.conftest import Make
from tests.dumps import Servers
from tests.inside import engine_of

KEY, NEWER = "11" * 32, base64.b64encode(b"2" * 32).decode()
ASKED, NEAR = "How long is the notice period, hushquestion?", "What is the notice period, hushquestion?"
ANSWER = "Three months, hushanswer."
WORDS = ("hushquestion", "hushanswer", base64.b64encode(b"hushquestion").decode()[3:-4])
VECTORS = {ASKED: (1.0, 0.0), NEAR: at_similarity(0.95)}
LAYOUTS: dict[str, dict[str, Any]] = {
    "both": {},
    "redis": {"postgres_url": None, "embedder": None},
    "postgres": {"redis_url": None},
}


@pytest.fixture(params=LAYOUTS)
def layout(request: pytest.FixtureRequest) -> dict[str, Any]:
    """Return the settings of a cache on both servers, and on either alone, without the memory tier."""
    return {"embedder": TableEmbedder(VECTORS, dimension=8), "memory_ttl": 0, **LAYOUTS[request.param]}


@pytest.fixture
def both() -> dict[str, Any]:
    """Return the settings of a cache on both servers, without the memory tier."""
    return {"embedder": TableEmbedder(VECTORS, dimension=8), "memory_ttl": 0}


class Keys:
    """A key server, as an application asks it."""

    def __init__(self) -> None:
        self.keys: dict[Any, Any] = {"acme": KEY, "globex": NEWER, None: b"n" * 32}
        self.asked: Counter[Any] = Counter()
        self.threads: set[str] = set()
        self.open = threading.Event()
        self.open.set()

    def __call__(self, tenant: Any) -> Any:
        """Return a tenant's keys."""
        self.asked[tenant] += 1
        self.threads.add(threading.current_thread().name)
        self.open.wait(30)
        return self.keys[tenant]


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_no_dump_shows_a_question_or_an_answer(
    make: Make, layout: dict[str, Any], servers_of_test: Servers, colour: str
) -> None:
    """Hits are as without encryption, other wordings included, and the servers hold nothing that can be read."""
    cache = make(**layout, encryption_key=KEY, quarantine=True)
    with scope(tenant="acme", user="alice"):
        if colour == "sync":
            assert [cache.ask(asked, lambda: ANSWER) for asked in (ASKED, ASKED, NEAR, NEAR)] == [ANSWER] * 4
        else:

            async def compute() -> str:
                return ANSWER

            assert [await cache.aask(asked, compute) for asked in (ASKED, ASKED, NEAR, NEAR)] == [ANSWER] * 4
    assert sum(cache.stats().hits.values()) == (3 if cache.stats().ports["semantic"].calls else 2)
    assert servers_of_test.hold(*WORDS) == set()


def test_without_encryption_the_same_dump_shows_both(
    make: Make, layout: dict[str, Any], servers_of_test: Servers
) -> None:
    """The check of the test above finds what it looks for."""
    make(**layout).store(ASKED, ANSWER)
    assert servers_of_test.hold(*WORDS[:2]) == set(WORDS[:2])


@pytest.mark.parametrize("others", [{}, {"encryption_key": NEWER}], ids=["plain", "another key"])
def test_what_another_key_has_stored_is_absent(
    make: Make, layout: dict[str, Any], others: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    """Plain entries and those of another key are misses, counted and told once; the next store takes their place."""
    make(**layout, **others).store(ASKED, "Not from here.")
    cache = make(**layout, encryption_key=KEY)
    for _ in range(2):
        assert isinstance(cache.lookup(ASKED), Miss)
    assert cache.stats().ports["keys"].faults["unopened"] >= 2
    assert sum("cannot be opened" in record.message for record in caplog.records) == 1
    assert cache.ask(ASKED, lambda: ANSWER) == ANSWER
    found = cache.lookup(ASKED)
    assert isinstance(found, Hit)
    assert found.answer == ANSWER


def test_without_a_key_what_is_encrypted_is_absent(make: Make, layout: dict[str, Any], tmp_path: Path) -> None:
    """A process that was given no key serves, lists and exports no cipher text as if it were an answer."""
    make(**layout, encryption_key=KEY).store(ASKED, ANSWER)
    cache = make(**layout)
    for question in (ASKED, NEAR):
        assert isinstance(cache.lookup(question), Miss)
    (entry,) = cache.entries().entries
    assert (entry.question, entry.answer, entry.is_sealed) == (None, None, True)
    exported = cache.export(tmp_path / "all.jsonl")
    assert (exported.entries, exported.unopened) == (0, 1)
    assert cache.ask(ASKED, lambda: "A plain one.") == "A plain one."
    assert isinstance(cache.lookup(ASKED), Hit)


def test_keys_are_rotated(make: Make, layout: dict[str, Any]) -> None:
    """Of two keys the first seals and both open; afterwards the old one may go."""
    old, both_keys, new = (make(**layout, encryption_key=keys) for keys in (KEY, [NEWER, KEY], [NEWER]))
    old.store(ASKED, ANSWER)
    assert isinstance(both_keys.lookup(ASKED), Hit)
    assert isinstance(new.lookup(ASKED), Miss)
    both_keys.store(ASKED, ANSWER)
    assert isinstance(new.lookup(ASKED), Hit)
    assert isinstance(old.lookup(ASKED), Miss)


def test_explain_opens_questions_of_the_same_scope_only(make: Make, both: dict[str, Any]) -> None:
    """Neighbours of another scope show nothing, those of one's own show their question."""
    cache = make(**both, encryption_key=KEY)
    cache.store(ASKED, ANSWER, tenant="acme")
    mine = cache.explain(NEAR, tenant="acme")
    assert [one.question for one in mine.elsewhere] == [ASKED]
    assert [one.entry.question for one in mine.candidates] == [ASKED]
    assert [one.question for one in cache.explain(NEAR, tenant="globex").elsewhere] == [None]


def test_removals_work_as_before(make: Make, layout: dict[str, Any]) -> None:
    """By tag, document, scope and id: what they choose by is readable."""
    cache = make(**layout, encryption_key=KEY)
    for removal in ("tag", "document", "scope", "id"):
        given = cache.store(ASKED, ANSWER, tags=["t"], documents=["d"], tenant="acme")
        assert given is not None
        match removal:
            case "tag":
                removed = cache.invalidate(tag="t")
            case "document":
                removed = cache.invalidate(document="d")
            case "scope":
                removed = cache.clear(tenant="acme")
            case _:
                removed = cache.forget(given)
        assert removed == 1
        assert isinstance(cache.lookup(ASKED, tenant="acme"), Miss)


def test_sliding_lifetimes_and_confirmations_go_on(make: Make, layout: dict[str, Any]) -> None:
    """What rewrites an entry finds it under its seal, and seals it anew."""
    now = [1_900_000_000.0]
    settings = {**layout, "sliding": True, "ttl": 100, "max_age": 1000, "quarantine": True, "clock": lambda: now[0]}
    cache = make(**settings, encryption_key=KEY)
    with scope(asker="alice"):
        cache.ask(ASKED, lambda: ANSWER)
    with scope(asker="bob"):
        assert isinstance(cache.lookup(ASKED), Miss)
        assert cache.confirm(ASKED) is not None
        assert isinstance(cache.lookup(ASKED), Hit)
        for _ in range(3):
            now[0] += 60
            assert isinstance(cache.lookup(ASKED), Hit)


def test_each_tenant_has_its_own_key(make: Make, layout: dict[str, Any], servers_of_test: Servers) -> None:
    """A tenant whose key is gone cannot be read, is not stored, and is nobody else's concern."""
    keys = Keys()
    settings = {**layout, "encryption_keys": keys}
    cache = make(**settings)
    for tenant in ("acme", "globex", None):
        assert cache.ask(ASKED, lambda: ANSWER, tenant=tenant) == ANSWER
        assert isinstance(cache.lookup(ASKED, tenant=tenant), Hit)
    assert keys.asked == {"acme": 1, "globex": 1, None: 1}
    keys.keys["acme"] = None
    later = make(**settings)
    missed = later.lookup(ASKED, tenant="acme")
    assert isinstance(missed, Miss)
    assert (missed.reason, missed.detail) == ("fault", "keys: the tenant has no encryption key")
    assert later.ask(ASKED, lambda: ANSWER, tenant="acme") == ANSWER
    assert later.store(ASKED, ANSWER, tenant="acme") is None
    with pytest.raises(TierError):
        later.confirm(ASKED, tenant="acme")
    assert later.explain(ASKED, tenant="acme").candidates == ()
    assert isinstance(later.lookup(ASKED, tenant="globex"), Hit)
    assert servers_of_test.hold(*WORDS) == set()
    assert later.clear(tenant="acme") == 1


def test_a_key_that_is_gone_is_gone_here_within_its_lifetime(make: Make, both: dict[str, Any]) -> None:
    """Keys are asked for again when `key_ttl` is over; the memory tier serves nothing beyond it either."""
    keys = Keys()
    cache = make(**{**both, "memory_ttl": 60, "encryption_keys": keys, "key_ttl": 0.05})
    assert cache.ask(ASKED, lambda: ANSWER, tenant="acme") == ANSWER
    keys.keys["acme"] = []
    threading.Event().wait(0.1)
    assert isinstance(cache.lookup(ASKED, tenant="acme"), Miss)
    keys.keys["acme"] = [NEWER, KEY]
    threading.Event().wait(0.1)
    assert isinstance(cache.lookup(ASKED, tenant="acme"), Hit)


@pytest.mark.parametrize("wrong", ["planted", b"planted", 7, ["planted"], KeyError])
def test_a_function_that_fails_is_a_miss_for_that_tenant(
    make: Make, both: dict[str, Any], wrong: Any, caplog: pytest.LogCaptureFixture
) -> None:
    """Whatever it returns or raises: counted, told once without its words, and other tenants are served."""
    keys = Keys()
    if wrong is KeyError:
        del keys.keys["acme"]
    else:
        keys.keys["acme"] = wrong
    cache = make(**both, encryption_keys=keys)
    for _ in range(2):
        assert cache.ask(ASKED, lambda: ANSWER, tenant="acme") == ANSWER
    assert keys.asked["acme"] == 1  # not asked again at once
    assert sum(cache.stats().ports["keys"].faults.values()) == 1
    assert cache.ask(ASKED, lambda: ANSWER, tenant="globex") == ANSWER
    assert isinstance(cache.lookup(ASKED, tenant="globex"), Hit)
    assert sum("encryption_keys failed" in record.message for record in caplog.records) == 1
    assert "planted" not in caplog.text


async def test_a_slow_function_is_called_off_the_loop_and_once(make: Make, both: dict[str, Any]) -> None:
    """A burst of one tenant asks once; the loop goes on, and so does another tenant."""
    keys = Keys()
    cache = make(**both, encryption_keys=keys, key_deadline=30)
    await cache.aask(ASKED, lambda: asyncio.sleep(0, ANSWER), tenant="globex")
    keys.open.clear()
    with blockbuster_ctx():
        burst = [asyncio.ensure_future(cache.alookup(ASKED, tenant="acme")) for _ in range(20)]
        await asyncio.sleep(0.05)
        assert isinstance(await cache.alookup(ASKED, tenant="globex"), Hit)
        assert not any(one.done() for one in burst)
        keys.open.set()
        assert all(isinstance(one, Miss) for one in await asyncio.gather(*burst))
    assert keys.asked["acme"] == 1
    assert keys.threads == {"askonce-keys"}
    await cache.aclose()


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_a_function_that_hangs_costs_its_deadline(make: Make, both: dict[str, Any], colour: str) -> None:
    """The caller goes on to the model when `key_deadline` is over, and nothing is stored in plain."""
    keys = Keys()
    cache = make(**both, encryption_keys=keys, key_deadline=0.05)
    keys.open.clear()
    if colour == "sync":
        assert cache.ask(ASKED, lambda: ANSWER, tenant="acme") == ANSWER
    else:
        assert await cache.aask(ASKED, lambda: asyncio.sleep(0, ANSWER), tenant="acme") == ANSWER
    assert cache.stats().ports["keys"].faults["TierTimeout"] >= 1
    assert cache.stats().stored == 0
    keys.open.set()
    await cache.aclose()


async def test_many_tenants_at_once_wait_in_line(make: Make, both: dict[str, Any]) -> None:
    """A start with hundreds of tenants asks for each once, in a few threads, and serves them all."""
    asked: list[Any] = []
    inside = [0, 0]
    lock = threading.Lock()

    def keys(tenant: Any) -> str:
        with lock:
            asked.append(tenant)
            inside[0] += 1
            inside[1] = max(inside)
        threading.Event().wait(0.005)
        with lock:
            inside[0] -= 1
        return KEY

    cache = make(**both, encryption_keys=keys, key_deadline=30)
    found = await asyncio.gather(*(cache.alookup(ASKED, tenant=f"t{number}") for number in range(200)))
    assert {one.reason for one in found if isinstance(one, Miss)} == {"nothing_similar"}
    assert len(asked) == len(set(asked)) == 200
    assert inside[1] <= 32
    await cache.aclose()


def test_threads_share_one_call(make: Make, both: dict[str, Any]) -> None:
    """The same, for threads."""
    keys = Keys()
    cache = make(**both, encryption_keys=keys, key_deadline=30)
    with ThreadPoolExecutor(16) as threads:
        list(threads.map(lambda _: cache.ask(ASKED, lambda: ANSWER, tenant="acme"), range(64)))
    assert keys.asked["acme"] == 1


@pytest.mark.parametrize("key", ["planted", "planted" * 10, b"planted", ["planted"], [KEY, "planted"], 7, '["planted"'])
def test_a_bad_key_is_an_error_that_does_not_quote_it(redis_url: str, key: Any) -> None:
    """At construction, with what would be right."""
    with pytest.raises(ConfigurationError, match="encryption_key") as told:
        Cache(redis_url=redis_url, encryption_key=key)
    assert "planted" not in str(told.value)
    assert "secrets.token_hex(32)" in str(told.value)


@pytest.mark.parametrize("function", [7, "key", asyncio.sleep])
def test_a_bad_function_is_an_error(redis_url: str, function: Any) -> None:
    """It must be a plain function; and beside it there is no key."""
    with pytest.raises(ConfigurationError, match="plain function"):
        Cache(redis_url=redis_url, encryption_keys=function)
    with pytest.raises(ConfigurationError, match="give encryption_key or encryption_keys"):
        Cache(redis_url=redis_url, encryption_keys=Keys(), encryption_key=KEY)


def test_a_missing_extra_is_named(redis_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without `cryptography` the error says what to install."""
    monkeypatch.setitem(sys.modules, "cryptography.hazmat.primitives.ciphers.aead", None)
    for module in ("askonce.tiers.cryptography", "askonce.tiers.keyrings"):
        monkeypatch.delitem(sys.modules, module, raising=False)
    with pytest.raises(ImportError, match="the extra crypto"):
        Cache(redis_url=redis_url, encryption_key=KEY)


def test_keys_are_shown_nowhere(
    redis_url: str, redis_prefix: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Neither by settings nor by parts nor in a pickle, whose copy reads, and compares, its own environment."""
    caplog.set_level(logging.DEBUG)
    monkeypatch.setenv("ASKONCE_ENCRYPTION_KEY", f'["{KEY}", "{NEWER}"]')
    assert [len(key.get_secret_value()) for key in Settings().encryption_key] == [64, 64]
    with Cache(redis_url=redis_url, redis_prefix=redis_prefix, exact_deadline=20) as cache:
        cache.store(ASKED, ANSWER)
        pickled = pickle.dumps(cache)
        shown = [repr(cache.settings), cache.settings.model_dump_json(), repr(engine_of(cache).parts), caplog.text]
        forms = [form for key in (KEY, NEWER) for form in (key, key[:16])]
        assert not any(form in text for text in (*shown, pickled.decode("latin-1")) for form in forms)
        with pickle.loads(pickled) as worker:
            assert isinstance(worker.lookup(ASKED), Hit)
    with pytest.raises(TypeError, match="ASKONCE_ENCRYPTION_KEY"):
        pickle.dumps(Cache(redis_url=redis_url, encryption_key=KEY))
    monkeypatch.delenv("ASKONCE_ENCRYPTION_KEY")
    with pytest.raises(ConfigurationError, match="encryption_key is another one"):
        pickle.loads(pickled)
