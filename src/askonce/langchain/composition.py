"""What a runnable is made of, as one digest: runnables share answers only when they are made alike.

A runnable is walked part by part: steps, prompts, models, retrievers, bound arguments, functions with what
they capture. What is merely noted of a run (names of runs, tags, metadata, callbacks) is left out, and
what only pays for a model call; `run_readers` finds what may read the former. No memory address enters, so that every
process of one Python version comes to one digest.

What cannot be distinguished from another of its kind is remembered as unread (see `askonce.hosts.identity`).

Documents in a list count where no corpus is named. A large collection, such as the texts and vectors of a retriever, is
data: it is not read, and without a corpus it answers for itself only. Not seen: what is inside an object of an
installed package that a part of the host's holds; what a function looks up in a way that its code does not show, such
as the time or `globals()[name]`; the rows of a store, which are what removals are for.
"""

from __future__ import annotations

import functools
import re
import sys
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import nullcontext, suppress
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date, time, timedelta
from decimal import Decimal
from enum import Enum
from operator import attrgetter, itemgetter, methodcaller
from pathlib import PurePath
from types import BuiltinFunctionType, FunctionType, MethodType
from typing import Any, cast
from uuid import UUID

from langchain_core.documents import Document
from langchain_core.embeddings import Embeddings
from langchain_core.language_models import BaseLanguageModel
from langchain_core.messages import BaseMessage, SystemMessage
from langchain_core.prompts import BasePromptTemplate
from langchain_core.runnables import Runnable
from langchain_core.runnables.base import RunnableBindingBase, RunnableSequence
from langchain_core.runnables.configurable import RunnableConfigurableAlternatives, RunnableConfigurableFields
from langchain_core.runnables.history import RunnableWithMessageHistory
from langchain_core.vectorstores import VectorStore
from pydantic import BaseModel, SecretBytes, SecretStr

from askonce.core.keys import canonical, fingerprint
from askonce.core.model import Json
from askonce.core.prompts import instruction_of
from askonce.hosts.code import captures
from askonce.hosts.dependencies import (
    Remembered,
    on_attribute,
    on_attributes,
    on_elements,
    on_item,
    on_items,
    on_result,
)
from askonce.hosts.forms import Form, form_of
from askonce.hosts.identity import (
    Function,
    Objects,
    beside,
    enum_member,
    home_of,
    is_of_application,
    name_of,
    read_attributes,
    records_of,
)
from askonce.hosts.notices import Notices
from askonce.hosts.parameters import digest_of, hosted_tools, identifying
from askonce.hosts.servers import remote_of, servers_of
from askonce.hosts.stores import UnknownPlaceError, is_data, noted_place_of, plain_names, token_of, token_of_data
from askonce.hosts.subclass import class_behind
from askonce.langchain.configuration import configuration_of
from askonce.langchain.run_readers import RunReaders

# Notes on a run, without a part in its answer.
_NOTES = frozenset({"tags", "metadata", "callbacks", "callback_manager", "verbose", "cache", "config_factories"})
_PLAIN = frozenset({str, int, float, bool, type(None)})
_COLLECTIONS = frozenset({dict, list, tuple})
_DERIVED = (dict, list, tuple, set, frozenset)
_STATE = frozenset({"i"})  # at which answer LangChain's fake models are
_RUNTIME, _RESUMING, _SCRATCHPAD = "__pregel_runtime", "__pregel_resuming", "__pregel_scratchpad"  # LangGraph's names
_PROVIDERS_TOOLS = frozenset({"tools", "default_tools", "built_in_tools"})  # the latter two in agents of LangChain's
_PLUMBING = re.compile(r"__pregel_.*|__.*__|thread_id|run_id|checkpoint_.*|message_history|langgraph_request_id")
_COMPOSING = ("langchain.", "langgraph.", "langsmith.")  # functions around methods of middleware
_IN_THIS_PROCESS = frozenset({"InMemoryBaseStore", "InMemoryStore", "InMemoryByteStore", "AsyncInMemoryStore"})
# What LangChain and LangGraph write into a run's metadata.
_WRITTEN = re.compile(r"askonce|__.*|(ls|lc|langgraph|checkpoint|run)_.*|thread_id")


