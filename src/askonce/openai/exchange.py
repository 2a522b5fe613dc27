"""One HTTP request to a model's interface, and what answers it: the cache, or the provider.

It knows no HTTP library: a transport of a client, and a proxy, say how a request is sent. Whatever is not wholly
understood goes on as it came, and the provider's reply comes back as it is.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from typing import Any, TypeVar
from urllib.parse import parse_qsl, urlsplit

from askonce.cache import Cache
from askonce.core.arguments import instance, several
from askonce.core.events import described
from askonce.core.figures import Price
from askonce.core.model import (
    Bypass,
    CallerLimits,
    Cost,
    Decision,
    Document,
    Hit,
    Json,
    Miss,
    Request,
    ScopeParts,
    Shared,
    scope_of,
)
from askonce.core.prompts import QuestionTemplate
from askonce.errors import ConfigurationError
from askonce.hosts.arrangement import Arrangement
from askonce.hosts.calls import HostCall, aexplain, explain, followed
from askonce.hosts.conversations import PromptReader
from askonce.hosts.notices import Notices
from askonce.hosts.parameters import of_model_call
from askonce.hosts.values import NotJsonError
from askonce.hosts.warming import NotWarmed, warming
from askonce.observe.explanation import Explanation
from askonce.openai.arrangement import APIS, along, arranged, plain
from askonce.openai.cache_headers import OWN, PLAIN, answer_headers, cache_status, controls_of
from askonce.openai.chat import ChatCompletions, turns_of
from askonce.openai.completions import Completions
from askonce.openai.dialect import Dialect, ItemsCall, ModelCall, Target
from askonce.openai.embeddings import Embeddings
from askonce.openai.events import SERVER_SENT
from askonce.openai.generate_content import GenerateContent
from askonce.openai.http import AsyncSend, Headers, HttpReply, HttpRequest, Send, json_reply, with_body
from askonce.openai.messages import Messages
from askonce.openai.replies import (
    AsyncReading,
    AsyncSource,
    NoAnswerError,
    Reading,
    Replies,
    SyncSource,
    adiscard,
    aread_whole,
    asynchronous,
    discard,
    headers_of,
    read_whole,
)
from askonce.openai.responses import Responses
from askonce.runtime.drivers import Calls, adrive_calls, drive_calls
from askonce.runtime.engine import Served, labels_of

__all__ = [
    "DIALECTS",
    "CallOptions",
    "Exchange",
    "Explained",
    "HttpCache",
    "HttpReply",
    "HttpRequest",
    "explaining",
]
V = TypeVar("V")
_OF_THE_BODY = frozenset({"content-type", "content-length", "content-encoding", "transfer-encoding"})
DIALECTS: tuple[Dialect, ...] = (
    ChatCompletions(),
    Responses(),
    Messages(),
    GenerateContent(),
    Embeddings(),
    Completions(),
)
"""The dialects that are read; the first whose path it is reads a call."""


@dataclass(frozen=True, slots=True)
class CallOptions:
    """Say what one call wants of the cache; it may only ask for more care than the cache takes.

    Args:
        tags: Names to invalidate the answer by, beside those that all calls have.
        documents: What the answer is made from.
        ttl: How long the answer may be served, in seconds or as `"15m"`.
        scope: Parts of the scope, such as `tenant`.
        limits: What a stored answer must satisfy for this caller.
        bypass: Why the cache stays out, as the caller wants it; `None` where it does not.
        only_stored: Whether only a stored answer will do; without one the reply is a 504, and nobody is asked.
    """

    tags: Sequence[str] = ()
    documents: Sequence[Document] = ()
    ttl: float | str | None = None
    scope: ScopeParts = field(default_factory=lambda: ScopeParts())
    limits: CallerLimits | None = None
    bypass: str | None = None
    only_stored: bool = False

    @classmethod
    def asked_by(cls, headers: Headers, allowed: Collection[str] = OWN) -> CallOptions:
        """Return what a request's own headers ask for: `Cache-Control`, and those of ours that are `allowed`."""
        asked = controls_of([(name.lower(), value) for name, value in headers], allowed)
        if asked is PLAIN:
            return _NO_OPTIONS
        limits = CallerLimits(asked.max_age_s, asked.min_similarity, asked.only_new)
        bypass = "unread_header" if asked.unread is not None else "no_store" if asked.no_store else None
        return cls(
            asked.tags,
            asked.documents,
            asked.ttl_s,
            limits=None if limits == CallerLimits() else limits,
            bypass=bypass,
            only_stored=asked.only_stored,
        )


