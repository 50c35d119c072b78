"""What passing means, in words: that these cases went right and nothing more, unless they cover a fault domain.

A fault domain is a set of schedulers of which those that pass all cases of a set are right. The claim needs all of the
cases: if one was left out, lost or failed, nothing is claimed.
"""

from collections.abc import Sequence
from typing import Any

import attrs

from tenure.conformance.cases import Case
from tenure.conformance.judge import Judgement


@attrs.frozen
class Domain:
    """A fault domain: the `sentence` that holds of whoever passes all cases whose id begins with `prefix`.

    It rests on the capabilities in `needs`, without which a target is not seen well enough.
    """

    prefix: str
    sentence: str
    needs: tuple[str, ...] = ()


DOMAINS: tuple[Domain, ...] = ()
"""The fault domains that the suite covers."""


@attrs.frozen
class Guarantee:
    """What passing means: a sentence on the cases, those of the domains, and why a domain is not claimed."""

    cases: str
    domains: tuple[str, ...]
    why_not: tuple[str, ...]

    @property
    def text(self) -> str:
        """All of it."""
        return " ".join((self.cases, *self.domains, *self.why_not))

    def as_json(self) -> dict[str, Any]:
        """All of it as a JSON object."""
        return {"text": self.text, "fault_domains": list(self.domains), "not_claimed": list(self.why_not)}


def guarantee(judgement: Judgement, suite: Sequence[Case], domains: Sequence[Domain] = DOMAINS) -> Guarantee:
    """What the passed cases of a judgement guarantee; `suite` are all cases that there are."""
    covered, why_not = [], []
    for domain in domains:
        obstacle = _obstacle(judgement, suite, domain)
        if obstacle is None:
            covered.append(domain.sentence)
        elif obstacle:
            why_not.append(obstacle)
    proves = "" if covered else ", and proves nothing about others"
    cases = f"Passing means that it did right in these cases{proves}."
    return Guarantee(cases, tuple(covered), tuple(why_not))


def _obstacle(judgement: Judgement, suite: Sequence[Case], domain: Domain) -> str | None:
    """Why a fault domain is not covered, empty if nobody asked for it; None if it is."""
    needed = [case.id for case in suite if case.id.startswith(domain.prefix)]
    results = {verdict.case.id: verdict.result for verdict in judgement.verdicts}
    if not needed or not any(name in results for name in needed):
        return ""
    name = f"No fault domain is claimed for the cases {domain.prefix}*:"
    short_of = [name for name in needed if results.get(name) != "passed"]
    if short_of:
        return f"{name} {len(short_of)} of {len(needed)} did not pass, {short_of[0]} first."
    unseen = [capability for capability in domain.needs if capability in judgement.target.missing]
    if unseen:
        return f"{name} they rest on {', '.join(unseen)}, which is closed."
    return None
