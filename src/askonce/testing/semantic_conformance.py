"""The promises of `askonce.core.ports.SemanticTier`, as tests, sync and async."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import cast

import numpy as np
import pytest
from numpy.typing import NDArray

from askonce.core.model import ASKER, Document, Entry, Key, Observation, Position, Removed, Selector
from askonce.core.ports import IndexedRecord, Point, SemanticTier
from askonce.core.removals import MOST_TOMBSTONES, LogView, Tombstone
from askonce.testing.fakes import at_similarity
from askonce.testing.record_conformance import RecordConformance
from askonce.testing.samples import NOW, AsyncFace, assert_same, entry_for, full_entry, key_for

_TOLERANCE = 0.005  # half-precision storage


def remove(face: SemanticTier, selector: Selector) -> Removed:
    """Remove entries, with all that belongs to it."""
    tombstone = Tombstone(face.append(selector).position, selector)
    removed = face.remove(tombstone)
    face.finish([tombstone.number])
    return removed


class SemanticTierConformance(RecordConformance[SemanticTier]):
    """Inherit, and override the `tier` fixture with an empty tier, and `damage` where it is possible."""

    dimension = 8

    @pytest.fixture
    def tier(self) -> Iterator[SemanticTier]:
        """Yield an empty, migrated tier, and close it afterwards."""
        raise NotImplementedError("override the `tier` fixture")

    @pytest.fixture(params=["sync", "async"])
    def face(self, tier: SemanticTier, request: pytest.FixtureRequest) -> Iterator[SemanticTier]:
        """Yield the tier, or its async half behind the same sync names."""
        if request.param == "sync":
            yield tier
            return
        face = AsyncFace(tier)
        yield cast("SemanticTier", face)
        face.end()

    def damage(self, tier: SemanticTier, key: Key) -> None:  # noqa: ARG002
        """Spoil what is stored under `key`, leaving something there."""
        pytest.skip("this tier's stored bytes are out of reach")

    def vector(self, similarity: float = 1.0) -> NDArray[np.float32]:
        """Return a unit vector at this cosine similarity to `vector()`."""
        vector = np.zeros(self.dimension, dtype=np.float32)
        vector[:2] = at_similarity(similarity)
        return vector

    def keep(self, face: SemanticTier, entry: Entry, after: Position | None) -> bool:
        """Store an entry that was asked for when the log went as far as `after`."""
        return face.put(entry, self.vector(), after) is not None

    def kept(self, face: SemanticTier, entry: Entry) -> bool:
        """Return whether an entry is found."""
        return face.get(entry.key, NOW).found is not None

    def take_away(self, face: SemanticTier, selector: Selector) -> None:
        """Append a tombstone, and remove entries."""
        remove(face, selector)

    def test_empty(self, face: SemanticTier) -> None:
        """Where nothing was stored, nothing is found, removed or swept."""
        key = key_for()
        assert list(face.search(key, self.vector(), 3, NOW).found) == []
        assert face.get(key, NOW).found is None
        assert list(face.neighbours(self.vector(), key.context, {}, 3, NOW)) == []
        assert remove(face, Selector()) == Removed(0)
        assert face.sweep(NOW, 10) == 0

    def test_every_field_comes_back(self, face: SemanticTier) -> None:
        """An entry is returned with every field as it was stored, by its key and by similarity."""
        entry = full_entry()
        face.put(entry, self.vector())
        assert_same(face.get(entry.key, NOW).found, entry)
        (candidate,) = face.search(entry.key, self.vector(), 1, NOW).found
        assert_same(candidate.entry, entry)

    def test_without_optional_fields(self, face: SemanticTier) -> None:
        """An entry without expiry, tags, documents, parts and cost comes back as it was stored."""
        entry = entry_for(expires_at=None, parts={})
        face.put(entry, self.vector())
        assert_same(face.get(entry.key, NOW + 1e9).found, entry)

    def test_nearest_first_and_no_more_than_asked(self, face: SemanticTier) -> None:
        """Candidates come in the order of their cosine similarity, which is reported, up to the limit."""
        for similarity in (0.6, 0.95, 0.8, 0.3):
            face.put(entry_for(f"at {similarity}"), self.vector(similarity))
        found = face.search(key_for(), self.vector(), 3, NOW).found
        assert [candidate.entry.question for candidate in found] == ["at 0.95", "at 0.8", "at 0.6"]
        similarities = [candidate.similarity for candidate in found]
        assert similarities == pytest.approx([0.95, 0.8, 0.6], abs=_TOLERANCE)

    def test_similarity_is_cosine_between_0_and_1(self, face: SemanticTier) -> None:
        """The same vector is at 1 and never above, whatever its rounding, and an opposite one is at 0."""
        rng = np.random.default_rng(7)
        vector = rng.standard_normal(self.dimension).astype(np.float32)
        vector /= np.linalg.norm(vector)
        face.put(entry_for("same"), vector)
        face.put(entry_for("opposite"), -vector)
        same, opposite = face.search(key_for(), vector, 2, NOW).found
        assert same.similarity == pytest.approx(1, abs=_TOLERANCE)
        assert same.similarity <= 1
        assert opposite.similarity == 0

    def test_namespaces_and_contexts_are_apart(self, face: SemanticTier) -> None:
        """A nearer entry of another namespace or context is not found, and takes no candidate's place."""
        face.put(entry_for("mine"), self.vector(0.7))
        face.put(entry_for("theirs", scope="globex"), self.vector())
        face.put(entry_for("later", context="second turn"), self.vector())
        found = face.search(key_for(), self.vector(), 1, NOW).found
        assert [candidate.entry.question for candidate in found] == ["mine"]

    def test_get_is_exact(self, face: SemanticTier) -> None:
        """Only the key that an entry was stored under, context included, finds it."""
        entry = entry_for()
        face.put(entry, self.vector())
        assert face.get(key_for("another question"), NOW).found is None
        assert face.get(key_for(scope="globex"), NOW).found is None
        assert face.get(replace(entry.key, context=key_for(context="other").context), NOW).found is None

    def test_without_a_vector(self, face: SemanticTier) -> None:
        """An entry stored without a vector is found by its key, and never by similarity."""
        entry = entry_for()
        face.put(entry, None)
        assert_same(face.get(entry.key, NOW).found, entry)
        assert list(face.search(entry.key, self.vector(), 1, NOW).found) == []
        assert list(face.neighbours(self.vector(), entry.key.context, entry.parts, 1, NOW)) == []

    def test_written_twice_is_one_row(self, face: SemanticTier) -> None:
        """A second write under a key takes the place of the first, vector, tags and all."""
        face.put(entry_for(answer=b'"old"', tags=("old",)), self.vector(0.2))
        new = entry_for(answer=b'"new"', tags=("new",), expires_at=None)
        face.put(new, self.vector())
        (candidate,) = face.search(new.key, self.vector(), 5, NOW).found
        assert_same(candidate.entry, new)
        assert candidate.similarity == pytest.approx(1, abs=_TOLERANCE)
        assert remove(face, Selector(tag="old")) == Removed(0)
        assert remove(face, Selector()).count == 1

    def test_leaving_quarantine(self, face: SemanticTier) -> None:
        """For whom an entry waits comes back with it, and is gone when the entry is written without."""
        waiting = entry_for(parts={"tenant": "acme", ASKER: "d1" * 16})
        face.put(waiting, self.vector())
        for entry in (waiting, waiting.released()):
            face.put(entry, self.vector())
            assert_same(face.get(entry.key, NOW).found, entry)
            (candidate,) = face.search(entry.key, self.vector(), 3, NOW).found
            assert candidate.entry.is_waiting is entry.is_waiting

    def test_expired_is_absent(self, face: SemanticTier) -> None:
        """At its expiry, by the caller's clock, an entry is found no more, though it was not swept yet."""
        entry = entry_for(expires_at=NOW + 60)
        face.put(entry, self.vector())
        assert face.get(entry.key, NOW + 59.9).found is not None
        assert face.get(entry.key, NOW + 60).found is None
        assert list(face.search(entry.key, self.vector(), 1, NOW + 60).found) == []
        assert list(face.neighbours(self.vector(), entry.key.context, entry.parts, 1, NOW + 60)) == []

    def test_expired_takes_no_place(self, face: SemanticTier) -> None:
        """Expired entries nearer to the question do not hide a live one."""
        for number in range(5):
            face.put(entry_for(f"old {number}", expires_at=NOW - 1), self.vector())
        face.put(entry_for("live"), self.vector(0.7))
        found = face.search(key_for(), self.vector(), 1, NOW).found
        assert [candidate.entry.question for candidate in found] == ["live"]

    def test_damage_is_absent(self, face: SemanticTier, tier: SemanticTier) -> None:
        """A damaged entry counts as absent, hides no other, and can be written over."""
        entry, other = entry_for(), entry_for("another")
        face.put(entry, self.vector())
        face.put(other, self.vector(0.7))
        self.damage(tier, entry.key)
        assert face.get(entry.key, NOW).found is None
        found = face.search(entry.key, self.vector(), 2, NOW).found
        assert [candidate.entry.question for candidate in found] == ["another"]
        face.put(entry, self.vector())
        assert_same(face.get(entry.key, NOW).found, entry)

    def test_damage_is_told_and_can_be_deleted(self, face: SemanticTier, tier: SemanticTier) -> None:
        """What was stored in its place in the meantime stays."""
        entry, later = entry_for(), replace(entry_for(), created_at=entry_for().created_at + 1)
        face.put(entry, self.vector())
        self.damage(tier, entry.key)
        (damaged,) = face.get(entry.key, NOW).damaged
        assert list(face.search(entry.key, self.vector(), 2, NOW).damaged) == [damaged]
        face.put(later, self.vector())
        face.discard(damaged)
        assert_same(face.get(entry.key, NOW).found, later)
        face.put(entry, self.vector())
        self.damage(tier, entry.key)
        face.discard(damaged)
        stored = face.get(entry.key, NOW)
        assert (stored.found, list(stored.damaged)) == (None, [])

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
    def test_remove(self, face: SemanticTier, selector: Selector) -> None:
        """A removal takes the chosen entries, and no other, and says where they were."""
        chosen = entry_for(tags=("faq", "hr"), documents=(Document("handbook", "7"), Document("faq")))
        other = entry_for(scope="globex", tags=("hr",), documents=(Document("prices"),))
        for entry in (chosen, other):
            face.put(entry, self.vector())
        assert remove(face, selector) == Removed(1, frozenset({chosen.key.namespace}))
        assert face.get(chosen.key, NOW).found is None
        assert list(face.search(chosen.key, self.vector(), 1, NOW).found) == []
        assert_same(face.get(other.key, NOW).found, other)

    def test_remove_everything(self, face: SemanticTier) -> None:
        """An open selector removes all, in every namespace, expired or not, with a vector or without."""
        entries = [entry_for(), entry_for(scope="globex", expires_at=NOW - 1)]
        face.put(entries[0], self.vector())
        face.put(entries[1], None)
        everywhere = frozenset(entry.key.namespace for entry in entries)
        assert remove(face, Selector()) == Removed(2, everywhere)

    def test_remove_needs_every_part(self, face: SemanticTier) -> None:
        """A selector whose parts match different entries removes neither."""
        face.put(entry_for(tags=("faq",)), self.vector())
        face.put(entry_for(scope="globex", documents=(Document("handbook"),)), self.vector())
        assert remove(face, Selector(tag="faq", document="handbook")) == Removed(0)

    @pytest.mark.parametrize("entry_id", ["", "nonsense", "00-11", "%", "é" * 32 + "-" + "0" * 32, "\x00"])
    def test_remove_of_a_name_that_is_none(self, face: SemanticTier, entry_id: str) -> None:
        """An entry id that names nothing removes nothing."""
        entry = entry_for()
        face.put(entry, self.vector())
        assert remove(face, Selector(entry_id=entry_id)) == Removed(0)
        assert_same(face.get(entry.key, NOW).found, entry)

    def test_a_removal_takes_what_was_stored_before_it(self, face: SemanticTier) -> None:
        """However late it comes to it; what was stored after, by hand or by who asked after, stays."""
        old, new, asked = (entry_for(name, tags=("t",)) for name in ("old", "new", "asked"))
        face.put(old, self.vector())
        tombstone = Tombstone(face.append(Selector(tag="t")).position, Selector(tag="t"))
        face.put(new, self.vector())
        face.put(asked, self.vector(), face.position())
        assert face.remove(tombstone) == Removed(1, frozenset({old.key.namespace}))
        assert [self.kept(face, entry) for entry in (old, new, asked)] == [False, True, True]
        face.put(old, self.vector())
        assert face.remove(tombstone) == Removed(1, frozenset({old.key.namespace}))
        assert self.kept(face, old)

    def test_what_is_left_of_a_removal(self, face: SemanticTier) -> None:
        """A tombstone is unfinished until it is finished, and remembers in which namespaces it had something to do."""
        entry = entry_for(tags=("t", "\x00\ud800"), documents=(Document("d", "3"),), parts={"tenant": "acme"})
        selector = Selector(entry.key.entry_id, "\x00\ud800", "d", "3", {"tenant": "acme"})
        face.put(entry, self.vector())
        appended = face.append(selector)
        assert not appended.others
        assert face.append(Selector(tag="x"), removes=False).others
        face.remove(Tombstone(appended.position, selector))
        tombstone = Tombstone(appended.position, selector, frozenset({entry.key.namespace}))
        assert list(face.unfinished()) == [tombstone]
        face.finish([tombstone.number])
        face.finish([])
        assert list(face.unfinished()) == []
        assert not face.append(Selector(tag="x")).others

    def test_found_at_a_position_up_to_which_all_is_deleted(self, face: SemanticTier) -> None:
        """So that a copy is chosen by no tombstone before its position, though a removal be left before it deletes."""
        entry = entry_for(tags=("t",))
        stored_at = face.put(entry, self.vector())
        assert stored_at is not None
        assert self.positions(face, entry) == {stored_at}
        first = face.append(Selector(tag="other")).position
        assert all(stored_at.number <= each.number < first.number for each in self.positions(face, entry))
        face.remove(Tombstone(first, Selector(tag="other")))
        assert self.positions(face, entry) == {first}
        second = face.append(Selector(tag="t")).position
        found = face.search(entry.key, self.vector(), 1, NOW)
        assert found.position == face.get(entry.key, NOW).position == face.position() == second
        assert all(first.number <= each.number < second.number for each in self.positions(face, entry))
        after = entry_for("after", tags=("t",))
        assert face.put(after, self.vector()) == second
        assert self.positions(face, after) == {second}

    def positions(self, face: SemanticTier, entry: Entry) -> set[Position]:
        """Return the positions with which an entry is found, both ways."""
        candidates = face.search(entry.key, self.vector(), 9, NOW).found
        found = [face.get(entry.key, NOW).found, *(one.entry for one in candidates if one.entry.key == entry.key)]
        assert len(found) == 2
        return {one.position for one in found if one is not None and one.position is not None}

    def test_reading_the_log(self, face: SemanticTier) -> None:
        """It is read from the beginning, from a position on, and whole again where the position is of another log."""
        begin = face.read_log(None)
        assert (begin.position, list(begin.tombstones), begin.is_whole) == (face.position(), [], True)
        selectors = [Selector(tag="t"), Selector(document="d", version="1", parts={"tenant": "acme"})]
        positions = [face.append(selector).position for selector in selectors]
        face.append(Selector(), removes=False)
        read = face.read_log(begin.position)
        assert [(one.position, one.selector) for one in read.tombstones] == list(zip(positions, selectors, strict=True))
        assert (read.position, read.is_whole) == (face.position(), False)
        assert read.floor <= begin.position.number
        assert [one.selector for one in face.read_log(positions[0]).tombstones] == selectors[1:]
        assert list(face.read_log(read.position).tombstones) == []
        elsewhere = face.read_log(Position(b"another1", read.position.number))
        assert (len(elsewhere.tombstones), elsewhere.is_whole) == (2, True)
        assert LogView.of(elsewhere, LogView.of(begin, None)).size == 2 < MOST_TOMBSTONES

    def test_neighbours_say_what_differs(self, face: SemanticTier) -> None:
        """Neighbours of any scope name the parts that differ, and the question only when none does."""
        mine = {"tenant": "t1", "model": "m1"}
        face.put(entry_for("served", scope="s1", parts=mine), self.vector(0.9))
        face.put(entry_for("model", scope="s2", parts={"tenant": "t1", "model": "m2"}), self.vector(0.8))
        face.put(entry_for("fewer", scope="s3", parts={"tenant": "t1"}), self.vector(0.7))
        face.put(entry_for("more", scope="s4", parts={**mine, "user": "u1"}), self.vector(0.6))
        face.put(entry_for("turn", scope="s1", context="second turn", parts=mine), self.vector(0.5))
        face.put(entry_for("beyond", scope="s1", parts=mine), self.vector(0.4))
        found = face.neighbours(self.vector(), key_for().context, mine, 5, NOW)
        assert [set(neighbour.differs) for neighbour in found] == [
            set(),
            {"model"},
            {"model"},
            {"user"},
            {"context"},
        ]
        assert [neighbour.parts.get("model") for neighbour in found] == ["m1", "m2", None, "m1", "m1"]
        assert [neighbour.question for neighbour in found] == ["served", None, None, None, None]
        assert found[0].entry_id == key_for("served", scope="s1").entry_id
        assert [neighbour.similarity for neighbour in found] == pytest.approx([0.9, 0.8, 0.7, 0.6, 0.5], abs=_TOLERANCE)

    def test_neighbours_of_another_dimension(self, face: SemanticTier) -> None:
        """Two embedders of different dimension live side by side, and each sees its own."""
        wide = np.concatenate([self.vector(), self.vector()]) / np.float32(np.sqrt(2))
        face.put(entry_for("wide", scope="wide"), wide)
        face.put(entry_for("narrow", scope="narrow"), self.vector())
        (candidate,) = face.search(key_for(scope="wide"), wide, 5, NOW).found
        assert candidate.entry.question == "wide"
        (neighbour,) = face.neighbours(self.vector(), key_for().context, {"tenant": "narrow"}, 5, NOW)
        assert neighbour.question == "narrow"

    def test_observations_travel_with_the_entry(self, face: SemanticTier) -> None:
        """The latest hundred of them, in order, until another answer takes its place."""
        entry, gone = entry_for(), entry_for("gone")
        face.put(entry, self.vector())
        seen = [Observation(number / 128, number % 3 == 0) for number in range(103)]
        for observation in seen:
            face.observe(entry.key.entry_id, observation)
        face.observe(gone.key.entry_id, seen[0])
        (candidate,) = face.search(entry.key, self.vector(), 3, NOW).found
        stored = face.get(entry.key, NOW).found
        assert stored is not None
        assert list(stored.observations) == list(candidate.entry.observations) == seen[3:]
        face.put(entry, self.vector())
        stored = face.get(entry.key, NOW).found
        assert stored is not None
        assert stored.observations == ()

    def test_touch_moves_the_expiry(self, face: SemanticTier) -> None:
        """A touched entry lives until its new expiry; counts and unknown entries change nothing else."""
        entry = entry_for(expires_at=NOW + 60)
        face.put(entry, self.vector())
        unknown = key_for("unknown").entry_id
        face.touch({entry.key.entry_id: 2, unknown: 1}, {entry.key.entry_id: NOW + 600, unknown: NOW + 600})
        assert_same(face.get(entry.key, NOW + 599).found, replace(entry, expires_at=NOW + 600))
        assert face.get(entry.key, NOW + 600).found is None
        (candidate,) = face.search(entry.key, self.vector(), 1, NOW + 599).found
        assert_same(candidate.entry, replace(entry, expires_at=NOW + 600))
        face.touch({}, {})

    def test_sweep(self, face: SemanticTier) -> None:
        """A sweep deletes expired entries, no more than asked for, and never a live one."""
        for number in range(5):
            face.put(entry_for(f"old {number}", expires_at=NOW), self.vector())
        live, lasting = entry_for("live", expires_at=NOW + 1), entry_for("lasting", expires_at=None)
        face.put(live, self.vector())
        face.put(lasting, None)
        assert [face.sweep(NOW, 3) for _ in range(3)] == [3, 2, 0]
        assert remove(face, Selector()).count == 2

    def test_migrate_twice(self, face: SemanticTier) -> None:
        """Migrating a migrated tier keeps what is stored."""
        entry = entry_for()
        face.put(entry, self.vector())
        face.migrate()
        assert_same(face.get(entry.key, NOW).found, entry)

    def test_threads(self, tier: SemanticTier) -> None:
        """Threads share one tier; writing one key at the same time leaves one row."""

        def write_and_read(number: int) -> bytes:
            tier.put(entry_for(), self.vector())
            entry = entry_for(f"question {number}", scope="threads", answer=b"%d" % number)
            tier.put(entry, self.vector())
            found = tier.get(entry.key, NOW).found
            assert found is not None
            return found.payload

        with ThreadPoolExecutor(8) as threads:
            assert list(threads.map(write_and_read, range(32))) == [b"%d" % number for number in range(32)]
        assert len(tier.search(key_for(), self.vector(), 5, NOW).found) == 1

    def test_tasks(self, tier: SemanticTier) -> None:
        """Tasks of one loop share one tier; writing one key at the same time leaves one row."""

        async def write_and_read(number: int) -> bytes:
            await tier.aput(entry_for(), self.vector())
            entry = entry_for(f"question {number}", scope="tasks", answer=b"%d" % number)
            await tier.aput(entry, self.vector())
            found = (await tier.aget(entry.key, NOW)).found
            assert found is not None
            return found.payload

        async def all_at_once() -> tuple[list[bytes], int]:
            answers = await asyncio.gather(*(write_and_read(number) for number in range(32)))
            found = (await tier.asearch(key_for(), self.vector(), 5, NOW)).found
            await tier.aclose()
            return answers, len(found)

        assert asyncio.run(all_at_once()) == ([b"%d" % number for number in range(32)], 1)

    def test_two_loops(self, tier: SemanticTier) -> None:
        """One tier serves two event loops one after another, though nobody closed it in the first."""
        entry = entry_for()
        asyncio.run(tier.aput(entry, self.vector()))
        assert_same(asyncio.run(tier.aget(entry.key, NOW)).found, entry)
        assert_same(tier.get(entry.key, NOW).found, entry)

    def test_usable_after_close(self, face: SemanticTier) -> None:
        """Closing releases connections and loses nothing; the next call opens them again."""
        entry = entry_for()
        face.put(entry, self.vector())
        face.close()
        face.close()
        assert_same(face.get(entry.key, NOW).found, entry)


