"""The journal: what processes count, what is read from it, and what is kept for review."""

from __future__ import annotations

import logging
import os
import signal
import textwrap
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from typing import Any

import psycopg
import pytest
from psycopg import sql

from askonce import Cache, Request, scope
from askonce.core.events import Decided
from askonce.core.figures import Figures, Sample
from askonce.core.journal import DAY, HOUR, MINUTE, MOST_SERIES, Amounts, Batch, Line, Reviewed, Series, Span
from askonce.core.model import Cost, Scope
from askonce.errors import ConfigurationError, TierError, TierUnavailable
from askonce.observe.journal import MOST_REVIEWED, Book
from askonce.runtime.journaling import Journal
from askonce.testing import TableEmbedder, at_similarity
from askonce.tiers.postgres import PgVectorTier
from tests.acceptance.conftest import ASKED, FAR, NEAR, VECTORS, Make
from tests.dumps import Servers
from tests.forks import Program, Programs, in_child
from tests.hosts.shells import PARAPHRASE, QUESTION, Say, Script
from tests.hosts.ways import Asker, ways

SAVED = {
    "token_usage": {
        "prompt_tokens": 70,
        "completion_tokens": 5,
        "total_tokens": 75,
        "prompt_tokens_details": {"cached_tokens": 7},
    }
}
Rows = Callable[[str], list[tuple[Any, ...]]]


@pytest.fixture
def rows(postgres_of_session: psycopg.Connection, postgres_schema: str) -> Rows:
    """Return a function that runs a query, with `{schema}` in it, on the schema of the test."""

    def ask(query: str) -> list[tuple[Any, ...]]:
        asked = sql.SQL(query).format(schema=sql.Identifier(postgres_schema))
        return postgres_of_session.execute(asked).fetchall()

    return ask


@pytest.fixture
def store(postgres_url: str, postgres_schema: str) -> Iterator[PgVectorTier]:
    """Return a semantic tier, which keeps a journal."""
    tier = PgVectorTier(postgres_url, embedder="e", dimension=8, schema=postgres_schema, deadline_s=30)
    yield tier
    tier.close()


def read(cache: Cache, **only: Any) -> Figures:
    """Return the figures of the last day."""
    return cache.figures("24h", **only)


def test_figures_are_what_was_asked(make: Make) -> None:
    """Requests, hits and saved tokens of all caches on one database are counted exactly, by the labels asked for."""
    one, other = make(memory_ttl=0), make(memory_ttl=0)
    one.store(ASKED, "25 days", cost=Cost(100, 20, 1.5), model="m", tenant="a")
    for cache in (one, other, other):
        assert cache.ask(ASKED, lambda: "?", model="m", tenant="a") == "25 days"
    other.ask(FAR, lambda: "Downstairs", model="m", tenant="b")
    assert other.flush()
    figures = read(one, by=("tenant", "model"))
    assert figures.total.requests == 4
    assert sum(figures.total.hits.values()) == figures.total.calls_saved == 3
    saved = figures.total.tokens_saved
    assert (saved.input_tokens, saved.output_tokens, saved.known) == (300, 60, 3)
    assert figures.total.spared_seconds.total == 4.5
    assert [group.tally.requests for group in figures.groups] == [3, 1]
    assert {group.labels["model"] for group in figures.groups} == {"m"}
    assert read(one, tenant="b").total.requests == 1
    assert read(one, model="m", host="askonce").total.requests == 4
    assert read(one, tenant="c").total.requests == 0


async def test_figures_are_read_in_async_code(make: Make) -> None:
    """The async methods count and read the same, by spans of time as well."""
    cache = make(memory_ttl=0)
    for _ in range(3):
        await cache.aask(ASKED, lambda: "25 days", model="m")
    figures = await cache.afigures("1h", step="1m", by=("tier",))
    assert figures.total.requests == 3
    assert sum(group.tally.requests for group in figures.groups) == 3
    assert all(group.start is not None and group.start % MINUTE == 0 for group in figures.groups)
    assert await cache.areview_sample() == []
    await cache.aclose()


