"""In which settings a near entry differs, in words that quote no secret."""

from __future__ import annotations

from typing import Any

import pytest

from askonce.core.differences import in_words
from askonce.core.keys import Digests
from askonce.core.model import Neighbour, Scope

DIGESTS = Digests()


def _words(here: dict[str, Any], there: dict[str, Any], *, context: bool = False) -> tuple[str, ...]:
    parts, theirs = DIGESTS.parts(Scope(**here)), DIGESTS.parts(Scope(**there))
    differs = [name for name in sorted({*parts, *theirs}) if parts.get(name) != theirs.get(name)]
    near = Neighbour("id", 1.0, (*differs, *(["context"] if context else [])), parts=theirs)
    return in_words(parts, near, DIGESTS.spelled)


@pytest.mark.parametrize(
    ("here", "there", "words"),
    [
        ({"params": {"temperature": 0.7}}, {"params": {"temperature": 0}}, "temperature differs: 0.7 here, 0 there"),
        ({"params": {"temperature": 0.0}}, {"params": {}}, "temperature differs: 0 here, not stated there"),
        ({"model": "small"}, {"model": "large"}, "model differs: small here, large there"),
        ({"params": {"call": {"top_p": 1}}}, {"params": {"call": {"top_p": 0.5}}}, "top_p differs: 1 here, 0.5 there"),
        ({"params": {"api_key": "sk-1"}}, {"params": {"api_key": "sk-2"}}, "api_key differs"),
        ({"params": {"headers": {"x": "sk-1"}}}, {"params": {"headers": {"x": "sk-2"}}}, "x differs"),
        ({"params": {"customer": 17}}, {"params": {"customer": 18}}, "customer differs"),
        ({"params": {"runnable": "1"}}, {"params": {"runnable": "2"}}, "what the runnable is made of differs"),
        ({"tools": [{"name": "search"}]}, {}, "the set of tools differs"),
        ({"host": "langchain"}, {"host": "x"}, "host differs: langchain here, x there"),
        ({"system_prompt": "Be kind."}, {"system_prompt": "Be brief."}, "the system prompt differs"),
    ],
)  # fmt: skip
def test_a_setting_is_named_in_words(here: dict[str, Any], there: dict[str, Any], words: str) -> None:
    """The setting is named, with its values only where these are of a model's well-known parameters."""
    assert _words(here, there) == (words,)


def test_a_value_of_another_tenant_is_not_shown() -> None:
    """Of an entry that is another tenant's or user's, only the parts are named."""
    words = _words({"tenant": "a", "params": {"temperature": 0.7}}, {"tenant": "b", "params": {"temperature": 0}})
    assert words == ("a parameter of the model differs", "tenant differs")


def test_a_context_is_named() -> None:
    """What stands around the question has no digest of its own in the scope."""
    assert _words({}, {}, context=True) == ("the context (earlier turns, or other text around the question) differs",)


def test_what_another_process_asked_with_is_not_known() -> None:
    """Entries keep digests only: of settings that were not asked with here, the part alone is named."""
    theirs = Digests().parts(Scope(params={"temperature": 0.123}))
    parts = DIGESTS.parts(Scope(params={"temperature": 0.7}))
    near = Neighbour("id", 1.0, ("params",), parts=theirs)
    assert in_words(parts, near, DIGESTS.spelled) == ("a parameter of the model differs",)


def test_few_settings_are_remembered() -> None:
    """A service with a scope for each request holds no more and more of them."""
    digests = Digests()
    for number in range(1000):
        digests.parts(Scope(model=f"model {number}"))
    first, last = (Digests().parts(Scope(model=f"model {number}"))["model"] for number in (0, 999))
    assert (digests.spelled(first), digests.spelled(last)) == (None, "model 999")
