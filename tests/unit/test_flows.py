"""The engine's decisions, driven by hand: no server, no loop, no clock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest

from askonce.core import flows, ops, writing
from askonce.core.acceptance import Acceptance
from askonce.core.evidence import FreshEvidence
from askonce.core.flows import Asked, Reconciled, Rules
from askonce.core.keys import key_of, part_digests
from askonce.core.model import (
    Bypass,
    Candidate,
    Document,
    Entry,
    Hit,
    Key,
    Miss,
    Position,
    Removed,
    Request,
    Scope,
    Selector,
)
from askonce.core.ops import Flow, Op
from askonce.core.policy import Ruling
from askonce.core.ports import Copy, Fetched, Put, Snapshot
from askonce.core.removals import Appended, LogRead, LogView, SeenLog, Tombstone, criteria_of, criterion_of
from askonce.errors import ConfigurationError, TierUnavailable
from tests.tables import every_row

NOW = 1000.0
LOG = b"the log!"
HERE = Position(LOG, 17)
VECTOR = (1.0, 0.0)
DOWN = TierUnavailable("down")
MISS = Miss("nothing_similar", vector=VECTOR, position=HERE)
NOTHING = Fetched(None, HERE)


def asked(
    question: str = "How many days off?", *, exact_only: str | None = None, ruling: Ruling | None = None
) -> Asked:
    """Return a keyed request."""
    request = Request(question, Scope(tenant="acme"))
    parts = part_digests(request.scope)
    return Asked(question, key_of(request, parts, "e"), parts, exact_only, ruling or Ruling())


def entry(key: Key, question: str = "How many days off?") -> Entry:
    """Return an entry that lives long."""
    return Entry(key, question, b'"25"', created_at=900.0, expires_at=2000.0, position=HERE)


def found(*candidates: Candidate) -> Snapshot[Sequence[Candidate]]:
    """Return what a search brings."""
    return Snapshot(candidates, HERE)


def promote(copy: Copy) -> Flow[None]:
    """Copy what was found at once."""
    yield from writing.write([copy], rules(), NOW)


def view(*tombstones: Tombstone, upto: int = 17, floor: int = 1, log: bytes = LOG) -> LogView:
    """Return a view of a log that holds these tombstones."""
    return LogView.of(LogRead(Position(log, upto), floor, tombstones, is_whole=True), None)


FRESH = SeenLog(view(), 5.0, is_fresh=True)


def rules(min_similarity: float | None = 0.9, *, exact: bool = True, semantic: bool = True, fits: bool = True) -> Rules:
    """Return rules with one guard, which keeps odd questions apart."""
    guards = (("odd", lambda one, other: "odd" if "odd" in one or "odd" in other else None),)
    return Rules(exact, semantic, Acceptance(min_similarity, guards), 3, lambda _: None if fits else "too_long")


def play(flow: Flow[Any], *script: tuple[type[Op[Any]], object]) -> Any:
    """Run `flow` against a script of expected ops and their results; an exception is thrown in."""
    steps = iter(script)
    try:
        op = next(flow)
        while True:
            expected, result = next(steps)
            assert type(op) is expected
            op = flow.throw(result) if isinstance(result, Exception) else flow.send(result)
    except StopIteration as stop:
        assert list(steps) == []
        return stop.value


def test_an_exact_hit_asks_for_nothing_more() -> None:
    """One step, and no embedding."""
    one = asked()
    fetched = Fetched(entry(one.key), HERE)
    hit = play(flows.lookup(one, rules(), NOW), (ops.GetExact, fetched), (ops.SeeLog, FRESH))
    assert isinstance(hit, Hit)
    assert (hit.tier, hit.similarity, hit.age_s, hit.entry_id) == ("exact", 1.0, 100.0, one.key.entry_id)


def test_a_near_entry_is_served_and_promoted_under_the_question_asked() -> None:
    """The promotion carries the position that the search has found the entry at."""
    one, other = asked("days off?"), asked()
    flow = flows.lookup(one, rules(), NOW, promote=promote)
    assert isinstance(next(flow), ops.GetExact)
    assert isinstance(flow.send(NOTHING), ops.Embed)
    assert isinstance(flow.send(VECTOR), ops.Search)
    promotion = flow.send(found(Candidate(entry(other.key), 0.95)))
    assert promotion == ops.PutExact([Copy(one.key, entry(other.key))], NOW)
    assert promotion.copies[0].entry.position == HERE
    with pytest.raises(StopIteration) as stop:
        flow.send(None)
    assert (stop.value.value.tier, stop.value.value.similarity) == ("semantic", 0.95)


def test_a_failed_promotion_is_still_a_hit() -> None:
    """Redis going away in between costs nothing but the promotion."""
    one, other = asked("days off?"), asked()
    hit = play(
        flows.lookup(one, rules(), NOW, promote=promote),
        (ops.GetExact, NOTHING),
        (ops.Embed, VECTOR),
        (ops.Search, found(Candidate(entry(other.key), 0.95))),
        (ops.PutExact, DOWN),
    )
    assert isinstance(hit, Hit)


@pytest.mark.parametrize(
    ("candidates", "reason"),
    [
        ([], "nothing_similar"),
        ([(0.89, "near")], "below_min_similarity"),
        ([(0.97, "odd one"), (0.5, "far")], "vetoed"),
        ([(0.97, "odd one"), (0.95, "odd too")], "vetoed"),
    ],
)
def test_a_miss_says_why(candidates: Sequence[tuple[float, str]], reason: str) -> None:
    """Nothing there, nothing near enough, or something that a guard keeps apart."""
    near = [Candidate(entry(asked(text).key, text), similarity) for similarity, text in candidates]
    miss = play(
        flows.lookup(asked(), rules(), NOW),
        (ops.GetExact, NOTHING),
        (ops.Embed, VECTOR),
        (ops.Search, found(*near)),
    )
    assert (miss.reason, miss.vector, miss.position) == (reason, VECTOR, HERE)
    assert miss.nearest == (near[0] if near else None)


def test_a_vetoed_entry_does_not_hide_the_next() -> None:
    """The second nearest is served when the nearest asks something else."""
    both = found(Candidate(entry(asked("odd").key, "odd"), 0.99), Candidate(entry(asked("fine").key, "fine"), 0.95))
    hit = play(flows.lookup(asked(), rules(exact=False), NOW), (ops.Embed, VECTOR), (ops.Search, both))
    assert hit.entry.question == "fine"


def test_the_identical_question_passes_every_guard() -> None:
    """Guards compare different questions only."""
    both = found(Candidate(entry(asked("odd").key, "odd"), 1.0))
    assert isinstance(
        play(flows.lookup(asked("odd"), rules(exact=False), NOW), (ops.Embed, VECTOR), (ops.Search, both)), Hit
    )


@pytest.mark.parametrize("fault_at", ["stored", "embed", "search"])
def test_a_fault_of_the_semantic_side_is_a_miss(fault_at: str) -> None:
    """Whatever fails, the model is asked."""
    one = asked(exact_only="several_turns") if fault_at == "stored" else asked()
    script: dict[str, list[tuple[type[Op[Any]], object]]] = {
        "stored": [(ops.GetStored, DOWN)],
        "embed": [(ops.Embed, DOWN), (ops.GetStored, Snapshot(None, HERE))],
        "search": [(ops.Embed, VECTOR), (ops.Search, DOWN)],
    }
    miss = play(flows.lookup(one, rules(), NOW), (ops.GetExact, NOTHING), *script[fault_at])
    assert miss.reason == "fault"


def test_without_redis_the_semantic_tier_still_answers_and_nothing_is_promoted() -> None:
    """A fault of the exact tier is passed over."""
    hit = play(
        flows.lookup(asked(), rules(), NOW),
        (ops.GetExact, DOWN),
        (ops.Embed, VECTOR),
        (ops.Search, found(Candidate(entry(asked("x").key, "x"), 0.95))),
    )
    assert isinstance(hit, Hit)


def test_a_fault_of_the_only_tier_is_named() -> None:
    """With Redis alone, its fault is the reason of the miss."""
    assert play(flows.lookup(asked(), rules(semantic=False), NOW), (ops.GetExact, DOWN)).reason == "fault"


def test_a_mistake_in_set_up_reaches_the_caller() -> None:
    """A `ConfigurationError` is never a miss."""
    with pytest.raises(ConfigurationError):
        play(flows.lookup(asked(), rules(), NOW), (ops.GetExact, ConfigurationError("wrong scheme")))


def test_exact_only_requests_are_never_embedded() -> None:
    """Only the identical question may answer; PostgreSQL knows it when Redis has lost it."""
    one = asked(exact_only="several_turns")
    miss = play(
        flows.lookup(one, rules(), NOW),
        (ops.GetExact, NOTHING),
        (ops.GetStored, Snapshot(None, HERE)),
    )
    assert (miss.reason, miss.detail) == ("exact_only", "several_turns")
    hit = play(
        flows.lookup(one, rules(), NOW, promote=promote),
        (ops.GetExact, NOTHING),
        (ops.GetStored, Snapshot(entry(one.key), HERE)),
        (ops.PutExact, None),
    )
    assert (hit.tier, hit.similarity) == ("semantic", 1.0)


def test_text_beyond_the_window_is_compared_exactly() -> None:
    """Truncated texts would collide at similarity 1."""
    miss = play(
        flows.lookup(asked(), rules(exact=False, fits=False), NOW),
        (ops.Embed, VECTOR),
        (ops.GetStored, Snapshot(None, HERE)),
    )
    assert miss.reason == "too_long"


def test_what_is_surely_too_long_is_not_embedded() -> None:
    """A service would refuse it, and be taken for broken; an embedder that cannot even tell has read nothing."""

    def broken(text: str) -> bool:
        raise ValueError(text)

    tells: tuple[Callable[[str], bool], ...] = (lambda _: True, broken)
    for is_too_long, reason in zip(tells, ("too_long", "unreadable"), strict=True):
        miss = play(
            flows.lookup(asked(), replace(rules(exact=False), is_too_long=is_too_long), NOW),
            (ops.GetStored, Snapshot(None, HERE)),
        )
        assert miss.reason == reason


def test_without_a_threshold_nothing_similar_is_served() -> None:
    """An embedder without a profile needs an explicit `min_similarity`."""
    miss = play(flows.lookup(asked(), rules(None, exact=False), NOW), (ops.GetStored, Snapshot(None, HERE)))
    assert miss.reason == "no_min_similarity"


def test_a_bypass_touches_no_tier() -> None:
    """The policy's word comes first."""
    assert play(flows.lookup(asked(ruling=Ruling(bypass="personal")), rules(), NOW)) == Bypass("personal")


