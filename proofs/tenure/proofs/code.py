"""The shipped code is the specification: `step`, `opened` and `alone`, run on symbolic values, for all inputs.

Each function is run unmodified down every path (see `symbolic.py`; `subset.py` says why that stands for all runs, and
`routine.py` where it is claimed). Proved of the paths of each input:

- answers: on each path the specification has a branch of the same row, kind of answer and code that applies there, and
  it leaves exactly the variables that the code returns;
- covers and disjoint: some path is taken, and no two are;
- functional: no two branches of the specification apply at once, so there is no other answer to give.
"""

import inspect
from collections.abc import Collection, Iterator, Sequence
from operator import attrgetter
from types import ModuleType

from tenure.model.relation import Relation
from tenure.model.solver import Formula, boolean, conjunction, disjunction, equal, implication, negation
from tenure.proofs import smtlib, subset
from tenure.proofs.finding import Finding
from tenure.proofs.history import legend
from tenure.proofs.obligation import Background, Labelled, Obligation
from tenure.proofs.routine import Routine, Routines, Said
from tenure.proofs.symbolic import Path
from tenure.reference import step as shipped
from tenure.spec import Spec

THEOREM = "CODE"

SENTENCE = "Whatever the session, the shipped step answers each input as the specification does, and in no other way."


def obligations(spec: Spec) -> list[Obligation]:
    """Everything that has to be proved of the shipped code.

    Raises OutsideSubset if the code cannot be run on symbolic values, and OtherWords.
    """
    subset.check(shipped, inspect.getsource(shipped))
    routines = Routines(Relation(spec))
    return [
        obligation
        for routine in routines.all
        for obligation in _Proof(
            routine, sorted(routines.paths(routine, shipped), key=attrgetter("order")), legend(spec)
        ).obligations()
    ]


def findings(routines: Routines, code: ModuleType = shipped, names: Collection[str] | None = None) -> Iterator[Finding]:
    """Every path on which code answers otherwise than the specification, with a session that takes it.

    `names` are the routines to look at, all if it is not given. Raises OutsideSubset and SolverUnknown.
    """
    for routine in routines.all:
        if names is not None and routine.name not in names:
            continue
        for path in routines.paths(routine, code):
            allowed = disjunction(*(conjunction(way.condition, *same) for way, same in routine.alike(path.result)))
            model = routines.solver(routine).model(path.condition, negation(allowed))
            if model is not None:
                reason = f"the code answers {path.result}, the specification does not; the path is {path}"
                example = () if routine.function == "alone" else routines.relation.read(model)
                yield Finding(routine.call, reason, *example)


class _Proof:
    """The paths of one routine and the ways of the specification, each with a name of its own."""

    def __init__(self, routine: Routine, paths: Sequence[Path[Said]], legend: tuple[str, ...]) -> None:
        self.routine, self.paths, self._legend = routine, paths, legend
        self._tests: dict[str, tuple[Formula, Formula]] = {}
        for path in paths:
            for decision in path.decisions:
                name = boolean(f"test.{len(self._tests) + 1}")
                self._tests.setdefault(decision.text, (name, decision.formula))
        self._taken = [boolean(f"path.{number}") for number in range(1, len(paths) + 1)]

    def obligations(self) -> Iterator[Obligation]:
        """That the answers are right, that the paths cover everything, and nothing twice."""
        call, taken = self.routine.call, self._taken
        walk = Background((*self.routine.domain, *self._walk()), self._legend)
        claim = f"On each path {call} answers as the specification does."
        yield self._obligation("answers", claim, walk, *self._answers())
        yield self._obligation("covers", f"Every session takes a path of {call}.", walk, [], disjunction(*taken))
        if len(taken) > 1:
            yield self._obligation("disjoint", f"No session takes two paths of {call}.", walk, *self._disjoint())
        if overlaps := [negation(overlap) for overlap in self.routine.overlaps]:
            domain = Background(self.routine.domain, self._legend)
            claim = f"The specification has one answer to {call}."
            yield self._obligation("functional", claim, domain, [], conjunction(*overlaps))

    def _obligation(
        self, part: str, claim: str, background: Background, premises: Sequence[Labelled], goal: Formula
    ) -> Obligation:
        part = f"{self.routine.name}-{part}"
        return Obligation(THEOREM, part, claim, self.routine.clauses, background, tuple(premises), goal)

    def _walk(self) -> Iterator[Labelled]:
        """What the code asks, and which answers lead down each path."""
        for text, (name, formula) in self._tests.items():
            yield f"a test: {text}", equal(name, formula)
        for taken, path in zip(self._taken, self.paths, strict=True):
            tests = ((self._tests[decision.text][0], decision.taken) for decision in path.decisions)
            condition = conjunction(*(test if yes else negation(test) for test, yes in tests))
            yield f"a path to {path.result}", equal(taken, condition)

    def _answers(self) -> tuple[list[Labelled], Formula]:
        """Where the paths end, when the specification answers how, and that it answers so at each end."""
        ends: dict[tuple[object, ...], tuple[Said, list[Formula]]] = {}
        for taken, path in zip(self._taken, self.paths, strict=True):
            said = path.result
            key = (said.answer, said.to, *map(smtlib.text, said.leaves.values()))
            ends.setdefault(key, (said, []))[1].append(taken)
        premises: list[Labelled] = []
        names: dict[int, Formula] = {}
        for number, way in enumerate(self.routine.ways, 1):
            names[id(way)] = boolean(f"way.{number}")
            premises.append((f"the specification: {way}", equal(names[id(way)], way.condition)))
        goals = []
        for number, (said, paths) in enumerate(ends.values(), 1):
            end = boolean(f"end.{number}")
            premises.append((f"the code: {said}", equal(end, disjunction(*paths))))
            alike: dict[tuple[str, ...], tuple[tuple[Formula, ...], list[Formula]]] = {}
            for way, same in self.routine.alike(said):
                alike.setdefault(tuple(map(smtlib.text, same)), (same, []))[1].append(names[id(way)])
            allowed = (conjunction(disjunction(*ways), *same) for same, ways in alike.values())
            goals.append(implication(end, disjunction(*allowed)))
        return premises, conjunction(*goals)

    def _disjoint(self) -> tuple[list[Labelled], Formula]:
        """No path is taken together with one before it."""
        earlier: list[Formula] = [self._taken[0]]
        premises: list[Labelled] = []
        for number, taken in enumerate(self._taken[1:-1], 2):
            earlier.append(boolean(f"earlier.{number}"))
            premises.append((f"one of the first {number} paths", equal(earlier[-1], disjunction(earlier[-2], taken))))
        pairs = zip(self._taken[1:], earlier, strict=True)
        return premises, conjunction(*(negation(conjunction(*pair)) for pair in pairs))
