"""An index in Qdrant: one collection for each embedder, in which a search goes through one namespace only.

A point holds no text and no answer: its id is the digest of the entry's key, its payload the namespace with the
context, and the end of the entry. Qdrant has no expiry of its own, so that each search leaves out what has expired by
the cache's clock, and a sweep deletes it. Vectors are stored as they are: none are quantised.

The graph is built within namespaces (`m=0`, `payload_m`), which is what `is_tenant` on the field is for. So that it is,
the indexes of the payload are made before the first point.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Collection, Generator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from math import ceil
from threading import Lock
from typing import Any, TypeAlias, TypeVar, cast
from urllib.parse import urlsplit
from uuid import UUID

import grpc
import httpx
import numpy as np
from qdrant_client import AsyncQdrantClient, QdrantClient, models
from qdrant_client.http.exceptions import ResponseHandlingException, UnexpectedResponse

from askonce.core.arguments import instance
from askonce.core.model import Key, Vector
from askonce.core.ports import Point
from askonce.core.report import Finding, fault_of
from askonce.errors import ConfigurationError, TierError, TierRefused, TierTimeout, TierUnavailable
from askonce.runtime.drivers import adrive, drive
from askonce.runtime.forking import leave_to_parent
from askonce.runtime.loops import ended

R = TypeVar("R")

_NAMESPACE, _EXPIRES_AT = "namespace", "expires_at"
_NEVER = 253402300800.0  # the year 10000: a number, so that one condition compares all
_ID = 16  # bytes
_LINKS = 16
_PATIENT_S = 10.0
"""Seconds after which a request that nobody waits for any more is given up; a caller waits for its deadline."""

_FIELDS: Mapping[str, models.KeywordIndexParams | models.FloatIndexParams] = {
    _NAMESPACE: models.KeywordIndexParams(type=models.KeywordIndexType.KEYWORD, is_tenant=True),
    _EXPIRES_AT: models.FloatIndexParams(type=models.FloatIndexType.FLOAT),
}


@dataclass(frozen=True, slots=True)
class _Call:
    """A request: a method that both clients have, and its arguments."""

    method: str
    arguments: dict[str, Any] = field(default_factory=dict)


_Steps: TypeAlias = Generator[_Call, Any, R]


class _AbsentError(TierUnavailable):
    """There is no such collection."""


class QdrantIndex:
    """Find near questions in Qdrant 1.11 or later, for `Cache(index=...)`; the setting `index_url` makes one.

    Clients open on first use: one for all threads, and one for each event loop.

    Args:
        url: `http://` or `https://`, with port 6333 where it names none.
        api_key: What the server asks for.
        prefix: What the names of its collections begin with; each record needs one of its own.
        embedder: The embedder's identity, which each collection belongs to.
        migrate: `"auto"` makes the collection on first use; `"check"` refuses where it is not there.
        deadline_s: Longest wait for the server that the cache grants.
        pool_size: Most connections, of all threads together and again of each event loop.

    Raises:
        ConfigurationError: The URL or the prefix is not usable.
    """

    def __init__(
        self,
        url: str,
        *,
        api_key: str | None = None,
        prefix: str = "askonce",
        embedder: str = "",
        migrate: str = "auto",
        deadline_s: float = 0.5,
        pool_size: int = 8,
    ) -> None:
        parts = _read(url)
        options: dict[str, Any] = {
            "url": url,
            "timeout": ceil(max(_PATIENT_S, 2 * deadline_s)),
            "check_compatibility": False,  # it asks the server, on a thread of its own, at each construction
            "limits": httpx.Limits(max_connections=pool_size, max_keepalive_connections=pool_size),
        }
        if api_key is not None:
            options["metadata"] = {"api-key": api_key}
        if parts.scheme == "http":
            options["verify"] = False  # what reads all certificates of the machine otherwise
        server = f"qdrant at {parts.hostname}:{parts.port or 6333}"
        clients = _Clients(lambda: QdrantClient(**options), lambda: AsyncQdrantClient(**options))
        self._assemble(clients, server, prefix, embedder, migrate)

    @classmethod
    def from_client(
        cls,
        client: QdrantClient,
        async_client: AsyncQdrantClient | None = None,
        *,
        prefix: str = "askonce",
        embedder: str = "",
        migrate: str = "auto",
    ) -> QdrantIndex:
        """Return an index that talks through ready clients, such as those with gRPC, and never closes them.

        An async client serves the one loop that it belongs to; without one, async code uses the sync client on threads.
        A client in local mode (`":memory:"`, a folder) is for tests and trials: it compares with every point.
        """
        instance(client, QdrantClient, "the client", "a QdrantClient")
        if async_client is not None:
            instance(async_client, AsyncQdrantClient, "the async client", "an AsyncQdrantClient")
        index = cls.__new__(cls)
        index._assemble(_Given(client, async_client), "a client of the application's", prefix, embedder, migrate)
        return index

    def _assemble(self, clients: _Clients | _Given, server: str, prefix: str, embedder: str, migrate: str) -> None:
        if not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", instance(prefix, str, "index_prefix", "text")):
            raise ConfigurationError("index_prefix is 1 to 64 letters, digits, - and _: collections are named by it")
        told = re.sub(r"[^a-z0-9-]+", "-", embedder.lower()).strip("-")[:64] or "any"
        # A prefix has no dot, so that none is the beginning of another; the application may have collections of its own
        # that begin so.
        self._family = re.compile(rf"{re.escape(prefix)}\.[a-z0-9-]{{1,64}}\.[0-9a-f]{{8}}")
        self.collection = f"{prefix}.{told}.{blake2b(embedder.encode(), digest_size=4).hexdigest()}"
        self.server = f"{server}, collection {self.collection}"
        self._clients = clients
        self._creates = migrate != "check"
        self._is_ready = False

    def search(self, vector: Vector, limit: int, now: float, within: Key | None) -> Sequence[bytes]:
        """Return the digests of up to `limit` points that have not expired, nearest first."""
        return drive(self._search(vector, limit, now, within), self._perform)

    async def asearch(self, vector: Vector, limit: int, now: float, within: Key | None) -> Sequence[bytes]:
        """Async version of `search`."""
        return await adrive(self._search(vector, limit, now, within), self._aperform)

    def put(self, points: Sequence[Point]) -> None:
        """Hold these points, each in place of the one with its digest; when it returns, they are found."""
        drive(self._put(points), self._perform)

    async def aput(self, points: Sequence[Point]) -> None:
        """Async version of `put`."""
        await adrive(self._put(points), self._aperform)

    def delete(self, digests: Collection[bytes]) -> None:
        """Hold none of these points any more, nor do the collections of other embedders."""
        drive(self._delete(digests), self._perform)

    async def adelete(self, digests: Collection[bytes]) -> None:
        """Async version of `delete`."""
        await adrive(self._delete(digests), self._aperform)

    def digests(self, after: bytes, limit: int) -> Sequence[bytes]:
        """Return which points it holds, those of other embedders too, in order, from the first one after `after` on."""
        return drive(self._digests(after, limit), self._perform)

    async def adigests(self, after: bytes, limit: int) -> Sequence[bytes]:
        """Async version of `digests`."""
        return await adrive(self._digests(after, limit), self._aperform)

    def sweep(self, now: float) -> None:
        """Delete the points that have expired, those of other embedders too."""
        drive(self._sweep(now), self._perform)

    async def asweep(self, now: float) -> None:
        """Async version of `sweep`."""
        await adrive(self._sweep(now), self._aperform)

    def migrate(self, dimension: int) -> None:
        """Make the collection for vectors of this length, or check it, now instead of at first use.

        Raises:
            TierRefused: It cannot be used as it is.
            TierError: The server could not be reached.
        """
        drive(self._made_ready(dimension, creates=self._creates), self._perform)

    async def amigrate(self, dimension: int) -> None:
        """Async version of `migrate`."""
        await adrive(self._made_ready(dimension, creates=self._creates), self._aperform)

    def check(self, dimension: int | None) -> Sequence[Finding]:
        """Say what the server is, and whether the collection is as it has to be; nothing is written."""
        try:
            return drive(self._check(dimension), self._perform)
        except TierError as exc:
            return [fault_of("index", exc, self.server)]

    async def acheck(self, dimension: int | None) -> Sequence[Finding]:
        """Async version of `check`."""
        try:
            return await adrive(self._check(dimension), self._aperform)
        except TierError as exc:
            return [fault_of("index", exc, self.server)]

    def close(self) -> None:
        """Close the client of the sync half, and drop those of loops that have ended."""
        self._clients.close()

    async def aclose(self) -> None:
        """Close the client of the running loop, and that of the sync half."""
        await self._clients.aclose()

    def forget_connections(self) -> None:
        """Drop, without closing, what a fork made unusable."""
        self._clients.forget()

    def _search(self, vector: Vector, limit: int, now: float, within: Key | None) -> _Steps[list[bytes]]:
        conditions: list[models.Condition] = [_expires(after=now)]
        if within is not None:
            place = models.MatchValue(value=_place(within))
            conditions.insert(0, models.FieldCondition(key=_NAMESPACE, match=place))
        asking = self._call(
            "query_points",
            query=_numbers(vector),
            query_filter=models.Filter(must=conditions),
            limit=limit,
            with_payload=False,
            with_vectors=False,
        )
        found = yield from self._in_collection(len(vector), asking)
        return [_digest(point.id) for point in found.points]

    def _put(self, points: Sequence[Point]) -> _Steps[None]:
        vectors = [(point, _numbers(point.vector)) for point in points if point.vector is not None]
        if not vectors:
            return
        batch = models.Batch(
            ids=[_id(point.key.digest) for point, _ in vectors],
            vectors=[numbers for _, numbers in vectors],
            payloads=[
                {
                    _NAMESPACE: _place(point.key),
                    _EXPIRES_AT: _NEVER if point.expires_at is None else float(point.expires_at),
                }
                for point, _ in vectors
            ],
        )
        yield from self._in_collection(len(vectors[0][1]), self._call("upsert", points=batch, wait=True))

    def _delete(self, digests: Collection[bytes]) -> _Steps[None]:
        ids: list[Any] = [_id(digest) for digest in digests if len(digest) == _ID]  # of others it has none
        if ids:
            yield from self._delete_from_all(models.PointIdsList(points=ids))

    def _sweep(self, now: float) -> _Steps[None]:
        expired = models.Filter(must=[_expires(by=now)])
        yield from self._delete_from_all(models.FilterSelector(filter=expired))

    def _delete_from_all(self, points: models.PointIdsList | models.FilterSelector) -> _Steps[None]:
        for name in (yield from self._collections()):
            try:
                yield _Call("delete", {"collection_name": name, "points_selector": points, "wait": True})
            except _AbsentError:
                continue

    def _collections(self) -> _Steps[list[str]]:
        """Return the collections of all embedders: whoever removes an entry may have another one, or none."""
        listed = yield _Call("get_collections")
        return sorted(one.name for one in listed.collections if self._family.fullmatch(one.name))

    def _digests(self, after: bytes, limit: int) -> _Steps[list[bytes]]:
        first = int.from_bytes(after[:_ID].ljust(_ID, b"\0"), "big") + (len(after) >= _ID)
        if first >= 1 << 8 * _ID:
            return []
        page = {"limit": limit, "offset": str(UUID(int=first)), "with_payload": False, "with_vectors": False}
        found = set[bytes]()
        for name in (yield from self._collections()):
            try:
                records, _ = yield _Call("scroll", {"collection_name": name, **page})
            except _AbsentError:
                continue
            found.update(_digest(record.id) for record in records)
        return sorted(found)[:limit]

    def _call(self, method: str, **arguments: Any) -> _Call:
        return _Call(method, {"collection_name": self.collection, **arguments})

    def _in_collection(self, dimension: int, call: _Call) -> _Steps[Any]:
        """Return the answer to a request, with the collection for vectors of this length made before, if need be."""
        if self._is_ready:
            try:
                return (yield call)
            except _AbsentError:
                pass  # somebody has deleted it
        yield from self._made_ready(dimension, creates=self._creates)
        return (yield call)

    def _made_ready(self, dimension: int, *, creates: bool) -> _Steps[None]:
        try:
            info = yield self._call("get_collection")
        except _AbsentError:
            if not creates:
                raise TierRefused(f"{self.server}: it is not there yet", "`askonce migrate` makes it") from None
            info = yield from self._created(dimension)
        wrong = _wrong(info, dimension)
        if wrong is not None:
            raise TierRefused(f"{self.server}: {wrong}", _REMEDY)
        # Whoever has made the collection may have been interrupted.
        for name in _lacking(info) if creates and not self._clients.is_local else ():
            yield self._call("create_payload_index", field_name=name, field_schema=_FIELDS[name], wait=True)
        self._is_ready = True

    def _created(self, dimension: int) -> _Steps[models.CollectionInfo]:
        try:
            yield self._call(
                "create_collection",
                vectors_config=models.VectorParams(size=dimension, distance=models.Distance.COSINE),
                hnsw_config=models.HnswConfigDiff(m=0, payload_m=_LINKS),
            )
        except TierError as exc:
            try:
                info = yield self._call("get_collection")  # another process has made it meanwhile
            except _AbsentError:
                raise exc from None
        else:
            info = yield self._call("get_collection")
        return cast("models.CollectionInfo", info)

    def _check(self, dimension: int | None) -> _Steps[list[Finding]]:
        if self._clients.is_local:
            local = "Qdrant in local mode compares with every point"
            findings = [Finding("index", "warning", local, "use a server for more than a trial")]
        else:
            version = (yield _Call("info")).version
            findings = [Finding("index", "ok", f"{self.server} answers: Qdrant {version}")]
        try:
            info = yield self._call("get_collection")
        except _AbsentError:
            found = f"the collection {self.collection} is not there yet"
            return [*findings, Finding("index", "warning", found, "the first use makes it, or `askonce migrate`")]
        wrong = None if dimension is None else _wrong(info, dimension)
        if wrong is not None:
            return [*findings, Finding("index", "error", f"the collection {self.collection}: {wrong}", _REMEDY)]
        lacking = [] if self._clients.is_local else _lacking(info)
        if lacking:
            found = f"the collection {self.collection} has no index on {', '.join(lacking)}: searches read every point"
            return [*findings, Finding("index", "warning", found, "`askonce migrate` makes it")]
        return [*findings, Finding("index", "ok", f"the collection {self.collection} is as it has to be")]

    def _perform(self, call: _Call) -> Any:
        try:
            with self._clients.of_threads() as client:
                return getattr(client, call.method)(**call.arguments)
        except Exception as exc:
            raise _translated(exc) from exc

    async def _aperform(self, call: _Call) -> Any:
        try:
            client = await self._clients.of_loop()
            if client is None:
                return await asyncio.to_thread(self._perform, call)
            return await getattr(client, call.method)(**call.arguments)
        except Exception as exc:
            raise _translated(exc) from exc


_REMEDY = "delete that collection, which is filled again from the record, or give another index_prefix"


class _Clients:
    """Keep one client for all threads, and one for each running event loop."""

    is_local = False

    def __init__(self, connect: Callable[[], QdrantClient], aconnect: Callable[[], AsyncQdrantClient]) -> None:
        self._connect = connect
        self._aconnect = aconnect
        self._begin()

    def _begin(self) -> None:
        self._client: QdrantClient | None = None
        self._of_loops: dict[asyncio.AbstractEventLoop, AsyncQdrantClient] = {}
        self._lock = Lock()

    def of_threads(self) -> _Lent:
        """Return the client for sync code, for the length of a block."""
        with self._lock:
            if self._client is None:
                self._client = self._connect()
            return _Lent(self._client)

    async def of_loop(self) -> AsyncQdrantClient | None:
        """Return the client of the running loop."""
        loop = asyncio.get_running_loop()
        client = self._of_loops.get(loop)
        if client is None:
            made = await asyncio.to_thread(self._aconnect)  # it may read certificates
            self._drop_ended_loops()
            with self._lock:
                client = self._of_loops.setdefault(loop, made)
        return client

    def close(self) -> None:
        """Close the sync client."""
        with self._lock:
            client, self._client = self._client, None
        if client is not None:
            client.close()
        self._drop_ended_loops()

    async def aclose(self) -> None:
        """Close the running loop's client, and the sync one."""
        client = self._of_loops.pop(asyncio.get_running_loop(), None)
        if client is not None:
            await client.close()
        self.close()

    def forget(self) -> None:
        """Drop every client in a forked child, where its sockets belong to the parent."""
        leave_to_parent(self._client, self._of_loops)
        self._begin()

    def _drop_ended_loops(self) -> None:
        with self._lock:
            for loop in ended(self._of_loops):
                del self._of_loops[loop]


