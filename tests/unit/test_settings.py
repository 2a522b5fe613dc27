"""Settings come from keywords, the environment and a file, and a mistake in them is a clear error."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from askonce import Cache, ConfigurationError, Miss
from askonce.embedding import from_callable
from askonce.settings import Settings, SettingsFields, load_settings
from askonce.testing import InMemoryExactTier, InMemorySemanticTier, TableEmbedder


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("90s", 90), ("15m", 900), ("1h", 3600), ("7d", 604800), ("250ms", 0.25), (12, 12), (timedelta(minutes=1), 60)],
)
def test_durations(text: object, seconds: float) -> None:
    """Numbers, `timedelta`s and short texts are durations."""
    assert load_settings(ttl=text).ttl == seconds


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("ttl", "soon", "15m"),
        ("ttl", 0, "greater than 0"),
        ("min_similarity", 1.5, "less than or equal to 1"),
        ("redis_uri", "redis://x", "redis_uri"),
        ("_env_file", ".env", "_env_file"),
        ("migrate", "maybe", "'auto' or 'check'"),
        ("candidates", 1, "greater than or equal to 2"),
        ("patience", 1e10, "less than or equal to"),
        ("exact_deadline", "99999w", "less than or equal to"),
        ("semantic_deadline", "30d", "less than or equal to"),
        ("prices", {"m": {"input": float("nan"), "output": 1}}, "a number of USD"),
        ("targets", {"hit_rate": float("nan")}, "finite"),
    ],
)
def test_a_mistake_names_the_field_and_what_is_right(field: str, value: object, says: str) -> None:
    """The error speaks of the field."""
    with pytest.raises(ConfigurationError, match=field) as error:
        load_settings(**{field: value})
    assert says in str(error.value)


def test_a_mistake_never_quotes_a_secret() -> None:
    """A URL with a password in a wrong place is not repeated."""
    with pytest.raises(ConfigurationError) as error:
        load_settings(min_similarity="redis://:hunter2@host")
    assert "hunter2" not in str(error.value)
    assert "hunter2" not in repr(
        load_settings(redis_url="redis://:hunter2@host", postgres_url="postgresql://u:hunter2@h")
    )


def test_environment_and_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keywords win over the environment, and the environment over the file."""
    file = tmp_path / "askonce.toml"
    file.write_text('ttl = "1m"\nredis_prefix = "file"\nmin_similarity = 0.8\n')
    monkeypatch.setenv("ASKONCE_CONFIG", str(file))
    monkeypatch.setenv("ASKONCE_REDIS_PREFIX", "environment")
    monkeypatch.setenv("ASKONCE_MIN_SIMILARITY", "0.85")
    settings = load_settings(min_similarity=0.9)
    assert (settings.ttl, settings.redis_prefix, settings.min_similarity) == (60, "environment", 0.9)


