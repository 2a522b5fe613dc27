"""The engine around the flows, driven by hand: its memory, its misses, and what it does when nobody waits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from threading import Event, Thread
from typing import Any, cast

import pytest

from askonce.core import ops
from askonce.core.acceptance import Acceptance
from askonce.core.answers import JsonAnswers, Recorded, SameText
from askonce.core.flows import Asked, Rules
from askonce.core.model import (
    Bypass,
    Candidate,
    Entry,
    Hit,
    Json,
    Miss,
    Neighbour,
    Observation,
    Position,
    Removed,
    Request,
    Scope,
    Selector,
)
from askonce.core.ops import Compute, Flow, Later, Op, Ports
from askonce.core.policy import Outcome, Policy
from askonce.core.ports import Fetched, Put, Snapshot
from askonce.core.removals import Appended, LogRead, LogView, SeenLog
from askonce.core.sealing import Keyring
from askonce.errors import CodecError, TierError, TierUnavailable
from askonce.runtime.engine import Call, Engine, Labels, Parts, Served
from askonce.runtime.flight import Computation
from askonce.runtime.removals import RemovalLog
from askonce.runtime.shared import Abandoned
from askonce.tiers.memory import MemoryTier

NOW = 1000.0
HERE, THERE = (Position(b"the log!", number) for number in (17, 18))
VECTOR = (1.0, 0.0)
DOWN = TierUnavailable("down")
CODEC = JsonAnswers()
LABELS = Labels()
FRESH = SeenLog(LogView.of(LogRead(HERE, 1, (), is_whole=True), None), 5.0, is_fresh=True)

Answers = Mapping[Any, object]
EMPTY: Answers = {
    ops.GetExact: Fetched(None, HERE),
    ops.SeeLog: FRESH,
    ops.Embed: VECTOR,
    ops.Search: Snapshot((), HERE),
    ops.GetStored: Snapshot(None, HERE),
    ops.PutStored: [THERE],
    ops.PutExact: None,
    ops.FindPosition: HERE,
    ops.RemovedSince: False,
    ops.Append: Appended(THERE, others=False),
    ops.RemoveStored: Removed(1, frozenset({b"n"})),
    ops.RemoveExact: Removed(1, copies=1),
    ops.RaisePositions: True,
    ops.Finish: None,
    ops.Observe: None,
    ops.FindUnfinished: (),
    ops.Sweep: 0,
    ops.Touch: None,
    ops.Later: None,
}
"""What tiers say that hold nothing and take everything."""


def make(
    *,
    acceptance: Acceptance | None = None,
    policy: Policy | None = None,
    keys: Keyring | None = None,
    **arguments: Any,
) -> Engine:
    """Return an engine of both tiers, whose ports nobody runs."""
    nobody = cast("Any", None)
    io = Ports(MemoryTier(), RemovalLog(1.0, 1.0), nobody, nobody, nobody, nobody, nobody, keys)
    rules = Rules(True, True, acceptance or Acceptance(0.9, ()), 3, lambda _: None)
    given: dict[str, Any] = {
        "ttl": 100.0,
        "sweep_interval": 60.0,
        "clock": lambda: NOW,
        "draw": lambda: 0.5,
    } | arguments
    return Engine(Parts(io, rules, policy or Policy(), {}, "e", SameText()), **given)


def ask(engine: Engine, question: str = "How many days off?", user: str | None = None) -> Asked:
    """Return a request as the engine sees it."""
    return engine.asked(Request(question, Scope(tenant="acme", user=user)))


def stored(asked: Asked, answer: bytes = b'"25"', **changes: Any) -> Entry:
    """Return an entry of the record under a request's key."""
    entry = Entry(asked.key, asked.question, answer, 900.0, 2000.0, parts=asked.parts, position=HERE)
    return replace(entry, **changes)


def run(flow: Flow[Any], answers: Answers | None = None) -> tuple[Any, list[Op[Any]]]:
    """Run a flow to its end; return its result and its ops. An answer that is an exception is thrown in."""
    answers, done = {**EMPTY, **(answers or {})}, list[Op[Any]]()
    try:
        done.append(next(flow))
        while True:
            answer = answers[type(done[-1])]
            done.append(flow.throw(answer) if isinstance(answer, Exception) else flow.send(answer))
    except StopIteration as stop:
        return stop.value, done


