"""What the servers of models tell of their prefix caches in `/metrics`: vLLM, SGLang and llama.cpp."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from askonce.core.usage import EngineName, Reading

_SAMPLE = re.compile(r'\s*([a-zA-Z_:][\w:]*)\s*(?:\{((?:[^"}]|"(?:[^"\\]|\\.)*")*)\})?\s+([^\s#]+)')
_LABEL = re.compile(r'\s*([\w.]+)\s*=\s*"((?:[^"\\]|\\.)*)"')
_MOST = 2.0**53  # from here on a float does not tell one token from two
_COLON = ("vllm", "sglang", "llamacpp")


class Served(NamedTuple):
    """What servers have done in some time: tokens of prompts, and of these, the cached ones."""

    read: float
    cached: float


def read_counters(text: str) -> Reading | None:
    """Return what a server's metrics tell of its prefix cache; `None` where they do not.

    Names are taken with and without `_total`, whatever their labels; engines and models of one server are added up.

    Args:
        text: The page, in Prometheus' text format or OpenMetrics.
    """
    sums: dict[str, float] = {}
    enabled: bool | None = None
    for name, labels, value in _samples(text):
        if name == "vllm:cache_config_info" and (told := labels.get("enable_prefix_caching")) in ("True", "False"):
            enabled = bool(enabled) or told == "True"
        if name.startswith("sglang:") and "cached_tokens" in name and "cache_source" not in labels:
            name += " (sum)"  # a version that tells the whole beside its parts
        sums[name] = sums.get(name, 0.0) + value
    pairs: Sequence[tuple[EngineName, tuple[str, ...], tuple[str, ...]]] = (
        ("vllm", ("vllm:prefix_cache_queries",), ("vllm:prefix_cache_hits",)),
        ("vllm", ("vllm:gpu_prefix_cache_queries",), ("vllm:gpu_prefix_cache_hits",)),  # before 0.9
        ("sglang", ("sglang:prompt_tokens",), ("sglang:cached_tokens", "sglang:cached_tokens (sum)")),
    )
    for engine, reads, hits in pairs:
        read, cached = _sum(sums, reads), _sum(sums, hits)
        if read is not None and cached is not None:
            return Reading(engine, read, min(cached, read), enabled)
    computed, cached = _sum(sums, ("llamacpp:prompt_tokens",)), _sum(sums, ("llamacpp:prompt_tokens_cached",))
    if computed is not None and cached is not None:  # the former leave out what was cached
        return Reading("llama.cpp", computed + cached, cached)
    return None


def between(readings: Iterable[Reading]) -> Served:
    """Return what was served from the first to the last reading of one server, in order of time.

    A counter that has become smaller was reset when the server was started again, and counts from zero.
    """
    read = cached = 0.0
    before: Reading | None = None
    for now in readings:
        if before is not None:
            was_reset = now.read < before.read or now.cached < before.cached
            read += now.read - (0.0 if was_reset else before.read)
            cached += now.cached - (0.0 if was_reset else before.cached)
        before = now
    return Served(read, min(read, cached))


def _sum(sums: Mapping[str, float], names: Sequence[str]) -> float | None:
    """Return the first of the counters that is there, by either form of its name."""
    for name in names:
        base, extra = (name.removesuffix(" (sum)"), " (sum)") if name.endswith(" (sum)") else (name, "")
        for form in (f"{base}_total{extra}", f"{base}{extra}"):
            if form in sums:
                return sums[form]
    return None


def _samples(text: str) -> Iterator[tuple[str, Mapping[str, str], float]]:
    for line in text.splitlines():
        if line.startswith("#") or not line.lstrip().startswith(_COLON):
            continue
        match = _SAMPLE.match(line)
        if match is None:
            continue
        name, labels, number = match.groups()
        try:
            value = float(number)
        except ValueError:
            continue
        if 0 <= value <= _MOST:
            # Some collectors and exporters write the colon as an underscore.
            head, _, rest = name.partition("_" if ":" not in name else ":")
            yield f"{head}:{rest}", dict(_LABEL.findall(labels or "")), value
