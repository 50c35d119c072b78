"""What most tests begin with, and events in a form that is easy to read."""

from collections.abc import Callable, Iterable, Mapping
from threading import Thread
from typing import Any

from tenure.reference import Event, OtherThread, Scheduler, SchedulerError


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


def given_to(scheduler: Scheduler, command: Mapping[str, Any]) -> list[dict[str, Any]] | str:
    """The events of a command as JSON, or the code of its refusal."""
    try:
        return [event.as_json() for event in scheduler.apply(command)]
    except SchedulerError as error:
        return error.code


def refused_in_another_thread(use: Callable[[], object]) -> OtherThread:
    """The error that a use of a scheduler raises in a thread that is not its own."""
    errors = []

    def other() -> None:
        try:
            use()
        except OtherThread as error:
            errors.append(error)

    thread = Thread(target=other)
    thread.start()
    thread.join()
    assert 1 == len(errors)
    return errors[0]


SUBJECTS = {
    "open": "session",
    "close": "session",
    "cancel": "session",
    "advance": "to",
    "resize": "lanes",
    "forget": "id",
    "recover": "at",
}
"""The name of the first value of a command, which for others is a job."""


def as_mapping(name: str, value: object, **more: object) -> dict[str, object]:
    """A command of one value and others with names, as it is given to `apply` and `prepare`."""
    return {"op": name, SUBJECTS.get(name, "job"): value, **more}
