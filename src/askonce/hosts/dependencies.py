"""What a description of an object was read from, so that it can be told cheaply whether it still holds.

Describing a chain or an engine takes a walk through all its parts. While the walk reads, it notes here what it reads:
which object stood where. As long as the same objects stand there, the walk would come to the same description, and is
spared. Objects are compared by identity, never by `==`: that would run code of theirs, and `1 == True`. Whatever
cannot be noted in this way makes the description one that is read anew each time.

A note is made before what it notes is read: should another thread change it in between, the note no longer holds.
"""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from functools import wraps
from itertools import chain, repeat
from operator import contains, getitem, is_
from threading import Lock
from types import CellType, FunctionType, MappingProxyType
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

from askonce.runtime.forking import renew_in_child

D = TypeVar("D")
P = ParamSpec("P")
_MOST = 2  # descriptions that are remembered in one place, as of two copies of a cached runnable
_ABSENT: Any = object()
_PLAIN = (str, int, float, bool, bytes, date, type(None))
# Whose items can be read without code of somebody's.
_MAPPINGS = frozenset({dict, OrderedDict, defaultdict, MappingProxyType})
_COLLECTIONS = frozenset({list, set, *_MAPPINGS})
_OF_FUNCTIONS = ("__code__", "__defaults__", "__kwdefaults__", "__module__", "__qualname__", "__dict__")


class Dependencies:
    """Collect what is read, then tell whether it is still the same."""

    def __init__(self) -> None:
        self.is_volatile = False
        self._seen: dict[tuple[int, object], object] = {}
        self._bodies: dict[int, Mapping[str, object]] = {}
        # In columns, which are compared without code of ours.
        self._things: list[object] = []  # whose class must stay the same
        self._kinds: list[object] = []
        self._sized: list[Any] = []
        self._lengths: list[int] = []
        self.iterated: list[Any] = []  # keys of mappings, elements of lists and sets
        self._elements: list[object] = []
        self._holders: list[Any] = []  # items
        self._names: list[object] = []
        self._values: list[object] = []
        self._without: list[Any] = []
        self._absent: list[object] = []
        self._owners: list[object] = []  # attributes
        self._attributes: list[str] = []
        self._contents: list[object] = []
        self._checks: list[Callable[[], bool]] = []

    def unchanged(self) -> bool:
        """Tell whether all that was noted stands where it stood."""
        try:
            return (
                all(map(is_, map(type, self._things), self._kinds))
                and [*map(len, self._sized)] == self._lengths
                and all(map(is_, chain.from_iterable(self.iterated), self._elements))
                and all(map(is_, map(getitem, self._holders, self._names), self._values))
                and not any(map(contains, self._without, self._absent))
                and all(map(is_, map(getattr, self._owners, self._attributes, repeat(_ABSENT)), self._contents))
                and all(check() for check in self._checks)
            )
        except Exception:  # noqa: BLE001 — something is gone, was changed meanwhile, or has code that fails: read anew
            return False

    def close(self) -> None:
        """End the noting."""
        self._seen, self._bodies = {}, {}

    def _is_new(self, thing: object, what: object) -> bool:
        """Tell whether this is noted of `thing` for the first time; it lives as long as its id is remembered."""
        if (id(thing), what) in self._seen:
            return False
        self._seen[id(thing), what] = thing
        return True

    def _add_elements(self, thing: Collection[object]) -> None:
        elements = [*thing]
        self._sized.append(thing)
        self._lengths.append(len(elements))
        self.iterated.append(thing)
        self._elements += elements

    # --- what is noted, by the functions below ---

    def attributes(self, thing: object, names: Iterable[str] = ()) -> None:
        """Note that these attributes of `thing` are read, wherever it holds them, that it has no others; its class."""
        held = getattr(thing, "__dict__", {})
        private = getattr(thing, "__pydantic_private__", None)
        extra = getattr(thing, "__pydantic_extra__", None)
        if self._is_new(thing, "attributes"):
            self._things.append(thing)
            self._kinds.append(type(thing))
            self.attribute(thing, "__dict__")
            for place, attribute in ((private, "__pydantic_private__"), (extra, "__pydantic_extra__")):
                if hasattr(thing, attribute):
                    self.attribute(thing, attribute)
                if place is not None:
                    self._add_elements(place)
            self._add_elements(held)
        for name in names:
            place = next((place for place in (held, private, extra) if place is not None and name in place), None)
            if place is None:
                self.attribute(thing, name)
            else:
                self.item(place, name)

    def items(self, mapping: Mapping[Any, object], names: Iterable[object] | None = None) -> None:
        """Note that the keys of `mapping` are read, and the values of those named; by default all."""
        if type(mapping) not in _MAPPINGS:
            self.is_volatile = True
            return
        if self._is_new(mapping, "elements"):
            self._add_elements(mapping)
        for name in [*mapping] if names is None else names:
            self.item(mapping, name)

    def body(self, kind: type, names: Iterable[str]) -> None:
        """Note that the body of a class is read: these of its members, and that it has no others."""
        if id(kind) not in self._bodies:
            self._bodies[id(kind)] = vars(kind)  # always the same object
            self.attribute(kind, "__bases__")
            self._add_elements(self._bodies[id(kind)])
        for name in names:
            self.item(self._bodies[id(kind)], name)

    def item(self, mapping: Mapping[Any, object], name: object) -> None:
        """Note that one item of `mapping` is read, or that there is none."""
        if not self._is_new(mapping, ("item", name)):
            return
        value = mapping.get(name, _ABSENT)
        if value is _ABSENT:
            self._without.append(mapping)
            self._absent.append(name)
        else:
            self._holders.append(mapping)
            self._names.append(name)
            self._values.append(value)

    def elements(self, collection: Collection[object]) -> None:
        """Note that the elements of a list, a tuple or a set are read, or the keys of a mapping."""
        if isinstance(collection, tuple | frozenset) or not self._is_new(collection, "elements"):
            return
        if type(collection) in _COLLECTIONS:
            self._add_elements(collection)
        else:
            self.is_volatile = True

    def length(self, collection: Collection[object]) -> None:
        """Note that of a collection only its length is read, as it is data, or too large."""
        self._sized.append(collection)
        self._lengths.append(len(collection))

    def attribute(self, thing: object, name: str) -> None:
        """Note that an attribute is read which `thing` need not hold in its dictionary, or that there is none."""
        if self._is_new(thing, ("attribute", name)):
            self._owners.append(thing)
            self._attributes.append(name)
            self._contents.append(getattr(thing, name, _ABSENT))

    def function(self, function: FunctionType) -> None:
        """Note that the code of a function is read, and what was given to it when it was defined."""
        for name in _OF_FUNCTIONS:
            self.attribute(function, name)

    def cell(self, cell: CellType) -> None:
        """Note that what a closure holds is read."""
        try:
            self.attribute(cell, "cell_contents")
        except ValueError:  # not assigned yet
            self.is_volatile = True

    def result(self, call: Callable[[], object], result: object) -> None:
        """Note that `call` is asked, whose `result` is a text or a number, or one object as long as nothing changes."""
        if type(result) in _PLAIN:
            self.check(lambda: type(now := call()) is type(result) and now == result)
        else:
            self.check(lambda: call() is result)

    def check(self, check: Callable[[], bool]) -> None:
        """Note that something is read of which `check` tells whether it is still the same."""
        self._checks.append(check)

    def passing(self) -> None:
        """Note that something is read which may be another at any time, and has to be read each time."""
        self.is_volatile = True


