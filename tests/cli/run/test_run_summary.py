"""The summary of a run: each session with its usage in parts and its public state, each job with its times."""

import json
from collections import Counter
from contextlib import suppress
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tenure.cli.run.event_table import summary_tables
from tenure.cli.run.player import play
from tenure.cli.run.run_summary import Summary, Usage, summary
from tenure.cli.run.scenario import Scenario, read_scenario
from tenure.reference import Scheduler, SchedulerError
from tenure.spec import bundled
from tests.random_commands import commands


def scenario(*given: dict[str, Any], lanes: int = 1) -> Scenario:
    """A scenario of these commands."""
    lines = [json.dumps({"title": "", "lanes": lanes}), *map(json.dumps, given)]
    return read_scenario("\n".join(lines).encode(), "scenario")


def summed(*given: dict[str, Any], lanes: int = 1) -> Summary:
    """The summary of such a run."""
    return summary(play(scenario(*given, lanes=lanes)))


def part(scheduler: Scheduler, name: str) -> str:
    """The part of the usage of a session that the next unit of time belongs to, by what can be seen of it now."""
    session = scheduler.session(name)
    if scheduler.holder == name:
        return "held_busy" if session.queued or session.running else "held_idle"
    return "ran_after" if session.running else "none"


@given(st.lists(st.tuples(st.integers(0, 3), commands), min_size=5, max_size=40), st.integers(0, 4))
def test_it_is_what_the_scheduler_shows(steps: list[tuple[int, dict[str, Any]]], rest: int) -> None:
    """Each value is that of the views at the end, and each part of the usage the time at which it could be seen."""
    scheduler, parts, opened, submitted, at, given = (
        Scheduler(),
        Counter[tuple[str, str]](),
        list[str](),
        list[str](),
        0,
        [],
    )
    for gap, command in [*steps, (rest, {"op": "submit", "job": "last"})]:
        at += gap
        given.append({**command, "at": at})
        while scheduler.now < at:
            parts.update((name, part(scheduler, name)) for name in opened)
            scheduler.advance(scheduler.now + 1)
        with suppress(SchedulerError):
            fields = {key: value for key, value in command.items() if key != "op"}
            getattr(scheduler, command["op"])(**fields)
            opened += [command["session"]] if command["op"] == "open" else []
            submitted += [command["job"]] if command["op"] == "submit" else []
    found = summed(*given)
    assert opened == [each.session for each in found.sessions]
    for each in found.sessions:
        seen = scheduler.session(each.session)
        assert Usage(*(parts[each.session, name] for name in ("held_busy", "held_idle", "ran_after"))) == each.usage
        assert seen.usage == each.usage.total
        assert (seen.state, seen.phase, seen.accepting) == (each.state, each.phase, each.accepting)
        assert bundled().phases[seen.phase].public == each.public
        assert (seen.started_at, seen.deadline, seen.ended_at) == (each.started_at, each.deadline, each.ended_at)
        assert seen.reason == each.reason
    assert submitted == [each.job for each in found.jobs]
    for job in found.jobs:
        view = scheduler.job(job.job)
        assert (view.state, view.session, view.cause) == (job.state, job.session, job.cause)
        assert (view.submitted_at, view.started_at, view.finished_at) == (
            job.submitted_at,
            job.started_at,
            job.finished_at,
        )
    assert scheduler.lanes == found.lanes[-1][1]


WORK: list[dict[str, Any]] = [
    {"op": "open", "session": "s", "max_time": 100, "interactive_timeout": 5},
    {"op": "submit", "session": "s", "job": "j1"},
    {"at": 10, "op": "finish", "job": "j1"},
    {"at": 13, "op": "submit", "session": "s", "job": "j2"},
    {"at": 20, "op": "cancel", "session": "s"},
]


def test_time_deactivated_is_no_usage() -> None:
    """Between the idle window and the next start nothing is counted (U1)."""
    idle = [
        *WORK[:3],
        {"at": 50, "op": "submit", "session": "s", "job": "j2"},
        {"at": 60, "op": "close", "session": "s"},
    ]
    (session,) = summed(*idle).sessions
    assert Usage(held_busy=20, held_idle=5, ran_after=0) == session.usage
    assert ("active", False, 100, None) == (session.public, session.accepting, session.deadline, session.ended_at)


def test_waiting_for_a_lane_counts_as_busy() -> None:
    """A session that holds the QPU with work is busy, also while there is no lane."""
    resize = [*WORK[:2], {"at": 4, "op": "resize", "lanes": 0}, {"op": "submit", "session": "s", "job": "j2"}]
    found = summed(*resize, {"at": 6, "op": "finish", "job": "j1"}, {"op": "advance", "to": 9})
    assert Usage(9, 0, 0) == found.sessions[0].usage
    assert ((0, 1), (4, 0)) == found.lanes


def test_what_was_forgotten_is_there() -> None:
    """Forgetting takes nothing away, and an id that is used again stands for another session or job."""
    again = [*WORK, {"at": 25, "op": "finish", "job": "j2"}, {"op": "forget", "id": "s"}, {**WORK[0], "at": 30}]
    found = summed(*again, {"op": "submit", "job": "j1"}, {"op": "advance", "to": 40})
    first, second = found.sessions
    assert ("canceled", 25, Usage(17, 3, 5)) == (first.reason, first.ended_at, first.usage)
    assert ("open", True, 30, None, Usage(0, 0, 0)) == (
        second.public,
        second.accepting,
        second.opened_at,
        second.deadline,
        second.usage,
    )
    assert [("j1", "s", "done"), ("j2", "s", "done"), ("j1", None, "running")] == [
        (job.job, job.session, job.state) for job in found.jobs
    ]


def test_as_json() -> None:
    """The record names its format; what has no value is left out."""
    found = summed(*WORK, {"op": "resize", "lanes": 2}).as_json()
    assert {"format": "tenure-summary", "version": 1, "now": 20, "resizes": [{"at": 20, "lanes": 2}]} == {
        key: found[key] for key in ("format", "version", "now", "resizes")
    }
    assert [
        {
            "session": "s",
            "state": "canceled",
            "phase": "canceled.draining",
            "public": "pending_closed",
            "accepting": False,
            "opened_at": 0,
            "started_at": 0,
            "deadline": 100,
            "usage": 20,
            "held_busy": 17,
            "held_idle": 3,
            "ran_after": 0,
        }
    ] == found["sessions"]
    assert [
        {"job": "j1", "session": "s", "state": "done", "submitted_at": 0, "started_at": 0, "finished_at": 10},
        {"job": "j2", "session": "s", "state": "running", "submitted_at": 13, "started_at": 13},
    ] == found["jobs"]


def test_as_tables() -> None:
    """Numbers stand to the right, a dash for what is not, and ids are cut and made harmless."""
    found = summed(*WORK, {"op": "submit", "job": "\x1b" + "x" * 40})
    tables = """\
session  public          accepting  deadline  ended  reason  usage  held busy  held idle  ran after
s        pending_closed  no              100  -      -          20         17          3          0

job                       session  state    submitted  started  finished  cause
j1                        s        done             0        0        10  -
j2                        s        running         13       13         -  -
\\x1bxxxxxxxxxxxxxxxxxxx…  -        queued          20        -         -  -
"""
    assert tables == summary_tables(found)
    assert "" == summary_tables(summed({"op": "advance", "to": 1}))
    assert summary_tables(found, unicode=False).isascii()
