"""`cached_query_engine` and the documents behind its answers: removal, reconciliation, evidence."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest
from llama_index.core import Document as SourceDocument
from llama_index.core import SimpleDirectoryReader, VectorStoreIndex
from llama_index.core.query_engine import CustomQueryEngine
from pydantic import PrivateAttr

from askonce.cache import Cache
from askonce.core.evidence import content_version
from askonce.embedding import Embedder, load
from askonce.errors import ConfigurationError
from askonce.llama_index import cached_query_engine, document_versions
from tests.llama_index.handbook import Handbook, WordEmbedding, documents
from tests.llama_index.models import QUESTION
from tests.llama_index.test_query_engine import is_hit, text_of

TRAINS = "Who books trains by the office?"


@pytest.fixture
def handbook() -> Handbook:
    """Give an indexed handbook."""
    return Handbook()


def test_a_removed_document_takes_its_answers_along(handbook: Handbook, cache: Cache) -> None:
    """`invalidate(document=...)` removes the answers made from it, streamed ones too, and no others."""
    engine = cached_query_engine(handbook.engine(), cache, corpus="handbook")
    engine.query(QUESTION)
    text_of(cached_query_engine(handbook.engine(streaming=True), cache, corpus="handbook").query(TRAINS))

    assert cache.documents(corpus="handbook").keys() == {"leave.md", "travel.md"}
    assert cache.invalidate(document="travel.md") == 1

    assert is_hit(engine.query(QUESTION))
    assert not is_hit(engine.query(TRAINS))


def test_tags_and_lifetimes_are_kept(handbook: Handbook, cache: Cache) -> None:
    """An answer can be removed by a tag that its engine gave, streamed or not."""
    for streaming in (False, True):
        engine = cached_query_engine(handbook.engine(streaming=streaming), cache, tags=["faq"], ttl="1h")
        str(engine.query(QUESTION))
        assert is_hit(engine.query(QUESTION))
        assert cache.invalidate(tag="faq") == 1
        assert not is_hit(engine.query(QUESTION))
        cache.clear()


def test_reconciling_removes_the_answers_of_changed_documents_only(handbook: Handbook, cache: Cache) -> None:
    """What an index holds now, compared with what answers were made from, tells which are outdated."""
    engine = cached_query_engine(handbook.engine(), cache, corpus="handbook")
    for question in (QUESTION, TRAINS, "How many days a week at home may be spent?"):
        engine.query(question)
    assert cache.reconcile(document_versions(handbook.index), corpus="handbook").removed == 0

    now = Handbook(documents(leave="Employees get twelve days off a year.", remote=""))
    found = cache.reconcile(document_versions(now.index.docstore), corpus="handbook")

    assert (found.removed, found.changed, found.deleted) == (2, ("leave.md",), ("remote.md",))
    engine = cached_query_engine(now.engine(), cache, corpus="handbook")
    assert is_hit(engine.query(TRAINS))
    assert "twelve" in str(engine.query(QUESTION))


def test_an_engine_older_than_an_update_answers_for_itself(handbook: Handbook, cache: Cache) -> None:
    """What an engine says that does not know the newest nodes is never served to one that does."""
    older = cached_query_engine(handbook.engine(), cache, corpus="handbook")
    older.query(QUESTION)
    handbook.index.update_ref_doc(documents(leave="Employees get twelve days off a year.")[0])
    assert cache.reconcile(document_versions(handbook.index), corpus="handbook").removed == 1

    assert "twelve" not in str(older.query(QUESTION))
    newer = cached_query_engine(handbook.engine(), cache, corpus="handbook")
    assert "twelve" in str(newer.query(QUESTION))


def test_documents_may_be_told_apart_by_metadata(cache: Cache) -> None:
    """With ids that each ingestion makes up, a metadata key or a function names the document."""
    source = [SourceDocument(text=each.text, metadata={**each.metadata, "version": "7"}) for each in documents()]
    handbook = Handbook(source)

    cached_query_engine(handbook.engine(), cache, corpus="key", document_id="file").query(QUESTION)
    cached_query_engine(
        handbook.engine(), cache, corpus="function", document_id=lambda node: node.metadata["file"].upper()
    ).query(QUESTION)

    assert cache.documents(corpus="key") == {"leave.md": frozenset({"7"})}
    assert cache.documents(corpus="function") == {"LEAVE.MD": frozenset({"7"})}


def test_files_read_again_are_the_same_documents(cache: Cache, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A folder read and indexed twice gives the same documents, so that answers outlive the ingestion."""
    folder = tmp_path_factory.mktemp("handbook")
    for document in documents():
        (folder / document.id_).write_text(document.text)

    def read() -> Handbook:
        return Handbook(SimpleDirectoryReader(str(folder), filename_as_id=True).load_data())

    cached_query_engine(read().engine(), cache, corpus="handbook").query(QUESTION)
    again = read()

    assert cache.reconcile(document_versions(again.index), corpus="handbook").removed == 0
    assert is_hit(cached_query_engine(again.engine(), cache, corpus="handbook").query(QUESTION))


async def test_versions_guard_hits(handbook: Handbook, cache: Cache) -> None:
    """With `evidence="version"`, a hit whose document changed or is gone is a miss."""
    current = {"leave.md": content_version("Employees get ten days off a year.")}

    async def versions(ids: Sequence[str]) -> Mapping[str, str]:
        return {name: current[name] for name in ids if name in current}

    engine = cached_query_engine(handbook.engine(), cache, evidence="version", versions=versions)
    await engine.aquery(QUESTION)

    assert is_hit(await engine.aquery(QUESTION))
    current["leave.md"] = "another"
    assert not is_hit(await engine.aquery(QUESTION))
    assert cache.stats().misses["evidence"] == 1
    del current["leave.md"]
    assert not is_hit(await engine.aquery(QUESTION))


