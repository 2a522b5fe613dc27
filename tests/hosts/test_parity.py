"""What every host decides alike: the same cases through every shell, sync and async, whole and streamed."""

from __future__ import annotations

import pytest

import askonce
from askonce.core.model import Bypass, Hit, Miss
from tests.hosts.shells import ANSWER, PARAPHRASE, QUESTION, Say
from tests.hosts.ways import Way, every_form, every_way
from tests.networks import Reader


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
    with way.open(Say("Pay 500 euros."), Say(ANSWER), settings={"quarantine": True}) as asker:
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


# One word of each provider: tests/unit/test_endings.py has the others.
CUT_OFF = [
    ("openai", "length"),
    ("openai_responses", "incomplete"),
    ("anthropic", "max_tokens"),
    ("gemini", "SAFETY"),
    ("ollama", "length"),
    ("bedrock", "guardrail_intervened"),
    ("cohere", "ERROR"),
    ("mistral", "model_length"),
    ("huggingface", "a_word_of_tomorrow"),
]
WHOLE = [
    ("openai", "stop"),
    ("openai_responses", "completed"),
    ("anthropic", "end_turn"),
    ("gemini", "STOP"),
    ("ollama", "stop"),
    ("bedrock", "end_turn"),
    ("cohere", "COMPLETE"),
    ("mistral", "stop"),
    ("huggingface", "eos_token"),
]


@every_form("provider, reason", CUT_OFF)
def test_what_did_not_end_by_itself_is_not_stored(way: Way, provider: str, reason: str) -> None:
    """Whatever the provider and its word for it, an answer that was cut off, filtered or failed is not served again."""
    with way.open(Say("Ten days a", provider, reason), Say("Ten days a year.", provider, "stop")) as asker:
        assert asker.ask().text == "Ten days a"
        assert (asker.ask().tier, asker.calls) == (None, 2)
        assert asker.cache.stats().refused == {f"finish_reason={reason.lower()}": 1}


@every_form("provider, reason", WHOLE)
def test_what_ended_by_itself_is_stored(way: Way, provider: str, reason: str) -> None:
    """Whatever the provider and its word for it, an answer that ended by itself is served again, stream or not."""
    with way.open(Say("Ten days a year.", provider, reason)) as asker:
        asker.ask()
        assert (asker.ask().text, asker.calls) == ("Ten days a year.", 1)


@every_form("provider", ["openai", "openai_responses", "anthropic", "gemini", "ollama", "huggingface"], streams=True)
def test_a_stream_that_falls_silent_is_not_stored(way: Way, provider: str) -> None:
    """A stream that ends without its provider's word why is taken for broken, and the caller sees what came."""
    with way.open(Say("Ten days a", provider, None), Say("Ten days a year.", provider, "stop")) as asker:
        assert asker.ask().text == "Ten days a"
        assert (asker.ask().tier, asker.calls) == (None, 2)


@every_way("silent", streams=True)
def test_a_stream_of_a_model_that_never_tells_its_end(way: Way, caplog: pytest.LogCaptureFixture) -> None:
    """It is not stored, with one line of log that names the remedies; each of them lets it be stored."""
    with way.open(Say(provider=None)) as asker:
        asker.ask()
        asker.ask()
        assert asker.calls == 2
        assert asker.cache.stats().refused == {"no_finish_reason": 2}
        (told,) = [record.getMessage() for record in caplog.records if "without saying why" in record.getMessage()]
        assert "trust_stream_end=True" in told
        assert ANSWER not in caplog.text
    with way.open(Say(provider=None), settings={"trust_stream_end": True}) as asker:
        asker.ask()
        assert (asker.ask().text, asker.calls) == (ANSWER, 1)


@every_way(streams=False)
def test_a_whole_answer_of_a_model_that_never_tells_its_end(way: Way) -> None:
    """It is stored: nobody cut it in pieces that could be missing."""
    with way.open(Say(provider=None)) as asker:
        asker.ask()
        assert (asker.ask().text, asker.calls) == (ANSWER, 1)


@every_way()
def test_a_finish_reason_of_the_users_own(way: Way, caplog: pytest.LogCaptureFixture) -> None:
    """An unknown reason is told once, with the setting that makes it known; named there, it is a clean end."""
    with way.open(Say(reason="all_said")) as asker:
        asker.ask()
        asker.ask()
        (told,) = [record.getMessage() for record in caplog.records if "all_said" in record.getMessage()]
        assert "clean_finish=['all_said']" in told
    with way.open(Say(reason="all_said"), settings={"clean_finish": ["all_said"]}) as asker:
        asker.ask()
        assert (asker.ask().text, asker.calls) == (ANSWER, 1)


