"""What callers may ask of the cache by headers, and what answers say in theirs."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import http_sf

from askonce.core.figures import Price
from askonce.core.model import Bypass, Candidate, Cost, Decision, Document, Entry, Hit, Key, Miss, Shared
from askonce.openai.cache_headers import (
    Controls,
    answer_headers,
    cache_status,
    controls_of,
    private,
)
from tests.tables import every_row

ENTRY = Entry(Key(b"n" * 16, b"c" * 16, b"d" * 16), "q", b"{}", 1000.0, 1600.0, cost=Cost(1000, 200, 1.5))
HIT = Hit(ENTRY, "semantic", 0.9512345, 40.5)


@every_row(
    "headers, controls",
    [
        ({}, Controls()),
        ({"accept": "no-store"}, Controls()),
        ({"cache-control": "no-store"}, Controls(no_store=True)),
        ({"cache-control": "No-Cache , max-age=60"}, Controls(only_new=True, max_age_s=60)),
        ({"cache-control": 'max-age="60", max-age=30,,'}, Controls(max_age_s=30)),
        ({"cache-control": "max-age=" + "9" * 5000}, Controls(max_age_s=2**31)),
        ({"cache-control": "only-if-cached, max-stale=9"}, Controls(only_stored=True)),
        ({"cache-control": "min-fresh=5"}, Controls(only_new=True)),
        ({"cache-control": "max-age"}, Controls(unread="cache-control")),
        ({"cache-control": "max-age=-1"}, Controls(unread="cache-control")),
        ({"cache-control": "max-age=soon"}, Controls(unread="cache-control")),
        ({"cache-control": 'private="x'}, Controls(unread="cache-control")),
        ({"cache-control": 'x="a, no-store"'}, Controls()),
        ({"pragma": "no-cache"}, Controls(only_new=True)),
        ({"pragma": "no-cache", "cache-control": "max-age=5"}, Controls(max_age_s=5)),
        ({"askonce-ttl": "15m"}, Controls(ttl_s=900)),
        ({"askonce-ttl": "0"}, Controls(unread="askonce-ttl")),
        ({"askonce-min-similarity": "0.97"}, Controls(min_similarity=0.97)),
        ({"askonce-min-similarity": "1.5"}, Controls(unread="askonce-min-similarity")),
        ({"askonce-min-similarity": "nan"}, Controls(unread="askonce-min-similarity")),
        ({"askonce-tags": 'faq, "a, b", "say \\"x\\""'}, Controls(tags=("faq", "a, b", 'say "x"'))),
        ({"askonce-tags": "café".encode().decode("latin-1")}, Controls(tags=("café",))),
        ({"askonce-tags": "x" * 201}, Controls(unread="askonce-tags")),
        ({"askonce-tags": '"open'}, Controls(unread="askonce-tags")),
        (
            {"askonce-documents": 'handbook;version=7, "a;b";version="1, 2", bare'},
            Controls(documents=(Document("handbook", "7"), Document("a;b", "1, 2"), Document("bare"))),
        ),
        ({"askonce-documents": "handbook;edition=7"}, Controls(unread="askonce-documents")),
        ({"askonce-user": "ann"}, Controls(unread="askonce-user")),
    ],
)
def test_controls_are_read(headers: dict[str, str], controls: Controls) -> None:
    """Standard directives and ours are read; what is not understood keeps the cache out, and does not loosen it."""
    assert controls_of(list(headers.items())) == controls


def test_controls_that_the_operator_does_not_allow_keep_the_cache_out() -> None:
    """A header off the list is not ignored: its caller relies on it."""
    assert controls_of([("askonce-tags", "a")], allowed=("ttl",)) == Controls(unread="askonce-tags")
    assert controls_of([("cache-control", "no-store")], allowed=()) == Controls(no_store=True)


def test_headers_that_stand_twice_count_together_or_not_at_all() -> None:
    """Lists go on; of two values of one kind nobody can say which counts."""
    twice = [
        ("askonce-tags", "a"),
        ("cache-control", "max-age=9"),
        ("askonce-tags", "b"),
        ("cache-control", "no-cache"),
    ]
    assert controls_of(twice) == Controls(tags=("a", "b"), max_age_s=9, only_new=True)
    assert controls_of([("askonce-ttl", "9"), ("askonce-ttl", "8")]) == Controls(unread="askonce-ttl")


NEAREST = Candidate(ENTRY, 0.93)


@every_row(
    "decision, more, said",
    [
        (HIT, {}, {"hit": True, "ttl": 559, "detail": http_sf.Token("semantic")}),
        (replace(HIT, entry=replace(ENTRY, expires_at=None)), {}, {"hit": True, "detail": http_sf.Token("semantic")}),
        (
            Miss("nothing_similar"),
            {"status": 200, "is_stored": True},
            {"fwd": "miss", "fwd-status": 200, "stored": True, "detail": http_sf.Token("nothing_similar")},
        ),
        (
            Miss("vetoed", "numbers: 5 is not 6", NEAREST),
            {},
            {"fwd": "miss", "detail": http_sf.Token("vetoed:numbers")},
        ),
        (Miss("exact_only", "several_turns"), {}, {"fwd": "miss", "detail": http_sf.Token("exact_only:several_turns")}),
        (Miss("caller_limits", "max_age: 9 s"), {}, {"fwd": "stale", "detail": http_sf.Token("caller_limits")}),
        (Miss("caller_limits", "only_new: all"), {}, {"fwd": "request", "detail": http_sf.Token("caller_limits")}),
        (Miss("caller_limits", "min_similarity: "), {}, {"fwd": "miss", "detail": http_sf.Token("caller_limits")}),
        (Shared("e"), {}, {"fwd": "miss", "collapsed": True}),
        (
            Bypass("personal"),
            {"status": 500},
            {"fwd": "bypass", "fwd-status": 500, "detail": http_sf.Token("personal")},
        ),
        (Bypass('my "own" rule: é'), {}, {"fwd": "bypass", "detail": 'my "own" rule: ?'}),
        (None, {"status": 400}, {"fwd": "bypass", "fwd-status": 400}),
    ],
)
def test_cache_status_is_what_its_standard_says(decision: Decision | Shared | None, more: Any, said: Any) -> None:
    """Another parser of structured fields reads each decision as RFC 9211 means it."""
    parsed: Any = http_sf.parse(cache_status(decision, **more).encode(), tltype="list")
    [(name, parameters)] = parsed
    read, meant = ({key: _as(value) for key, value in one.items()} for one in (parameters, said))
    assert (name, read) == (http_sf.Token("askonce"), meant)


def _as(value: object) -> object:
    return str(value) if isinstance(value, http_sf.Token) else value


def test_cache_status_stands_after_those_of_caches_nearer_to_the_model() -> None:
    """The list begins with the cache that is nearest to the origin."""
    assert cache_status(None, before=["Far; hit", "Near; fwd=miss"]).startswith("Far; hit, Near; fwd=miss, askonce; ")


def test_a_hit_says_where_it_comes_from_and_what_it_saved() -> None:
    """Money is what the model call would have cost at list price, where that is known."""
    said = dict(answer_headers(HIT, HIT.entry_id, Price(2.0, 10.0)))
    assert said == {
        "age": "40",
        "askonce-entry-id": HIT.entry_id,
        "askonce-similarity": "0.9512",
        "askonce-saved-usd": "0.004000",
    }
    assert "askonce-saved-usd" not in dict(answer_headers(HIT, HIT.entry_id, None))
    assert answer_headers(Miss("nothing_similar"), None, None) == []


def test_no_cache_on_the_way_keeps_an_answer() -> None:
    """Whatever the provider says of its answer, others' caches must not share it; what it varies by stays."""
    told = private([("Content-Type", "a/b"), ("Cache-Control", "public, max-age=9"), ("Vary", "Origin")])
    assert told == [("Content-Type", "a/b"), ("cache-control", "private, no-store"), ("vary", "Origin, Authorization")]
    assert private([("vary", "*")])[-1] == ("vary", "*")
