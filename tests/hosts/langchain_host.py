"""LangChain's shells, and a chat model that follows a script."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import Any, ClassVar

from langchain.agents import create_agent
from langchain_core.callbacks import CallbackManagerForLLMRun, CallbackManagerForRetrieverRun
from langchain_core.documents import Document as LangChainDocument
from langchain_core.language_models import BaseChatModel, LanguageModelInput
from langchain_core.load import dumps
from langchain_core.messages import (
    AIMessage,
    AIMessageChunk,
    BaseMessage,
    HumanMessage,
    SystemMessage,
    ToolCall,
    ToolCallChunk,
    ToolMessage,
)
from langchain_core.outputs import ChatGeneration, ChatGenerationChunk, ChatResult
from langchain_core.prompts import ChatPromptTemplate
from langchain_core.retrievers import BaseRetriever as LangChainRetriever
from langchain_core.runnables import Runnable, RunnableLambda
from langchain_core.tools import StructuredTool
from langchain_core.utils.function_calling import convert_to_openai_tool
from langchain_openai import ChatOpenAI
from pydantic import SecretStr

from askonce import Document
from askonce.hosts.conversations import Prompt
from askonce.langchain import AskOnceCache, AskOnceMiddleware, cached_chat_model, cached_runnable
from askonce.langchain.composition import read_runnable
from askonce.langchain.configuration import Configuration, described, live_configuration, read_llm_string
from askonce.langchain.documents import documents_of
from askonce.langchain.request import read_prompt, request_of
from askonce.observe.explanation import Explanation
from tests.hosts.shells import (
    LABELS,
    PROMPTS,
    QUESTION,
    Ability,
    Asked,
    Host,
    Say,
    Script,
    Scripted,
    Shell,
    Told,
    key_or_rule,
    wrong_options,
)

_ALL: frozenset[Ability] = frozenset(
    {"stream", "system", "params", "tools", "answers", "silent", "explains", "settings", "reasons"}
)

# By the names of the parity suite: how LangChain's integration names the provider, and where it writes why it ended.
_ENDINGS: dict[str, tuple[str | None, str]] = {
    "openai": ("openai", "finish_reason"),
    "openai_responses": ("openai", "status"),
    "anthropic": ("anthropic", "stop_reason"),
    "gemini": ("google_genai", "finish_reason"),
    "ollama": ("ollama", "done_reason"),
    "bedrock": ("bedrock_converse", "stopReason"),
    "cohere": (None, "finish_reason"),
    "mistral": ("mistralai", "finish_reason"),
    "huggingface": (None, "finish_reason"),
}


def ending(say: Say, *, last: bool = True) -> dict[str, Any]:
    """Return the metadata of an answer, or of a chunk, as the integration of its provider writes it."""
    if say.provider is None:
        return dict(say.metadata)
    provider, name = _ENDINGS[say.provider]
    named = {} if provider is None else {"model_provider": provider}
    return {**say.metadata, **named, name: say.reason} if last and say.reason is not None else named


class ScriptedChat(Scripted, BaseChatModel):
    """Say what a script says, whole or word by word."""

    model: str = "scripted-1"

    def __init__(self, script: Script, **fields: Any) -> None:
        super().__init__(**fields)
        self._script = script

    @property
    def _llm_type(self) -> str:
        return "scripted-chat"

    @property
    def _identifying_params(self) -> dict[str, Any]:
        names = ("model", "temperature", "top_p", "max_tokens", "seed")
        return {name: value for name in names if (value := getattr(self, name)) is not None}

    def bind_tools(self, tools: Sequence[Any], **kwargs: Any) -> Runnable[LanguageModelInput, AIMessage]:
        """Bind tools in OpenAI's form."""
        return self.bind(tools=[convert_to_openai_tool(tool) for tool in tools], **kwargs)

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        say = self._script()
        calls = [
            ToolCall(name=name, args=dict(arguments), id=f"call_{self._script.calls}_{place}", type="tool_call")
            for place, (name, arguments) in enumerate(say.tool_calls)
        ]
        message = AIMessage(say.whole(), tool_calls=calls, response_metadata=ending(say))
        return ChatResult(generations=[ChatGeneration(message=message)])

    def _stream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> Iterator[ChatGenerationChunk]:
        say = self._script()
        for word in say.words():
            yield _told(AIMessageChunk(content=word, response_metadata=ending(say, last=False)), run_manager)
        calls = [
            ToolCallChunk(
                name=name,
                args=json.dumps(dict(arguments)),
                id=f"call_{self._script.calls}_{place}",
                index=place,
                type="tool_call_chunk",
            )
            for place, (name, arguments) in enumerate(say.tool_calls)
        ]
        last = AIMessageChunk(content="", tool_call_chunks=calls, response_metadata=ending(say), chunk_position="last")
        yield _told(last, run_manager)


