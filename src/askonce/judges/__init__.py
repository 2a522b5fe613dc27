"""Second opinions, off by default: verifiers of hits in doubt, judges of answers, and rewriters of follow-ups."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from askonce.core.answers import AnswerJudge
from askonce.core.rewriting import Rewriter
from askonce.core.verifier import Verifier
from askonce.errors import ConfigurationError
from askonce.judges import langchain, llama_index, sentence_transformers
from askonce.judges.chat import Chat, ChatAnswerJudge, ChatJudge, ChatRewriter
from askonce.judges.function import FunctionRewriter, FunctionVerifier, refuse_async
from askonce.judges.langchain import from_langchain
from askonce.judges.llama_index import from_llama_index
from askonce.judges.sentence_transformers import CrossEncoderVerifier

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel
    from llama_index.core.llms import LLM

__all__ = [
    "ChatAnswerJudge",
    "ChatJudge",
    "ChatRewriter",
    "CrossEncoderVerifier",
    "FunctionRewriter",
    "FunctionVerifier",
    "chat_of",
    "from_langchain",
    "from_llama_index",
    "is_function",
    "load_answer_judge",
    "load_rewriter",
    "load_verifier",
]


def load_verifier(spec: object) -> Verifier:
    """Return the verifier that `spec` is, or can be wrapped as.

    Raises:
        ConfigurationError: `spec` is not a verifier; the message lists what would be one.
    """
    if _has(spec, "judge", "ajudge"):
        refuse_async(spec.judge, "judge beside ajudge")  # type: ignore[attr-defined]
        return cast("Verifier", spec)
    if sentence_transformers.recognises(spec):
        raise ConfigurationError(
            "a CrossEncoder needs its threshold: askonce.judges.CrossEncoderVerifier(model, min_score=...)"
        )
    if chat := chat_of(spec):
        return ChatJudge(chat)
    if is_function(spec):
        return FunctionVerifier(spec)  # type: ignore[arg-type]  # it is callable
    raise _unfit(spec, "verifier", "a CrossEncoderVerifier, or a function (asked, stored, answer) -> bool")


def load_answer_judge(spec: object) -> AnswerJudge:
    """Return the answer judge that `spec` is, or can be wrapped as.

    Raises:
        ConfigurationError: `spec` is not an answer judge; the message lists what would be one.
    """
    if _has(spec, "same", "asame"):
        refuse_async(spec.same, "same beside asame")  # type: ignore[attr-defined]
        return cast("AnswerJudge", spec)
    if chat := chat_of(spec):
        return ChatAnswerJudge(chat)
    raise _unfit(spec, "answer judge", "or an object with same(question, stored, fresh) and asame")


def load_rewriter(spec: object) -> Rewriter:
    """Return the rewriter that `spec` is, or can be wrapped as.

    Raises:
        ConfigurationError: `spec` is not a rewriter; the message lists what would be one.
    """
    if _has(spec, "rewrite", "arewrite"):
        refuse_async(spec.rewrite, "rewrite beside arewrite")  # type: ignore[attr-defined]
        return cast("Rewriter", spec)
    if chat := chat_of(spec):
        return ChatRewriter(chat)
    if is_function(spec):
        return FunctionRewriter(spec)  # type: ignore[arg-type]  # it is callable
    raise _unfit(spec, "rewriter", "or a function (turns, question) -> str")


def _has(spec: object, *methods: str) -> bool:
    return not isinstance(spec, type) and all(callable(getattr(spec, method, None)) for method in methods)


def chat_of(spec: object) -> Chat | None:
    """Return `spec`, a chat model of LangChain or LlamaIndex, as a `Chat`, or `None` if it is not one."""
    if langchain.recognises(spec):
        return from_langchain(cast("BaseChatModel", spec))
    if llama_index.recognises(spec):
        return from_llama_index(cast("LLM", spec))
    return None


def is_function(spec: object) -> bool:
    """Return whether `spec` is a plain function."""
    # A runnable, a chain or a client may be callable too, but with other arguments.
    return callable(spec) and not isinstance(spec, type) and not hasattr(spec, "invoke")


def _unfit(spec: object, role: str, more: str) -> ConfigurationError:
    shown = f"the class {spec.__name__}" if isinstance(spec, type) else f"an object of {type(spec).__name__}"
    article = "an" if role[0] in "aeiou" else "a"
    return ConfigurationError(
        f"{shown} is not {article} {role}; expected a LangChain chat model, a LlamaIndex LLM, {more}"
    )
