"""Ask once, answer many: a response cache for LLM applications.

Each name is imported when it is first asked for: `import askonce` costs next to nothing.
"""

from importlib import import_module as _import
from typing import TYPE_CHECKING as _FOR_TYPES

if _FOR_TYPES:
    from askonce.cache import Cache
    from askonce.core.bulk import Confusable, Exported, Imported, LineError, NewEntry, StoreResult, Warmed
    from askonce.core.erasure import Erasure
    from askonce.core.evidence import Evidence, FreshEvidence, content_version
    from askonce.core.finding import EntryPage, Known, StoredEntry
    from askonce.core.flows import Reconciled, Step
    from askonce.core.indexing import Reindexed
    from askonce.core.model import (
        Answered,
        Bypass,
        Candidate,
        Cost,
        Decision,
        Document,
        Entry,
        Hit,
        Miss,
        Neighbour,
        Request,
        Scope,
        Shared,
        asker,
        scope,
    )
    from askonce.core.policy import Outcome, Policy, Rule
    from askonce.core.report import Finding, Report
    from askonce.errors import (
        CacheError,
        CodecError,
        ConfigurationError,
        EmbeddingError,
        SchemaError,
        TierError,
        TierRefused,
        TierTimeout,
        TierUnavailable,
    )
    from askonce.observe.explanation import Explanation
    from askonce.observe.stats import Stats
    from askonce.runtime.versions import CurrentVersions
    from askonce.settings import Settings

__all__ = [
    "Answered",
    "Bypass",
    "Cache",
    "CacheError",
    "Candidate",
    "CodecError",
    "ConfigurationError",
    "Confusable",
    "Cost",
    "CurrentVersions",
    "Decision",
    "Document",
    "EmbeddingError",
    "Entry",
    "EntryPage",
    "Erasure",
    "Evidence",
    "Explanation",
    "Exported",
    "Finding",
    "FreshEvidence",
    "Hit",
    "Imported",
    "Known",
    "LineError",
    "Miss",
    "Neighbour",
    "NewEntry",
    "Outcome",
    "Policy",
    "Reconciled",
    "Reindexed",
    "Report",
    "Request",
    "Rule",
    "SchemaError",
    "Scope",
    "Settings",
    "Shared",
    "Stats",
    "Step",
    "StoreResult",
    "StoredEntry",
    "TierError",
    "TierRefused",
    "TierTimeout",
    "TierUnavailable",
    "Warmed",
    "asker",
    "content_version",
    "scope",
]

_NAMES = {
    "askonce.cache": "Cache",
    "askonce.core.bulk": "Confusable Exported Imported LineError NewEntry StoreResult Warmed",
    "askonce.core.erasure": "Erasure",
    "askonce.core.evidence": "Evidence FreshEvidence content_version",
    "askonce.core.finding": "EntryPage Known StoredEntry",
    "askonce.core.flows": "Reconciled Step",
    "askonce.core.indexing": "Reindexed",
    "askonce.core.model": "Answered Bypass Candidate Cost Decision Document Entry Hit Miss Neighbour Request Scope "
    "Shared asker scope",
    "askonce.core.policy": "Outcome Policy Rule",
    "askonce.core.report": "Finding Report",
    "askonce.errors": "CacheError CodecError ConfigurationError EmbeddingError SchemaError "
    "TierError TierRefused TierTimeout TierUnavailable",
    "askonce.observe.explanation": "Explanation",
    "askonce.observe.stats": "Stats",
    "askonce.runtime.versions": "CurrentVersions",
    "askonce.settings": "Settings",
}
_MODULES = {name: module for module, names in _NAMES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    """Import `name` from where it is defined."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(_import(_MODULES[name]), name)
    return found


def __dir__() -> list[str]:
    return __all__
