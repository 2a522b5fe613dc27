"""What of a query engine shapes its answers, as JSON that is equal in every process.

An engine is read part by part: retriever, postprocessors, synthesizer, prompts, models, engines inside.
What is not known to leave the answer alone belongs to it, with two exceptions: what is in the corpus, which has
its own name in the scope, and the clients that LlamaIndex's own parts hold, of which only plain attributes are read.
"""

from __future__ import annotations

import dataclasses
import inspect
import json
import re
from collections.abc import Collection, Iterable, Mapping, Set
from dataclasses import dataclass, field
from enum import Enum
from functools import partial
from types import BuiltinFunctionType, FunctionType, MethodType
from typing import Any

from llama_index.core import StorageContext
from llama_index.core.base.base_query_engine import BaseQueryEngine
from llama_index.core.base.base_retriever import BaseRetriever
from llama_index.core.base.embeddings.base import BaseEmbedding
from llama_index.core.callbacks import CallbackManager
from llama_index.core.data_structs.data_structs import IndexStruct
from llama_index.core.indices.base import BaseIndex
from llama_index.core.indices.vector_store.retrievers import VectorIndexRetriever
from llama_index.core.llms import LLM
from llama_index.core.llms.structured_llm import StructuredLLM
from llama_index.core.prompts import ChatPromptTemplate, PromptTemplate, SelectorPromptTemplate
from llama_index.core.prompts.mixin import PromptMixin
from llama_index.core.response_synthesizers import BaseSynthesizer
from llama_index.core.schema import BaseNode, NodeWithScore
from llama_index.core.storage.docstore.types import BaseDocumentStore
from llama_index.core.storage.index_store.types import BaseIndexStore
from llama_index.core.storage.kvstore.types import BaseKVStore
from llama_index.core.tools import FunctionTool
from llama_index.core.vector_stores.types import BasePydanticVectorStore
from pydantic import BaseModel, SecretBytes, SecretStr

from askonce.core.keys import canonical, fingerprint
from askonce.core.model import Json
from askonce.core.prompts import instruction_of
from askonce.hosts.dependencies import (
    on_attributes,
    on_check,
    on_elements,
    on_items,
    on_length,
    on_result,
)
from askonce.hosts.identity import Objects, beside, home_of, is_of_application, name_of, read_attributes
from askonce.hosts.parameters import digest_of, identifying
from askonce.hosts.stores import UnknownPlaceError, is_data, noted_place_of, plain_names, token_of_data
from askonce.hosts.subclass import BINDING, class_behind
from askonce.hosts.values import NotJsonError, as_json
from askonce.llama_index.request import SHAPING, Parameters, parameters_of, told_name

_CONTENT = (BaseNode, NodeWithScore, IndexStruct, StorageContext, BaseDocumentStore, BaseIndexStore, BaseKVStore)
_LEAVES_ANSWERS_ALONE = frozenset(
    {BINDING, "callback_manager", "verbose", "use_async", "streaming", "show_progress", "num_workers", "rate_limiter"}
    | {"template_vars"}  # found in the template, in an order that differs from process to process
)
_MADE_UP = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")  # an index's id, by `uuid4`
# What stands between an engine and the tables or tools that it finds, and is no part of LlamaIndex's by its class.
_BETWEEN = ("llama_index.core.objects.", "llama_index.core.tools.", "llama_index.core.utilities.sql_wrapper")
_LEFT_OUT: Any = object()


