"""Random commands to the reference scheduler, compared step by step with the oracle and the theorems.

After each command the answer must equal the oracle's in every event and field, and so must all views. Then the theorems
are checked on the recorded history. The actions are those with which the suite explores other schedulers, and those
that only the reference allows: owners, handles, failing policies, values that no protocol carries.
"""

import math
from typing import Any, ClassVar

import attrs
from hypothesis import note
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from tenure.conformance.exploration.actions import MOST_OPEN, Player, picked
from tenure.conformance.exploration.constraints import RunConstraints
from tenure.conformance.exploration.phase_setups import PHASE_SETUPS
from tenure.conformance.stateful import plays
from tenure.model import World
from tenure.reference import Limits, Scheduler
from tests.stateful.driver import execute, snapshot
from tests.stateful.invariants import judge_events, judge_snapshot
from tests.stateful.ledger import Answer, Command, Ledger
from tests.stateful.policies import POLICIES, FailingOracle, FailingPolicy, PolicyFailed
from tests.stateful.reach import Reach

LARGEST = 2**63 - 1
OPS = ("submit", "finish", "cancel_job", "close", "cancel")
OWNERS = (None, "ann", None, "bob")

picks = st.integers(0, 23)
bad_values: st.SearchStrategy[object] = st.sampled_from(
    [None, True, -1, 0, LARGEST + 1, 1.5, float("nan"), "", "7", b"a", [], {}, "unknown"]
)
faults = st.sampled_from([RuntimeError("no idea"), KeyError(), "unknown", "", 7, True, ["j1"], "running"])


