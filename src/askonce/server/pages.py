"""What each page of the dashboard shows; all of it is read through the methods of `Cache`, and never blocks a loop."""

from __future__ import annotations

import asyncio
import json
import platform
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import metadata
from typing import TypeAlias, cast

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from askonce.cache import Cache
from askonce.core.figures import Figures, Sample, Tally, Verdict
from askonce.core.finding import StoredEntry
from askonce.core.journal import Order
from askonce.core.model import Candidate, Entry, Key, Miss, ScopeParts
from askonce.errors import CacheError, ConfigurationError, TierError
from askonce.runtime.performing import select
from askonce.server.access import FORM
from askonce.server.live import LiveDecisions
from askonce.server.overview import STEPS, overview, would_serve
from askonce.server.rendering import page
from askonce.settings import Settings

Handler: TypeAlias = Callable[[Request], Awaitable[Response]]

TITLES = {
    "overview": "Overview",
    "live": "Live",
    "review": "Review",
    "entries": "Entries",
    "documents": "Documents",
    "near": "Near misses",
    "health": "Health",
}
"""The pages in the bar, by the name in their address; the first is at the root."""

_PAGE = 50
_DOCUMENTS = 300
_PREVIEW = 10
_HIGHEST = 2**62  # of a number in an address
_NEAR = 0.5
"""The similarity below which two questions have nothing to do with one another."""
_LIBRARIES = (
    "redis",
    "psycopg",
    "pgvector",
    "numpy",
    "pydantic",
    "starlette",
    "uvicorn",
    "langchain-core",
    "llama-index-core",
)
_SAID = {
    "right": ("good", "Counted as right."),
    "wrong": ("good", "Counted as wrong: the entry is removed everywhere, and is not served again."),
    "noted": (
        "good",
        "Counted as wrong; entries learn from observations here (acceptance verified), and none is removed.",
    ),
    "unsure": ("", "Noted as not sure; it counts for neither side."),
    "gone": ("warn", "That decision is not kept any more."),
    "forgotten": ("good", "The entry is removed from every tier."),
    "nothing": ("warn", "Nothing was removed: it was not there any more."),
    "removed": ("good", "Removed from every tier."),
}
"""What a page says after a change, by the word in its address: never a text that an address could bring."""


@dataclass(frozen=True, slots=True)
class Absent:
    """Say why there is nothing to show, and what to do next."""

    title: str
    text: str
    code: str = ""


NO_JOURNAL = Absent(
    "There is no journal.",
    "Figures are counted in PostgreSQL by all processes. Give the cache a postgres_url and an embedder, and leave the "
    "setting journal on:",
    'Cache(postgres_url="postgresql://...", embedder="minilm")',
)


