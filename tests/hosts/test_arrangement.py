"""What is sent to a model is decided once: the order of a prompt, and what goes along with it."""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from typing import Any

import pytest

from askonce import scope
from askonce.cache import Cache
from askonce.core.keys import prefix_salt
from askonce.errors import ConfigurationError
from askonce.hosts.arrangement import Arrangement, Block, Row, Turn, beside, document, volatile
from askonce.hosts.notices import Notices
from askonce.testing import InMemoryExactTier
from tests.tables import every_row

SECRET = "a secret of the application"


def row(role: str, *parts: Any) -> Row[str]:
    """Return a row of parts; a plain text is one that says nothing of itself."""
    blocks = [Block(part, part) if isinstance(part, str) else Block(part.text, part.text, part.kind) for part in parts]
    return Row(role, role, tuple(blocks))


def shown(rows: list[Row[str]]) -> list[tuple[str, list[Any]]]:
    """Return rows as their texts, with what was added to them behind."""
    return [(each.role, [*(block.own for block in each.blocks or ()), *each.added]) for each in rows]


def function(name: str, **properties: object) -> dict[str, Any]:
    """Return a tool in OpenAI's form."""
    return {"type": "function", "function": {"name": name, "parameters": {"type": "object", "properties": properties}}}


def test_nothing_is_arranged_unless_it_is_named() -> None:
    """An `Arrangement()` leaves every prompt as it is."""
    rows = [row("system", volatile("now"), document("b", "2"), document("a", "1")), row("human", "q")]
    tools = [function("b"), function("a")]
    assert Arrangement().in_order(rows) == rows
    assert Arrangement().tools_in_order(tools) is tools
    assert Arrangement().marks(5000, [Turn("system", RULES)]) == {}


def test_tools_are_sorted_and_keep_the_order_of_what_they_ask_for() -> None:
    """A model writes arguments in the order of a schema's properties; the keys around them say nothing by theirs."""
    city, date = {"type": "string", "enum": ["b", "a"]}, {"default": {"z": 1, "a": 2}, "type": "object"}
    tools = [function("weather", zeta=city, alpha=date), function("clock")]
    arranged = Arrangement(tools=True).tools_in_order(tools)
    assert [tool["function"]["name"] for tool in arranged] == ["clock", "weather"]
    assert arranged == tools[::-1]
    spelled = repr(arranged)
    assert spelled == repr(
        Arrangement(tools=True).tools_in_order([tools[1], {"function": tools[0]["function"], "type": "function"}])
    )
    assert spelled.index("zeta") < spelled.index("alpha")
    assert "['b', 'a']" in spelled
    assert "{'z': 1, 'a': 2}" in spelled


@pytest.mark.parametrize(
    "tools",
    [
        [{"name": "b", "input_schema": {}, "cache_control": {"type": "ephemeral"}}, {"name": "a", "input_schema": {}}],
        [function("b"), {"functionDeclarations": [{"name": "a"}]}],
        [object(), function("a")],
    ],
    ids=["marked", "declarations", "unknown"],
)
def test_tools_stay_where_their_place_may_mean_something(tools: list[Any]) -> None:
    """A mark of the caller's says that all before it is kept; what has no name has no place."""
    assert Arrangement(tools=True).tools_in_order(tools) is tools


def test_neighbouring_documents_stand_by_their_ids() -> None:
    """Only among themselves: what stands between two runs of documents stays there."""
    rows = [
        row(
            "human", "Read:", document("c", "3"), document("a", "1"), "and", document("b", "2"), document("d", "0"), "q"
        )
    ]
    assert shown(Arrangement(documents=True).in_order(rows)) == [("human", ["Read:", "a", "c", "and", "d", "b", "q"])]


def test_documents_without_ids_stand_by_their_content() -> None:
    """So that the same ones stand in the same order, whoever retrieved them."""
    texts = [document(text) for text in ("one", "two", "three")]
    orders = {
        str(shown(Arrangement(documents=True).in_order([row("tool", *given)])))
        for given in (texts, texts[::-1], [texts[1], texts[0], texts[2]])
    }
    assert len(orders) == 1


def test_what_changes_moves_behind_the_question() -> None:
    """Before the conversation it says how things are now; a message that it was all of is gone."""
    rows = [
        row("system", "You help.", volatile("It is 10:41.")),
        row("system", volatile("Ann asks.")),
        row("human", "first"),
        row("ai", "answer"),
        row("human", "second"),
        row("ai", "calls a tool"),
        row("tool", "result"),
    ]
    assert shown(Arrangement(volatile=True).in_order(rows)) == [
        ("system", ["You help."]),
        ("human", ["first"]),
        ("ai", ["answer"]),
        ("human", ["second", "It is 10:41.", "Ann asks."]),
        ("ai", ["calls a tool"]),
        ("tool", ["result"]),
    ]


