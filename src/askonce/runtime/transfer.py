"""Move entries between caches: written to a file a page at a time, read from it, checked as a whole and stored."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from hashlib import blake2b
from itertools import islice
from pathlib import Path
from typing import TextIO

from askonce.core import flows
from askonce.core.answers import Recorded
from askonce.core.bulk import Exported, Imported, LineError, StoreResult
from askonce.core.finding import EntryFilter, Place
from askonce.core.flows import Asked
from askonce.core.keys import KEYED
from askonce.core.model import ASKER, Entry, ScopePart, Selector, scope_of
from askonce.core.ops import AskKeys, FindEntries, FindPosition, FindReach, FindSealed, Flow
from askonce.core.transfer import Carried, Header, spelled_end
from askonce.errors import CodecError, ConfigurationError
from askonce.runtime.bulk import BATCH, BulkWriter, Item
from askonce.runtime.engine import Engine, Labels
from askonce.runtime.performing import Aside

_PAGE = 500
_PAGE_OF_REDIS = 10_000  # each page reads all entries that may be in it
_MOST_TOLD = 20


def export(
    engine: Engine,
    path: Path,
    selector: Selector,
    tenant: ScopePart,
    *,
    opens: bool,
    resumes: bool,
    overwrites: bool,
    progress: Callable[[int], None] | None,
) -> Flow[Exported]:
    """Write the chosen entries to a file, newest first; it has its name only when it is whole."""
    rules, keys = engine.parts.rules, engine.parts.io.keys
    seals = keys is not None and not opens
    yield from engine._opening(selector, tenant)
    if rules.has_semantic:
        yield from flows.finish(rules)  # what is removed, and not deleted yet, is not exported
    position = yield from FindPosition(rules.record)
    header = Header(engine.now(), position, engine.parts.digests.secret, seals, _named(selector))
    part = path.with_name(f"{path.name}.part")
    begun = yield from Aside(lambda: _begin(path, part, header, resumes=resumes, overwrites=overwrites))
    chosen, unopened = header.chosen, 0
    header, after, count = begun.header, begun.after, begun.count
    if header.chosen != chosen:
        raise ConfigurationError(f"{part} was begun with another choice of entries: name the same tag, document, scope")
    if header.is_sealed != seals:
        raise ConfigurationError(
            f"{part} was begun with questions and answers {'en' if header.is_sealed else 'de'}crypted"
        )
    if progress is not None and count:
        progress(count)
    wanted = EntryFilter(selector, until=header.created_at)
    limit = _PAGE if rules.has_semantic else _PAGE_OF_REDIS
    find = FindSealed if seals else FindEntries
    while True:
        page = yield from find(rules.record, wanted, after, limit, engine.now())
        carried = [
            Carried(held.entry, held.embedder is not None if rules.has_semantic else None)
            for held in page.held
            if seals or held.is_open
        ]
        unopened += len(page.held) - len(carried)
        lines = [one.spelled() for one in carried]
        count += len(lines)
        yield from Aside(partial(_append, part, lines))
        if progress is not None and lines:
            progress(len(lines))
        after = page.after
        if after is None:
            break
    yield from Aside(lambda: _finish(path, part, count))
    return Exported(str(path), count, seals, unopened)


def _named(selector: Selector) -> str:
    """Return what tells a choice of entries from another, and names nobody."""
    return blake2b(repr((selector.tag, selector.document, sorted(selector.parts.items()))).encode()).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class _Begun:
    header: Header
    after: Place | None = None
    count: int = 0


def _begin(path: Path, part: Path, header: Header, *, resumes: bool, overwrites: bool) -> _Begun:
    """Begin the file, or go on with it after its last whole line.

    Raises:
        ConfigurationError: One is there, or it cannot be written.
    """
    if path.exists() and not path.is_file():
        raise ConfigurationError(f"{path} is no file: an export is one, which takes its name when it is whole")
    if path.exists() and not overwrites:
        raise ConfigurationError(f"{path} exists: choose another name, or overwrite it (--overwrite, overwrite=True)")
    try:
        if not part.exists():
            part.write_text(header.spelled(), encoding="utf-8")
            return _Begun(header)
        if not resumes:
            raise ConfigurationError(f"{part} is of an export that was interrupted: resume it, or delete the file")
        return _resumed(part)
    except OSError as exc:
        raise ConfigurationError(f"{part} cannot be written: {exc.strerror}") from exc


def _resumed(part: Path) -> _Begun:
    header: Header | None = None
    last: Entry | None = None
    count = end = 0
    with part.open("rb") as lines:
        for line in lines:
            try:
                text = line.decode()
                if not text.endswith("\n"):
                    break
                if header is None:
                    header = Header.read(text)
                elif isinstance(carried := Carried.read(text), Carried):
                    last, count = carried.entry, count + 1
                else:
                    break
            except (CodecError, UnicodeDecodeError):
                break
            end += len(line)
    if header is None:
        raise ConfigurationError(f"{part} is not an export that was interrupted: delete the file")
    os.truncate(part, end)
    return _Begun(header, None if last is None else Place.of(last), count)


def _append(part: Path, lines: Sequence[str]) -> None:
    try:
        with part.open("a", encoding="utf-8") as file:
            file.writelines(lines)
    except OSError as exc:
        raise ConfigurationError(f"{part} cannot be written: {exc.strerror}; resume the export afterwards") from exc


def _finish(path: Path, part: Path, count: int) -> None:
    _append(part, [spelled_end(count)])
    try:
        part.replace(path)
    except OSError as exc:
        raise ConfigurationError(f"{path} cannot be written: {exc.strerror}; resume the export afterwards") from exc


def import_from(
    engine: Engine,
    path: Path,
    tenants: Sequence[ScopePart],
    *,
    skips: bool,
    restores: bool,
    dry_run: bool,
    progress: Callable[[Sequence[StoreResult]], None] | None,
) -> Flow[Imported]:
    """Store the entries of a file, after it was read once to its end."""
    header, total, errors = yield from Aside(lambda: _checked(path))
    if errors and not skips:
        shown = "\n".join(f"{path}, line {one.line}: {one.reason}" for one in errors[:_MOST_TOLD])
        more = f"\n... and {len(errors) - _MOST_TOLD:,} more" if len(errors) > _MOST_TOLD else ""
        raise ConfigurationError(f"{shown}{more}\nnothing was written; what is wrong can be skipped")
    parts = engine.parts
    if header.secret != parts.digests.secret:
        raise ConfigurationError(f"{path} was exported under another digest_key: its scopes cannot be told here")
    if header.is_sealed and parts.io.keys is None:
        raise ConfigurationError(f"{path} is encrypted: give the encryption_key that it was stored under")
    for tenant in (None, *tenants):
        yield from _ask_keys(engine, tenant)
    if dry_run:
        return Imported(entries=total, errors=tuple(errors))
    record = parts.rules.record
    reach = yield from (FindPosition(record) if restores else FindReach(record, header.position, header.created_at))
    if reach is None:
        raise ConfigurationError(
            f"{path} is older than the log of removals remembers, so that nobody knows what was removed since: nothing "
            "was written; give restore_removed to import it all the same"
        )
    writer = BulkWriter(engine, trusted=True, since=reach)
    counts: dict[str, int] = {}
    lines = _lines(path)
    while batch := (yield from Aside(lambda: list(islice(lines, BATCH)))):
        drafts = [_draft(engine, header, line, number) for number, line in batch]
        results = yield from writer.store(drafts)
        for result in results:
            name = result.reason or result.status
            counts[name] = counts.get(name, 0) + 1
        if progress is not None:
            progress(results)
    stored, unchanged = counts.pop("stored", 0), counts.pop("unchanged", 0)
    return Imported(total, stored, unchanged, counts, tuple(errors))


def _checked(path: Path) -> tuple[Header, int, list[LineError]]:
    """Read a file to its end; return its header, how many entries it has, and what is wrong with its other lines."""
    errors: list[LineError] = []
    count, end, number = 0, None, 1
    with _opened(path) as file:
        header = Header.read(file.readline())
        for number, line in enumerate(file, 2):
            try:
                carried = Carried.read(line)
            except CodecError as exc:
                if line.strip():
                    errors.append(LineError(number, str(exc)))
                continue
            if isinstance(carried, Carried):
                count += 1
            else:
                end = carried
    if end is None:
        errors.append(LineError(number, "the file ends early: the line that ends an export is not there"))
    elif end != count and not errors:
        errors.append(LineError(number, f"there are {count:,} entries, where there were {end:,}"))
    return header, count, errors


def _lines(path: Path) -> Iterator[tuple[int, Carried]]:
    with _opened(path) as file:
        file.readline()
        for number, line in enumerate(file, 2):
            try:
                carried = Carried.read(line)
            except CodecError:
                continue
            if isinstance(carried, Carried):
                yield number, carried


def _opened(path: Path) -> TextIO:
    try:
        return path.open(encoding="utf-8", errors="replace", newline="\n")
    except OSError as exc:
        raise ConfigurationError(f"{path} cannot be read: {exc.strerror}") from exc


def _draft(engine: Engine, header: Header, carried: Carried, number: int) -> Item | StoreResult:
    """Return what is to be stored of a line, or why nothing is."""
    entry, origin, parts = carried.entry, f"line {number}", engine.parts
    if header.is_sealed:
        opened = parts.io.record(parts.rules.record)._seals.opened(entry, entry.key)  # type: ignore[attr-defined]
        if opened is None:
            return StoreResult("refused", reason="unopened", origin=origin)
        entry = opened
    if not entry.alive(engine.now()):
        return StoreResult("refused", reason="expired", origin=origin)
    if header.secret != entry.parts.get(KEYED):
        return StoreResult("refused", reason="of another digest_key", origin=origin)
    key = parts.digests.moved(entry, parts.embedder_id)
    if key is None:
        return StoreResult("refused", reason="its key cannot be computed for this embedder", origin=origin)
    entry = replace(entry, key=key, position=None)
    ruling = engine._apply_policy(entry.question, temperature=None, has_user="user" in entry.parts, instruction=None)
    if ruling.bypass is not None:
        return StoreResult("refused", reason=ruling.bypass, origin=origin)
    asked = Asked(
        entry.question,
        key,
        dict(entry.parts),
        "imported" if carried.is_similar is False else None,
        ruling,
        asker=entry.parts.get(ASKER, ""),
    )
    return Item(asked, Recorded(None), Labels(), origin, entry)


def _ask_keys(engine: Engine, tenant: ScopePart) -> Flow[None]:
    """Have the keys of a tenant at hand, by its name."""
    keys, digest = engine.parts.io.keys, engine.parts.digests.parts(scope_of({"tenant": tenant})).get("tenant", "")
    if keys is not None and keys.knows(digest) is None:
        yield from AskKeys(keys, digest, tenant)
