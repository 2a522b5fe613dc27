"""AskOnceMiddleware: whole turns of a LangChain agent, from the question to the final answer."""

from __future__ import annotations

import logging
import warnings
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from operator import is_
from typing import Any, TypeAlias

from langchain.agents.middleware import AgentMiddleware, ModelRequest, ModelResponse
from langchain_core.callbacks import BaseCallbackManager
from langchain_core.documents import Document as LangChainDocument
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, BaseMessage, HumanMessage, SystemMessage, ToolMessage
from langchain_core.outputs import ChatGeneration, Generation
from langchain_core.runnables.config import RunnableConfig, ensure_config
from langchain_core.tools import BaseTool

from askonce.cache import Cache, evidence_of
from askonce.core.arguments import instance, several
from askonce.core.events import described
from askonce.core.evidence import Evidence
from askonce.core.model import Bypass, Decision, Document, Hit, Json, Miss, Request
from askonce.hosts.arrangement import Arrangement
from askonce.hosts.calls import aexplain, explain
from askonce.hosts.conversations import UNKNOWN_MODEL, UNSTABLE
from askonce.hosts.dependencies import Remembered
from askonce.hosts.forms import as_answer
from askonce.hosts.stores import corpus_is_named
from askonce.langchain.arrangement import api_of, arranged, with_delivery
from askonce.langchain.composition import (
    Composition,
    asker_of,
    is_resumed,
    middleware_in,
    read_parts,
    read_store,
    run_of,
)
from askonce.langchain.documents import DocumentKey, artifacts_of, documents_of
from askonce.langchain.inputs import asker_values, run_values, state_values
from askonce.langchain.messages import (
    StoredAnswer,
    cost_of,
    encode,
    ending_of,
    message_in,
    outcome_of,
    restore,
    with_note,
)
from askonce.langchain.request import CallReader, identity
from askonce.langchain.run_listener import RunListener, enclosing
from askonce.langchain.run_readers import RunReaders
from askonce.observe.explanation import Explanation
from askonce.runtime.drivers import Calls, adrive_calls, drive_calls
from askonce.runtime.engine import labels_of
from askonce.runtime.misses import PendingMisses

HOST = "langchain.agent"  # a turn's answer is no answer to one call of its model
RetrievedDocuments: TypeAlias = Callable[[ModelRequest[Any]], Iterable[LangChainDocument]]
_TurnKey: TypeAlias = tuple[str | None, bytes]
_Read: TypeAlias = Callable[[BaseChatModel, Sequence[BaseMessage], Mapping[str, object]], Request | Bypass | None]
_TURNS_KEPT = 1024


