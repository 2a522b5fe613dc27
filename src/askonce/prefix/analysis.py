"""How much of a log's prompts could be reused, request by request in one pass, and what keeps the rest from it."""

from __future__ import annotations

import re
from collections import Counter, OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from statistics import median
from typing import Any, Literal, TypeAlias

from askonce.core.figures import Prices
from askonce.prefix.comparing import FIXES, CauseName, common_prefix, compare, digest, shape
from askonce.prefix.prompts import Prompt, Tokenizer

BLOCKS = (1, 16, 32, 128)
"""Block sizes of servers in tokens: llama.cpp and SGLang reuse single tokens, vLLM blocks of 16 (GPU) to 128 (CPU)."""
_CHUNK, _TOKEN_CHUNK = 64, 16  # characters and tokens that are looked up at a time
_LEAST_LOST = 16  # tokens: the smallest block of a server that has blocks
_MOST_CHUNKS = 1_000_000
_CHANGING = "another with each request"
_KEPT = 256  # prompts that later ones are compared with
_MOST_TEMPLATES = 50
_MOST_GROUPS = 500
_MOST_TOLD = 10_000  # texts whose template is known
_WORST = 20_000  # characters in which templates are compared
_WORD = re.compile(r"[^\W\d_]{2,}")
_WIDE = re.compile("[\u2e80-\u9fff\uac00-\ud7af\u0e00-\u0e7f\uf900-\ufaff\U00020000-\U0003ffff]")

TokenCounts: TypeAlias = Literal["estimated", "exact"]


@dataclass(frozen=True, slots=True)
class Provider:
    """What a provider asks of a prefix before it is reused.

    Args:
        name: Whose rule it is.
        minimum: Tokens that a prefix must have at least.
        step: Tokens by which the part that is reused grows.
    """

    name: str
    minimum: int
    step: int = 1


_PROVIDERS: Sequence[tuple[re.Pattern[str], Provider]] = tuple(
    (re.compile(form, re.IGNORECASE), provider)
    for form, provider in (
        (r"(?:^|/)(?:(?:ft:)?gpt-(?!oss)|chatgpt|o[1-9](?!\w)|codex)", Provider("OpenAI", 1024, 128)),
        (r"claude.*(?:opus-4-[5-9]|haiku-4-[5-9]|opus-[5-9]|haiku-[5-9])", Provider("Anthropic", 4096)),
        (r"claude.*haiku", Provider("Anthropic", 2048)),
        (r"claude", Provider("Anthropic", 1024)),
        (r"gemini-2", Provider("Google", 2048)),
        (r"gemini", Provider("Google", 4096)),
        (r"deepseek-(?:chat|reasoner)", Provider("DeepSeek", 64, 64)),
    )
)


def provider_of(model: str) -> Provider | None:
    """Return what the provider of a model asks of a prefix, `None` for a model of one's own server.

    The minimum is a provider's to change, and Anthropic's differs by model: give your own where you know it better.
    """
    return next((provider for form, provider in _PROVIDERS if form.search(model)), None)


