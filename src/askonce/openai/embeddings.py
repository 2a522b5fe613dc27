"""Embeddings: each item of a request has an entry of its own, and the provider is asked for those that have none.

A vector belongs to one text alone: an entry answers the identical item only, and nothing is embedded to find it. What
the cache does for one request are steps, which `Exchange` takes in either colour.
"""

from __future__ import annotations

import base64
import json
import struct
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import accumulate, pairwise
from typing import Any

from askonce.core.model import Cost, Decision, Hit, Json, Miss, Request
from askonce.core.usage import usage_in
from askonce.hosts.calls import NOTE, provenance
from askonce.hosts.parameters import of_model_call
from askonce.hosts.values import NotJsonError
from askonce.openai.dialect import Ask, ItemsCall, Keep, LookUp, Target, listed
from askonce.openai.events import spelled
from askonce.runtime.drivers import Calls

_OWN_PART = "/embeddings"
_ENCODINGS = ("float", "base64")
_REFUSED = frozenset({400, 413, 422})  # the provider may name an item by its place, which is another one in a part


@dataclass(frozen=True, slots=True)
class EmbeddingsCall(ItemsCall):
    """Hold what a body asks for.

    Args:
        body: The body.
        items: The items, in their order.
        encoding: How vectors are to be written; empty for as the provider has written them.
    """

    body: Mapping[str, Json] = field(repr=False)
    items: tuple[Json, ...] = field(repr=False)
    encoding: str

    def steps(self, look_up: LookUp, ask: Ask, keep: Keep) -> Calls[dict[str, Json] | None]:
        """Look all items up, ask for those that are not found, and keep them."""
        kept: dict[str, _Kept] = {}
        hits: dict[str, Hit] = {}
        missing: dict[str, Decision | None] = {}
        for name, request in self.requests.items():
            decision = yield from look_up(request)
            if isinstance(decision, Hit) and (stored := _stored(decision.answer)) is not None:
                kept[name], hits[name] = stored, decision
            else:
                missing[name] = decision
        if not missing:
            return self._whole(kept, hits, {})
        wanted = [json.loads(name) for name in missing]
        is_whole = len(wanted) == len(self.items)
        reply = yield from ask(None if is_whole else {**self.body, "input": wanted})
        document = reply.document
        got = _told(document, len(wanted))
        if got is None or document is None:
            if not is_whole and (document is not None or reply.status in _REFUSED):
                yield from ask(None)
            return None
        for (name, after), told, read in zip(missing.items(), got, _shares(document, wanted), strict=True):
            kept[name] = told
            if isinstance(after, Miss):
                yield from keep(self.requests[name], {"item": told.item, "model": told.model}, Cost(read), after)
        return None if is_whole else self._whole(kept, hits, document)

    def _whole(
        self, kept: Mapping[str, _Kept], hits: Mapping[str, Hit], document: Mapping[str, Any]
    ) -> dict[str, Json]:
        """Return the document of all items in their order, of which the provider sent some."""
        names = [spelled(item) for item in self.items]
        data = [
            {**kept[name].item, "index": index, "embedding": _written(kept[name].item["embedding"], self.encoding)}
            for index, name in enumerate(names)
        ]
        told = {"object": "list", "model": kept[names[0]].model, "usage": _usage(0), **document, "data": data}
        if hits:
            saved = sum(hit.entry.cost.input_tokens or 0 for hit in hits.values())
            found = sum(name in hits for name in names)
            counts: dict[str, Json] = {"hits": found, "misses": len(names) - found}
            told[NOTE] = {**provenance(next(iter(hits.values()))), **counts, "usage": {"usage": _usage(saved)}}
        return told


def _usage(tokens: int) -> dict[str, Json]:
    return {"prompt_tokens": tokens, "total_tokens": tokens}


