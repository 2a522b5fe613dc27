"""What the code of a function is read for says the same in every version of Python, whose instructions differ."""

# ruff: noqa: D102, D103 — each function is what it is read for

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest
from langchain_core.runnables import RunnableLambda

from askonce.hosts.code import LENGTH, WHOLE, annotations_of, read_code, takes, uses_of
from askonce.langchain.composition import read_runnable
from tests import forks

OTHERS: dict[str, Any] = {}


def in_a_comprehension(text: str, config: Any) -> object:
    return [config["tags"] for _ in text]


def beside_another(text: str, config: Any) -> object:
    return text, config["tags"], {key: config["metadata"] for key in text if OTHERS[key] == config["run_name"]}


def in_a_function_inside(text: str, config: Any) -> object:
    def inside() -> object:
        return text, config.get("tags")

    return inside, lambda: config["metadata"]


def after_an_assignment(text: str, config: Any) -> object:
    return [(one := text), config["tags"], (other := one), config.get("metadata"), other]


def set_beside(text: Any, config: Any) -> None:
    text.tags = config["tags"]
    text[config["metadata"]] = config.get("run_name")


def handed_on(text: Any, config: Any) -> object:
    return text(config)


def put_together(text: Any, config: Any) -> object:
    return config + "tags"


def counted(text: Any, config: Any) -> object:
    return len(config)


def hidden(text: Any, config: Any) -> object:
    return [0 for config in text]


@pytest.mark.parametrize(
    ("function", "used"),
    [
        (in_a_comprehension, {"tags"}),
        (beside_another, {"tags", "metadata", "run_name"}),
        (in_a_function_inside, {"tags", "metadata"}),
        (after_an_assignment, {"tags", "metadata"}),
        (set_beside, {"tags", "metadata", "run_name"}),
        (handed_on, {WHOLE}),
        (put_together, {WHOLE}),
        (counted, {LENGTH}),
        (hidden, set()),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_which_parts_of_a_parameter_are_used(function: Callable[..., object], used: set[str]) -> None:
    """Those that stand in the code, wherever: in a line with other names, a comprehension, a function inside."""
    assert uses_of(function.__code__, "config") == used


def by_its_whole_name(text: Any) -> object:
    import tests.forks

    return tests.forks.LIMIT_S


def by_another_name(text: Any) -> object:
    import tests.forks as settings

    return settings.LIMIT_S


def from_its_package(text: Any) -> object:
    from tests import forks

    return forks.LIMIT_S


def in_one_line(text: Any) -> object:
    from tests import forks; return forks.LIMIT_S  # fmt: skip  # noqa: E702, I001 — one instruction


def beside_another_name(text: Any) -> object:
    from tests import forks as settings

    return OTHERS.get(text, settings.LIMIT_S)


@pytest.mark.parametrize(
    "function",
    [by_its_whole_name, by_another_name, from_its_package, in_one_line, beside_another_name],
    ids=lambda function: function.__name__,
)
def test_what_is_taken_of_a_module_that_a_function_imports(function: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is found however the module is imported and whatever stands beside it: it may be in the answer."""
    before = read_runnable(RunnableLambda(function))
    assert before.unread == []
    monkeypatch.setattr(forks, "LIMIT_S", forks.LIMIT_S + 1)
    assert read_runnable(RunnableLambda(function)).digest != before.digest


def test_a_function_of_a_module_inside_another_is_read_alone() -> None:
    """What calls `os.path.join` leans on that, and not on all that `os` has."""
    assert read_runnable(RunnableLambda(lambda text: os.path.join(text, "a"))).unread == []  # noqa: PTH118


def reads_environment(text: Any) -> object:
    from os import environ, getenv

    return [text, environ["A"]], OTHERS.get(text, getenv("B")), [text, environ.get("C")]


def test_which_variables_of_the_environment_are_read() -> None:
    """By a name that the function has imported itself as well."""
    assert read_code(reads_environment.__code__).environment == {"A", "B", "C"}


EVALUATED_LATE = """
class Model:
    limit: int = 3

    def by_unknown(text, run: RunnableConfig, config: Nowhere = None) -> Nowhere:
        return run["tags"]
"""


def test_annotations_that_only_a_type_checker_knows() -> None:
    """They are read by what they are called: since 3.14, nobody has looked at them before."""
    names: dict[str, Any] = {}
    before = "" if sys.version_info >= (3, 14) else "from __future__ import annotations\n"
    exec(compile(before + EVALUATED_LATE, "late", "exec", dont_inherit=True), names)
    function = names["Model"].by_unknown
    assert "RunnableConfig" in str(annotations_of(function)["run"])
    assert (takes(function, "config"), takes(function, "run_manager")) == (True, False)
    assert read_runnable(RunnableLambda(function)).config_reader == function.__qualname__


class Base:
    tone: Any = None


class Derived(Base):
    def answer(self) -> object:
        self.calls = 0
        self.calls += 1
        return super().tone


def test_what_is_taken_of_the_class_above_is_looked_at() -> None:
    """`super().tone` looks at `tone`."""
    code = read_code(Derived.answer.__code__)
    assert (code.looks, code.adds) == (frozenset({"tone"}), frozenset({"calls"}))


def test_texts_of_a_set_that_stands_in_the_code() -> None:
    """They are among the function's texts, as those of a tuple are."""
    assert {"a", "b", "c"} <= read_code((lambda key: key in {"a", "b", "c"}).__code__).texts


ALL_DIGESTS = """
import sys, types
from tests.hosts import test_code
from askonce.hosts.code import read_code
functions = [
    each
    for each in vars(test_code).values()
    if isinstance(each, types.FunctionType) and "config" in each.__code__.co_varnames
]
def digests():
    read_code.cache_clear()
    return [read_code(each.__code__).digest for each in functions]
first = digests()
assert len({*first}) == len(functions)
for each in functions:
    for _ in range(200):
        try:
            each("ab", {"tags": 1, "metadata": 2, "run_name": 3})
        except Exception:
            pass
assert digests() == first, "specialised"
def traced(*_):
    return traced
sys.settrace(traced)
test_code.counted("a", {})
assert digests() == first, "traced"
sys.settrace(None)
if hasattr(sys, "monitoring"):
    sys.monitoring.use_tool_id(3, "test")
    sys.monitoring.set_events(3, sys.monitoring.events.INSTRUCTION | sys.monitoring.events.LINE)
    test_code.counted("a", {})
    assert digests() == first, "monitored"
print(" ".join(first))
"""


@pytest.mark.slow
def test_a_digest_stays_the_same_while_code_runs_and_in_another_process() -> None:
    """Neither what the interpreter makes of code that runs often, nor a debugger, nor the seed of hashes is in it."""
    told = [
        subprocess.run(
            [sys.executable, "-c", ALL_DIGESTS],
            env={"PYTHONPATH": ":".join(sys.path), "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert told[0] == told[1]
