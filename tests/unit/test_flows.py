"""The engine's decisions, driven by hand: no server, no loop, no clock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from askonce.core import flows, ops
from askonce.core.acceptance import Acceptance
from askonce.core.evidence import FreshEvidence
from askonce.core.fences import fence_of, fences_of
from askonce.core.flows import Asked, Reconciled, Rules
from askonce.core.keys import key_of, part_digests
from askonce.core.model import Bypass, Candidate, Document, Entry, Hit, Key, Miss, Removed, Request, Scope, Selector
from askonce.core.ops import Flow, Op
from askonce.core.policy import Verdict
from askonce.core.ports import Fetched
from askonce.errors import ConfigurationError, TierUnavailable

NOW = 1000.0
EPOCH = b"e" * 16
VECTOR = (1.0, 0.0)
DOWN = TierUnavailable("down")
MISS = Miss("nothing_similar", vector=VECTOR, epoch=EPOCH, mark="17")


def asked(
    question: str = "How many days off?", *, exact_only: str | None = None, verdict: Verdict | None = None
) -> Asked:
    """Return a keyed request."""
    request = Request(question, Scope(tenant="acme"))
    parts = part_digests(request.scope)
    return Asked(question, key_of(request, parts, "e"), parts, exact_only, verdict or Verdict())


def entry(key: Key, question: str = "How many days off?") -> Entry:
    """Return an entry that lives long."""
    return Entry(key, question, b'"25"', created_at=900.0, expires_at=2000.0)


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
    hit = play(flows.lookup(one, rules(), NOW), (ops.GetExact, Fetched(entry(one.key), EPOCH)))
    assert isinstance(hit, Hit)
    assert (hit.tier, hit.similarity, hit.age_s, hit.entry_id) == ("exact", 1.0, 100.0, one.key.entry_id)


def test_a_near_entry_is_served_and_promoted_under_the_question_asked() -> None:
    """The promotion carries the epoch that the lookup began in."""
    one, other = asked("days off?"), asked()
    flow = flows.lookup(one, rules(), NOW)
    assert isinstance(next(flow), ops.GetExact)
    assert isinstance(flow.send(Fetched(None, EPOCH)), ops.Embed)
    assert isinstance(flow.send(VECTOR), ops.Search)
    promotion = flow.send([Candidate(entry(other.key), 0.95)])
    assert promotion == ops.PutExact(one.key, entry(other.key), EPOCH, NOW)
    with pytest.raises(StopIteration) as stop:
        flow.send(None)
    assert (stop.value.value.tier, stop.value.value.similarity) == ("semantic", 0.95)


def test_a_failed_promotion_is_still_a_hit() -> None:
    """Redis going away in between costs nothing but the promotion."""
    one, other = asked("days off?"), asked()
    hit = play(
        flows.lookup(one, rules(), NOW),
        (ops.GetExact, Fetched(None, EPOCH)),
        (ops.Embed, VECTOR),
        (ops.Search, [Candidate(entry(other.key), 0.95)]),
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
    found = [Candidate(entry(asked(text).key, text), similarity) for similarity, text in candidates]
    miss = play(
        flows.lookup(asked(), rules(), NOW),
        (ops.GetExact, Fetched(None, EPOCH)),
        (ops.Embed, VECTOR),
        (ops.Search, found),
        (ops.Mark, "17"),
    )
    assert (miss.reason, miss.vector, miss.epoch, miss.mark) == (reason, VECTOR, EPOCH, "17")
    assert miss.nearest == (found[0] if found else None)


def test_a_vetoed_entry_does_not_hide_the_next() -> None:
    """The second nearest is served when the nearest asks something else."""
    found = [Candidate(entry(asked("odd").key, "odd"), 0.99), Candidate(entry(asked("fine").key, "fine"), 0.95)]
    hit = play(flows.lookup(asked(), rules(exact=False), NOW), (ops.Embed, VECTOR), (ops.Search, found))
    assert hit.entry.question == "fine"


def test_the_identical_question_passes_every_guard() -> None:
    """Guards compare different questions only."""
    found = [Candidate(entry(asked("odd").key, "odd"), 1.0)]
    assert isinstance(
        play(flows.lookup(asked("odd"), rules(exact=False), NOW), (ops.Embed, VECTOR), (ops.Search, found)), Hit
    )


@pytest.mark.parametrize("fault_at", ["stored", "embed", "search"])
def test_a_fault_of_the_semantic_side_is_a_miss(fault_at: str) -> None:
    """Whatever fails, the model is asked."""
    one = asked(exact_only="several_turns") if fault_at == "stored" else asked()
    script: dict[str, list[tuple[type[Op[Any]], object]]] = {
        "stored": [(ops.GetStored, DOWN)],
        "embed": [(ops.Embed, DOWN)],
        "search": [(ops.Embed, VECTOR), (ops.Search, DOWN)],
    }
    miss = play(flows.lookup(one, rules(), NOW), (ops.GetExact, Fetched(None, EPOCH)), *script[fault_at])
    assert miss.reason == "fault"


def test_without_redis_the_semantic_tier_still_answers_and_nothing_is_promoted() -> None:
    """A fault of the exact tier is passed over."""
    hit = play(
        flows.lookup(asked(), rules(), NOW),
        (ops.GetExact, DOWN),
        (ops.Embed, VECTOR),
        (ops.Search, [Candidate(entry(asked("x").key, "x"), 0.95)]),
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
        (ops.GetExact, Fetched(None, EPOCH)),
        (ops.GetStored, None),
        (ops.Mark, "17"),
    )
    assert (miss.reason, miss.detail) == ("exact_only", "several_turns")
    hit = play(
        flows.lookup(one, rules(), NOW),
        (ops.GetExact, Fetched(None, EPOCH)),
        (ops.GetStored, entry(one.key)),
        (ops.PutExact, None),
    )
    assert (hit.tier, hit.similarity) == ("semantic", 1.0)


def test_text_beyond_the_window_is_compared_exactly() -> None:
    """Truncated texts would collide at similarity 1."""
    miss = play(
        flows.lookup(asked(), rules(exact=False, fits=False), NOW),
        (ops.Embed, VECTOR),
        (ops.GetStored, None),
        (ops.Mark, "17"),
    )
    assert miss.reason == "too_long"


def test_without_a_threshold_nothing_similar_is_served() -> None:
    """An embedder without a profile needs an explicit `min_similarity`."""
    miss = play(flows.lookup(asked(), rules(None, exact=False), NOW), (ops.GetStored, None), (ops.Mark, "17"))
    assert miss.reason == "no_min_similarity"


def test_a_bypass_touches_no_tier() -> None:
    """The policy's word comes first."""
    assert play(flows.lookup(asked(verdict=Verdict(bypass="personal")), rules(), NOW)) == Bypass("personal")


