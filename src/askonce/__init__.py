"""Ask once, answer many: a response cache for LLM applications."""

from askonce.cache import Cache
from askonce.core.flows import Explanation, Step
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
    scope,
)
from askonce.core.policy import Outcome, Policy, Rule
from askonce.errors import (
    CacheError,
    CodecError,
    ConfigurationError,
    EmbeddingError,
    SchemaError,
    TierError,
    TierTimeout,
    TierUnavailable,
)
from askonce.runtime.ledger import Stats
from askonce.settings import Settings

__all__ = [
    "Bypass",
    "Cache",
    "CacheError",
    "Candidate",
    "CodecError",
    "ConfigurationError",
    "Cost",
    "Decision",
    "Document",
    "EmbeddingError",
    "Entry",
    "Explanation",
    "Hit",
    "Miss",
    "Neighbour",
    "Outcome",
    "Policy",
    "Request",
    "Rule",
    "SchemaError",
    "Scope",
    "Settings",
    "Stats",
    "Step",
    "TierError",
    "TierTimeout",
    "TierUnavailable",
    "scope",
]