@dataclass(frozen=True, slots=True)
class Chosen:
    """Say which parameters of a model a run chooses by its `configurable` values.

    Args:
        names: The parameters, by what the values are called; `None` where it may choose any.
        prefix: What a value's name begins with, before the parameter's.
        options: What the values stand for that are one of several, by what they are called.
    """

    names: Mapping[str, str] | None = None
    prefix: str = ""
    options: Mapping[str, Mapping[object, object]] = field(default_factory=dict)

    def parameters(self, configurable: Mapping[str, object]) -> dict[str, object]:
        """Return the parameters that these values choose."""
        if self.names is None:
            named = {name: name.removeprefix(self.prefix) for name in configurable if name.startswith(self.prefix)}
        else:
            named = {name: self.names[name] for name in configurable if name in self.names}
        return {
            parameter: self.options[name].get(configurable[name]) if name in self.options else configurable[name]
            for name, parameter in named.items()
        }


@dataclass(slots=True)
class Composition:
    """What a runnable is made of.

    Args:
        digest: Equal for runnables that are made alike, in every process.
        temperature: The highest that a model in it states.
        chosen: Which parameters of models in it each run chooses by its `configurable` values.
        server_state: A model in it continues what its provider remembers.
        hosted_tools: A model in it has tools that its provider runs.
        forms: The tools that models in it must call, so that the call is the answer.
        remembers: A part of it adds earlier turns that are not in the input.
        unplaced: Classes of stores in it of which nothing says where their rows lie.
        holders: What distinguishes the stores in it whose rows are held in this process only.
        config_reader: The first code in it that may read who asks from the run's configuration; see `asker_of`.
        reads_context: Whether code in it may read the context of the graph around it.
        reads_store: Whether code in it may read the store of the graph around it.
        askers: What of that kind is bound to parts of it.
        instruction: The fixed text of the prompt templates in it.
        unread: What in it cannot be distinguished from another of its kind.
    """

    digest: str = ""
    temperature: float | None = None
    chosen: list[Chosen] = field(default_factory=list)
    server_state: bool = False
    remembers: bool = False
    hosted_tools: bool = False
    unplaced: list[str] = field(default_factory=list)
    holders: list[str] = field(default_factory=list)
    config_reader: str | None = None
    reads_context: bool = False
    reads_store: bool = False
    askers: list[Mapping[str, object]] = field(default_factory=list)
    instruction: str | None = None
    unread: list[str] = field(default_factory=list)
    forms: list[Form] = field(default_factory=list)


def read_runnable(runnable: Runnable[Any, Any]) -> Composition:
    """Return what `runnable` is made of now: its parts may be assigned to at any time."""
    reader = _PartReader()
    found = reader.found
    found.digest = fingerprint(canonical(reader.part(runnable))).hex()
    found.config_reader, found.instruction = reader.readers.found, "\n".join(reader.templates) or None
    found.reads_context = reader.readers.reads_context or found.config_reader is not None
    found.reads_store = reader.readers.reads_store or found.config_reader is not None
    return found


def read_parts(parts: Iterable[object]) -> Composition:
    """Return what parts are made of now that stand in no runnable: an agent's tools, and its middleware."""
    reader = _PartReader(reads_packages=False)  # the clients that tools hold change as they are used
    reader.found.digest = fingerprint(canonical([reader.part(part) for part in parts])).hex()
    return reader.found


def read_store(
    store: object, remembered: Remembered[Composition], notices: Notices, *, is_corpus_named: bool
) -> list[Json]:
    """Return which store a graph has that code in it may read; not what is in it."""
    found = remembered.of(store, functools.partial(read_parts, [store]))
    if found.unplaced and not is_corpus_named:
        notices.log_once(
            "store",
            "nothing tells where a %s keeps what is read of it: where each has another one, give graphs or agents a "
            "scope of their own, as in scope(app=...)",
            found.unplaced[0],
        )
    return [found.digest, *(() if is_corpus_named else found.holders)]


def middleware_in(handler: object) -> list[object]:
    """Return the middleware further in, of whose methods LangChain has composed a handler, and that around tools."""
    waiting, seen, found = [handler], set[int](), list[object]()
    while waiting:
        inner = waiting.pop()
        if id(inner) in seen:
            continue
        seen.add(id(inner))
        match inner:
            case FunctionType() if (home_of(inner) or "").startswith(_COMPOSING):
                waiting += [cell.cell_contents for cell in inner.__closure__ or ()]
            case MethodType() if _is_middleware(inner.__self__):
                waiting.append(inner.__self__)
            case _ if _is_middleware(inner):
                found.append(inner)
            case _ if hasattr(inner, "_wrap_tool_call") and _is_of_host(inner):
                waiting += [inner._wrap_tool_call, getattr(inner, "_awrap_tool_call", None)]
    return found


