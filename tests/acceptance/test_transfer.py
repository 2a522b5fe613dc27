"""Exports and imports: between servers, embedders and keys, interrupted and repeated, and never past a removal."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from askonce import Cache, ConfigurationError, Document, Hit, Miss
from askonce.runtime import transfer
from askonce.testing import TableEmbedder, at_similarity
from tests.acceptance.conftest import ASKED, FAR, NEAR, VECTORS, Make
from tests.acceptance.test_bulk import BOTH_COLOURS, in_colour

BOTH: dict[str, Any] = {}
REDIS: dict[str, Any] = {"postgres_url": None}
POSTGRES: dict[str, Any] = {"redis_url": None}
KEY, OTHER_KEY = "11" * 32, "22" * 32


class Another(TableEmbedder):
    """Be another embedder."""

    name = "another"


def fill(cache: Cache) -> None:
    """Store answers of two tenants, with labels, and one that is found by its own wording only."""
    cache.store(ASKED, "25", tenant="acme", tags=["faq"], documents=[Document("leave.md", "3")], ttl=1000)
    cache.store(FAR, {"text": "left", "ünicode": ["é", None]}, tenant="acme")
    cache.store(ASKED, "30", tenant="other", context={"earlier": "turns"})
    cache.flush()


def other(make: Make, **settings: Any) -> Cache:
    """Make a cache elsewhere on the same servers."""
    prefix, schema = f"elsewhere{len(settings)}", "elsewhere"
    names = {"redis_prefix": prefix, "postgres_schema": schema}
    return make(**{"memory_ttl": 0, **names, **settings})


@pytest.fixture(autouse=True)
def _elsewhere(postgres_of_session: Any, redis_of_session: Any) -> Iterator[None]:
    """Delete what is elsewhere."""
    yield
    postgres_of_session.execute("DROP SCHEMA IF EXISTS elsewhere CASCADE")
    keys = list(redis_of_session.scan_iter(match="*elsewhere*", count=1000))
    if keys:
        redis_of_session.unlink(*keys)


@pytest.mark.parametrize("source", [BOTH, REDIS, POSTGRES], ids=["from both", "from redis", "from postgres"])
@pytest.mark.parametrize("target", [BOTH, REDIS, POSTGRES], ids=["to both", "to redis", "to postgres"])
def test_entries_move_between_servers_of_any_kind(
    make: Make, tmp_path: Path, source: dict[str, Any], target: dict[str, Any]
) -> None:
    """With their answers, labels, age and end; found by paraphrases with PostgreSQL; twice as well as once."""
    now = [1_000_000_000.0]
    cache = make(memory_ttl=0, clock=lambda: now[0], **source)
    fill(cache)
    done = cache.export(tmp_path / "all.jsonl")
    assert (done.entries, done.is_sealed) == (3, False)
    now[0] += 500
    moved = other(make, clock=lambda: now[0], **target)
    imported = moved.import_from(tmp_path / "all.jsonl")
    assert (imported.entries, imported.stored, imported.unchanged, imported.refused) == (3, 3, 0, {})
    again = moved.import_from(tmp_path / "all.jsonl")
    assert (again.stored, again.unchanged) == (0, 3)
    hit = moved.lookup(ASKED, tenant="acme")
    assert isinstance(hit, Hit)
    assert (hit.answer, hit.entry.tags, hit.entry.documents) == ("25", ("faq",), (Document("leave.md", "3"),))
    assert hit.age_s == pytest.approx(500)
    assert hit.entry.expires_at == pytest.approx(1_000_001_000.0)
    assert isinstance(moved.lookup(NEAR, tenant="acme"), Miss if target is REDIS else Hit)
    left = moved.lookup(FAR, tenant="acme")
    assert isinstance(left, Hit)
    assert left.answer == {"text": "left", "ünicode": ["é", None]}
    assert isinstance(moved.lookup(ASKED, tenant="other", context={"earlier": "turns"}), Hit)
    assert isinstance(moved.lookup(ASKED), Miss)
    assert moved.invalidate(document="leave.md") == 1


@BOTH_COLOURS
def test_another_embedder_embeds_them_anew(make: Make, tmp_path: Path, colour: str) -> None:
    """Their keys are those of its namespace, and paraphrases are found by its vectors."""
    cache = make(memory_ttl=0)
    fill(cache)
    in_colour(colour, cache, "export", tmp_path / "all.jsonl", tenant="acme")
    embedder = Another({ASKED: (1.0, 0.0), NEAR: at_similarity(0.5)}, dimension=12)
    moved = other(make, embedder=embedder, min_similarity=0.9)
    assert in_colour(colour, moved, "import_from", tmp_path / "all.jsonl").stored == 2
    assert isinstance(moved.lookup(ASKED, tenant="acme"), Hit)
    assert isinstance(moved.lookup(NEAR, tenant="acme"), Miss)
    assert isinstance(moved.lookup(ASKED, tenant="other", context={"earlier": "turns"}), Miss)


@pytest.mark.parametrize("servers", [BOTH, REDIS], ids=["both", "redis"])
def test_what_was_removed_since_the_export_is_not_brought_back(
    make: Make, tmp_path: Path, servers: dict[str, Any]
) -> None:
    """Neither into the cache that it was removed from, nor into one where it was removed; unless that is wanted."""
    cache = make(memory_ttl=0, **servers)
    fill(cache)
    cache.export(tmp_path / "all.jsonl")
    elsewhere = other(make, **servers)
    assert elsewhere.import_from(tmp_path / "all.jsonl").stored == 3
    for one in (cache, elsewhere):
        one.invalidate(tag="faq")
        assert one.clear(tenant="other") == 1
        again = one.import_from(tmp_path / "all.jsonl")
        assert (again.stored, again.unchanged, again.refused) == (0, 1, {"removed": 2})
        assert isinstance(one.lookup(ASKED, tenant="acme"), Miss)
        restored = one.import_from(tmp_path / "all.jsonl", restore_removed=True)
        assert (restored.stored, restored.unchanged) == (2, 1)
        assert isinstance(one.lookup(ASKED, tenant="acme"), Hit)


def test_what_is_there_stays_and_what_has_expired_is_left_out(make: Make, tmp_path: Path) -> None:
    """A newer answer is not replaced by the older one of a file."""
    now = [1_000_000_000.0]
    cache = make(memory_ttl=0, clock=lambda: now[0])
    fill(cache)
    cache.export(tmp_path / "all.jsonl")
    now[0] += 2000
    moved = other(make, clock=lambda: now[0])
    moved.store(FAR, "right", tenant="acme")
    moved.flush()
    done = moved.import_from(tmp_path / "all.jsonl")
    assert (done.stored, done.unchanged, done.refused) == (1, 1, {"expired": 1})
    hit = moved.lookup(FAR, tenant="acme")
    assert isinstance(hit, Hit)
    assert hit.answer == "right"


@BOTH_COLOURS
def test_an_export_that_is_interrupted_goes_on_where_it_was(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, colour: str
) -> None:
    """After a line that was written in part; until the end the file has another name, and nobody overwrites it."""
    monkeypatch.setattr(transfer, "_PAGE", 7)
    cache = make(memory_ttl=0)
    cache.store_many([(f"question {number}", str(number)) for number in range(30)])
    path, part = tmp_path / "all.jsonl", tmp_path / "all.jsonl.part"

    def interrupt(count: int) -> None:
        if part.read_text().count("\n") > 10:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        in_colour(colour, cache, "export", path, progress=interrupt)
    assert not path.exists()
    with part.open("a") as file:
        file.write('{"id": "half')
    with pytest.raises(ConfigurationError, match="interrupted"):
        cache.export(path)
    with pytest.raises(ConfigurationError, match="another choice"):
        cache.export(path, tenant="acme", resume=True)
    cache.store("question of later", "x")
    cache.flush()
    done = in_colour(colour, cache, "export", path, resume=True)
    assert done.entries == 30
    assert not part.exists()
    with pytest.raises(ConfigurationError, match="exists"):
        cache.export(path)
    assert cache.export(path, overwrite=True).entries == 31
    lines = path.read_text().splitlines()
    assert len({json.loads(line)["id"] for line in lines[1:-1]}) == 31


def test_an_export_takes_the_place_of_files_only(make: Make, tmp_path: Path) -> None:
    """Of a folder it would say so at its end; a device, such as /dev/stdout, would be one no more."""
    cache = make(memory_ttl=0)
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for place in (tmp_path, pipe):
        with pytest.raises(ConfigurationError, match="is no file"):
            cache.export(place, overwrite=True)
    assert pipe.is_fifo()


def test_an_import_that_is_interrupted_is_repeated(make: Make, tmp_path: Path) -> None:
    """The second run stores the rest, and nothing twice."""
    cache = make(memory_ttl=0)
    cache.store_many([(f"question {number}", str(number)) for number in range(150)])
    cache.export(tmp_path / "all.jsonl")
    moved = other(make)

    def interrupt(results: object) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        moved.import_from(tmp_path / "all.jsonl", progress=interrupt)
    done = moved.import_from(tmp_path / "all.jsonl")
    assert (done.stored, done.unchanged) == (86, 64)


def test_damaged_lines_are_told_before_anything_is_written(make: Make, tmp_path: Path) -> None:
    """By their numbers; a file without its end, too; they can be skipped."""
    cache = make(memory_ttl=0)
    cache.store_many([(f"question {number}", str(number)) for number in range(5)])
    path = tmp_path / "all.jsonl"
    cache.export(path)
    lines = path.read_text().splitlines(keepends=True)
    lines[2] = lines[2].replace("question", "Question")
    lines[4] = "[1, 2]\n"
    path.write_text("".join(lines))
    moved = other(make)
    with pytest.raises(ConfigurationError, match=r"line 3: damaged.*\n.*line 5: not a JSON object"):
        moved.import_from(path)
    assert isinstance(moved.lookup("question 0"), Miss)
    done = moved.import_from(path, skip_bad=True)
    assert (done.entries, done.stored, [error.line for error in done.errors]) == (3, 3, [3, 5])
    path.write_text("".join(lines[:2]))
    with pytest.raises(ConfigurationError, match="ends early"):
        moved.import_from(path)
    for content, message in (("", "first line"), ("question,answer\n", "first line"), ('{"askonce-export": 9}', "9")):
        path.write_text(content)
        with pytest.raises(ConfigurationError, match=message):
            moved.import_from(path)
    with pytest.raises(ConfigurationError, match="cannot be read"):
        moved.import_from(tmp_path / "none.jsonl")


@pytest.mark.parametrize(
    "wrong",
    [
        {"created_at": float("nan")}, {"created_at": 1e300}, {"created_at": -1}, {"expires_at": float("nan")},
        {"cost": [True, 5, 0.5]}, {"cost": ["7", 5, 0.5]}, {"end": None},
    ],
)  # fmt: skip
def test_what_no_export_says_is_told_too(make: Make, tmp_path: Path, wrong: dict[str, Any]) -> None:
    """A line that somebody has made up: an entry of no time would be served, and neither listed nor exported."""
    cache = make(memory_ttl=0)
    cache.store("question", "answer")
    path = tmp_path / "all.jsonl"
    cache.export(path)
    header, entry, _ = map(json.loads, path.read_text().splitlines())
    entry.pop("sum")
    made_up = wrong if "end" in wrong else {**entry, **wrong}
    path.write_text("".join(json.dumps(line) + "\n" for line in (header, made_up, {"end": 1})))
    with pytest.raises(ConfigurationError, match="line 2: not an entry of an export"):
        cache.import_from(path)


def test_encrypted_entries_stay_encrypted_and_are_opened_with_their_key(make: Make, tmp_path: Path) -> None:
    """Moved to another embedder too; opened on the way they can have another key; under a wrong one none is stored."""
    cache = make(memory_ttl=0, encryption_key=KEY, scope_names="plain")
    fill(cache)
    sealed, opened = tmp_path / "sealed.jsonl", tmp_path / "opened.jsonl"
    assert cache.export(sealed).is_sealed
    assert ASKED not in sealed.read_text()
    assert "acme" not in sealed.read_text()
    assert not cache.export(opened, opened=True).is_sealed
    assert ASKED in opened.read_text()
    with pytest.raises(ConfigurationError, match="encryption_key"):
        other(make).import_from(sealed)
    wrong = other(make, encryption_key=OTHER_KEY)
    assert wrong.import_from(sealed).refused == {"unopened": 3}
    embedder = Another(VECTORS, dimension=12)
    moved = other(make, encryption_key=KEY, embedder=embedder)
    assert moved.import_from(sealed).stored == 3
    assert isinstance(moved.lookup(NEAR, tenant="acme"), Hit)
    assert wrong.import_from(opened).stored == 3
    assert isinstance(wrong.lookup(NEAR, tenant="acme"), Hit)
    moved.import_from(sealed)


def test_the_keys_of_tenants_are_asked_for_by_their_names(make: Make, tmp_path: Path) -> None:
    """An entry of a tenant who is not named is not stored under somebody else's key."""
    keys = {None: "33" * 32, "acme": KEY, "other": OTHER_KEY}
    cache = make(memory_ttl=0, encryption_keys=keys.get)
    fill(cache)
    cache.export(tmp_path / "all.jsonl")
    moved = other(make, encryption_keys=keys.get)
    done = moved.import_from(tmp_path / "all.jsonl", tenants=["acme"])
    assert (done.stored, done.refused) == (2, {"unopened": 1})
    assert isinstance(moved.lookup(NEAR, tenant="acme"), Hit)
    assert moved.import_from(tmp_path / "all.jsonl", tenants=["acme", "other"]).stored == 1


def test_scopes_under_another_digest_key_cannot_be_told(make: Make, tmp_path: Path) -> None:
    """Under the same one they are."""
    cache = make(memory_ttl=0, digest_key="a" * 32)
    fill(cache)
    cache.export(tmp_path / "all.jsonl")
    for settings in ({}, {"digest_key": "b" * 32}):
        with pytest.raises(ConfigurationError, match="digest_key"):
            other(make, **settings).import_from(tmp_path / "all.jsonl")
    moved = other(make, digest_key="a" * 32)
    assert moved.import_from(tmp_path / "all.jsonl").stored == 3
    assert isinstance(moved.lookup(ASKED, tenant="acme"), Hit)
