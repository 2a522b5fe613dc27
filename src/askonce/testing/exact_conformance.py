"""The promises of :class:`askonce.core.ports.ExactTier`, as tests in both colours."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import cast

import pytest

from askonce.core.model import ASKER, Document, Entry, Key, Removed, Selector
from askonce.core.ports import ExactTier, Fetched
from askonce.testing.record_conformance import RecordConformance
from askonce.testing.samples import NOW, AsyncFace, assert_same, entry_for, full_entry, key_for


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

    def keep(self, face: ExactTier, entry: Entry, mark: str | None) -> bool:
        """Store an entry that was asked for when the log went as far as `mark`."""
        return face.add(entry, face.get(entry.key, NOW).epoch, mark, NOW)

    def kept(self, face: ExactTier, entry: Entry) -> bool:
        """Tell whether an entry is found."""
        return face.get(entry.key, NOW).entry is not None

    def take_away(self, face: ExactTier, selector: Selector) -> None:
        """Remove entries."""
        face.remove(selector)

    def test_rewriting_an_entry(self, face: ExactTier) -> None:
        """What has been removed meanwhile, or has another in its place, is not written over."""
        entry = entry_for()
        face.put(entry.key, entry, None, NOW, over=entry)
        assert face.get(entry.key, NOW).entry is None
        face.put(entry.key, entry, face.get(entry.key, NOW).epoch, NOW)
        later = replace(entry, expires_at=NOW + 7200)
        face.put(entry.key, later, face.get(entry.key, NOW).epoch, NOW, over=entry)
        assert face.get(entry.key, NOW).entry == later
        face.put(entry.key, entry, face.get(entry.key, NOW).epoch, NOW, over=replace(entry, payload=b"2"))
        assert face.get(entry.key, NOW).entry == later

    def test_new_namespace_is_empty(self, face: ExactTier) -> None:
        """Where nothing was stored there is neither an entry nor an epoch."""
        assert face.get(key_for(), NOW) == Fetched(None, None)

    def test_every_field_comes_back(self, face: ExactTier) -> None:
        """An entry is returned with every field as it was stored."""
        entry = full_entry()
        face.put(entry.key, entry, None, NOW)
        assert_same(face.get(entry.key, NOW).entry, entry)

    def test_put_under_the_epoch_seen(self, face: ExactTier) -> None:
        """The first write begins an epoch, and later writes under it count."""
        first, second = entry_for("first"), entry_for("second")
        face.put(first.key, first, None, NOW)
        epoch = face.get(second.key, NOW).epoch
        assert epoch
        face.put(second.key, second, epoch, NOW)
        fetched = face.get(second.key, NOW)
        assert_same(fetched.entry, second)
        assert fetched.epoch == epoch
        assert_same(face.get(first.key, NOW).entry, first)

    def test_stored_under_a_paraphrase(self, face: ExactTier) -> None:
        """An entry can be stored under the key of another question of its namespace and context."""
        entry, paraphrase = entry_for(), key_for("password reset, how?")
        face.put(paraphrase, entry, None, NOW)
        assert_same(face.get(paraphrase, NOW).entry, entry)
        assert face.get(entry.key, NOW).entry is None

    def test_overwrite(self, face: ExactTier) -> None:
        """A second write under a key takes the place of the first."""
        old, new = entry_for(answer=b'"old"'), entry_for(answer=b'"new"')
        face.put(old.key, old, None, NOW)
        face.put(new.key, new, face.get(new.key, NOW).epoch, NOW)
        assert_same(face.get(new.key, NOW).entry, new)

    def test_leaving_quarantine(self, face: ExactTier) -> None:
        """For whom an entry waits comes back with it, and is gone when the entry is written without."""
        waiting = entry_for(parts={"tenant": "acme", ASKER: "d1" * 16})
        for entry in (waiting, waiting.released()):
            face.put(entry.key, entry, face.get(entry.key, NOW).epoch, NOW)
            assert_same(face.get(entry.key, NOW).entry, entry)

    def test_expired_is_absent(self, face: ExactTier) -> None:
        """An entry is served until just before its expiry, by the caller's clock, and not at it."""
        entry = entry_for(expires_at=NOW + 60)
        face.put(entry.key, entry, None, NOW)
        assert face.get(entry.key, NOW + 59.9).entry is not None
        fetched = face.get(entry.key, NOW + 60)
        assert fetched.entry is None
        assert fetched.epoch is not None

    def test_already_expired_is_not_written(self, face: ExactTier) -> None:
        """An entry that has expired before it is written never appears, even to a clock that is behind."""
        entry = entry_for(expires_at=NOW)
        face.put(entry.key, entry, None, NOW)
        assert face.get(entry.key, NOW - 30).entry is None

    def test_without_expiry(self, face: ExactTier) -> None:
        """An entry without an expiry is stored, and is served at any later time."""
        entry = entry_for(expires_at=None)
        face.put(entry.key, entry, None, NOW)
        assert_same(face.get(entry.key, NOW + 1e9).entry, entry)

    def test_renew_voids(self, face: ExactTier) -> None:
        """A new epoch voids what the namespace holds, and leaves other namespaces alone."""
        entry, other = entry_for(), entry_for(scope="globex")
        face.put(entry.key, entry, None, NOW)
        face.put(other.key, other, None, NOW)
        before = face.get(entry.key, NOW).epoch
        face.renew([entry.key.namespace])
        fetched = face.get(entry.key, NOW)
        assert fetched.entry is None
        assert fetched.epoch not in (None, before)
        assert_same(face.get(other.key, NOW).entry, other)

    def test_renew_of_nothing(self, face: ExactTier) -> None:
        """Renewing no namespace is allowed and does nothing."""
        entry = entry_for()
        face.put(entry.key, entry, None, NOW)
        face.renew([])
        assert_same(face.get(entry.key, NOW).entry, entry)

    def test_write_from_before_a_renewal_is_void(self, face: ExactTier) -> None:
        """What was looked up before a removal cannot be stored after it."""
        entry = entry_for()
        face.put(entry.key, entry, None, NOW)
        seen = face.get(entry.key, NOW).epoch
        face.renew([entry.key.namespace])
        face.put(entry.key, entry, seen, NOW)
        assert face.get(entry.key, NOW).entry is None

    def test_write_from_before_the_first_epoch_is_void(self, face: ExactTier) -> None:
        """A lookup that saw no epoch cannot store once a removal has begun one."""
        entry = entry_for()
        assert face.get(entry.key, NOW).epoch is None
        face.renew([entry.key.namespace])
        face.put(entry.key, entry, None, NOW)
        assert face.get(entry.key, NOW).entry is None

    def test_namespaces_are_apart(self, face: ExactTier) -> None:
        """The same question in another scope finds nothing."""
        entry = entry_for(scope="acme")
        face.put(entry.key, entry, None, NOW)
        assert face.get(key_for(scope="globex"), NOW).entry is None

    def test_an_entry_of_another_place_is_absent(self, face: ExactTier) -> None:
        """An entry stored under a key of another context or namespace is not served there."""
        entry = entry_for(context="first turn")
        elsewhere = key_for(context="another turn")
        face.put(elsewhere, entry, None, NOW)
        assert face.get(elsewhere, NOW).entry is None
        foreign = key_for(scope="globex", context="first turn")
        face.put(foreign, entry, None, NOW)
        assert face.get(foreign, NOW).entry is None
        mixed = replace(entry.key, context=elsewhere.context)
        face.put(entry.key, entry, face.get(entry.key, NOW).epoch, NOW)
        assert face.get(mixed, NOW).entry is None

    def test_damage_is_absent(self, face: ExactTier, tier: ExactTier) -> None:
        """Damaged bytes count as absent, and can be written over."""
        entry = entry_for()
        face.put(entry.key, entry, None, NOW)
        self.damage(tier, entry.key)
        fetched = face.get(entry.key, NOW)
        assert fetched.entry is None
        face.put(entry.key, entry, fetched.epoch, NOW)
        assert_same(face.get(entry.key, NOW).entry, entry)

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
            face.put(entry.key, entry, None, NOW)
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
            face.put(entry.key, entry, None, NOW)
        assert face.remove(Selector(tag="faq", document="handbook")) == Removed(0)

    def test_remove_everything(self, face: ExactTier) -> None:
        """An open selector removes all, in every namespace."""
        entries = [entry_for(scope=scope) for scope in ("acme", "globex")]
        for entry in entries:
            face.put(entry.key, entry, None, NOW)
        assert face.remove(Selector()) == Removed(2, frozenset(entry.key.namespace for entry in entries))

    @pytest.mark.parametrize("entry_id", ["", "nonsense", "00-11", "*", "é" * 32 + "-" + "0" * 32])
    def test_remove_of_a_name_that_is_none(self, face: ExactTier, entry_id: str) -> None:
        """An entry id that names nothing removes nothing."""
        entry = entry_for()
        face.put(entry.key, entry, None, NOW)
        assert face.remove(Selector(entry_id=entry_id)) == Removed(0)
        assert_same(face.get(entry.key, NOW).entry, entry)

    def test_threads(self, tier: ExactTier) -> None:
        """Threads share one tier, and each reads what it wrote."""
        tier.renew([key_for().namespace])
        epoch = tier.get(key_for(), NOW).epoch

        def write_and_read(number: int) -> bytes:
            entry = entry_for(f"question {number}", answer=b"%d" % number)
            tier.put(entry.key, entry, epoch, NOW)
            found = tier.get(entry.key, NOW).entry
            assert found is not None
            return found.payload

        with ThreadPoolExecutor(8) as threads:
            assert list(threads.map(write_and_read, range(64))) == [b"%d" % number for number in range(64)]

    def test_tasks(self, tier: ExactTier) -> None:
        """Tasks of one loop share one tier, and each reads what it wrote."""

        async def write_and_read(number: int, epoch: bytes | None) -> bytes:
            entry = entry_for(f"question {number}", answer=b"%d" % number)
            await tier.aput(entry.key, entry, epoch, NOW)
            found = (await tier.aget(entry.key, NOW)).entry
            assert found is not None
            return found.payload

        async def all_at_once() -> list[bytes]:
            await tier.arenew([key_for().namespace])
            epoch = (await tier.aget(key_for(), NOW)).epoch
            answers = await asyncio.gather(*(write_and_read(number, epoch) for number in range(64)))
            await tier.aclose()
            return answers

        assert asyncio.run(all_at_once()) == [b"%d" % number for number in range(64)]

    def test_two_loops(self, tier: ExactTier) -> None:
        """One tier serves two event loops one after another, though nobody closed it in the first."""
        entry = entry_for()
        asyncio.run(tier.aput(entry.key, entry, None, NOW))
        assert_same(asyncio.run(tier.aget(entry.key, NOW)).entry, entry)
        assert_same(tier.get(entry.key, NOW).entry, entry)

    def test_usable_after_close(self, face: ExactTier) -> None:
        """Closing releases connections and loses nothing; the next call opens them again."""
        entry = entry_for()
        face.put(entry.key, entry, None, NOW)
        face.close()
        face.close()
        assert_same(face.get(entry.key, NOW).entry, entry)
