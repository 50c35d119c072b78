"""The obligations of a routine, path by path: the code gives the answers of the specification.

- answers: on each path a branch of the specification with the same row, kind and code applies, and leads to exactly the
  values that the code returns;
- paths: exactly one path is taken.

The paths and their conditions are facts of the obligations. So a reader can check them without trusting the symbolic
run.
"""

from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from types import ModuleType

from tenure.model.solver import Formula, boolean, conjunction, disjunction, equal, implication, negation
from tenure.proofs.code.function_contract import ContractResult, Routine
from tenure.proofs.session.ghost_state import legend
from tenure.proofs.smt import smtlib
from tenure.proofs.smt.finding import Finding
from tenure.proofs.smt.obligation import Background, Labelled, Obligation
from tenure.proofs.smt.premises import STEP, Premise


def obligations(theorem: str, routine: Routine, code: ModuleType) -> Iterator[Obligation]:
    """All obligations of one routine. Raises OutsideSubset and SolverUnknown."""
    return _Proof(theorem, routine, code).obligations()


def findings(routines: Iterable[Routine], code: ModuleType) -> Iterator[Finding]:
    """Yield each path whose answer differs from the specification's, with a session that takes it.

    Raises OutsideSubset and SolverUnknown.
    """
    for routine in routines:
        for path in routine.paths(code):
            allowed = disjunction(
                *(conjunction(branch.condition, *same) for branch, same in routine.matches(path.result))
            )
            model = routine.domain.solver.model(path.condition, negation(allowed))
            if model is not None:
                reason = f"the code answers {path.result.in_full}, the specification does not; the path is {path}"
                example = routine.values.relation.read(model) if routine.of_session else ()
                yield Finding(routine.call, reason, *example)


class _Proof:
    """The paths of one routine and the branches of the specification, with a name for each."""

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
        """The answers are right, and exactly one path is taken."""
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
        """The tests of the code, and the condition of each path."""
        for text, (name, formula) in self._tests.items():
            yield Premise(f"a test: {text}", equal(name, formula), STEP)
        for taken, path in zip(self._taken, self.paths, strict=True):
            tests = ((self._tests[decision.text][0], decision.taken) for decision in path.decisions)
            condition = conjunction(*(test if yes else negation(test) for test, yes in tests))
            yield Premise(f"a path to {path.result}", equal(taken, condition), STEP)

    def _answers(self) -> tuple[list[Labelled], Formula]:
        """Premises that define the results of paths and the branches; and the goal that each result is specified."""
        ends: dict[tuple[object, ...], tuple[ContractResult, list[Formula]]] = {}
        for taken, path in zip(self._taken, self.paths, strict=True):
            result = path.result
            key = (result.answer, result.to, *map(smtlib.text, result.after.values()))
            ends.setdefault(key, (result, []))[1].append(taken)
        premises: list[Labelled] = []
        names: dict[int, Formula] = {}
        for number, branch in enumerate(self.routine.branches, 1):
            names[id(branch)] = boolean(f"branch.{number}")
            premises.append(Premise(f"the specification: {branch}", equal(names[id(branch)], branch.condition), STEP))
        goals = []
        for number, (result, paths) in enumerate(ends.values(), 1):
            end = boolean(f"end.{number}")
            premises.append(Premise(f"the code: {result.in_full}", equal(end, disjunction(*paths)), STEP))
            matches: dict[tuple[str, ...], tuple[tuple[Formula, ...], list[Formula]]] = {}
            for branch, same in self.routine.matches(result):
                matches.setdefault(tuple(map(smtlib.text, same)), (same, []))[1].append(names[id(branch)])
            allowed = (conjunction(disjunction(*branches), *same) for same, branches in matches.values())
            goals.append(implication(end, disjunction(*allowed)))
        return premises, conjunction(*goals)

    def _one_path(self) -> tuple[list[Labelled], Formula]:
        """Some path is taken, and no two are."""
        earlier, premises = self._taken[:1], list[Labelled]()
        for number, taken in enumerate(self._taken[1:], 2):
            earlier.append(boolean(f"earlier.{number}"))
            one_of_them = equal(earlier[-1], disjunction(earlier[-2], taken))
            premises.append(Premise(f"one of the first {number} paths", one_of_them, STEP))
        pairs = zip(self._taken[1:], earlier, strict=False)
        return premises, conjunction(disjunction(*earlier[-1:]), *(negation(conjunction(*pair)) for pair in pairs))