class IndexedRecordConformance(SemanticTierConformance):
    """Inherit in its place for a tier that an index may stand before: `askonce.core.ports.IndexedRecord`."""

    @pytest.fixture
    def record(self, tier: SemanticTier, face: SemanticTier) -> IndexedRecord:
        """Give the same tier, as far as it deals with an index."""
        cast("IndexedRecord", tier).rely_on_index()
        return cast("IndexedRecord", face)

    def test_confirms_from_its_own_data(self, face: SemanticTier, record: IndexedRecord) -> None:
        """Proposed entries are found as by a search: whole, nearest first, with the record's own similarity."""
        stored = {similarity: entry_for(f"at {similarity}") for similarity in (0.5, 0.9, 0.7, 0.8)}
        for similarity, entry in stored.items():
            face.put(entry, self.vector(similarity))
        proposed = [stored[similarity].key.digest for similarity in (0.5, 0.7, 0.8)]
        found = record.confirm(key_for(), self.vector(), proposed, 2, NOW)
        assert [round(candidate.similarity, 1) for candidate in found.found] == [0.8, 0.7]
        assert_same(found.found[0].entry, stored[0.8])
        assert found.position == face.position()

    def test_confirms_nothing_else(self, face: SemanticTier, record: IndexedRecord) -> None:
        """No entry of another namespace or context, that has expired, was removed, or has no vector any more."""
        others = [entry_for(scope="globex"), entry_for(context="second turn"), entry_for("old", expires_at=NOW)]
        removed, unindexed, wide = entry_for("removed", tags=("t",)), entry_for("unindexed"), entry_for("wide")
        for entry in (*others, removed, unindexed):
            face.put(entry, self.vector())
        face.put(unindexed, None)
        face.put(wide, np.concatenate([self.vector(), self.vector()]) / np.float32(np.sqrt(2)))
        remove(face, Selector(tag="t"))
        proposed = [entry.key.digest for entry in (*others, removed, unindexed, wide)]
        assert list(record.confirm(key_for(), self.vector(), [*proposed, b"", b"\0" * 99], 9, NOW).found) == []
        assert list(record.confirm(key_for(), self.vector(), [], 9, NOW).found) == []

    def test_neighbours_among(self, face: SemanticTier, record: IndexedRecord) -> None:
        """Those proposed are told as neighbours, and no other."""
        parts = {"tenant": "acme"}
        near, far, not_proposed = entry_for("near"), entry_for("far", scope="globex"), entry_for("another")
        face.put(near, self.vector(0.9))
        face.put(far, self.vector(0.7))
        face.put(not_proposed, self.vector())
        found = record.neighbours_among(self.vector(), [far.key.digest, near.key.digest], near.key.context, parts, NOW)
        assert [(one.entry_id, one.differs) for one in found] == [
            (near.key.entry_id, ()),
            (far.key.entry_id, ("tenant",)),
        ]

    def test_lists_what_an_index_should_hold(self, face: SemanticTier, record: IndexedRecord) -> None:
        """Each live entry with a vector, a page at a time, in the order of digests."""
        entries = [entry_for(f"{number}", scope=f"{number % 2}", expires_at=NOW + 9 + number) for number in range(7)]
        for entry in entries:
            face.put(entry, self.vector(0.6))
        face.put(entry_for("lasting", expires_at=None), self.vector())
        face.put(entry_for("exact only"), None)
        face.put(entry_for("old", expires_at=NOW), self.vector())
        listed: list[Point] = []
        for _ in range(4):
            page = list(record.points(listed[-1].key.digest if listed else b"", 3, NOW))
            assert len(page) <= 3
            listed += page
        ends = {entry.key: entry.expires_at for entry in entries} | {key_for("lasting"): None}
        assert [point.key.digest for point in listed] == sorted(key.digest for key in ends)
        assert {point.key: point.expires_at for point in listed} == ends
        for point in listed:
            similarity = 1.0 if point.expires_at is None else 0.6
            assert np.asarray(point.vector) == pytest.approx(self.vector(similarity), abs=_TOLERANCE)

    def test_a_tombstone_names_what_it_deleted(self, face: SemanticTier, record: IndexedRecord) -> None:  # noqa: ARG002
        """Until it is finished, so that whoever goes on can delete that from the index as well."""
        entries = [entry_for(name, tags=("t",)) for name in ("a", "b")]
        tombstones = []
        for entry in entries:
            face.put(entry, self.vector())
            tombstones.append(Tombstone(face.append(Selector(tag="t")).position, Selector(tag="t")))
            assert face.remove(tombstones[-1]).digests == {entry.key.digest}
        assert face.remove(tombstones[0]).digests == {entries[0].key.digest}
        assert [one.digests for one in face.unfinished()] == [{entry.key.digest} for entry in entries]
        face.finish([tombstones[0].number])
        assert [one.digests for one in face.unfinished()] == [{entries[1].key.digest}]
