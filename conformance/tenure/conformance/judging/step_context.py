"""Who waits, who runs and who holds the QPU in the middle of a step, and so why an event may not happen there."""

from typing import Any

import attrs

from tenure.conformance.cases.expected import ExpectedStep
from tenure.conformance.cases.trace import oracle
from tenure.conformance.protocol.messages import JsonObject


@attrs.frozen
class WhyNot:
    """Why an event may not happen: a sentence and the clauses that say so."""

    sentence: str
    clauses: tuple[str, ...]


def why_not(step: ExpectedStep, place: int, event: JsonObject) -> WhyNot | None:
    """Why an event may not happen after the first `place` events that are expected of a step.

    Only what can be told in a sentence: a job that may not start, a running job that nobody ended, a session that may
    not expire yet.
    """
    job, session = event.get("job"), event.get("session")
    if event.get("kind") == "job_started" and isinstance(job, str):
        return _no_start(_Scene.of(step, place), job)
    if event.get("kind") in _ENDS and isinstance(job, str) and step.command.get("job") != job:
        return _no_end(step, _Scene.of(step, place), job)
    if event.get("kind") == "session_expired" and isinstance(session, str):
        return _no_expiry(step, session, event.get("at"))
    return None


@attrs.define
class _Scene:
    """The queued jobs in submission order, the running ones, the holder, the lanes, the session of each job."""

    waiting: list[str]
    running: list[str]
    holder: str | None
    lanes: int
    session_of: dict[str, str | None]

    @classmethod
    def of(cls, step: ExpectedStep, place: int) -> "_Scene":
        """The scene after the first `place` events of a step."""
        before, after = step.before, step.outcome.world
        sessions = {job.id: job.session for world in (before, after) for job in world.jobs.values()}
        scene = cls([job.id for job in before.waiting], list(before.running), before.holder, after.lanes, sessions)
        for event in step.outcome.events[:place]:
            scene.go_on(event)
        return scene

    def go_on(self, event: JsonObject) -> None:
        """Take in an event."""
        kind, job, session = event["kind"], event.get("job"), event.get("session")
        for line in (self.waiting, self.running):
            if job in line:
                line.remove(job)
        if kind == "job_submitted":
            self.waiting.append(str(job))
        elif kind == "job_started":
            self.running.append(str(job))
        elif kind in ("session_activated", "session_reactivated"):
            self.holder = session
        elif kind in _GIVES_UP and session == self.holder:
            self.holder = None


_GIVES_UP = ("session_deactivated", "session_canceled", "session_expired", "session_ended")


def _no_start(scene: _Scene, job: str) -> WhyNot | None:
    if job not in scene.waiting:
        what = "is no longer queued" if job in scene.session_of else "does not exist"
        return WhyNot(f"{job} {what}", ("J1",) if scene.session_of.get(job) is None else ("E4", "E5"))
    session, holder = scene.session_of[job], scene.holder
    if holder is not None and session != holder:
        jobs_of_holder = [name for name in scene.waiting if scene.session_of[name] == holder]
        return WhyNot(f"{holder} holds the QPU", ("P1",) if jobs_of_holder else ("P2",))
    if len(scene.running) >= scene.lanes:
        taken = f"{' and '.join(scene.running)} on {scene.lanes}" if scene.running else "there are none"
        return WhyNot(f"no lane is free ({taken})", ("P5",))
    earlier = next(name for name in scene.waiting if holder is None or scene.session_of[name] == holder)
    if earlier == job:
        return None
    return WhyNot(f"{earlier} was submitted before {job}", ("Q4",) if holder is None else ("P1",))


_ENDS = ("job_finished", "job_canceled", "job_dropped")


def _no_end(step: ExpectedStep, scene: _Scene, job: str) -> WhyNot | None:
    session = step.outcome.world.sessions.get(scene.session_of.get(job) or "")
    state = session.phase.partition(".")[0] if session else ""
    clauses = ("P5",) if step.command["op"] == "resize" else {"canceled": ("E4",), "expired": ("E5",)}.get(state)
    if job not in scene.running or clauses is None:
        return None
    return WhyNot(f"{job} runs until it is finished or canceled itself", clauses)


def _no_expiry(step: ExpectedStep, session: str, at: Any) -> WhyNot | None:
    for world in (step.outcome.world, step.before):
        for deadline, _, _, name, timer in oracle().deadlines(world):
            if name == session and timer == "maximum_timeout" and deadline != at:
                return WhyNot(f"the deadline of {session} is {deadline}", ("E5", "X1"))
    return None