def test_every_host_is_counted_exactly(make: Make) -> None:
    """Requests, hits and saved tokens through every host, sync and async, are those of a ledger kept beside."""
    other = "Where is the car park?"
    cache = make(
        embedder=TableEmbedder({QUESTION: (1, 0), PARAPHRASE: at_similarity(0.97), other: (0, 1)}, dimension=8),
        memory_ttl=0,
    )
    ledger: dict[str, tuple[int, int]] = {}
    for way in ways():
        with Asker(way, Script([Say(metadata=SAVED)]), cache, {}) as asker, scope(tenant=str(way)):
            told = [asker.ask(question) for question in (QUESTION, QUESTION, PARAPHRASE, other)]
            hits = sum(one.tier is not None for one in told)
            assert asker.calls == len(told) - hits
            assert hits
            found = read(cache, tenant=str(way)).total
        ledger[str(way)] = len(told), hits
        assert (found.requests, sum(found.hits.values())) == ledger[str(way)], way
        saved = found.tokens_saved
        assert (saved.input_tokens, saved.output_tokens) == (70 * saved.known, 5 * saved.known), way
        assert saved.known == hits or "engine" in str(way), way
        assert {made.cached_share for made in found.made.values()} == {0.1 if saved.known else None}, way
    total = read(cache).total
    assert total.requests == sum(requests for requests, _ in ledger.values())
    assert sum(total.hits.values()) == sum(hits for _, hits in ledger.values())


SCRIPT = """
    import os, sys
    from askonce import Cache
    from askonce.core.model import Cost, Scope
    from askonce.testing import TableEmbedder

    asked, count, then = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    cache = Cache(embedder=TableEmbedder({asked: (1.0, 0.0)}, dimension=8), min_similarity=0.9, memory_ttl=0,
        exact_deadline=30, semantic_deadline=30, first_semantic_deadline=60)
    for _ in range(count):
        cache.ask(asked, lambda: "25 days", model="m")
    if then == "killed":
        assert cache.flush()
        for _ in range(count):
            cache.ask(asked, lambda: "25 days", model="m")
        os.kill(os.getpid(), 9)
    if then == "in a child":
        from multiprocessing import get_context
        def ask():
            for _ in range(count):
                cache.ask(asked, lambda: "25 days", model="m")
        child = get_context("fork").Process(target=ask)
        child.start()
        child.join()
        assert child.exitcode == 0
"""


@pytest.fixture
def process(programs: Programs, servers_of_test: Servers) -> Iterator[Callable[[int, str], Program]]:
    """Return a function that starts a process which asks a question so often."""
    environment = {
        "ASKONCE_REDIS_URL": servers_of_test.redis_url,
        "ASKONCE_REDIS_PREFIX": servers_of_test.redis_prefix,
        "ASKONCE_POSTGRES_URL": servers_of_test.postgres_url,
        "ASKONCE_POSTGRES_SCHEMA": servers_of_test.postgres_schema,
    }
    with ExitStack() as stack:

        def start(count: int, then: str) -> Program:
            started = programs.start(textwrap.dedent(SCRIPT), ASKED, str(count), then, **environment)
            return stack.enter_context(closing(started))

        yield start


def test_processes_write_the_same_rows(make: Make, process: Callable[..., Any], rows: Rows) -> None:
    """What several processes and a forked child count at once is in one row of each minute and series, and none twice.

    None of them closes its cache: the end of the process writes.
    """
    cache = make(memory_ttl=0)
    cache.store(ASKED, "25 days", cost=Cost(10, 2), model="m")
    started = [process(40, "ends"), process(30, "ends"), process(10, "in a child")]
    assert [(one.wait(180), one.stderr.read()) for one in started] == [(0, "")] * 3
    found = read(cache).total
    assert (found.requests, sum(found.hits.values())) == (90, 90)
    assert found.tokens_saved.input_tokens == 900
    assert rows("SELECT count(*) - count(DISTINCT (width, start, series)) FROM {schema}.journal") == [(0,)]
    labels = "event, outcome, tier, reason, guard, host, model, tenant, app"
    assert rows(f"SELECT count(*) - count(DISTINCT (start, {labels})) FROM {{schema}}.journal") == [(0,)]


def test_a_killed_process_loses_what_it_has_not_written(make: Make, process: Callable[..., Any]) -> None:
    """After `kill -9`, what was written is counted, and no more is lost than was asked since."""
    cache = make(memory_ttl=0)
    cache.store(ASKED, "25 days", model="m")
    assert process(25, "killed").wait(180) == -signal.SIGKILL
    assert 25 <= read(cache).total.requests <= 50