def test_a_store_writes_the_truth_first() -> None:
    """PostgreSQL, then Redis, with the vector and the epoch of the miss."""
    one = asked()
    flow = flows.store(one, entry(one.key), rules(), MISS, NOW)
    assert next(flow) == ops.PutStored(entry(one.key), VECTOR, "17")
    assert flow.send(True) == ops.PutExact(one.key, entry(one.key), EPOCH, NOW)
    with pytest.raises(StopIteration) as stop:
        flow.send(None)
    assert stop.value.value is None


def test_what_postgres_did_not_take_never_reaches_redis() -> None:
    """Else a removal could not find it."""
    one = asked()
    assert play(flows.store(one, entry(one.key), rules(), MISS, NOW), (ops.PutStored, DOWN)) == "fault"


@pytest.mark.parametrize("only_redis", [False, True])
def test_what_was_removed_meanwhile_is_not_stored(only_redis: bool) -> None:
    """The tier of record refuses it, and nothing else is written."""
    one = asked()
    refused = (ops.AddExact, False) if only_redis else (ops.PutStored, False)
    assert play(flows.store(one, entry(one.key), rules(semantic=not only_redis), MISS, NOW), refused) == "removed"


def test_a_miss_that_could_not_read_the_log_of_removals_stores_nothing() -> None:
    """Nobody can tell what was removed while the model was asked."""
    miss = play(flows.lookup(asked(), rules(exact=False), NOW), (ops.Embed, VECTOR), (ops.Search, []), (ops.Mark, DOWN))
    assert play(flows.store(asked(), entry(asked().key), rules(), miss, NOW)) == "fault"


def test_a_store_without_redis_counts_as_stored() -> None:
    """PostgreSQL alone is enough."""
    one = asked()
    script = (ops.PutStored, True), (ops.PutExact, DOWN)
    assert play(flows.store(one, entry(one.key), rules(), MISS, NOW), *script) is None


def test_a_store_without_a_lookup_learns_the_epoch_itself() -> None:
    """It asks Redis for the epoch before it writes: one read later would be that of a removal in between."""
    one = asked()
    outcome = play(
        flows.store(one, entry(one.key), rules(), None, NOW),
        (ops.GetExact, Fetched(None, EPOCH)),
        (ops.Embed, VECTOR),
        (ops.PutStored, True),
        (ops.PutExact, None),
    )
    assert outcome is None


