"""Checks, before a service is judged, that jobs run as requested; otherwise no case would be meaningful.

A job must be accepted, run for the requested time, and be done. It must be possible to cancel a job, and a session must
take one. If a job without a session or one that fails is refused, that capability is closed, with the answer of the
service. The lanes are counted by submitting many jobs and counting those that run at one time.
"""

from collections.abc import Mapping, Sequence

import attrs

from tenure.conformance.errors import CannotStart, ProtocolError
from tenure.conformance.http.http_target import IDLE_WAIT, PROBED, Clock, HttpTarget
from tenure.conformance.http.real_time import FOREVER, TICKS, in_seconds
from tenure.conformance.protocol.messages import Refused, Request, Response, ViewResponse, ask
from tenure.spec import counted

MOST_LANES = 8
"""The number up to which lanes are counted."""

RUNS = 2
"""The duration of a job of the probe, in units."""

SETTLES = 4
"""The units after which the number of running jobs no longer grows."""

TRIES = 3
"""The number of attempts at a job, because the first one may be slow."""

POLL = 0.1
"""The units between two queries."""

PROBE = "probe"
OTHER_JOB = "describe a job with --job FILE, or with --program-id, --duration-param and --outcome-param"
RUNNING, DONE, FAILED, CANCELED = "running", "completed", "failed", "cancelled"


@attrs.frozen
class ProbeResult:
    """The result of a probe: the number of lanes, the missing capabilities with their reasons, and notes."""

    lanes: int
    missing: Mapping[str, str]
    notes: tuple[str, ...] = ()


@attrs.frozen
class _Observation:
    """A status that was observed between two ticks."""

    sent: int
    answered: int
    status: str

    @property
    def is_over(self) -> bool:
        """Whether the job will not change any more."""
        return self.status.lower() in (DONE, FAILED, CANCELED)


