"""The guards that need no words of a language, or few: numbers, names, language and script."""

from __future__ import annotations

from askonce.guards import Guard, language, names, numbers
from tests.tables import every_row
from tests.unit.guard_pairs import Pair, assert_allowed, assert_refused

REFUSED: list[Pair] = [
    (numbers, "Does the step from v2 to v3 take 2 hours?", "Does the step from v2 to v3 take 3 hours?"),
    (numbers, "Do I need a note for an absence of 7 days?", "Do I need a note for an absence of 8 days?"),
    (numbers, "Who was the thirty-second president?", "Who was the thirty-ninth president?"),
    (numbers, "Wake me at six thirty.", "Wake me at 6:45."),
    (names, "Do you repair a Nikon D750?", "How much is the repair of a Canon D750?"),
    (
        names,
        "Is a train ticket to Vienna refundable?",
        "Is a train ticket to the airport refundable on Sundays in Graz?",
    ),
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
    (numbers, "Is 10 mg a day too much?", "Is 10 mcg a day too much?"),
    (numbers, "Are there flights on 01.05.2025?", "Are there flights on 02.05.2025?"),
    (numbers, "Хочу тариф на 500 минут", "Хочу тариф на 500 мегабайт"),
    (numbers, "Puis-je poser deux jours de congé ?", "Puis-je poser 3 jours de congé ?"),
    (numbers, "¿Puedo pedir dos días de permiso?", "¿Puedo pedir 3 días de permiso?"),
    (numbers, "九点以后有车吗？", "七点以后有车吗？"),
    (numbers, "Are the first two lessons free?", "Are the first three lessons free?"),
    (numbers, "Ist um halb sechs offen?", "Ist um halb sieben offen?"),
    (names, "How far does a Model S drive?", "How far does a Model X drive?"),
    (names, "Windows fails with 0x80070005, why?", "Windows fails with 0x80070057, why?"),
    (names, "What is == in the language?", "What is === in the language?"),
    (names, "How do I send a GET request?", "How do I send a PUT request?"),
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
    (numbers, "Wake me at six thirty.", "Wake me at 6:30 am."),
    (numbers, "Who was the 32nd president?", "Who was the thirty-second president?"),
    (names, "How do I update the firmware of a Nikon D750?", "What is the newest firmware for my D750?"),
    (names, "When did Yuri Gagarin die?", "In what year was Gagarin killed?"),
    (names, "How long is the warranty on a television?", "How many years of warranty does a TV have?"),
    (names, "May the bench stay outside?", "Is it OK to leave the bench outdoors?"),
    (names, "How do I confirm my identity?", "What do I show to get my ID confirmed?"),
    (numbers, "Is COVID-19 covered?", "Is Covid 19 covered?"),
    (numbers, "Is 10:00 fine?", "Is 10 fine?"),
    (numbers, "Are the first two lessons free?", "Are the first 2 lessons free?"),
    (numbers, "Who won the first ten races?", "Who won the first races?"),
    (numbers, "Does it lock once five minutes have passed?", "Does it lock after 5 minutes?"),
    (numbers, "Лимит 1000 рублей?", "Лимит 1 тыс рублей?"),
    (numbers, "Is it at 9:30 am in room four?", "Is it at 9.30am in room 4?"),
    (numbers, "What is the fine for a 1st offence?", "What is the fine for a first offence?"),
    (numbers, "What was music like in the 1980s?", "What was music like in the eighties?"),
    (numbers, "When did Louis XIV die?", "When did Louis the 14th die?"),
    (numbers, "My order is missing one item", "My order is missing 1 item"),
    (numbers, "Can I roll over a 401(k)?", "Can I roll over a 401k?"),
    (numbers, "Встреча в 15:00", "Встреча в три часа дня"),
    (numbers, "Кредит 1,5 млн рублей", "Кредит полтора миллиона рублей"),
    (numbers, "Рейсы на 01.05.2025", "Рейсы на 1 мая 2025 года"),
    (numbers, "Was kostet ein Zimmer für fünfundzwanzig Nächte?", "Was kostet ein Zimmer für 25 Nächte?"),
    (numbers, "Wie feiert man den fünfzigsten Geburtstag?", "Wie feiert man den 50. Geburtstag?"),
    (numbers, "Reste-t-il une place à quatorze heures ?", "Reste-t-il une place à 14 h ?"),
    (numbers, "¿Hay cita a las cinco de la tarde?", "¿Hay cita a las 17:00?"),
    (numbers, "¿Qué hay a partir de los sesenta y cinco años?", "¿Qué hay a partir de los 65 años?"),
    (numbers, "怎么无卡取1000元？", "怎么无卡取一千元？"),
    (names, "Are you open on January 6th?", "Are you open on 6 Jan?"),
    (names, "When will the W2 arrive?", "When will the W-2 arrive?"),
    (names, "Is it legal in the US?", "Is it legal in the United States of America?"),
    (names, "Are Indian visas free?", "Are visas for India free?"),
    (names, "Who directed Kurosawa's films?", "Who directed Kurosava films of Kurosawa?"),
    (names, "Wie lange hat das Büro offen?", "Wie lange ist die Filiale offen?"),
    (language, "Bonjour VPN", "Hello VPN"),
    (language, "cloud storage price per GB", "How much does cloud storage cost per GB?"),
    (language, "カレーの作り方", "作方"),
]


@every_row("guard, a, b", REFUSED)
def test_a_difference_that_matters_is_refused(guard: Guard, a: str, b: str) -> None:
    """Another number, name or language is refused, whichever question came first."""
    assert_refused(guard, a, b)


@every_row("guard, a, b", ALLOWED)
def test_another_spelling_passes(guard: Guard, a: str, b: str) -> None:
    """The same number or name under another spelling is not refused."""
    assert_allowed(guard, a, b)
