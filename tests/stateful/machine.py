"""Random commands to a scheduler, held step by step against the oracle and against the theorems.

After each command the scheduler must have answered what the oracle answers, event for event and field for field, and
must show the same of every session, every job and itself. Then the theorems are judged from the history of what was
reported. The commands aim at what is easily missed: deadlines and the instants beside them, ties, lanes that come and
go, ids that are used again, several mistakes at once.
"""

from typing import Any, ClassVar

import attrs
from hypothesis import note
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from tenure.model import World
from tenure.reference import Limits, Scheduler
from tests.stateful.invariants import judge_events, judge_moment
from tests.stateful.ledger import Answer, Command, Ledger
from tests.stateful.policies import POLICIES, Moody, MoodyOracle, PolicyFailed
from tests.stateful.reach import Reach
from tests.stateful.talk import ask, look
from tests.stateful.ways import WAYS

LARGEST = 2**63 - 1
SESSIONS = ("a", "b", "c")
# Phases that a random run leaves before much can happen in them, the most fleeting first.
FLEETING = (
    *("closed.waiting", "deactivated.waiting", "active.idle", "deactivated.empty", "canceled.draining", "queued.empty"),
    *("closed.unstarted", "expired.draining", "closed.draining", "queued.waiting", "active.busy"),
    *("canceled.ended", "expired.ended", "closed.ended"),
)
CLOCKS = ("deadline", "idle_deadline")

# Small numbers, so that deadlines meet: sessions with equal terms, idle windows that end with the maximum time.
terms = st.fixed_dictionaries(
    {
        "max_time": st.sampled_from([9, 1, 2, 3, 4, 6, 7, 8, 12, 15, 20, 30, LARGEST]),
        "interactive_timeout": st.sampled_from([2, 0, 1, 3, 4, 5]),
    },
    optional={"unused_timeout": st.sampled_from([None, 2, 3, 7])},
)
picks = st.integers(0, 23)
flags = st.booleans()
owners = st.sampled_from([None, None, "ann", "bob"])
outcomes = st.sampled_from(["done", "failed", "canceled"])
wrong: st.SearchStrategy[object] = st.sampled_from(
    [None, True, -1, 0, LARGEST + 1, 1.5, float("nan"), "", "7", b"a", [], {}, "nobody"]
)
faults = st.sampled_from([RuntimeError("no idea"), KeyError(), "nobody", "", 7, True, ["j1"], "running"])