def own_of(model: BaseLanguageModel[Any]) -> str | None:
    """Return what a class of the application's adds to a model of LangChain's, which its parameters do not tell."""
    reader = _PartReader()
    told = reader.own(model)
    return None if told is None else fingerprint(canonical(told)).hex()


def configurable_of(config: Mapping[str, object]) -> dict[str, object]:
    """Return the run-time values of a `RunnableConfig` that the answer may depend on.

    Left out is what LangGraph steers by (`thread_id`, `run_id`, `checkpoint_*`, `langgraph_request_id` and names that
    begin with `__`), and the history that `RunnableWithMessageHistory` hands to the runnable as its input besides.
    """
    return {name: value for name, value in _configured(config).items() if not _PLUMBING.fullmatch(name)}


def context_of(config: Mapping[str, object]) -> object:
    """Return the runtime context of the graph in which a run takes place; `None` where there is none."""
    return getattr(_configured(config).get(_RUNTIME), "context", None)


def is_resumed(config: Mapping[str, object]) -> bool:
    """Return whether a run takes place in a graph that goes on after an interrupt, so that a human may have a say."""
    configured = _configured(config)
    return bool(configured.get(_RESUMING) or getattr(configured.get(_SCRATCHPAD), "resume", None))


def store_of(config: Mapping[str, object]) -> object:
    """Return the store of the graph in which a run takes place; `None` where there is none."""
    return getattr(_configured(config).get(_RUNTIME), "store", None)


def run_of(config: Mapping[str, object]) -> object:
    """Return what changes where a graph goes on after an interrupt: the step at which the run would be stopped."""
    return getattr(_configured(config).get(_SCRATCHPAD), "stop", None)


def asker_of(config: Mapping[str, object]) -> dict[str, object]:
    """Return what a `RunnableConfig` says of who asks, for code that reads it: the thread, metadata, tags.

    Left out of the metadata is what LangChain and LangGraph write into it, and copies of `configurable` values.
    """
    configured, metadata = _configured(config), config.get("metadata")
    named = metadata if isinstance(metadata, Mapping) else {}
    stated = {name: value for name, value in named.items() if not _WRITTEN.fullmatch(name)}
    asker = {
        "thread_id": configured.get("thread_id"),
        "metadata": {name: value for name, value in stated.items() if configured.get(name, ...) != value},
        "tags": list(cast("Sequence[str]", config.get("tags") or ())),
    }
    return {name: value for name, value in asker.items() if value not in (None, {}, [])}


def _configured(config: Mapping[str, object]) -> Mapping[str, object]:
    configurable = config.get("configurable")
    return configurable if isinstance(configurable, Mapping) else {}


