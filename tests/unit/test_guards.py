"""The guards as a chain: what none of them may refuse, and what holds for each of them."""

from __future__ import annotations

import importlib
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askonce.guards import DEFAULT_GUARDS, FACTS, guesses, names, objections, says_more, veto
from askonce.guards.antonyms import antonyms
from askonce.guards.courtesy import spoken
from askonce.guards.memo import forget_texts
from askonce.guards.negation import negation
from askonce.guards.numbers import numbers
from askonce.guards.roles import order, roles
from askonce.guards.rows import dates
from askonce.guards.words import compare
from tests.tables import every_row
from tests.unit.guard_pairs import assert_allowed, assert_refused

ALLOWED = [
    ("Do I need a note for 7 days?", "Do I need a note for seven days?"),
    ("Is the limit 50 euros?", "Is the limit €50?"),
    ("Is the limit 1,000 dollars?", "Is the limit $1000?"),
    ("Is the limit 10k?", "Is the limit 10 thousand?"),
    ("Is COVID-19 covered?", "Is Covid 19 covered?"),
    ("Which one is best?", "Which is best?"),
    ("Why can't I log in?", "Why cannot I log in?"),
    ("I can’t log in", "I can not log in"),
    ("I'm unable to log in", "I can't log in"),
    ("Do you know whether or not it is paid?", "Do you know if it is paid?"),
    ("who is anna petrova", "Who is Anna Petrova?"),
    ("Who is Anna Petrova?", "Tell me who Anna Petrova is"),
    ("How Do I Reset My Password?", "How can I reset my password?"),
    ("HOW DO I RESET MY PASSWORD", "How do I reset my password?"),
    ("How can I file an expense claim?", "How do I file an expense claim?"),
    ("Is it open on monday?", "Is the office open on Monday?"),
    ("How do I reset my password?", "What's the way to reset my password?"),
    ("How do I reset my password?", "I need to reset my password"),
    ("What is the refund policy?", "Tell me about the refund policy please"),
    ("When does the store open?", "What time does the store open?"),
    ("How long does shipping take?", "How many days does shipping take?"),
    ("Do you ship internationally?", "Do you offer international shipping?"),
    ("How do I delete my account?", "how do i delete my acount"),
    ("Could you tell me how to delete my account?", "How do I delete my account?"),
    ("Did Brian find the book?", "Was the book found by Brian?"),
    ("Is Adam married to Eve?", "Is Eve married to Adam?"),
    ("Is lunch or dinner served?", "Is dinner or lunch served?"),
    ("What is the difference between tea and coffee?", "What is the difference between coffee and tea?"),
    ("If I cancel, do I get a refund?", "Do I get a refund if I cancel?"),
    ("How do I sign up?", "How do I register?"),
    ("How do I turn on dark mode?", "How do I enable dark mode?"),
    ("Which is lighter, iron or gold?", "Is iron or gold lighter?"),
    ("What's the phone number for support?", "What is the support phone number?"),
    ("Как сбросить пароль?", "Как мне сбросить пароль?"),
    ("Как вернуть товар?", "Каким образом вернуть товар?"),
    ("Во сколько открывается магазин?", "Когда открывается магазин?"),
    ("Подскажите, пожалуйста, где мой заказ?", "Где мой заказ?"),
    ("Нужна ли справка на 3 дня?", "Нужна ли справка на три дня?"),
    ("Не подскажете, как сбросить пароль?", "Как сбросить пароль?"),
    ("Как настроить VPN?", "Как мне настроить vpn?"),
    ("Wie ändere ich das Passwort im Portal?", "Wie kann ich im System das Kennwort ändern?"),
    ("Was kostet der Versand?", "Wie viel kostet der Versand?"),
    ("¿Cómo restablezco mi contraseña?", "¿Cómo puedo restablecer mi contraseña?"),
    ("Comment réinitialiser mon mot de passe ?", "Comment puis-je réinitialiser mon mot de passe ?"),
    ("如何重置密码？", "怎样重置密码？"),
]


@every_row("a, b", ALLOWED)
def test_another_wording_of_one_question_passes(a: str, b: str) -> None:
    """Spelling, contractions, capitals, number words, synonyms and courtesy are no reason to refuse."""
    assert veto(a, b) is None
    assert veto(b, a) is None


def test_a_veto_says_who_and_why() -> None:
    """A refusal names its guard and both sides of the difference."""
    refused = veto("Is 7 the limit?", "Is 8 the limit?")
    assert refused is not None
    assert (refused.name, refused.reason) == ("numbers", "numbers: 7 / 8")


def test_every_objection_is_told_in_the_order_of_the_guards() -> None:
    """A verifier weighs what all guards say, of which a veto is the first."""
    a, b = "Can I return 3 shoes that I have not worn?", "Can I return 4 shoes that I have worn?"
    found = list(objections(a, b))
    assert found[0] == veto(a, b)
    assert {"numbers", "negation"} <= {one.name for one in found}
    assert not list(objections(a, a))
    assert [one.name for one in objections(a, "x" * 20_001)] == ["length"]


