"""The SDKs of providers, each in the same few words: how its client is made and asked, and what its answers say."""

from __future__ import annotations

from typing import Any

import pytest

from askonce.cache import Cache
from askonce.openai import AsyncCachedTransport, CachedTransport
from tests.sdks import streams

ASK = "How do I reset my password?"
MESSAGES: Any = [{"role": "user", "content": ASK}]


class Sdk:
    """Be one SDK: how its client is made and asked, and what its answers say."""

    library = "httpx2"

    def __init__(self, cache: Cache) -> None:
        self.cache = cache
        self.opened: list[Any] = []

    def http(self, *, is_async: bool) -> Any:
        """Return an HTTP client that asks the cache."""
        library = pytest.importorskip(self.library)
        cached: Any = AsyncCachedTransport(self.cache) if is_async else CachedTransport(self.cache)
        self.opened.append((library.AsyncClient if is_async else library.Client)(transport=cached))
        return self.opened[-1]

    def close(self) -> None:
        """Close the connections of sync clients."""
        for client in self.opened:
            if hasattr(client, "close"):
                client.close()

    async def aclose(self) -> None:
        """Close the connections of async clients."""
        for client in self.opened:
            if hasattr(client, "aclose"):
                await client.aclose()

    def client(self, url: str, key: str = "k", *, is_async: bool = False) -> Any:
        """Return the SDK's client."""
        raise NotImplementedError

    def ask(self, client: Any) -> Any:
        """Ask for a whole answer; an awaitable of an async client."""
        raise NotImplementedError

    def stream(self, client: Any) -> Any:
        """Ask for a stream; an awaitable of an async client."""
        raise NotImplementedError

    def text(self, answer: Any) -> str:
        """Return the text of a whole answer."""
        raise NotImplementedError

    def delta(self, chunk: Any) -> str:
        """Return the text of a chunk."""
        raise NotImplementedError

    def used(self, answer: Any) -> Any:
        """Return the tokens that an answer says were used, all together."""
        raise NotImplementedError

    def helped(self, client: Any) -> str:
        """Return the text that the SDK's own helper for streams puts together."""
        return "".join(map(self.delta, self.stream(client)))


class Anthropic(Sdk):
    """Anthropic's Messages."""

    def client(self, url: str, key: str = "k", *, is_async: bool = False) -> Any:
        sdk = pytest.importorskip("anthropic")
        kind = sdk.AsyncAnthropic if is_async else sdk.Anthropic
        return kind(http_client=self.http(is_async=is_async), base_url=url, api_key=key, max_retries=0)

    def ask(self, client: Any) -> Any:
        return client.messages.create(model="claude-test", max_tokens=99, messages=MESSAGES)

    def stream(self, client: Any) -> Any:
        return client.messages.create(model="claude-test", max_tokens=99, messages=MESSAGES, stream=True)

    def text(self, answer: Any) -> str:
        return "".join(block.text for block in answer.content if block.type == "text")

    def delta(self, chunk: Any) -> str:
        is_text = chunk.type == "content_block_delta" and chunk.delta.type == "text_delta"
        return chunk.delta.text if is_text else ""

    def used(self, answer: Any) -> Any:
        return answer.usage.input_tokens + answer.usage.output_tokens

    def helped(self, client: Any) -> str:
        with client.messages.stream(model="claude-test", max_tokens=99, messages=MESSAGES) as stream:
            said = "".join(stream.text_stream)
            message = stream.get_final_message()
        kinds = [block.type for block in message.content]
        assert kinds == ["thinking", "redacted_thinking", "text", "tool_use", "tool_use"]
        assert message.content[0].signature == "c2lnbmVk"
        assert message.content[3].input == streams.MESSAGE["content"][3]["input"]
        assert message.stop_reason == "tool_use"
        return said


