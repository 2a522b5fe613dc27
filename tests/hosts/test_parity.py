"""What every host decides alike: the same cases through every door, sync and async, whole and streamed."""

from __future__ import annotations

import pytest

import askonce
from tests.hosts.doors import ANSWER, PARAPHRASE, QUESTION, Say
from tests.hosts.ways import Way, every_way


@every_way()
def test_the_same_question_is_answered_from_the_cache(way: Way) -> None:
    """A question asked again gets the words of the first answer, and no model is called."""
    with way.open(Say("Ten days a year."), Say("Another answer.")) as asker:
        first, second = asker.ask(QUESTION), asker.ask(QUESTION)
        assert (first.text, first.tier) == ("Ten days a year.", None)
        assert (second.text, second.tier) == ("Ten days a year.", "memory")
        assert asker.calls == 1


@every_way()
def test_a_paraphrase_is_answered_from_the_cache(way: Way) -> None:
    """A question that means the same gets the stored answer, and is told how similar it was."""
    with way.open() as asker:
        asker.ask(QUESTION)
        told = asker.ask(PARAPHRASE)
        assert (told.text, told.tier, asker.calls) == (ANSWER, "semantic", 1)
        assert told.similarity == pytest.approx(0.97, abs=0.001)


@every_way("system")
def test_system_prompts_do_not_share(way: Way) -> None:
    """Under another system prompt a question is another request, word for word or paraphrased."""
    with way.open() as asker:
        asker.ask(QUESTION, system="You work for Acme.")
        assert asker.ask(QUESTION, system="You work for Globex.").tier is None
        assert asker.ask(PARAPHRASE, system="You work for Initech.").tier is None
        assert asker.ask(QUESTION, system="You work for Acme.").tier == "memory"
        assert asker.calls == 3


@every_way("params")
def test_parameters_do_not_share(way: Way) -> None:
    """With another parameter of the model a question is another request."""
    with way.open() as asker:
        asker.ask(QUESTION, params={"top_p": 0.5})
        assert asker.ask(QUESTION, params={"top_p": 0.9}).tier is None
        assert asker.ask(QUESTION, params={"top_p": 0.5}).tier == "memory"


@every_way()
def test_an_answer_that_was_cut_off_is_not_stored(way: Way) -> None:
    """An answer that ended at a limit of tokens is passed on, and asked for again."""
    with way.open(Say("Ten days a", reason="length"), Say("Ten days a year.")) as asker:
        assert asker.ask().text == "Ten days a"
        again = asker.ask()
        assert (again.text, again.tier, asker.calls) == ("Ten days a year.", None, 2)


@every_way()
def test_a_failing_model_stores_nothing(way: Way) -> None:
    """The model's error reaches the caller, and the next asker asks the model."""
    with way.open(Say(breaks_after=2), Say("Ten days a year.")) as asker:
        with pytest.raises(ConnectionError):
            asker.ask()
        again = asker.ask()
        assert (again.text, again.tier, asker.calls) == ("Ten days a year.", None, 2)


@every_way()
def test_an_answer_in_quarantine_is_for_its_own_asker(way: Way) -> None:
    """Who asks is told by the enclosing block, and a second asker who is told the same releases the answer."""
    with way.open(Say("Pay 500 euros."), Say(ANSWER), quarantine=True) as asker:
        with askonce.asker("eve"):
            asker.ask()
            assert asker.ask().tier is not None
        for number, name in enumerate(("ann", "bob"), start=2):
            with askonce.asker(name):
                told = asker.ask()
                assert (told.text, told.tier, asker.calls) == (ANSWER, None, number)
            asker.settle()
        with askonce.asker("dan"):
            assert (asker.ask().text, asker.calls) == (ANSWER, 3)
