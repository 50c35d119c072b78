"""Services as targets: on a virtual clock and in real time, right ones and wrong ones, and what is lost on them."""

from collections.abc import Callable
from typing import Any, ClassVar

import pytest

from tenure.conformance import (
    Broken,
    CannotStart,
    Failure,
    Judgement,
    PythonTarget,
    Report,
    bundled_cases,
    outcome,
    select,
)
from tenure.conformance.bench import Run
from tenure.conformance.expect import steps
from tenure.conformance.http_bench import TRIES, judge_service
from tenure.conformance.http_target import HttpSettings, HttpTarget, SystemClock
from tenure.conformance.judge import MOST_HANGS, Terms
from tenure.conformance.rest import OVER_HTTP
from tenure.spec import bundled
from tests.conformance import wrong_schedulers
from tests.conformance.service import TOKEN, FakeClock, Service, serving

CASES = select(bundled_cases(), depth="standard")
QUICK = select(CASES, depth="quick")
FEW = select(CASES, ids=["T01/*", "T04/*", "T09/*", "T10/*", "T24/closed.draining/work_left", "cell/closed.draining/*"])


class Virtual(Service):
    """A service whose clock can be turned."""

    surface: ClassVar[str | None] = "virtual"


class Resettable(Service):
    """A service in real time that can be reset."""

    surface: ClassVar[str | None] = "reset"


def judged(service: Service, cases: Any = FEW, *, all_of_them: bool = True, **more: Any) -> Judgement:
    """The judgement on a service."""
    terms, progress = more.pop("terms", None), more.pop("progress", None)
    with serving(service) as url:
        settings = HttpSettings(url, service.token, **more)
        return judge_service(
            cases,
            lambda: HttpTarget(settings, service.clock),
            service.clock,
            terms,
            all_of_them=all_of_them,
            progress=progress,
        )


def failed(judgement: Judgement) -> list[Failure]:
    """The failures."""
    return [verdict.failure for verdict in judgement.of("failed") if verdict.failure is not None]


def lost_for(judgement: Judgement) -> set[str]:
    """The capabilities for lack of which cases were lost."""
    return {name for verdict in judgement.of("lost") for name in verdict.lacking}


# Right services


def test_a_service_with_a_virtual_clock_is_judged_by_what_it_can_be_asked() -> None:
    """In no time, and by most of the suite."""
    service = Virtual(FakeClock())
    judgement = judged(service, QUICK, all_of_them=False)
    assert ("passed", ()) == (outcome(judgement), judgement.notes)
    assert {"given_ids", "unused_timeout"} == lost_for(judgement)
    assert len(judgement.of("passed")) > 0.7 * len(QUICK)
    assert 0 == service.clock.now()
    assert ("small service", "1") == (judgement.target.name, judgement.target.version)


def test_a_service_in_real_time_is_judged_by_few_cases_that_cover_much() -> None:
    """Of those that can be played, every row in every phase; what was left out is told, and what was seen."""
    judgement = judged(Service(FakeClock()), QUICK, all_of_them=False)
    assert "passed" == outcome(judgement)
    assert {"ending", "given_ids", "lanes", "resize", "unused_timeout"} <= lost_for(judgement)
    played = [verdict.case for verdict in judgement.of("passed")]
    lost = {verdict.case.id for verdict in judgement.of("lost")}
    playable = [case for case in QUICK if case.id not in lost]
    assert len(played) < len(playable)
    rows, every = (
        {(each.row, each.phase) for case in cases for step in steps(case) for each in step.outcome.steps}
        for cases in (played, playable)
    )
    assert every == rows
    seen, left_out = judgement.notes
    number = seen.split()[0]
    assert f"{number} of {number} looks at a session or a job left one answer only" == seen
    assert left_out.startswith(f"{len(playable) - len(played)} more cases can be run in ")


def test_what_a_service_cannot_show_is_told() -> None:
    """Each capability that is missing has a reason, and the suite knows its name."""
    report = report_on(judged(Service(FakeClock())))
    profile = {name: each for name, each in report["profile"].items() if not each["open"]}
    assert {*OVER_HTTP} - {"failing", "set_interactive_timeout"} <= set(profile)
    assert {"phase", "deadline", "usage", "row", "scheduler"} <= set(profile)
    assert all(each["reason"] for each in profile.values())
    assert "REST reports no events" == profile["events"]["reason"]


