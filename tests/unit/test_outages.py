"""An outage is told when it begins, when the breaker opens and when it is over: no line a call, and none for ever."""

from __future__ import annotations

import logging

import pytest

from askonce.runtime.watch import CALM_S, OutageLog


class Port:
    """A port whose time, faults and successes the test sets."""

    def __init__(self, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.INFO, "askonce")
        self.now = 0.0
        self.outages = OutageLog("the exact port (redis at here:6379/0)", clock=lambda: self.now)
        self._caplog = caplog

    def fails(self, cause: str = "TierTimeout", refusal: str | None = None, *, opens: bool = False) -> list[str]:
        """Return what is told of a fault."""
        return self._told(lambda: self.outages.fault(cause, refusal, breaker_open=opens))

    def works(self) -> list[str]:
        """Return what is told of a success."""
        return self._told(self.outages.success)

    def _told(self, act: object) -> list[str]:
        self._caplog.clear()
        act()  # type: ignore[operator]
        assert all("redis at here:6379/0" in record.getMessage() for record in self._caplog.records)
        return [f"{record.levelname}: {record.getMessage().rpartition('0) ')[2]}" for record in self._caplog.records]


@pytest.fixture
def port(caplog: pytest.LogCaptureFixture) -> Port:
    """Return a healthy port."""
    return Port(caplog)


def test_an_outage_has_three_lines(port: Port) -> None:
    """It begins, the breaker opens, it has recovered; the next one is told again."""
    for _ in range(2):
        port.now += 2 * CALM_S
        assert port.works() == []
        (begins,) = port.fails()
        assert begins.startswith("WARNING: begins to fail (TierTimeout)")
        assert port.fails() == []
        (opens,) = port.fails(opens=True)
        assert "breaker has opened" in opens
        port.now += 12.5
        assert port.fails(opens=True) == []
        assert port.works() == ["WARNING: has recovered, after 12.5 s and 4 faults"]
        assert port.works() == []


def test_a_refusal_is_an_error_with_the_remedy(port: Port) -> None:
    """Once, and again when it is another one, and after it was over."""
    (line,) = port.fails("TierRefused", "the password is wrong: correct it")
    assert line.startswith("ERROR: cannot be used: the password is wrong: correct it;")
    assert port.fails("TierRefused", "the password is wrong: correct it") == []
    (line,) = port.fails("TierRefused", "the schema is too old: migrate")
    assert "too old" in line
    assert port.fails("TierRefused", "the password is wrong: correct it", opens=True)[-1].endswith("has opened")
    assert port.works() != []
    port.now += 2 * CALM_S
    assert len(port.fails("TierRefused", "the password is wrong: correct it")) == 1


def test_faults_between_successes_are_one_outage(port: Port) -> None:
    """A port that fails every other time has one line, and another one when that has ended."""
    told = []
    for _ in range(1000):
        port.now += 0.125
        told += port.fails() + port.works()
    assert len(told) == 1
    port.now += CALM_S
    assert port.works() == ["WARNING: has recovered, after 184.9 s and 1000 faults"]


def test_a_breaker_that_flaps_is_one_outage(port: Port) -> None:
    """Opened and closed a hundred times within minutes, it is told as one recovery, and one for good."""
    told = []
    for _ in range(100):
        port.now += 1
        told += port.fails() + port.fails(opens=True) + port.works()
    assert [line.split()[1] for line in told] == ["begins", "is", "has", "fails"]
    port.now += CALM_S
    (recovered,) = port.works()
    assert recovered.endswith("and 200 faults")


def test_causes_that_vary_do_not_fill_the_log(port: Port) -> None:
    """However many there are."""
    assert sum(len(port.fails(f"cause {number}")) for number in range(1000)) < 10
