"""What is traced and measured with OpenTelemetry: a span per lookup under the asker's, measurements under one name."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import grpc
import pytest
from opentelemetry import trace
from opentelemetry.exporter.otlp.proto.grpc.metric_exporter import OTLPMetricExporter
from opentelemetry.exporter.otlp.proto.grpc.trace_exporter import OTLPSpanExporter
from opentelemetry.proto.collector.metrics.v1 import metrics_service_pb2, metrics_service_pb2_grpc
from opentelemetry.proto.collector.trace.v1 import trace_service_pb2, trace_service_pb2_grpc
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader, PeriodicExportingMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor, SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.sdk.trace.sampling import ALWAYS_OFF

from askonce import ConfigurationError, Cost, TierUnavailable, scope
from askonce.core.model import Key
from askonce.core.ports import Fetched
from askonce.observe.metrics import METRICS
from askonce.observe.opentelemetry import OpenTelemetryObserver
from askonce.testing import InMemoryExactTier
from tests.observe.conftest import ASKED, FAR, NEAR, Made


class Traced:
    """Hold what is exported."""

    def __init__(self) -> None:
        self.exporter = InMemorySpanExporter()
        self.provider = TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.reader = InMemoryMetricReader()
        self.meters = MeterProvider([self.reader])
        self.tracer = self.provider.get_tracer("test")

    def observer(self, **more: Any) -> OpenTelemetryObserver:
        """Return an observer that exports here."""
        return OpenTelemetryObserver(tracer_provider=self.provider, meter_provider=self.meters, **more)

    @property
    def spans(self) -> list[ReadableSpan]:
        """Return all spans that have ended."""
        return list(self.exporter.get_finished_spans())

    @property
    def lookups(self) -> list[ReadableSpan]:
        """Return those of lookups."""
        return [span for span in self.spans if span.name == "askonce.lookup"]

    def named(self, name: str) -> ReadableSpan:
        """Return the only span of a name."""
        (span,) = (span for span in self.spans if span.name == name)
        return span

    def under(self, parent: ReadableSpan) -> list[ReadableSpan]:
        """Return the children of a span."""
        return [span for span in self.spans if span.parent is not None and span.parent.span_id == own(parent)]

    def measured(self) -> dict[str, Any]:
        """Return the measurements by name."""
        data = self.reader.get_metrics_data()
        if data is None:
            return {}
        scopes = [scope for resource in data.resource_metrics for scope in resource.scope_metrics]
        return {metric.name: metric for scope in scopes for metric in scope.metrics}


def own(span: ReadableSpan) -> int:
    """Return a span's id."""
    assert span.context is not None
    return int(span.context.span_id)


@pytest.fixture
def traced() -> Iterator[Traced]:
    """Return where spans and measurements go."""
    found = Traced()
    yield found
    found.provider.shutdown()
    found.meters.shutdown()


def test_a_lookup_is_a_span_with_its_steps_inside(made: Made, traced: Traced) -> None:
    """It lies within the asker's span, its steps within it, one after another, and says what was decided."""
    cache = made(traced.observer())
    cache.store(ASKED, "25 days", cost=Cost(12, 34, 0.5))
    with traced.tracer.start_as_current_span("request"):
        cache.lookup(ASKED)
        cache.lookup(NEAR)
    exact, near = traced.lookups
    request = traced.named("request")
    for lookup in (exact, near):
        assert lookup.parent is not None
        assert lookup.parent.span_id == own(request)
        assert lookup.start_time is not None
        assert lookup.end_time is not None
        assert request.start_time is not None
        assert request.start_time <= lookup.start_time
        ended = lookup.start_time
        for step in traced.under(lookup):
            assert step.start_time is not None
            assert step.end_time is not None
            assert ended - 1000 <= step.start_time <= step.end_time <= lookup.end_time  # rounded to nanoseconds
            ended = step.end_time
    assert "askonce.exact" in {step.name for step in traced.under(exact)}
    assert {"askonce.exact", "askonce.embed", "askonce.search"} <= {step.name for step in traced.under(near)}
    said = dict(near.attributes or {})
    assert said["askonce.outcome"] == "hit"
    assert said["askonce.tier"] == "semantic"
    assert said["askonce.similarity"] == pytest.approx(0.95)
    assert said["askonce.other_wording"] is True
    assert (said["askonce.saved.input_tokens"], said["askonce.saved.output_tokens"]) == (12, 34)


