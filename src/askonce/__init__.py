"""Ask once, answer many: a response cache for LLM applications."""

from askonce.cache import Cache
from askonce.core.erasure import Erasure
from askonce.core.evidence import Evidence, FreshEvidence, content_version
from askonce.core.flows import Explanation, Reconciled, Step
from askonce.core.model import (
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
from askonce.runtime.ledger import Stats
from askonce.runtime.versions import CurrentVersions
from askonce.settings import Settings

__all__ = [
    "Bypass",
    "Cache",
    "CacheError",
    "Candidate",
    "CodecError",
    "ConfigurationError",
    "Cost",
    "CurrentVersions",
    "Decision",
    "Document",
    "EmbeddingError",
    "Entry",
    "Erasure",
    "Evidence",
    "Explanation",
    "Finding",
    "FreshEvidence",
    "Hit",
    "Miss",
    "Neighbour",
    "Outcome",
    "Policy",
    "Reconciled",
    "Report",
    "Request",
    "Rule",
    "SchemaError",
    "Scope",
    "Settings",
    "Stats",
    "Step",
    "TierError",
    "TierRefused",
    "TierTimeout",
    "TierUnavailable",
    "asker",
    "content_version",
    "scope",
]
