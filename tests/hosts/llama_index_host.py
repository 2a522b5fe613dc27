"""LlamaIndex's shells, and an LLM that follows a script."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import Any, ClassVar

from llama_index.core import MockEmbedding, PromptTemplate, VectorStoreIndex, get_response_synthesizer
from llama_index.core.base.base_retriever import BaseRetriever
from llama_index.core.base.llms.types import (
    ChatMessage,
    ChatResponse,
    ChatResponseAsyncGen,
    ChatResponseGen,
    CompletionResponse,
    CompletionResponseAsyncGen,
    CompletionResponseGen,
    LLMMetadata,
    MessageRole,
    TextBlock,
    ThinkingBlock,
    ToolCallBlock,
)
from llama_index.core.llms import LLM
from llama_index.core.llms.callbacks import llm_chat_callback, llm_completion_callback
from llama_index.core.query_engine import CustomQueryEngine, RetrieverQueryEngine
from llama_index.core.schema import NodeWithScore, QueryBundle, TextNode
from llama_index.llms.openai import OpenAI

from askonce import Document
from askonce.core.keys import canonical
from askonce.hosts.values import NotJsonError
from askonce.llama_index import cached, cached_query_engine
from askonce.llama_index.configuration import Configuration
from askonce.llama_index.nodes import Identity
from askonce.llama_index.request import CallReader
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

_TEMPLATE = "Question: {question}"


def raw(say: Say, *, last: bool = True, whole: bool = False) -> dict[str, Any] | None:
    """Return what LlamaIndex's integration of a provider hands on of its response, or of a chunk: why the model ended.

    Args:
        say: What is said.
        last: Whether it is the last chunk, or the whole response.
        whole: Whether it is the whole response.
    """
    reason = say.reason if last else None
    match say.provider:
        case None:
            return dict(say.metadata) or None
        case "openai" | "mistral" | "huggingface":
            told: dict[str, Any] = {"choices": [{"index": 0, "finish_reason": reason}]}
        case "openai_responses" if whole:
            told = {"object": "response", "status": reason, "output": [{"type": "message", "status": reason}]}
        case "openai_responses" if reason is not None:
            told = {"type": f"response.{reason}", "response": {"object": "response", "status": reason}}
        case "openai_responses":
            told = {"type": "response.output_text.delta", "delta": "a word"}
        case "anthropic" if whole:
            told = {"type": "message", "stop_reason": reason, "stop_sequence": None}
        case "anthropic" if last:
            told = {"type": "message_delta", "delta": {"stop_reason": reason}}
        case "anthropic":
            told = {"type": "content_block_delta", "delta": {"type": "text_delta", "text": "a word"}}
        case "gemini":
            told = {"finish_reason": reason, "content": {"parts": []}}
        case "ollama":
            told = {"done": last and reason is not None, "done_reason": reason}
        case "bedrock":
            told = {"stopReason": reason} if whole else {"messageStop": {"stopReason": reason}} if last else {}
        case "cohere" if last:
            told = {"event_type": "stream-end", "finish_reason": reason}
        case "cohere":
            told = {"event_type": "text-generation", "text": "a word"}
        case _:
            raise AssertionError(f"nobody said where {say.provider} tells its end")
    return {**told, **say.metadata}


class ScriptedLLM(Scripted, LLM):
    """Say what a script says, whole or word by word."""

    name: str = "scripted-1"

    def __init__(self, script: Script, **fields: Any) -> None:
        super().__init__(**fields)
        self._script = script

    @classmethod
    def class_name(cls) -> str:
        """Return the name that LlamaIndex writes into configurations."""
        return "scripted-llm"

    @property
    def metadata(self) -> LLMMetadata:
        """Return the metadata, with a name."""
        return LLMMetadata(is_chat_model=True, is_function_calling_model=True, model_name=self.name)

    def _message(self, say: Say, text: str, *, last: bool = True) -> ChatMessage:
        calls = [
            ToolCallBlock(
                tool_name=name, tool_kwargs=dict(arguments), tool_call_id=f"call_{self._script.calls}_{place}"
            )
            for place, (name, arguments) in enumerate(say.tool_calls)
        ]
        blocks = [TextBlock(text=text), *(calls if last else [])]
        return ChatMessage(role=MessageRole.ASSISTANT, blocks=blocks)

    def _pieces(self) -> Iterator[tuple[Say, str, str, bool]]:
        """Yield what is said next: the script's line, the text so far, what is new in it, whether it is the last."""
        say, so_far = self._script(), ""
        for word in say.words():
            so_far += word
            yield say, so_far, word, False
        yield say, so_far, "", True

    @llm_chat_callback()
    def chat(self, messages: Sequence[ChatMessage], **kwargs: Any) -> ChatResponse:
        """Say the next line."""
        say = self._script()
        return ChatResponse(message=self._message(say, say.whole()), raw=raw(say, whole=True))

    @llm_completion_callback()
    def complete(self, prompt: str, formatted: bool = False, **kwargs: Any) -> CompletionResponse:
        """Say the next line."""
        say = self._script()
        return CompletionResponse(text=say.whole(), raw=raw(say, whole=True))

    @llm_chat_callback()
    def stream_chat(self, messages: Sequence[ChatMessage], **kwargs: Any) -> ChatResponseGen:
        """Say the next line word by word."""

        def told() -> ChatResponseGen:
            for say, so_far, word, last in self._pieces():
                message = self._message(say, so_far, last=last)
                yield ChatResponse(message=message, delta=word, raw=raw(say, last=last))

        return told()

    @llm_completion_callback()
    def stream_complete(self, prompt: str, formatted: bool = False, **kwargs: Any) -> CompletionResponseGen:
        """Say the next line word by word."""

        def told() -> CompletionResponseGen:
            for say, so_far, word, last in self._pieces():
                yield CompletionResponse(text=so_far, delta=word, raw=raw(say, last=last))

        return told()

    @llm_chat_callback()
    async def achat(self, messages: Sequence[ChatMessage], **kwargs: Any) -> ChatResponse:
        """Async version of `chat`."""
        say = self._script()
        return ChatResponse(message=self._message(say, say.whole()), raw=raw(say, whole=True))

    @llm_completion_callback()
    async def acomplete(self, prompt: str, formatted: bool = False, **kwargs: Any) -> CompletionResponse:
        """Async version of `complete`."""
        say = self._script()
        return CompletionResponse(text=say.whole(), raw=raw(say, whole=True))

    @llm_chat_callback()
    async def astream_chat(self, messages: Sequence[ChatMessage], **kwargs: Any) -> ChatResponseAsyncGen:
        """Async version of `stream_chat`."""

        async def told() -> ChatResponseAsyncGen:
            for say, so_far, word, last in self._pieces():
                message = self._message(say, so_far, last=last)
                yield ChatResponse(message=message, delta=word, raw=raw(say, last=last))

        return told()

    @llm_completion_callback()
    async def astream_complete(self, prompt: str, formatted: bool = False, **kwargs: Any) -> CompletionResponseAsyncGen:
        """Async version of `stream_complete`."""

        async def told() -> CompletionResponseAsyncGen:
            for say, so_far, word, last in self._pieces():
                yield CompletionResponse(text=so_far, delta=word, raw=raw(say, last=last))

        return told()