def test_a_store_writes_the_truth_first() -> None:
    """PostgreSQL, then Redis, with the vector of the miss, and the position that PostgreSQL has told."""
    one = asked()
    flow = writing.store(one, entry(one.key), rules(), MISS, NOW)
    assert next(flow) == ops.PutStored([Put(entry(one.key), VECTOR, HERE)])
    copied = flow.send([Position(LOG, 20)])
    assert copied == ops.PutExact([Copy(one.key, entry(one.key))], NOW)
    assert copied.copies[0].entry.position == Position(LOG, 20)
    with pytest.raises(StopIteration) as stop:
        flow.send(None)
    assert stop.value.value is None


def test_what_postgres_did_not_take_never_reaches_redis() -> None:
    """Else a removal could not find it."""
    one = asked()
    assert play(writing.store(one, entry(one.key), rules(), MISS, NOW), (ops.PutStored, DOWN)) == "fault"


@pytest.mark.parametrize("only_redis", [False, True])
def test_what_was_removed_meanwhile_is_not_stored(only_redis: bool) -> None:
    """The tier of record refuses it, and nothing else is written."""
    one = asked()
    refused = (ops.AddExact, [False]) if only_redis else (ops.PutStored, [None])
    assert play(writing.store(one, entry(one.key), rules(semantic=not only_redis), MISS, NOW), refused) == "removed"


