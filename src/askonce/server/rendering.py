"""Templates, and how values are written in them: for the dashboard, and for reports that are one file."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from functools import cache
from importlib import metadata
from importlib.resources import files
from math import isfinite
from typing import TYPE_CHECKING

from askonce.extras import require
from askonce.lab.intervals import percent
from askonce.observe.tables import CONTROLS

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

_MANY = 100_000
_UNITS = ((86400.0, "d"), (3600.0, "h"), (60.0, "min"))


def page(template: str, **values: object) -> str:
    """Return a page of a template; what is not markup already is escaped.

    Raises:
        ImportError: Jinja2 is not installed; the message names the extra.
    """
    return environment().get_template(template).render(**values)


def report(template: str, *, at: datetime | None = None, **values: object) -> str:
    """Return a page that is one file: with its style sheet inside, and without scripts.

    Args:
        template: Which.
        at: When what it reports was measured; now, by default.
        values: What the template shows.
    """
    style = (files("askonce.server") / "static" / "askonce.css").read_text(encoding="utf-8")
    made = moment((at or datetime.now(UTC)).timestamp())
    return page(template, style=style, made=made, version=metadata.version("askonce"), **values)


@cache
def environment() -> Environment:
    """Return the environment of all templates.

    Raises:
        ImportError: Jinja2 is not installed; the message names the extra.
    """
    require("cli", "jinja2")
    from jinja2 import Environment, PackageLoader, StrictUndefined  # an extra

    made = Environment(
        loader=PackageLoader("askonce.server"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=shown,
    )
    made.filters |= {
        "percent": percent,
        "share": share,
        "count": count,
        "seconds": seconds,
        "ago": ago,
        "money": money,
        "moment": moment,
        "named": named,
        "clock": clock,
        "until": until,
        "beside": beside,
    }
    return made


def shown(value: object) -> object:
    """Return what a page shows of a value: nothing for `None`, and no character that a reader cannot see."""
    if value is None:
        return ""
    if type(value) is not str:  # markup is a subclass, and was made of text that came through here
        return value
    return value.translate(CONTROLS).encode("utf-8", "backslashreplace").decode()


def share(value: float | None, digits: int = 1) -> str:
    """Return a share (0 to 1) as a percentage; a dash where there is none."""
    return "–" if value is None or not isfinite(value) else f"{value:.{digits}%}"


def count(value: float | None) -> str:
    """Return a number with separators; from 100,000 on in thousands or millions."""
    if value is None or not isfinite(value):
        return "–"
    if abs(value) >= _MANY:
        size, unit = next(one for one in ((1e9, "G"), (1e6, "M"), (1e3, "k")) if abs(value) >= one[0])
        return f"{value / size:.4g}{unit}"
    return f"{value:,.0f}" if value == int(value) else f"{value:,.2f}"


def seconds(value: float | None) -> str:
    """Return a duration with the unit that suits it."""
    if value is None or not isfinite(value):
        return "–"
    if 0 < abs(value) < 1:
        return f"{value * 1e6:.0f} µs" if abs(value) < 1e-3 else f"{value * 1e3:.3g} ms"
    for size, unit in _UNITS:
        if abs(value) >= 2 * size:
            return f"{value / size:.3g} {unit}"
    return f"{value:.3g} s"


def ago(at: float | None) -> str:
    """Return how long ago a moment was; `at` is Unix time in seconds."""
    return "–" if at is None else f"{seconds(max(0.0, round(time.time() - at)))} ago"


def money(value: float | None) -> str:
    """Return an amount in US dollars; small ones with as many digits as say something."""
    if value is None or not isfinite(value):
        return "–"
    digits = 2 if abs(value) >= 1 or not value else 4
    return f"{'-' if value < 0 else ''}${abs(value):,.{digits}f}"


def moment(at: float | None) -> str:
    """Return a moment in Unix time in seconds as date and time (UTC)."""
    return "–" if at is None else datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%d %H:%M UTC")


def clock(at: float) -> str:
    """Return the time of day (UTC) of a moment in Unix time in seconds."""
    return datetime.fromtimestamp(at, UTC).strftime("%H:%M:%S")


def until(at: float | None) -> str:
    """Return how long it is until a moment in Unix time in seconds."""
    if at is None:
        return "never"
    left = at - time.time()
    return f"in {seconds(round(left))}" if left > 0 else "expired"


def beside(text: str, other: str) -> Markup:
    """Return a text with the words marked that another lacks."""
    from markupsafe import Markup, escape  # comes with Jinja2

    known = {_bare(word) for word in other.split()}
    parts = re.split(r"(\s+)", text)
    marked = [
        Markup("<mark>{}</mark>").format(shown(part))
        if _bare(part) and _bare(part) not in known
        else escape(shown(part))
        for part in parts
    ]
    return Markup("").join(marked)


def _bare(word: str) -> str:
    return word.casefold().strip(" \t\n.,;:!?\"'()[]")


def named(parts: Mapping[str, str] | Iterable[str]) -> str:
    """Return names, or names with their values, as one text."""
    if isinstance(parts, Mapping):
        return ", ".join(f"{name} {value}" for name, value in parts.items())
    return ", ".join(parts)
