"""What has to be proved of a routine, path by path: that the code gives the answers of the specification.

- answers: on each path the specification has a way of the same row, kind of answer and code that applies there, and it
  leaves exactly the values that the code leaves;
- paths: exactly one path is taken.

The paths and what leads down each are facts of the obligations, so whoever decides them need not trust the run.
"""

from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from types import ModuleType

from tenure.model.solver import Formula, boolean, conjunction, disjunction, equal, implication, negation
from tenure.proofs.code.function_contract import Routine, Said
from tenure.proofs.session.ghost_state import legend
from tenure.proofs.smt import smtlib
from tenure.proofs.smt.finding import Finding
from tenure.proofs.smt.obligation import Background, Labelled, Obligation
from tenure.proofs.smt.premises import STEP, Premise


def obligations(theorem: str, routine: Routine, code: ModuleType) -> Iterator[Obligation]:
    """Everything that has to be proved of one routine. Raises OutsideSubset and SolverUnknown."""
    return _Proof(theorem, routine, code).obligations()


def findings(routines: Iterable[Routine], code: ModuleType) -> Iterator[Finding]:
    """Every path on which the code answers otherwise than the specification, with a session that takes it.

    Raises OutsideSubset and SolverUnknown.
    """
    for routine in routines:
        for path in routine.paths(code):
            allowed = disjunction(*(conjunction(way.condition, *same) for way, same in routine.alike(path.result)))
            model = routine.domain.solver.model(path.condition, negation(allowed))
            if model is not None:
                reason = f"the code answers {path.result.in_full}, the specification does not; the path is {path}"
                example = routine.values.relation.read(model) if routine.of_session else ()
                yield Finding(routine.call, reason, *example)


class _Proof:
    """The paths of one routine and the ways of the specification, each with a name of its own."""

    def __init__(self, theorem: str, routine: Routine, code: ModuleType) -> None:
        self.theorem, self.routine = theorem, routine
        self.paths = sorted(routine.paths(code), key=attrgetter("order"))
        self._legend = legend(routine.values.relation.spec)
        self._tests: dict[str, tuple[Formula, Formula]] = {}
        for path in self.paths:
            for decision in path.decisions:
                name = boolean(f"test.{len(self._tests) + 1}")
                self._tests.setdefault(decision.text, (name, decision.formula))
        self._taken = [boolean(f"path.{number}") for number in range(1, len(self.paths) + 1)]

    def obligations(self) -> Iterator[Obligation]:
        """That the answers are right, and that the paths cover everything and nothing twice."""
        call = self.routine.call
        walk = Background((*self.routine.domain.facts, *self._walk()), self._legend)
        claim = f"On each path {call} answers as the specification does."
        yield self._obligation("answers", claim, walk, *self._answers())
        yield self._obligation("paths", f"Every session takes exactly one path of {call}.", walk, *self._one_path())

    def _obligation(
        self, part: str, claim: str, background: Background, premises: Sequence[Labelled], goal: Formula
    ) -> Obligation:
        part = f"{self.routine.name}-{part}"
        return Obligation(self.theorem, part, claim, self.routine.clauses, background, tuple(premises), goal)

    def _walk(self) -> Iterator[Labelled]:
        """What the code asks, and which answers lead down each path."""
        for text, (name, formula) in self._tests.items():
            yield Premise(f"a test: {text}", equal(name, formula), STEP)
        for taken, path in zip(self._taken, self.paths, strict=True):
            tests = ((self._tests[decision.text][0], decision.taken) for decision in path.decisions)
            condition = conjunction(*(test if yes else negation(test) for test, yes in tests))
            yield Premise(f"a path to {path.result}", equal(taken, condition), STEP)

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
            premises.append(Premise(f"the specification: {way}", equal(names[id(way)], way.condition), STEP))
        goals = []
        for number, (said, paths) in enumerate(ends.values(), 1):
            end = boolean(f"end.{number}")
            premises.append(Premise(f"the code: {said.in_full}", equal(end, disjunction(*paths)), STEP))
            alike: dict[tuple[str, ...], tuple[tuple[Formula, ...], list[Formula]]] = {}
            for way, same in self.routine.alike(said):
                alike.setdefault(tuple(map(smtlib.text, same)), (same, []))[1].append(names[id(way)])
            allowed = (conjunction(disjunction(*ways), *same) for same, ways in alike.values())
            goals.append(implication(end, disjunction(*allowed)))
        return premises, conjunction(*goals)

    def _one_path(self) -> tuple[list[Labelled], Formula]:
        """Some path is taken, and none together with one before it."""
        earlier, premises = self._taken[:1], list[Labelled]()
        for number, taken in enumerate(self._taken[1:], 2):
            earlier.append(boolean(f"earlier.{number}"))
            one_of_them = equal(earlier[-1], disjunction(earlier[-2], taken))
            premises.append(Premise(f"one of the first {number} paths", one_of_them, STEP))
        pairs = zip(self._taken[1:], earlier, strict=False)
        return premises, conjunction(disjunction(*earlier[-1:]), *(negation(conjunction(*pair)) for pair in pairs))
