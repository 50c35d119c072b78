"""Schedulers that treat the cancel of a running job wrongly in one place (K4)."""

from collections.abc import Iterator
from functools import partial

import attrs

from tenure.conformance.mutants.mutant import NO_SESSION, Mutant, MutantOracle, place_of, target_of
from tenure.conformance.targets.oracle import OracleTarget
from tenure.model import Command, Event, Job, Outcome, World
from tenure.model.table_changes import can_have
from tenure.model.world import Trail
from tenure.spec import Spec


def stops(spec: Spec) -> Iterator[Mutant]:
    """Yield the mutants that end a running job at its cancel, show a wrong cause, or report a second request."""
    places = [*(phase for phase in spec.phases if can_have(spec, phase, "R")), NO_SESSION]
    for place in places:
        where = None if place == NO_SESSION else (place, "cancel_running_job")
        connect = partial(target_of, partial(_EndsAtOnce, spec, place), "ends at once")
        yield Mutant(f"cancel_job/{place} frees the lane at once", "stop", connect, where)
    yield Mutant(
        f"cancel_job/{NO_SESSION} reports a second request", "stop", partial(_ReportsAgain, spec, NO_SESSION), None
    )
    for what, shows in (("shown by a job that was faster", True), ("left out of a stopped job", False)):
        yield Mutant(f"the cause of a stop is {what}", "stop", partial(_OtherCause, spec, shows), None)


def _running(world: World, command: Command) -> Job | None:
    """The running job that a command cancels."""
    name = command.get("job") if command["op"] == "cancel_job" else None
    job = world.jobs.get(name) if isinstance(name, str) else None
    return job if job is not None and job.state == "running" else None


class _EndsAtOnce(MutantOracle):
    """In one place a running job that is canceled ends, as canceled."""

    def __init__(self, spec: Spec, place: str) -> None:
        super().__init__(spec)
        self._at = place

    def trail(self, world: World, command: Command) -> Trail:
        """Carry out one command, a finish instead of a request to stop."""
        job = _running(world, command)
        if job is not None and place_of(world, job) == self._at:
            return super().trail(world, {"op": "finish", "job": job.id, "outcome": "canceled"})
        return super().trail(world, command)


class _ReportsAgain(OracleTarget):
    """In one place a second request to stop a job is reported like the first."""

    def __init__(self, spec: Spec, place: str) -> None:
        super().__init__(MutantOracle(spec), "reports again")
        self._at = place

    def apply(self, command: Command) -> Outcome:
        """Carry out a command, and report the request."""
        outcome, job = super().apply(command), _running(self.world, command)
        if job is None or outcome.events or place_of(self.world, job) != self._at:
            return outcome
        event: Event = {"at": self.world.now, "kind": "job_cancel_requested", "job": job.id, "cause": "request"}
        return attrs.evolve(outcome, events=({**event, "row": "J05"},))


class _OtherCause(OracleTarget):
    """The end of a job that was asked to stop has the cause although it was faster, or has none."""

    def __init__(self, spec: Spec, shows: bool) -> None:
        super().__init__(MutantOracle(spec), "shows another cause")
        self._shows = shows

    def reported(self, events: tuple[Event, ...]) -> tuple[Event, ...]:
        """Return the events with the other cause."""
        return tuple(self._altered(event) for event in events)

    def _altered(self, event: Event) -> Event:
        if event["kind"] != "job_finished":
            return event
        if not self._shows:
            return {name: value for name, value in event.items() if name != "cause"}
        cause = self.world.jobs[event["job"]].stop_cause
        return event if cause is None else {**event, "cause": cause}