def test_only_our_own_guards_guess() -> None:
    """A function of the application's compares facts, even under the name of a default guard."""
    assert {name for name, guard in DEFAULT_GUARDS if not guesses(name, guard)} == set(FACTS)
    assert not guesses("negation", lambda _a, _b: None)


def test_guards_can_be_chosen() -> None:
    """An empty choice refuses nothing, and a function of the user's own is asked like any other."""
    assert veto("Is 7 the limit?", "Is 8 the limit?", ()) is None
    own = veto("Is it red?", "Is it", [("length", lambda a, b: f"length: {len(a)} / {len(b)}")])
    assert own is not None
    assert own.reason == "length: 10 / 5"


@pytest.mark.parametrize("other", ["Apakah saya bisa masuk sebelum jam buka?", "Hogyan zárom be a számlámat?"])
def test_a_language_without_tables_has_only_neutral_guards(other: str) -> None:
    """Where no table knows the words, none is applied, and numbers are still compared."""
    assert compare(other, f"{other} ja") is None
    assert veto(f"{other} 7", f"{other} 8") is not None


VOCABULARY = st.lists(
    st.sampled_from(
        """Who who is not before after 7 seven 8% €50 50 euros Anna Leeds "force" a@x.org get_user кто не до после три
        Москва Wie ist die 密码 can't GPT-4 one from to the a an by beat found was and or only must can I for students
        used becoming I me us we half 1/2 9/11/01 first XIV 1980s 01.05.2025 7pm three turn off
        get sue Model S == 三点 两 dogs cats open his her Anna's если для студентов может 不 可以 每月 sans""".split()  # noqa: SIM905
    ),
    max_size=8,
).map(" ".join)
TEXTS = st.one_of(st.text(max_size=60), VOCABULARY)


@given(a=TEXTS, b=TEXTS)
def test_guards_are_symmetric(a: str, b: str) -> None:
    """Which question was asked first never decides."""
    for name, guard in DEFAULT_GUARDS:
        assert (guard(a, b) is None) == (guard(b, a) is None), name


@pytest.mark.parametrize(
    "text",
    ["二" * 9000, "9" * 9000, f"{'9' * 9000}/{'9' * 9000}", "1000000000000000 pm", "9/11/01 at 1/0", "½ or ² or ٣"],
)
def test_no_number_is_too_strange(text: str) -> None:
    """Figures of any length and script are compared; a guard that fails would cost every hit."""
    assert veto(f"Is it {text}?", f"Is it {text} ?") is None
    assert veto(f"Is it {text}?", "Is it 7?") is not None


@given(st.one_of(st.text(max_size=120), VOCABULARY))
def test_identical_questions_pass(text: str) -> None:
    """A question is never refused its own answer."""
    assert veto(text, text) is None
    for _, guard in DEFAULT_GUARDS:
        assert guard(text, text) is None


@every_row(
    "a, b",
    [
        ("È gratuito il parcheggio?", "Non è gratuito il parcheggio?"),
        ("O estacionamento é gratuito?", "O estacionamento não é gratuito?"),
        ("Vlucht met bagage", "Vlucht zonder bagage"),
        ("Czy parking jest płatny?", "Czy parking nie jest płatny?"),
        ("Чи платна відпустка?", "Чи не платна відпустка?"),
        ("Er parkeringen gratis?", "Er parkeringen ikke gratis?"),
        ("Ingyenes a parkolás?", "Nem ingyenes a parkolás?"),
        ("Είναι δωρεάν το πάρκινγκ;", "Δεν είναι δωρεάν το πάρκινγκ;"),
        ("هل المواقف مجانية؟", "هل المواقف ليست مجانية؟"),
        ("क्या पार्किंग मुफ़्त है?", "क्या पार्किंग मुफ़्त नहीं है?"),
        ("駐車場は無料です", "駐車場は無料ではない"),
        ("주차가 무료입니까?", "주차가 무료가 아닙니까?"),
    ],
)
def test_negation_counts_in_languages_without_a_file_of_their_own(a: str, b: str) -> None:
    """A word that negates makes another question in every language whose negations are known."""
    assert_refused(negation, a, b)
    assert_allowed(negation, a, a.rstrip("?؟;"))


