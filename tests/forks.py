"""A forked child of the test process, which does one thing and ends."""

from __future__ import annotations

import faulthandler
import os
from collections.abc import Callable

LIMIT_S = 60


def in_child(act: Callable[[], bool]) -> bool:
    """Return whether `act` returns true in a forked child, in time: where it hangs, the child writes its stack."""
    child = os.fork()
    if child == 0:
        try:
            faulthandler.dump_traceback_later(LIMIT_S, exit=True)  # no alarm: pytest-timeout has a handler of its own
            os._exit(0 if act() else 1)
        finally:
            os._exit(2)  # what `act` raises must not go on with the tests
    return os.waitpid(child, 0)[1] == 0
