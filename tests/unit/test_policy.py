"""The rules of what is not cached, and which answers are admitted."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askonce.core.policy import Bypass, ExactOnly, Outcome, PerUser, Policy, Rule, Ruling, Ttl, fold
from askonce.core.rules import DEFAULT_POLICY, DEFAULT_RULES
from askonce.errors import ConfigurationError
from askonce.guards.courtesy import spoken
from tests.tables import every_row

APPLIES = {
    "personal": """
        Where is my order?
        What is my balance?
        What's my current account balance?
        How many vacation days do I have left?
        How much PTO have I used this year?
        Has my refund been approved yet?
        Is my order delivered?
        Are my tickets shipped yet?
        Tell me the total of my bills
        What have I ordered this year?
        What have I bought?
        When will my package arrive?
        Show me my latest transactions
        How much did I spend on groceries last month?
        Can you tell me what my credit score is?
        Who am I?
        What's my name?
        How do I reset my password? And where is my order?
        How do I get a refund and where is my order?
        Where’s my order?
        Сколько дней отпуска у меня осталось?
        Сколько у меня осталось дней отпуска?
        Где мой заказ?
        Какой у меня баланс?
        Какой сейчас остаток на моём счёте: какой мой баланс?
        Когда придёт моя посылка?
        Сколько я потратил в прошлом месяце?
        Покажи мои последние транзакции
        Как меня зовут?
        Мне уже одобрили отпуск?
    """,
    "current_time": """
        What time is it?
        What time is it in Tokyo right now?
        What's today's date?
        What day is today?
        What day of the week is it?
        Tell me the current time
        How many days until Christmas?
        When is the next public holiday?
        Сколько времени?
        Сколько сейчас времени в Москве?
        Который час?
        Какое сегодня число?
        Какой сегодня день недели?
        Назови сегодняшнюю дату
        Сколько дней до Нового года?
        Когда следующий праздник?
    """,
    "current_events": """
        What's the weather like in Leeds?
        Is it going to rain tomorrow?
        What are today's headlines?
        What's the latest news about the merger?
        How is the traffic on the way to the airport?
        Is flight BA123 on time?
        Is the office open today?
        Who is on call tonight?
        Какая сегодня погода?
        Какая погода в Казани?
        Будет ли завтра дождь?
        Какие новости?
        Что нового сегодня в мире?
        Есть ли пробки на Тверской?
        Кто сегодня дежурит?
    """,
    "moving_money": """
        What is the exchange rate between dollars and euros?
        How much is 100 dollars in euros?
        What's the current price of gold?
        What is Apple's stock price?
        How much is bitcoin worth?
        What are mortgage rates today?
        What are current interest rates?
        Какой сейчас курс доллара?
        Курс евро
        Сколько стоит биткоин?
        Сколько рублей в одном долларе?
        Какова цена акций Сбербанка?
        Какая сейчас ключевая ставка?
    """,
    "code_generation": """
        Write a function that reverses a string
        Write me some Python code
        Please generate a SQL query for all late orders
        Can you write a bash script to delete old logs?
        Implement binary search in Rust
        Refactor this code
        Create a regex for phone numbers
        Напиши код для сортировки списка
        Напиши функцию, которая переворачивает строку
        Напиши скрипт на Python
        Сгенерируй регулярное выражение для телефона
        Исправь этот код
    """,
}

NEAR_MISSES = {
    "personal": """
        How do I reset my password?
        How can I change my address?
        How do I check my order status?
        What should I do if my order is late?
        How many vacation days do employees get?
        How many days off do I get?
        Can I take my leave in one block?
        How much time do I have to return an item?
        Where do I send my claim?
        What is the easiest way to check my balance?
        Am I allowed to work from home?
        What is a credit score?
        Do I need a doctor's note for an absence of 7 days?
        What happens to my leave when I resign?
        Как сбросить мой пароль?
        Как узнать статус моего заказа?
        Что делать, если мой заказ не пришёл?
        Сколько дней отпуска положено сотруднику?
        Сколько у меня есть времени на возврат?
        Где я могу посмотреть мой график?
        Могу ли я перенести мой отпуск?
    """,
    "current_time": """
        What time does the office open?
        What is the time in lieu policy?
        What is the date format in reports?
        What time zone is Berlin in?
        What is the notice period?
        How many days does a refund take?
        How do I set the current time on my laptop?
        When is payday?
        Во сколько открывается офис?
        Сколько времени занимает возврат?
        Какой день считается первым днём отпуска?
        Какой часовой пояс у Берлина?
    """,
    "current_events": """
        What is the severe weather policy?
        Is today's menu policy the same for all offices?
        What does the red traffic light mean?
        How do I subscribe to the newsletter?
        At what temperature should chicken be cooked?
        Who approves travel?
        Where do I book a flight?
        Can I take tomorrow off without approval?
        Как погода влияет на здоровье?
        Кто утверждает отпуск?
        Где публикуются новости компании?
    """,
    "moving_money": """
        What is the price match policy?
        How much does the Pro plan cost?
        What is an exchange rate?
        Do expenses under 50 euros need a receipt?
        Can I pay in dollars or euros?
        What is the mileage rate?
        How do share options work?
        Какой курс по безопасности обязателен?
        Сколько стоит тариф Про?
        Нужен ли чек на расходы до 50 евро?
        Что такое обменный курс?
    """,
    "code_generation": """
        Where do I enter my promo code?
        What is our code of conduct?
        Show me the dress code
        Write a summary of the travel policy
        Generate a discount code
        What is the zip code of the Leeds office?
        How do I book a function room?
        Where is the Python training held?
        Где взять промокод?
        Какой код доступа в офис?
        Напиши краткое содержание политики
        Составь программу мероприятия
    """,
}


def lines(table: dict[str, str]) -> list[tuple[str, str]]:
    """Return (rule, question) pairs of a table."""
    return [(name, line.strip()) for name, text in table.items() for line in text.splitlines() if line.strip()]


@every_row("name, question", lines(APPLIES))
def test_a_rule_applies_to_the_questions_it_is_for(name: str, question: str) -> None:
    """A question whose answer varies is found by its rule, which says its name."""
    only = Policy(tuple(rule for rule in DEFAULT_RULES if rule.name == name))
    assert only.apply(question, temperature=None, has_user=False).bypass == name
    assert DEFAULT_POLICY.apply(question, temperature=None, has_user=False).bypass is not None


@every_row("name, question", lines(NEAR_MISSES))
def test_no_rule_applies_to_a_near_miss(name: str, question: str) -> None:
    """A question with the same answer for everybody stays cacheable, whatever words it shares with the others."""
    assert DEFAULT_POLICY.apply(question, temperature=0.8, has_user=False) == Ruling()


@every_row("name, question", lines(APPLIES))
def test_a_rule_can_be_switched_off(name: str, question: str) -> None:
    """Without the rule, no decision bears its name."""
    ruling = DEFAULT_POLICY.without(name).apply(question, temperature=None, has_user=False)
    assert name not in {ruling.bypass, ruling.per_user, ruling.exact_only, ruling.ttl_rule}


@pytest.mark.parametrize(("temperature", "rule"), [(None, None), (0.0, None), (0.8, None), (0.81, "temperature")])
def test_a_high_temperature_bypasses(temperature: float | None, rule: str | None) -> None:
    """Above 0.8, and only above, the caller wants variety."""
    assert DEFAULT_POLICY.apply("hello", temperature=temperature, has_user=True).bypass == rule


def test_a_personal_question_is_kept_to_its_user() -> None:
    """With a user in the scope a personal answer is shared with nobody else; without one it is bypassed."""
    question = "Where is my order?"
    assert DEFAULT_POLICY.apply(question, temperature=0.0, has_user=True) == Ruling(per_user="personal")
    assert DEFAULT_POLICY.apply(question, temperature=0.0, has_user=False) == Ruling(bypass="personal")


def test_demands_add_up_and_the_strictest_is_named() -> None:
    """Every matching rule is obeyed; of two lifetimes the shorter holds."""
    anything = {"en": ("policy",)}
    policy = Policy(
        (Rule("hour", Ttl(3600), anything), Rule("minute", Ttl(60), anything), Rule("day", Ttl(86400), anything))
    )
    assert policy.apply("The policy", temperature=None, has_user=True) == Ruling(ttl=60, ttl_rule="minute")
    for action, field in ((ExactOnly(), "exact_only"), (PerUser(), "per_user"), (Bypass(), "bypass")):
        policy = policy.with_rule(Rule(field, action, anything))
        ruling = policy.apply("The policy", temperature=None, has_user=True)
        assert getattr(ruling, field) == ruling.rule == field
        assert ruling.ttl == 60


def test_a_rule_of_ones_own_is_found_in_any_case_and_spelling() -> None:
    """A user's pattern meets folded text: capitals, a curly apostrophe and ё make no difference."""
    policy = Policy().with_rule(
        Rule("menu", Bypass(), {"en": ("what's for lunch",), "ru": ("счет",), "de": ("größe",)})
    )
    for question in ("WHAT’S   for Lunch", "Выставьте СЧЁТ", "Welche Größe?"):
        assert policy.apply(question, temperature=None, has_user=True).bypass == "menu"


