"""What a check has found: one line a finding, with what would mend it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from askonce.errors import CacheError, TierRefused

Part: TypeAlias = Literal["exact", "semantic", "index", "embedder", "verifier", "profile", "settings"]
Status: TypeAlias = Literal["ok", "warning", "error"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    Args:
        part: Which part of the cache it is about.
        status: `"ok"`, `"warning"` (it works, but not as well as it could) or `"error"` (it does not work).
        found: What was found.
        remedy: What would mend it.
    """

    part: Part
    status: Status
    found: str
    remedy: str | None = None

    def __str__(self) -> str:
        """Return the finding as one line."""
        line = f"{self.status:<8}{self.part:<9} {self.found}"
        return line if self.remedy is None else f"{line}; {self.remedy}"


@dataclass(frozen=True, slots=True)
class Report:
    """Hold all findings of a check; printed, it is one line a finding."""

    findings: tuple[Finding, ...]

    @property
    def ok(self) -> bool:
        """Return whether nothing is an error."""
        return all(finding.status != "error" for finding in self.findings)

    def __str__(self) -> str:
        """Return the findings, one a line."""
        return "\n".join(map(str, self.findings))


def fault_of(part: Part, exc: CacheError, server: str) -> Finding:
    """Return the finding that an error of a server, or of a model, is."""
    if isinstance(exc, TierRefused):
        return Finding(part, "error", f"{server}: {exc.found}", exc.remedy)
    return Finding(
        part,
        "error",
        f"{server} does not answer ({str(exc).removeprefix(f'{server}: ')})",
        "see whether it runs, and can be reached from here",
    )