def report_on(judgement: Judgement) -> Any:
    """The report on a judgement, as JSON."""
    return Report(bundled(), judgement, 0, (), lambda case: f"tenure conform --case {case}").as_json()


def test_the_progress_tells_how_long_it_will_take() -> None:
    """Up to no time at all at the end."""
    told: list[tuple[int, int, float]] = []
    judged(Service(FakeClock()), FEW, progress=lambda *each: told.append(each))
    assert (0, len(FEW)) == told[0][:2]
    assert (len(FEW), len(FEW), 0) == told[-1]
    lefts = [left for _, _, left in told]
    assert sorted(lefts, reverse=True) == lefts
    assert 50 < lefts[0] < 500


@pytest.mark.parametrize("unit", [0.01, 0.5, 60.0])
def test_a_unit_may_be_long_or_short(unit: float) -> None:
    """A case takes as long as it takes; so does a job."""
    service = Service(FakeClock())
    assert "passed" == outcome(judged(service, time_unit=unit, tolerance=unit / 4))
    assert 40 * unit < service.clock.now() < 400 * unit


def test_whoever_can_be_reset_is_not_put_to_rest_by_what_is_tested() -> None:
    """Set-up goes through other calls: nothing is canceled but in a case about that."""
    service = Resettable(FakeClock())
    assert "passed" == outcome(judged(service, select(CASES, ids=["T04/*", "T10/*"])))
    assert not [each for each in service.requests if "cancel" in each or "close" in each or "PATCH" in each]
    assert "POST /tenure/reset" in service.requests


def test_whoever_cannot_be_reset_is_put_to_rest() -> None:
    """Every job and every session that was made is ended before the next case."""
    service = Service(FakeClock())
    judged(service, select(CASES, ids=["T06/*"]))
    assert [] == service.look("scheduler", "")["running"]
    assert {"closed"} == {service.state_of(session)[0] for session in service.given}


# Wrong services


class CloseIsCancel(Service):
    """E1: a session that is closed is canceled."""

    def close(self, session: str) -> None:
        """Cancel it."""
        self.do("cancel", session=session)


class CloseDoesNothing(Service):
    """E1: a session goes on accepting."""

    def close(self, session: str) -> None:
        """Forget about it."""
        self.look("session", session)


class IdleNeverEnds(Service):
    """D1: a session is not deactivated."""

    def open(self, session: str, max_time: int, interactive_timeout: int) -> None:
        """Give it all the time there is, and say nothing."""
        super().open(session, max_time, 10**15)


class ExpiresEarly(Service):
    """X1: a session is over two units before its deadline."""

    def open(self, session: str, max_time: int, interactive_timeout: int) -> None:
        """Give it less time than is asked for."""
        super().open(session, max(max_time - 2_000_000, 1), interactive_timeout)


class ShowsQueuedAsActive(Service):
    """A1: a session is shown as active from its opening."""

    def state_of(self, session: str) -> tuple[str, bool]:
        """Be quick."""
        state, accepting = super().state_of(session)
        return "active" if state == "open" else state, accepting


class ShowsDroppedAsCompleted(Service):
    """E4: what never ran is shown as completed."""

    def status_of(self, job: str) -> str:
        """Be kind."""
        status = super().status_of(job)
        return "Completed" if status == "Failed" else status


WRONG_SERVICES: list[tuple[type[Service], str, set[str]]] = [
    (CloseIsCancel, "T19/active.busy", {"E1"}),
    (CloseDoesNothing, "T18/queued.waiting", {"E1", "E3"}),
    (IdleNeverEnds, "T10/active.idle", {"D1", "K1", "X1"}),
    (ExpiresEarly, "clock/maximum_timeout/active.idle/before", {"E5", "X1"}),
    (ShowsQueuedAsActive, "T02/queued.empty", {"C1"}),
    (ShowsDroppedAsCompleted, "E4/drops-in-submission-order", {"E4"}),
]