def test_with_rule_replaces_the_rule_of_that_name() -> None:
    """Loosening a rule of the default policy takes one call."""
    short = DEFAULT_POLICY.with_rule(Rule("moving_money", Ttl(60), {"en": ("exchange rate",)}))
    assert len(short.rules) == len(DEFAULT_RULES)
    assert short.apply("the exchange rate", temperature=None, has_user=False).ttl == 60


def test_every_pattern_of_the_default_rules_is_a_regular_expression() -> None:
    """Also those that are compiled only when a question needs them: of a language, or behind a sign."""
    for rule in DEFAULT_RULES:
        assert replace(rule, compiles=True) == rule


def test_a_pattern_behind_a_sign_is_found_where_the_sign_is() -> None:
    """It is not searched for where a text does not have the sign that it looks ahead for."""
    policy = Policy((Rule("r", Bypass(), {"en": ("^(?=[^:]*[:])note", "^plain")}),))
    rulings = {
        text: policy.apply(text, temperature=None, has_user=False).bypass for text in ("note: a", "note", "plain")
    }
    assert rulings == {"note: a": "r", "note": None, "plain": "r"}


def test_mistakes_in_rules_are_told_at_once() -> None:
    """A pattern that cannot compile or match, an unknown name, a doubled name and an empty rule are errors."""
    with pytest.raises(ConfigurationError, match="regular expression"):
        Rule("r", Bypass(), {"en": ("(",)})
    with pytest.raises(ConfigurationError, match="lower case"):
        Rule("r", Bypass(), {"en": ("Lunch",)})
    with pytest.raises(ConfigurationError, match="never apply"):
        Rule("r", Bypass())
    with pytest.raises(ConfigurationError, match="above 0"):
        Ttl(0)
    with pytest.raises(ConfigurationError, match="no rule is called 'typo'"):
        DEFAULT_POLICY.without("typo")
    with pytest.raises(ConfigurationError, match="bear one name"):
        Policy((DEFAULT_RULES[0], DEFAULT_RULES[0]))


