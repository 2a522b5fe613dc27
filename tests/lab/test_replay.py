"""Replay: the engine itself on a log, in this process and on real servers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import psycopg
import pytest
import redis
from hypothesis import given, settings
from hypothesis import strategies as st

from askonce.core.keys import key_of, part_digests
from askonce.core.model import Entry, Json, Key, Request, Scope
from askonce.errors import ConfigurationError, TierError
from askonce.lab.decision import Decider, decider
from askonce.lab.log import LogColumns, Logged, read_log
from askonce.lab.nearest import NearestTier
from askonce.lab.projection import project
from askonce.lab.replay import replay
from askonce.lab.replay_cache import Trial
from askonce.lab.scratch import on_servers
from askonce.lab.state import Outcome, State
from askonce.testing import InMemorySemanticTier, TableEmbedder, at_similarity

pytestmark = pytest.mark.server

VECTORS = {
    "how is it opened": (1.0, 0.0),
    "how is it opened up": at_similarity(0.95),
    "how is it trap opened": at_similarity(0.96),
    "how is it aired": at_similarity(0.5),
}
LOG = [
    ("how is it opened", "with a key", None),
    ("how is it opened", "with a key", None),
    ("how is it opened up", "with a saw", None),
    ("how is it opened up", "with a key", None),
    ("how is it trap opened", "with a trick", None),
    ("how is it aired", "by day", None),
    ("how is it opened", "with a card", "other tenant"),
    ("where is my order?", "underway", None),
]


def refuse_trap(a: str, b: str) -> str | None:
    """Object to whatever mentions a trap."""
    return "a trap" if ("trap" in a) != ("trap" in b) else None


def lines(times: bool = False) -> list[Logged]:
    """Make the log."""
    return [
        Logged(Request(question, Scope(tenant=tenant)), n, answer, n * 1000.0 if times else None, price=0.5)
        for n, (question, answer, tenant) in enumerate(LOG, 1)
    ]


ONE_GUARD: Any = {"guards": {"trap": refuse_trap}, "replace_guards": True}
NO_GUARDS: Any = {"guards": {}, "replace_guards": True}


def made(embedder: TableEmbedder | None = None) -> Decider:
    """Decide by the table, with one guard."""
    return decider(embedder or TableEmbedder(VECTORS), min_similarity=0.9, **ONE_GUARD)


def kinds(outcomes: list[Outcome]) -> list[tuple[str, str]]:
    """Return what was decided, without the figures."""
    return [(one.kind, one.where) for one in outcomes]


EXPECTED = [
    ("miss", "nothing_similar"),
    ("hit", "exact"),
    ("hit", "semantic"),
    ("hit", "exact"),  # promoted
    ("miss", "vetoed"),
    ("miss", "below_min_similarity"),
    ("miss", "nothing_similar"),  # another tenant's
    ("bypass", "personal"),
]


def test_each_request_is_decided_in_turn() -> None:
    """Repeats are exact, paraphrases semantic, tenants apart, and the policy and the guards are in force."""
    outcomes = replay(lines(), made())
    assert kinds(outcomes) == EXPECTED
    assert [one.source for one in outcomes] == [None, 0, 0, 0, 0, 4, None, None]
    assert outcomes[4].detail == "trap: a trap"
    assert outcomes[2].similarity == pytest.approx(0.95)


def test_a_projection_counts_what_the_answers_tell() -> None:
    """Of two hits on another question one is answered otherwise; the vetoed one is told as well."""
    projection = project(lines(), replay(lines(), made()))
    assert projection.hits == {"exact": 2, "semantic": 1}
    assert (projection.wrong.count, projection.wrong.total) == (1, 2)
    assert (projection.wrong_requests.count, projection.wrong_requests.total) == (1, 8)
    assert (projection.changed.count, projection.changed.total) == (0, 1)
    assert [(one.asked, one.kept_apart_by) for one in projection.too_close] == [
        ("how is it opened up", ""),
        ("how is it trap opened", "trap: a trap"),
    ]
    assert [one.stored for one in projection.riskiest] == ["how is it opened"]
    assert (projection.savings.calls, projection.savings.price) == (3, 1.5)
    assert projection.hit_rate == 3 / 8


def test_without_answers_nothing_is_called_wrong() -> None:
    """What the log does not say is not guessed."""
    log = [Logged(line.request, line.line) for line in lines()]
    projection = project(log, replay(log, made()))
    assert projection.wrong.total == projection.wrong_requests.total == projection.changed.total == 0
    assert projection.too_close == ()


def test_a_rate_is_told_of_the_requests_whose_truth_is_known() -> None:
    """A hit without an answer to compare is not counted as right: one wrong hit, one unknown, six other requests."""
    log = [replace(line, answer=None) if line.line == 4 else line for line in lines()]
    projection = project(log, replay(log, made()))
    assert (projection.wrong.count, projection.wrong.total) == (1, 1)
    assert (projection.wrong_requests.count, projection.wrong_requests.total) == (1, 7)
    unknown = [replace(line, answer=None if line.line in {3, 4} else line.answer) for line in lines()]
    assert project(unknown, replay(unknown, made())).wrong_requests.total == 0


class Approving:
    """A verifier that says what it is told to, and remembers what it was asked."""

    name = "approving"

    def __init__(self, verdict: bool | Exception = True) -> None:
        self.verdict = verdict
        self.asked: list[tuple[str, str, Json]] = []

    def judge(self, asked: str, stored: str, answer: Json) -> bool:
        """Say it, or raise it."""
        self.asked.append((asked, stored, answer))
        if isinstance(self.verdict, Exception):
            raise self.verdict
        return self.verdict

    async def ajudge(self, asked: str, stored: str, answer: Json) -> bool:
        """Async version of `judge`."""
        return self.judge(asked, stored, answer)

    def close(self) -> None:
        """Hold nothing."""


def verified_by(verifier: Approving) -> Decider:
    """Decide by the table, the guard, and a verifier at all similarities."""
    return decider(TableEmbedder(VECTORS), min_similarity=0.9, **ONE_GUARD, verifier=verifier)


def test_a_verifier_has_the_last_word_on_the_answers_of_the_log() -> None:
    """It is shown the stored answer as the log has it, and its no and its failures are misses."""
    yes, no, fails = Approving(), Approving(verdict=False), Approving(TimeoutError())
    assert kinds(replay(lines(), verified_by(yes))) == EXPECTED
    assert yes.asked == [("how is it opened up", "how is it opened", "with a key")]
    for verifier in (no, fails):
        outcomes = replay(lines(), verified_by(verifier))
        assert kinds(outcomes)[2:4] == [("miss", "unverified"), ("hit", "exact")]
        assert outcomes[3].source == 2


def test_a_verifier_that_goes_on_failing_ends_the_replay() -> None:
    """Three failures in a row would spoil every figure."""
    vectors = {f"how is it opened{n * ' up'}": at_similarity(1 - n / 100) for n in range(4)}
    log = [Logged(Request(question), n, "x") for n, question in enumerate(vectors, 1)]
    by = decider(TableEmbedder(vectors), min_similarity=0.9, **NO_GUARDS, verifier=Approving(TimeoutError()))
    with pytest.raises(ConfigurationError, match=r"the verifier failed 3 times in a row \(TimeoutError\)"):
        replay(log, by)


def test_an_interrupted_replay_does_not_pay_for_a_verdict_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the verifier has decided is kept with the outcomes; another verifier, or none, does not go on with them."""
    monkeypatch.setattr("askonce.lab.replay.BLOCK", 3)

    def interrupt(done: int) -> None:
        raise KeyboardInterrupt

    verifier = Approving()
    with State(tmp_path / "state") as state:
        with pytest.raises(KeyboardInterrupt):
            replay(lines(), verified_by(verifier), state=state, decided=interrupt)
        assert kinds(replay(lines(), verified_by(verifier), state=state)) == EXPECTED
        assert len(verifier.asked) == 1
        with pytest.raises(ConfigurationError, match="of other settings"):
            replay(lines(), made(), state=state)


