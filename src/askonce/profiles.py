"""Profiles: the thresholds of an embedder and of the verifier as measured on an application's own data, in TOML."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from math import isfinite, nan
from pathlib import Path
from typing import Literal, TypeAlias

from askonce.core.weighing import Weighing
from askonce.errors import ConfigurationError

_FORMAT = 1
_WEIGHTS = ("intercept", "logit", "similarity", "guards")
_FROM = "from_similarity"

Figure: TypeAlias = "str | int | float | bool"


@dataclass(frozen=True, slots=True)
class FewWeights:
    """The verifier's weights that a user's labels can move: few, as labels are few.

    Args:
        intercept: Log-odds, added to all pairs.
        logit: The weight of the network's logit.
        similarity: The weight of the cosine similarity.
        guards: A factor for the shipped weights of all soft guards.
    """

    intercept: float
    logit: float
    similarity: float
    guards: float = 1.0


@dataclass(frozen=True, slots=True)
class VerifierProfile:
    """How a verifier's opinion is weighed, as measured on an application's own data.

    Args:
        name: The verifier's name and revision; the weights are valid for no other.
        min_probability: Probability, 0 to 1, from which a stored answer is served.
        weights: The weights.
        from_similarity: Cosine similarity, 0 to 1, from which it reads; `None` for what was measured of the embedder.
    """

    name: str
    min_probability: float
    weights: FewWeights
    from_similarity: float | None = None


@dataclass(frozen=True, slots=True)
class Profile:
    """The threshold of an embedder, and the measurements that it was chosen by.

    Args:
        embedder: The embedder's name; the profile is valid for no other.
        revision: The embedder's revision; empty when it has none.
        min_similarity: Cosine similarity, 0 to 1, from which a stored question may answer another one.
        guards: The guards that were enabled.
        date: When it was measured, as ISO 8601.
        data: A digest of the data that it was measured on.
        measured: The measurements, by name.
        verifier: How the verifier is weighed; `False` goes without it, and `None` has it judge as shipped, but only
            what reaches `min_similarity`.
    """

    embedder: str
    revision: str
    min_similarity: float
    guards: tuple[str, ...] = ()
    date: str = ""
    data: str = ""
    measured: Mapping[str, Figure] = field(default_factory=dict)
    verifier: VerifierProfile | Literal[False] | None = None

    def min_similarity_for(self, embedder: str, revision: str) -> float:
        """Return the threshold for the embedder in use.

        Raises:
            ConfigurationError: The profile was measured with another embedder, or another revision of it.
        """
        if (embedder, revision) != (self.embedder, self.revision):
            raise ConfigurationError(
                f"the profile is for the embedder {self.embedder}@{self.revision}, but the cache uses "
                f"{embedder}@{revision}: measure again with `askonce calibrate --embedder {embedder}`"
            )
        return self.min_similarity

    def weighing_for(self, shipped: Weighing) -> Weighing:
        """Return how the verifier in use is weighed, given how it ships.

        Raises:
            ConfigurationError: The profile was measured with another verifier, or another revision of it.
        """
        if not self.verifier:
            return replace(shipped, from_similarity=self.min_similarity)
        if self.verifier.name != shipped.name:
            raise ConfigurationError(
                f"the profile is for the verifier {self.verifier.name}, but the cache uses {shipped.name}: measure "
                "again with `askonce calibrate`"
            )
        few = self.verifier.weights
        guards = {name: weight * few.guards for name, weight in shipped.weights.guards.items()}
        weights = replace(
            shipped.weights,
            intercept=few.intercept,
            logit=few.logit,
            similarity=few.similarity,
            guards=guards,
            far=shipped.weights.far * few.guards,
            min_probability=self.verifier.min_probability,
        )
        from_similarity = self.verifier.from_similarity
        return replace(
            shipped,
            weights=weights,
            from_similarity=shipped.from_similarity if from_similarity is None else from_similarity,
        )


def read_profile(path: str | Path) -> Profile:
    """Return the profile in a file that `askonce calibrate` wrote.

    Raises:
        ConfigurationError: The file cannot be read, or is not a profile; the message says why.
    """
    try:
        table = tomllib.loads(Path(path).read_text(encoding="utf-8"))
    except OSError as exc:
        raise ConfigurationError(f"the profile {path} cannot be read: {exc.strerror}") from exc
    except ValueError as exc:
        raise ConfigurationError(f"the profile {path} is not valid TOML: {exc}") from exc
    if table.get("format") != _FORMAT:
        raise ConfigurationError(f"the profile {path} must have format = {_FORMAT}, the only one supported")
    threshold, guards = table.get("min_similarity"), table.get("guards", [])
    if not (isinstance(threshold, (int, float)) and not isinstance(threshold, bool) and 0 <= threshold <= 1):
        raise ConfigurationError(f"the profile {path}: min_similarity must be a number from 0 to 1")
    texts = {name: table.get(name, "") for name in ("embedder", "revision", "date", "data")}
    if not texts["embedder"] or not all(isinstance(text, str) for text in (*texts.values(), *guards)):
        raise ConfigurationError(f"the profile {path}: embedder, revision, date, data and guards must be text")
    return Profile(
        **texts,
        min_similarity=float(threshold),
        guards=tuple(guards),
        measured=table.get("measured", {}),
        verifier=_verifier(table.get("verifier"), path),
    )


def _verifier(table: object, path: str | Path) -> VerifierProfile | Literal[False] | None:
    if table is None or table is False:
        return table
    read = table if isinstance(table, dict) else {}
    name, numbers = read.get("name"), [_number(read.get(one)) for one in ("min_probability", *_WEIGHTS)]
    reads_from = _number(read[_FROM]) if _FROM in read else None
    limits = [numbers[0], *([] if reads_from is None else [reads_from])]
    if not isinstance(name, str) or not all(map(isfinite, numbers)) or not all(0 <= limit <= 1 for limit in limits):
        raise ConfigurationError(
            f"the profile {path}: [verifier] must have the text name, min_probability from 0 to 1, and the numbers "
            f"{', '.join(_WEIGHTS)}; it may have {_FROM}, from 0 to 1"
        )
    return VerifierProfile(name, numbers[0], FewWeights(*numbers[1:]), reads_from)


def _number(value: object) -> float:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else nan


def write_profile(profile: Profile, path: str | Path) -> None:
    """Write a profile that `read_profile` reads, with comments for people.

    Raises:
        ConfigurationError: The file cannot be written.
    """
    lines = [
        "# Written by askonce calibrate. Use it with the setting `profile`, or ASKONCE_PROFILE.",
        f"format = {_FORMAT}",
        f"embedder = {_toml(profile.embedder)}",
        f"revision = {_toml(profile.revision)}",
        f"min_similarity = {_toml(profile.min_similarity)}",
        f"guards = [{', '.join(map(_toml, profile.guards))}]",
        f"date = {_toml(profile.date)}",
        f"data = {_toml(profile.data)}",
        *(["verifier = false"] if profile.verifier is False else []),
        "",
        "[measured]",
        *_table(profile.measured),
    ]
    if fitted := profile.verifier:
        table = {"name": fitted.name, "min_probability": fitted.min_probability, **asdict(fitted.weights)}
        reads_from = {} if fitted.from_similarity is None else {_FROM: fitted.from_similarity}
        lines += ["", "[verifier]", *_table({**table, **reads_from})]
    try:
        Path(path).write_text("\n".join(lines) + "\n", encoding="utf-8")
    except OSError as exc:
        raise ConfigurationError(f"the profile {path} cannot be written: {exc.strerror}") from exc


def _table(figures: Mapping[str, Figure]) -> list[str]:
    return [f"{name} = {_toml(figure)}" for name, figure in figures.items()]


def _toml(figure: Figure) -> str:
    """Return a value as TOML, whose strings, numbers and booleans are those of JSON, except for DEL."""
    return json.dumps(figure, ensure_ascii=False).replace("\x7f", "\\u007f")
