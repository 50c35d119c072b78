"""Witnesses: the shortest run to each step of the table, and to each input that it refuses or disables.

A goal is a key:

- `phase P`: a session is in the phase after the run;
- `row T04`, `case T24/2` (the second case of a row), `step P T24/2` (that case taken in P), `event KIND`: the last
  command does this;
- `cell P INPUT`, where a phase answers an input without effect, always or unless a row of the cell applies: the run
  reaches the phase and then gives the command that is refused or without effect.

Where a start or a timer is disabled, the run of a cell reaches the phase and then lets time pass without effect:

- start: a job of the session waits, if the phase can have one, and a moment passes;
- a timer that the phase never fires: its whole timeout passes in the phase, and also its deadline if a started clock
  was stopped;
- a timer that is armed: the last instant before its deadline is reached.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from tenure.model.exploration import ExploreBounds, ExploredRun, Transition, Watch, transitions
from tenure.model.interpreter import ModelError, Session
from tenure.model.oracle import Oracle
from tenure.model.world import Command, Outcome, Step, World
from tenure.spec import OFF, Cell, Input, Row, Spec, names_in

SMALL_BOUNDS = (
    ExploreBounds(1, 3, lanes=(1,), max_times=(6,), interactive_timeouts=(2,), unused_timeouts=(None,)),
    ExploreBounds(1, 2, lanes=(1, 0, 2), max_times=(6,), interactive_timeouts=(2,), unused_timeouts=(None,)),
    ExploreBounds(1, 2, lanes=(1,), max_times=(8,), interactive_timeouts=(4,), unused_timeouts=(3,)),
    ExploreBounds(
        1, 2, lanes=(1,), max_times=(4,), interactive_timeouts=(2,), unused_timeouts=(None,), time_limits=(3, 6)
    ),
)
"""Bounds that together have a witness for every goal: simple runs, then with resizing, unused timeouts, time limits."""


def goals(spec: Spec) -> tuple[str, ...]:
    """The keys of all goals of a specification, in the order of its file; a client can reach them all."""
    steps = [
        (phase, f"{row.id}/{number}")
        for row in spec.rows.values()
        for number, case in enumerate(row.cases, start=1)
        for phase in case.sources
    ]
    of_a_host = {kind for row in spec.host_rows.values() for kind in row.emits}
    return (
        *(f"phase {phase}" for phase in spec.phases),
        *(f"row {row}" for row in spec.row_ids if row not in spec.host_rows),
        *(f"case {row.id}/{n}" for row in spec.rows.values() for n, _ in enumerate(row.cases, start=1)),
        *(f"step {phase} {case}" for phase, case in steps),
        *(f"event {kind}" for kind in spec.events if kind not in of_a_host),
        *(f"cell {phase} {name}" for (phase, name), cell in spec.cells.items() if _has_rest(spec, cell)),
    )


def witnesses(
    spec: Spec,
    bounds: Sequence[ExploreBounds] = SMALL_BOUNDS,
    wanted: Iterable[str] | None = None,
    watch: Watch = lambda transition: True,
) -> dict[str, tuple[Command, ...]]:
    """The shortest run, under FIFO, to each goal or each wanted one, by key; goals that are not reached are absent.

    The bounds are explored in order, each for the goals not reached before, so that a run resizes or uses an unused
    timeout only if needed. A run begins at time 0 with the first of its bounds' lanes (1 in SMALL_BOUNDS). The same
    arguments always give the same runs. The exploration of bounds ends when `watch` returns false. Raises KeyError for
    a wanted key that is not a goal.
    """
    found: dict[str, tuple[Command, ...]] = {}
    order = goals(spec) if wanted is None else tuple(wanted)
    for one in bounds:
        search = Search(spec, [key for key in order if key not in found])
        for transition in transitions(spec, one):
            search.see(transition)
            if not watch(transition) or search.finished(transition.after.run.length):
                break
        found |= {key: run.commands for key, run in search.found.items()}
    return {key: found[key] for key in order if key in found}


class Search:
    """Receives transitions, and records the shortest run to each goal."""

    def __init__(self, spec: Spec, wanted: Iterable[str] | None = None) -> None:
        self._spec = spec
        self._oracle = Oracle(spec)
        known = goals(spec)
        self._wanted = known if wanted is None else tuple(dict.fromkeys(wanted))
        for key in self._wanted:
            if key not in known:
                raise KeyError(key)
        self._timeouts = _timeouts(spec)
        self._found: dict[str, ExploredRun] = {}
        self._marks: dict[Step, tuple[str, ...]] = {}
        self._rests: dict[str, list[tuple[Cell, tuple[str, ...]]]] = {phase: [] for phase in spec.phases}
        for cell in spec.cells.values():
            marks = (f"cell {cell.phase} {cell.input}", *(f"row {row.id}" for row in _rows_without_effect(spec, cell)))
            if _has_rest(spec, cell) and not set(marks).isdisjoint(self._wanted):
                self._rests[cell.phase].append((cell, marks))

    @property
    def found(self) -> Mapping[str, ExploredRun]:
        """The shortest run so far to each goal, in the order of the goals."""
        return {key: self._found[key] for key in self._wanted if key in self._found}

    def finished(self, length: int) -> bool:
        """Whether all goals are reached, and no run of at least this length can reach one sooner."""
        return len(self._found) == len(self._wanted) and all(run.length <= length for run in self._found.values())

    def see(self, transition: Transition) -> None:
        """Record the goals that a transition reached, and try the commands without effect in its last state."""
        run, world = transition.after.run, transition.after.world
        self._note(transition.outcome, run)
        for name, session in world.sessions.items():
            self._keep(f"phase {session.phase}", run)
            for cell, marks in self._rests[session.phase]:
                if all(mark in self._found and self._found[mark].length <= run.length + 1 for mark in marks):
                    continue
                command = self._command_without_effect(cell, world, name, session)
                if command is None:
                    continue
                try:
                    outcome = self._oracle.apply(world, command)
                except ModelError:  # the exploration reports it
                    continue
                if outcome.refused == _code(self._spec, cell) and outcome.world.sessions[name] is session:
                    self._keep(f"cell {cell.phase} {cell.input}", run.then(command))
                    self._note(outcome, run.then(command))

    def _note(self, outcome: Outcome, run: ExploredRun) -> None:
        for step in outcome.steps:
            if step not in self._marks:
                self._marks[step] = tuple(_marks(step))
            for mark in self._marks[step]:
                self._keep(mark, run)
        for event in outcome.events:
            self._keep(f"event {event['kind']}", run)

    def _keep(self, key: str, run: ExploredRun) -> None:
        found = self._found.get(key)
        if (found is None or run.length < found.length) and key in self._wanted:
            self._found[key] = run

    def _command_without_effect(self, cell: Cell, world: World, name: str, session: Session) -> Command | None:
        """The command that a session in this phase answers without effect, if it is possible in this world."""
        entry = self._spec.inputs[cell.input]
        if entry.by == "timer":
            return self._wait(cell, entry, world.now, session)
        if entry.by == "job_timer":
            return _before_a_limit(cell, world, name)
        if entry.by == "dispatch":
            waits = session.variables["Q"] != 0
            return {"op": "advance", "to": world.now + 1} if waits or not cell.rows else None
        match cell.input:
            case "open":
                terms = {parameter: value for parameter, value in session.parameters.items() if value != OFF}
                return {"op": "open", "session": name, **terms}
            case "submit":
                return {"op": "submit", "job": f"j{world.submissions + 1}", "session": name}
            case "close" | "cancel":
                return {"op": cell.input, "session": name}
            case "finish":
                others = [job.id for job in world.jobs.values() if job.session == name and job.state != "running"]
                return {"op": "finish", "job": others[0]} if others else None
        if _rows_without_effect(self._spec, cell):
            asked = [job for job in world.running if world.jobs[job].session == name and world.jobs[job].stop_cause]
            return {"op": "cancel_job", "job": asked[0]} if asked else None
        states = self._spec.job_states
        over = [job.id for job in world.jobs.values() if job.session == name and states[job.state].final]
        return {"op": "cancel_job", "job": over[0]} if over else None

    def _wait(self, cell: Cell, timer: Input, now: int, session: Session) -> Command | None:
        deadline = int(session.variables[str(timer.deadline)])
        if cell.rows:
            to = deadline - 1
        else:
            timeout = int(session.parameters[self._timeouts[timer.id]])
            stopped = timer.id == "maximum_timeout" and self._spec.phases[cell.phase].max_clock in _STOPPED
            to = OFF if timeout == OFF or (stopped and deadline <= now) else now + timeout
        return {"op": "advance", "to": to} if to > now else None


def _before_a_limit(cell: Cell, world: World, name: str) -> Command | None:
    """Wait until just before the first limit of a job of the session, or a little if it has no running jobs."""
    jobs = [job for job in map(world.jobs.__getitem__, world.running) if job.session == name and job.stop_cause is None]
    limits = [job.limit_deadline for job in jobs if job.limit_deadline is not None]
    if cell.rows and not limits:
        return None
    to = min(limits) - 1 if cell.rows else world.now + 1
    return {"op": "advance", "to": to} if to > world.now else None


_STOPPED = ("stopped", "irrelevant")
"""The columns of phases whose maximum clock may have been stopped before its deadline."""


def _marks(step: Step) -> Iterator[str]:
    """The keys of the goals that a step reaches."""
    yield f"row {step.row}"
    if step.case is not None:
        yield f"case {step.row}/{step.case}"
        if step.phase is not None:
            yield f"step {step.phase} {step.row}/{step.case}"


def _rows_without_effect(spec: Spec, cell: Cell) -> list[Row]:
    """The rows of a cell that change nothing."""
    return [spec.rows[row] for row in cell.rows if spec.rows[row].answer != "step"]


def _has_rest(spec: Spec, cell: Cell) -> bool:
    """Whether a cell has an answer that changes nothing."""
    return cell.otherwise is not None or bool(_rows_without_effect(spec, cell))


def _code(spec: Spec, cell: Cell) -> str | None:
    """The code with which a cell refuses, if it does."""
    return next((row.code for row in _rows_without_effect(spec, cell)), cell.code)


def _timeouts(spec: Spec) -> dict[str, str]:
    """For each timer the parameter from which its deadline is computed."""
    parameters = {entry.id for entry in spec.parameters}
    return {
        timer.id: name
        for timer in spec.timers
        for effect in spec.effects.values()
        for variable, value in effect.assignments.items()
        for name in names_in(value)
        if variable == timer.deadline and name in parameters
    }