def test_a_forked_child_does_not_write_what_its_parent_counted(make: Make) -> None:
    """What waits at a fork is the parent's, and what the child counts is its own."""
    cache = make(memory_ttl=0)
    cache.ask(ASKED, lambda: "25 days", model="m")
    assert cache.flush()
    cache.ask(ASKED, lambda: "25 days", model="m")

    def ask() -> bool:
        cache.ask(ASKED, lambda: "25 days", model="m")
        return cache.flush()

    assert in_child(ask)
    assert read(cache).total.requests == 3


class Uncertain:
    """A store that writes, and says so only every other time."""

    def __init__(self, store: Any) -> None:
        self.store = store
        self.tries = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self.store, name)

    def write_journal(self, batch: Batch, now: float) -> None:
        """Write, or write and fail."""
        self.store.write_journal(batch, now)
        self.tries += 1
        if self.tries % 2:
            raise TierUnavailable("the connection was lost")


def test_a_batch_whose_fate_is_not_known_is_counted_once(store: PgVectorTier, caplog: pytest.LogCaptureFixture) -> None:
    """Whoever does not hear of its write writes again, under the same number, so that it is counted once."""
    store.migrate()
    journal = Journal(Uncertain(store.journal), lambda: 1e9, DAY, DAY)
    journal.book.lose(1e9, 3)
    with caplog.at_level(logging.WARNING, "askonce"):
        assert not journal.write()
        assert journal.write()
    (line,) = store.journal.read_journal(Span(0, 2e9))
    assert (line.series.event, line.amounts.count) == ("lost", 3)
    assert journal.stats().faults == 1
    assert "could not be written" in caplog.text


