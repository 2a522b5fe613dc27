"""A dead server costs nothing after a few requests, and is tried again later."""

from __future__ import annotations

import logging
import signal

import pytest

from askonce import Cache, Hit, Request
from askonce.core.answers import JsonAnswers, Recorded
from askonce.core.model import Json
from askonce.errors import (
    ConfigurationError,
    EmbeddingError,
    TierCrowded,
    TierError,
    TierRefused,
    TierTimeout,
    TierUnavailable,
)
from askonce.hosts.notices import Notices
from askonce.runtime.watch import Breaker, Watch
from askonce.testing import InMemoryExactTier


class Clock:
    """Tell a time that the test sets."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        """Return the time."""
        return self.now


def opened(clock: Clock) -> Breaker:
    """Return a breaker that three faults have opened."""
    breaker = Breaker(faults=3, pause_s=1.0, max_pause_s=4.0, clock=clock)
    for _ in range(3):
        assert breaker.admit()
        breaker.fail(clock.now)
    return breaker


def test_faults_in_a_row_open_it() -> None:
    """After the last of them nobody is let through."""
    breaker = opened(Clock())
    assert breaker.open
    assert not breaker.admit()


def test_a_success_between_faults_keeps_it_closed() -> None:
    """Only faults in a row count."""
    clock = Clock()
    breaker = Breaker(faults=2, clock=clock)
    for _ in range(5):
        breaker.fail(clock.now)
        clock.now += 1
        breaker.succeed()
    assert breaker.admit()


def test_faults_that_began_before_a_success_are_not_in_a_row() -> None:
    """A server that answers some of those who ask it at once is not left alone for the others' sake."""
    clock = Clock()
    breaker = Breaker(faults=2, clock=clock)
    clock.now = 1.0
    breaker.succeed()
    for _ in range(10):
        breaker.fail(0.5)
    assert breaker.admit()


def test_a_burst_that_fails_costs_one_pause() -> None:
    """A hundred requests that hang together make the first pause no longer: 10 `fail()` at once were 10 s."""
    clock = Clock()
    breaker = Breaker(faults=5, pause_s=1.0, max_pause_s=60.0, clock=clock)
    clock.now = 2.0
    for number in range(100):
        clock.now += 0.001
        breaker.fail(number / 100)
    assert breaker.open
    clock.now = 3.1
    assert breaker.admit()


def test_a_dead_server_is_tried_again_every_second() -> None:
    """A server that is back is used again within two seconds, however long it was away."""
    clock = Clock()
    breaker = Breaker(clock=clock)
    trials = 0
    for _ in range(600):
        clock.now += 0.1
        if breaker.admit():
            trials += 1
            breaker.fail(clock.now)
    assert breaker.open
    assert 50 < trials < 75


def test_one_trial_after_the_pause() -> None:
    """When the pause is over one asker is let through, not all of them."""
    clock = Clock()
    breaker = opened(clock)
    clock.now = 1.0
    assert [breaker.admit() for _ in range(3)] == [True, False, False]


def test_a_successful_trial_closes_it() -> None:
    """A server that came back is used again at once."""
    clock = Clock()
    breaker = opened(clock)
    clock.now = 1.0
    assert breaker.admit()
    breaker.succeed()
    assert not breaker.open
    assert breaker.admit()


def test_failed_trials_lengthen_the_pause_up_to_a_bound() -> None:
    """1, 2, 4, 4 seconds."""
    clock = Clock()
    breaker = opened(clock)
    for pause in (1.0, 2.0, 4.0, 4.0):
        clock.now += pause - 0.1
        assert not breaker.admit()
        clock.now += 0.2
        assert breaker.admit()
        breaker.fail(clock.now)


def test_every_fault_becomes_a_tier_error_and_is_counted() -> None:
    """Timeouts, errors of the tier and errors of nobody are told apart in the books."""
    watch = Watch("exact", Breaker(faults=100), 1.0, 1.0)
    for raised, seen in [
        (TimeoutError(), TierTimeout),
        (TierUnavailable("gone"), TierUnavailable),
        (EmbeddingError("bad"), TierError),
        (KeyError("bug"), TierError),
    ]:
        with pytest.raises(seen), watch.step():
            raise raised
    faults = watch.stats().faults
    assert faults == {"TierTimeout": 1, "TierUnavailable": 1, "EmbeddingError": 1, "KeyError": 1}


