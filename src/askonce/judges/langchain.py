"""LangChain chat models as judges, also with bound arguments; langchain-core is imported only if the user did."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from askonce.core.model import Cost
from askonce.judges.chat import Chat, Reply, defined_in, refuse_cached

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel
    from langchain_core.messages import AIMessage
    from langchain_core.runnables import RunnableConfig
    from langchain_core.runnables.base import RunnableBinding

_MODELS = "langchain_core.language_models.chat_models"

# Without the callbacks of the surrounding run, which would stream our questions to the user.
_CONFIG: RunnableConfig = {"callbacks": [], "run_name": "askonce"}


def recognises(spec: object) -> bool:
    """Return whether `spec` is a chat model, or one with bound arguments."""
    models = sys.modules.get(_MODELS)
    return models is not None and isinstance(getattr(spec, "bound", spec), models.BaseChatModel)


def from_langchain(model: BaseChatModel | RunnableBinding[Any, Any], *, temperature: float | None = 0.0) -> Chat:
    """Return a LangChain chat model as a `Chat` that bypasses every LLM cache.

    Args:
        model: The model, or `model.bind(...)`.
        temperature: Sets the model's field of that name, if it has one; `None` leaves it unchanged, for models that
            reject 0 (OpenAI's reasoning models).

    Raises:
        ConfigurationError: The model was made by `cached_chat_model`.
    """
    bound = getattr(model, "bound", None)
    plain = _uncached(model if bound is None else bound, temperature)
    asked = plain if bound is None else model.model_copy(update={"bound": plain})

    def ask(instructions: str, data: str) -> Reply:
        return _reply(asked.invoke(_messages(instructions, data), _CONFIG))

    async def aask(instructions: str, data: str) -> Reply:
        return _reply(await asked.ainvoke(_messages(instructions, data), _CONFIG))

    # The async methods of the base classes use the event loop's default executor, which belongs to the application.
    return Chat(_name(plain), ask, None if defined_in(plain, "_agenerate") == _MODELS else aask)


def _uncached(model: Any, temperature: float | None) -> Any:
    refuse_cached(model)
    changes: dict[str, object] = {"cache": False}
    if temperature is not None and "temperature" in type(model).model_fields:
        changes["temperature"] = temperature
    return model.model_copy(update=changes)


def _messages(instructions: str, data: str) -> list[tuple[str, str]]:
    return [("system", instructions), ("human", data)]


def _reply(message: AIMessage) -> Reply:
    usage = message.usage_metadata
    return Reply(str(message.text), Cost(usage["input_tokens"], usage["output_tokens"]) if usage else Cost())


def _name(model: object) -> str:
    found = (getattr(model, field, None) for field in ("model_name", "model", "model_id", "deployment_name"))
    return ":".join(("langchain", type(model).__name__, *(name for name in found if isinstance(name, str) and name)))
