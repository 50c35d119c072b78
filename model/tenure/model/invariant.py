"""The facts about a session that follow from the columns of its phase and from the constraints of the names.

They are expressions of the specification's language, so any encoding can evaluate them. `tenure.proofs` proves that
every step keeps them.
"""

from collections.abc import Iterable, Mapping

import attrs

from tenure.spec import OFF, Comparison, Connective, Constant, Expression, Name, NameEntry, Phase, Spec

_ZERO = Constant(0)
_OFF = Constant(OFF, off=True)


@attrs.frozen
class Fact:
    """A condition on a session, with its source in the specification."""

    source: str
    holds: Expression


def facts_of_names(entries: Iterable[NameEntry]) -> tuple[Fact, ...]:
    """The domains and constraints of names; those of variables and of the environment may mention `now`."""
    facts = []
    for entry in entries:
        domain = _domain(entry)
        if domain is not None:
            facts.append(Fact(f"type of {entry.id}", domain))
        if entry.constraint is not None:
            facts.append(Fact(f"constraint of {entry.id}", entry.constraint))
    return tuple(facts)


def facts_of_phase(spec: Spec, phase: Phase) -> tuple[Fact, ...]:
    """The facts in the columns of one phase: work, the QPU, both clocks, and whether the session has ended."""
    deadline, idle_deadline = (
        Name(str(spec.inputs[timer].deadline), "int") for timer in ("maximum_timeout", "interactive_timeout")
    )
    started, idling = Comparison("!=", deadline, _OFF), Comparison("!=", idle_deadline, _OFF)
    max_clock: Mapping[str, Expression] = {
        "not_started": Comparison("==", deadline, _OFF),
        "running": started,
        "past": Connective("and", (started, Comparison(">=", Name("now", "int"), deadline))),
        "stopped": Constant(True),
        "irrelevant": Constant(True),
    }
    ended = Comparison("!=", Name("ended_at", "int"), _OFF)
    return (
        Fact("work", phase.work),
        Fact("holds", _says(Name("holds", "bool"), phase.holds)),
        Fact("max_clock", max_clock[phase.max_clock]),
        Fact("idle_clock", _says(idling, phase.idle_clock == "running")),
        Fact("final", _says(ended, phase.final)),
    )


def _domain(entry: NameEntry) -> Expression | None:
    match entry.kind:
        case "time":
            return Comparison(">=", Name(entry.id, "int"), _ZERO)
        case "optional_time":
            time = Name(entry.id, "int")
            return Connective("or", (Comparison("==", time, _OFF), Comparison(">=", time, _ZERO)))
        case "enumeration":
            name = Name(entry.id, "enumeration")
            return Connective("or", tuple(Comparison("==", name, Constant(value)) for value in entry.values))
        case "bool" | "int":
            return None


def _says(condition: Expression, value: bool) -> Expression:
    return Comparison("==", condition, Constant(value))
