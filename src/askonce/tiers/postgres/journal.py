"""The journal in PostgreSQL: rows that all processes add to, and the decisions that are kept for review."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, LiteralString, TypeVar

from psycopg import sql

from askonce.core.journal import (
    DAY,
    HISTOGRAMS,
    HOUR,
    HOURS_KEPT_S,
    MINUTE,
    MINUTES_KEPT_S,
    MOST_SERIES,
    OTHER,
    SUMS,
    Amounts,
    Batch,
    Found,
    Kept,
    Line,
    Order,
    Popular,
    Reviewed,
    Sample,
    Series,
    Span,
    Verdict,
    Wanted,
)
from askonce.core.model import Key
from askonce.core.usage import Reading
from askonce.observe.journal import clean
from askonce.tiers.postgres.database import Database, Query
from askonce.tiers.postgres.rows import Params, as_json, parts_json
from askonce.tiers.postgres.schema import Rows
from askonce.tiers.postgres.statements import Statements

T = TypeVar("T")
_MOST_GROUPS = 20_000
_MOST_REVIEWS = 10_000
_ROLLED_AT_A_TIME = 24
_VALUES = (*SUMS, *HISTOGRAMS)
_FOLDED = ("reason", "guard", "host", "model", "tenant", "app")
_NAMES = ("entries", "hits", "journal", "journal_batches", "journal_names", "prefix_servers", "reviews", "may_review")
_LABELS = ("host", "tenant", "app")  # that rows are told by only where somebody asks for it
_SERIES: LiteralString = """substr(sha256(convert_to(concat_ws(E'\\x1f',
    event, outcome, tier, reason, guard, host, model, tenant, app), 'UTF8')), 1, 16)"""

_WRITE: LiteralString = """
WITH written AS (
    INSERT INTO {journal_batches} (batch, written_at) VALUES (%(batch)s, %(now)s) ON CONFLICT DO NOTHING RETURNING batch
), kept AS (
    INSERT INTO {reviews} ({decided})
    SELECT {decided}
    FROM jsonb_to_recordset(%(reviewed)s::jsonb) AS one (decided_at double precision, request text, parts jsonb,
        host text, model text, outcome text, tier text, reason text, guard text, similarity double precision,
        entry_id text, asked text, stored text)
    WHERE EXISTS (SELECT FROM written) AND {may_review}(parts, decided_at)
    ON CONFLICT DO NOTHING
), named AS (
    INSERT INTO {journal_names} (digest, name) SELECT key, value FROM jsonb_each_text(%(names)s::jsonb)
    ON CONFLICT DO NOTHING
)
INSERT INTO {journal} AS before (width, start, series, {labels}, {values})
SELECT %(width)s, start, {series} AS series, {labels}, {values}
FROM jsonb_to_recordset(%(lines)s::jsonb) AS line (start bigint, event text, outcome text, tier text, reason text,
    guard text, host text, model text, tenant text, app text, count bigint, near bigint, seconds double precision,
    known bigint, input_tokens bigint, output_tokens bigint, cached_tokens bigint, cached_of bigint,
    model_s double precision, age_s double precision, durations bigint[], model_durations bigint[],
    similarities bigint[])
