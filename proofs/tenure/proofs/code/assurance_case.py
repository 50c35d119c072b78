"""The argument that the shipped scheduler does what the specification says, and what is read off its source.

The step is proved (CODE). The scheduler around it keeps queues, clocks and ids, and is argued for in parts. What each
move does with an answer of the step is proved (MOVE); that nothing else touches the variables of a session is read
off the source (`writes`); in which phases a clock can run out is compared with the table (`clocks`); what is left, the
order of things and the checks of commands, is compared with the oracle of the specification, exhaustively within bounds
(`bounded_equivalence.py`) and at random beyond them. `shipped.py` finds out anew what becomes of each part.
"""

import ast
import inspect
from collections.abc import Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules

import attrs

import tenure.reference
from tenure.proofs.code import move_obligations
from tenure.proofs.code.subset import Outside
from tenure.reference.timers import CLOCK_RUNS, TIMEOUTS
from tenure.spec import Spec


@attrs.frozen
class ArgumentPart:
    """One part of the argument: what is claimed, how surely if it holds, and on which parts it rests."""

    id: str
    claim: str
    level: str
    rests_on: tuple[str, ...] = ()


ARGUMENT: tuple[ArgumentPart, ...] = (
    ArgumentPart(
        "CODE",
        "The step answers each input as the specification does, whatever the session.",
        "proved for all values",
        ("SUBSET", "INV"),
    ),
    ArgumentPart(
        "SUBSET",
        "The step stays inside the subset in which a symbolic run stands for all runs; the modules that a move runs "
        "through ask for no identity, type or text of a value, and no turn of their loops depends on another.",
        "checked in the source",
    ),
    ArgumentPart(
        "INV",
        "Every session is as the specification says that sessions are, after every step and at all times.",
        "proved for all values",
    ),
    ArgumentPart(
        "WRITES",
        "Only a change of the state writes the variables of a session, and only moves call it; taking it back puts "
        "back the variables that were there.",
        "checked in the source",
    ),
    ArgumentPart(
        "CLOCKS",
        "The clocks run in the phases in which the table has a row for their timer, and those are fired in its order.",
        "checked in the source",
    ),
    ArgumentPart(
        "MOVE",
        "A move writes the variables that the row leaves and sets their clocks, reports the events that the row emits, "
        "in order and with their fields, puts every job and the holder where the row says, and counts each job for its "
        "owner; to undo it puts all of that back.",
        f"proved {move_obligations.SCOPE}",
        ("CODE", "SUBSET"),
    ),
    ArgumentPart(
        "SHELL",
        "Timers fire and lanes are filled in the order of the specification, each when it is due; the policy is asked "
        "when it has a say; commands are checked in order and refused without a change; all views are right. So the "
        "premises of every move hold.",
        "compared with the specification within bounds",
        ("MOVE", "WRITES", "CLOCKS"),
    ),
    ArgumentPart(
        "DEPTH",
        "The same beyond the bounds: many sessions, lanes and owners, long runs, failing policies, forgotten ids.",
        "tested at random and by cases",
        ("SHELL",),
    ),
)
"""The argument that the shipped scheduler does what the specification says, part by part."""


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
    "changes a session in the state": frozenset({"moves._row"}),
    "goes around the fields of a record": frozenset(),
}
"""Where each of these may be done."""


def clocks(spec: Spec) -> bool:
    """Whether the timers of the shipped scheduler are those of the specification, and run in the same phases."""
    table = [(timer.id, {phase for phase in spec.phases if spec.cells[phase, timer.id].rows}) for timer in spec.timers]
    return table == [
        (given.value, {phase.value for phase in runs}) for given, runs in zip(TIMEOUTS, CLOCK_RUNS, strict=True)
    ]


def sources() -> Iterator[tuple[str, str]]:
    """The modules of the shipped scheduler by name, each with its source."""
    for found in iter_modules(tenure.reference.__path__, "tenure.reference."):
        if not found.name.endswith("__main__"):
            yield found.name.rpartition(".")[2], inspect.getsource(import_module(found.name))


def writes() -> Iterator[Outside]:
    """Where the shipped scheduler writes variables of a session otherwise than WRITES says; nowhere, if it is right."""
    for module, source in sources():
        yield from writes_in(source, module)


def writes_in(source: str, module: str) -> Iterator[Outside]:
    """The same of the source of one module."""
    yield from _writes(ast.parse(source), module)


def _writes(node: ast.AST, place: str) -> Iterator[Outside]:
    for child in ast.iter_child_nodes(node):
        done = _done(child)
        if done is not None and place not in PLACES[done]:
            yield Outside(getattr(child, "lineno", 0), ast.unparse(child), f"{place} {done}")
        named = isinstance(child, ast.FunctionDef | ast.ClassDef)
        yield from _writes(child, f"{place}.{getattr(child, 'name', '')}" if named else place)


def _done(node: ast.AST) -> str | None:
    """What a piece of code does to the variables of a session, if it does anything."""
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
