"""A copy of a user's object, of a subclass of its own class: it stays what it is wherever its type is looked at."""

from __future__ import annotations

import types
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from pydantic import BaseModel, PrivateAttr

from askonce.errors import ConfigurationError

T = TypeVar("T")

BINDING = "_askonce"
_subclasses: dict[tuple[type, tuple[type, ...]], Any] = {}
_behind: dict[type, type] = {}


class Bound:
    """Be mixed in before the class of an object that `bound` copies."""

    def __reduce__(self) -> tuple[object, ...]:
        # The subclass cannot be found by name: its name is that of the class behind.
        return bound, (unbound(self), type(self).__bases__[0], getattr(self, BINDING, None))


def is_bound(copy: Bound) -> bool:
    """Return whether there is a binding: an object made anew from the class of a copy (`type(copy)(...)`) has none."""
    return getattr(copy, BINDING, None) is not None


def binding_of(copy: Bound) -> Any:
    """Return what ties an object to its cache.

    Raises:
        ConfigurationError: Nothing does.
    """
    if not is_bound(copy):
        raise ConfigurationError(f"this {type(copy).__name__} has no cache: it was made anew from a cached one's class")
    return getattr(copy, BINDING)


def bound(original: T, mixin: type[Bound], binding: object) -> T:
    """Return a copy of `original` with `mixin` before its class, and `binding` as its attribute `_askonce`."""
    plain: Any = unbound(original)
    kind = _subclass_of(type(plain), mixin)
    if isinstance(plain, BaseModel):
        return cast("T", _reclassed(plain, kind, {**(plain.__pydantic_private__ or {}), BINDING: binding}))
    return cast("T", _made(kind, vars(plain) | {BINDING: binding}))


def unbound(copy: T) -> T:
    """Return a copy of what was given to `bound`, or of `copy` itself if it was never bound."""
    kind: Any = type(copy).__bases__[1] if isinstance(copy, Bound) else type(copy)
    if isinstance(copy, BaseModel):
        plain = copy.model_copy()
        private = {name: value for name, value in (plain.__pydantic_private__ or {}).items() if name != BINDING}
        return cast("T", _reclassed(plain, kind, private if kind.__private_attributes__ else None))
    return cast("T", _made(kind, {name: value for name, value in vars(copy).items() if name != BINDING}))


def _made(kind: Any, attributes: dict[str, object]) -> object:
    instance = kind.__new__(kind)
    instance.__dict__.update(attributes)
    return instance


def _reclassed(model: Any, kind: type, private: dict[str, object] | None) -> Any:
    object.__setattr__(model, "__class__", kind)
    object.__setattr__(model, "__pydantic_private__", private)
    return model


def subclass_of(kind: type[T], mixins: tuple[type, ...], body: Mapping[str, Any]) -> type[T]:
    """Return the subclass of `kind` with `mixins` before it, by the name of `kind`; the same one each time.

    Args:
        kind: The class.
        mixins: What comes before it.
        body: What is in the subclass's body.
    """
    if (kind, mixins) not in _subclasses:
        named = {name: getattr(kind, name) for name in ("__module__", "__qualname__", "__doc__")}
        _subclasses[kind, mixins] = types.new_class(
            kind.__name__, (*mixins, kind), exec_body=lambda namespace: namespace.update({**named, **body})
        )
        _behind[_subclasses[kind, mixins]] = kind
    return cast("type[T]", _subclasses[kind, mixins])


def class_behind(kind: type) -> type:
    """Return the class that a subclass made here stands for; `kind` itself if it is none."""
    return _behind.get(kind, kind)


def _subclass_of(kind: type, mixin: type[Bound]) -> type:
    is_model = issubclass(kind, BaseModel)
    body = {"__annotations__": {BINDING: Any}, BINDING: PrivateAttr(default=None)} if is_model else {}
    return subclass_of(kind, (mixin,), body)