WHERE EXISTS (SELECT FROM written)
-- In one order, so that two of these statements cannot deadlock.
ORDER BY start, series
ON CONFLICT (width, start, series) DO UPDATE SET {added}"""

# What a server has served since its latest reading. A counter that is smaller was reset, unless the reading is older.
_NOTE: LiteralString = """
WITH last AS MATERIALIZED (
    SELECT read, cached, read_at FROM {prefix_servers} WHERE server = %(server)s::text FOR UPDATE
), noted AS (
    INSERT INTO {prefix_servers} AS old (server, read, cached, read_at)
    VALUES (%(server)s::text, %(read)s::float8, %(cached)s::float8, %(now)s::float8)
    ON CONFLICT (server) DO UPDATE SET read = excluded.read, cached = excluded.cached, read_at = excluded.read_at
    WHERE excluded.read_at >= old.read_at + %(apart)s::float8
), since AS (
    SELECT CASE WHEN is_reset THEN %(read)s::float8 ELSE %(read)s::float8 - read END::bigint AS read,
        CASE WHEN is_reset THEN %(cached)s::float8 ELSE %(cached)s::float8 - cached END::bigint AS cached
    FROM last, LATERAL (SELECT %(read)s::float8 < read OR %(cached)s::float8 < cached AS is_reset) AS told
    WHERE %(now)s::float8 >= read_at + %(apart)s::float8
), line AS (
    SELECT 'prefix'::text AS event, ''::text AS outcome, %(engine)s::text AS tier, %(server)s::text AS reason,
        ''::text AS guard, ''::text AS host, ''::text AS model, ''::text AS tenant, ''::text AS app,
        1 AS count, 0 AS near, 0 AS seconds, 0 AS known, read AS input_tokens, 0 AS output_tokens,
        least(read, cached) AS cached_tokens, read AS cached_of, 0 AS model_s, 0 AS age_s,
        '{{}}'::bigint[] AS durations, '{{}}'::bigint[] AS model_durations, '{{}}'::bigint[] AS similarities
    FROM since WHERE read > 0
)
INSERT INTO {journal} AS before (width, start, series, {labels}, {values})
SELECT %(width)s, %(start)s, {series}, {labels}, {values} FROM line
ON CONFLICT (width, start, series) DO UPDATE SET {added}"""
_APART_S = 10.0  # between readings that count: processes read at the same time, and their clocks differ

_IN_SPAN: LiteralString = """start < %(until)s AND (
    width = 60 AND start > %(since)s - 60 OR width = 3600 AND start > %(since)s - 3600
    OR width = 86400 AND start > %(since)s - 86400)"""

_READ: LiteralString = """
SELECT {span}, {grouped}, {sums}
FROM {journal} WHERE {in_span} AND {condition}
GROUP BY 1, {grouped} ORDER BY sum(count) DESC LIMIT %(limit)s"""

# The oldest span that is left: its rows become one row of each series. Where there are too many series, the labels of
# those that counted least become the same ones.
_ROLL: LiteralString = """
WITH oldest AS MATERIALIZED (
    SELECT min(start) - min(start) %% %(wider)s AS span FROM {journal} WHERE width = %(width)s AND start < %(before)s
        AND pg_try_advisory_xact_lock(hashtextextended('askonce: journal ' || %(schema)s::text, 0))
), taken AS (
    DELETE FROM {journal} AS old USING oldest
    WHERE width = %(width)s AND start >= span AND start < span + %(wider)s AND start < %(before)s
    RETURNING span, old.*
), busiest AS (
    SELECT series FROM taken GROUP BY series ORDER BY sum(count) DESC, series LIMIT %(most)s
), line AS (
    SELECT span, event, outcome, tier, {folded}, {values}
    FROM taken LEFT JOIN busiest USING (series)
), added AS (
    INSERT INTO {journal} AS before (width, start, series, {labels}, {values})
    SELECT %(wider)s, span, {series}, {labels}, {sums} FROM line GROUP BY span, {labels}
    ON CONFLICT (width, start, series) DO UPDATE SET {added}
)
SELECT count(*) FROM taken"""

_CLEAN: LiteralString = """
WITH forgotten AS (
    DELETE FROM {journal_batches} WHERE written_at < %(now)s - 86400
), reviewed AS (
    DELETE FROM {reviews} WHERE decided_at < %(now)s - %(questions_s)s OR number <= (
        SELECT number FROM {reviews} ORDER BY number DESC OFFSET %(most)s LIMIT 1)
)
DELETE FROM {journal} WHERE width IN (60, 3600, 86400) AND start < %(now)s - %(keep_s)s - width"""

_FORGET: LiteralString = """
WITH unnamed AS (
    DELETE FROM {journal_names} WHERE digest IN (SELECT value FROM jsonb_each_text(%(parts)s::jsonb))
), gone AS (
    DELETE FROM {reviews} WHERE parts @> %(parts)s::jsonb RETURNING 1
)
SELECT count(*) FROM gone"""
_NAMED: LiteralString = "SELECT digest, name FROM {journal_names} WHERE digest = ANY (%(digests)s::text[])"
_SAMPLE: LiteralString = """
SELECT number, decided_at, request, host, model, coalesce(parts ->> 'tenant', ''), outcome, tier, reason, guard,
    similarity, entry_id, asked, stored, verdict, reviewer, parts
FROM {reviews} WHERE number < %(before)s AND decided_at >= %(since)s AND (%(labelled)s::boolean IS NULL
    OR (verdict IS NOT NULL) = %(labelled)s::boolean) AND (%(outcome)s::text IS NULL OR outcome = %(outcome)s::text)
    AND (%(about)s::text IS NULL OR entry_id = %(about)s::text OR request = right(%(about)s::text, 32))
