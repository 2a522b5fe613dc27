"""The name of `askonce.guards` in 0.1; it will go in 0.3."""

from warnings import warn

from askonce.guards import DEFAULT_GUARDS, LONGEST, Guard, Veto, veto

__all__ = ["DEFAULT_GUARDS", "LONGEST", "Guard", "Veto", "veto"]

warn("askonce.core.guards is now askonce.guards", DeprecationWarning, stacklevel=2)
