"""What a report says of an exploration: how much was tried, how much of the table that covers, and what was found.

What is found is a case like any other, so its verdict stands among those of the suite; as a vector it can be kept.
"""

from typing import TYPE_CHECKING, Any

from tenure.conformance.coverage import Coverage, steps, uses
from tenure.conformance.vectors import line, vector
from tenure.spec import Spec

if TYPE_CHECKING:
    from tenure.conformance.explore import Exploration


def exploration_text(spec: Spec, explored: "Exploration") -> str:
    """The exploration in a sentence."""
    taken, both = _covered(spec, explored.coverage)
    came_of_it = "no difference"
    if explored.found is not None:
        came_of_it = f"a difference, {explored.found.case.id}"
    elif not explored.complete:
        came_of_it = f"no difference, but the target was given up before all {explored.examples} were made"
    made = f"{_counted(explored.runs, 'run')} of {_counted(explored.commands, 'command')}"
    return (
        f"explored with seed {explored.seed}: {made}, {came_of_it}; {len(taken)} of {len(steps(spec))} steps of the "
        f"table were taken, and of {len(uses(spec))} guard atoms {both} were seen both true and false"
    )


def exploration_json(spec: Spec, explored: "Exploration") -> dict[str, Any]:
    """The exploration as a JSON object, with the vector that was found."""
    taken, both = _covered(spec, explored.coverage)
    record: dict[str, Any] = {
        "result": explored.outcome,
        "seed": explored.seed,
        "examples": explored.examples,
        "runs": explored.runs,
        "commands": explored.commands,
        "seconds": round(explored.seconds, 3),
        "steps": {"all": len(steps(spec)), "taken": len(taken), "never": sorted(set(steps(spec)) - taken)},
        "guard_atoms": {"all": len(uses(spec)), "seen_both_ways": both},
        "notes": list(explored.notes),
    }
    if explored.found is not None:
        record |= {"found": explored.found.case.id, "vector": vector(explored.found.case).as_json()}
    return record


def vector_line(explored: "Exploration") -> str | None:
    """What was found as a line of a file of vectors."""
    return None if explored.found is None else line(vector(explored.found.case).as_json())


def _covered(spec: Spec, coverage: Coverage) -> tuple[set[str], int]:
    """The steps that were taken, and how many guard atoms were seen true and seen false."""
    seen = {each for each, number in coverage.seen.items() if number}
    return set(steps(spec)) & set(coverage.steps), sum({(use, True), (use, False)} <= seen for use in uses(spec))


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"