def test_a_miss_that_could_not_read_the_log_of_removals_stores_nothing() -> None:
    """Nobody can tell what was removed while the model was asked."""
    only_redis = rules(semantic=False)
    miss = play(flows.lookup(asked(), only_redis, NOW), (ops.GetExact, NOTHING), (ops.FindPosition, DOWN))
    assert play(writing.store(asked(), entry(asked().key), only_redis, miss, NOW)) == "fault"


def test_a_store_without_redis_counts_as_stored() -> None:
    """PostgreSQL alone is enough."""
    one = asked()
    script = (ops.PutStored, [HERE]), (ops.PutExact, DOWN)
    assert play(writing.store(one, entry(one.key), rules(), MISS, NOW), *script) is None


def test_an_exact_only_answer_is_stored_without_a_vector() -> None:
    """No other question can ever find it."""
    one = asked(exact_only="several_turns")
    flow = writing.store(one, entry(one.key), rules(exact=False), None, NOW)
    assert next(flow) == ops.PutStored([Put(entry(one.key), None, None)])


FAQ = Selector(tag="t")


def test_a_removal_is_logged_first_and_finished_last() -> None:
    """The tombstone names what it chooses, and the namespaces in which it deleted are raised to it."""
    flow, at = flows.remove(FAQ, rules()), Position(LOG, 30)
    assert next(flow) == ops.Append("semantic", FAQ)
    assert flow.send(Appended(at)) == ops.RemoveStored(Tombstone(at, FAQ))
    removed = Removed(2, frozenset({b"n", b"m"}))
    assert flow.send(removed) == ops.RaisePositions({b"n": at, b"m": at})
    assert flow.send(True) == ops.Finish([30])
    with pytest.raises(StopIteration) as stop:
        flow.send(None)
    assert stop.value.value == removed


