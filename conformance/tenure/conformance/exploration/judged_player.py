"""A player whose commands are given to a target, and compared with the specification step by step."""

from functools import partial

from tenure.conformance.cases.case import Case
from tenure.conformance.cases.expected import ExpectedStep
from tenure.conformance.cases.trace import oracle_for
from tenure.conformance.exploration.actions import Player
from tenure.conformance.exploration.constraints import RunConstraints
from tenure.conformance.exploration.shrinking import begun, explored
from tenure.conformance.judging.case_execution import CaseExecution, Failure
from tenure.conformance.judging.runner import TargetRunner
from tenure.conformance.judging.verdicts import Verdict
from tenure.conformance.protocol.messages import Target, ask
from tenure.model import Command, Outcome, World


class JudgedPlayer(Player):
    """A player that gives its `commands` to a target, and ends the run at the first difference."""

    commands: tuple[Command, ...]

    def begin_run(self, runner: TargetRunner, target: Target, start: World, *, ties: bool) -> None:
        """Request the scheduler of an initial world, as far as the target supports it."""
        self.runner, self.target, self.commands = runner, target, ()
        self.bounds = RunConstraints(runner.hello.missing, ties, 1 if runner.lanes is None else runner.lanes)
        self._oracle = oracle_for(runner.hello.missing)
        self._start = begun(self.bounds.start(start))
        self.world = self._start.world
        self._judge(self._execution().begin())

    def give(self, command: Command) -> None:
        """Give a command, and compare the answer and the views after it with the specification."""
        outcome = self.decide(command)
        self.commands = (*self.commands, command)
        at_once = "cancel_request" in self.bounds.missing
        step = ExpectedStep(len(self.commands), command, self.world, outcome, is_probe=False, stops_at_once=at_once)
        self._judge(self._execution().run_step(step))
        self.world = outcome.world

    def decide(self, command: Command) -> Outcome:
        """Return the outcome that the specification expects of a command."""
        return self._oracle.apply(self.world, command)

    def fail(self, verdict: Verdict) -> None:
        """End a run with its failed verdict, by an exception."""
        raise NotImplementedError

    def _execution(self) -> CaseExecution:
        case = Case("", (), self.commands, lanes=self._start.lanes, limits=self._start.limits, now=self._start.now)
        return CaseExecution(case, partial(ask, self.target), self.bounds.missing, unseen=self.runner.unseen)

    def _judge(self, failure: Failure | None) -> None:
        if failure is not None:
            if failure.broke is not None:
                self.runner.discard(failure.broke)
            self.fail(Verdict(explored(self._start.replay(self.commands), failure.clauses), "failed", failure))