def estimated(text: str) -> int:
    """Return about how many tokens a text has: of 4 letters each, 2.5 of other alphabets, 1 of Chinese and the like."""
    if text.isascii():
        return -(-len(text) // 4)
    wide = len(_WIDE.findall(text))
    plain = len(text.encode("ascii", "ignore"))
    return round(plain / 4 + wide + (len(text) - plain - wide) / 2.5)


@dataclass(frozen=True, slots=True)
class Cause:
    """Why prompts of a group diverge, at one place.

    Args:
        name: Why.
        place: The part of the request, such as `"messages[0]"`.
        role: Its role.
        offset: The first character of that part which differed, the first time.
        requests: How many requests diverged so.
        lost_tokens: Tokens after it that were equal, and could have been reused but for this.
        lost_usd: What these cost more than cached ones, at list price; `None` without a price.
        one: The form of the text before, or the text itself where that is asked for.
        other: The form of the text after.
        digests: Digests of both texts.
        fix: What to do.
    """

    name: CauseName
    place: str
    role: str
    offset: int
    requests: int
    lost_tokens: int
    lost_usd: float | None
    one: str
    other: str
    digests: tuple[str, str]
    fix: str


@dataclass(frozen=True, slots=True)
class Observed:
    """What providers told of their own prefix caches.

    Args:
        known: Requests that told how many tokens were cached.
        unknown: Requests that did not; of these nothing is known, which is not zero.
        read: Tokens read by those that told.
        cached: Of these, the tokens that were cached.
        predicted: Tokens that should have been cached in the same requests.
    """

    known: int = 0
    unknown: int = 0
    read: int = 0
    cached: int = 0
    predicted: int = 0

    @property
    def share(self) -> float | None:
        """Return the share (0 to 1) of the tokens read that were cached, `None` where nobody told."""
        return self.cached / self.read if self.read else None

    @property
    def gap(self) -> int | None:
        """Return how many tokens less were cached than predicted, `None` where nobody told; negative for more."""
        return self.predicted - self.cached if self.known else None


@dataclass(frozen=True)
class Group:
    """What was found of the requests with one model, tenant or salt, and template.

    Args:
        model: The model's name.
        tenant: The tenant, or a digest of it; `None` without one.
        salt: A digest of the salt, `None` without one.
        template: The template's name, or a number where the log has none.
        requests: How many.
        tokens: Tokens of all their prompts.
        common_chars: Characters that all their prompts begin with.
        common_tokens: The same in tokens.
        typical_tokens: The median of the tokens that a request has in common with an earlier one.
        reusable: Tokens that could be reused, by block size.
        provider: What the model's provider asks of a prefix, `None` for a server of one's own.
        reusable_here: Tokens that could be reused by that rule, or with the block size asked for.
        mended_tokens: The most tokens that a request would share with an earlier one if all causes were mended.
        observed: What the provider told.
        causes: What keeps more from being reused, the most tokens first.
    """

    model: str
    tenant: str | None
    salt: str | None
    template: str
    requests: int
    tokens: int
    common_chars: int
    common_tokens: int
    typical_tokens: int
    reusable: Mapping[int, int]
    provider: Provider | None
    reusable_here: int
    mended_tokens: int
    observed: Observed
    causes: tuple[Cause, ...] = ()

    @property
    def share(self) -> float:
        """Return the share (0 to 1) of all tokens that could be reused as prompts are now."""
        return self.reusable_here / self.tokens if self.tokens else 0.0

    @property
    def notes(self) -> tuple[str, ...]:
        """Return what is to be said of the group beside its figures."""
        return tuple(_notes(self))


@dataclass(frozen=True)
class PrefixReport:
    """What a log says of the reuse of prompts.

    Args:
        groups: By model, tenant or salt, and template; the most tokens first.
        counts: Whether tokens were counted exactly or estimated.
        block: The block size that `reusable_here` is of, where no provider's rule applies.
        unread: Lines that could not be read, by reason.
        forgot: Whether the log was too long for all of its prompts to be remembered.
    """

    groups: tuple[Group, ...]
    counts: TokenCounts
    block: int
    unread: Mapping[str, int] = field(default_factory=dict)
    forgot: bool = False

    @property
    def requests(self) -> int:
        """Return how many requests were read."""
        return sum(group.requests for group in self.groups)

    @property
    def tokens(self) -> int:
        """Return the tokens of all prompts."""
        return sum(group.tokens for group in self.groups)

    @property
    def reusable(self) -> int:
        """Return the tokens that could be reused as prompts are now."""
        return sum(group.reusable_here for group in self.groups)

    @property
    def lost(self) -> int:
        """Return the tokens that could be reused besides, if all causes were mended."""
        return sum(cause.lost_tokens for group in self.groups for cause in group.causes)

    @property
    def lost_usd(self) -> float | None:
        """Return what these cost more than cached ones at list price, `None` where no model has a price."""
        known = [cause.lost_usd for group in self.groups for cause in group.causes if cause.lost_usd is not None]
        return sum(known) if known else None

    @property
    def share(self) -> float | None:
        """Return the share (0 to 1) of all tokens that could be reused as prompts are now."""
        return self.reusable / self.tokens if self.tokens else None

    @property
    def observed(self) -> Observed:
        """Return what providers told, of all groups."""
        parts = [group.observed for group in self.groups]
        return Observed(*(sum(getattr(one, name) for one in parts) for name in Observed.__slots__))

    def as_json(self) -> dict[str, Any]:
        """Return the report as JSON."""
        return {
            "requests": self.requests,
            "tokens": self.tokens,
            "token_counts": self.counts,
            "block": self.block,
            "reusable_tokens": self.reusable,
            "reusable_share": self.share,
            "lost_tokens": self.lost,
            "lost_usd": self.lost_usd,
            "observed": _observed_json(self.observed),
            "unread_lines": dict(self.unread),
            "forgot": self.forgot,
            "groups": [
                {
                    **{name: value for name, value in asdict(group).items() if name not in ("observed", "reusable")},
                    "reusable": {str(block): tokens for block, tokens in group.reusable.items()},
                    "reusable_share": group.share,
                    "observed": _observed_json(group.observed),
                    "notes": list(group.notes),
                }
                for group in self.groups
            ],
        }


def analyse(
    prompts: Iterable[Prompt],
    *,
    block: int = 16,
    minimum: int | None = None,
    ttl_s: float | None = None,
    tokenizer: Tokenizer | None = None,
    prices: Prices | None = None,
    show_text: bool = False,
) -> PrefixReport:
    """Return what a log of prompts says of their reuse; each is read once.

    Args:
        prompts: In the order in which they were sent.
        block: Tokens of a block of the server's prefix cache, where no provider's rule applies.
        minimum: Tokens that a prefix must have at least, in place of the provider's rule.
        ttl_s: Seconds after its last use from which a prefix is no longer cached; for prompts with times.
        tokenizer: Returns the tokens of a prompt; by default they are estimated.
        prices: Returns what a model costs.
        show_text: Whether causes quote the text that differs, which is a part of a prompt.
    """
    analysis = Analysis(
        block=block, minimum=minimum, ttl_s=ttl_s, tokenizer=tokenizer, prices=prices, show_text=show_text
    )
    for prompt in prompts:
        analysis.add(prompt)
    return analysis.report()


class Analysis:
    """Take prompts one after another; the arguments are those of `analyse`."""

    def __init__(
        self,
        *,
        block: int = 16,
        minimum: int | None = None,
        ttl_s: float | None = None,
        tokenizer: Tokenizer | None = None,
        prices: Prices | None = None,
        show_text: bool = False,
    ) -> None:
        self._block, self._minimum, self._ttl_s = block, minimum, ttl_s
        self._tokenizer, self._prices, self._show_text = tokenizer, prices, show_text
        self._seen: OrderedDict[tuple[str, str | None, int], tuple[int, float | None]] = OrderedDict()
        self._anywhere: OrderedDict[int, tuple[str, str | None]] = OrderedDict()
        self._kept: OrderedDict[int, _Kept] = OrderedDict()
        self._templates: dict[tuple[str, str | None, str | None], list[frozenset[str]]] = {}
        self._told: dict[tuple[object, int], str] = {}
        self._groups: dict[tuple[str, str | None, str | None, str], _Group] = {}
        self._answers: OrderedDict[tuple[object, int], int] = OrderedDict()
        self._salts: dict[str, Counter[str | None]] = {}
        self._number = 0
        self._forgot = False

    def add(self, prompt: Prompt) -> None:
        """Take in the next prompt.

        Raises:
            Exception: Whatever the tokenizer raises.
        """
        self._number += 1
        number = self._number
        units: Sequence[object] = prompt.text if self._tokenizer is None else tuple(self._tokenizer(prompt))
        group = self._group(prompt)
        self._salts.setdefault(prompt.model, Counter())[prompt.salt] += 1
        hashes = _hashes(units, _CHUNK if self._tokenizer is None else _TOKEN_CHUNK)
        depth, nearest = self._find(prompt, hashes)
        common = self._common(prompt, units, depth, group.last if nearest is None else nearest)
        scale, total = self._scaled(prompt, units)
        before = self._compared(prompt, group, depth, nearest)
        in_common = self._tokens(units, common, scale)
        group.add(prompt, in_common, total, self)
        if before is not None:
            self._blame(group, prompt, before, in_common, scale)
        self._blame_elsewhere(group, prompt, hashes, depth, units, scale)
        self._keep(number, prompt, units, group, hashes)

    def report(self, unread: Mapping[str, int] | None = None) -> PrefixReport:
        """Return what was found until now.

        Args:
            unread: Lines of the log that could not be read, by reason.
        """
        groups = [group.told(self) for group in self._merged()]
        return PrefixReport(
            tuple(sorted(groups, key=lambda group: -group.tokens)),
            "estimated" if self._tokenizer is None else "exact",
            self._block,
            dict(unread or {}),
            self._forgot,
        )

    # --- groups ---

    def _merged(self) -> Iterable[_Group]:
        """Return the groups, those together that differ only in a salt which is another with each request."""
        merged: dict[tuple[str, str | None, str | None, str], _Group] = {}
        for group in self._groups.values():
            model, salt, tenant, template = group.key
            key = (model, _CHANGING, tenant, template) if salt and self._salts_change(model) else group.key
            merged.setdefault(key, _Group(key)).absorb(group)
        return merged.values()

    def _salts_change(self, model: str) -> bool:
        salts = self._salts[model]
        return salts.total() >= 4 and len(salts) * 2 > salts.total()

    def _group(self, prompt: Prompt) -> _Group:
        template = prompt.template or self._template(prompt)
        key = prompt.model, prompt.salt, prompt.tenant, template
        if key not in self._groups and len(self._groups) >= _MOST_GROUPS:
            key = prompt.model, None, None, "other"
        return self._groups.setdefault(key, _Group(key))

    def _template(self, prompt: Prompt) -> str:
        """Return the number of the template that a prompt is of, by the words of its system text."""
        key, text = (prompt.model, prompt.salt, prompt.tenant), prompt.system[:_WORST]
        told = self._told.get((key, hash(text)))
        if told is not None:
            return told
        if key not in self._templates and len(self._groups) >= _MOST_GROUPS:
            return "other"  # as its group is
        words = frozenset(_WORD.findall(text)) or frozenset(text)  # a language without spaces has few words
        known = self._templates.setdefault(key, [])
        best = max(((_similar(words, one), number) for number, one in enumerate(known)), default=(0.0, 0))
        if not words:
            template = "without a system prompt"
        elif best[0] >= 0.5:
            template = f"template {best[1] + 1}"
        elif len(known) >= _MOST_TEMPLATES:
            template = "other"
        else:
            known.append(words)
            template = f"template {len(known)}"
        if len(self._told) < _MOST_TOLD:
            self._told[key, hash(text)] = template
        return template

    # --- reuse ---

    def _find(self, prompt: Prompt, hashes: Sequence[int]) -> tuple[int, int | None]:
        """Return how many chunks an earlier prompt with this model and salt began with, and which one."""
        depth, nearest = 0, None
        for value in hashes:
            found = self._seen.get((prompt.model, prompt.salt, value))
            if found is None or self._is_expired(found[1], prompt.at):
                break
            depth, nearest = depth + 1, found[0]
        return depth, nearest

    def _is_expired(self, used: float | None, now: float | None) -> bool:
        return self._ttl_s is not None and used is not None and now is not None and now - used > self._ttl_s

    def _common(self, prompt: Prompt, units: Sequence[object], depth: int, nearest: int | None) -> int:
        size = _CHUNK if self._tokenizer is None else _TOKEN_CHUNK
        kept = None if nearest is None else self._kept.get(nearest)
        start = depth * size
        if kept is None or self._is_expired(kept.prompt.at, prompt.at):
            return min(start, len(units))
        return start + common_prefix(units, kept.units, start, start)

    def _scaled(self, prompt: Prompt, units: Sequence[object]) -> tuple[float, int]:
        """Return by what an estimate is multiplied to agree with what the provider counted, and all tokens."""
        if self._tokenizer is not None:
            return 1.0, len(units)
        guess = max(1, estimated(prompt.text))
        read = prompt.usage.read
        if read is None or not 0.2 < read / guess < 5:
            return 1.0, guess
        return read / guess, read

    def _tokens(self, units: Sequence[object], common: int, scale: float) -> int:
        return int(estimated(units[:common]) * scale) if isinstance(units, str) else common

    # --- causes ---

    def _compared(self, prompt: Prompt, group: _Group, depth: int, nearest: int | None) -> Prompt | None:
        """Return the earlier prompt of the group to compare with: of the same conversation, or the most similar."""
        beyond = depth * (_CHUNK if self._tokenizer is None else 4 * _TOKEN_CHUNK)
        for place in reversed(range(len(prompt.pieces))):
            piece = prompt.pieces[place]
            if piece.role == "assistant" and len(piece.text) >= 20 and prompt.starts[place] > beyond:
                found = self._answers.get((group.key, hash(piece.text)))
                if found is not None and found in self._kept:
                    return self._kept[found].prompt
                break
        for number in (nearest, group.last):
            kept = None if number is None else self._kept.get(number)
            if kept is not None and kept.group is group:
                return kept.prompt
        return None

    def _blame(self, group: _Group, prompt: Prompt, before: Prompt, common: int, scale: float) -> None:
        each = estimated(prompt.text) * scale / max(1, len(prompt.text))  # tokens of a character
        found = [(one, round(one.lost * each)) for one in compare(before, prompt).differences]
        rule, mended = group.rule(self), common + sum(lost for _, lost in found)
        group.mended = max(group.mended, mended)
        if rule is not None and mended < rule.minimum:
            return  # it would be too short all the same
        for one, lost in found:
            if lost < _LEAST_LOST:
                continue
            shown = (one.one, one.other) if self._show_text else (shape(one.one), shape(one.other))
            place = one.place.partition("[")[0] if one.role == "tools" or one.cause == "history" else one.place
            group.blame(one.cause, place, one.role, one.offset, lost, shown, (digest(one.one), digest(one.other)))

    def _blame_elsewhere(
        self, group: _Group, prompt: Prompt, hashes: Sequence[int], depth: int, units: Sequence[object], scale: float
    ) -> None:
        """Count what another model or salt has seen, and this one has not."""
        end, where = depth, None
        while end < len(hashes) and (found := self._anywhere.get(hashes[end])) is not None:
            end, where = end + 1, found
        if where is None or where == (prompt.model, prompt.salt):
            return
        size = _CHUNK if self._tokenizer is None else _TOKEN_CHUNK
        lost = self._tokens(units, end * size, scale) - self._tokens(units, depth * size, scale)
        if lost < _LEAST_LOST:
            return
        cause: CauseName = "model" if where[0] != prompt.model else "salt"
        if cause == "salt" and not self._salts_change(prompt.model):
            return  # one for each tenant: what that costs is the price of keeping them apart
        group.blame(cause, cause, "", 0, lost, ("", ""), ("", ""))

    def _keep(self, number: int, prompt: Prompt, units: Sequence[object], group: _Group, hashes: Sequence[int]) -> None:
        for value in hashes:
            key = prompt.model, prompt.salt, value
            self._seen[key] = number, prompt.at
            self._seen.move_to_end(key)
            self._anywhere[value] = prompt.model, prompt.salt
            self._anywhere.move_to_end(value)
        for places in (self._seen, self._anywhere):
            while len(places) > _MOST_CHUNKS:
                places.popitem(last=False)
                self._forgot = True
        self._kept[number] = _Kept(prompt, units, group)
        group.last = number
        for piece in prompt.pieces:
            if piece.role == "assistant" and len(piece.text) >= 20:
                self._answers[group.key, hash(piece.text)] = number
        while len(self._answers) > 20 * _KEPT:
            self._answers.popitem(last=False)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)