_NO_OPTIONS = CallOptions()


class Explained(BaseException):
    """Carry an explanation to who wants it, past all that would take it for a failed request.

    Args:
        explanation: How the request would be decided.
    """

    def __init__(self, explanation: Explanation) -> None:
        super().__init__()
        self.explanation = explanation


_explaining: ContextVar[bool] = ContextVar("askonce_explaining", default=False)


@contextmanager
def explaining() -> Iterator[None]:
    """Have the requests of this block raise `Explained` where they would be answered."""
    token = _explaining.set(True)
    try:
        yield
    finally:
        _explaining.reset(token)


class HttpCache:
    """Answer requests to models' interfaces from a cache.

    Args:
        cache: Where answers are kept.
        dialects: The interfaces that are read.
        tags: Names to invalidate by, for every answer.
        ttl: How long answers may be served; by default as the cache says.
        question_template: Templates of prompts, in which `{question}` stands for the question.
        prefix: Messages that stand before every question, and make no conversation.
        arrange: What of a prompt is sent in a form that the provider's prefix cache can reuse; by default nothing.

    Raises:
        ConfigurationError: An argument cannot be used.
    """

    def __init__(
        self,
        cache: Cache,
        *,
        dialects: Sequence[Dialect] = DIALECTS,
        tags: Sequence[str] = (),
        ttl: float | str | None = None,
        question_template: str | Sequence[str] = (),
        prefix: Sequence[Mapping[str, Json]] = (),
        arrange: Arrangement | None = None,
    ) -> None:
        self.cache = instance(cache, Cache, "the cache", "an askonce Cache")
        if arrange is not None:
            instance(arrange, Arrangement, "arrange", "an Arrangement").check(cache)
        self.arrange = arrange
        self.dialects = tuple(dialects)
        self.tags, self.ttl = labels_of(tags, (), ttl).tags, ttl
        texts = [question_template] if isinstance(question_template, str) else several(question_template, "template")
        try:
            begun = turns_of(several(prefix, "prefix"))
        except NotJsonError as exc:
            raise ConfigurationError(f"prefix is a list of messages: {exc}") from None
        self.prompts = PromptReader(tuple(map(QuestionTemplate.parse, texts)), begun)
        self.notices = Notices()

    def exchange(self, request: HttpRequest, options: CallOptions | None = None) -> Exchange:
        """Return what answers one request."""
        return Exchange(self, request, options or _NO_OPTIONS)

    def dialect_of(self, method: str, path: str) -> tuple[Dialect, str] | None:
        """Return the dialect that reads a path, and what stands before its own part; `None` where nobody does."""
        bases = ((dialect, dialect.base(method, path)) for dialect in self.dialects)
        return next(((dialect, base) for dialect, base in bases if base is not None), None)

    def read(self, request: HttpRequest, options: CallOptions) -> tuple[Dialect | None, ModelCall | ItemsCall | None]:
        """Return the dialect that reads a request, and what that asks for; `None` where it is not wholly understood."""
        url = urlsplit(request.url)
        found = self.dialect_of(request.method, url.path)
        if found is None:
            return None, None
        try:
            return found[0], self._read(request, options, *found)
        except ConfigurationError:
            raise
        except (ValueError, RecursionError):  # no JSON, or none of this dialect's: the provider says what is wrong
            return found[0], None
        except Exception as exc:  # noqa: BLE001 — a fault of ours, which must not cost the answer
            self.notices.fault("read the request", exc)
            return found[0], None

    def _read(
        self, request: HttpRequest, options: CallOptions, dialect: Dialect, base: str
    ) -> ModelCall | ItemsCall | None:
        is_json = request.header("content-type").partition(";")[0].strip().lower() in ("application/json", "")
        if not is_json or request.header("content-encoding"):
            return None
        body = json.loads(request.body, object_pairs_hook=_unambiguous, parse_constant=_no_constant)
        if not isinstance(body, Mapping):
            return None
        url = urlsplit(request.url)
        query = _unambiguous(parse_qsl(url.query, keep_blank_values=True))
        named = of_model_call({"headers": _collected(request.headers), "query": query})
        # One address may stand for many servers, of which the header chooses one.
        server = request.header("host") or url.netloc.rpartition("@")[2]
        where = f"{url.scheme}://{server.lower()}{base}"
        given = scope_of(options.scope)
        scope = replace(given, params={"url": where, **named, **given.params})
        target = Target(url.path, query, scope, self.prompts)
        if request.signed:  # of a request that can be sent as it came only, no part of the items can be asked for
            call = dialect.read(body, target)
            return None if isinstance(call, ItemsCall) else call
        return dialect.read(body, target) if self.arrange is None else self._arranged(dialect, body, target)

    def _arranged(self, dialect: Dialect, body: Mapping[str, Json], target: Target) -> ModelCall | ItemsCall:
        """Return what an arranged body asks for, with what is sent of it."""
        assert self.arrange is not None
        asked, sent = plain(body), body
        with self.notices.isolated("arrange the prompt"):
            asked, sent = arranged(self.arrange, body)
        call, api = dialect.read(asked, target), APIS.get(dialect.name)
        if isinstance(call, ItemsCall):
            return call
        if unsent := self.arrange.unsent(api):
            self.notices.log_once(f"arrange {dialect.name}", "%s cannot be sent to %s", unsent, dialect.name)
        sent = along(self.arrange, sent, api, target.scope.tenant, self.cache, self.notices)
        return call if sent is body else replace(call, sent=sent)