async def test_the_versions_of_an_index_guard_hits(cache: Cache) -> None:
    """`document_versions(index)` serves as `versions`: an unchanged index is a hit, and a changed document is none."""
    now = {"handbook": Handbook()}
    engine = cached_query_engine(
        now["handbook"].engine(),
        cache,
        evidence="version",
        versions=lambda ids: document_versions(now["handbook"].index),
    )
    engine.query(QUESTION)

    assert is_hit(engine.query(QUESTION))
    assert is_hit(await engine.aquery(QUESTION))
    now["handbook"] = Handbook(documents(leave="Employees get twelve days off a year."))
    assert not is_hit(engine.query(QUESTION))


def test_versions_are_asked_for_each_time(cache: Cache) -> None:
    """Versions given once would not change; the error says what to give."""
    with pytest.raises(ConfigurationError, match="versions is a dict; it must be a function"):
        cached_query_engine(Handbook().engine(), cache, evidence="version", versions={"a": "1"})  # type: ignore[arg-type]


def test_versions_guard_streams(handbook: Handbook, cache: Cache) -> None:
    """With `evidence="version"`, streams are guarded as well, by a plain function in sync code."""
    current = {"leave.md": content_version("Employees get ten days off a year.")}
    engine = cached_query_engine(
        handbook.engine(streaming=True), cache, evidence="version", versions=lambda ids: current
    )
    text_of(engine.query(QUESTION))

    assert is_hit(engine.query(QUESTION))
    current.clear()
    assert not is_hit(engine.query(QUESTION))


@pytest.mark.parametrize("streaming", [False, True])
async def test_fresh_retrieval_guards_hits(cache: Cache, streaming: bool) -> None:
    """With `evidence="retrieval"`, each query retrieves once, and generates only when the evidence is another."""

    async def ask(handbook: Handbook) -> object:
        engine = cached_query_engine(
            handbook.engine(streaming=streaming), cache, corpus="handbook", evidence="retrieval"
        )
        response = await engine.aquery(QUESTION)
        if streaming and not is_hit(response):
            async for _ in response.async_response_gen():  # type: ignore[union-attr]
                pass
        return response

    handbook = Handbook()
    assert not is_hit(await ask(handbook))
    assert is_hit(await ask(handbook))
    assert handbook.calls == (2, 1)

    changed = Handbook(documents(leave="Employees get twelve days off a year."))
    assert not is_hit(await ask(changed))
    assert is_hit(await ask(changed))
    assert changed.calls == (2, 1)


def test_fresh_retrieval_guards_hits_in_sync_code(handbook: Handbook, cache: Cache) -> None:
    """A miss generates from the nodes just retrieved, and equals what the engine itself would say."""
    engine = cached_query_engine(handbook.engine(), cache, evidence="retrieval", min_overlap=1.0)

    first = engine.query(QUESTION)

    assert handbook.calls == (1, 1)
    assert engine.query(QUESTION) == first
    assert handbook.calls == (2, 1)
    assert first == handbook.engine().query(QUESTION)


class Silent(CustomQueryEngine):
    """Neither retrieve nor synthesize."""

    def custom_query(self, query_str: str) -> str:
        """Answer."""
        return "nothing"


def test_evidence_that_cannot_be_had_is_refused(handbook: Handbook, cache: Cache) -> None:
    """A mode that the engine or the arguments cannot serve is an error when the engine is made."""
    engine = handbook.engine()
    with pytest.raises(ConfigurationError, match="versions"):
        cached_query_engine(engine, cache, evidence="version")
    with pytest.raises(ConfigurationError, match="versions"):
        cached_query_engine(engine, cache, versions=lambda ids: {})
    with pytest.raises(ConfigurationError, match="'question', 'version', 'retrieval'"):
        cached_query_engine(engine, cache, evidence="vibes")  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="at least 0 and at most 1"):
        cached_query_engine(engine, cache, evidence="retrieval", min_overlap=50)
    with pytest.raises(ConfigurationError, match="Silent cannot"):
        cached_query_engine(Silent(), cache, evidence="retrieval")


def test_paraphrases_over_a_real_model(make_cache: Callable[..., Cache]) -> None:
    """With one real model in the index and in the cache, a paraphrase skips retrieval and generation."""
    model = load("minilm")
    handbook = Handbook()
    handbook.index = VectorStoreIndex.from_documents(documents(), embed_model=Real(model))
    cache = make_cache(embedder=model, verifier=None)  # whose word depends on its weights
    engine = cached_query_engine(handbook.engine(), cache, corpus="handbook")

    first = engine.query("How many days off do employees get per year?")
    second = engine.query("How many days off do employees get each year?")

    assert first.source_nodes[0].node.ref_doc_id == "leave.md"
    assert is_hit(second)
    assert second == first
    assert handbook.llm.calls == 1
    assert not is_hit(engine.query("How many days a week may be spent at home?"))


class Real(WordEmbedding):
    """Embed with a model of askonce's."""

    model_name: str = "minilm"
    _model: Any = PrivateAttr()

    def __init__(self, model: Embedder) -> None:
        super().__init__()
        self._model = model

    def _get_text_embedding(self, text: str) -> list[float]:
        vector: list[float] = self._model.embed([text])[0].tolist()
        return vector