@every_way("answers")
def test_a_step_in_words_is_not_served_to_another_wording(way: Way) -> None:
    """A text that calls a tool hands it the wording of one question: it is treated as any tool call."""
    step = "Thought: I must look.\nAction: search\nAction Input: days off I get"
    with way.open(Say(step), Say("Ten days a year.")) as asker:
        assert asker.ask(QUESTION).text == step
        assert (asker.ask(PARAPHRASE).text, asker.calls) == ("Ten days a year.", 2)
        assert asker.cache.stats().refused == {"tool_calls": 1}


# --- why a call is answered or not ---


@every_way("reasons")
def test_an_answer_says_where_it_is_from_or_why_the_model_was_asked(way: Way) -> None:
    """At one place beside the answer: a hit its tier, similarity and entry; a miss its reason; a bypass its rule."""
    with way.open() as asker:
        first = asker.ask(QUESTION)
        assert (first.tier, first.miss and first.miss["outcome"]) == (None, "miss")
        assert first.miss is not None
        assert first.miss["reason"] == "nothing_similar"
        second, third = asker.ask(QUESTION), asker.ask(PARAPHRASE)
        assert (second.tier, third.tier) == ("memory", "semantic")
        assert second.entry_id == third.entry_id is not None
        assert (second.miss, third.miss) == (None, None)
        kept_out = asker.ask("What time is it?")
        assert kept_out.miss is not None
        assert (kept_out.miss["outcome"], kept_out.miss["reason"]) == ("bypass", "current_time")


@every_way("reasons")
def test_the_verifier_decides_on_another_wording(way: Way) -> None:
    """It is asked through every host; what it refuses is a miss that says so."""
    reader = Reader(-6.0)
    with way.open(settings={"verifier": reader}) as asker:
        asker.ask(QUESTION)
        refused = asker.ask(PARAPHRASE)
        assert refused.miss is not None
        assert (refused.tier, refused.miss["reason"]) == (None, "unverified")
        assert refused.miss["probability"] == pytest.approx(0.0025, abs=1e-4)
        assert reader.pairs[0] == (QUESTION, PARAPHRASE)
    with way.open(settings={"verifier": Reader(6.0)}) as asker:
        asker.ask(QUESTION)
        assert asker.ask(PARAPHRASE).tier == "semantic"


@every_way("reasons", "answers")
def test_a_call_that_the_host_keeps_out_says_why(way: Way) -> None:
    """What no cache may answer, by its parameters, says by which rule."""
    with way.open() as asker:
        answered = asker.ask(QUESTION, params={"previous_response_id": "r"})
        assert answered.miss is not None
        assert (answered.miss["outcome"], answered.miss["reason"]) == ("bypass", "server_state")


@every_way("explains", streams=False)
def test_a_call_is_explained_as_it_would_be_made(way: Way) -> None:
    """Each shell takes its own call; no model is asked, and nothing is stored or counted."""
    with way.open() as asker:
        assert isinstance(asker.explain(QUESTION).decision, Miss)
        asker.ask(QUESTION)
        assert isinstance(asker.explain(QUESTION).decision, Hit)
        assert isinstance(asker.explain(PARAPHRASE).decision, Hit)
        assert asker.explain("What time is it?").decision == Bypass("current_time")


@every_way("explains", "params", streams=False)
def test_what_keeps_a_near_answer_from_being_given_is_named(way: Way) -> None:
    """In words, with both values where it is one setting; in a chain or an engine, which is one whole, by its part."""
    with way.open() as asker:
        asker.ask(QUESTION, params={"top_p": 0.5})
        explained = asker.explain(PARAPHRASE, params={"top_p": 0.9})
        assert isinstance(explained.decision, Miss)
        (near,) = explained.elsewhere
        assert near.details
        if "settings" in way.shell.abilities:
            assert near.details == ("top_p differs: 0.9 here, 0.5 there",)


@every_way("explains", "params", streams=False)
def test_no_secret_is_quoted_in_an_explanation(way: Way) -> None:
    """A credential is no setting, wherever it stands."""
    planted = {"extra_headers": {"Authorization": "Bearer planted-1", "x-key": "planted-2"}, "api_key": "planted-3"}
    with way.open() as asker:
        if way.shell.name in ("middleware", "cached_query_engine"):
            planted = {}  # the scripted model takes these parameters as its fields
        asker.ask(QUESTION)
        explained = asker.explain(PARAPHRASE, params={"top_p": 0.9, **planted})
        assert "planted" not in repr(explained) + str(explained)
