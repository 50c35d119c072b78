"""Makes the cases that are complete for the control machines, and the claims about them.

For each scope and each set of capabilities of a target there is a set of words that `completeness` accepts, and no word
can be left out. A case is a word, converted to commands. Its id has the state that its first inputs reach, by the
access word of the suite, and the inputs that follow.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations
from typing import Any

import attrs

from tenure.conformance.cases.case import Case
from tenure.conformance.cases.expected import answer_of
from tenure.conformance.cases.trace import Trace, oracle
from tenure.conformance.fsm.abstraction import MACHINE_SCOPES, ONE, Mealy, control
from tenure.conformance.fsm.completeness import Completeness, TreeMachine
from tenure.conformance.fsm.mapper import FsmInput, FsmWord, Mapper, Scope
from tenure.conformance.fsm.separation import CompletenessClaim, access, covers, words
from tenure.conformance.protocol.capabilities import CAPABILITIES
from tenure.model import Command

CORE = ("open", "submit", "finish", "close", "cancel", "at")
"""The inputs that every session needs; for these the states of a target may be one input further away."""


def claims(scope: Scope) -> list[CompletenessClaim]:
    """Return the claims about a scope: first for the inputs that every target has, then for more and more."""
    made = [CompletenessClaim(CORE, extra=1)] if scope is ONE else []
    for number in range(len(scope.options) + 1):
        for options in combinations(sorted(scope.options), number):
            without = {each for option in scope.options.keys() - options for each in scope.options[option]}
            made.append(
                CompletenessClaim(tuple(each for each in scope.inputs if each not in without), frozenset(options))
            )
    return made


def seen(words: Sequence[FsmWord], claim: CompletenessClaim, scope: Scope) -> list[FsmWord]:
    """Return the words given to targets with the capabilities of a claim, up to the first input outside it."""
    needs = _needs(scope)
    given = [word for word in words if {needs[each] for each in word if each in needs} <= claim.options]
    return [_up_to(word, claim.inputs) for word in given]


def table(machine: Mealy) -> TreeMachine:
    """Convert a machine to the form that `completeness` takes."""
    return {
        (state, each): (machine.targets[state, each], machine.outputs[state, each])
        for state in machine.states
        for each in machine.asked(state)
    }


@cache
def control_words(scope: Scope) -> tuple[FsmWord, ...]:
    """Return the words of a scope, none of which can be left out."""
    machine = control(scope)
    made = words(machine, claims(scope), _needs(scope))
    checks = [
        (claim, _check(machine, claim, cover, seen(made, claim, scope)))
        for claim, cover in zip(claims(scope), covers(machine, claims(scope)), strict=True)
    ]
    left_out = set()
    for word in sorted(made, key=lambda word: (-len(word), word)):
        concerned = [(check, part) for claim, check in checks for part in seen([word], claim, scope)]
        if all(check.holds_without(part) for check, part in concerned):
            left_out.add(word)
            for check, part in concerned:
                check.leave_out(part)
    return tuple(word for word in made if word not in left_out)


def control_cases() -> Iterator[Case]:
    """Yield the cases, short ones first in each scope."""
    for scope in MACHINE_SCOPES:
        yield from sorted(_cases(scope), key=lambda case: (len(case.commands), case.id))


def domains(cases: Sequence[Case]) -> Iterator[dict[str, Any]]:
    """Yield the fault domains of these cases as records: one for each claim of each scope.

    A target with the capabilities in `uses` is given all cases that begin with `prefix` and need no others. With the
    `inputs` there are `states` distinct states, reached by `runs` runs; a target may have others, `extra` inputs away.
    """
    for scope in MACHINE_SCOPES:
        machine, prefix = control(scope), f"control/{scope.name}/"
        own = [case for case in cases if case.id.startswith(prefix)]
        for claim in claims(scope):
            given = [case for case in own if {*scope.options} & {*case.needs} <= claim.options]
            part = machine.restricted(claim.inputs)
            yield {
                "prefix": prefix,
                "uses": sorted({need for case in given for need in case.needs}),
                "inputs": list(claim.inputs),
                "states": len(part.minimal().states),
                "runs": len(part.states),
                "extra": claim.extra,
            }


def _cases(scope: Scope) -> Iterator[Case]:
    machine = control(scope)
    reached = {word: state for state, word in access(machine, covers(machine, claims(scope))[-1]).items()}
    runs: dict[FsmWord, _MappedTrace] = {(): _MappedTrace.begin(scope)}
    for word in control_words(scope):
        for number, each in enumerate(word):
            if word[: number + 1] not in runs:
                runs[word[: number + 1]] = runs[word[:number]].give(each)
        split = max(number for number in range(len(word)) if word[:number] in reached)
        rest = [runs[word[: number + 1]].run for number in range(split, len(word))]
        clauses = tuple(dict.fromkeys(clause for run in rest for clause in _clauses(run)))
        name = "/".join(("control", scope.name, reached[word[:split]], *word[split:]))
        case = rest[-1].case(name, clauses, "complete")
        options = {option for option, inputs in scope.options.items() if not set(inputs).isdisjoint(word)}
        yield attrs.evolve(case, needs=tuple(each for each in CAPABILITIES if each in {*case.needs, *options}))


@attrs.frozen
class _MappedTrace:
    """A trace, and the state of the mapper."""

    run: Trace
    mapper: Mapper

    @classmethod
    def begin(cls, scope: Scope) -> "_MappedTrace":
        """Return the trace before the first input."""
        trace = cls(Trace(scope.lanes), Mapper(scope))
        for command in scope.opening():
            trace = trace._give(command)
        return trace

    def give(self, each: FsmInput) -> "_MappedTrace":
        """Give an input. Raises ValueError if it is not asked here."""
        command = self.mapper.command(each)
        if command is None:
            raise ValueError(f"{each} is not asked after {self.run.commands}")
        return self._give(command)

    def _give(self, command: Command) -> "_MappedTrace":
        run = self.run.do(command, at_once=True)
        return _MappedTrace(run, self.mapper.after(command, answer_of(run.outcome)))


def _clauses(run: Trace) -> tuple[str, ...]:
    """The clauses that the last command of a run tests."""
    outcome = run.outcome
    if outcome.refused is not None and not outcome.steps:
        return oracle().spec.refusals[outcome.refused].clauses
    return run.clauses() or _WITHOUT_ROW[run.commands[-1]["op"]]


_WITHOUT_ROW: Mapping[str, tuple[str, ...]] = {"advance": ("X3",), "forget": ("I2",), "resize": ("P5",)}
"""The clauses of the commands that no row answers."""


def _needs(scope: Scope) -> dict[FsmInput, str]:
    """The inputs of a scope that need a capability, with its name."""
    return {each: option for option, inputs in scope.options.items() for each in inputs}


def _up_to(word: FsmWord, inputs: Sequence[FsmInput]) -> FsmWord:
    return next((word[:number] for number, each in enumerate(word) if each not in inputs), word)


def _check(
    machine: Mealy, claim: CompletenessClaim, cover: Sequence[FsmWord], words: Sequence[FsmWord]
) -> Completeness:
    """The check of a claim. Raises ValueError if the words are not complete."""
    part = machine.restricted(claim.inputs).minimal()
    check = Completeness(table(part), part.start, cover, words)
    if gaps := check.gaps():
        raise ValueError(f"{len(gaps)} gaps for {claim}: {gaps[0]}")
    return check
