"""Services as targets: on a virtual clock and in real time, right ones and wrong ones, and skipped cases."""

import json
from typing import Any, ClassVar

import pytest

from tenure.conformance import Judgement, PythonTarget, Report, outcome, select
from tenure.conformance.cases.expected import steps
from tenure.conformance.cases.trace import Trace
from tenure.conformance.http.http_target import SystemClock
from tenure.conformance.http.real_time import AT_ONCE
from tenure.conformance.http.rest_mapping import OVER_HTTP
from tenure.conformance.http.service_runner import TRIES
from tenure.conformance.judging import failure_text
from tenure.conformance.judging.runner import JudgeOptions
from tenure.spec import bundled
from tests.conformance.doubles import wrong_schedulers
from tests.conformance.doubles.service import FakeClock, Refused, Service
from tests.conformance.doubles.services import (
    CASES,
    FEW,
    QUICK,
    CloseDoesNothing,
    CloseIsCancel,
    ExpiresEarly,
    IdleNeverEnds,
    Resettable,
    ShowsDroppedAsCompleted,
    ShowsQueuedAsActive,
    Virtual,
    failed,
    judged,
    missing_for,
)

# Right services


def test_a_service_with_a_virtual_clock_is_judged_by_what_it_can_be_asked() -> None:
    """In no time, and by most of the suite."""
    service = Virtual(FakeClock())
    judgement = judged(service, QUICK, all_of_them=False)
    assert ("partly", ()) == (outcome(judgement), judgement.notes)
    assert {"given_ids", "unused_timeout"} <= missing_for(judgement) <= set(judgement.target.missing)
    assert len(judgement.of("passed")) > 0.7 * len(QUICK)
    assert 0 == service.clock.now()
    assert ("small service", "1") == (judgement.target.name, judgement.target.version)


def test_a_service_in_real_time_is_judged_by_few_cases_that_cover_much() -> None:
    """Of the possible cases, every row in every phase; what was left out is reported, and what was seen."""
    judgement = judged(Service(FakeClock()), QUICK, all_of_them=False)
    assert "partly" == outcome(judgement)
    assert {"ending", "given_ids", "lanes", "resize", "unused_timeout"} <= missing_for(judgement)
    played = [verdict.case for verdict in judgement.of("passed")]
    lost = {verdict.case.id for verdict in judgement.of("skipped")}
    playable = [case for case in QUICK if case.id not in lost]
    assert len(played) < len(playable)
    rows, every = (
        {(each.row, each.phase) for case in cases for step in steps(case, AT_ONCE) for each in step.outcome.steps}
        for cases in (played, playable)
    )
    assert every == rows
    seen, lanes, left_out = judgement.notes
    assert "1 job ran at one time in a trial, so the cases are for 1 lane; see --lanes" == lanes
    number = seen.split()[0]
    assert f"{number} of {number} queries of a session or a job allowed only one answer" == seen
    assert left_out.startswith(f"{len(playable) - len(played)} more cases can be run in ")


def test_what_a_service_cannot_show_is_reported() -> None:
    """Each capability that is missing has a reason, and the suite knows its name."""
    report = report_on(judged(Service(FakeClock())))
    profile = {name: each for name, each in report["profile"].items() if not each["open"]}
    assert {*OVER_HTTP} - {"failing", "set_interactive_timeout"} <= set(profile)
    assert {"phase", "deadline", "usage", "row", "scheduler"} <= set(profile)
    assert all(each["reason"] for each in profile.values())
    assert "REST reports no events" == profile["events"]["reason"]


def report_on(judgement: Judgement) -> Any:
    """The report on a judgement, as JSON."""
    return Report(
        judgement, spec=bundled(), left_out=0, reproduce=lambda case: f"tenure conform --case {case}"
    ).as_json()


def test_the_progress_has_the_remaining_time() -> None:
    """Up to no time at all at the end."""
    reported: list[tuple[int, int, int, float]] = []
    judged(Service(FakeClock()), FEW, progress=lambda *each: reported.append(each))
    assert (0, len(FEW)) == reported[0][:2]
    assert (len(FEW), len(FEW), 0, 0) == reported[-1]
    lefts = [left for _, _, _, left in reported]
    assert sorted(lefts, reverse=True) == lefts
    assert 50 < lefts[0] < 500


@pytest.mark.parametrize("unit", [0.01, 0.5, 60.0])
def test_a_unit_may_be_long_or_short(unit: float) -> None:
    """A case takes as long as it takes; so does a job."""
    service = Service(FakeClock())
    assert "partly" == outcome(judged(service, time_unit=unit, tolerance=unit / 4))
    assert 40 * unit < service.clock.now() < 400 * unit


