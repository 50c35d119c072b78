"""States what passing means: that the target is correct in these cases and, if they cover a fault domain, more.

A fault domain is a set of schedulers of which those that pass all of its cases are correct. If any of these cases was
left out, skipped or failed, nothing is claimed.
"""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import attrs

from tenure.conformance.cases.case import CONTROL, Case
from tenure.conformance.judging.judgement import Judgement


@attrs.frozen
class FaultDomain:
    """A fault domain: the schedulers whose states, under some inputs, are all reached by certain runs of the suite.

    `states` is the number of distinct states of the specification, `runs` the number of runs that reach them, and
    `extra` inputs may follow these. Of the domain, exactly the schedulers that are correct on every run of the `inputs`
    pass its cases. Its cases are those that begin with `prefix` and need only capabilities in `uses`.
    """

    prefix: str
    uses: frozenset[str]
    inputs: tuple[str, ...]
    states: int
    runs: int
    extra: int = 0

    @property
    def name(self) -> str:
        """The name of its cases."""
        return self.prefix.rstrip("/")

    @property
    def sentence(self) -> str:
        """The claim, as a sentence."""
        reached = f"one of {self.runs} runs of the suite"
        if self.extra:
            reached += f" and at most {self.extra} input{'s' if self.extra > 1 else ''} more"
        return (
            f"{self.name}: it is correct on every run of {len(self.inputs)} inputs, of any length, provided that each "
            f"of its states is reached by {reached}."
        )

    def has(self, case: Case) -> bool:
        """Whether the claim rests on a case."""
        return case.id.startswith(self.prefix) and self.uses.issuperset(case.needs)

    def as_json(self) -> dict[str, Any]:
        """Return the domain as a JSON object."""
        fields = {name: value for name, value in attrs.asdict(self).items() if name != "prefix"}
        return {
            "name": self.name,
            **fields,
            "uses": sorted(self.uses),
            "inputs": list(self.inputs),
            "claim": self.sentence,
        }


@attrs.frozen
class Guarantee:
    """What passing means: a sentence on the cases, the domains that are covered, and why others are not."""

    cases: str
    domains: tuple[FaultDomain, ...]
    why_not: tuple[str, ...]

    @property
    def text(self) -> str:
        """The whole text."""
        return " ".join((self.cases, *self.more))

    @property
    def brief(self) -> str:
        """A shorter text that refers to `more`."""
        names = list(dict.fromkeys(domain.name for domain in self.domains))
        return f"{self.cases[:-1]}, and the claims above about {', '.join(names)}." if names else self.cases

    @property
    def more(self) -> tuple[str, ...]:
        """The claims, and why others are not made."""
        return (*(domain.sentence for domain in self.domains), *self.why_not)

    def as_json(self) -> dict[str, Any]:
        """All of it as a JSON object."""
        domains = [domain.as_json() for domain in self.domains]
        return {"text": self.text, "fault_domains": domains, "not_claimed": list(self.why_not)}


@cache
def bundled_domains() -> tuple[FaultDomain, ...]:
    """Return the fault domains that the bundled cases cover."""
    with CONTROL.open(encoding="utf-8") as lines:
        return tuple(_domain(record) for record in json.loads(next(lines))["domains"])


def guarantee(judgement: Judgement, suite: Sequence[Case], domains: Sequence[FaultDomain] | None = None) -> Guarantee:
    """Return what the passed cases of a judgement guarantee; `suite` are all existing cases.

    Of domains that differ only in capabilities, the one counts that uses all that the target has.
    """
    covered, why_not = [], []
    results = {verdict.case.id: "" if verdict.without else verdict.result for verdict in judgement.verdicts}
    for domain in _fitting(judgement, bundled_domains() if domains is None else domains):
        needed = [case.id for case in suite if domain.has(case)]
        short_of = [name for name in needed if results.get(name) != "passed"]
        if needed and not short_of:
            covered.append(domain)
        elif any(name in results for name in needed):
            why_not.append(f"{domain.name}: nothing is claimed, because {_short(short_of, len(needed))}.")
    proves = "" if covered else ", and proves nothing about others"
    cases = f"Passing means that it is correct in these cases{proves}."
    return Guarantee(cases, tuple(covered), tuple(why_not))


def _short(names: Sequence[str], number: int) -> str:
    return f"{len(names)} of {number} cases did not pass, {names[0]} first"


def _fitting(judgement: Judgement, domains: Sequence[FaultDomain]) -> list[FaultDomain]:
    """The largest domains without missing capabilities; none if the target reports no events."""
    missing = judgement.target.missing
    usable = [domain for domain in domains if "events" not in missing and domain.uses.isdisjoint(missing)]
    return [
        domain
        for domain in usable
        if not any(
            domain != other
            and (domain.prefix, domain.extra) == (other.prefix, other.extra)
            and set(domain.inputs) <= set(other.inputs)
            for other in usable
        )
    ]


def _domain(record: Mapping[str, Any]) -> FaultDomain:
    return FaultDomain(**{**record, "uses": frozenset(record["uses"]), "inputs": tuple(record["inputs"])})
