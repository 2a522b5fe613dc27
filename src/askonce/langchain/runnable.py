"""`cached_runnable(runnable, cache)`: a whole chain behind the cache, so that a hit skips retrieval and generation."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from contextlib import aclosing, closing
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from langchain_core.callbacks import AsyncCallbackManagerForChainRun, CallbackManagerForChainRun
from langchain_core.documents import Document
from langchain_core.runnables import Runnable, RunnableConfig, RunnableSerializable
from langchain_core.runnables.config import ensure_config, var_child_runnable_config
from langchain_core.runnables.graph import Graph
from langchain_core.runnables.utils import AddableDict, ConfigurableFieldSpec, Input, Output
from langchain_core.utils.pydantic import TypeBaseModel
from pydantic import BaseModel, ConfigDict, Field

from askonce.cache import Cache
from askonce.core.arguments import instance, several
from askonce.core.model import Bypass, Json, Request, ambient_scope
from askonce.errors import ConfigurationError
from askonce.hosts.calls import NOTE, achunks, aexplain, chunks, explain
from askonce.hosts.documents import EvidenceMode
from askonce.langchain.composition import streams_steps
from askonce.langchain.documents import DocumentKey
from askonce.langchain.inputs import QuestionKey
from askonce.langchain.outputs import chunks_of, whole_or_last, with_answer
from askonce.langchain.request import read_prefix
from askonce.langchain.runs import DocumentsKey, Run, RunManager, RunReader
from askonce.observe.explanation import Explanation
from askonce.runtime.drivers import Calls, adrive_calls, drive_calls
from askonce.runtime.engine import Served, labels_of
from askonce.runtime.streams import ain_scope, in_scope
from askonce.runtime.versions import Versions

GRAPH_STREAM = "graph_stream"
_OUTPUT = "output"


def cached_runnable(
    runnable: Runnable[Input, Output],
    cache: Cache,
    *,
    question: QuestionKey = "question",
    documents: DocumentsKey | None = None,
    corpus: str | None = None,
    tags: Iterable[str] = (),
    ttl: float | str | None = None,
    ignore: Iterable[str] = (),
    version: str | None = None,
    document_id: DocumentKey = "source",
    document_version: DocumentKey = "version",
    evidence: EvidenceMode = "question",
    versions: Versions | None = None,
    retriever: Runnable[str, list[Document]] | None = None,
    documents_input: str | None = None,
    min_overlap: float = 0.5,
    output_type: type[BaseModel] | None = None,
    prefix: Iterable[object] = (),
    decision_key: str | None = None,
    name: str | None = None,
) -> CachedRunnable[Input, Output]:
    """Return a runnable that answers repeated questions from `cache`, without running `runnable`.

    It is invoked, batched, streamed, traced and composed like any runnable. A stream is stored when it was read
    to its clean end. A hit is streamed too; what its output hands through from the input is the asker's own, and
    a message in it has an id of its own and zero usage.

    Answers are shared only where the runnable is made alike (see `askonce.langchain.composition` for what
    is seen of it), the rest of the input is equal, and so are the `configurable` values of the run and its
    keywords. With earlier turns in the input, only the identical input is answered. A runnable that adds earlier
    turns by itself, from a message history, a memory or a checkpointer, is not answered for: cache what is inside.

    Cached runnables may hold one another: the outer answer is stored with the documents of the inner ones. They must
    name documents alike.

    Outputs can be text, `AIMessage`, documents, JSON values, dates, and dictionaries, lists and tuples of
    these; anything else is passed on and not stored. Answers are not stored if any model inside was cut off, nor
    streams if one does not tell why it ended (see the setting `trust_stream_end`).

    Args:
        runnable: Any runnable: a chain, a retriever, a graph that returns one of these.
        cache: Where answers are kept.
        question: The key of the question in a dictionary input, or a function of the input that returns it. An
            input that is text or messages is the question itself. With a function, the input's value that is
            the question is taken out, and all others are compared by equality.
        documents: The key of the documents in a dictionary output, or a function of the output; by default
            `"context"`, if it holds documents. An output without them is stored with those that the runnable's
            retrievers returned. When `documents` is given and there are neither, nothing is stored.
        corpus: Whose documents they are. Name it: two collections of one kind look the same from outside.
        tags: Names to invalidate by.
        ttl: How long an answer may be served, in seconds or as `"15m"`; by default as the settings say.
        ignore: Keys of the input, and names of `configurable` values, metadata and keywords, that the answer does not
            depend on. `"thread_id"` says that nothing inside loads data by the thread, though it may read the run's
            configuration.
        version: What else the answer depends on, such as the version of a prompt that cannot be seen; a change
            leaves the old answers behind.
        document_id: The metadata key of a document's name, or a function of the document; without one its `id`
            counts, else its content's digest.
        document_version: As `document_id`, of its version; without one its content's digest counts.
        evidence: What a stored answer must satisfy beyond its question. `"question"`: nothing; a hit costs no
            retrieval, and an answer is as old as the last removal lets it be. `"version"`: its documents are
            still in the version that was read, which costs one call of `versions` a hit. `"retrieval"`: they
            are what `retriever` finds now, which costs one retrieval a request and saves generation only; it
            also guards against new documents that change the answer.
        versions: With `evidence="version"`: returns the current versions of document ids.
        retriever: With `evidence="retrieval"`: returns documents for the question. A miss runs the whole
            runnable, and so retrieves twice unless it takes `documents_input`.
        documents_input: The input key under which `runnable` is given what `retriever` found.
        min_overlap: With `evidence="retrieval"`: the share (0 to 1) of the documents found now that the stored
            answer was made from, at least.
        output_type: The class of pydantic objects in the output; without it they are not stored.
        prefix: Messages that stand before every question, such as `[("ai", "Hello!")]`, in an input that is messages or
            has a history.
        decision_key: The key under which the output says what happened: `tier`, `similarity` and `entry_id` of a hit,
            `reason` of a miss, as the metadata of the run does under `"askonce"`. An output that is no dictionary is
            then the `"output"` of one.
        name: The runnable's name in traces.

    Raises:
        ConfigurationError: Arguments do not fit together; the message says which.
    """
    if not isinstance(runnable, Runnable):
        raise ConfigurationError(
            f"cached_runnable() takes a LangChain Runnable, not a {type(runnable).__name__}; RunnableLambda makes one "
            "of a function"
        )
    instance(cache, Cache, "the cache of cached_runnable()", "an askonce Cache")
    reader = RunReader(
        question=question,
        documents=documents,
        corpus=corpus,
        tags=labels_of(tags, (), ttl).tags,
        ttl=ttl,
        ignore=frozenset(several(ignore, "ignore")),
        version=version,
        document_id=document_id,
        document_version=document_version,
        evidence=evidence,
        versions=versions,
        retriever=retriever,
        documents_input=documents_input,
        min_overlap=min_overlap,
        output_type=output_type,
        prefix=tuple(read_prefix(prefix)),
    )
    if decision_key is not None:
        instance(decision_key, str, "decision_key", "a key of the output")
    return CachedRunnable(bound=runnable, cache=cache, reader=reader, decision_key=decision_key, name=name)


class CachedRunnable(RunnableSerializable[Input, Output]):
    """Ask the cache before `bound`; made by `cached_runnable`.

    Attributes:
        bound: The runnable behind the cache.
        cache: Where answers are kept.
        reader: How runs are read.
        decision_key: As for `cached_runnable`.
    """

    model_config = ConfigDict(arbitrary_types_allowed=True)

    bound: Runnable[Input, Output]
    cache: Cache = Field(exclude=True, repr=False)
    reader: RunReader = Field(exclude=True, repr=False)
    decision_key: str | None = None

    # --- as the runnable behind ---

    @property
    def InputType(self) -> type[Input]:  # noqa: N802 — LangChain's name
        """Return the type of the input of the runnable behind."""
        return self.bound.InputType

    @property
    def OutputType(self) -> type[Output]:  # noqa: N802 — LangChain's name
        """Return the type of the output of the runnable behind."""
        return self.bound.OutputType

    @property
    def config_specs(self) -> list[ConfigurableFieldSpec]:
        """Return what can be configured of the runnable behind."""
        return self.bound.config_specs

    def get_input_schema(self, config: RunnableConfig | None = None) -> TypeBaseModel:
        """Return the schema of the input of the runnable behind."""
        return self.bound.get_input_schema(config)

    def get_output_schema(self, config: RunnableConfig | None = None) -> TypeBaseModel:
        """Return the schema of the output of the runnable behind."""
        return self.bound.get_output_schema(config)

    def get_graph(self, config: RunnableConfig | None = None) -> Graph:
        """Return the graph of the runnable behind."""
        return self.bound.get_graph(config)

    # --- one answer ---

    def invoke(self, input: Input, config: RunnableConfig | None = None, **kwargs: Any) -> Output:  # noqa: A002 — LangChain's name
        """Return the stored output, or that of the runnable behind."""
        return self._call_with_config(self._answered, input, _noting(config), **kwargs)

    async def ainvoke(self, input: Input, config: RunnableConfig | None = None, **kwargs: Any) -> Output:  # noqa: A002 — as above
        """Async version of `invoke`."""
        return await self._acall_with_config(self._aanswered, input, _noting(config), **kwargs)

    def _answered(
        self, asked: Input, run_manager: CallbackManagerForChainRun, config: RunnableConfig, **kwargs: Any
    ) -> Output:
        run = self.reader.run(self.bound, asked, config, kwargs, run_manager)
        drive_calls(self._gathered(run, "invoke"))
        call = run.call(self.cache)
        output: Output = call.answer(lambda: self.bound.invoke(*run.begun(), **kwargs), run)
        if (stored := run.told(call, output)) is not None:
            output = with_answer(output, stored.invoke(run.question, run.config_inside))
        return cast("Output", self._with_decision(output, run.note))

    async def _aanswered(
        self, asked: Input, run_manager: AsyncCallbackManagerForChainRun, config: RunnableConfig, **kwargs: Any
    ) -> Output:
        run = self.reader.run(self.bound, asked, config, kwargs, run_manager)
        await adrive_calls(self._gathered(run, "ainvoke"))
        call = run.call(self.cache)
        output: Output = await call.aanswer(lambda: self.bound.ainvoke(*run.begun(), **kwargs), run)
        if (stored := run.told(call, output)) is not None:
            output = with_answer(output, await stored.ainvoke(run.question, run.config_inside))
        return cast("Output", self._with_decision(output, run.note))

    def _with_decision(self, output: Any, note: dict[str, Json]) -> Any:
        """Return an output that says what happened, if that was asked for."""
        if self.decision_key is None:
            return output
        return {**(output if isinstance(output, dict) else {_OUTPUT: output}), self.decision_key: note or None}

    # --- streams ---

    def stream(self, input: Input, config: RunnableConfig | None = None, **kwargs: Any) -> Iterator[Output]:  # noqa: A002 — as above
        """Return the output as a stream; the scope of this call holds, wherever the stream is read."""
        return self.transform(iter([input]), config, **kwargs)

    def transform(
        self,
        input: Iterator[Input],  # noqa: A002 — as above
        config: RunnableConfig | None = None,
        **kwargs: Any,
    ) -> Iterator[Output]:
        """`stream`, for an input that is streamed itself."""
        noting = _noting(config)
        return in_scope(ambient_scope(), self._transform_stream_with_config(input, self._streamed, noting, **kwargs))

    def astream(self, input: Input, config: RunnableConfig | None = None, **kwargs: Any) -> AsyncIterator[Output]:  # noqa: A002 — as above
        """Async version of `stream`."""

        async def alone() -> AsyncIterator[Input]:
            yield input

        return self.atransform(alone(), config, **kwargs)

    def atransform(
        self,
        input: AsyncIterator[Input],  # noqa: A002 — as above
        config: RunnableConfig | None = None,
        **kwargs: Any,
    ) -> AsyncIterator[Output]:
        """Async version of `transform`."""
        noting = _noting(config)
        return ain_scope(ambient_scope(), self._atransform_stream_with_config(input, self._astreamed, noting, **kwargs))

    if not TYPE_CHECKING:  # its overloads stay LangChain's

        def astream_events(self, *args: Any, **kwargs: Any) -> Any:
            """Return the events of `astream`."""
            events = super().astream_events(*args, **kwargs)
            return ain_scope(ambient_scope(), events) if isinstance(events, AsyncIterator) else events

    def _streamed(
        self, inputs: Iterator[Input], run_manager: CallbackManagerForChainRun, config: RunnableConfig, **kwargs: Any
    ) -> Iterator[Output]:
        run = self._streamed_run(whole_or_last(list(inputs)), run_manager, config, kwargs)
        drive_calls(self._gathered(run, "invoke"))
        call = run.call(self.cache)
        found = call.open(lambda: self.bound.stream(*run.begun(), **kwargs), run)
        if isinstance(found, Served):
            stored = run.told(call, found.result)
            spoken = None if stored is None else list(stored.stream(run.question, run.config_inside))
            yield from map(self._chunk, chunks_of(found.result, spoken))
        else:
            run.note_decision(call)
            with closing(chunks(found, chunks_of)) as stream:
                yield from map(self._chunk, stream)
            run.told_streamed(call, found)
        if self.decision_key is not None:
            yield cast("Output", AddableDict({self.decision_key: run.note or None}))

    async def _astreamed(
        self,
        inputs: AsyncIterator[Input],
        run_manager: AsyncCallbackManagerForChainRun,
        config: RunnableConfig,
        **kwargs: Any,
    ) -> AsyncIterator[Output]:
        run = self._streamed_run(whole_or_last([chunk async for chunk in inputs]), run_manager, config, kwargs)
        await adrive_calls(self._gathered(run, "ainvoke"))

        async def ask() -> AsyncIterator[Output]:
            return self.bound.astream(*run.begun(), **kwargs)

        call = run.call(self.cache)
        found = await call.aopen(ask, run)
        if isinstance(found, Served):
            stored = run.told(call, found.result)
            tokens = None if stored is None else stored.astream(run.question, run.config_inside)
            spoken = None if tokens is None else [chunk async for chunk in tokens]
            for piece in chunks_of(found.result, spoken):
                yield self._chunk(piece)
        else:
            run.note_decision(call)
            async with aclosing(achunks(found, chunks_of)) as stream:
                async for chunk in stream:
                    yield self._chunk(chunk)
            run.told_streamed(call, found)
        if self.decision_key is not None:
            yield cast("Output", AddableDict({self.decision_key: run.note or None}))

    def _chunk(self, chunk: Any) -> Any:
        """Return a chunk to which a decision can be added, if that was asked for."""
        if self.decision_key is None or isinstance(chunk, dict):
            return chunk
        return AddableDict({_OUTPUT: chunk})

    def _streamed_run(
        self, asked: object, run_manager: RunManager, config: RunnableConfig, keywords: Mapping[str, object]
    ) -> Run:
        run = self.reader.run(self.bound, asked, config, keywords, run_manager)
        if streams_steps(self.bound) and isinstance(run.request, Request):
            run.request = Bypass(GRAPH_STREAM)
            self.reader.notices.log_once(
                GRAPH_STREAM,
                "a graph streams its steps, and not its output: its streams pass by the cache. Use invoke, or put "
                "the cache inside, as AskOnceMiddleware or around the model",
            )
        return run

    # --- why ---

    def explain(self, input: Input, config: RunnableConfig | None = None, **kwargs: Any) -> Explanation:  # noqa: A002 — as above
        """Tell how `invoke` with these arguments would be decided now, and why.

        The runnable is not run, and nothing is stored or counted. With `evidence`, the documents of a stored answer
        are not held against it.
        """
        run = self.reader.run(self.bound, input, ensure_config(config), kwargs)
        return explain(self.cache, run.request)

    async def aexplain(self, input: Input, config: RunnableConfig | None = None, **kwargs: Any) -> Explanation:  # noqa: A002 — as above
        """Async version of `explain`."""
        run = self.reader.run(self.bound, input, ensure_config(config), kwargs)
        return await aexplain(self.cache, run.request)

    # --- both ---

    def _gathered(self, run: Run, invoke: str) -> Calls[None]:
        """Retrieve evidence, if that is what answers are held against."""
        if run.needs_retrieval:
            try:
                documents = yield partial(getattr(self.reader.retriever, invoke), run.question, run.config_inside)
            except Exception as fault:  # noqa: BLE001 — without a cache nobody would have asked the retriever
                run.not_retrieved(fault)
            else:
                run.retrieved(documents)


def _noting(config: RunnableConfig | None) -> RunnableConfig:
    """Return a configuration with a place in the run's metadata, which is filled in once the cache has decided."""
    given = config or {}
    metadata = given.get("metadata")
    if metadata is None:  # as LangChain has it: a call's own takes the place of the enclosing run's
        metadata = (var_child_runnable_config.get() or {}).get("metadata")
    return {**given, "metadata": {**(metadata or {}), NOTE: {}}}