@pytest.mark.parametrize("raised", [ConfigurationError("wrong"), ImportError("wrong"), TierRefused("wrong")])
def test_what_a_port_finds_when_it_is_used_is_a_fault(raised: Exception) -> None:
    """A server or a model that cannot be used counts, and opens the breaker."""
    watch = Watch("exact", Breaker(faults=1), 1.0, 1.0)
    with pytest.raises(TierRefused, match="wrong"), watch.step():
        raise raised
    assert watch.stats().faults == {type(raised).__name__: 1}
    assert watch.stats().breaker_open
    with pytest.raises(TierRefused, match=r"breaker is open; .*wrong"), watch.step():
        pytest.fail("the server was asked")


def test_a_crowd_is_no_fault_of_the_server() -> None:
    """Whoever gave up in line is counted, and the breaker does not hear of it."""
    watch = Watch("semantic", Breaker(faults=1), 1.0, 1.0)
    with pytest.raises(TierCrowded), watch.step():
        raise TierCrowded("too many")
    assert watch.stats().faults == {"crowded": 1}
    assert not watch.stats().breaker_open


def test_spared_steps_are_counted() -> None:
    """Behind an open breaker nothing runs."""
    watch = Watch("exact", Breaker(faults=1), 1.0, 1.0)
    with pytest.raises(TierError), watch.step():
        raise OSError
    with pytest.raises(TierUnavailable), watch.step():
        pytest.fail("the server was asked")
    assert watch.stats().faults == {"OSError": 1, "breaker_open": 1}


def test_a_cause_is_logged_once_and_without_its_message(caplog: pytest.LogCaptureFixture) -> None:
    """The log names types only: a driver's message may quote a prompt."""
    watch = Watch("exact", Breaker(faults=100), 1.0, 1.0)
    with caplog.at_level(logging.WARNING, "askonce"):
        for _ in range(3):
            with pytest.raises(TierError), watch.step():
                raise ValueError("the prompt: secret")
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "ValueError" in caplog.text
    assert "secret" not in caplog.text


def test_the_first_step_may_take_longer() -> None:
    """A model may have to be loaded; from then on the usual deadline holds."""
    watch = Watch("embedder", Breaker(), 1.0, 60.0)
    assert watch.limit_s == 60.0
    with watch.step():
        pass
    assert watch.limit_s == 1.0


class SoftLimit(Exception):  # noqa: N818 — as Celery calls its own
    """What a worker's signal raises in the midst of a task that takes too long."""


def give_up(*_: object) -> None:
    """Handle a signal as such a worker does."""
    raise SoftLimit


@pytest.mark.parametrize("is_translated", [False, True])
def test_what_a_signal_raises_is_no_fault_of_a_server(is_translated: bool) -> None:
    """It reaches the application, also where a driver has made another error of it, and is not counted."""
    watch = Watch("exact", Breaker(), 1.0, 1.0)

    def ask() -> None:
        try:
            signal.raise_signal(signal.SIGTERM)
        except SoftLimit as exc:
            if is_translated:
                raise TierTimeout("no answer") from exc
            raise

    before = signal.signal(signal.SIGTERM, give_up)
    try:
        for _ in range(2):
            with pytest.raises(SoftLimit), watch.step():
                ask()
        with pytest.raises(TierError), watch.step():
            raise SoftLimit  # of a part's own
    finally:
        signal.signal(signal.SIGTERM, before)
    assert watch.stats().faults == {"SoftLimit": 1}


class Interrupted(JsonAnswers):
    """Turn answers into JSON until a signal comes."""

    def __init__(self, *, stored: bool) -> None:
        self.stored = stored

    def record(self, result: Json) -> Recorded | None:
        """Read an answer."""
        if not self.stored:
            signal.raise_signal(signal.SIGTERM)
        return super().record(result)

    def restore(self, hit: Hit) -> Json:
        """Read a stored answer."""
        signal.raise_signal(signal.SIGTERM)
        return super().restore(hit)


@pytest.mark.parametrize("stored", [False, True])
def test_what_a_signal_raises_while_an_answer_is_read_reaches_the_application(stored: bool) -> None:
    """So it does whatever the cache is about: otherwise the model's call that follows has no limit."""
    before = signal.signal(signal.SIGTERM, give_up)
    try:
        with Cache(exact=InMemoryExactTier(), draw=lambda: 1.0) as cache:
            if stored:
                cache.store("Where is the canteen?", "below")
            with pytest.raises(SoftLimit):
                cache.answer(Request("Where is the canteen?"), lambda: "below", Interrupted(stored=stored))
        with pytest.raises(SoftLimit), Notices().isolated("look up"):
            signal.raise_signal(signal.SIGTERM)
    finally:
        signal.signal(signal.SIGTERM, before)