def of(kind: type[Op[Any]], done: list[Op[Any]]) -> list[Any]:
    """Return the ops of one kind."""
    return [op for op in done if type(op) is kind]


def puts(done: list[Op[Any]]) -> list[Put]:
    """Return the entries that the record was given."""
    return [put for op in of(ops.PutStored, done) for put in op.puts]


def later(done: list[Op[Any]], answers: Answers | None = None) -> list[Any]:
    """Run what was left for later; return its ops."""
    return [op for each in of(Later, done) for op in run(each.flow, answers)[1]]


def compute(answer: object) -> Compute[Any]:
    """Return a call of the model."""
    return Compute(lambda: answer)


def serve(engine: Engine, asked: Asked, answers: Answers | None = None) -> tuple[Any, list[Op[Any]]]:
    """Have a request served, by the model where need be, which says 26."""
    flow = engine.answer(Call(asked, CODEC, LABELS), compute("26"), Computation())
    return run(flow, {ops.Compute: "26", **(answers or {})})


class TestLookUp:
    """What is remembered of lookups, and of what happens during them."""

    def test_a_hit_is_remembered(self) -> None:
        """The second time, no tier is asked."""
        engine = make()
        asked = ask(engine)
        hit, done = run(engine.look_up(asked), {ops.GetExact: Fetched(stored(asked), HERE)})
        assert (hit.tier, [type(op) for op in done]) == ("exact", [ops.GetExact, ops.SeeLog])
        hit, done = run(engine.look_up(asked))
        assert (hit.tier, hit.age_s, done) == ("memory", 100.0, [])

    def test_what_is_removed_meanwhile_is_not_remembered(self) -> None:
        """A lookup that was under way when something was removed brings nothing into memory."""
        engine = make()
        asked = ask(engine)
        flow = engine.look_up(asked)
        assert isinstance(next(flow), ops.GetExact)
        run(engine.remove(Selector(entry_id=asked.key.entry_id)))
        assert isinstance(flow.send(Fetched(stored(asked), HERE)), ops.SeeLog)
        with pytest.raises(StopIteration):
            flow.send(FRESH)
        miss, done = run(engine.look_up(asked))
        assert (miss.reason, type(done[0])) == ("nothing_similar", ops.GetExact)

    def test_shadow_mode_serves_nothing(self) -> None:
        """A hit is a miss that knows what would have been served, and the model's answer is compared with that."""
        engine = make(serving=False)
        asked = ask(engine)
        found = {ops.GetExact: Fetched(stored(asked), HERE)}
        miss, _ = run(engine.look_up(asked), found)
        assert (miss.reason, miss.nearest.entry, miss.position) == ("shadow", stored(asked), HERE)
        entry_id, done = run(engine.store(asked, Recorded("26"), LABELS, miss))
        assert (entry_id, puts(done)) == (None, [])
        [comparison] = later(done, {ops.Compare: False})
        assert (comparison.stored, comparison.fresh) == ("25", "26")
        assert engine.stats().judged == {"stale": 1}

    def test_a_bypass_asks_nobody(self) -> None:
        """What the policy keeps out is neither looked up nor stored."""
        engine = make()
        asked = replace(ask(engine), ruling=replace(ask(engine).ruling, bypass="mine"))
        assert run(engine.look_up(asked)) == (Bypass("mine"), [])
        assert run(engine.store(asked, Recorded("26"), LABELS, None)) == (None, [])

    @pytest.mark.parametrize("said", [False, DOWN])
    def test_a_tenant_without_a_key_has_no_cache(self, said: object) -> None:
        """Nothing is looked up, and nothing stored, where the tenant's key is gone or cannot be had."""

        class Keys:
            mark = b""

            def knows(self, tenant: str) -> None:
                """Tell nothing: it must be asked."""

        engine = make(keys=cast("Keyring", Keys()))
        asked = ask(engine)
        miss, done = run(engine.look_up(asked), {ops.AskKeys: said})
        assert (miss.reason, [type(op) for op in done]) == ("fault", [ops.AskKeys])
        entry_id, done = run(engine.store(asked, Recorded("26"), LABELS, miss), {ops.AskKeys: said})
        assert (entry_id, [type(op) for op in done]) == (None, [ops.AskKeys])

    def test_expired_entries_are_swept_behind_a_hit(self) -> None:
        """When it is time, a hit has expired entries deleted by somebody who does not wait, once an interval."""
        time = [NOW]
        engine = make(clock=lambda: time[0])
        asked = ask(engine)
        time[0] += 61
        _, done = run(engine.look_up(asked), {ops.GetExact: Fetched(stored(asked), HERE)})
        assert of(ops.Sweep, done) == []
        assert len(of(ops.Sweep, later(done))) == 1
        assert of(Later, run(engine.look_up(asked))[1]) == []


