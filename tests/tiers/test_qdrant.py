"""The index in Qdrant, against its engine behind HTTP, and against its client's local mode."""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from blockbuster import blockbuster_ctx

from askonce.core.ports import Point, VectorIndex
from askonce.errors import ConfigurationError, TierError, TierRefused, TierUnavailable
from askonce.settings import load_settings
from askonce.testing import IndexConformance
from askonce.testing.samples import NOW, AsyncFace, key_for
from tests.forks import in_child
from tests.qdrant_server import QdrantServer

if TYPE_CHECKING:
    from qdrant_client import AsyncQdrantClient, QdrantClient

    from askonce.tiers.qdrant import QdrantIndex

pytestmark = pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")  # of loops that ended without `aclose`


def new_index(url: str, **options: Any) -> QdrantIndex:
    """Return an index; the client's library is imported here: it takes seconds, and each process collects this file."""
    from askonce.tiers.qdrant import QdrantIndex

    return QdrantIndex(url, **options)


def index_of(client: QdrantClient, aclient: AsyncQdrantClient | None = None, **options: Any) -> QdrantIndex:
    """Return an index on ready clients."""
    from askonce.tiers.qdrant import QdrantIndex

    return QdrantIndex.from_client(client, aclient, **options)


def client_of(where: str | None = None, **options: Any) -> QdrantClient:
    """Return a client."""
    from qdrant_client import QdrantClient

    return QdrantClient(where, **options)


@pytest.fixture(scope="module")
def server_of_module() -> Iterator[QdrantServer]:
    """Yield a server for all tests of this file."""
    server = QdrantServer()
    yield server
    server.close()


@pytest.fixture
def server(server_of_module: QdrantServer) -> QdrantServer:
    """Give an empty server."""
    server_of_module.empty()
    return server_of_module


class TestOverHttp(IndexConformance):
    """The promises of an index, kept by Qdrant's engine through its REST interface."""

    @pytest.fixture
    def index(self, server: QdrantServer) -> Iterator[VectorIndex]:
        """Yield an index on an empty server."""
        index = new_index(server.url, embedder="table@1")
        yield index
        index.close()


class TestLocal(IndexConformance):
    """The promises of an index, kept by the client's local mode."""

    @pytest.fixture
    def index(self) -> Iterator[VectorIndex]:
        """Yield an index on an empty client."""
        client = client_of(":memory:")
        yield index_of(client, embedder="table@1")
        client.close()


@pytest.fixture
def index(server: QdrantServer) -> Iterator[QdrantIndex]:
    """Yield an index on an empty server."""
    index = new_index(server.url, embedder="table@1")
    yield index
    index.close()


STORED = key_for("stored").digest


def point(question: str = "stored", expires_at: float | None = None) -> Point:
    """Return the point of a question."""
    return Point(key_for(question), [1.0, 0.0, 0.0, 0.0], expires_at)


def found(index: VectorIndex) -> list[bytes]:
    """Return what a search in the namespace of all these points finds."""
    return list(index.search([1.0, 0.0, 0.0, 0.0], 9, NOW, key_for()))


def test_a_collection_is_made_once_before_its_points(server: QdrantServer) -> None:
    """However many begin at once: for cosine, with graphs within namespaces, and its indexes before the first point."""
    indexes = [new_index(server.url, embedder="table@1") for _ in range(8)]
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda index: index.put([point()]), indexes))
    for index in indexes:
        index.close()
    (made,) = server.collections.values()
    assert made.made_with["vectors"] == {"size": 4, "distance": "Cosine"}
    assert made.made_with["hnsw_config"] == {"m": 0, "payload_m": 16}
    assert made.made_with.get("quantization_config") is None
    assert made.indexes == {
        "namespace": {"type": "keyword", "is_tenant": True},
        "expires_at": {"type": "float"},
    }
    assert made.first_point_came_after == ["expires_at", "namespace"]


def test_who_was_interrupted_while_making_it(server: QdrantServer, index: QdrantIndex) -> None:
    """What a collection lacks, the next one makes; `check` says so until then, and changes nothing."""
    index.migrate(4)
    (made,) = server.collections.values()
    made.indexes.clear()
    warned = [finding for finding in index.check(4) if finding.status != "ok"]
    assert "no index on namespace, expires_at" in warned[0].found
    assert not made.indexes
    other = new_index(server.url, embedder="table@1")
    other.put([point()])
    other.close()
    assert sorted(made.indexes) == ["expires_at", "namespace"]
    assert {finding.status for finding in index.check(4)} == {"ok"}


