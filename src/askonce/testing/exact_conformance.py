"""The promises of `askonce.core.ports.ExactTier`, as tests, sync and async."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import cast

import pytest

from askonce.core.model import ASKER, Document, Entry, Key, Position, Removed, Selector
from askonce.core.ports import ExactTier
from askonce.testing.record_conformance import RecordConformance
from askonce.testing.samples import NOW, AsyncFace, assert_same, entry_for, full_entry, key_for

LOG = b"of tests"


def copy_at(number: int, question: str = "How do I reset my password?", *, scope: str = "acme") -> Entry:
    """Return an entry as it is copied from the record, when the log of removals went this far."""
    return replace(entry_for(question, scope=scope), position=Position(LOG, number))


def position_of(face: ExactTier, copy: Entry) -> Position | None:
    """Return the position of the copy that is stored now."""
    entry = face.get(copy.key, NOW).entry
    assert entry is not None
    return entry.position


class ExactTierConformance(RecordConformance[ExactTier]):
    """Inherit, and override the `tier` fixture with an empty tier, and `damage` where it is possible."""

    @pytest.fixture
    def tier(self) -> Iterator[ExactTier]:
        """Yield an empty tier, and close it afterwards."""
        raise NotImplementedError("override the `tier` fixture")

    @pytest.fixture(params=["sync", "async"])
    def face(self, tier: ExactTier, request: pytest.FixtureRequest) -> Iterator[ExactTier]:
        """Yield the tier, or its async half behind the same sync names."""
        if request.param == "sync":
            yield tier
            return
        face = AsyncFace(tier)
        yield cast("ExactTier", face)
        face.end()

    def damage(self, tier: ExactTier, key: Key) -> None:  # noqa: ARG002
        """Spoil what is stored under `key`, leaving something there."""
        pytest.skip("this tier's stored bytes are out of reach")

    def keep(self, face: ExactTier, entry: Entry, after: Position | None) -> bool:
        """Store an entry that was asked for when the log went as far as `after`."""
        return face.add(entry, after, NOW)

    def kept(self, face: ExactTier, entry: Entry) -> bool:
        """Return whether an entry is found."""
        return face.get(entry.key, NOW).entry is not None

    def take_away(self, face: ExactTier, selector: Selector) -> None:
        """Remove entries."""
        face.append(selector)
        face.remove(selector)

    def test_rewriting_an_entry(self, face: ExactTier) -> None:
        """What has been removed meanwhile, or has another in its place, is not written over."""
        entry = entry_for()
        face.put(entry.key, entry, NOW, over=entry)
        assert face.get(entry.key, NOW).entry is None
        face.put(entry.key, entry, NOW)
        later = replace(entry, expires_at=NOW + 7200)
        face.put(entry.key, later, NOW, over=entry)
        assert face.get(entry.key, NOW).entry == later
        face.put(entry.key, entry, NOW, over=replace(entry, payload=b"2"))
        assert face.get(entry.key, NOW).entry == later

    def test_new_namespace_is_empty(self, face: ExactTier) -> None:
        """Where nothing was stored there is neither an entry nor a position."""
        fetched = face.get(key_for(), NOW)
        assert (fetched.entry, fetched.position) == (None, None)

    def test_every_field_comes_back(self, face: ExactTier) -> None:
        """An entry is returned with every field as it was stored."""
        entry = full_entry()
        face.put(entry.key, entry, NOW)
        assert_same(face.get(entry.key, NOW).entry, entry)

    def test_a_copy_keeps_its_position(self, face: ExactTier) -> None:
        """The first write of a copy gives its namespace a position, and later ones leave that as it is."""
        first, second = copy_at(7, "first"), copy_at(9, "second")
        face.put(first.key, first, NOW)
        face.put(second.key, second, NOW)
        for copy in (first, second):
            fetched = face.get(copy.key, NOW)
            assert_same(fetched.entry, copy)
            assert fetched.position == first.position
            assert fetched.entry is not None
            assert fetched.entry.position == copy.position

    def test_an_entry_of_the_record_itself_has_no_position(self, face: ExactTier) -> None:
        """Nor does it give its namespace one, or get one by being rewritten."""
        entry = entry_for()
        face.put(entry.key, entry, NOW)
        later = replace(entry, expires_at=NOW + 7200)
        face.put(entry.key, replace(later, position=Position(LOG, 7)), NOW, over=entry)
        fetched = face.get(entry.key, NOW)
        assert fetched.entry == later
        assert fetched.entry.position is None
        assert fetched.position is None

    def test_rewriting_a_copy_leaves_its_position(self, face: ExactTier) -> None:
        """A longer life says nothing of removals."""
        copy = copy_at(7)
        face.put(copy.key, copy, NOW)
        face.put(copy.key, replace(copy, expires_at=NOW + 7200, position=Position(LOG, 9)), NOW, over=copy)
        entry = face.get(copy.key, NOW).entry
        assert entry is not None
        assert (entry.expires_at, entry.position) == (NOW + 7200, copy.position)

    def test_raising_positions(self, face: ExactTier) -> None:
        """They rise, are never lowered, and give way to those of another log; copies stay as they are."""
        copy, other = copy_at(7), copy_at(7, scope="globex")
        for each in (copy, other):
            face.put(each.key, each, NOW)
        for log, number, expected in [(LOG, 12, 12), (LOG, 9, 12), (LOG, 100, 100), (b"12345678", 3, 3)]:
            assert face.raise_positions({copy.key.namespace: Position(log, number)})
            assert face.get(copy.key, NOW).position == Position(log, expected)
        assert face.raise_positions({})
        fetched = face.get(copy.key, NOW)
        assert fetched.entry is not None
        assert fetched.entry.position == copy.position
        assert face.get(other.key, NOW).position == other.position

    def test_advancing_a_copy(self, face: ExactTier) -> None:
        """It gets the later position, unless another entry has taken its place, or the same at another position."""
        copy, later = copy_at(7), Position(LOG, 9)
        face.put(copy.key, copy, NOW)
        face.advance(copy.key, copy, later)
        assert face.get(copy.key, NOW).entry == copy
        assert position_of(face, copy) == later
        face.advance(copy.key, copy, Position(LOG, 11))  # as it was read before
        assert position_of(face, copy) == later
        new = replace(copy, payload=b'"new"', position=later)
        face.put(copy.key, new, NOW)
        face.advance(copy.key, replace(copy, position=later), Position(LOG, 11))
        assert position_of(face, copy) == later

    def test_delete(self, face: ExactTier) -> None:
        """One value is deleted, if it is there, and no other."""
        entry, other = entry_for(), entry_for("another")
        for each in (entry, other):
            face.put(each.key, each, NOW)
        for _ in range(2):
            face.delete(entry.key)
            assert face.get(entry.key, NOW).entry is None
        assert_same(face.get(other.key, NOW).entry, other)

    def test_stored_under_a_paraphrase(self, face: ExactTier) -> None:
        """An entry can be stored under the key of another question of its namespace and context."""
        entry, paraphrase = entry_for(), key_for("password reset, how?")
        face.put(paraphrase, entry, NOW)
        assert_same(face.get(paraphrase, NOW).entry, entry)
        assert face.get(entry.key, NOW).entry is None

    def test_overwrite(self, face: ExactTier) -> None:
        """A second write under a key takes the place of the first."""
        old, new = entry_for(answer=b'"old"'), entry_for(answer=b'"new"')
        face.put(old.key, old, NOW)
        face.put(new.key, new, NOW)
        assert_same(face.get(new.key, NOW).entry, new)

    def test_leaving_quarantine(self, face: ExactTier) -> None:
        """For whom an entry waits comes back with it, and is gone when the entry is written without."""
        waiting = entry_for(parts={"tenant": "acme", ASKER: "d1" * 16})
        for entry in (waiting, waiting.released()):
            face.put(entry.key, entry, NOW)
            assert_same(face.get(entry.key, NOW).entry, entry)

    def test_expired_is_absent(self, face: ExactTier) -> None:
        """An entry is served until just before its expiry, by the caller's clock, and not at it."""
        entry = entry_for(expires_at=NOW + 60)
        face.put(entry.key, entry, NOW)
        assert face.get(entry.key, NOW + 59.9).entry is not None
        fetched = face.get(entry.key, NOW + 60)
        assert fetched.entry is None

    def test_already_expired_is_not_written(self, face: ExactTier) -> None:
        """An entry that has expired before it is written never appears, even to a clock that is behind."""
        entry = entry_for(expires_at=NOW)
        face.put(entry.key, entry, NOW)
        assert face.get(entry.key, NOW - 30).entry is None

    def test_without_expiry(self, face: ExactTier) -> None:
        """An entry without an expiry is stored, and is served at any later time."""
        entry = entry_for(expires_at=None)
        face.put(entry.key, entry, NOW)
        assert_same(face.get(entry.key, NOW + 1e9).entry, entry)

    def test_namespaces_are_apart(self, face: ExactTier) -> None:
        """The same question in another scope finds nothing."""
        entry = entry_for(scope="acme")
        face.put(entry.key, entry, NOW)
        assert face.get(key_for(scope="globex"), NOW).entry is None

    def test_an_entry_of_another_place_is_absent(self, face: ExactTier) -> None:
        """An entry stored under a key of another context or namespace is not served there."""
        entry = entry_for(context="first turn")
        elsewhere = key_for(context="another turn")
        face.put(elsewhere, entry, NOW)
        assert face.get(elsewhere, NOW).entry is None
        foreign = key_for(scope="globex", context="first turn")
        face.put(foreign, entry, NOW)
        assert face.get(foreign, NOW).entry is None
        mixed = replace(entry.key, context=elsewhere.context)
        face.put(entry.key, entry, NOW)
        assert face.get(mixed, NOW).entry is None

    def test_damage_is_absent(self, face: ExactTier, tier: ExactTier) -> None:
        """Damaged bytes count as absent, and can be written over."""
        entry = entry_for()
        face.put(entry.key, entry, NOW)
        self.damage(tier, entry.key)
        assert face.get(entry.key, NOW).entry is None
        face.put(entry.key, entry, NOW)
        assert_same(face.get(entry.key, NOW).entry, entry)

    def test_damage_is_told_and_can_be_deleted(self, face: ExactTier, tier: ExactTier) -> None:
        """What was stored in its place in the meantime stays."""
        entry = entry_for()
        face.put(entry.key, entry, NOW)
        assert face.get(entry.key, NOW).damaged is None
        self.damage(tier, entry.key)
        damaged = face.get(entry.key, NOW).damaged
        assert damaged is not None
        face.put(entry.key, entry, NOW)
        face.discard(damaged)
        assert_same(face.get(entry.key, NOW).entry, entry)
        self.damage(tier, entry.key)
        damaged = face.get(entry.key, NOW).damaged
        assert damaged is not None
        face.discard(damaged)
        fetched = face.get(entry.key, NOW)
        assert (fetched.entry, fetched.damaged) == (None, None)

    @pytest.mark.parametrize(
        "selector",
        [
            Selector(entry_id=entry_for().key.entry_id),
            Selector(tag="faq"),
            Selector(document="handbook"),
            Selector(parts={"tenant": "acme"}),
            Selector(tag="faq", document="handbook", parts={"tenant": "acme"}),
        ],
        ids=["entry_id", "tag", "document", "parts", "together"],
    )
    def test_remove(self, face: ExactTier, selector: Selector) -> None:
        """A removal takes the chosen entries, and no other, and says where they were."""
        chosen = entry_for(tags=("faq", "hr"), documents=(Document("handbook", "7"),))
        other = entry_for(scope="globex", tags=("hr",), documents=(Document("prices"),))
        for entry in (chosen, other):
            face.put(entry.key, entry, NOW)
        assert face.remove(selector) == Removed(1, frozenset({chosen.key.namespace}))
        assert face.get(chosen.key, NOW).entry is None
        assert_same(face.get(other.key, NOW).entry, other)
        assert face.remove(selector) == Removed(0)

    def test_remove_needs_every_part(self, face: ExactTier) -> None:
        """A selector whose parts match different entries removes neither."""
        tagged, sourced = (
            entry_for(tags=("faq",)),
            entry_for(scope="globex", documents=(Document("handbook"),)),
        )
        for entry in (tagged, sourced):
            face.put(entry.key, entry, NOW)
        assert face.remove(Selector(tag="faq", document="handbook")) == Removed(0)

    def test_remove_everything(self, face: ExactTier) -> None:
        """An open selector removes all, in every namespace."""
        entries = [entry_for(scope=scope) for scope in ("acme", "globex")]
        for entry in entries:
            face.put(entry.key, entry, NOW)
        assert face.remove(Selector()) == Removed(2, frozenset(entry.key.namespace for entry in entries))

    @pytest.mark.parametrize("entry_id", ["", "nonsense", "00-11", "*", "é" * 32 + "-" + "0" * 32])
    def test_remove_of_a_name_that_is_none(self, face: ExactTier, entry_id: str) -> None:
        """An entry id that names nothing removes nothing."""
        entry = entry_for()
        face.put(entry.key, entry, NOW)
        assert face.remove(Selector(entry_id=entry_id)) == Removed(0)
        assert_same(face.get(entry.key, NOW).entry, entry)

    def test_threads(self, tier: ExactTier) -> None:
        """Threads share one tier, and each reads what it wrote."""

        def write_and_read(number: int) -> bytes:
            entry = entry_for(f"question {number}", answer=b"%d" % number)
            tier.put(entry.key, entry, NOW)
            found = tier.get(entry.key, NOW).entry
            assert found is not None
            return found.payload

        with ThreadPoolExecutor(8) as threads:
            assert list(threads.map(write_and_read, range(64))) == [b"%d" % number for number in range(64)]

    def test_tasks(self, tier: ExactTier) -> None:
        """Tasks of one loop share one tier, and each reads what it wrote."""

        async def write_and_read(number: int) -> bytes:
            entry = entry_for(f"question {number}", answer=b"%d" % number)
            await tier.aput(entry.key, entry, NOW)
            found = (await tier.aget(entry.key, NOW)).entry
            assert found is not None
            return found.payload

        async def all_at_once() -> list[bytes]:
            answers = await asyncio.gather(*(write_and_read(number) for number in range(64)))
            await tier.aclose()
            return answers

        assert asyncio.run(all_at_once()) == [b"%d" % number for number in range(64)]

    def test_two_loops(self, tier: ExactTier) -> None:
        """One tier serves two event loops one after another, though nobody closed it in the first."""
        entry = entry_for()
        asyncio.run(tier.aput(entry.key, entry, NOW))
        assert_same(asyncio.run(tier.aget(entry.key, NOW)).entry, entry)
        assert_same(tier.get(entry.key, NOW).entry, entry)

    def test_usable_after_close(self, face: ExactTier) -> None:
        """Closing releases connections and loses nothing; the next call opens them again."""
        entry = entry_for()
        face.put(entry.key, entry, NOW)
        face.close()
        face.close()
        assert_same(face.get(entry.key, NOW).entry, entry)
