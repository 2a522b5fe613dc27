"""Nothing that is wrong with what is stored reaches the caller: it is absent, counted and deleted."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any, LiteralString

import psycopg
import pytest
import redis
from psycopg import sql

from askonce import Cache, Request
from askonce.core.answers import Recorded
from askonce.core.model import Hit
from askonce.testing import InMemoryExactTier, TableEmbedder, at_similarity
from tests.acceptance.conftest import ASKED, NEAR, Make
from tests.hosts.shells import PARAPHRASE, QUESTION, Say, Script
from tests.hosts.ways import Asker, Way, every_way

TEXT = "Ten days a year, and two more after five years."


class Stored:
    """Damage what the servers hold."""

    def __init__(self, client: redis.Redis, prefix: str, connection: psycopg.Connection, schema: str) -> None:
        self._client, self._prefix = client, prefix
        self._connection, self._entries = connection, sql.Identifier(schema, "entries")

    def values(self) -> dict[bytes, bytes]:
        """Return the values of entries in Redis, by their keys."""
        named: Any = self._client.scan_iter(f"{self._prefix}:{{*}}:*")
        names = [name for name in named if len(name.rpartition(b":")[2]) == 32]
        return {name: self._client.get(name) for name in names}  # type: ignore[misc]

    def write(self, values: dict[bytes, bytes]) -> None:
        """Put values into Redis."""
        for name, value in values.items():
            self._client.set(name, value, keepttl=True)

    def drop_copies(self) -> None:
        """Empty Redis."""
        for name in self.values():
            self._client.delete(name)

    def change(self, change: LiteralString, *values: object) -> None:
        """Change the columns of every row in PostgreSQL."""
        self._connection.execute(sql.SQL("UPDATE {} SET ").format(self._entries) + sql.SQL(change), values)

    def rows(self) -> int:
        """Return how many rows there are."""
        row = self._connection.execute(sql.SQL("SELECT count(*) FROM {}").format(self._entries)).fetchone()
        return row[0] if row else 0


@pytest.fixture
def stored(redis_url: str, redis_prefix: str, postgres_url: str, postgres_schema: str) -> Iterator[Stored]:
    """Give what the servers hold."""
    with (
        redis.Redis.from_url(redis_url) as client,
        psycopg.connect(postgres_url, autocommit=True) as connection,
    ):
        yield Stored(client, redis_prefix, connection, postgres_schema)


def spoilt(value: bytes, chance: Random) -> bytes:
    """Return a value with bits flipped, cut, with bytes put in, or with a part of it moved."""
    at, to = sorted(chance.randrange(len(value)) for _ in range(2))
    ways = (
        value[:at] + bytes([value[at] ^ (1 << chance.randrange(8))]) + value[at + 1 :],
        value[:at],
        value[:at] + chance.randbytes(chance.randint(1, 40)) + value[at:],
        value[:at] + value[to:],
        value[:at] + value[at : to + 1] * 2 + value[to + 1 :],
    )
    return chance.choice(ways)


# What of a row can be changed with no server objecting; a position is drawn for `%s`.
_PAYLOAD: LiteralString = "payload = set_byte(payload, %s %% length(payload), 7)"
COLUMNS: dict[str, LiteralString] = {
    "payload": _PAYLOAD,
    "cut": "payload = substr(payload, 1, %s %% length(payload))",
    "no JSON": "payload = '\\xff'::bytea || payload",
    "another answer": "payload = '\"26\"'::bytea",
    "question": "question = question || '?'",
    "parts": "parts = '[]'",
    "digests": "parts = '{\"host\": 5}'",
    "tags": "tags = ARRAY[NULL]::text[]",
    "documents": "document_ids = ARRAY['faq.md', 'x']",
    "time": "created_at = 'NaN'",
}
LEGACY = ["payload", "cut", "no JSON", "parts", "digests", "tags", "documents"]


@pytest.mark.parametrize("column", COLUMNS)
@pytest.mark.parametrize("question", [ASKED, NEAR])
async def test_a_damaged_row_is_absent_counted_and_deleted(
    make: Make, stored: Stored, column: str, question: str
) -> None:
    """Found by its own wording or by another, in both colours; the answer that comes in its place stays."""
    cache = make(memory_ttl=0)
    for number, is_async in enumerate((False, True)):
        cache.store(ASKED, "25")
        change = COLUMNS[column]
        stored.change(change, *([number + 1] if "%s" in change else []))
        stored.drop_copies()

        async def compute() -> str:
            return "30"

        answer = await cache.aask(question, compute) if is_async else cache.ask(question, lambda: "30")
        assert answer == "30"
        assert await cache.asettle()
        assert cache.settle()
        assert stored.rows() == 1
        hit = cache.lookup(question)
        assert isinstance(hit, Hit)
        assert hit.answer == "30"
        cache.clear()
    assert cache.stats().damaged == {"semantic": 2}
    assert cache.stats().ports["semantic"].faults == {}
    await cache.aclose()


@pytest.mark.parametrize("column", [None, *LEGACY])
def test_a_row_of_an_older_version_is_read_if_it_can_be(make: Make, stored: Stored, column: str | None) -> None:
    """It has no checksum: then what cannot be read is damaged, and nothing else."""
    cache = make(memory_ttl=0)
    cache.store(ASKED, "25", documents=["faq.md"])
    stored.change("checksum = NULL")
    if column is not None:
        change = COLUMNS[column].replace(", 7)", ", 255)")
        stored.change(change, *([1] if "%s" in change else []))
    stored.drop_copies()
    answer = cache.ask(ASKED, lambda: "30")
    assert cache.settle()
    assert answer == ("25" if column is None else "30")
    assert cache.stats().damaged == ({} if column is None else {"semantic": 1})


async def test_no_damage_in_redis_reaches_an_asker(make: Make, stored: Stored) -> None:
    """Whatever bits have changed, in whatever part of a value: the right answer is served, from where it still is."""
    cache, chance = make(memory_ttl=0), Random(8)
    cache.store(ASKED, "25")
    assert cache.ask(NEAR, lambda: "never") == "25"
    sound = stored.values()
    assert len(sound) == 2
    for turn in range(150):
        stored.write({name: spoilt(value, chance) for name, value in sound.items()})
        for question in (ASKED, NEAR):
            found = await cache.alookup(question) if turn % 2 else cache.lookup(question)
            assert isinstance(found, Hit)
            assert found.answer == "25"
    assert await cache.asettle()
    assert cache.settle()
    stats = cache.stats()
    assert stats.damaged["exact"] > 200
    assert stats.ports["exact"].faults == {}
    assert {name: value[-20:] for name, value in stored.values().items()} == {
        name: value[-20:] for name, value in sound.items()
    }
    await cache.aclose()


def test_a_value_under_another_ones_key_is_damaged(make: Make, stored: Stored) -> None:
    """Where Redis is alone, so that nothing else knows the answer."""
    cache = make(memory_ttl=0, postgres_url=None, embedder=None)
    cache.store("A?", "a")
    cache.store("B?", "b")
    (one, a), (other, b) = stored.values().items()
    stored.write({one: b, other: a})
    assert [cache.ask(question, lambda: "asked") for question in ("A?", "B?")] == ["asked"] * 2
    assert cache.settle()
    assert cache.stats().damaged == {"exact": 2}
    assert len(stored.values()) == 2


def test_what_cannot_be_read_is_deleted(make: Make, stored: Stored) -> None:
    """In the background, where nothing comes in its place."""
    cache = make(memory_ttl=0, postgres_url=None, embedder=None)
    cache.store(ASKED, "25")
    stored.write({name: value[:-1] for name, value in stored.values().items()})
    cache.lookup(ASKED)
    assert cache.settle()
    assert stored.values() == {}


@every_way()
def test_no_damage_reaches_an_application(way: Way, make: Make, stored: Stored) -> None:
    """Through every shell: what Redis cannot give PostgreSQL does, and when neither can the model is asked."""
    embedder = TableEmbedder({QUESTION: (1, 0), PARAPHRASE: at_similarity(0.97)})
    chance = Random(str(way))
    with Asker(way, Script([Say(TEXT)]), make(memory_ttl=0, embedder=embedder), {}) as asker:
        assert asker.ask().text == TEXT
        for _ in range(3):
            stored.write({name: spoilt(value, chance) for name, value in stored.values().items()})
            assert asker.ask().text == TEXT
        assert asker.calls == 1
        stored.drop_copies()
        stored.change(_PAYLOAD, chance.randrange(10_000))
        assert asker.ask().text == TEXT
        assert asker.calls == 2
        asker.settle()
        assert asker.cache.stats().damaged["semantic"] > 0


class Faulty:
    """Keep answers, and fail as a codec of an application's own may."""

    def __init__(self, *, records: bool) -> None:
        self.records = records

    def record(self, result: str) -> Recorded:
        """Return the answer, or fail."""
        if not self.records:
            raise OSError("cannot be recorded")
        return Recorded(result)

    def restore(self, hit: Hit) -> str:
        """Fail."""
        raise LookupError(str(hit.answer))


async def test_a_codec_that_fails_keeps_nobody_from_the_model() -> None:
    """What it raises counts as an answer that cannot be read or stored, for the asker and for who waits."""
    with Cache(exact=InMemoryExactTier()) as cache:

        async def compute() -> str:
            return "25"

        for records in (False, True, True):
            assert cache.answer(Request(ASKED), lambda: "25", Faulty(records=records)).answer == "25"
            assert (await cache.aanswer(Request(ASKED), compute, Faulty(records=records))).answer == "25"
        assert cache.stats().refused == {"unstorable": 2, "unreadable": 3}