@every_row(
    "hasty, in_full, other",
    [
        ("Which cards work w/o a PIN?", "Which cards work without a PIN?", "Which cards work with a PIN?"),
        ("Which cards work with out a PIN?", "Which cards work without a PIN?", "Which cards work with a PIN?"),
        ("Which cards work wo a PIN?", "Which cards work without a PIN?", "Which cards work with a PIN?"),
        ("Which cards work w/out PIN?", "Which cards work without PIN?", "Which cards work w/ PIN?"),
        ("Which cards work witout a PIN?", "Which cards work without a PIN?", "Which cards work with a PIN?"),
        ("Which cards work w/a PIN?", "Which cards work with a PIN?", "Which cards work w/o a PIN?"),
        ("Which cards work with no PIN?", "Which cards work without a PIN?", "Which cards work with a PIN?"),
        ("Is the bar open this w/e?", "Is the bar open this weekend?", "Is the bar open this week?"),
        ("Can I return it w/in 30 days?", "Can I return it within 30 days?", "Can I return it after 30 days?"),
        ("Can I eat b4 surgery?", "Can I eat before surgery?", "Can I eat after surgery?"),
        ("why i can t log in", "why i can't log in", "why i can log in"),
        ("why i can;t log in", "why i cannot log in", "why i can log in"),
        ("why i ca'nt log in", "why i cannot log in", "why i can log in"),
        ("why i canot log in", "why i cannot log in", "why i can log in"),
        ("why is it nto working", "why is it not working", "why is it working"),
        ("why it dosent work", "why it doesn't work", "why it does work"),
        ("why it doens't work", "why it doesnt work", "why it does work"),
        ("why dnt i have to pay", "why don't i have to pay", "why do i have to pay"),
        ("can i pay w the app", "can i pay with the app", "can i pay without the app"),
        ("when n how do i pay", "when and how do i pay", "when and how do i not pay"),
        ("tea n coffee free", "tea and coffee free", "tea or coffee free"),
        ("what do u charge 4 a cat", "what do you charge for a cat", "what do you charge for 3 cats"),
        ("can they fire me 4 being late", "can they fire me for being late", "can they fire me for being 3 times late"),
        ("is he allowed 2", "is he allowed to", "is he allowed 3 of them"),
        ("do i have 2 feed the starter", "do i have to feed the starter", "do i have 2 starters to feed"),
        ("how r they different", "how are they different", "how old are they"),
        ("can i cancel w out a fee", "can i cancel without a fee", "can i cancel with a fee"),
        ("can i call in sick 2day", "can i call in sick today", "can i call in sick tomorrow"),
        ("need a badge, how do i get 1", "need a badge, how do i get one", "need badges, how do i get 2"),
        ("a fortnight before the vote", "two weeks before the vote", "two days before the vote"),
        ("¿Puedo pagar s/ tarjeta?", "¿Puedo pagar sin tarjeta?", "¿Puedo pagar c/ tarjeta?"),
        ("Posso viajar s/passaporte?", "Posso viajar sem passaporte?", "Posso viajar com passaporte?"),
        ("Quando n posso entrar na conta?", "Quando não posso entrar na conta?", "Quando posso entrar na conta?"),
        (
            "Quando nn posso accedere al conto?",
            "Quando non posso accedere al conto?",
            "Quando posso accedere al conto?",
        ),
        ("Was darf ich nich mitnehmen?", "Was darf ich nicht mitnehmen?", "Was darf ich mitnehmen?"),
        ("Comment payer ss frais ?", "Comment payer sans frais ?", "Comment payer avec frais ?"),
        (
            "Wat mag ik nie meenemen in het vliegtuig?",
            "Wat mag ik niet meenemen in het vliegtuig?",
            "Wat mag ik meenemen in het vliegtuig?",
        ),
    ],
)
def test_what_is_written_in_haste_is_read_in_full(hasty: str, in_full: str, other: str) -> None:
    """Words that turn a question round do so abbreviated and misspelt, too, as customers type them."""
    assert veto(hasty, in_full) is veto(in_full, hasty) is None
    assert veto(hasty, other)
    assert veto(other, hasty)


@every_row(
    "one, other",
    [
        ("What do 4 tickets cost?", "What do tickets cost?"),
        ("Where do I watch season 4 the movie?", "Where do I watch season 5 the movie?"),
        ("2 tickets to Rome", "tickets to Rome"),
        ("Is 2 the most I can take?", "Is 3 the most I can take?"),
        ("How do I print the first n numbers?", "How do I print the first k numbers?"),
        ("How do I filter rows in r?", "How do I filter rows in c?"),
        ("Where may I make a u turn?", "Where may I make a turn?"),
        ("Which plan is plan u", "Which plan is plan b"),
        ("Can I book a table for 4 this Friday?", "Can I book a table for 2 this Friday?"),
        ("Is the pool open at 4 a.m.?", "Is the pool open at 2 a.m.?"),
        ("Can I take 4 a day?", "Can I take 2 a day?"),
        ("Does apartment 2 have a balcony?", "Does the apartment have a balcony?"),
        ("How do I pair my JBL Go 2?", "How do I pair my JBL Go?"),
        ("Can I have 2 make-up bags?", "Can I have make-up bags?"),
        ("can i travel with u visa", "can i travel with t visa"),
        ("does wireless n router work", "does wireless router work"),
        ("how r handles missing values", "how python handles missing values"),
    ],
)
def test_a_figure_or_letter_that_stands_for_itself_is_no_word_in_haste(one: str, other: str) -> None:
    """4 is "for" before "my", and 4 before "tickets"."""
    assert veto(one, other)
    assert veto(other, one)


def test_a_figure_within_a_longer_one_is_no_word() -> None:
    """Nor is "2day" a day."""
    assert veto("Can I get 1,500 euros in cash?", "Can I get 1500 euros in cash?") is None
    assert veto("Can I book a table for 4 this evening?", "Can I book a table for four this evening?") is None
    assert veto("Do you offer 2day shipping?", "Do you offer 2-day shipping?") is None


