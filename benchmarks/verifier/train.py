"""Train the verifier's network on the pairs of `data.py`.

    python -m benchmarks.verifier.train FOLDER [--base FOLDER] [--steps N] [--rate 1.3e-4] [--threads 1]

Reads `train.jsonl` and `validation.jsonl` of the folder and writes `network.pt` there: an exponential average of the
weights, after every few hundred steps and at the end, so that a run can be stopped early and still be used. Each step
shows pairs of similar length in a random order of the two questions, so that the network has no reason to prefer one.
"""

from __future__ import annotations

import argparse
import copy
import random
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
from benchmarks.verifier.data import Row, read_rows
from benchmarks.verifier.network import Base, Batch, PairNetwork, half_precision, logits
from torch import nn

SEED = 13
SIZE = 48
RATE = 1.3e-4
STEPS = (650, 2400)
"""Of the leg on the bench alone, and of the leg on all pairs."""
_HEAD_RATE = 5  # times the rate: the head starts from nothing
_WARM_UP = 0.06
_LAST_RATE = 0.02
_CERTAIN = 0.97  # what a label is worth: some are wrong
_KEPT = 0.995  # of the average at each step
_REPORT = 50
_CHECK = 400
_LIKE_LENGTHS = 40  # batches that are sorted by length together


def batches(rows: Sequence[Row], order: random.Random) -> Iterator[list[Row]]:
    """Yield all rows once, in batches of similar length."""
    shuffled = order.sample(rows, len(rows))
    for start in range(0, len(shuffled), SIZE * _LIKE_LENGTHS):
        near = sorted(shuffled[start : start + SIZE * _LIKE_LENGTHS], key=lambda row: len(row.a) + len(row.b))
        cut = [near[at : at + SIZE] for at in range(0, len(near), SIZE)]
        yield from order.sample(cut, len(cut))


def train(
    folder: Path,
    base: Base,
    *,
    steps: int | None = None,
    rate: float = RATE,
    start: Path | None = None,
    source: str | None = None,
) -> PairNetwork:
    """Train, print validation figures on the way, and return the averaged network."""
    torch.manual_seed(SEED)
    order = random.Random(SEED)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    rows = [row for row in read_rows(folder / "train.jsonl") if source in (None, row.source)]
    validation = _sample(read_rows(folder / "validation.jsonl"), order)
    network = PairNetwork(base.folder).to(device)
    if start is not None:
        network.load_state_dict(torch.load(start, map_location=device))
    average = copy.deepcopy(network).eval()
    words = base.words.to(device)
    schedule = list(batches(rows, order))
    schedule = schedule[:steps] if steps is not None else schedule
    head = {id(parameter) for parameter in network.head.parameters()}
    groups = [
        {"params": [p for p in network.parameters() if p.requires_grad and id(p) not in head], "lr": rate},
        {"params": list(network.head.parameters()), "lr": rate * _HEAD_RATE},
    ]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    print(f"{len(rows)} pairs, {len(schedule)} steps of {SIZE}, on {device.type}", flush=True)
    started, loss_seen = time.perf_counter(), 0.0
    for step, chosen in enumerate(schedule):
        share = (step + 1) / len(schedule)
        factor = min(1.0, share / _WARM_UP) * max(_LAST_RATE, 1 - share)
        for group, times in zip(optimiser.param_groups, (1, _HEAD_RATE), strict=True):
            group["lr"] = rate * times * factor
        network.train()
        turned = [(row.a, row.b) if order.random() < 0.5 else (row.b, row.a) for row in chosen]
        batch = Batch.of(base, [(base.ids(a), base.ids(b)) for a, b in turned])
        ids, mask, types = (part.to(device) for part in (batch.ids, batch.mask, batch.types))
        goal = torch.tensor([_CERTAIN if row.same else 1 - _CERTAIN for row in chosen], device=device)
        weight = torch.tensor([row.weight for row in chosen], device=device)
        with half_precision(device):
            out = network(words[ids], mask, types)
        loss = nn.functional.binary_cross_entropy_with_logits(out.float(), goal, weight=weight)
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]  # torch's
        nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimiser.step()
        kept = min(_KEPT, (step + 1) / (step + 10))
        with torch.no_grad():
            for mine, new in zip(average.parameters(), network.parameters(), strict=True):
                mine.lerp_(new, 1 - kept)
        loss_seen = loss.item() if not step else 0.98 * loss_seen + 0.02 * loss.item()
        if step % _REPORT == 0:
            print(f"{step:6} loss {loss_seen:.4f} {time.perf_counter() - started:6.0f} s", flush=True)
        if (step + 1) % _CHECK == 0 or step + 1 == len(schedule):
            torch.save(average.state_dict(), folder / "network.pt")
            _tell(average, base, validation)
    return average


def _sample(rows: Sequence[Row], order: random.Random, most: int = 1200) -> list[Row]:
    return order.sample(rows, min(most, len(rows)))


def _tell(network: PairNetwork, base: Base, rows: Sequence[Row]) -> None:
    scores = logits(network, base, [(row.a, row.b) for row in rows])
    by_source: defaultdict[str, list[tuple[float, bool]]] = defaultdict(list)
    for row, score in zip(rows, scores, strict=True):
        by_source[row.source].append((float(score), row.same))
    for source, seen in sorted(by_source.items()):
        right = np.array([score for score, same in seen if same])
        traps = np.array([score for score, same in seen if not same])
        if len(right) and len(traps):
            auc = (right[:, None] > traps[None, :]).mean()
            served = (right > np.quantile(traps, 0.98)).mean()
            print(f"       {source}: {len(seen)} pairs, AUC {auc:.3f}, served at 2% wrong {served:.3f}", flush=True)


def main() -> None:
    """Train by the arguments of the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--base", type=Path, help="a sentence-transformers folder, by default all-MiniLM-L6-v2")
    parser.add_argument("--start", type=Path, help="a network.pt to go on from")
    parser.add_argument("--source", help="pairs of one source only, such as bench")
    parser.add_argument("--steps", type=int, help="stop after so many, by default after every pair was seen once")
    parser.add_argument("--rate", type=float, default=RATE)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    base = Base.of(options.base) if options.base else Base.minilm()
    train(options.folder, base, steps=options.steps, rate=options.rate, start=options.start, source=options.source)


if __name__ == "__main__":
    main()