class JobProbe:
    """Runs trial jobs on a service after its hello, which lacks the `missing` capabilities.

    A job may end up to `patience` seconds late.
    """

    def __init__(self, service: HttpTarget, clock: Clock, missing: Mapping[str, str], patience: float) -> None:
        self._service, self._clock, self._patience = service, clock, round(patience * TICKS)
        self._unit, self._tolerance = service.scale.unit, service.scale.tolerance
        self._given, self._missing = frozenset(missing), dict(missing)
        self._ends: dict[str, tuple[int, str]] = {}
        self._has_session = False

    def find(self, lanes: int | None) -> ProbeResult:
        """Run the probe; the lanes are counted unless their number is given. Raises CannotStart."""
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
            raise CannotStart(": ".join((f"the trial of a job failed: {broke.reason}", *last))) from None
        return self._result(count if lanes is None else lanes, is_given=lanes is not None)

    def _result(self, lanes: int, *, is_given: bool) -> ProbeResult:
        """The result for a number of lanes, which the user gave or the probe counted."""
        missing = {name: why for name, why in self._missing.items() if name not in self._given}
        if self._service.is_virtual and lanes == 1 and not is_given:
            return ProbeResult(lanes, missing)
        has = f"it has {lanes_text(lanes)}"
        if is_given:
            return ProbeResult(lanes, {**missing, "lanes": f"{has}, as --lanes says"})
        why = "whatever /tenure/reset says" if self._service.is_virtual else "and REST cannot set another number"
        ran = counted(lanes, "job")
        note = f"{ran} ran at one time in a trial, so the cases are for {lanes_text(lanes)}; see --lanes"
        return ProbeResult(lanes, {**missing, "lanes": f"{has}, {why}"}, (note,))

    # Trials

    def _run_a_job(self) -> None:
        """Check that a job runs for the requested time. Raises CannotStart."""
        fault: str | None = None
        for _ in range(TRIES):
            fault = self._fault(*self._follow(self._submit()))
            self._rest()
            if fault is None:
                return
        raise CannotStart(f"a job of {in_seconds(RUNS * self._unit)} s {fault}")

    def _fault(self, submitted: _Observation, observations: Sequence[_Observation]) -> str | None:
        """What is wrong with how a job ran, and what to do about it; None if it is right."""
        *before, end = (submitted, *observations)
        begin = [each for each in before if each.status.lower() != RUNNING][-1]
        running = [each for each in before if each.status.lower() == RUNNING]
        least = running[-1].sent - running[0].answered if running else 0
        most, waited = end.answered - begin.sent, begin.sent - submitted.answered
        if end.status.lower() != DONE:
            return f"ended as {end.status}, not {DONE}; {OTHER_JOB}"
        if most < RUNS * self._unit - self._tolerance:
            return f"ended after at most {_seconds(most)}; {OTHER_JOB}"
        if least > RUNS * self._unit + self._tolerance:
            return f"ran at least {_seconds(least)}; {OTHER_JOB}, or use a longer --time-unit"
        if waited > self._tolerance:
            return (
                f"waited {_seconds(waited)} although the service was idle, and the tolerance is "
                f"{_seconds(self._tolerance)}; use a longer --time-unit, which allows more --tolerance"
            )
        return None

    def _let_one_fail(self) -> None:
        """Find out whether a job can be made to fail. Raises CannotStart."""
        if "failing" in self._missing:
            return
        job, answer = self._try("failed")
        if isinstance(answer, Refused):
            self._missing["failing"] = f"a job that should fail was refused: {_text(answer)}"
            return
        _, observations = self._follow(job)
        if observations[-1].status.lower() != FAILED:
            self._missing["failing"] = f"a job that should fail ended as {observations[-1].status}"

    def _count_lanes(self, jobs: int) -> int:
        """Count how many of so many jobs run at one time, and cancel them. Raises CannotStart."""
        names = [self._submit(forever=True) for _ in range(jobs)]
        count, end = 0, self._now() + SETTLES * self._unit
        while count < jobs and self._now() <= end:
            count = max(count, sum(self._observe(name).status.lower() == RUNNING for name in names))
            if self._service.is_virtual:
                break
            self._pause()
        if count > MOST_LANES:
            raise CannotStart(f"{count} jobs ran at one time; give the number of lanes with --lanes N")
        answer = self._ask({"op": "cancel_job", "job": names[0]})
        if isinstance(answer, Refused) and not self._service.has_reset:
            raise CannotStart(f"a job cannot be canceled, so the service would never be idle: {_text(answer)}")
        self._rest()
        return max(count, 1)

    def _use_a_session(self) -> None:
        """Check that a session takes a job. Raises CannotStart."""
        self._open()
        _, answer = self._try("done")
        if isinstance(answer, Refused):
            raise CannotStart(f"an open session takes no job: {_text(answer)}")
        self._rest()

    # Helpers

    def _submit(self, *, forever: bool = False) -> str:
        """Submit a job with the outcome done, in a session if one is needed. Raises CannotStart."""
        job, answer = self._try("done", forever=forever)
        if isinstance(answer, Refused) and not self._has_session:
            self._open()
            refused, (job, answer) = answer, self._try("done", forever=forever)
            if isinstance(answer, Refused):
                answer = refused
            else:
                self._missing["sessionless"] = f"a job without a session was refused: {_text(refused)}"
        if isinstance(answer, Refused):
            raise CannotStart(f"the service takes no job: {_text(answer)}; {OTHER_JOB}")
        return job

    def _try(self, outcome: str, *, forever: bool = False) -> tuple[str, Response]:
        """Submit a job; return its name and the answer."""
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
            raise CannotStart(f"the service opens no second session: {_text(answer)}")
        self._has_session = True

    def _follow(self, job: str) -> tuple[_Observation, list[_Observation]]:
        """Observe a job that was just submitted until it is over. Raises CannotStart."""
        now = self._now()
        submitted, observations = _Observation(now, now, "submitted"), list[_Observation]()
        end = now + RUNS * self._unit + self._tolerance + self._patience
        while not (observations and observations[-1].is_over):
            observations.append(self._observe(job))
            if (last := observations[-1]).sent > end:
                still = f"is still {last.status} after {_seconds(last.sent - now)}"
                job = f"a job of {in_seconds(RUNS * self._unit)} s"
                raise CannotStart(f"{job} {still}; {OTHER_JOB}, or wait longer with --timeout")
            self._pause()
        return submitted, observations

    def _observe(self, job: str) -> _Observation:
        """Query the status of a job. Raises CannotStart."""
        sent = self._now()
        answer = self._ask({"op": "job", "job": job})
        if not isinstance(answer, ViewResponse):
            raise CannotStart(f"a submitted job cannot be queried: {_text(answer)}")
        return _Observation(sent, self._now(), str(answer.record["state"]))

    def _rest(self) -> None:
        """Wait until the service is idle. Raises CannotStart."""
        if not self._service.become_idle():
            raise CannotStart(
                f"the service does not end canceled jobs within {IDLE_WAIT:g} s, so it would never be idle"
            )
        self._has_session = False

    def _ask(self, request: Request) -> Response:
        return ask(self._service, request)

    def _pause(self) -> None:
        self._clock.sleep(POLL * self._unit / TICKS)

    def _now(self) -> int:
        return round(self._clock.now() * TICKS)


def lanes_text(lanes: int) -> str:
    """Format a number of lanes with its noun."""
    return counted(lanes, "lane")


def _text(answer: Response) -> str:
    """The refusal of the service: its status and its body."""
    return (
        f"{answer.code.removeprefix('http_')} {answer.message}".rstrip() if isinstance(answer, Refused) else "accepted"
    )


def _seconds(ticks: int) -> str:
    return f"{ticks / TICKS:.3g} s"