@pytest.mark.parametrize("surface", [None, "reset", "virtual"])
@pytest.mark.parametrize(
    ("wrong", "case", "clauses"), WRONG_SERVICES, ids=[each[0].__name__ for each in WRONG_SERVICES]
)
def test_a_wrong_service_fails(wrong: type[Service], case: str, clauses: set[str], surface: str | None) -> None:
    """By the clause that it breaks, with what was allowed, in real time and on a virtual clock."""
    service = type(wrong.__name__, (wrong,), {"surface": surface})(FakeClock())
    (failure,) = failed(judged(service, select(CASES, ids=[case])))
    assert failure.broke is None
    assert failure.difference is not None
    assert not clauses.isdisjoint(failure.clauses)
    if surface != "virtual" and failure.request["op"] in ("session", "job"):
        assert failure.allowed is not None
        assert failure.allowed.startswith(f"only {failure.difference.field} ")
        assert failure.allowed.endswith("s after the beginning, give or take 0.250 s")


WRONG_SCHEDULERS = {
    wrong_schedulers.PriorityLostAfterReactivation: ("P1/after-reactivation", "P1"),
    wrong_schedulers.DeadlineMovedOnReactivation: ("R1/deadline-stays", "R1"),
    wrong_schedulers.NoExclusivity: ("P2/idle-after-activation", "P2"),
    wrong_schedulers.LastInFirstOut: ("Q1/starts-in-turn", "Q1"),
    wrong_schedulers.HolderOutOfOrder: ("P1/in-submission-order", "P1"),
    wrong_schedulers.LanesOffByOne: ("T02/queued.empty", "Q1"),
    wrong_schedulers.IdleClockGoesOn: ("K1/restarts-in-full", "K1"),
    wrong_schedulers.ExpiryKillsRunningJobs: ("T28/active.busy/job_running", "E5"),
    wrong_schedulers.AcceptsAfterClose: ("cell/closed.draining/submit", "E7"),
}


@pytest.mark.parametrize("wrong", WRONG_SCHEDULERS, ids=lambda wrong: wrong.__name__)
def test_a_service_with_a_wrong_scheduler_fails(wrong: Any) -> None:
    """In real time, by the clause that it breaks."""
    case, clause = WRONG_SCHEDULERS[wrong]
    service = Service(FakeClock(), lambda: PythonTarget(wrong, "wrong", None))
    (failure,) = failed(judged(service, select(CASES, ids=[case])))
    assert clause in failure.clauses


# Services with a mind of their own


@pytest.mark.parametrize(
    ("own", "reason"),
    [
        ({"interactive_ttl": 60.0}, "the service has an interactive_ttl of 60 s and was asked for 97 s"),
        (
            {"interactive_ttl": 60.0, "takes_interactive_ttl": False},
            "the service has an interactive_ttl of 60 s and refuses to be asked for one: ",
        ),
        ({"shows_interactive_ttl": False}, "the service does not show its interactive_ttl and was asked for 97 s"),
    ],
)
@pytest.mark.parametrize("surface", [None, "virtual"])
def test_an_interactive_timeout_that_is_not_asked_for_costs_cases(
    own: dict[str, Any], reason: str, surface: str | None
) -> None:
    """Those are run that go the same way with it, and only those."""
    service = type("Own", (Service,), {**own, "surface": surface})(FakeClock())
    judgement = judged(service, select(CASES, ids=["T04/*", "T09/*", "T10/*", "T18/*", "K1/cleared-by-close"]))
    assert judgement.target.missing["set_interactive_timeout"].startswith(reason)
    assert "passed" == outcome(judgement)
    assert "set_interactive_timeout" in lost_for(judgement)
    assert ("T10/active.idle", "lost") in [(verdict.case.id, verdict.result) for verdict in judgement.verdicts]
    assert {"T04/queued.waiting", "T18/queued.waiting"} <= {verdict.case.id for verdict in judgement.of("passed")}