@every_row(
    "a, b, another",
    [
        ("What is the limit in one day?", "What is the limit per day?", "What is the limit in two days?"),
        ("How much data per hour of film?", "data for 1 hr of film", "data for 2 hrs of film"),
        ("Can school start a year later?", "can school start 1 yr later", "can school start 3 yrs later"),
    ],
)
def test_one_unit_is_the_unit(a: str, b: str, another: str) -> None:
    """Where the other question names the unit without a number."""
    assert_allowed(numbers, a, b)
    assert_refused(numbers, a, another)
    assert_refused(numbers, b, another)


@every_row(
    "a, b",
    [
        ("Do you deliver within one day?", "Do you deliver?"),
        ("Is type 1 treated?", "Is every type treated?"),
        ("Can I get a 1 year visa?", "Can I get a visa this year?"),
        ("Do you offer 1 day delivery?", "Do you offer same day delivery?"),
    ],
)
def test_one_of_what_the_other_question_does_not_count_is_a_quantity(a: str, b: str) -> None:
    """Or does not name as one: per day, a year."""
    assert_refused(numbers, a, b)


@every_row(
    "a, b, another",
    [
        (
            "How do I push an image to Docker Hub?",
            "A friend in Lyon wants to run what I built, so I'd like my image on Docker Hub. How do I put it there?",
            "A friend wants to run what I built, so I'd like my image on Quay. How do I put it there?",
        ),
        (
            "How do I export all my e-mail from Gmail?",
            "I'm closing my Google account at the end of term and want to keep my mail. How do I export it from Gmail?",
            "I'm closing my account at the end of term and want to keep my mail. How do I export it from Yahoo?",
        ),
        (
            "What is the maximum attachment size in Gmail?",
            "My portfolio is one fat PDF and I'd like to mail it from Gmail. What's the limit for attachments?",
            "How many attachments may I send from Yahoo?",
        ),
        (
            "How do I fly from Paris to Rome?",
            "Which airline brings me from Paris to Rome?",
            "How do I fly cheap next summer from Paris to berlin?",
        ),
    ],
)
def test_small_words_are_no_names_beside_capitals(a: str, b: str, another: str) -> None:
    """Who writes Gmail does not mean a name by "mail"."""
    assert_allowed(names, a, b)
    assert_refused(names, a, another)


def test_mars_is_no_month() -> None:
    """The plural of "mar" it is not; 5 Mar is in March."""
    assert_allowed(dates, "How far away is Mars?", "How far away is the red planet?")
    assert_refused(dates, "Do you ship on 5 Mar?", "Do you ship on 5 Apr?")


@every_row(
    "a, b, another",
    [
        ("From what age may I volunteer?", "How old do I have to be to volunteer?", "Must I volunteer?"),
        ("At what age can a child begin?", "How old must a child be to begin?", "Must a child begin?"),
        ("At what age may my car drive for Uber?", "How old must my car be for Uber?", "Must my car drive for Uber?"),
    ],
)
def test_how_old_one_must_be_is_from_when_one_may(a: str, b: str, another: str) -> None:
    """Though one says what may be, and the other what must."""
    assert "modality" not in {objection.name for objection in objections(a, b)}
    assert "modality" in {objection.name for objection in objections(a, another)}


@every_row(
    "whole, short, another",
    [
        ("How do I connect a Philips Hue bulb to Alexa?", "hue bulb alexa pairing", "osram hue bulb alexa pairing"),
        ("How long does a refresh token last in Entra ID?", "entra refresh token lifetime", "okta token lifetime"),
        ("Why did Lehman Brothers collapse?", "lehman collapse causes", "lehman sisters collapse causes"),
        ("How long does an Apple Watch strap last?", "watch strap lifetime of apple", "garmin watch strap lifetime"),
        ("Who led the first Space Shuttle flight?", "first shuttle led by who", "first airport shuttle led by who"),
        ("Does Netflix work on my TV?", "netflix on tv", "does my tv work with hulu?"),
        (
            "How do I close my Deutsche Bank account?",
            "deutsche account close",
            "how do i close my bank account with chase?",
        ),
    ],
)
def test_parts_of_a_name_may_be_left_out(whole: str, short: str, another: str) -> None:
    """If no other word stands in their place, which might be another name."""
    assert_allowed(names, whole, short)
    assert_refused(names, whole, another)


@every_row(
    "sentence, search",
    [
        ("How do I reduce the size of my Docker image?", "docker image size reduce"),
        ("How do I get a replacement if my annual pass is stolen?", "stolen annual pass replacement"),
        ("What protection from dismissal does a pregnant employee have?", "pregnant employee dismissal protection"),
    ],
)
def test_the_order_of_the_words_of_a_search_is_a_guess(sentence: str, search: str) -> None:
    """A verifier may overrule it."""
    assert_allowed(roles, sentence, search)
    assert_refused(order, sentence, search)


