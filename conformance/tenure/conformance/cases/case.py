"""A case: a scheduler to begin with, commands to give it, and what they are about. The answers are not part of it.

The cases stand in `cases.jsonl`, and those of the control machines, of which there are many, in `control.jsonl`: one a
line after a header, made by `tenure.conformance.generation`. What is expected is computed from the specification when a
case is run, so it cannot fall behind it.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, Literal, TypeAlias, get_args

import attrs

from tenure.model import Command

BUNDLED = Path(__file__).with_name("cases.jsonl")
CONTROL = Path(__file__).with_name("control.jsonl")
FORMAT = "tenure-cases"
VERSION = 2

Depth: TypeAlias = Literal["quick", "standard", "complete"]
"""How much of the suite is run; each depth contains the one before it."""

DEPTHS: tuple[Depth, ...] = get_args(Depth)


@attrs.frozen
class Case:
    """One case. Its last command is what it is about; those before bring that about.

    `id` is made of ids of the specification and never changes; `clauses` are what the last command tests; `needs` are
    the capabilities without which it cannot be run. A case is a `tie` if two timers are due at one instant on the way:
    what then comes first is a decision (X2) that others may have taken differently. `depth` is the first depth that it
    belongs to.
    """

    id: str
    clauses: tuple[str, ...]
    commands: tuple[Command, ...]
    needs: tuple[str, ...] = ()
    tie: bool = False
    lanes: int = 1
    limits: Mapping[str, int] | None = None
    now: int = 0
    depth: Depth = "standard"

    @property
    def reset(self) -> dict[str, Any]:
        """The request that it begins with: for a new scheduler."""
        return {"op": "reset", "lanes": self.lanes, "limits": self.limits, "now": self.now}

    def runs_on(self, lanes: int) -> bool:
        """Whether a scheduler can play it that begins with this number of lanes and never gets more."""
        given = [command.get("lanes") for command in self.commands]
        return self.lanes == lanes and max([0, *(number for number in given if type(number) is int)]) <= lanes

    def as_json(self) -> dict[str, Any]:
        """The case as a JSON object."""
        return {field: getattr(self, field) for field in _ORDER}

    def requests(self) -> list[dict[str, Any]]:
        """The case as requests of the JSON Lines protocol, a reset first; command 1 has the number 1."""
        return [{"n": n, **request} for n, request in enumerate((self.reset, *self.commands))]


_ORDER = ("id", "depth", "clauses", "needs", "tie", "lanes", "limits", "now", "commands")


def bundled_cases(*, control: bool = False) -> tuple[Case, ...]:
    """The cases that are shipped with this package, in their order.

    Those of the control machines are among them only with `control`; they belong to no depth but complete.
    """
    return tuple(case for file in ((BUNDLED, CONTROL) if control else (BUNDLED,)) for case in _cases(file))


def dump(cases: Iterable[Case], spec_version: str, **more: Any) -> str:
    """The text of a file of cases; there may be more in its header.

    If `usual` is there, it has values of fields that are left out of the cases that have just these.
    """
    header = {"format": FORMAT, "version": VERSION, "spec": spec_version, **more}
    usual = more.get("usual", {})
    records = [
        {name: value for name, value in case.as_json().items() if name not in usual or value != usual[name]}
        for case in cases
    ]
    return "".join(json.dumps(record, separators=(",", ":")) + "\n" for record in (header, *records))


def select(
    cases: Sequence[Case],
    *,
    ids: Sequence[str] = (),
    clauses: Sequence[str] = (),
    ties: bool = False,
    depth: Depth = "complete",
) -> tuple[Case, ...]:
    """Choose cases: those whose id matches one of `ids` (shell patterns) and that test one of `clauses`.

    Cases of a further depth, and those with ties unless `ties` is true, are left out, but for those that an id names
    exactly. An empty list chooses all.
    """
    deep = DEPTHS[: DEPTHS.index(depth) + 1]
    return tuple(
        case
        for case in cases
        if (not ids or any(fnmatchcase(case.id, pattern) for pattern in ids))
        and (not clauses or not set(clauses).isdisjoint(case.clauses))
        and (((not case.tie or ties) and case.depth in deep) or case.id in ids)
    )


def _cases(file: Path) -> Iterator[Case]:
    first, *lines = file.read_text(encoding="utf-8").splitlines()
    header = json.loads(first)
    if header["version"] != VERSION:
        raise ValueError(f"{file.name} has another version than {VERSION}")
    usual = header.get("usual", {})
    return (_case({**usual, **json.loads(line)}) for line in lines)


def _case(record: Mapping[str, Any]) -> Case:
    return Case(
        record["id"],
        tuple(record["clauses"]),
        tuple(record["commands"]),
        tuple(record["needs"]),
        record["tie"],
        record["lanes"],
        record["limits"],
        record["now"],
        record["depth"],
    )
