"""Cross-encoders of the sentence-transformers library as verifiers: they read two questions and return one score."""

from __future__ import annotations

import asyncio
from concurrent.futures import Future
from typing import TYPE_CHECKING

import numpy as np

from askonce.core.model import Json
from askonce.embedding.executor import LazyExecutor
from askonce.errors import CacheError, ConfigurationError, TierError
from askonce.extras import require
from askonce.runtime.deadlines import awithin, within
from askonce.runtime.forking import leave_to_parent, renew_in_child

if TYPE_CHECKING:
    from sentence_transformers import CrossEncoder


class CrossEncoderVerifier:
    """Verify by the score of the two questions, without the answer.

    The model is loaded with the first pair, or by `load()`, on a thread of its own, on which it is also called.

    Args:
        model: A hub id (`cross-encoder/quora-roberta-base`), a folder, or a loaded `CrossEncoder`.
        min_score: The score, in the model's own unit, from which two questions are the same; both orders
            of the pair must reach it. No value suits all models: measure it with `askonce evaluate`.
        revision: Branch, tag or commit of the hub id.
        device: `cpu`, `cuda`, `mps`; by default the library's choice.

    Raises:
        ImportError: The extra `sentence-transformers` is not installed.
    """

    keeps_deadline = True  # the model runs on a thread of its own, so that callers can stop waiting

    def __init__(
        self, model: str | CrossEncoder, *, min_score: float, revision: str = "", device: str | None = None
    ) -> None:
        require("sentence-transformers", "sentence_transformers")
        self.name = f"cross-encoder:{model}" if isinstance(model, str) else "cross-encoder"
        self._source = model
        self._revision = revision
        self._device = device
        self._min_score = min_score
        self._model: CrossEncoder | None = None
        # One thread: the model is loaded once, and libraries' tokenizers are not thread-safe.
        self._executor = LazyExecutor(self.name, threads=1)
        renew_in_child(self)

    def renew(self) -> None:
        """Load again in a forked child: native thread pools do not survive a fork, not even to be freed."""
        leave_to_parent(self._model)
        self._model = None

    def load(self) -> None:
        """Load the model now instead of with the first pair."""
        self._executor.submit(self._loaded).result()

    async def aload(self) -> None:
        """Async version of `load`."""
        await asyncio.wrap_future(self._executor.submit(self._loaded))

    def judge(self, asked: str, stored: str, answer: Json) -> bool:  # noqa: ARG002 — it reads questions
        """Return whether the pair's score is high enough."""
        return within(self._submit(asked, stored), self._executor.ended_at)

    async def ajudge(self, asked: str, stored: str, answer: Json) -> bool:  # noqa: ARG002 — it reads questions
        """Async version of `judge`."""
        return await awithin(self._submit(asked, stored), self._executor.ended_at)

    def close(self) -> None:
        """Release the model and its thread."""
        self._executor.close()
        self._model = None

    def _submit(self, asked: str, stored: str) -> Future[bool]:
        return self._executor.submit(self._reaches, asked, stored)

    def _reaches(self, asked: str, stored: str) -> bool:
        model = self._loaded()
        try:
            scores = np.asarray(model.predict([(asked, stored), (stored, asked)], show_progress_bar=False))
        except Exception as exc:
            raise TierError(f"{self.name} failed ({type(exc).__name__})") from exc
        if scores.shape != (2,):
            raise ConfigurationError(
                f"{self.name} returns {scores.shape[1:]} scores per pair; expected a model that returns one"
            )
        return bool((scores >= self._min_score).all())  # false for NaN

    def _loaded(self) -> CrossEncoder:
        if self._model is None:
            try:
                self._model = self._load()
            except CacheError:
                raise
            except Exception as exc:
                raise TierError(f"{self.name} could not be loaded ({type(exc).__name__})") from exc
        return self._model

    def _load(self) -> CrossEncoder:
        from sentence_transformers import CrossEncoder

        if not isinstance(self._source, str):
            return self._source
        try:
            model: CrossEncoder = CrossEncoder(self._source, revision=self._revision or None, device=self._device)
        except (OSError, ValueError) as exc:
            raise ConfigurationError(
                f"sentence-transformers could not load {self._source!r}: it is neither a folder with a cross-encoder "
                "nor one that this machine can download from the hub"
            ) from exc
        return model


def recognises(spec: object) -> bool:
    """Return whether `spec` is a `CrossEncoder`."""
    return any(kind.__name__ == "CrossEncoder" for kind in type(spec).__mro__)
