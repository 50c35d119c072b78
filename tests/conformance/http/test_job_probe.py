"""Jobs that are tried before a service is judged: what is found, and which services are not judged at all."""

import json
from typing import Any, ClassVar

import pytest

from tenure.conformance import CannotStart, Judgement, outcome, select
from tenure.conformance.http.job_probe import MOST_LANES, TRIES
from tenure.conformance.http.job_template import read_template
from tenure.conformance.judging.runner import JudgeOptions
from tests.conformance.doubles.service import FakeClock, Refused, Service, ticks
from tests.conformance.doubles.services import (
    CASES,
    FEW,
    QUICK,
    Picky,
    Resettable,
    TwoLanes,
    Virtual,
    failed,
    judged,
    missing_for,
)


def sentence(service: Service, **more: Any) -> str:
    """Why a service is not judged."""
    with pytest.raises(CannotStart) as caught:
        judged(service, **more)
    return str(caught.value)


# Lanes


def lanes_of(judgement: Judgement) -> set[int]:
    """The lanes of the cases that were run."""
    return {verdict.case.lanes for verdict in judgement.verdicts if verdict.result != "skipped"}


@pytest.mark.parametrize("lanes", [None, 2])
@pytest.mark.parametrize("surface", [None, "reset", "virtual"])
def test_a_right_service_with_two_lanes_passes(surface: str | None, lanes: int | None) -> None:
    """If it is declared, and if it is found by a probe."""
    service = type("Two", (TwoLanes,), {"surface": surface})(FakeClock())
    judgement = judged(service, QUICK, all_of_them=False, lanes=lanes)
    assert [] == [(each.clauses, each.difference) for each in failed(judgement)]
    assert ("partly", {2}) == (outcome(judgement), lanes_of(judgement))
    assert "lanes" in missing_for(judgement)
    assert len(judgement.of("passed")) > 50
    reason = judgement.target.missing["lanes"]
    assert reason.startswith("it has 2 lanes, as --lanes says" if lanes else "it has 2 lanes, ")
    note = "2 jobs ran at one time in a trial, so the cases are for 2 lanes; see --lanes"
    assert (note in judgement.notes) == (lanes is None)


def test_a_case_that_is_about_so_many_lanes_is_run() -> None:
    """As it is."""
    about_two = [case for case in CASES if case.lanes == 2 and case.needs == ("lanes", "sessionless")]
    judgement = judged(TwoLanes(FakeClock()), about_two)
    assert {2} == lanes_of(judgement)
    assert judgement.of("passed")
    assert {verdict.case.id for verdict in judgement.of("passed")} <= {case.id for case in about_two}


@pytest.mark.parametrize(("lanes", "expected"), [(1, "failed"), (3, "failed")])
def test_a_service_with_another_number_of_lanes_fails(lanes: int, expected: str) -> None:
    """The number that the user gives is taken as right."""
    judgement = judged(TwoLanes(FakeClock()), select(CASES, ids=["T02/*", "Q1/*", "P*/*"]), lanes=lanes)
    assert (expected, {lanes}) == (outcome(judgement), lanes_of(judgement))


def test_lanes_that_can_be_set_are() -> None:
    """On a virtual clock a right service has as many as each case wants."""
    judgement = judged(Virtual(FakeClock()), QUICK)
    assert "lanes" not in judgement.target.missing
    assert {1, 2} <= lanes_of(judgement)


def test_more_lanes_than_are_counted_have_to_be_given() -> None:
    """They are bounded."""

    class Many(Service):
        def reset(self, body: Any) -> None:
            super().reset({**body, "lanes": 50})

    assert sentence(Many(FakeClock())) == (
        f"{MOST_LANES + 1} jobs ran at one time; give the number of lanes with --lanes N"
    )
    assert "partly" == outcome(judged(Many(FakeClock()), FEW, lanes=50))


# Jobs


PICKY = read_template(json.dumps({"work": {"sleep": "${duration_ms}", "then": "exit ${outcome}"}}).encode(), "job.json")
WHAT_TO_DO = "describe a job with --job FILE, or with --program-id, --duration-param and --outcome-param"


def test_a_service_whose_jobs_want_a_payload_is_judged_with_a_template() -> None:
    """Without one the service's own message names what it needs."""
    text = sentence(Picky(FakeClock()))
    assert f'the service takes no job: 409 {{"errors": [{{"message": "work.sleep is missing"}}]}}; {WHAT_TO_DO}' == text
    judgement = judged(Picky(FakeClock()), select(CASES, ids=["T0*", "J03/*"]), job=PICKY)
    assert "partly" == outcome(judgement)
    assert "failing" not in judgement.target.missing
    assert {"backend": "small", "work": {"sleep": 2000, "then": "exit done"}} == {
        "backend": "small",
        **PICKY.filled(2_000_000, "done"),
    }


def test_a_template_without_an_outcome_costs_cases_and_one_without_a_duration_all() -> None:
    """Jobs end by themselves."""
    timed = read_template(b'{"params": {"duration": "${duration}"}}', "job.json")
    judgement = judged(Service(FakeClock()), select(CASES, ids=["J03/*"]), job=timed)
    assert "a job cannot be made to fail" == judgement.target.missing["failing"]
    untimed = read_template(b'{"params": {"outcome": "${outcome}"}}', "job.json")
    assert "jobs end by themselves there, but the template of a job has no ${duration}; add it" == sentence(
        Service(FakeClock()), job=untimed
    )
    assert "partly" == outcome(judged(Virtual(FakeClock()), FEW, job=untimed))