@every_row(
    "a, b",
    [
        ("How do I copy a file from my host to a container?", "docker cp file container to host"),
        ("Does rain cause floods?", "Do floods cause rain?"),
        ("landlord evict tenant", "Can a tenant evict the landlord?"),
        ("exchange dollars for euros", "Where can I exchange my euros for dollars?"),
    ],
)
def test_the_order_of_a_sentence_and_a_way_are_facts(a: str, b: str) -> None:
    """In a search, too."""
    assert_refused(roles, a, b)
    assert_allowed(order, a, b)


@every_row(
    "a, b",
    [
        ("Can I donate to the church roof?", "Are gifts towards the roof of the church possible?"),
        (
            "How do I give a guest access to my lock for a weekend?",
            "entry via the lock limited to a weekend for a guest",
        ),
        ("Can the interview be moved to another day?", "Is it possible to have the interview on a different day?"),
        ("What do I need to bring to the pottery course?", "Please list what to bring to the course in pottery."),
    ],
)
def test_what_stands_behind_to_in_other_words_is_no_other_direction(a: str, b: str) -> None:
    """The network may say whether it is another question."""
    assert_allowed(roles, a, b)


@every_row(
    "a, b",
    [
        ("Can I move the balance on my Visa to my Mastercard?", "Can I move my Mastercard balance to my Visa?"),
        ("How to get to Heathrow via Gatwick?", "How to get to Gatwick via Heathrow?"),
        ("Can I replace butter with oil?", "Can I replace oil with butter?"),
        ("Can oil be replaced with butter?", "Can butter be replaced with oil?"),
        ("Puis-je remplacer le beurre par l'huile ?", "Puis-je remplacer l'huile par le beurre ?"),
        ("¿Puedo reemplazar la mantequilla con aceite?", "¿Puedo reemplazar el aceite con mantequilla?"),
        ("Posso sostituire il burro con l'olio?", "Posso sostituire l'olio con il burro?"),
        ("Was he born in Auckland and moved to Rome?", "Was he born in Rome and did he move to Auckland?"),
    ],
)
def test_two_ends_that_change_places_are_another_direction(a: str, b: str) -> None:
    """Whatever stands before the one that nothing leads to."""
    assert_refused(roles, a, b)


@every_row(
    "a, b, another",
    [
        ("Is it free within 14 days?", "Is it free within two weeks?", "Is it free within two days?"),
        ("Does the contract run for 12 months?", "Does the contract run for one year?", "... for two years?"),
        ("Does the contract run for 12 months?", "Does the contract run for a year?", "Does it run for 6 months?"),
        ("Is it free for 48 hours?", "Is it free for 2 days?", "Is it free for 2 hours?"),
        ("Does it take 60 minutes?", "Does it take an hour?", "Does it take 45 minutes?"),
        ("Does it take 90 minutes?", "Does it take an hour and a half?", "Does it take an hour?"),
        ("Does it take 30 minutes?", "Does it take half an hour?", "Does it take an hour?"),
        ("How long for a 2 kg chicken?", "How long for a chicken of 2000 grams?", "How long for one of 2500 grams?"),
        ("Is he 1.90 m tall?", "Is he 190 cm tall?", "Is he 1.90 cm tall?"),
        ("Is it $1.9m?", "Is it $1.9 million?", "Is it $1.9?"),
        ("Does it carry 1.5 tonnes?", "Does it carry 1,500 kg?", "Does it carry 150 kg?"),
        ("Is it two hundred and fifty euros?", "Is it 250 euros?", "Is it two hundred euros?"),
        ("Is it two thousand five hundred euros?", "Is it 2500 euros?", "Is it two thousand or five hundred euros?"),
        ("Are the second and third floors open?", "Are the 2nd and 3rd floors open?", "Is the fifth floor open?"),
        ("¿Dura 12 meses el contrato?", "¿Dura un año el contrato?", "¿Dura dos años el contrato?"),
    ],
)
def test_one_amount_in_two_units(a: str, b: str, another: str) -> None:
    """A quantity may be told in weeks or in days, in months or in years, in kilograms or in grams."""
    assert veto(a, b) is veto(b, a) is None
    assert veto(a, another)
    assert veto(b, another)


@every_row(
    "a, b",
    [
        ("How much for 2 adults and 1 child?", "How much for 1 adult and 2 children?"),
        ("What does it cost for two adults and a child?", "What does it cost for an adult and two children?"),
        ("Can I order 3 shirts and 5 ties?", "Can I order 5 shirts and 3 ties?"),
        ("How much are a dozen red roses with one white lily?", "How much are a dozen white lilies with one red rose?"),
        ("Can I have two accounts in my own name?", "Can I have two names on one account?"),
        ("Do you have jeans in waist 32 and length 34?", "Do you have jeans in waist 34 and length 32?"),
        ("Was kosten 2 Erwachsene und 1 Kind?", "Was kosten 1 Erwachsener und 2 Kinder?"),
        ("Combien pour 2 adultes et 1 enfant ?", "Combien pour 1 adulte et 2 enfants ?"),
        ("¿Cuánto cuesta para 2 adultos y 1 niño?", "¿Cuánto cuesta para 1 adulto y 2 niños?"),
        ("2 yetişkin ve 1 çocuk ne kadar?", "1 yetişkin ve 2 çocuk ne kadar?"),  # of a language without tables
    ],
)
def test_a_number_counts_what_it_stands_before(a: str, b: str) -> None:
    """The same numbers of other things are another question, which to the embedder is nearly the same."""
    assert_refused(numbers, a, b)