class _Given:
    """Lend the application's own clients."""

    def __init__(self, client: QdrantClient, async_client: AsyncQdrantClient | None) -> None:
        self._client = client
        self._async_client = async_client
        options = client.init_options
        self.is_local = bool(options.get("path")) or options.get("location") == ":memory:"
        self._lock = Lock()

    def of_threads(self) -> _Lent:
        """Return the client; a local one is for one thread at a time."""
        return _Lent(self._client, self._lock if self.is_local else None)

    async def of_loop(self) -> AsyncQdrantClient | None:
        """Return the async client, if there is one."""
        return self._async_client

    def close(self) -> None:
        """Do nothing: whoever has made the clients closes them."""

    async def aclose(self) -> None:
        """Do nothing: whoever has made the clients closes them."""

    def forget(self) -> None:
        """Begin anew in a forked child: a thread of the parent's may have held the lock."""
        self._lock = Lock()


class _Lent:
    """Lend a client for the length of a block."""

    def __init__(self, client: QdrantClient, lock: Lock | None = None) -> None:
        self._client = client
        self._lock = lock

    def __enter__(self) -> QdrantClient:
        if self._lock is not None:
            self._lock.acquire()
        return self._client

    def __exit__(self, *_: object) -> None:
        if self._lock is not None:
            self._lock.release()