class Deviating(Service):
    """A service that runs every job so many times as long as it should, after so many seconds."""

    factor: ClassVar[float] = 1.0
    cold: ClassVar[int] = 0
    status: ClassVar[str | None] = None

    def submitted(self, body: Any) -> Any:
        """Run it so long; the first so many much longer."""
        self.tried = getattr(self, "tried", 0) + 1
        factor = 3.0 if self.tried <= self.cold else self.factor
        return super().submitted({**body, "params": {"duration": body["params"]["duration"] * factor}})

    def status_of(self, job: str) -> str:
        """Show what it is, or something else."""
        status = super().status_of(job)
        return self.status if self.status is not None and status == "Completed" else status


def deviating(**how: Any) -> Service:
    """Such a service."""
    service: Service = type("Deviating", (Deviating,), how)(FakeClock())
    return service


@pytest.mark.parametrize(
    ("service", "reason"),
    [
        (deviating(factor=0.0), "a job of 2 s ended after at most 0 s; "),
        (deviating(factor=0.5), "a job of 2 s ended after at most 1"),
        (deviating(factor=2.0), "a job of 2 s ran at least 3.9 s; "),
        (deviating(factor=1000.0), "a job of 2 s is still Running after 12.3 s; "),
        (deviating(status="Cancelled"), "a job of 2 s ended as Cancelled, not completed; "),
        (deviating(status="Stored"), "a job of 2 s is still Stored after 12.3 s; "),
    ],
)
def test_a_service_whose_jobs_do_not_run_as_asked_is_not_judged(service: Service, reason: str) -> None:
    """The message has what a job did, and what to do."""
    text = sentence(service)
    assert text.startswith(reason)
    assert WHAT_TO_DO in text


def test_a_job_may_find_everything_cold() -> None:
    """The first ones are tried again, a limited number of times."""
    assert "passed" == outcome(judged(deviating(cold=TRIES - 1), select(CASES, ids=["T04/*"])))
    assert "ran at least 5.9 s" in sentence(deviating(cold=TRIES))


def test_a_job_that_waits_for_nothing_is_reported() -> None:
    """Every case would find it late."""

    class Slow(Deviating):
        factor = 1.45

        def status_of(self, job: str) -> str:
            status = super().status_of(job)
            since = self.clock.now() - self.began.setdefault(job, self.clock.now())
            return "Queued" if status == "Running" and since < 0.9 else status

        def reset(self, body: Any) -> None:
            self.began: dict[str, float] = {}
            super().reset(body)

    text = sentence(Slow(FakeClock()))
    assert text.startswith("a job of 2 s waited 0.9 s although the service was idle, and the tolerance")
    assert "use a longer --time-unit" in text


@pytest.mark.parametrize("surface", [None, "virtual"])
def test_a_service_that_takes_no_job_without_a_session_is_judged_without_such(surface: str | None) -> None:
    """With its words, as a capability that is closed; the user may have closed it, too."""

    class Strict(Service):
        def submitted(self, body: Any) -> Any:
            if "session_id" not in body:
                raise Refused("a session is wanted")
            return super().submitted(body)

    service = type("Kind", (Strict,), {"surface": surface})
    cases = select(CASES, ids=["T04/*", "T06/*", "Q1/*"])
    judgement = judged(service(FakeClock()), cases)
    assert "partly" == outcome(judgement)
    assert "sessionless" in missing_for(judgement)
    reason = judgement.target.missing["sessionless"]
    assert 'a job without a session was refused: 409 {"errors": [{"message": "a session is wanted"}]}' == reason
    judgement = judged(service(FakeClock()), cases, terms=JudgeOptions(closed={"sessionless": "as we said"}))
    assert ("partly", "as we said") == (outcome(judgement), judgement.target.missing["sessionless"])


def test_a_job_that_does_not_fail_closes_a_capability() -> None:
    """With what it does instead."""
    judgement = judged(deviating(), select(CASES, ids=["J03/*", "T04/*"]))
    assert "a job that should fail ended as Completed" == judgement.target.missing["failing"]
    assert "partly" == outcome(judgement)

    class Unfailing(Service):
        def submitted(self, body: Any) -> Any:
            if body["params"].get("outcome") == "failed":
                raise Refused("who wants that?")
            return super().submitted(body)

    judgement = judged(Unfailing(FakeClock()), select(CASES, ids=["J03/*", "T04/*"]))
    assert judgement.target.missing["failing"].startswith("a job that should fail was refused: 409 ")


class NeverCancels(Service):
    """A service that cancels no job."""

    def route(self, method: str, path: list[str], body: Any) -> tuple[int, Any]:
        """Refuse to."""
        if path[0] == "jobs" and path[-1] == "cancel":
            return 405, {"message": "not here"}
        return super().route(method, path, body)


def test_a_service_that_ends_no_job_is_not_judged_unless_it_can_be_reset() -> None:
    """No case would leave it free."""
    why = 'a job cannot be canceled, so the service would never be idle: 405 {"message": "not here"}'
    assert why == sentence(NeverCancels(FakeClock()))
    service = type("Kind", (NeverCancels, Resettable), {})(FakeClock())
    terms = JudgeOptions(closed={"cancel_job": "not yet"})
    assert "partly" == outcome(judged(service, FEW, terms=terms))


def test_a_session_must_take_a_job() -> None:
    """Or there is nothing to judge."""

    class Closed(Service):
        def submitted(self, body: Any) -> Any:
            if "session_id" in body:
                raise Refused("not in a session")
            return super().submitted(body)

    text = sentence(Closed(FakeClock()))
    assert 'an open session takes no job: 409 {"errors": [{"message": "not in a session"}]}' == text


def test_the_probes_of_a_service_in_real_time_take_seconds() -> None:
    """And no more requests than a person would make in a minute."""
    service = Service(FakeClock())
    judged(service, [])
    assert ticks(service.clock.now()) < 15_000_000
    assert len(service.requests) < 600
