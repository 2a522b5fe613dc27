"""Who reads a run's configuration, code that may load data by a thread, by metadata, by tags; who its context or store.

A plain chain of prompts, models and parsers reads none of it, so that all threads share its answers. Functions, tools
and classes of the application may; their code is looked at. Code that cannot be looked at may read anything.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from functools import lru_cache, partial
from itertools import islice
from types import BuiltinFunctionType, FunctionType, MethodType, ModuleType
from typing import Any

from askonce.hosts.code import annotations_of, captures, read_code, uses_of
from askonce.hosts.dependencies import on_attributes, on_class, on_elements, on_function, on_items, on_length
from askonce.hosts.identity import function_behind, is_of_application

_HOST = ("langchain", "langgraph", "langsmith")
_CALLS = frozenset(
    {"get_config", "ensure_config", "get_runtime", "var_child_runnable_config", "get_callback_manager_for_config"}
    | {"get_async_callback_manager_for_config"}
)
_TEXTS = frozenset({"configurable", "thread_id"})
# What may be taken of a parameter without reading who asks.
_HARMLESS: Mapping[str, frozenset[str]] = {
    "config": frozenset({"callbacks", "recursion_limit", "max_concurrency", "run_name"}),
    "runtime": frozenset({"context", "state", "store", "stream_writer", "tool_call_id", "previous", "heartbeat"}),
}
_OF_MANAGER = frozenset({"metadata", "inheritable_metadata", "tags", "inheritable_tags"})
_TYPES = (("RunnableConfig", "config"), ("ToolRuntime", "runtime"), ("Runtime[", "runtime"))
_RENDERED_ELSEWHERE = frozenset({"RemoteGraph", "RemoteRunnable"})  # the configuration is sent along
_LOOKED_AT = 100  # things in one collection
_PLUMBING = frozenset({"__init__", "__init_subclass__", "__repr__", "__str__", "__reduce__", "__eq__", "__hash__"})


class RunReaders:
    """Look at code, and remember the first that may read the run's configuration."""

    def __init__(self) -> None:
        self.found: str | None = None
        self.reads_context = False
        self.reads_store = False
        self._seen: set[int] = set()
        self._kept: list[object] = []  # what was seen lives as long as its id is remembered

    def look_at(self, value: object) -> None:
        """Look at a function, a tool, or an object that has code of the application, and at what it was given."""
        if self.found is not None or id(value) in self._seen:
            return
        self._seen.add(id(value))
        self._kept.append(value)
        match value:
            case FunctionType():
                self._function(value)
            case MethodType():
                self.look_at(value.__func__)
                self.look_at(value.__self__)
            case partial():
                self._all((value.func, *value.args, *value.keywords.values()))
            case list() | tuple() | set():
                (on_elements if len(value) <= _LOOKED_AT else on_length)(value)
                self._all(islice(value, _LOOKED_AT))
            case dict():
                (on_items if len(value) <= _LOOKED_AT else on_length)(value)
                self._all([*islice(value.values(), _LOOKED_AT)])
            case type() | ModuleType() | BuiltinFunctionType():
                pass
            case _:
                self._class(type(value))
                on_attributes(value, getattr(value, "__dict__", ()))
                attributes = (getattr(value, "__wrapped__", None), *_attributes(value))
                self._all(
                    inner for inner in attributes if isinstance(inner, list | tuple | dict) or _is_of_interest(inner)
                )

    def reads_names(self, names: Iterable[str]) -> None:
        """Take in the names of the `configurable` values that a part declares to read."""
        if "thread_id" in names:
            self.found = self.found or "thread_id"

    def cannot_look_at(self, value: object) -> None:
        """Take in something to call that has no Python code."""
        if _may_know_the_host(type(value).__module__):
            self.found = self.found or type(value).__qualname__

    def class_of(self, value: object) -> None:
        """Look at the class of `value`, whose parts are looked at by whoever walks them."""
        if self.found is None:
            self._class(type(value))

    def _all(self, values: Iterable[object]) -> None:
        for value in values:
            self.look_at(value)

    def _function(self, function: FunctionType) -> None:
        on_function(function)
        trusted = _is_trusted(function.__module__)
        if not trusted and _reads(function):
            self.found = function.__qualname__
            return
        self.reads_context |= not trusted and _reads_of_runtime(function, "context")
        self.reads_store |= not trusted and _reads_store(function)
        for _, value, is_given in captures(function):
            # What a function of the host's looks up in its own modules is the host's.
            if is_given or not trusted:
                if not trusted and getattr(value, "__name__", None) in _CALLS:
                    self.found = self.found or function.__qualname__
                if is_given or _is_of_interest(value):
                    self.look_at(value)

    def _class(self, kind: type) -> None:
        if kind.__name__ in _RENDERED_ELSEWHERE and _is_trusted(kind.__module__):
            self.found = self.found or kind.__qualname__
        for base in _bases_to_look_at(kind):
            if id(base) in self._seen:
                continue
            self._seen.add(id(base))
            self._kept.append(base)
            on_class(base, [name for name, member in [*vars(base).items()] if function_behind(member) is not None])
            for name, member in [*vars(base).items()]:  # looking at a member may add another
                if name not in _PLUMBING and (function := function_behind(member)) is not None:
                    self.look_at(function)


