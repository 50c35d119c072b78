"""Services that break the protocol, cannot be judged or leak secrets: each ends in a verdict or in a sentence."""

from collections.abc import Callable
from typing import Any, ClassVar

import pytest

from tenure.conformance import CannotStart, ProtocolError, Report, outcome, select
from tenure.conformance.http.http_target import HttpSettings, HttpTarget, SystemClock
from tenure.conformance.http.service_runner import judge_service
from tenure.conformance.judging.runner import MOST_HANGS, JudgeOptions
from tenure.spec import bundled
from tests.conformance.doubles.named_targets import protocol_error_of
from tests.conformance.doubles.service import TOKEN, FakeClock, Service, serving
from tests.conformance.doubles.services import CASES, FEW, failed, judged


class Answering(Service):
    """A service that answers some request otherwise."""

    other: ClassVar[Callable[[str, list[str]], tuple[int, Any] | None]]

    def answer(self, method: str, path: list[str], body: Any) -> tuple[int, Any]:
        """Otherwise, or as it should."""
        found = super().answer(method, path, body)
        return type(self).other(method, path) or found


def answering(method: str, start: str, status: int, body: Any, *, probed: bool = False) -> Service:
    """Such a service; with `probed` it answers rightly as long as it is probed."""

    def other(asked_method: str, path: list[str]) -> tuple[int, Any] | None:
        is_it = asked_method == method and "/".join(path).startswith(start)
        return (status, body) if is_it and (service.is_judged or not probed) else None

    class Other(Answering):
        """A service that answers so."""

    Other.other = staticmethod(other)
    service = Other(FakeClock())
    return service


BREAKING: list[tuple[str, str, int, Any, str]] = [
    ("POST", "jobs", 500, {"oops": 1}, "a status of 500 is neither success nor refusal"),
    ("POST", "jobs", 429, None, "a status of 429 is neither success nor refusal"),
    ("POST", "jobs", 401, None, "a status of 401 is neither success nor refusal"),
    ("POST", "jobs", 200, {"job": "a"}, "a job was created, but the answer has no id: "),
    ("POST", "jobs", 200, {"id": 7}, "a job was created, but the answer has no id: "),
    ("POST", "jobs", 200, {"id": ""}, "a job was created, but the answer has no id: "),
    ("POST", "jobs", 200, {"id": "x" * 2000}, "a job was created, but the answer has no id: "),
    ("POST", "jobs", 200, {"id": "\ud800"}, "a job was created, but the answer has no id: "),
    ("GET", "jobs/", 200, {"state": "Queued"}, "the answer does not have a status in state"),
]


@pytest.mark.parametrize(
    ("method", "start", "status", "body", "reason"),
    [
        *BREAKING,
        ("GET", "sessions/", 200, {"state": "open"}, "the answer does not have state and accepting_jobs"),
        ("GET", "sessions/", 200, [], "the answer does not have state and accepting_jobs"),
    ],
)
def test_a_service_that_breaks_the_protocol_gets_that_verdict(
    method: str, start: str, status: int, body: Any, reason: str
) -> None:
    """With the last requests and answers."""
    service = answering(method, start, status, body, probed=True)
    (failure, *_) = failed(judged(service, select(CASES, ids=["T04/queued.waiting"])))
    broke = protocol_error_of(failure)
    assert reason in broke.reason
    assert any(line.startswith("-> ") for line in broke.exchange)


@pytest.mark.parametrize(("method", "start", "status", "body", "reason"), BREAKING)
def test_a_service_that_breaks_the_protocol_for_the_first_job_is_not_judged(
    method: str, start: str, status: int, body: Any, reason: str
) -> None:
    """The reason is one sentence with the service's own message."""
    with pytest.raises(CannotStart) as caught:
        judged(answering(method, start, status, body))
    assert str(caught.value).startswith(f"the trial of a job failed: {reason}")
    assert f"<- {status}" in str(caught.value)


@pytest.mark.parametrize(
    ("service", "reason"),
    [
        (
            answering("POST", "sessions", 400, {}),
            "the service does not open a session of 200 s, so it cannot be judged",
        ),
        (answering("GET", "backends", 404, {}), "does not list its backends as devices with a name; give one with"),
        (answering("GET", "backends", 200, {"devices": ["one"]}), "does not list its backends as devices with a name"),
        (
            answering("GET", "sessions/", 200, {"state": "open", "accepting_jobs": True}),
            "the service does not end a session within 30 s",
        ),
        (
            answering("GET", "sessions/", 200, {"state": "open", "max_ttl": 200}),
            'does not show state and accepting_jobs of an open session: {"state": "open", "max_ttl": 200}',
        ),
        (answering("GET", "tenure", 401, {}), "the service requires a token; use --token-env NAME"),
        (
            answering("PATCH", "sessions/", 405, {"message": "not here"}),
            'the service does not close an open session: 405 {"message": "not here"}',
        ),
    ],
)
def test_a_service_that_cannot_be_judged_is_reported(service: Service, reason: str) -> None:
    """Before the first case."""
    with pytest.raises(CannotStart) as caught:
        judged(service)
    assert reason in str(caught.value)


