"""What a model is sent: the same prompt, arranged so that the provider's prefix cache can serve most of it.

A prefix cache reuses what begins alike, byte by byte. So what changes from call to call has to stand last, and what has
no order of its own needs one. Nothing is guessed: tools have names, and which part of a message is a document, or
changes with each call, is what the application says (`message_in_parts` of each host).

Of each call there are two forms. What is *sent* is the whole prompt as the model reads it. What is *asked* is what the
request of the response cache is read from: there a document, and what changes, stand beside the question, to be
compared by equality, while the question alone is compared by similarity. The asked form is never sent.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from itertools import groupby
from typing import Any, Generic, Literal, TypeAlias, TypeVar

from askonce.cache import Cache
from askonce.core.evidence import content_version
from askonce.core.keys import canonical, prefix_salt
from askonce.core.model import Json, ambient_scope
from askonce.errors import ConfigurationError
from askonce.hosts.notices import Notices

M = TypeVar("M")
T = TypeVar("T")
Api: TypeAlias = Literal["openai", "anthropic"]
"""Whose interface a model's class speaks; what neither speaks takes no salt, key or marks."""

PARTS = "askonce_parts"
"""The name, beside a message, under which it says of each of its parts what that is."""

BESIDE = "askonce_beside"
"""The name, beside the question in the form that is asked, of what stands around it."""

CHANGES = "volatile"
"""What a part that changes from call to call is called there."""

_DOCUMENT = "document:"
VOLATILE: Mapping[str, Json] = {PARTS: [CHANGES]}
"""What a message has beside it, as its `additional_kwargs`, to say that all of it changes from call to call."""

APART = "\n\n"
"""What stands between two texts of one message."""

# In a schema, their order says in which order a model writes; or they are values, and no schemas.
_OF_PROPERTIES = "properties"
_VALUES = frozenset({"default", "examples", "example", "input_examples", "const", "enum", "required"})
MARK = "cache_control"
"""The name of a mark for Anthropic's prompt cache."""

_MOST_MARKS = 4
# What a model has thought takes none.
_UNMARKED = frozenset({"thinking", "redacted_thinking", "reasoning"})
# Anthropic keeps no prefix under 1,024 tokens, and under more of some models; some four characters are one.
_SHORTEST_MARKED = 4 * 1024
_KEY_DIGITS = 32  # of OpenAI's 64 characters


@dataclass(frozen=True, slots=True)
class Part:
    """Hold a part of a message, and what it is; `volatile` and `document` make one."""

    text: str = field(repr=False)
    kind: str = ""


def volatile(text: str) -> Part:
    """Return a part that changes from call to call, such as the date or the user's name."""
    return Part(text, CHANGES)


def document(text: str, document_id: str | None = None) -> Part:
    """Return a part that is a retrieved document, of which the order among others does not matter.

    Args:
        text: The document as the model is to read it.
        document_id: What its place is chosen by; by default its text's digest.
    """
    return Part(text, _DOCUMENT + (document_id or content_version(text)))