def test_a_unit_can_be_chosen_to_fit_an_interactive_timeout() -> None:
    """Where 10 units are its 60 seconds, the cases with 10 units are run."""
    service = type("Own", (Service,), {"interactive_ttl": 60.0})(FakeClock())
    judgement = judged(service, select(CASES, ids=["T10/*"]), time_unit=6.0, tolerance=1.5)
    assert ["T10/active.idle"] == [verdict.case.id for verdict in judgement.of("passed")]


def test_a_job_that_cannot_be_told_to_fail_costs_cases() -> None:
    """If no parameter says so."""
    judgement = judged(Service(FakeClock()), select(CASES, ids=["J03/*"]), outcome_field=None)
    assert [("failing",)] == [verdict.lacking for verdict in judgement.of("lost")]


def test_cases_with_terms_that_were_not_tried_are_lost() -> None:
    """A service has limits that nobody tells."""
    cases = [Run().play(f"open a {terms}").case(f"C2/{terms}", ("C2",)) for terms in ("max=200 idle=97", "max=201")]
    for kind in (Service, Virtual):
        judgement = judged(kind(FakeClock()), cases)
        assert [(), ("long_terms",)] == [verdict.lacking for verdict in judgement.verdicts]
        assert "passed" == outcome(judgement)


# Time that is not exact


@pytest.mark.parametrize("latency", [0.05, 0.2])
def test_a_service_may_take_its_time_within_the_tolerance(latency: float) -> None:
    """Looks are then compared with all that may be seen; few of them leave a choice."""
    judgement = judged(Service(FakeClock(), latency=latency), QUICK, all_of_them=False)
    assert "passed" == outcome(judgement)
    assert () == judgement.of("not run")
    exact, _, number, *_ = judgement.notes[0].split()
    assert 0.5 < int(exact) / int(number) < 1


class Tardy(Service):
    """It is late: what was due some time ago has not happened yet."""

    behind: ClassVar[float] = 0.0

    def catch_up(self) -> None:
        """See the time as it was."""
        self.started += self.behind
        super().catch_up()
        self.started -= self.behind


@pytest.mark.parametrize(("behind", "expected"), [(0.0, "passed"), (0.2, "passed"), (0.4, "failed"), (2.0, "failed")])
def test_a_service_may_be_late_by_the_tolerance_and_not_by_more(behind: float, expected: str) -> None:
    """It is a quarter of a second here."""
    service = type("Behind", (LateTimers,), {"behind": behind})(FakeClock())
    assert expected == outcome(judged(service, select(CASES, ids=["T10/*", "T28/active.idle"])))


class LateTimers(Service):
    """Every interactive timeout takes a little longer."""

    behind: ClassVar[float] = 0.0

    def open(self, session: str, max_time: int, interactive_timeout: int) -> None:
        """Give it more time than is asked for."""
        more = round(self.behind * 1_000_000)
        super().open(session, max_time + more, interactive_timeout + more)


@pytest.mark.parametrize(
    ("clock", "latency", "reason"),
    [
        (FakeClock(late=0.3), 0.0, "a command was given 0.300 s late; take a longer --time-unit"),
        (FakeClock(), 0.6, "a command was answered after 0.600 s; allow more --tolerance"),
    ],
)
def test_what_cannot_be_told_is_not_judged(clock: FakeClock, latency: float, reason: str) -> None:
    """It is tried again, and then left open, with the reason."""
    service = Service(clock, latency=latency)
    judgement = judged(service, select(CASES, ids=["T04/queued.waiting"]))
    assert "no verdict" == outcome(judgement)
    assert [f"T04/queued.waiting is undecided: {reason}"] == [each for each in judgement.notes if "undecided" in each]
    probes = 1
    assert TRIES + probes == service.requests.count("POST /sessions")


def test_a_real_service_is_judged_in_real_time() -> None:
    """A unit is 20 milliseconds here, so it takes a second or two."""
    clock = SystemClock()
    cases = select(CASES, ids=["T04/*", "T06/*", "T10/*", "E1/drains-in-order"])
    judgement = judged(Service(clock), cases, time_unit=0.02, tolerance=0.005)
    assert [] == failed(judgement)
    assert "passed" == outcome(judgement)
    assert judgement.seconds < 60