class TestServe:
    """A question from the asker's side."""

    def test_a_hit_calls_no_model(self) -> None:
        """The stored answer is returned."""
        engine = make()
        asked = ask(engine)
        served, done = serve(engine, asked, {ops.GetExact: Fetched(stored(asked), HERE)})
        assert (served.result, served.decision.tier, served.entry_id) == ("25", "exact", asked.key.entry_id)
        assert of(ops.Compute, done) == []

    def test_a_miss_is_stored_after_its_lookup(self) -> None:
        """The record is written with the vector and the log's position of the lookup, then Redis, then memory."""
        engine = make()
        asked = ask(engine)
        served, done = serve(engine, asked)
        assert (served.result, served.decision.reason, served.entry_id) == ("26", "nothing_similar", asked.key.entry_id)
        [put] = puts(done)
        assert (put.entry.answer, put.entry.expires_at, put.vector, put.after) == ("26", NOW + 100, VECTOR, HERE)
        [[copy]] = [op.copies for op in of(ops.PutExact, done)]
        assert copy.entry.position == THERE
        assert run(engine.look_up(asked))[0].tier == "memory"

    def test_what_was_removed_meanwhile_is_not_stored(self) -> None:
        """The record refuses an answer that is older than a removal; it is the caller's all the same."""
        engine = make()
        served, done = serve(engine, ask(engine), {ops.PutStored: [None]})
        assert (served.result, served.entry_id, of(ops.PutExact, done)) == ("26", None, [])
        assert isinstance(run(engine.look_up(ask(engine)))[0], Miss)

    @pytest.mark.parametrize("kind", [ops.GetExact, ops.Embed, ops.Search, ops.PutStored, ops.PutExact])
    def test_no_fault_of_a_tier_reaches_the_asker(self, kind: type[Op[Any]]) -> None:
        """Whichever step fails, the model's answer is returned."""
        engine = make()
        served, _ = serve(engine, ask(engine), {kind: DOWN})
        assert (served.result, type(served.decision)) == ("26", Miss)

    def test_a_model_that_fails_stores_nothing(self) -> None:
        """Its own exception reaches the asker."""
        engine = make()
        flow = engine.answer(Call(ask(engine), CODEC, LABELS), compute(None), Computation())
        with pytest.raises(ZeroDivisionError):
            run(flow, {ops.Compute: ZeroDivisionError()})
        assert isinstance(run(engine.look_up(ask(engine)))[0], Miss)

    def test_what_is_no_json_is_passed_on(self) -> None:
        """An answer that cannot be kept is the caller's, and the same object."""
        engine, answer = make(), object()
        served, done = serve(engine, ask(engine), {ops.Compute: answer})
        assert served.result is answer
        assert (served.entry_id, puts(done)) == (None, [])

    def test_an_unreadable_answer_is_a_miss(self) -> None:
        """What the codec cannot restore is a fault, and the model is asked."""

        class Picky(JsonAnswers):
            def restore(self, hit: Hit) -> Json:
                raise CodecError("another version")

        engine = make()
        asked = ask(engine)
        flow = engine.recall(Call(asked, Picky()))
        miss, _ = run(flow, {ops.GetExact: Fetched(stored(asked), HERE)})
        assert (miss.reason, miss.nearest.entry, miss.position) == ("fault", stored(asked), HERE)

    @pytest.mark.parametrize(("same", "removals"), [(False, 1), (True, 0)])
    def test_an_audit_asks_the_model_behind_the_hit(self, same: bool, removals: int) -> None:
        """The asker gets the stored answer; one that the model takes back is removed afterwards."""
        engine = make(audit_rate=1.0)
        asked = ask(engine)
        served, done = serve(engine, asked, {ops.GetExact: Fetched(stored(asked), HERE)})
        assert (served.result, of(ops.Compute, done)) == ("25", [])
        audit = later(done, {ops.Compute: "26", ops.Compare: same})
        assert [type(op) for op in audit[:2]] == [ops.Compute, ops.Compare]
        assert [op.selector for op in of(ops.Append, audit)] == [Selector(entry_id=asked.key.entry_id)] * removals

    def test_audits_are_drawn(self) -> None:
        """A draw above the rate asks nobody."""
        engine = make(audit_rate=0.4)
        asked = ask(engine)
        _, done = serve(engine, asked, {ops.GetExact: Fetched(stored(asked), HERE)})
        assert of(Later, done) == []


