"""Try a live server (vLLM, SGLang, llama.cpp): what it reuses beside what `askonce.prefix` predicts, and its counters.

    python benchmarks/vllm_live.py http://127.0.0.1:8000 [--block 16] [--requests 40]

Sends small prompts with the time first, the time last, documents in one order and in changing ones, under two salts.
docs/prefix.md says how a small vLLM is started on a CPU.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from datetime import UTC, datetime
from secrets import token_hex
from typing import Any

from askonce.cli.prefix import server_tokenizer
from askonce.observe.fetching import fetch, read_servers
from askonce.prefix import analyse, read_prompt
from askonce.prefix.counters import between

SYSTEM = "You answer questions on the products of a shop, from the documents below only, in one sentence. " * 12
SUBJECTS = ("Delivery", "A refund", "The warranty", "Payment", "An account", "Each size")
DOCUMENTS = [f"{one} is explained here, at some length and for everybody. " * 6 for one in SUBJECTS]
WAYS = ("constant", "time first", "time last", "documents sorted", "documents shuffled")


def body(way: str, number: int, draw: random.Random, run: str) -> dict[str, Any]:
    """Return a request; `run` keeps it apart from those of an earlier run."""
    now = datetime.now(UTC).isoformat()
    text = f"{run} {SYSTEM}"
    if way == "time first":
        text = f"It is {now}. {text}"
    elif way == "time last":
        text = f"{text} It is {now}."
    elif way.startswith("documents"):
        chosen = draw.sample(range(6), 4)
        text += "\n".join(DOCUMENTS[one] for one in (sorted(chosen) if way.endswith("sorted") else chosen))
    messages = [{"role": "system", "content": text}, {"role": "user", "content": f"Question {number} of {way}?"}]
    return {"messages": messages, "max_tokens": 1, "temperature": 0, "cache_salt": f"{run}{draw.choice('ab')}"}


def main() -> int:
    """Send, compare and print; exit with 1 where the prediction is off by more than a block a request."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("url")
    options.add_argument("--block", type=int, default=16)
    options.add_argument("--requests", type=int, default=40)
    given = options.parse_args()
    root = given.url.rstrip("/").removesuffix("/v1")
    model = fetch(f"{root}/v1/models").json()["data"][0]["id"]
    draw, run = random.Random(0), token_hex(4)
    before, _ = read_servers([f"{root}/metrics"])
    log: dict[str, list[dict[str, Any]]] = {way: [] for way in WAYS}
    for number in range(given.requests):
        way = WAYS[number % len(WAYS)]
        asked = {"model": model, **body(way, number, draw, f"{run}{WAYS.index(way)}")}
        got = fetch(f"{root}/v1/chat/completions", asked, timeout_s=120)
        if not got.is_ok:
            print(f"request {number}: HTTP {got.status} {got.text[:200]}")
            return 2
        log[way].append({"request": asked, "response": got.json()})
    after, faults = read_servers([f"{root}/metrics"])

    print(f"{'way':20} {'requests':>8} {'tokens':>8} {'predicted':>10} {'cached':>8} {'unknown':>8}  cause")
    worst = 0.0
    for way, rows in log.items():
        prompts = [prompt for row in rows if (prompt := read_prompt(row)) is not None]
        found = analyse(prompts, block=given.block, tokenizer=server_tokenizer(root))
        seen = found.observed
        causes = sorted({cause.name for group in found.groups for cause in group.causes})
        cached = "unknown" if seen.share is None else f"{seen.cached}"
        figures = f"{found.requests:8} {found.tokens:8} {found.reusable:10} {cached:>8} {seen.unknown:8}"
        print(f"{way:20} {figures}  {', '.join(causes)}")
        worst = max(worst, abs(seen.gap or 0) / max(1, seen.known))
    print(f"the prediction is off by at most {worst:.1f} tokens a request")
    for name, reading in after.items():
        served = between([before[name], reading]) if name in before else None
        print(f"{name}: {reading.engine}, in this time {json.dumps(served._asdict() if served else None)}")
    for name, why in faults.items():
        print(f"{name}: {why}")
    return 1 if worst > given.block else 0


if __name__ == "__main__":
    sys.exit(main())
