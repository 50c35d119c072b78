"""Actions: they give a scheduler commands that test behavior which is easily missed.

An action is a method that gives some commands, which depend on the present world: deadlines and the instants beside
them, changes of lanes, idle sessions, reused ids, mistakes. Its numbers are taken modulo the number of choices, so it
can be taken in any world, and a run of actions can be shrunk. `ACTIONS` has the values of its arguments, and the
condition under which it is useful.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain, count, product
from typing import Any, TypeAlias, TypeVar

import attrs

from tenure.conformance.cases.trace import oracle
from tenure.conformance.exploration.constraints import RunConstraints
from tenure.conformance.exploration.phase_setups import PHASE_SETUPS
from tenure.conformance.generation.refusals import BAD_VALUES
from tenure.model import Command, World

T = TypeVar("T")

SESSIONS = "abcdefghijklmnopqrstuvwyz"
"""The ids of sessions; x is the first letter of the jobs without one."""

MOST_OPEN = 3
"""The most sessions at a time that have not ended."""

FLEETING = (
    *("closed.waiting", "deactivated.waiting", "active.idle", "deactivated.empty", "canceled.draining", "queued.empty"),
    *("closed.unstarted", "expired.draining", "closed.draining", "queued.waiting", "active.busy"),
    *("canceled.ended", "expired.ended", "closed.ended"),
)
"""The phases, in the order in which random runs leave them, the shortest first."""

UNUSUAL_IDS = (" ", "é中\U0001f600", "s" * 200, "\"'\\\n", "0", "null", "A")
"""Ids that are unusual, but valid (I1)."""

_OWNERS_OF_SESSIONS = ("ann", None, None)
_OWNERS_OF_JOBS = (None, None, None, "bob", None, None, None)

_GOOD: Mapping[str, str] = {"session": "nobody", "job": "nobody", "id": "nobody", "outcome": "failed", "kind": "job"}
"""Good values of the fields, to mix with the bad ones."""


class Player:
    """Gives commands in a world, within constraints."""

    world: World
    bounds: RunConstraints

    def give(self, command: Command) -> None:
        """Give a command, and update the world."""
        raise NotImplementedError

    def want(self, command: Command) -> None:
        """Give a command as far as the constraints allow."""
        for fitted in self.bounds.fitted(self.world, command):
            self.give(fitted)

    def can(self, capability: str) -> bool:
        """Whether the target has a capability."""
        return capability not in self.bounds.missing

    # -- Useful actions -----------------------------------------------------------------------------------------------

    def begin_in(self, phase: str) -> None:
        """Bring a session into some phase."""
        start = self.world.now
        for command in PHASE_SETUPS[phase]:
            self.want({**command, "to": start + command["to"]} if command["op"] == "advance" else command)

    def open(self, terms: dict[str, Any]) -> None:
        """Open a session under a new id, or under that of an ended session, which is forgotten first.

        Some have an owner.
        """
        ended = [name for name in self.world.sessions if name not in self.alive]
        if len(self.alive) >= MOST_OPEN:
            return
        if ended:
            self.want({"op": "forget", "id": ended[0], "kind": "session"})
        self.want({"op": "open", "session": self.new_session(), **terms, **self._of_owner(_OWNERS_OF_SESSIONS)})

    def open_alike(self, terms: dict[str, Any], submits: bool) -> None:
        """Open two sessions with equal parameters at one instant, and perhaps submit a job to all that accept."""
        self.open(terms)
        self.open(terms)
        for name in self.accepting if submits else []:
            self.submit_to(name)

    def submit(self, pick: int, times: int) -> None:
        """Submit jobs to a session."""
        name = picked(self.accepting, pick)
        for _ in range(times):
            self.submit_to(name)

    def submit_alone(self) -> None:
        """Submit a job without a session."""
        self.submit_to(None)

    def submit_with_limit(self, pick: int, time_limit: int) -> None:
        """Submit a job with a time limit, to a session or to none."""
        self.submit_to(picked([*self.accepting, None], pick), time_limit=time_limit)

    def finish(self, pick: int, outcome: str) -> None:
        """Finish a running job."""
        self.want({"op": "finish", "job": picked(self.world.running, pick), "outcome": outcome})

    def let_work_be_done(self, by: int, times: int) -> None:
        """Finish the running jobs, repeatedly."""
        for _ in range(times):
            self.let_time_pass(by)
            for job in self.world.running:
                self.want({"op": "finish", "job": job, "outcome": "done"})

    def cancel_job(self, pick: int) -> None:
        """Cancel a queued or running job."""
        jobs = [*(job.id for job in self.world.waiting), *self.world.running]
        self.want({"op": "cancel_job", "job": picked(jobs, pick)})

    def change_ones_mind(self, pick: int) -> None:
        """Cancel all queued jobs of a session, or of none."""
        session = picked(self.world.waiting, pick).session
        for job in self.jobs(session, "queued"):
            self.want({"op": "cancel_job", "job": job})

    def end(self, pick: int, op: str) -> None:
        """Close or cancel a session."""
        self.want({"op": op, "session": picked(self.world.sessions, pick)})

    def turn_away(self, op: str, too_late: bool) -> None:
        """Close or cancel a session in a short-lived phase, and perhaps submit a job to it afterwards."""
        name = self.fleeting
        self.want({"op": op, "session": name})
        if too_late:
            self.submit_to(name)

    def let_time_pass(self, by: int) -> None:
        """Let a little time pass."""
        self.want({"op": "advance", "to": self.world.now + by})

    def wait_for_a_deadline(self, pick: int, offset: int) -> None:
        """Advance to the deadline of an armed timer, or just before or after it."""
        deadlines = [deadline for deadline, *_ in oracle().deadlines(self.world)]
        deadline = picked(deadlines or [self.world.now], pick)
        self.want({"op": "advance", "to": max(self.world.now, deadline + offset)})

    def think_for_too_long(self, jobs: int, closes: bool, others_finish: bool) -> None:
        """Deactivate the holder for lack of work while other jobs wait, and perhaps submit to it again."""
        name = self.world.holder
        self.submit_to(None)
        for job in [*self.jobs(name, "queued"), *self.jobs(name, "running")]:
            self.want({"op": "cancel_job", "job": job})
            if self.world.jobs[job].state == "running":
                self.want({"op": "finish", "job": job, "outcome": "failed"})
        for deadline, *_, session, timer in oracle().deadlines(self.world):
            if (session, timer) == (name, "interactive_timeout"):
                self.want({"op": "advance", "to": deadline})
        for _ in range(jobs):
            self.submit_to(name)
        if jobs and closes:
            self.want({"op": "close", "session": name})
        for job in self.world.running if others_finish else ():
            self.want({"op": "finish", "job": job, "outcome": "done"})

    def lose_the_device(self, back: int, op: str) -> None:
        """Remove all lanes while a session holds the QPU and has a queued job but no running one."""
        name = self.world.holder
        self.want({"op": "resize", "lanes": 0})
        for job in self.jobs(name, "queued")[1:]:
            self.want({"op": "cancel_job", "job": job})
        for job in self.jobs(name, "running"):
            self.want({"op": "cancel_job", "job": job})
            if self.world.jobs[job].is_running:
                self.want({"op": "finish", "job": job, "outcome": "canceled"})
        if name in self.accepting and not self.jobs(name, "queued"):
            self.submit_to(name)
        self.want(self.plausible(op, 2, str(name), picked(self.jobs(name, "queued") or ["nobody"], 0)))
        self.want({"op": "resize", "lanes": back})

    def resize(self, lanes: int) -> None:
        """Change the number of lanes."""
        self.want({"op": "resize", "lanes": lanes})

    def forget(self, pick: int, names_it: bool) -> None:
        """Forget a job that is final or a session that has ended, which frees its id."""
        things = [*(("job", name) for name in self.final), *(("session", name) for name in self.world.sessions)]
        kind, name = picked(things, pick)
        self.want({"op": "forget", "id": name, **({"kind": kind} if names_it else {})})

    # -- Mistakes ------------------------------------------------------------------------------------------------------

    def ask_anything(self, pick: int, op: str) -> None:
        """Give commands to a session in a short-lived phase: some without effect, and one that may be useful."""
        session = self.fleeting
        jobs = [job.id for job in self.world.jobs.values() if job.session == session]
        self.want(self.plausible("open", pick, session, ""))
        for job in [job for job in jobs if job in self.final][:1]:
            self.want({"op": "finish", "job": job, "outcome": "done"})
            self.want({"op": "cancel_job", "job": job})
        self.want(self.plausible(op, pick, session, picked(jobs or ["nobody"], pick)))

    def mistake(self, pick: int, op: str, wrongs: Sequence[int]) -> None:
        """Give a command with some wrong values, or none, about an id that may be unknown or in another state."""
        session = picked([*self.world.sessions, "nobody"], pick)
        command = self.plausible(op, pick, session, picked([*self.world.jobs, "nobody"], pick))
        for wrong in wrongs:
            field = picked(sorted(BAD_VALUES[op]), wrong)
            values = [value for value in BAD_VALUES[op][field].values() if self.bounds.can_pass(field, value)]
            command[field] = picked([*values, _GOOD.get(field, 1)], wrong)
        self.want(command)

    # -- Choices -------------------------------------------------------------------------------------------------------

    @property
    def alive(self) -> list[str]:
        """The sessions that have not ended."""
        phases = oracle().spec.phases
        return [name for name, session in self.world.sessions.items() if not phases[session.phase].final]

    @property
    def accepting(self) -> list[str]:
        """The sessions that accept jobs."""
        phases = oracle().spec.phases
        return [name for name, session in self.world.sessions.items() if phases[session.phase].accepting]

    @property
    def final(self) -> list[str]:
        """The jobs that are over."""
        states = oracle().spec.job_states
        return [name for name, job in self.world.jobs.items() if states[job.state].final]

    @property
    def fleeting(self) -> str:
        """The session in the most short-lived phase."""
        sessions = self.world.sessions
        return min(sessions, key=lambda name: FLEETING.index(sessions[name].phase))

    def jobs(self, session: str | None, state: str) -> list[str]:
        """Return the jobs of a session, or those without one, that are in a state, in submission order."""
        return [job.id for job in self.world.jobs.values() if (job.session, job.state) == (session, state)]

    def submit_to(self, session: str | None, **more: Any) -> None:
        """Submit a new job to a session, or to none, with `more` fields; some have an owner."""
        named = {} if session is None else {"session": session}
        self.want({"op": "submit", "job": self.new_job(session), **named, **more, **self._of_owner(_OWNERS_OF_JOBS)})

    def new_session(self) -> str:
        """Return an id that no session has."""
        names = chain(SESSIONS, UNUSUAL_IDS, map(str, count()))
        return next(name for name in names if name not in self.world.sessions)

    def new_job(self, session: str | None) -> str:
        """Return an id that no job has; sometimes one that a session has, or an unusual one."""
        number = self.world.submissions + 1
        names = {5: session or "a", 9: UNUSUAL_IDS[number // 10 % len(UNUSUAL_IDS)]}
        name = names.get(number % 10, "")
        return name if name and name not in self.world.jobs else f"{session or 'x'}{number}"

    def _of_owner(self, owners: Sequence[str | None]) -> dict[str, str]:
        """Return the field of an owner, by the number of submissions so far; it is empty for none."""
        owner = picked(owners, self.world.submissions)
        return {} if owner is None else {"owner": owner}

    def plausible(self, op: str, pick: int, session: str, job: str) -> dict[str, Any]:
        """Return a command about a session or a job, whether or not it is useful."""
        match op:
            case "open":
                terms = {"max_time": 5, "interactive_timeout": 2, "unused_timeout": 3}
                return {"op": op, "session": session, **terms}
            case "submit":
                again = job in self.world.jobs and pick % 3 == 0
                return {"op": op, "job": job if again else self.new_job(session), "session": session}
            case "finish":
                return {"op": op, "job": job, "outcome": "done"}
            case "cancel_job":
                return {"op": op, "job": job}
            case "advance":
                return {"op": op, "to": max(0, self.world.now + picked((-1, 0, 1), pick))}
            case "resize":
                return {"op": op, "lanes": 1}
            case "forget":
                kind = picked((None, "session", "job"), pick)
                return {"op": op, "id": picked((session, job), pick), **({"kind": kind} if kind else {})}
            case _:
                return {"op": op, "session": session}


def picked(things: Iterable[T], pick: int) -> T:
    """Pick one of some things, by a number modulo their count."""
    things = list(things)
    return things[pick % len(things)]


Arguments: TypeAlias = Mapping[str, Sequence[Any]]
"""The values that each argument may have, by its name."""


@attrs.frozen
class Action:
    """The arguments of an action, and the condition under which it is useful."""

    arguments: Arguments
    is_possible: Callable[[Player], bool] = lambda player: True


LONG = 2**40
"""A maximum time that is longer than any run, and small enough for sums in every language."""

MAX_TIMES = (9, 1, 2, 3, 4, 6, 7, 8, 12, 15, 20, 30, LONG)
INTERACTIVE_TIMEOUTS = (2, 0, 1, 3, 4, 5)
UNUSED_TIMEOUTS = (3, 2, 7)
TIME_LIMITS = (3, 1, 2, 5)
"""The parameters of sessions and jobs: small, so that deadlines are reached and are close; one exceeds any run."""

_PICKS, _FLAGS = range(24), (False, True)
_TERMS = tuple(
    {"max_time": most, "interactive_timeout": idle, **unused}
    for unused in (*({},) * len(UNUSED_TIMEOUTS), *({"unused_timeout": unused} for unused in UNUSED_TIMEOUTS))
    for most, idle in product(MAX_TIMES, INTERACTIVE_TIMEOUTS)
)
_WRONGS = (*((first,) for first, _ in product(_PICKS, _PICKS)), *product(_PICKS, _PICKS))

BEGINNING: Arguments = {
    "now": (0, 0, 5, 1000),
    "lanes": (1, 1, 1, 1, 2, 3),
    "limits": ({}, {}, {"max_time": 9, "interactive_timeout": 3}, {"max_time": 5}, {"time_limit": 3}),
    "phase": sorted(PHASE_SETUPS),
    "pick": _PICKS,
    "op": ("submit", "finish", "cancel_job", "close", "cancel", "advance"),
}
"""The beginning of a run: a scheduler, a phase into which a session is brought, and a command to it there."""


def _holds(player: Player) -> bool:
    return player.world.holder in player.accepting


ACTIONS: Mapping[str, Action] = {
    "open": Action({"terms": _TERMS}),
    "open_alike": Action({"terms": _TERMS, "submits": _FLAGS}),
    "submit": Action({"pick": _PICKS, "times": (1, 2, 3)}, lambda player: bool(player.accepting)),
    "submit_alone": Action({}, lambda player: player.can("sessionless")),
    "submit_with_limit": Action({"pick": _PICKS, "time_limit": TIME_LIMITS}, lambda player: player.can("time_limit")),
    "finish": Action(
        {"pick": _PICKS, "outcome": ("done", "failed", "canceled")}, lambda player: bool(player.world.running)
    ),
    "let_work_be_done": Action({"by": (0, 1), "times": (1, 2, 3, 4)}, lambda player: bool(player.world.running)),
    "cancel_job": Action(
        {"pick": _PICKS},
        lambda player: player.can("cancel_job") and bool(player.world.waiting or player.world.running),
    ),
    "change_ones_mind": Action(
        {"pick": _PICKS}, lambda player: player.can("cancel_job") and bool(player.world.waiting)
    ),
    "end": Action({"pick": _PICKS, "op": ("close", "close", "cancel")}, lambda player: bool(player.world.sessions)),
    "turn_away": Action({"op": ("close", "cancel"), "too_late": _FLAGS}, lambda player: bool(player.world.sessions)),
    "let_time_pass": Action({"by": (0, 1, 2, 3)}),
    "wait_for_a_deadline": Action({"pick": _PICKS, "offset": (-1, 0, 0, 1)}),
    "think_for_too_long": Action({"jobs": (0, 1, 2), "closes": _FLAGS, "others_finish": _FLAGS}, _holds),
    "lose_the_device": Action(
        {"back": (1, 2), "op": ("cancel_job", "close", "advance", "finish", "cancel")},
        lambda player: player.can("resize") and player.world.holder is not None,
    ),
    "resize": Action({"lanes": (1, 2, 0, 3, 1)}, lambda player: player.can("resize")),
    "forget": Action({"pick": _PICKS, "names_it": _FLAGS}, lambda player: player.can("forget") and bool(player.final)),
    "ask_anything": Action(
        {"pick": _PICKS, "op": ("submit", "finish", "cancel_job")}, lambda player: bool(player.world.sessions)
    ),
    "mistake": Action({"pick": _PICKS, "op": sorted(BAD_VALUES), "wrongs": _WRONGS}),
}
"""The actions of a player, by the names of its methods."""