def test_a_fault_of_the_journal_is_nobody_elses(
    make: Make, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A journal that cannot be written costs no answer and raises nothing; it is told once, and written later."""
    cache = make(memory_ttl=0)
    store = cache._engine.parts.journal  # noqa: SLF001 — to break it
    assert store is not None

    def refuse(*_: object) -> None:
        raise psycopg.OperationalError("secret")

    with monkeypatch.context() as patch, caplog.at_level(logging.WARNING, "askonce"):
        patch.setattr(type(store), "write_journal", refuse)
        for _ in range(2):
            assert cache.ask(ASKED, lambda: "25 days", model="m") == "25 days"
            cache.flush()
    assert caplog.text.count("the journal could not be written") == 1
    assert "secret" not in caplog.text
    assert read(cache).total.requests == 2


def test_its_thread_ends_with_its_cache(make: Make) -> None:
    """A closed cache leaves no thread of the journal behind, and counts on when it is used again."""
    cache, of_others = make(memory_ttl=0), threading.enumerate()
    for _ in range(2):
        cache.ask(ASKED, lambda: "25 days", model="m")
        before = [one for one in threading.enumerate() if one.name == "askonce-journal" and one not in of_others]
        assert len(before) == 1
        cache.close()
        for thread in before:
            thread.join(60)
        assert not [thread for thread in before if thread.is_alive()]
    assert read(cache).total.requests == 2


def test_no_journal_is_kept_where_none_is_wanted(make: Make, rows: Rows) -> None:
    """With `journal=False` nothing is counted in PostgreSQL, and figures of others can be read all the same."""
    cache = make(memory_ttl=0, journal=False)
    cache.ask(ASKED, lambda: "25 days", model="m")
    assert cache.flush()
    assert rows("SELECT count(*) FROM {schema}.journal") == [(0,)]
    assert read(cache).total.requests == 0


def test_without_postgresql_there_is_none(redis_url: str, redis_prefix: str) -> None:
    """A cache without PostgreSQL counts in its own process only, and says what is missing."""
    with Cache(redis_url=redis_url, redis_prefix=redis_prefix) as cache:
        with pytest.raises(ConfigurationError, match="postgres_url"):
            cache.figures()
        with pytest.raises(ConfigurationError, match="postgres_url"):
            cache.review_sample()


@pytest.mark.parametrize(
    "wrong",
    [
        {"since": "soon"},
        {"since": -1},
        {"since": "1h", "until": "2h"},
        {"by": "host"},
        {"by": ("hosts",)},
        {"step": 90},
        {"step": "10s"},
    ],
)
def test_wrong_arguments_are_told(make: Make, wrong: dict[str, Any]) -> None:
    """What is no duration, label or step is a mistake that is told before PostgreSQL is asked."""
    with pytest.raises(ConfigurationError):
        make().figures(**wrong)


def test_minutes_become_hours_and_days(store: PgVectorTier, rows: Rows) -> None:
    """What is rolled up is neither lost nor counted twice, in whichever order it comes; what is too old is deleted."""
    store.migrate()
    now = 1_000 * DAY + 30_000.0
    ages = (10 * MINUTE, 5 * HOUR, 8 * HOUR, 9 * HOUR, 3 * DAY, 20 * DAY, 89 * DAY, 95 * DAY)

    def batch(number: int) -> Batch:
        amounts = Amounts(count=1, seconds=0.5, durations={number % 7: 1, 50: 1}, input_tokens=10**10)
        series = Series("request", "hit", "exact", tenant=f"t{number % 2}")
        return Batch(os.urandom(16), [Line(int(now - age) // MINUTE * MINUTE, series, amounts) for age in ages])

    for number in range(6):
        store.journal.write_journal(batch(number), now)
        if number % 2:
            store.journal.tidy_journal(now, 90 * DAY, DAY)
    widths: dict[int, int] = dict(rows("SELECT width, sum(count) FROM {schema}.journal GROUP BY 1"))
    assert widths == {MINUTE: 12, HOUR: 18, DAY: 12}
    lines = store.journal.read_journal(Span(0, now, by=("tenant",)))
    assert {line.series.tenant: line.amounts.count for line in lines} == {"t0": 21, "t1": 21}
    assert sum(line.amounts.input_tokens for line in lines) == 42 * 10**10
    assert sum(line.amounts.durations[50] for line in lines) == 42
    assert sum(sum(line.amounts.durations.values()) for line in lines) == 84
    assert sum(line.amounts.count for line in store.journal.read_journal(Span(now - DAY, now))) == 24


def test_the_busiest_series_are_kept_in_a_roll_up(store: PgVectorTier) -> None:
    """Where an hour has too many series, those that counted least become `other`, and nothing is lost."""
    store.migrate()
    now, start = 1_000.0 * DAY, 999 * DAY
    many = MOST_SERIES + 50
    lines = [
        Line(start, Series("request", "hit", "exact", tenant=f"t{number}"), Amounts(count=many - number))
        for number in range(many)
    ]
    store.journal.write_journal(Batch(b"1", lines), now)
    store.journal.tidy_journal(now, 90 * DAY, DAY)
    found = store.journal.read_journal(Span(0, now, by=("tenant",)))
    assert len(found) == MOST_SERIES + 1
    assert sum(line.amounts.count for line in found) == sum(range(1, many + 1))
    (other,) = [line for line in found if line.series.tenant == "other"]
    assert other.amounts.count == sum(range(1, 51))


def test_too_many_series_are_counted_as_other_and_then_as_lost() -> None:
    """A process keeps a bounded number of rows: further labels become `other`, and what has no room is counted."""
    book = Book(questions=False, draw=lambda: 0.0)
    asked = 4 * MOST_SERIES
    for number in range(asked):
        book._cell(60.0 * number, Series("stored", host=f"h{number}")).count += 1  # noqa: SLF001 — as every event does
    batch = book.take(10 * MOST_SERIES)
    assert batch is not None
    assert len(batch.lines) <= 2 * MOST_SERIES + asked
    counted = sum(line.amounts.count for line in batch.lines)
    assert counted == asked
    assert sum(line.amounts.count for line in batch.lines if line.series.host == "other") == MOST_SERIES
    lost = sum(line.amounts.count for line in batch.lines if line.series.event == "lost")
    assert lost == book.lost == 2 * MOST_SERIES


def test_decisions_are_kept_for_review_only_on_demand(make: Make, rows: Rows) -> None:
    """By default no text of a question is in the journal's tables; with `journal_questions` a sample of both is."""
    cache = make(memory_ttl=0)
    for question in (ASKED, NEAR, FAR):
        cache.ask(question, lambda: "25 days", model="m", tenant="acme")
    assert cache.flush()
    assert rows("SELECT count(*) FROM {schema}.reviews") == [(0,)]
    kept = repr(rows("SELECT * FROM {schema}.journal")) + repr(rows("SELECT * FROM {schema}.journal_names"))
    assert not [text for text in (ASKED, NEAR, FAR, "25 days", "acme") if text in kept]
    asking = make(memory_ttl=0, journal_questions=True)
    asking.ask(NEAR, lambda: "?", model="m", tenant="b")  # its own scope: a miss without a neighbour
    for question in (ASKED, NEAR, FAR):
        asking.ask(question, lambda: "?", model="m", tenant="acme")
    (sample,) = asking.review_sample()
    assert (sample.asked, sample.stored, sample.outcome, sample.tier) == (NEAR, ASKED, "hit", "exact")  # promoted
    assert (sample.host, sample.model, sample.verdict) == ("askonce", "m", None)
    assert sample.similarity is None


def near_hits(cache: Cache, **scoped: Any) -> None:
    """Have a question answered in other words."""
    cache.ask(ASKED, lambda: "25 days", model="m", **scoped)
    assert cache.flush()
    assert cache.ask(NEAR, lambda: "?", model="m", **scoped) == "25 days"


def reviewed(cache: Cache) -> list[Sample]:
    """Return all that is kept for review."""
    return list(cache.review_sample(labelled=None, outcome=None))


def test_a_pair_of_questions_is_reviewed_once(make: Make) -> None:
    """The same two questions wait for a reviewer once, with their similarity; after a verdict they may come again."""
    cache = make(memory_ttl=0, journal_questions=True)
    near_hits(cache, tenant="a")
    (sample,) = cache.review_sample()
    assert sample.similarity == pytest.approx(0.95, abs=0.01)
    near_hits(cache, tenant="a")
    assert [one.id for one in cache.review_sample()] == [sample.id]
    cache.label(sample.id, "right")
    near_hits(cache, tenant="a")
    assert len(cache.review_sample()) == 1


def test_what_is_kept_is_redacted_first(make: Make, rows: Rows) -> None:
    """A function of the application's writes what is kept of each text; a decision at which it fails is not kept."""
    cache = make(memory_ttl=0, journal_questions=True, redact=lambda text: text.replace("days", "[...]"))
    near_hits(cache, tenant="a")
    (sample,) = cache.review_sample()
    assert "days" not in sample.asked + sample.stored
    assert "[...]" in sample.asked
    failing = make(memory_ttl=0, journal_questions=True, redact=lambda text: text[1_000])
    near_hits(failing, tenant="b")
    assert failing.flush()
    assert rows("SELECT count(*) FROM {schema}.reviews") == [(1,)]
    with pytest.raises(ConfigurationError, match="redact"):
        make(redact="days")


@pytest.mark.parametrize("removal", ["clear", "erase", "invalidate"])
def test_removals_by_scope_remove_what_is_kept(make: Make, removal: str) -> None:
    """A user's or tenant's decisions are deleted with his data, labelled or not; those of others stay."""
    cache = make(memory_ttl=0, journal_questions=True)
    for tenant in ("a", "b"):
        near_hits(cache, tenant=tenant, user="u")
    first, _ = reviewed(cache)
    cache.label(first.id, "right")
    near_hits(cache, tenant="b", user="u")  # waits to be written
    getattr(cache, removal)(tenant="b")
    cache.forget("00" * 16 + "-" + "00" * 16)
    assert [one.tenant for one in reviewed(cache)] == [reviewed(cache)[0].tenant]
    getattr(cache, removal)(user="u")
    assert not reviewed(cache)


async def test_removals_in_async_code_remove_it_too(make: Make) -> None:
    """The async removals delete what is kept for review as well."""
    cache = make(memory_ttl=0, journal_questions=True)
    await cache.aask(ASKED, lambda: "25 days", tenant="a")
    await cache.aflush()
    await cache.aask(NEAR, lambda: "?", tenant="a")
    assert len(await cache.areview_sample()) == 1
    await cache.aerase(tenant="a")
    assert not await cache.areview_sample()
    await cache.aclose()


def test_what_another_process_writes_later_is_refused(make: Make) -> None:
    """A decision made before a removal of its scope is not kept when it is written after that."""
    cache = make(memory_ttl=0, journal_questions=True)
    near_hits(cache, tenant="a")
    (sample,) = reviewed(cache)
    parts = cache._engine.parts.digests.parts  # noqa: SLF001 — what another process would have in its events
    store = cache._engine.parts.journal  # noqa: SLF001
    assert store is not None
    late = Reviewed(
        sample.at, "r", parts(Scope(tenant="a")), "askonce", "m", "hit", "semantic", "", "", 0.95, "e", ASKED, NEAR
    )
    cache.erase(tenant="a")
    store.write_journal(Batch(b"late", [], [late]), sample.at)
    assert not reviewed(cache)
    other = late._replace(parts=parts(Scope(tenant="b")))
    store.write_journal(Batch(b"other", [], [other]), sample.at)
    assert len(reviewed(cache)) == 1


def test_a_wrong_answer_is_removed_by_its_label(make: Make) -> None:
    """A reviewer's verdict is kept with the decision, removes a wrong entry, and is in the share of wrong hits."""
    cache = make(memory_ttl=0, journal_questions=True)
    near_hits(cache, tenant="a")
    (sample,) = cache.review_sample()
    unsure = cache.label(sample.id, "unsure", reviewer="anna")
    assert unsure is not None
    assert (unsure.verdict, unsure.reviewer) == ("unsure", "anna")
    assert not cache.review_sample()
    assert read(cache).total.wrong_hits.of == 0
    cache.label(sample.id, "right")
    cache.label(sample.id, "right")
    cache.label(sample.id, "wrong")
    rate = read(cache).total.wrong_hits
    assert (rate.count, rate.of) == (1, 2)
    assert [one.verdict for one in cache.review_sample(labelled=True)] == ["wrong"]
    assert cache.ask(NEAR, lambda: "30 days", model="m", tenant="a") == "30 days"
    assert cache.label(sample.id + 1_000, "wrong") is cache.label(10**25, "wrong") is None
    with pytest.raises(ConfigurationError, match="verdict"):
        cache.label(sample.id, "bad")  # type: ignore[arg-type]


def test_a_verdict_that_was_interrupted_is_given_again(
    make: Make, postgres_url: str, postgres_of_session: psycopg.Connection, postgres_schema: str
) -> None:
    """Where the entry could not be removed nothing is noted, so that the same verdict, given again, removes it."""
    cache = make(memory_ttl=0, journal_questions=True)
    near_hits(cache, tenant="a")
    (sample,) = cache.review_sample()
    # Removals may take a minute: the server is told to wait no longer than this for what is locked.
    joint = "&" if "?" in postgres_url else "?"
    hasty = make(memory_ttl=0, postgres_url=f"{postgres_url}{joint}options=-c%20lock_timeout%3D300ms")
    assert hasty.count() == 1
    with postgres_of_session.transaction(force_rollback=True):
        locked = sql.SQL("LOCK TABLE {} IN ACCESS EXCLUSIVE MODE").format(sql.Identifier(postgres_schema, "removals"))
        postgres_of_session.execute(locked)
        with pytest.raises(TierError):
            hasty.label(sample.id, "wrong")
    assert [one.id for one in cache.review_sample()] == [sample.id]
    assert cache.label(sample.id, "wrong") is not None
    assert cache.entry(sample.entry_id) is None


def test_labels_that_are_stored_alike_make_one_row(make: Make, rows: Rows) -> None:
    """Reasons of an application's own may be longer than a label, and differ only behind its end."""
    cache = make(memory_ttl=0)
    for number in range(2):
        cache.lookup(Request(f"What is item {number}?", exact_only="x" * 110 + str(number)))
    assert cache.flush()
    assert (read(cache).total.requests, cache.stats().journal.faults) == (2, 0)
    assert rows("SELECT count, length(reason) FROM {schema}.journal WHERE event = 'request'") == [(2, 100)]


def test_tokens_that_nobody_can_have_used_are_unknown(make: Make) -> None:
    """A server that tells nonsense of its tokens keeps neither its answers from being stored nor the journal."""
    cache = make(memory_ttl=0)
    for number, tokens in enumerate((10**19, 10**30, 2**62, -1, 7)):
        assert cache.store(f"What is item {number}?", "it", cost=Cost(tokens, 5, 0.5, tokens)) is not None
    assert cache.flush()
    total = read(cache).total
    assert (total.stored, cache.stats().journal.faults) == (5, 0)
    made = total.tokens_made
    assert (made.input_tokens, made.output_tokens, made.cached_of) == (7, 25, 7)


def test_a_miss_that_was_judged_counts_as_no_hit(make: Make) -> None:
    """Near entries that were not served can be reviewed too; what is said of them is no share of hits."""
    cache = make(memory_ttl=0, journal_questions=True, min_similarity=0.99)
    cache.ask(ASKED, lambda: "25 days", tenant="a")
    assert cache.flush()
    cache.ask(NEAR, lambda: "25 days", tenant="a")
    assert not cache.review_sample()
    (sample,) = cache.review_sample(outcome="miss")
    assert sample.reason == "below_min_similarity"
    cache.label(sample.id, "wrong")
    assert read(cache).total.wrong_hits.of == 0
    assert read(cache).total.would_serve(0.9) == 1
    assert cache.ask(ASKED, lambda: "?", tenant="a") == "25 days"


def test_questions_are_sealed_where_the_cache_seals(make: Make, rows: Rows) -> None:
    """With an encryption key the texts for review are encrypted, and read again under that key only."""
    cache = make(memory_ttl=0, journal_questions=True, encryption_key="ab" * 32)
    near_hits(cache, tenant="a")
    (sample,) = cache.review_sample()
    assert (sample.asked, sample.stored) == (NEAR, ASKED)
    assert "days" not in repr(rows("SELECT * FROM {schema}.reviews"))
    assert not make(journal_questions=True, encryption_key="cd" * 32).review_sample()


def test_the_sample_is_bounded() -> None:
    """Of many decisions between two writes so many are kept for review, the late ones as well as the early ones."""
    draws = iter([place / 1000 for place in range(1000)])
    book = Book(questions=True, draw=lambda: next(draws))
    for number in range(500):
        book.waiting.append(
            Decided(
                0.0, "r", {}, "h", "hit", "semantic", 0.95, f"e{number}", for_other_wording=True, question="q",
                stored_question="s",
            )
        )  # fmt: skip
    batch = book.take(10)
    assert batch is not None
    assert len(batch.reviewed) == MOST_REVIEWED
    assert len({one.entry_id for one in batch.reviewed}) == MOST_REVIEWED
    assert any(int(one.entry_id[1:]) > MOST_REVIEWED for one in batch.reviewed)
    assert book.take(10) is None


def test_what_is_stored_as_text_can_be(make: Make) -> None:
    """NUL and lone surrogates in a model's name or a tenant's question break nothing."""
    asked, near = "How many\x00 days?", "How many \ud800 days?"
    vectors = {"How many\ufffd days?": (1, 0), "How many \ufffd days?": at_similarity(0.95)}
    cache = make(embedder=TableEmbedder(vectors, dimension=8), memory_ttl=0, journal_questions=True)
    for question in (asked, near):
        cache.ask(question, lambda: "25", model="m\x00\ud800" + "x" * 500)
        assert cache.flush()
    found = read(cache, by=("model",))
    assert found.total.requests == 2
    assert len(found.groups[0].labels["model"]) == 100


def test_ask_tells_how_long_its_model_took(make: Make) -> None:
    """What `compute` took is kept with its answer, so that hits spare it; nothing is spared where it is not known."""
    cache = make(memory_ttl=0)
    cache.ask(ASKED, lambda: "25 days", model="m")
    assert cache.flush()
    cache.ask(ASKED, lambda: "?", model="m")
    found = read(cache).total
    assert found.spared_seconds.count == found.model_seconds.count == 1
    assert found.hit_seconds.count == found.miss_seconds.count == 1
    assert found.seconds_saved <= found.spared_seconds.total


@pytest.mark.parametrize("sealed", [{}, {"encryption_key": "ab" * 32}])
def test_what_was_good_for_most_comes_first(make: Make, sealed: dict[str, str]) -> None:
    """Entries are listed by how often they were served, by what that saved, and those that never were."""
    cache = make(memory_ttl=0, **sealed)
    cache.store(ASKED, "25 days", cost=Cost(1, 1, 0.5))
    cache.store(FAR, "Downstairs", cost=Cost(100, 50))
    cache.store(FAR, "Upstairs", tenant="a")
    for question, times in ((ASKED, 3), (FAR, 1)):
        for _ in range(times):
            cache.ask(question, lambda: "?")
    served = cache.top()
    assert [(one.question, one.hits, one.tokens_saved) for one in served.entries] == [(ASKED, 3, 6), (FAR, 1, 150)]
    assert (served.stored, served.never_hit, served.entries[0].seconds_saved) == (3, 1, 1.5)
    assert [one.question for one in cache.top("saved", 1).entries] == [FAR]
    (never,) = cache.top("never").entries
    assert cache.forget(never.entry_id) == 1
    assert not cache.top("never").entries
    with pytest.raises(ConfigurationError, match="order"):
        cache.top("most")  # type: ignore[arg-type]


async def test_an_empty_cache_has_nothing_on_top(make: Make) -> None:
    """Without entries there are none, in async code too."""
    cache = make()
    found = await cache.atop()
    assert (found.entries, found.stored, found.never_hit) == ((), 0, 0)
    await cache.aclose()


class Hosted:
    """An embedder of LangChain's that stands for one that is paid for."""

    model = "text-embedding-3-small"

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """Return the vectors of the acceptance tests."""
        return [[*VECTORS[text], *[0.0] * 6] for text in texts]

    def embed_query(self, text: str) -> list[float]:
        """Return one of them."""
        return self.embed_documents([text])[0]


def test_what_the_cache_itself_spends_is_counted(make: Make) -> None:
    """Audits, verifiers, judges and hosted embedders are counted with their tokens, beside what was saved."""
    from langchain_core.embeddings import Embeddings
    from langchain_core.language_models.fake_chat_models import GenericFakeChatModel
    from langchain_core.messages import AIMessage

    class Paid(Hosted, Embeddings):
        """Both."""

    def chat() -> GenericFakeChatModel:
        usage = {"input_tokens": 9, "output_tokens": 1, "total_tokens": 10}
        return GenericFakeChatModel(messages=iter([AIMessage("yes", usage_metadata=usage) for _ in range(9)]))

    cache = make(embedder=Paid(), verifier=chat(), judge=chat(), audit_rate=1.0, memory_ttl=0)
    cache.ask(ASKED, lambda: "25 days", model="m")
    assert cache.flush()
    assert cache.ask(NEAR, lambda: "25 days", model="m") == "25 days"
    assert cache.settle()
    found = read(cache).total
    assert {"verifier", "judge", "audit", "embedder"} <= found.spendings.keys()
    assert found.spendings["audit"].calls == 1
    assert found.not_sent.count == 0  # the only hit was audited
    for part in ("verifier", "judge"):
        (tokens,) = found.spendings[part].tokens.values()
        assert (tokens.input_tokens, tokens.output_tokens) == (9, 1)
    (embedded,) = found.spendings["embedder"].tokens
    assert embedded.endswith(":text-embedding-3-small")
    assert sum(found.judged.values()) == 1


def test_tenants_are_named_where_names_are_plain(make: Make, rows: Rows) -> None:
    """With `scope_names="plain"` figures and reviews name tenants and apps until these are erased; else digests."""
    cache = make(memory_ttl=0, scope_names="plain", journal_questions=True)
    cache.ask(ASKED, lambda: "25 days", tenant="acme", app="shop")
    cache.ask(ASKED, lambda: "25 days", tenant="other")
    labels = [group.labels for group in read(cache, by=("tenant", "app")).groups]
    assert sorted(labels, key=str) == [{"tenant": "acme", "app": "shop"}, {"tenant": "other", "app": ""}]
    assert read(cache, tenant="acme").total.requests == 1
    cache.ask(NEAR, lambda: "25 days", tenant="acme", app="shop")
    assert [sample.tenant for sample in cache.review_sample()] == ["acme"]
    cache.ask(FAR, lambda: "Downstairs", tenant="new")  # its name waits to be written
    for tenant in ("acme", "new"):
        cache.erase(tenant=tenant)
    told = {group.labels["tenant"] for group in read(cache, by=("tenant",)).groups}
    assert "other" in told
    assert not {"acme", "new"} & told
    assert sorted(name for (name,) in rows("SELECT name FROM {schema}.journal_names")) == ["other", "shop"]
