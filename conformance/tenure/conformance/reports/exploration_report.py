"""What a report says of an exploration: how much was tried, how much of the table that covers, and what was found.

What is found is a case like any other, so its verdict stands among those of the suite; as a vector it can be kept.
"""

from collections.abc import Iterator
from typing import Any

from tenure.conformance.cases.coverage import Coverage, steps
from tenure.conformance.cases.unreachable import reachable
from tenure.conformance.cases.vectors import line, vector_of
from tenure.conformance.exploration.explorer import RandomRuns
from tenure.spec import Spec, counted

MOST_NAMED = 8
"""How many names a text gives of what was not reached."""


def exploration_text(spec: Spec, explored: RandomRuns) -> str:
    """The exploration in a sentence."""
    covered = _covered(spec, explored.coverage)
    ended = sum(explored.known.values())
    before = f"{ended} of which ended at known failures, " if ended else ""
    other = "other difference" if ended else "difference"
    came_of_it = f"{before}no {other}"
    if explored.found is not None:
        came_of_it = f"{before}{'another' if ended else 'a'} difference, {explored.found.case.id}"
    elif not explored.complete:
        came_of_it += f", but the target was given up before all {explored.examples} were made"
    made = f"{counted(explored.runs, 'run')} of {counted(explored.commands, 'command')}"
    return (
        f"explored with seed {explored.seed}: {made}, {came_of_it}; {_of(covered['steps'])} steps of the table were "
        f"taken, and {_of(covered['guard_outcomes'])} outcomes of their guards were seen"
    )


def runs_text(explored: RandomRuns) -> str:
    """The random runs in the words of a verdict: how many did right, or that one of them failed."""
    ended = sum(explored.known.values())
    number = "1 of " if explored.found is not None else f"{explored.runs - ended} of " if ended else ""
    return f"{number}{counted(explored.runs, 'random run')}"


def known_text(explored: RandomRuns, case: str) -> str:
    """How many random runs failed like a known failure, to follow what is said of it; nothing if none did."""
    number = explored.known.get(case)
    return f"; {counted(number, 'random run')} failed alike, and ended there" if number else ""


def unreached_text(spec: Spec, explored: RandomRuns) -> Iterator[str]:
    """What random runs did not come to, unless a difference cut them short."""
    covered = _covered(spec, explored.coverage)
    never = [name for part in covered.values() for name in part["never"]]
    if never and explored.complete:
        rest = len(never) - MOST_NAMED
        more = f" and {rest} more, which --format json has" if rest > 0 else ""
        yield f"not reached by random runs: {', '.join(never[:MOST_NAMED])}{more}"


def exploration_json(spec: Spec, explored: RandomRuns) -> dict[str, Any]:
    """The exploration as a JSON object, with the vector that was found."""
    record: dict[str, Any] = {
        "result": explored.outcome,
        "seed": explored.seed,
        "examples": explored.examples,
        "runs": explored.runs,
        "commands": explored.commands,
        "known_failures": dict(explored.known),
        "seconds": round(explored.seconds, 3),
        **_covered(spec, explored.coverage),
        "notes": list(explored.notes),
    }
    if explored.found is not None:
        record |= {"found": explored.found.case.id, "vector": vector_of(explored.found.case).as_json()}
    return record


def vector_line(explored: RandomRuns) -> str | None:
    """What was found as a line of a file of vectors; None if nothing was, or nobody could tell the run."""
    found = explored.found
    return line(vector_of(found.case).as_json()) if found is not None and found.case.commands else None


def _covered(spec: Spec, coverage: Coverage) -> dict[str, dict[str, Any]]:
    """What was reached of all that can be: the steps, and each atom of a guard deciding with each of its values."""
    wanted = {
        "steps": {step: coverage.steps[step] for step in steps(spec)},
        "guard_outcomes": {str(goal): coverage.reached[goal] for goal in reachable(spec)},
    }
    return {
        name: {
            "all": len(counts),
            "reached": sum(map(bool, counts.values())),
            "never": [each for each, number in counts.items() if not number],
        }
        for name, counts in wanted.items()
    }


def _of(covered: dict[str, Any]) -> str:
    return f"{covered['reached']} of {covered['all']}"