class AskOnceMiddleware(AgentMiddleware[Any, Any, Any]):
    """Answer an agent's questions from a cache, before retrieval, tools and the model.

    Put it first in the list: `create_agent(model, tools, middleware=[AskOnceMiddleware(cache), ...])`. It looks up
    the question when a turn begins, and stores the answer that the turn ends with. A hit is one message; it streams
    in every mode, under ids of its own. With `response_format`, the middleware further in still runs on a hit, as
    the agent's own step reads the answer; tools and model do not.

    The system prompt, the tools, the form of the answer, the model's configuration and its settings are part of the
    scope; tools, and the middleware further in, by what they are made of. So are the runtime context, the
    `configurable` values, and the state as it is when the turn begins: prompts further in may be made of them. A first
    question is compared by similarity if it is bare (see `read_prompt`); in a longer thread only the identical
    conversation is answered.

    A tool's result can be out of date by the next asking, and a tool can change the world: a turn in which tools ran
    is stored only if `cacheable_tools` names them all, and none failed. Name tools that look up documents.
    The documents that such a tool returns as its artifact (`response_format="content_and_artifact"`) are kept with the
    answer, and `cache.invalidate(document=...)` removes it.

    Hooks of other middleware that are steps of the graph themselves (`before_agent`, `before_model`) run on a hit
    too: retrieve in a tool, or where the model call is wrapped. A turn that goes on after an interrupt, or from a state
    that was changed, is not stored: a human may have had a say in it. Turns that ask one question side by side each
    ask the model.

    Args:
        cache: Where answers are kept.
        cacheable_tools: Names of the tools whose results may stand behind a cached answer; of tools that the
            provider runs, their name or type.
        corpus: The corpus that the agent answers from, for `invalidate(corpus=...)`.
        tags: Names to invalidate by.
        ttl: How long an answer may be served, in seconds or as `"15m"`; by default as the settings say.
        ignore: Names in the runtime context, the `configurable` values, the run's metadata or the state that no answer
            depends on. `"thread_id"` says so of the thread, where tools or middleware may read it.
        documents: Returns further documents that an answer was made from, such as `state["context"]`, given the
            request of the turn's last model call.
        document_id: The metadata key of a document's name, or a function of the document; without one its `id`
            counts, else its content's digest.
        document_version: As `document_id`, of its version; without one its content's digest counts.
        evidence: What the documents behind a stored answer must satisfy, as for `cache.lookup`.
        model_name: The model's name, for a class that states it nowhere, or that holds objects which cannot be
            compared.
        question_template: The template that prompts with retrieved text are filled from; what fills `{question}` is
            the question.
        prefix: Messages that stand before every question, such as a greeting: `[("ai", "Hello!")]`.
        arrange: What of the prompt the model is sent in a form that its provider's prefix cache can reuse; by default
            nothing. What middleware further in adds to the prompt is not arranged: there, cache the model itself.

    Raises:
        ConfigurationError: The template has no `{question}`, or cannot be taken apart; or the arrangement cannot be
            used.
    """

    def __init__(
        self,
        cache: Cache,
        *,
        cacheable_tools: Collection[str] = (),
        corpus: str | None = None,
        tags: Iterable[str] = (),
        ttl: float | str | None = None,
        ignore: Iterable[str] = (),
        documents: RetrievedDocuments | None = None,
        document_id: DocumentKey = "source",
        document_version: DocumentKey = "version",
        evidence: Evidence | None = None,
        model_name: str | None = None,
        question_template: str | None = None,
        prefix: Iterable[object] = (),
        arrange: Arrangement | None = None,
    ) -> None:
        super().__init__()
        self._cache = instance(cache, Cache, "the cache of AskOnceMiddleware()", "an askonce Cache")
        self._cacheable_tools = frozenset(several(cacheable_tools, "cacheable_tools"))
        self._corpus = corpus
        self._tags = labels_of(tags, (), ttl).tags
        self._ttl = ttl
        self._ignore = frozenset(several(ignore, "ignore"))
        self._documents = documents
        self._document_keys = (document_id, document_version)
        self._evidence = evidence_of(evidence)
        self._arrange = arrange
        if arrange is not None:
            instance(arrange, Arrangement, "arrange", "an Arrangement").check(cache)
        remedy = 'AskOnceMiddleware(cache, model_name="...")'
        self._reader = CallReader(
            cache, model_name, question_template, prefix,
            remedy=remedy, cacheable_tools=self._cacheable_tools, host=HOST,
        )  # fmt: skip
        self._misses = PendingMisses[_TurnKey]()
        self._remembered = Remembered[Composition]()
        self._stores = Remembered[Composition]()
        self._agents: deque[tuple[object, ...]] = deque(maxlen=2)  # as many as are remembered
        self._begun: OrderedDict[_TurnKey, tuple[Request | None, object]] = OrderedDict()

    def wrap_model_call(
        self, request: ModelRequest[Any], handler: Callable[[ModelRequest[Any]], ModelResponse[Any]]
    ) -> ModelResponse[Any]:
        """Answer a question from the cache, or store the answer that its turn ends with."""
        return drive_calls(self._answered(request, handler, self._cache.lookup, self._cache.store, "invoke"))

    async def awrap_model_call(
        self, request: ModelRequest[Any], handler: Callable[[ModelRequest[Any]], Awaitable[ModelResponse[Any]]]
    ) -> ModelResponse[Any]:
        """Async version of `wrap_model_call`."""
        cache = self._cache
        return await adrive_calls(self._answered(request, handler, cache.alookup, cache.astore, "ainvoke"))

    def _answered(
        self,
        request: ModelRequest[Any],
        handler: Callable[[ModelRequest[Any]], Any],
        look_up: Callable[..., Any],
        store: Callable[..., Any],
        invoke: str,
    ) -> Calls[ModelResponse[Any]]:
        response: ModelResponse[Any]
        asked, request = self._arranged(request)
        turn = self._turn(asked, handler)
        if turn is None:
            response = yield partial(handler, request)
            return response
        if not turn.since:
            decision: Decision | None = None
            with self._reader.notices.isolated("look up"):
                decision = yield partial(look_up, turn.question, evidence=self._evidence)
            if (stored := self._stored_answer(turn, decision, request)) is not None:
                if request.response_format is None:
                    return ModelResponse(result=[(yield partial(getattr(stored, invoke), request.messages))])
                response = yield partial(handler, request.override(model=stored))
                return response
        listener = RunListener()
        with listener.listening():
            response = yield partial(handler, request)
        miss = self._misses.recall(turn.key)
        entry_id: str | None = None
        with self._reader.notices.isolated("store"):
            if (kept := self._kept(turn, request, response, listener)) is not None:
                entry_id = yield partial(store, **kept)
        return response if miss is None else _noted(response, miss[0], entry_id)

    def explain(self, request: ModelRequest[Any], handler: object = None) -> Explanation:
        """Tell how a turn that begins with this model call would be decided now, and why; nothing is counted.

        Args:
            request: As `wrap_model_call` is given it, as by a middleware of yours.
            handler: Likewise; what is further in, which may read who asks.
        """
        return explain(self._cache, self._explained(request, handler))

    async def aexplain(self, request: ModelRequest[Any], handler: object = None) -> Explanation:
        """Async version of `explain`."""
        return await aexplain(self._cache, self._explained(request, handler))

    def _explained(self, request: ModelRequest[Any], handler: object) -> Request | Bypass:
        model: object = request.model
        if not isinstance(model, BaseChatModel):
            return Bypass(UNKNOWN_MODEL)
        try:
            turn = self._read(self._arranged(request)[0], handler, self._reader.request)
        except TypeError:
            return Bypass(UNSTABLE)
        if turn is None or isinstance(turn, Bypass):
            return turn or Bypass("no_question")
        return Bypass("turn_under_way") if turn.since else turn.question

    def _arranged(self, request: ModelRequest[Any]) -> tuple[ModelRequest[Any], ModelRequest[Any]]:
        """Return a model call as its turn is read from it, and as it is sent on."""
        model: object = request.model
        if self._arrange is None or not isinstance(model, BaseChatModel):
            return request, request
        notices, settings = self._reader.notices, request.model_settings
        messages = [*([request.system_message] if request.system_message else []), *request.messages]
        prompt = arranged(self._arrange, messages, {**settings, "tools": [*request.tools]}, notices)
        sent = with_delivery(self._arrange, prompt, model, self._cache, notices)
        if unsent := self._arrange.unsent(api_of(model)):
            kind = type(model).__name__
            notices.log_once(f"arrange {kind}", "%s cannot be sent through %s", unsent, kind)
        return _with_prompt(request, prompt.asked, prompt.params), _with_prompt(request, sent.sent, sent.params)

    def _turn(self, request: ModelRequest[Any], handler: object) -> _Turn | None:
        """Return the turn that a model call belongs to, or `None` when the cache must stay out of it."""
        model: object = request.model
        if not isinstance(model, BaseChatModel):
            self._reader.bypassed(type(model).__name__, UNKNOWN_MODEL)
            return None
        try:
            turn = self._read(request, handler, self._reader.read)
        except TypeError as exc:
            self._bypassed(exc)
            return None
        return None if isinstance(turn, Bypass) else turn

    def _read(self, request: ModelRequest[Any], handler: object, read: _Read) -> _Turn | Bypass | None:
        """Return the turn that a model call belongs to.

        Raises:
            TypeError: Something that the answer may depend on cannot be compared.
        """
        messages: Sequence[BaseMessage] = request.messages
        asked = next((at for at in reversed(range(len(messages))) if isinstance(messages[at], HumanMessage)), None)
        if asked is None:
            return None
        prompt = [*([request.system_message] if request.system_message else []), *messages[: asked + 1]]
        question = read(request.model, prompt, _call_params(request))
        if not isinstance(question, Request):
            return question
        since = messages[asked + 1 :]
        config = ensure_config()
        readers = lru_cache(1)(partial(_readers, request, handler))  # only if something is there to be read, and once
        beginning: dict[str, Json] = {}
        if not since:
            made = {**self._made(request, handler), **self._store_read(request, readers)}
            beginning = {**state_values(request.state, self._ignore), **made}
        lasting = run_values(getattr(request.runtime, "context", None), config, self._ignore)
        if asker := self._asker(request, readers, config):
            lasting = {**lasting, "asker": asker}
        key = (messages[asked].id, identity(self._of_agent(question, lasting)))
        return _Turn(self._of_agent(question, {**lasting, **beginning}), key, since)

    def _made(self, request: ModelRequest[Any], handler: object) -> Mapping[str, Json]:
        """Return what the agent's tools and the middleware further in are made of.

        Raises:
            TypeError: It could not be read.
        """
        inner = (part for part in middleware_in(handler) if not isinstance(part, AskOnceMiddleware))
        parts = (*inner, *(tool for tool in request.tools if isinstance(tool, BaseTool)))
        if not parts:
            return {}
        alike = (known for known in [*self._agents] if len(known) == len(parts) and all(map(is_, known, parts)))
        if (known := next(alike, None)) is None:
            self._agents.append(known := parts)
        composition: Composition | None = None
        notices = self._reader.notices
        with notices.isolated("read the agent's tools and middleware"):
            composition = self._remembered.of(known, partial(read_parts, known))
        if composition is None:
            raise TypeError("a tool or middleware that cannot be read")
        notices.identified("agent", lambda: composition.digest)
        if composition.unread:
            notices.log_once(
                "unread",
                "the agent holds %s, which cannot be told from another of its kind: give agents that hold others a "
                "scope of their own, as in scope(app=...)",
                composition.unread[0],
            )
        held = composition.holders if composition.holders and not corpus_is_named(self._corpus) else None
        return {"made_of": [composition.digest, held]}

    def _store_read(self, request: ModelRequest[Any], readers: Callable[[], RunReaders]) -> Mapping[str, Json]:
        """Return which store the graph has, if a tool or what is further in may read it; not what is in it."""
        store = getattr(request.runtime, "store", None)
        if store is None or "store" in self._ignore:
            return {}
        if not readers().reads_store and readers().found is None:
            return {}
        is_corpus_named = corpus_is_named(self._corpus)
        return {"store": read_store(store, self._stores, self._reader.notices, is_corpus_named=is_corpus_named)}

    def _asker(
        self, request: ModelRequest[Any], readers: Callable[[], RunReaders], config: RunnableConfig
    ) -> Sequence[Json]:
        """Return what the run's configuration says of who asks, if a tool or what is further in may read it."""
        asker = asker_of(config)
        if not asker:
            return []
        readers().look_at(request.model)
        return asker_values([asker], readers().found, self._ignore, self._reader.notices, "AskOnceMiddleware(cache")

    def _bypassed(self, cause: TypeError) -> None:
        self._cache.count_bypass(UNSTABLE, host=HOST)
        if self._reader.notices.is_new("surroundings"):
            warnings.warn(
                f"{cause}: the agent's answers are not cached. If they do not depend on this part of the runtime "
                "context, the `configurable` values or the state, name it: AskOnceMiddleware(cache, ignore=[...])",
                stacklevel=3,
            )

    def _of_agent(self, question: Request, surroundings: Mapping[str, Json]) -> Request:
        follows = question.conversation
        params = {**question.scope.params, **({"_surroundings": surroundings} if surroundings else {})}
        return replace(
            question,
            scope=replace(question.scope, host=HOST, corpus=self._corpus, params=params),
            conversation=follows and replace(follows, alone=self._of_agent(follows.alone, surroundings)),
        )

    def _stored_answer(self, turn: _Turn, decision: Decision | None, request: ModelRequest[Any]) -> StoredAnswer | None:
        """Return a model that gives the stored answer; on a miss, remember it for the end of the turn."""
        if isinstance(decision, Miss):
            # The earlier one, should two runs share a question's id: a removal since then is seen by both.
            self._misses.remember(turn.key, decision, keep_earlier=True)
            self._begin(turn)
        if not isinstance(decision, Hit):
            return None
        generations: list[Generation] = []
        with self._reader.notices.isolated("read the stored answer"):
            generations = restore(decision)
        message = message_in(generations[0]) if len(generations) == 1 else None
        if message is None:
            return None
        _note_around(decision.entry.documents)
        name = ensure_config().get("metadata", {}).get("lc_agent_name")
        message = message.model_copy(update={"id": None, "name": name})
        model = request.model
        names = (getattr(model, attribute, None) for attribute in ("model_name", "model", "model_id"))
        model_name = next((name for name in names if isinstance(name, str)), None)
        return StoredAnswer(message=message, model_name=model_name, profile=model.profile)

    def _begin(self, turn: _Turn) -> None:
        """Remember a turn's question, as the state changes; of two that differ in it and in nothing else, neither."""
        question, run = self._begun.setdefault(turn.key, (turn.question, run_of(ensure_config())))
        if question != turn.question:
            self._begun[turn.key] = None, run
        while len(self._begun) > _TURNS_KEPT:
            self._begun.popitem(last=False)

    def _kept(
        self, turn: _Turn, request: ModelRequest[Any], response: ModelResponse[Any], listener: RunListener
    ) -> dict[str, Any] | None:
        """Return what is stored, and with it, of a turn that ends with `response`, or `None`."""
        answers = [message for message in response.result if isinstance(message, AIMessage)]
        formed = response.structured_response is not None
        if len(answers) != 1 or (answers[0].tool_calls and not formed):
            return None  # the turn goes on
        found = self._misses.recall(turn.key, forget=True)
        question, run = self._begun.pop(turn.key, (None, None))
        if (
            found is None
            or question is None
            or not self._may_keep(turn, request)
            or formed is (request.response_format is None)
        ):
            return None
        miss, latency_s = found
        # The agent's name, written on the message, is not the answer's.
        generations = [ChatGeneration(message=answers[0].model_copy(update={"name": None}))]
        outcome = outcome_of(generations, ending_of(generations, streamed=listener.has_streamed))
        # Further in, another model or an apology has answered in place of the one that failed.
        config = ensure_config()
        is_partial = listener.has_failed or is_resumed(config) or run_of(config) != run
        outcome = replace(outcome, aborted=outcome.aborted or is_partial)
        # Those of earlier turns too: the conversation that the model saw holds their text.
        retrieved = [*artifacts_of(request.messages), *(self._documents(request) if self._documents else ())]
        documents = documents_of(retrieved, *self._document_keys)
        _note_around(documents)
        if self._corpus is not None and turn.since and not documents:
            self._reader.notices.log_once(
                "documents",
                "no tool returned documents as its artifact: answers are stored without documents, and removing a "
                "document leaves them",
            )
        return {
            "question": question,
            "answer": encode(generations),
            "after": miss,
            "outcome": as_answer(outcome) if formed else outcome,
            "cost": cost_of(generations, latency_s),
            "documents": documents,
            "tags": self._tags,
            "ttl": self._ttl,
        }

    def _may_keep(self, turn: _Turn, request: ModelRequest[Any]) -> bool:
        """Return whether all tools that ran in a turn may stand behind a cached answer."""
        forms = {spec.name for spec in getattr(request.response_format, "schema_specs", ())}
        called = {
            call["name"] for message in turn.since if isinstance(message, AIMessage) for call in message.tool_calls
        }
        for name in sorted(called - forms - self._cacheable_tools):
            self._cache.count_bypass("uncacheable_tool", host=HOST)
            self._reader.notices.log_once(
                f"tool {name}",
                "answers made with the tool %r are not cached: cacheable_tools does not name it",
                name,
                level=logging.INFO,
            )
            return False
        results = [message for message in turn.since if isinstance(message, ToolMessage)]
        return all(result.status == "success" or result.name in forms for result in results)


