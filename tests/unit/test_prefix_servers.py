"""What servers tell of their prefix caches, and what a probe makes of their answers."""

from __future__ import annotations

from typing import Any

import pytest

from askonce.prefix import Reading, read_counters
from askonce.prefix.counters import between
from askonce.prefix.probing import Ask, Probed, Reply, Verdict, probe
from tests.tables import every_row

VLLM = """
# HELP vllm:prefix_cache_queries_total Prefix cache queries, in terms of number of queried tokens.
# TYPE vllm:prefix_cache_queries_total counter
vllm:prefix_cache_queries_total{engine="0",model_name="a {b}\\" c"} 14717.0
vllm:prefix_cache_queries_total{engine="1",model_name="m"} 283.0 1795259476519
vllm:prefix_cache_queries_created{engine="0",model_name="m"} 1.7952594765196273e+09
vllm:prefix_cache_hits_total{engine="0",model_name="m"} 8544.0 # {trace_id="x"} 1.0
vllm:prefix_cache_hits_total{engine="1",model_name="m"} 1e2
vllm:external_prefix_cache_queries_total{engine="0",model_name="m"} 7.0
vllm:prompt_tokens_total{engine="0",model_name="m"} 14717.0
vllm:kv_cache_usage_perc{engine="0",model_name="m"} 0.0
vllm:cache_config_info{block_size="32",enable_prefix_caching="True",engine="0",mamba="None"} 1.0
"""
SGLANG = """
sglang:prompt_tokens_total{model_name="m"} 900
sglang:cached_tokens_total{cache_source="device",model_name="m"} 300
sglang:cached_tokens_total{cache_source="host",model_name="m"} 100
sglang:cache_hit_rate{model_name="m"} 0.9
"""
LLAMA = """
llamacpp:prompt_tokens_total 817
llamacpp:prompt_tokens_cached_total 1148
llamacpp:prompt_tokens_seconds 14009.4
"""


@every_row(
    "text, expected",
    [
        (VLLM, Reading("vllm", 15000, 8644, enabled=True)),
        (VLLM.replace("_total", ""), Reading("vllm", 15000, 8644, enabled=True)),
        (VLLM.replace("vllm:", "vllm_"), Reading("vllm", 15000, 8644, enabled=True)),
        (VLLM.replace('"True"', '"False"'), Reading("vllm", 15000, 8644, enabled=False)),
        (VLLM.replace("prefix_cache", "gpu_prefix_cache"), Reading("vllm", 15000, 8644, enabled=True)),
        (SGLANG, Reading("sglang", 900, 400)),
        (SGLANG + "sglang:cached_tokens_total 400\n", Reading("sglang", 900, 400)),
        ("sglang:prompt_tokens_total 900\nsglang:cached_tokens_total 400\n", Reading("sglang", 900, 400)),
        (LLAMA, Reading("llama.cpp", 1965, 1148)),
        ("vllm:kv_cache_usage_perc 0.4\n", None),
        ("vllm:prefix_cache_queries_total 5\n", None),
        ("vllm:prefix_cache_queries_total NaN\nvllm:prefix_cache_hits_total 1\n", None),
        ("vllm:prefix_cache_queries_total 1e30\nvllm:prefix_cache_hits_total 1\n", None),
        ("<html>not found</html>", None),
        ("", None),
    ],
)
def test_counters_are_read_whatever_their_names_and_labels(text: str, expected: Reading | None) -> None:
    """Tokens read include the cached ones for each server; engines add up; what is not told is nothing, not zero."""
    assert read_counters(text) == expected


def test_a_server_that_was_started_again_counts_from_zero() -> None:
    """What is between readings is never negative, and what was counted since the restart is not lost."""
    readings = [Reading("vllm", read, cached) for read, cached in ((100, 50), (300, 200), (40, 10), (90, 10))]
    assert between(readings) == (200 + 40 + 50, 150 + 10 + 0)
    assert between(readings[:1]) == between([]) == (0, 0)


OFF = """vllm:cache_config_info{{enable_prefix_caching="False"}} 1
vllm:prefix_cache_queries_total 0
vllm:prefix_cache_hits_total 0
"""  # as vLLM 0.32 does with --no-enable-prefix-caching, whose counters stay at zero


class Server:
    """Be a server with a prefix cache, of one kind or another.

    Args:
        by_salt: Whether salts keep its cache apart.
        caches: Whether it caches at all.
        usage: Whether it tells what was cached in its usage.
        metrics: What it names its counters, if it has them.
        busy: Tokens of others between two readings.
        refuses: The number of the request that it refuses.
    """

    def __init__(
        self,
        *,
        by_salt: bool = True,
        caches: bool = True,
        usage: bool = True,
        metrics: str | None = "vllm:prefix_cache_queries_total {}\nvllm:prefix_cache_hits_total {}\n",
        busy: int = 0,
        refuses: int | None = None,
    ) -> None:
        self._by_salt, self._caches, self._usage, self._metrics = by_salt, caches, usage, metrics
        self._busy, self._refuses = busy, refuses
        self._seen = set[str]()
        self._read = self._cached = self.asked = 0

    def answer(self, step: object) -> Reply:
        """Answer one step of a probe."""
        if not isinstance(step, Ask):
            self._read += self._busy
            return (
                Reply(404)
                if self._metrics is None
                else Reply(200, None, self._metrics.format(self._read, self._cached))
            )
        self.asked += 1
        if self.asked == self._refuses:
            return Reply(401, None, "no key")
        key = str(step.body["messages"]) + (step.body["cache_salt"] if self._by_salt else "")
        read, cached = 600, 592 if self._caches and key in self._seen else 0
        self._seen.add(key)
        self._read, self._cached = self._read + read, self._cached + cached
        details = {"cached_tokens": cached} if self._usage else None
        return Reply(200, {"usage": {"prompt_tokens": read, "prompt_tokens_details": details}})


def probed(server: Server) -> Probed:
    """Return what a probe says of a server."""
    asking = probe("m", bytes(range(16)))
    step: Any = next(asking)
    while True:
        try:
            step = asking.send(server.answer(step))
        except StopIteration as ended:
            found: Probed = ended.value
            return found


@pytest.mark.parametrize(
    ("options", "verdict", "by"),
    [
        ({}, "isolated", "usage"),
        ({"by_salt": False}, "shared", "usage"),
        ({"caches": False}, "no_cache", "usage"),
        ({"usage": False}, "isolated", "metrics"),
        ({"usage": False, "by_salt": False}, "shared", "metrics"),
        ({"usage": False, "caches": False}, "no_cache", "metrics"),
        ({"usage": False, "metrics": None}, "unknown", ""),
        ({"usage": False, "metrics": "other_total {} {}\n"}, "unknown", ""),
        ({"usage": False, "busy": 700}, "unknown", "metrics"),
        ({"usage": False, "caches": False, "metrics": OFF}, "no_cache", "metrics"),
        ({"metrics": None}, "isolated", "usage"),
        ({"refuses": 1}, "refused", ""),
        ({"refuses": 3}, "refused", ""),
    ],
)
def test_a_probe_says_whether_salts_keep_apart(options: dict[str, Any], verdict: Verdict, by: str) -> None:
    """Three requests tell; where usage does not say what was cached, counters do; where neither does, it is unknown."""
    server = Server(**options)
    found = probed(server)
    assert (found.verdict, found.by) == (verdict, by)
    assert server.asked <= 3
    assert found.says
    assert (verdict == "isolated") == (not found.fix)
