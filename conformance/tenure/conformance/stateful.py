"""A Hypothesis state machine that compares a target with the specification, step by step.

After each command the answer must be the expected one, and so must be the views of every session, every job and the
scheduler, as far as the target can show them. Each action of a `Player` is a rule. To use the machine, override
`connect` and give pytest the test case:

    class MyMachine(ConformanceMachine):
        @staticmethod
        def connect() -> Target:
            return PythonTarget(MyScheduler, "mine")

    TestMyScheduler = MyMachine.TestCase

A subclass may add its own rules and invariants: `world` is the expected state, `ask` sends a request to the target, and
`want` gives a command as far as the target supports it.
"""

from typing import Any, ClassVar, TypeVar

from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from tenure.conformance.cases.trace import oracle
from tenure.conformance.errors import CannotStart
from tenure.conformance.exploration.actions import ACTIONS, BEGINNING, Player
from tenure.conformance.exploration.judged_player import JudgedPlayer
from tenure.conformance.judging.failure_text import explained_failure
from tenure.conformance.judging.runner import TargetRunner
from tenure.conformance.judging.verdicts import Verdict
from tenure.conformance.protocol.messages import Request, Response, Target, ask
from tenure.conformance.strategies import drawn_from, schedulers
from tenure.conformance.targets.connection import Connect
from tenure.model import World

Machine = TypeVar("Machine", bound=Player)

_BEGINNING = drawn_from(BEGINNING)


class NotConforming(AssertionError):
    """A target does not conform to the specification: the verdict on the run, whose last command shows it."""

    def __init__(self, verdict: Verdict) -> None:
        super().__init__(verdict.case.id)
        self.verdict = verdict

    def __str__(self) -> str:
        again = "tenure conform TARGET --vectors FILE, where FILE has the case as a line"
        return "\n".join([self.verdict.case.id, *explained_failure(oracle().spec, self.verdict, again)])


class ProtocolBroken(NotConforming):
    """A target did not answer as the protocol says."""


def plays(machine: type[Machine]) -> type[Machine]:
    """Add a rule for each action to a machine that is a player."""
    for name, action in ACTIONS.items():
        as_rule: Any = rule(**drawn_from(action.arguments))  # type: ignore[call-overload]  # Hypothesis wants each by name
        setattr(machine, name, precondition(action.is_possible)(as_rule(getattr(Player, name))))
    return machine


@plays
class ConformanceMachine(JudgedPlayer, RuleBasedStateMachine):
    """A target under random commands; two timers are due at one instant only with `ties`."""

    ties: ClassVar[bool] = False

    @staticmethod
    def connect() -> Target:
        """Start the target, for one run."""
        raise NotImplementedError("override connect to say how the target is started")

    def meet(self) -> TargetRunner:
        """Make the runner of a run."""
        return TargetRunner(self.connect)

    @initialize(start=schedulers(), phase=_BEGINNING["phase"], pick=_BEGINNING["pick"], op=_BEGINNING["op"])
    def begin(self, start: World, phase: str, pick: int, op: str) -> None:
        """Request a scheduler, bring a session into some phase and give it a command there."""
        self.runner = self.meet()
        target = self.runner.target()
        if target is None:
            raise CannotStart("; ".join(self.runner.notes))
        self.begin_run(self.runner, target, start, ties=self.ties)
        self.begin_in(phase)
        self.ask_anything(pick, op)

    def teardown(self) -> None:
        """Close the target."""
        if hasattr(self, "runner"):
            self.runner.close()

    def ask(self, request: Request) -> Response:
        """Ask the target for a view. Raises ProtocolError."""
        return ask(self.target, request)

    def fail(self, verdict: Verdict) -> None:
        """End a run with its failed verdict. Raises NotConforming."""
        broke = verdict.failure is not None and verdict.failure.broke is not None
        raise (ProtocolBroken if broke else NotConforming)(verdict)


def machine_for(connect: Connect, *, ties: bool = False) -> type[ConformanceMachine]:
    """Make a machine for the target that `connect` starts."""
    return type("Machine", (ConformanceMachine,), {"connect": staticmethod(connect), "ties": ties})
