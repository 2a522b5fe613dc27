"""What the Redis tier does on a real server, beyond the promises of its port."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import importlib.metadata
import itertools
import os
import signal
import socket
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from typing import Any

import pytest
import redis
from redis import asyncio as aredis

from askonce.core.model import Document, Key, Position, Removed, Selector
from askonce.core.ports import Copy, Fetched, Put
from askonce.core.removals import criterion_of
from askonce.errors import ConfigurationError, TierError, TierRefused, TierTimeout, TierUnavailable
from askonce.runtime.drivers import drive
from askonce.runtime.loops import MOST_STOPPED
from askonce.testing.exact_conformance import LOG, copy_at
from askonce.testing.samples import NOW, assert_same, entry_for, key_for
from askonce.tiers.redis import RedisTier
from askonce.tiers.redis.connections import SCAN_COUNT, Scan, Settled, Step
from askonce.tiers.redis.endpoints import read_url
from askonce.tiers.redis.operations import MOST_LIFETIME_S
from tests.forks import Programs
from tests.redis_servers import until

DEADLINE_S = 5.0


@pytest.fixture
def tier(redis_url: str, redis_prefix: str) -> Iterator[RedisTier]:
    """Yield a tier with a prefix of its own."""
    with closing(RedisTier(redis_url, prefix=redis_prefix, deadline_s=DEADLINE_S)) as tier:
        yield tier


def name_of(prefix: str, key: Key) -> str:
    """Return the name of an entry in Redis."""
    return f"{prefix}:{{{key.namespace.hex()}}}:{key.digest.hex()}"


def position_name_of(prefix: str, key: Key) -> str:
    """Return the name of a namespace's position in Redis."""
    return f"{prefix}:{{{key.namespace.hex()}}}:position"