class Pages:
    """Answer the dashboard's requests.

    Args:
        cache: What they are about.
        live: The latest decisions of this process.
        allow_changes: Whether removals and verdicts are accepted.
        is_alone: Whether this process answers nobody, so that there are no decisions of its own.
    """

    def __init__(self, cache: Cache, live: LiveDecisions, *, allow_changes: bool, is_alone: bool) -> None:
        self._cache = cache
        self._live = live
        self._allow_changes = allow_changes
        self._is_alone = is_alone
        self._one_check = asyncio.Lock()

    async def overview(self, request: Request) -> Response:
        """Show the figures against their targets, latencies, money, and how they went."""
        since = _chosen(request, "since", STEPS, "24h")
        try:
            figures = await self._cache.afigures(since, step=STEPS[since])
        except ConfigurationError:
            return await self._page(request, "overview", absent=NO_JOURNAL)
        if not figures.total.requests:
            nothing = Absent(
                f"No request in the last {since}.",
                "As soon as an application asks through a cache on this PostgreSQL, it is counted here within seconds.",
                'cache.ask("How do I get a badge?", compute=ask_the_model, model="gpt-5-mini")',
            )
            return await self._page(request, "overview", absent=nothing, since=since, times=STEPS)
        return await self._page(request, "overview", overview(figures), absent=None, since=since, times=STEPS)

    async def live(self, request: Request) -> Response:
        """Show the latest decisions of this process."""
        outcome = _chosen(request, "outcome", ("", "hit", "miss", "shared", "bypass"), "")
        decisions = self._live.latest(outcome)
        return await self._page(
            request,
            "live",
            decisions=decisions,
            outcome=outcome,
            seen=self._live.seen,
            with_questions=self._live.wants_questions,
            is_alone=self._is_alone,
        )

    async def review(self, request: Request) -> Response:
        """Show the next decision of the sample, to be labelled."""
        kind = _chosen(request, "of", ("hit", "miss"), "hit")
        before = _number(request, "before")
        try:
            sampled = await self._cache.areview_sample(200 if kind == "miss" else 2, outcome=kind, before=before)
        except ConfigurationError:
            return await self._page(request, "review", absent=NO_JOURNAL, kind=kind)
        samples = [one for one in sampled if one.similarity is None or one.similarity >= _NEAR]
        if not samples:
            absent = await self._no_sample(kind, before)
            return await self._page(request, "review", absent=absent, kind=kind)
        sample = samples[0]
        entry = await self._cache.aentry(sample.entry_id)
        return await self._page(
            request,
            "review",
            absent=None,
            kind=kind,
            sample=sample,
            entry=entry,
            answer=_answer(entry),
            guards=await asyncio.to_thread(self._views, sample),
            weighed=await asyncio.to_thread(self._weighed, sample),
            has_more=len(samples) > 1,
            is_verified=self._cache.settings.acceptance == "verified",
        )

    async def label(self, request: Request) -> Response:
        """Take a verdict on a decision."""
        fields = _fields(request)
        verdict = fields.get("verdict", "")
        if verdict not in ("right", "wrong", "unsure"):
            raise ConfigurationError("the verdict is right, wrong or unsure")
        number = min(int(request.path_params["sample"]), _HIGHEST)
        sample = await self._cache.alabel(number, cast("Verdict", verdict), reviewer=fields.get("reviewer") or None)
        kind = "miss" if fields.get("of") == "miss" else "hit"
        said = "gone" if sample is None else verdict
        if said == "wrong" and (kind == "miss" or self._cache.settings.acceptance == "verified"):
            said = "noted"
        return self._back(request, f"/review?of={kind}&before={number}&said={said}")

    async def labelled(self, _: Request) -> Response:
        """Give the labelled decisions as pairs that `askonce calibrate` and `evaluate` read."""
        samples: Sequence[Sample] = await self._cache.areview_sample(1000, labelled=True, outcome=None)
        lines = [
            json.dumps(
                {
                    "question": one.stored,
                    "other": one.asked,
                    "label": int(one.verdict == "right"),
                    "time": one.at,
                    "category": one.outcome,
                },
                ensure_ascii=False,
            )
            for one in samples
            if one.verdict in ("right", "wrong")
        ]
        return Response(
            "".join(f"{line}\n" for line in lines).encode("utf-8", "backslashreplace"),
            media_type="application/x-ndjson",
            headers={"Content-Disposition": 'attachment; filename="labelled.jsonl"'},
        )

    async def entries(self, request: Request) -> Response:
        """Search the stored entries."""
        asked = {name: value for name in _SEARCH if (value := request.query_params.get(name, "").strip())}
        order = _chosen(request, "order", _ORDERS, "")
        if order:
            top = await self._cache.atop(cast("Order", order), _PAGE)
            return await self._page(request, "entries", template="top.html", order=order, orders=_ORDERS, top=top)
        found = await self._cache.aentries(
            words=asked.get("words"),
            answer=asked.get("answer"),
            tags=[asked["tag"]] if "tag" in asked else (),
            document=asked.get("document"),
            newer_than=asked.get("newer"),
            older_than=asked.get("older"),
            limit=_PAGE,
            after=asked.get("after"),
            **_tenant(asked),
        )
        return await self._page(
            request, "entries", orders=_ORDERS, order="", asked=asked, found=found, entries=found.entries
        )

    async def entry(self, request: Request) -> Response:
        """Show an entry."""
        entry_id = request.path_params["entry"]
        entry = await self._cache.aentry(entry_id, **_tenant(request.query_params))
        return await self._page(
            request,
            "entries",
            template="entry.html",
            status=200 if entry else 404,
            entry=entry,
            entry_id=entry_id,
            answer=_answer(entry),
        )

    async def forget(self, request: Request) -> Response:
        """Remove an entry."""
        removed = await self._cache.aforget(request.path_params["entry"])
        return self._back(request, f"/entries?said={'forgotten' if removed else 'nothing'}")

    async def documents(self, request: Request) -> Response:
        """List the documents that answers were made from."""
        words = request.query_params.get("words", "").strip()
        known = await self._cache.adocuments()
        rows = [
            (name, sorted(versions)) for name, versions in sorted(known.items()) if words.casefold() in name.casefold()
        ]
        return await self._page(
            request, "documents", rows=rows[:_DOCUMENTS], left_out=len(rows[_DOCUMENTS:]), known=len(known), words=words
        )

    async def removal(self, request: Request) -> Response:
        """Show what a removal by document or tag would remove."""
        chosen = _selected(request.query_params)
        count = await self._cache.acount(**chosen)
        found = await self._cache.aentries(
            document=chosen.get("document"), tags=[chosen["tag"]] if "tag" in chosen else (), limit=_PREVIEW
        )
        return await self._page(
            request, "documents", template="removal.html", chosen=chosen, count=count, entries=found.entries
        )

    async def remove(self, request: Request) -> Response:
        """Remove what depends on a document, or has a tag."""
        removed = await self._cache.ainvalidate(**_selected(_fields(request)))
        return self._back(request, f"/documents?said={'removed' if removed else 'nothing'}&count={removed}")

    async def near(self, request: Request) -> Response:
        """Show how close misses came, and what other thresholds would have served."""
        since = _chosen(request, "since", STEPS, "7d")
        try:
            figures = await self._cache.afigures(since)
            sampled = await self._cache.areview_sample(1000, labelled=None, outcome="miss", since=since)
        except ConfigurationError:
            return await self._page(request, "near", absent=NO_JOURNAL, since=since, times=STEPS)
        return await self._page(
            request,
            "near",
            absent=None,
            since=since,
            times=STEPS,
            threshold=figures.min_similarity,
            bars=_bars(figures),
            rows=would_serve(figures),
            samples=_nearest(sampled),
            total=figures.total,
            has_sample=await self._has_sample(),
        )

    async def health(self, request: Request) -> Response:
        """Show how the parts do; the check itself follows."""
        stats = await self._cache.astats()
        try:
            total: Tally | None = (await self._cache.afigures("24h")).total
        except CacheError:
            total = None
        return await self._page(
            request,
            "health",
            stats=stats,
            total=total,
            versions=_versions(),
            settings=_settings(self._cache.settings),
        )

    async def check(self, request: Request) -> Response:
        """Check every part; one check at a time."""
        async with self._one_check:
            report = await self._cache.acheck()
        return await self._page(request, "health", template="check.html", report=report)

    def guarded(self, change: Handler) -> Handler:
        """Return a handler of a change, which is refused where the dashboard is read-only."""

        async def handle(request: Request) -> Response:
            if not self._allow_changes:
                return await self.problem(
                    request, 403, "This dashboard is read-only.", "Start it with --allow-changes."
                )
            return await change(request)

        return handle

    async def failed(self, request: Request, exc: Exception) -> Response:
        """Say what is wrong with a request, or with a server."""
        if isinstance(exc, TierError):
            return await self.problem(request, 503, str(exc), "The other pages say more: see Health.")
        return await self.problem(request, 400, str(exc), "")

    async def problem(self, request: Request, status: int, title: str, text: str) -> Response:
        """Return a page that says what is wrong."""
        return await self._page(request, "", template="problem.html", status=status, heading=title, text=text)

    async def _no_sample(self, kind: str, before: int | None) -> Absent:
        if not await self._has_sample():
            return Absent(
                "No questions are kept for review.",
                "Texts are kept only if you say so: they may be personal. With this setting a sample of decisions is "
                "kept, with the question that was asked and the stored one:",
                "Cache(journal_questions=True, ...)      # or ASKONCE_JOURNAL_QUESTIONS=true",
            )
        what = "answers to questions in other words" if kind == "hit" else "near entries that were not served"
        title = "That was the last one." if before is not None else "Nothing to review."
        return Absent(title, f"All {what} in the sample are labelled; new ones come as the application is asked.")

    async def _has_sample(self) -> bool:
        """Return whether decisions are kept for review, by this process or by another."""
        kept = self._cache.settings.journal_questions
        return kept or bool(await self._cache.areview_sample(1, labelled=None, outcome=None))

    def _views(self, sample: Sample) -> list[tuple[str, str | None]]:
        """Return what each guard says of the two questions."""
        guards = self._cache._engine.parts.rules.acceptance.guards
        views = [(name, guard(sample.asked, sample.stored)) for name, guard in guards]
        return sorted(views, key=lambda one: one[1] is None)

    def _weighed(self, sample: Sample) -> str:
        """Return what our own verifier makes of the two questions; nothing where it does not read them."""
        parts = self._cache._engine.parts
        acceptance = parts.rules.acceptance
        if acceptance.weighing is None or sample.similarity is None:
            return ""
        stored = Candidate(Entry(Key(b"", b"", b""), sample.stored, b"", 0.0), sample.similarity)
        judged = select(acceptance, sample.asked, [stored], parts.io.verifier)
        near = judged.nearest if isinstance(judged, Miss) else judged
        return "" if near is None or near.voices is None or near.voices.probability is None else str(near.voices)

    def _back(self, request: Request, address: str) -> Response:
        return RedirectResponse(f"{request.scope.get('root_path', '')}{address}", status_code=303)

    async def _page(
        self,
        request: Request,
        name: str,
        values: Mapping[str, object] | None = None,
        *,
        template: str = "",
        status: int = 200,
        **more: object,
    ) -> Response:
        said = _SAID.get(request.query_params.get("said", ""))
        count = request.query_params.get("count", "")
        html = await asyncio.to_thread(
            page,
            template or f"{name}.html",
            root=request.scope.get("root_path", ""),
            titles=TITLES,
            current=name,
            allow_changes=self._allow_changes,
            form=request.scope.get(FORM, ""),
            said=said,
            said_count=count if count.isdecimal() and len(count) < 12 else "",
            version=metadata.version("askonce"),
            query=request.query_params,
            **(values or {}),
            **more,
        )
        return Response(html.encode("utf-8", "backslashreplace"), status, media_type="text/html; charset=utf-8")


