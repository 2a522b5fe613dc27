"""Trace lookups and measure with OpenTelemetry (extra `otel`): its API only, so that the application's SDK decides.

A lookup's span is made when the lookup has ended, with the times that it took. An observer that is called at once runs
in the asker's own context, where the span of whatever asks is the current one.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from time import time_ns
from typing import Any

from askonce.core.arguments import plain_function
from askonce.core.events import Decided, Event
from askonce.core.timings import OWN
from askonce.extras import require
from askonce.observe.metrics import DEFINITIONS, METRICS, Definition, Ledger, Measuring, Source, Values, read_all
from askonce.observe.stats import Stats

require("otel", "opentelemetry.trace")

from opentelemetry.metrics import (  # noqa: E402 — an extra
    CallbackOptions,
    Meter,
    MeterProvider,
    Observation,
    get_meter,
)
from opentelemetry.trace import (  # noqa: E402
    Span,
    Status,
    StatusCode,
    TracerProvider,
    get_current_span,
    get_tracer,
    set_span_in_context,
)

_NAME = "askonce"
_OURS = ("policy", OWN)
_BRIEF_S = 20e-6
"""What a lookup does between its steps of I/O is a span from this length on."""
_ATTRIBUTES = {
    "outcome": "askonce.outcome",
    "tier": "askonce.tier",
    "reason": "askonce.reason",
    "exact_only": "askonce.exact_only",
    "guard": "askonce.guard",
    "objections": "askonce.objections",
    "probability": "askonce.probability",
    "similarity": "askonce.similarity",
    "entry_id": "askonce.entry.id",
    "age_s": "askonce.entry.age",
    "nearest_id": "askonce.nearest.id",
    "for_other_wording": "askonce.other_wording",
    "host": "askonce.host",
    "request": "askonce.request",
}
"""Attributes of a lookup's span, by the field of `Decided` that each shows."""
_SAVED = {
    "input_tokens": "askonce.saved.input_tokens",
    "output_tokens": "askonce.saved.output_tokens",
    "latency_s": "askonce.saved.duration",
}
_MOST_KEYS = 1000
_OPENINFERENCE = "openinference.instrumentation.langchain"