def test_no_attribute_holds_text_or_counts_as_usage(made: Made, traced: Traced) -> None:
    """No question, answer or tenant is exported, and what adds up tokens of models finds none of a hit's."""
    cache = made(traced.observer())
    with scope(tenant="acme", user="ada"):
        cache.store(ASKED, "25 days", cost=Cost(12, 34, 0.5))
        cache.lookup(ASKED)
        cache.lookup(FAR)
    names = {name for span in traced.spans for name in span.attributes or {}}
    assert all(name.startswith("askonce.") for name in names)
    shown = " ".join(f"{span.name} {dict(span.attributes or {})}" for span in traced.spans)
    shown += str(traced.measured())
    assert not [text for text in (ASKED, FAR, "25 days", "acme", "ada") if text in shown]


async def test_tasks_and_threads_have_their_own_parents(made: Made, traced: Traced) -> None:
    """Each of twenty tasks and twenty threads finds its lookup under its own span."""
    cache = made(traced.observer())
    cache.store(ASKED, "25 days")

    async def ask(number: int) -> None:
        with traced.tracer.start_as_current_span(f"task {number}"):
            await asyncio.sleep(0)
            await cache.alookup(ASKED)

    def ask_too(number: int) -> None:
        with traced.tracer.start_as_current_span(f"thread {number}"):
            cache.lookup(ASKED)

    await asyncio.gather(*(ask(number) for number in range(20)))
    with ThreadPoolExecutor(5) as threads:
        list(threads.map(ask_too, range(20)))
    askers = [span for span in traced.spans if span.name.startswith(("task", "thread"))]
    assert [len(traced.under(span)) for span in askers] == [1] * 40
    await cache.aclose()


def test_a_failed_step_is_an_error_and_the_lookup_is_not(made: Made, traced: Traced) -> None:
    """A server that is down is seen at its step; the caller's request goes on."""

    class Down(InMemoryExactTier):
        def get(self, key: Key, now: float) -> Fetched:
            raise TierUnavailable("down")

    made(traced.observer(), exact=Down()).lookup(ASKED)
    (lookup,) = traced.lookups
    step = next(step for step in traced.under(lookup) if step.name == "askonce.exact")
    assert step.status.status_code is trace.StatusCode.ERROR
    assert dict(step.attributes or {}) == {"error.type": "TierUnavailable"}
    assert lookup.status.status_code is trace.StatusCode.UNSET


def test_who_waits_for_anothers_call_has_a_span_of_the_wait(made: Made, traced: Traced) -> None:
    """Of two who ask the same at once, one span says what was missed, and one waits for the other's answer."""
    cache = made(traced.observer())
    began, go_on = Future[None](), Future[None]()

    def compute() -> str:
        began.set_result(None)
        go_on.result(60)
        return "25 days"

    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(cache.ask, ASKED, compute)
        began.result(60)
        second = threads.submit(cache.ask, ASKED, compute)
        while not cache.stats().waiting:
            assert not second.done()
        go_on.set_result(None)
        assert first.result(60) == second.result(60) == "25 days"
    missed, shared = traced.lookups
    assert (missed.attributes or {})["askonce.outcome"] == "miss"
    assert (shared.attributes or {})["askonce.outcome"] == "shared"
    assert "askonce.wait" in {step.name for step in traced.under(shared)}


