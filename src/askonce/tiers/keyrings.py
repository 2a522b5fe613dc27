"""Where encryption keys come from: the settings, or a function of the application's that is asked tenant by tenant."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from threading import Lock
from time import monotonic

from askonce.core.model import ScopePart
from askonce.core.sealing import KeyFunction, read_key
from askonce.runtime.threads import WorkerThreads
from askonce.tiers.cryptography import Box

_KEPT = 4096
_ASKED_AT_ONCE = 32
_AFTER_FAULT_S = 5.0
_log = logging.getLogger("askonce")


class FixedKeys:
    """Have one set of keys for all tenants.

    Args:
        keys: Keys of 32 bytes; the first one seals.
    """

    def __init__(self, keys: Sequence[bytes]) -> None:
        self._box = Box(keys)
        self.mark = repr(self._box).encode()

    def box(self, tenant: str) -> Box | None:  # noqa: ARG002 — one for all
        """Return what seals and opens."""
        return self._box

    def knows(self, tenant: str) -> bool | None:  # noqa: ARG002 — one for all
        """Tell that there is a key."""
        return True

    def ask(self, tenant: str, name: ScopePart) -> bool:  # noqa: ARG002 — one for all
        """Tell that there is a key."""
        return True

    async def aask(self, tenant: str, name: ScopePart) -> bool:  # noqa: ARG002 — one for all
        """Tell that there is a key."""
        return True

    def forget(self) -> None:
        """Do nothing: there is nothing to drop."""


class TenantKeys:
    """Ask a function for the keys of each tenant, in threads of its own, once for all who wait.

    Args:
        function: Takes a tenant's name, or `None`, and returns its keys; it may block.
        lifetime_s: Seconds after which it is asked again.
        deadline_s: Longest wait for it, in seconds.
        note: Counts a failure of the function's, by its type.
    """

    mark = b"function"

    def __init__(
        self, function: KeyFunction, lifetime_s: float, deadline_s: float, note: Callable[[str], None]
    ) -> None:
        self._function = function
        self._note = note
        self._told: set[str] = set()
        self._lifetime_s = lifetime_s
        self._deadline_s = deadline_s
        self._threads = WorkerThreads("askonce-keys", _ASKED_AT_ONCE)
        self.forget()

    def forget(self) -> None:
        """Drop what a fork copied."""
        self._lock = Lock()
        self._kept: OrderedDict[str, tuple[Box | None, float]] = OrderedDict()
        self._asking: dict[str, Future[bool]] = {}

    def box(self, tenant: str) -> Box | None:
        """Return what seals and opens for a tenant, as far as that is known."""
        kept = self._kept.get(tenant)
        return None if kept is None else kept[0]

    def knows(self, tenant: str) -> bool | None:
        """Return whether a tenant has a key; `None` when that must be asked for."""
        with self._lock:
            kept = self._kept.get(tenant)
            if kept is None or monotonic() >= kept[1]:
                return None
            self._kept.move_to_end(tenant)
            return kept[0] is not None

    def ask(self, tenant: str, name: ScopePart) -> bool:
        """Ask for the keys of a tenant; return whether it has one.

        Raises:
            TimeoutError: The function has not returned in time.
        """
        return self._begun(tenant, name).result(self._deadline_s)

    async def aask(self, tenant: str, name: ScopePart) -> bool:
        """Async version of `ask`."""
        return await asyncio.wrap_future(self._begun(tenant, name))

    def _begun(self, tenant: str, name: ScopePart) -> Future[bool]:
        with self._lock:
            future = self._asking.get(tenant)
            if future is None:
                future = Future()
                future.set_running_or_notify_cancel()  # whoever stops waiting must not stop it for others
                self._threads.submit(self._find, tenant, name, future)
                self._asking[tenant] = future
        return future

    def _find(self, tenant: str, name: ScopePart, future: Future[bool]) -> None:
        box, lifetime_s = None, self._lifetime_s
        try:
            found = self._function(name)
            keys = [found] if isinstance(found, str | bytes) else list(found or ())
            box = Box([read_key(key) for key in keys]) if keys else None
        except BaseException as exc:  # noqa: BLE001 — the application's own function: one tenant's fault is not all tenants'
            lifetime_s = min(lifetime_s, _AFTER_FAULT_S)
            self._fault(type(exc).__name__)
        with self._lock:
            self._kept[tenant] = box, monotonic() + lifetime_s
            self._kept.move_to_end(tenant)
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
            self._asking.pop(tenant, None)
        future.set_result(box is not None)

    def _fault(self, kind: str) -> None:
        self._note(kind)
        if kind not in self._told:
            self._told.add(kind)
            # Not the function's words: they may quote a key.
            _log.warning(
                "encryption_keys failed for a tenant (%s), so that nothing of that tenant is read or stored; it "
                "returns keys of 32 bytes, as bytes, hexadecimal digits or base64, or None for a tenant without one",
                kind,
            )
