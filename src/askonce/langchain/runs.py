"""One run of a cached runnable: what is asked, by which evidence, and what is kept of the output."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import NoneType
from typing import Any, TypeAlias, cast

from langchain_core.callbacks import (
    AsyncCallbackManagerForChainRun,
    BaseCallbackHandler,
    BaseCallbackManager,
    CallbackManagerForChainRun,
)
from langchain_core.documents import Document as LangChainDocument
from langchain_core.messages import AIMessage
from langchain_core.outputs import ChatGeneration
from langchain_core.runnables import Runnable, RunnableConfig
from langchain_core.runnables.config import patch_config
from langchain_core.tracers._streaming import _StreamingCallbackHandler, _V2StreamingCallbackHandler
from pydantic import BaseModel

from askonce.cache import Cache
from askonce.core.answers import Recorded
from askonce.core.arguments import instance
from askonce.core.evidence import Evidence
from askonce.core.model import Bypass, Document, Hit, Json, Request, Scope
from askonce.core.policy import Outcome
from askonce.errors import ConfigurationError
from askonce.hosts.calls import NOTE, HostCall, followed
from askonce.hosts.conversations import UNSTABLE
from askonce.hosts.dependencies import Remembered
from askonce.hosts.documents import EvidenceMode, EvidenceRule, Findings, Naming, lacking
from askonce.hosts.endings import together
from askonce.hosts.forms import NO_FORM, Form
from askonce.hosts.notices import Notices
from askonce.hosts.parameters import ADVICE, HOSTED_TOOLS, highest_temperature
from askonce.hosts.stores import UNKNOWN_CORPUS, corpus_is_named
from askonce.langchain.composition import (
    Composition,
    asker_of,
    configurable_of,
    context_of,
    is_resumed,
    read_runnable,
    read_store,
    store_of,
)
from askonce.langchain.configuration import Configuration, configuration_of
from askonce.langchain.documents import DocumentKey, documents_of
from askonce.langchain.inputs import QuestionKey, asker_values, comparable, context_values, question_in, read_input
from askonce.langchain.messages import StoredAnswer, ending_of, outcome_of, said_in
from askonce.langchain.outputs import OutputJson, answer_in, pieces_in, whole_or
from askonce.langchain.run_listener import RunListener, enclosing
from askonce.runtime.versions import Versions

HOST = "langchain.runnable"
DocumentsKey: TypeAlias = str | Callable[[Any], Iterable[LangChainDocument]]
RunManager: TypeAlias = CallbackManagerForChainRun | AsyncCallbackManagerForChainRun
_LISTENERS = (_StreamingCallbackHandler, _V2StreamingCallbackHandler)  # LangGraph distinguishes them likewise
_CONTEXT = "context"  # where LangChain's own chains put what they retrieved
_NO_EVIDENCE = "evidence_fault"
_NOT_WHOLE = object()  # has no JSON, so that it is not stored
_AS_MADE = configuration_of("", {}, {})  # what a run chooses that chooses nothing


@dataclass(frozen=True, slots=True)
class RunReader:
    """How the runs of a runnable are read; the fields are the arguments of `cached_runnable`.

    Raises:
        ConfigurationError: They do not fit together.
    """

    question: QuestionKey = "question"
    documents: DocumentsKey | None = None
    corpus: str | None = None
    tags: tuple[str, ...] = ()
    ttl: float | str | None = None
    ignore: frozenset[str] = frozenset()
    version: str | None = None
    document_id: DocumentKey = "source"
    document_version: DocumentKey = "version"
    evidence: EvidenceMode = "question"
    versions: Versions | None = None
    retriever: Runnable[str, list[LangChainDocument]] | None = None
    documents_input: str | None = None
    min_overlap: float = 0.5
    output_type: type[BaseModel] | None = None
    prefix: tuple[Any, ...] = ()  # as `read_prefix` returns it; pydantic cannot spell a type that holds itself
    rule: EvidenceRule = field(init=False, repr=False, compare=False)
    notices: Notices = field(default_factory=Notices, init=False, repr=False, compare=False)
    remembered: Remembered[Composition] = field(default_factory=Remembered, init=False, repr=False, compare=False)
    stores: Remembered[Composition] = field(default_factory=Remembered, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "rule", EvidenceRule(self.evidence, self.versions, self.min_overlap))
        if self.rule.retrieves != (self.retriever is not None):
            raise ConfigurationError('evidence="retrieval" and retriever= go together; give both or neither')
        if self.documents_input is not None and self.retriever is None:
            raise ConfigurationError('documents_input= needs evidence="retrieval" and retriever=')
        Naming(self.document_id, self.document_version)
        for name in ("question", "documents"):
            named = getattr(self, name)
            if named is not None and not callable(named):
                instance(named, str, name, "a key, or a function")
        if self.retriever is not None:
            instance(self.retriever, Runnable, "retriever", "a LangChain retriever")
        for name in ("version", "documents_input"):
            instance(getattr(self, name), str | NoneType, name, "text")

    def run(
        self,
        runnable: Runnable[Any, Any],
        asked: object,
        config: RunnableConfig,
        keywords: Mapping[str, object],
        run_manager: RunManager | None = None,
    ) -> Run:
        """Return a run of `runnable`; without a `run_manager` it is only explained.

        Raises:
            ConfigurationError: The input has no question under the key that was named.
        """
        note: dict[str, Json] = {}
        if run_manager is not None:
            run_manager.inheritable_metadata.pop(NOTE, None)  # no run inside is to have it
            metadata = dict(config.get("metadata", {}))
            note = metadata.pop(NOTE)
            config = {**config, "metadata": metadata}
        request: Request | Bypass = Bypass(UNSTABLE)
        forms: tuple[Form, ...] = ()
        with self.notices.isolated("read the input"):
            composition = self.remembered.of(runnable, lambda: read_runnable(runnable))
            request, forms = self._request(composition, asked, config, keywords), tuple(composition.forms)
        return Run(self, asked, request, RunListener(), config, note, forms, run_manager)

    def _request(
        self,
        composition: Composition,
        asked: object,
        config: RunnableConfig,
        keywords: Mapping[str, object],
    ) -> Request | Bypass:
        prompt = read_input(asked, self.question, self.ignore, self.prefix)
        if composition.server_state:
            return Bypass("server_state")
        if composition.hosted_tools:
            self.notices.log_once(HOSTED_TOOLS, ADVICE)
            return Bypass(HOSTED_TOOLS)
        if composition.remembers:
            self.notices.log_once(
                "remembers",
                "the runnable adds earlier turns by itself (a message history, a memory, a checkpointer), so its "
                "answers are not cached; cache what is inside, to which these turns are input",
            )
            return Bypass("server_state")
        if composition.unread and self.version is None:
            self.notices.log_once(
                "unread",
                "the runnable holds %s, so that answers of two could be mixed up, and they are not cached; vouch "
                'for it with cached_runnable(..., version="1"), and change that version with it',
                composition.unread[0],
            )
            return Bypass(UNSTABLE)
        is_corpus_named = corpus_is_named(self.corpus)
        if composition.unplaced and not is_corpus_named:
            self.notices.log_once(
                "corpus",
                "nothing tells which collection a %s asks, so that answers from two of them could be mixed up, and "
                "they are not cached; name the collection: cached_runnable(..., corpus=...)",
                composition.unplaced[0],
            )
            return Bypass(UNKNOWN_CORPUS)
        self.notices.identified("runnable", lambda: composition.digest)
        try:
            params: dict[str, Json] = {
                "runnable": composition.digest,
                "configurable": self._compared(configurable_of(config)),
                "arguments": self._compared(keywords),
            }
            chosen = self._chosen(composition, config, keywords)
            if chosen.server_state or chosen.hosted_tools:
                return Bypass("server_state" if chosen.server_state else HOSTED_TOOLS)
            if composition.reads_context and (context := context_values(context_of(config), self.ignore)):
                params["context"] = context
            if composition.reads_store and "store" not in self.ignore and (store := store_of(config)) is not None:
                params["store"] = read_store(store, self.stores, self.notices, is_corpus_named=is_corpus_named)
            askers = [asker_of(config), *composition.askers]
            if asked_by := asker_values(
                askers, composition.config_reader, self.ignore, self.notices, "cached_runnable(..."
            ):
                params["asker"] = asked_by
        except TypeError:
            return Bypass(UNSTABLE)
        if prompt is None or prompt.unstable:
            return Bypass(UNSTABLE)
        if composition.holders and not is_corpus_named:
            self.notices.log_once(
                "holders",
                "a store in the runnable holds its rows in this process, so that nobody else shares its answers; "
                "name them to share: cached_runnable(..., corpus=...)",
                level=logging.INFO,
            )
            params["stores"] = list(composition.holders)
        temperature = highest_temperature(chosen.params, {"temperature": composition.temperature})
        if temperature is not None:
            params["temperature"] = temperature
        if self.version is not None:
            params["version"] = self.version
        prompt = replace(prompt, instruction=composition.instruction)
        return prompt.request(Scope(corpus=self.corpus, params=params, host=HOST)).pin()

    def _chosen(
        self, composition: Composition, config: RunnableConfig, keywords: Mapping[str, object]
    ) -> Configuration:
        """Return what this run chooses for the models in it: its keywords are theirs, too.

        Raises:
            TypeError: A value cannot be compared.
        """
        told, chosen = configurable_of(config), {**keywords}
        configurable = {name: value for name, value in told.items() if name not in self.ignore}
        for each in composition.chosen:
            chosen |= each.parameters(configurable)
        return configuration_of("", {}, self._compared(chosen)) if chosen else _AS_MADE

    def _compared(self, named: Mapping[str, object]) -> dict[str, Json]:
        return {name: comparable(value) for name, value in named.items() if name not in self.ignore}


@dataclass(slots=True)
class Run:
    """One run; a codec of `askonce.cache.AnswerCodec` for its output, whole or streamed.

    Args:
        reader: How it is read.
        given: What the runnable is given.
        request: What is asked, made canonical, or why the cache must stay out of it.
        listener: Listens to the runnable, if it runs.
        config: The configuration of the run.
        note: What happened, in the metadata of the run; empty until the cache has decided.
        forms: The tools whose call is an answer.
        run_manager: Tells the callbacks of the run.
        fresh: What was retrieved as evidence.
        has_run: Whether the runnable was asked.
        hit_documents: What the stored answer was made from, if one was restored.
    """

    reader: RunReader
    given: Any
    request: Request | Bypass
    listener: RunListener
    config: RunnableConfig
    note: dict[str, Json]
    forms: tuple[Form, ...] = ()
    run_manager: RunManager | None = field(default=None, repr=False)
    fresh: tuple[Document, ...] | None = None
    has_run: bool = False
    hit_documents: tuple[Document, ...] | None = None
    _chunks: list[Any] = field(default_factory=list, init=False)
    _own_ids: dict[str, str] = field(default_factory=dict, init=False)

    @property
    def question(self) -> str:
        """Return the text of what is asked."""
        known = self.request
        return known.question if isinstance(known, Request) else question_in(self.given, self.reader.question)

    @property
    def needs_retrieval(self) -> bool:
        """Return whether documents must be retrieved before anything else."""
        return self.reader.retriever is not None and (
            isinstance(self.request, Request) or self.reader.documents_input is not None
        )

    @property
    def config_inside(self) -> RunnableConfig:
        """Return the configuration for what is run inside this run."""
        return patch_config(self.config, callbacks=None if self.run_manager is None else self.run_manager.get_child())

    @property
    def is_listened_to(self) -> bool:
        """Return whether someone listens for the tokens of models inside: LangGraph, or `astream_events`."""
        return any(isinstance(handler, _LISTENERS) for handler in self._handlers)

    @property
    def _handlers(self) -> Sequence[BaseCallbackHandler]:
        return () if self.run_manager is None else self.run_manager.handlers

    def begun(self) -> tuple[Any, RunnableConfig]:
        """Note that the runnable is run; return what it is given, and the configuration with a listener in it."""
        self.has_run, config = True, self.config_inside
        cast("BaseCallbackManager", config["callbacks"]).add_handler(self.listener)
        return self.given, config

    def retrieved(self, documents: Sequence[LangChainDocument]) -> None:
        """Take in what was retrieved as evidence; the runnable is given it where it asks for it."""
        name = self.reader.documents_input
        if name is not None:
            if isinstance(self.given, Mapping):
                self.given = {**self.given, name: list(documents)}
            elif isinstance(self.reader.question, str):
                self.given = {self.reader.question: self.given, name: list(documents)}
            else:
                raise ConfigurationError("documents_input= needs a dictionary as input, or the key of the question")
        request, self.request = self.request, Bypass(_NO_EVIDENCE)
        with self.reader.notices.isolated("tell the documents of the evidence"):
            self.fresh = documents_of(documents, self.reader.document_id, self.reader.document_version)
            self.request = request

    def not_retrieved(self, fault: Exception) -> None:
        """Go on without the cache, unless the runnable itself needs what could not be retrieved."""
        if self.reader.documents_input is not None or isinstance(fault, ConfigurationError):
            raise fault
        self.reader.notices.fault("retrieve evidence", fault)
        self.request = Bypass(_NO_EVIDENCE)

    def call(self, cache: Cache) -> HostCall:
        """Return how `cache` is asked."""
        if isinstance(self.request, Bypass):
            cache.count_bypass(self.request.rule, host=HOST)
        reader, listening = self.reader, self.listener.listening
        return HostCall(cache, self.request, reader.notices, listening, reader.tags, reader.ttl, self.evidence)

    @property
    def evidence(self) -> Evidence | None:
        """Return what a stored answer is held against."""
        return self.reader.rule.given(self.fresh)

    def record(self, result: object) -> Recorded | None:
        """Return what is kept of an output."""
        documents = self._documents(result)
        if documents is None:
            return None
        try:
            answer = self._json.encode(result)
        except TypeError as exc:
            self.reader.notices.unstorable(exc)
            return None
        except (ValueError, RecursionError):
            return None
        looked = self.listener.has_looked or self.fresh is not None
        findings = Findings(looked, has_found=bool(documents), has_documents=bool(documents))
        outcome = self._outcome(result)
        lacks = outcome.lacks or lacking(findings, is_limited=self.reader.ttl is not None)
        # After an interrupt a human may have had a say in it, who was asked in this run only.
        is_partial = self.listener.has_failed or is_resumed(self.config)
        outcome = replace(outcome, lacks=lacks, aborted=outcome.aborted or is_partial)
        return Recorded(answer, outcome, self.listener.cost, documents)

    def take(self, chunk: Any) -> Any:
        """Take in the next chunk, and return what is kept of it for others."""
        self._chunks.append(chunk)
        return self._json.kept(chunk)

    def follows(self, leader: object) -> bool:  # noqa: ARG002 — whoever it is
        """Return whether the chunks of another's run will do."""
        return not self.is_listened_to

    def share(self, chunk: Any) -> Any:
        """Return a chunk of another's run, with what is handed through from this run's input."""
        return self._json.shared(chunk, self._own_ids)

    def record_stream(self) -> Recorded | None:
        """Return what is kept of what the stream, which came to its end, added up to."""
        output = whole_or(self._chunks, _NOT_WHOLE)
        recorded = self.record(output)
        if recorded is not None and not self.listener.has_called_models and pieces_in(self._chunks, output) > 1:
            # It was written piece by piece, and no model call says by whom, or why they stopped.
            return replace(recorded, outcome=replace(recorded.outcome, untold=True))
        return recorded

    def restore(self, hit: Hit) -> Any:
        """Return a fresh output; what it hands through of the input is this run's own."""
        output = self._json.restore(hit)
        self.hit_documents = hit.entry.documents
        return output

    def note_decision(self, call: HostCall) -> None:
        """Note in the run's metadata what happened, and the entry that the answer is stored as once that is known."""
        self.note.update(call.note or {})

    def told(self, call: HostCall, output: object) -> StoredAnswer | None:
        """Note what happened; return a model that gives a hit's answer, if someone listens for tokens."""
        self.note_decision(call)
        self._note_documents(output)
        spoken = answer_in(output)
        if self.has_run or not spoken or not self.is_listened_to:
            return None
        message = spoken.model_copy(update={"id": None}) if isinstance(spoken, AIMessage) else AIMessage(spoken)
        return StoredAnswer(message=message)

    def told_streamed(self, call: HostCall, found: object) -> None:
        """Note what happened, of a stream that was passed on, its own or another's."""
        self.note_decision(call)
        stream = followed(found)
        if stream is not None and stream.hit is not None:
            self.hit_documents = stream.hit.entry.documents
        self._note_documents(whole_or(self._chunks, _NOT_WHOLE))

    def _note_documents(self, output: object) -> None:
        """Tell the runs around this one which documents their answers now depend on.

        Those of an answer that another asker was given, and that could not be stored, are not known.
        """
        known = self.hit_documents
        for listener in enclosing(self._handlers):
            listener.made_from(self._documents(output) if known is None and self.has_run else known)

    @property
    def _json(self) -> OutputJson:
        return OutputJson(self.given, self.reader.output_type)

    def _outcome(self, result: object) -> Outcome:
        ending, spoken = self.listener.ending, answer_in(result)
        if isinstance(spoken, AIMessage):
            generations = [ChatGeneration(message=spoken)]
            called = {name for name, _ in said_in(generations)[0].calls}
            form = next((form for form in self.forms if form.tool in called), NO_FORM)
            return outcome_of(generations, together((ending_of(generations), ending)), form)
        empty = result in (None, [], {}) if spoken is None else not spoken.strip()
        return replace(ending, text_empty=empty)

    def _documents(self, result: object) -> tuple[Document, ...] | None:
        """Return the documents that the output was made from, or `None` when they are not known."""
        own: tuple[Document, ...] | None = None
        with self.reader.notices.isolated("tell an answer's documents"):
            own = self._own_documents(result)
        return None if own is None else tuple(dict.fromkeys((*own, *self.listener.documents_inside)))

    def _own_documents(self, result: object) -> tuple[Document, ...] | None:
        if self.listener.lacks_documents:
            return None
        if self.fresh is not None and self.reader.documents_input is not None:
            return self.fresh
        named = self._named_documents(result)
        if named is None and self.reader.documents is not None and not self.listener.has_retrieved:
            self.reader.notices.log_once(
                "documents",
                "the output has no documents where documents= says, and no retriever ran: the answer is not "
                "stored, because it could not be removed with its documents",
            )
            return None
        found = self.listener.retrieved if named is None else named
        return documents_of(found, self.reader.document_id, self.reader.document_version)

    def _named_documents(self, result: object) -> Sequence[LangChainDocument] | None:
        key = _CONTEXT if self.reader.documents is None else self.reader.documents
        if callable(key):
            found: object = list(key(result))
        else:
            found = result.get(key) if isinstance(result, Mapping) else result
        if isinstance(found, list | tuple) and all(isinstance(inner, LangChainDocument) for inner in found):
            return found
        return None