class TestKeepAndStore:
    """What becomes of an answer that a host brings."""

    def test_a_recorded_stream_is_kept(self) -> None:
        """It is stored after its miss, and is a hit for those who wait."""
        engine = make()
        asked = ask(engine)
        miss, _ = run(engine.look_up(asked))
        hit, done = run(engine.keep(Call(asked, CODEC, LABELS), Recorded("26"), miss))
        assert (hit.entry.answer, hit.tier) == ("26", "memory")
        assert puts(done)[0].after == HERE

    @pytest.mark.parametrize("recorded", [None, Recorded("26", Outcome(aborted=True))])
    def test_a_stream_that_broke_off_is_not(self, recorded: Recorded | None) -> None:
        """What could not be recorded, or is not whole, is written nowhere."""
        engine = make()
        assert run(engine.keep(Call(ask(engine), CODEC, LABELS), recorded, Miss("nothing_similar", position=HERE))) == (
            None,
            [],
        )

    def test_a_store_finds_the_miss_of_its_own_lookup(self) -> None:
        """A host that cannot hand the miss back stores after the one that its thread had."""
        engine = make()
        asked = ask(engine)
        run(engine.look_up(asked))
        _, done = run(engine.store(asked, Recorded("26"), LABELS, None))
        assert [op.after for op in puts(done)] == [HERE]
        assert of(ops.Embed, done) == []

    def test_a_removal_makes_it_forget_that(self) -> None:
        """Who removes and stores next has asked for it: the answer goes in after the removal."""
        engine = make()
        asked = ask(engine)
        run(engine.look_up(asked))
        run(engine.remove(Selector(entry_id=asked.key.entry_id)))
        entry_id, done = run(engine.store(asked, Recorded("26"), LABELS, None))
        assert (entry_id, [op.after for op in puts(done)]) == (asked.key.entry_id, [None])

    def test_a_correction_removes_copies_under_other_wordings(self) -> None:
        """An answer stored over another one removes that first, with its copies."""
        engine = make()
        asked = ask(engine)
        _, done = run(engine.store(asked, Recorded("26"), LABELS, None), {ops.GetStored: Snapshot(stored(asked), HERE)})
        kinds = [type(op) for op in done]
        assert kinds.index(ops.Append) < kinds.index(ops.PutStored)
        assert of(ops.Append, done)[0].selector == Selector(entry_id=asked.key.entry_id)

    def test_a_correction_that_cannot_remove_is_not_stored(self) -> None:
        """Else the answer that is being corrected would live on under other wordings."""
        engine = make()
        asked = ask(engine)
        answers = {ops.GetStored: Snapshot(stored(asked), HERE), ops.Append: DOWN}
        entry_id, done = run(engine.store(asked, Recorded("26"), LABELS, None), answers)
        assert (entry_id, puts(done)) == (None, [])

    def test_the_shortest_life_counts(self) -> None:
        """The answer's own time to live, and that of the rules, end it before the cache's."""
        engine = make()
        asked = replace(ask(engine), ruling=replace(ask(engine).ruling, ttl=5.0))
        for labels, life in ((Labels(ttl=2.0), 2.0), (Labels(ttl=50.0), 5.0), (LABELS, 5.0)):
            _, done = run(engine.store(asked, Recorded("26"), labels, Miss("nothing_similar", position=HERE)))
            assert puts(done)[0].entry.expires_at == NOW + life


