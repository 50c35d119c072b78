"""Why a difference matters: the clauses that the expected answer rests on, and why what came instead may not happen.

Everything said here is taken from the specification: a row says when it applies and which clauses it carries out.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs

from tenure.conformance.bench import oracle
from tenure.conformance.cases import Case
from tenure.conformance.compare import Difference
from tenure.conformance.expect import Step
from tenure.conformance.target import Events, Record, Refused, Request
from tenure.model import World
from tenure.spec import JobRow, Row

_FIELDS: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("session", "started_at"): ("A1",),
    ("session", "deadline"): ("A1", "R1"),
    ("session", "idle_deadline"): ("K1", "K2"),
    ("session", "ended_at"): ("E10",),
    ("session", "reason"): ("E10",),
    ("session", "usage"): ("U1",),
    ("scheduler", "holder"): ("P3",),
}
"""The clauses that say what a field of a view shows, where that is not simply what the last row did."""

_QUIET: Mapping[str, tuple[str, ...]] = {"advance": ("X3", "X6"), "resize": ("P5",), "forget": ("I2",)}
"""The clauses of a command for which no row stands."""


def explain(case: Case, step: Step, request: Request, found: Difference) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The clauses to blame for a difference in the answer to a request, and sentences on what was allowed.

    The request is the command of the step or a look after it. In the last command of a case, which is what the case is
    about, the clauses that the case and the expected answer have in common are to blame; if there are none, both.
    """
    return _of_case(case, step, _blamed(step, request, found)), tuple(_sentences(step, request, found))


def explain_silence(case: Case, step: Step | None) -> tuple[str, ...]:
    """The clauses to blame if a target breaks the protocol in a step, or before the first one."""
    return case.clauses if step is None else _of_case(case, step, _of_answer(step))


def _of_case(case: Case, step: Step, clauses: Iterator[str]) -> tuple[str, ...]:
    blamed = tuple(dict.fromkeys(clauses)) or case.clauses
    if not step.is_probe:
        return blamed
    common = tuple(clause for clause in case.clauses if clause in blamed)
    return common or tuple(dict.fromkeys((*case.clauses, *blamed)))


def event_text(event: Record | None) -> str:
    """An event in a line."""
    if event is None:
        return "nothing more"
    names = ("kind", "job", "session", "outcome", "cause", "reason")
    words = [str(event[name]) for name in names if event.get(name) is not None]
    row = f" ({event['row']})" if event.get("row") is not None else ""
    return f"at {event.get('at')} {' '.join(words)}{row}"


def _blamed(step: Step, request: Request, found: Difference) -> Iterator[str]:
    clauses = _FIELDS.get((request["op"], found.field or ""))
    if clauses is not None:
        yield from clauses
    elif found.place is None:
        yield from _of_answer(step)
    elif found.expected is not None:
        yield from _row_clauses(found.expected["row"])
    else:
        yield from _row_clauses(_row_of(step, found.got))


def _of_answer(step: Step) -> Iterator[str]:
    for taken in step.outcome.steps:
        yield from _row_clauses(taken.row)
    if step.outcome.refused is not None:
        yield from oracle().spec.refusals[step.outcome.refused].clauses
    elif not step.outcome.steps:
        yield from _QUIET.get(step.command["op"], ())


def _row_clauses(row: str | None) -> tuple[str, ...]:
    found = None if row is None else _row(row)
    return found.clauses if found else ()


def _row(name: str) -> Row | JobRow | None:
    return oracle().spec.rows.get(name) or oracle().spec.job_rows.get(name)


def _row_of(step: Step, event: Record) -> str | None:
    """The row that would explain an event that nobody expected: what it says itself, or a start of that job."""
    world, job = step.outcome.world, event.get("job")
    if event.get("kind") == "job_started" and isinstance(job, str) and job in world.jobs:
        session = world.jobs[job].session
        if session is None:
            return next(row.id for row in oracle().spec.job_rows.values() if row.input == "start")
        starts = oracle().spec.cells[world.sessions[session].phase, "start"].rows
        if starts:
            return starts[0]
    row = event.get("row")
    return row if isinstance(row, str) else None


