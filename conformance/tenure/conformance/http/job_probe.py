"""What a service makes of a job, found out before it is judged: without jobs that run as asked no case says anything.

A job must be accepted, run as long as it was asked to, and be done; a job can be canceled, and a session takes one.
What else is tried closes capabilities, each with the words of the service: a job without a session, one that fails.
More jobs are submitted than there may be lanes, and those that run at one time are counted.
"""

from collections.abc import Mapping, Sequence

import attrs

from tenure.conformance.errors import CannotStart, ProtocolError
from tenure.conformance.http.http_target import PROBED, REST, Clock, HttpTarget
from tenure.conformance.http.real_time import FOREVER, TICKS, in_seconds
from tenure.conformance.protocol.messages import Refused, Request, Response, ViewResponse, ask
from tenure.spec import counted

MOST_LANES = 8
"""Lanes up to which they are counted."""

RUNS = 2
"""Units that a job of the probe runs."""

SETTLES = 4
"""Units after which as many jobs run as will run at one time."""

TRIES = 3
"""How often a job is tried that does not run as it was asked to: the first may find everything cold."""

POLL = 0.1
"""Units between two looks."""

PROBE = "probe"
OTHER_JOB = "say what a job is with --job FILE, or with --program-id, --duration-param and --outcome-param"
RUNNING, DONE, FAILED, CANCELED = "running", "completed", "failed", "cancelled"


@attrs.frozen
class ProbeResult:
    """What a probe found: how many lanes there are, what is missing, each with its reason, and notes."""

    lanes: int
    missing: Mapping[str, str]
    notes: tuple[str, ...] = ()


@attrs.frozen
class _Look:
    """A status that was seen between two ticks."""

    sent: int
    answered: int
    status: str

    @property
    def is_over(self) -> bool:
        """Whether the job will not change any more."""
        return self.status.lower() in (DONE, FAILED, CANCELED)


