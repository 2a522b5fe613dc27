"""What the code of a function says: which names it leans on, what it writes to, how it uses a parameter."""

from __future__ import annotations

import dis
import inspect
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import pairwise
from types import CodeType, FunctionType, ModuleType

from askonce.core.keys import fingerprint
from askonce.hosts.dependencies import on_attribute, on_cell, on_function, on_item, on_result

_WRITING = frozenset({"STORE_SUBSCR", "DELETE_SUBSCR"})
WRITERS = frozenset({"append", "extend", "insert", "add", "update", "setdefault", "pop", "popitem", "remove", "clear"})
_REBINDING = frozenset({"STORE_GLOBAL", "DELETE_GLOBAL", "STORE_DEREF", "DELETE_DEREF"})
_ATTRIBUTE = frozenset({"LOAD_ATTR", "LOAD_METHOD"})
_PADDING = frozenset(
    {"PRECALL", "PUSH_NULL", "CACHE", "NOP", "RESUME", "EXTENDED_ARG", "COPY_FREE_VARS", "NOT_TAKEN"}
    | {"LOAD_FAST_AND_CLEAR"}  # puts a variable aside while a comprehension has one of the same name
)
_TWO_IN_ONE = re.compile("_(?=(?:LOAD|STORE)_)")
_CONSTANTS = frozenset({"LOAD_CONST", "LOAD_SMALL_INT"})

_READS_ENVIRONMENT = frozenset({"getenv", "environ"})

WHOLE = "*"  # a use that is not of one named part
LENGTH = "len()"
_ABSENT: object = object()


@dataclass(frozen=True, slots=True)
class Code:
    """What is known of a function's code.

    Args:
        digest: Equal for equal code.
        names: The names that it uses.
        paths: The attributes that it takes of names: `("settings", "TONE")`.
        texts: The texts that stand in it.
        rebound: The names that it assigns to.
        stores: Whether it assigns to items of lists or dictionaries.
        adds: The attributes that it adds to: `self.calls += 1`, `self.seen.append(...)`.
        counts: Those of them that it counts up by a number that stands in it.
        looks: The attributes that it looks at, other than to add to them.
        environment: The variables of the environment that it reads; `WHOLE` where their names do not stand in it.
        imports: What it imports when it is called: the module, how far up it is looked for, and its own names for
            the module or for things in it.
    """

    digest: str
    names: tuple[str, ...]
    paths: frozenset[tuple[str, str]]
    texts: frozenset[str]
    rebound: frozenset[str]
    stores: bool
    adds: frozenset[str]
    counts: frozenset[str]
    looks: frozenset[str]
    environment: frozenset[str]
    imports: frozenset[tuple[str, int, str | None, str]]


@lru_cache(4096)
def read_code(code: CodeType) -> Code:
    """Return what `code` and the functions inside it say."""
    inner = [code, *_nested(code)]
    parts = [[*_instructions(part)] for part in inner]
    steps = [step for part in parts for step in part]
    names = sorted({name for part in inner for name in part.co_names})
    adds, counts, looks = _changes(parts)
    return Code(
        digest=fingerprint(*(_spelling(part) for part in inner)).hex(),
        names=tuple(names),
        paths=frozenset(
            (str(one.argval), str(two.argval))
            for part in parts
            for one, two in pairwise(part)
            if one.opname.startswith("LOAD_") and isinstance(one.argval, str) and two.opname in _ATTRIBUTE
        ),
        texts=frozenset(text for part in inner for text in _texts(part.co_consts)),
        rebound=frozenset(str(step.argval) for step in steps if step.opname in _REBINDING),
        stores=any(step.opname in _WRITING for step in steps),
        adds=adds,
        counts=counts,
        looks=looks,
        environment=frozenset(name for part in parts for name in _environment(part)),
        imports=frozenset(imported for part in parts for imported in _imports(part)),
    )


@lru_cache(4096)
def uses_of(code: CodeType, variable: str) -> frozenset[str]:
    """Return which parts of a variable are used: the names of its attributes, and its keys that stand in the code.

    `WHOLE` is among them where it is used in another way, such as handed on.
    """
    found: set[str] = set()
    for part in (code, *_nested(code)):
        steps = [*_instructions(part)]
        for place, step in enumerate(steps):
            if not (step.opname.startswith("LOAD_") and step.argval == variable):
                continue
            if step.opname.startswith("LOAD_CONST") or step.opname in _ATTRIBUTE or step.opname == "LOAD_CLOSURE":
                continue
            is_counted = place > 0 and steps[place - 1].opname == "LOAD_GLOBAL" and steps[place - 1].argval == "len"
            use = _use(steps[place + 1 : place + 4])
            found.add(LENGTH if use == WHOLE and is_counted else use)
    return frozenset(found)


