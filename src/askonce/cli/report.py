"""`askonce report`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from askonce.cli.servers import Servers, operates
from askonce.cli.show import console, write
from askonce.core.arguments import duration
from askonce.server.overview import STEPS
from askonce.server.reports import period_page

_REVIEWED = 1000


@operates
def report(
    servers: Servers,
    html: Annotated[Path, typer.Option(help="The file to write.")] = Path("askonce-report.html"),
    since: Annotated[str, typer.Option(help='How long ago it begins, such as "24h" or "30d".')] = "7d",
) -> None:
    """Write what the cache did in some time to one HTML file: figures against targets, curves, wrong answers."""
    with servers.open_to_look() as cache:
        figures = cache.figures(since, step=_step(since))
        reviewed = cache.review_sample(_REVIEWED, labelled=True, outcome=None, since=since)
        is_kept = cache.settings.journal_questions or bool(cache.review_sample(1, labelled=None, outcome=None))
        page = period_page(figures, reviewed, has_sample=is_kept)
    write(html, page)
    console().print(f"written to {html}", markup=False)


def _step(since: str) -> str:
    """Return the length of the steps of the curves: that of the first time that is as long."""
    wanted = _length(since)
    return next((step for time, step in STEPS.items() if _length(time) >= wanted), list(STEPS.values())[-1])


def _length(time: str) -> float:
    return duration(time, "--since", above=0)
