"""What removals find through the directory of a Redis that is the record, and when they read all keys instead."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from typing import Any

import pytest
import redis

from askonce.core.model import ASKER, Document, Entry, Removed, Selector
from askonce.errors import TierError, TierRefused, TierTimeout
from askonce.runtime.drivers import drive
from askonce.testing.exact_conformance import copy_at
from askonce.testing.samples import NOW, entry_for
from askonce.tiers.redis import RedisTier
from askonce.tiers.redis.directory import Directory
from tests.tiers.test_redis import Calls, name_of

HOUR = 3600.0
SELECTORS = {
    "tag": Selector(tag="faq"),
    "document": Selector(document="handbook"),
    "version": Selector(document="handbook", version="7"),
    "part": Selector(parts={"tenant": "acme"}),
    "asker": Selector(parts={ASKER: "d1" * 16}),
    "parts": Selector(parts={"tenant": "acme", "app": "support"}),
    "together": Selector(tag="faq", document="handbook", parts={"tenant": "acme"}),
    "entry_id": Selector(entry_id=entry_for().key.entry_id),
}
CHOSEN = entry_for(
    tags=("faq", "hr"),
    documents=(Document("handbook", "7"), Document("prices")),
    parts={"tenant": "acme", "app": "support", ASKER: "d1" * 16},
)
OTHERS = [
    entry_for(f"{number}", scope=scope, tags=("hr",), documents=(Document("prices"),))
    for scope in ("globex", "initech")
    for number in range(12)
]


@pytest.fixture
def tier(redis_url: str, redis_prefix: str) -> Iterator[RedisTier]:
    """Yield a tier with a prefix of its own."""
    with closing(RedisTier(redis_url, prefix=redis_prefix, deadline_s=5.0)) as tier:
        yield tier


@pytest.fixture
def shards(server: redis.Redis, redis_prefix: str) -> Callable[[], list[bytes]]:
    """Return the names of the directory's shards that are there."""
    return lambda: sorted(server.scan_iter(match=f"{redis_prefix}:directory:*", count=1000))


def store(tier: RedisTier, *entries: Entry) -> None:
    """Store entries."""
    for entry in entries:
        assert tier.add(entry, None, NOW)


def perform_step(tier: RedisTier, steps: Generator[Any, Any, Any], replies: object) -> tuple[Any, object]:
    """Perform the next of some steps; return its replies, and what the steps return when they are over."""
    try:
        return tier.perform(steps.send(replies)), None
    except StopIteration as end:
        return None, end


def are_there(tier: RedisTier, *entries: Entry) -> list[bool]:
    """Return which entries are found."""
    return [tier.get(entry.key, NOW).entry is not None for entry in entries]


@pytest.mark.parametrize("selector", SELECTORS.values(), ids=SELECTORS)
@pytest.mark.parametrize("colour", ["sync", "async"])
def test_no_keys_are_scanned(tier: RedisTier, server: redis.Redis, selector: Selector, colour: str) -> None:
    """Whatever a removal names, it reads what it chooses, and not what is beside it."""
    store(tier, CHOSEN, *OTHERS)
    calls = Calls(server)
    removed = asyncio.run(tier.aremove(selector)) if colour == "async" else tier.remove(selector)
    assert removed == Removed(1, frozenset({CHOSEN.key.namespace}))
    made = calls.since()
    assert "scan" not in made
    assert made["mget"] < len(OTHERS)
    assert are_there(tier, CHOSEN, *OTHERS) == [False] + [True] * len(OTHERS)
    assert tier.remove(selector) == Removed(0)


def test_documents_without_a_scan(tier: RedisTier, server: redis.Redis) -> None:
    """The documents of a tenant are listed from its own entries."""
    store(tier, CHOSEN, *OTHERS)
    calls = Calls(server)
    listed = {"handbook": frozenset({"7"}), "prices": frozenset({""})}
    assert tier.documents({"tenant": "acme"}) == listed
    assert "scan" not in calls.since()
    assert tier.documents({}).keys() == listed.keys()