def test_whoever_can_be_reset_is_not_put_to_rest_by_what_is_tested() -> None:
    """Set-up goes through other calls: nothing is canceled but in a probe or in a case about that."""
    service = Resettable(FakeClock())
    assert "passed" == outcome(judged(service, select(CASES, ids=["T04/*", "T10/*"])))
    _, _, first, *_ = (place for place, each in enumerate(service.requests) if each == "POST /sessions")
    of_cases = service.requests[first:]
    assert not [each for each in of_cases if "cancel" in each or "close" in each or "PATCH" in each]
    assert "POST /tenure/reset" in of_cases


def test_whoever_cannot_be_reset_is_put_to_rest() -> None:
    """Every job and every session that was made is ended before the next case."""
    service = Service(FakeClock())
    judged(service, select(CASES, ids=["T06/*"]))
    assert [] == service.look("scheduler", "")["running"]
    assert {"closed"} == {service.state_of(session)[0] for session in service.given}


# Wrong services


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


class RefusesJobsOfActiveSessions(Service):
    """A2: only a session that has not started takes a job."""

    def submitted(self, body: Any) -> Any:
        """Refuse."""
        if "session_id" in body and self.state_of(body["session_id"])[0] == "active":
            raise Refused("be quiet")
        return super().submitted(body)


class SaysThatItIsClosed(CloseDoesNothing):
    """E7: a closed session is shown as one, and accepts jobs."""

    def close(self, session: str) -> None:
        """Remember the request."""
        super().close(session)
        self.closed = session

    def state_of(self, session: str) -> tuple[str, bool]:
        """Say so."""
        state, accepting = super().state_of(session)
        return state, accepting and session != self.closed

    def reset(self, body: Any) -> None:
        """Forget it."""
        self.closed = ""
        super().reset(body)


IN_REST_TERMS: list[tuple[type[Service], str, dict[str, Any], dict[str, Any]]] = [
    (
        CloseDoesNothing,
        "T18/queued.waiting",
        {"state": "open", "accepting_jobs": False},
        {"state": "open", "accepting_jobs": True},
    ),
    (
        ShowsDroppedAsCompleted,
        "E4/drops-in-submission-order",
        {"status": "Failed or Cancelled"},
        {"status": "Completed"},
    ),
    (
        RefusesJobsOfActiveSessions,
        "T06/active.busy",
        {"answer": "accepted (2xx)"},
        {"answer": 'refused (409): {"errors": [{"message": "be quiet"}]}'},
    ),
    (SaysThatItIsClosed, "cell/closed.unstarted/submit", {"answer": "refused (4xx)"}, {"answer": "accepted (2xx)"}),
]


@pytest.mark.parametrize("surface", [None, "virtual"])
@pytest.mark.parametrize(("wrong", "case", "expected", "got"), IN_REST_TERMS)
def test_a_failure_is_reported_in_the_terms_of_rest(
    wrong: type[Service], case: str, expected: Any, got: Any, surface: str | None
) -> None:
    """The expected and the received answer differ in the field that is named, in JSON as in the text."""
    service = type(wrong.__name__, (wrong,), {"surface": surface})(FakeClock())
    judgement = judged(service, select(CASES, ids=[case]))
    (reported,) = (each["failure"] for each in report_on(judgement)["cases"] if "failure" in each)
    assert (expected, got) == (reported["expected"]["view"], reported["got"]["view"])
    field = reported["field"]
    assert expected[field] != got[field]
    (verdict,) = judgement.of("failed")
    facts = dict(failure_text.facts(bundled(), verdict))
    assert f"{field} {json.dumps(expected[field])}" == facts["expected"]
    assert f"{field} {json.dumps(got[field])}" == facts["got"]
    assert json.dumps(expected[field]) in failure_text.in_a_sentence(verdict)


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
    """In real time, by the clause that it breaks; the expected number of lanes has to be given."""
    case, clause = WRONG_SCHEDULERS[wrong]
    service = Service(FakeClock(), lambda: PythonTarget(wrong, "wrong", None))
    (failure,) = failed(judged(service, select(CASES, ids=[case]), lanes=1))
    assert clause in failure.clauses


# Services with a mind of their own


