"""Chat models that a LangChain user might write."""

from __future__ import annotations

from typing import Any

from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, BaseMessage
from langchain_core.outputs import ChatGeneration, ChatResult
from pydantic import PrivateAttr


class CountingChat(BaseChatModel):
    """Answer `answer-1`, `answer-2`, ..., and tell nobody which model it is, as `ChatOllama` does."""

    model: str = "mine"
    answer: AIMessage | None = None
    _calls: int = PrivateAttr(default=0)

    @property
    def calls(self) -> int:
        """Return how often the model was called."""
        return self._calls

    @property
    def _llm_type(self) -> str:
        return "counting-chat"

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        self._calls += 1
        message = self.answer or AIMessage(f"answer-{self._calls}")
        return ChatResult(generations=[ChatGeneration(message=message.model_copy(deep=True))])


class NamedChat(CountingChat):
    """Tell which model it is, and an API key and an object that no string should hold."""

    api_key: str = "sk-planted"
    client: object = None

    @property
    def _identifying_params(self) -> dict[str, Any]:
        told = {"model": self.model, "api_key": self.api_key}
        return told | ({"client": self.client} if self.client is not None else {})
