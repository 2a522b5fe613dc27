"""Why requests are compared exactly only, and what lets them be compared by similarity: told once for each reason.

What a user can set is a warning; what lies in the messages themselves is for information.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping

_log = logging.getLogger("askonce")

_TEMPLATE = (
    "where a prompt holds more than its question, question_template= names the part that is the question, as in "
    '"Context: {context}\\nQuestion: {question}"'
)
_OPAQUE = "LangChain tells a cache too little of this model; cached_chat_model(model, cache) sees all of it"
_PREFIX = (
    "a conversation that begins with the assistant has earlier turns from its first question on; prefix= names "
    "messages that stand before every question"
)
# By the detail of an `exact_only` miss.
REMEDIES: Mapping[str, tuple[int, str]] = {
    "assistant_first": (logging.WARNING, _PREFIX),
    "several_turns": (
        logging.INFO,
        "a question may mean something else after other turns; Cache(rewriter=...) makes follow-ups stand alone",
    ),
    **dict.fromkeys(
        ("long_message", "several_lines", "labelled_parts", "text_prompt", "completion_prompt"),
        (logging.WARNING, _TEMPLATE),
    ),
    "template_unmatched": (
        logging.WARNING,
        "this prompt was not filled from question_template=; a prompt that does not fit it is compared as a whole",
    ),
    **dict.fromkeys(("opaque_llm_string", "parameter_hidden", "response_schema_hidden"), (logging.WARNING, _OPAQUE)),
    **dict.fromkeys(
        ("several_blocks", "not_plain_text"),
        (logging.INFO, "a message of several parts, such as one with an image, has no one text that is its question"),
    ),
    "no_question": (logging.INFO, "no message is a user's"),
}


def tell(detail: str) -> None:
    """Log why requests are compared exactly only, and the remedy, if there is something to say."""
    if detail in REMEDIES:
        level, remedy = REMEDIES[detail]
        _log.log(level, "requests of a kind are answered only where they are identical (%s): %s", detail, remedy)