class Responses(Sdk):
    """OpenAI's Responses, by whichever version of the client is installed."""

    def client(self, url: str, key: str = "k", *, is_async: bool = False) -> Any:
        sdk = pytest.importorskip("openai")
        self.library = "httpx2" if sdk.__version__.startswith("3") else "httpx"
        kind = sdk.AsyncOpenAI if is_async else sdk.OpenAI
        return kind(http_client=self.http(is_async=is_async), base_url=f"{url}/v1", api_key=key, max_retries=0)

    def ask(self, client: Any) -> Any:
        return client.responses.create(model="gpt-test", input=ASK)

    def stream(self, client: Any) -> Any:
        return client.responses.create(model="gpt-test", input=ASK, stream=True)

    def text(self, answer: Any) -> str:
        return str(answer.output_text)

    def delta(self, chunk: Any) -> str:
        # The stream that the provider sends tells but the beginning by itself.
        return chunk.response.output_text if chunk.type == "response.completed" else ""

    def used(self, answer: Any) -> Any:
        return answer.usage.total_tokens

    def helped(self, client: Any) -> str:
        with client.responses.stream(model="gpt-test", input=ASK) as stream:
            said = "".join(event.delta for event in stream if event.type == "response.output_text.delta")
            response = stream.get_final_response()
        assert [item.type for item in response.output] == [item["type"] for item in streams.RESPONSE["output"]]
        assert response.output[2].arguments == streams.RESPONSE["output"][2]["arguments"]
        assert said == response.output_text
        return said


class Google(Sdk):
    """Google's generateContent."""

    def client(self, url: str, key: str = "k", *, is_async: bool = False) -> Any:
        sdk = pytest.importorskip("google.genai")
        name = "httpx_async_client" if is_async else "httpx_client"
        options = sdk.types.HttpOptions(base_url=url, **{name: self.http(is_async=is_async)})
        client = sdk.Client(api_key=key, http_options=options)
        return client.aio if is_async else client

    def ask(self, client: Any) -> Any:
        return client.models.generate_content(model="gemini-test", contents=ASK)

    def stream(self, client: Any) -> Any:
        return client.models.generate_content_stream(model="gemini-test", contents=ASK)

    def text(self, answer: Any) -> str:
        return "".join(part.text for part in answer.candidates[0].content.parts if part.text and not part.thought)

    def delta(self, chunk: Any) -> str:
        return self.text(chunk)

    def used(self, answer: Any) -> Any:
        return answer.usage_metadata.total_token_count


class Mistral(Sdk):
    """Mistral's chat."""

    def client(self, url: str, key: str = "k", *, is_async: bool = False) -> Any:
        sdk = pytest.importorskip("mistralai.client")
        name = "async_client" if is_async else "client"
        return sdk.Mistral(server_url=url, api_key=key, **{name: self.http(is_async=is_async)})

    def ask(self, client: Any) -> Any:
        return client.chat.complete(model="mistral-test", messages=MESSAGES)

    def stream(self, client: Any) -> Any:
        return client.chat.stream(model="mistral-test", messages=MESSAGES)

    def text(self, answer: Any) -> str:
        return str(answer.choices[0].message.content)

    def delta(self, chunk: Any) -> str:
        return chunk.data.choices[0].delta.content or ""

    def used(self, answer: Any) -> Any:
        return answer.usage.total_tokens


class AsyncMistral(Mistral):
    """The same client's methods for async callers."""

    def ask(self, client: Any) -> Any:
        return client.chat.complete_async(model="mistral-test", messages=MESSAGES)

    def stream(self, client: Any) -> Any:
        return client.chat.stream_async(model="mistral-test", messages=MESSAGES)


class Groq(Sdk):
    """Groq's chat."""

    library = "httpx"

    def client(self, url: str, key: str = "k", *, is_async: bool = False) -> Any:
        sdk = pytest.importorskip("groq")
        kind = sdk.AsyncGroq if is_async else sdk.Groq
        return kind(http_client=self.http(is_async=is_async), base_url=url, api_key=key, max_retries=0)

    def ask(self, client: Any) -> Any:
        return client.chat.completions.create(model="groq-test", messages=MESSAGES)

    def stream(self, client: Any) -> Any:
        return client.chat.completions.create(model="groq-test", messages=MESSAGES, stream=True)

    def text(self, answer: Any) -> str:
        return str(answer.choices[0].message.content)

    def delta(self, chunk: Any) -> str:
        return chunk.choices[0].delta.content or "" if chunk.choices else ""

    def used(self, answer: Any) -> Any:
        return answer.usage.total_tokens


SDKS: dict[str, type[Sdk]] = {
    "anthropic": Anthropic,
    "responses": Responses,
    "google": Google,
    "mistral": Mistral,
    "groq": Groq,
}