def _told(message: AIMessageChunk, run_manager: CallbackManagerForLLMRun | None) -> ChatGenerationChunk:
    chunk = ChatGenerationChunk(message=message)
    if run_manager is not None:
        run_manager.on_llm_new_token(message.text, chunk=chunk)
    return chunk


def _messages(asked: Asked) -> list[BaseMessage]:
    system = [] if asked.system is None else [SystemMessage(asked.system)]
    return [*system, HumanMessage(asked.text)]


def _bound(model: BaseChatModel, asked: Asked) -> Runnable[Any, Any]:
    """Return the model as this question asks for it."""
    called: Runnable[Any, Any] = model.bind_tools([dict(tool) for tool in asked.tools]) if asked.tools else model
    return called.bind(**asked.params) if asked.params else called


def _answer(message: BaseMessage) -> Told:
    return Told.noted(message.text, message.response_metadata, message)


class _ChatShell(Shell):
    """Ask by what is made of a chat model, and takes and returns messages."""

    def response(self, raw: Any) -> Mapping[str, Any]:
        metadata: Mapping[str, Any] = raw.response_metadata
        return metadata

    def usage_kept_aside(self, raw: Any) -> Mapping[str, Any]:
        kept: Mapping[str, Any] = raw.response_metadata["askonce"]["provider_usage"]
        return kept

    def _asked(self, asked: Asked) -> tuple[Runnable[Any, Any], Any]:
        """Return what is invoked for a question, and with which input."""
        raise NotImplementedError

    def ask(self, asked: Asked) -> Told:
        runnable, given = self._asked(asked)
        return _answer(runnable.invoke(given))

    async def aask(self, asked: Asked) -> Told:
        runnable, given = self._asked(asked)
        return _answer(await runnable.ainvoke(given))

    def stream(self, asked: Asked) -> Iterator[Told]:
        runnable, given = self._asked(asked)
        for chunk in runnable.stream(given):
            yield _answer(chunk)

    async def astream(self, asked: Asked) -> AsyncIterator[Told]:
        runnable, given = self._asked(asked)
        async for chunk in runnable.astream(given):
            yield _answer(chunk)


class CacheShell(_ChatShell):
    """`AskOnceCache`, as `cache=` of a model; LangChain asks it for whole answers only."""

    name: ClassVar[str] = "langchain_cache"
    abilities: ClassVar[frozenset[Ability]] = _ALL - {"stream", "reasons"}

    def __init__(self, cache: Any, script: Script, **options: Any) -> None:
        super().__init__(cache, script, **options)
        self.shell = AskOnceCache(cache, **options)
        self.model = ScriptedChat(script, cache=self.shell)

    def explain(self, asked: Asked) -> Explanation:
        return self.shell.explain(_messages(asked), _bound(self.model, asked))

    async def aexplain(self, asked: Asked) -> Explanation:
        return await self.shell.aexplain(_messages(asked), _bound(self.model, asked))

    def _asked(self, asked: Asked) -> tuple[Runnable[Any, Any], Any]:
        return _bound(self.model, asked), _messages(asked)