def _changes(parts: Sequence[Sequence[dis.Instruction]]) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return the attributes that code adds to, those that it counts up, and those that it looks at otherwise."""
    adds, counts, looks = set[str](), set[str](), set[str]()
    for part in parts:
        steps = [step for step in part if step.opname != "SWAP"]
        for before, one, two in zip(steps, steps[1:], steps[2:], strict=False):
            if one.opname == "BINARY_OP" and one.argrepr.endswith("=") and two.opname == "STORE_ATTR":
                adds.add(str(two.argval))
                if before.opname in _CONSTANTS and isinstance(before.argval, int):
                    counts.add(str(two.argval))
            elif one.opname in _ATTRIBUTE and two.opname in _ATTRIBUTE and two.argval in WRITERS:
                adds.add(str(one.argval))
            elif one.opname in _ATTRIBUTE and before.opname != "COPY":
                looks.add(str(one.argval))
    return frozenset(adds), frozenset(counts), frozenset(looks)


def _use(following: Sequence[dis.Instruction]) -> str:
    match following:
        case [first, second, *_] if first.opname == "LOAD_CONST" and _takes_item(second):
            return first.argval if isinstance(first.argval, str) else WHOLE
        case [first, second, *_] if first.opname in _ATTRIBUTE and first.argval == "get":
            return second.argval if second.opname == "LOAD_CONST" and isinstance(second.argval, str) else WHOLE
        case [first, *_] if first.opname in _ATTRIBUTE:
            return str(first.argval)
    return WHOLE


def annotations_of(function: FunctionType) -> Mapping[str, object]:
    """Return the annotations of a function's parameters: a name that only a type checker knows stands for itself."""
    if sys.version_info >= (3, 14):  # since when they are made as somebody asks
        from annotationlib import Format, get_annotations

        return get_annotations(function, format=Format.FORWARDREF)
    return function.__annotations__


def takes(method: Callable[..., object], name: str) -> bool:
    """Return whether a parameter of this name is one of a function's or method's."""
    if sys.version_info >= (3, 14):
        from annotationlib import Format

        return name in inspect.signature(method, annotation_format=Format.STRING).parameters
    return name in inspect.signature(method).parameters


def _takes_item(step: dis.Instruction) -> bool:
    return step.opname == "BINARY_SUBSCR" or (step.opname == "BINARY_OP" and step.argrepr == "[]")


def captures(function: FunctionType) -> Iterator[tuple[str, object, bool]]:
    """Yield what a function finds around it, less what it assigns to: counters, mostly.

    Each comes with its name, and whether it was handed to the function (by a closure) or looked up in a module.
    """
    on_function(function)
    code = read_code(function.__code__)
    for name, cell in zip(function.__code__.co_freevars, function.__closure__ or (), strict=True):
        if name not in code.rebound:
            on_cell(cell)
            yield from _with_attributes(code, name, _content(cell), is_given=True)
        elif (text := _text_that_is_read(function, name, partial(_content, cell))) is not None:
            yield name, text, True
    known = function.__globals__
    for name in code.names:
        if name not in code.rebound:
            on_item(known, name)
            if (value := known.get(name, _ABSENT)) is not _ABSENT:
                yield from _with_attributes(code, name, value, is_given=False)
        elif (text := _text_that_is_read(function, name, partial(known.get, name))) is not None:
            yield name, text, False
    for module_name, level, attribute, own_name in sorted(code.imports, key=repr):
        absolute = _absolute(module_name, level, known.get("__package__"))
        on_item(sys.modules, absolute)
        module = sys.modules.get(absolute)
        if module is None:
            continue
        if attribute is None:
            yield from _with_attributes(code, own_name, module, is_given=False)
        elif (value := _of_module(module, attribute)) is not _ABSENT:
            yield from _with_attributes(code, own_name, value, is_given=False)


def _text_that_is_read(function: FunctionType, name: str, found: Callable[[], object]) -> str | None:
    """Return what a function assigns to and is no counter, but what its next answer depends on."""
    if not uses_of(function.__code__, name):
        return None

    def text() -> str | None:
        return value if isinstance(value := found(), str) else None

    now = text()
    on_result(text, now)
    return now


def _of_module(module: ModuleType, attribute: str) -> object:
    """Return an attribute of a module, which may make it up as it is asked."""
    on_item(vars(module), attribute)
    if attribute not in vars(module):
        on_attribute(module, attribute)
    return getattr(module, attribute, _ABSENT)


def _absolute(module: str, level: int, package: object) -> str:
    """Return the name of a module that is imported from `level` packages further up; 0 is by its whole name."""
    if level == 0 or not isinstance(package, str):
        return module
    above = package.split(".")[: len(package.split(".")) - level + 1]
    return ".".join([*above, *([module] if module else [])])