def test_a_conversation_is_only_ever_added_to() -> None:
    """What stood with an earlier question stays with it, so that each call begins as the one before."""
    turns = [
        row("system", "You help."),
        row("human", volatile("It is Monday."), "first"),
        row("ai", "answer"),
        row("system", volatile("It is Tuesday.")),
        row("human", "second"),
        row("ai", "answer"),
        row("human", "third"),
    ]
    arranged = [shown(Arrangement(volatile=True).in_order(turns[:length])) for length in (2, 5, 7)]
    assert arranged[0] == arranged[2][:2]
    assert arranged[1] == arranged[2][:4]
    assert arranged[1][1:] == [
        ("human", ["first", "It is Monday."]),
        ("ai", ["answer"]),
        ("human", ["second", "It is Tuesday."]),
    ]


@pytest.mark.parametrize(
    "rows", [[row("system", "x", volatile("now"))], [row("human", "q"), row("system", volatile("now"))]]
)
def test_what_changes_stays_where_no_question_follows(rows: list[Row[str]]) -> None:
    """There is no place for it that would not change what is said."""
    assert Arrangement(volatile=True).in_order(rows) == rows


def test_a_question_is_told_from_what_stands_around_it() -> None:
    """Each prompt that reads differently is asked differently."""
    prompts = [
        row("human", document("d", "1"), "q"),
        row("human", "q", document("d", "1")),
        Row("human", "human", row("human", "q").blocks, ("d",)),
    ]
    told = [beside(prompt) for prompt in prompts]
    assert [each and each[0] for each in told] == ["q"] * 3
    assert len({str(each) for each in told}) == 3
    assert beside(row("human", "one", "two")) is None


# --- what is sent along ---


@pytest.fixture
def cache() -> Any:
    """Give a cache with a secret."""
    with Cache(exact=InMemoryExactTier(), prefix_salt_key=SECRET) as cache:
        yield cache


def along(
    cache: Cache, arrangement: Arrangement, said: dict[str, Any] | None = None, template: Any = ("s",)
) -> dict[str, str]:
    """Return what is sent along with a call of a model of OpenAI's interface."""
    return arrangement.along(cache, Notices(), "openai", [said or {}], template)


def test_the_salt_is_the_ambient_tenants(cache: Cache) -> None:
    """Whoever is in scope at the call, and nobody else."""
    salted = Arrangement(cache_salt=True)
    with scope(tenant="acme"):
        assert along(cache, salted) == {"cache_salt": prefix_salt(SECRET, "acme")}
        with scope(tenant="other", user="ann"):
            assert along(cache, salted) == {"cache_salt": prefix_salt(SECRET, "other")}


def test_a_call_without_a_tenant_shares_with_nobody(cache: Cache, caplog: pytest.LogCaptureFixture) -> None:
    """Each gets a salt of its own, and this is told once."""
    notices, salted = Notices(), Arrangement(cache_salt=True)
    with caplog.at_level(logging.WARNING):
        salts = [salted.along(cache, notices, "openai", [{}], ())["cache_salt"] for _ in range(3)]
    assert len(set(salts)) == 3
    assert all(re.fullmatch("[0-9a-f]{64}", salt) for salt in salts)
    assert caplog.text.count("scope(tenant=...)") == 1


def test_the_callers_own_values_win(cache: Cache) -> None:
    """Even an empty one."""
    asked = Arrangement(cache_salt=True, prompt_cache_key=True)
    with scope(tenant="acme"):
        assert along(cache, asked, {"cache_salt": "mine", "prompt_cache_key": None}) == {}


def test_a_prompt_cache_key_is_of_tenant_and_template(cache: Cache) -> None:
    """It is at most OpenAI's 64 characters, and names nobody."""
    keyed = Arrangement(prompt_cache_key=True)
    keys = []
    for tenant, template in (
        ("acme", ["s"]),
        ("acme", ["s"]),
        ("acme", ["t"]),
        ("other", ["s"]),
        ("acme", ["s", "tool"]),
    ):
        with scope(tenant=tenant):
            keys.append(along(cache, keyed, template=template)["prompt_cache_key"])
    assert keys[0] == keys[1]
    assert len(set(keys)) == 4
    assert all(len(key) <= 64 and "acme" not in key for key in keys)