class TestRemoveAndErase:
    """What ends, and who is told."""

    def test_memory_is_empty_even_when_a_tier_is_down(self) -> None:
        """A removal that fails says so, serves nothing from memory, and has told those who wait."""
        told = list[None]()
        engine = make(on_removal=lambda: told.append(None))
        asked = ask(engine)
        serve(engine, asked)
        with pytest.raises(TierError):
            run(engine.remove(Selector(entry_id=asked.key.entry_id)), {ops.Append: DOWN})
        assert told == [None]
        assert type(run(engine.look_up(asked))[1][0]) is ops.GetExact

    def test_a_removal_returns_how_many_there_were(self) -> None:
        """The record counts; its entries are deleted under the tombstone, and the positions of Redis raised."""
        engine = make()
        count, done = run(engine.remove(Selector(tag="hr")))
        assert count == 1
        kinds = [type(op) for op in done]
        assert kinds == [ops.Append, ops.RemoveStored, ops.RaisePositions, ops.Finish]

    def test_an_erasure_has_a_receipt(self) -> None:
        """Every tier is emptied of it, Redis of what cannot be read too, and the receipt says how much that was."""
        engine = make()
        receipt, done = run(engine.erase(Selector(parts={"user": "d"}), memory_s=2.0))
        assert [op.unreadable for op in of(ops.RemoveExact, done)] == [True]
        assert (receipt.deleted, receipt.confirmed) == ({"semantic": 1, "exact": 1}, ("semantic", "exact", "memory"))
        assert (receipt.parts, receipt.erased_at) == ({"user": "d"}, NOW)

    def test_an_erasure_that_fails_has_none(self) -> None:
        """A tier that is down makes it an error; what this process remembers is gone all the same."""
        engine = make()
        asked = ask(engine)
        serve(engine, asked)
        with pytest.raises(TierError):
            run(engine.erase(Selector(parts=asked.parts), memory_s=2.0), {ops.RemoveExact: DOWN})
        assert type(run(engine.look_up(asked))[1][0]) is ops.GetExact


class TestShare:
    """One computation for several askers."""

    def served(self, engine: Engine) -> Served[Json]:
        """Return what a first asker was served."""
        return cast("Served[Json]", serve(engine, ask(engine))[0])

    def test_those_who_asked_before_get_it(self) -> None:
        """The answer that was looked up after they had asked is theirs, with the entry that it is stored as."""
        engine = make()
        first = replace(self.served(engine), checked_at=2.0)
        taken, done = run(engine.take_over(Call(ask(engine), CODEC), first, 1.0))
        assert (taken.result, taken.entry_id, done) == ("26", first.entry_id, [])
        shared, _ = run(engine.share(Call(ask(engine), CODEC), first, 1.0))
        assert shared.result == "26"

    @pytest.mark.parametrize(("checked_at", "why"), [(0.0, "left"), (1.0, "left"), (None, "alone")])
    def test_those_who_ask_later_do_not(self, checked_at: float | None, why: str) -> None:
        """What may have been removed before they asked is not for them."""
        engine = make()
        first = replace(self.served(engine), checked_at=checked_at)
        for way in (engine.take_over, engine.share):
            with pytest.raises(Abandoned) as abandoned:
                run(way(Call(ask(engine), CODEC), first, 1.0))
            assert abandoned.value.why == why

    def test_whom_the_evidence_does_not_satisfy_asks_alone(self) -> None:
        """Each asker's own evidence is examined."""
        engine = make()
        first = replace(self.served(engine), checked_at=2.0)
        with pytest.raises(Abandoned):
            run(
                engine.share(Call(ask(engine), CODEC, evidence=cast("Any", object())), first, 1.0),
                {ops.Examine: "handbook changed"},
            )

    def test_in_quarantine_askers_share_with_themselves_only(self) -> None:
        """Two users have one key of a call without quarantine, and two with it; one user has one."""
        for quarantine in (False, True):
            engine = make(quarantine=quarantine)
            ann, bob = (replace(ask(engine), asker=name) for name in ("ann", "bob"))
            assert (engine.shared_key(ann) == engine.shared_key(bob)) is not quarantine
            assert engine.shared_key(ann) == engine.shared_key(replace(ann))