def test_a_removal_goes_on_with_those_that_were_left() -> None:
    """What they have deleted, it cannot find; a namespace is raised to the last of them; the others are left alone."""
    flow, first, second, at = flows.remove(FAQ, rules()), *(Position(LOG, number) for number in (21, 22, 30))
    next(flow)
    flow.send(Appended(at, others=True))
    assert flow.send(Removed(1, frozenset({b"n"}))) == ops.FindUnfinished()
    left = [Tombstone(first, FAQ, frozenset({b"n", b"m"})), Tombstone(second, Selector(tag="x"))]
    assert flow.send(left) == ops.RaisePositions({b"n": at, b"m": first})
    assert flow.send(True) == ops.Finish([30, 21])


def test_a_removal_that_redis_refuses_waits() -> None:
    """Until every process knows of it from the log."""
    removed = Removed(2, frozenset({b"n"}))
    outcome = play(
        flows.remove(FAQ, rules()),
        (ops.Append, Appended(HERE)),
        (ops.RemoveStored, removed),
        (ops.RaisePositions, False),
        (ops.Outlast, None),
        (ops.Finish, DOWN),
    )
    assert outcome == removed


@pytest.mark.parametrize("at", [ops.Append, ops.RemoveStored, ops.FindUnfinished, ops.RaisePositions])
def test_a_removal_that_cannot_reach_a_tier_says_so(at: type[Op[Any]]) -> None:
    """The caller may call again."""
    script: list[tuple[type[Op[Any]], object]] = [
        (ops.Append, Appended(HERE, others=True)),
        (ops.RemoveStored, Removed(1, frozenset({b"n"}))),
        (ops.FindUnfinished, []),
        (ops.RaisePositions, True),
    ]
    steps = [step for step, _ in script]
    with pytest.raises(TierUnavailable):
        play(flows.remove(FAQ, rules()), *script[: steps.index(at)], (at, DOWN))


def test_tidying_goes_on_with_removals_that_were_left() -> None:
    """Whoever began them may be gone."""
    left = [Tombstone(Position(LOG, 21), FAQ, frozenset({b"n"})), Tombstone(Position(LOG, 22), FAQ)]
    flow = flows.tidy({}, 10, rules(), NOW)
    assert next(flow) == ops.Sweep(NOW, 10)
    assert flow.send(0) == ops.FindUnfinished()
    assert flow.send(left) == ops.RemoveStored(left[1])
    assert flow.send(Removed(1, frozenset({b"m"}))) == ops.RaisePositions(
        {b"n": left[0].position, b"m": left[1].position}
    )
    assert flow.send(True) == ops.Finish([21, 22])


def test_many_hits_are_counted_some_at_a_time() -> None:
    """One statement for all entries that a busy minute has served would take longer than the tier may."""
    hits = {f"e{number}": number for number in range(450)}
    flow = flows.tidy(hits, 0, rules(), NOW)
    touches = [next(flow), flow.send(None), flow.send(None)]
    with pytest.raises(StopIteration):
        flow.send(None)
    told = [dict(touch.hits) for touch in touches if isinstance(touch, ops.Touch)]
    assert max(map(len, told)) == 200
    assert {entry_id: count for one in told for entry_id, count in one.items()} == hits


def copy_of(number: int, log: bytes = LOG) -> Entry:
    """Return the copy of the entry asked for, from when the log went this far."""
    return replace(entry(asked().key), tags=("t",), position=Position(log, number))


