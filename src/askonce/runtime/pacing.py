"""Pace our steps on an event loop, so that many callers at once do not delay everything else that runs there.

All that is ready runs in one iteration of the loop: 500 lookups that begin together would be 100 ms of it. So each step
of ours that takes time asks first, and waits for a later iteration when this one has given us its share.
"""

from __future__ import annotations

import asyncio
from collections import deque
from threading import local
from time import perf_counter
from weakref import WeakKeyDictionary, ref

from askonce.runtime.loops import running_loop

_SHARE_S = 0.002
"""How long steps of ours may run in one iteration."""


class Pacer:
    """Divide one loop's iterations among our steps, in the order in which they came.

    It does not hold the loop, which is forgotten when it has ended.
    """

    def __init__(self) -> None:
        self._queue: deque[asyncio.Future[None]] = deque()
        self._began = 0.0
        self._taken = 0
        self._step_s = _SHARE_S
        self._counts = False

    def wait(self) -> asyncio.Future[None] | None:
        """Return what to wait for before the next step, or `None` where it may be taken at once."""
        if not self._counts:
            self._counts = True
            self._began = perf_counter()
            asyncio.get_running_loop().call_soon(self._on_iteration)
        elif self._queue or perf_counter() - self._began > _SHARE_S:
            waiting = asyncio.get_running_loop().create_future()
            self._queue.append(waiting)
            return waiting
        self._taken += 1
        return None

    def _on_iteration(self) -> None:
        now = perf_counter()
        if self._taken:
            self._step_s = 0.9 * self._step_s + 0.1 * (now - self._began) / self._taken
        self._counts = bool(self._queue or self._taken)
        self._began, self._taken = now, 0
        if self._counts:
            asyncio.get_running_loop().call_soon(self._on_iteration)
        room = max(1, int(_SHARE_S / self._step_s))
        while self._queue and room:
            waiting = self._queue.popleft()
            if not waiting.done():
                waiting.set_result(None)
                self._taken += 1
                room -= 1


class _OfThread(local):
    """Remember the loop that has run last on each thread, and its pacer."""

    loop: ref[asyncio.AbstractEventLoop] | None = None
    pacer: Pacer


_pacers: WeakKeyDictionary[asyncio.AbstractEventLoop, Pacer] = WeakKeyDictionary()
_of_thread = _OfThread()


def pacer() -> Pacer:
    """Return the one of the running loop.

    Raises:
        ConfigurationError: None runs.
    """
    loop = running_loop()
    if _of_thread.loop is None or _of_thread.loop() is not loop:
        _of_thread.pacer = _pacers.setdefault(loop, Pacer())
        _of_thread.loop = ref(loop)
    return _of_thread.pacer


async def pace() -> None:
    """Wait until the running loop has time for a step."""
    waiting = pacer().wait()
    if waiting is not None:
        await waiting