@dataclass(frozen=True, slots=True)
class Embeddings:
    """Read calls of `/embeddings`."""

    name: str = "openai_embeddings"

    def base(self, method: str, path: str) -> str | None:
        """Return what stands before `/embeddings`."""
        return path.removesuffix(_OWN_PART) if method == "POST" and path.endswith(_OWN_PART) else None

    def read(self, body: Mapping[str, Json], target: Target) -> EmbeddingsCall:
        """Return what a body asks for."""
        items, model, encoding = _items(body.get("input")), body.get("model") or "", body.get("encoding_format")
        if not items or not isinstance(model, str) or encoding not in (None, *_ENCODINGS):
            raise NotJsonError("a body without texts, or vectors in another encoding")
        params = of_model_call({name: value for name, value in body.items() if name not in _NOT_PARAMS})
        if params.keys() - _OF_FLOATS:  # which may ask for other numbers, such as `output_dtype`: none is respelled
            params, encoding = {**params, "encoding_format": encoding}, ""
        scope = replace(target.scope, model=model, params={**target.scope.params, **params}, host=self.name)
        requests = {spelled(item): Request("", scope, context={"item": item}, exact_only="embedding") for item in items}
        return EmbeddingsCall(requests, body, tuple(items), _ENCODINGS[0] if encoding is None else str(encoding))


_NOT_PARAMS = ("input", "model", "encoding_format")
_OF_FLOATS = frozenset({"dimensions", "input_type"})  # of which it is known that a vector's numbers stay what they are


def _items(given: Json) -> list[Json]:
    """Return the items of an input: texts, or texts as the numbers of their tokens; none where it is neither."""
    if isinstance(given, str):
        return [given]
    items = listed(given)
    if items and _are_tokens(items):
        return [items]
    return items if all(isinstance(item, str) or (item and _are_tokens(listed(item))) for item in items) else []


def _are_tokens(items: Sequence[Json]) -> bool:
    return bool(items) and all(type(item) is int for item in items)


@dataclass(frozen=True, slots=True)
class _Kept:
    """Hold the vector of an item as the provider sent it, without its place, and the model's name."""

    item: Mapping[str, Any] = field(repr=False)
    model: Json


def _stored(answer: Any) -> _Kept | None:
    """Return what was stored, if it is of this dialect."""
    match answer:
        case {"item": {"embedding": list() | str()} as item, "model": model}:
            return _Kept(item, model)
    return None


def _told(document: Mapping[str, Any] | None, count: int) -> list[_Kept] | None:
    """Return the vectors in the provider's document, in the order that their places say; `None` if they are not all."""
    if document is None:
        return None
    data = [item for item in listed(document.get("data")) if isinstance(item, Mapping)]
    by_place: dict[object, Mapping[str, Any]] = {
        place: item
        for item in data
        if isinstance(place := item.get("index"), int) and isinstance(item.get("embedding"), list | str)
    }
    if len(data) != count or by_place.keys() != set(range(count)):
        return None
    model = document.get("model")
    in_order = (by_place[place] for place in range(count))
    return [_Kept({name: item[name] for name in item if name != "index"}, model) for item in in_order]


def _shares(document: Mapping[str, Any] | None, items: Sequence[Any]) -> list[int | None]:
    """Return how many of the tokens that were read each item is counted for: by its length, all of them together."""
    read = usage_in(document).read
    if read is None:
        return [None] * len(items)
    ends = [0, *accumulate(max(1, len(item)) for item in items)]
    return [read * end // ends[-1] - read * start // ends[-1] for start, end in pairwise(ends)]


def _written(vector: list[float] | str, encoding: str) -> Json:
    """Return a vector in an encoding; the numbers that a provider computes are of single precision.

    What is no vector of such numbers is returned as it is.
    """
    with suppress(ValueError, OverflowError, struct.error):
        if encoding == "base64" and not isinstance(vector, str):
            return base64.b64encode(struct.pack(f"<{len(vector)}f", *vector)).decode()
        if encoding == "float" and isinstance(vector, str):
            raw = base64.b64decode(vector, validate=True)
            return list(struct.unpack(f"<{len(raw) // 4}f", raw))
    return vector