class Exchange:
    """Answer one request: with what is stored, with another's reply that is under way, or with the provider's own.

    Args:
        http: What answers requests.
        request: The request.
        options: What this call wants of the cache.

    Attributes:
        dialect: What reads it, and `None` where nothing does.
        call: What it asks for; `None` where it passes unread: it is compressed, or not of the dialect's form.
    """

    def __init__(self, http: HttpCache, request: HttpRequest, options: CallOptions) -> None:
        self.dialect, self.call = http.read(request, options)
        self._given = request
        self._options = options
        asked = None if self.call is None else self.call.request
        if self.dialect is not None and self.call is None:
            asked = Bypass("unread_request")
        if isinstance(asked, Request):
            asked = replace(asked.pin(), limits=options.limits)
            if options.bypass is not None and warming() is None:
                asked = Bypass(options.bypass)
        if isinstance(asked, Bypass) and self.dialect is not None and not _explaining.get():
            http.notices.bypassed(http.cache, asked.rule, host=self.dialect.name)
        tags, ttl = (*http.tags, *options.tags), http.ttl if options.ttl is None else options.ttl
        self._host = HostCall(http.cache, asked, http.notices, tags=tags, ttl=ttl)
        self._of_items: Decision | None = None

    @cached_property
    def request(self) -> HttpRequest:
        """Return the request as it is sent."""
        sent = self.call.sent if isinstance(self.call, ModelCall) else None
        return self._given if sent is None else with_body(self._given, sent)

    # --- what happened ---

    @property
    def decision(self) -> Decision | Shared | None:
        """Return what happened to the request, once it is answered; `None` where no dialect reads its path.

        Of a request of several items: to the first that had to be asked for, or else to the first.
        """
        return self._of_items or self._host.decision

    @property
    def note(self) -> dict[str, Json] | None:
        """Return `decision` as JSON, with the entry that the answer is from or is stored as, once that is known."""
        return self._host.note if self._of_items is None else described(self._of_items)

    @property
    def entry_id(self) -> str | None:
        """Return the entry that the answer is from, or is stored as; of a stream that is known at its end."""
        entry_id = (self.note or {}).get("entry_id")
        return entry_id if isinstance(entry_id, str) else None

    @property
    def is_stored(self) -> bool:
        """Return whether the provider's answer was stored; of a stream that is known at its end."""
        return not isinstance(self.decision, Hit | Shared) and self.entry_id is not None

    @property
    def is_collapsed(self) -> bool:
        """Return whether another's equal call, made at the same time, answered."""
        return isinstance(self.decision, Shared)

    @property
    def saved(self) -> Cost | None:
        """Return what the model call behind a hit took."""
        return self.decision.entry.cost if isinstance(self.decision, Hit) else None

    def said(self, status: int | None, price: Price | None = None, before: Iterable[str] = ()) -> list[tuple[str, str]]:
        """Return the headers that say what the cache did, for the reply that was given.

        Args:
            status: That of the provider's reply, if it was asked.
            price: What the model costs, if that is known.
            before: What caches nearer to the model have said.
        """
        was_asked = isinstance(self._host.request, Request)
        said = cache_status(self.decision, status=status, is_stored=self.is_stored, was_asked=was_asked, before=before)
        return [("cache-status", said), *answer_headers(self.decision, self.entry_id, price)]

    def asked(self) -> Request | Bypass:
        """Return what is asked.

        Raises:
            ConfigurationError: It is none that a dialect reads.
        """
        if self._host.request is None:
            raise ConfigurationError(f"no dialect reads this {self.request.method} request: it passes as it is")
        return self._host.request

    def explain(self) -> Explanation:
        """Tell how the request would be decided now.

        Raises:
            ConfigurationError: It is none that a dialect reads.
        """
        return explain(self._host.cache, self.asked())

    async def aexplain(self) -> Explanation:
        """Async version of `explain`."""
        return await aexplain(self._host.cache, self.asked())

    # --- the answer ---

    def _codec(self, call: ModelCall) -> Replies:
        return Replies(call.renderer, call.framing if call.streams else None, tuple(self._options.documents))

    def answer(self, send: Send) -> HttpReply:
        """Return the reply.

        Args:
            send: Sends a request to the provider, and returns its reply; what it raises is raised.
        """
        return drive_calls(self._answered(send, is_async=False))

    async def aanswer(self, send: AsyncSend) -> HttpReply:
        """Async version of `answer`."""
        return await adrive_calls(self._answered(send, is_async=True))

    def _answered(self, send: Send | AsyncSend, *, is_async: bool) -> Calls[HttpReply]:
        host, reply = self._host, _not_stored()
        if _explaining.get():
            raise Explained((yield self.aexplain if is_async else self.explain))
        if isinstance(self.call, ItemsCall) and isinstance(host.request, Request):
            return (yield from self._by_items(self.call, send, is_async=is_async))
        if not isinstance(self.call, ModelCall):
            if not self._options.only_stored:
                reply = yield partial(send, self.request)
            return reply
        call, codec = self.call, self._codec(self.call)
        if self._options.only_stored:
            stored: HttpReply | None = yield partial(host.alook_up if is_async else host.look_up, codec)
            return _given(stored or reply, is_async=is_async)
        answer: Callable[..., Any] = host.aanswer if is_async else host.answer
        open_: Callable[..., Any] = host.aopen if is_async else host.open
        sources: list[SyncSource | AsyncSource] = []

        def ask() -> Any:
            whole = self._answer_of(send, is_async=is_async)
            return adrive_calls(whole) if is_async else drive_calls(whole)

        def read(received: HttpReply) -> SyncSource | AsyncSource:
            sources.append(AsyncSource(received, call) if is_async else SyncSource(received, call))
            return sources[0]

        try:
            passes_by = isinstance(host.request, Bypass)
            if passes_by or not call.streams:
                answered: HttpReply = yield partial(answer, partial(send, self.request) if passes_by else ask, codec)
                return answered
            found = yield partial(open_, partial(send, self._plain()), codec, read)
        except NoAnswerError as exc:
            return exc.reply
        except ConfigurationError as exc:
            raise _past_the_sdk(exc) from exc
        if isinstance(found, Served):
            return _given(found.result, is_async=is_async)
        reading: Callable[..., Any] = AsyncReading if is_async else Reading
        if followed(found) is None and sources:
            return replace(sources[0].reply, body=reading(found, sources[0]))
        return HttpReply(200, headers_of(SERVER_SENT), reading(found))

    def _answer_of(self, send: Send | AsyncSend, *, is_async: bool) -> Calls[HttpReply]:
        """Send the request, and read the reply whole.

        Raises:
            NoAnswerError: It is no answer, such as an error that came with the status of success.
        """
        reply = yield from self._whole(send, None, is_async=is_async)
        if reply.document is None or reply.document.get("error"):
            raise NoAnswerError(reply)
        return reply

    def _whole(self, send: Send | AsyncSend, body: Mapping[str, Json] | None, *, is_async: bool) -> Calls[HttpReply]:
        """Send the request, of another body where one is given, and read the reply whole."""
        received = yield partial(send, self._plain(body))
        reply: HttpReply = yield partial(aread_whole if is_async else read_whole, received)
        return reply

    def _plain(self, body: Mapping[str, Json] | None = None) -> HttpRequest:
        """Return the request, of another body where one is given, as one whose reply is not compressed.

        It can then be read on its way. One that is signed stays as it came.
        """
        request = self.request if body is None else with_body(self.request, body)
        if request.signed:
            return request
        kept = [(name, value) for name, value in request.headers if name.lower() != "accept-encoding"]
        return replace(request, headers=[*kept, ("accept-encoding", "identity")])

    # --- the answer of several items ---

    def _by_items(self, call: ItemsCall, send: Send | AsyncSend, *, is_async: bool) -> Calls[HttpReply]:
        """Take the steps of a request of several items, and return its reply."""
        cache, notices, replies = self._host.cache, self._host.notices, [_not_stored()]
        labels: dict[str, Any] = {
            "tags": self._host.tags, "ttl": self._host.ttl, "documents": self._options.documents,
        }  # fmt: skip

        def look_up(request: Request) -> Calls[Decision | None]:
            decision: Decision | None = None
            with notices.isolated("look up"):
                decision = self._saw((yield partial(cache.alookup if is_async else cache.lookup, request)))
            return decision

        def ask(body: Mapping[str, Json] | None) -> Calls[HttpReply]:
            yield partial(adiscard if is_async else discard, self._replaced(replies))
            try:
                replies.append((yield from self._whole(send, body, is_async=is_async)))
            except NoAnswerError as exc:
                replies.append(exc.reply)
            return replies[-1]

        def keep(request: Request, answer: Json, cost: Cost, after: Miss) -> Calls[None]:
            store = partial(cache.astore if is_async else cache.store, **labels)
            with notices.isolated("store"):
                yield partial(store, request, answer, after=after, cost=cost)

        try:
            document = yield from call.limited(self._options.limits).steps(look_up, ask, keep)
        except NoAnswerError as exc:
            return exc.reply
        return self._of_document(document, replies[-1])

    def _replaced(self, replies: Sequence[HttpReply]) -> HttpReply:
        """Return the reply in whose place another is asked for.

        Raises:
            NoAnswerError: Only a stored answer may be given.
        """
        if self._options.only_stored:
            raise NoAnswerError(_not_stored())
        return replies[-1]

    def _saw(self, decision: Decision) -> Decision:
        if not isinstance(self._of_items, Miss):
            self._of_items = decision if self._of_items is None or isinstance(decision, Miss) else self._of_items
        return decision

    def _of_document(self, document: Mapping[str, Json] | None, reply: HttpReply) -> HttpReply:
        """Return the reply of a document; without one, the provider's."""
        if document is None:
            return reply
        made = json_reply(200, document)
        own = [(name, value) for name, value in reply.headers if name.lower() not in _OF_THE_BODY]
        return made if reply.document is None else replace(made, headers=[*own, *made.headers], origin=reply.origin)


