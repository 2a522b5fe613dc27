"""Whether a server keeps the prefix caches of two salts apart: three small requests, and what follows from them."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Literal, NamedTuple, TypeAlias

from askonce.core.usage import Reading, usage_in
from askonce.prefix.counters import between, read_counters

Verdict: TypeAlias = Literal["isolated", "shared", "no_cache", "unknown", "refused"]
"""What a probe found.

* `isolated`: it caches, and a prompt under another salt was not served from the cache.
* `shared`: a prompt under another salt was served from what the first salt had cached.
* `no_cache`: it did not cache the same prompt under the same salt.
* `unknown`: it does not tell how many tokens were cached, neither in `usage` nor in its metrics.
* `refused`: it did not accept the requests.
"""
SAYS: Mapping[Verdict, str] = {
    "isolated": "the server caches prefixes, and keeps two salts apart",
    "shared": "the server serves one tenant's prefix to another: cache_salt has no effect here",
    "no_cache": "the server did not cache the prefix of the same request under the same salt",
    "unknown": "the server tells neither in its usage nor in its metrics how many tokens were cached",
    "refused": "the server did not accept the requests",
}
FIXES: Mapping[Verdict, str] = {
    "isolated": "",
    "shared": "do not let tenants share it: run one server for each, or put the tenant first in the system prompt",
    "no_cache": "see whether prefix caching is on (vLLM: without --no-enable-prefix-caching), and whether all three "
    "requests reach one server",
    "unknown": "start vLLM with --enable-prompt-tokens-details, SGLang with --enable-cache-report, "
    "llama.cpp with --metrics",
    "refused": "see its answer; give the model by --model, and a key by --key-variable",
}
_NOISE = 0.25  # a share of the prompt that a chat template alone may have in common with another
_WORDS = (
    "amber", "basin", "cedar", "delta", "ember", "flint", "grove", "heron", "inlet", "joust", "knoll", "larch",
    "maple", "north", "ochre", "pearl",
)  # fmt: skip


class Ask(NamedTuple):
    """Post a body to the server's chat completions."""

    body: dict[str, Any]


class Scrape(NamedTuple):
    """Read the server's metrics."""


class Reply(NamedTuple):
    """Tell what the server answered.

    Attributes:
        status: Of HTTP; 0 where there was no answer.
        body: The answer's JSON, or `None`.
        text: The answer as text: its metrics, or the beginning of an error.
    """

    status: int
    body: Any = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Probed:
    """What a probe found.

    Args:
        verdict: In a word.
        by: Whether `usage` or `metrics` told it.
        cached: Cached tokens of the three requests: the first, the same again, and the same under another salt.
        read: Tokens of one request.
        engine: What kind of server it is, as far as its metrics say.
        notes: What to know beside.
    """

    verdict: Verdict
    by: Literal["usage", "metrics", ""] = ""
    cached: tuple[int | None, ...] = ()
    read: int | None = None
    engine: str | None = None
    notes: tuple[str, ...] = field(default=())

    @property
    def says(self) -> str:
        """Return the verdict in a sentence."""
        return SAYS[self.verdict]

    @property
    def fix(self) -> str:
        """Return what to do, nothing where all is well."""
        return FIXES[self.verdict]

    def as_json(self) -> dict[str, Any]:
        """Return it as JSON."""
        return {**asdict(self), "says": self.says, "fix": self.fix}


def probe(model: str, nonce: bytes, tokens: int = 600) -> Generator[Ask | Scrape, Reply, Probed]:
    """Ask for what a probe sends, and return what follows from the answers.

    Args:
        model: The model's name.
        nonce: 16 random bytes at least, so that nothing of an earlier probe is in the cache.
        tokens: About how long the prompt is; longer than the minimum of the server's cache.
    """
    salts = nonce[:8].hex() + "a", nonce[:8].hex() + "b"
    words = [_WORDS[(nonce[number % len(nonce)] + number * 7) % 16] for number in range(tokens)]
    messages = [
        {"role": "system", "content": nonce.hex() + " " + " ".join(words)},
        {"role": "user", "content": "Say yes."},
    ]
    readings = [_counters((yield Scrape()))]
    told: list[int | None] = []
    read: int | None = None
    for salt in (salts[0], salts[0], salts[1]):
        body = {"model": model, "messages": messages, "max_tokens": 1, "temperature": 0, "cache_salt": salt}
        reply = yield Ask(body)
        if not 200 <= reply.status < 300 or not isinstance(reply.body, Mapping):
            where = "no answer" if not reply.status else f"HTTP {reply.status}"
            return Probed(
                "refused", notes=(f"request {len(told) + 1}: {where}{': ' if reply.text else ''}{reply.text}",)
            )
        usage = usage_in(reply.body)
        told.append(usage.cached)
        read = usage.read if read is None else read
        readings.append(_counters((yield Scrape())))
    engine = next((one.engine for one in readings if one is not None), None)
    notes: list[str] = []
    is_off = any(one is not None and one.enabled is False for one in readings)
    if is_off:
        notes.append("its metrics say that prefix caching is off")
    if all(one is not None for one in told):
        return Probed(_verdict(told, read), "usage", tuple(told), read, engine, tuple(notes))
    if is_off:
        return Probed("no_cache", "metrics", tuple(told), read, engine, tuple(notes))
    counted = [one for one in readings if one is not None]
    if len(counted) < len(readings):
        return Probed("unknown", "", tuple(told), read, engine, tuple(notes))
    steps = [between(counted[number : number + 2]) for number in range(3)]
    if any(read is not None and step.read > 1.5 * read for step in steps):
        notes.append("others used the server meanwhile: ask it again when it is idle")
        return Probed("unknown", "metrics", tuple(told), read, engine, tuple(notes))
    cached = [int(step.cached) for step in steps]
    sent = int(steps[0].read) or read
    if not sent or not any(step.read for step in steps):
        return Probed("unknown", "metrics", tuple(told), read, engine, (*notes, "its counters did not move"))
    return Probed(_verdict(cached, sent), "metrics", tuple(cached), read or sent, engine, tuple(notes))


def _verdict(cached: list[int | None] | list[int], read: int | None) -> Verdict:
    _, again, other = (one or 0 for one in cached)
    least = _NOISE * read if read else 1
    if other > least:
        return "shared"
    return "isolated" if again > least else "no_cache"


def _counters(reply: Reply) -> Reading | None:
    return read_counters(reply.text) if 200 <= reply.status < 300 else None
