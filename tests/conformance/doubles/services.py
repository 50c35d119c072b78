"""Right and wrong services for tests, and how they are judged."""

from collections.abc import Mapping
from typing import Any, ClassVar

from tenure.conformance import Failure, Judgement, bundled_cases, select
from tenure.conformance.http.http_target import HttpSettings, HttpTarget
from tenure.conformance.http.service_runner import judge_service
from tests.conformance.doubles.service import Refused, Service, serving

CASES = select(bundled_cases(), depth="standard")
QUICK = select(CASES, depth="quick")
FEW = select(CASES, ids=["T01/*", "T04/*", "T09/*", "T10/*", "T24/closed.draining/work_left", "cell/closed.draining/*"])


class Virtual(Service):
    """A service whose clock can be turned."""

    surface: ClassVar[str | None] = "virtual"


class Resettable(Service):
    """A service in real time that can be reset."""

    surface: ClassVar[str | None] = "reset"


class TwoLanes(Service):
    """A service that always has two lanes."""

    def reset(self, body: Mapping[str, Any]) -> None:
        """Begin anew, with two lanes."""
        super().reset({**body, "lanes": 2})


class Picky(Service):
    """A service whose jobs want a payload: how long in milliseconds, and how to end, in fields of its own."""

    def submitted(self, body: Any) -> Any:
        """Take a job with such fields only."""
        match body:
            case {"work": {"sleep": int(length) | float(length), "then": "exit done" | "exit failed" as then}}:
                given = {"duration": length / 1000, "outcome": then.removeprefix("exit ")}
                return super().submitted({**body, "params": given})
        raise Refused("work.sleep is missing")


def judged(service: Service, cases: Any = FEW, *, all_of_them: bool = True, **more: Any) -> Judgement:
    """The judgement on a service."""
    terms, progress, lanes = (more.pop(name, None) for name in ("terms", "progress", "lanes"))
    with serving(service) as url:
        settings = HttpSettings(url, service.token, **more)
        return judge_service(
            cases,
            lambda: HttpTarget(settings, service.clock),
            service.clock,
            terms,
            lanes=lanes,
            all_of_them=all_of_them,
            progress=progress,
        )


def failed(judgement: Judgement) -> list[Failure]:
    """The failures."""
    return [verdict.failure for verdict in judgement.of("failed") if verdict.failure is not None]


def missing_for(judgement: Judgement) -> set[str]:
    """The missing capabilities for which cases were skipped."""
    return {name for verdict in judgement.of("skipped") for name in verdict.lacking}


class CloseIsCancel(Service):
    """E1: a session that is closed is canceled."""

    def close(self, session: str) -> None:
        """Cancel it."""
        self.do("cancel", session=session)


class CloseDoesNothing(Service):
    """E1: a session accepts jobs too long."""

    def close(self, session: str) -> None:
        """Forget about it."""
        self.look("session", session)


class IdleNeverEnds(Service):
    """D1: a session is not deactivated."""

    def open(self, session: str, max_time: int, interactive_timeout: int) -> None:
        """Give it time without limit, and print nothing."""
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