def test_tables_are_told_entry_by_entry(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The environment adds a model to the prices of the file, and a keyword changes one price of it."""
    file = tmp_path / "askonce.toml"
    file.write_text("[prices.a]\ninput = 1\noutput = 2\n[prices.b]\ninput = 3\noutput = 4\n")
    monkeypatch.setenv("ASKONCE_CONFIG", str(file))
    monkeypatch.setenv("ASKONCE_PRICES", '{"c": {"input": 5, "output": 6}}')
    prices = load_settings(prices={"a": {"input": 0.5}}).prices
    assert {model: (price.input, price.output) for model, price in prices.items()} == {
        "a": (0.5, 2), "b": (3, 4), "c": (5, 6)
    }  # fmt: skip


def test_what_the_environment_may_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    """Texts, numbers, lists and mappings, which are JSON, under names in capitals or not; an empty text is one too."""
    held = {
        "ASKONCE_TTL": "1m",
        "askonce_candidates": "7",
        "ASKONCE_STRICT": "true",
        "ASKONCE_DISABLED_GUARDS": '["numbers"]',
        "ASKONCE_PRICES": '{"m": {"input": 1, "output": 2}}',
        "ASKONCE_INDEX_API_KEY": "",
        "ASKONCE_ENCRYPTION_KEY": f'["{"0" * 64}", "{"1" * 64}"]',
    }
    with monkeypatch.context() as patch:
        for name, value in held.items():
            patch.setenv(name, value)
        read = load_settings()
    assert read == load_settings(
        ttl=60,
        candidates=7,
        strict=True,
        disabled_guards=["numbers"],
        prices={"m": {"input": 1, "output": 2}},
        index_api_key="",
        encryption_key=["0" * 64, "1" * 64],
    )


def test_a_missing_file_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that was named must be there."""
    monkeypatch.setenv("ASKONCE_CONFIG", "/nowhere/askonce.toml")
    with pytest.raises(ConfigurationError, match="nowhere"):
        load_settings()


def test_a_settings_file_that_is_no_toml_is_an_error(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The message names the file and the line."""
    (tmp_path / "askonce.toml").write_text("ttl = 1h\n")
    monkeypatch.setenv("ASKONCE_CONFIG", str(tmp_path / "askonce.toml"))
    with pytest.raises(ConfigurationError, match=r"askonce\.toml.*line 1"):
        load_settings()


def test_a_list_in_the_environment_that_is_no_json_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """The message names the setting, says that a list is JSON, and quotes no value."""
    monkeypatch.setenv("ASKONCE_DISABLED_GUARDS", "secret")
    with pytest.raises(ConfigurationError, match=r"disabled_guards.*JSON") as caught:
        load_settings()
    assert "secret" not in str(caught.value)


def test_a_table_in_the_environment_that_is_not_json(monkeypatch: pytest.MonkeyPatch) -> None:
    """The message shows how a table is written there, too."""
    monkeypatch.setenv("ASKONCE_TARGETS", "wrong_hits=0.01")
    with pytest.raises(ConfigurationError, match=r'targets.*a table must be JSON.*\{"wrong_hits": 0\.01\}'):
        load_settings()


def test_a_misspelt_setting_is_told_its_right_name() -> None:
    """The message says that there is no such setting, and which comes nearest."""
    with pytest.raises(ConfigurationError, match="no setting 'min_similarty'; did you mean 'min_similarity'"):
        load_settings(min_similarty=0.9)


def test_sliding_needs_its_bound() -> None:
    """Without `max_age` an answer could live for ever."""
    with pytest.raises(ConfigurationError, match="max_age"):
        load_settings(sliding=True)


def test_the_keywords_spell_the_fields() -> None:
    """What editors complete is what the settings take; `Cache` takes `embedder` and `verifier` by itself."""
    assert SettingsFields.__annotations__.keys() | {"embedder", "verifier"} == Settings.model_fields.keys()


def test_a_cache_without_tiers_is_an_error() -> None:
    """It names the settings that are missing."""
    with pytest.raises(ConfigurationError, match="redis_url"):
        Cache()


def test_a_semantic_tier_needs_an_embedder() -> None:
    """PostgreSQL without an embedder names what to give."""
    with pytest.raises(ConfigurationError, match="embedder"):
        Cache(postgres_url="postgresql://localhost/app")


@pytest.mark.parametrize(
    ("field", "url", "says"), [("redis_url", "http://x", "redis://"), ("postgres_url", "mysql://x", "postgresql://")]
)
def test_a_wrong_scheme_is_an_error_at_construction(field: str, url: str, says: str) -> None:
    """It names the schemes that are right."""
    with pytest.raises(ConfigurationError, match=says):
        Cache(embedder=TableEmbedder({}, dimension=4), **{field: url})  # type: ignore[arg-type]


def test_unknown_rules_and_guards_are_errors() -> None:
    """A misspelt name would leave a rule in force unnoticed."""
    for field in ("disabled_rules", "disabled_guards"):
        with pytest.raises(ConfigurationError, match="nonsense"):
            Cache(exact=InMemoryExactTier(), **{field: ("nonsense",)})  # type: ignore[arg-type]


def test_an_unknown_embedder_without_threshold_is_warned_of(caplog: pytest.LogCaptureFixture) -> None:
    """The warning names `min_similarity`."""
    Cache(semantic=InMemorySemanticTier(), embedder=TableEmbedder({}, dimension=4))
    assert "min_similarity" in caplog.text


def test_an_embedder_that_nothing_uses_is_warned_of(caplog: pytest.LogCaptureFixture) -> None:
    """Without PostgreSQL only identical questions are answered, and a newcomer may have forgotten its URL."""
    Cache(exact=InMemoryExactTier(), embedder=TableEmbedder({}, dimension=4))
    assert "postgres_url" in caplog.text


def test_embedded_servers_have_no_urls() -> None:
    """A server that was named and not used would be looked for in vain."""
    with pytest.raises(ConfigurationError, match=r"redis_url.*Cache\(\.\.\.\)"):
        Cache.embedded(redis_url="redis://localhost")


def test_an_embedders_own_words_reach_the_log_and_the_decision(caplog: pytest.LogCaptureFixture) -> None:
    """What is wrong with the vectors is said where a newcomer looks: in the log, and in the miss's detail."""
    embedder = from_callable(lambda texts: [[0.0, 0.0]] * len(texts), name="zeros")
    with Cache(semantic=InMemorySemanticTier(), embedder=embedder, min_similarity=0.9) as cache:
        decision = cache.lookup("Is pay taxed?")
    assert isinstance(decision, Miss)
    assert "zero vector" in (decision.detail or "")
    assert "zero vector" in caplog.text