def test_a_wrong_service_fails_in_real_time() -> None:
    """As quickly."""
    cases = select(CASES, ids=["T10/*"])
    judgement = judged(IdleNeverEnds(SystemClock()), cases, time_unit=0.02, tolerance=0.005)
    assert "failed" == outcome(judgement)


# Services that break the protocol, or cannot be judged


class Answering(Service):
    """A service that answers some request otherwise."""

    other: ClassVar[Callable[[str, list[str]], tuple[int, Any] | None]]

    def answer(self, method: str, path: list[str], body: Any) -> tuple[int, Any]:
        """Otherwise, or as it should."""
        found = super().answer(method, path, body)
        return type(self).other(method, path) or found


def answering(method: str, start: str, status: int, body: Any, after: int = 0) -> Service:
    """Such a service, which answers well so many times first."""
    asked: list[None] = []

    def other(asked_method: str, path: list[str]) -> tuple[int, Any] | None:
        if asked_method == method and "/".join(path).startswith(start):
            asked.append(None)
        is_it = asked_method == method and "/".join(path).startswith(start) and len(asked) > after
        return (status, body) if is_it else None

    class Other(Answering):
        """A service that answers so."""

    Other.other = staticmethod(other)
    return Other(FakeClock())


@pytest.mark.parametrize(
    ("service", "reason"),
    [
        (answering("POST", "jobs", 500, None), "a status of 500 is neither success nor refusal"),
        (answering("POST", "jobs", 429, None), "a status of 429 is neither success nor refusal"),
        (answering("POST", "jobs", 401, None), "a status of 401 is neither success nor refusal"),
        (answering("POST", "jobs", 200, {"job": "a"}), "a job was made, but the answer has no id: "),
        (answering("POST", "jobs", 200, {"id": 7}), "a job was made, but the answer has no id: "),
        (answering("POST", "jobs", 200, {"id": ""}), "a job was made, but the answer has no id: "),
        (answering("POST", "jobs", 200, {"id": "x" * 2000}), "a job was made, but the answer has no id: "),
        (answering("POST", "jobs", 200, {"id": "\ud800"}), "a job was made, but the answer has no id: "),
        (answering("GET", "sessions/", 200, {"state": "open"}, 3), "what is shown has not state and accepting_jobs"),
        (answering("GET", "sessions/", 200, [], 3), "what is shown has not state and accepting_jobs"),
        (answering("GET", "jobs/", 200, {"state": "Queued"}), "what is shown has not a status in state"),
    ],
)
def test_a_service_that_breaks_the_protocol_gets_that_verdict(service: Service, reason: str) -> None:
    """With the last requests and answers."""
    (failure, *_) = failed(judged(service, select(CASES, ids=["T04/queued.waiting"])))
    assert failure.broke is not None
    assert reason in failure.broke.reason
    assert any(line.startswith("-> ") for line in failure.broke.exchange)


@pytest.mark.parametrize(
    ("service", "reason"),
    [
        (
            answering("POST", "sessions", 400, {}),
            "the service does not open a session of 200 s, so nothing can be tried",
        ),
        (answering("GET", "backends", 404, {}), "the service does not list its backends; name one with --backend"),
        (answering("GET", "sessions/", 200, {"max_ttl": 5}, 0), "the service does not end a session within 30 s"),
        (answering("GET", "tenure", 401, {}), "the service wants a token; give --token-env NAME"),
    ],
)
def test_a_service_that_cannot_be_judged_is_told_so(service: Service, reason: str) -> None:
    """Before the first case."""
    with pytest.raises(CannotStart) as caught:
        judged(service)
    assert reason in str(caught.value)


class Clamping(Service):
    """It opens sessions of an hour, whatever is asked for."""

    def terms(self, max_ttl: float, interactive_ttl: float) -> tuple[float, float]:
        """An hour."""
        return 3600, interactive_ttl


def test_a_maximum_time_that_is_not_taken_is_told() -> None:
    """No case would go as it should."""
    with pytest.raises(CannotStart, match="opens sessions of 3600 s where 200 s are asked for"):
        judged(Clamping(FakeClock()))