def _environment(steps: Sequence[dis.Instruction]) -> Iterator[str]:
    """Yield the variables of the environment that are read: by `os.getenv("X")`, `environ["X"]`, `environ.get("X")`."""
    for place, step in enumerate(steps):
        if not (step.opname.startswith("LOAD_") and step.argval in _READS_ENVIRONMENT) or step.opname == "LOAD_CONST":
            continue
        following = [*steps[place + 1 : place + 4]]
        if step.argval == "getenv":
            named = following[0] if following and following[0].opname == "LOAD_CONST" else None
            yield named.argval if named is not None and isinstance(named.argval, str) else WHOLE
        else:
            yield _use(following)


def _imports(steps: Sequence[dis.Instruction]) -> Iterator[tuple[str, int, str | None, str]]:
    for place, step in enumerate(steps):
        if step.opname != "IMPORT_NAME":
            continue
        module, following = str(step.argval), steps[place + 1 :]
        level, listed = (steps[place - 2].argval, steps[place - 1].argval) if place > 1 else (0, None)
        if listed is None:
            # `import a.b` gives the name `a` to `a`; `import a.b as c` takes `b` of it first, and gives `c` to that.
            taken = module if following[0].opname == "IMPORT_FROM" else module.partition(".")[0]
            own_name = next(str(one.argval) for one in following if one.opname.startswith("STORE_"))
            yield taken, 0, None, own_name
            continue
        for one, two in zip(following[::2], following[1::2], strict=False):
            if one.opname != "IMPORT_FROM":
                break
            yield module, level if isinstance(level, int) else 0, str(one.argval), str(two.argval)


def _with_attributes(
    code: Code, name: str, value: object, *, is_given: bool, within: tuple[ModuleType, ...] = ()
) -> Iterator[tuple[str, object, bool]]:
    if not isinstance(value, ModuleType):
        yield name, value, is_given
        return
    # Of a module, what is taken of it: `settings.TONE`; of a module in that one, too: `app.settings.TONE`.
    taken_from = {outer for outer, _ in code.paths}
    for outer, attribute in sorted(code.paths):
        if outer != name or (found := _of_module(value, attribute)) is _ABSENT:
            continue
        if isinstance(found, ModuleType) and attribute in taken_from:
            if found is not value and found not in within:
                yield from _with_attributes(code, attribute, found, is_given=False, within=(*within, value))
        else:
            yield f"{value.__name__}.{attribute}", found, False


def _content(cell: object) -> object:
    try:
        return cell.cell_contents  # type: ignore[attr-defined]  # a closure holds nothing but cells
    except ValueError:  # not assigned yet
        return None


def _instructions(code: CodeType) -> Iterator[dis.Instruction]:
    """Yield the instructions under the names, and one at a time, that they have in every version of Python."""
    of_closures = frozenset((*code.co_cellvars, *code.co_freevars))
    for step in dis.get_instructions(code):
        kinds = _TWO_IN_ONE.split(step.opname)
        if len(kinds) > 1:  # since 3.13, such as STORE_FAST_LOAD_FAST
            yield from (
                _named(step._replace(opname=kind, argval=variable), of_closures)
                for kind, variable in zip(kinds, step.argval, strict=True)
            )
        elif step.opname not in _PADDING:
            yield _named(step, of_closures)


def _named(step: dis.Instruction, of_closures: frozenset[str]) -> dis.Instruction:
    if step.opname == "LOAD_SUPER_ATTR":  # since 3.12
        return step._replace(opname="LOAD_ATTR")
    if step.opname.startswith("LOAD_FAST") and step.argval in of_closures:  # since 3.13: handed to a function inside
        return step._replace(opname="LOAD_CLOSURE")
    return step


def _nested(code: CodeType) -> Iterator[CodeType]:
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield constant
            yield from _nested(constant)


def _texts(constants: tuple[object, ...] | frozenset[object]) -> Iterator[str]:
    for constant in constants:
        if isinstance(constant, str):
            yield constant
        elif isinstance(constant, tuple | frozenset):
            yield from _texts(constant)


def _spelling(code: CodeType) -> bytes:
    constants = [_constant(constant) for constant in code.co_consts if not isinstance(constant, CodeType)]
    names = (code.co_names, code.co_varnames, code.co_freevars, code.co_cellvars)
    return fingerprint(code.co_code, repr(constants).encode("utf-8", "surrogatepass"), repr(names).encode())


def _constant(value: object) -> object:
    """Return a constant in one order: that of a frozen set's text differs between processes."""
    return sorted(map(repr, value)) if isinstance(value, frozenset) else value
