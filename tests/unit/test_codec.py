"""Entries come back from bytes as they went in, and damage is told from entries."""

from __future__ import annotations

import json
from dataclasses import replace
from zlib import crc32

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askonce.core.codec import checksum, decode, encode
from askonce.core.model import Cost, Document, Entry, Key
from askonce.errors import CodecError

PLACE = bytes(range(16))
text = st.text(max_size=20)
entries = st.builds(
    Entry,
    key=st.builds(Key, *[st.binary(min_size=16, max_size=16)] * 3),
    question=text,
    payload=st.binary(max_size=50),
    created_at=st.floats(0, 4e9),
    expires_at=st.none() | st.floats(0, 4e9),
    parts=st.dictionaries(text, text, max_size=3),
    tags=st.lists(text, max_size=3).map(tuple),
    documents=st.lists(st.builds(Document, text, text), max_size=2).map(tuple),
    cost=st.builds(Cost, st.none() | st.integers(0, 9), st.none() | st.integers(0, 9), st.none() | st.floats(0, 9)),
)


@given(entries)
def test_an_entry_survives_the_round_trip(entry: Entry) -> None:
    """Every field is restored equal."""
    assert decode(encode(entry, PLACE), PLACE) == entry


@given(entries, st.data())
def test_whatever_is_changed_is_damage(entry: Entry, data: st.DataObject) -> None:
    """Cut, flipped in a few bits, or with other bytes put into it: an envelope is never taken for another entry."""
    envelope = encode(entry, PLACE)
    at = data.draw(st.integers(0, len(envelope) - 1))
    flipped = bytes([envelope[at] ^ data.draw(st.integers(1, 255))])
    for damaged in (
        envelope[:at],
        envelope[:at] + flipped + envelope[at + 1 :],
        envelope[:at] + data.draw(st.binary(min_size=1)) + envelope[at:],
        envelope[:at] + encode(replace(entry, question="another"), PLACE)[at:],
    ):
        if damaged not in (envelope, encode(replace(entry, question="another"), PLACE)):
            assert is_absent(damaged)


@given(entries, st.binary(min_size=16, max_size=16))
def test_an_envelope_counts_only_where_it_was_stored(entry: Entry, place: bytes) -> None:
    """What was stored for one wording is no answer to another one."""
    if place != PLACE:
        assert is_absent(encode(entry, PLACE), place)


@given(entries, entries)
def test_the_checksum_is_of_all_that_decides(one: Entry, other: Entry) -> None:
    """An expiry may move, and observations come; whatever else differs is another checksum."""
    assert checksum(replace(one, expires_at=1.0, cost=other.cost)) == checksum(one)
    for changed in (
        replace(one, question=one.question + "?"),
        replace(one, payload=one.payload + b"0"),
        replace(one, parts={**one.parts, "x": "y"}),
        replace(one, tags=(*one.tags, "x")),
        replace(one, documents=(*one.documents, Document("x"))),
        replace(one, key=replace(one.key, digest=bytes(17))),
        replace(one, created_at=one.created_at + 1e6),
    ):
        assert checksum(changed) != checksum(one)


def is_absent(envelope: bytes, place: bytes = PLACE) -> bool:
    """Tell whether an envelope is taken for no entry."""
    try:
        return decode(envelope, place) is None
    except CodecError:
        return True


V1 = (
    b'{"v":1,"n":"00000000000000000000000000000000","x":"00000000000000000000000000000000",'
    b'"k":"00000000000000000000000000000000","q":"?","c":1.0,"e":null,"p":{},"t":[],"d":[],"u":[null,null,null]}\n"25"'
)


@pytest.mark.parametrize("envelope", [b"", b"\x00", b"[]\n", b"{}\n", b'{"v":2}\nx', b"\xff\xfe\n{}", b"null\n", V1])
def test_foreign_bytes_are_damage(envelope: bytes) -> None:
    """Whatever else lies under the key is no entry, and so a miss."""
    assert is_absent(envelope)


def test_another_versions_entry_is_no_damage() -> None:
    """It is absent, and left for whom it is: processes of two versions may share a server."""
    assert decode(V1, PLACE) is None


@pytest.mark.parametrize("payload", [b"", b'"25', b"\xff", b"[" * 100_000, b"9" * 5_000, b"25 26"])
def test_a_payload_that_is_no_json_is_damage(payload: bytes) -> None:
    """It is one kind of error, whatever JSON's own reader makes of it."""
    entry = Entry(Key(bytes(16), bytes(16), bytes(16)), "?", payload, 0.0)
    with pytest.raises(CodecError):
        _ = entry.answer


@given(entries)
def test_a_checksum_is_that_of_the_json_that_earlier_versions_wrote(entry: Entry) -> None:
    """What an earlier version has stored is still told from damage: the sum is one of a list in JSON."""
    kept = (
        [part.hex() for part in (entry.key.namespace, entry.key.context, entry.key.digest)],
        *(entry.question, float(entry.created_at), dict(entry.parts), entry.tags),
        [(document.id, document.version) for document in entry.documents],
    )
    written = json.dumps(kept, separators=(",", ":"), sort_keys=True).encode()
    assert checksum(entry) == crc32(entry.payload, crc32(written))