@pytest.mark.parametrize("selector", SELECTORS.values(), ids=SELECTORS)
def test_what_was_stored_without_a_directory(
    tier: RedisTier, server: redis.Redis, shards: Callable[[], list[bytes]], selector: Selector
) -> None:
    """What an earlier version has stored is found by the first removal, which completes the directory for the next."""
    store(tier, CHOSEN, *OTHERS)
    server.delete(*shards())
    store(tier, OTHERS[0])
    assert tier.remove(selector) == Removed(1, frozenset({CHOSEN.key.namespace}))
    tier.remove(Selector(tag="anything"))
    calls = Calls(server)
    assert tier.remove(Selector(tag="hr")).count == len(OTHERS)
    assert "scan" not in calls.since()


@pytest.mark.parametrize("restores", [False, True])
def test_a_shard_that_was_evicted(
    tier: RedisTier, server: redis.Redis, shards: Callable[[], list[bytes]], restores: bool
) -> None:
    """Each entry is removed, whichever shard was lost, and whether or not there is a new one in its place."""
    for shard in range(16):
        store(tier, CHOSEN, *OTHERS)
        assert len(shards()) == 16
        server.delete(shards()[shard])
        if restores:
            store(tier, *OTHERS)
        assert tier.remove(Selector(document="prices")).count == 1 + len(OTHERS)
        assert not any(are_there(tier, CHOSEN, *OTHERS))


def test_a_shard_that_is_evicted_during_a_removal(
    tier: RedisTier, server: redis.Redis, shards: Callable[[], list[bytes]]
) -> None:
    """However far the removal has come, it removes all in the end."""
    for before in itertools.count():
        store(tier, CHOSEN, *OTHERS)
        tier.remove(Selector(tag="anything"))
        removal, replies = tier.operations.remove(Selector(document="prices"), False), None
        for step in itertools.count():
            if step == before:
                server.delete(*shards())
            replies, end = perform_step(tier, removal, replies)
            if end is not None:
                break
        if before <= step:
            assert not any(are_there(tier, CHOSEN, *OTHERS))
        else:
            return


def test_stores_while_a_removal_reads_all_keys(
    tier: RedisTier, server: redis.Redis, shards: Callable[[], list[bytes]]
) -> None:
    """Whatever is stored at whichever moment of it, the next removal finds all through the directory."""
    store(tier, *OTHERS)
    server.delete(*shards())
    removal, replies, stored = tier.operations.remove(Selector(tag="anything"), False), None, [*OTHERS]
    for number in itertools.count():
        addition = tier.operations.add(entry_for(f"{number}", tags=("hr",)), None, NOW)
        stored.append(entry_for(f"{number}"))
        written, end = perform_step(tier, addition, None)
        replies, has_ended = perform_step(tier, removal, replies)
        while end is None:
            written, end = perform_step(tier, addition, written)
        if has_ended is not None:
            break
    calls = Calls(server)
    assert tier.remove(Selector(tag="hr")).count == len(stored)
    assert "scan" not in calls.since()
    assert not any(are_there(tier, *stored))


def test_an_interrupted_removal_is_ended_by_the_next(tier: RedisTier) -> None:
    """After whichever step it was left, what it has not deleted is still found."""
    for steps in itertools.count():
        store(tier, CHOSEN, *OTHERS)
        removal, replies = tier.operations.remove(Selector(document="prices"), False), None
        end: object = None
        for _ in range(steps):
            replies, end = perform_step(tier, removal, replies)
        if end is not None:
            break
        tier.remove(Selector(document="prices"))
        assert not any(are_there(tier, CHOSEN, *OTHERS))
    assert steps > 4


def test_a_large_removal_goes_in_parts(tier: RedisTier) -> None:
    """No conversation is so long that its deadline could end it, however much a tenant has."""
    entries = [entry_for(f"{number}", tags=("hr",)) for number in range(600)]
    store(tier, *entries)
    for selector in (Selector(parts={"tenant": "acme"}), Selector(tag="hr")):
        store(tier, *entries[:300])
        removal, replies = tier.operations.remove(selector, False), None
        end: Any = None
        while end is None:
            try:
                step = removal.send(replies)
            except StopIteration as exc:
                end = exc
            else:
                assert isinstance(step, list)
                assert len(step) <= 300
                replies = tier.perform(step)
        assert end.value.count in (600, 300)