def test_evidence_is_learned_from_the_answers_of_the_log(tmp_path: Path) -> None:
    """After four uses that were right an entry is served; where answers differ, the model is asked."""
    texts = [f"{kind} {n}" for kind in ("same", "other") for n in range(7)]
    vectors = {text: _in_plane(text.startswith("other"), 1.0 if text.endswith("0") else 0.95) for text in texts}
    log = [Logged(Request(text), n, "fixed" if text.startswith("same") else text) for n, text in enumerate(texts, 1)]
    by = decider(
        TableEmbedder(vectors, dimension=4),
        min_similarity=0.9,
        guards={},
        replace_guards=True,
        acceptance="verified",
        delta=0.5,
    )
    with State(tmp_path / "state") as state:
        outcomes = replay(log, by, state=state)
        again = replay(log, by, state=state)
    assert kinds(outcomes) == kinds(again)
    assert kinds(outcomes)[:7] == [
        ("miss", "nothing_similar"),
        *[("miss", "unproven")] * 4,
        *[("hit", "semantic")] * 2,
    ]
    assert {where for _, where in kinds(outcomes)[8:]} == {"unproven"}
    with pytest.raises(ConfigurationError, match="line 1 has none"):
        replay([replace(log[0], answer=None), *log[1:]], by)


