"""Sealed tiers keep the promises of their ports, and give out nothing that was moved, altered or sealed by others."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from typing import Any

import pytest

from askonce.core.model import Entry, Key, Position
from askonce.core.sealing import read_key
from askonce.testing import (
    ExactTierConformance,
    IndexedRecordConformance,
    InMemoryExactTier,
    InMemorySemanticTier,
)
from askonce.testing.samples import entry_for, key_for
from askonce.tiers.cryptography import Box
from askonce.tiers.keyrings import FixedKeys
from askonce.tiers.redis import RedisTier
from askonce.tiers.sealed import SealedExactTier, SealedSemanticTier, Seals
from tests.tiers.test_conformance import SpoilableRedisTier

KEY, OTHER = b"k" * 32, b"o" * 32


def seals(*keys: bytes, counted: Callable[[str], None] = lambda _: None) -> Seals:
    """Return what seals under the first key."""
    return Seals(FixedKeys(keys or (KEY,)).box, counted)


class TestSealedMemory(ExactTierConformance):
    @pytest.fixture
    def tier(self) -> Iterator[Any]:
        """Yield an empty tier."""
        with closing(SealedExactTier(InMemoryExactTier(), seals())) as tier:
            yield tier

    def damage(self, tier: Any, key: Key) -> None:
        """Cut the envelope short."""
        position, envelope = tier.stored[key]
        tier.stored[key] = position, envelope[:10]


class TestSealedRedis(ExactTierConformance):
    @pytest.fixture
    def tier(self, redis_url: str, redis_prefix: str) -> Iterator[Any]:
        """Yield a tier on the real server."""
        with closing(SealedExactTier(SpoilableRedisTier(redis_url, redis_prefix), seals())) as tier:
            yield tier

    def damage(self, tier: Any, key: Key) -> None:
        """Cut the stored value short."""
        tier.spoil(key)


class TestSealedSemantic(IndexedRecordConformance):
    @pytest.fixture
    def tier(self) -> Iterator[Any]:
        """Yield an empty tier."""
        with closing(SealedSemanticTier(InMemorySemanticTier(), seals())) as tier:
            yield tier


PLACE = key_for()
ENTRY = entry_for(parts={"tenant": "t", "asker": "a"})


def test_what_is_stored_shows_neither_question_nor_answer() -> None:
    """Both are sealed, each time anew; what removals choose by is as it was."""
    one, again = (seals().sealed(ENTRY, PLACE) for _ in range(2))
    assert ENTRY.question not in one.question
    assert ENTRY.payload not in one.payload
    assert one.payload != again.payload
    assert one.question != again.question
    assert (one.tags, one.documents, one.parts, one.key) == (ENTRY.tags, ENTRY.documents, ENTRY.parts, ENTRY.key)
    assert seals().opened(one, PLACE) == ENTRY


ALTERED: dict[str, Callable[[Entry], tuple[Entry, Key]]] = {
    "another entry": lambda sealed: (replace(sealed, key=key_for("Another?")), PLACE),
    "another place": lambda sealed: (sealed, key_for("Another?")),
    "another context": lambda sealed: (sealed, key_for(context="other")),
    "another scope": lambda sealed: (replace(sealed, parts={"tenant": "t2", "asker": "a"}), PLACE),
    "out of quarantine": lambda sealed: (sealed.released(), PLACE),
    "another's answer": lambda sealed: (
        replace(sealed, payload=seals().sealed(entry_for("Another?"), key_for("Another?")).payload),
        PLACE,
    ),
    "the question as its answer": lambda sealed: (replace(sealed, payload=base64.b64decode(sealed.question)), PLACE),
    "one bit": lambda sealed: (replace(sealed, payload=sealed.payload[:-1] + bytes([sealed.payload[-1] ^ 1])), PLACE),
    "cut": lambda sealed: (replace(sealed, payload=sealed.payload[:20]), PLACE),
    "empty": lambda sealed: (replace(sealed, payload=b""), PLACE),
    "plain": lambda sealed: (ENTRY, PLACE),
    "a plain question": lambda sealed: (replace(sealed, question=ENTRY.question), PLACE),
    "a plain answer": lambda sealed: (replace(sealed, payload=ENTRY.payload), PLACE),
}


@pytest.mark.parametrize("altered", ALTERED.values(), ids=ALTERED)
def test_what_was_altered_is_absent(
    altered: Callable[[Entry], tuple[Entry, Key]], caplog: pytest.LogCaptureFixture
) -> None:
    """It is no error and no answer, but counted, and told once."""
    counted: list[str] = []
    sealing = seals(counted=counted.append)
    found, place = altered(sealing.sealed(ENTRY, PLACE))
    for _ in range(2):
        assert sealing.opened(found, place) is None
    assert counted == ["unopened"] * 2
    assert len(caplog.records) == 1
    assert ENTRY.question not in caplog.text


def test_keys_are_replaced_one_after_the_other() -> None:
    """The first key seals and each opens; without its key an entry is absent."""
    old = seals(KEY).sealed(ENTRY, PLACE)
    both, new = seals(OTHER, KEY), seals(OTHER)
    assert both.opened(old, PLACE) == ENTRY
    assert new.opened(old, PLACE) is None
    assert new.opened(both.sealed(ENTRY, PLACE), PLACE) == ENTRY


def test_a_write_in_the_place_of_an_entry_finds_it_sealed(redis_url: str, redis_prefix: str) -> None:
    """Sliding lifetimes write in the place of just what was read, which was sealed with a nonce of its own."""
    now = ENTRY.created_at
    with closing(SealedExactTier(RedisTier(redis_url, prefix=redis_prefix, deadline_s=5), seals())) as tier:
        tier.put(PLACE, replace(ENTRY, position=Position(b"of tests", 7)), now)
        fetched = tier.get(PLACE, now)
        assert fetched.entry is not None
        later = replace(fetched.entry, expires_at=now + 7200)
        tier.put(PLACE, later, now, over=fetched.entry)
        found = tier.get(PLACE, now).entry
        assert found is not None
        assert found.expires_at == now + 7200
        tier.advance(PLACE, replace(found, position=Position(b"of tests", 6)), Position(b"of tests", 8))
        tier.advance(PLACE, found, Position(b"of tests", 9))
        advanced = tier.get(PLACE, now).entry
        assert advanced == found
        assert advanced.position == Position(b"of tests", 9)


@pytest.mark.parametrize(
    "text",
    [KEY.hex(), KEY.hex().upper(), base64.b64encode(KEY).decode(), base64.urlsafe_b64encode(KEY).decode().rstrip("=")],
)
def test_a_key_is_read_in_every_usual_spelling(text: str) -> None:
    """Hexadecimal digits, base64 and its variant for URLs."""
    assert read_key(text) == read_key(f" {text}\n") == KEY


@pytest.mark.parametrize(
    "bad", ["", "planted", "é" * 32, "ab" * 31, "ab" * 33, base64.b64encode(b"planted").decode(), b"planted", 7, None]
)
def test_a_bad_key_is_not_quoted(bad: Any) -> None:
    """The error says what a key is."""
    with pytest.raises(ValueError, match="32 bytes") as told:
        read_key(bad)
    assert "planted" not in str(told.value)


def test_a_box_shows_no_key() -> None:
    """Its text names its keys, and nothing of them."""
    shown = repr(Box([KEY, OTHER]))
    assert KEY.hex()[:8] not in shown
    assert "kkkk" not in shown