class _PartReader:
    """Describe parts as JSON, and collect what models say on the way."""

    def __init__(self, *, reads_packages: bool = True) -> None:
        self.readers = RunReaders()
        self.templates: list[str] = []
        self._inside: set[int] = set()
        self._owner: object = None  # of the collections that are described now
        self._is_parameter = False  # what is described is sent to a model, and is read whatever its size
        self._objects = Objects(self.part, reads_packages=reads_packages)
        self.found = Composition(unread=self._objects.unread)

    def part(self, value: object) -> Json:
        """Return the JSON of any part."""
        if type(value) in _PLAIN:  # most parts are, and a match takes its time
            return cast("Json", value)
        if type(value) in _COLLECTIONS or isinstance(value, BaseModel):  # so are most others
            return self._composed(value)
        if isinstance(value, _DERIVED) and self._is_data(value):
            return name_of(type(value))
        if (apart := beside(value)) is not None and id(value) not in self._inside:
            self._inside.add(id(value))
            try:
                return [self._objects.kind(type(value)), *map(self.part, apart)]
            finally:
                self._inside.remove(id(value))
        match value:
            case Enum():
                return enum_member(value)
            case None | bool() | int() | float() | str():
                return value
            case SecretStr() | SecretBytes():
                # Of a model it says who pays, and is left out there; of a retriever or a tool, who may find what.
                return digest_of(value)
            case bytes():
                return fingerprint(value).hex()
            case date() | time() | timedelta() | Decimal() | UUID() | PurePath():
                return [name_of(type(value)), str(value)]
            case re.Pattern():
                return ["pattern", str(value.pattern), value.flags]
            case type():
                schema = _schema(value) if issubclass(value, BaseModel) else None
                return [self._objects.kind(value), schema]
        return self._composed(value)

    def own(self, model: object) -> Json:
        """Return the JSON of what a class of the application's adds to that of a model."""
        return self._objects.own(model, class_behind(type(model)))

    def _composed(self, value: object) -> Json:
        """Return the JSON of what has parts of its own."""
        if id(value) in self._inside:
            return "itself"
        self._inside.add(id(value))
        self.found.remembers |= isinstance(value, Runnable) and _adds_turns(value)
        self.readers.class_of(value)
        before = self._owner, self._is_parameter
        try:
            if isinstance(value, FunctionType | VectorStore):
                self._owner = value
            if not isinstance(value, BaseModel | Runnable | Embeddings):
                return self._whole(value)
            self._owner = value
            self._is_parameter |= isinstance(value, BaseLanguageModel | BasePromptTemplate | BaseMessage)
            with self._objects.within(type(value).__module__):
                return self._whole(value)
        finally:
            self._owner, self._is_parameter = before
            self._inside.remove(id(value))

    def _is_data(self, value: Collection[object]) -> bool:
        """Return whether `value` is data, which is known by whoever holds it."""
        if self._is_parameter or self._objects.is_inside or not is_data(value):
            return False
        try:
            self.found.holders.append(token_of_data(self._owner, value))
        except UnknownPlaceError as exc:
            self.found.unplaced.append(str(exc))
        return True

    def _whole(self, value: object) -> Json:
        match value:
            case Document():
                self.found.holders.append(_digest_of_documents([value]))
                return None
            case BaseLanguageModel() | Embeddings():
                return self._model(value)
            case RunnableConfigurableFields():
                self.readers.reads_names(spec.id for spec in value.fields.values())
                options = {spec.id: held for spec in value.fields.values() if (held := getattr(spec, "options", None))}
                names = {spec.id: name for name, spec in value.fields.items()}
                self.found.chosen.append(Chosen(names, options=options))
            case RunnableConfigurableAlternatives():
                self.readers.reads_names([value.which.id])
        if isinstance(value, BaseModel):
            return self._fields(value)
        match value:
            case Mapping() | list() | tuple() | set() | frozenset() if self._is_data(value):
                return name_of(type(value))
            case Mapping():
                on_items(value)
                return self._mapped(value)
            case list() | tuple():
                on_elements(value)
                if value and isinstance(value[0], Document):
                    self.found.holders.append(_digest_of_documents(value))
                return [self.part(inner) for inner in value if not isinstance(inner, Document)]
            case set() | frozenset():
                on_elements(value)
                return ["set", *sorted((self.part(inner) for inner in value), key=canonical)]
            case FunctionType() | MethodType() | BuiltinFunctionType() | functools.partial():
                return self._function(value)
            case Runnable() if type(value).__name__ == "_ConfigurableModel" and _is_of_host(value):
                return self._configurable_model(value)
            case Runnable() if any(kind.__name__ == "RemoteGraph" and _is_theirs(kind) for kind in type(value).__mro__):
                return self._remote_graph(value)
            case Runnable() if _is_of_host(value):
                return [name_of(type(value)), self._all_attributes(value)]
            case VectorStore():
                return self._store(value)
            case _ if _is_middleware(value) and not is_of_application(type(value).__module__):
                return self._middleware(value)
            case _ if type(value).__name__ in _IN_THIS_PROCESS and _is_of_host(value):
                self.found.holders.append(token_of(value))
                return name_of(type(value))
            case _ if _is_of_host(value) and _is_keyed(value):
                return self._placed(value, text_tells=True)
            case _ if _is_database(type(value)):
                return self._placed(value, text_tells=False)
        is_theirs = _is_of_host(value)
        if is_theirs and (is_dataclass(value) or isinstance(getattr(value, "bound", None), Runnable)):  # a graph's node
            return [name_of(type(value)), self._all_attributes(value)]
        if callable(value):
            return [name_of(type(value)), self._callable(value)]
        return name_of(type(value)) if is_theirs else self._objects.state(value)

    def _mapped(self, values: Mapping[Any, object], *, is_stated: bool = False) -> Json:
        """Describe what a mapping holds that is made here, of what was noted already.

        Args:
            values: The mapping.
            is_stated: Whether mappings in it hold what the application has stated, such as the filter of a search.
        """
        if all(isinstance(name, str) for name in values):
            return {name: self._stated(name, inner, is_stated=is_stated) for name, inner in values.items()}
        return sorted(([self.part(name), self.part(inner)] for name, inner in values.items()), key=canonical)

    def _stated(self, name: str, value: object, *, is_stated: bool) -> Json:
        with self._objects.stated() if is_stated and isinstance(value, Mapping) else nullcontext():
            return self.part(identifying(name, value))

    def _store(self, store: VectorStore) -> Json:
        attributes = read_attributes(store)
        # What embeds, and what filters or chooses among rows.
        parts = {name: inner for name, inner in attributes.items() if isinstance(inner, Embeddings | FunctionType)}
        place = None
        try:
            place = self._place(store)
        except UnknownPlaceError as exc:
            self.found.unplaced.append(str(exc))
        return [name_of(type(store)), place, plain_names(attributes), self._mapped(parts)]

    def _placed(self, store: object, *, text_tells: bool) -> Json:
        """Describe a store by key, or what chains ask in its own language, such as a database: by where it lies.

        Args:
            store: It.
            text_tells: Whether a text of its own tells that, if nothing else does.
        """
        attributes = read_attributes(store)
        places: dict[str, Json] = {}
        for name, inner in attributes.items():
            if isinstance(inner, PurePath) or _is_keyed(inner):
                places[name] = self.part(inner)
            elif not isinstance(inner, str | int | float | bool | None):
                with suppress(UnknownPlaceError):
                    places[name] = self._place(inner)
        if not (places or (text_tells and any(isinstance(inner, str) for inner in attributes.values()))):
            self.found.unplaced.append(type(store).__name__)
        return [name_of(type(store)), plain_names(attributes), places]

    def _place(self, thing: object) -> Json:
        """Return where the rows of a store, or behind a client, lie; rows that are held here are this object's own.

        Raises:
            UnknownPlaceError: Nothing tells it.
        """
        place = noted_place_of(thing)
        if place.holder is not None:
            self.found.holders.append(token_of(place.holder))
        return place.digest

    def _fields(self, value: BaseModel) -> Json:
        stated = self._stated_of(value)
        if isinstance(value, Runnable):
            # A class of the application's may read its own tags and metadata.
            notes = _NOTES if _is_of_host(value) else _NOTES - {"tags", "metadata"}
            stated = {name: inner for name, inner in stated.items() if name not in notes}
            if isinstance(config := stated.get("config"), Mapping):
                for read in (config, config.get("configurable"), config.get("metadata")):
                    if isinstance(read, Mapping):
                        on_items(read)
                if isinstance(tags := config.get("tags"), list):
                    on_elements(tags)
                stated["config"] = configurable_of(config)
                if asker := asker_of(config):
                    self.found.askers.append(asker)
        if isinstance(value, SystemMessage):
            self.templates.append(str(value.text))
        if isinstance(value, BasePromptTemplate):
            stated["partial_variables"] = _filled_in(value)
            texts = (getattr(value, name, None) for name in ("prefix", "template", "suffix"))
            self.templates += [instruction_of(text) for text in texts if isinstance(text, str)]
        if isinstance(value, RunnableBindingBase) and isinstance(value.bound, BaseLanguageModel):
            stated.pop("kwargs", None)
            on_items(value.kwargs)
            with self._objects.stated():
                bound = self._parameters("arguments", value.kwargs)
            return [name_of(type(value)), self._mapped(stated, is_stated=True), bound]
        return [self._objects.kind(type(value)), self._mapped(stated, is_stated=isinstance(value, Runnable))]

    def _stated_of(self, value: BaseModel) -> dict[str, object]:
        """Return the fields of `value`, and what a class of the application's keeps in private."""
        is_theirs = _is_of_host(value)
        left_out = _NOTES if is_theirs else _NOTES - {"tags", "metadata"}
        on_attributes(
            value, [name for name in type(value).model_fields if name in vars(value) and name not in left_out]
        )
        on_attributes(value, value.model_extra or ())
        # No cached properties, and nothing that is left open.
        known = value.__dict__
        stated = {name: inner for name in type(value).model_fields if (inner := known.get(name)) is not None}
        stated |= value.model_extra or {}
        if is_theirs:
            return stated
        private = value.__pydantic_private__ or {}
        records = records_of(type(value))
        on_attributes(value, [name for name in private if name not in records])
        return {**stated, **{name: inner for name, inner in private.items() if name not in records}}

    def _model(self, model: object) -> Json:
        if not isinstance(model, BaseModel):
            on_attributes(model, vars(model))
        known = self._stated_of(model) if isinstance(model, BaseModel) else vars(model)
        stated = {name: value for name, value in known.items() if name not in _NOTES and name not in _STATE}
        if _is_of_host(model):
            # The clients that it holds follow from the fields beside them, but for their server, and hold credentials.
            servers = servers_of(model, known)
            stated = {name: _as_name(inner) for name, inner in stated.items()} | (
                {"_servers": servers} if servers else {}
            )
        return [self._objects.kind(type(model)), self._parameters(name_of(type(model)), stated)]

    def _parameters(self, label: str, parameters: Mapping[str, object]) -> Json:
        """Describe what a model is called with, less credentials and what only says how answers are carried."""
        before, self._is_parameter = self._is_parameter, True
        read = configuration_of(label, {name: self.part(value) for name, value in parameters.items()}, {})
        self._is_parameter = before
        temperature = read.params.get("temperature")
        if isinstance(temperature, int | float):
            self.found.temperature = max(float(temperature), self.found.temperature or 0.0)
        self.found.server_state |= read.server_state
        self.found.hosted_tools |= bool(read.hosted_tools)
        if (form := form_of(read.tools, read.params)).tool is not None:
            self.found.forms.append(form)
        return [label, read.model, read.params, read.tools, read.response_schema]

    def _function(self, function: Function) -> Json:
        if isinstance(function, FunctionType):
            self.readers.look_at(function)
            for name, value, _ in captures(function):
                if name in _PROVIDERS_TOOLS and isinstance(value, list | tuple):
                    self._bound_later(value)
        return self._objects.function(function)

    def _middleware(self, value: object) -> Json:
        """Describe middleware of a package's: by what it was given, and where it was made of a function by that."""
        kind = type(value)
        if kind.__module__.startswith("askonce"):
            return name_of(kind)
        is_made = getattr(sys.modules.get(kind.__module__), kind.__qualname__, None) is not kind
        hooks = {name: self.part(hook) for name, hook in vars(kind).items() if isinstance(hook, FunctionType)}
        return [name_of(kind), self._all_attributes(value), hooks if is_made else None]

    def _bound_later(self, tools: object) -> None:
        """Take in tools that code inside will bind to a model; those that are no mapping the application runs."""
        listed = tools if isinstance(tools, list | tuple) else ()
        given = [tool for tool in listed if isinstance(tool, Mapping) and ("type" in tool or len(tool) == 1)]
        self.found.hosted_tools |= bool(hosted_tools({"tools": self.part(given)}))

    def _configurable_model(self, model: object) -> Json:
        """Describe what `init_chat_model` makes where the model is chosen by each run."""
        held = read_attributes(model)
        stated = held.pop("_default_config", None)
        names, parameters = held.get("_configurable_fields"), None
        prefix = str(held.get("_config_prefix") or "")
        listed = {f"{prefix}{name}": str(name) for name in names} if isinstance(names, list | tuple) else None
        self.found.chosen.append(Chosen(listed, prefix))
        if isinstance(stated, Mapping):
            on_items(stated)
            parameters = self._parameters(name_of(type(model)), stated)
        for _, positional, keywords in held.get("_queued_declarative_operations", ()):
            for tools in (*positional, keywords.get("tools")):
                self._bound_later(tools)
        return [name_of(type(model)), parameters, self._mapped(held)]

    def _remote_graph(self, graph: object) -> Json:
        """Describe a graph on a server of LangGraph's: by its name, its server and what is sent along."""
        remote = remote_of(graph)
        if not remote:
            self.found.unplaced.append(type(graph).__name__)
        return [self._objects.kind(type(graph)), self._all_attributes(graph), remote]

    def _callable(self, value: object) -> Json:
        """Describe what can be called and is no function: a cached one, `itemgetter("x")`, an object."""
        if isinstance(value, itemgetter | attrgetter | methodcaller):
            return self.part(value.__reduce__()[1])
        on_attribute(value, "__wrapped__")
        if (wrapped := getattr(value, "__wrapped__", None)) is not None and not is_of_application(
            type(value).__module__
        ):
            return self.part(wrapped)
        if not isinstance(type(value).__call__, FunctionType):
            self.readers.cannot_look_at(value)
        return [getattr(value, "__qualname__", None), self._objects.state(value), self.part(type(value).__call__)]

    def _all_attributes(self, value: object) -> Json:
        """Describe the attributes of what is made of parts, lists and dictionaries of them too."""
        names = [field.name for field in fields(value)] if is_dataclass(value) else None
        return self._mapped(read_attributes(value, lambda name: _is_stated(value, name), names))


