"""Qdrant's engine behind the part of its REST interface that askonce uses: the server itself cannot be had here.

`qdrant-edge-py` is the engine of the server, in process; this translates requests for it, and answers with the statuses
that the server's documentation states. Faults can be injected.
"""

from __future__ import annotations

import json
import re
import shutil
import socket
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Lock, Thread
from typing import Any

import qdrant_edge as edge

Reply = tuple[int, bytes]


@dataclass
class Collection:
    """A collection: one shard, what it was made with, and the indexes of its payload, in the order of all requests."""

    shard: Any
    made_with: dict[str, Any]
    indexes: dict[str, Any] = field(default_factory=dict)
    first_point_came_after: list[str] | None = None


class QdrantServer:
    """Serve collections on loopback until it is closed; a test may set what goes wrong, at any time.

    Attributes:
        url: Where.
        fault: What is answered instead: a status, bytes, `"hang"` (until `resume`), or `"close"`, for a connection that
            ends; only for paths that `fault_on` is found in.
        key: The API key that is asked for.
        seen: Method and path of every request.
        connections: How many have been opened.
        refused: What could not be answered.
    """

    def __init__(self) -> None:
        self.collections: dict[str, Collection] = {}
        self.fault: int | bytes | str | None = None
        self.fault_on = ""
        self.key: str | None = None
        self.seen: list[str] = []
        self.connections = 0
        self.refused: list[str] = []
        self._folder = Path(tempfile.mkdtemp(prefix="askonce-qdrant-"))
        self._lock = Lock()
        self._resumed = Event()
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def setup(self) -> None:
                super().setup()
                server.connections += 1

            def handle(self) -> None:
                try:
                    super().handle()
                except ConnectionError:
                    return  # whoever asked has given up

            def do_GET(self) -> None:
                server.answer(self)

            do_PUT = do_POST = do_DELETE = do_GET  # noqa: N815 — the names are those of http.server

            def log_message(self, *_: object) -> None:
                return

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._http.server_port}"
        self._thread = Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        self._thread.start()

    def resume(self) -> None:
        """Answer what hangs."""
        self.fault = None
        self._resumed.set()
        self._resumed = Event()

    def empty(self) -> None:
        """Forget all collections, and what was to go wrong."""
        self.resume()
        self.fault_on, self.key = "", None
        self.seen.clear()
        with self._lock:
            for name in list(self.collections):
                self._drop(name)

    def close(self) -> None:
        """End."""
        self.resume()
        self._http.shutdown()
        self._http.server_close()
        self.empty()
        shutil.rmtree(self._folder, ignore_errors=True)

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        """Answer a request."""
        body = request.rfile.read(int(request.headers.get("Content-Length", 0)))
        path, _, query = request.path.partition("?")
        self.seen.append(f"{request.command} {path}")
        fault, resumed = self.fault if self.fault_on in path else None, self._resumed
        if fault == "hang":
            resumed.wait(60)
        if fault == "close":
            request.connection.shutdown(socket.SHUT_RDWR)
            request.close_connection = True
            return
        if self.key is not None and request.headers.get("api-key") != self.key:
            status, content = 401, b"Must provide an API key or an Authorization bearer token"
        elif isinstance(fault, int):
            status, content = fault, json.dumps({"status": {"error": "injected"}, "time": 0.0}).encode()
        elif isinstance(fault, bytes):
            status, content = 200, fault
        else:
            status, content = self._answered(request.command, path, query, json.loads(body) if body else {})
        head = f"HTTP/1.1 {status} .\r\nContent-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n"
        request.wfile.write(head.encode() + content)

    def _answered(self, method: str, path: str, query: str, body: dict[str, Any]) -> Reply:
        try:
            with self._lock:
                result = self._result(method, path, query, body)
        except LookupError as exc:
            return _refusal(404, f"Not found: Collection `{exc}` doesn't exist!")
        except FileExistsError as exc:
            return _refusal(409, f"Wrong input: Collection `{exc}` already exists!")
        except Exception as exc:  # noqa: BLE001 — any mistake in a request is refused
            self.refused.append(repr(exc))
            return _refusal(400, f"{type(exc).__name__}: {exc}")
        if path == "/":
            return 200, json.dumps(result).encode()
        return 200, json.dumps({"result": result, "status": "ok", "time": 0.001}).encode()

    def _result(self, method: str, path: str, query: str, body: dict[str, Any]) -> Any:
        if path == "/":
            return {"title": "qdrant - vector search engine", "version": "1.20.0", "commit": "edge"}
        if path == "/collections":
            return {"collections": [{"name": name} for name in self.collections]}
        _, _, name, *rest = path.split("/")
        operation = " ".join([method, *rest])
        if operation == "PUT":
            return self._create(name, body)
        if name not in self.collections:
            raise LookupError(name)
        known: dict[str, Callable[[Collection, dict[str, Any]], Any]] = {
            "GET": self._info,
            "PUT index": self._index,
            "PUT points": self._upsert,
            "POST points query": self._query,
            "POST points scroll": self._scroll,
            "POST points delete": self._delete,
        }
        if operation == "DELETE":
            self._drop(name)
            return True
        if operation.startswith("PUT") or operation.endswith("delete"):
            assert "wait=true" in query, "a change that is not waited for is not seen by who made it"
        return known[operation](self.collections[name], body)

    def _create(self, name: str, body: dict[str, Any]) -> bool:
        if name in self.collections:
            raise FileExistsError(name)
        vectors, hnsw = body["vectors"], body.get("hnsw_config") or {}
        config = edge.EdgeConfig(
            vectors=edge.EdgeVectorParams(size=vectors["size"], distance=getattr(edge.Distance, vectors["distance"])),
            hnsw_config=edge.HnswIndexConfig(
                m=hnsw.get("m", 16), ef_construct=100, full_scan_threshold=10_000, payload_m=hnsw.get("payload_m")
            ),
        )
        folder = self._folder / str(len(list(self._folder.iterdir())))
        self.collections[name] = Collection(edge.EdgeShard.create(str(folder), config), body)
        return True

    def _drop(self, name: str) -> None:
        self.collections.pop(name).shard.close()

    def _info(self, collection: Collection, _: dict[str, Any]) -> dict[str, Any]:
        made_with, points = collection.made_with, collection.shard.info().points_count
        hnsw = {"m": 16, "ef_construct": 100, "full_scan_threshold": 10000, **(made_with.get("hnsw_config") or {})}
        return {
            "status": "green",
            "optimizer_status": "ok",
            "points_count": points,
            "indexed_vectors_count": 0,
            "segments_count": 1,
            "config": {
                "params": {"vectors": made_with["vectors"], "shard_number": 1, "replication_factor": 1},
                "hnsw_config": {name: value for name, value in hnsw.items() if value is not None},
                "optimizer_config": {
                    "deleted_threshold": 0.2,
                    "vacuum_min_vector_number": 1000,
                    "default_segment_number": 0,
                    "flush_interval_sec": 5,
                },
                "wal_config": {"wal_capacity_mb": 32, "wal_segments_ahead": 0},
            },
            "payload_schema": {
                name: {"data_type": schema["type"], "params": schema, "points": points}
                for name, schema in collection.indexes.items()
            },
        }

    def _index(self, collection: Collection, body: dict[str, Any]) -> dict[str, Any]:
        schema = body["field_schema"]
        made: edge.KeywordIndexParams | edge.FloatIndexParams = edge.FloatIndexParams()
        if schema["type"] == "keyword":
            made = edge.KeywordIndexParams(is_tenant=schema.get("is_tenant"))
        else:
            assert schema["type"] == "float"
        collection.shard.update(edge.UpdateOperation.create_field_index(body["field_name"], made))
        collection.indexes[body["field_name"]] = schema
        return _DONE

    def _upsert(self, collection: Collection, body: dict[str, Any]) -> dict[str, Any]:
        if collection.first_point_came_after is None:
            collection.first_point_came_after = sorted(collection.indexes)
        batch = body["batch"]
        points = [
            edge.Point(point_id, vector, payload)
            for point_id, vector, payload in zip(batch["ids"], batch["vectors"], batch["payloads"], strict=True)
        ]
        collection.shard.update(edge.UpdateOperation.upsert_points(points))
        return _DONE

    def _delete(self, collection: Collection, body: dict[str, Any]) -> dict[str, Any]:
        if "points" in body:
            collection.shard.update(edge.UpdateOperation.delete_points(body["points"]))
        else:
            collection.shard.update(edge.UpdateOperation.delete_points_by_filter(_filter(body["filter"])))
        return _DONE

    def _query(self, collection: Collection, body: dict[str, Any]) -> dict[str, Any]:
        query = body["query"]
        found = collection.shard.query(
            edge.QueryRequest(
                limit=body["limit"],
                query=edge.Query.Nearest(query["nearest"] if isinstance(query, dict) else query),
                filter=_filter(body["filter"]),
                with_payload=False,
                with_vector=False,
            )
        )
        return {"points": [{"id": str(one.id), "version": one.version, "score": one.score} for one in found]}

    def _scroll(self, collection: Collection, body: dict[str, Any]) -> dict[str, Any]:
        request = edge.ScrollRequest(offset=body.get("offset"), limit=body["limit"])
        records, following = collection.shard.scroll(request)
        return {
            "points": [{"id": str(record.id)} for record in records],
            "next_page_offset": None if following is None else str(following),
        }


_DONE = {"operation_id": 1, "status": "completed"}


def _refusal(status: int, error: str) -> Reply:
    return status, json.dumps({"status": {"error": error}, "time": 0.001}).encode()


def _filter(given: dict[str, Any]) -> Any:
    """Return a filter for the engine; what is not understood is an error, and never left out."""
    assert given.keys() == {"must"}, given.keys()
    conditions: list[Any] = []
    for condition in given["must"]:
        name, kinds = condition["key"], {key: value for key, value in condition.items() if key != "key"}
        (kind,) = kinds
        if kind == "match":
            match = edge.MatchValue(kinds["match"]["value"])
            conditions.append(edge.FieldCondition(key=name, match=match))
        else:
            assert kind == "range"
            assert all(re.fullmatch("[gl]te?", bound) for bound in kinds["range"])
            conditions.append(edge.FieldCondition(key=name, range=edge.RangeFloat(**kinds["range"])))
    return edge.Filter(must=conditions)
