"""The guards that need no words of a language, or few: numbers, names, language and script."""

from __future__ import annotations

import pytest

from askonce.core.guards import Guard, language, names, numbers
from tests.unit.guard_pairs import Pair, assert_allowed, assert_refused

REFUSED: list[Pair] = [
    (numbers, "Do I need a note for an absence of 7 days?", "Do I need a note for an absence of 8 days?"),
    (numbers, "Do expenses over 50 euros need a receipt?", "Do expenses need a receipt?"),
    (numbers, "Can I carry over five days?", "Can I carry over 6 days?"),
    (numbers, "Is a fee of 5% charged?", "Is a fee of 5 euros charged?"),
    (numbers, "Is 30 days the limit?", "Is 30 weeks the limit?"),
    (numbers, "Is it open at 7am?", "Is it open at 7pm?"),
    (numbers, "How do I install Python 3.11?", "How do I install Python 3.12?"),
    (numbers, "Нужна ли справка на три дня?", "Нужна ли справка на четыре дня?"),
    (numbers, "Лимит 50 тыс рублей?", "Лимит 50 рублей?"),
    (numbers, "Gilt das ab 18 Jahren?", "Gilt das ab 21 Jahren?"),
    (numbers, "限额是50吗？", "限额是60吗？"),
    (names, "Who leads HR in Leeds?", "Who leads HR in Porto?"),
    (names, "who leads hr in porto?", "Who leads HR in Leeds?"),
    (names, "Is Sarah Watson famous?", "Is Kevin James famous?"),
    (names, "Is Maria in?", "Is Mario in?"),
    (names, 'What does "force" mean?', 'What does "soft" mean?'),
    (names, 'Was heißt „offen"?', 'Was heißt „zu"?'),
    (names, "Where is ORD-1234?", "Where is ORD-1235?"),
    (names, "Who is a@x.org?", "Who is b@x.org?"),
    (names, "What does get_user do?", "What does set_user do?"),
    (names, "What does tar -x do?", "What does tar -c do?"),
    (names, "Is GPT-4 allowed?", "Is GPT-5 allowed?"),
    (names, "Кто руководит отделом в Москве?", "Кто руководит отделом в Казани?"),
    (language, "How do I reset my password?", "Как сбросить пароль?"),
    (language, "How do I reset my password in the app?", "Wie kann ich mein Passwort in der App ändern?"),
    (language, "What is the name of the river in the city?", "Şehirdeki nehrin adı nedir?"),
    (language, "Where is the office of the company?", "Unde este sediul companiei și cine lucrează în el?"),
    (language, "Who was the first king of the land?", "Ai là vị vua đầu tiên của vùng đất này?"),
]
ALLOWED: list[Pair] = [
    (numbers, "Is COVID-19 covered?", "Is Covid 19 covered?"),
    (numbers, "Is 10:00 fine?", "Is 10 fine?"),
    (numbers, "Лимит 1000 рублей?", "Лимит 1 тыс рублей?"),
    (names, "Is it legal in the US?", "Is it legal in the United States of America?"),
    (names, "Are Indian visas free?", "Are visas for India free?"),
    (names, "Who directed Kurosawa's films?", "Who directed Kurosava films of Kurosawa?"),
    (names, "Wie lange hat das Büro offen?", "Wie lange ist die Filiale offen?"),
    (language, "Bonjour VPN", "Hello VPN"),
    (language, "カレーの作り方", "作方"),
]


@pytest.mark.parametrize(("guard", "a", "b"), REFUSED)
def test_a_difference_that_matters_is_refused(guard: Guard, a: str, b: str) -> None:
    """Another number, name or language is refused, whichever question came first."""
    assert_refused(guard, a, b)


@pytest.mark.parametrize(("guard", "a", "b"), ALLOWED)
def test_another_spelling_passes(guard: Guard, a: str, b: str) -> None:
    """The same number or name under another spelling is not refused."""
    assert_allowed(guard, a, b)