def test_measurements_have_the_names_of_the_metrics(made: Made, traced: Traced) -> None:
    """What Prometheus calls `askonce_lookup_duration_seconds` is `askonce.lookup_duration`, with the same buckets."""
    cache = made(traced.observer())
    cache.store(ASKED, "25 days", cost=Cost(12, 34, 0.5))
    for question in (ASKED, NEAR, FAR):
        cache.lookup(question)
    found = traced.measured()
    points = {
        (point.attributes["outcome"], point.attributes["tier"]): point.value
        for point in found["askonce.requests"].data.data_points
    }
    assert points == {("hit", "exact"): 1, ("hit", "semantic"): 1, ("miss", ""): 1}
    assert found["askonce.lookup_duration"].unit == "s"
    bounds = next(one.bounds for one in METRICS if one.name == "askonce_lookup_duration_seconds")
    assert found["askonce.lookup_duration"].data.data_points[0].explicit_bounds == bounds
    assert found["askonce.write_queue_entries"].data.data_points[0].value == 0
    assert {dict(point.attributes)["port"] for point in found["askonce.breaker_open"].data.data_points} >= {"exact"}
    names = {one.name.removesuffix("_total").removesuffix("_seconds") for one in METRICS}
    assert {name.replace(".", "_") for name in found} <= names


def test_each_half_can_be_left_out(made: Made, traced: Traced) -> None:
    """`spans=False` makes no span, `metrics=False` no measurement; what is not sampled has no steps either."""
    made(traced.observer(spans=False)).lookup(ASKED)
    assert not traced.spans
    assert traced.measured()
    other = Traced()
    made(other.observer(metrics=False)).lookup(ASKED)
    assert other.lookups
    assert not other.measured()
    unsampled = TracerProvider(sampler=ALWAYS_OFF)
    exporter = InMemorySpanExporter()
    unsampled.add_span_processor(SimpleSpanProcessor(exporter))
    made(OpenTelemetryObserver(tracer_provider=unsampled)).lookup(ASKED)
    assert not exporter.get_finished_spans()


def test_without_an_sdk_nothing_is_made(made: Made) -> None:
    """The setting alone changes nothing for an application that has not set up OpenTelemetry."""
    cache = made(opentelemetry=True)
    assert cache.ask(ASKED, lambda: "25 days") == "25 days"
    assert not cache.stats().observers["OpenTelemetryObserver"].faults
    with pytest.raises(ConfigurationError, match="parent"):
        OpenTelemetryObserver(parent="span")  # type: ignore[arg-type]


def test_a_parent_of_ones_own(made: Made, traced: Traced) -> None:
    """`parent=` returns the span that lookups are under; where it returns none, that is the current one."""
    given = traced.tracer.start_span("given")
    parents: list[trace.Span | None] = [given, None]
    cache = made(traced.observer(parent=lambda: parents.pop(0)))
    with traced.tracer.start_as_current_span("current"):
        cache.lookup(ASKED)
        cache.lookup(ASKED)
    given.end()
    assert [len(traced.under(traced.named(name))) for name in ("given", "current")] == [1, 1]


def test_it_nests_in_langchain_as_openinference_traces_it(made: Made, traced: Traced) -> None:
    """A lookup is inside the chain that asks, sync, async and streamed, also where the chain is inside of a request."""
    from langchain_core.language_models import FakeListChatModel
    from langchain_core.prompts import ChatPromptTemplate
    from openinference.instrumentation.langchain import LangChainInstrumentor

    from askonce.langchain import cached_chat_model

    cache = made(traced.observer(), semantic=None, embedder=None)
    model = cached_chat_model(FakeListChatModel(responses=["25 days"]), cache)
    chain = ChatPromptTemplate.from_messages([("human", "{q}")]) | model
    LangChainInstrumentor().instrument(tracer_provider=traced.provider)
    try:
        with scope(model="m"):
            chain.invoke({"q": ASKED})
            asyncio.run(chain.ainvoke({"q": ASKED}))
            assert list(chain.stream({"q": ASKED}))
            with traced.tracer.start_as_current_span("request"):
                chain.invoke({"q": ASKED})
            with traced.tracer.start_as_current_span("inside"):
                cache.lookup(ASKED)
    finally:
        LangChainInstrumentor().uninstrument()
    parents = {own(span): span.name for span in traced.spans}
    found = [parents[lookup.parent.span_id] for lookup in traced.lookups if lookup.parent is not None]
    assert found == ["RunnableSequence"] * 4 + ["inside"]
    assert [(span.attributes or {})["askonce.outcome"] for span in traced.lookups][:4] == ["miss", "hit", "hit", "hit"]


