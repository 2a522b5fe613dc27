"""Settings come from keywords, the environment and a file, and a mistake in them is a clear error."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from askonce import Cache, ConfigurationError
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
        ("migrate", "maybe", "'auto' or 'check'"),
        ("candidates", 1, "greater than or equal to 2"),
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


def test_a_missing_file_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that was named must be there."""
    monkeypatch.setenv("ASKONCE_CONFIG", "/nowhere/askonce.toml")
    with pytest.raises(ConfigurationError, match="nowhere"):
        load_settings()


def test_sliding_needs_its_bound() -> None:
    """Without `max_age` an answer could live for ever."""
    with pytest.raises(ConfigurationError, match="max_age"):
        load_settings(sliding=True)


def test_the_keywords_spell_the_fields() -> None:
    """What editors complete is what the settings take; `Cache` takes `embedder` by itself."""
    assert SettingsFields.__annotations__.keys() | {"embedder"} == Settings.model_fields.keys()


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
