"""Google's `generateContent` and `streamGenerateContent`: how a request is read, and its answers kept and rendered.

Fields have two spellings, `generationConfig` and `generation_config`. A stream is a row of responses, each with a part
of the answer; the last one of each candidate says why it ended.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from askonce.core.model import Json
from askonce.hosts.calls import pieces
from askonce.hosts.conversations import Links, TurnJson
from askonce.hosts.forms import Said, form_asked_by
from askonce.hosts.values import NotJsonError
from askonce.openai.dialect import (
    DocumentRenderer,
    ModelCall,
    Target,
    listed,
    request_of,
)
from askonce.openai.events import JSON_ARRAY, SERVER_SENT, Event, Framing

_PATH = re.compile(r"(?P<base>.*)/(?P<model>(tuned)?models/[^/:]+):(?P<method>g|streamG)enerateContent", re.I)
_ROLES = {"user": "human", "model": "ai", "function": "tool"}
_SNAKE = re.compile(r"_([a-z])")
# What of the query says how the answer is carried, and who pays.
_CARRIED = frozenset({"alt", "$alt", "key", "prettyprint", "$prettyprint"})
_FRAMINGS = {"sse": SERVER_SENT, "json": JSON_ARRAY}
_NOTES = frozenset({"labels"})


@dataclass(frozen=True, slots=True)
class GenerateContent:
    """Read calls of a model's `generateContent` and `streamGenerateContent`."""

    name: str = "google"

    def base(self, method: str, path: str) -> str | None:
        """Return what stands before `/models/`."""
        found = _PATH.fullmatch(path)
        return found["base"] if method == "POST" and found else None

    def read(self, body: Mapping[str, Json], target: Target) -> ModelCall:
        """Return what a body asks for."""
        found = _PATH.fullmatch(target.path)
        if found is None:
            raise NotJsonError("another method")
        told = _respelled(body)
        config = _respelled(told.get("generationConfig"))
        params = {name: value for name, value in told.items() if name not in ("contents", "systemInstruction", *_NOTES)}
        params = {**params, "generationConfig": None, **config, "response_format": _format(config)}
        params |= {"n": config.get("candidateCount"), "modalities": _modalities(config)}
        params |= {"logprobs": config.get("responseLogprobs"), "candidateCount": None, "responseModalities": None}
        framing = _FRAMINGS.get(target.query.get("alt", target.query.get("$alt", "json")))
        if framing is None:
            raise NotJsonError("an answer in another form")
        query = {name: value for name, value in target.query.items() if name.lower() not in _CARRIED}
        scope = replace(target.scope, params={**target.scope.params, "query": query})
        where = replace(target, scope=scope)
        request = request_of(where, turns_of(told), found["model"], params, host=self.name, several=True)
        renderer = GenerateContentRenderer(form_asked_by(request), framing)
        return ModelCall(request, found["method"] != "g", renderer, framing=framing)


def _respelled(given: Json) -> dict[str, Json]:
    """Return a mapping with its names in one of the two spellings, that of JSON."""
    if not isinstance(given, Mapping | None):
        raise NotJsonError("a field or a part that is no mapping")
    given = given or {}
    told = {_SNAKE.sub(lambda found: found[1].upper(), name): value for name, value in given.items()}
    if len(told) < len(given):
        raise NotJsonError("a field in both spellings: which of them counts is for the provider to say")
    return told


def _format(config: Mapping[str, Json]) -> Json:
    """Return the form asked for: JSON, of a schema where one is given."""
    schema = config.get("responseJsonSchema") or config.get("responseSchema")
    if schema is None and config.get("responseMimeType") == "application/json":
        return {"type": "json_object"}
    return schema


def _modalities(config: Mapping[str, Json]) -> list[Json]:
    """Return what the answer is made of, in the words of all hosts: a picture, too, is more than a text."""
    asked = config.get("responseModalities")
    return ["audio"] if any(str(kind).lower() != "text" for kind in listed(asked)) else []