FAULTS: list[tuple[Any, type[TierError]]] = [
    (500, TierUnavailable),
    (503, TierUnavailable),
    (429, TierUnavailable),
    (401, TierRefused),
    (403, TierRefused),
    (400, TierRefused),
    ("close", TierUnavailable),
    (b"<html>It works!</html>", TierError),
    (b"", TierError),
    (b"null", TierError),
    (b'{"result": null, "status": "ok", "time": 0}', TierError),
    (b'{"result": {"points": [{"id": "no digest", "version": 0, "score": 1}]}, "status": "ok", "time": 0}', TierError),
    (b'{"result": {"points": [{"id": 7, "version": 0, "score": 1}]}, "status": "ok", "time": 0}', TierError),
]


@pytest.mark.parametrize(("fault", "kind"), FAULTS, ids=[str(fault)[:12] for fault, _ in FAULTS])
@pytest.mark.parametrize("colour", ["sync", "async"])
def test_a_fault_is_a_fault_of_the_tier(
    server: QdrantServer, index: QdrantIndex, fault: Any, kind: type[TierError], colour: str
) -> None:
    """Whatever a server answers, or does not, to any call; and when it has ended, nothing is left of it."""
    index.put([point()])
    face: Any = index if colour == "sync" else AsyncFace(index)
    server.fault = fault
    calls: list[Callable[[], object]] = [lambda: found(face), lambda: face.digests(b"", 3)]
    if fault not in (b'{"result": null, "status": "ok", "time": 0}', b"null"):  # a change of which nothing is read
        calls += [lambda: face.put([point()]), lambda: face.delete([STORED]), lambda: face.sweep(NOW)]
    for call in calls:
        with pytest.raises(TierError) as raised:
            call()
        assert isinstance(raised.value, kind)
        assert "injected" not in str(raised.value)
    assert [finding.status for finding in face.check(4)][-1] == "error"
    server.fault = None
    assert found(face) == [STORED]
    if colour == "async":
        face.end()


def test_nobody_there() -> None:
    """A refused connection is a fault, and `check` says which server it is."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    index = new_index(f"http://127.0.0.1:{port}")
    with pytest.raises(TierUnavailable):
        found(index)
    (finding,) = index.check(4)
    assert (finding.status, f"127.0.0.1:{port}" in finding.found) == ("error", True)
    index.close()


@pytest.mark.parametrize("vectors", [{"size": 5, "distance": "Cosine"}, {"size": 4, "distance": "Dot"}])
def test_a_collection_of_other_vectors(server: QdrantServer, index: QdrantIndex, vectors: dict[str, Any]) -> None:
    """It is refused with the remedy, by `check` too, and nothing is written into it."""
    from qdrant_client.models import VectorParams

    client_of(server.url, check_compatibility=False).create_collection(
        index.collection, vectors_config=VectorParams(**vectors)
    )
    for call in (lambda: index.put([point()]), lambda: found(index), lambda: index.migrate(4)):
        with pytest.raises(TierRefused, match="delete that collection"):
            call()
    assert [finding.status for finding in index.check(4)] == ["ok", "error"]
    assert server.collections[index.collection].first_point_came_after is None


def test_a_collection_that_somebody_deletes(server: QdrantServer, index: QdrantIndex) -> None:
    """Who stores or searches next makes it again."""
    index.put([point()])
    client_of(server.url, check_compatibility=False).delete_collection(index.collection)
    assert index.digests(b"", 9) == []
    index.put([point()])
    assert found(index) == [STORED]


def test_where_nothing_may_be_made(server: QdrantServer) -> None:
    """With `migrate="check"` an absent collection is refused, until it is there."""
    index = new_index(server.url, embedder="table@1", migrate="check")
    for call in (lambda: found(index), lambda: index.migrate(4)):
        with pytest.raises(TierRefused, match="askonce migrate"):
            call()
    assert [finding.status for finding in index.check(4)] == ["ok", "warning"]
    index.delete([STORED])
    index.sweep(NOW)
    assert not server.collections
    other = new_index(server.url, embedder="table@1")
    other.migrate(4)
    assert found(index) == []
    index.close()
    other.close()


def test_embedders_have_a_collection_each(server: QdrantServer) -> None:
    """None finds another's points; what is removed or has expired, each deletes from all, with this prefix."""
    one, two, other = (
        new_index(server.url, embedder=embedder, prefix=prefix)
        for embedder, prefix in (("table@1", "askonce"), ("table@2", "askonce"), ("table@1", "askonce-2"))
    )
    for index in (one, two, other):
        index.put([point("kept"), point("removed"), point("old", NOW - 1)])
    assert len({one.collection, two.collection, other.collection}) == 3
    one.delete([key_for("removed").digest])
    one.sweep(NOW)
    assert list(one.digests(b"", 9)) == list(two.digests(b"", 9)) == [key_for("kept").digest]
    assert len(other.digests(b"", 9)) == 3
    two.delete([key_for("kept").digest])
    assert found(one) == found(two) == []
    for index in (one, two, other):
        index.close()