ORDER BY number DESC LIMIT %(limit)s"""
_LABEL: LiteralString = """
UPDATE {reviews} AS one SET verdict = %(verdict)s::text, reviewer = %(reviewer)s::text, reviewed_at = %(now)s
FROM (SELECT number, verdict FROM {reviews} WHERE number = %(number)s FOR UPDATE) AS before
WHERE one.number = before.number
RETURNING one.number, decided_at, request, host, model, coalesce(parts ->> 'tenant', ''), outcome, tier, reason, guard,
    similarity, entry_id, asked, stored, before.verdict, reviewer, parts"""

_POPULAR: LiteralString = """
WITH live AS NOT MATERIALIZED (
    SELECT namespace, context, digest, question, parts, entry.created_at, coalesce(latency_s, 0) AS latency_s,
        coalesce(input_tokens, 0) + coalesce(output_tokens, 0) AS tokens, entry.hits + coalesce(counted.hits, 0) AS hits
    FROM {entries} AS entry LEFT JOIN {hits} AS counted USING (digest, namespace, created_at)
    WHERE expires_at > %(now)s
), counted AS (
    SELECT count(*) AS stored, count(*) FILTER (WHERE hits = 0) AS never FROM live
)
SELECT stored, never, namespace, context, digest, question, parts, hits, tokens, latency_s, created_at
FROM counted LEFT JOIN LATERAL (SELECT * FROM live WHERE {chosen} LIMIT %(limit)s) AS one ON true"""
_CHOSEN: Mapping[Order, LiteralString] = {
    "served": "hits > 0 ORDER BY hits DESC, digest",
    "saved": "hits > 0 ORDER BY hits * tokens DESC, hits * latency_s DESC, digest",
    "never": "hits = 0 ORDER BY created_at, digest",
}


class PgJournal:
    """Keep the journal in a database.

    Args:
        database: Which.
        schema: The schema of askonce's tables.
    """

    def __init__(self, database: Database, schema: str) -> None:
        self._database = database
        self._schema = schema

    def write_journal(self, batch: Batch, now: float) -> None:
        """Add a batch to the rows, unless it was added before."""
        params = {
            "batch": batch.id,
            "now": float(now),
            "width": MINUTE,
            "lines": as_json([_line_json(line) for line in batch.lines]),
            "names": as_json(dict(batch.names)),
            "reviewed": as_json([_reviewed_json(one) for one in batch.reviewed]),
        }
        self._database.run(_query(_WRITE, params, _nothing))

    def note_prefixes(self, servers: Mapping[str, Reading], now: float) -> None:
        """Add what servers of models have served since their latest reading; the first one of each is where it begins.

        Args:
            servers: Readings of their counters, by the server's name.
            now: When they were read, as Unix time in seconds.
        """
        for query in _notes(servers, now):
            self._database.run(query)

    async def anote_prefixes(self, servers: Mapping[str, Reading], now: float) -> None:
        """Async version of `note_prefixes`."""
        for query in _notes(servers, now):
            await self._database.arun(query)

    def tidy_journal(self, now: float, keep_s: float, questions_s: float) -> None:
        """Make hours of old minutes and days of old hours, and delete what has been kept long enough."""
        for width, wider, kept_s in ((MINUTE, HOUR, MINUTES_KEPT_S), (HOUR, DAY, HOURS_KEPT_S)):
            before = int(now - kept_s) // wider * wider
            params = {"width": width, "wider": wider, "before": before, "most": MOST_SERIES, "schema": self._schema}
            query = _query(_ROLL, params, lambda rows: int(rows[0][0]), long=True)
            for _ in range(_ROLLED_AT_A_TIME):
                if not self._database.run(query):
                    break
        kept = {"now": float(now), "keep_s": float(keep_s), "questions_s": float(questions_s), "most": _MOST_REVIEWS}
        self._database.run(_query(_CLEAN, kept, _nothing, long=True))

    def read_journal(self, span: Span) -> Sequence[Line]:
        """Return what was counted, with the sums of each group; `start` is that of its span of time."""
        return self._database.run(_read(span))

    async def aread_journal(self, span: Span) -> Sequence[Line]:
        """Async version of `read_journal`."""
        return await self._database.arun(_read(span))

    def forget_reviews(self, parts: Mapping[str, str]) -> int:
        """Delete the decisions of a scope that are kept for review; return how many there were."""
        return self._database.run(_forget(parts))

    async def aforget_reviews(self, parts: Mapping[str, str]) -> int:
        """Async version of `forget_reviews`."""
        return await self._database.arun(_forget(parts))

    def read_names(self, digests: Collection[str]) -> Mapping[str, str]:
        """Return the names of tenants and apps with these digests, as far as they are kept."""
        return self._database.run(_query(_NAMED, {"digests": list(digests)}, _names, long=True))

    async def aread_names(self, digests: Collection[str]) -> Mapping[str, str]:
        """Async version of `read_names`."""
        return await self._database.arun(_query(_NAMED, {"digests": list(digests)}, _names, long=True))

    def read_reviews(self, wanted: Wanted) -> Sequence[Kept]:
        """Return decisions that are kept for review, the newest first."""
        return self._database.run(_sample(wanted))

    async def aread_reviews(self, wanted: Wanted) -> Sequence[Kept]:
        """Async version of `read_reviews`."""
        return await self._database.arun(_sample(wanted))

    def label(self, number: int, verdict: Verdict, reviewer: str | None, now: float) -> Kept | None:
        """Note what a reviewer says of a decision; return it as it was before, `None` where it is not kept any more."""
        return self._database.run(_label(number, verdict, reviewer, now))

    async def alabel(self, number: int, verdict: Verdict, reviewer: str | None, now: float) -> Kept | None:
        """Async version of `label`."""
        return await self._database.arun(_label(number, verdict, reviewer, now))

    def popular(self, order: Order, limit: int, now: float) -> tuple[Sequence[Found], int, int]:
        """Return the entries that were good for most or for nothing, and how many there are, and were never served."""
        return self._database.run(_popular(order, limit, now))

    async def apopular(self, order: Order, limit: int, now: float) -> tuple[Sequence[Found], int, int]:
        """Async version of `popular`."""
        return await self._database.arun(_popular(order, limit, now))


def _query(template: LiteralString, params: Params, read: Callable[[Rows], T], *, long: bool = False) -> Query[T]:
    return Query(lambda statements: _rendered(template, statements.schema), params, read, long=long)


def _notes(servers: Mapping[str, Reading], now: float) -> Iterator[Query[None]]:
    for server, reading in sorted(servers.items()):  # in one order, so that two processes cannot deadlock
        params = {
            "server": clean(server),
            "engine": reading.engine,
            "read": float(reading.read),
            "cached": float(reading.cached),
            "now": float(now),
            "apart": _APART_S,
            "width": MINUTE,
            "start": int(now) // MINUTE * MINUTE,
        }
        yield _query(_NOTE, params, _nothing)


def _read(span: Span) -> Query[Sequence[Line]]:
    grouped = tuple(name for name in Series._fields if name not in _LABELS or name in span.by)
    params = {
        "since": float(span.since),
        "until": float(span.until),
        "limit": _MOST_GROUPS,
        **{f"only_{name}": value for name, value in span.where.items()},
    }

    def statement(statements: Statements) -> bytes:
        return _rendered(_READ, statements.schema, grouped, span.step, tuple(sorted(span.where)))

    return Query(statement, params, lambda rows: [_line(row, grouped) for row in rows], long=True)


def _forget(parts: Mapping[str, str]) -> Query[int]:
    return _query(_FORGET, {"parts": parts_json(parts)}, lambda rows: int(rows[0][0]), long=True)


def _sample(wanted: Wanted) -> Query[Sequence[Kept]]:
    params = {
        "before": 2**62 if wanted.before is None else wanted.before,
        "since": float(wanted.since),
        "labelled": wanted.labelled,
        "outcome": wanted.outcome,
        "about": wanted.about,
        "limit": wanted.limit,
    }
    return _query(_SAMPLE, params, lambda rows: [_kept(row) for row in rows], long=True)


def _label(number: int, verdict: Verdict, reviewer: str | None, now: float) -> Query[Kept | None]:
    params = {"number": number, "verdict": verdict, "reviewer": reviewer, "now": float(now)}
    return _query(_LABEL, params, lambda rows: _kept(rows[0]) if rows else None)


def _popular(order: Order, limit: int, now: float) -> Query[tuple[Sequence[Found], int, int]]:
    def read(rows: Rows) -> tuple[Sequence[Found], int, int]:
        return [_found(row[2:]) for row in rows if row[2] is not None], rows[0][0], rows[0][1]

    def statement(statements: Statements) -> bytes:
        return _rendered(_POPULAR, statements.schema, order=order)

    return Query(statement, {"now": float(now), "limit": limit}, read, long=True)


def _found(row: tuple[Any, ...]) -> Found:
    namespace, context, digest, question, parts, hits, tokens, latency_s, created_at = row
    key = Key(namespace, context, digest)
    return Found(Popular(key.entry_id, question, hits, hits * tokens, hits * latency_s, created_at), key, parts)


def _names(rows: Rows) -> Mapping[str, str]:
    return dict(rows)  # pairs of a digest and a name


def _nothing(_: Rows) -> None:
    return None


def _kept(row: tuple[Any, ...]) -> Kept:
    return Kept(Sample(*row[:-1]), row[-1])


def _dense(counts: Mapping[int, int]) -> list[int]:
    return [counts.get(bucket, 0) for bucket in range(max(counts) + 1)] if counts else []


def _line_json(line: Line) -> dict[str, object]:
    amounts = {name: getattr(line.amounts, name) for name in SUMS}
    histograms = {name: _dense(getattr(line.amounts, name)) for name in HISTOGRAMS}
    return {"start": line.start, **line.series._asdict(), **amounts, **histograms}


def _reviewed_json(one: Reviewed) -> dict[str, object]:
    told = one._asdict()
    return {"decided_at": told.pop("at"), **told, "parts": dict(one.parts)}


def _line(row: tuple[Any, ...], grouped: tuple[str, ...]) -> Line:
    labels = dict(zip(grouped, row[1:], strict=False))
    values = dict(zip(_VALUES, row[1 + len(grouped) :], strict=True))
    for name in HISTOGRAMS:
        values[name] = {bucket: count for bucket, count in enumerate(values[name]) if count}
    return Line(row[0], Series(**labels), Amounts(**values))


@lru_cache(maxsize=256)
def _rendered(
    template: LiteralString,
    schema: str,
    grouped: tuple[str, ...] = (),
    step: int | None = None,
    where: tuple[str, ...] = (),
    order: Order = "served",
) -> bytes:
    # psycopg reads a lone % as the beginning of a placeholder, in a name as well.
    schema = schema.replace("%", "%%")
    labels, values = tuple(Series._fields), _VALUES
    sums = {name: sql.SQL("sum({})::bigint").format(sql.Identifier(name)) for name in values}
    sums |= {name: sql.SQL("sum({})").format(sql.Identifier(name)) for name in ("seconds", "model_s", "age_s")}
    adds = {name: sql.SQL("before.{0} + excluded.{0}").format(sql.Identifier(name)) for name in values}
    for name in HISTOGRAMS:
        sums[name] = sql.SQL("{}.sum_counts({})").format(sql.Identifier(schema), sql.Identifier(name))
        adds[name] = sql.SQL("{0}.add_counts(before.{1}, excluded.{1})").format(
            sql.Identifier(schema), sql.Identifier(name)
        )
    other = sql.SQL("CASE WHEN busiest.series IS NULL AND {0} <> '' THEN {1} ELSE {0} END AS {0}")
    span = sql.SQL("0::bigint") if step is None else sql.SQL("start - start %% {}").format(sql.Literal(step))
    only = [sql.SQL("{} = {}").format(sql.Identifier(name), sql.Placeholder(f"only_{name}")) for name in where]
    return (
        sql.SQL(template)
        .format(
            **{name: sql.Identifier(schema, name) for name in _NAMES},
            labels=_listed(labels),
            values=_listed(values),
            decided=_listed(("decided_at", *Reviewed._fields[1:])),
            sums=sql.SQL(", ").join(sums[name] for name in values),
            added=sql.SQL(", ").join(sql.SQL("{} = {}").format(sql.Identifier(name), adds[name]) for name in values),
            folded=sql.SQL(", ").join(other.format(sql.Identifier(name), sql.Literal(OTHER)) for name in _FOLDED),
            span=span,
            chosen=sql.SQL(_CHOSEN[order]),
            series=sql.SQL(_SERIES),
            in_span=sql.SQL(_IN_SPAN),
            grouped=_listed(grouped),
            condition=sql.SQL(" AND ").join(only) if only else sql.SQL("true"),
        )
        .as_bytes(None)
    )


def _listed(names: Sequence[str]) -> sql.Composed:
    return sql.SQL(", ").join(map(sql.Identifier, names))
