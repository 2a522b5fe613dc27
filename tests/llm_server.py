"""A real OpenAI-compatible server (xllamacpp) over a tiny random model, in a process of its own.

The model's weights are random, so its text is nonsense; the protocol, the streaming, the usage figures
and the grammar-constrained JSON are real.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Timer

import pytest

_START_TIMEOUT_S = 60.0


@pytest.fixture(scope="session")
def llm_server_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve a tiny random model, and yield the OpenAI base URL, such as `http://127.0.0.1:1234/v1`."""
    pytest.importorskip("xllamacpp", reason="needs xllamacpp and gguf (the dev extra)")
    model = tmp_path_factory.mktemp("llm") / "tiny.gguf"
    log = model.with_suffix(".log").open("wb")
    # The child ends when its standard input closes: also when this process is killed.
    server = subprocess.Popen(
        [sys.executable, __file__, str(model)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log
    )
    assert server.stdin
    assert server.stdout
    give_up = Timer(_START_TIMEOUT_S, server.kill)
    give_up.start()
    try:
        address = server.stdout.readline().decode().strip()
        give_up.cancel()
        if not address:
            pytest.fail(f"the LLM server did not start; see {log.name}")
        yield f"{address}/v1"
    finally:
        give_up.cancel()
        server.stdin.close()
        server.stdout.close()
        try:
            server.wait(timeout=5)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()
        log.close()


def write_model(path: Path) -> None:
    """Write a llama model of half a megabyte with random weights and a byte-level vocabulary."""
    import gguf
    import numpy as np

    hidden, feed_forward, layers, heads = 64, 128, 2, 4
    random = np.random.default_rng(0)
    tokens = ["<pad>", "<s>", "</s>", *_byte_alphabet(), "th", "he", "in", "er", "Ġt", "Ġa"]

    writer = gguf.GGUFWriter(str(path), "llama")
    writer.add_context_length(8192)
    writer.add_embedding_length(hidden)
    writer.add_block_count(layers)
    writer.add_feed_forward_length(feed_forward)
    writer.add_head_count(heads)
    writer.add_head_count_kv(heads)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(hidden // heads)
    writer.add_vocab_size(len(tokens))
    writer.add_file_type(0)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    writer.add_token_types([3] * 3 + [1] * (len(tokens) - 3))
    writer.add_token_merges(["t h", "h e", "i n", "e r", "Ġ t", "Ġ a"])
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_add_bos_token(False)
    writer.add_chat_template(
        "{% for m in messages %}{{ '<|' + m['role'] + '|>\n' + m['content'] + '\n' }}{% endfor %}"
        "{% if add_generation_prompt %}{{ '<|assistant|>\n' }}{% endif %}"
    )

    def weights(name: str, *shape: int) -> None:
        writer.add_tensor(f"{name}.weight", (random.normal(size=shape) * 0.05).astype(np.float32))

    def ones(name: str) -> None:
        writer.add_tensor(f"{name}.weight", np.ones(hidden, np.float32))

    weights("token_embd", len(tokens), hidden)
    ones("output_norm")
    weights("output", len(tokens), hidden)
    for layer in range(layers):
        for part in ("attn_q", "attn_k", "attn_v", "attn_output"):
            weights(f"blk.{layer}.{part}", hidden, hidden)
        weights(f"blk.{layer}.ffn_gate", feed_forward, hidden)
        weights(f"blk.{layer}.ffn_up", feed_forward, hidden)
        weights(f"blk.{layer}.ffn_down", hidden, feed_forward)
        ones(f"blk.{layer}.attn_norm")
        ones(f"blk.{layer}.ffn_norm")
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _byte_alphabet() -> list[str]:
    """Return GPT-2's 256 letters: printable bytes as they are, the others from U+0100 on."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(256) if byte not in printable]
    return [chr(byte) for byte in printable] + [chr(256 + place) for place in range(len(others))]


def _serve(model: Path) -> None:
    import xllamacpp

    write_model(model)
    params = xllamacpp.CommonParams()
    params.model.path = str(model)
    params.n_ctx = 16384
    params.n_parallel = 2
    params.port = 0
    params.endpoint_metrics = True
    params.cpuparams.n_threads = 1
    params.warmup = False
    server = xllamacpp.Server(params)
    print(server.listening_address, flush=True)  # noqa: T201 — how the fixture learns the port
    sys.stdin.read()


if __name__ == "__main__":
    _serve(Path(sys.argv[1]))