def test_connections_are_opened_without_reading_what_is_installed(
    redis_url: str, redis_prefix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """redis-py reads its version from its package's files for each connection, which takes longer than to connect."""
    RedisTier(redis_url, prefix=redis_prefix, deadline_s=DEADLINE_S).close()

    def version(of: str) -> str:
        raise AssertionError(of)

    monkeypatch.setattr(importlib.metadata, "version", version)
    key = key_for("a question")

    async def asked(tier: RedisTier) -> Fetched:
        found = await tier.aget(key, NOW)
        await tier.aclose()
        return found

    with closing(RedisTier(redis_url, prefix=redis_prefix, deadline_s=DEADLINE_S)) as tier:
        assert tier.get(key, NOW) == asyncio.run(asked(tier))


def test_what_an_application_says_of_itself_is_told_to_the_server() -> None:
    """An option of redis-py's stays what it is."""
    of_driver = getattr(redis, "DriverInfo", None)  # older versions have the other option
    mine = {"lib_name": "mine"} if of_driver is None else {"driver_info": of_driver(name="mine", lib_version="1")}
    opening = read_url("redis://cache", cluster=False, deadline_s=1, options=mine).opening
    assert all(
        options[name] is given for options in (opening.options, opening.async_options) for name, given in mine.items()
    )


class Calls:
    """Count the commands that the server has run since."""

    def __init__(self, server: redis.Redis) -> None:
        self._server = server
        self._before = self._now()

    def _now(self) -> dict[str, int]:
        stats = self._server.info("commandstats")
        return {name.removeprefix("cmdstat_"): entry["calls"] for name, entry in stats.items()}

    def since(self) -> dict[str, int]:
        """Return the calls by command, without those of the counting."""
        grown = {name: calls - self._before.get(name, 0) for name, calls in self._now().items()}
        return {name: calls for name, calls in grown.items() if calls and name != "info"}


@contextlib.contextmanager
def tcp_server(answer: Callable[[socket.socket], None]) -> Iterator[int]:
    """Run a server that treats each connection as `answer` does; yield its port."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        done = threading.Event()

        def serve() -> None:
            with contextlib.suppress(OSError):
                while not done.is_set():
                    connection, _ = listener.accept()
                    with connection, contextlib.suppress(OSError):
                        answer(connection)
                        done.wait()

        threads = [threading.Thread(target=serve, daemon=True) for _ in range(2)]
        for thread in threads:
            thread.start()
        try:
            yield listener.getsockname()[1]
        finally:
            done.set()
            listener.shutdown(socket.SHUT_RDWR)
            for thread in threads:
                thread.join()


class TestSetUp:
    @pytest.mark.parametrize("url", ["http://localhost", "localhost:6379", "", "redis+tls://localhost"])
    def test_unknown_scheme(self, url: str) -> None:
        """A URL of another scheme is refused, and the three that work are named."""
        with pytest.raises(ConfigurationError, match=r"redis://.*rediss://.*unix://"):
            RedisTier(url)

    @pytest.mark.parametrize("url", ["redis://:s3cr/t@localhost", "redis://localhost?db=zero"])
    def test_unusable_url(self, url: str) -> None:
        """A URL that cannot be read is refused when the tier is made, and no part of a password is shown."""
        with pytest.raises(ConfigurationError, match="percent-encode") as caught:
            RedisTier(url)
        assert "s3cr" not in "".join(traceback.format_exception(caught.value, limit=-1))

    def test_unknown_option(self) -> None:
        """An option that redis-py does not know is refused when the tier is made."""
        with pytest.raises(ConfigurationError, match="no_such_option"):
            RedisTier("redis://localhost", no_such_option=1)

    def test_decoded_responses_are_refused(self, redis_url: str) -> None:
        """Neither an option, nor the URL, nor a ready client may turn payloads into text."""
        with pytest.raises(ConfigurationError, match="decode_responses"):
            RedisTier("redis://localhost", decode_responses=True)
        with pytest.raises(ConfigurationError, match="decode_responses"):
            RedisTier("redis://localhost?decode_responses=true")
        with (
            redis.Redis.from_url(redis_url, decode_responses=True) as client,
            pytest.raises(ConfigurationError, match="decode_responses"),
        ):
            RedisTier.from_client(client)

    def test_nothing_is_opened_before_the_first_use(self) -> None:
        """Making and closing a tier needs no server."""
        RedisTier("redis://nowhere.invalid").close()


class TestStorage:
    def test_lifetime_is_set_with_the_value(self, tier: RedisTier, server: redis.Redis, redis_prefix: str) -> None:
        """Redis itself ends an entry at its expiry; no separate command sets the lifetime."""
        entry = entry_for(expires_at=NOW + 60)
        tier.put(entry.key, entry, NOW)
        calls = Calls(server)
        tier.put(entry.key, entry, NOW)
        assert 0 < server.pttl(name_of(redis_prefix, entry.key)) <= 60_000
        assert calls.since().items() >= {"set": 1, "pexpire": 1, "pttl": 1}.items()  # the latter for the directory

    def test_no_value_stays_for_good(self, tier: RedisTier, server: redis.Redis, redis_prefix: str) -> None:
        """Entries without expiry, and positions, leave Redis in the end."""
        copy = replace(copy_at(7), expires_at=None)
        tier.put(copy.key, copy, NOW)
        tier.raise_positions({key_for(scope="globex").namespace: Position(LOG, 7)})
        names = list(server.scan_iter(match=f"{redis_prefix}*"))
        assert len(names) == 3
        for name in names:
            assert 0 < server.pttl(name) <= MOST_LIFETIME_S * 1000

    def test_a_position_outlives_its_copies(self, tier: RedisTier, server: redis.Redis, redis_prefix: str) -> None:
        """A write prolongs the life of the position that its namespace has."""
        copy = replace(copy_at(7), expires_at=None)
        tier.raise_positions({copy.key.namespace: Position(LOG, 9)})
        server.pexpire(position_name_of(redis_prefix, copy.key), 60_000)
        tier.put(copy.key, copy, NOW)
        lifetimes = [server.pttl(make(redis_prefix, copy.key)) for make in (position_name_of, name_of)]
        assert lifetimes[0] >= lifetimes[1] - 1000
        assert tier.get(copy.key, NOW).position == Position(LOG, 9)

    def test_one_round_trip_a_lookup(self, tier: RedisTier, server: redis.Redis) -> None:
        """A lookup is a single command, found or not, in both colours."""
        entry = entry_for()
        tier.put(entry.key, entry, NOW)
        calls = Calls(server)
        tier.get(entry.key, NOW)
        tier.get(key_for("unknown"), NOW)
        assert calls.since() == {"mget": 2}

        async def twice() -> dict[str, int]:
            await tier.aget(entry.key, NOW)
            calls = Calls(server)
            await tier.aget(entry.key, NOW)
            return calls.since()

        assert asyncio.run(twice()) == {"mget": 1}

    def test_an_evicted_position_is_told(self, tier: RedisTier, server: redis.Redis, redis_prefix: str) -> None:
        """Whoever reads the copy then knows that nobody has told of removals."""
        copy = copy_at(7)
        tier.put(copy.key, copy, NOW)
        server.delete(position_name_of(redis_prefix, copy.key))
        assert tier.get(copy.key, NOW) == Fetched(copy, None, tier.get(copy.key, NOW).same_since)

    def test_what_an_older_version_wrote(self, tier: RedisTier, server: redis.Redis, redis_prefix: str) -> None:
        """Its values are absent, and no damage; its epochs are no positions."""
        entry, epoch = entry_for(), b"0123456789abcdef"
        server.set(name_of(redis_prefix, entry.key), epoch + b'{"v":1}\n"25"')
        for name in (":epoch", ":position"):
            server.set(name_of(redis_prefix, entry.key).rpartition(":")[0] + name, epoch)
        fetched = tier.get(entry.key, NOW)
        assert (fetched.entry, fetched.position, fetched.damaged) == (None, None, None)
        assert tier.remove(Selector(tag="faq")) == Removed(0)

    def test_a_stamp_that_was_changed_is_damage(self, tier: RedisTier, server: redis.Redis, redis_prefix: str) -> None:
        """It could claim a later position, and hide a removal."""
        copy = copy_at(7)
        tier.put(copy.key, copy, NOW)
        name = name_of(redis_prefix, copy.key)
        value: Any = server.get(name)
        for at in range(128):
            flipped = bytearray(value)
            flipped[at // 8] ^= 1 << at % 8
            server.set(name, bytes(flipped))
            fetched = tier.get(copy.key, NOW)
            assert fetched.entry is None
            assert fetched.damaged is not None

    @pytest.mark.parametrize("spoilt", [b"", b"short", b"x" * 16, b"x" * 500, b"\xff" * 20 + b"\n"])
    def test_damaged_values_are_absent(
        self, tier: RedisTier, server: redis.Redis, redis_prefix: str, spoilt: bytes
    ) -> None:
        """Whatever stands where an entry should be, with a right stamp or not, is no answer and no error."""
        key = key_for()
        for value in (spoilt, b"x" * 16 + spoilt, b"askonce\1" * 2 + spoilt):
            server.set(name_of(redis_prefix, key), value)
            assert tier.get(key, NOW).entry is None
            assert tier.remove(Selector(tag="faq")) == Removed(0)

    def test_values_of_another_type_are_absent(self, tier: RedisTier, server: redis.Redis, redis_prefix: str) -> None:
        """A list in an entry's place, or in the position's, is no answer and no error."""
        copy = copy_at(7)
        server.rpush(name_of(redis_prefix, copy.key), "x")
        server.rpush(position_name_of(redis_prefix, copy.key), "x")
        fetched = tier.get(copy.key, NOW)
        assert (fetched.entry, fetched.position) == (None, None)
        assert tier.remove(Selector()) == Removed(0)
        tier.put(copy.key, copy, NOW)
        tier.raise_positions({copy.key.namespace: Position(LOG, 9)})
        fetched = tier.get(copy.key, NOW)
        assert (fetched.entry, fetched.position) == (copy, Position(LOG, 9))


class TestRemoval:
    def test_many_pages(self, tier: RedisTier, server: redis.Redis, redis_prefix: str) -> None:
        """A removal goes through all keys of its prefix in batches, and through no others."""
        entries = [entry_for(f"{number}", tags=("faq",)) for number in range(3 * SCAN_COUNT)]
        for entry in entries:
            tier.put(entry.key, entry, NOW)
        with closing(RedisTier.from_client(server, prefix=f"x{redis_prefix}")) as neighbour:
            neighbour.put(entries[0].key, entries[0], NOW)
            calls = Calls(server)
            assert asyncio.run(tier.aremove(Selector(tag="faq"))).count == len(entries)
            assert_same(neighbour.get(entries[0].key, NOW).entry, entries[0])
        assert not calls.since().keys() & {"keys", "flushdb", "flushall", "del"}

    def test_an_entry_id_needs_no_scan(self, tier: RedisTier, server: redis.Redis) -> None:
        """Forgetting one entry reads that entry only."""
        entry = entry_for()
        tier.put(entry.key, entry, NOW)
        calls = Calls(server)
        assert tier.remove(Selector(entry_id=entry.key.entry_id)).count == 1
        assert calls.since().items() >= {"mget": 1, "unlink": 1}.items()
        assert "scan" not in calls.since()

    def test_a_prefix_is_taken_literally(self, redis_url: str, redis_prefix: str) -> None:
        """Characters that mean something to `SCAN` do not reach into other prefixes."""
        entry = entry_for()
        with (
            closing(RedisTier(redis_url, prefix=f"{redis_prefix}[ab]*?")) as odd,
            closing(RedisTier(redis_url, prefix=f"{redis_prefix}axyz")) as plain,
        ):
            odd.put(entry.key, entry, NOW)
            plain.put(entry.key, entry, NOW)
            assert odd.remove(Selector()).count == 1
            assert_same(plain.get(entry.key, NOW).entry, entry)

    def test_drafts_go_uncounted(self, tier: RedisTier, server: redis.Redis, redis_prefix: str) -> None:
        """What is being stored is removed, and not counted as served until now."""
        entry = entry_for()
        addition = tier.operations.add(entry, tier.position(), NOW)
        tier.perform(next(addition))
        assert tier.get(entry.key, NOW).entry is None
        assert tier.documents({}) == {}
        assert tier.remove(Selector()) == Removed(0)
        assert not server.exists(name_of(redis_prefix, entry.key))


@pytest.fixture
def account(server: redis.Redis, redis_prefix: str) -> Iterator[str]:
    """Yield the name of a user of the server, with the password "right" and access to everything."""
    name = f"user-{redis_prefix.rstrip(':')}"
    server.acl_setuser(name, enabled=True, passwords=["+right"], keys=["*"], categories=["+@all"])
    yield name
    server.acl_deluser(name)


def both_colours(tier: RedisTier) -> Iterator[Callable[[], object]]:
    """Yield a lookup in each colour."""
    yield lambda: tier.get(key_for(), NOW)
    yield lambda: asyncio.run(tier.aget(key_for(), NOW))


class TestFaults:
    def test_wrong_password(self, redis_url: str, account: str) -> None:
        """A tier that has never worked reports a wrong password as a mistake in set-up, without showing it."""
        tier = RedisTier(redis_url, deadline_s=DEADLINE_S, username=account, password="wr0ng")
        for lookup in both_colours(tier):
            with pytest.raises(ConfigurationError, match="password") as caught:
                lookup()
            assert "wr0ng" not in str(caught.value)

    def test_password_changed_later(self, redis_url: str, account: str, server: redis.Redis) -> None:
        """A tier that has worked reports the same refusal."""
        with closing(RedisTier(redis_url, deadline_s=DEADLINE_S, username=account, password="right")) as tier:
            tier.get(key_for(), NOW)
            server.acl_setuser(account, enabled=True, reset_passwords=True, passwords=["+new"])
            server.client_kill_filter(user=account)
            for lookup in both_colours(tier):
                with pytest.raises(TierRefused, match="password"):
                    lookup()

    def test_missing_permission(self, redis_url: str, account: str, server: redis.Redis) -> None:
        """A user who may not read these keys is a mistake in set-up."""
        server.acl_setuser(account, enabled=True, reset_keys=True, keys=["elsewhere:*"])
        tier = RedisTier(redis_url, deadline_s=DEADLINE_S, username=account, password="right")
        for lookup in both_colours(tier):
            with pytest.raises(ConfigurationError, match="may not"):
                lookup()

    @pytest.mark.parametrize("colour", ["sync", "async"])
    def test_missing_command(self, redis_url: str, account: str, server: redis.Redis, colour: str) -> None:
        """A user who may read but not store is a mistake in set-up, though it shows only at the first store."""
        server.acl_setuser(account, enabled=True, commands=["-set"])
        entry = entry_for()
        with closing(RedisTier(redis_url, deadline_s=DEADLINE_S, username=account, password="right")) as tier:

            async def alook_up_and_store() -> None:
                await tier.aget(entry.key, NOW)
                await tier.aput(entry.key, entry, NOW)

            def look_up_and_store() -> None:
                tier.get(entry.key, NOW)
                tier.put(entry.key, entry, NOW)

            with pytest.raises(ConfigurationError, match=r"may not.*SET"):
                asyncio.run(alook_up_and_store()) if colour == "async" else look_up_and_store()

    def test_permission_taken_away_later(self, redis_url: str, account: str, server: redis.Redis) -> None:
        """What has worked once may be refused later."""
        entry = entry_for()
        with closing(RedisTier(redis_url, deadline_s=DEADLINE_S, username=account, password="right")) as tier:
            tier.put(entry.key, entry, NOW)
            server.acl_setuser(account, enabled=True, commands=["-set"])
            with pytest.raises(TierRefused, match="ACL"):
                tier.put(entry.key, entry, NOW)

    def test_a_node_of_a_cluster(self) -> None:
        """A node that refers to others needs a client that follows, which a setting makes."""
        with tcp_server(lambda it: it.sendall(b"-MOVED 1 10.0.0.1:6379\r\n" * 10)) as port:
            tier = RedisTier(f"redis://127.0.0.1:{port}", deadline_s=DEADLINE_S)
            for lookup in both_colours(tier):
                with pytest.raises(ConfigurationError, match="redis_cluster"):
                    lookup()

    def test_database_that_is_none(self, redis_url: str) -> None:
        """A database number beyond the server's is a mistake in set-up."""
        tier = RedisTier(f"{redis_url.partition('?')[0]}?db=99999", deadline_s=DEADLINE_S)
        for lookup in both_colours(tier):
            with pytest.raises(ConfigurationError, match="database"):
                lookup()

    def test_not_a_redis_server(self) -> None:
        """A server that speaks another protocol is a mistake in set-up."""
        with tcp_server(lambda it: it.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")) as port:
            tier = RedisTier(f"redis://127.0.0.1:{port}", deadline_s=DEADLINE_S)
            for lookup in both_colours(tier):
                with pytest.raises(ConfigurationError, match="does not speak the Redis protocol"):
                    lookup()

    def test_server_without_tls(self) -> None:
        """`rediss://` to a server without TLS is a mistake in set-up."""
        with tcp_server(lambda it: it.sendall(b"-ERR unknown command\r\n" * 10)) as port:
            tier = RedisTier(f"rediss://127.0.0.1:{port}", deadline_s=DEADLINE_S)
            for lookup in both_colours(tier):
                with pytest.raises(ConfigurationError, match="TLS"):
                    lookup()

    def test_silent_server(self) -> None:
        """A server that accepts and says nothing is left at the deadline."""
        with tcp_server(lambda _: None) as port:
            tier = RedisTier(f"redis://127.0.0.1:{port}", deadline_s=0.05)
            for lookup in both_colours(tier):
                with pytest.raises(TierTimeout):
                    lookup()

    def test_no_server(self) -> None:
        """A refused connection is a fault, also when the tier has never worked: the server may come later."""
        with socket.create_server(("127.0.0.1", 0)) as listener:
            port = listener.getsockname()[1]
        tier = RedisTier(f"redis://127.0.0.1:{port}", deadline_s=DEADLINE_S)
        for lookup in both_colours(tier):
            with pytest.raises(TierUnavailable):
                lookup()

    def test_removal_without_a_server(self) -> None:
        """A removal that reads every entry reports a fault as any other call does."""
        with socket.create_server(("127.0.0.1", 0)) as listener:
            port = listener.getsockname()[1]
        tier = RedisTier(f"redis://127.0.0.1:{port}", deadline_s=DEADLINE_S)
        with pytest.raises(TierUnavailable):
            tier.remove(Selector(tag="faq"))
        with pytest.raises(TierUnavailable):
            asyncio.run(tier.aremove(Selector(tag="faq")))

    def test_idle_connection_that_the_server_closed(self, redis_url: str, account: str, server: redis.Redis) -> None:
        """A connection that was cut while idle is opened again without a fault."""
        with closing(RedisTier(redis_url, deadline_s=DEADLINE_S, username=account, password="right")) as tier:
            tier.get(key_for(), NOW)
            assert server.client_kill_filter(user=account) == 1
            tier.get(key_for(), NOW)

            async def cut_between() -> None:
                await tier.aget(key_for(), NOW)
                assert server.client_kill_filter(user=account, _type="normal") == 2
                await tier.aget(key_for(), NOW)
                await tier.aclose()

            asyncio.run(cut_between())


class TestInterruption:
    def test_cancelled_tasks(self, tier: RedisTier) -> None:
        """However far a lookup came before it was cancelled, the next one gets its own answer."""
        mine, other = entry_for("mine", answer=b'"mine"'), entry_for("other", answer=b'"other"')

        async def cancel_after(steps: int) -> None:
            task = asyncio.create_task(tier.aget(other.key, NOW))
            for _ in range(steps):
                await asyncio.sleep(0)
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
            assert_same((await tier.aget(mine.key, NOW)).entry, mine)

        async def at_every_step() -> None:
            for entry in (mine, other):
                await tier.aput(entry.key, entry, NOW)
            for steps in [*range(12)] * 3:
                await cancel_after(steps)

        asyncio.run(at_every_step())

    @pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no interval timer")
    @pytest.mark.filterwarnings("ignore::ResourceWarning")  # redis-py's, interrupted while it connects
    @pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
    def test_signals(self, tier: RedisTier) -> None:
        """An exception from a signal handler, at any moment, leaves no reply behind for the next lookup."""
        entries = [entry_for(f"{number}", answer=b"%d" % number) for number in range(2)]
        for entry in entries:
            tier.put(entry.key, entry, NOW)

        def interrupt(*_: object) -> None:
            raise KeyboardInterrupt

        before = signal.signal(signal.SIGALRM, interrupt)
        try:
            for number in range(400):
                with contextlib.suppress(KeyboardInterrupt, TierError):
                    signal.setitimer(signal.ITIMER_REAL, 1e-6 * (1 + number))
                    for entry in entries * 40:
                        assert tier.get(entry.key, NOW).entry == entry
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)
            gc.collect()  # here, where a socket interrupted while it connects may warn; not in whatever test comes next

    def test_no_number_is_packed(self, tier: RedisTier, monkeypatch: pytest.MonkeyPatch) -> None:
        """A signal's exception that meets hiredis while it spells a number crashes the process (hiredis 3.5)."""
        serializer = pytest.importorskip("redis.connection").HiredisRespSerializer
        entry, packed = entry_for(tags=("faq",)), set[type]()
        pack = serializer.pack

        def noted(self: Any, *parts: object) -> Any:
            packed.update(map(type, parts))
            return pack(self, *parts)

        async def use() -> None:
            await tier.aput(entry.key, entry, NOW)
            monkeypatch.setattr(serializer, "pack", noted)  # what redis-py itself sends to connect is behind it
            await tier.aput(entry.key, entry, NOW)
            assert (await tier.aget(entry.key, NOW)).entry == entry
            assert (await tier.aremove(Selector(tag="faq"))).count == 1

        tier.put(entry.key, entry, NOW)
        asyncio.run(use())
        tier.put(entry.key, entry, NOW)
        assert tier.remove(Selector(tag="faq")).count == 1
        assert packed == {str, bytes}


class TestLoopsAndForks:
    def test_loops_end_without_warnings(self, programs: Programs, redis_url: str, redis_prefix: str) -> None:
        """Loops that end one after another leave no open connection and no warning, closed or not."""
        program = f"""
import asyncio, gc
from askonce.testing.samples import NOW, entry_for
from askonce.tiers.redis import RedisTier
tier, entry = RedisTier({redis_url!r}, prefix={redis_prefix!r}, deadline_s=5), entry_for()
async def use(close):
    asyncio.get_running_loop().slow_callback_duration = 60  # a busy machine is none of this test's business
    await asyncio.gather(*(tier.aput(entry.key, entry, NOW) for _ in range(5)))
    await asyncio.gather(*(tier.aget(entry.key, NOW) for _ in range(5)))
    if close:
        await tier.aclose()
for close in (False, True, False):
    asyncio.run(use(close), debug=True)
    gc.collect()
tier.get(entry.key, NOW)
tier.close()
del tier
gc.collect()
"""
        ended = programs.run(program)
        assert (ended.returncode, ended.stderr) == (0, "")

    def test_tasks_share_few_connections(self, redis_url: str, account: str, server: redis.Redis) -> None:
        """Many tasks at once open no more connections than allowed, and all are answered."""
        tier = RedisTier(redis_url, deadline_s=DEADLINE_S, max_connections=3, username=account, password="right")

        async def many() -> int:
            await asyncio.gather(*(tier.aget(key_for(f"{number}"), NOW) for number in range(100)))
            opened = sum(client["user"] == account for client in server.client_list())
            await tier.aclose()
            return opened

        assert asyncio.run(many()) == 3

    def test_tasks_share_round_trips(self, redis_url: str, redis_prefix: str, server: redis.Redis) -> None:
        """What many tasks ask at once reaches the server in few pieces, and each gets its own answer."""
        tier = RedisTier(redis_url, prefix=redis_prefix, deadline_s=DEADLINE_S, max_connections=2)
        stored = [entry_for(f"{number}") for number in range(60)]

        async def many() -> tuple[int, list[str | None]]:
            await tier.aput_all([Copy(entry.key, replace(entry, position=Position(LOG, 1))) for entry in stored], NOW)
            before = server.info("stats")["total_reads_processed"]
            found = await asyncio.gather(*(tier.aget(entry.key, NOW) for entry in stored))
            reads = server.info("stats")["total_reads_processed"] - before
            await tier.aclose()
            return reads, [None if fetched.entry is None else fetched.entry.question for fetched in found]

        reads, questions = asyncio.run(many())
        assert questions == [entry.question for entry in stored]
        assert reads < 20

    def test_loops_that_are_left_open(self, redis_url: str, account: str, server: redis.Redis) -> None:
        """Who makes a loop for each call, and closes none, has connections for the last few, and none after `close`."""
        tier = RedisTier(redis_url, username=account, password="right", deadline_s=5)

        def connections() -> int:
            return sum(client["user"] == account for client in server.client_list())

        loops = [asyncio.new_event_loop() for _ in range(2 * MOST_STOPPED)]
        for loop in (*loops, *loops[:2]):
            loop.run_until_complete(tier.aget(key_for(), NOW))
        until(lambda: connections() <= MOST_STOPPED + 1, "connections of the last loops alone")
        assert connections() > 1
        tier.close()
        until(lambda: not connections(), "no connection")
        for loop in loops:
            loop.run_until_complete(asyncio.sleep(0))  # each ends what was closed meanwhile
            loop.close()

    @pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
    def test_fork(self, programs: Programs, redis_url: str, redis_prefix: str, account: str) -> None:
        """After a fork the child opens a connection of its own, and the parent's go on working."""
        program = f"""
import asyncio, gc, os, redis
from askonce.testing.samples import NOW, entry_for
from askonce.tiers.redis import RedisTier
url, user = {redis_url!r}, {account!r}
tier, entry = RedisTier(url, prefix={redis_prefix!r}, deadline_s=5, username=user, password="right"), entry_for()
def connections():
    with redis.Redis.from_url(url) as server:
        return sum(client["user"] == user for client in server.client_list())
async def use():
    tier.put(entry.key, entry, NOW)
    await tier.aget(entry.key, NOW)
    assert connections() == 2
    child = os.fork()
    if not child:
        tier.forget_connections()
        gc.collect()
        right = tier.get(entry.key, NOW).entry == entry and connections() == 3
        os._exit(0 if right else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert tier.get(entry.key, NOW).entry == entry
    assert (await tier.aget(entry.key, NOW)).entry == entry
    assert connections() == 2
asyncio.run(use())
"""
        ended = programs.run(program)
        assert (ended.returncode, ended.stderr) == (0, "")


class TestReadyClients:
    def test_sync_client(self, server: redis.Redis, redis_prefix: str) -> None:
        """A tier over a ready client stores, finds, removes and raises positions, and leaves the client open."""
        tier, entry = RedisTier.from_client(server, prefix=redis_prefix), entry_for(tags=("faq",))
        tier.put(entry.key, entry, NOW)
        assert_same(tier.get(entry.key, NOW).entry, entry)
        assert tier.remove(Selector(tag="faq")).count == 1
        assert tier.raise_positions({entry.key.namespace: Position(LOG, 7)})
        assert tier.get(entry.key, NOW).position == Position(LOG, 7)
        tier.close()
        assert server.ping()

    async def test_async_client(self, server: redis.Redis, redis_url: str, redis_prefix: str) -> None:
        """The async half talks through the async client."""
        async with aredis.Redis.from_url(redis_url) as client:
            tier = RedisTier.from_client(server, client, prefix=redis_prefix)
            entry = entry_for(tags=("faq",))
            await tier.aput(entry.key, entry, NOW)
            assert_same((await tier.aget(entry.key, NOW)).entry, entry)
            assert (await tier.aremove(Selector(tag="faq"))).count == 1
            assert await tier.araise_positions({entry.key.namespace: Position(LOG, 7)})
            assert (await tier.aget(entry.key, NOW)).position == Position(LOG, 7)
            await tier.aclose()
            assert await client.ping()

    async def test_missing_async_client(self, server: redis.Redis) -> None:
        """Asking the async half of a tier that has no async client is a mistake in set-up."""
        with pytest.raises(ConfigurationError, match="from_client"):
            await RedisTier.from_client(server).aget(key_for(), NOW)


def remove(tier: RedisTier, selector: Selector) -> None:
    """Remove entries, as a record does."""
    tier.append(selector)
    tier.remove(selector)


@pytest.mark.parametrize("commands_before", range(3))
def test_a_removal_at_any_moment_of_an_addition_wins(tier: RedisTier, commands_before: int) -> None:
    """Before, between or after the two steps of a store, what was asked for earlier does not survive the removal."""
    entry, faq = entry_for(documents=(Document("faq.md"),)), Selector(document="faq.md")
    addition = tier.operations.add(entry, tier.position(), NOW)
    replies: list[Any] = []

    def step(number: int) -> bool | None:
        nonlocal replies
        if number == commands_before:
            remove(tier, faq)
        try:
            replies = tier.perform(addition.send(replies) if number else next(addition))
        except StopIteration as end:
            return bool(end.value)
        return None

    stored = next(outcome for number in itertools.count() if (outcome := step(number)) is not None)
    assert stored is (commands_before == 2)
    assert tier.get(entry.key, NOW).entry is None
    assert tier.documents({}) == {}


def test_a_late_addition_does_not_overwrite_a_newer_one(tier: RedisTier) -> None:
    """Removed in the middle, it finds another's answer under its key, and leaves that as it is."""
    old, new = (entry_for(answer=answer, documents=(Document("faq.md"),)) for answer in (b'"old"', b'"new"'))
    addition = tier.operations.add(old, tier.position(), NOW)
    replies = tier.perform(next(addition))
    remove(tier, Selector(document="faq.md"))
    assert tier.add(new, tier.position(), NOW)
    with pytest.raises(StopIteration) as end:
        addition.send(tier.perform(addition.send(replies)))
    assert end.value.value is False
    assert_same(tier.get(new.key, NOW).entry, new)


@pytest.mark.parametrize("is_done", [True, False])
def test_a_lost_reply_to_the_last_step_of_an_addition(tier: RedisTier, is_done: bool) -> None:
    """The step is taken once more, so that what is said of the answer is true, whether or not it was done."""
    entry = entry_for()
    addition = tier.operations.add(entry, tier.position(), NOW)
    validation = addition.send(tier.perform(next(addition)))
    if is_done:
        tier.perform(validation)
    again = addition.throw(TierUnavailable("no reply"))
    with pytest.raises(StopIteration) as end:
        addition.send(tier.perform(again))
    assert end.value.value is True
    assert_same(tier.get(entry.key, NOW).entry, entry)


@pytest.mark.parametrize("unreadable", [False, True], ids=["by the directory", "by all keys"])
def test_a_removal_finds_long_answers(tier: RedisTier, unreadable: bool) -> None:
    """Those that are too long to be read by the page before the deadline, and even two at a time."""
    entries = [entry_for(f"{number}", answer=b'"%s"' % (b"x" * 200_000), tags=("faq",)) for number in range(40)]
    position = tier.position()
    for entry in entries:
        assert tier.add(entry, position, NOW)

    def perform(step: Any) -> Any:
        replies = tier.perform(step)
        values = [value for reply in replies if isinstance(reply, list) for value in reply if isinstance(value, bytes)]
        if sum(map(len, values)) > 300_000:
            raise TierTimeout("no answer before the deadline")
        return replies

    faq = Selector(tag="faq")
    assert drive(tier.operations.count(faq), perform) == len(entries)
    assert drive(tier.operations.remove(faq, unreadable), perform).count == len(entries)
    assert tier.count(faq) == 0


def in_time(tier: RedisTier, most: int, meanwhile: Callable[[], object] = lambda: None) -> Callable[[Step], Any]:
    """Return what performs steps, but too late for more than so many bytes; `meanwhile` comes after each slice."""

    def perform(step: Step) -> Any:
        replies = tier.perform(step)
        values = [one for reply in replies for one in (reply if isinstance(reply, list) else [reply])]
        if sum(len(value) for value in values if isinstance(value, bytes)) > most:
            raise TierTimeout("no answer before the deadline")
        if not isinstance(step, Scan | Settled) and step[0][0] == "GETRANGE":
            meanwhile()
        return replies

    return perform


@pytest.mark.parametrize("unreadable", [False, True], ids=["by the directory", "by all keys"])
@pytest.mark.parametrize("size", [2**20 + 7, 2**21 - 2000])
def test_a_removal_finds_an_answer_that_takes_longer_than_a_deadline(
    tier: RedisTier, unreadable: bool, size: int
) -> None:
    """It would make each removal and erasure that looks through others fail, too, for as long as it lives."""
    long, other = entry_for("long", answer=b'"%s"' % (b"x" * size), tags=("faq",)), entry_for("?", tags=("faq",))
    for entry in (long, other):
        assert tier.add(entry, None, NOW)
    faq, perform = Selector(tag="faq"), in_time(tier, 300_000)
    assert drive(tier.operations.count(faq), perform) == 2
    assert drive(tier.operations.remove(faq, unreadable), perform).count == 2
    assert tier.get(long.key, NOW).entry is None


def test_a_long_answer_that_changes_while_it_is_read(tier: RedisTier, server: redis.Redis, redis_prefix: str) -> None:
    """What is read of two values is none of them: it is read again, and found."""
    size, name = 2**19, name_of(redis_prefix, entry_for("long").key)
    long = [entry_for("long", answer=b'"%s"' % (sign * size), tags=("faq",)) for sign in (b"x", b"y")]
    values: list[Any] = []
    for entry in long:
        assert tier.add(entry, None, NOW)
        values.append(server.get(name))
    changes = iter((values[0], values[1], values[0]))
    remove = tier.operations.remove(Selector(tag="faq"), unreadable=False)
    perform = in_time(tier, 300_000, lambda: server.set(name, next(changes, values[0])))
    assert drive(remove, perform).count == 1
    assert next(changes, None) is None


def test_a_lookup_waits_for_no_slices(tier: RedisTier, server: redis.Redis) -> None:
    """A candidate that takes longer than a deadline is a fault, and no lookup that takes many deadlines."""
    tier.keep_embeddings("test")
    entry = entry_for("long", answer=b'"%s"' % (b"x" * 2**19))
    assert tier.add_all([Put(entry, (1.0, 0.0), None)], NOW) == [True]
    calls = Calls(server)
    with pytest.raises(TierTimeout):
        drive(
            tier.operations.confirm(entry.key, (1.0, 0.0), [entry.key.digest], 1, NOW),
            in_time(tier, 300_000),
        )
    assert "getrange" not in calls.since()


async def test_a_value_that_the_server_does_not_take(redis_url: str, redis_prefix: str, server: redis.Redis) -> None:
    """It costs none of those an answer who ask at the same time: what is long is not sent together with others."""
    entry, long = entry_for(), replace(copy_at(7), payload=b'"%s"' % (b"x" * 2**21))
    with closing(RedisTier(redis_url, prefix=redis_prefix, deadline_s=DEADLINE_S, max_connections=1)) as tier:
        tier.put(entry.key, entry, NOW)
        most = str(server.config_get("proto-max-bulk-len")["proto-max-bulk-len"])
        server.config_set("proto-max-bulk-len", 2**20)
        try:
            first, refused, last = await asyncio.gather(
                tier.aget(entry.key, NOW),
                tier.aput(long.key, long, NOW),
                tier.aget(entry.key, NOW),
                return_exceptions=True,
            )
        finally:
            server.config_set("proto-max-bulk-len", most)
        assert isinstance(refused, TierError)
        assert [one.entry is not None for one in (first, last) if isinstance(one, Fetched)] == [True, True]
        await tier.aclose()


def test_many_stores_in_a_new_namespace(tier: RedisTier) -> None:
    """Each of those that begin together is found, whoever is first."""
    entries = [entry_for(f"question {number}") for number in range(50)]
    position = tier.position()

    async def store_all() -> list[bool]:
        stored = await asyncio.gather(*(tier.aadd(entry, position, NOW) for entry in entries))
        await tier.aclose()
        return stored

    assert all(asyncio.run(store_all()))
    assert [tier.get(entry.key, NOW).entry for entry in entries] == entries


def test_a_log_that_was_cut_keeps_everything_out(tier: RedisTier, server: redis.Redis, redis_prefix: str) -> None:
    """Nobody can tell what was removed since, when the tombstone that the log went to is gone."""
    tier.append(Selector(tag="one"))
    before = tier.position()
    tier.append(Selector(tag="two"))
    server.xtrim(f"{redis_prefix}:removals", maxlen=1, approximate=False)
    assert not tier.add(entry_for(), before, NOW)
    assert tier.add(entry_for(), tier.position(), NOW)


@pytest.mark.parametrize("removals_before", [0, 1])
def test_a_log_that_was_lost_keeps_everything_out(
    tier: RedisTier, server: redis.Redis, redis_prefix: str, removals_before: int
) -> None:
    """Evicted, flushed or gone with a restart, it cannot tell what was removed, though it was empty then."""
    for _ in range(removals_before):
        tier.append(Selector(tag="earlier"))
    before, log = tier.position(), f"{redis_prefix}:removals"
    logged: Any = server.xrange(log)
    ((number, _),) = logged
    server.delete(log)
    assert not tier.add(entry_for(), before, NOW)
    server.xadd(log, {"t": b"another!" + criterion_of(Selector())}, id=number)  # a removal in the same millisecond
    assert not tier.add(entry_for(), before, NOW)
    assert tier.add(entry_for(), tier.position(), NOW)