def test_collections_of_the_application_are_left_alone(server: QdrantServer, index: QdrantIndex) -> None:
    """Their names may begin as an index's: their points are neither deleted, nor listed for a repair that deletes."""
    from qdrant_client.models import Batch, Distance, VectorParams

    client = client_of(server.url, check_compatibility=False)
    names = ["askonce.documents", "askonce.faq.v2", "askonce.0badcafe"]
    points = Batch(ids=[str(UUID(bytes=STORED))], vectors=[[1.0, 0.0, 0.0, 0.0]], payloads=[{"expires_at": NOW - 1}])
    for name in names:
        client.create_collection(name, vectors_config=VectorParams(size=4, distance=Distance.COSINE))
        client.upsert(name, points, wait=True)
    assert index.digests(b"", 9) == []
    index.put([point()])
    index.sweep(NOW)
    index.delete([STORED])
    assert [len(client.scroll(name)[0]) for name in names] == [1, 1, 1]
    client.close()


def test_the_key_is_sent_and_never_shown(server: QdrantServer, caplog: pytest.LogCaptureFixture) -> None:
    """A server that asks for a key gets it; a wrong one is refused with the remedy, and is in no message or log."""
    caplog.set_level("DEBUG")
    server.key = "secret-of-test"
    with closing(new_index(server.url, api_key="secret-of-test")) as index:
        index.put([point()])
        assert found(index) == [STORED]
    with closing(new_index(server.url, api_key="wrong-of-test")) as index:
        with pytest.raises(TierRefused, match="index_api_key") as raised:
            found(index)
        shown = f"{raised.value} {raised.value.__cause__} {index!r} {index.check(4)} {caplog.text}"
    assert "of-test" not in shown
    settings = load_settings(index_url=server.url, index_api_key="secret-of-test")
    assert "of-test" not in f"{settings!r} {settings}"


@pytest.mark.parametrize(
    "url",
    ["", "localhost:6333", "redis://localhost", "http://", "http://u:p@host", "http://host:port", "http://h?key=1"],
)
def test_an_address_that_is_none(url: str) -> None:
    """It is a mistake in the settings, and is not shown."""
    with pytest.raises(ConfigurationError, match="index_url is the address"):
        new_index(url)


@pytest.mark.parametrize("prefix", ["", "a.b", "a/b", "a" * 65])
def test_a_prefix_that_is_none(prefix: str) -> None:
    """Collections are named by it."""
    with pytest.raises(ConfigurationError, match="index_prefix"):
        new_index("http://localhost:6333", prefix=prefix)


def test_connections_are_kept(server: QdrantServer, index: QdrantIndex) -> None:
    """One after another, requests go over one connection, in each colour."""
    before = server.connections
    for _ in range(10):
        found(index)

    async def search() -> None:
        with blockbuster_ctx():  # nothing of it blocks the loop
            for _ in range(10):
                await index.asearch([1.0, 0.0, 0.0, 0.0], 9, NOW, key_for())
            await index.aclose()

    asyncio.run(search())
    assert server.connections - before == 2


def test_a_ready_async_client(server: QdrantServer) -> None:
    """It is used in its loop, and left open."""

    async def search() -> None:
        from qdrant_client import AsyncQdrantClient

        client = AsyncQdrantClient(server.url, check_compatibility=False)
        index = index_of(client_of(server.url, check_compatibility=False), client)
        await index.aput([point()])
        await index.aclose()
        assert await index.asearch([1.0, 0.0, 0.0, 0.0], 9, NOW, key_for()) == [STORED]
        await client.close()

    asyncio.run(search())


def test_local_mode_in_a_folder(tmp_path: Path) -> None:
    """Points stay there."""
    for _ in range(2):
        with closing(client_of(path=str(tmp_path))) as client:
            index = index_of(client)
            index.put([point()])
            assert found(index) == [STORED]
            assert [finding.status for finding in index.check(4)] == ["warning", "ok"]
    with closing(client_of(path=str(tmp_path))) as client:
        assert found(index_of(client)) == [STORED]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_in_a_forked_child(index: QdrantIndex) -> None:
    """A child has connections of its own, and its parent keeps those that it has."""
    index.put([point()])

    def in_the_child() -> bool:
        index.forget_connections()
        return found(index) == [STORED]

    assert in_child(in_the_child)
    assert found(index) == [STORED]