@plays
class SchedulerMachine(Player, RuleBasedStateMachine):
    """A scheduler, a twin that gets the same commands, the oracle for both, and the ledger of events."""

    reach: ClassVar[Reach]
    policies: ClassVar[tuple[str, ...]] = ("fifo",)
    scheduler_type: ClassVar[Any] = Scheduler
    oracle_type: ClassVar[Any] = FailingOracle

    bounds = RunConstraints(ties=True)

    @initialize(
        pick=picks,
        lanes=st.sampled_from([1, 1, 1, 1, 2, 3]),
        limits=st.sampled_from([None, None, Limits(9, 3), Limits(max_time=5), Limits(time_limit=3)]),
        now=st.sampled_from([0, 0, 5, LARGEST - 9]),
        phase=st.sampled_from(list(PHASE_SETUPS)),
        op=st.sampled_from(OPS),
    )
    def begin(self, pick: int, lanes: int, limits: Limits | None, now: int, phase: str, op: str) -> None:
        """Make the scheduler, its twin and its oracle, bring a session into a phase and give it a command there."""
        policy, rule = POLICIES[self.policies[pick % len(self.policies)]]
        self.policy, self.oracle = FailingPolicy(policy), self.oracle_type(rule)
        self.scheduler = self.scheduler_type(lanes=lanes, policy=self.policy, limits=limits, now=now)
        self.twin = self.scheduler_type(lanes=lanes, policy=self.policy, limits=limits, now=now)
        self.world = World(lanes=lanes, limits=attrs.asdict(limits) if limits else {}, now=now)
        self.ledger = Ledger(now, lanes, fifo=self.policies == ("fifo",))
        self.snapshot = snapshot(self.scheduler, self.ledger, {"op": "begin"}, [], [])
        self.begin_in(phase)
        self.ask_anything(pick, op)

    # -- Actions that only the reference allows ------------------------------------------------------------------------

    @rule(interactive_timeout=st.sampled_from([1, LARGEST]))
    def open_a_long_session(self, interactive_timeout: int) -> None:
        """Open a session that outlives every run."""
        self.open({"max_time": LARGEST, "interactive_timeout": interactive_timeout})

    @precondition(lambda self: self.accepting)
    @rule(pick=picks, fails=st.booleans())
    def use_the_context_manager(self, pick: int, fails: bool) -> None:
        """Submit a job in the `with` block of a handle, and leave the block, perhaps by an exception."""
        name = picked(self.accepting, pick)
        handles = [self.scheduler.handle(name), self.twin.handle(name)]
        error = RuntimeError("no luck") if fails else None
        for handle in handles:
            handle.__enter__()
        self.submit_to(name)
        for handle in handles:
            assert not handle.__exit__(type(error) if error else None, error, None)
        answer, again = ([event.as_json() for event in handle.closing] for handle in handles)
        self.compare({"op": "close", "session": name}, answer, again)

    @rule(
        pick=picks,
        op=st.sampled_from(
            ["open", "submit", "finish", "cancel_job", "close", "cancel", "advance", "resize", "forget"]
        ),
        places=st.lists(picks, min_size=1, max_size=2),
        values=st.lists(bad_values, min_size=2, max_size=2),
    )
    def give_bad_values(self, pick: int, op: str, places: list[int], values: list[object]) -> None:
        """Give a command with one or two values that are, or look, invalid in it."""
        session = picked([*self.world.sessions, "unknown"], pick)
        command = {**self.plausible(op, pick, session, picked([*self.world.jobs, "unknown"], pick))}
        names = [name for name in command if name != "op"]
        for place, value in zip(places, values, strict=False):
            command[picked(names, place)] = value
        self.give(command)

    @precondition(lambda self: self.world.holder is None and not self.world.waiting and len(self.alive) < MOST_OPEN)
    @rule(by=st.integers(0, 3))
    def expire_both_timers(self, by: int) -> None:
        """Let the maximum and the interactive timeout of a session run out at one instant."""
        self.want({"op": "resize", "lanes": len(self.world.running) + 1})
        self.open({"max_time": by + 2, "interactive_timeout": 2})
        name = list(self.world.sessions)[-1]
        self.submit_to(name)
        self.let_time_pass(by)
        for job in self.jobs(name, "running"):
            self.want({"op": "finish", "job": job, "outcome": "done"})
        self.let_time_pass(2)

    @precondition(lambda self: self.world.holder is None and not self.world.waiting)
    @rule(time_limit=st.integers(1, 3), session=st.booleans())
    def reach_both_limits(self, time_limit: int, session: bool) -> None:
        """Let the time limits of two jobs run out at one instant, perhaps at that of their session's maximum time."""
        self.want({"op": "resize", "lanes": len(self.world.running) + 2})
        name = None
        if session and len(self.alive) < MOST_OPEN:
            self.open({"max_time": time_limit, "interactive_timeout": 0})
            name = list(self.world.sessions)[-1]
        for _ in range(2):
            self.submit_to(name, time_limit=time_limit)
        self.let_time_pass(time_limit)

    @precondition(lambda self: self.world.running or self.world.holder is not None)
    @rule(downtime=st.sampled_from([0, 1, 2, 9]), running=st.sampled_from(["failed", "requeue"]))
    def crash(self, downtime: int, running: str) -> None:
        """Let the scheduler be down for a while, and go on."""
        self.give({"op": "recover", "at": min(self.world.now + downtime, LARGEST), "running": running})

    @rule(pick=picks, fault=faults, patience=st.sampled_from([0, 0, 1, 2]))
    def fail_the_policy(self, pick: int, fault: object, patience: int) -> None:
        """Give a command that may start jobs, while the policy raises or returns an id that does not wait.

        It fails at once or after some valid choices, which must then be undone.
        """
        world = self.world
        commands: list[Command] = [{"op": "finish", "job": job} for job in world.running]
        commands += [{"op": "cancel", "session": world.holder}] if world.holder is not None else []
        if (deadline := self.snapshot.scheduler["next_deadline"]) is not None:
            commands.append({"op": "advance", "to": deadline + 1})
        commands += [
            {"op": "resize", "lanes": len(world.running) + 1 + patience},
            {"op": "submit", "job": self.new_job(None)},
        ]
        if fault == "running":
            fault = world.running[0] if world.running else "unknown"
        self.policy.few = self.oracle.few = len(world.waiting) - patience if patience else math.inf
        self.policy.fault, self.oracle.failing = fault, True
        self.give(picked(commands, pick))
        self.policy.fault, self.oracle.failing = None, False

    # -- Executing a command and checking its results ------------------------------------------------------------------

    def give(self, command: Command) -> None:
        """Execute a command on both schedulers, sometimes for an owner or through a handle, and check the answers."""
        number = self.world.submissions
        if command["op"] == "submit":
            command = {**command, "owner": OWNERS[number % len(OWNERS)]}
        session = command.get("session")
        has_handle = command["op"] in ("submit", "close", "cancel") and isinstance(session, str)
        by_handle = has_handle and session in self.world.sessions and number % 3 == 0
        declined = self.policy.declined
        answers = [execute(scheduler, command, by_handle) for scheduler in (self.scheduler, self.twin)]
        if isinstance(answers[0], str):
            self.policy.declined = declined  # the command has not happened
        self.compare(command, *answers)

    def compare(self, command: Command, answer: Answer, again: Answer) -> None:
        """Compare an answer and all views after it with the oracle and the theorems."""
        rows = self.check_answer(command, answer)
        declined = self.policy.declined
        self.ledger.has_declined = declined is not None
        self.ledger.asks_at = None if declined is None else declined.until
        before, self.snapshot = self.snapshot, snapshot(self.scheduler, self.ledger, command, answer, again)
        assert self.oracle.scheduler_view(self.world) == self.snapshot.scheduler
        for name, view in self.snapshot.sessions.items():
            assert self.oracle.session_view(self.world, name) == view, name
        for name, view in self.snapshot.jobs.items():
            assert self.oracle.job_view(self.world, name) == view, name
        judge_snapshot(self.ledger, before, self.snapshot, self.reach.theorems)
        self.reach.count(before, self.snapshot, rows)

    def check_answer(self, command: Command, answer: Answer) -> list[str]:
        """Compare an answer with the oracle and the theorems; returns the rows that explain it."""
        note(f"{command} -> {answer}")
        try:
            outcome = self.oracle.apply(self.world, command)
            expected: Answer = outcome.refused or list(outcome.events)
            self.world = outcome.world
            rows = [step.row for step in outcome.steps]
        except PolicyFailed:
            expected, rows = "policy_failed", []
        assert expected == answer, command

        if not isinstance(answer, str):
            judge_events(self.ledger, command, answer, self.reach.theorems)
        return rows
