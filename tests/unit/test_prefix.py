# ruff: noqa: E501 — a case reads best on one line
"""The reuse of prompts: where they diverge and why, what could be reused, and what is to be reported of one prompt."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askonce.core.figures import Price
from askonce.prefix import PrefixReport, Prompt, analyse, check, read_prompt
from askonce.prefix.analysis import Analysis
from askonce.prefix.comparing import common_prefix, shape
from tests.tables import every_row

SYSTEM = "You are a helpful support assistant for Acme. Answer from the context only. " * 40
QUESTIONS = (
    "How do I reset my password?",
    "Where is my invoice?",
    "Refund policy?",
    "Can I pay by card?",
    "Who is 77?",
)
DOCUMENTS = [
    "Refunds take five days and go to the card that was used.\n" * 8,
    "Shipping is free from fifty euros on, to all of Europe.\n" * 8,
    "Passwords need twelve characters and one sign at least.\n" * 8,
]
TOOLS = [{"type": "function", "function": {"name": name, "description": f"{name} " * 60}} for name in "abcde"]
Row = dict[str, Any]


def chat(system: str, question: str, **more: Any) -> Row:
    """Return the body of a request."""
    messages = [{"role": "system", "content": system}, {"role": "user", "content": question}]
    return {"model": "tiny", "messages": messages, **more}


def moment(number: int) -> datetime:
    """Return a moment some seconds after the one before."""
    return datetime(2026, 11, 27, 7, 20) + timedelta(seconds=37 * number)


def rows(of: Callable[[int, str], Row]) -> list[Row]:
    """Return one request of each question."""
    return [of(number, question) for number, question in enumerate(QUESTIONS)]


def conversation(changed: Callable[[int, list[Row]], list[Row]]) -> list[Row]:
    """Return the requests of one conversation, whose messages are changed before each."""
    messages: list[Row] = [{"role": "system", "content": SYSTEM}]
    found = []
    for number in range(8):
        messages.append({"role": "user", "content": f"Tell me of the {'xyzuvwst'[number]} matter, please."})
        found.append({"model": "tiny", "messages": changed(number, list(messages))})
        messages.append({"role": "assistant", "content": f"The {'xyzuvwst'[number]} matter is a long one. " * 9})
    return found


def report_of(log: Sequence[Row], **options: Any) -> PrefixReport:
    """Return what is reported of a log."""
    prompts = [read_prompt(row) for row in log]
    return analyse([prompt for prompt in prompts if prompt is not None], **options)


IDS = {
    "uuid": lambda number: str(UUID(int=number * 7**40 % 2**128)),
    "ulid": lambda number: f"01JDA{number}ZK4V8QWERTYASDFGHJKZX"[:26],
    "hex": lambda number: f"{number * 7**20 % 16**15 + 16**15:x}a1",
    "prefixed": lambda number: f"req_8fJ2k{number}aLq0",
    "token": lambda number: f"xK9mPq{number}LvR2tYw8",
    "order": lambda number: f"ORD-48{number}13",
    "digits": lambda number: str(10**12 * 7 + number * 13),
}
FAULTS: dict[str, tuple[str, list[Row]]] = {
    "time in front": ("timestamp", rows(lambda n, q: chat(f"Today is {moment(n).isoformat()}. {SYSTEM}", q))),
    "date in words": ("timestamp", rows(lambda n, q: chat(f"Date: {n + 11} November 2026\n{SYSTEM}", q))),
    "clock": ("timestamp", rows(lambda n, q: chat(f"It is {7 + n}:45 PM now. {SYSTEM}", q))),
    "epoch": ("timestamp", rows(lambda n, q: chat(f"ts={1795259831 + n * 61} {SYSTEM}", q))),
    "Russian": ("timestamp", rows(lambda n, q: chat(f"Сейчас {27 - n} ноября 2026 г. {'Отвечай кратко. ' * 200}", q))),
    "Chinese": ("timestamp", rows(lambda n, q: chat(f"现在是2026年11月{10 + n}日。{'你是一个客服助手。' * 90}", q))),
    "Arabic": ("timestamp", rows(lambda n, q: chat(f"اليوم {'٢٠٢٦-١١-١' + '٠١٢٣٤'[n]} {'أجب باختصار. ' * 200}", q))),
    "weekday": (
        "timestamp",
        rows(lambda n, q: chat(f"Today is {('Monday', 'Friday', 'Sunday', 'Tuesday', 'Saturday')[n]}. {SYSTEM}", q)),
    ),
    "name": ("user", rows(lambda n, q: chat(f"The user's name is {('Anna', 'Bo Hu', 'Cy', 'Dan', 'Eve')[n]}.\n{SYSTEM}", q))),
    "German name": ("user", rows(lambda n, q: chat(f"Benutzer: {('Anna', 'Bo', 'Cy', 'Dan', 'Eve')[n]}\n{SYSTEM}", q))),
    "address": ("user", rows(lambda n, q: chat(f"For {('ann', 'bo', 'cy', 'dan', 'eve')[n]}@example.com: {SYSTEM}", q))),
    "user id in JSON": ("user", rows(lambda n, q: chat(json.dumps({"userId": f"u{n}77{n}", "rules": SYSTEM}), q))),
    "session in JSON": (
        "request_id", rows(lambda n, q: chat(json.dumps({"session_id": IDS["uuid"](n + 3), "rules": SYSTEM}), q)),
    ),
    "inserted": ("value", rows(lambda n, q: chat(f"You sell {('tea', 'red wine', 'silk', 'oil', 'gold')[n]}. {SYSTEM}", q))),
    "order of tools": ("tool_order", rows(lambda n, q: chat(SYSTEM, q, tools=TOOLS[n:] + TOOLS[:n]))),
    "other tools": ("tools", rows(lambda n, q: chat(SYSTEM, q, tools=TOOLS[: n + 1]))),
    "keys of tools": (
        "serialisation",
        rows(lambda n, q: chat(SYSTEM, q, tools=[dict(sorted(tool.items(), reverse=n % 2 == 1)) for tool in TOOLS])),
    ),
    "time in a tool": (
        "timestamp",
        rows(lambda n, q: chat(SYSTEM, q, tools=[{"name": "now", "description": f"It is {moment(n)}."}, *TOOLS])),
    ),
    "order of documents": (
        "document_order", rows(lambda n, q: chat(SYSTEM + "\n" + "\n".join(DOCUMENTS[n % 3 :] + DOCUMENTS[: n % 3]), q)),
    ),
    "order of numbered documents": (
        "document_order",
        rows(lambda n, q: chat("Use these.", "\n".join(
            f"[{place}] {DOCUMENTS[(n + place) % 3].strip().splitlines()[0]} {'x' * 99}{(n + place) % 3}\n"
            for place in range(3)) + q)),
    ),
    "question first": ("question", rows(lambda n, q: chat("", f"{q}\n\n" + "\n".join(DOCUMENTS)))),
    "spaces": ("whitespace", rows(lambda n, q: chat(SYSTEM.replace("Answer", " " * (n % 2) + "Answer"), q))),
    "line endings": ("whitespace", rows(lambda n, q: chat("\n".join(DOCUMENTS).replace("\n", ("\n", "\r\n")[n % 2]), q))),
    "window": ("history", conversation(lambda n, said: said[:1] + said[1:][-5:])),
    "summary": (
        "history",
        conversation(lambda n, said: [*said[:1], {"role": "user", "content": f"So far {n} things."}, *said[1:][-4:]]),
    ),
    "time in a conversation": (
        "timestamp",
        conversation(lambda n, said: [{"role": "system", "content": f"Now: {moment(n)}\n{SYSTEM}"}, *said[1:]]),
    ),
    "salt": ("salt", [row | {"cache_salt": f"s{number}"} for number, row in enumerate(rows(lambda n, q: chat(SYSTEM, q)) * 2)]),
    "model": ("model", [row | {"model": "ab"[number % 2]} for number, row in enumerate(rows(lambda n, q: chat(SYSTEM, q)))]),
} | {
    f"id: {name}": ("request_id", rows(lambda n, q, make=make: chat(f"Request id: {make(n + 2)}\n{SYSTEM}", q)))  # type: ignore[misc]
    for name, make in IDS.items()
}  # fmt: skip
SOUND: dict[str, list[Row]] = {
    "constant prompt": rows(lambda n, q: chat(SYSTEM, q)),
    "constant date": rows(lambda n, q: chat(f"Prices of 2026-11-01 12:30. {SYSTEM}", q)),
    "time at the end": rows(lambda n, q: chat(SYSTEM, f"{q}\n(It is {moment(n).isoformat()}.)")),
    "id in the question": rows(lambda n, q: chat(SYSTEM, f"Where is order ORD-48{n}13?")),
    "user in the question": rows(lambda n, q: chat(SYSTEM, f"I am u{n}@example.com. {q}")),
    "conversation": conversation(lambda n, said: said),
    "documents at the end": rows(lambda n, q: chat(SYSTEM, f"{DOCUMENTS[n % 3]}\n\n{q}")),
    "a salt for each tenant": [
        row | {"cache_salt": "ab"[number % 2]} for number, row in enumerate(rows(lambda n, q: chat(SYSTEM, q)) * 2)
    ],
    "two templates": [
        chat(text, question)
        for question in QUESTIONS
        for text in (SYSTEM, "Translate what follows into French and add nothing. Keep names. " * 30)
    ],
    "conversations that begin alike": [
        {"model": "m", "messages": [
            {"role": "system", "content": SYSTEM},
            {"role": "user", "content": f"Hello, I am {name}."},
            {"role": "assistant", "content": f"Hello {name}! How can I help you today? Ask me whatever you like about Acme."},
            {"role": "user", "content": "Can I pay by card?"},
        ]}
        for name in ("Anna", "Bo", "Cy")
    ],
}  # fmt: skip


@every_row("name", FAULTS)
def test_the_cause_of_a_divergence_is_named(name: str) -> None:
    """What breaks reuse is found by its cause, and by it alone, with the tokens that it loses."""
    cause, log = FAULTS[name]
    found = report_of(log)
    causes = [one for group in found.groups for one in group.causes]
    assert {one.name for one in causes} == {cause}, causes
    assert found.lost > 100
    assert all(one.fix for one in causes)


@every_row("name", SOUND)
def test_sound_prompts_are_not_accused(name: str) -> None:
    """What is the same in all prompts, what differs at their end, and another conversation are no fault."""
    found = report_of(SOUND[name])
    assert not [one for group in found.groups for one in group.causes]
    assert found.share is not None
    assert found.share > 0.4


@every_row("name", FAULTS)
def test_a_report_quotes_no_prompt(name: str) -> None:
    """Neither as text nor as JSON does a report hold words of a prompt, unless it is asked to."""
    _, log = FAULTS[name]
    told = json.dumps(report_of(log).as_json(), ensure_ascii=False)
    for word in ("Anna", "example.com", "Acme", "req_8f", "2026-11", "Refunds", "助手"):
        assert word not in told
    if name == "address":
        assert "example.com" in json.dumps(report_of(log, show_text=True).as_json())


def test_reuse_is_predicted_as_vllm_reuses() -> None:
    """Whole blocks that an earlier prompt with the same salt began with are reused, the last token never."""
    words = [*range(100)]
    asked = [(words, None), (words, None), (words[:70] + [7] * 9, None), (words, "a"), (words, "a"), (words[:64], None)]
    prompts = [prompt_with(salt) for _, salt in asked]
    tokens = {id(prompt): found for prompt, (found, _) in zip(prompts, asked, strict=True)}
    found = analyse(prompts, block=32, tokenizer=lambda prompt: tokens[id(prompt)])
    reusable = {group.salt is None: group.reusable for group in found.groups}
    assert (reusable[True][32], reusable[False][32]) == (96 + 64 + 32, 96)
    assert (reusable[True][16], reusable[True][1]) == (96 + 64 + 48, 99 + 70 + 63)
    assert found.counts == "exact"


def prompt_with(salt: str | None) -> Prompt:
    """Return a prompt with this salt."""
    found = read_prompt(chat("x", "y", cache_salt=salt))
    assert found is not None
    return found


def test_a_prefix_below_a_providers_minimum_cannot_hit() -> None:
    """With a provider's minimum nothing shorter counts as reusable, and the report says so; a step rounds down."""
    short = report_of([row | {"model": "gpt-5.6"} for row in rows(lambda n, q: chat(SYSTEM[:1200], q))])
    assert short.reusable == 0
    assert any("< 1,024 tokens (OpenAI): cannot hit" in note for note in short.groups[0].notes)
    long = report_of([row | {"model": "gpt-5.6"} for row in rows(lambda n, q: chat(SYSTEM * 2, q))])
    assert long.reusable == 4 * (long.groups[0].typical_tokens // 128 * 128) > 4 * 1024
    own = report_of(rows(lambda n, q: chat(SYSTEM, q)) * 2, minimum=4096)
    assert own.reusable == 0
    assert report_of(
        [row | {"model": "openai/gpt-oss-20b"} for row in rows(lambda n, q: chat(SYSTEM[:999], q))]
    ).reusable


def test_what_was_not_told_is_not_zero() -> None:
    """Requests that told how much was cached are counted apart from those that did not; the gap is of the former."""
    told = [{"prompt_tokens": 800, "prompt_tokens_details": details} for details in
            ({"cached_tokens": 0}, {"cached_tokens": 704}, None, {"cached_tokens": None}, {"cached_tokens": 0})]  # fmt: skip
    found = report_of(rows(lambda n, q: {"request": chat(SYSTEM, q), "response": {"usage": told[n]}}), block=32)
    seen = found.observed
    assert (seen.known, seen.unknown, seen.read, seen.cached) == (3, 2, 2400, 704)
    assert seen.gap == seen.predicted - 704 > 500
    assert "evicted" in " ".join(found.groups[0].notes)
    blind = report_of(rows(lambda n, q: chat(SYSTEM, q)))
    assert (blind.observed.share, blind.observed.gap) == (None, None)
    assert "unknown, not zero" in " ".join(blind.groups[0].notes)


def test_money_is_told_where_there_is_a_price() -> None:
    """Lost tokens cost the difference of the two prices; without a price for cached tokens nothing is said."""
    _, log = FAULTS["time in front"]
    found = report_of(log, prices=lambda model: Price(3.0, 15.0, 0.3))
    assert found.lost_usd == pytest.approx(found.lost * 2.7e-6)
    assert report_of(log, prices=lambda model: Price(3.0, 15.0)).lost_usd is None


def test_what_has_expired_is_not_reused() -> None:
    """With times in the log and a TTL, a prefix counts only as long as it was used lately."""
    log = rows(lambda n, q: chat(SYSTEM, q) | {"time": 1_800_000_000 + (0, 100, 200, 900, 1000)[n]})
    assert report_of(log, ttl_s=300).reusable == report_of(log).reusable // 4 * 3


FORMS: dict[str, Row] = {
    "chat": chat("s1", "u1"),
    "recorded": {"request": chat("s1", "u1"), "response": {"usage": {}}},
    "batch": {"custom_id": "1", "method": "POST", "url": "/v1/chat/completions", "body": chat("s1", "u1")},
    "body as text": {"request_body": json.dumps(chat("s1", "u1"))},
    "responses": {"model": "m", "instructions": "s1", "input": "u1"},
    "responses with items": {
        "model": "m", "instructions": "s1", "input": [{"role": "user", "content": [{"type": "input_text", "text": "u1"}]}],
    },
    "anthropic": {
        "model": "m", "system": [{"type": "text", "text": "s1", "cache_control": {"type": "ephemeral"}}],
        "messages": [{"role": "user", "content": [{"type": "text", "text": "u1"}]}],
    },
    "google": {
        "model": "m", "systemInstruction": {"parts": [{"text": "s1"}]},
        "contents": [{"role": "user", "parts": [{"text": "u1"}]}],
    },
    "langchain": {"input": [[
        {"lc": 1, "type": "constructor", "id": ["langchain", "schema", "SystemMessage"], "kwargs": {"content": "s1"}},
        {"lc": 1, "type": "constructor", "id": ["langchain", "schema", "HumanMessage"], "kwargs": {"content": "u1"}},
    ]]},
    "langchain's dictionaries": {"messages": [
        {"type": "system", "data": {"content": "s1"}}, {"type": "human", "data": {"content": "u1"}},
    ]},
    "langchain's tuples": {"messages": [["system", "s1"], ["human", "u1"]]},
    "replay": {"question": "u1", "system_prompt": "s1", "model": "m", "tenant": "t"},
}  # fmt: skip


@every_row("form", FORMS)
def test_prompts_are_read_from_every_form_of_log(form: str) -> None:
    """The system text and the question are found in the bodies of each API, and in rows of askonce replay."""
    found = read_prompt(FORMS[form])
    assert found is not None
    assert [(piece.role, piece.text) for piece in found.pieces] == [("system", "s1"), ("user", "u1")]


@pytest.mark.parametrize(
    "row", [{}, {"messages": []}, {"a": 1}, {"messages": "x"}, {"input": {}}, {"prompt": 7}, {"request": None}]
)
def test_what_holds_no_prompt_is_none(row: Row) -> None:
    """A row without a prompt is not read, and nothing is raised."""
    assert read_prompt(row) is None


@given(st.text(max_size=400), st.text(max_size=400), st.text(max_size=400))
def test_the_common_prefix_is_exact(same: str, one: str, other: str) -> None:
    """It is as long as comparing character by character says."""
    first, second = same + one, same + other
    slow = next(
        (n for n, (a, b) in enumerate(zip(first, second, strict=False)) if a != b), min(len(first), len(second))
    )
    assert common_prefix(first, second) == slow


@given(st.lists(st.text(alphabet="ab1 -:@\n", max_size=120), min_size=2, max_size=4))
def test_any_texts_can_be_compared(texts: list[str]) -> None:
    """Whatever prompts say, a report is made, and no more is reusable than there is."""
    found = report_of([chat(text, text[::-1]) for text in texts])
    assert 0 <= found.reusable <= found.tokens


NAMES = {
    "messages", "role", "content", "type", "text", "system", "tools", "input", "request", "response", "usage", "id",
    "kwargs", "data", "contents", "parts", "cached_tokens", "prompt_tokens", "cache_salt", "extra_body", "prompt",
    "question", "time", "tenant", "metadata", "template", "model",
}  # fmt: skip
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(sorted(NAMES)),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(
    st.lists(
        st.dictionaries(st.sampled_from(("messages", "request", "input", "system", "usage", "model")), JSON), max_size=3
    )
)
def test_any_json_is_read_or_left(log: list[Row]) -> None:
    """No line of a log, whatever its form, stops a report."""
    found = report_of(log)
    assert json.dumps(found.as_json(), default=str)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Anna 42, 7:20", "Aaaa 00, 0:00"),
        ("Привет, мир", "Aaaaaa, aaa"),
        ("आज की", "aa aa"),
        ("今天是", "aaa"),
        ("🙂x", "aa"),
    ],
)
def test_a_form_says_nothing_of_a_text(text: str, form: str) -> None:
    """Letters, marks and signs of every script are an `a`, and digits a zero."""
    assert shape(text) == form


