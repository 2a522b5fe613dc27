"""Entries come back from bytes as they went in, and damage is told from entries."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askonce.core.codec import decode, encode
from askonce.core.model import Cost, Document, Entry, Key
from askonce.errors import CodecError

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
    assert decode(encode(entry)) == entry


@given(entries, st.data())
def test_a_cut_envelope_is_damage_or_a_shorter_payload(entry: Entry, data: st.DataObject) -> None:
    """A header that was cut short is never taken for an entry."""
    envelope = encode(entry)
    header = len(envelope) - len(entry.payload) - 1
    with pytest.raises(CodecError):
        decode(envelope[: data.draw(st.integers(0, header - 1))])


@pytest.mark.parametrize("envelope", [b"", b"\x00", b"[]\n", b"{}\n", b'{"v":2}\nx', b"\xff\xfe\n{}", b"null\n"])
def test_foreign_bytes_are_damage(envelope: bytes) -> None:
    """Whatever else lies under the key is a `CodecError`, and so a miss."""
    with pytest.raises(CodecError):
        decode(envelope)