def test_it_nests_in_llama_index_as_openinference_traces_it(made: Made, traced: Traced) -> None:
    """A lookup is inside the query engine that asks."""
    from llama_index.core import Document, MockEmbedding, VectorStoreIndex
    from llama_index.core.llms import MockLLM
    from openinference.instrumentation.llama_index import LlamaIndexInstrumentor

    from askonce.llama_index import cached_query_engine

    cache = made(traced.observer(), semantic=None, embedder=None)
    index = VectorStoreIndex.from_documents([Document(text="25 days")], embed_model=MockEmbedding(8))
    engine = cached_query_engine(
        index.as_query_engine(llm=MockLLM(max_tokens=5)), cache, corpus="handbook", version="1"
    )
    LlamaIndexInstrumentor().instrument(tracer_provider=traced.provider)
    try:
        engine.query(ASKED)
        asyncio.run(engine.aquery(ASKED))
    finally:
        LlamaIndexInstrumentor().uninstrument()
    parents = {own(span): span.name for span in traced.spans}
    found = [parents[lookup.parent.span_id] for lookup in traced.lookups if lookup.parent is not None]
    assert len(found) == len(traced.lookups) >= 2
    assert {name.partition(".")[0] for name in found} == {"RetrieverQueryEngine"}


class Spans(trace_service_pb2_grpc.TraceServiceServicer):
    """Receive spans."""

    def __init__(self, received: list[Any]) -> None:
        self._received = received

    def Export(self, request: Any, context: Any) -> Any:  # noqa: N802 — gRPC's
        """Keep them."""
        self._received += [span for one in request.resource_spans for scope in one.scope_spans for span in scope.spans]
        return trace_service_pb2.ExportTraceServiceResponse()


class Metrics(metrics_service_pb2_grpc.MetricsServiceServicer):
    """Receive measurements."""

    def __init__(self, received: list[Any]) -> None:
        self._received = received

    def Export(self, request: Any, context: Any) -> Any:  # noqa: N802 — gRPC's
        """Keep them."""
        self._received += [
            one for found in request.resource_metrics for scope in found.scope_metrics for one in scope.metrics
        ]
        return metrics_service_pb2.ExportMetricsServiceResponse()


def test_an_otlp_receiver_gets_spans_and_measurements(made: Made) -> None:
    """What is traced and measured arrives at a collector over gRPC, with its times, parents and attributes."""
    spans, metrics = list[Any](), list[Any]()
    server = grpc.server(ThreadPoolExecutor(2))
    trace_service_pb2_grpc.add_TraceServiceServicer_to_server(Spans(spans), server)  # type: ignore[no-untyped-call]
    metrics_service_pb2_grpc.add_MetricsServiceServicer_to_server(Metrics(metrics), server)  # type: ignore[no-untyped-call]
    address = f"http://127.0.0.1:{server.add_insecure_port('127.0.0.1:0')}"
    server.start()
    tracers = TracerProvider()
    tracers.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(address, insecure=True)))
    meters = MeterProvider([PeriodicExportingMetricReader(OTLPMetricExporter(address, insecure=True), 60_000)])
    try:
        cache = made(OpenTelemetryObserver(tracer_provider=tracers, meter_provider=meters))
        cache.store(ASKED, "25 days")
        cache.lookup(ASKED)
        assert tracers.force_flush(60_000)
        assert meters.force_flush(60_000)
    finally:
        tracers.shutdown()
        meters.shutdown()
        server.stop(None).wait(60)
    (lookup,) = (span for span in spans if span.name == "askonce.lookup")
    assert lookup.end_time_unix_nano > lookup.start_time_unix_nano
    assert {one.key: one.value.string_value for one in lookup.attributes}["askonce.tier"] == "exact"
    assert [span.name for span in spans if span.parent_span_id == lookup.span_id and span.name == "askonce.exact"]
    requests = next(one for one in metrics if one.name == "askonce.requests")
    assert requests.sum.is_monotonic