def _digest_of_documents(documents: Sequence[object]) -> str:
    """Return what distinguishes the documents that a part holds itself."""
    held = [each for each in documents if isinstance(each, Document)]
    for each in held:
        for name in ("id", "page_content"):
            on_item(vars(each), name)
    texts = (f"{each.id} {each.page_content}" for each in held)
    return fingerprint(*(text.encode("utf-8", "surrogatepass") for text in texts)).hex()


def streams_steps(runnable: Runnable[Any, Any]) -> bool:
    """Return whether `runnable` is or ends in a graph, whose stream has its steps and not its output."""
    while True:
        match runnable:
            case RunnableBindingBase():
                runnable = runnable.bound
            case RunnableSequence():
                runnable = runnable.last
            case _:
                return hasattr(runnable, "stream_mode")


def _adds_turns(runnable: Runnable[Any, Any]) -> bool:
    """Return whether `runnable` has a message history, a checkpointer, or a memory as LangChain's older chains have."""
    return (
        isinstance(runnable, RunnableWithMessageHistory)
        or bool(_attribute(runnable, "checkpointer"))
        or hasattr(_attribute(runnable, "memory"), "load_memory_variables")
    )


def _attribute(thing: object, name: str) -> object:
    """Return an attribute, if `thing` or its class has it; asking for one that is missing would take its time."""
    return getattr(thing, name) if name in getattr(thing, "__dict__", ()) or hasattr(type(thing), name) else None


