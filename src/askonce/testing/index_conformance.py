"""The promises of `askonce.core.ports.VectorIndex`, as tests, sync and async."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import cast

import numpy as np
import pytest
from numpy.typing import NDArray

from askonce.cache import Cache
from askonce.core.model import Hit, Key
from askonce.core.ports import NO_ENTRY, Point, VectorIndex
from askonce.testing.fakes import TableEmbedder, at_similarity
from askonce.testing.samples import NOW, AsyncFace, key_for
from askonce.testing.tiers import InMemorySemanticTier

_STORED, _ASKED = "How do I reset my password?", "How can I reset my password?"
_OTHER = "Where is the office?"


class IndexConformance:
    """Inherit, and override the `index` fixture with an empty index for vectors of `dimension`."""

    dimension = 8

    @pytest.fixture
    def index(self) -> Iterator[VectorIndex]:
        """Yield an empty index, and close it afterwards."""
        raise NotImplementedError("override the `index` fixture")

    @pytest.fixture(params=["sync", "async"])
    def face(self, index: VectorIndex, request: pytest.FixtureRequest) -> Iterator[VectorIndex]:
        """Yield the index, or its async half behind the same sync names."""
        if request.param == "sync":
            yield index
            return
        face = AsyncFace(index)
        yield cast("VectorIndex", face)
        face.end()

    def vector(self, similarity: float = 1.0) -> NDArray[np.float32]:
        """Return a unit vector at this cosine similarity to `vector()`."""
        vector = np.zeros(self.dimension, dtype=np.float32)
        vector[:2] = at_similarity(similarity)
        return vector

    def point(
        self,
        question: str = "stored",
        similarity: float = 1.0,
        expires_at: float | None = None,
        *,
        scope: str = "acme",
        context: str = "",
    ) -> Point:
        """Return the point of a question."""
        return Point(key_for(question, scope=scope, context=context), self.vector(similarity), expires_at)

    def found(self, face: VectorIndex, within: Key | None, limit: int = 9, now: float = NOW) -> list[bytes]:
        """Return what a search finds."""
        return list(face.search(self.vector(), limit, now, within))

    def test_empty(self, face: VectorIndex) -> None:
        """Where nothing was put, nothing is found, listed or to be deleted."""
        assert self.found(face, key_for()) == self.found(face, None) == list(face.digests(b"", 3)) == []
        face.delete([key_for().digest])
        face.sweep(NOW)

    def test_nearest_first_and_no_more_than_asked(self, face: VectorIndex) -> None:
        """The nearest points come first, in whatever order they were put."""
        points = {similarity: self.point(f"at {similarity}", similarity) for similarity in (0.5, 0.9, 0.7)}
        face.put(list(points.values()))
        assert self.found(face, key_for(), 2) == [points[0.9].key.digest, points[0.7].key.digest]

    def test_similar_is_cosine(self, face: VectorIndex) -> None:
        """A vector's length does not matter."""
        near, far = self.point("near", 0.9), self.point("far", 0.1)
        face.put([Point(near.key, self.vector(0.9) * 0.25), Point(far.key, self.vector(0.1) * 4)])
        assert self.found(face, key_for()) == [near.key.digest, far.key.digest]

    def test_namespaces_and_contexts_are_apart(self, face: VectorIndex) -> None:
        """A search within a key's namespace and context sees no other, however near; one within none sees all."""
        places = [("acme", ""), ("globex", ""), ("acme", "second turn"), ("globex", "second turn")]
        points = [self.point(scope=scope, context=context) for scope, context in places]
        face.put(points)
        for point, (scope, context) in zip(points, places, strict=True):
            assert self.found(face, key_for("asked", scope=scope, context=context)) == [point.key.digest]
        assert sorted(self.found(face, None)) == sorted(point.key.digest for point in points)

    def test_many_others_are_nearer(self, face: VectorIndex) -> None:
        """A namespace's own points are found though others have a thousand that are nearer."""
        for start in range(0, 1000, 250):
            face.put([self.point(f"{number}", 1.0, scope="globex") for number in range(start, start + 250)])
        own = self.point("own", 0.2)
        face.put([own])
        assert self.found(face, key_for(), 3) == [own.key.digest]

    def test_expired_takes_no_place(self, face: VectorIndex) -> None:
        """Expired points are not found, and keep none from being found; those without an end are for ever."""
        face.put([self.point(f"old {number}", 1.0, NOW) for number in range(5)])
        live, lasting = self.point("live", 0.8, NOW + 1), self.point("lasting", 0.7)
        face.put([live, lasting])
        assert self.found(face, key_for(), 2) == [live.key.digest, lasting.key.digest]
        assert self.found(face, key_for(), 2, NOW + 1) == [lasting.key.digest]

    def test_put_twice_is_one_point(self, face: VectorIndex) -> None:
        """The later one counts, with its vector and its end."""
        other = self.point("other", 0.5)
        face.put([self.point("twice", 0.9, NOW + 9), other])
        face.put([self.point("twice", 0.1, NOW + 99)])
        twice = key_for("twice").digest
        assert self.found(face, key_for()) == self.found(face, key_for(), now=NOW + 50) == [other.key.digest, twice]
        assert sorted(face.digests(b"", 9)) == sorted([other.key.digest, twice])

    def test_delete(self, face: VectorIndex) -> None:
        """Deleted points are neither found nor listed; what is not there is passed over."""
        points = [self.point(f"{number}") for number in range(4)]
        face.put(points)
        face.put([])
        face.delete([])
        face.delete([points[0].key.digest, points[1].key.digest, key_for("unknown").digest])
        kept = sorted(point.key.digest for point in points[2:])
        assert sorted(self.found(face, key_for())) == kept == list(face.digests(b"", 9))

    def test_listed_in_order(self, face: VectorIndex) -> None:
        """All points come in the order of their digests, a page at a time, expired ones and all scopes included."""
        points = [self.point(f"{number}", scope=f"{number % 3}", expires_at=NOW - number % 2) for number in range(20)]
        face.put(points)
        listed: list[bytes] = []
        for _ in range(5):
            page = list(face.digests(listed[-1] if listed else b"", 6))
            assert len(page) <= 6
            listed += page
        assert listed == sorted(point.key.digest for point in points)
        assert list(face.digests(listed[4][:1], 1)) == [min(digest for digest in listed if digest > listed[4][:1])]

    def test_sweep(self, face: VectorIndex) -> None:
        """A sweep deletes what has expired, and nothing else."""
        old, live, lasting = self.point("old", 1.0, NOW), self.point("live", 1.0, NOW + 1), self.point("lasting")
        face.put([old, live, lasting])
        face.sweep(NOW)
        assert list(face.digests(b"", 9)) == sorted([live.key.digest, lasting.key.digest])

    def test_threads(self, index: VectorIndex) -> None:
        """Threads share one index."""
        with ThreadPoolExecutor(8) as threads:
            list(threads.map(lambda number: index.put([self.point(f"{number % 8}")]), range(32)))
            found = list(threads.map(lambda _: len(self.found(index, key_for())), range(8)))
        assert found == [8] * 8

    def test_tasks(self, index: VectorIndex) -> None:
        """Tasks of one loop share one index."""

        async def put_and_search() -> int:
            await asyncio.gather(*(index.aput([self.point(f"{number % 8}")]) for number in range(32)))
            found = await index.asearch(self.vector(), 9, NOW, key_for())
            await index.aclose()
            return len(found)

        assert asyncio.run(put_and_search()) == 8

    def test_two_loops(self, index: VectorIndex) -> None:
        """One index serves two event loops one after another, and sync code after them."""
        asyncio.run(index.aput([self.point()]))
        assert len(asyncio.run(index.asearch(self.vector(), 9, NOW, key_for()))) == 1
        assert len(self.found(index, key_for())) == 1

    def test_usable_after_close_and_fork(self, face: VectorIndex) -> None:
        """Closing, or dropping what a fork made unusable, loses nothing; the next call opens what it needs again."""
        face.put([self.point()])
        face.close()
        face.close()
        assert len(self.found(face, key_for())) == 1

    def test_behind_a_cache(self, index: VectorIndex) -> None:
        """Other wordings are answered from it, no longer once removed; what it has lost is put back from the record."""
        embedder = TableEmbedder(
            {_STORED: at_similarity(1.0), _ASKED: at_similarity(0.95), _OTHER: at_similarity(0.1)},
            dimension=self.dimension,
        )
        record = InMemorySemanticTier()
        with Cache(
            semantic=record, index=index, embedder=embedder, min_similarity=0.9, memory_ttl=0, durability="wait"
        ) as cache:
            for question in (_STORED, _OTHER):
                cache.store(question, f"to {question}", tags=[question])
            assert isinstance(cache.lookup(_ASKED), Hit)
            index.delete(list(index.digests(b"", 9)))
            index.put([self.point("a stranger's")])
            assert not isinstance(cache.lookup(_ASKED), Hit)
            done = cache.reindex()
            mark, *points = index.digests(b"", 9)
            assert (done.compared, done.added, len(points), mark[:8]) == (2, 2, 2, NO_ENTRY)
            found = cache.lookup(_ASKED)
            assert isinstance(found, Hit)
            assert found.answer == f"to {_STORED}"
            assert found.similarity == pytest.approx(0.95, abs=0.01)
            cache.invalidate(tag=_STORED)
            assert not isinstance(cache.lookup(_ASKED), Hit)
            assert len(list(index.digests(mark, 9))) == 1
            assert not cache.stats().ports["index"].faults

    @pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
    def test_forget_connections(self, index: VectorIndex) -> None:
        """What a fork copied can be dropped, and the next call works."""
        index.put([self.point()])
        index.forget_connections()
        assert len(self.found(index, key_for())) == 1
