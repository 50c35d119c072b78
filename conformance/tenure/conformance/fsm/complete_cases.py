"""The cases that are complete for the control machines, and what is claimed of them; they are in a file of their own.

For each scope of `control` and each set of capabilities that a target may have there are words that `completeness`
accepts; none of them could be left out. A case is a word turned into commands. Its id says to which state the first
inputs lead, by the way that the suite always takes there, and which inputs follow.
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
from tenure.model import Command

CORE = ("open", "submit", "finish", "close", "cancel", "at")
"""The inputs without which there is no session: for these the states of a target may be one input further away."""


def claims(scope: Scope) -> list[CompletenessClaim]:
    """What is claimed of a scope: first for the inputs that every target has, then for more and more."""
    made = [CompletenessClaim(CORE, extra=1)] if scope is ONE else []
    for number in range(len(scope.options) + 1):
        for options in combinations(sorted(scope.options), number):
            without = {each for option in scope.options.keys() - options for each in scope.options[option]}
            made.append(
                CompletenessClaim(tuple(each for each in scope.inputs if each not in without), frozenset(options))
            )
    return made


def seen(words: Sequence[FsmWord], claim: CompletenessClaim, scope: Scope) -> list[FsmWord]:
    """What those who have the capabilities of a claim are asked of these words, up to the first input beyond it."""
    needs = _needs(scope)
    given = [word for word in words if {needs[each] for each in word if each in needs} <= claim.options]
    return [_up_to(word, claim.inputs) for word in given]


def table(machine: Mealy) -> TreeMachine:
    """A machine as `completeness` reads it."""
    return {
        (state, each): (machine.targets[state, each], machine.outputs[state, each])
        for state in machine.states
        for each in machine.asked(state)
    }


@cache
def control_words(scope: Scope) -> tuple[FsmWord, ...]:
    """The words of a scope, none of which can be left out."""
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
    """The cases, short ones first in each scope."""
    for scope in MACHINE_SCOPES:
        yield from sorted(_cases(scope), key=lambda case: (len(case.commands), case.id))


def domains(cases: Sequence[Case]) -> Iterator[dict[str, Any]]:
    """What these cases are complete for, as it is kept with them: a record for each claim of each scope.

    Whoever has the capabilities in `uses` is given all the cases that begin with `prefix` and need no others. With the
    `inputs` there are `states` that differ, and `runs` lead to them; a target may have others, `extra` inputs away.
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
    ways = {word: state for state, word in access(machine, covers(machine, claims(scope))[-1]).items()}
    runs: dict[FsmWord, _Way] = {(): _Way.begin(scope)}
    for word in control_words(scope):
        for number, each in enumerate(word):
            if word[: number + 1] not in runs:
                runs[word[: number + 1]] = runs[word[:number]].give(each)
        split = max(number for number in range(len(word)) if word[:number] in ways)
        rest = [runs[word[: number + 1]].run for number in range(split, len(word))]
        clauses = tuple(dict.fromkeys(clause for run in rest for clause in _clauses(run)))
        yield rest[-1].case("/".join(("control", scope.name, ways[word[:split]], *word[split:])), clauses, "complete")


@attrs.frozen
class _Way:
    """A run in the making, and the mapper that goes along."""

    run: Trace
    mapper: Mapper

    @classmethod
    def begin(cls, scope: Scope) -> "_Way":
        """The run in which only what comes before the first input has been done."""
        way = cls(Trace(scope.lanes), Mapper(scope))
        for command in scope.opening():
            way = way._give(command)
        return way

    def give(self, each: FsmInput) -> "_Way":
        """Give an input. Raises ValueError if it is not asked here."""
        command = self.mapper.command(each)
        if command is None:
            raise ValueError(f"{each} is not asked after {self.run.commands}")
        return self._give(command)

    def _give(self, command: Command) -> "_Way":
        run = self.run.do(command, at_once=True)
        return _Way(run, self.mapper.heard(command, answer_of(run.outcome)))


def _clauses(run: Trace) -> tuple[str, ...]:
    """What the last command of a run tests."""
    outcome = run.outcome
    if outcome.refused is not None and not outcome.steps:
        return oracle().spec.refusals[outcome.refused].clauses
    return run.clauses() or _OF_ITSELF[run.commands[-1]["op"]]


_OF_ITSELF: Mapping[str, tuple[str, ...]] = {"advance": ("X3",), "forget": ("I2",), "resize": ("P5",)}
"""What a command is about that no row answers."""


def _needs(scope: Scope) -> dict[FsmInput, str]:
    """The capability that each input of a scope needs that needs one."""
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
