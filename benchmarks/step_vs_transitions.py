"""One step of a session against one trigger of a `transitions` machine, along the same random walk.

The peers are a flat machine of the fourteen phases written for this purpose, one callback a row, which is the fastest
form that `transitions` offers, and the hierarchical machine that `tenure.model` makes from the specification. All have
the same variables and must be in the same phase after every input. The step answers immutable records, the flat machine
changes one object.

    python benchmarks/step_vs_transitions.py --steps 200000
"""

from __future__ import annotations

import argparse
import random
import sys
from typing import TYPE_CHECKING

from measure import report, report_ratio, timed
from transitions import Machine

from tenure.model.machine import Lifecycle
from tenure.reference.step import opened, step
from tenure.reference.vocabulary import OFF, Input, Parameters, Phase

if TYPE_CHECKING:
    from collections.abc import Callable

PARAMETERS = Parameters(max_time=400, interactive_timeout=5, unused_timeout=50)
Move = tuple[Input, int, int, int, bool, bool, bool]
"""An input and its environment: now, lanes, busy, held, chosen, earliest."""

OFTEN = {
    Input.SUBMIT: 8,
    Input.START: 8,
    Input.FINISH: 8,
    Input.CANCEL_QUEUED_JOB: 1,
    Input.CANCEL_RUNNING_JOB: 1,
    Input.CLOSE: 1,
    Input.CANCEL: 1,
    Input.MAXIMUM_TIMEOUT: 2,
    Input.INTERACTIVE_TIMEOUT: 4,
    Input.UNUSED_TIMEOUT: 4,
}
"""How often the walk tries each input: mostly submit, start and finish. No job has a time limit."""


def make_walk(steps: int, seed: int) -> list[Move]:
    """Inputs that are each a step of a session; one that has ended is opened anew."""
    draw = random.Random(seed)
    now = 0
    variables, _ = opened(PARAMETERS, now)
    walk: list[Move] = [(Input.OPEN, now, 0, 0, False, False, False)]
    while len(walk) < steps:
        if variables.ended_at != OFF:
            variables, _ = opened(PARAMETERS, now)
            walk.append((Input.OPEN, now, 0, 0, False, False, False))
            continue
        now += draw.randrange(4)
        (given,) = draw.choices([*OFTEN], [*OFTEN.values()])
        move = (given, now, 3, variables.R, variables.holds, not variables.holds, variables.holds)
        answer = step(variables, PARAMETERS, *move)
        if isinstance(answer, tuple) and answer[0] is not variables:
            variables = answer[0]
            walk.append(move)
    return walk


def walk_step(walk: list[Move], phases: list[str] | None = None) -> None:
    """Along the walk with the step."""
    variables, _ = opened(PARAMETERS, 0)
    for given, now, lanes, busy, held, chosen, earliest in walk:
        if given == Input.OPEN:
            variables, _ = opened(PARAMETERS, now)
        else:
            answer = step(variables, PARAMETERS, given, now, lanes, busy, held, chosen, earliest)
            variables = answer[0]  # type: ignore[index]
        if phases is not None:
            phases.append(variables.phase)


# --- the flat machine -------------------------------------------------------------------------------------------------