def _read(url: str) -> Any:
    parts = urlsplit(instance(url, str, "index_url", "text, such as http://localhost:6333").strip())
    try:
        is_usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_usable = False
    if not is_usable or parts.username is not None or parts.query or parts.fragment:
        raise ConfigurationError(
            "index_url is the address of a Qdrant server, such as http://localhost:6333 or https://host; "
            "its key is a setting of its own, index_api_key"
        )
    return parts


def _place(key: Key) -> str:
    return f"{key.namespace.hex()}:{key.context.hex()}"


def _id(digest: bytes) -> str:
    return str(UUID(bytes=digest))


def _digest(point_id: object) -> bytes:
    try:
        return UUID(str(point_id)).bytes
    except ValueError:
        raise TierRefused("the collection holds points that are not askonce's", _REMEDY) from None


def _numbers(vector: Vector) -> list[float]:
    return cast("list[float]", np.asarray(vector, dtype=np.float32).tolist())


def _expires(*, after: float | None = None, by: float | None = None) -> models.FieldCondition:
    return models.FieldCondition(key=_EXPIRES_AT, range=models.Range(gt=after, lte=by))


def _wrong(info: models.CollectionInfo, dimension: int) -> str | None:
    """Return why a collection cannot hold these vectors, or `None`."""
    vectors = info.config.params.vectors
    if not isinstance(vectors, models.VectorParams):
        return "its vectors have names, so that it is not askonce's"
    if vectors.size != dimension:
        return f"it is for vectors of {vectors.size} dimensions, and the embedder makes them of {dimension}"
    if vectors.distance != models.Distance.COSINE:
        return f"it compares by {vectors.distance.value}, and not by cosine similarity"
    return None