def test_many_namespaces(tier: RedisTier, server: redis.Redis) -> None:
    """A tenant of many users is removed, whose namespaces have an entry each, and so is one label of another's."""
    users = [
        entry_for("?", scope=f"user {number}", parts={"tenant": tenant, "user": f"{number}"}, tags=("hr", tenant))
        for number, tenant in enumerate(("acme", "globex") * 150)
    ]
    store(tier, *users)
    calls = Calls(server)
    assert tier.remove(Selector(parts={"tenant": "acme"})).count == 150
    assert tier.remove(Selector(tag="hr", parts={"user": "1"})).count == 1
    assert tier.remove(Selector(tag="hr", parts={"tenant": "globex", "user": "3"})).count == 1
    assert tier.remove(Selector(tag="hr", parts={"tenant": "globex"})).count == 148
    assert "scan" not in calls.since()
    assert not any(are_there(tier, *users))


def test_what_is_gone_does_not_stay_listed(
    tier: RedisTier, server: redis.Redis, redis_prefix: str, shards: Callable[[], list[bytes]]
) -> None:
    """However many entries expire or are evicted, and namespaces with them, the directory stays in proportion."""
    for wave in range(12):
        now = NOW + wave * HOUR
        entries = [
            entry_for(f"{number}", scope=f"{wave} {number}", tags=(f"tag {wave}",), expires_at=now + 60)
            for number in range(100)
        ]
        for entry in entries:
            assert tier.add(entry, None, now)
        server.delete(*(name_of(redis_prefix, entry.key) for entry in entries))
    listed = sum(int(server.zcard(shard)) for shard in shards())
    assert listed < 3 * 3 * 100  # of each, itself, its tag and its namespace


def in_parts(tier: RedisTier, most: int) -> Callable[[Any], Any]:
    """Return what performs steps, but too late where more than so many members are drawn."""

    def perform(step: Any) -> Any:
        replies = tier.perform(step)
        if isinstance(step, list):
            drawn = [reply[1] for command, reply in zip(step, replies, strict=True) if "ZRANDMEMBER" in str(command[1])]
            if sum(map(len, drawn)) > most:
                raise TierTimeout("no answer before the deadline")
        return replies

    return perform


def test_an_entry_of_thousands_of_tags(tier: RedisTier, server: redis.Redis, redis_prefix: str) -> None:
    """It is listed in parts, as it would be in no deadline's time at once, and each of its tags removes it."""
    tags = tuple(f"tag {number}" for number in range(3500))
    entry = entry_for(tags=tags)
    for selected in (tags[0], tags[1234], tags[-1]):
        assert drive(tier.operations.add(entry, tier.position(), NOW), in_parts(tier, 2500))
        assert tier.remove(Selector(tag=selected)).count == 1


def test_a_removal_while_an_entry_of_thousands_of_tags_is_listed(tier: RedisTier) -> None:
    """It is kept out, by whichever part of it the removal comes after."""
    tags = tuple(f"tag {number}" for number in range(3500))
    entry, perform = entry_for(tags=tags), in_parts(tier, 2500)
    for step_before in range(1, 6):
        done = 0

        def interrupted(step: Any, before: int = step_before) -> Any:
            nonlocal done
            done += 1
            if done == before:
                tier.append(Selector(tag=tags[-1]))
                tier.remove(Selector(tag=tags[-1]))
            return perform(step)

        position = tier.position()
        is_added = drive(tier.operations.add(entry, position, NOW), interrupted)
        assert not is_added or done < step_before
        tier.remove(Selector(tag=tags[0]))


def test_a_page_of_entries_of_many_tags(
    tier: RedisTier, server: redis.Redis, shards: Callable[[], list[bytes]]
) -> None:
    """A removal that makes the directory whole lists those that stay some at a time."""
    entries = [
        entry_for(f"{number}", tags=(f"{number % 2}", *(f"{number} {tag}" for tag in range(100))))
        for number in range(60)
    ]
    store(tier, *entries)
    server.delete(*shards())
    assert drive(tier.operations.remove(Selector(tag="0"), unreadable=False), in_parts(tier, 2500)).count == 30
    calls = Calls(server)
    assert tier.remove(Selector(tag="31 5")).count == 1
    assert "scan" not in calls.since()


def test_no_more_is_looked_for_than_fits_a_deadline() -> None:
    """Of thousands of members that an addition has drawn, some hundred entries are looked for, and each once."""
    own = bytes(8)
    many = [b"l" + bytes(16) + bytes(16) + number.to_bytes(16, "big") + own for number in range(5000)]
    one = [b"l" + number.to_bytes(16, "big") + bytes(32) + own for number in range(5000)]
    directory = Directory("askonce", 60, is_spread=False)
    assert len(directory.look_at(bytes(16), many, NOW).places) < 1000
    sample = directory.look_at(bytes(16), one, NOW)
    assert len(sample.places) == 1
    assert {member for command in sample.drop([b""]) for member in command[4:]} == set(one)