class FlatSession:
    """What the flat machine moves: the variables, the environment, a guard or an effect each method."""

    state: str

    def __init__(self) -> None:
        self.opens(0)
        self.now = self.lanes = self.busy = 0
        self.held = self.chosen = self.earliest = False

    def opens(self, now: int) -> None:
        """The session is opened (T01)."""
        self.Q = self.R = self.usage = 0
        self.holds = False
        self.deadline = self.idle_deadline = self.ended_at = self.metered_since = OFF
        self.unused_deadline = now + PARAMETERS.unused_timeout
        self.reason = "none"

    def may_start(self) -> bool:
        """A lane is free, nobody holds the QPU, the policy chose this job."""
        return self.busy < self.lanes and not self.held and self.chosen

    def may_restart(self) -> bool:
        """The same before the deadline."""
        return self.busy < self.lanes and not self.held and self.chosen and self.now < self.deadline

    def may_go_on(self) -> bool:
        """The holder's earliest job, in a free lane, before the deadline."""
        return self.Q > 0 and self.busy < self.lanes and self.earliest and self.now < self.deadline

    def job_queued(self) -> bool:
        """A job is queued, and there is other work."""
        return self.Q > 0 and self.Q + self.R > 1

    def last_queued(self) -> bool:
        """The last work is queued."""
        return self.Q == 1 and self.R == 0

    def job_running(self) -> bool:
        """A job is running, and there is other work."""
        return self.R > 0 and self.Q + self.R > 1

    def last_running(self) -> bool:
        """The last work is running."""
        return self.R == 1 and self.Q == 0

    def some_running(self) -> bool:
        """A job is running."""
        return self.R > 0

    def none_running(self) -> bool:
        """No job is running."""
        return self.R == 0

    def maximum_due(self) -> bool:
        """The deadline is reached."""
        return self.now >= self.deadline

    def maximum_due_running(self) -> bool:
        """The deadline is reached, and a job is running."""
        return self.now >= self.deadline and self.R > 0

    def idle_due(self) -> bool:
        """The interactive timeout is over."""
        return self.now >= self.idle_deadline

    def unused_due(self) -> bool:
        """The unused timeout is over."""
        return self.unused_deadline != OFF and self.now >= self.unused_deadline

    def job_in(self) -> None:
        """A job comes; clocks that wait for one are off."""
        self.Q += 1
        self.idle_deadline = self.unused_deadline = OFF

    def job_out(self) -> None:
        """A queued job goes."""
        self.Q -= 1

    def starts(self) -> None:
        """A job starts."""
        self.Q -= 1
        self.R += 1

    def starts_first(self) -> None:
        """The first job starts."""
        self.gains()
        self.deadline = self.now + PARAMETERS.max_time

    def gains(self) -> None:
        """A job starts and brings the QPU."""
        self.starts()
        self.holds = True
        self.metered_since = self.now

    def finishes(self) -> None:
        """A job is over."""
        self.R -= 1

    def idles(self) -> None:
        """The last running job is over, and the idle clock starts."""
        self.R -= 1
        self.idle_deadline = self.now + PARAMETERS.interactive_timeout

    def idles_queued(self) -> None:
        """The last queued job goes, and the idle clock starts."""
        self.Q -= 1
        self.idle_deadline = self.now + PARAMETERS.interactive_timeout

    def gives_up(self) -> None:
        """The QPU goes, and what is queued."""
        self.Q = 0
        self.holds = False
        self.idle_deadline = self.unused_deadline = OFF

    def deactivates(self) -> None:
        """The QPU goes, and counting stops."""
        self.gives_up()
        self.stops()

    def stops(self) -> None:
        """Usage has been counted."""
        if self.metered_since != OFF:
            self.usage += self.now - self.metered_since
            self.metered_since = OFF

    def ends(self) -> None:
        """Nothing is left."""
        self.gives_up()
        self.stops()
        self.ended_at = self.now

    def ends_running(self) -> None:
        """The last running job is over, and with it the session."""
        self.R -= 1
        self.ends()


ROWS = [
    ("submit", "queued.empty", "queued.waiting", None, "job_in"),
    ("submit", "queued.waiting", "queued.waiting", None, "job_in"),
    ("submit", "active.busy", "active.busy", None, "job_in"),
    ("submit", "active.idle", "active.busy", None, "job_in"),
    ("submit", "deactivated.empty", "deactivated.waiting", None, "job_in"),
    ("submit", "deactivated.waiting", "deactivated.waiting", None, "job_in"),
    ("start", "queued.waiting", "active.busy", "may_start", "starts_first"),
    ("start", "active.busy", "active.busy", "may_go_on", "starts"),
    ("start", "deactivated.waiting", "active.busy", "may_restart", "gains"),
    ("start", "closed.unstarted", "closed.draining", "may_start", "starts_first"),
    ("start", "closed.waiting", "closed.draining", "may_restart", "gains"),
    ("start", "closed.draining", "closed.draining", "may_go_on", "starts"),
    ("finish", "active.busy", "active.busy", "job_running", "finishes"),
    ("finish", "active.busy", "active.idle", "last_running", "idles"),
    ("finish", "closed.draining", "closed.draining", "job_running", "finishes"),
    ("finish", "closed.draining", "closed.ended", "last_running", "ends_running"),
    ("finish", "canceled.draining", "canceled.ended", "last_running", "ends_running"),
    ("finish", "canceled.draining", "canceled.draining", "some_running", "finishes"),
    ("finish", "expired.draining", "expired.ended", "last_running", "ends_running"),
    ("finish", "expired.draining", "expired.draining", "some_running", "finishes"),
    *[
        ("cancel_running_job", phase, phase, "some_running", None)
        for phase in ("active.busy", "closed.draining", "canceled.draining", "expired.draining")
    ],
    ("cancel_queued_job", "queued.waiting", "queued.empty", "last_queued", "job_out"),
    ("cancel_queued_job", "deactivated.waiting", "deactivated.empty", "last_queued", "job_out"),
    ("cancel_queued_job", "active.busy", "active.idle", "last_queued", "idles_queued"),
    *[
        ("cancel_queued_job", phase, phase, "job_queued", "job_out")
        for phase in ("queued.waiting", "active.busy", "deactivated.waiting")
    ],
    *[
        row
        for phase in ("closed.unstarted", "closed.draining", "closed.waiting")
        for row in (
            ("cancel_queued_job", phase, phase, "job_queued", "job_out"),
            ("cancel_queued_job", phase, "closed.ended", "last_queued", "ends"),
        )
    ],
    *[("close", phase, "closed.ended", None, "ends") for phase in ("queued.empty", "active.idle", "deactivated.empty")],
    ("close", "queued.waiting", "closed.unstarted", None, None),
    ("close", "active.busy", "closed.draining", None, None),
    ("close", "deactivated.waiting", "closed.waiting", None, None),
    *[
        ("cancel", phase, "canceled.ended", "none_running", "ends")
        for phase in Phase
        if phase.accepting or phase in (Phase.CLOSED_UNSTARTED, Phase.CLOSED_DRAINING, Phase.CLOSED_WAITING)
    ],
    *[
        ("cancel", phase, "canceled.draining", "some_running", "gives_up")
        for phase in ("active.busy", "closed.draining")
    ],
    *[
        ("maximum_timeout", phase, "expired.draining", "maximum_due_running", "gives_up")
        for phase in ("active.busy", "closed.draining")
    ],
    *[
        ("maximum_timeout", phase, "expired.ended", "maximum_due", "ends")
        for phase in (
            *("active.busy", "active.idle", "deactivated.empty", "deactivated.waiting"),
            *("closed.draining", "closed.waiting"),
        )
    ],
    ("interactive_timeout", "active.idle", "deactivated.empty", "idle_due", "deactivates"),
    ("unused_timeout", "queued.empty", "closed.ended", "unused_due", "ends"),
]
"""Trigger, phases before and after, condition, effect."""