# --- one prompt ---

LONG = "Answer from the context only, and be brief. " * 30
VOLATILE = {
    "timestamp": f"The current time is 2026-11-27T07:20:00Z. {LONG}",
    "request_id": f"Request ID: 8c5e2f0a-1111-4222-8333-444455556666\n{LONG}",
    "user": f"You talk to customer anna@example.com. {LONG}",
    "object_address": f"Tools: <app.Tool object at 0x7f3a2b4c5d60> {LONG}",
    "set_order": f"Allowed: {{'b', 'a', 'c'}} {LONG}",
}


@pytest.mark.parametrize("name", VOLATILE)
def test_what_would_break_reuse_is_found_before_it_is_sent(name: str) -> None:
    """What changes by its form or by the word before it is found, with its place, what it costs, and a remedy."""
    (found,) = check([{"role": "system", "content": VOLATILE[name]}, {"role": "user", "content": "Why?"}])
    assert (found.name, found.certainty, found.place) == (name, "likely", "messages[0]")
    assert found.after_tokens > 200
    assert found.fix
    assert "anna" not in found.found


@pytest.mark.parametrize(
    "system",
    [
        LONG,
        f"Our terms are of 2024-01-01, version 1.2.3. {LONG}",
        f"Write to support@acme.example or call +49 30 1234567. {LONG}",
        f"The order number has the form ORD-48213. {LONG}",
        f"{LONG} The current time is 2026-11-27T07:20:00Z.",
        f'Return JSON: {{"name": "x", "n": 1}} {LONG}',
    ],
)
def test_what_may_be_constant_is_not_reported(system: str) -> None:
    """A date, an address or a number that no word says to be of now or of somebody is left alone, and so is the end."""
    assert not check(
        [{"role": "system", "content": system}, {"role": "user", "content": "It is 2026-11-27T07:20:00Z."}]
    )


