"""What most tests begin with, and events in a form that is easy to read."""

from collections.abc import Iterable

from tenure.reference import Event, Scheduler


def scheduler_with(session: str = "a", max_time: int = 100, interactive_timeout: int = 5) -> Scheduler:
    """A scheduler with one lane and one session."""
    scheduler = Scheduler()
    scheduler.open(session, max_time=max_time, interactive_timeout=interactive_timeout)
    return scheduler


def brief(events: Iterable[Event]) -> list[str]:
    """One line an event, such as `job_finished a1 done T08`."""
    return [" ".join(filter(None, line(event))) for event in events]


def line(event: Event) -> tuple[str | None, ...]:
    """The parts of one line; a session's event names the session, a job's event the job."""
    return event.kind, event.job or event.session, event.outcome or event.cause or event.reason, event.row
