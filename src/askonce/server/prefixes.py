"""What is reported of the reuse of prompts: rows that the command prints, and one HTML file of the same."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from askonce.prefix import Group, PrefixReport
from askonce.server.rendering import money, report, share
from askonce.server.reports import Verdict, sources

GROUPS = ("model", "tenant or salt", "template", "requests", "tokens", "in common", "typical", "reusable", "cached")
"""The columns of `group_rows`."""
CAUSES = ("cause", "place", "requests", "lost tokens", "lost", "before", "after", "fix")
"""The columns of `cause_rows`."""
BLOCKS = ("model", "template", "1", "16", "32", "128")
"""The columns of `block_rows`."""
_WORDS = (
    ("in common", "The tokens that all prompts of the group begin with."),
    ("typical", "Half of the requests have more tokens in common with an earlier one, half fewer."),
    ("reusable", "The share of all tokens that a server with an endless cache could reuse as the prompts are now."),
    (
        "cached",
        "The share that the provider said it had cached, of the requests where it said so. Unknown is not zero.",
    ),
    ("lost tokens", "Tokens after a difference that are equal again: they could be reused but for it."),
    ("before, after", "Where a prompt differs: letters as a and A, digits as 0, so that no prompt is quoted."),
)


def prefix_page(
    found: PrefixReport,
    *,
    data: Sequence[str | Path] = (),
    fail_under: float | None = None,
    at: datetime | None = None,
) -> str:
    """Return a report on the reuse of prompts as a page.

    Args:
        found: As `askonce.prefix.analyse` returns it.
        data: The logs.
        fail_under: The least acceptable share of reusable tokens, 0 to 1.
        at: When it was made; now, by default.
    """
    return report(
        "prefix.html",
        at=at,
        verdict=_verdict(found, fail_under),
        facts_of_run=[("data", sources(data)), *summary(found)],
        group_columns=GROUPS,
        groups=group_rows(found),
        cause_columns=CAUSES,
        causes=cause_rows(found),
        block_columns=BLOCKS,
        blocks=block_rows(found),
        notes=notes(found),
        words=_WORDS,
    )


def summary(found: PrefixReport) -> list[tuple[str, str]]:
    """Return the figures of all groups, by name."""
    seen = found.observed
    cached = "unknown" if seen.share is None else f"{seen.cached:,} of {seen.read:,} tokens ({share(seen.share)})"
    told = f"{seen.known:,} told, {seen.unknown:,} did not"
    lost = "" if found.lost_usd is None else f", {money(found.lost_usd)} at list price"
    unread = ", ".join(f"{count:,} {why}" for why, count in found.unread.items())
    return [
        ("requests", f"{found.requests:,}"),
        ("tokens", f"{found.tokens:,} ({found.counts})"),
        ("reusable as they are", f"{found.reusable:,} ({share(found.share)})"),
        ("lost", f"{found.lost:,}{lost}"),
        ("cached, as observed", f"{cached}; {told}"),
        ("lines not read", unread),
    ]


def group_rows(found: PrefixReport) -> list[tuple[str, ...]]:
    """Return a row of each group, by `GROUPS`."""
    return [
        (
            group.model or "–",
            group.tenant or group.salt or "–",
            group.template,
            f"{group.requests:,}",
            f"{group.tokens:,}",
            f"{group.common_tokens:,}",
            f"{group.typical_tokens:,}",
            share(group.share),
            "unknown" if group.observed.share is None else share(group.observed.share),
        )
        for group in found.groups
    ]


def cause_rows(found: PrefixReport) -> list[tuple[str, ...]]:
    """Return a row of each cause in each group, those that lose most first, by `CAUSES`."""
    causes = sorted((one for group in found.groups for one in group.causes), key=lambda one: -one.lost_tokens)
    return [
        (
            one.name.replace("_", " "),
            f"{one.place}, character {one.offset}" if one.role else one.place,
            f"{one.requests:,}",
            f"{one.lost_tokens:,}",
            "" if one.lost_usd is None else money(one.lost_usd),
            one.one,
            one.other,
            one.fix,
        )
        for one in causes
    ]


def block_rows(found: PrefixReport) -> list[tuple[str, ...]]:
    """Return the share of tokens that each group could reuse by block size, by `BLOCKS`."""
    return [
        (group.model or "–", group.template, *(share(_of(group, int(block))) for block in BLOCKS[2:]))
        for group in found.groups
    ]


def notes(found: PrefixReport) -> list[str]:
    """Return what is to be said beside the figures, each note once, with how many groups it is of."""
    counted: dict[str, int] = {}
    for group in found.groups:
        for note in group.notes:
            counted[note] = counted.get(note, 0) + 1
    shown = [f"{note} ({count:,} groups)" if count > 1 else note for note, count in counted.items()]
    if found.forgot:
        shown.append(
            "the log has more different prompts than are remembered: the oldest were forgotten, as a cache does"
        )
    return shown


def _of(group: Group, block: int) -> float | None:
    return group.reusable.get(block, 0) / group.tokens if group.tokens else None


def _verdict(found: PrefixReport, fail_under: float | None) -> Verdict:
    title = f"{share(found.share)} of the tokens could be reused as the prompts are now."
    more = f" {found.lost:,} tokens more, if what is listed below were mended." if found.lost else ""
    if fail_under is None or found.share is None:
        return Verdict("warn" if found.lost > found.tokens / 10 else "", title, more.strip())
    is_met = found.share >= fail_under
    return Verdict("good" if is_met else "bad", title, f"The least acceptable share is {share(fail_under)}.{more}")