class OpenTelemetryObserver(Measuring):
    """Make a span of each lookup, with its steps as children, and measurements.

    Spans have attributes under `askonce.`, without text of a question, an answer or a scope, and none under
    `gen_ai.usage.`: a hit uses no model. Nothing is sent but by the SDK that the application has set up.

    Args:
        spans: Whether spans are made.
        metrics: Whether measurements are made.
        tracer_provider: Where spans go; by default the global provider.
        meter_provider: Where measurements go; by default the global provider.
        parent: Returns the span that a lookup belongs to, or `None` for the current one; by default the innermost of
            the current span and that of OpenInference's instrumentation of LangChain, which makes none current.

    Raises:
        ImportError: The extra `otel` is not installed; the message has the command that installs it.
        ConfigurationError: `parent` is not a plain function.
    """

    def __init__(
        self,
        *,
        spans: bool = True,
        metrics: bool = True,
        tracer_provider: TracerProvider | None = None,
        meter_provider: MeterProvider | None = None,
        parent: Callable[[], Span | None] | None = None,
    ) -> None:
        right = "a function without arguments that returns a span, or None"
        self.wants_steps = spans
        self._parent = _innermost if parent is None else plain_function(parent, "parent", right)
        self._tracer = get_tracer(_NAME, tracer_provider=tracer_provider) if spans else None
        self._ledger = Ledger()
        self._sources: list[Source | Ledger] = [self._ledger]
        self._values = Values()
        self._attributes: dict[tuple[str | None, ...], Mapping[str, str]] = {}
        self._instruments: dict[str, Any] = {}
        if metrics:
            meter = get_meter(_NAME, meter_provider=meter_provider)
            self._instruments = {one.name: self._instrument(meter, one) for one in METRICS}

    def on_event(self, event: Event) -> None:
        """Make a span of a lookup, and measure."""
        if self._tracer is not None and isinstance(event, Decided):
            self._trace(event)
        if self._instruments:
            super().on_event(event)

    def read_stats_from(self, stats: Callable[[], Stats | None]) -> None:
        """Measure what no event says of a cache.

        Args:
            stats: Returns its counters; `None` when it is gone.
        """
        self._sources.append(Source(stats, ()))

    def _trace(self, event: Decided) -> None:
        assert self._tracer is not None
        ended = time_ns()
        began = ended - int(event.timings.total_s * 1e9)
        parent = self._parent()
        span = self._tracer.start_span(
            "askonce.lookup",
            context=None if parent is None else set_span_in_context(parent),
            attributes=_attributes(event),
            start_time=began,
        )
        if span.is_recording():
            inside = set_span_in_context(span)
            for step in event.timings.steps:
                if step.stage in _OURS and step.seconds < _BRIEF_S:
                    continue
                start = began + int(step.began_s * 1e9)
                child = self._tracer.start_span(f"askonce.{step.stage}", context=inside, start_time=start)
                if step.fault is not None:
                    child.set_attribute("error.type", step.fault)
                    child.set_status(Status(StatusCode.ERROR))
                child.end(min(ended, start + int(step.seconds * 1e9)))
        span.end(ended)

    def _instrument(self, meter: Meter, one: Definition) -> Any:
        name, unit = _named(one)
        if one.kind == "counter":
            if one.is_read:
                return meter.create_observable_counter(name, [partial(self._read, one)], unit, one.text)
            return meter.create_counter(name, unit, one.text)
        if one.kind == "histogram":
            return meter.create_histogram(name, unit, one.text, explicit_bucket_boundaries_advisory=one.bounds)
        return meter.create_observable_gauge(name, [partial(self._read, one)], unit, one.text)

    def _add(self, name: str, amount: float = 1, *labels: str | None) -> None:
        self._instruments[name].add(amount, self._labelled(name, labels))

    def _observe(self, name: str, value: float, *labels: str | None) -> None:
        self._instruments[name].record(value, self._labelled(name, labels))

    def _read(self, one: Definition, options: CallbackOptions) -> Iterable[Observation]:  # noqa: ARG002 — as the API has it
        for (name, labels), value in read_all(self._sources).items():
            if name == one.name:
                yield Observation(value, dict(zip(one.labels, labels, strict=True)))

    def _labelled(self, name: str, labels: Sequence[str | None]) -> Mapping[str, str]:
        found = self._attributes.get((name, *labels))
        if found is None:
            named = zip(DEFINITIONS[name].labels, labels, strict=True)
            found = {label: self._values.bounded(label, value) for label, value in named}
            if len(self._attributes) < _MOST_KEYS:
                self._attributes[name, *labels] = found
        return found


def _named(one: Definition) -> tuple[str, str]:
    """Return a metric's name and unit; the Prometheus exporters make of both what `PrometheusObserver` exports."""
    name = one.name.removesuffix("_total").removeprefix("askonce_")
    unit = "s" if name.endswith("_seconds") else ""
    return f"askonce.{name.removesuffix('_seconds')}", unit


def _attributes(event: Decided) -> dict[str, str | bool | int | float]:
    found = {name: value for field, name in _ATTRIBUTES.items() if (value := getattr(event, field)) not in (None, ())}
    if event.saved is not None:
        for field, name in _SAVED.items():
            if (value := getattr(event.saved, field)) is not None:
                found[name] = value
    return found


def _innermost() -> Span | None:
    """Return the span of OpenInference's instrumentation of LangChain, if it began after the current one."""
    openinference = sys.modules.get(_OPENINFERENCE)
    span: Span | None = None if openinference is None else openinference.get_current_span()
    if span is None or not span.is_recording():
        return None
    current = get_current_span()
    if current.is_recording() and getattr(span, "start_time", 0) < getattr(current, "start_time", 0):
        return None
    return span