def _in_plane(second: bool, similarity: float) -> tuple[float, ...]:
    return (0.0, 0.0, *at_similarity(similarity)) if second else (*at_similarity(similarity), 0.0, 0.0)


def test_answers_expire_by_the_times_of_the_log() -> None:
    """The cache's clock is the log's: what is older than the ttl is asked again, and stored again."""
    outcomes = replay(lines(times=True), made(), Trial(ttl=1500.0))
    # The repeat comes 1,000 s later and hits; the paraphrase comes 2,000 s later and does not.
    assert kinds(outcomes)[:4] == [
        ("miss", "nothing_similar"),
        ("hit", "exact"),
        ("miss", "nothing_similar"),
        ("hit", "exact"),
    ]


def test_an_interrupted_replay_goes_on_where_it_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a state file, what was decided and embedded stays, and the result is that of one run."""
    monkeypatch.setattr("askonce.lab.replay.BLOCK", 3)
    embedder = TableEmbedder(VECTORS)
    done = []

    def interrupt(count: int) -> None:
        done.append(count)
        if len(done) == 2:
            raise KeyboardInterrupt

    with State(tmp_path / "state") as state, pytest.raises(KeyboardInterrupt):
        replay(lines(), made(embedder), state=state, decided=interrupt)
    embedded = len(embedder.texts)
    with State(tmp_path / "state") as state:
        assert len(state.outcomes()) == 6
        outcomes = replay(lines(), made(embedder), state=state)
    assert outcomes == replay(lines(), made())
    assert len(embedder.texts) == embedded


def test_a_state_of_another_log_is_refused(tmp_path: Path) -> None:
    """Two replays never mix in one file."""
    with State(tmp_path / "state") as state:
        replay(lines(), made(), state=state)
        with pytest.raises(ConfigurationError, match="another log"):
            replay(lines()[:3], made(), state=state)
    with State(tmp_path / "shared") as one, State(tmp_path / "shared") as other:
        one.append(0, [Outcome("miss", "vetoed")])
        with pytest.raises(ConfigurationError, match="another replay writes to"):
            other.append(0, [Outcome("miss", "vetoed")])
    (tmp_path / "text").write_text("no database " * 100)
    with pytest.raises(ConfigurationError, match="cannot be used as the state"):
        State(tmp_path / "text")


def left_behind(redis_url: str, postgres_url: str) -> tuple[int, int]:
    """Count what replays have left on the servers."""
    with redis.Redis.from_url(redis_url) as client, psycopg.connect(postgres_url) as connection:
        schemas = connection.execute(
            "SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'askonce\\_replay%'"
        ).fetchone()
        assert schemas is not None
        return len(list(client.scan_iter(match="*askonce_replay*"))), int(schemas[0])


def test_real_servers_decide_alike_and_nothing_stays(redis_url: str, postgres_url: str) -> None:
    """On Redis and PostgreSQL the outcomes are those of the tiers in this process, and all is removed."""
    there = replay(lines(), made(), None, on_servers(redis_url, postgres_url))
    here = replay(lines(), made())
    assert kinds(there) == kinds(here)
    assert [one.source for one in there] == [one.source for one in here]
    assert left_behind(redis_url, postgres_url) == (0, 0)


def test_an_error_leaves_nothing_behind_either(redis_url: str, postgres_url: str) -> None:
    """Whatever ends a replay, the scratch schema and the keys go."""

    def fail(done: int) -> None:
        raise RuntimeError("stop")

    with pytest.raises(RuntimeError, match="stop"):
        replay(lines(), made(), None, on_servers(redis_url, postgres_url), decided=fail)
    assert left_behind(redis_url, postgres_url) == (0, 0)


def test_a_server_that_is_not_there_ends_the_replay() -> None:
    """Faults are not counted as misses here: they would spoil every figure."""
    with pytest.raises(TierError):
        replay(lines(), made(), None, on_servers(None, "postgresql://nobody@127.0.0.1:1/none"))


@settings(max_examples=25)
@given(st.integers(0, 2**32 - 1), st.floats(-0.5, 0.9))
def test_the_fast_search_finds_what_comparing_with_all_finds(seed: int, floor: float) -> None:
    """At the floor and above, the nearest are those of the plain in-memory tier, prepared or not."""
    random = np.random.default_rng(seed)
    vectors = random.standard_normal((150, 4)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    keys = [_key(f"q{n}", n % 2) for n in range(len(vectors))]
    fast, plain = NearestTier(floor), InMemorySemanticTier()
    for n in range(120):
        if n == 80:
            fast.near_by.prepare(zip(keys[120:], vectors[120:], strict=True))
        entry = Entry(keys[n], f"q{n}", b"", 0.0, expires_at=None if n % 5 else 1.0)
        for tier in (fast, plain):
            tier.put(entry, vectors[n])
    for key, vector in zip(keys[120:], vectors[120:], strict=True):
        wanted = [one for one in plain.search(key, vector, 3, 2.0).found if one.similarity >= floor]
        found = [one for one in fast.search(key, vector, 3, 2.0).found if one.similarity >= floor]
        assert [one.entry.key for one in found] == [one.entry.key for one in wanted]
        assert [one.similarity for one in found] == pytest.approx([one.similarity for one in wanted], abs=1e-5)


def _key(question: str, tenant: int) -> Key:
    scope = Scope(tenant=str(tenant))
    return key_of(Request(question, scope), part_digests(scope), "table@1")


def test_a_log_is_read_with_all_that_it_tells(tmp_path: Path) -> None:
    """Scope, time, answer, tokens and cost come from their columns, and the order is that of time."""
    path = tmp_path / "log.jsonl"
    path.write_text(
        '{"question": "late", "timestamp": "2026-01-02T00:00:00Z", "prompt_tokens": 5, "cost": "0.5"}\n'
        '{"question": "early", "timestamp": 1767225600, "tenant": "t", "answer": {"a": 1}, "system_prompt": "s"}\n'
    )
    early, late = read_log(path)
    assert (early.request.question, early.at, early.answer) == ("early", 1767225600.0, '{"a": 1}')
    assert early.request.scope == Scope(tenant="t", system_prompt="s")
    assert (late.at, late.tokens.input_tokens, late.price) == (1767312000.0, 5, 0.5)
    assert [line.line for line in (early, late)] == [2, 1]
    assert read_log(path, LogColumns(tenant="-"), limit=2)[0].request.scope == Scope(system_prompt="s")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"question": "a", "time": "yesterday"}\n', "line 1: 'time' must be a number"),
        ('{"question": "a", "time": 1}\n{"question": "b"}\n', "line 2: no time"),
        ('{"question": "a", "time": 1767225600000}\n', "line 1: 'time' must be Unix time in seconds"),
        ('{"nothing": "a"}\n', "has no column 'question'"),
        ('{"question": "a", "cost": "nan"}\n', "line 1: 'cost' must be a number"),
        ("", "contains no questions"),
    ],
)
def test_a_bad_log_is_refused_with_its_line(tmp_path: Path, text: str, message: str) -> None:
    """Bad input raises one error that says where."""
    (tmp_path / "log.jsonl").write_text(text)
    with pytest.raises(ConfigurationError, match=message):
        read_log(tmp_path / "log.jsonl")