@every_row(
    "a, b",
    [
        ("Can I bring 2 bags and 1 stroller?", "Can I bring 1 stroller and 2 bags?"),
        ("What are the top 5 cities?", "What are the 5 top cities?"),
        ("Is a notice of 3 months needed?", "Is 3 months notice needed?"),
        ("What happened there in 1945?", "What happened in 1945 there?"),
        ("Is the Year 3 lunch free?", "Is the lunch free in Year 3?"),
        ("Darf ich 2 Taschen und 3 Koffer mitnehmen?", "Darf ich 3 Koffer und 2 Taschen mitnehmen?"),
        ("Kan ik 1 kinderwagen en 2 tassen meenemen?", "Kan ik 2 tassen en 1 kinderwagen meenemen?"),
    ],
)
def test_a_number_may_stand_elsewhere(a: str, b: str) -> None:
    """Things may be told in another order, and with other words between."""
    assert_allowed(numbers, a, b)


@every_row(
    "a, b",
    [
        ("What do you pay me if you buy my used textbooks?", "What do I pay you if I buy your used textbooks?"),
        ("Can I pay you in cash?", "Can you pay me in cash?"),
        ("When will you call me back?", "When will I call you back?"),
    ],
)
def test_who_asks_and_who_is_asked_do_not_change_places(a: str, b: str) -> None:
    """What I do for you is not what you do for me."""
    assert_refused(roles, a, b)


@every_row(
    "a, b",
    [
        ("If I pay late, do you charge a fee?", "Do you charge a fee if I pay late?"),
        ("Do I call you or do you call me?", "Do you call me or do I call you?"),
        ("Can you send me my invoice?", "Can I have my invoice sent to me by you?"),
    ],
)
def test_who_asks_may_be_named_elsewhere(a: str, b: str) -> None:
    """A clause that changes its place takes the one who does it along."""
    assert_allowed(roles, a, b)


@every_row(
    "a, b",
    [
        (
            "What is a big van for one day and a small one for two?",
            "What is a small van for one day and a big one for two?",
        ),
        ("Why is it cold at the top and warm at the bottom?", "Why is it cold at the bottom and warm at the top?"),
        ("Are closed shops taxed like open stalls?", "Are open shops taxed like closed stalls?"),
    ],
)
def test_opposites_do_not_change_places(a: str, b: str) -> None:
    """What is said of one thing is then said of the other."""
    assert_refused(roles, a, b)


@every_row(
    "a, b",
    [
        ("How do I enable and disable alerts?", "How do I disable and enable alerts?"),
        ("Do you have a big room and a small room?", "Do you have a small room and a big room?"),
        ("How does the old plan differ from the new one?", "How does the new plan differ from the old one?"),
    ],
)
def test_opposites_may_be_listed_in_another_order(a: str, b: str) -> None:
    """A list and a comparison are the same the other way round."""
    assert_allowed(roles, a, b)


@every_row(
    "a, b",
    [
        ("Can I sign the contract for my flatmate?", "Can I sign the contract with my flatmate?"),
        ("May I collect it on behalf of my mother?", "May I collect it together with my mother?"),
        ("May I put the router on top of the freezer?", "May I put the router next to the freezer?"),
        ("Can I complain to my manager by email?", "Can I complain about my manager by email?"),
        ("May you publish photos taken by me?", "May you publish photos taken of me?"),
        ("Can I pay the rest with the same card?", "Can I pay the rest with another card?"),
        ("How do I rent a parking space on your site?", "How do I rent out a parking space on your site?"),
        ("Why do none of the radiators get warm?", "Why do not all of the radiators get warm?"),
        ("Can only members book the sauna?", "Can members only book the sauna?"),
        ("Can only staff park here on weekdays?", "Can staff park here only on weekdays?"),
        ("Can I pay for only the bag with miles?", "Can I pay for the bag with only miles?"),
        ("What do I get if I cancel the flight?", "What do I get if you cancel the flight?"),
        ("What are the rules for travelling with a minor?", "What are the rules for travelling as a minor?"),
        ("Why can't I sign up with Google?", "Why can't I sign in with Google?"),
        ("How much do you charge for a broken phone?", "How much do you pay for a broken phone?"),
        ("Puis-je signer pour ma mère ?", "Puis-je signer avec ma mère ?"),
        ("¿Puedo firmar por mi madre?", "¿Puedo firmar con mi madre?"),
        ("Posso firmare per mia madre?", "Posso firmare con mia madre?"),
        ("Posso assinar pela minha mãe?", "Posso assinar com a minha mãe?"),
    ],
)
def test_a_word_in_anothers_stead_makes_another_question(a: str, b: str) -> None:
    """Where all else is the same word for word; an embedder hardly sees it."""
    assert_refused(roles, a, b)


