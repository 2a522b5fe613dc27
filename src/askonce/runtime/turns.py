"""Take turns on an event loop, so that many callers at once do not hold it up for everybody else.

All that is ready runs in one turn of the loop: 500 lookups that begin together would be 100 ms of it. So each step of
ours that takes time asks first, and waits for a later turn when this one has had enough of us.
"""

from __future__ import annotations

import asyncio
from collections import deque
from time import perf_counter
from weakref import WeakKeyDictionary

_SHARE_S = 0.002
"""How long steps of ours may run in one turn."""


class Turns:
    """Share one loop's turns among our steps, in the order in which they came."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._line: deque[asyncio.Future[None]] = deque()
        self._began = 0.0
        self._taken = 0
        self._step_s = _SHARE_S
        self._counts = False

    def wait(self) -> asyncio.Future[None] | None:
        """Return what to wait for before the next step, or `None` where it may be taken at once."""
        if not self._counts:
            self._counts = True
            self._began = perf_counter()
            self._loop.call_soon(self._turn)
        elif self._line or perf_counter() - self._began > _SHARE_S:
            place = self._loop.create_future()
            self._line.append(place)
            return place
        self._taken += 1
        return None

    def _turn(self) -> None:
        now = perf_counter()
        if self._taken:
            self._step_s = 0.9 * self._step_s + 0.1 * (now - self._began) / self._taken
        self._counts = bool(self._line or self._taken)
        self._began, self._taken = now, 0
        if self._counts:
            self._loop.call_soon(self._turn)
        room = max(1, int(_SHARE_S / self._step_s))
        while self._line and room:
            place = self._line.popleft()
            if not place.done():
                place.set_result(None)
                self._taken += 1
                room -= 1


_turns: WeakKeyDictionary[asyncio.AbstractEventLoop, Turns] = WeakKeyDictionary()


def turns_here() -> Turns:
    """Return those of the running loop."""
    loop = asyncio.get_running_loop()
    found = _turns.get(loop)
    if found is None:
        found = _turns[loop] = Turns(loop)
    return found


async def turn() -> None:
    """Wait until the running loop has time for a step."""
    place = turns_here().wait()
    if place is not None:
        await place
