"""Two requests are equal for the cache exactly when no answer-relevant part differs."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from askonce import Cache, Hit, Miss, scope
from askonce.core.keys import canonical, fingerprint, key_of, namespace_of, normal_question, part_digests, prefix_salt
from askonce.core.model import Json, Key, Request, Scope
from askonce.testing import InMemoryExactTier

words = st.text(max_size=12)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=6,
)
parts = st.none() | words
scopes = st.builds(
    Scope,
    tenant=parts,
    user=parts,
    app=parts,
    corpus=parts,
    model=parts,
    system_prompt=parts,
    params=st.dictionaries(words, values, max_size=3),
    tools=st.lists(values, max_size=3).map(tuple),
    response_schema=values,
)
requests = st.builds(Request, question=words, scope=scopes, context=values)


def key(request: Request, embedder: str = "e") -> Key:
    """Return the request's key, as the engine makes it."""
    return key_of(request, part_digests(request.scope), embedder)


def relevant(request: Request) -> tuple[object, ...]:
    """Return what the answer depends on, in a form made without the code under test."""

    def plain(value: Json) -> Any:
        if isinstance(value, dict):
            return ("map", tuple(sorted((k, plain(v)) for k, v in value.items())))
        if isinstance(value, (list, tuple)):
            return ("list", tuple(plain(item) for item in value))
        if isinstance(value, str):
            return ("text", value)
        return (type(value).__name__, value)

    scope = request.scope
    texts = (scope.tenant, scope.user, scope.app, scope.corpus, scope.model, scope.system_prompt)
    return (
        normal_question(request.question),
        tuple(plain(text) for text in texts),
        plain(dict(scope.params)),
        tuple(sorted(map(repr, map(plain, scope.tools)))),
        plain(scope.response_schema),
        plain(request.context),
    )


@given(requests, requests)
def test_keys_are_equal_exactly_when_nothing_relevant_differs(one: Request, other: Request) -> None:
    """Equal keys mean equal parts, and equal parts mean equal keys."""
    assert (key(one) == key(other)) == (relevant(one) == relevant(other))


@given(requests, st.sampled_from(["tenant", "user", "app", "corpus", "model", "system_prompt"]), words)
def test_every_part_of_the_scope_matters(request: Request, part: str, value: str) -> None:
    """A change in any one part of the scope changes the namespace."""
    changed = replace(request, scope=replace(request.scope, **{part: value}))  # type: ignore[arg-type]
    assume(relevant(changed) != relevant(request))
    assert key(changed).namespace != key(request).namespace


@given(words, words, words, words)
def test_no_string_imitates_the_boundary_between_two_parts(a: str, b: str, c: str, d: str) -> None:
    """Text moved from one part into the next makes another namespace."""
    one, other = Scope(tenant=a, user=b), Scope(tenant=c, user=d)
    assume((a, b) != (c, d))
    assert namespace_of(part_digests(one), "e") != namespace_of(part_digests(other), "e")


@given(st.lists(st.binary(max_size=6), max_size=4), st.lists(st.binary(max_size=6), max_size=4))
def test_a_fingerprint_keeps_its_parts_apart(one: list[bytes], other: list[bytes]) -> None:
    """Joined differently, the same bytes give another fingerprint."""
    assert (fingerprint(*one) == fingerprint(*other)) == (one == other)


@given(requests, words)
def test_a_paraphrase_in_the_same_scope_has_the_same_namespace(request: Request, paraphrase: str) -> None:
    """Only the digest of the whole key depends on the question."""
    asked, again = key(request), key(replace(request, question=paraphrase))
    assert (asked.namespace, asked.context) == (again.namespace, again.context)


@given(requests, st.randoms())
def test_the_order_of_tools_and_params_does_not_matter(request: Request, chance: Any) -> None:
    """Tools and parameters are sets."""
    tools, params = list(request.scope.tools), list(request.scope.params.items())
    chance.shuffle(tools)
    chance.shuffle(params)
    shuffled = replace(request, scope=replace(request.scope, tools=tuple(tools), params=dict(params)))
    assert key(shuffled) == key(request)


def test_two_embedders_have_two_namespaces() -> None:
    """The embedder's identity is part of the namespace."""
    assert key(Request("q"), "one").namespace != key(Request("q"), "two").namespace