def test_a_removal_leaves_nothing_listed(
    tier: RedisTier, server: redis.Redis, shards: Callable[[], list[bytes]]
) -> None:
    """What is removed is listed no more, and neither is a namespace that has no entries."""
    store(tier, CHOSEN, *OTHERS)
    tier.remove(Selector(document="prices"))
    assert all(server.zcard(shard) == 1 for shard in shards())  # that it is complete


def test_what_stays_listed_of_an_entry_that_was_stored_anew(tier: RedisTier) -> None:
    """An entry that has lost a tag is not removed by it, and is removed by those that it has."""
    store(tier, entry_for(tags=("old", "both")), entry_for(tags=("both", "new")))
    assert tier.remove(Selector(tag="old")) == Removed(0)
    assert are_there(tier, entry_for()) == [True]
    assert tier.remove(Selector(tag="new")).count == 1


def test_a_longer_life_is_a_longer_life_of_the_shard(
    tier: RedisTier, server: redis.Redis, shards: Callable[[], list[bytes]]
) -> None:
    """What hits prolong is listed for as long as it lives."""
    store(tier, CHOSEN)
    for shard in shards():
        server.pexpire(shard, 60_000)
    later = entry_for(tags=CHOSEN.tags, documents=CHOSEN.documents, parts=CHOSEN.parts, expires_at=NOW + 9000)
    tier.put(CHOSEN.key, later, NOW, over=CHOSEN)
    longest = max(server.pttl(shard) for shard in shards())
    assert longest > 9000 * 1000


def test_no_names_are_listed(tier: RedisTier, server: redis.Redis, shards: Callable[[], list[bytes]]) -> None:
    """The directory has digests, and no tag, document or part of a scope."""
    store(tier, CHOSEN, *OTHERS)
    listed: Any = [server.zrange(shard, 0, -1) for shard in shards()]
    members = b"".join(member for members in listed for member in members)
    assert len(members) > 1000
    assert not [name for name in (b"faq", b"handbook", b"prices", b"acme", b"support", b"globex") if name in members]


def test_copies_are_not_listed(tier: RedisTier, server: redis.Redis, shards: Callable[[], list[bytes]]) -> None:
    """Where PostgreSQL is the record, nothing is written for a directory."""
    copy = copy_at(7)
    calls = Calls(server)
    tier.put(copy.key, copy, NOW)
    tier.put(copy.key, copy, NOW, over=copy)
    tier.remove(Selector(parts=copy.parts), unreadable=True)
    assert shards() == []
    assert not [command for command in calls.since() if command.startswith("z")]


def test_a_server_that_takes_nothing_new(
    tier: RedisTier, redis_url: str, redis_prefix: str, server: redis.Redis, shards: Callable[[], list[bytes]]
) -> None:
    """A removal that cannot make the directory whole, as its user may not, removes all the same."""
    store(tier, CHOSEN, *OTHERS)
    server.delete(*shards())
    name = f"user-{redis_prefix.rstrip(':')}"
    server.acl_setuser(name, enabled=True, passwords=["+right"], keys=["*"], categories=["+@all"], commands=["-zadd"])
    try:
        with closing(
            RedisTier(redis_url, prefix=redis_prefix, deadline_s=5.0, username=name, password="right")
        ) as restricted:
            with pytest.raises(TierError):
                restricted.add(OTHERS[1], None, NOW)
            assert restricted.remove(Selector(tag="faq")).count == 1
    finally:
        server.acl_deluser(name)
    assert are_there(tier, CHOSEN, OTHERS[0]) == [False, True]


def test_a_shard_of_another_program(tier: RedisTier, redis_prefix: str, server: redis.Redis) -> None:
    """A removal that can be done only when somebody's key is out of the way says so."""
    store(tier, CHOSEN)
    name = f"{redis_prefix}:directory:{CHOSEN.key.digest[0] % 16:02x}"
    server.delete(name)
    server.set(name, "mine")
    with pytest.raises(TierRefused, match="another program's"):
        tier.remove(Selector(tag="faq"))
    server.delete(name)
    assert tier.remove(Selector(tag="faq")).count == 1
