"""Forget what does not survive a fork: threads, held locks, native thread pools."""

from __future__ import annotations

import ctypes
import os
from threading import Lock
from typing import Protocol
from weakref import WeakSet


class Renewable(Protocol):
    """Own something that a forked child must make anew."""

    def renew(self) -> None:
        """Drop threads and locks; called in the child, before any other code."""


_owners: WeakSet[Renewable] = WeakSet()


def renew_in_child(owner: Renewable) -> None:
    """Call `owner.renew()` in every child that is forked while `owner` is alive."""
    _owners.add(owner)


def hold_in_fork(lock: Lock) -> None:
    """Take the lock of a module, which nobody holds for long, before every fork, so that no child finds it taken."""
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(before=lock.acquire, after_in_parent=lock.release, after_in_child=lock.release)


def leave_to_parent(*things: object) -> None:
    """Never free these in a forked child, not even as the interpreter ends: only the parent can end them.

    To free a model would join native threads that the child does not have, which ends the process with a fault; to
    free a transport would take it from the selector that the parent goes on with.
    """
    for thing in things:
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(thing))


def _renew_all() -> None:
    for owner in list(_owners):
        owner.renew()


if hasattr(os, "register_at_fork"):  # absent on Windows, which cannot fork
    os.register_at_fork(after_in_child=_renew_all)