@dataclass(slots=True)
class _Kept:
    prompt: Prompt
    units: Sequence[object]
    group: _Group


class _Group:
    """Add up what is found of one group."""

    def __init__(self, key: tuple[str, str | None, str | None, str]) -> None:
        self.key = key
        self.last: int | None = None
        self.requests = self.tokens = 0
        self.first = ""
        self.common: int | None = None
        self.commons: list[int] = []
        self.reusable = Counter[int]()
        self.here = self.mended = 0
        self.known = self.unknown = self.read = self.cached = self.predicted = 0
        self.causes: dict[tuple[CauseName, str, str], list[Any]] = {}

    def add(self, prompt: Prompt, common: int, total: int, of: Analysis) -> None:
        """Count a request that has so many tokens in common with an earlier one."""
        text = prompt.text
        if self.requests == 0:
            self.first, self.common = text, None
        elif self.common is None:
            self.common = common_prefix(self.first, text)
        elif not text.startswith(self.first[: self.common]):
            self.common = common_prefix(self.first[: self.common], text)
        self.requests += 1
        self.tokens += total
        if len(self.commons) < 10_000:
            self.commons.append(common)
        within = max(0, min(common, total - 1))  # the last token is always computed
        for block in {*BLOCKS, of._block}:
            self.reusable[block] += within // block * block
        here = _by_rule(within, self.rule(of), of._block)
        self.here += here
        if prompt.usage.cached is None:
            self.unknown += 1
        else:
            self.known += 1
            self.read += total if prompt.usage.read is None else prompt.usage.read
            self.cached += prompt.usage.cached
            self.predicted += here

    def absorb(self, other: _Group) -> None:
        """Add what was found of another group."""
        if self.requests == 0:
            self.first, self.common = other.first, other.common
        elif other.requests:
            equal = common_prefix(self.first, other.first)
            self.common = min(one for one in (self.common, other.common, equal) if one is not None)
        for name in ("requests", "tokens", "here", "known", "unknown", "read", "cached", "predicted"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.mended = max(self.mended, other.mended)
        self.commons += other.commons
        self.reusable.update(other.reusable)
        for key, (requests, lost, *rest) in other.causes.items():
            found = self.causes.setdefault(key, [0, 0, *rest])
            found[0] += requests
            found[1] += lost

    def rule(self, of: Analysis) -> Provider | None:
        """Return what this group's provider asks of a prefix."""
        provider = provider_of(self.key[0])
        if of._minimum is None:
            return provider
        return Provider("as given", of._minimum, 1 if provider is None else provider.step)

    def blame(
        self, cause: CauseName, place: str, role: str, offset: int, lost: int, shown: tuple[str, str],
        digests: tuple[str, str],
    ) -> None:  # fmt: skip
        """Count a difference."""
        found = self.causes.setdefault((cause, place, role), [0, 0, offset, shown, digests])
        found[0] += 1
        found[1] += lost

    def told(self, of: Analysis) -> Group:
        """Return what was found."""
        model, salt, tenant, template = self.key
        price = None if of._prices is None or not model else of._prices(model)
        each = None if price is None or price.cached_input is None else (price.input - price.cached_input) / 1e6
        common = len(self.first) if self.common is None else self.common
        ratio = self.tokens / max(1, self.requests) / max(1, estimated(self.first))
        causes = [
            Cause(
                cause, place, role, offset, requests, lost, None if each is None else lost * each,
                shown[0], shown[1], digests, FIXES[cause],
            )
            for (cause, place, role), (requests, lost, offset, shown, digests) in self.causes.items()
        ]  # fmt: skip
        return Group(
            model,
            tenant if tenant is None or of._show_text else digest(tenant),
            salt if salt is None or salt == _CHANGING else digest(salt),
            template,
            self.requests,
            self.tokens,
            common,
            round(estimated(self.first[:common]) * (ratio if 0.2 < ratio < 5 and self.requests == 1 else 1.0)),
            round(median(self.commons[1:] or self.commons or [0])),
            dict(sorted(self.reusable.items())),
            self.rule(of),
            self.here,
            max(self.mended, max(self.commons, default=0)),
            Observed(self.known, self.unknown, self.read, self.cached, self.predicted),
            tuple(sorted(causes, key=lambda one: -one.lost_tokens)),
        )


def _by_rule(tokens: int, rule: Provider | None, block: int) -> int:
    if rule is None:
        return tokens // block * block
    return tokens // rule.step * rule.step if tokens >= rule.minimum else 0


def _hashes(units: Sequence[object], size: int) -> list[int]:
    """Return a hash of each beginning of a prompt, in whole chunks."""
    hashes, last = [], 0
    for start in range(0, len(units) - size + 1, size):
        last = hash((last, units[start : start + size]))
        hashes.append(last)
    return hashes


def _similar(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other)


def _notes(group: Group) -> Iterable[str]:
    rule, typical = group.provider, group.typical_tokens
    if rule is not None and typical < rule.minimum:
        ever = ", and would not if all that diverges were mended" if group.mended_tokens < rule.minimum else ""
        yield f"prefix {typical:,} < {rule.minimum:,} tokens ({rule.name}): cannot hit{ever}"
    if group.requests == 1:
        yield "only one request: there was nothing to reuse"
    seen = group.observed
    if seen.unknown and not seen.known:
        yield "no response told how many tokens were cached: that is unknown, not zero"
    gap = seen.gap
    if gap is not None and gap > max(128, seen.predicted // 10):
        yield (
            f"{gap:,} tokens less were cached than predicted: they were evicted, had expired, or requests were routed "
            "to different servers"
        )
    elif gap is not None and -gap > max(128, seen.cached // 10):
        yield f"{-gap:,} tokens more were cached than predicted: others share the prefix, or the log leaves some out"


def _observed_json(observed: Observed) -> dict[str, Any]:
    return {**asdict(observed), "share": observed.share, "gap": observed.gap}