class JobProbe:
    """Jobs on a service that has said hello and lacks what is `missing`, to see what becomes of them.

    A job may be over `patience` seconds later than it should be.
    """

    def __init__(self, service: HttpTarget, clock: Clock, missing: Mapping[str, str], patience: float) -> None:
        self._service, self._clock, self._patience = service, clock, round(patience * TICKS)
        self._unit, self._tolerance = service.scale.unit, service.scale.tolerance
        self._given, self._missing = frozenset(missing), dict(missing)
        self._ends: dict[str, tuple[int, str]] = {}
        self._has_session = False

    def find(self, lanes: int | None) -> ProbeResult:
        """What there is to find, but for the lanes if it is said how many there are. Raises CannotStart."""
        try:
            if self._service.is_virtual:
                self._submit()
            else:
                self._run_a_job()
                self._let_one_fail()
            self._rest()
            count = self._count_lanes(1 if lanes is not None else MOST_LANES + 1)
            self._use_a_session()
        except ProtocolError as broke:
            last = broke.exchange[-1:] if not broke.hung else ()
            raise CannotStart(": ".join((f"a job could not be tried: {broke.reason}", *last))) from None
        return self._found(count if lanes is None else lanes, is_told=lanes is not None)

    def _found(self, lanes: int, *, is_told: bool) -> ProbeResult:
        """What was found, with what follows for the lanes."""
        missing = {name: why for name, why in self._missing.items() if name not in self._given}
        if self._service.is_virtual and lanes == 1 and not is_told:
            return ProbeResult(lanes, missing)
        has = f"it has {lanes_text(lanes)}"
        if is_told:
            return ProbeResult(lanes, {**missing, "lanes": f"{has}, as --lanes says"})
        why = "whatever /tenure/reset says" if self._service.is_virtual else "and REST cannot set another number"
        ran = counted(lanes, "job")
        note = f"{ran} ran at one time when that was tried, so the cases are for {lanes_text(lanes)}; see --lanes"
        return ProbeResult(lanes, {**missing, "lanes": f"{has}, {why}"}, (note,))

    # What is tried

    def _run_a_job(self) -> None:
        """See that a job runs as long as it is asked to. Raises CannotStart."""
        trouble: str | None = None
        for _ in range(TRIES):
            trouble = self._trouble(*self._follow(self._submit()))
            self._rest()
            if trouble is None:
                return
        raise CannotStart(f"a job that was to run {in_seconds(RUNS * self._unit)} s {trouble}")

    def _trouble(self, submitted: _Look, looks: Sequence[_Look]) -> str | None:
        """What is wrong with how a job ran, and what to do about it; None if it is right."""
        *before, end = (submitted, *looks)
        begin = [look for look in before if look.status.lower() != RUNNING][-1]
        running = [look for look in before if look.status.lower() == RUNNING]
        least = running[-1].sent - running[0].answered if running else 0
        most, waited = end.answered - begin.sent, begin.sent - submitted.answered
        if end.status.lower() != DONE:
            return f"and to be done was shown as {end.status}; {OTHER_JOB}"
        if most < RUNS * self._unit - self._tolerance:
            return f"was over after {_seconds(most)} at most; {OTHER_JOB}"
        if least > RUNS * self._unit + self._tolerance:
            return f"ran {_seconds(least)} at least; {OTHER_JOB}, or take a longer --time-unit"
        if waited > self._tolerance:
            return (
                f"waited {_seconds(waited)} although nothing else was there, and the tolerance is "
                f"{_seconds(self._tolerance)}; take a longer --time-unit, which allows more --tolerance"
            )
        return None

    def _let_one_fail(self) -> None:
        """See whether a job can be told to fail. Raises CannotStart."""
        if "failing" in self._missing:
            return
        job, answer = self._try("failed")
        if isinstance(answer, Refused):
            self._missing["failing"] = f"a job that was to fail was refused: {_words(answer)}"
            return
        _, looks = self._follow(job)
        if looks[-1].status.lower() != FAILED:
            self._missing["failing"] = f"a job that was to fail was shown as {looks[-1].status}"

    def _count_lanes(self, jobs: int) -> int:
        """How many of so many jobs run at one time; they are canceled then. Raises CannotStart."""
        names = [self._submit(forever=True) for _ in range(jobs)]
        count, end = 0, self._now() + SETTLES * self._unit
        while count < jobs and self._now() <= end:
            count = max(count, sum(self._see(name).status.lower() == RUNNING for name in names))
            if self._service.is_virtual:
                break
            self._pause()
        if count > MOST_LANES:
            raise CannotStart(f"{count} jobs ran at one time; say with --lanes N how many lanes there are")
        answer = self._ask({"op": "cancel_job", "job": names[0]})
        if isinstance(answer, Refused) and not self._service.has_reset:
            raise CannotStart(f"a job cannot be canceled, so no case would leave the service free: {_words(answer)}")
        self._rest()
        return max(count, 1)

    def _use_a_session(self) -> None:
        """See that a session takes a job. Raises CannotStart."""
        self._open()
        _, answer = self._try("done")
        if isinstance(answer, Refused):
            raise CannotStart(f"a session that was opened takes no job: {_words(answer)}")
        self._rest()

    # How it is tried

    def _submit(self, *, forever: bool = False) -> str:
        """Submit a job that is done, in a session if it must be. Raises CannotStart."""
        job, answer = self._try("done", forever=forever)
        if isinstance(answer, Refused) and not self._has_session:
            self._open()
            refused, (job, answer) = answer, self._try("done", forever=forever)
            if isinstance(answer, Refused):
                answer = refused
            else:
                self._missing["sessionless"] = f"a job without a session was refused: {_words(refused)}"
        if isinstance(answer, Refused):
            raise CannotStart(f"the service takes no job: {_words(answer)}; {OTHER_JOB}")
        return job

    def _try(self, outcome: str, *, forever: bool = False) -> tuple[str, Response]:
        """Submit a job; its name, and the answer."""
        if "sessionless" in self._missing and not self._has_session:
            self._open()
        job = f"{PROBE}-{len(self._ends)}"
        self._ends[job] = (FOREVER if forever else RUNS) * self._unit, outcome
        self._service.let_end(self._ends)
        session = {"session": PROBE} if self._has_session else {}
        return job, self._ask({"op": "submit", "job": job, **session})

    def _open(self) -> None:
        """Open a session. Raises CannotStart."""
        answer = self._ask({"op": "open", "session": PROBE, **PROBED})
        if isinstance(answer, Refused):
            raise CannotStart(f"the service opens no second session: {_words(answer)}")
        self._has_session = True

    def _follow(self, job: str) -> tuple[_Look, list[_Look]]:
        """Look at a job that was just submitted until it is over. Raises CannotStart."""
        now = self._now()
        submitted, looks = _Look(now, now, "submitted"), list[_Look]()
        end = now + RUNS * self._unit + self._tolerance + self._patience
        while not (looks and looks[-1].is_over):
            looks.append(self._see(job))
            if looks[-1].sent > end:
                still = f"still shown as {looks[-1].status} after {_seconds(looks[-1].sent - now)}"
                asked = f"a job that was to run {in_seconds(RUNS * self._unit)} s"
                raise CannotStart(f"{asked} is {still}; {OTHER_JOB}, or wait longer with --timeout")
            self._pause()
        return submitted, looks

    def _see(self, job: str) -> _Look:
        """Look at a job."""
        sent = self._now()
        answer = self._ask({"op": "job", "job": job})
        if not isinstance(answer, ViewResponse):
            raise CannotStart(f"a job that was submitted cannot be looked at: {_words(answer)}")
        return _Look(sent, self._now(), str(answer.record["state"]))

    def _rest(self) -> None:
        """Let the service come to rest. Raises CannotStart."""
        if not self._service.come_to_rest():
            raise CannotStart(
                f"the service does not end within {REST:g} s what was canceled, so no case would leave it free"
            )
        self._has_session = False

    def _ask(self, request: Request) -> Response:
        return ask(self._service, request)

    def _pause(self) -> None:
        self._clock.sleep(POLL * self._unit / TICKS)

    def _now(self) -> int:
        return round(self._clock.now() * TICKS)


def lanes_text(lanes: int) -> str:
    """So many lanes, in words."""
    return counted(lanes, "lane")


def _words(answer: Response) -> str:
    """A refusal in the words of the service: its status and its body."""
    return (
        f"{answer.code.removeprefix('http_')} {answer.message}".rstrip() if isinstance(answer, Refused) else "accepted"
    )


def _seconds(ticks: int) -> str:
    return f"{ticks / TICKS:.3g} s"