class ChatModelShell(_ChatShell):
    """`cached_chat_model`."""

    name: ClassVar[str] = "cached_chat_model"
    abilities: ClassVar[frozenset[Ability]] = _ALL

    def __init__(self, cache: Any, script: Script, **options: Any) -> None:
        super().__init__(cache, script, **options)
        self.model: Any = cached_chat_model(ScriptedChat(script), cache, **options)

    def explain(self, asked: Asked) -> Explanation:
        keywords = getattr(_bound(self.model, asked), "kwargs", {})
        explained: Explanation = self.model.explain(_messages(asked), **keywords)
        return explained

    async def aexplain(self, asked: Asked) -> Explanation:
        keywords = getattr(_bound(self.model, asked), "kwargs", {})
        explained: Explanation = await self.model.aexplain(_messages(asked), **keywords)
        return explained

    def _asked(self, asked: Asked) -> tuple[Runnable[Any, Any], Any]:
        return _bound(self.model, asked), _messages(asked)


class RunnableShell(_ChatShell):
    """`cached_runnable` around a prompt and a model."""

    name: ClassVar[str] = "cached_runnable"
    abilities: ClassVar[frozenset[Ability]] = _ALL - {"settings", "reasons"}

    def explain(self, asked: Asked) -> Explanation:
        runnable, given = self._asked(asked)
        explained: Explanation = runnable.explain(given)
        return explained

    async def aexplain(self, asked: Asked) -> Explanation:
        runnable, given = self._asked(asked)
        explained: Explanation = await runnable.aexplain(given)
        return explained

    def _asked(self, asked: Asked) -> tuple[Any, Any]:
        system = [] if asked.system is None else [("system", asked.system)]
        prompt = ChatPromptTemplate.from_messages([*system, ("human", "{question}")])
        chain = prompt | _bound(ScriptedChat(self.script), asked)
        return cached_runnable(chain, self.cache, **self.options), {"question": asked.text}


class MiddlewareShell(Shell):
    """`AskOnceMiddleware` in `create_agent`."""

    name: ClassVar[str] = "middleware"
    abilities: ClassVar[frozenset[Ability]] = _ALL - {
        *("answers", "settings", "reasons"),  # an agent carries out the tool calls, and its turn is one whole
        "explains",  # by the middleware, which is given a model call
    }

    def _agent(self, asked: Asked) -> tuple[Any, Any]:
        model = ScriptedChat(self.script, **asked.params)
        middleware = AskOnceMiddleware(self.cache, **self.options)
        tools = [_runnable_tool(tool["function"]) for tool in asked.tools]
        agent = create_agent(model, tools, system_prompt=asked.system, middleware=[middleware])
        return agent, {"messages": [HumanMessage(asked.text)]}

    def ask(self, asked: Asked) -> Told:
        agent, given = self._agent(asked)
        return _answer(agent.invoke(given)["messages"][-1])

    async def aask(self, asked: Asked) -> Told:
        agent, given = self._agent(asked)
        return _answer((await agent.ainvoke(given))["messages"][-1])

    def stream(self, asked: Asked) -> Iterator[Told]:
        agent, given = self._agent(asked)
        for chunk, _ in agent.stream(given, stream_mode="messages"):
            yield _answer(chunk)

    async def astream(self, asked: Asked) -> AsyncIterator[Told]:
        agent, given = self._agent(asked)
        async for chunk, _ in agent.astream(given, stream_mode="messages"):
            yield _answer(chunk)


def _runnable_tool(function: Any) -> StructuredTool:
    """Return a tool of OpenAI's form that can be run, and returns its arguments."""
    return StructuredTool.from_function(
        func=lambda **arguments: json.dumps(arguments),
        name=function["name"],
        description=function.get("description", function["name"]),
        args_schema=function.get("parameters", {"type": "object", "properties": {}}),
    )


# --- what a call, a conversation or a part is known by ---


def _langchain() -> ChatOpenAI:
    return ChatOpenAI(model="gpt-test", api_key=SecretStr("k"))


def _configured(configuration: Configuration) -> str:
    return key_or_rule(request_of(Prompt(QUESTION), configuration, None))


def ask_once_cache(params: Mapping[str, Any]) -> str:
    """Return the key, or the rule, of what LangChain tells a `BaseCache`."""
    return _configured(read_llm_string(_langchain()._get_llm_string(stop=None, **params)))


def cached_chat_model_call(params: Mapping[str, Any]) -> str:
    """Return the key, or the rule, of a live call."""
    return _configured(live_configuration(described(_langchain(), named=False), params))


