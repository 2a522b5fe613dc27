"""What callers ask of the cache by headers, and what its answers say of it: RFC 9111, RFC 9211, and `askonce-*`."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from askonce.core.arguments import duration
from askonce.core.events import described
from askonce.core.figures import Price, Tokens
from askonce.core.model import Cost, Decision, Document, Hit, Miss, Shared
from askonce.errors import ConfigurationError

Headers: TypeAlias = Sequence[tuple[str, str]]
OwnHeader: TypeAlias = Literal["ttl", "min-similarity", "tags", "documents"]
OWN: tuple[OwnHeader, ...] = get_args(OwnHeader)
"""What callers may say in headers of ours: `askonce-ttl`, and so on."""
PREFIX = "askonce-"
_LONGEST_S = 2**31  # what RFC 9111 has larger ages mean
_MOST_NAMES = 64
_LONGEST_NAME = 200

# The members of a list and the parameters of a member; a mark within quotes is text.
_QUOTED = r'"(?:[^"\\]|\\.)*"'
_MEMBERS = re.compile(rf'(?:[^",]|{_QUOTED})+')
_PARAMETERS = re.compile(rf'(?:[^";]|{_QUOTED})+')
_ESCAPED = re.compile(r"\\(.)")
_TOKEN = re.compile(r"[A-Za-z*][\w!#$%&'*+\-.^`|~:/]*", re.ASCII)
_SECONDS = re.compile(r"\d+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Controls:
    """What one caller asks of the cache; it can only be stricter than the operator.

    Args:
        no_store: Whether the request, and the answer to it, are kept from the cache.
        only_stored: Whether only a stored answer will do.
        only_new: Whether no stored answer will do.
        max_age_s: Longest time in seconds since an answer was stored; `None` for any.
        ttl_s: Longest time in seconds for which the answer may be served; `None` for what the operator says.
        min_similarity: Cosine similarity, 0 to 1, that an answer to another wording must reach as well.
        tags: Names to invalidate the answer by.
        documents: What it was made from.
        unread: The header that could not be read, or may not be used, so that the cache stays out.
    """

    no_store: bool = False
    only_stored: bool = False
    only_new: bool = False
    max_age_s: float | None = None
    ttl_s: float | None = None
    min_similarity: float = 0.0
    tags: tuple[str, ...] = ()
    documents: tuple[Document, ...] = ()
    unread: str | None = None


PLAIN = Controls()
"""Those of a caller who asks for nothing."""


def controls_of(headers: Headers, allowed: Collection[str] = OWN) -> Controls:
    """Return what a request's headers ask of the cache.

    A directive or a value that is not understood keeps the cache out: its caller wanted something stricter.

    Args:
        headers: Names in lower case, with their values.
        allowed: The headers of ours that callers may use, without `askonce-`.
    """
    said = [(name, value) for name, value in headers if name in ("cache-control", "pragma") or name.startswith(PREFIX)]
    if not said:
        return PLAIN
    told: dict[str, list[str]] = {}
    for name, value in said:
        told.setdefault(name, []).append(value)
    read: dict[str, object] = {}
    for name, values in told.items():
        own = name.removeprefix(PREFIX)
        try:
            if name == "cache-control":
                read |= _directives(", ".join(values))
            elif name == "pragma":
                # RFC 9111, 5.4: for who speaks no Cache-Control
                if "cache-control" not in told and "no-cache" in ", ".join(values).lower():
                    read["only_new"] = True
            elif own not in allowed:
                return Controls(unread=name)
            else:
                read |= _own(own, ", ".join(values) if own in ("tags", "documents") else _single(values))
        except (ValueError, ConfigurationError):
            return Controls(unread=name)
    return Controls(**read)  # type: ignore[arg-type]  # by the functions below


def _directives(text: str) -> dict[str, object]:
    read: dict[str, object] = {}
    ages: list[float] = []
    for member in _split(text, _MEMBERS, ","):
        name, _, value = member.partition("=")
        value = _plain(value)
        match name.strip().lower():
            case "no-store":
                read["no_store"] = True
            case "no-cache":
                read["only_new"] = True
            case "only-if-cached":
                read["only_stored"] = True
            case "max-age":
                if not _SECONDS.fullmatch(value):
                    raise ValueError(name)
                ages.append(min(int(value[:20]), _LONGEST_S))
            case "min-fresh":
                read["only_new"] = True  # how long an answer stays fresh is not looked up
    return {**read, "max_age_s": min(ages)} if ages else read


def _own(name: str, text: str) -> dict[str, object]:
    match name:
        case "ttl":
            return {"ttl_s": duration(text.strip(), name, above=0)}
        case "min-similarity":
            similarity = float(text)
            if not 0 <= similarity <= 1:
                raise ValueError(name)
            return {"min_similarity": similarity}
        case "tags":
            return {"tags": tuple(tag for tag, _ in _names(text))}
        case _:
            return {"documents": tuple(Document(id_, version) for id_, version in _names(text))}


def _single(values: list[str]) -> str:
    if len(set(values)) > 1:
        raise ValueError("which of several values counts is not said")
    return values[0]


def _names(text: str) -> list[tuple[str, str]]:
    """Return the members of a list, each with its parameter `version`: `handbook;version=7, "a, b"`."""
    named = []
    for member in _split(_utf8(text), _MEMBERS, ","):
        name, *parameters = _split(member, _PARAMETERS, ";")
        version = ""
        for parameter in parameters:
            key, _, value = parameter.partition("=")
            if key.strip().lower() != "version":
                raise ValueError(key)
            version = _plain(value)
        named.append((_plain(name), version))
    if len(named) > _MOST_NAMES or not all(0 < len(name) <= _LONGEST_NAME for name, _ in named):
        raise ValueError("too many names, or one that is empty or too long")
    return named


def _split(text: str, parts: re.Pattern[str], mark: str) -> list[str]:
    found = parts.findall(text)
    if mark.join(found).count('"') != text.count('"'):
        raise ValueError("quotes that are not closed")
    return [part.strip() for part in found if part.strip()]


def _plain(value: str) -> str:
    value = value.strip()
    if len(value) > 1 and value[0] == value[-1] == '"':
        return _ESCAPED.sub(r"\1", value[1:-1])
    if '"' in value:
        raise ValueError("quotes within a word")
    return value


def _utf8(text: str) -> str:
    """Return what a header says, which is read as Latin-1 and mostly is UTF-8."""
    try:
        return text.encode("latin-1").decode()
    except UnicodeError:
        return text


# --- what an answer says ---


def cache_status(
    decision: Decision | Shared | None,
    *,
    status: int | None = None,
    is_stored: bool = False,
    was_asked: bool = False,
    before: Iterable[str] = (),
) -> str:
    """Return the value of `Cache-Status`.

    Args:
        decision: What happened to the request; `None` where the cache did not read it.
        status: That of the upstream's answer, if there is one.
        is_stored: Whether this is stored.
        was_asked: Whether the cache was asked all the same: what is no answer leaves no decision.
        before: What caches nearer to the model have said.
    """
    said = ["askonce"]
    if isinstance(decision, Hit):
        said.append("hit")
        if decision.entry.expires_at is not None:
            said.append(f"ttl={int(decision.entry.expires_at - decision.entry.created_at - decision.age_s)}")
        detail: str | None = decision.tier
    else:
        said.append(f"fwd={'miss' if decision is None and was_asked else _forwarded(decision)}")
        if status is not None:
            said.append(f"fwd-status={status}")
        if is_stored:
            said.append("stored")
        if isinstance(decision, Shared):
            said.append("collapsed")
        detail = _why(decision)
    if detail:
        said.append(f"detail={_spelled(detail)}")
    return ", ".join([*before, "; ".join(said)])


def _forwarded(decision: Decision | Shared | None) -> str:
    match decision:
        case Miss(reason="evidence"):
            return "stale"
        case Miss(reason="caller_limits", detail=str() as detail) if detail.startswith("max_age"):
            return "stale"
        case Miss(reason="caller_limits", detail=str() as detail) if detail.startswith("only_new"):
            return "request"
        case Miss() | Shared():
            return "miss"
    return "bypass"


def _why(decision: Decision | Shared | None) -> str | None:
    """Return why a request went on, without the text of any question."""
    if decision is None:
        return None
    told = described(decision)
    more = told.get("exact_only") or told.get("guard")
    reason = told.get("reason")
    return f"{reason}:{more}" if more else str(reason) if reason else None


def _spelled(text: str) -> str:
    """Return a text as a token of RFC 9651, or else as a string."""
    if _TOKEN.fullmatch(text):
        return text
    printable = "".join(mark if " " <= mark <= "~" else "?" for mark in text)
    return '"' + re.sub(r'(["\\])', r"\\\1", printable) + '"'


def answer_headers(
    decision: Decision | Shared | None, entry_id: str | None, price: Price | None
) -> list[tuple[str, str]]:
    """Return the headers that say what was served, and what that saved.

    Args:
        decision: What happened to the request.
        entry_id: The entry that answers, or that the answer is stored as.
        price: What the model costs, if that is known.
    """
    said = []
    if entry_id is not None:
        said.append(("askonce-entry-id", entry_id))
    if isinstance(decision, Hit):
        said += [("age", str(int(decision.age_s))), ("askonce-similarity", f"{decision.similarity:.4f}")]
        saved = saved_usd(decision.entry.cost, price)
        if saved is not None:
            said.append(("askonce-saved-usd", f"{saved:.6f}"))
    return said


def saved_usd(cost: Cost, price: Price | None) -> float | None:
    """Return what a model call that was not made would have cost, in USD; `None` where that is not known."""
    if price is None or (cost.input_tokens is None and cost.output_tokens is None):
        return None
    return price.of(Tokens(cost.input_tokens or 0, cost.output_tokens or 0))


def private(headers: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return an answer's headers as ones by which no cache on the way to the caller keeps it."""
    kept, varies = [], []
    for name, value in headers:
        if name.lower() == "vary":
            varies.append(value)
        elif name.lower() != "cache-control":
            kept.append((name, value))
    if "*" not in varies and not any("authorization" in value.lower() for value in varies):
        varies.append("Authorization")
    return [*kept, ("cache-control", "private, no-store"), ("vary", ", ".join(varies))]