_ORDERS = {"": "newest", "served": "most served", "saved": "most saved", "never": "never served"}
_SEARCH = ("words", "answer", "tag", "document", "newer", "older", "tenant", "after")


def _chosen(request: Request, name: str, among: Sequence[str] | Mapping[str, object], default: str) -> str:
    value = request.query_params.get(name, default)
    return value if value in among else default


def _number(request: Request, name: str) -> int | None:
    value = request.query_params.get(name, "")
    return int(value) if value.isdecimal() and len(value) < 19 and int(value) else None


def _fields(request: Request) -> Mapping[str, str]:
    return cast("Mapping[str, str]", request.scope.get("askonce_fields", {}))


def _tenant(asked: Mapping[str, str]) -> ScopeParts:
    tenant = asked.get("tenant", "").strip()
    return {"tenant": tenant} if tenant else {}


def _selected(fields: Mapping[str, str]) -> dict[str, str]:
    chosen = {name: value for name in ("document", "tag") if (value := fields.get(name, "").strip())}
    if not chosen:
        raise ConfigurationError("name a document or a tag")
    return chosen


def _answer(entry: StoredEntry | None) -> str:
    """Return an answer as it is read: text as it is, and anything else as JSON."""
    if entry is None or entry.answer is None:
        return ""
    return entry.answer if isinstance(entry.answer, str) else json.dumps(entry.answer, indent=1, ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class Bar:
    """How many misses had their nearest entry at a similarity."""

    similarity: float
    count: int
    height: float


def _nearest(samples: Sequence[Sample]) -> list[Sample]:
    """Return the near misses, the most similar first, each pair of questions once."""
    near = {(one.asked, one.stored): one for one in samples if (one.similarity or 0.0) >= _NEAR}
    return sorted(near.values(), key=lambda one: -(one.similarity or 0.0))[:20]


def _bars(figures: Figures) -> list[Bar]:
    nearest = {bucket: found for bucket, found in figures.total.nearest.items() if bucket >= 50}
    most = max(nearest.values(), default=0)
    return [Bar(bucket / 100, found, found / most) for bucket, found in sorted(nearest.items())]


def _versions() -> list[tuple[str, str]]:
    found = [("askonce", metadata.version("askonce")), ("Python", platform.python_version())]
    for name in _LIBRARIES:
        try:
            found.append((name, metadata.version(name)))
        except metadata.PackageNotFoundError:
            continue
    return found


def _settings(settings: Settings) -> list[tuple[str, str]]:
    """Return the settings that are not their defaults, without those that may hold a secret."""
    fields = type(settings).model_fields
    return [
        (name, str(getattr(settings, name)))
        for name, field in fields.items()
        if field.repr and getattr(settings, name) != field.default
    ]