class Flat:
    """The flat machine on its walk."""

    def __init__(self) -> None:
        self.session = FlatSession()
        self.machine = Machine(
            self.session,
            states=[str(phase) for phase in Phase],
            transitions=[
                {"trigger": given, "source": str(source), "dest": str(to), "conditions": guard, "after": effect}
                for given, source, to, guard, effect in ROWS
            ],
            initial="queued.empty",
            auto_transitions=False,
        )
        self.triggers: dict[str, Callable[[], bool]] = {given: getattr(self.session, given) for given in OFTEN}

    def walk(self, walk: list[Move], phases: list[str] | None = None) -> None:
        """Along the walk with the machine."""
        session, machine, triggers = self.session, self.machine, self.triggers
        for given, now, lanes, busy, held, chosen, earliest in walk:
            if given == Input.OPEN:
                session.opens(now)
                machine.set_state("queued.empty")
            else:
                session.now, session.lanes, session.busy = now, lanes, busy
                session.held, session.chosen, session.earliest = held, chosen, earliest
                triggers[given]()
            if phases is not None:
                phases.append(session.state)


# --- the machine made from the specification --------------------------------------------------------------------------

NAMES = ("now", "lanes", "busy", "held", "chosen", "earliest")
TERMS = {"max_time": PARAMETERS.max_time, "interactive_timeout": PARAMETERS.interactive_timeout}


def walk_nested(walk: list[Move], lifecycle: Lifecycle, phases: list[str] | None = None) -> None:
    """Along the walk with the hierarchical machine."""
    parameters = {**TERMS, "unused_timeout": PARAMETERS.unused_timeout}
    for given, *values in walk:
        environment = {**dict(zip(NAMES, values, strict=True)), "stop_requested": False}
        if given == Input.OPEN:
            session = lifecycle.answer_to(None, "open", {**parameters, **environment}).session
        else:
            session = lifecycle.answer_to(session, given, environment).session
        if phases is not None:
            phases.append(session.phase)


def main() -> int:
    """Walk in turn, see that all are in the same phase after each input, and print the medians."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--steps", type=int, default=200_000)
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--quick", action="store_true", help="5000 steps")
    options = parser.parse_args()
    if options.quick:
        options.steps = 5_000
    walk = make_walk(options.steps, options.seed)
    flat, lifecycle = Flat(), Lifecycle(None)

    phases: dict[str, list[str]] = {"step": [], "flat": [], "nested": []}
    walk_step(walk, phases["step"])
    flat.walk(walk, phases["flat"])
    walk_nested(walk[: options.steps // 10], lifecycle, phases["nested"])
    if phases["step"] != phases["flat"] or phases["step"][: options.steps // 10] != phases["nested"]:
        print("the machines disagree", file=sys.stderr)
        return 1
    print(f"{len(walk)} inputs, {len(set(phases['step']))} phases")

    seconds: dict[str, list[float]] = {"step": [], "flat": [], "nested": []}
    for _ in range(options.repeat):
        seconds["step"].append(timed(lambda: walk_step(walk))[0])
        seconds["flat"].append(timed(lambda: flat.walk(walk))[0])
        seconds["nested"].append(10 * timed(lambda: walk_nested(walk[: options.steps // 10], lifecycle))[0])
    report("step", seconds["step"], len(walk), "step")
    report("flat machine", seconds["flat"], len(walk), "step")
    report("machine of the model", seconds["nested"], len(walk), "step")
    report_ratio("flat / step", seconds["step"], seconds["flat"])
    report_ratio("model / step", seconds["step"], seconds["nested"])
    return 0


if __name__ == "__main__":
    sys.exit(main())
