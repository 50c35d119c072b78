"""Which case finds a wrong scheduler, at which depth; which random walk does; and whether anything can.

The search is over at the first case, in the order of the depths, so most schedulers run a few cases only. Where it was
successful before it begins with the same case; so what was found is found again at once, and what was not is looked for
as thoroughly as ever.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Literal, TypeAlias, get_args

import attrs

from tenure.conformance import Case, bundled_cases
from tenure.conformance.errors import CannotStart
from tenure.conformance.protocol.messages import Target, greet
from tests.mutation.find_killing_case import Script, fails, script
from tests.mutation.mutants import Candidate
from tests.mutation.random_baseline import walks
from tests.mutation.step_mutants import lines

Stage: TypeAlias = Literal["quick", "standard", "complete", "ties"]
"""What of the suite is run: each depth, and after the last one the cases with ties."""

STAGES: tuple[Stage, ...] = get_args(Stage)


@attrs.frozen
class Kill:
    """What became of a wrong scheduler.

    `by` is the case that finds it and `stage` where that belongs; both are None if it is never found. `walk` is the
    random walk that finds it and `budget` the depth that has as many steps. `equivalent` is true if it is proved that
    nothing can find it.
    """

    id: str
    kind: str
    by: str | None = None
    stage: Stage | None = None
    equivalent: bool = False
    walk: str | None = None
    budget: Stage | None = None

    @property
    def line(self) -> str:
        """The record as a line of JSON, without what follows from the rest."""
        fields = attrs.asdict(self, filter=lambda field, value: field.name not in ("stage", "budget") and bool(value))
        return json.dumps(fields)


LATELY = 20
"""How many cases are tried first because they were successful lately."""

FEW = 100
"""Of how many walks one is tried if there is no time for all."""

Known: TypeAlias = Mapping[str, Mapping[str, Any]]
"""Earlier records by the ids of the schedulers."""


def known(text: str) -> Known:
    """Earlier records of a file."""
    return {record["id"]: record for record in map(json.loads, text.splitlines())}


class Suite:
    """The cases by stage, and random walks of as many steps."""

    def __init__(self) -> None:
        cases = bundled_cases(control=True)
        self.cases: dict[Stage, list[Case]] = {stage: [] for stage in STAGES}
        for case in cases:
            self.cases["ties" if case.tie else case.depth].append(case)
        self.walks: dict[Stage, list[Case]] = {stage: [] for stage in STAGES[:-1]}
        budgets = {stage: self.steps(stage) for stage in self.walks}
        steps = 0
        for walk in walks(budgets["complete"]):
            steps += len(walk.commands)
            self.walks[next(stage for stage in self.walks if steps <= budgets[stage])].append(walk)
        self.stage_of = {case.id: stage for stage, found in self.cases.items() for case in found}
        self.budget_of = {walk.id: stage for stage, found in self.walks.items() for walk in found}
        self.script = cache(lambda name: script(self._by_id[name]))
        self._lines = cache(lambda name: lines(self._by_id[name]))
        self._by_id = {case.id: case for found in (*self.cases.values(), *self.walks.values()) for case in found}
        self._lately: dict[object, list[str]] = {}

    def steps(self, stage: Stage) -> int:
        """The commands of all cases up to a depth."""
        upto = STAGES[: STAGES.index(stage) + 1]
        return sum(len(case.commands) for each in upto for case in self.cases[each])

    def kill(self, candidate: Candidate, known: Known, *, thorough: bool = True) -> Kill:
        """Search for a case and for a walk; where there is no case up to the depth standard, for a proof.

        Unless `thorough`, of the walks only the one that is known is tried again, or, if none is known, a few.
        """
        return _Hunt(self, candidate, known.get(candidate.id, {}), thorough=thorough).kill()

    def scripts(self, found: Sequence[Case], likely: Sequence[str]) -> Iterator[Script]:
        """Cases, worked out one by one: the likely ones first, then the short ones."""
        here = {case.id for case in found}
        short = (case.id for case in sorted(found, key=lambda case: len(case.commands)))
        for name in dict.fromkeys((*(name for name in likely if name in here), *short)):
            yield self.script(name)

    def lately(self, key: object) -> list[str]:
        """The cases that were successful lately, the last one first; the caller adds to them."""
        return self._lately.setdefault(key, [])

    def comes_to(self, name: str, place: object) -> bool:
        """Whether a case reaches a place."""
        if place is None:
            return True
        return place in (self._lines(name) if isinstance(place, int) else self.script(name).places)


class _Hunt:
    """The search for one wrong scheduler."""

    def __init__(self, suite: Suite, candidate: Candidate, before: Mapping[str, Any], *, thorough: bool) -> None:
        self._suite, self._candidate, self._before = suite, candidate, before
        self._thorough = thorough
        self._place = candidate.place()

    def kill(self) -> Kill:
        candidate = self._candidate
        try:
            target = candidate.connect()
        except CannotStart:
            raise ValueError(f"{candidate.id} does not start, so it is no scheduler") from None
        try:
            return self._kill(target)
        finally:
            target.close()

    def _kill(self, target: Target) -> Kill:
        candidate, suite = self._candidate, self._suite
        proved = Kill(candidate.id, candidate.kind, equivalent=True)
        if self._before.get("equivalent") and candidate.proof is not None and candidate.proof():
            return proved
        by = self._search(target, suite.cases, ("quick", "standard"), self._before.get("by"))
        if by is None and candidate.proof is not None and candidate.proof():
            return proved
        by = by or self._search(target, suite.cases, ("complete", "ties"), self._before.get("by"))
        walk = self._walk(target)
        stage, budget = suite.stage_of.get(by or ""), suite.budget_of.get(walk or "")
        return Kill(candidate.id, candidate.kind, by, stage, walk=walk, budget=budget)

    def _walk(self, target: Target) -> str | None:
        known, walks = self._before.get("walk"), self._suite.walks
        if self._before and not self._thorough:
            here = {stage: [walk for walk in found if walk.id == known] for stage, found in walks.items()}
            few = {stage: found[::FEW] for stage, found in walks.items()}
            return self._search(target, few if known is None else here, STAGES[:-1], known)
        return self._search(target, walks, STAGES[:-1], known)

    def _search(
        self, target: Target, cases: Mapping[Stage, Sequence[Case]], stages: Iterable[Stage], first: str | None
    ) -> str | None:
        suite, missing = self._suite, greet(target).missing
        by_walks = cases is not suite.cases
        for stage in stages:
            lately = suite.lately((self._candidate.kind, stage, by_walks))
            for one in suite.scripts(cases[stage], [*([first] if first else []), *lately]):
                # What failed before comes to the place.
                if not one.needs.isdisjoint(missing) or (one.id != first and not suite.comes_to(one.id, self._place)):
                    continue
                if fails(target, one, missing):
                    lately[:] = [one.id, *(name for name in lately if name != one.id)][:LATELY]
                    return one.id
        return None