def _filled_in(prompt: BasePromptTemplate[Any]) -> dict[str, object]:
    """Return what `prompt` is filled in with beforehand; of functions, what they return now: the date, say."""
    on_items(prompt.partial_variables)
    return {name: _called(value) if callable(value) else value for name, value in prompt.partial_variables.items()}


def _called(function: Callable[[], object]) -> object:
    """Return what a function returns now; the next time it may be something else."""
    result = function()
    on_result(function, result)
    return result


def _is_stated(value: object, name: str) -> bool:
    """Return whether an attribute is no note about a run, and no property that `value` has remembered."""
    return name not in _NOTES and not isinstance(getattr(type(value), name, None), functools.cached_property)


def _is_of_host(value: object) -> bool:
    return _is_theirs(type(value))


def _is_theirs(kind: type) -> bool:
    return kind.__module__.startswith(("langchain", "langgraph", "langsmith", "askonce", "pydantic"))


def _is_keyed(value: object) -> bool:
    """Return whether `value` is a store by key, of LangChain's or LangGraph's."""
    return any(kind.__name__ == "BaseStore" for kind in type(value).__mro__)


def _is_middleware(value: object) -> bool:
    return any(kind.__name__ == "AgentMiddleware" for kind in type(value).__mro__)


def _is_database(kind: type) -> bool:
    """Return whether a class is such as `SQLDatabase` or `Neo4jGraph`, of which LangChain's packages have many."""
    package = kind.__module__.partition(".")[0]
    return (
        kind.__name__.endswith(("Database", "Graph"))
        and package.startswith("langchain")
        and package != "langchain_core"
    )


def _as_name(value: object) -> object:
    """Return the name of the class of what is of another installed package, and anything else as it is."""
    kind = type(value)
    is_foreign = not (
        kind.__module__.partition(".")[0] in sys.stdlib_module_names
        or is_of_application(kind.__module__)
        or _is_of_host(value)
        or isinstance(value, Runnable | Embeddings | VectorStore)
    )
    return name_of(kind) if is_foreign else value


@functools.lru_cache(256)
def _schema(kind: type[BaseModel]) -> Json:
    try:
        return kind.model_json_schema()
    except Exception:  # noqa: BLE001 — a class that has no schema counts by its name
        return None
