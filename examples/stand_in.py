"""A stand-in for a hosted chat model: it quotes the handbook, and takes as long as a hosted model would."""

from __future__ import annotations

import math
import random
import re
import time
from collections import Counter
from typing import Any

from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, BaseMessage
from langchain_core.outputs import ChatGeneration, ChatResult
from typing_extensions import override

NAME = "handbook-stand-in"
SPREAD = 0.35  # of a lognormal; p99 is then about 2.3 times the median, as a busy hosted model shows

_NOTHING_FOUND = "I could not find this in the handbook; please ask HR."
_UNTOLD = frozenset(
    re.findall(
        r"\w+",
        "a an and are be by can did do does for from get have how i if in is it may me much my of on or our "
        "should that the their them they this to was we what when which will with you your",
    )
)
_ALIKE = {"lose": "lost", "file": "send", "submit": "send"}


class StandInChatModel(BaseChatModel):
    """Answer with the line of the system prompt that has most in common with the question.

    Args:
        model: The name under which answers are cached.
        latency_s: Median seconds that a call takes; a question takes the same time whenever it is asked.
    """

    model: str = NAME
    latency_s: float = 0.8

    @property
    @override
    def _llm_type(self) -> str:
        return NAME

    @property
    @override
    def _identifying_params(self) -> dict[str, Any]:
        return {"model": self.model}

    @override
    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        handbook, question = messages[0].text, messages[-1].text
        time.sleep(self.latency_s * random.Random(question).lognormvariate(0, SPREAD))
        answer = AIMessage(quote(handbook, question), response_metadata={"finish_reason": "stop"})
        return ChatResult(generations=[ChatGeneration(message=answer)])


def quote(handbook: str, question: str) -> str:
    """Return the line of `handbook` that shares most with `question`, rare words weighing most."""
    lines = _lines_with_words(handbook)
    frequency = Counter(word for words in lines.values() for word in words)
    asked = _words(question)

    def weight(words: set[str]) -> float:
        return sum(math.log(1 + len(lines) / frequency[word]) for word in words)

    def likeness(line: str) -> float:
        same_polarity = ("not" in asked) == ("not" in lines[line])
        return weight(asked & lines[line]) / math.sqrt(weight(lines[line])) * (1 if same_polarity else 0.75)

    best = max(lines, key=likeness)
    return best if asked & lines[best] else _NOTHING_FOUND


def _lines_with_words(handbook: str) -> dict[str, set[str]]:
    """Map each line to its own words and those of the title it stands under."""
    lines: dict[str, set[str]] = {}
    title: set[str] | None = None
    for line in handbook.splitlines():
        if line.startswith("# "):
            title = _words(line)
        elif line and title is not None:
            lines[line] = _words(line) | title
    return lines


def _words(text: str) -> set[str]:
    """Return the telling words of `text`, without the endings of plurals and verbs."""
    words = re.findall(r"[\w.]*\w", text.lower().replace("n't", " not"))
    stems = (re.sub(r"(?<=\w{3})(?:s|ed|ing)$", "", _ALIKE.get(word, word)) for word in words)
    return {stem for stem, word in zip(stems, words, strict=True) if word not in _UNTOLD}
