"""The queue, the running jobs and the holder in the middle of a step, and so why an event may not happen there."""

from typing import Any

import attrs

from tenure.conformance.cases.expected import ExpectedStep
from tenure.conformance.cases.trace import oracle
from tenure.conformance.protocol.messages import JsonObject


@attrs.frozen
class WhyNot:
    """Why an event may not happen: a sentence and the clauses that it follows from."""

    sentence: str
    clauses: tuple[str, ...]


def why_not(step: ExpectedStep, place: int, event: JsonObject) -> WhyNot | None:
    """Explain why an event may not happen after the first `place` expected events of a step; None if unknown.

    Three reasons are known: a job may not start, no command ended a running job, a session may not expire yet.
    """
    job, session = event.get("job"), event.get("session")
    if event.get("kind") == "job_started" and isinstance(job, str):
        return _no_start(_StepContext.of(step, place), job)
    if event.get("kind") in _ENDS and isinstance(job, str) and step.command.get("job") != job:
        return _no_end(step, _StepContext.of(step, place), job)
    if event.get("kind") == "session_expired" and isinstance(session, str):
        return _no_expiry(step, session, event.get("at"))
    return None


@attrs.define
class _StepContext:
    """The queued jobs in submission order, the running ones, the holder, the lanes, the session of each job."""

    waiting: list[str]
    running: list[str]
    holder: str | None
    lanes: int
    session_of: dict[str, str | None]

    @classmethod
    def of(cls, step: ExpectedStep, place: int) -> "_StepContext":
        """The context after the first `place` events of a step."""
        before, after = step.before, step.outcome.world
        sessions = {job.id: job.session for world in (before, after) for job in world.jobs.values()}
        context = cls([job.id for job in before.waiting], list(before.running), before.holder, after.lanes, sessions)
        for event in step.outcome.events[:place]:
            context.apply(event)
        return context

    def apply(self, event: JsonObject) -> None:
        """Update the context by an event."""
        kind, job, session = event["kind"], event.get("job"), event.get("session")
        if kind == "job_cancel_requested":
            return
        for line in (self.waiting, self.running):
            if job in line:
                line.remove(job)
        if kind == "job_submitted":
            self.waiting.append(str(job))
        elif kind == "job_started":
            self.running.append(str(job))
        elif kind in ("session_activated", "session_reactivated"):
            self.holder = session
        elif kind in _RELEASES_QPU and session == self.holder:
            self.holder = None


_RELEASES_QPU = ("session_deactivated", "session_canceled", "session_expired", "session_ended")


def _no_start(context: _StepContext, job: str) -> WhyNot | None:
    if job not in context.waiting:
        what = "is no longer queued" if job in context.session_of else "does not exist"
        return WhyNot(f"{job} {what}", ("J1",) if context.session_of.get(job) is None else ("E4", "E5"))
    session, holder = context.session_of[job], context.holder
    if holder is not None and session != holder:
        jobs_of_holder = [name for name in context.waiting if context.session_of[name] == holder]
        return WhyNot(f"{holder} holds the QPU", ("P1",) if jobs_of_holder else ("P2",))
    if len(context.running) >= context.lanes:
        taken = f"{' and '.join(context.running)} on {context.lanes}" if context.running else "there are none"
        return WhyNot(f"no lane is free ({taken})", ("P5",))
    earlier = next(name for name in context.waiting if holder is None or context.session_of[name] == holder)
    if earlier == job:
        return None
    return WhyNot(f"{earlier} was submitted before {job}", ("Q4",) if holder is None else ("P1",))


_ENDS = ("job_finished", "job_canceled", "job_dropped")


def _no_end(step: ExpectedStep, context: _StepContext, job: str) -> WhyNot | None:
    session = step.outcome.world.sessions.get(context.session_of.get(job) or "")
    state = session.phase.partition(".")[0] if session else ""
    clauses = ("P5",) if step.command["op"] == "resize" else {"canceled": ("E4",), "expired": ("E5",)}.get(state)
    if job not in context.running or clauses is None:
        return None
    return WhyNot(f"{job} runs until it is finished", clauses)


def _no_expiry(step: ExpectedStep, session: str, at: Any) -> WhyNot | None:
    for world in (step.outcome.world, step.before):
        for deadline, _, _, name, timer in oracle().deadlines(world):
            if name == session and timer == "maximum_timeout" and deadline != at:
                return WhyNot(f"the deadline of {session} is {deadline}", ("E5", "X1"))
    return None
