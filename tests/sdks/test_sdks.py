"""Each SDK of a provider in front of the cache, by its own HTTP client: whole and streamed, in both colours."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

import pytest

from askonce import scope
from askonce.cache import Cache
from askonce.testing import InMemoryExactTier
from tests.sdks import streams
from tests.sdks.provider import Provider
from tests.sdks.sdks import SDKS, AsyncMistral, Mistral, Sdk


@pytest.fixture
def provider() -> Iterator[Provider]:
    """Yield a provider on the loopback."""
    with Provider() as provider:
        yield provider


@pytest.fixture(params=SDKS)
def sdk(request: pytest.FixtureRequest) -> Iterator[Sdk]:
    """Yield an SDK before a cache in this process that keeps calls of tools, too."""
    with Cache(exact=InMemoryExactTier(), allow_tool_calls=True) as cache:
        sdk = SDKS[request.param](cache)
        yield sdk
        sdk.close()


def test_a_whole_answer_answers_whole_and_streamed(sdk: Sdk, provider: Provider) -> None:
    """The second time nobody is asked, nothing was used, and the SDK's own helper for streams reads it."""
    client = sdk.client(provider.url)
    paid, hit = sdk.ask(client), sdk.ask(client)
    streamed = "".join(map(sdk.delta, sdk.stream(client)))
    assert sdk.text(paid) == sdk.text(hit) == streamed == sdk.helped(client) == streams.TEXT
    assert sdk.used(paid) > 0
    assert sdk.used(hit) == 0
    assert len(provider.asked) == 1


def test_a_stream_answers_whole_and_streamed(sdk: Sdk, provider: Provider) -> None:
    """What was streamed is put together when it has ended."""
    client = sdk.client(provider.url)
    paid = "".join(map(sdk.delta, sdk.stream(client)))
    streamed = "".join(map(sdk.delta, sdk.stream(client)))
    assert paid == streamed == sdk.text(sdk.ask(client)) == streams.TEXT
    assert len(provider.asked) == 1


async def test_an_async_client(sdk: Sdk, provider: Provider) -> None:
    """It answers what was stored by a stream of its own."""
    sdk = AsyncMistral(sdk.cache) if isinstance(sdk, Mistral) else sdk
    client = sdk.client(provider.url, is_async=True)
    said = ["".join([sdk.delta(chunk) async for chunk in await sdk.stream(client)]) for _ in range(2)]
    assert [*said, sdk.text(await sdk.ask(client))] == [streams.TEXT] * 3
    await sdk.aclose()
    assert len(provider.asked) == 1


@pytest.mark.parametrize("ends", ["fault", "cut"])
def test_a_stream_that_breaks_is_not_stored(sdk: Sdk, ends: str, provider: Provider) -> None:
    """By an event of a fault under the status 200, or by the connection: the next call asks the provider."""
    client = sdk.client(provider.url)
    provider.ends = ends
    with suppress(Exception):  # as the SDK says that a stream broke; some say nothing
        list(sdk.stream(client))
    provider.ends = "whole"
    assert sdk.text(sdk.ask(client)) == streams.TEXT
    assert len(provider.asked) == 2


def test_a_stream_that_is_left_is_not_stored(sdk: Sdk, provider: Provider) -> None:
    """Who stops reading has not got the whole of it."""
    client = sdk.client(provider.url)
    provider.ends = "never"
    stream = sdk.stream(client)
    next(iter(stream))
    provider.ends = "whole"
    close = getattr(stream, "close", None) or stream.response.close
    close()
    assert sdk.text(sdk.ask(client)) == streams.TEXT
    assert len(provider.asked) == 2


def test_tenants_and_servers_are_apart_and_keys_are_not(sdk: Sdk, provider: Provider) -> None:
    """Who pays does not matter where the scope does not say so; a base URL is another provider."""
    client = sdk.client(provider.url)
    sdk.ask(client)
    sdk.ask(sdk.client(provider.url, key="another"))
    assert len(provider.asked) == 1
    with scope(tenant="other"):
        sdk.ask(client)
    assert len(provider.asked) == 2
    with Provider() as elsewhere:
        sdk.ask(sdk.client(elsewhere.url))
    assert (len(provider.asked), len(elsewhere.asked)) == (2, 1)
