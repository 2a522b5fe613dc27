"""What models cost, from the package `genai-prices` (extra `prices`): a list within it, never one that is fetched."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib.util import find_spec

from askonce.core.figures import Price, Prices

_TOKENS = 1000  # few enough for the price of a short prompt
_PER = 1e6 / _TOKENS


def prices_of(own: Mapping[str, Price]) -> Prices:
    """Return what models cost: by `own`, or else by the package, if it is installed; each is looked for once."""

    @lru_cache(maxsize=1024)
    def price(model: str) -> Price | None:
        for name in _names(model):
            if name in own:
                return own[name]
        return next((found for name in _names(model) if (found := _listed(name)) is not None), None)

    return price


def _names(model: str) -> tuple[str, ...]:
    """Return what a model may be listed as: `langchain:ChatOpenAI:gpt-4o` and `openai/gpt-4o` are known as `gpt-4o`."""
    if not model:
        return ()
    alone = (
        model.split(":", 2)[2] if model.startswith(("langchain:", "llama-index:")) and model.count(":") > 1 else model
    )
    return tuple(dict.fromkeys((model, alone, alone.rpartition("/")[2])))


def _listed(model: str) -> Price | None:
    if find_spec("genai_prices") is None:
        return None
    from genai_prices import Usage, calc_price  # an extra, and slow to import

    try:
        read = calc_price(Usage(input_tokens=_TOKENS), model)
        written = calc_price(Usage(output_tokens=_TOKENS), model)
        cached = calc_price(Usage(input_tokens=_TOKENS, cache_read_tokens=_TOKENS), model)
    except (LookupError, ValueError):
        return None
    has_cached = getattr(read.model_price, "cache_read_mtok", None) is not None
    return Price(
        float(read.total_price) * _PER,
        float(written.total_price) * _PER,
        float(cached.total_price) * _PER if has_cached else None,
    )