@pytest.mark.parametrize("spelled", ["How much?", "  How much?\n", "How much?\t"])
def test_white_space_around_a_question_does_not_matter(spelled: str) -> None:
    """The question is compared without white space around it."""
    assert key(Request(spelled)) == key(Request("How much?"))


def test_composed_and_decomposed_letters_are_one_question() -> None:
    """Unicode's two spellings of one text are equal."""
    assert key(Request("cafe\u0301")) == key(Request("caf\u00e9"))


def test_numbers_and_texts_stay_apart() -> None:
    """The number 1 is not the text "1", and neither is `True`."""
    assert len({canonical(1), canonical("1"), canonical(True), canonical(1.5), canonical(None)}) == 5


def test_half_a_surrogate_pair_is_a_question_like_any_other() -> None:
    """Text that UTF-8 cannot hold still has a key of its own."""
    assert key(Request("\ud800")) != key(Request("\ud801"))


def test_an_entry_id_tells_namespace_and_digest() -> None:
    """The public name of an entry is enough to find it in the exact tier."""
    made = key(Request("q"))
    assert made.entry_id == f"{made.namespace.hex()}-{made.digest.hex()}"


ALIKE: tuple[dict[str, Any], ...] = (
    {"params": {"top_k": 1}},
    {"params": {"top_k": 1.0}},
    {"params": {"top_k": True}},
    {"params": {"top_k": "1"}},
    {"params": {"temperature": 0.0}},
    {"params": {"temperature": -0.0}},
    {"params": {"temperature": 0}},
    {"params": {1: "x"}},
    {"params": {True: "x"}},
    {"params": {"n": Decimal("1.0")}},
    {"params": {"n": Decimal("1.00")}},
    {"params": {"n": [1]}},
    {"params": {"n": [True]}},
    {"tenant": 1},
    {"tenant": True},
    {"tenant": "1"},
    {"tenant": Decimal("1.0")},
    {"tenant": Decimal("1.00")},
    {"tools": [1]},
    {"tools": [True]},
    {"tenant": None, "model": "m"},
    {"tenant": "m"},
)


def test_what_was_asked_last_is_taken_only_for_what_is_the_same_in_type_too() -> None:
    """Scopes that Python takes for equal have keys of their own, in whatever order one cache is asked in them."""
    alone = [Cache(exact=InMemoryExactTier()).store("Why?", 1, **scope) for scope in ALIKE]
    assert len({*alone}) == len(ALIKE)
    for order in (1, -1):
        cache = Cache(exact=InMemoryExactTier())
        asked = [cache.store("Why?", 1, **scope) for scope in (*ALIKE, *ALIKE)[::order]][::order]
        assert asked == [*alone, *alone]


def test_a_changed_mapping_is_asked_about_as_it_is_now() -> None:
    """Parameters, and enclosing blocks, that change between two calls change the key."""
    cache = Cache(exact=InMemoryExactTier())
    params: dict[str, Json] = {"temperature": 0.2}
    first = cache.store("Why?", 1, params=params)
    params["temperature"] = 0.3
    assert isinstance(cache.lookup("Why?", params=params), Miss)
    with scope(tenant="acme"):
        assert isinstance(cache.lookup("Why?", params={"temperature": 0.2}), Miss)
    found = cache.lookup("Why?", params={"temperature": 0.2})
    assert isinstance(found, Hit)
    assert found.entry_id == first


@given(st.text(), st.text(min_size=1), st.text())
def test_a_prefix_salt_is_64_digits_of_the_tenant_and_the_secret(secret: str, more: str, tenant: str) -> None:
    """What vLLM takes (not empty, at most 128 characters, none of `@`, `/` and backslash), and another for another."""
    salt = prefix_salt(secret, tenant)
    assert re.fullmatch("[0-9a-f]{64}", salt)
    assert salt == prefix_salt(secret, tenant)
    assert salt not in {prefix_salt(secret, tenant + more), prefix_salt("a secret " + more, tenant)}


def test_a_prefix_salt_is_hmac_sha256() -> None:
    """So that another program with the secret makes the same one."""
    assert prefix_salt("Jefe", "what do ya want for nothing?") == (
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"  # RFC 4231, case 2
    )
