"""Random commands in large states: queues, lanes, sessions and deadlines by the dozen.

A run begins with one of the `SCRIPTS`, which makes a state that small runs do not reach. Each answer on the way is
compared with the oracle, and the events with the theorems; the views are compared after the last command only. Then the
run continues like any other, with fewer commands, since each snapshot has many sessions.
"""

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from tenure.conformance.exploration.actions import picked
from tenure.model import World
from tests.stateful.driver import execute, snapshot
from tests.stateful.ledger import Command, Ledger
from tests.stateful.machine import OWNERS, SchedulerMachine, picks
from tests.stateful.policies import POLICIES, FailingPolicy

FEW, MANY = 9, 90
"""Sizes beyond those of other runs: of a queue, and of all jobs or sessions."""

LONG = 10_000

SCRIPTS = ("queue", "queue behind", "come back", "lanes", "unused", "started")


class LargeMachine(SchedulerMachine):
    """A scheduler in a large state, with its twin, its oracle and its ledger."""

    @initialize(
        pick=picks,
        script=st.sampled_from(SCRIPTS),
        size=st.integers(FEW, MANY),
        apart=st.integers(0, 3),
        then=st.sampled_from(["finish", "cancel", "advance", "finish", "close", "resize"]),
    )
    def begin(self, pick: int, script: str, size: int, apart: int, then: str) -> None:
        """Make the scheduler, its twin and its oracle, reach a large state and give a command there.

        Before it another command is given, in which the policy fails if it is called.
        """
        policy, ruling = POLICIES[self.policies[pick % len(self.policies)]]
        self.policy, self.oracle = FailingPolicy(policy), self.oracle_type(ruling)
        self.scheduler = self.scheduler_type(policy=self.policy)
        self.twin = self.scheduler_type(policy=self.policy)
        self.world = World()
        self.ledger = Ledger(0, 1, fifo=self.policies == ("fifo",))
        self.snapshot = snapshot(self.scheduler, self.ledger, {"op": "begin"}, [], [])
        self.give_all(_script(script, size, apart))
        self.fail_the_policy(pick, RuntimeError("no idea"), apart)
        self.give_all(self.command_then(then, pick))

    @rule(pick=picks, then=st.sampled_from(["finish", "cancel", "advance", "close", "resize"]))
    def go_on(self, pick: int, then: str) -> None:
        """Give a command that affects many jobs, lanes or deadlines."""
        self.give_all(self.command_then(then, pick))

    @rule(pick=picks, times=st.integers(FEW, 2 * FEW))
    def submit_many(self, pick: int, times: int) -> None:
        """Submit jobs to a session or to none."""
        session = picked([None, *self.accepting], pick)
        named = {} if session is None else {"session": session}
        number = self.world.submissions
        self.give_all({"op": "submit", "job": f"j{number + each}", **named} for each in range(times))

    def command_then(self, then: str, pick: int) -> list[Command]:
        """Commands about the session with the most queued jobs, all deadlines, all running jobs, or many lanes."""
        sessions = sorted(self.world.sessions, key=lambda name: -len(self.jobs(name, "queued")))
        deadlines = [deadline for deadline, *_ in self.oracle.deadlines(self.world)]
        match then:
            case "advance":
                return [{"op": "advance", "to": picked([self.world.now + LONG, *deadlines[::-1]], pick)}]
            case "finish":
                return [{"op": "finish", "job": job, "outcome": "done"} for job in self.world.running]
            case "resize":
                return [{"op": "resize", "lanes": FEW + 2 * pick}]
        return [{"op": then, "session": sessions[0]}] if sessions else []

    def give_all(self, commands: Iterable[Command]) -> None:
        """Give commands to both schedulers, and compare the views after the last one."""
        *others, last = [*commands] or [{"op": "advance", "to": self.world.now}]
        for command in others:
            given = self._owned(command)
            answer, again = (execute(scheduler, given) for scheduler in (self.scheduler, self.twin))
            assert answer == again
            self.check_answer(given, answer)
        self.snapshot = snapshot(self.scheduler, self.ledger, {"op": "go on"}, [], [])
        self.give(last)

    def _owned(self, command: Command) -> Command:
        owner = OWNERS[self.world.submissions % len(OWNERS)]
        return {**command, "owner": owner} if command["op"] == "submit" else command


Script: TypeAlias = list[Command]


def _script(name: str, size: int, apart: int) -> Script:
    """The commands that lead to a large state."""
    first, other = _submit("first", "a"), _submit("other")
    queue = [_submit(f"a{number}", "a") for number in range(size)]
    match name:
        case "queue":  # of the holder
            return [_open("a"), first, other, *queue]
        case "queue behind":  # in the normal queue, before the first start
            return [other, _open("a"), *queue, _submit("last")]
        case "come back":  # in the normal queue, when deactivated
            away = [_open("a"), first, other, _finish("first"), {"op": "advance", "to": 5}]
            return [*away, *queue, _submit("last")]
        case "lanes":  # and as many jobs, so that all of them are busy
            lanes = MANY // 2 + size
            jobs = [_submit(f"a{number}", "a") for number in range(lanes)]
            return [{"op": "resize", "lanes": lanes}, _open("a"), *jobs, first, other]
        case "unused":
            names = [f"s{number}" for number in range(MANY)]
            opened = [_open(name, unused_timeout=100 + apart * number) for number, name in enumerate(names)]
            used = [_submit(f"{name}.1", name) for name in names[:: 2 + apart]]
            return [other, *opened, *used, *[_open(f"{name}.2", unused_timeout=100) for name in names[:size:3]]]
        case _:
            return [each for number in range(MANY) for each in _started(f"s{number}", LONG - apart * number)]


def _started(name: str, max_time: int) -> Script:
    """A session that is deactivated at once, whose maximum time runs on."""
    opened = _open(name, max_time=max_time, interactive_timeout=0)
    return [opened, _submit(f"{name}.1", name), _finish(f"{name}.1")]


def _open(name: str, max_time: int = 50, interactive_timeout: int = 5, **more: Any) -> Command:
    return {
        "op": "open",
        "session": name,
        "max_time": max_time,
        "interactive_timeout": interactive_timeout,
        **more,
    }


def _submit(job: str, session: str | None = None) -> Command:
    return {"op": "submit", "job": job} if session is None else {"op": "submit", "job": job, "session": session}


def _finish(job: str) -> Mapping[str, Any]:
    return {"op": "finish", "job": job, "outcome": "done"}