def cached_runnable_parts(params: Mapping[str, Any]) -> str:
    """Return the digest of a chain with such a model in it, or the rule."""
    composition = read_runnable(_langchain().bind(**params))
    if composition.hosted_tools:
        return "hosted_tools"
    return "server_state" if composition.server_state else composition.digest


def through_langchain(part: Any) -> str | None:
    """Return what a chain that captures a part is known by; nothing where it is refused."""
    composition = read_runnable(RunnableLambda(lambda text: f"{text}{part}"))
    return None if composition.unread else composition.digest


class Search(LangChainRetriever):
    """Find what its holder may read."""

    access_token: str = ""
    password: SecretStr = SecretStr("")
    headers: dict[str, str] = {}  # noqa: RUF012 — a pydantic field

    def _get_relevant_documents(
        self, query: str, *, run_manager: CallbackManagerForRetrieverRun
    ) -> list[LangChainDocument]:
        return []


def langchain_retriever(**told: Any) -> str:
    """Return what a chain's retriever with these attributes is known by."""
    return read_runnable(Search(**told)).digest


def langchain_conversation(name: str, item: str, said: str, *, order: Sequence[int] = (0, 1)) -> object:
    """Return how a conversation with two tool calls is read."""
    calls = [ToolCall(name="f", args={"ref": said}, id=f"{name}{at}", type="tool_call") for at in (0, 1)]
    content: list[Any] = [
        {"type": "reasoning", "id": f"rs_{item}", "summary": []},
        {"type": "function_call", "id": f"fc_{item}", "call_id": f"{name}0", "name": "f", "arguments": "{}"},
        {"type": "text", "text": said, "id": f"msg_{item}"},
    ]
    extras = {"function_call": {"name": "f", "arguments": "{}", "id": name}, "refusal": None}
    messages: list[BaseMessage] = [
        HumanMessage("Look it up."),
        AIMessage(
            content,
            tool_calls=calls,
            additional_kwargs=extras,
            id=item,
            response_metadata={"id": item},
            usage_metadata={"input_tokens": len(item), "output_tokens": 1, "total_tokens": 1 + len(item)},
        ),
        *(ToolMessage(f"result of {said}", tool_call_id=f"{name}{at}") for at in order),
    ]
    return read_prompt(dumps(messages))


def langchain_document(name: Any, version: Any) -> Document:
    """Return the document of a LangChain document."""
    (document,) = documents_of([LangChainDocument("text", metadata={"source": name, "version": version})])
    return document


HOST = Host(
    shells=(CacheShell, ChatModelShell, RunnableShell, MiddlewareShell),
    reads=(ask_once_cache, cached_chat_model_call, cached_runnable_parts),
    conversations=(langchain_conversation,),
    documents=(langchain_document,),
    parts=(through_langchain,),
    retrievers=(langchain_retriever,),
    factories={
        "AskOnceCache": AskOnceCache,
        "AskOnceMiddleware": AskOnceMiddleware,
        "cached_chat_model": lambda cache, **options: cached_chat_model(ScriptedChat(Script([])), cache, **options),
        "cached_runnable": lambda cache, **options: cached_runnable(RunnableLambda(str), cache, **options),
    },
    wrong=(
        *wrong_options(("AskOnceMiddleware", "cached_runnable"), LABELS),
        *wrong_options(("AskOnceCache", "AskOnceMiddleware", "cached_chat_model"), PROMPTS),
        *wrong_options(("cached_runnable",), {"prefix": PROMPTS["prefix"]}),
        *(("cached_runnable", {name: 3}) for name in ("question", "documents", "document_id", "document_version")),
        *wrong_options(
            ("cached_runnable",), {"ignore": [3], "evidence": ["x", 3], "min_overlap": [True], "version": [b"x"]}
        ),
        ("cached_runnable", {"evidence": "retrieval", "retriever": 3}),
        ("cached_runnable", {"evidence": "version", "versions": 3}),
        *wrong_options(("AskOnceMiddleware",), {"evidence": [3], "ignore": [3], "cacheable_tools": ["search"]}),
        ("AskOnceCache", {"model": 3}),
    ),
)