class ChatShell(Shell):
    """`cached(llm).chat` and its twins."""

    name: ClassVar[str] = "llama_index_chat"
    abilities: ClassVar[frozenset[Ability]] = frozenset(
        {"stream", "system", "params", "tools", "answers", "silent", "explains", "settings", "reasons"}
    )

    def __init__(self, cache: Any, script: Script, **options: Any) -> None:
        super().__init__(cache, script, **options)
        self.llm: Any = cached(ScriptedLLM(script), cache, **options)

    def _call(self, asked: Asked) -> tuple[list[ChatMessage], dict[str, Any]]:
        system = [] if asked.system is None else [ChatMessage(asked.system, role=MessageRole.SYSTEM)]
        keywords = dict(asked.params) | ({"tools": list(asked.tools)} if asked.tools else {})
        return [*system, ChatMessage(asked.text)], keywords

    def ask(self, asked: Asked) -> Told:
        messages, keywords = self._call(asked)
        return _chat(self.llm.chat(messages, **keywords))

    async def aask(self, asked: Asked) -> Told:
        messages, keywords = self._call(asked)
        return _chat(await self.llm.achat(messages, **keywords))

    def stream(self, asked: Asked) -> Iterator[Told]:
        messages, keywords = self._call(asked)
        for chunk in self.llm.stream_chat(messages, **keywords):
            yield _chat(chunk, piece=True)

    async def astream(self, asked: Asked) -> AsyncIterator[Told]:
        messages, keywords = self._call(asked)
        async for chunk in await self.llm.astream_chat(messages, **keywords):
            yield _chat(chunk, piece=True)

    def explain(self, asked: Asked) -> Explanation:
        messages, keywords = self._call(asked)
        explained: Explanation = self.llm.explain(messages, **keywords)
        return explained

    async def aexplain(self, asked: Asked) -> Explanation:
        messages, keywords = self._call(asked)
        explained: Explanation = await self.llm.aexplain(messages, **keywords)
        return explained

    def response(self, raw: Any) -> Mapping[str, Any]:
        return raw.raw or {}

    def usage_kept_aside(self, raw: Any) -> Mapping[str, Any]:
        kept: Mapping[str, Any] = raw.additional_kwargs["askonce"]["usage"]
        return kept


