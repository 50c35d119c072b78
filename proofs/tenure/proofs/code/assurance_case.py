"""The argument that the shipped scheduler implements the specification, and the checks of its source.

The step is proved (CODE), and so is what each move does with the answer of the step (MOVE). A check of the source shows
that nothing else writes the variables of a session (`writes`). The phases in which each clock can expire are compared
with the table (`clocks`). The rest is the order of steps and the checks of commands. It is compared with the oracle of
the specification: exhaustively within bounds (`bounded_equivalence.py`) and at random beyond them. `shipped.py`
computes the verdict on each part.
"""

import ast
import inspect
from collections.abc import Iterator, Mapping
from importlib import import_module
from pkgutil import walk_packages

import attrs

import tenure.reference
from tenure.proofs.code import move_obligations
from tenure.proofs.code.subset import Outside
from tenure.reference.timers import CLOCK_RUNS, TIMEOUTS
from tenure.spec import Spec


@attrs.frozen
class ArgumentPart:
    """One part of the argument: its claim, the strength of its evidence, and the ids of the parts that it needs."""

    id: str
    claim: str
    level: str
    rests_on: tuple[str, ...] = ()


ARGUMENT: tuple[ArgumentPart, ...] = (
    ArgumentPart(
        "CODE",
        "The step gives the specified answer to each input of every session.",
        "proved for all values",
        ("SUBSET", "INV"),
    ),
    ArgumentPart(
        "SUBSET",
        "The step stays inside the subset in which a symbolic run represents all runs. The modules that a move calls "
        "do not use the identity, type or text of a value, and no iteration of their loops depends on another.",
        "checked in the source",
    ),
    ArgumentPart(
        "INV",
        "Every session satisfies the invariants of the specification, after every step and at all times.",
        "proved for all values",
    ),
    ArgumentPart(
        "WRITES",
        "Only `SchedulerState.change` and its undo write the variables of a session, and only moves and a recovery "
        "call `change`. The undo restores the previous variables.",
        "checked in the source",
    ),
    ArgumentPart(
        "CLOCKS",
        "The clocks run in the phases in which the table has a row for their timer, and timers fire in its order.",
        "checked in the source",
    ),
    ArgumentPart(
        "MOVE",
        "A move writes the variables that the row assigns and sets their clocks. It reports the events that the row "
        "emits, in order and with their fields. It updates jobs, holder and usage as the row says. Its undo restores "
        "all of that.",
        f"proved {move_obligations.SCOPE}",
        ("CODE", "SUBSET"),
    ),
    ArgumentPart(
        "SHELL",
        "Timers fire and lanes are filled in the order and at the times of the specification. The policy is called "
        "exactly when it has a choice. Commands are checked in order and refused without a change. All views are "
        "right. So the premises of every move hold.",
        "compared with the specification within bounds",
        ("MOVE", "WRITES", "CLOCKS"),
    ),
    ArgumentPart(
        "DEPTH",
        "The same beyond the bounds: many sessions, lanes and owners, long runs, failing policies, deleted ids.",
        "tested at random and by cases",
        ("SHELL",),
    ),
)
"""The argument that the shipped scheduler implements the specification, part by part."""


PLACES: Mapping[str, frozenset[str]] = {
    "writes the variables of a session": frozenset(
        {
            "state.SchedulerState.change",
            "state.SchedulerState._take_back_variables",
            "state.SchedulerState._take_back_change",
        }
    ),
    "makes a session": frozenset({"state.SchedulerState.open", "copies.restored"}),
    "opens a session in the state": frozenset({"moves.open_session"}),
    "changes a session in the state": frozenset(
        {"moves._row", "recovery._requeue", "recovery._suspend", "recovery._resume"}
    ),
    "goes around the fields of a record": frozenset(),
}
"""The functions in which each of these may occur."""


def clocks(spec: Spec) -> bool:
    """Whether the timers of the shipped scheduler are those of the specification, and run in the same phases."""
    table = [(timer.id, {phase for phase in spec.phases if spec.cells[phase, timer.id].rows}) for timer in spec.timers]
    return table == [
        (given.value, {phase.value for phase in runs}) for given, runs in zip(TIMEOUTS, CLOCK_RUNS, strict=True)
    ]


USERS: frozenset[str] = frozenset({"stats", "aio"})
"""The packages beside the scheduler that use it as others do."""


def sources() -> Iterator[tuple[str, str]]:
    """The modules of the shipped scheduler by name, each with its source."""
    for found in walk_packages(tenure.reference.__path__, "tenure.reference."):
        if not found.name.endswith("__main__") and found.name.split(".")[2] not in USERS:
            yield found.name.rpartition(".")[2], inspect.getsource(import_module(found.name))


def writes() -> Iterator[Outside]:
    """Yield each violation of WRITES in the shipped scheduler."""
    for module, source in sources():
        yield from writes_in(source, module)


def writes_in(source: str, module: str) -> Iterator[Outside]:
    """Yield each violation of WRITES in the source of one module."""
    yield from _writes(ast.parse(source), module)


def _writes(node: ast.AST, place: str) -> Iterator[Outside]:
    for child in ast.iter_child_nodes(node):
        action = _action(child)
        if action is not None and place not in PLACES[action]:
            yield Outside(getattr(child, "lineno", 0), ast.unparse(child), f"{place} {action}")
        named = isinstance(child, ast.FunctionDef | ast.ClassDef)
        yield from _writes(child, f"{place}.{getattr(child, 'name', '')}" if named else place)


def _action(node: ast.AST) -> str | None:
    """Return which of PLACES a node does, or None."""
    match node:
        case ast.Attribute(attr="variables", ctx=ast.Store() | ast.Del()):
            return "writes the variables of a session"
        case ast.Constant(value="variables") | ast.Attribute(attr="__dict__" | "__setattr__"):
            return "goes around the fields of a record"
        case ast.Call(func=ast.Name(id="Session")):
            return "makes a session"
        case ast.Call(func=ast.Attribute(value=ast.Name(id="state") | ast.Attribute(attr="_state"), attr="open")):
            return "opens a session in the state"
        case ast.Attribute(attr="change"):
            return "changes a session in the state"
    return None
