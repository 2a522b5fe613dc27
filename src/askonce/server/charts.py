"""Charts as figures in coordinates; the template `figures.html` draws them as SVG, without scripts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from math import floor, isfinite, log10
from typing import Literal, TypeAlias, get_args

WIDTH, HEIGHT = 400, 240
"""The units of a chart's coordinates: narrow, so that its text is legible on a phone, where it is scaled down."""
_LEFT, _RIGHT, _TOP, _BOTTOM = 44, 12, 16, 34
_TICKS = 5
_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)

_DAY = 86400.0

Unit: TypeAlias = Literal["share", "count", "money", "seconds"]
Style: TypeAlias = Literal["one", "two", "three", "four"]
"""A colour and a pattern of dashes, in this order: lines differ in print and for the colour-blind too."""
Point: TypeAlias = tuple[float, float]
_STYLES: tuple[Style, ...] = get_args(Style)


@dataclass(frozen=True, slots=True)
class Line:
    """A curve.

    Args:
        name: What it shows.
        style: How it is drawn.
        points: Its points, by rising x; those that are not numbers are left out.
        now: The point of what is in use now, which gets a dot.
    """

    name: str
    style: Style
    points: Sequence[Point]
    now: Point | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """A value that a line across the whole chart marks, with what it is."""

    value: float
    name: str


def _plain(value: float) -> str:
    return f"{value:g}"


def share(value: float) -> str:
    """Return a share as a percentage, for the text beside an axis."""
    return f"{value * 100:.3g}%"


@dataclass(frozen=True, slots=True)
class Chart:
    """A figure with two axes.

    Args:
        title: What it shows, in a line.
        x: What the axis along it shows.
        y: What the axis up shows.
        lines: Its curves.
        across: The lowest and the highest x.
        up: The lowest and the highest y.
        x_text: Returns the text of a value of x.
        y_text: Returns the text of a value of y.
        marks: Values of x to mark.
        limits: Values of y to mark.
        note: What to know when reading it.
        x_at: The values of x that get a text; round ones, by default.
    """

    title: str
    x: str
    y: str
    lines: Sequence[Line]
    across: tuple[float, float] = (0.0, 1.0)
    up: tuple[float, float] = (0.0, 1.0)
    x_text: Callable[[float], str] = _plain
    y_text: Callable[[float], str] = share
    marks: Sequence[Mark] = ()
    limits: Sequence[Mark] = ()
    note: str = ""
    x_at: Sequence[float] = ()

    @property
    def summary(self) -> str:
        """Return what somebody who cannot see the chart is told."""
        marked = "".join(f"; {one.name} {self.x_text(one.value)}" for one in self.marks)
        return f"{self.title}: {self.y} over {self.x}, as {len(self.lines)} lines{marked}"

    @property
    def x_ticks(self) -> list[tuple[float, str]]:
        """Return the position of each tick along, and its text."""
        return [(self._x(value), self.x_text(value)) for value in self.x_at or ticks(*self.across)]

    @property
    def y_ticks(self) -> list[tuple[float, str]]:
        """Return the position of each tick up, and its text."""
        return [(self._y(value), self.y_text(value)) for value in ticks(*self.up)]

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Return the left, right, upper and lower edge of what is drawn in."""
        return _LEFT, WIDTH - _RIGHT, _TOP, HEIGHT - _BOTTOM

    def path(self, line: Line) -> str:
        """Return the points of a curve, as SVG writes them."""
        within = [(x, y) for x, y in line.points if isfinite(x) and isfinite(y)]
        return " ".join(f"{self._x(x):.1f},{self._y(y):.1f}" for x, y in within)

    def dot(self, line: Line) -> Point | None:
        """Return the position of what is in use now on a curve."""
        if line.now is None or not all(map(isfinite, line.now)):
            return None
        return round(self._x(line.now[0]), 1), round(self._y(line.now[1]), 1)

    def at_x(self, mark: Mark) -> tuple[float, Literal["start", "end"]]:
        """Return the position of a mark along, and on which side of it its text has room."""
        position = round(self._x(mark.value), 1)
        return position, "end" if position > WIDTH / 2 else "start"

    def at_y(self, mark: Mark) -> float:
        """Return the position of a mark up."""
        return round(self._y(mark.value), 1)

    def _x(self, value: float) -> float:
        return _LEFT + _part(value, self.across) * (WIDTH - _LEFT - _RIGHT)

    def _y(self, value: float) -> float:
        return HEIGHT - _BOTTOM - _part(value, self.up) * (HEIGHT - _TOP - _BOTTOM)


@dataclass(frozen=True, slots=True)
class Trend:
    """How figures went over time.

    Args:
        chart: For those without scripts.
        data: The same figures for the script that draws them: `x` in Unix time, `lines`, and their `unit`.
    """

    chart: Chart
    data: Mapping[str, object]


def over_time(
    title: str,
    starts: Sequence[float],
    lines: Sequence[tuple[str, Sequence[float | None]]],
    unit: Unit,
    written: Callable[[float], str],
) -> Trend:
    """Return how figures went, step by step.

    Args:
        title: What they are.
        starts: Where each step begins, in Unix time in seconds.
        lines: Each figure's name, and its value in each step.
        unit: Of all of them.
        written: Returns the text of a value.
    """
    clean = [(name, [None if one is None or not isfinite(one) else one for one in values]) for name, values in lines]
    known = [one for _, values in clean for one in values if one is not None]
    first, last = starts[0], starts[-1]
    form = "%H:%M" if last - first < 2 * _DAY else "%d %b"
    chart = Chart(
        title,
        "",
        "",
        [
            Line(name, style, [(at, one) for at, one in zip(starts, values, strict=True) if one is not None])
            for (name, values), style in zip(clean, _STYLES, strict=False)
        ],
        across=(first, last),
        up=(0.0, highest(known, least=1e-6)),
        x_text=lambda at: datetime.fromtimestamp(at, UTC).strftime(form),
        y_text=written,
        x_at=[starts[round(step * (len(starts) - 1) / 4)] for step in range(5)],
    )
    drawn = [
        {"name": name, "values": values, "style": style} for (name, values), style in zip(clean, _STYLES, strict=False)
    ]
    return Trend(chart, {"x": list(starts), "unit": unit, "lines": drawn})


def ticks(low: float, high: float) -> list[float]:
    """Return some four to six round values from `low` to `high`."""
    span = high - low
    if span <= 0 or not isfinite(span):
        return [low]
    size = 10.0 ** floor(log10(span / _TICKS))
    step = next(size * each for each in _STEPS if span / (size * each) <= _TICKS + 1)
    first = -(-round(low / step, 6) // 1)
    return [round(step * (first + index), 10) for index in range(int((high - step * first) / step + 1e-6) + 1)]


def highest(values: Sequence[float], *, least: float) -> float:
    """Return the end of an axis that has room for all values: a round number, `least` at least."""
    top = max([least, *(value for value in values if isfinite(value))])
    size = 10.0 ** floor(log10(top))
    return next(size * each for each in (1, 1.5, 2, 3, 4, 5, 6, 8, 10) if size * each >= top - 1e-12)


def _part(value: float, ends: tuple[float, float]) -> float:
    low, high = ends
    return min(1.0, max(0.0, (value - low) / (high - low))) if high > low else 0.0
