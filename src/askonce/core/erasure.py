"""Erasure: a removal after which no tier holds what was removed, and the receipt that says so."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from askonce.core import flows, indexing
from askonce.core.flows import Rules
from askonce.core.keys import KEYED
from askonce.core.model import Selector, TierName
from askonce.core.ops import Flow, RemoveExact


@dataclass(frozen=True, slots=True)
class Erasure:
    """What an erasure has done: a receipt to keep, as it names nobody.

    Args:
        parts: Which parts of the scope were named or stated by the enclosing blocks, with the digest of each.
        erased_at: Unix time in seconds at which the last tier had confirmed.
        deleted: How much each server has deleted: rows of PostgreSQL (`"semantic"`), values of Redis (`"exact"`);
            those are included that nobody was served any more. What was queued is dropped, and in no count.
        confirmed: The tiers, and the index, that have confirmed that nothing is left in them; `"memory"` is this
            process's own.
        remains: What no cache can delete, and for how long, a sentence each.
        decisions: How many decisions kept for review were deleted; `None` without a journal.
    """

    parts: Mapping[str, str]
    erased_at: float
    deleted: Mapping[TierName, int]
    confirmed: tuple[TierName | Literal["index"], ...]
    remains: tuple[str, ...]
    decisions: int | None = None


def erase(selector: Selector, rules: Rules, clock: Callable[[], float]) -> Flow[dict[TierName, int]]:
    """Remove the chosen entries, then whatever is left of them in Redis; return how much each tier has deleted.

    Raises:
        TierError: A tier could not be reached, so that something is left there; call again.
    """
    removed = yield from flows.remove(selector, rules, erases=True)
    deleted: dict[TierName, int] = {"semantic": removed.count} if rules.has_semantic else {}
    if rules.has_exact:
        # A removal makes sure that no copy is served; it need not find each. What cannot be read may be anybody's.
        left = yield from RemoveExact(selector, unreadable=True)
        deleted["exact"] = removed.copies + left.copies
    if rules.has_index and not rules.has_semantic:
        # What Redis has lost, it cannot choose: all points that it does not have are deleted.
        yield from indexing.repair_all(rules.indexing, clock)
    return deleted


def receipt(
    selector: Selector,
    deleted: Mapping[TierName, int],
    rules: Rules,
    now: float,
    memory_s: float,
    decisions: int | None = None,
) -> Erasure:
    """Return the receipt of an erasure that has ended.

    Args:
        selector: What was chosen.
        deleted: As `erase` has returned it.
        rules: What the cache is made of.
        now: Unix time in seconds.
        memory_s: For how long memory tiers keep what was removed in another process, in seconds.
        decisions: How many decisions kept for review were deleted; `None` without a journal.
    """
    remains = []
    if memory_s:
        remains.append(f"Other processes may hold copies in their memory tier for up to {memory_s:g} s (memory_ttl).")
    if rules.has_semantic:
        remains.append(
            "PostgreSQL keeps deleted rows in its files until VACUUM has reused their space, and in its write-ahead "
            "log, replicas and backups for as long as you keep these."
        )
        remains.append(
            "The journal counts requests under the digests of tenants and apps, without any text, for journal_keep."
        )
    if rules.has_exact:
        remains.append(
            "Redis keeps deleted values in its RDB and AOF files until it writes these anew, and in replicas and "
            "backups for as long as you keep these."
        )
    if rules.has_index:
        remains.append("The index may keep deleted vectors in its files and backups, as its own documentation says.")
    remains.append("The log of removals keeps the digests in this receipt, so that nothing under way is stored.")
    return Erasure(
        {name: digest for name, digest in selector.parts.items() if name != KEYED},
        now,
        deleted,
        (*deleted, *(("index",) if rules.has_index else ()), "memory"),
        tuple(remains),
        decisions,
    )
