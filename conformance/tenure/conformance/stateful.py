"""A Hypothesis state machine that holds a target step by step against the specification.

After each command the answer must be the one that the specification expects, and so must what can be seen of every
session, every job and the scheduler, as far as the target can show it. The commands are those of the actions of a
`Player`, one rule each. To use it, say how the target is started, and give pytest the test case:

    class MyMachine(ConformanceMachine):
        @staticmethod
        def connect() -> Target:
            return PythonTarget(MyScheduler, "mine")

    TestMyScheduler = MyMachine.TestCase

A subclass may add rules and invariants of its own: `world` is what the specification says there is now, `look` asks the
target, and `want` gives a command if the target can be asked for it.
"""

from functools import partial
from typing import Any, ClassVar, TypeVar

from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from tenure.conformance.cases.case import Case
from tenure.conformance.cases.expected import ExpectedStep
from tenure.conformance.cases.trace import oracle
from tenure.conformance.errors import CannotStart
from tenure.conformance.exploration.actions import ACTIONS, BEGINNING, Player
from tenure.conformance.exploration.constraints import RunConstraints
from tenure.conformance.exploration.shrinking import begun, explored
from tenure.conformance.judging.case_execution import CaseExecution, Failure
from tenure.conformance.judging.failure_text import explained_failure
from tenure.conformance.judging.runner import TargetRunner
from tenure.conformance.judging.verdicts import Verdict
from tenure.conformance.protocol.messages import Request, Response, Target, ask
from tenure.conformance.strategies import drawn_from, schedulers
from tenure.conformance.targets.connection import Connect
from tenure.model import Command, Outcome, World

Machine = TypeVar("Machine", bound=Player)

_BEGINNING = drawn_from(BEGINNING)


class NotConforming(AssertionError):
    """A target does what the specification does not allow: the verdict on the run, whose last command shows it."""

    def __init__(self, verdict: Verdict) -> None:
        super().__init__(verdict.case.id)
        self.verdict = verdict

    def __str__(self) -> str:
        again = "tenure conform TARGET --vectors FILE, where FILE has the case as a line"
        return "\n".join([self.verdict.case.id, *explained_failure(oracle().spec, self.verdict, again)])


class ProtocolBroken(NotConforming):
    """A target did not answer as the protocol says."""


def plays(machine: type[Machine]) -> type[Machine]:
    """Give a machine that is a player a rule for each action."""
    for name, action in ACTIONS.items():
        as_rule: Any = rule(**drawn_from(action.arguments))  # type: ignore[call-overload]  # Hypothesis wants each by name
        setattr(machine, name, precondition(action.is_possible)(as_rule(getattr(Player, name))))
    return machine


@plays
class ConformanceMachine(Player, RuleBasedStateMachine):
    """A target under random commands; two timers are due at one instant only with `ties`."""

    ties: ClassVar[bool] = False

    @staticmethod
    def connect() -> Target:
        """Start the target, for one run."""
        raise NotImplementedError("override connect to say how the target is started")

    def meet(self) -> TargetRunner:
        """The runner of a run."""
        return TargetRunner(self.connect)

    @initialize(start=schedulers(), phase=_BEGINNING["phase"], pick=_BEGINNING["pick"], op=_BEGINNING["op"])
    def begin(self, start: World, phase: str, pick: int, op: str) -> None:
        """Ask for a scheduler, bring a session into some phase and give it a command there."""
        self.runner = self.meet()
        target = self.runner.target()
        if target is None:
            raise CannotStart("; ".join(self.runner.notes))
        self.target = target
        self.bounds = RunConstraints(
            self.runner.hello.missing, self.ties, 1 if self.runner.lanes is None else self.runner.lanes
        )
        self._empty = begun(self.bounds.start(start))
        self.world = self._empty.world
        self.commands: tuple[Command, ...] = ()
        self._judge(self._trial().begin())
        self.begin_in(phase)
        self.ask_anything(pick, op)

    def teardown(self) -> None:
        """Let go of the target."""
        if hasattr(self, "runner"):
            self.runner.close()

    def give(self, command: Command) -> None:
        """Give a command, and hold the answer and what can be seen after it against the specification."""
        outcome = self.decide(command)
        self.commands = (*self.commands, command)
        step = ExpectedStep(len(self.commands), command, self.world, outcome, is_probe=False)
        self._judge(self._trial().hold(step))
        self.world = outcome.world

    def decide(self, command: Command) -> Outcome:
        """What the specification makes of a command."""
        return oracle().apply(self.world, command)

    def ask(self, request: Request) -> Response:
        """Ask the target for a view. Raises ProtocolError."""
        return ask(self.target, request)

    def fail(self, verdict: Verdict) -> None:
        """Raise what ends a run. Raises NotConforming."""
        broke = verdict.failure is not None and verdict.failure.broke is not None
        raise (ProtocolBroken if broke else NotConforming)(verdict)

    def _trial(self) -> CaseExecution:
        case = Case("", (), self.commands, lanes=self._empty.lanes, limits=self._empty.limits, now=self._empty.now)
        return CaseExecution(case, partial(ask, self.target), self.bounds.missing, unseen=self.runner.unseen)

    def _judge(self, failure: Failure | None) -> None:
        if failure is None:
            return
        if failure.broke is not None:
            self.runner.discard(failure.broke)
        self.fail(Verdict(explored(self._empty.replay(self.commands), failure.clauses), "failed", failure))


def machine_for(connect: Connect, *, ties: bool = False) -> type[ConformanceMachine]:
    """A machine for the target that `connect` starts."""
    return type("Machine", (ConformanceMachine,), {"connect": staticmethod(connect), "ties": ties})
