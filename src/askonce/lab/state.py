"""The progress of a replay, in an SQLite file."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np

from askonce.embedding.embedder import Vectors
from askonce.errors import ConfigurationError

_TABLES = """
CREATE TABLE IF NOT EXISTS identity (text TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS vectors (text TEXT PRIMARY KEY, vector BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS outcomes (
    position INTEGER PRIMARY KEY, kind TEXT, place TEXT, similarity REAL, source INTEGER, detail TEXT, stored INTEGER
);
"""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one request of a log was decided.

    Args:
        kind: `"hit"`, `"miss"` or `"bypass"`.
        where: The tier of a hit, the reason of a miss, or the rule of a bypass.
        similarity: Similarity of the hit, or of the nearest entry of a miss.
        source: The position in the log of the answer served, or of the nearest entry's answer.
        detail: Why a guard refused, for example.
        stored: Whether its answer was stored afterwards.
    """

    kind: str
    where: str
    similarity: float | None = None
    source: int | None = None
    detail: str = ""
    stored: bool = False


class State:
    """Keep vectors and outcomes in a file; close it after use, or use it as a context manager.

    Raises:
        ConfigurationError: The file cannot be used.
    """

    def __init__(self, path: str | Path) -> None:
        self._path = path
        try:
            self._file = sqlite3.connect(path)
            try:
                self._file.executescript(_TABLES)
            except sqlite3.Error:
                self._file.close()
                raise
        except sqlite3.Error as exc:
            raise ConfigurationError(f"{path} cannot be used as the state of a replay: {exc}") from exc

    def claim(self, identity: str) -> None:
        """Assign the file to the replay with this identity.

        Raises:
            ConfigurationError: It belongs to another log, or to other settings.
        """
        row = self._file.execute("SELECT text FROM identity").fetchone()
        if row is None:
            with self._file:
                self._file.execute("INSERT INTO identity VALUES (?)", (identity,))
        elif row[0] != identity:
            raise ConfigurationError(
                f"{self._path} has the state of another log, or of other settings: give another file, or delete it"
            )

    def vectors(self) -> dict[str, Vectors]:
        """Return the vectors kept, by text."""
        rows = self._file.execute("SELECT text, vector FROM vectors")
        return {text: np.frombuffer(vector, dtype=np.float32) for text, vector in rows}

    def keep(self, vectors: Mapping[str, Vectors]) -> None:
        """Keep more vectors."""
        self._insert(
            "INSERT OR REPLACE INTO vectors VALUES (?, ?)",
            [(text, vector.astype(np.float32).tobytes()) for text, vector in vectors.items()],
        )

    def outcomes(self) -> list[Outcome]:
        """Return the outcomes kept, in order."""
        rows = self._file.execute(
            "SELECT kind, place, similarity, source, detail, stored FROM outcomes ORDER BY position"
        )
        return [
            Outcome(kind, place, similarity, source, detail, bool(stored))
            for kind, place, similarity, source, detail, stored in rows
        ]

    def append(self, start: int, outcomes: Sequence[Outcome]) -> None:
        """Keep the outcomes of the requests from position `start` on.

        Raises:
            ConfigurationError: They are already there: another replay writes to the file.
        """
        self._insert(
            "INSERT INTO outcomes VALUES (?, ?, ?, ?, ?, ?, ?)",
            [(position, *astuple(outcome)) for position, outcome in enumerate(outcomes, start)],
        )

    def close(self) -> None:
        """Close the file; its contents stay."""
        self._file.close()

    def __enter__(self) -> Self:
        """Return the state, to be closed at the end of the block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file."""
        self.close()

    def _insert(self, statement: str, rows: Sequence[tuple[object, ...]]) -> None:
        try:
            with self._file:
                self._file.executemany(statement, rows)
        except sqlite3.IntegrityError as exc:
            raise ConfigurationError(f"another replay writes to {self._path}: give each one its own file") from exc
        except sqlite3.Error as exc:
            raise ConfigurationError(f"{self._path} cannot be used as the state of a replay: {exc}") from exc
