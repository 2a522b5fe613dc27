"""What an object is, as JSON that is equal for objects which behave alike: its class, its code, its state.

The host that walks its own parts asks here about all others: functions, and objects of the application. What cannot
be told from another of its kind is remembered in `unread`, and counts by its class; the host then stays out of the
cache unless the application vouches for it by a version.
"""

from __future__ import annotations

import asyncio
import functools
import itertools
import logging
import os
import sys
import threading
import weakref
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from enum import Enum
from functools import lru_cache, partial
from types import (
    BuiltinFunctionType,
    ClassMethodDescriptorType,
    FunctionType,
    GetSetDescriptorType,
    MethodDescriptorType,
    MethodType,
    ModuleType,
    WrapperDescriptorType,
)
from typing import Any, TypeAlias, get_origin

from pydantic import BaseModel

from askonce.core.keys import fingerprint
from askonce.core.model import Json
from askonce.hosts.code import LENGTH, WHOLE, WRITERS, Code, captures, read_code, uses_of
from askonce.hosts.dependencies import (
    on_attribute,
    on_attributes,
    on_check,
    on_class,
    on_elements,
    on_function,
    on_items,
    on_length,
    on_result,
    on_what_passes,
)
from askonce.hosts.parameters import digest_of, identifying
from askonce.hosts.stores import UnknownPlaceError, is_small, noted_place_of, token_of

Function: TypeAlias = FunctionType | MethodType | BuiltinFunctionType | functools.partial[Any]
_LARGEST = 100  # things in one collection: it is read at every request
_LARGEST_BUFFER = 1 << 16
_LOOKS = 3  # at a class that grows as one looks at it
_WEAK = (weakref.WeakKeyDictionary, weakref.WeakValueDictionary)
# What says nothing of an answer, whatever is in it.
_STATELESS: tuple[type, ...] = (
    logging.Logger,
    logging.LoggerAdapter,
    threading.Event,
    type(threading.Lock()),
    type(threading.RLock()),
    threading.Condition,
    threading.Semaphore,
    asyncio.Lock,
    asyncio.Event,
    asyncio.Semaphore,
    asyncio.AbstractEventLoop,
    *_WEAK,
    itertools.count,
)
_DESCRIPTORS = (MethodDescriptorType, ClassMethodDescriptorType, WrapperDescriptorType, GetSetDescriptorType)
_DERIVED_FROM = (str, bytes, int, float, list, tuple, set, frozenset, dict)
_MUTABLE = (list, dict, set, bytearray)
_OF_ENUMERATIONS = frozenset({"_member_map_", "_value2member_map_", "_unhashable_values_", "_hashable_values_"})
_CONSTRUCTORS = frozenset({"__init__", "__new__", "__post_init__", "model_post_init", "__setstate__"})
_NOT_OF_A_BODY = frozenset(
    {"__module__", "__qualname__", "__doc__", "__dict__", "__weakref__", "__annotations__", "__annotate__"}
    | {"__annotate_func__", "__annotations_cache__", "__firstlineno__", "__static_attributes__", "__parameters__"}
    | {"__orig_bases__", "__abstractmethods__", "_abc_impl", "__signature__", "__slots__", "__hash__", "__classcell__"}
    | {"__dataclass_params__", "__match_args__", "model_fields", "model_computed_fields", "__class_vars__"}
    | {"__private_attributes__", "model_config", "__fields__", "__fields_set__"}
)