@dataclass(frozen=True, slots=True)
class _Turn:
    """A question, and what was said since it was asked."""

    question: Request
    key: _TurnKey
    since: Sequence[BaseMessage]


def _with_prompt(
    request: ModelRequest[Any], messages: Sequence[BaseMessage], params: Mapping[str, Any]
) -> ModelRequest[Any]:
    """Return a model call with another prompt, of which the first message is the agent's own, if it has one."""
    first = messages[0] if messages and request.system_message is not None else None
    system = first if isinstance(first, SystemMessage) else None
    rest: list[Any] = [*messages[0 if system is None else 1 :]]
    return request.override(
        system_message=system,
        messages=rest,
        tools=params["tools"],
        model_settings={name: value for name, value in params.items() if name != "tools"},
    )


def _noted(response: ModelResponse[Any], miss: Miss, entry_id: str | None) -> ModelResponse[Any]:
    """Return what the model has answered, which says why it was asked."""
    note = described(miss, entry_id)
    result = [with_note(each, note) if isinstance(each, AIMessage) else each for each in response.result]
    return replace(response, result=result)


def _readers(request: ModelRequest[Any], handler: object) -> RunReaders:
    """Look at the agent's tools and at what is further in."""
    readers = RunReaders()
    for part in (handler, *request.tools):
        readers.look_at(part)
    return readers


def _call_params(request: ModelRequest[Any]) -> dict[str, object]:
    params: dict[str, object] = {**request.model_settings, "tool_choice": request.tool_choice}
    if request.tools:
        params["tools"] = list(request.tools)
    form = request.response_format
    if form is not None:
        # The strategy too: what is stored under one is not read under another.
        params["response_format"] = {"strategy": type(form).__name__, "schema": getattr(form, "schema", form)}
    return params


def _note_around(documents: Sequence[Document]) -> None:
    """Tell the cached runnables around this agent which documents their answers now depend on."""
    callbacks = ensure_config().get("callbacks")
    for listener in enclosing(callbacks.handlers if isinstance(callbacks, BaseCallbackManager) else callbacks or ()):
        listener.made_from(documents)