@dataclass(frozen=True, slots=True)
class Block:
    """Hold a part of a host's message: its own object, its text if it is one, and what it is."""

    own: Any
    text: str | None
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Row(Generic[M]):
    """Hold a message on its way to its place.

    Args:
        message: The host's own.
        role: `"system"`, `"human"` or another.
        blocks: Its parts; `None` where it does not say what they are.
        added: What is to stand behind them.
    """

    message: M
    role: str
    blocks: tuple[Block, ...] | None = None
    added: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Say what of a prompt is arranged, and what is sent along with it; each is off unless it is named.

    The prompt means the same: tools keep their names, a schema's properties and all examples their order, and turns are
    never rewritten. What the caller says of the same goes before all of it.

    Args:
        tools: Sort tools by name, and spell their schemas in one way.
        documents: Sort neighbouring documents of one message (`document`) by their ids.
        volatile: Move what changes from call to call (`volatile`) from before the conversation to the end of the last
            user message, and what stands between turns to the end of the next one.
        cache_salt: Send vLLM and SGLang a `cache_salt` for the tenant, made with the setting `prefix_salt_key`, so that
            no tenant can find out by the time to the first token what others have asked. A call without a tenant gets a
            salt of its own, and so reuses nothing.
        cache_control: Mark for Anthropic where the tools, the system prompt and the conversation before the question
            end; with `"1h"`, to be kept for an hour.
        prompt_cache_key: Send OpenAI a key of the tenant, the system prompt and the tools, by which calls that begin
            alike reach the same machine.
    """

    tools: bool = False
    documents: bool = False
    volatile: bool = False
    cache_salt: bool = False
    cache_control: bool | Literal["5m", "1h"] = False
    prompt_cache_key: bool = False

    def __post_init__(self) -> None:
        if self.cache_control not in (False, True, "5m", "1h"):
            raise ConfigurationError(f"cache_control is {self.cache_control!r}; it can be True, '5m' or '1h'")

    def check(self, cache: Cache) -> None:
        """Check that what is asked for can be done with `cache`.

        Raises:
            ConfigurationError: There is no secret to make salts of.
        """
        if self.cache_salt and cache.settings.prefix_salt_key is None:
            raise ConfigurationError(
                "cache_salt needs the setting prefix_salt_key (ASKONCE_PREFIX_SALT_KEY), of which salts are made; "
                '`python -c "import secrets; print(secrets.token_hex(32))"` makes one'
            )

    def check_model(self, api: Api | None, kind: str) -> None:
        """Check that what is asked for can be sent to a model.

        Args:
            api: Whose interface its class speaks.
            kind: The class's name.

        Raises:
            ConfigurationError: It cannot; the message says what.
        """
        if unsent := self.unsent(api):
            raise ConfigurationError(
                f"{unsent} cannot be sent through {kind}: cache_salt and prompt_cache_key are for "
                "classes that speak OpenAI's interface, cache_control for those that speak Anthropic's"
            )

    def unsent(self, api: Api | None) -> str:
        """Return the names of what a model that speaks this interface cannot be sent, though it is asked for."""
        of_api = {"cache_salt": "openai", "prompt_cache_key": "openai", "cache_control": "anthropic"}
        return " and ".join(name for name, takes in of_api.items() if getattr(self, name) and takes != api)

    # --- order ---

    def in_order(self, rows: Sequence[Row[M]]) -> list[Row[M]]:
        """Return messages in their order; those that stay as they are, are the same objects."""
        placed = [_by_id(row) for row in rows] if self.documents else [*rows]
        return _volatile_last(placed) if self.volatile else placed

    def tools_in_order(self, tools: Sequence[T]) -> Sequence[T]:
        """Return tools by name, each spelled in one way; as they are where one has no name, or marks its place."""
        if not self.tools or any(mark_on(tool) is not None for tool in tools):
            return tools
        named = [(name_of(tool), tool) for tool in tools]
        if any(name is None for name, _ in named):
            return tools
        ordered = sorted(named, key=lambda each: str(each[0]))
        return [_spelled(tool) if isinstance(tool, Mapping) else tool for _, tool in ordered]

    # --- what is sent along ---

    def along(
        self,
        cache: Cache,
        notices: Notices,
        api: Api | None,
        said: Iterable[Mapping[str, Any]],
        template: Sequence[object],
        tenant: str | None = None,
    ) -> dict[str, str]:
        """Return the parameters that are sent along with a call: those that nobody has said.

        Args:
            cache: Has the secret.
            notices: What tells, once, of a call without a tenant.
            api: Whose interface the model speaks.
            said: Where the caller's own parameters are.
            template: What calls of one template have in common: the system prompt, the names of tools.
            tenant: Who asks; by default the ambient scope's tenant.
        """
        if api != "openai" or not (self.cache_salt or self.prompt_cache_key):
            return {}
        tenant = ambient_scope().tenant if tenant is None else tenant
        key = cache.settings.prefix_salt_key
        secret = None if key is None else key.get_secret_value()
        stated = {name for place in said for name in place}
        along: dict[str, str] = {}
        if self.cache_salt and "cache_salt" not in stated and secret is not None:
            if tenant is None:
                notices.log_once(
                    "cache_salt",
                    "a call without a tenant got a cache_salt of its own, so that the model server can reuse nothing "
                    "of it: name the tenant with askonce.scope(tenant=...)",
                )
            along["cache_salt"] = secrets.token_hex(32) if tenant is None else prefix_salt(secret, tenant)
        if self.prompt_cache_key and "prompt_cache_key" not in stated:
            told = canonical([tenant, *map(str, template)])
            digest = sha256(told).hexdigest() if secret is None else hmac.digest(secret.encode(), told, "sha256").hex()
            along["prompt_cache_key"] = f"askonce-{digest[:_KEY_DIGITS]}"
        return along

    def marks(
        self,
        tools_size: int,
        turns: Sequence[Turn],
        *,
        tools: Iterable[object] = (),
        said: Iterable[Mapping[str, Any]] = (),
    ) -> dict[str | int, Json]:
        """Return the marks for Anthropic's prompt cache that are added: at `"tools"`, and at numbers of turns.

        The caller's own marks stay, and ours last as long as they do.

        Args:
            tools_size: How many characters the tools have; 0 where the last of them takes no mark.
            turns: The messages, of which Anthropic reads those of the system first.
            tools: The tools.
            said: Where the caller's own parameters are.
        """
        if not self.cache_control:
            return {}
        own: dict[str, Json] = {"type": "ephemeral"}
        if isinstance(self.cache_control, str):
            own["ttl"] = self.cache_control
        own_marks: list[tuple[str, Json]] = [("tools", mark) for tool in tools if (mark := mark_on(tool)) is not None]
        own_marks += [(turn.place, mark) for turn in turns for mark in turn.own_marks]
        own_marks += [("turn", place[MARK]) for place in said if place.get(MARK)]
        spelled = {canonical(mark): mark for _, mark in own_marks}
        if len(spelled) > 1 or len(own_marks) >= _MOST_MARKS:
            return {}  # of several kinds, those that last longer must come first
        mark, taken = next(iter(spelled.values()), own), {place for place, _ in own_marks}
        # What the next call will have too: what a tool has said, or what came before the question.
        end = len(turns) if turns and turns[-1].role != "human" else len(turns) - 1
        last = {turn.place: at for at, turn in enumerate(turns[: max(end, 0)]) if turn.takes_mark}
        reached = {"tools": tools_size, "system": tools_size, "turn": tools_size}
        for at, turn in enumerate(turns):
            for place in ("system", "turn"):
                reached[place] += turn.size if at <= last.get(place, -1) else 0
        places: dict[str, str | int] = {**({"tools": "tools"} if tools_size else {}), **last}
        free = [
            places[place]
            for place in ("tools", "system", "turn")
            if place in places and place not in taken and reached[place] >= _SHORTEST_MARKED
        ]
        # The last ones hold what the first ones hold too.
        return dict.fromkeys(free[-(_MOST_MARKS - len(own_marks)) :], mark)


@dataclass(frozen=True, slots=True)
class Turn:
    """Hold a message as Anthropic is sent it.

    Args:
        role: `"system"`, `"human"` or another.
        content: A text, or blocks.
        kinds: What its parts are, where it says so.
        is_fixed: Whether it takes no mark, whatever it holds.
        beside: The caller's own marks on it that are not on its blocks.
    """

    role: str
    content: Any = field(repr=False)
    kinds: Sequence[str] = ()
    is_fixed: bool = False
    beside: Sequence[Json] = ()

    @property
    def own_marks(self) -> list[Json]:
        """Return the caller's own marks on it."""
        blocks = _blocks_of(self.content)
        return [*self.beside, *(block[MARK] for block in blocks if isinstance(block, Mapping) and MARK in block)]

    @property
    def place(self) -> str:
        """Return where it stands."""
        return "system" if self.role == "system" else "turn"

    @property
    def takes_mark(self) -> bool:
        """Return whether there is a text in it that takes a mark."""
        return not self.is_fixed and self._last_text() is not None

    @property
    def size(self) -> int:
        """Return how many characters it has."""
        return sum(len(_block_text(block) or "") for block in _blocks_of(self.content))

    def _last_text(self) -> int | None:
        """Return where the last text is that takes a mark, in front of what changes from call to call."""
        blocks = _blocks_of(self.content)
        end = self.kinds.index(CHANGES) if CHANGES in self.kinds else len(blocks)
        for at in reversed(range(min(end, len(blocks)))):
            block = blocks[at]
            if isinstance(block, Mapping) and block.get("type") in _UNMARKED:
                continue
            text = _block_text(block)
            return at if text is not None and text.strip() else None
        return None

    def marked(self, mark: Json) -> list[Any]:
        """Return its content with a mark on that text."""
        blocks = [*_blocks_of(self.content)]
        if (at := self._last_text()) is not None:
            block = blocks[at]
            blocks[at] = {**(block if isinstance(block, Mapping) else {"type": "text", "text": block}), MARK: mark}
        return blocks