@dataclass(slots=True)
class Configuration:
    """Hold what was read of an engine.

    Args:
        corpus_is_named: Whether the scope names the corpus; if not, the indexes' own ids tell corpora apart.
        is_versioned: Whether the application vouches, by a version, for what has no lasting name.
    """

    corpus_is_named: bool
    is_versioned: bool
    spelled: Json = None
    digest: str = field(default="", init=False)
    has_index: bool = field(default=False, init=False)
    models: list[str | None] = field(default_factory=list, init=False)
    temperatures: list[float] = field(default_factory=list, init=False)
    bypass_rules: list[str] = field(default_factory=list, init=False)
    synthesizers: list[BaseSynthesizer] = field(default_factory=list, init=False)
    unplaced: list[str] = field(default_factory=list, init=False)
    output_classes: dict[str, type[BaseModel]] = field(default_factory=dict, init=False)
    instructions: list[str] = field(default_factory=list, init=False)
    _entered: list[object] = field(default_factory=list, init=False)
    _objects: Objects = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._objects = Objects(self._told)

    @classmethod
    def of(cls, engine: BaseQueryEngine, *, corpus_is_named: bool, is_versioned: bool) -> Configuration:
        """Read `engine` as it is now.

        Raises:
            NotJsonError: A part of it has no lasting name, and nobody vouches for it.
        """
        configuration = cls(corpus_is_named, is_versioned)
        try:
            configuration.spelled = configuration._part(engine)
        except RecursionError as exc:
            raise NotJsonError("a collection that holds itself") from exc
        configuration.digest = fingerprint(canonical(configuration.spelled)).hex()
        if configuration._objects.unread and not is_versioned:
            raise NotJsonError(configuration._objects.unread[0])
        return configuration

    @property
    def may_stream(self) -> bool:
        """Tell whether a response may be a stream: it is told so, or there is nobody to tell it."""
        return not self.synthesizers or any(synthesizer._streaming for synthesizer in self.synthesizers)

    def _spell(self, value: object) -> Any:
        if (apart := beside(value)) is not None:
            return [self._objects.kind(type(value)), *map(self._spell, apart)]
        match value:
            case Enum():
                return self._spell(value.value)
            case None | bool() | int() | float() | str() | bytes():
                return as_json(value)
            case SecretStr() | SecretBytes():
                return digest_of(value)
            case CallbackManager():
                return _LEFT_OUT
            case BaseIndex():
                self.has_index = True
                on_result(lambda: value.index_id, value.index_id)
                return {"class": name_of(type(value)), "id": self._index_id(value)}
            case BasePydanticVectorStore():
                return self._store(value)
            case LLM():
                return self._llm(value)
            case BaseEmbedding():
                read_attributes(value)
                return {"class": name_of(type(value)), "model": value.model_name, "own": self._own(value)}
            case FunctionTool():
                on_attributes(value, vars(value))
                return {"tool": as_json(value), "function": self._objects.function_of(value._real_fn or value._fn)}
            case partial():
                return [self._spell(value.func), self._spell(value.args), self._spell(value.keywords)]
            case Mapping() | Set() | list() | tuple() if is_data(value):
                return self._data(value)
            case Mapping():
                on_items(value)
                return self._mapped(value)
            case Set():
                on_elements(value)
                return sorted(self._listed(value), key=repr)
            case list() | tuple():
                on_elements(value)
                return self._listed(value)
        if isinstance(value, _CONTENT):
            return _LEFT_OUT
        if inspect.isclass(value):
            return [self._objects.kind(value), as_json(value) if issubclass(value, BaseModel) else None]
        if inspect.isroutine(value):
            return self._definition(value)
        is_between = type(value).__module__.startswith(_BETWEEN)
        if is_between or isinstance(value, PromptMixin | BaseModel) or dataclasses.is_dataclass(value):
            return self._part(value)
        return self._objects.state(value)

    def _data(self, data: Collection[object]) -> Json:
        """Describe a large collection, such as the texts of a retriever: it is not read, and is the corpus's."""
        if isinstance(next(iter(data.values() if isinstance(data, Mapping) else data)), _CONTENT):
            return []  # as few of them would be
        if self.corpus_is_named:
            on_length(data)
            return type(data).__name__
        try:
            return [type(data).__name__, token_of_data(self._entered[-1] if self._entered else None, data)]
        except UnknownPlaceError as exc:
            self.unplaced.append(str(exc))
            return type(data).__name__

    def _index_id(self, index: BaseIndex[Any]) -> str | None:
        """Return an index's own id; one that LlamaIndex made up is new with each index that is built."""
        return None if self.corpus_is_named and _MADE_UP.fullmatch(index.index_id) else index.index_id

    def _store(self, store: BasePydanticVectorStore) -> Json:
        """Describe where the nodes of `store` lie: a collection, a table, a namespace, which is often a tenant's."""
        attributes = read_attributes(store)
        told: dict[str, Json] = {"class": name_of(type(store)), **plain_names(attributes)}
        # Such as what chooses a tenant's shard, or adds to each query.
        told |= {name: self._spell(value) for name, value in attributes.items() if isinstance(value, FunctionType)}
        try:
            told["place"] = noted_place_of(store).digest
        except UnknownPlaceError as exc:
            self.unplaced.append(str(exc))
        return told

    def _part(self, part: object) -> Any:
        if any(part is entered for entered in self._entered):
            return _LEFT_OUT
        self._entered.append(part)
        try:
            attributes = read_attributes(part, lambda name: name.lstrip("_") not in _LEAVES_ANSWERS_ALONE)
            if isinstance(part, BaseRetriever):
                _leave_out_content(part, attributes)
            with self._objects.within(class_behind(type(part)).__module__):
                stated = {
                    name: attributes.pop(name)
                    for name in [*attributes]
                    if isinstance(part, BaseRetriever) and isinstance(attributes[name], Mapping)
                }
                spelled = {"class": self._objects.kind(class_behind(type(part))), **self._mapped(attributes)}
                with self._objects.stated():  # such as the filter of a search, in the words of the store's own package
                    spelled |= self._mapped(stated)
            if isinstance(part, BaseSynthesizer):
                self.synthesizers.append(part)
                self._instructions(part, attributes)
                if part._output_cls is not None:
                    self.output_classes[part._output_cls.__name__] = part._output_cls
                    # Some synthesizers ignore the class while they stream.
                    spelled["streaming"] = part._streaming
            return spelled
        finally:
            self._entered.pop()

    def _mapped(self, values: Mapping[Any, object]) -> dict[str, Json]:
        # A copy, since another thread may be writing into it.
        spelled = {str(name): self._spell(identifying(str(name), value)) for name, value in dict(values).items()}
        return {name: value for name, value in spelled.items() if value is not _LEFT_OUT}

    def _listed(self, values: Iterable[object]) -> list[Json]:
        return [spelled for value in list(values) if (spelled := self._spell(value)) is not _LEFT_OUT]

    def _llm(self, llm: LLM) -> Json:
        read_attributes(llm, lambda name: name not in _LEAVES_ANSWERS_ALONE)
        if isinstance(llm, StructuredLLM):
            self.output_classes[llm.output_cls.__name__] = llm.output_cls
            return {"llm": self._llm(llm.llm), "output": as_json(llm.output_cls)}
        self.models.append(told_name(llm))
        if llm.system_prompt:
            self.instructions.append(llm.system_prompt)
        named: dict[str, Json] = {
            "class": llm.class_name(),
            "own": self._own(llm),
            "model": self.models[-1],
            "system_prompt": llm.system_prompt,
            "query_wrapper_prompt": self._spell(llm.query_wrapper_prompt),
        }
        if shaping := self._shaping(llm):
            named["shaping"] = shaping
        try:
            parameters = _readable_parameters(llm)
        except NotJsonError:
            if not self.is_versioned:
                raise
            return named
        if parameters.rule not in (None, "logprobs"):  # no response of an engine has any
            self.bypass_rules.append(parameters.rule)
        if parameters.temperature is not None:
            self.temperatures.append(parameters.temperature)
        return {**named, **parameters.as_json()}

    def own(self, llm: LLM) -> Json:
        """Describe what code of the application's adds to an LLM: its class, and functions that shape prompts."""
        told, shaping = self._objects.own(llm, class_behind(type(llm))), self._shaping(llm)
        return None if told is None and not shaping else [told, shaping]

    def _shaping(self, llm: LLM) -> dict[str, Json]:
        """Describe functions and methods of the application's that shape prompts: parameters tell their names only."""
        found: dict[str, Json] = {}
        for name in sorted(SHAPING):
            value = read_attributes(llm, names=[name]).get(name)
            if not isinstance(value, FunctionType | MethodType) or getattr(value, "__self__", None) is llm:
                continue  # the class of an LLM is described anyway
            if is_of_application(home_of(value)):
                found[name] = self._objects.function(value)
        return found

    def _instructions(self, synthesizer: BaseSynthesizer, attributes: Mapping[str, object]) -> None:
        """Note the fixed text around the question, where an answer is first made."""
        for name in ("_text_qa_template", "_summary_template"):
            template = attributes.get(name)
            if isinstance(template, ChatPromptTemplate | PromptTemplate | SelectorPromptTemplate):
                self.instructions.append(instruction_of(template.get_template(synthesizer._llm)))

    def _own(self, model: BaseModel) -> Json:
        """Describe what a model's class of the application's adds to LlamaIndex's: its body, private attributes."""
        kind = class_behind(type(model))
        if not is_of_application(kind.__module__):
            return None
        theirs = next(base for base in kind.__mro__ if not is_of_application(base.__module__))
        known = vars(theirs).get("__private_attributes__", {})
        private = {name: value for name, value in (model.__pydantic_private__ or {}).items() if name not in known}
        private.pop(BINDING, None)
        if isinstance(model, BaseEmbedding):
            # The model that it runs is known by its name.
            fields = {name: getattr(model, name) for name in type(model).model_fields}
            known = {**fields, **private}
            private = {name: known[name] for name in known if isinstance(known[name], str | int | float)}
        return [self._objects.kind(kind), self._objects.attributes(model, private)]

    def _definition(self, definition: object) -> Json:
        module = str(getattr(definition, "__module__", ""))
        if isinstance(definition, MethodType | BuiltinFunctionType):
            return self._objects.function(definition)
        try:
            named = as_json(definition)
        except NotJsonError:
            if self._objects.is_inside and isinstance(definition, FunctionType):
                return self._objects.function(definition)
            # LlamaIndex's own functions follow from the fields beside them.
            if not (self.is_versioned or module.startswith("llama_index.")):
                raise
            return f"{module}.{getattr(definition, '__qualname__', '')}"
        if isinstance(definition, FunctionType) and is_of_application(module):
            return self._objects.function(definition)
        return named

    def _told(self, value: object) -> Json:
        """Describe what an object of the application's holds."""
        if isinstance(value, FunctionType):
            return self._objects.function(value)
        try:
            spelled: Json = None if isinstance(value, _CONTENT) else self._spell(value)
        except NotJsonError as exc:
            self._objects.cannot_read(str(exc))
            return None
        return None if spelled is _LEFT_OUT else spelled