def _lacking(info: models.CollectionInfo) -> list[str]:
    """Return the fields that have no index yet."""
    return [name for name in _FIELDS if name not in (info.payload_schema or {})]


def _translated(exc: Exception) -> TierError:
    """Return what a client raises in askonce's words; messages never carry a server's, which may quote a request."""
    if isinstance(exc, TierError):
        return exc
    if isinstance(exc, ResponseHandlingException):
        cause: object = exc.source
        if isinstance(cause, Exception) and not isinstance(cause, ResponseHandlingException):
            return _translated(cause)
    if isinstance(exc, UnexpectedResponse):
        return _of_status(exc.status_code or 0)
    if isinstance(exc, (httpx.TimeoutException, TimeoutError)):
        return TierTimeout("qdrant: no answer before the deadline")
    if isinstance(exc, httpx.HTTPError):
        return TierUnavailable(f"qdrant: {type(exc).__name__}")
    if isinstance(exc, grpc.RpcError):
        return _of_code(exc.code())
    if isinstance(exc, ValueError) and re.search(r"Collection .* not found", str(exc)):  # local mode
        return _AbsentError("qdrant: the collection is not there")
    return TierError(f"qdrant: {type(exc).__name__}")


def _of_status(status: int) -> TierError:
    if status in (401, 403):
        return TierRefused(f"qdrant: the server refuses the key (status {status})", "correct index_api_key")
    if status == 404:
        return _AbsentError("qdrant: the collection is not there")
    if 400 <= status < 500 and status not in (408, 409, 429):
        return TierRefused(
            f"qdrant: the server refuses the request (status {status})",
            "`askonce check` compares the collection; index_url must be the address of Qdrant's REST interface",
        )
    return TierUnavailable(f"qdrant: status {status}")


def _of_code(code: grpc.StatusCode) -> TierError:
    if code is grpc.StatusCode.DEADLINE_EXCEEDED:
        return TierTimeout("qdrant: no answer before the deadline")
    if code is grpc.StatusCode.NOT_FOUND:
        return _AbsentError("qdrant: the collection is not there")
    if code in (grpc.StatusCode.UNAUTHENTICATED, grpc.StatusCode.PERMISSION_DENIED):
        return TierRefused(f"qdrant: the server refuses the key ({code.name})", "correct index_api_key")
    return TierUnavailable(f"qdrant: {code.name}")
