"""Schedulers that start the wrong job: in one phase of a session, or of those without one."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from tenure.conformance.mutants.mutant import Mutant, MutantOracle, target_of
from tenure.model import Job, Oracle, World
from tenure.model.interpreter import Values
from tenure.spec import Spec


def dispatch(spec: Spec) -> Iterator[Mutant]:
    """Yield the mutants that start the wrong job in one phase of a session, or for jobs without one."""
    starting = [phase for phase in spec.phases if spec.cells[phase, "start"].rows]
    makers: dict[str, Callable[[], Oracle]] = {}
    for phase in spec.phases:
        if spec.phases[phase].holds:
            makers[f"{phase} leaves free lanes to jobs without a session"] = partial(_NotAlone, spec, phase)
        if phase in starting and spec.phases[phase].holds:
            makers[f"{phase} starts its latest job first"] = partial(_LatestFirst, spec, phase)
            makers[f"{phase} has no priority over jobs without a session"] = partial(_NoPriority, spec, phase)
        elif phase in starting:
            makers[f"{phase} goes first"] = partial(_OutOfTurn, spec, phase, first=True)
            makers[f"{phase} goes last"] = partial(_OutOfTurn, spec, phase, first=False)
        if phase in starting:
            makers[f"{phase} starts without a free lane"] = partial(_NoLane, spec, phase)
    makers["jobs without a session go first"] = partial(_OutOfTurn, spec, None, first=True)
    makers["jobs without a session go last"] = partial(_OutOfTurn, spec, None, first=False)
    makers["a job without a session starts without a free lane"] = partial(_NoLane, spec, None)
    makers["last in, first out"] = partial(MutantOracle, spec, _last)
    makers["free lanes are filled before timers fire"] = partial(_StartsFirst, spec)
    for what, oracle in makers.items():
        yield Mutant(what, "dispatch", partial(target_of, oracle, "wrong dispatch"))


def _last(queue: Sequence[Job]) -> Job:
    return queue[-1]


class _InPhase(MutantOracle):
    """An oracle that is wrong in one phase, or for jobs without a session."""

    def __init__(self, spec: Spec, phase: str | None) -> None:
        super().__init__(spec)
        self._phase = phase

    def concerns(self, world: World, job: Job) -> bool:
        """Whether the oracle is wrong for a job."""
        return (world.sessions[job.session].phase if job.session is not None else None) == self._phase

    def holder_concerned(self, world: World) -> bool:
        """Whether the holder is in the phase."""
        return world.holder is not None and world.sessions[world.holder].phase == self._phase


class _NotAlone(_InPhase):
    """While the holder has no job that waits, jobs without a session start."""

    def turn(self, world: World) -> tuple[Job | None, bool]:
        """Return the holder's job, or else one without a session."""
        job, chosen = super().turn(world)
        if job is None and self.holder_concerned(world):
            return _lone(world), True
        return job, chosen

    def environment(self, world: World, job: Job | None = None) -> Values:
        """Hide the holder from the guards."""
        return {
            **super().environment(world, job),
            "held": super().environment(world, job)["held"] and not self._pretends(world),
        }

    def _pretends(self, world: World) -> bool:
        return self.holder_concerned(world) and super().turn(world)[0] is None


class _NoPriority(_InPhase):
    """The holder's jobs wait for older jobs without a session."""

    def turn(self, world: World) -> tuple[Job | None, bool]:
        """Return the earlier of the two jobs."""
        job, chosen = super().turn(world)
        lone = _lone(world)
        if job is not None and lone is not None and self.holder_concerned(world) and lone.number < job.number:
            return lone, True
        return job, chosen

    def environment(self, world: World, job: Job | None = None) -> Values:
        """Hide the holder from the guards if a job without a session starts before its jobs."""
        values = super().environment(world, job)
        next_job, _ = self.turn(world)
        return {**values, "held": values["held"] and not (next_job is not None and next_job.session is None)}


def _lone(world: World) -> Job | None:
    return next((job for job in world.waiting if job.session is None), None)


class _LatestFirst(_InPhase):
    """The holder's jobs start in the wrong order."""

    def turn(self, world: World) -> tuple[Job | None, bool]:
        """Return the holder's latest job."""
        if self.holder_concerned(world):
            return next((job for job in reversed(world.waiting) if job.session == world.holder), None), False
        return super().turn(world)


class _OutOfTurn(_InPhase):
    """Jobs of one kind are preferred in the normal queue, or put off."""

    def __init__(self, spec: Spec, phase: str | None, *, first: bool) -> None:
        super().__init__(spec, phase)
        self._first = first

    def choose(self, world: World) -> Job:
        """Choose the earliest of that kind, or of the others."""
        return min(world.waiting, key=lambda job: self.concerns(world, job) != self._first)


class _NoLane(_InPhase):
    """A job starts although no lane is free; where there are none, nothing does."""

    def candidates(self, world: World) -> list[tuple[Job, bool]]:
        """Return the next job, whatever the number of lanes."""
        job, chosen = self.turn(world)
        if job is not None and world.lanes and self.concerns(world, job):
            return [(job, chosen)]
        return super().candidates(world)

    def environment(self, world: World, job: Job | None = None) -> Values:
        """Pretend that one lane is free."""
        return {**super().environment(world, job), "lanes": len(world.running) + 1}


class _StartsFirst(MutantOracle):
    """The next job starts before a timer fires."""

    def due(self, world: World) -> list[tuple[int, int, int, str, str]]:
        """Return no timer while a job can start."""
        return [] if self._can_start(world) else super().due(world)

    def _can_start(self, world: World) -> bool:
        for job, chosen in self.candidates(world):
            values = {**self.environment(world), "chosen": chosen, "earliest": True}
            if (
                job.session is None
                or self.interpreter.answer(world.sessions[job.session], "start", values).kind == "step"
            ):
                return True
        return False