class Objects:
    """Describe functions and objects, and remember what cannot be read.

    Args:
        part: Describes any value; comes back here for what it does not know itself.
        reads_packages: Whether all that is in an installed package's object counts, such as a client, where the
            application holds it. Where it does not, as where the host does, its texts and public numbers count.
    """

    def __init__(self, part: Callable[[object], Json], *, reads_packages: bool = True) -> None:
        self.unread: list[str] = []
        self._part = part
        self._reads_packages = reads_packages
        self._is_strict = False
        self._is_stated = False
        self._is_lenient = False
        self._inside: set[int] = set()
        self._described: set[int] = set()

    @property
    def is_inside(self) -> bool:
        """Return whether what is described now is held by an object that is described here."""
        return bool(self._inside)

    @contextmanager
    def within(self, module: str | None) -> Iterator[None]:
        """Describe what a thing of this module holds.

        What an installed package's object is, such as a client or a tokenizer, follows from what is stated beside it,
        if it is held by a part of the host's; if the application holds it, all that is in it counts.
        """
        before = self._is_strict, self._is_stated
        self._is_strict, self._is_stated = is_of_application(module), False
        try:
            yield
        finally:
            self._is_strict, self._is_stated = before

    @contextmanager
    def stated(self) -> Iterator[None]:
        """Describe what the application has stated for a part of the host's: all that is in it counts."""
        before, self._is_stated = self._is_stated, True
        try:
            yield
        finally:
            self._is_stated = before

    def function(self, function: Function) -> Json:
        """Describe a function by its code, its defaults and what it finds around it."""
        match function:
            case functools.partial():
                return ["partial", self._part(function.func), self._part(function.args), self._part(function.keywords)]
            case MethodType():
                return ["method", self.function_of(function.__func__), self._part(function.__self__)]
            case BuiltinFunctionType():
                owner = function.__self__
                given = None if owner is None or isinstance(owner, ModuleType) else self._part(owner)
                return [getattr(function, "__module__", None), function.__qualname__, given]
        on_function(function)
        name = f"{function.__module__}.{function.__qualname__}"
        if id(function) in self._described:
            return name
        self._described.add(id(function))
        home = home_of(function)
        with self.within(home):
            defaults = [self._part(function.__defaults__), self._part(function.__kwdefaults__)]
            found = [
                [variable, self._found(function, variable, value, is_given=is_given)]
                for variable, value, is_given in captures(function)
            ]
            if is_of_application(home):
                found += [["own", self._own(function)], ["environment", _environment_of(function)]]
        return [name, read_code(function.__code__).digest, defaults, found]

    def _own(self, function: FunctionType) -> Json:
        """Describe what was assigned to a function as its attributes, less what it counts up there itself."""
        counted, held = read_code(function.__code__).adds, vars(function)
        on_items(held, [name for name in held if name not in counted])
        return {name: self._part(value) for name, value in held.items() if name not in counted}

    def function_of(self, called: object) -> Json:
        """Describe what a method calls, which need not be a plain function."""
        return self.function(called) if isinstance(called, FunctionType) else self._part(called)

    def kind(self, kind: type) -> Json:
        """Describe a class: by its name, and by its body where the name does not last."""
        is_own = is_of_application(kind.__module__)
        if (not is_own and is_lasting(kind)) or id(kind) in self._described:
            return name_of(kind)
        self._described.add(id(kind))
        on_class(kind, [name for name in vars(kind) if _is_of_body(name) and name not in _kept_by(kind)])
        made_by = self.kind(type(kind)) if is_of_application(type(kind).__module__) else None
        bases = [self.kind(base) for base in kind.__bases__]
        if not is_lasting(kind):
            body = {name: self._member(member) for name, member in [*vars(kind).items()] if _is_of_body(name)}
            return [name_of(kind), bases, body, made_by]
        for _ in range(_LOOKS):
            members = [*vars(kind).items()]
            with self._as_far_as_it_can_be_read():
                kept = _kept_by(kind)
                body = {
                    name: self._member(member) for name, member in members if _is_of_body(name) and name not in kept
                }
            if len(vars(kind)) == len(members):
                break  # else it has loaded something as it was looked at, and is that from now on
        return [name_of(kind), bases, body, made_by]

    @contextmanager
    def _as_far_as_it_can_be_read(self) -> Iterator[None]:
        """Describe the body of a class by what can be read of it: most of it no answer ever needs."""
        lenient, described = self._is_lenient, self._described
        # What is read here in part is to be read whole where it is met again.
        self._is_lenient, self._described = True, {*described}
        try:
            yield
        finally:
            self._is_lenient, self._described = lenient, described

    def state(self, value: object) -> Json:
        """Describe an object by its class and all that it holds."""
        kind = type(value)
        if kind is object or isinstance(value, _STATELESS):
            return name_of(kind)
        if isinstance(value, Iterator | weakref.ReferenceType | threading.local):
            return [self.kind(kind), self._passing(value) if self._is_strict else None]
        if isinstance(value, _DESCRIPTORS):
            return [name_of(kind), name_of(value.__objclass__), value.__name__]
        if get_origin(value) is not None or kind.__module__ == "typing":
            return [name_of(kind), repr(value)]
        if isinstance(value, ContextVar):
            held = value.get(None)
            on_result(partial(value.get, None), held)
            return [name_of(kind), value.name, self._part(held)]
        if id(value) in self._inside:
            return "itself"
        if (content := _buffer(value)) is not None:
            return [name_of(kind), content]
        try:
            place = noted_place_of(value)
            return [name_of(kind), place.digest, None if place.holder is None else token_of(place.holder)]
        except UnknownPlaceError:
            pass
        attributes = attributes_of(value)
        is_installed = not is_of_application(kind.__module__) and _root(kind.__module__) not in sys.stdlib_module_names
        if is_installed and not (self._is_stated or (self._is_strict and self._reads_packages)):
            on_attributes(value, attributes or ())
            plain = {name: inner for name, inner in (attributes or {}).items() if _is_text_or_number(inner)}
            if not self._reads_packages:  # numbers that it keeps in private are counters, mostly
                plain = {name: inner for name, inner in plain.items() if name[0] != "_" or isinstance(inner, str)}
            return [name_of(kind), self._part(plain)]
        if attributes is None:
            return self._reduced(value)
        self._inside.add(id(value))
        is_stated = self._is_stated and is_installed
        try:
            with self.within(kind.__module__):
                self._is_strict, self._is_stated = True, is_stated
                return [self.kind(kind), self.attributes(value, attributes)]
        finally:
            self._inside.remove(id(value))

    def _passing(self, value: object) -> Json:
        """Describe what is held for a while: what a reference points to, what this thread has noted.

        What an iterator yields next is data, and what it will then have left is another answer.
        """
        on_what_passes()
        match value:
            case weakref.ReferenceType():
                return self._part(value())
            case threading.local():
                return self._part(dict(vars(value)))
        self.cannot_read(f"a {type(value).__name__}")
        return None

    def attributes(self, value: object, attributes: Mapping[str, object]) -> Json:
        """Describe what an object holds, less its records of its own runs: counters, mostly."""
        kind: Any = type(value)
        records, counters = records_of(kind), counters_of(kind)
        on_attributes(value)
        told: dict[str, Json] = {}
        for name in sorted(attributes):
            if isinstance(getattr(type(value), name, None), functools.cached_property):
                continue
            if name in records and name.startswith("_"):
                continue
            kept = (*(_MUTABLE if name in records else ()), *((int,) if name in counters else ()))
            if kept:  # unless it holds something else by now
                is_record = partial(_holds, value, name, kept)
                on_result(is_record, is_record())
                if is_record():
                    continue
            if name not in _slots_of(kind):
                on_attributes(value, [name])
            inner = _held(value, name)
            told[name] = self._sized(identifying(name, inner), f"{name} of a {type(value).__name__}")
        return told

    def own(self, value: object, kind: type) -> Json:
        """Describe what a class of the application's adds to a library's: its body, and its private attributes.

        Objects of packages that it keeps there, such as a client, follow from what is stated beside them; lists and
        dictionaries are what it notes of its runs, mostly.

        Args:
            value: The object.
            kind: Its class, as the application wrote it.
        """
        if not is_of_application(kind.__module__):
            return None
        private = getattr(value, "__pydantic_private__", None) or {}
        made: Any = type(value)
        kept = records_of(made) | counters_of(made)
        on_attributes(value, [name for name in private if name not in kept])
        told = {name: inner for name, inner in private.items() if inner is not None and _may_shape(inner)}
        with self._as_far_as_it_can_be_read():
            return [self.kind(kind), self.attributes(value, told)]

    def cannot_read(self, what: str) -> None:
        """Remember what cannot be told from another of its kind."""
        if not self._is_lenient:
            self.unread.append(what)

    def _found(self, function: FunctionType, variable: str, value: object, *, is_given: bool) -> Json:
        """Describe what a function finds: functions of its own package, but not all that those lean on."""
        if self._is_lenient and isinstance(value, _MUTABLE):
            _note(value)
        if value is os.environ or (self._is_lenient and not _may_tell_askers_apart(value)):
            return None  # what is read of the environment stands beside
        if isinstance(value, ContextVar) and not (is_given or is_of_application(home_of(function))):
            return value.name  # such as which span is open
        is_elsewhere = isinstance(value, FunctionType) and _root(home_of(value)) != _root(home_of(function))
        if isinstance(value, FunctionType) and is_elsewhere and not (is_given or is_of_application(home_of(value))):
            return f"{value.__module__}.{value.__qualname__}"
        if isinstance(value, _WEAK) and not is_of_application(home_of(function)):
            return name_of(type(value))  # what a library remembers of objects that are there
        if isinstance(value, _MUTABLE) and not is_of_application(home_of(function)):
            # A library's own tables; what it is given to work with is found beside them.
            _note(value)
            return (
                self._part(value)
                if is_small(value, _LARGEST) and all(map(_is_text_or_number, value))
                else name_of(type(value))
            )
        if isinstance(value, _MUTABLE):
            used = uses_of(function.__code__, variable)
            if used and used <= WRITERS | {LENGTH}:
                return name_of(type(value))  # a record of its runs
            if used & WRITERS or (WHOLE in used and read_code(function.__code__).stores):
                self.cannot_read(f"{variable}, which {function.__qualname__} both reads and changes")
                return name_of(type(value))
        return self._sized(value, f"{variable} in {function.__qualname__}")

    def _sized(self, value: object, where: str) -> Json:
        if isinstance(value, Collection) and not isinstance(value, str | bytes) and not is_small(value, _LARGEST):
            on_length(value)
            self.cannot_read(f"{where}, which is too large to be read at each request")
            return name_of(type(value))
        return self._part(value)

    def _member(self, member: object) -> Json:
        if (function := function_behind(member)) is not None:
            return self.function(function)
        if type(member).__name__ in ("member_descriptor", "getset_descriptor"):
            return None
        return self._sized(member, "a member of a class")

    def _reduced(self, value: object) -> Json:
        """Describe an object of the standard library that keeps what it holds from view, as it would be copied."""
        kind = type(value)
        if _root(kind.__module__) in sys.stdlib_module_names:
            on_what_passes()
            try:
                reduced = value.__reduce_ex__(2)
            except (TypeError, ValueError):
                reduced = ""
            if isinstance(reduced, tuple):
                items = [list(inner) if isinstance(inner, Iterator) else inner for inner in reduced[1:5]]
                return [name_of(kind), [self._part(inner) for inner in items]]
        self.cannot_read(f"a {kind.__name__}")
        return name_of(kind)