@every_row("reason", [None, "stop", "STOP", "end_turn", "stop_sequence", "completed", "COMPLETE", "eos"])
def test_a_clean_finish_is_admitted(reason: str | None) -> None:
    """Every provider's word for an answer that ended by itself is clean."""
    assert DEFAULT_POLICY.admit(Outcome(finish_reason=reason)) is None


@every_row(
    "outcome, reason",
    [
        (Outcome(error=True), "error"),
        (Outcome(aborted=True), "aborted"),
        (Outcome(text_empty=True), "empty"),
        (Outcome(tool_calls=True, finish_reason="tool_calls"), "tool_calls"),
        (Outcome(tool_calls=True, finish_reason="stop"), "tool_calls"),
        (Outcome(finish_reason="tool_use"), "finish_reason=tool_use"),
        (Outcome(finish_reason="length"), "finish_reason=length"),
        (Outcome(finish_reason="MAX_TOKENS"), "finish_reason=max_tokens"),
        (Outcome(finish_reason="content_filter"), "finish_reason=content_filter"),
        (Outcome(finish_reason="SAFETY"), "finish_reason=safety"),
        (Outcome(finish_reason="refusal"), "finish_reason=refusal"),
        (Outcome(finish_reason="something_new"), "finish_reason=something_new"),
    ],
)
def test_anything_else_is_not_admitted(outcome: Outcome, reason: str) -> None:
    """An answer that is cut, filtered, empty, failed or of an unknown ending is never stored; the reason is told."""
    assert DEFAULT_POLICY.admit(outcome) == reason


def test_tool_calls_are_admitted_when_asked_for() -> None:
    """The one switch admits tool calls, with or without text, and nothing that failed."""
    policy = Policy(allow_tool_calls=True)
    assert policy.admit(Outcome(text_empty=True, tool_calls=True, finish_reason="tool_calls")) is None
    assert policy.admit(Outcome(tool_calls=True, finish_reason="stop")) is None
    assert policy.admit(Outcome(tool_calls=True, finish_reason="length")) == "finish_reason=length"
    assert policy.admit(Outcome(finish_reason="tool_calls")) == "finish_reason=tool_calls"
    assert policy.admit(Outcome(tool_calls=True, aborted=True)) == "aborted"