class TestQuarantine:
    """An answer is for its own asker until another one is told the same."""

    def test_another_asker_is_not_served_and_confirms_it(self) -> None:
        """The first asker is served it, the second is not; the model's same answer releases it for all."""
        engine = make(quarantine=True)
        ann, bob = (replace(ask(engine), asker=name) for name in ("ann", "bob"))
        _, done = serve(engine, ann)
        entry = puts(done)[0].entry
        assert entry.is_waiting
        assert isinstance(run(engine.look_up(ann))[0], Hit)
        found = {ops.Search: Snapshot((Candidate(entry, 1.0),), HERE)}
        miss, _ = run(engine.look_up(bob), found)
        assert (miss.reason, miss.nearest.entry) == ("quarantined", entry)
        _, done = run(engine.store(bob, Recorded("26"), LABELS, miss))
        released = later(done, {ops.Compare: True})
        assert [op.entry.is_waiting for op in puts(released)] == [False]

    def test_another_answer_releases_nothing(self) -> None:
        """When the model tells the second asker something else, the entry stays in quarantine."""
        engine = make(quarantine=True)
        ann, bob = (replace(ask(engine), asker=name) for name in ("ann", "bob"))
        entry = puts(serve(engine, ann)[1])[0].entry
        miss = Miss("quarantined", nearest=Candidate(entry, 1.0), position=HERE)
        _, done = run(engine.store(bob, Recorded("27"), LABELS, miss))
        assert [type(op) for op in later(done, {ops.Compare: False})] == [ops.Compare]

    def test_trust_skips_it(self) -> None:
        """What the application vouches for is everybody's at once."""
        engine = make(quarantine=True)
        _, done = run(engine.store(ask(engine), Recorded("26"), LABELS, None, trusted=True))
        assert not puts(done)[0].entry.is_waiting


class TestLearning:
    """Evidence of entries that were not served, or were seen."""

    def test_an_unproven_neighbour_learns_from_the_answer(self) -> None:
        """It is compared when the model has answered, and the new answer is found by its own wording until then."""
        engine = make(acceptance=Acceptance(0.9, (), None, 0.02))
        asked, other = ask(engine), ask(engine, "How many days of leave?")
        found = {ops.Search: Snapshot((Candidate(stored(other), 0.95),), HERE)}
        served, done = serve(engine, asked, found)
        assert served.decision.reason == "unproven"
        assert [op.vector for op in puts(done)] == [None]
        learned = later(done, {ops.Compare: False})
        assert [op.observation for op in of(ops.Observe, learned)] == [Observation(0.95, right=False)]
        assert [op.vector for op in puts(learned)] == [VECTOR]

    def test_a_report_of_a_wrong_answer_removes_it(self) -> None:
        """Where no evidence decides, nothing else would keep it from being served again."""
        engine = make()
        _, done = run(engine.report("entry", Observation(1.0, right=False), {}))
        assert [op.selector.entry_id for op in of(ops.Append, done)] == ["entry"]
        assert run(engine.report("entry", Observation(1.0, right=True), {}))[1] == []

    def test_explain_leaves_no_trace(self) -> None:
        """It asks every tier, writes to none, and counts nothing."""
        engine = make()
        before = engine.stats()
        near = (Neighbour("another", 0.99, ("tenant",)),)
        _, done = run(engine.explain(ask(engine)), {ops.FindNeighbours: near})
        assert not {type(op) for op in done} & {ops.PutExact, ops.PutStored, ops.Append, ops.Touch}
        assert engine.stats() == before


def test_a_reading_of_the_log_that_never_ends_keeps_others_waiting_once() -> None:
    """An exception that a signal raises may leave its lock taken for good; PostgreSQL was then never asked again."""
    log, is_reading, goes_on = RemovalLog(1.0, patience_s=0.05), Event(), Event()

    class Record:
        def read_log(self, since: Position | None) -> LogRead:
            if not is_reading.is_set():
                is_reading.set()
                goes_on.wait(30)
            return LogRead(HERE, 0, [], is_whole=True)

    record = cast("Any", Record())
    first = Thread(target=log.read, args=(record,))
    first.start()
    assert is_reading.wait(30)
    with pytest.raises(TierUnavailable):
        log.read(record)
    assert log.read(record).position == HERE
    goes_on.set()
    first.join()