def test_a_salt_needs_a_secret_and_a_model_that_takes_it() -> None:
    """Both are said when the model is cached, and not when it is called."""
    with Cache(exact=InMemoryExactTier()) as cache, pytest.raises(ConfigurationError, match="ASKONCE_PREFIX_SALT_KEY"):
        Arrangement(cache_salt=True).check(cache)
    with pytest.raises(ConfigurationError, match="cache_salt and prompt_cache_key cannot be sent through ChatX"):
        Arrangement(cache_salt=True, prompt_cache_key=True).check_model("anthropic", "ChatX")
    with pytest.raises(ConfigurationError, match="cache_control cannot be sent"):
        Arrangement(cache_control=True).check_model("openai", "ChatX")
    with pytest.raises(ConfigurationError, match="'2h'"):
        Arrangement(cache_control="2h")  # type: ignore[arg-type]


# --- marks ---

MARK = {"type": "ephemeral"}
HOUR = {"type": "ephemeral", "ttl": "1h"}
RULES = "A rule. " * 600


def marked(
    *contents: Any, tools: int = 0, given: Sequence[Any] = (), cache_control: Any = True
) -> dict[str | int, Any]:
    """Return the marks on a system prompt, turns of both sides, and a question."""
    roles = ["system", *(["human", "ai"] * 9)[: len(contents) - 1]]
    turns = [Turn(role, content) for role, content in zip(roles, contents, strict=True)]
    marked_tools = [{"name": "t", "cache_control": mark} for where, mark in given if where == "tools"]
    said = [{"cache_control": mark} for where, mark in given if where == "turn"]
    asked = [*turns, Turn("human", "And?")]
    return Arrangement(cache_control=cache_control).marks(tools, asked, tools=marked_tools, said=said)


@every_row(
    "marks, places",
    [
        (marked(RULES, "Hello.", "Hello!", tools=5000), ["tools", 0, 2]),
        (marked(RULES), [0]),
        (marked("Be brief.", "Hello.", RULES, tools=100), [2]),
        (marked("Be brief.", "Hello.", "Hello!", tools=100), []),
        (marked("Be brief.", "Hello.", "Hello!", tools=4100), ["tools", 0, 2]),
        (marked(RULES, "Hello.", "Hello!", tools=5000, given=[("tools", MARK)]), [0, 2]),
        (
            marked([{"type": "text", "text": RULES, "cache_control": MARK}], "Hello.", "Hello!", tools=5000),
            ["tools", 2],
        ),
        (marked(RULES, "Hello.", "Hello!", tools=5000, given=[("turn", MARK)] * 2), ["tools", 0]),
        (marked(RULES, "Hello.", "Hello!", tools=5000, given=[("turn", MARK)] * 3), [0]),
        (marked(RULES, "Hello.", "Hello!", tools=5000, given=[("turn", MARK)] * 4), []),
        (marked(RULES, "Hello.", "   "), [0, 1]),
        (marked(RULES, "Hello.", [{"type": "text", "text": "x"}, {"type": "thinking", "thinking": "?"}]), [0, 2]),
        (marked(RULES, "Hello.", [{"type": "text", "text": "x"}, {"type": "tool_use", "id": "t"}]), [0, 1]),
        (Arrangement(cache_control=True).marks(0, [Turn("human", RULES), Turn("ai", "x"), Turn("tool", "y")]), [2]),
        (Arrangement(cache_control=True).marks(0, []), []),
    ],
)
def test_marks_are_few_and_at_the_end_of_what_is_long(marks: dict[str | int, Any], places: list[Any]) -> None:
    """Four at most with the caller's own, and none where Anthropic would keep nothing, or the caller has marked."""
    assert marks == dict.fromkeys(places, MARK)


def test_marks_last_as_long_as_the_callers_own() -> None:
    """Anthropic refuses one that lasts longer behind one that does not; of a mixture nothing is known."""
    assert marked(RULES, "Hello.", "Hello!", tools=5000, given=(("turn", HOUR),)) == {"tools": HOUR, 0: HOUR}
    assert marked(RULES, "Hello.", "Hello!", given=(("turn", HOUR), ("tools", MARK))) == {}
    assert marked(RULES, cache_control="1h") == {0: HOUR}


def test_a_mark_stands_in_front_of_what_changes() -> None:
    """Behind it, nothing would ever be found again."""
    blocks = [{"type": "text", "text": RULES}, {"type": "text", "text": "It is Monday."}]
    turn = Turn("system", blocks, ["", "volatile"])
    assert [*Arrangement(cache_control=True).marks(0, [turn, Turn("human", "q")])] == [0]
    assert turn.marked(MARK) == [{**blocks[0], "cache_control": MARK}, blocks[1]]
    assert Turn("system", RULES, ["volatile"]).takes_mark is False