def _past_the_sdk(error: ConfigurationError) -> BaseException:
    return error if warming() is None else NotWarmed(str(error))


def _given(reply: HttpReply, *, is_async: bool) -> HttpReply:
    """Return a reply from the cache as its asker reads it."""
    return asynchronous(reply) if is_async else reply


def _not_stored() -> HttpReply:
    """Return the reply to a request that only a stored answer may answer (RFC 9111, 5.2.1.7)."""
    error = {"message": "no stored answer will do, and only a stored one may be given", "type": "only_if_cached"}
    return json_reply(504, {"error": error}, ("x-should-retry", "false"))


# --- reading ---


def _collected(pairs: Headers) -> dict[str, Json]:
    """Return headers by their names in lower case; of one that stands several times, all values."""
    values: dict[str, list[str]] = {}
    for name, value in pairs:
        values.setdefault(name.lower(), []).append(value)
    return {name: said[0] if len(said) == 1 else said for name, said in values.items()}


def _unambiguous(pairs: list[tuple[str, V]]) -> dict[str, V]:
    read = dict(pairs)
    if len(read) < len(pairs):
        raise ValueError("a name that stands twice: which of them counts is for the provider to say")
    return read


def _no_constant(name: str) -> Json:
    raise ValueError(f"{name} is not JSON")