def read_attributes(
    value: object, keeps: Callable[[str], bool] = bool, names: Iterable[str] | None = None
) -> dict[str, Any]:
    """Return the attributes of a part, and note that these are read.

    Args:
        value: The part.
        keeps: Returns whether an attribute of this name counts.
        names: The names; by default those of its dictionary, or a model's fields and private attributes.
    """
    if names is None and isinstance(value, BaseModel):
        names = (*type(value).model_fields, *(value.__pydantic_private__ or ()))
    kept = [name for name in ([*getattr(value, "__dict__", ())] if names is None else names) if keeps(name)]
    on_attributes(value, kept)
    return {name: _held(value, name) for name in kept}


def attributes_of(value: object) -> dict[str, object] | None:
    """Return what an object holds: its dictionary, slots and private attributes; `None` if nothing shows it."""
    kind: Any = type(value)
    slots = _slots_of(kind)
    if not hasattr(value, "__dict__") and not slots and not _has_python_code(type(value)):
        return None
    on_attributes(value)
    for name in slots:
        on_attribute(value, _mangled(value, name))
    found = {name: inner for name in slots if (inner := getattr(value, _mangled(value, name), _ABSENT)) is not _ABSENT}
    return {**found, **getattr(value, "__dict__", {}), **(getattr(value, "__pydantic_private__", None) or {})}


