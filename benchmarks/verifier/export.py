"""Write the trained network as int8 ONNX.

    python -m benchmarks.verifier.export FOLDER [--base FOLDER]

Reads `network.pt` of the folder and writes `verifier.onnx` there. It needs the package `onnx`, which askonce itself
never imports: `pip install onnx` where you run this.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from benchmarks.verifier.network import LONGEST, Base, Batch, PairNetwork, Texts
from onnxruntime import InferenceSession, SessionOptions

INPUTS = ("words", "mask", "types")
_MARKS = 3
_OPSET = 17


def export(folder: Path, base: Base) -> Path:
    """Write `verifier.onnx` and return its path."""
    network = PairNetwork(base.folder, attention="eager")
    network.load_state_dict(torch.load(folder / "network.pt", map_location="cpu"))
    _cut_positions(network)
    network.eval()
    batch = Batch.of(base, [(base.ids("How do I reset my password?"), base.ids("password reset")), ([1], [2, 3, 4])])
    whole, target = folder / "whole.onnx", folder / "verifier.onnx"
    axes = {name: {0: "pairs", 1: "tokens"} for name in INPUTS} | {"logit": {0: "pairs"}}
    torch.onnx.export(
        network,
        (base.words[batch.ids], batch.mask, batch.types),
        str(whole),
        input_names=list(INPUTS),
        output_names=["logit"],
        dynamic_axes=axes,
        opset_version=_OPSET,
        dynamo=False,
    )
    quantise(whole, target)
    whole.unlink()
    return target


def _cut_positions(network: PairNetwork) -> None:
    """Drop the vectors of positions that no pair reaches."""
    embeddings = network.encoder.embeddings
    kept = 2 * LONGEST + _MARKS + (embeddings.position_embeddings.padding_idx or 0) + 1
    embeddings.position_embeddings.weight = torch.nn.Parameter(embeddings.position_embeddings.weight[:kept].clone())
    embeddings.position_embeddings.num_embeddings = kept
    embeddings.position_ids = embeddings.position_ids[:, :kept].clone()
    if hasattr(embeddings, "token_type_ids"):
        embeddings.token_type_ids = embeddings.token_type_ids[:, :kept].clone()


def quantise(whole: Path, target: Path) -> None:
    """Store the weights as int8, a scale for each channel; 7 bits of it, which no processor's int8 sums overflow."""
    try:
        from onnxruntime.quantization import QuantType, quantize_dynamic
    except ImportError as exc:
        raise SystemExit("onnxruntime quantises with the package onnx: pip install onnx") from exc
    quantize_dynamic(whole, target, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)


def session(model: Path) -> InferenceSession:
    """Return the model on one thread."""
    options = SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    return InferenceSession(str(model), options, providers=["CPUExecutionProvider"])


def exported_logits(model: Path, base: Base, pairs: Sequence[Texts]) -> npt.NDArray[np.float32]:
    """Return the logits that the exported network gives, as it is shipped.

    Each pair is a run of its own, as in the cache: the scales of dynamic int8 are those of a run, so that in a batch a
    pair's logit would depend on the others.
    """
    ready, words = session(model), base.words.numpy()
    found = np.zeros(len(pairs), dtype=np.float32)
    for row, (a, b) in enumerate(pairs):
        batch = Batch.of(base, [(base.ids(a), base.ids(b))])
        inputs = {"words": words[batch.ids.numpy()], "mask": batch.mask.numpy(), "types": batch.types.numpy()}
        found[row] = ready.run(None, inputs)[0][0]
    return found


def latency(model: Path, base: Base, tokens: int, *, runs: int = 200) -> float:
    """Return the median milliseconds of one pair of so many tokens on one thread."""
    ready = session(model)
    half = (tokens - _MARKS) // 2
    piece = base.ids("refund")[:1]
    batch = Batch.of(base, [(piece * half, piece * (tokens - _MARKS - half))])
    inputs = {
        "words": base.words.numpy()[batch.ids.numpy()],
        "mask": batch.mask.numpy(),
        "types": batch.types.numpy(),
    }
    taken = []
    for _ in range(runs):
        started = time.perf_counter()
        ready.run(None, inputs)
        taken.append((time.perf_counter() - started) * 1e3)
    return sorted(taken)[runs // 2]


def main() -> None:
    """Export by the arguments of the command line, and print size and latency."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--base", type=Path, help="a sentence-transformers folder, by default all-MiniLM-L6-v2")
    options = parser.parse_args()
    base = Base.of(options.base) if options.base else Base.minilm()
    model = export(options.folder, base)
    print(f"{model}: {model.stat().st_size / 1e6:.1f} MB")
    for tokens in (20, 48, 100):
        print(f"{tokens:4} tokens: {latency(model, base, tokens):.2f} ms a pair on one thread")


if __name__ == "__main__":
    main()
