"""An oracle that leaves every question to the table, also where its rules know the answer before.

A scheduler never asks whether a job may start when the lanes are full, or whether one finishes that does not run; so a
wrong comparison in such a guard would not show. This one asks: all that waits whether it may start, and for a job that
is not there the rows that would answer if it were. With the right table that makes no difference.
"""

from tenure.model import Command, Job, ModelError, Oracle, Outcome, World
from tenure.model.execution import CommandExecution
from tenure.model.row_execution import CommandRefused
from tenure.model.world import Trail


class Asking(Oracle):
    """Asks the table about everything."""

    def candidates(self, world: World) -> list[tuple[Job, bool]]:
        """All queued jobs, for any number of lanes; the policy chooses if no session holds the QPU."""
        queue = world.waiting
        chosen = self.choose(world) if queue and world.holder is None else None
        return [(job, job is chosen) for job in queue]

    def trail(self, world: World, command: Command) -> Trail:
        """Carry out one command on a execution that asks."""
        execution = _AskingExecution(self, world)
        try:
            execution.carry_out(command)
        except CommandRefused as refusal:
            return Trail((), Outcome(world, steps=tuple(execution.steps), refused=refusal.code))
        except ModelError as error:
            return Trail(tuple(execution.moves), error)
        return Trail(tuple(execution.moves), Outcome(execution.world, tuple(execution.events), tuple(execution.steps)))


class _AskingExecution(CommandExecution):
    """Lets the table refuse what comes too early or too late for a job, if the session has no other job to mistake."""

    def _finish(self, command: Command) -> None:
        self._ask(command, "running", "finish", command.get("outcome", "done"))
        super()._finish(command)

    def _cancel_job(self, command: Command) -> None:
        for state in ("queued", "running"):
            self._ask(command, state, f"cancel_{state}_job", None)
        super()._cancel_job(command)

    def _ask(self, command: Command, state: str, name: str, outcome: str | None) -> None:
        job = self.world.jobs.get(command["job"]) if isinstance(command.get("job"), str) else None
        if job is None or job.session is None or (name != "finish" and not self.spec.job_states[job.state].final):
            return
        if state not in [other.state for other in self.world.jobs.values() if other.session == job.session]:
            answer = self.interpreter.answer(
                self.world.sessions[job.session], name, self.decisions.environment(self.world)
            )
            if answer.kind == "step":
                raise ModelError(f"{job.id} is {job.state}, and {name} takes {answer.row and answer.row.id}", "S30")