def _sentences(step: Step, request: Request, found: Difference) -> Iterator[str]:
    match found.expected:
        case Refused(code=code):
            yield f"allowed: only a refusal with {code}: {oracle().spec.refusals[code].text}"
        case Events(records=()):
            yield f"allowed: only no event, because nothing answers {request['op']} here"
        case dict() if found.place is not None and (row := _row(str(found.expected.get("row")))):
            yield f"allowed: only this, by row {row.id}: {_when(row)}"
        case None if found.place is not None:
            yield "allowed: nothing more, because nothing else is due and no other job may start"
    if found.place is not None and isinstance(found.got, dict):
        reason = _why_not(Scene.before(step, found.place), found.got)
        if reason is not None:
            yield f"not this: {reason}"


def _when(row: Row | JobRow) -> str:
    spec = oracle().spec
    guard = ", ".join(spec.guards[atom].text for atom in row.guard)
    return spec.inputs[row.input].text + (f" when {guard}" if guard else "")


@attrs.define
class Scene:
    """Who waits, runs and holds the QPU in the middle of a step: the world before it and the events so far."""

    now: int
    lanes: int
    waiting: list[str]
    running: list[str]
    holder: str | None
    session_of: dict[str, str | None]
    deadlines: dict[str, int]

    @classmethod
    def before(cls, step: Step, place: int) -> "Scene":
        """The scene before the event at `place` of those that are expected."""
        world, after = step.before, step.outcome.world
        lanes = after.lanes
        scene = cls(world.now, lanes, [job.id for job in world.waiting], list(world.running), world.holder, {}, {})
        for one in (world, after):
            scene.session_of |= {job.id: job.session for job in one.jobs.values()}
            scene.deadlines |= _deadlines(one)
        for event in step.outcome.events[:place]:
            scene.apply(event)
        return scene

    def apply(self, event: Record) -> None:
        """Go on by an event."""
        self.now = event["at"]
        kind, job, session = event["kind"], event.get("job"), event.get("session")
        if job is not None:
            for line in (self.waiting, self.running):
                if job in line:
                    line.remove(job)
        if kind == "job_submitted":
            self.waiting.append(str(job))
        elif kind == "job_started":
            self.running.append(str(job))
        elif kind in ("session_activated", "session_reactivated"):
            self.holder = session
        elif session == self.holder and kind in _GIVES_UP:
            self.holder = None


_GIVES_UP = ("session_deactivated", "session_canceled", "session_expired", "session_ended")


def _deadlines(world: World) -> dict[str, int]:
    return {
        name: int(session.variables["deadline"])
        for name, session in world.sessions.items()
        if any(timer == "maximum_timeout" for timer, _ in oracle().interpreter.armed(session))
    }


def _why_not(scene: Scene, event: Mapping[str, Any]) -> str | None:
    """Why an event may not happen in a scene, if that can be told in a sentence."""
    job = event.get("job")
    if event.get("kind") == "job_started" and isinstance(job, str):
        return _why_no_start(scene, job)
    session = event.get("session")
    if event.get("kind") == "session_expired" and session in scene.deadlines and event.get("at") is not None:
        return f"the deadline of {session} is {scene.deadlines[session]}"
    return None


def _why_no_start(scene: Scene, job: str) -> str | None:
    if job not in scene.session_of:
        return f"there is no job {job!r}"
    if job not in scene.waiting:
        return f"{job} does not wait"
    session = scene.session_of[job]
    if scene.holder is not None and scene.holder != session:
        return f"{scene.holder} holds the QPU, so no job of others starts (P2)"
    if len(scene.running) >= scene.lanes:
        return f"no lane is free: {_listed(scene.running)} of {scene.lanes}"
    mine = scene.holder is not None
    first = next(name for name in scene.waiting if not mine or scene.session_of[name] == session)
    if first != job:
        return f"{first} was submitted before {job}"
    return None


def _listed(names: Sequence[str]) -> str:
    return f"{' and '.join(names)} run" if names else "there are none"