def beside(value: object) -> tuple[object, Mapping[str, object]] | None:
    """Return a text, number or collection of a derived class without what it holds beside, and that; else `None`."""
    kind = type(value)
    if kind.__module__ == "builtins" or isinstance(value, Enum) or not isinstance(value, _DERIVED_FROM):
        return None
    if is_of_application(kind.__module__):
        on_what_passes()
    held = dict(getattr(value, "__dict__", {})) if is_of_application(kind.__module__) else {}
    if isinstance(value, defaultdict):
        on_attribute(value, "default_factory")
        on_items(value)
        held["default_factory"] = value.default_factory
    if not held:
        return None
    if isinstance(value, Mapping):
        return dict(value), held
    bare: Any = next(
        base for base in (str, bytes, bool, int, float, list, tuple, set, frozenset) if isinstance(value, base)
    )
    return bare(value), held


def name_of(kind: type) -> str:
    """Return the name of a class with its module."""
    return f"{kind.__module__}.{kind.__qualname__}"


def is_lasting(named: object) -> bool:
    """Return whether a class or function has a name that means nothing else elsewhere."""
    name, module = getattr(named, "__qualname__", "<"), getattr(named, "__module__", None)
    if "<" in name or module == "__main__":
        return False
    if not is_of_application(module):
        return True
    found: object = sys.modules.get(module or "")
    for part in name.split("."):
        found = getattr(found, part, None)
    return found is named  # else it was made by a call, under a name that is another's, or nobody's


