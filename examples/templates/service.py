"""A FastAPI service: several tenants, each with documents of its own, asked and updated while it runs.

Run it: `python -m examples.templates.service` starts it on servers of its own, and plays a few clients.
Serve it: `uvicorn --factory examples.templates.service:create_app`, with the servers that the variables
ASKONCE_REDIS_URL and ASKONCE_POSTGRES_URL name.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Annotated, Any

import httpx
from examples.templates.parts import LangChainListener, chat_model, handbook_documents, vector_store
from examples.templates.rag_chain import lcel_chain
from examples.templates.transcript import Transcript, Turn
from fastapi import APIRouter, Depends, FastAPI, Header, HTTPException, Request
from langchain_core.documents import Document
from langchain_core.runnables import Runnable
from langchain_core.vectorstores import InMemoryVectorStore
from pydantic import BaseModel

from askonce import Cache, content_version, scope
from askonce.langchain import cached_runnable


class Question(BaseModel):
    """What a client asks."""

    question: str


class Answer(BaseModel):
    """The answer."""

    answer: str
    sources: list[str]


class Text(BaseModel):
    """The new text of a document."""

    text: str


class Removed(BaseModel):
    """How many stored answers a change has removed."""

    removed: int


@dataclass(frozen=True, slots=True)
class Tenant:
    """Hold a tenant's documents, and the chain that answers from them.

    The tenant is stated twice: `scope(tenant=...)` keeps the answers of tenants apart, and the corpus says whose
    documents they were made from, so that an update touches no other tenant's answers.
    """

    name: str
    store: InMemoryVectorStore
    rag: Runnable[Any, dict[str, Any]]

    @classmethod
    def open(cls, name: str, documents: Sequence[Document], cache: Cache) -> Tenant:
        """Return the tenant with these documents."""
        store = vector_store(documents)
        chain = lcel_chain(store.as_retriever(search_kwargs={"k": 2}), chat_model())
        return cls(name, store, cached_runnable(chain, cache, question="question", corpus=name))


router = APIRouter()


def asking(request: Request, x_tenant: Annotated[str, Header()]) -> Tenant:
    """Return who asks. Here it is a header; in production, take the tenant from your authentication."""
    tenants: dict[str, Tenant] = request.app.state.tenants
    if x_tenant not in tenants:
        raise HTTPException(404, "no such tenant")
    return tenants[x_tenant]


@router.post("/ask")
async def ask(asked: Question, tenant: Annotated[Tenant, Depends(asking)], request: Request) -> Answer:
    """Answer a question from the tenant's documents."""
    with scope(tenant=tenant.name):
        found = await tenant.rag.ainvoke({"question": asked.question}, {"callbacks": request.app.state.callbacks})
    sources = [document.metadata["source"] for document in found["context"]]
    return Answer(answer=found["answer"], sources=sources)


@router.put("/documents/{name}")
async def change(name: str, new: Text, tenant: Annotated[Tenant, Depends(asking)], request: Request) -> Removed:
    """Replace a document's text, and remove the answers that were made from the old one."""
    document = Document(new.text, metadata={"source": name, "version": content_version(new.text)})
    # First the store, then the cache: what is being answered from the old text meanwhile will not be stored.
    await tenant.store.aadd_documents([document], ids=[name])
    cache: Cache = request.app.state.cache
    return Removed(removed=await cache.ainvalidate(document=name, corpus=tenant.name))


def from_environment() -> Cache:
    """Return a cache on the servers given in the environment; nothing is opened before the first question."""
    return Cache(embedder="minilm")


def create_app(make_cache: Callable[[], Cache] = from_environment) -> FastAPI:
    """Return the application; it creates its cache when it starts, and closes it when it stops."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        # When the last request has ended, what is counted is written, and the connections of this loop are closed.
        async with await asyncio.to_thread(make_cache) as cache:
            handbooks = {"staff": handbook_documents("employee"), "agency": handbook_documents("contractor")}
            app.state.cache = cache
            app.state.callbacks = []  # for your tracer
            app.state.tenants = {
                name: await asyncio.to_thread(Tenant.open, name, documents, cache)
                for name, documents in handbooks.items()
            }
            yield

    app = FastAPI(lifespan=lifespan)
    app.include_router(router)
    return app


async def play(app: FastAPI) -> list[Turn]:
    """Start the application, ask it as its clients would, and stop it."""
    client = httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://service")
    async with app.router.lifespan_context(app), client:
        transcript = Transcript(app.state.cache)
        app.state.callbacks.append(LangChainListener(transcript.calls))

        async def send(tenant: str, question: str, *, askers: int = 1) -> None:
            asked, headers = {"question": question}, {"X-Tenant": tenant}
            with transcript.turn(f"{tenant} ({askers}): {question}") as turn:
                responses = await asyncio.gather(
                    *(client.post("/ask", json=asked, headers=headers) for _ in range(askers))
                )
                [turn.answer] = {response.raise_for_status().json()["answer"] for response in responses}

        await send("staff", "How many days a week may I work from home?", askers=10)  # one call of the model for all
        await send("staff", "How many days a week can I work from home?")  # other words
        await send("agency", "How many days a week may I work from home?")  # another tenant, another answer

        new = {"text": "# Remote work\n\nStaff may work from home up to 4 days a week."}
        changed = await client.put("/documents/remote-work.md", json=new, headers={"X-Tenant": "staff"})
        print(f"remote-work.md of staff has changed; answers removed: {changed.raise_for_status().json()['removed']}")

        await send("staff", "How many days a week may I work from home?")
        await send("agency", "How many days a week may I work from home?")
    return transcript.turns


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="askonce-example-") as folder:
        asyncio.run(play(create_app(lambda: Cache.embedded(folder))))