def turns_of(body: Mapping[str, Json]) -> list[TurnJson]:
    """Return the system instruction and the contents of a request, respelled, as turns.

    Raises:
        NotJsonError: They are none.
    """
    links = Links()
    system, contents = body.get("systemInstruction"), body.get("contents")
    if not isinstance(contents, list):
        raise NotJsonError("a body without contents")
    told = [] if system is None else [_turn(system, links, "system")]
    return [*told, *(_turn(content, links) for content in contents)]


def _turn(content: Json, links: Links, speaker: str | None = None) -> TurnJson:
    told = _respelled(content)
    parts, role = told.pop("parts", None), told.pop("role", None)
    if not isinstance(parts, list):
        raise NotJsonError("a content without parts")
    said = [_block(_respelled(part), links) for part in parts]
    return {"role": speaker or _ROLES.get(str(role or "user"), str(role)), "content": said, **told}


def _block(part: Mapping[str, Json], links: Links) -> Json:
    match {name: value for name, value in part.items() if name not in ("thoughtSignature", "thought")}:
        case {"functionCall": Mapping() as call, **more}:
            return {**links.block({"type": "function_call", **call}), **more}
        case {"functionResponse": Mapping() as result, **more}:
            return {**links.block({"type": "function_call_output", **result}), **more}
        case {"text": str()} as text:
            return {"type": "thinking" if part.get("thought") else "text", **text}
        case other:
            return {"type": "part", **other}


@dataclass(frozen=True, slots=True)
class GenerateContentRenderer(DocumentRenderer):
    """Keep and render the responses of one call.

    Args:
        form: The form that the answer must have.
        framing: How the events of a stream become bytes.
    """

    framing: Framing = SERVER_SENT

    def follows(self, leader: object) -> bool:
        """Return whether the events can be given to this asker one by one: an element of an array has its place."""
        return self.framing is SERVER_SENT and DocumentRenderer.follows(self, leader)

    def said_in(self, response: Mapping[str, Json]) -> Sequence[Said] | None:
        """Return what each candidate of a response says; of a prompt that was refused there is none."""
        candidates = [candidate for candidate in listed(response.get("candidates")) if isinstance(candidate, Mapping)]
        feedback = response.get("promptFeedback")
        if not candidates or (isinstance(feedback, Mapping) and feedback.get("blockReason")):
            return None
        return [_said(candidate) for candidate in candidates]

    def renew(self, told: dict[str, Any]) -> None:
        """Give new ids to a response and to its calls of functions."""
        if "responseId" in told:
            told["responseId"] = self.ids.of(told["responseId"])
        for part in (part for candidate in listed(told.get("candidates")) for part in _parts(candidate)):
            call = part.get("functionCall")
            if isinstance(call, dict) and call.get("id"):
                call["id"] = self.ids.of(call["id"])

    def joined(self, events: Sequence[Event]) -> dict[str, Any] | None:
        """Return the response that a stream's add up to."""
        whole: dict[str, Any] = {}
        candidates: dict[int, dict[str, Any]] = {}
        for event in events:
            told = event.data
            if not isinstance(told, Mapping) or told.get("error"):
                return None
            whole |= {name: value for name, value in told.items() if value is not None and name != "candidates"}
            for number, candidate in enumerate(listed(told.get("candidates"))):
                if not isinstance(candidate, Mapping):
                    return None
                index = candidate.get("index", number)
                before = candidates.setdefault(index if isinstance(index, int) else number, {})
                if not _go_on(before, candidate):
                    return None
        if not candidates or not all(candidate.get("finishReason") for candidate in candidates.values()):
            return None
        return {**whole, "candidates": [candidates[index] for index in sorted(candidates)]}

    def cut(self, response: Mapping[str, Any]) -> Iterator[Event]:
        """Yield a response as a row of them, the parts of a candidate in each."""
        told = dict(response)
        candidates, usage = told.pop("candidates"), told.pop("usageMetadata", None)
        once = {name: value for name, value in told.items() if isinstance(value, Mapping | list)}
        head = {name: value for name, value in told.items() if name not in once}
        for number, candidate in enumerate(candidates):
            rows = list(_rows(candidate))
            for at, row in enumerate(rows):
                numbered = {"index": number, **row} if len(candidates) > 1 else row
                is_last = usage and number == len(candidates) - 1 and at == len(rows) - 1
                used = {"usageMetadata": usage} if is_last else {}
                yield Event({"candidates": [numbered], **used, **head, **once})
                once = {}

    def is_last(self, event: Event) -> bool:  # noqa: ARG002 — as every renderer
        """Return that none is known to be."""
        return False

    def document_of(self, text: str) -> dict[str, Json]:
        """Return the response that says a text."""
        content: dict[str, Json] = {"parts": [{"text": text}], "role": "model"}
        return {"candidates": [{"content": content, "finishReason": "STOP", "index": 0}]}