def test_an_exact_only_answer_is_stored_without_a_vector() -> None:
    """No other question can ever find it."""
    one = asked(exact_only="several_turns")
    flow = flows.store(one, entry(one.key), rules(exact=False), None, NOW)
    assert next(flow) == ops.PutStored(entry(one.key), None, None)


def test_a_removal_voids_redis_before_and_after() -> None:
    """Before, so that an unreachable Redis stops it; after, for what was promoted in between."""
    namespaces = frozenset({b"n"})
    flow = flows.remove(Selector(tag="t"), rules())
    assert isinstance(next(flow), ops.FindNamespaces)
    assert flow.send(namespaces) == ops.RenewExact(namespaces)
    assert flow.send(None) == ops.Bar("semantic", fence_of(Selector(tag="t")))
    assert isinstance(flow.send(None), ops.RemoveStored)
    assert flow.send(Removed(2, frozenset({b"m"}))) == ops.RenewExact(frozenset({b"n", b"m"}))


def test_a_removal_that_cannot_void_redis_removes_nothing() -> None:
    """The caller hears of it and may call again."""
    with pytest.raises(TierUnavailable):
        play(
            flows.remove(Selector(), rules()),
            (ops.FindNamespaces, frozenset({b"n"})),
            (ops.RenewExact, DOWN),
        )


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
    explanation = play(
        flows.explain(asked(), rules(), NOW),
        (ops.GetExact, Fetched(None, EPOCH)),
        (ops.Embed, VECTOR),
        (ops.Search, near),
        (ops.Embed, VECTOR),
        (ops.Search, near),
        (ops.FindNeighbours, []),
    )
    assert isinstance(explanation.decision, Hit)
    assert [step.name for step in explanation.steps] == ["exact", "search", "acceptance"]
    assert explanation.candidates == tuple(near)


HANDBOOK = Document("handbook.md", "2")


def made_from(*documents: Document, question: str = "How many days off?") -> Entry:
    """Return an entry that was made from `documents`."""
    return replace(entry(asked(question).key, question), documents=documents)


def test_an_answer_from_other_documents_does_not_hide_the_next() -> None:
    """Each near entry is examined, and the first whose documents hold is served."""
    old, new = made_from(Document("handbook.md", "1")), made_from(HANDBOOK, question="days off?")
    hit = play(
        flows.lookup(asked("x"), rules(), NOW, evidence=FreshEvidence([HANDBOOK])),
        (ops.GetExact, Fetched(old, EPOCH)),
        (ops.Examine, "changed"),
        (ops.Embed, VECTOR),
        (ops.Search, [Candidate(old, 0.99), Candidate(new, 0.95)]),
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
        (ops.GetExact, Fetched(made_from(HANDBOOK), EPOCH)),
        (ops.Examine, outcome),
        (ops.Mark, "17"),
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
    """A selector's fence is among those of each entry that it matches, and of no other."""
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
    assert all(selector.matches(one) and fence_of(selector) in fences_of(one) for selector in chosen)
    assert all(fence_of(selector) not in fences_of(other) for selector in chosen[1:4])


def test_reconciling_removes_each_stale_version() -> None:
    """What is being made is kept out first; then each version that is not current goes."""
    removal: list[tuple[type[Op[Any]], object]] = [
        (ops.FindNamespaces, frozenset()),
        (ops.Bar, None),
        (ops.RemoveStored, Removed(3)),
    ]
    held = {"kept.md": frozenset({"1"}), "changed.md": frozenset({"1", "2"}), "gone.md": frozenset({"1"})}
    outcome = play(
        flows.reconcile({"kept.md": ["1"], "changed.md": ["2"]}, {}, rules(exact=False)),
        (ops.Bar, None),
        (ops.ListDocuments, held),
        *(removal * 2),
    )
    assert outcome == Reconciled(6, ("changed.md",), ("gone.md",))


@pytest.mark.parametrize(
    "op", [op for op in vars(ops).values() if isinstance(op, type) and issubclass(op, Op) and getattr(op, "port", None)]
)
def test_ops_mirror(op: type[Op[Any]]) -> None:
    """`run` and `arun` reach for twin methods of one port."""
    sync = [name for name in op.run.__code__.co_names if name not in ("io",)]
    twin = [name if name in sync else name.removeprefix("a") for name in op.arun.__code__.co_names]
    assert sync == twin
    assert {op.port, "record"} & {*sync}
