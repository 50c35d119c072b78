"""Runs that show a change of the table: the shortest ones in which the changed specification does something else.

The runs are those of the unchanged specification within the bounds of counterexamples, breadth first. A run of the
changed one is the same up to the first command in which it differs. Whether that is so depends only on the answers of
changed cells, so of all commands that ask a cell the same questions the first is enough.
"""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

import attrs

from tenure.model import Command, Event, ModelError, World
from tenure.model.exploration import Choices, ExploreBounds, ExploredRun
from tenure.model.interpreter import Interpreter, Session, TableAnswer, Values
from tenure.model.search import breadth_first
from tenure.model.table_changes import TableChange
from tenure.model.value_changes import EVERYWHERE
from tenure.model.world import Outcome, Trail
from tenure.proofs.counterexamples.counterexample import SMALL, SearchLimit
from tenure.proofs.counterexamples.shortest_violation import Judge, UnguardedScheduler, attempts, state_key
from tenure.spec import Spec

_Cell: TypeAlias = tuple[str, str]
_Asked: TypeAlias = tuple[object, ...]

LIMITS = (*SMALL, SearchLimit(ExploreBounds(2, 2, lanes=(1, 2), unused_timeouts=(None, 2)), 6))
"""The bounds of the runs; in the last ones another session may hold the QPU while a timer fires."""

_ALONE = "no session"
"""In the place of a phase: the questions about a job without a session."""

_BESIDE = "no phase"
"""In the place of a phase: commands by what is checked beside the table."""


@attrs.frozen(eq=False)
class RunEnd:
    """A run of the unchanged specification that asks something new, and the trail of its last command."""

    lanes: int
    before: World
    run: ExploredRun
    trail: Trail


@attrs.frozen
class Difference:
    """A run in which a changed specification differs first, and the theorems that this violates."""

    commands: tuple[Command, ...]
    lanes: int
    violates: tuple[str, ...]


class DifferingRuns:
    """Finds runs that distinguish changes of one specification from it."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._ends: dict[_Cell, list[RunEnd]] = {}
        self._asked: set[_Asked] = set()
        for limit in LIMITS:
            self._explore(limit)

    def of(self, change: TableChange) -> Iterator[Difference]:
        """The runs of the changed specification that differ with their last command, the shortest first."""
        spec, choices = change.spec, Choices()
        judge = Judge(spec, choices)
        first = True
        for end in self._concerned(change):
            faults = _judged(judge, choices, end)
            if faults is not None and (first or self._leads_there(judge, choices, end)):
                yield Difference(end.run.commands, end.lanes, tuple(name for name in spec.theorems if name in faults))
                first = False

    def _concerned(self, change: TableChange) -> list[RunEnd]:
        """The ends of runs in which a change may make a difference."""
        phase, name = change.where
        found = {
            id(end): end
            for cell, ends in self._ends.items()
            if change.where in (cell, EVERYWHERE) or (not phase and cell[1] == name)
            for end in ends
        }
        return sorted(found.values(), key=lambda end: end.run.length)

    def _leads_there(self, judge: Judge, choices: Choices, end: RunEnd) -> bool:
        """Whether no earlier command of a run differs, too."""
        scheduler, world = UnguardedScheduler(self._spec, Choices()), World(lanes=end.lanes)
        for part in end.run.parts[:-1]:
            trail = scheduler.trail(world, part.command)
            if _judged(judge, choices, RunEnd(end.lanes, world, part, trail)) is not None:
                return False
            assert isinstance(trail.end, Outcome)
            world = trail.end.world
        return True

    # -- the runs of the unchanged specification -----------------------------------------------------------------------

    def _explore(self, limit: SearchLimit) -> None:
        scheduler, lanes = UnguardedScheduler(self._spec, Choices()), limit.bounds.lanes[0]
        scheduler.interpreter = interpreter = _RecordingInterpreter(self._spec)

        def steps(node: tuple[World, ExploredRun]) -> Iterator[tuple[None, tuple[World, ExploredRun] | None]]:
            world, run = node
            for command in _commands(self._spec, limit, world) if run.length < limit.longest else ():
                interpreter.questions.clear()
                trail, after = scheduler.trail(world, command), run.then(command)
                questions = [*interpreter.questions, *_questions_about_jobs(world, command)]
                job = world.jobs.get(command.get("job", ""))
                beside = (_BESIDE, command["op"], job and job.state, getattr(trail.end, "refused", None))
                self._keep([*questions, beside], RunEnd(lanes, world, after, trail))
                if isinstance(trail.end, Outcome) and trail.end.world is not world:
                    yield None, (trail.end.world, after)

        start = World(lanes=lanes), ExploredRun()
        for _ in breadth_first(start, steps, lambda node: state_key(self._spec, node[0])):
            pass

    def _keep(self, questions: Sequence[_Asked], end: RunEnd) -> None:
        for question in questions:
            if question not in self._asked:
                self._asked.add(question)
                self._ends.setdefault((str(question[0]), str(question[1])), []).append(end)


class _RecordingInterpreter(Interpreter):
    """An interpreter that records the cell of each question, and all values that its answer depends on."""

    def __init__(self, spec: Spec) -> None:
        super().__init__(spec)
        self.questions: list[_Asked] = []

    def open(self, parameters: Values, environment: Values) -> TableAnswer:
        self.questions.append(("", "open", *parameters.values(), *environment.values()))
        return super().open(parameters, environment)

    def answer(self, session: Session, name: str, environment: Values) -> TableAnswer:
        values = (*session.variables.values(), *session.parameters.values(), *environment.values())
        self.questions.append((session.phase, name, *values))
        return super().answer(session, name, environment)


def _questions_about_jobs(world: World, command: Command) -> Iterator[_Asked]:
    """What a command asks, or may ask while it settles, about jobs without a session."""
    op, job = command["op"], world.jobs.get(command.get("job", ""))
    around = (world.lanes, world.running, world.holder)
    if op == "submit" and command.get("session") is None:
        yield (_ALONE, "submit", *around)
    if job is not None and job.session is None:
        yield (_ALONE, f"cancel_{job.state}_job" if op == "cancel_job" else op, job.state, command.get("outcome"))
    if any(other.session is None for other in world.waiting) or (op == "submit" and command.get("session") is None):
        yield (_ALONE, "start", op, *around, tuple(other.session for other in world.waiting))


def _commands(spec: Spec, limit: SearchLimit, world: World) -> Iterator[Command]:
    for command in attempts(spec, limit.bounds, world):
        yield command
        if command["op"] == "finish":
            yield from ({**command, "outcome": outcome} for outcome in ("failed", "canceled"))


def _judged(judge: Judge, choices: Choices, end: RunEnd) -> set[str] | None:
    """What the last command of a run violates if it is carried out, or None if nothing differs and all is right."""
    found: set[str] = set()
    differs, more = False, True
    choices.begin()
    while more:
        trail, faults = judge.judge(end.before, end.run.command)
        found |= {fault.what for fault in faults}
        differs = differs or bool(faults) or not _same(trail, end.trail)
        more = choices.another()
    return found if differs else None


def _same(one: Trail, other: Trail) -> bool:
    """Whether two trails have the same outcome; the row that an event names is no part of it."""
    if isinstance(one.end, ModelError) or isinstance(other.end, ModelError):
        return False
    same = (one.end.world, one.end.refused) == (other.end.world, other.end.refused)
    return same and _without_rows(one.end.events) == _without_rows(other.end.events)


def _without_rows(events: Sequence[Event]) -> list[Event]:
    return [{field: value for field, value in event.items() if field != "row"} for event in events]
