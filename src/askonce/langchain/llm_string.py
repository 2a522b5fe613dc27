"""LangChain's `llm_string`, the configuration of a model call, to the parts of a scope.

LangChain writes it in two ways: `{the model as JSON}---[(name, value), ...]` for models that it can
serialise, and the list alone for all others. The list is Python's `repr` of the call's own arguments,
which override the model's. It is read as syntax and never evaluated.
"""

from __future__ import annotations

import ast
import json
import re
from functools import lru_cache
from hashlib import blake2b

from askonce.core.model import Json
from askonce.langchain.configuration import REPR, Configuration, configuration_of, has_address

_DECODER = json.JSONDecoder()


@lru_cache(maxsize=64)
def read_llm_string(llm_string: str) -> Configuration:
    """Return the configuration that `llm_string` describes."""
    class_name, model_params, rest = _split(llm_string)
    call_params = _read_pairs(rest)
    if call_params is None or (class_name is None and not isinstance(call_params.get("_type"), str)):
        digest = blake2b(llm_string.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
        return Configuration(params={"llm_string": digest}, unstable=has_address(llm_string))

    return configuration_of(class_name or str(call_params["_type"]), model_params, call_params)


def _split(llm_string: str) -> tuple[str | None, dict[str, Json], str]:
    """Return the class, the model's own parameters, and the `repr` of the call's."""
    try:
        model, end = _DECODER.raw_decode(llm_string)
    except ValueError:
        return None, {}, llm_string
    if not isinstance(model, dict) or not isinstance(model.get("id"), list) or llm_string[end : end + 3] != "---":
        return None, {}, llm_string
    return ".".join(map(str, model["id"])), dict(model.get("kwargs") or {}), llm_string[end + 3 :]


# --- Python's repr, read as syntax ---


def _read_pairs(text: str) -> dict[str, Json] | None:
    """Return the parameters in `[('name', value), ...]`, or `None` when `text` is something else."""
    try:
        tree = ast.parse(_quote_reprs(text), mode="eval").body
        if not isinstance(tree, ast.List):
            return None
        pairs = [_value(item) for item in tree.elts]
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    params: dict[str, Json] = {}
    for pair in pairs:
        if not (isinstance(pair, list) and len(pair) == 2 and isinstance(pair[0], str)):
            return None
        params[pair[0]] = pair[1]
    return params


_STRING = re.compile(r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*\"""", re.S)


def _quote_reprs(text: str) -> str:
    """Return `text` with every `<...>` outside a string literal put, as a string, into a call."""
    pieces: list[str] = []
    at = 0
    while at < len(text):
        if text[at] in "'\"" and (literal := _STRING.match(text, at)):
            end = literal.end()
            pieces.append(text[at:end])
        elif text[at] == "<":
            end = _end_of_repr(text, at)
            pieces.append(f"{REPR}({text[at:end]!r})")
        else:
            end = at + 1
            while end < len(text) and text[end] not in "'\"<":
                end += 1
            pieces.append(text[at:end])
        at = end
    return "".join(pieces)


def _end_of_repr(text: str, start: int) -> int:
    depth = 0
    for at in range(start, len(text)):
        depth += {"<": 1, ">": -1}.get(text[at], 0)
        if depth == 0:
            return at + 1
    return len(text)


def _value(node: ast.expr) -> Json:
    """Return the JSON of a literal; anything else stays as the text of its `repr`."""
    match node:
        case ast.Constant(value=bool() | int() | float() | str() | None as value):
            return value
        case ast.List(elts=items) | ast.Tuple(elts=items):
            return [_value(item) for item in items]
        case ast.Set(elts=items):
            return sorted((_value(item) for item in items), key=repr)
        case ast.Dict(keys=keys, values=values):
            return {_key(key): _value(value) for key, value in zip(keys, values, strict=True)}
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as number)):
            return -number
        case ast.Call(func=ast.Name(id="SecretStr" | "SecretBytes")):
            return {"type": "secret"}
        case ast.Call(func=ast.Name(id=name), args=[ast.Constant(value=str() as shown)]) if name == REPR:
            return {REPR: shown}
    return {REPR: ast.unparse(node)}


def _key(node: ast.expr | None) -> str:
    value = _value(node) if node is not None else None
    return value if isinstance(value, str) else repr(value)