def test_a_word_without_end_is_read_in_no_time() -> None:
    """As keys and pictures are, that somebody has written into a prompt: it is not read again from each of its signs."""
    assert check([{"role": "system", "content": "a" * 2_000_000}, {"role": "user", "content": "x"}]) == ()


def test_a_long_tool_counts_whole() -> None:
    """One that speaks of data is no picture, of which a digest is enough."""
    tool = {"name": "query", "description": "Asks the database. " * 2000, "parameters": {"database": {}}}
    body = {"tools": [tool], "messages": [{"role": "user", "content": "Hi"}]}
    assert check(body) == ()
    prompt = read_prompt(body)
    assert prompt is not None
    assert str(tool["description"]) in prompt.text


def test_a_question_that_begins_as_json_is_a_question() -> None:
    """However deep it seems to go."""
    asked = '{"a":' * 100_000
    prompt = read_prompt({"model": "m", "input": asked})
    assert prompt is not None
    assert prompt.pieces[-1].text == asked


def test_a_salt_for_each_request_takes_no_memory_for_each() -> None:
    """Beyond the most groups that are told apart, nobody compares the words of their system texts."""
    system = " ".join(f"{one}{other}" for one in "abcdefghij" for other in "klmnopqrst")
    analysis = Analysis()
    for number in range(700):
        prompt = read_prompt({"messages": [{"role": "system", "content": system}], "cache_salt": f"salt {number}"})
        assert prompt is not None
        analysis.add(prompt)
    assert sum("ak" in one for one in gc.get_objects() if type(one) is frozenset) <= 500
    assert analysis.report().requests == 700


def test_a_check_says_what_is_short_and_unsorted() -> None:
    """Unsorted tools and a prefix below the provider's minimum are told, the former as possible only."""
    found = check({"model": "gpt-5.6", "tools": TOOLS[::-1], "messages": [{"role": "user", "content": "Hi"}]})
    assert [(one.name, one.certainty) for one in found] == [("tool_order", "possible"), ("too_short", "likely")]
    with pytest.raises(ValueError, match="expected messages"):
        check(7)