def look_up(
    copy: Entry, namespace: int | None, seen: SeenLog, *script: tuple[type[Op[Any]], object], **more: Any
) -> Any:
    """Look up where Redis has a copy, and say what becomes of it: the decision, or `None` where PostgreSQL is asked."""
    flow = flows.lookup(asked(), rules(), NOW)
    next(flow)
    position = None if namespace is None else Position(LOG, namespace)
    steps = iter([(ops.SeeLog, seen), *script])
    result: object = Fetched(copy, position, **more)
    try:
        while True:
            op = flow.throw(result) if isinstance(result, Exception) else flow.send(result)
            if isinstance(op, ops.Embed):
                assert list(steps) == []
                return None
            expected, result = next(steps)
            step = next(op.flow) if isinstance(op, ops.Later) else op
            assert type(step) is expected
            if isinstance(op, ops.Later):
                op.flow.close()
    except StopIteration as stop:
        assert list(steps) == []
        return stop.value


TOMB = Tombstone(Position(LOG, 12), FAQ)


@pytest.mark.parametrize(
    ("copy", "namespace", "tombstones", "after"),
    [
        pytest.param(17, 17, (), None, id="nothing removed since"),
        pytest.param(17, 12, (TOMB,), None, id="removed before"),
        pytest.param(10, 10, (), None, id="older, and nothing removed in its namespace"),
        pytest.param(10, 12, (), ops.AdvanceExact, id="another one removed in its namespace"),
        pytest.param(10, 12, (replace(TOMB, selector=Selector(tag="x")),), ops.AdvanceExact, id="chosen by none"),
        pytest.param(10, 12, (TOMB,), ops.DeleteExact, id="removed"),
        pytest.param(10, 10, (TOMB,), ops.DeleteExact, id="removed, which Redis has lost"),
    ],
)
def test_a_copy_is_judged_by_what_is_known(
    copy: int, namespace: int, tombstones: tuple[Tombstone, ...], after: type[Op[Any]] | None
) -> None:
    """Without asking anybody, as long as that is recent; what is found out on the way is written in the background."""
    seen = FRESH._replace(view=view(*tombstones))
    decision = look_up(copy_of(copy), namespace, seen, *([(after, None)] if after else []))
    assert isinstance(decision, Hit) is (after is not ops.DeleteExact)


@pytest.mark.parametrize("tombstones", [(), (TOMB,)])
@pytest.mark.parametrize(
    ("copy", "namespace", "seen", "after"),
    [
        pytest.param(10, 10, SeenLog(), None, id="never read"),
        pytest.param(10, 10, FRESH._replace(is_fresh=False), None, id="too old"),
        pytest.param(10, None, FRESH, ops.RaisePositions, id="the namespace's position is lost"),
        pytest.param(10, 12, FRESH._replace(view=view(upto=11)), ops.AdvanceExact, id="a removal that is not known"),
        pytest.param(10, 10, FRESH._replace(view=view(upto=9)), None, id="stored since"),
        pytest.param(10, 10, FRESH._replace(view=view(log=b"another!")), None, id="another log"),
    ],
)
def test_the_log_is_read_when_too_little_is_known(
    copy: int, namespace: int | None, seen: SeenLog, after: type[Op[Any]] | None, tombstones: tuple[Tombstone, ...]
) -> None:
    """Then the copy is judged by what it says."""
    outcome = ops.DeleteExact if tombstones else after
    script = [(ops.ReadLog, view(*tombstones)), *([(outcome, None)] if outcome else [])]
    assert isinstance(look_up(copy_of(copy), namespace, seen, *script), Hit) is not bool(tombstones)


@pytest.mark.parametrize(
    "copy",
    [
        pytest.param(replace(copy_of(10), position=None), id="of a Redis that was alone"),
        pytest.param(copy_of(10, b"another!"), id="of another log"),
        pytest.param(copy_of(18), id="from before the log was set back"),
        pytest.param(copy_of(2), id="from before what the log still knows"),
    ],
)
def test_a_copy_that_nobody_can_judge_is_absent(copy: Entry) -> None:
    """However fresh the view of the log is."""
    one, outcome = asked(), view(floor=3)
    flow = flows.lookup(one, rules(), NOW)
    next(flow)
    op = flow.send(Fetched(copy, Position(LOG, 10)))
    while not isinstance(op, ops.Embed):
        answers = {ops.SeeLog: FRESH._replace(view=outcome), ops.ReadLog: outcome}
        if isinstance(op, ops.Later):
            op.flow.close()
        op = flow.send(answers.get(type(op)))