def _blocks_of(content: Any) -> Sequence[Any]:
    return content if isinstance(content, list) else [content] if isinstance(content, str) else []


def _block_text(block: object) -> str | None:
    text = block.get("text") if isinstance(block, Mapping) else block
    return text if isinstance(text, str) else None


def _by_id(row: Row[M]) -> Row[M]:
    if row.blocks is None or not any(block.kind.startswith(_DOCUMENT) for block in row.blocks):
        return row
    ordered: list[Block] = []
    for are_documents, run in groupby(row.blocks, lambda block: block.kind.startswith(_DOCUMENT)):
        blocks = [*run]
        ordered += sorted(blocks, key=lambda block: (block.kind, block.text or "")) if are_documents else blocks
    return replace(row, blocks=tuple(ordered))


def _volatile_last(rows: Sequence[Row[M]]) -> list[Row[M]]:
    asked = [at for at, row in enumerate(rows) if row.role == "human"]
    placed = [*rows]
    if not asked:
        return placed
    for at, row in enumerate(rows):
        moved = [block.text for block in row.blocks or () if block.kind == CHANGES and block.text is not None]
        if not moved or row.role not in ("system", "human"):
            continue
        target = asked[-1] if at < asked[0] else next((other for other in asked if other >= at), None)
        if target is None:
            continue
        kept = tuple(block for block in placed[at].blocks or () if block.kind != CHANGES or block.text is None)
        placed[at] = replace(placed[at], blocks=kept)
        placed[target] = replace(placed[target], added=(*placed[target].added, *moved))
    return [row for row in placed if row.blocks != () or row.added]