@pytest.mark.parametrize(
    ("own", "reason"),
    [
        ({"interactive_ttl": 60.0}, "the service has an interactive_ttl of 60 s; 97 s were requested"),
        (
            {"interactive_ttl": 60.0, "takes_interactive_ttl": False},
            "the service has an interactive_ttl of 60 s; it refuses a request for one: ",
        ),
        ({"shows_interactive_ttl": False}, "the service does not show its interactive_ttl; 97 s were requested"),
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
    assert "partly" == outcome(judgement)
    assert "set_interactive_timeout" in missing_for(judgement)
    assert ("T10/active.idle", "skipped") in [(verdict.case.id, verdict.result) for verdict in judgement.verdicts]
    assert {"T04/queued.waiting", "T18/queued.waiting"} <= {verdict.case.id for verdict in judgement.of("passed")}


def test_a_unit_can_be_chosen_to_fit_an_interactive_timeout() -> None:
    """Where 10 units are its 60 seconds, the cases with 10 units are run."""
    service = type("Own", (Service,), {"interactive_ttl": 60.0})(FakeClock())
    judgement = judged(service, select(CASES, ids=["T10/*"]), time_unit=6.0, tolerance=1.5)
    assert ["T10/active.idle"] == [verdict.case.id for verdict in judgement.of("passed")]


def test_a_job_that_cannot_be_made_to_fail_costs_cases() -> None:
    """If no parameter gives the outcome."""
    judgement = judged(Service(FakeClock()), select(CASES, ids=["J03/*"]), outcome_field=None)
    assert [("failing",)] == [verdict.lacking for verdict in judgement.of("skipped")]


def test_cases_with_terms_that_were_not_tried_are_skipped() -> None:
    """A service has limits that it does not show."""
    cases = [Trace().play(f"open a {terms}").case(f"C2/{terms}", ("C2",)) for terms in ("max=200 idle=97", "max=201")]
    for kind in (Service, Virtual):
        judgement = judged(kind(FakeClock()), cases)
        assert [(), ("long_terms",)] == [verdict.lacking for verdict in judgement.verdicts]
        assert "partly" == outcome(judgement)


def test_whoever_turns_time_can_say_that_terms_may_be_long() -> None:
    """Only an explicit word counts, and none where time is real, because the case would last as long."""
    cases = [Trace().play("open a max=100000 idle=1000").case("C2/long", ("C2",))]

    for kind, lacking in ((Virtual, ()), (Resettable, ("long_terms",))):

        class Saying(kind):  # type: ignore[misc, valid-type]  # either of the two
            def turned(self, call: str, body: Any) -> tuple[int, Any]:
                status, reported = super().turned(call, body)
                if call == "capabilities":
                    reported["capabilities"]["long_terms"] = True
                return status, reported

        judgement = judged(Saying(FakeClock()), cases)
        assert [lacking] == [verdict.lacking for verdict in judgement.verdicts]


# Time that is not exact


@pytest.mark.parametrize("latency", [0.05, 0.2])
def test_a_service_may_take_its_time_within_the_tolerance(latency: float) -> None:
    """Views are then compared with every allowed one; few leave a choice."""
    judgement = judged(Service(FakeClock(), latency=latency), QUICK, all_of_them=False)
    assert "partly" == outcome(judgement)
    assert () == judgement.of("not run")
    exact, _, number, *_ = judgement.notes[0].split()
    assert 0.5 < int(exact) / int(number) < 1


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
        (FakeClock(late=0.3), 0.0, "a command was given 0.300 s late; use a longer --time-unit"),
        (FakeClock(), 0.6, "a command was answered after 0.600 s; use a larger --tolerance"),
    ],
)
def test_what_cannot_be_decided_is_not_judged(clock: FakeClock, latency: float, reason: str) -> None:
    """It is tried again, and then left open, with the reason."""
    service = Service(clock, latency=latency)
    judgement = judged(service, select(CASES, ids=["T04/queued.waiting"]))
    assert "no verdict" == outcome(judgement)
    assert [f"T04/queued.waiting is undecided: {reason}"] == [each for each in judgement.notes if "undecided" in each]
    probes = 2
    assert TRIES + probes == service.requests.count("POST /sessions")


def test_a_real_service_is_judged_in_real_time() -> None:
    """A unit is 20 milliseconds here, so it takes a second or two."""
    clock = SystemClock()
    cases = select(CASES, ids=["T04/*", "T06/*", "T10/*", "E1/drains-in-order"])
    judgement = judged(Service(clock), cases, time_unit=0.02, tolerance=0.006)
    assert [] == failed(judgement)
    assert "passed" == outcome(judgement)
    assert judgement.seconds < 60


def test_a_wrong_service_fails_in_real_time() -> None:
    """As quickly."""
    cases = select(CASES, ids=["T10/*"])
    judgement = judged(IdleNeverEnds(SystemClock()), cases, time_unit=0.04, tolerance=0.013)
    assert "failed" == outcome(judgement)


def test_known_failures_and_closed_capabilities_count_here_too() -> None:
    """As with any target."""
    known = JudgeOptions(known={"T10/active.idle": "as ever"}, closed={"cancel_job": "not today"})
    judgement = judged(IdleNeverEnds(FakeClock()), select(CASES, ids=["T10/*", "T16/queued.waiting"]), terms=known)
    assert ["expected failure", "skipped"] == sorted(verdict.result for verdict in judgement.verdicts)