def _chat(response: ChatResponse, *, piece: bool = False) -> Told:
    text = response.delta if piece else response.message.content
    return Told.noted(text or "", response.additional_kwargs, response)


class CompleteShell(Shell):
    """`cached(llm).complete` and its twins; a question is found in a prompt by its template."""

    name: ClassVar[str] = "llama_index_complete"
    abilities: ClassVar[frozenset[Ability]] = ChatShell.abilities - {"tools", "answers"}

    def _call(self, asked: Asked) -> tuple[Any, str, dict[str, Any]]:
        llm = cached(
            ScriptedLLM(self.script, system_prompt=asked.system),
            self.cache,
            **{"question_template": _TEMPLATE, **self.options},
        )
        prefix = "" if asked.system is None else f"{asked.system}\n\n"
        return llm, prefix + _TEMPLATE.format(question=asked.text), dict(asked.params)

    def ask(self, asked: Asked) -> Told:
        llm, prompt, keywords = self._call(asked)
        return _completion(llm.complete(prompt, **keywords))

    async def aask(self, asked: Asked) -> Told:
        llm, prompt, keywords = self._call(asked)
        return _completion(await llm.acomplete(prompt, **keywords))

    def stream(self, asked: Asked) -> Iterator[Told]:
        llm, prompt, keywords = self._call(asked)
        for chunk in llm.stream_complete(prompt, **keywords):
            yield _completion(chunk, piece=True)

    async def astream(self, asked: Asked) -> AsyncIterator[Told]:
        llm, prompt, keywords = self._call(asked)
        async for chunk in await llm.astream_complete(prompt, **keywords):
            yield _completion(chunk, piece=True)

    def explain(self, asked: Asked) -> Explanation:
        llm, prompt, keywords = self._call(asked)
        explained: Explanation = llm.explain(prompt, **keywords)
        return explained

    async def aexplain(self, asked: Asked) -> Explanation:
        llm, prompt, keywords = self._call(asked)
        explained: Explanation = await llm.aexplain(prompt, **keywords)
        return explained


def _completion(response: CompletionResponse, *, piece: bool = False) -> Told:
    text = response.delta if piece else response.text
    return Told.noted(text or "", response.additional_kwargs, response)


class QueryEngineShell(Shell):
    """`cached_query_engine` over a small index; the system prompt is part of the engine's template."""

    name: ClassVar[str] = "cached_query_engine"
    abilities: ClassVar[frozenset[Ability]] = frozenset({"stream", "system", "params", "silent", "explains", "reasons"})

    def __init__(self, cache: Any, script: Script, **options: Any) -> None:
        # The scripted model is the tests' own class: the version vouches for what cannot be read of it.
        super().__init__(cache, script, **{"corpus": "handbook", "version": "1", **options})
        node = TextNode(text="Employees get ten days off a year.", id_="leave")
        self.index = VectorStoreIndex(nodes=[node], embed_model=MockEmbedding(embed_dim=8))

    def _engine(self, asked: Asked, *, streaming: bool) -> Any:
        template = PromptTemplate(f"{asked.system or ''}\n{{context_str}}\n{{query_str}}")
        engine = self.index.as_query_engine(
            llm=ScriptedLLM(self.script, **asked.params), text_qa_template=template, streaming=streaming
        )
        return cached_query_engine(engine, self.cache, **self.options)

    def ask(self, asked: Asked) -> Told:
        return _response(self._engine(asked, streaming=False).query(asked.text))

    async def aask(self, asked: Asked) -> Told:
        return _response(await self._engine(asked, streaming=False).aquery(asked.text))

    def stream(self, asked: Asked) -> Iterator[Told]:
        response = self._engine(asked, streaming=True).query(asked.text)
        for token in response.response_gen:
            yield Told.noted(token, response, response)

    async def astream(self, asked: Asked) -> AsyncIterator[Told]:
        response = await self._engine(asked, streaming=True).aquery(asked.text)
        async for token in response.response_gen:
            yield Told.noted(token, response, response)

    def explain(self, asked: Asked) -> Explanation:
        explained: Explanation = self._engine(asked, streaming=False).explain(asked.text)
        return explained

    async def aexplain(self, asked: Asked) -> Explanation:
        explained: Explanation = await self._engine(asked, streaming=False).aexplain(asked.text)
        return explained


