"""The profile of a target: every capability, open or closed, and if closed the reason, by whom, and the effect.

A capability is closed if the target reports it as missing, or if the user closes it. Every report names what is closed,
with the number of skipped cases, except what makes no difference to the chosen cases.
"""

from collections import Counter
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

from tenure.conformance.http.rest_mapping import OVER_HTTP
from tenure.conformance.judging.compared_fields import compared
from tenure.conformance.judging.judgement import Judgement
from tenure.conformance.protocol.capabilities import CAPABILITIES, COMPARED, Missing
from tenure.spec import counted

ClosedBy: TypeAlias = Literal["target", "user"]

UNASKED = "a target of this kind cannot have it"
"""The reason of a case that is skipped for a capability that the target has not been asked about."""


@attrs.frozen
class Capability:
    """A capability of a target: what it means, and if it is closed the reason, by whom and how many cases are skipped.

    If it `hides` something, that is not compared in the other cases. It is not `felt` if closing it makes no difference
    to the chosen cases.
    """

    name: str
    says: str
    reason: str | None = None
    by: ClosedBy | None = None
    skipped: int = 0
    hides: bool = False
    felt: bool = True

    @property
    def is_open(self) -> bool:
        """Whether the suite uses it."""
        return self.reason is None

    @property
    def closed(self) -> str:
        """The word "closed", and how if the user closed it."""
        return "closed by --without" if self.by == "user" else "closed"

    @property
    def cost(self) -> str:
        """The effect of closing it on the suite."""
        costs = ["not compared"] if self.hides else []
        costs += [self._skipped] if self.skipped or not self.hides else []
        return ", ".join(costs)

    @property
    def _skipped(self) -> str:
        return f"{counted(self.skipped, 'case')} skipped"

    def as_json(self) -> dict[str, Any]:
        """Return the capability as a JSON object."""
        if self.is_open:
            return {"open": True}
        return {
            "open": False,
            "reason": self.reason,
            "closed_by": self.by,
            "cases_skipped": self.skipped,
            "not_compared": self.hides,
        }


def profile_of_target(
    missing: Missing, closed: Mapping[str, str], judgement: Judgement | None = None
) -> tuple[Capability, ...]:
    """Return the capabilities, those that the suite knows first.

    `missing` are all closed ones, `closed` those that the user closed. Without a judgement all of them are felt.
    """
    verdicts = () if judgement is None else judgement.verdicts
    hidden = frozenset(missing.keys() & COMPARED.keys())
    if judgement is not None and hidden:
        hidden = compared((verdict.case for verdict in verdicts if verdict.was_run), hidden)
    skipped = Counter(name for verdict in verdicts for name in verdict.lacking)
    return tuple(
        Capability(
            name,
            {**CAPABILITIES, **OVER_HTTP}.get(name, "a case can be run"),
            missing.get(name),
            None if name not in missing else "user" if name in closed else "target",
            skipped[name],
            name in hidden,
            judgement is None or name in hidden or skipped[name] > 0,
        )
        for name in dict.fromkeys((*CAPABILITIES, *missing))
    )


def profile_of(judgement: Judgement) -> tuple[Capability, ...]:
    """Return the profile of a judged target, with all other capabilities for which a case was skipped."""
    lacking = {name: UNASKED for verdict in judgement.verdicts for name in verdict.lacking}
    return profile_of_target({**lacking, **judgement.target.missing}, judgement.closed, judgement)


def profile_in_short(capabilities: tuple[Capability, ...]) -> str:
    """Summarize a profile in a sentence: the number of open capabilities, and the names of the closed ones."""
    closed = [capability for capability in capabilities if not capability.is_open]
    total, count = len(capabilities), len(capabilities) - len(closed)
    if not closed:
        return f"all {count} capabilities open"
    by: dict[ClosedBy | None, list[str]] = {"target": [], "user": []}
    for capability in closed:
        if capability.felt:
            by[capability.by].append(capability.name)
    words: dict[ClosedBy | None, str] = {"target": "closed", "user": "closed by --without"}
    parts = [f"; {words[closer]}: {', '.join(names)}" for closer, names in by.items() if names]
    unfelt = sum(not capability.felt for capability in closed)
    rest = f"; {unfelt} closed without an effect on these cases" if unfelt else ""
    return f"{count} of {total} capabilities open{''.join(parts)}{rest}"