class SchedulerMachine(RuleBasedStateMachine):
    """A scheduler, a twin of it that is told the same, the oracle for both, and the history of what was reported."""

    reach: ClassVar[Reach]
    policies: ClassVar[tuple[str, ...]] = ("fifo",)
    scheduler_type: ClassVar[Any] = Scheduler
    oracle_type: ClassVar[Any] = MoodyOracle

    @initialize(
        pick=picks,
        lanes=st.sampled_from([1, 1, 1, 1, 2, 3]),
        limits=st.sampled_from([None, None, Limits(9, 3), Limits(max_time=5)]),
        now=st.sampled_from([0, 0, 5, LARGEST - 9]),
        phase=st.sampled_from(list(WAYS)),
        op=st.sampled_from(["submit", "finish", "cancel_job", "close", "cancel"]),
    )
    def begin(self, pick: int, lanes: int, limits: Limits | None, now: int, phase: str, op: str) -> None:
        """Make the scheduler, its twin and its oracle, bring a session into some phase and give it a command there."""
        policy, rule = POLICIES[self.policies[pick % len(self.policies)]]
        self.policy, self.oracle = Moody(policy), self.oracle_type(rule)
        self.scheduler = self.scheduler_type(lanes=lanes, policy=self.policy, limits=limits, now=now)
        self.twin = self.scheduler_type(lanes=lanes, policy=self.policy, limits=limits, now=now)
        self.world = World(lanes=lanes, limits=attrs.asdict(limits) if limits else {}, now=now)
        self.ledger = Ledger(now, lanes, fifo=self.policies == ("fifo",))
        self.submissions = 0
        self.moment = look(self.scheduler, self.ledger, {"op": "begin"}, [], [])
        for step in WAYS[phase]:
            self.give({**step, "to": now + step["to"]} if step["op"] == "advance" else step)
        self.ask_anything(pick, op)

    # -- Commands that make sense --------------------------------------------------------------------------------------

    @rule(terms=terms)
    def open(self, terms: dict[str, Any]) -> None:
        """Open a session under a new id, or under that of one that has ended and is forgotten."""
        for name in SESSIONS:
            record = self.ledger.sessions.get(name)
            if record and record.reason:
                self.give({"op": "forget", "id": name, "kind": "session"})
            if not record or record.reason:
                self.give({"op": "open", "session": name, **terms})
                return

    @rule(terms=terms, submits=flags)
    def open_alike(self, terms: dict[str, Any], submits: bool) -> None:
        """Open sessions with equal terms at one instant, and perhaps submit a job to all."""
        for _ in range(2):
            self.open(terms)
        for name in self.accepting if submits else []:
            self.give({"op": "submit", "job": self.new_job(), "session": name})

    @precondition(lambda self: self.accepting)
    @rule(pick=picks, owner=owners, times=st.integers(1, 3), handle=flags)
    def submit(self, pick: int, owner: str | None, times: int, handle: bool) -> None:
        """Submit jobs to a session."""
        name = self.pick(self.accepting, pick)
        for _ in range(times):
            self.give({"op": "submit", "job": self.new_job(), "session": name, "owner": owner}, by_handle=handle)

    @rule(owner=owners)
    def submit_alone(self, owner: str | None) -> None:
        """Submit a job without a session."""
        self.give({"op": "submit", "job": self.new_job(), "owner": owner})

    @precondition(lambda self: self.ledger.running)
    @rule(pick=picks, outcome=outcomes)
    def finish(self, pick: int, outcome: str) -> None:
        """Finish a running job."""
        self.give({"op": "finish", "job": self.pick(self.ledger.running, pick), "outcome": outcome})

    @precondition(lambda self: self.ledger.running)
    @rule(by=st.integers(0, 1), times=st.integers(1, 4))
    def let_work_be_done(self, by: int, times: int) -> None:
        """Finish the jobs that run, and those that start then."""
        for _ in range(times):
            self.give({"op": "advance", "to": self.ledger.now + by})
            for job in list(self.ledger.running):
                self.give({"op": "finish", "job": job})

    @precondition(lambda self: self.ledger.waiting or self.ledger.running)
    @rule(pick=picks)
    def cancel_job(self, pick: int) -> None:
        """Cancel a queued or running job."""
        self.give({"op": "cancel_job", "job": self.pick([*self.ledger.waiting, *self.ledger.running], pick)})

    @precondition(lambda self: self.ledger.waiting)
    @rule(pick=picks)
    def change_ones_mind(self, pick: int) -> None:
        """Cancel all queued jobs of whoever has one."""
        owner = self.ledger.owners[self.pick(self.ledger.waiting, pick)]
        for job in [job for job in self.ledger.waiting if self.ledger.owners[job] == owner]:
            self.give({"op": "cancel_job", "job": job})

    @precondition(lambda self: self.ledger.sessions)
    @rule(pick=picks, op=st.sampled_from(["close", "close", "cancel"]), handle=flags)
    def end(self, pick: int, op: str, handle: bool) -> None:
        """Close or cancel a session."""
        self.give({"op": op, "session": self.pick(self.ledger.sessions, pick)}, by_handle=handle)

    @rule(by=st.integers(0, 3))
    def advance(self, by: int) -> None:
        """Let a little time pass."""
        self.give({"op": "advance", "to": self.ledger.now + by})

    @rule(pick=picks, offset=st.sampled_from([-1, 0, 0, 1]))
    def advance_to_a_deadline(self, pick: int, offset: int) -> None:
        """Let time pass until a deadline that can be seen, or until just before or after it."""
        views = self.moment.sessions.values()
        seen = [self.moment.scheduler["next_deadline"], *(view[clock] for view in views for clock in CLOCKS)]
        deadline = self.pick([at for at in seen if at is not None] or [self.ledger.now], pick)
        self.give({"op": "advance", "to": max(self.ledger.now, deadline + offset)})

    @precondition(lambda self: self.ledger.holder and self.ledger.holder.turn is None)
    @rule(jobs=st.integers(0, 2), closes=flags, others_finish=flags)
    def think_for_too_long(self, jobs: int, closes: bool, others_finish: bool) -> None:
        """Let the holder run out of work and of its interactive timeout while others wait, and perhaps come back."""
        (name,) = [name for name, record in self.ledger.sessions.items() if record.holds]
        record = self.ledger.sessions[name]
        self.give({"op": "submit", "job": self.new_job()})
        for job in [*record.queued, *record.running]:
            self.give({"op": "cancel_job", "job": job})
        if (idle_deadline := self.moment.sessions[name]["idle_deadline"]) is not None:
            self.give({"op": "advance", "to": min(idle_deadline, LARGEST)})
        for _ in range(jobs):
            self.give({"op": "submit", "job": self.new_job(), "session": name})
        if jobs and closes:
            self.give({"op": "close", "session": name})
        for job in list(self.ledger.running) if others_finish else []:
            self.give({"op": "finish", "job": job})

    @precondition(lambda self: self.ledger.holder and self.ledger.holder.turn is None)
    @rule(back=st.integers(1, 2), op=st.sampled_from(["cancel_job", "close", "advance"]))
    def lose_the_device(self, back: int, op: str) -> None:
        """Take all lanes away while a session holds the QPU, which then has a queued job and no running one."""
        (name,) = [name for name, record in self.ledger.sessions.items() if record.holds]
        record = self.ledger.sessions[name]
        self.give({"op": "resize", "lanes": 0})
        for job in record.queued[1:] + record.running:
            self.give({"op": "cancel_job", "job": job})
        if not record.queued and record.turn is None and record.holds:
            self.give({"op": "submit", "job": self.new_job(), "session": name})
        self.give(self.plausible(op, 2, name, record.queued[0] if record.queued else "nobody"))
        self.give({"op": "resize", "lanes": back})

    @rule(lanes=st.sampled_from([1, 2, 0, 3, 1]))
    def resize(self, lanes: int) -> None:
        """Change the number of lanes."""
        self.give({"op": "resize", "lanes": lanes})

    @precondition(lambda self: self.ledger.final)
    @rule(pick=picks)
    def forget_job(self, pick: int) -> None:
        """Forget a final job."""
        self.give({"op": "forget", "id": self.pick(self.ledger.final, pick), "kind": "job"})

    @precondition(lambda self: self.accepting)
    @rule(pick=picks, owner=owners, fails=flags)
    def work_in_a_context(self, pick: int, owner: str | None, fails: bool) -> None:
        """Submit a job inside the context of a handle, and leave it, perhaps by an exception."""
        name = self.pick(self.accepting, pick)
        handles = [self.scheduler.handle(name), self.twin.handle(name)]
        error = RuntimeError("no luck") if fails else None
        for handle in handles:
            handle.__enter__()
        self.give({"op": "submit", "job": self.new_job(), "session": name, "owner": owner})
        for handle in handles:
            assert not handle.__exit__(type(error) if error else None, error, None)
        answer, again = ([event.as_json() for event in handle.closing] for handle in handles)
        self.hold({"op": "close", "session": name}, answer, again)

    # -- Mistakes ------------------------------------------------------------------------------------------------------

    @precondition(lambda self: self.ledger.sessions)
    @rule(op=st.sampled_from(["close", "cancel"]))
    def turn_away(self, op: str) -> None:
        """Close or cancel a session in a phase that does not last."""
        self.give({"op": op, "session": self.fleeting})

    @precondition(lambda self: self.ledger.sessions)
    @rule(pick=picks, op=st.sampled_from(["submit", "finish", "cancel_job"]))
    def ask_anything(self, pick: int, op: str) -> None:
        """Give commands to a session in a phase that does not last: some in vain, and one that may make sense."""
        session = self.fleeting
        jobs = [job for job, owner in self.ledger.owners.items() if owner == session]
        self.give(self.plausible("open", pick, session, ""))
        for job in [job for job in jobs if job in self.ledger.final][:1]:
            self.give({"op": "finish", "job": job})
            self.give({"op": "cancel_job", "job": job})
        self.give(self.plausible(op, pick, session, self.pick(jobs or ["nobody"], pick)))

    @rule(
        pick=picks,
        op=st.sampled_from(
            ["open", "submit", "finish", "cancel_job", "close", "cancel", "advance", "resize", "forget"]
        ),
        places=st.lists(picks, min_size=1, max_size=2),
        values=st.lists(wrong, min_size=2, max_size=2),
    )
    def mistake(self, pick: int, op: str, places: list[int], values: list[object]) -> None:
        """Give a command with one or two wrong values, or what looks like such."""
        session = self.pick([*self.ledger.sessions, "nobody"], pick)
        command = self.plausible(op, pick, session, self.pick([*self.ledger.owners, "nobody"], pick))
        names = [name for name in command if name != "op"]
        for place, value in zip(places, values, strict=False):
            command[self.pick(names, place)] = value
        self.give(command)

    @rule(pick=picks, fault=faults)
    def fail_to_choose(self, pick: int, fault: object) -> None:
        """Give a command that may make a job start, while the policy raises or names what does not wait."""
        ledger = self.ledger
        commands: list[Command] = [{"op": "finish", "job": job} for job in ledger.running]
        commands += [{"op": "cancel", "session": name} for name, record in ledger.sessions.items() if record.holds]
        if (deadline := self.moment.scheduler["next_deadline"]) is not None:
            commands.append({"op": "advance", "to": deadline + 1})
        commands += [{"op": "resize", "lanes": ledger.lanes + 1}, {"op": "submit", "job": self.new_job()}]
        if fault == "running":
            fault = ledger.running[0] if ledger.running else "nobody"
        self.policy.fault, self.oracle.failing = fault, True
        self.give(self.pick(commands, pick))
        self.policy.fault, self.oracle.failing = None, False

    # -- Giving a command and looking at what it did -------------------------------------------------------------------

    def give(self, command: Command, *, by_handle: bool = False) -> None:
        """Give a command to both schedulers, and judge their answers."""
        self.hold(command, *(ask(scheduler, command, by_handle) for scheduler in (self.scheduler, self.twin)))

    def hold(self, command: Command, answer: Answer, again: Answer) -> None:
        """Hold an answer, and everything that can be seen after it, against the oracle and the theorems."""
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
        before, self.moment = self.moment, look(self.scheduler, self.ledger, command, answer, again)
        assert self.oracle.scheduler_view(self.world) == self.moment.scheduler
        for name, view in self.moment.sessions.items():
            assert self.oracle.session_view(self.world, name) == view, name
        for name, view in self.moment.jobs.items():
            assert self.oracle.job_view(self.world, name) == view, name
        judge_moment(self.ledger, before, self.moment, self.reach.theorems)
        self.reach.count(before, self.moment, rows)

    # -- Choices -------------------------------------------------------------------------------------------------------

    @property
    def accepting(self) -> list[str]:
        """The sessions that accept jobs."""
        return [name for name, record in self.ledger.sessions.items() if record.turn is None and record.reason is None]

    @property
    def fleeting(self) -> str:
        """The session in the most fleeting phase."""
        phases = {name: view["phase"] for name, view in self.moment.sessions.items()}
        return min(phases, key=lambda name: FLEETING.index(phases[name]))

    def pick(self, things: Any, pick: int) -> Any:
        """One of some things."""
        things = list(things)
        return things[pick % len(things)]

    def new_job(self) -> str:
        """An id that no job has, now and then one that a session may have."""
        self.submissions += 1
        name = SESSIONS[self.submissions % len(SESSIONS)]
        return f"j{self.submissions}" if self.submissions % 3 or name in self.ledger.owners else name

    def plausible(self, op: str, pick: int, session: str, job: str) -> dict[str, Any]:
        """A command about a session or a job, whether or not it makes sense."""
        match op:
            case "open":
                terms = {"max_time": 5, "interactive_timeout": 2, "unused_timeout": 3}
                return {"op": op, "session": session, **terms}
            case "submit":
                again = job in self.ledger.owners and pick % 3 == 0
                return {"op": op, "job": job if again else self.new_job(), "session": session, "owner": None}
            case "finish":
                return {"op": op, "job": job, "outcome": "done"}
            case "cancel_job":
                return {"op": op, "job": job}
            case "advance":
                return {"op": op, "to": self.ledger.now + self.pick([-1, 0, 1], pick)}
            case "resize":
                return {"op": op, "lanes": 1}
            case "forget":
                return {
                    "op": op,
                    "id": self.pick([session, job], pick),
                    "kind": self.pick([None, "session", "job"], pick),
                }
            case _:
                return {"op": op, "session": session}