def _response(response: Any) -> Told:
    return Told.noted(str(response), response, response)


# --- what a call, a conversation or a part is known by ---


READER = CallReader()


def llama_call(params: Mapping[str, Any]) -> str:
    """Return the key, or the rule, of a LlamaIndex call with these keywords."""
    return key_or_rule(READER.request(OpenAI(api_key="k"), [ChatMessage(QUESTION)], params))


def llama_settings(params: Mapping[str, Any]) -> str:
    """Return the key, or the rule, of a LlamaIndex LLM that sends these with each call."""
    return key_or_rule(READER.request(OpenAI(api_key="k", additional_kwargs=dict(params)), [ChatMessage(QUESTION)], {}))


def llama_engine(params: Mapping[str, Any]) -> str:
    """Return how a query engine over such an LLM is read, or the rule."""
    return read_engine(Nothing(), OpenAI(api_key="k", additional_kwargs=dict(params)))


def read_engine(retriever: BaseRetriever, llm: OpenAI) -> str:
    """Return how a query engine with this retriever is read, or the rule."""
    synthesizer = get_response_synthesizer(llm=llm, text_qa_template=PromptTemplate("{context_str} {query_str}"))
    engine = RetrieverQueryEngine(retriever, synthesizer)
    read = Configuration.of(engine, corpus_is_named=True, is_versioned=False)
    return read.bypass_rules[0] if read.bypass_rules else canonical(read.spelled).decode()


class Nothing(BaseRetriever):
    """Find nothing, with whatever it is told."""

    def __init__(self, **told: object) -> None:
        super().__init__()
        vars(self).update(told)

    def _retrieve(self, query_bundle: QueryBundle) -> list[NodeWithScore]:
        return []


class Engine(CustomQueryEngine):
    """Hold a part."""

    part: Any = None

    def custom_query(self, query_str: str) -> str:
        """Answer."""
        return str(self.part)


def through_llama_index(part: Any) -> str | None:
    """Return what an engine that holds a part is known by; nothing where it is refused."""
    try:
        return repr(Configuration.of(Engine(part=part), corpus_is_named=True, is_versioned=False).spelled)
    except NotJsonError:
        return None


def llama_index_retriever(**told: Any) -> str:
    """Return what an engine is known by whose retriever has these attributes."""
    return read_engine(Nothing(**told), OpenAI(api_key="k"))


def llama_index_conversation(name: str, item: str, said: str, *, order: Sequence[int] = (0, 1)) -> object:
    """Return how a conversation with two tool calls is read."""
    thought = ThinkingBlock(content="Hm.", num_tokens=len(item), additional_information={"id": item, "status": item})
    blocks = [ToolCallBlock(tool_call_id=f"{name}{at}", tool_name="f", tool_kwargs={"ref": said}) for at in (0, 1)]
    extras = {"total_tokens": len(item), "tool_calls": [{"id": f"{name}0", "index": 0, "function": {"name": "f"}}]}
    extras |= {"annotations": [item], "thought_signatures": [None], "built_in_tool_calls": []}
    messages = [
        ChatMessage("Look it up."),
        ChatMessage(role="assistant", blocks=[thought, *blocks, TextBlock(text=said)], additional_kwargs=extras),
        *(
            ChatMessage(f"result of {said}", role="tool", additional_kwargs={"tool_call_id": f"{name}{at}"})
            for at in order
        ),
    ]
    return READER.request(ScriptedLLM(Script([])), messages, {})


def llama_index_document(name: Any, version: Any) -> Document:
    """Return the document of a node."""
    return Identity("source").document(TextNode(text="text", metadata={"source": name, "version": version}))


HOST = Host(
    shells=(ChatShell, CompleteShell, QueryEngineShell),
    reads=(llama_call, llama_settings, llama_engine),
    conversations=(llama_index_conversation,),
    documents=(llama_index_document,),
    parts=(through_llama_index,),
    retrievers=(llama_index_retriever,),
    factories={
        "cached": lambda cache, **options: cached(ScriptedLLM(Script([])), cache, **options),
        "cached_query_engine": lambda cache, **options: cached_query_engine(Engine(), cache, **options),
    },
    wrong=(
        *wrong_options(("cached_query_engine",), LABELS),
        *wrong_options(("cached",), PROMPTS),
        *wrong_options(("cached_query_engine",), {"corpus": [b"x"], "version": [b"x"], "evidence": [3]}),
    ),
)