@given(st.text(max_size=300))
def test_any_text_can_be_judged(question: str) -> None:
    """No question makes the policy fail, and a ruling does not depend on outer spaces."""
    ruling = DEFAULT_POLICY.apply(question, temperature=None, has_user=True)
    assert ruling == DEFAULT_POLICY.apply(f"  {question}\n", temperature=None, has_user=True)


def test_the_old_name_of_apply_still_works() -> None:
    """`Policy.judge`, its name in 0.1, warns and returns the same."""
    with pytest.warns(DeprecationWarning, match="now Policy.apply"):
        ruling = DEFAULT_POLICY.judge("Where is my order?", temperature=None, has_user=False)
    assert ruling == Ruling(bypass="personal")


@given(st.text("abc 'x.", max_size=8))
@pytest.mark.parametrize(
    "pattern",
    [
        r"\bab|\bcb x|\ba?b c|x\.",
        r"\bcb?x|\bab*c|\bbc{0,1}a|\bca+b",
        r"\b(?:a |bc )?(?:c|ab) x",
        r"\b(?:a )*b c",
        r"\b(?:ab )+c",
        r"\b(?:a|bc){0,2}c b",
        r"\b(?:a|)b c",
        r"\b(?!ab c)(?:ab|ca)",
        r"\b[ab]c|\bc.b",
        r"^\W{0,3}(?:ab|c x)|^(?:a )?b",
        r"^x?a'b|\bx'",
        r"\babc?x|\bac a{0,2}b|\bbac*|\bcab+x",
        r"\b(?<=\S )ab|\bxa(?:b|c)?a",
    ],
)
def test_a_pattern_is_found_wherever_the_text_has_it(pattern: str, text: str) -> None:
    """Looking for a pattern at those words only with which it may begin misses nothing, and finds nothing else."""
    rule = Rule("rule", Bypass(), {"any": (pattern,)})
    assert rule.applies(text, None) is (re.search(pattern, text) is not None)


@given(st.text("abc ?.", max_size=8), st.sampled_from([None, 0.5]))
def test_a_policy_finds_the_rules_that_apply_by_themselves(text: str, temperature: float | None) -> None:
    """Looking for the patterns of all rules at once finds those of each, and of no other."""
    rules = (
        Rule("first", Ttl(60), {"any": (r"^ab", r"a\b.*b")}),
        Rule("word", ExactOnly(), {"any": (r"\bab|\bbc",)}, unless={"any": (r"bc a",)}),
        Rule("sign", PerUser(), {"any": (r"[?.] ?a",)}),
        Rule("hot", Bypass(), {"any": (r"\bc",)}, above_temperature=0.3),
    )
    ruling = Policy(rules).apply(text, temperature=temperature, has_user=True)
    found = {ruling.ttl_rule, ruling.exact_only, ruling.per_user, ruling.bypass} - {None}
    assert found == {rule.name for rule in rules if rule.applies(fold(spoken(text)), temperature)}


@given(st.text("ab ?.:-", max_size=6))
@pytest.mark.parametrize(
    "pattern",
    [
        r"[?.] ?(?:a|b )",
        r"[?.]{0,2} ?[:-] ?a",
        r"(?:->|:)b?$",
        r"\? *$",
        r"(?<=a)[?-](?:(?:a|b)|\.)",
        r"[^?]: ?$",
        r"[.?]\W{0,2}b",
        r"(?:\?|a)b",
        r"a?-{2}|[.:](?:a|b?)",
        r"[?](?:a|b){0,2}(?:\.|a)",
        r"[--a]b",
        r"\?{1,2}(?!a).",
        r"\.(?=b)|:(?:|a)",
        r"(?=[^?]*[?])a",
    ],
)
def test_a_pattern_with_a_sign_is_found_wherever_the_text_has_it(pattern: str, text: str) -> None:
    """Looking for a pattern only in texts with the signs that it needs misses nothing, and finds nothing else."""
    rule = Rule("rule", Bypass(), {"any": (pattern,)})
    folded = fold(text)
    assert rule.applies(folded, None) is (re.search(pattern, folded) is not None)
