"""Keys and secrets of a cache: what a reader of dumps, logs, errors and pickles finds."""

from __future__ import annotations

import logging
import pickle
from typing import Any

import pytest

from askonce import Cache, ConfigurationError, Hit, Miss, Request, Scope, Settings, scope
from askonce.core.keys import PLAIN, Digests
from tests.acceptance.conftest import ASKED, NEAR, Make
from tests.dumps import Servers
from tests.inside import engine_of

SECRET, OTHER = "a secret that nobody knows", "another secret, as unknown"
PARTS: dict[str, Any] = {"tenant": "acme", "user": "alice"}


def stored(cache: Cache, **parts: str) -> str:
    """Store an answer with everything that a digest is made of."""
    with scope(asker="session-7"):
        cache.lookup(ASKED, context={"turns": ["Hello"]}, **PARTS)
        given = cache.store(ASKED, "25", context={"turns": ["Hello"]}, **PARTS)
    assert given is not None
    return given


def guessable() -> set[str | bytes]:
    """Return every digest that somebody can compute who suspects a user and a question."""
    whole = Scope(tenant="acme", user="alice", asker="session-7")
    request = Request(ASKED, whole, {"turns": ["Hello"]})
    parts = PLAIN.parts(whole)
    key = PLAIN.key(request, parts, "table@1")
    return {*parts.values(), PLAIN.asker(whole), key.namespace, key.context, key.digest}


def test_without_a_key_a_dump_can_be_searched_for_a_user(make: Make, servers_of_test: Servers) -> None:
    """The check of the next test finds what it looks for."""
    stored(make(quarantine=True))
    assert len(servers_of_test.hold(*guessable())) >= len(PARTS) + 2


def test_with_a_key_no_digest_can_be_guessed(make: Make, servers_of_test: Servers) -> None:
    """No part of the scope, asker, namespace, context or question, wherever their digests stand."""
    cache = make(quarantine=True, digest_key=SECRET)
    given = stored(cache)
    cache.clear(user="bob")
    cache.invalidate(tag="t", tenant="acme")
    assert servers_of_test.hold(*guessable()) == set()
    assert cache.forget(given) == 1


@pytest.mark.parametrize("alone", [False, True], ids=["both", "redis"])
def test_caches_of_two_keys_know_nothing_of_each_other(make: Make, alone: bool) -> None:
    """On the same servers, neither finds, lists or removes what the other has stored, in whatever way."""
    layout: dict[str, Any] = {"postgres_url": None, "embedder": None} if alone else {}
    mine, other = (make(memory_ttl=0, digest_key=key, **layout) for key in (SECRET, OTHER))
    given = mine.store(ASKED, "25", tags=["t"], documents=["d"], tenant="acme")
    assert given is not None
    assert isinstance(other.lookup(ASKED, tenant="acme"), Miss)
    assert other.documents() == {}
    assert other.explain(ASKED, tenant="acme").elsewhere == ()
    with scope(tenant="acme"):
        removed = [
            other.clear(),
            other.clear(everything=True),
            other.invalidate(tag="t"),
            other.invalidate(document="d"),
            other.forget(given),
            other.reconcile({}).removed,
        ]
    assert removed == [0] * 6
    assert isinstance(mine.lookup(ASKED, tenant="acme"), Hit)
    assert mine.documents() == {"d": frozenset({""})}
    assert mine.clear() == 1


def test_one_key_is_one_cache_in_every_process(make: Make) -> None:
    """The same key finds what was stored under it, by similarity too, and removes it."""
    one, other = make(memory_ttl=0, digest_key=SECRET), make(memory_ttl=0, digest_key=SECRET)
    one.store(ASKED, "25", tenant="acme")
    assert isinstance(other.lookup(NEAR, tenant="acme"), Hit)
    assert other.clear(tenant="acme") == 1
    assert isinstance(one.lookup(ASKED, tenant="acme"), Miss)


def test_digests_without_a_key_are_those_of_older_versions() -> None:
    """What earlier versions have stored stays found."""
    whole = Scope(tenant="acme", user="u", params={"t": 1}, tools=({"n": 1},), system_prompt="Be brief.")
    parts = PLAIN.parts(whole)
    key = PLAIN.key(Request("How much?", whole, {"turns": ["h\u00e9"]}), parts, "e@1")
    assert parts["tenant"] == "50ad28b036ce041bb9c7897c151969c2"
    assert key.entry_id == "60e530287ca70941d69cba5f05808b06-c8df33645155f8f42fc34bea0fe134c8"
    assert key.context.hex() == "c9207e0ca1d9203cd032ce52b0a1b213"


def test_a_key_of_any_length_counts_whole() -> None:
    """BLAKE2b's keys end at 64 bytes, ours do not."""
    made = {Digests(b"k" * 64 + end).fingerprint(b"x") for end in (b"", b"a", b"b")}
    assert len(made | {PLAIN.fingerprint(b"x")}) == 4


def test_a_secret_is_shown_nowhere(
    make: Make, redis_url: str, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither by the settings, nor by any part of the cache, nor in a pickle, a log or an error."""
    caplog.set_level(logging.DEBUG)
    cache = make(digest_key=SECRET)
    stored(cache)
    engine = engine_of(cache)
    shown = [
        repr(cache),
        repr(cache.settings),
        str(cache.settings),
        cache.settings.model_dump_json(),
        repr(engine.parts),
    ]
    with pytest.raises(TypeError, match="ASKONCE_DIGEST_KEY") as refused:
        pickle.dumps(Cache(redis_url=redis_url, digest_key=SECRET))
    with pytest.raises(ConfigurationError, match="digest_key: a key of fewer than 16") as short:
        make(digest_key="planted")
    shown += [str(refused.value), str(short.value), caplog.text]
    assert not any(secret in text for text in shown for secret in (SECRET, "planted"))
    monkeypatch.setenv("ASKONCE_DIGEST_KEY", SECRET)
    assert SECRET not in repr(Settings())


def test_a_worker_process_needs_the_same_key(
    redis_url: str, redis_prefix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A pickled cache reads the key from its own environment, and says so when it is another one there."""
    monkeypatch.setenv("ASKONCE_DIGEST_KEY", SECRET)
    with Cache(redis_url=redis_url, redis_prefix=redis_prefix, exact_deadline=20) as cache:
        pickled = pickle.dumps(cache)
        assert SECRET.encode() not in pickled
        cache.store(ASKED, "25")
        with pickle.loads(pickled) as worker:
            assert isinstance(worker.lookup(ASKED), Hit)
    for there in (OTHER, None):
        monkeypatch.delenv("ASKONCE_DIGEST_KEY")
        if there is not None:
            monkeypatch.setenv("ASKONCE_DIGEST_KEY", there)
        with pytest.raises(ConfigurationError, match="digest_key or encryption_key is another one"):
            pickle.loads(pickled)
