"""The guards: what must be refused however similar, and what must not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askonce.core.guards import DEFAULT_GUARDS, Guard, antonyms, language, names, negation, numbers, veto

REFUSED = [
    (numbers, "Do I need a note for an absence of 7 days?", "Do I need a note for an absence of 8 days?"),
    (numbers, "Do expenses over 50 euros need a receipt?", "Do expenses need a receipt?"),
    (numbers, "Can I carry over five days?", "Can I carry over 6 days?"),
    (numbers, "Is a fee of 5% charged?", "Is a fee of 5 euros charged?"),
    (numbers, "Is 30 days the limit?", "Is 30 weeks the limit?"),
    (numbers, "Is it open at 7am?", "Is it open at 7pm?"),
    (numbers, "How do I install Python 3.11?", "How do I install Python 3.12?"),
    (numbers, "Нужна ли справка на три дня?", "Нужна ли справка на четыре дня?"),
    (numbers, "Лимит 50 тыс рублей?", "Лимит 50 рублей?"),
    (negation, "What is kept during leave?", "What is not kept during leave?"),
    (negation, "Why can I log in?", "Why can't I log in?"),
    (negation, "Can I travel with approval?", "Can I travel without approval?"),
    (negation, "Что сохраняется в отпуске?", "Что не сохраняется в отпуске?"),
    (negation, "Можно ли работать без пропуска?", "Можно ли работать с пропуском?"),
    (antonyms, "Can I eat before the test?", "Can I eat after the test?"),
    (antonyms, "Do expenses over 50 euros need a receipt?", "Do expenses under 50 euros need a receipt?"),
    (antonyms, "How do I enable sharing?", "How do I disable sharing?"),
    (antonyms, "What do full-time staff get?", "What do part-time staff get?"),
    (antonyms, "How long is maternity leave?", "How long is paternity leave?"),
    (antonyms, "Is overtime paid?", "Is overtime unpaid?"),
    (antonyms, "Is it open on Monday?", "Is it open on Tuesday?"),
    (antonyms, "Как включить уведомления?", "Как отключить уведомления?"),
    (antonyms, "Что делать до увольнения?", "Что делать после увольнения?"),
    (names, "Who leads HR in Leeds?", "Who leads HR in Porto?"),
    (names, "who leads hr in porto?", "Who leads HR in Leeds?"),
    (names, "Is Sarah Watson famous?", "Is Kevin James famous?"),
    (names, 'What does "force" mean?', 'What does "soft" mean?'),
    (names, "Where is ORD-1234?", "Where is ORD-1235?"),
    (names, "Who is a@x.org?", "Who is b@x.org?"),
    (names, "What does get_user do?", "What does set_user do?"),
    (names, "Is GPT-4 allowed?", "Is GPT-5 allowed?"),
    (names, "Кто руководит отделом в Москве?", "Кто руководит отделом в Казани?"),
    (language, "How do I reset my password?", "Как сбросить пароль?"),
    (language, "How do I reset my password in the app?", "Wie kann ich mein Passwort in der App ändern?"),
]

ALLOWED = [
    ("Do I need a note for 7 days?", "Do I need a note for seven days?"),
    ("Is the limit 50 euros?", "Is the limit €50?"),
    ("Is the limit 1,000 dollars?", "Is the limit $1000?"),
    ("Is the limit 10k?", "Is the limit 10 thousand?"),
    ("Is COVID-19 covered?", "Is Covid 19 covered?"),
    ("Which one is best?", "Which is best?"),
    ("Нужна ли справка на 3 дня?", "Нужна ли справка на три дня?"),
    ("Why can't I log in?", "Why cannot I log in?"),
    ("I can’t log in", "I can not log in"),
    ("I'm unable to log in", "I can't log in"),
    ("Do you know whether or not it is paid?", "Do you know if it is paid?"),
    ("Не подскажете, как сбросить пароль?", "Как сбросить пароль?"),
    ("who is anna petrova", "Who is Anna Petrova?"),
    ("Who is Anna Petrova?", "Tell me who Anna Petrova is"),
    ("How Do I Reset My Password?", "How can I reset my password?"),
    ("HOW DO I RESET MY PASSWORD", "How do I reset my password?"),
    ("How can I file an expense claim?", "How do I file an expense claim?"),
    ("Is it open on monday?", "Is the office open on Monday?"),
    ("Wie ändere ich das Passwort im Portal?", "Wie kann ich im System das Kennwort ändern?"),
    ("Как настроить VPN?", "Как мне настроить vpn?"),
    ("如何重置密码？", "怎样重置密码？"),
]


@pytest.mark.parametrize(("guard", "a", "b"), REFUSED)
def test_a_difference_that_matters_is_refused(guard: Guard, a: str, b: str) -> None:
    """Each guard sees its kind of difference, from both sides, and the chain of guards refuses the pair."""
    assert guard(a, b)
    assert guard(b, a)
    assert veto(a, b) is not None


@pytest.mark.parametrize(("a", "b"), ALLOWED)
def test_another_wording_of_one_question_passes(a: str, b: str) -> None:
    """Spelling, contractions, capitals, number words and courtesy are no reason to refuse."""
    assert veto(a, b) is None
    assert veto(b, a) is None


def test_a_veto_says_who_and_why() -> None:
    """A refusal names its guard and both sides of the difference."""
    refused = veto("Is 7 the limit?", "Is 8 the limit?")
    assert refused is not None
    assert (refused.name, refused.reason) == ("numbers", "numbers: 7 / 8")


def test_guards_can_be_chosen() -> None:
    """An empty choice refuses nothing."""
    assert veto("Is 7 the limit?", "Is 8 the limit?", ()) is None


VOCABULARY = st.lists(
    st.sampled_from(
        """Who is not before after 7 seven 8% €50 50 euros Anna Leeds "force" a@x.org get_user кто не до после три
        Москва Wie ist die 密码 can't GPT-4 one""".split()  # noqa: SIM905
    ),
    max_size=8,
).map(" ".join)


@given(st.one_of(st.text(max_size=60), VOCABULARY), st.one_of(st.text(max_size=60), VOCABULARY))
def test_guards_are_symmetric(a: str, b: str) -> None:
    """Which question was asked first never decides."""
    for _, guard in DEFAULT_GUARDS:
        assert (guard(a, b) is None) == (guard(b, a) is None)


@given(st.one_of(st.text(max_size=120), VOCABULARY))
def test_identical_questions_pass(text: str) -> None:
    """A question is never refused its own answer."""
    assert veto(text, text) is None
    for _, guard in DEFAULT_GUARDS:
        assert guard(text, text) is None
