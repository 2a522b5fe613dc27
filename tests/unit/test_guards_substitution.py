"""The guard of substitution: one word for another in the same place, in any language."""

from __future__ import annotations

from time import thread_time

import pytest

from askonce.guards import substitution, veto
from tests.tables import every_row
from tests.unit.guard_pairs import assert_allowed, assert_refused

REFUSED = [
    ("How do I buy points?", "How do I redeem points?"),
    ("How do I cancel my membership?", "How can I pause the membership?"),
    ("How do I get a visa?", "How do I extend a visa?"),
    ("How do I cook bulgur?", "How do I cook quinoa?"),
    ("What is the boiling point of ethanol?", "What is the boiling point of methanol?"),
    ("What is the dose of prednisone?", "What is the dose of prednisolone?"),
    ("How is insulin stored?", "How is insulation stored?"),
    ("Which department is on floor 2?", "Which departure is on floor 2?"),
    ("Is hypertension dangerous?", "Is hyperthermia dangerous?"),
    ("How do I feed my cat?", "How do I feed my rabbit?"),
    ("How do I cook rice?", "How do I cook pasta?"),
    ("Which river is longer?", "Which river is wider?"),
    ("What is the penalty for a late return?", "What is the penalty for a false return?"),
    ("Is the tour free for adults?", "Is the tour free for veterans?"),
    ("Do I charge VAT to businesses?", "Do I charge VAT to private individuals?"),
    ("Can I vote if I have moved house?", "Can I vote if I have lost my citizenship?"),
    ("Frais de compte chez BNP Paribas", "Frais de compte chez Société Générale"),
    ("Какой налог на квартиру?", "Какой налог на машину?"),
    ("Что грозит за умышленное повреждение?", "Что грозит за неумышленное повреждение?"),
    ("Wie beantrage ich einen neuen Personalausweis?", "Wie beantrage ich einen neuen Führerschein?"),
    ("Wie hoch ist das Elterngeld?", "Wie hoch ist das Kindergeld?"),
    ("Qui a composé Carmen ?", "Qui a composé Tosca ?"),
    ("¿Qué ayudas hay para jubilados?", "¿Qué ayudas hay para desempleados?"),
    ("身份证丢了怎么补办？", "驾驶证丢了怎么补办？"),
    ("Is Paul in today?", "Is Paula in today?"),
    ("Numéro de Julie Martin à la compta", "Numéro de Julien Martin à la compta"),
    ("Come si cuoce il riso?", "Come si cuoce la pasta?"),
    ("Come annullo Netflix?", "Come annullo Spotify?"),
    ("「橋」の英語は何ですか？", "「箸」の英語は何ですか？"),
]
ALLOWED = [
    ("How do I buy tickets?", "How do I purchase tickets?"),
    ("What is the nearest airport?", "What is the closest airport?"),
    ("How can I quickly lose weight?", "How can I rapidly lose weight?"),
    ("How do I sign up?", "How do I register?"),
    ("Turn off the light", "Turn the light off"),
    ("Set up direct deposit", "Setting up direct deposit"),
    ("How do I organise and analyse colours?", "How do I organize and analyze colors?"),
    ("What are your working hours?", "What are your opening hours?"),
    ("What is on the calender?", "What is on the calendar?"),
    ("What is frictional force?", "What is friction force?"),
    ("Where is the quickest substitute?", "Where is the quickest substitution?"),
    ("Are the health effects known?", "Are the health fefects known?"),
    ("How do I sharpen a kitchen knife?", "How do I sharpen kitchen knives?"),
    ("Which items aren't allowed in the cabin?", "Which items are prohibited in the cabin?"),
    ("What is the DC in the name of the city?", "What does the DC in the city stand for?"),  # another place
    ("Is 7 the limit?", "Is eight the limit?"),  # the guard of numbers refuses it
    ("Do worm holes exist?", "Do wormholes exist?"),
    ("How do I find a phone number?", "How do I find a telephone contact?"),
    ("How many days do I get per year?", "How many days do I get each year?"),
    ("Как поменять пароль?", "Как сменить пароль?"),
    ("Можно ли приехать в санаторий?", "Можно ли приехать в сонаторий?"),
    ("Wo hält die Straßenbahn?", "Wo hält die Strassenbahn?"),
    ("Kündigung des Vertrags", "Kündigung des Vertrages"),
    ("Comment changer mon mot de passe ?", "Comment modifier mon mot de passe ?"),
    ("annulation d'une réservation", "annuler une réservation"),
    ("renovación del DNI", "renovar DNI"),
    ("手机支付宝怎么转账", "手机支付宝怎么转帐"),
    ("北京大学的分数线是多少？", "北大的分数线是多少？"),
]


@every_row("a, b", REFUSED)
def test_another_word_in_the_same_place_is_refused(a: str, b: str) -> None:
    """What differs alone is what is asked about: verbs, rare nouns, qualities and names."""
    assert_refused(substitution, a, b)


@every_row("a, b", ALLOWED)
def test_the_same_word_in_another_form_passes(a: str, b: str) -> None:
    """Synonyms, inflections, derivations, misspellings and negated opposites are not refused."""
    assert_allowed(substitution, a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("What happens when a will is not valid?", "What happens when a will is invalid?"),
        ("Is it not uncommon?", "Is it common?"),
        ("Это не разрешено?", "Это запрещено?"),
    ],
)
def test_a_negated_opposite_says_the_same(a: str, b: str) -> None:
    """No guard refuses "not allowed" for "forbidden": the negation and the opposite cancel out."""
    assert veto(a, b) is None
    assert veto(b, a) is None


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Is it not safe to swim before lunch?", "Is it safe to swim after lunch?"),
        ("Is it allowed?", "Is it not allowed?"),
    ],
)
def test_a_negation_elsewhere_excuses_no_opposite(a: str, b: str) -> None:
    """Only a negation of the opposite word itself cancels it out."""
    assert veto(a, b) is not None


def test_long_texts_in_other_languages_are_compared_at_once() -> None:
    """Each word of one was held against each of the other: a quarter of a minute, where two words differ."""
    letters = "bdfgklmnprstvz"
    said = " ".join(
        "".join(letters[at * 37 // 14**place % 14] + "aeiou"[at % 5] for place in range(3)) for at in range(2_000)
    )
    began = thread_time()
    assert veto(f"Wie lade ich {said} die Karte auf?", f"Wie lade ich Foobar {said} die Miete an?") is not None
    assert thread_time() - began < 3