class Clamping(Service):
    """It opens sessions of an hour, whatever the request has."""

    def terms(self, max_ttl: float, interactive_ttl: float) -> tuple[float, float]:
        """An hour."""
        return 3600, interactive_ttl


def test_a_maximum_time_that_is_not_used_is_reported() -> None:
    """No case would go as it should."""
    with pytest.raises(CannotStart, match="opens sessions of 3600 s when 200 s are requested"):
        judged(Clamping(FakeClock()))


def test_capabilities_that_are_none_break_the_protocol() -> None:
    """The test surface's own hello is checked like any other."""
    for body, reason in {
        "what?": "has no name, version and capabilities",
        '{"name": "a"}': "has no name, version and capabilities",
    }.items():
        with pytest.raises(ProtocolError, match=reason):
            judged(answering("GET", "tenure", 200, body))
    with pytest.raises(ProtocolError, match="the capability 'lanes' is neither true nor a sentence"):
        judged(answering("GET", "tenure", 200, {"name": "a", "version": "1", "capabilities": {"lanes": False}}))


class Restless(Service):
    """After the probes it never lets a session go."""

    def state_of(self, session: str) -> tuple[str, bool]:
        """Keep it open, as far as anybody can see."""
        state, accepting = super().state_of(session)
        return ("active", False) if state == "closed" and self.is_judged else (state, accepting)


def test_a_service_that_does_not_become_idle_is_given_up() -> None:
    """The next case would not be alone."""
    judgement = judged(Restless(FakeClock()), select(CASES, ids=["T04/*", "T09/*"]))
    assert "the target was abandoned because it did not become idle after a case" in judgement.notes
    assert judgement.of("not run")


def test_a_service_that_goes_away_is_given_up() -> None:
    """Its cases fail, and it is not waited for."""

    class Leaving(Service):
        def answer(self, method: str, path: list[str], body: Any) -> tuple[int, Any]:
            if path == ["jobs"] and self.is_judged:
                raise ConnectionError
            return super().answer(method, path, body)

    judgement = judged(Leaving(FakeClock()), select(CASES, ids=["T04/*", "T06/*", "T09/*", "T10/*"]))
    assert {"failed"} == {verdict.result for verdict in judgement.verdicts}
    assert all(failure.broke and "POST /jobs failed" in failure.broke.reason for failure in failed(judgement))


def test_a_service_that_hangs_is_given_up() -> None:
    """After some hangs, like any target."""

    class Hanging(Service):
        def answer(self, method: str, path: list[str], body: Any) -> tuple[int, Any]:
            if path == ["jobs"] and self.is_judged:
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
            is_leak = path == ["jobs"] and self.is_judged
            return (409, {"leak": f"Bearer {TOKEN}"}) if is_leak else super().route(method, path, body)

    for kind in (Service, Leaking):
        service = type("Kind", (kind,), {"surface": surface})(FakeClock(), token=TOKEN)
        judgement = judged(service, terms=JudgeOptions(record=True))
        assert ("partly" if kind is Service else "failed") == outcome(judgement)
        report = Report(judgement, spec=bundled(), left_out=0, reproduce=str)
        assert TOKEN not in f"{report.text()} {report.as_json()} {judgement}"


def test_the_words_of_a_service_that_takes_no_job_are_repeated_without_the_token() -> None:
    """Though it repeats it."""
    service = answering("POST", "jobs", 409, {"leak": f"Bearer {TOKEN}"})
    service.token = TOKEN
    with pytest.raises(CannotStart) as caught:
        judged(service)
    assert str(caught.value).startswith('the service takes no job: 409 {"leak": "Bearer [token]"}; describe a job')


def test_a_token_that_is_not_accepted_is_reported_and_not_shown() -> None:
    """Though the service repeats it."""
    service = Service(FakeClock(), token=TOKEN)
    with serving(service) as url, pytest.raises(CannotStart, match="the service does not accept the token") as caught:
        judge_service(FEW, lambda: HttpTarget(HttpSettings(url, "wr0ng"), service.clock), service.clock)
    assert "wr0ng" not in str(caught.value)
    assert "wr0ng" not in repr(HttpSettings(url, "wr0ng"))