def function_behind(member: object) -> FunctionType | None:
    """Return the function behind a member of a class: a method, a property, a class method."""
    for name in ("__func__", "fget", "func", "__wrapped__"):
        if isinstance(inner := getattr(member, name, None), FunctionType):
            return inner
    return member if isinstance(member, FunctionType) else None


def home_of(function: FunctionType | MethodType) -> str | None:
    """Return the module in which a function was written: a decorator copies the name of another one onto its own."""
    written = function.__func__ if isinstance(function, MethodType) else function
    found = getattr(written, "__globals__", {}).get("__name__")
    return found if isinstance(found, str) else None


@lru_cache(2048)
def is_of_application(module: str | None) -> bool:
    """Return whether a module is the application's own: neither Python's nor an installed package's."""
    root = _root(module)
    if root == "__main__":
        return True
    if not root or root == "askonce" or root in sys.stdlib_module_names:
        return False
    found = sys.modules.get(module or "") or sys.modules.get(root)
    home = getattr(found, "__file__", None) or str(getattr(found, "__path__", ""))
    return "site-packages" not in home and "dist-packages" not in home


@lru_cache(2048)
def records_of(kind: type[Any]) -> frozenset[str]:
    """Return the attributes in which an object of this class counts or lists its own runs.

    Those are what its methods that the host calls (which override the host's, or `__call__`) add to; and what the
    application's methods behind them add to, unless any of these looks at it as well, so that it may shape an answer.
    """
    mro = kind.__mro__
    theirs = [base for base in mro if not is_of_application(base.__module__) and base is not object]
    own = [vars(base) for base in mro if base not in theirs and base is not object]
    names = {name for members in own for name in members if name not in _CONSTRUCTORS}
    waiting = [name for name in names if name == "__call__" or any(name in vars(other) for other in theirs)]
    runs, reached = frozenset(waiting), set(waiting)
    records, added, looked_at = set[str](), set[str](), set[str]()
    while waiting:
        name = waiting.pop()
        for code in (code for members in own for code in _written_by_application(members.get(name))):
            (records if name in runs else added).update(code.adds)
            looked_at |= code.looks
            further = {*code.names} & names - reached
            reached |= further
            waiting += further
    return frozenset(records | (added - looked_at))


@lru_cache(2048)
def counters_of(kind: type[Any]) -> frozenset[str]:
    """Return the attributes that methods of the application count up by a number that stands in them."""
    members = [member for base in kind.__mro__ if is_of_application(base.__module__) for member in vars(base).values()]
    return frozenset(name for member in members for code in _written_by_application(member) for name in code.counts)


def _written_by_application(member: object) -> Iterator[Code]:
    """Yield the code of the function behind a method, and behind what a decorator of the host's has made of it."""
    while (inner := getattr(member, "__wrapped__", None)) is not None:
        member = inner
    if not isinstance(member, FunctionType):
        return
    if is_of_application(home_of(member)):
        yield read_code(member.__code__)
    else:
        contents = [cell.cell_contents for cell in member.__closure__ or ()]
        yield from (read_code(inner.__code__) for inner in contents if isinstance(inner, FunctionType))


def _may_tell_askers_apart(value: object) -> bool:
    """Return whether what a method finds around it may say who asks: what the application wrote, or wrote down."""
    if isinstance(value, FunctionType | MethodType):
        return is_of_application(home_of(value))
    if isinstance(value, type):
        return is_of_application(value.__module__)
    if isinstance(value, _MUTABLE):
        return is_small(value, _LARGEST) and all(map(_is_text_or_number, value))
    return (
        _is_text_or_number(value)
        or isinstance(value, ContextVar | threading.local | tuple | Enum)
        or is_of_application(type(value).__module__)
    )