def row_of(message: M, role: str, blocks: Sequence[Block], kinds: object) -> Row[M]:
    """Return a message on its way, with its parts if it says of each what that is.

    Args:
        message: The host's own.
        role: As for `Row`.
        blocks: Its parts.
        kinds: What it says of them.
    """
    if not isinstance(kinds, list) or len(kinds) != len(blocks):
        return Row(message, role)
    return Row(
        message, role, tuple(Block(each.own, each.text, str(kind)) for each, kind in zip(blocks, kinds, strict=True))
    )


def forms(
    rows: Sequence[Row[M]],
    sent: Callable[[Row[M]], M],
    blocks: Callable[[M], Iterable[Block]],
    asked: Callable[[M, str, list[Json]], M],
) -> tuple[list[M], list[M]]:
    """Return a prompt as it is asked, and as it is sent; the two differ in the message that asks.

    Args:
        rows: Its messages, in their order.
        sent: Returns a message as the model is to read it.
        blocks: Returns the parts of a message that does not say what they are.
        asked: Returns a message, given as it is sent, with the question alone, and beside it what stands around that.
    """
    whole = [sent(row) for row in rows]
    form = [*whole]
    last = max((at for at, row in enumerate(rows) if row.role == "human"), default=None)
    if last is not None:
        row = rows[last]
        if row.blocks is None and row.added:
            row = replace(row, blocks=tuple(blocks(row.message)))
        if (told := beside(row)) is not None:
            form[last] = asked(whole[last], *told)
    return form, whole


def beside(row: Row[M]) -> tuple[str, list[Json]] | None:
    """Return the question of the message that asks, and what stands around it; `None` where that cannot be told."""
    if row.blocks is None:
        return None
    plain = [block.text for block in row.blocks if not block.kind]
    if len(plain) != 1 or any(block.text is None for block in row.blocks):
        return None
    around: list[Json] = [block.text if block.kind else None for block in row.blocks]
    return plain[0] or "", [*around, [*row.added]]


def name_of(tool: object) -> str | None:
    """Return the name of a tool, in the form of any provider; `None` where it has none."""
    if not isinstance(tool, Mapping):
        name = getattr(tool, "name", None) or getattr(getattr(tool, "metadata", None), "name", None)
        return name if isinstance(name, str) else None
    held = next((inner for place in ("function", "toolSpec") if isinstance(inner := tool.get(place), Mapping)), tool)
    name = held.get("name") or tool.get("type")
    return name if isinstance(name, str) else None


def mark_on(tool: object) -> Json:
    """Return the caller's own mark for Anthropic's prompt cache on a tool, if there is one."""
    held = tool if isinstance(tool, Mapping) else getattr(tool, "extras", None)
    return held.get(MARK) if isinstance(held, Mapping) else None


def _spelled(value: Any, name: str = "") -> Any:
    """Return a tool with the keys of its schema in one order, except for what is no schema or has an order."""
    if name in _VALUES:
        return value
    if isinstance(value, Mapping):
        if name == _OF_PROPERTIES:
            return {key: _spelled(inner) for key, inner in value.items()}
        return {key: _spelled(value[key], key) for key in sorted(value)}
    return [_spelled(inner) for inner in value] if isinstance(value, list) else value


def with_text(content: str, added: Iterable[str]) -> str:
    """Return a text with more of it behind."""
    return APART.join(text for text in (content, *added) if text)
