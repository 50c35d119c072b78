"""What an operator has to know and no event says: jumps of the clock, faults of the user's own code, repairs."""

from __future__ import annotations

import logging
from typing import Final, Literal

import attrs

IncidentKind = Literal[
    "clock_jumped",
    "journal_failed",
    "journal_repaired",
    "job_raised",
    "observer_failed",
    "policy_failed",
    "policy_stuck",
]

LOGGER: Final = logging.getLogger("tenure.reference.aio")


@attrs.frozen
class Incident:
    """One incident as a sentence; `backend` is None if it concerns all of them."""

    kind: IncidentKind
    message: str
    backend: str | None = None


def log(incident: Incident) -> None:
    """Log an incident as a warning; what a driver does unless it is given a function."""
    LOGGER.warning("%s%s", f"{incident.backend}: " if incident.backend else "", incident.message)