_noting: ContextVar[Dependencies | None] = ContextVar("askonce_noting", default=None)


@contextmanager
def noting() -> Iterator[Dependencies]:
    """Note what is read inside the block."""
    notes = Dependencies()
    token = _noting.set(notes)
    try:
        yield notes
    finally:
        _noting.reset(token)
        notes.close()


def _if_noting(note: Callable[Concatenate[Dependencies, P], None]) -> Callable[P, None]:
    """Return what notes where something is noted, and does nothing elsewhere."""

    @wraps(note)
    def on(*args: P.args, **keywords: P.kwargs) -> None:
        if (notes := _noting.get()) is not None:
            note(notes, *args, **keywords)

    return on


on_attributes = _if_noting(Dependencies.attributes)
on_items = _if_noting(Dependencies.items)
on_class = _if_noting(Dependencies.body)
on_item = _if_noting(Dependencies.item)
on_elements = _if_noting(Dependencies.elements)
on_length = _if_noting(Dependencies.length)
on_attribute = _if_noting(Dependencies.attribute)
on_function = _if_noting(Dependencies.function)
on_cell = _if_noting(Dependencies.cell)
on_result = _if_noting(Dependencies.result)
on_check = _if_noting(Dependencies.check)
on_what_passes = _if_noting(Dependencies.passing)


class Remembered(Generic[D]):
    """Remember what was read of things, as long as nothing that was read has changed.

    The things are held as long as they are remembered: the last two of them.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[int, object], tuple[object, Dependencies, D]] = {}
        self.renew()
        renew_in_child(self)

    def renew(self) -> None:
        """Begin with a lock of its own in a forked child: a thread of the parent's may have held it."""
        self._lock = Lock()

    def __reduce__(self) -> tuple[type[Remembered[D]], tuple[()]]:
        return Remembered, ()  # what was read here is of objects of this process

    def of(self, thing: object, read: Callable[[], D], way: object = None) -> D:
        """Return what `read` returns for `thing`, read anew if anything has changed.

        Args:
            thing: What is read.
            read: Reads it.
            way: What else the description depends on.
        """
        key = (id(thing), way)
        known = self._known.get(key)
        if known is not None and known[0] is thing and known[1].unchanged():
            return known[2]
        with noting() as notes:
            description = read()
        with self._lock:
            self._known.pop(key, None)
            if not notes.is_volatile:
                self._known[key] = thing, notes, description
            while len(self._known) > _MOST:
                del self._known[next(iter(self._known))]
        return description