@every_row(
    "a, b",
    [
        ("Can I only pay by card?", "Can I pay only by card?"),
        ("Is parking only free on Sundays?", "Is parking free only on Sundays?"),
        ("How do I cook rice?", "How do you cook rice?"),
        ("Do you rent out vans?", "Can I rent a van from you?"),
        ("What may I use this for?", "With what may I use this?"),
        ("Do I have to fill in the form?", "Do I have to fill out the form?"),
    ],
)
def test_other_words_may_make_up_for_it(a: str, b: str) -> None:
    """The same where more is worded otherwise."""
    assert_allowed(roles, a, b)
    assert_allowed(antonyms, a, b)


def test_some_words_are_opposites_where_all_else_is_the_same() -> None:
    """What is shipped is not delivered yet; who tells more may mean the same."""
    assert_refused(antonyms, "It shows as shipped. What now?", "It shows as delivered. What now?")
    assert_refused(antonyms, "How much is a big pizza?", "How much is a small pizza?")
    assert_allowed(antonyms, "How do I see that it was shipped?", "How do I see that the depot delivered it?")


def test_a_wedding_is_no_wednesday() -> None:
    """The stem of "weddings" is the short form of a day."""
    assert dates("Do you do weddings on Saturdays?", "Can I marry on a Saturday?") is None
    assert dates("Are you open Wed morning?", "Are you open Thu morning?")


@every_row(
    "a, b",
    [
        ("What does 80 W/m2 mean?", "What does 80 with m2 mean?"),
        ("Does the printer take B4 paper?", "Does the printer take B5 paper?"),
    ],
)
def test_units_and_sizes_are_no_haste(a: str, b: str) -> None:
    """Signs that look like an abbreviation and stand for something else are left as they are."""
    assert veto(a, b)


@every_row(
    "one, other",
    [
        ("Is the gift card valid from Monday?", "Is the gift card valid until Monday?"),
        ("Is the gift card valid since Monday?", "Is the gift card valid up to Monday?"),
        ("Is the office closed from Easter?", "Is the office closed before Easter?"),
        ("Is the office closed until Easter?", "Is the office closed after Easter?"),  # "closed" is not "close to"
        ("Do I have to register by Friday?", "Do I have to register after Friday?"),
        ("Are drinks free during the flight?", "Are drinks free before the flight?"),
        ("Is my data stored in the EU?", "Is my data stored outside of the EU?"),
        ("Is the warranty transferable to me?", "Is the warranty transferable from me?"),
        ("Is there parking in front of the building?", "Is there parking behind the building?"),
        ("Do you have rooms near the lake?", "Do you have rooms far from the lake?"),
        ("Ist der Gutschein ab Montag gültig?", "Ist der Gutschein bis Montag gültig?"),
        ("Sind meine Daten in der EU gespeichert?", "Sind meine Daten außerhalb der EU gespeichert?"),
        ("¿Mis datos se guardan en la UE?", "¿Mis datos se guardan fuera de la UE?"),
        ("Mes données sont-elles stockées en Suisse ?", "Mes données sont-elles stockées hors de Suisse ?"),
    ],
)
def test_one_preposition_for_another_changes_the_question(one: str, other: str) -> None:
    """Where and when are said by words that an embedder hardly weighs."""
    assert veto(one, other)
    assert veto(other, one)


@every_row(
    "one, other",
    [
        ("What is the highest mountain outside Asia?", "What is the highest mountain not in Asia?"),
        ("Is Ann close to Bea?", "Is Bea close to Ann?"),
        ("Can I mix bleach with vinegar?", "Can I mix vinegar with bleach?"),
        ("Can I replace butter with oil in cakes?", "In cakes, can I replace butter with oil?"),
        ("Puis-je remplacer ma carte par courrier ?", "Par courrier, puis-je remplacer ma carte ?"),
        ("¿Puedo mezclar el aceite con vinagre?", "¿Puedo mezclar el vinagre con aceite?"),
        ("Posso mescolare l'olio con l'aceto?", "Posso mescolare l'aceto con l'olio?"),
        ("Is the office open until Easter?", "Is the office open till Easter?"),
        ("Can I log in from a phone?", "Can I log in on a phone?"),
    ],
)
def test_other_prepositions_may_say_the_same(one: str, other: str) -> None:
    """What is negated is not opposed, and some prepositions stand for each other."""
    assert_allowed(roles, one, other)


@every_row(
    "a, b, more",
    [
        ("What is the capital of Guinea?", "What is the capital of Equatorial Guinea?", True),
        ("Can I use my card w/o a PIN?", "Can I use my credit card without a PIN?", True),
        ("How do I report a suspicious email?", "How should I report a suspicious email?", False),
        ("What should I do when I lose my phone?", "I lost my phone, what should I do? Thanks!", False),
        ("How do I file an expense claim?", "How do I submit an expense claim?", False),
        ("How long is maternity leave?", "How long does maternity leave last?", False),
        ("When do you open on Sundays?", "What time do you open on Sunday?", False),
    ],
)
def test_one_question_may_say_more(a: str, b: str, more: bool) -> None:
    """A word of meaning that one question has and the other lacks, with no word of the other's in its place."""
    assert says_more(a, b) is says_more(b, a) is more