@pytest.mark.parametrize(
    ("copy", "namespace", "same_since", "serves"),
    [
        pytest.param(10, 10, 4.0, True, id="nothing was removed in its namespace"),
        pytest.param(10, 12, 4.0, True, id="what was removed is known"),
        pytest.param(18, 18, 4.0, True, id="stored since"),
        pytest.param(10, 18, 4.0, False, id="something was removed since"),
        pytest.param(10, None, 4.0, False, id="nobody knows whether"),
        pytest.param(10, 10, 6.0, False, id="Redis may have lost it"),
    ],
)
@pytest.mark.parametrize("is_failing", [False, True])
def test_without_postgres_what_is_known_stands_in(
    copy: int, namespace: int | None, same_since: float, serves: bool, is_failing: bool
) -> None:
    """Exact hits go on, as long as Redis has told this process of every removal since."""
    seen = FRESH._replace(is_fresh=False, is_failing=is_failing, is_due=is_failing)
    read: tuple[type[Op[Any]], object] = (ops.ReadLog, None if is_failing else DOWN)  # in the background, or waited for
    after = [(ops.AdvanceExact, None)] if (copy, namespace, serves) == (10, 12, True) else []
    decision = look_up(copy_of(copy), namespace, seen, read, *after, same_since=same_since)
    assert isinstance(decision, Hit) is serves


def test_a_view_that_ages_is_read_again_in_the_background() -> None:
    """Nobody waits for it."""
    assert isinstance(look_up(copy_of(17), 17, FRESH._replace(is_due=True), (ops.ReadLog, None)), Hit)


def test_redis_alone_has_no_copies() -> None:
    """It serves what it stored itself, and nothing that was copied from a record."""
    one = asked()
    alone = replace(entry(one.key), position=None)
    assert isinstance(play(flows.lookup(one, rules(semantic=False), NOW), (ops.GetExact, Fetched(alone))), Hit)
    script = (ops.GetExact, Fetched(copy_of(17), HERE)), (ops.FindPosition, HERE)
    assert isinstance(play(flows.lookup(one, rules(semantic=False), NOW), *script), Miss)


@pytest.mark.parametrize(
    ("expires_at", "now", "later"),
    [
        (1100.0, 1005.0, None),  # the gain is below a tenth of the lifetime
        (1100.0, 1050.0, 1150.0),
        (1285.0, 1280.0, 1300.0),  # max_age ends it
        (1050.0, 1040.0, None),  # was given a shorter life
        (None, 1040.0, None),
    ],
)
def test_sliding_lifetimes_are_bounded(expires_at: float | None, now: float, later: float | None) -> None:
    """A hit prolongs by `ttl`, never beyond `max_age`, and never what was given a shorter life."""
    sliding = Rules(True, True, Acceptance(0.9, ()), 3, lambda _: None, ttl=100.0, max_age=300.0)
    stored = Entry(asked().key, "q", b"1", created_at=1000.0, expires_at=expires_at)
    assert flows.prolonged(stored, sliding, now) == later


def test_explain_leaves_no_trace() -> None:
    """It looks everywhere, and promotes nothing."""
    near = [Candidate(entry(asked("x").key, "x"), 0.95)]
    decision, steps, candidates, _ = play(
        flows.explain(asked(), rules(), NOW),
        (ops.GetExact, NOTHING),
        (ops.Embed, VECTOR),
        (ops.Search, found(*near)),
        (ops.Embed, VECTOR),
        (ops.Search, found(*near)),
        (ops.FindNeighbours, []),
    )
    assert isinstance(decision, Hit)
    assert [step.name for step in steps] == ["exact", "search", "acceptance"]
    assert candidates == tuple(near)


HANDBOOK = Document("handbook.md", "2")


def made_from(*documents: Document, question: str = "How many days off?") -> Entry:
    """Return an entry that was made from `documents`."""
    return replace(entry(asked(question).key, question), documents=documents)