def test_capabilities_that_are_none_break_the_protocol() -> None:
    """What the test surface says of itself is checked like any hello."""
    for body, reason in {
        "what?": "holds neither name nor version",
        '{"name": "a"}': "holds neither name nor version",
    }.items():
        with pytest.raises(Broken, match=reason):
            judged(answering("GET", "tenure", 200, body))
    with pytest.raises(Broken, match="the capability 'lanes' is neither true nor a sentence"):
        judged(answering("GET", "tenure", 200, {"name": "a", "version": "1", "capabilities": {"lanes": False}}))


class Restless(Service):
    """After the first session it never lets one go."""

    def state_of(self, session: str) -> tuple[str, bool]:
        """Keep it open, as far as anybody can see."""
        state, accepting = super().state_of(session)
        return ("active", False) if state == "closed" and session != "session/1" else (state, accepting)


def test_a_service_that_does_not_come_to_rest_is_given_up() -> None:
    """The next case would not be alone."""
    judgement = judged(Restless(FakeClock()), select(CASES, ids=["T04/*", "T09/*"]))
    assert "the target was given up because it did not come to rest after a case" in judgement.notes
    assert judgement.of("not run")


def test_a_service_that_goes_away_is_given_up() -> None:
    """Its cases fail, and it is not waited for."""

    class Leaving(Service):
        def answer(self, method: str, path: list[str], body: Any) -> tuple[int, Any]:
            if path == ["jobs"]:
                raise ConnectionError
            return super().answer(method, path, body)

    judgement = judged(Leaving(FakeClock()), select(CASES, ids=["T04/*", "T06/*", "T09/*", "T10/*"]))
    assert {"failed"} == {verdict.result for verdict in judgement.verdicts}
    assert all(failure.broke and "POST /jobs failed" in failure.broke.reason for failure in failed(judgement))


def test_a_service_that_hangs_is_given_up() -> None:
    """After some hangs, like any target."""

    class Hanging(Service):
        def answer(self, method: str, path: list[str], body: Any) -> tuple[int, Any]:
            if path == ["jobs"]:
                SystemClock().sleep(0.2)
            return super().answer(method, path, body)

    judgement = judged(Hanging(FakeClock()), select(CASES, ids=["T0*"]), timeout=0.1)
    assert MOST_HANGS == len(judgement.of("failed"))
    assert judgement.of("not run")


@pytest.mark.parametrize("surface", [None, "virtual"])
def test_the_token_is_in_no_report(surface: str | None) -> None:
    """Not in a passed one, nor in one of a service that repeats it."""

    class Leaking(Service):
        def route(self, method: str, path: list[str], body: Any) -> tuple[int, Any]:
            return (409, {"leak": f"Bearer {TOKEN}"}) if path == ["jobs"] else super().route(method, path, body)

    for kind in (Service, Leaking):
        service = type("Kind", (kind,), {"surface": surface})(FakeClock(), token=TOKEN)
        judgement = judged(service, terms=Terms(record=True))
        assert ("passed" if kind is Service else "failed") == outcome(judgement)
        report = Report(bundled(), judgement, 0, (), str)
        assert TOKEN not in f"{report.text()} {report.as_json()} {judgement}"


def test_a_token_that_is_not_accepted_is_told_and_not_repeated() -> None:
    """Though the service repeats it."""
    service = Service(FakeClock(), token=TOKEN)
    with serving(service) as url, pytest.raises(CannotStart, match="the service does not accept the token") as caught:
        judge_service(FEW, lambda: HttpTarget(HttpSettings(url, "wr0ng"), service.clock), service.clock)
    assert "wr0ng" not in str(caught.value)
    assert "wr0ng" not in repr(HttpSettings(url, "wr0ng"))


def test_known_failures_and_closed_capabilities_count_here_too() -> None:
    """As with any target."""
    known = Terms(known={"T10/active.idle": "as ever"}, closed={"cancel_job": "not today"})
    judgement = judged(IdleNeverEnds(FakeClock()), select(CASES, ids=["T10/*", "T16/queued.waiting"]), terms=known)
    assert ["known", "lost"] == sorted(verdict.result for verdict in judgement.verdicts)
