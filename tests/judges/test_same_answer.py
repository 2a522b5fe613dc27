"""The verifier that ships with askonce: what it reads, in company and alone, and what happens without its files."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from askonce.embedding.minilm import tokenizer_of, word_vectors
from askonce.errors import ConfigurationError
from askonce.judges.same_answer import Network, SameAnswer
from tests.networks import write_verifier

PAIRS = [
    ("How do I reset my password?", "How can I change it?"),
    ("Where is the office?", "When does the large office in the old town open on Saturdays, and where?"),
    ("May I return shoes?", "May I return shoes?"),
]


tokenizer = cache(tokenizer_of)


def expected(stored: str, asked: str) -> float:
    """Return the sum that the network by hand makes of a pair."""
    pieces = [tokenizer().encode(text, add_special_tokens=False).ids for text in (stored, asked)]
    return float(word_vectors(np.asarray([101, *pieces[0], 102, *pieces[1], 102])).sum())


def test_a_pair_is_read_alone_as_in_company(tmp_path: Path) -> None:
    """Padding, order and batches change no logit, and each caller gets its own."""
    reader = SameAnswer(write_verifier(tmp_path))
    wanted = [expected(*pair) for pair in PAIRS]
    assert reader.read(PAIRS) == pytest.approx(wanted, rel=1e-3)
    assert [reader.read([pair])[0] for pair in PAIRS] == pytest.approx(wanted, rel=1e-3)
    assert reader.read([]) == ()
    reader.close()


def test_longer_questions_are_not_read(tmp_path: Path) -> None:
    """It was not trained for them; the others of the same call are."""
    reader = SameAnswer(write_verifier(tmp_path, longest_tokens=8))
    read = reader.read([("one " * 9, "two"), ("two", "one " * 9), ("one two", "two"), ("", "two")])
    assert [logit is None for logit in read] == [True, True, False, True]
    reader.close()


@pytest.mark.parametrize("question", ["wochenendtarif strafzettel", "bolso equipaje tarifa", "jira subtask kanban"])
def test_words_that_fall_into_pieces_are_not_read(question: str, tmp_path: Path) -> None:
    """They are of another language, though nothing else tells it, or the network does not know them."""
    reader = SameAnswer(write_verifier(tmp_path))
    pairs = [(question, "how do i pay"), ("how do i pay", question), ("cancel the newsletter", "How do I pay?")]
    assert [logit is None for logit in reader.read(pairs)] == [True, True, False]
    long = "how do i pay for the tickets that we have booked for the whole family"
    assert reader.read([(question, long), (long, question)]) == [None, None]
    pairs = [("How do I add a realm in Keycloak?", "new realm keycloak admin console"), (question, question)]
    assert [logit is None for logit in reader.read(pairs)] == [False, True]
    reader.close()


def test_words_that_it_does_not_know_are_not_compared(tmp_path: Path) -> None:
    """Where each question has one of its own, their pieces tell nothing: prednisone would be prednisolone."""
    reader = SameAnswer(write_verifier(tmp_path))
    of_one, of_other = "What is the dose of prednisone for a child?", "What is the dose of prednisolone for a child?"
    pairs = [(of_one, of_other), (of_other, of_one), (of_one, f"Please: {of_one}"), (of_one, "What is the dose?")]
    assert [logit is None for logit in reader.read(pairs)] == [True, True, False, False]
    reader.close()


def test_inflected_words_that_it_does_not_know_are_one_word(tmp_path: Path) -> None:
    """Else no question about encrypting was read beside one about what is encrypted."""
    reader = SameAnswer(write_verifier(tmp_path))
    pairs = [("Do you encrypt my files?", "Are my files encrypted by you?")]
    assert [logit is None for logit in reader.read(pairs)] == [False]
    reader.close()


async def test_200_callers_share_calls_and_mix_nothing_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Threads and tasks at once: few calls of the network, and to each caller what it has asked for."""
    calls: list[int] = []
    whole = Network.read

    def counted(self: Network, pairs: list[tuple[str, str]]) -> object:
        calls.append(len(pairs))
        return whole(self, pairs)

    monkeypatch.setattr(Network, "read", counted)
    reader = SameAnswer(write_verifier(tmp_path))
    await reader.aload()
    pairs = [(f"question {number}", f"other {number * 7}") for number in range(200)]
    with ThreadPoolExecutor(20) as threads:
        loop = asyncio.get_running_loop()
        tasks = [asyncio.ensure_future(reader.aread([pair])) for pair in pairs[:100]]
        blocking = [loop.run_in_executor(threads, reader.read, [pair]) for pair in pairs[100:]]
        read = [(await one)[0] for one in (*tasks, *blocking)]
    assert read == pytest.approx([expected(*pair) for pair in pairs], rel=1e-3)
    assert sum(calls) == 200
    assert len(calls) < 150
    reader.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_it_reads_in_a_forked_child(tmp_path: Path) -> None:
    """Its thread and its network's are not in the child, which loads it again, and ends by itself."""
    write_verifier(tmp_path)
    program = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from askonce.judges.same_answer import SameAnswer\n"
        f"reader = SameAnswer(Path({str(tmp_path)!r}))\n"
        "pair = [('one question', 'another')]\n"
        "before = reader.read(pair)\n"
        "child = os.fork()\n"
        "if child == 0:\n"
        "    sys.exit(reader.read(pair) != before)\n"
        "sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))\n"
    )
    assert subprocess.run([sys.executable, "-W", "ignore", "-c", program], timeout=300, check=False).returncode == 0


def test_a_damaged_network_is_refused(tmp_path: Path) -> None:
    """Its hash is compared before it is run, and the message says what to do."""
    write_verifier(tmp_path, sha256="0" * 64)
    reader = SameAnswer(tmp_path)
    with pytest.raises(ConfigurationError, match=r'not the expected file.*verifier="none" goes without'):
        reader.read(PAIRS)
    reader.close()


@pytest.mark.parametrize(
    "change",
    [
        {"languages": None},
        {"min_probability": 2},
        {"longest_tokens": "many"},
        {"weights": {}},
    ],
    ids=str,
)
def test_weights_that_are_not_valid_are_refused(tmp_path: Path, change: dict[str, object]) -> None:
    """When the cache is made, not with the first question."""
    write_verifier(tmp_path)
    file = tmp_path / "verifier.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), **change}))
    with pytest.raises(ConfigurationError, match="same-answer"):
        SameAnswer(tmp_path)


@pytest.mark.parametrize("missing", ["verifier.onnx", "verifier.json"])
def test_a_missing_file_is_told_at_once(tmp_path: Path, missing: str) -> None:
    """By name, with the remedy."""
    (write_verifier(tmp_path) / missing).unlink()
    with pytest.raises(ConfigurationError, match=rf"{missing}.*install askonce again"):
        SameAnswer(tmp_path)