def _reads(function: FunctionType) -> bool:
    code = read_code(function.__code__)
    names = {*code.names}
    if names & _CALLS or code.texts & _TEXTS or names & {"execution_info", "server_info"}:
        return True
    if {"runtime", "config"} <= names:  # request.runtime.config
        return True
    return any(_reads_parameter(function, name, kind) for name, kind in _parameters(function))


def _reads_of_runtime(function: FunctionType, part: str) -> bool:
    """Return whether a function takes a part of the runtime, such as the context, which all graphs inside are given."""
    if {"runtime", part} <= {*read_code(function.__code__).names}:  # request.runtime.context
        return True
    return any(kind == "runtime" and part in uses_of(function.__code__, name) for name, kind in _parameters(function))


def _reads_store(function: FunctionType) -> bool:
    """Return whether a function takes the store of the graph, by the runtime or by a parameter that is filled in."""
    if "get_store" in read_code(function.__code__).names or _reads_of_runtime(function, "store"):
        return True
    return any("InjectedStore" in str(annotation) for annotation in annotations_of(function).values())


def _reads_parameter(function: FunctionType, name: str, kind: str) -> bool:
    used = uses_of(function.__code__, name)
    return bool(used & _OF_MANAGER) if kind == "run_manager" else bool(used - _HARMLESS[kind])


def _parameters(function: FunctionType) -> Iterable[tuple[str, str]]:
    """Yield the parameters through which a function may be given the run's configuration."""
    code = function.__code__
    annotations = annotations_of(function)
    count = code.co_argcount + code.co_kwonlyargcount
    for name in code.co_varnames[:count]:
        annotated = str(annotations.get(name, ""))
        kind = next((kind for text, kind in _TYPES if text in annotated), None)
        if kind is None and name in ("config", "runtime", "run_manager"):
            kind = name
        if kind is not None:
            yield name, kind


def _is_of_interest(value: object) -> bool:
    return _may_know_the_host(_module_of(value))


def _module_of(value: object) -> str | None:
    """Return the module of a function, or of an object's class."""
    if isinstance(value, FunctionType):
        return value.__module__
    if isinstance(value, MethodType):
        return value.__func__.__module__
    return _module_of(value.func) if isinstance(value, partial) else type(value).__module__


def _attributes(value: object) -> Iterable[object]:
    attributes = getattr(value, "__dict__", None)
    return [*attributes.values()] if isinstance(attributes, dict) else ()


@lru_cache(1024)
def _is_trusted(module: str | None) -> bool:
    """Return whether a module is the host's or ours: what of it reads the configuration is known."""
    root = (module or "").partition(".")[0]
    return root == "askonce" or root.startswith(_HOST)


@lru_cache(1024)
def _bases_to_look_at(kind: Any) -> tuple[type, ...]:
    """Return what of a class is neither the host's nor of a package that does not know it."""
    return tuple(
        base for base in kind.__mro__ if not _is_trusted(base.__module__) and _may_know_the_host(base.__module__)
    )


@lru_cache(1024)
def _may_know_the_host(module: str | None) -> bool:
    """Return whether code of this module may read a run's configuration by itself: its package uses LangChain."""
    root = (module or "").partition(".")[0]
    if not root or root in sys.stdlib_module_names:
        return False
    if is_of_application(module):
        return True
    modules = [found for name, found in [*sys.modules.items()] if name == root or name.startswith(f"{root}.")]
    return any(_uses_the_host(found) for found in modules)


def _uses_the_host(module: ModuleType) -> bool:
    return any(
        _is_trusted(value.__name__ if isinstance(value, ModuleType) else getattr(value, "__module__", None))
        for value in [*vars(module).values()]
        if isinstance(value, type | ModuleType | FunctionType)
    )
