"""The name of `askonce.lab` in 0.1; it will go in 0.3."""

import sys
from warnings import warn

from askonce.lab import decision, pairs, report

__all__ = ["decision", "pairs", "report"]

warn("askonce.evaluation is now askonce.lab", DeprecationWarning, stacklevel=2)
for _module in (decision, pairs, report):  # `from askonce.evaluation.pairs import Pair` finds the very module
    sys.modules[_module.__name__.replace("askonce.lab", __name__)] = _module