@every_row(
    "one, other",
    [
        ("What is the capital of Niger?", "What is the capital of Nigeria?"),
        ("How do I install Angular?", "How do I install AngularJS?"),
    ],
)
def test_a_name_that_begins_like_another_is_another(one: str, other: str) -> None:
    """Only a people is called like its place: "Brazil", "Brazilian"."""
    assert names(one, other)
    assert names(other, one)
    assert_allowed(names, "What do people in Brazil eat?", "What do Brazilian people eat?")


@every_row(
    "one, other",
    [
        ("What is the capital of Sudan?", "What is the capital of South Sudan?"),
        ("what is the capital of sudan", "what is the capital of south sudan"),
        ("What is the tax rate in Jersey?", "What is the tax rate in New Jersey?"),
        ("Where does Manchester play?", "Where does Manchester United play?"),
        ("What is the capital of Guinea?", "What is the capital of Guinea-Bissau?"),
        ("do i need a visa for guinea", "do i need a visa for guinea bissau"),
        ("Do I need a visa for Guinea?", "Do I need a visa for Guinea Bissau?"),
        ("what taxes are there in anhalt", "What taxes are there in Saxony-Anhalt?"),
        ("What taxes are there in Saxony?", "What taxes are there in Saxony\u2011Anhalt?"),
        ("What taxes are there in Saxony?", "What taxes are there in Saxony\u2013Anhalt?"),
        ("what is the capital of sudan", "what is the capital of south\u2011sudan"),
        ("Какая столица у Гвинеи?", "Какая столица у Гвинеи-Бисау?"),
        ("How do I install Visual Studio?", "How do I install Visual Studio Code?"),
        ("How do I cancel Amazon Prime?", "How do I cancel Amazon Prime Video?"),
        ("How do I watch Disney?", "How do I watch Disney Plus?"),
        ("Wie installiere ich Visual Studio?", "Wie installiere ich Visual Studio Code?"),
        ("¿Cuál es la capital de Sudán?", "¿Cuál es la capital de Sudán del Sur?"),
        ("Quelle est la capitale du Soudan ?", "Quelle est la capitale du Soudan du Sud ?"),
        ("Qual è la capitale del Sudan?", "Qual è la capitale del Sudan del Sud?"),
        ("Qual é o imposto em Jersey?", "Qual é o imposto em Nova Jersey?"),
        ("Какой налог в Джерси?", "Какой налог в Нью-Джерси?"),
        ("Wat is de hoofdstad van Soedan?", "Wat is de hoofdstad van Zuid-Soedan?"),
        ("Jaka jest stolica Sudanu?", "Jaka jest stolica Sudanu Południowego?"),
        ("Sudan'ın başkenti neresi?", "Güney Sudan'ın başkenti neresi?"),
    ],
)
def test_a_name_within_a_longer_one_is_another(one: str, other: str) -> None:
    """What tells places and products of one name apart is known in all languages, for names are not translated."""
    assert_refused(names, one, other)


@every_row(
    "one, other",
    [
        ("How do I cancel Prime Video?", "how do i cancel prime video"),
        ("How much is Disney Plus?", "How much is Disney+?"),
        ("How do I pair my MacBook Pro?", "How do you pair MacBook Pros?"),
        ("Do you repair a Rolls-Royce?", "do you repair a rolls royce"),
        ("Who ruled Austria-Hungary?", "Who ruled Austria and Hungary?"),
        ("Did the Rolls of Rolls-Royce fly?", "Did Rolls himself fly?"),
        ("How long may a job run on a GitHub-hosted runner?", "How long may a job run on a runner of GitHub?"),
        ("How do I unlock my new phone?", "How do I unlock my phone?"),
        ("Do I turn north and south at the sign?", "Do I turn south and north at the sign?"),
        ("Is New York far from York?", "Is York far from here?"),
        ("Who is Donald Trump?", "Who is Trump?"),
    ],
)
def test_a_longer_name_may_be_the_same(one: str, other: str) -> None:
    """Only what makes it that of another counts, beside every mention of the name and in any spelling."""
    assert_allowed(names, one, other)


def test_what_was_read_of_long_questions_is_not_kept_for_ever() -> None:
    """As many of them as there are of short ones would take a gigabyte."""
    forget_texts()
    about = "the weather and the harvest in the north of the country " * 100
    for number in range(100):
        assert veto(f"What is said {number} of {about}?", f"What is said here of {about}?") is not None
    kept = spoken.cache_info().currsize  # type: ignore[attr-defined]  # of functools.lru_cache
    assert 0 < kept < 60


def test_the_old_name_still_imports() -> None:
    """What code of 0.1 imports from `askonce.core.guards` is what `askonce.guards` has, with a warning."""
    sys.modules.pop("askonce.core.guards", None)
    with pytest.warns(DeprecationWarning, match="is now askonce.guards"):
        old = importlib.import_module("askonce.core.guards")
    assert old.veto is veto
    assert old.DEFAULT_GUARDS is DEFAULT_GUARDS