def _kept_by(kind: type) -> frozenset[str]:
    """Return the attributes of a class that are no part of what it is."""
    return _changed_by_methods(kind) | _OF_ENUMERATIONS if is_lasting(kind) else frozenset()


@lru_cache(2048)
def _changed_by_methods(kind: type) -> frozenset[str]:
    """Return the attributes of a class that its own methods count up, or in which they may keep things."""
    found: set[str] = set()
    for member in [*vars(kind).values()]:
        for code in _written_by_application(getattr(member, "__func__", member)):
            found |= code.adds
            if code.stores or not WRITERS.isdisjoint(code.names):
                found |= {name for name in code.names if isinstance(vars(kind).get(name), _MUTABLE)}
    return frozenset(found)


def _environment_of(function: FunctionType) -> Json:
    """Return what stands for the variables of the environment that a function reads."""
    names = read_code(function.__code__).environment
    if not names:
        return {}

    def read() -> dict[str, str | None]:
        return dict(os.environ) if WHOLE in names else {name: os.environ.get(name) for name in names}

    found = read()
    on_check(lambda: read() == found)
    return {name: None if value is None else digest_of(value) for name, value in found.items()}


def _note(collection: Collection[object]) -> None:
    """Note what is in a collection, as far as it is read: not if it is large."""
    if len(collection) > _LARGEST or isinstance(collection, bytearray):
        on_length(collection)
    elif isinstance(collection, Mapping):
        on_items(collection)
    else:
        on_elements(collection)


def _holds(thing: object, name: str, kinds: tuple[type, ...]) -> bool:
    return isinstance(_held(thing, name), kinds)


def _held(thing: object, name: str) -> object:
    """Return what `thing` holds under a name, in whichever way."""
    for place in (getattr(thing, "__pydantic_private__", None), getattr(thing, "__dict__", None)):
        if place is not None and name in place:
            return place[name]
    return getattr(thing, _mangled(thing, name), None)


_ABSENT: Any = object()


def _has_python_code(kind: type) -> bool:
    """Return whether a class was written in Python, so that its `__slots__` and dictionary are all that it holds."""
    return any(isinstance(member, FunctionType) for member in [*vars(kind).values()]) or "__slots__" in vars(kind)


@lru_cache(2048)
def _slots(kind: type) -> list[str]:
    held = vars(kind).get("__slots__", ())
    return [name for name in ([held] if isinstance(held, str) else held) if name not in ("__dict__", "__weakref__")]


@lru_cache(2048)
def _slots_of(kind: Any) -> tuple[str, ...]:
    return tuple(name for base in kind.__mro__ for name in _slots(base))


def _mangled(value: object, name: str) -> str:
    if not name.startswith("__") or name.endswith("__"):
        return name
    owner = next(base for base in type(value).__mro__ if name in _slots(base))
    return f"_{owner.__name__.lstrip('_')}{name}"


def _buffer(value: object) -> Json:
    """Return the digest of what is a block of numbers, such as an array of NumPy's; `None` for anything else."""
    try:
        view = memoryview(value)  # type: ignore[arg-type]  # only what is such a block is taken
    except (TypeError, ValueError, BufferError):
        return None
    if view.nbytes > _LARGEST_BUFFER or "O" in view.format:
        return None

    def told() -> bytes:
        view = memoryview(value)  # type: ignore[arg-type]  # as above
        return f"{view.format} {view.shape} ".encode() + view.tobytes()

    content = told()
    on_result(told, content)
    return [view.format, list(view.shape or ()), fingerprint(view.tobytes()).hex()]


def _is_of_body(name: str) -> bool:
    return name not in _NOT_OF_A_BODY and not name.startswith(("__pydantic", "__dataclass"))


def _is_text_or_number(value: object) -> bool:
    return value is None or isinstance(value, str | int | float | bytes)


def _may_shape(value: object) -> bool:
    """Return whether what an object keeps in private may shape what it says, and is no client and no note."""
    return _is_text_or_number(value) or isinstance(value, tuple | Enum) or is_of_application(type(value).__module__)


def _root(module: str | None) -> str:
    return (module or "").partition(".")[0]


def enum_member(value: Enum) -> Json:
    """Describe a member of an enumeration: by its name and value, as both may be used."""
    return [name_of(type(value)), value.name, value.value if isinstance(value.value, str | int | float) else None]
