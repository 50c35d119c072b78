"""A Hypothesis state machine that holds a target step by step against the specification.

After each command the answer must be the one that the specification expects, and so must what can be seen of every
session, every job and the scheduler, as far as the target can show it. The commands are the deeds of a `Player`, one
rule each. To use it, say how the target is started, and give pytest the test case:

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

from tenure.conformance.account import explained
from tenure.conformance.bounds import Bounds
from tenure.conformance.cases import Case
from tenure.conformance.expect import Step
from tenure.conformance.found import begun, explored
from tenure.conformance.judge import Bench, Connect
from tenure.conformance.player import Player
from tenure.conformance.run import oracle
from tenure.conformance.strategies import BEGINNING, DEEDS
from tenure.conformance.target import Answer, CannotStart, Request, Target, ask
from tenure.conformance.trial import Failure, Trial
from tenure.conformance.verdict import Verdict
from tenure.model import Command, Outcome, World

Machine = TypeVar("Machine", bound=Player)


class NotConforming(AssertionError):
    """A target does what the specification does not allow: the verdict on the run, whose last command shows it."""

    def __init__(self, verdict: Verdict) -> None:
        super().__init__(verdict.case.id)
        self.verdict = verdict

    def __str__(self) -> str:
        again = "tenure conform TARGET --vectors FILE, where FILE has the case as a line"
        return "\n".join([self.verdict.case.id, *explained(oracle().spec, self.verdict, again)])


class ProtocolBroken(NotConforming):
    """A target did not answer as the protocol says."""


def plays(machine: type[Machine]) -> type[Machine]:
    """Give a machine that is a player a rule for each deed."""
    for name, deed in DEEDS.items():
        as_rule: Any = rule(**dict(deed.arguments))  # type: ignore[call-overload]  # Hypothesis wants each by name
        setattr(machine, name, precondition(deed.is_possible)(as_rule(getattr(Player, name))))
    return machine


@plays
class ConformanceMachine(Player, RuleBasedStateMachine):
    """A target under random commands; two timers are due at one instant only with `ties`."""

    ties: ClassVar[bool] = False

    @staticmethod
    def connect() -> Target:
        """Start the target, for one run."""
        raise NotImplementedError("override connect to say how the target is started")

    def meet(self) -> Bench:
        """The bench of a run."""
        return Bench(self.connect)

    @initialize(**dict(BEGINNING))  # type: ignore[call-overload, untyped-decorator]  # Hypothesis wants each by name
    def begin(self, start: World, phase: str, pick: int, op: str) -> None:
        """Ask for a scheduler, bring a session into some phase and give it a command there."""
        self.bench = self.meet()
        target = self.bench.target()
        if target is None:
            raise CannotStart("; ".join(self.bench.notes))
        self.target = target
        self.bounds = Bounds(self.bench.hello.missing, self.ties, 1 if self.bench.lanes is None else self.bench.lanes)
        self._empty = begun(self.bounds.start(start))
        self.world = self._empty.world
        self.commands: tuple[Command, ...] = ()
        self._judge(self._trial().begin())
        self.begin_in(phase)
        self.ask_anything(pick, op)

    def teardown(self) -> None:
        """Let go of the target."""
        if hasattr(self, "bench"):
            self.bench.close()

    def give(self, command: Command) -> None:
        """Give a command, and hold the answer and what can be seen after it against the specification."""
        outcome = self.decide(command)
        self.commands = (*self.commands, command)
        step = Step(len(self.commands), command, self.world, outcome, is_probe=False)
        self._judge(self._trial().hold(step))
        self.world = outcome.world

    def decide(self, command: Command) -> Outcome:
        """What the specification makes of a command."""
        return oracle().apply(self.world, command)

    def ask(self, request: Request) -> Answer:
        """Ask the target for a view. Raises Broken."""
        return ask(self.target, request)

    def fail(self, verdict: Verdict) -> None:
        """Raise what ends a run. Raises NotConforming."""
        broke = verdict.failure is not None and verdict.failure.broke is not None
        raise (ProtocolBroken if broke else NotConforming)(verdict)

    def _trial(self) -> Trial:
        case = Case("", (), self.commands, lanes=self._empty.lanes, limits=self._empty.limits, now=self._empty.now)
        return Trial(case, partial(ask, self.target), self.bounds.missing, unseen=self.bench.unseen)

    def _judge(self, failure: Failure | None) -> None:
        if failure is None:
            return
        if failure.broke is not None:
            self.bench.put_away(failure.broke)
        self.fail(Verdict(explored(self._empty.replay(self.commands), failure.clauses), "failed", failure))


def machine_for(connect: Connect, *, ties: bool = False) -> type[ConformanceMachine]:
    """A machine for the target that `connect` starts."""
    return type("Machine", (ConformanceMachine,), {"connect": staticmethod(connect), "ties": ties})
