"""Have something done when the process ends, also where `multiprocessing` ends it, which runs no `atexit`."""

from __future__ import annotations

import atexit
import os
import sys
from collections.abc import Callable

_FIRST = 100  # before the finalizers of others, which may close what is needed
_acts: list[Callable[[], None]] = []


def at_end_of_process(act: Callable[[], None]) -> None:
    """Have `act` called once when this process ends, and when a child does that is forked from it.

    It comes before whatever was registered until now: who registers again comes before what was opened meanwhile.
    """
    if act not in _acts:
        _acts.append(act)
    atexit.unregister(act)
    atexit.register(act)
    _register_in_worker()
    _register_with_multiprocessing()


def _register_in_worker(*_: object) -> None:
    """Register with `multiprocessing`, if this is a process that it has started and ends by itself."""
    process, util = sys.modules.get("multiprocessing.process"), sys.modules.get("multiprocessing.util")
    if process is not None and util is not None and process.parent_process() is not None:
        for act in _acts:
            util.Finalize(None, act, exitpriority=_FIRST)


def _register_with_multiprocessing() -> None:
    # It drops what was registered until it begins a worker's work, and asks for more then. A worker of its fork server
    # has read what it works with, and so made caches, before that.
    util = sys.modules.get("multiprocessing.util")
    if util is not None:
        util.register_after_fork(_register_in_worker, _register_in_worker)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_register_with_multiprocessing)
