"""A case: the initial scheduler, the commands, and the clauses that they test. The expected answers are not part of it.

The files `cases.jsonl` and, for the many cases of the control machines, `control.jsonl` have a header and one case a
line. `tenure.conformance.generation` makes them. The expected answers are computed from the specification when a case
is run, so they cannot be out of date.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Any, Literal, TypeAlias, get_args

import attrs

from tenure.model import Command

BUNDLED = Path(__file__).with_name("cases.jsonl")
CONTROL = Path(__file__).with_name("control.jsonl")
FORMAT = "tenure-cases"
VERSION = 2

Depth: TypeAlias = Literal["quick", "standard", "complete"]
"""A part of the suite; each depth contains the one before it."""

DEPTHS: tuple[Depth, ...] = get_args(Depth)


@attrs.frozen
class Case:
    """One case. Its last command is the one tested; the commands before it are the setup.

    `id` is made of ids of the specification and never changes. `clauses` are those that the last command tests, `needs`
    the capabilities without which the case cannot be run. A case is a `tie` if two timers are due at one instant: their
    order is a decision (X2) that other schedulers may take differently. `depth` is the first depth that has the case.
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
        """The first request of the case, for a new scheduler."""
        return {"op": "reset", "lanes": self.lanes, "limits": self.limits, "now": self.now}

    def runs_on(self, lanes: int) -> bool:
        """Whether a scheduler that begins with this number of lanes, and never gets more, can run the case."""
        given = [command.get("lanes") for command in self.commands]
        return self.lanes == lanes and max([0, *(number for number in given if type(number) is int)]) <= lanes

    def as_json(self) -> dict[str, Any]:
        """Return the case as a JSON object."""
        return {field: getattr(self, field) for field in _ORDER}

    def requests(self) -> list[dict[str, Any]]:
        """Return the case as requests of the JSON Lines protocol: number 0 is a reset, command 1 has the number 1."""
        return [{"n": n, **request} for n, request in enumerate((self.reset, *self.commands))]


_ORDER = ("id", "depth", "clauses", "needs", "tie", "lanes", "limits", "now", "commands")


def bundled_cases(*, control: bool = False) -> tuple[Case, ...]:
    """Return the cases of this package, in order.

    With `control` they include those of the control machines, all of which belong to the depth complete.
    """
    return tuple(case for file in ((BUNDLED, CONTROL) if control else (BUNDLED,)) for case in _cases(file))


def dump(cases: Iterable[Case], spec_version: str, **more: Any) -> str:
    """Format a file of cases, with further fields in its header.

    `usual`, if given, has default values of fields; a case leaves out the fields that have these values.
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
    """Select the cases whose id matches one of `ids` (shell patterns) and that test one of `clauses`.

    An empty sequence selects all. Cases beyond the depth, and cases with ties unless `ties` is true, are left out,
    except those that `ids` names exactly.
    """
    deep = DEPTHS[: DEPTHS.index(depth) + 1]
    return tuple(
        case
        for case in cases
        if (not ids or any(fnmatchcase(case.id, pattern) for pattern in ids))
        and (not clauses or not set(clauses).isdisjoint(case.clauses))
        and (((not case.tie or ties) and case.depth in deep) or case.id in ids)
    )


@cache
def _cases(file: Path) -> tuple[Case, ...]:
    first, *lines = file.read_text(encoding="utf-8").splitlines()
    header = json.loads(first)
    if header["version"] != VERSION:
        raise ValueError(f"{file.name} has another version than {VERSION}")
    usual = header.get("usual", {})
    return tuple(_case({**usual, **json.loads(line)}) for line in lines)


def _case(record: Mapping[str, Any]) -> Case:
    return Case(**{**record, **{name: tuple(record[name]) for name in ("clauses", "commands", "needs")}})