def _said(candidate: Mapping[str, Any]) -> Said:
    parts = _parts(candidate)
    calls = [part["functionCall"] for part in parts if isinstance(part.get("functionCall"), Mapping)]
    texts = [str(part["text"]) for part in parts if "text" in part and not part.get("thought")]
    return Said("".join(texts), [(str(call.get("name")), call.get("args")) for call in calls])


def _parts(candidate: Mapping[str, Any]) -> list[Any]:
    content = candidate.get("content")
    parts = content.get("parts") if isinstance(content, Mapping) else None
    return [part for part in listed(parts) if isinstance(part, Mapping)]


def _go_on(whole: dict[str, Any], candidate: Mapping[str, Any]) -> bool:
    """Add what a response of a stream says of a candidate, and return whether it could be read."""
    content = candidate.get("content")
    cited = _cited_together(whole.get("citationMetadata"), candidate.get("citationMetadata"))
    whole |= {name: value for name, value in candidate.items() if value is not None and name != "content"}
    if cited is not None:
        whole["citationMetadata"] = cited
    if not isinstance(content, Mapping):
        return content is None
    before = whole.setdefault("content", {})
    before |= {name: value for name, value in content.items() if name != "parts"}
    parts = before.setdefault("parts", []) if "parts" in content else []
    for part in listed(content.get("parts")):
        if not isinstance(part, Mapping) or _is_broken_off(part):
            return False
        if parts and _goes_on(parts[-1], part):
            parts[-1] = {**parts[-1], "text": parts[-1]["text"] + part["text"]}
        else:
            parts.append(dict(part))
    return True


def _cited_together(before: Any, now: Any) -> Any:
    """Return what a text cites up to now: a response tells what its own part of the text cites, or all up to there."""
    if not isinstance(before, Mapping) or not isinstance(now, Mapping):
        return now or before
    told = dict(now)
    for name, sources in before.items():
        if isinstance(sources, list):
            told[name] = [*sources, *(one for one in listed(now.get(name)) if one not in sources)]
    return told


def _is_broken_off(part: Mapping[str, Any]) -> bool:
    """Return whether this is a piece of a call, as Vertex sends it when asked to."""
    call = part.get("functionCall")
    return isinstance(call, Mapping) and bool(call.keys() & {"partialArgs", "willContinue"})


def _goes_on(before: Mapping[str, Any], part: Mapping[str, Any]) -> bool:
    """Return whether a text goes on with another; what a signature belongs to stays by itself."""
    return _is_text(before) and _is_text(part) and before.get("thought") == part.get("thought")


def _is_text(part: Mapping[str, Any]) -> bool:
    return isinstance(part.get("text"), str) and part.keys() <= {"text", "thought"}


def _rows(candidate: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield a candidate piece by piece; the last one says how it ended."""
    content = candidate.get("content")
    if not isinstance(content, Mapping) or not listed(content.get("parts")):
        yield dict(candidate)
        return
    cut = [
        {**part, "text": piece} if _is_text(part) else part
        for part in content["parts"]
        for piece in (list(pieces(part["text"])) or [""] if _is_text(part) else [""])
    ]
    numbered = {name: candidate[name] for name in ("index",) if name in candidate}
    for part in cut[:-1]:
        yield {"content": {**content, "parts": [part]}, **numbered}
    yield {**candidate, "content": {**content, "parts": cut[-1:]}}