def test_an_answer_from_other_documents_does_not_hide_the_next() -> None:
    """Each near entry is examined, and the first whose documents hold is served."""
    old, new = made_from(Document("handbook.md", "1")), made_from(HANDBOOK, question="days off?")
    hit = play(
        flows.lookup(asked("x"), rules(), NOW, evidence=FreshEvidence([HANDBOOK]), promote=promote),
        (ops.GetExact, Fetched(old, HERE)),
        (ops.SeeLog, FRESH),
        (ops.Examine, "changed"),
        (ops.Embed, VECTOR),
        (ops.Search, found(Candidate(old, 0.99), Candidate(new, 0.95))),
        (ops.Examine, "changed"),
        (ops.Examine, None),
        (ops.PutExact, None),
    )
    assert hit.entry is new


@pytest.mark.parametrize("outcome", ["changed", RuntimeError("the wiki is down")])
def test_evidence_that_does_not_hold_is_a_miss(outcome: object) -> None:
    """So is evidence that cannot be looked up."""
    miss = play(
        flows.lookup(asked(), rules(semantic=False), NOW, evidence=FreshEvidence([HANDBOOK])),
        (ops.GetExact, Fetched(replace(made_from(HANDBOOK), position=None))),
        (ops.Examine, outcome),
        (ops.FindPosition, HERE),
    )
    assert miss.reason == "evidence"
    assert ("changed" if outcome == "changed" else "RuntimeError") in miss.detail


@pytest.mark.parametrize(
    ("stored", "fresh", "min_overlap", "holds"),
    [
        ([HANDBOOK], [HANDBOOK], 1.0, True),
        ([HANDBOOK], [HANDBOOK, Document("faq.md")], 0.5, True),
        ([HANDBOOK], [HANDBOOK, Document("faq.md")], 0.6, False),
        ([HANDBOOK], [Document("handbook.md", "3")], 0.5, False),
        ([HANDBOOK, Document("faq.md")], [HANDBOOK], 0.5, False),
        ([HANDBOOK], [], 0.5, False),
        ([], [HANDBOOK], 0.0, False),
    ],
)
def test_fresh_evidence_covers_the_stored(
    stored: list[Document], fresh: list[Document], min_overlap: float, holds: bool
) -> None:
    """Every document behind the answer is retrieved again, unchanged, and is enough of what is retrieved."""
    assert (FreshEvidence(fresh, min_overlap).objection(stored) is None) is holds


def test_every_removal_keeps_out_what_it_removes() -> None:
    """A selector's criterion is among those of each entry that it matches, and of no other."""
    one = replace(made_from(HANDBOOK), tags=("hr",), parts=asked().parts)
    other = made_from(Document("faq.md"))
    chosen = [
        Selector(),
        Selector(tag="hr"),
        Selector(document="handbook.md"),
        Selector(document="handbook.md", version="2"),
        Selector(entry_id=one.key.entry_id),
        Selector(parts=asked().parts),
    ]
    assert all(selector.matches(one) and criterion_of(selector) in criteria_of(one) for selector in chosen)
    assert all(criterion_of(selector) not in criteria_of(other) for selector in chosen[1:4])


def test_reconciling_removes_each_stale_version() -> None:
    """What is being made is kept out first; then each version that is not current goes."""
    removal: list[tuple[type[Op[Any]], object]] = [
        (ops.Append, Appended(HERE)),
        (ops.RemoveStored, Removed(3)),
        (ops.Finish, None),
    ]
    held = {"kept.md": frozenset({"1"}), "changed.md": frozenset({"1", "2"}), "gone.md": frozenset({"1"})}
    outcome = play(
        flows.reconcile({"kept.md": ["1"], "changed.md": ["2"]}, {}, rules(exact=False)),
        (ops.Append, Appended(HERE)),
        (ops.ListDocuments, held),
        *(removal * 2),
    )
    assert outcome == Reconciled(6, ("changed.md",), ("gone.md",))


@every_row(
    "op", [op for op in vars(ops).values() if isinstance(op, type) and issubclass(op, Op) and getattr(op, "port", None)]
)
def test_ops_mirror(op: type[Op[Any]]) -> None:
    """`run` and `arun` reach for twin methods of one port."""
    sync = [name for name in op.run.__code__.co_names if name not in ("io",)]
    twin = [name if name in sync else name.removeprefix("a") for name in op.arun.__code__.co_names]
    assert sync == twin
    assert {op.port, "record", "indexed"} & {*sync}
