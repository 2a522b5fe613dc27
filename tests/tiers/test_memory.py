"""The memory tier keeps few entries, for a short while, and nothing across a removal."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from askonce.core.model import Entry, Key
from askonce.tiers.memory import MemoryTier

NOW = 1_900_000_000.0


def entry_named(name: str, *, payload: bytes = b'"answer"', expires_at: float | None = None) -> Entry:
    """Return an entry whose key and question are made from `name`."""
    return Entry(Key(b"n", b"c", name.encode()), name, payload, created_at=NOW, expires_at=expires_at)


def keep(tier: MemoryTier, entry: Entry, now: float = NOW) -> None:
    """Put `entry` as a lookup that just began would."""
    tier.put(entry.key, entry, tier.get(entry.key, now).epoch, now)


def test_serves_for_its_lifetime() -> None:
    """An entry is served until just before the lifetime is over, and not at its end."""
    tier, entry = MemoryTier(lifetime_s=2), entry_named("q")
    keep(tier, entry)
    assert tier.get(entry.key, NOW + 1.9).entry is entry
    assert tier.get(entry.key, NOW + 2).entry is None
    assert tier.get(entry.key, NOW).entry is None


def test_expiry_comes_first() -> None:
    """An entry that expires within the lifetime is served until its expiry only."""
    tier, entry = MemoryTier(lifetime_s=2), entry_named("q", expires_at=NOW + 1)
    keep(tier, entry)
    assert tier.get(entry.key, NOW + 0.9).entry is entry
    assert tier.get(entry.key, NOW + 1).entry is None


def test_expired_is_not_kept() -> None:
    """An entry that has expired when it is put is not served, even to a clock that is behind."""
    tier, entry = MemoryTier(), entry_named("q", expires_at=NOW)
    keep(tier, entry)
    assert tier.get(entry.key, NOW - 1).entry is None


def test_clock_set_back() -> None:
    """A clock that is set back does not prolong the lifetime."""
    tier, entry = MemoryTier(lifetime_s=2), entry_named("q")
    keep(tier, entry)
    assert tier.get(entry.key, NOW - 3600).entry is None


def test_lifetime_zero_turns_it_off() -> None:
    """With lifetime 0 nothing is kept, and there still is an epoch."""
    tier, entry = MemoryTier(lifetime_s=0), entry_named("q")
    keep(tier, entry)
    assert tier.get(entry.key, NOW).entry is None
    assert tier.get(entry.key, NOW).epoch is not None


def test_every_part_of_the_key_counts() -> None:
    """The same digest in another namespace or context is another entry."""
    tier, entry = MemoryTier(), entry_named("q")
    keep(tier, entry)
    assert tier.get(replace(entry.key, namespace=b"other"), NOW).entry is None
    assert tier.get(replace(entry.key, context=b"other"), NOW).entry is None


def test_drops_the_entry_used_longest_ago() -> None:
    """When there are too many entries, the one used longest ago goes."""
    tier = MemoryTier(max_entries=2)
    old, used, new = (entry_named(name) for name in ("old", "used", "new"))
    keep(tier, used)
    keep(tier, old)
    tier.get(used.key, NOW)
    keep(tier, new)
    assert [tier.get(entry.key, NOW).entry for entry in (old, used, new)] == [None, used, new]


def test_bounded_by_bytes() -> None:
    """Payloads and questions together never exceed the bound, counting an overwritten entry once."""
    tier = MemoryTier(max_bytes=30)
    first, second = entry_named("a", payload=b"x" * 9), entry_named("b", payload=b"x" * 19)
    keep(tier, first)
    keep(tier, first)
    keep(tier, second)
    assert tier.get(first.key, NOW).entry is first
    keep(tier, entry_named("c", payload=b""))
    assert tier.get(second.key, NOW).entry is None
    assert tier.get(first.key, NOW).entry is first


def test_an_entry_beyond_the_bound_drops_no_other() -> None:
    """An entry larger than the whole tier is not kept, nor is what it replaces; others stay."""
    tier, small = MemoryTier(max_bytes=30), entry_named("small", payload=b"x")
    keep(tier, small)
    keep(tier, entry_named("large", payload=b"x"))
    keep(tier, entry_named("large", payload=b"x" * 100))
    assert tier.get(entry_named("large").key, NOW).entry is None
    assert tier.get(small.key, NOW).entry is small


def test_clear_begins_a_new_epoch() -> None:
    """After `clear` nothing is served, and a lookup from before it cannot put anything."""
    tier, entry = MemoryTier(), entry_named("q")
    keep(tier, entry)
    before = tier.get(entry.key, NOW).epoch
    tier.clear()
    assert tier.get(entry.key, NOW).entry is None
    tier.put(entry.key, entry, before, NOW)
    assert tier.get(entry.key, NOW).entry is None
    keep(tier, entry)
    assert tier.get(entry.key, NOW).entry is entry


def test_threads() -> None:
    """Threads that put, get and clear at the same time leave the bounds intact."""
    tier = MemoryTier(max_entries=8, max_bytes=200)

    def work(number: int) -> None:
        entry = entry_named(f"{number % 16}", payload=b"x" * (number % 32))
        keep(tier, entry)
        found = tier.get(entry.key, NOW).entry
        assert found is None or found.key == entry.key
        if number % 50 == 0:
            tier.clear()

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(work, range(2000)))
    kept = [tier.get(entry_named(f"{number}").key, NOW).entry for number in range(16)]
    sizes = [len(entry.payload) + len(entry.question) for entry in kept if entry is not None]
    assert len(sizes) <= 8
    assert sum(sizes) <= 200