def own_of(llm: LLM) -> str | None:
    """Return what code of the application's adds to an LLM, which its parameters do not tell."""
    told = Configuration(corpus_is_named=True, is_versioned=True).own(llm)
    return None if told is None else fingerprint(canonical(told)).hex()


def _readable_parameters(llm: LLM) -> Parameters:
    if llm.class_name() == "LangChainLLM":
        raise NotJsonError("a LangChainLLM, which hides its settings")
    return parameters_of(llm, {})


def _noted_ids(listed: list[str], held: dict[str, str]) -> None:
    """Note which ids an index has now, and which of them a retriever lists, without reading thousands at each query."""
    if not (is_data(listed) or is_data(held)):
        on_elements(listed)
        on_items(held)
        return

    def ends() -> tuple[object, ...]:
        return len(listed), listed[-1:], len(held), next(reversed(held), None)

    before = ends()
    on_check(lambda: ends() == before)


def _leave_out_content(retriever: BaseRetriever, attributes: dict[str, Any]) -> None:
    """Take out what tells which nodes there are; their ids are new at each ingestion."""
    if isinstance(retriever, VectorIndexRetriever) and retriever._node_ids is not None:
        # `as_retriever()` lists all that the index has, thousands perhaps; a shorter list is a choice.
        held = retriever._index.index_struct.nodes_dict
        on_check(lambda: retriever._index.index_struct.nodes_dict is held)
        _noted_ids(retriever._node_ids, held)
        everything = list(held.values())
        if retriever._node_ids == everything or set(retriever._node_ids).issuperset(everything):
            del attributes["_node_ids"]
        else:
            attributes["_node_ids"] = json.dumps(retriever._node_ids).encode()
    if isinstance(attributes.get("corpus"), list):
        del attributes["corpus"]  # the copy of its nodes that a BM25 retriever keeps
