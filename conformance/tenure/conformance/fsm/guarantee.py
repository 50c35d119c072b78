"""What passing means, in words: that these cases went right and nothing more, unless they cover a fault domain.

A fault domain is a set of schedulers of which those that pass all cases of a set are right. The claim needs all of the
cases: if one was left out, lost or failed, nothing is claimed.
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
    """A fault domain: the schedulers that some inputs bring only into states that some runs of the suite lead to.

    Which they are is a matter of `states`, states of the specification that differ, `runs` that lead to them all, and
    how many `extra` inputs may follow these. Of the schedulers of the domain only those pass its cases that do right on
    every run of the `inputs`. Its cases are those that begin with `prefix` and need no capability that `uses` lacks.
    """

    prefix: str
    uses: frozenset[str]
    inputs: tuple[str, ...]
    states: int
    runs: int
    extra: int = 0

    @property
    def name(self) -> str:
        """What its cases are called."""
        return self.prefix.rstrip("/")

    @property
    def sentence(self) -> str:
        """The claim."""
        reached = f"one of {self.runs} runs of the suite"
        if self.extra:
            reached += f" and at most {self.extra} input{'s' if self.extra > 1 else ''} more"
        return (
            f"{self.name}: it does right on every run of {len(self.inputs)} inputs, however long, provided that they "
            f"bring it into no state but those that {reached} leads to."
        )

    def has(self, case: Case) -> bool:
        """Whether the claim rests on a case."""
        return case.id.startswith(self.prefix) and self.uses.issuperset(case.needs)

    def as_json(self) -> dict[str, Any]:
        """All of it as a JSON object."""
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
        """All of it."""
        return " ".join((self.cases, *self.more))

    @property
    def brief(self) -> str:
        """The same for those who have read `more`."""
        names = list(dict.fromkeys(domain.name for domain in self.domains))
        return f"{self.cases[:-1]}, and what is claimed above of {', '.join(names)}." if names else self.cases

    @property
    def more(self) -> tuple[str, ...]:
        """What is claimed of each domain, and why it is not."""
        return (*(domain.sentence for domain in self.domains), *self.why_not)

    def as_json(self) -> dict[str, Any]:
        """All of it as a JSON object."""
        domains = [domain.as_json() for domain in self.domains]
        return {"text": self.text, "fault_domains": domains, "not_claimed": list(self.why_not)}


@cache
def bundled_domains() -> tuple[FaultDomain, ...]:
    """The fault domains that the shipped cases cover."""
    with CONTROL.open(encoding="utf-8") as lines:
        return tuple(_domain(record) for record in json.loads(next(lines))["domains"])


def guarantee(judgement: Judgement, suite: Sequence[Case], domains: Sequence[FaultDomain] | None = None) -> Guarantee:
    """What the passed cases of a judgement guarantee; `suite` are all cases that there are.

    Of the domains that differ only in capabilities the one counts that uses all that the target has.
    """
    covered, why_not = [], []
    results = {verdict.case.id: "" if verdict.without else verdict.result for verdict in judgement.verdicts}
    for domain in _fitting(judgement, bundled_domains() if domains is None else domains):
        needed = [case.id for case in suite if domain.has(case)]
        short_of = [name for name in needed if results.get(name) != "passed"]
        if needed and not short_of:
            covered.append(domain)
        elif any(name in results for name in needed):
            why_not.append(f"{domain.name}: nothing is claimed, for {_short(short_of, len(needed))}.")
    proves = "" if covered else ", and proves nothing about others"
    cases = f"Passing means that it did right in these cases{proves}."
    return Guarantee(cases, tuple(covered), tuple(why_not))


def _short(names: Sequence[str], number: int) -> str:
    return f"{len(names)} of {number} cases did not pass, {names[0]} first"


def _fitting(judgement: Judgement, domains: Sequence[FaultDomain]) -> list[FaultDomain]:
    """The largest domains that use no capability that the target lacks; none if it reports no events."""
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
    return FaultDomain(
        record["prefix"],
        frozenset(record["uses"]),
        tuple(record["inputs"]),
        record["states"],
        record["runs"],
        record["extra"],
    )
