"""Train the verifier from nothing: data, network, export, weights, figures; about an hour on two cores.

    pip install onnx   # for the export alone
    python -m benchmarks.verifier FOLDER [--base FOLDER --languages en de ...] [--threads 2] [--steps N N]

`FOLDER` gets `verifier.onnx` and `verifier.json`, which belong into `src/askonce/judges/same_answer/`. Each part is a
script of its own, which says what it does: `data`, `train`, `export`, `calibrate` (which weighs the network as it is
shipped, so after the export) and `evaluate`. The training has two legs: the bench's pairs alone, then all pairs. It
runs on a GPU where torch sees one, in minutes.

`--base` is the folder of another sentence-transformers embedder, such as a multilingual one: its transformer is
trained in the same way, and its own word embeddings are kept out of the network. The pairs of this script are English:
a verifier of other languages needs pairs of those (`bench_pairs("de")` and so on) in `train.jsonl`, too.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch
from benchmarks.verifier.calibrate import calibrate
from benchmarks.verifier.data import make
from benchmarks.verifier.export import export
from benchmarks.verifier.network import Base
from benchmarks.verifier.train import STEPS, train


def main() -> None:
    """Run all parts."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--base", type=Path, help="a sentence-transformers folder, by default all-MiniLM-L6-v2")
    parser.add_argument("--languages", nargs="+", default=["en"], help="of the base, and of the training pairs")
    parser.add_argument("--steps", type=int, nargs=2, default=STEPS, help="of the first leg, and of the second")
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    base = Base.of(options.base) if options.base else Base.minilm()
    options.folder.mkdir(parents=True, exist_ok=True)
    make(options.folder)
    bench_only, rest = options.steps
    train(options.folder, base, steps=bench_only, source="bench")
    train(options.folder, base, steps=rest, start=options.folder / "network.pt")
    export(options.folder, base)
    calibrate(options.folder, base, options.languages)


if __name__ == "__main__":
    main()
