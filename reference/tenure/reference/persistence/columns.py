"""The sessions and jobs of a scheduler as rows of JSON values, and what makes a row one that a scheduler wrote.

The document names the columns, so that a reader which has others refuses it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final, TypeAlias, get_args

import attrs

from tenure.reference.events import KINDS, Event
from tenure.reference.indexes.usage_by_owner import CHARGES, Owner, Terms
from tenure.reference.persistence.copies import JOB_FIELDS, SESSION_FIELDS, Saved, SavedRow
from tenure.reference.records import Cause, JobState, Session, StopCause
from tenure.reference.validation import LATEST
from tenure.reference.vocabulary import OFF, Parameters, Phase, Reason, Variables

if TYPE_CHECKING:
    from tenure.reference.state import SchedulerState

COUNTERS: Final = Saved._fields[:5]
GROUPS: Final = {"Parameters": tuple(attrs.fields_dict(Parameters)), "Variables": Variables._fields}
"""The types of the fields of a session that are several columns, which these are."""

TYPES: Final = tuple(str(attrs.fields_dict(Session)[name].type) for name in SESSION_FIELDS)
SESSION_COLUMNS: Final = tuple(
    column for name, kind in zip(SESSION_FIELDS, TYPES, strict=True) for column in GROUPS.get(kind, (name,))
)

Test: TypeAlias = Callable[[Any], bool]


def _is_id(value: Any) -> bool:
    return type(value) is str and value != ""


def _is_number(value: Any) -> bool:
    return type(value) is int and 0 <= value <= LATEST


def _is_time(value: Any) -> bool:
    return type(value) is int and OFF <= value <= 2 * LATEST  # a deadline may be later than any time


def _is_truth(value: Any) -> bool:
    return type(value) is bool


def _or_none(test: Test) -> Test:
    return lambda value: value is None or test(value)


def _one_of(words: Iterable[str]) -> Test:
    return frozenset(words).__contains__


SESSION_TESTS: Final[Mapping[str, Test]] = {
    "id": _is_id,
    "owner": _or_none(_is_id),
    "activated_at": _or_none(_is_number),
    "last_started_at": _or_none(_is_number),
    "last_finished_at": _or_none(_is_number),
    "phase": _one_of(Phase),
    "holds": _is_truth,
    "reason": _one_of(Reason),
}
"""What the values in a column of the sessions must be; those of other columns are times or numbers, or OFF."""

JOB_TESTS: Final[Mapping[str, Test]] = {
    "id": _is_id,
    "session": _or_none(_is_id),
    "owner": _or_none(_is_id),
    "time_limit": _or_none(_is_number),
    "state": _one_of(get_args(JobState)),
    "started_at": _or_none(_is_number),
    "cancel_requested_at": _or_none(_is_number),
    "stop_cause": _or_none(_one_of(get_args(StopCause))),
    "finished_at": _or_none(_is_number),
    "cause": _or_none(_one_of(get_args(Cause))),
}
"""What the values in a column of the jobs must be; those of other columns are times or numbers."""

TIMES: Final = {
    ("queued", False, False),
    ("running", True, False),
    ("done", True, True),
    ("failed", True, True),
    ("canceled", True, True),
    ("canceled", False, True),
    ("dropped", False, True),
}
"""The states of a job, with whether it has started and whether it is over."""


def columns(saved: Saved) -> dict[str, Any]:
    """The part of a document that has the values of a state."""
    return {
        **dict(zip(COUNTERS, saved, strict=False)),
        "session_columns": list(SESSION_COLUMNS),
        "sessions": [list(_flat(row)) for row in saved.sessions],
        "job_columns": list(JOB_FIELDS),
        "jobs": [list(row) for row in saved.jobs],
        "asks_at": saved.asks_at,
        "shares": None if saved.shares is None else _account_rows(*saved.shares),
        "requests": [[id, content, [event.as_json() for event in events]] for id, (content, events) in saved.requests],
    }


def saved_in(document: Mapping[str, Any]) -> Saved:
    """The values in a document. Raises ValueError, TypeError or LookupError for values that no scheduler wrote."""
    counters = [document[name] for name in COUNTERS]
    if not all(map(_is_number, counters)):
        raise ValueError("a counter")
    if (list(SESSION_COLUMNS), list(JOB_FIELDS)) != (document["session_columns"], document["job_columns"]):
        raise ValueError("columns")
    sessions = _tested(document["sessions"], [SESSION_TESTS.get(name, _is_time) for name in SESSION_COLUMNS])
    jobs = _tested(document["jobs"], [JOB_TESTS.get(name, _is_number) for name in JOB_FIELDS])
    requests = _tested(document["requests"], [_is_id, _is_id, lambda events: type(events) is list])
    answers = tuple((id, (content, tuple(map(_event, events)))) for id, content, events in requests)
    shares = None if document["shares"] is None else _shares(document["shares"])
    asks_at = document["asks_at"]
    if not (asks_at is None or (_is_number(asks_at) and asks_at > document["now"])):
        raise ValueError("when the policy is asked again")
    return Saved._make((*counters, tuple(map(_grouped, sessions)), tuple(map(tuple, jobs)), asks_at, shares, answers))


def check(state: SchedulerState) -> None:
    """Raise ValueError if the values of a restored state contradict one another."""
    for records, end in ((state.sessions, state.openings), (state.jobs, state.submissions)):
        if any(one >= other for one, other in pairwise([-1, *(each.number for each in records.values()), end])):
            raise ValueError("a number")
    for session in state.sessions.values():
        v, waiting = session.variables, sum(1 for _ in session.queued)
        if (v.Q, v.R, v.holds) != (waiting, len(session.running), session is state.holder):
            raise ValueError("a session")
    for job in state.jobs.values():
        if (job.state, job.started_at is not None, job.finished_at is not None) not in TIMES:
            raise ValueError("a job")


def _flat(row: SavedRow) -> Iterator[Any]:
    for value in row:
        if isinstance(value, Parameters):
            yield from attrs.astuple(value)
        elif isinstance(value, Variables):
            yield from (str(each) if isinstance(each, str) else each for each in value)
        else:
            yield value


def _grouped(values: Sequence[Any]) -> SavedRow:
    named = dict(zip(SESSION_COLUMNS, values, strict=True))
    named.update(phase=Phase(named["phase"]), reason=Reason(named["reason"]))
    terms, variables = ([named[name] for name in GROUPS[kind]] for kind in GROUPS)
    groups = {"Parameters": Parameters(*terms), "Variables": Variables._make(variables)}
    return tuple(groups.get(kind, named.get(name)) for name, kind in zip(SESSION_FIELDS, TYPES, strict=True))


def _account_rows(terms: Terms, amounts: tuple[tuple[Owner, int], ...]) -> dict[str, Any]:
    return {**terms._asdict(), "accounts": [[kind, name, used] for (kind, name), used in amounts]}


def _shares(rows: Mapping[str, Any]) -> tuple[Terms, tuple[tuple[Owner, int], ...]]:
    terms = Terms(rows["half_life"], rows["charge"])
    if (
        not (terms.half_life is None or (_is_number(terms.half_life) and terms.half_life))
        or terms.charge not in CHARGES
    ):
        raise ValueError("terms")
    amounts = {(kind, name): used for kind, name, used in rows["accounts"]}
    if not all(type(part) is str for owner in amounts for part in owner) or not all(
        type(used) is int and used > 0 for used in amounts.values()
    ):
        raise ValueError("an account")
    return terms, tuple(amounts.items())


def _event(fields: Mapping[str, Any]) -> Event:
    event = Event(**fields)
    others_are_right = all(value is None or type(value) is str or _is_time(value) for value in event[2:])
    if not (_is_number(event.at) and event.kind in KINDS and others_are_right):
        raise ValueError("an event")
    return event


def _tested(rows: Any, tests: Sequence[Test]) -> Sequence[Sequence[Any]]:
    """The rows, if each value passes the test of its column and no two have the same id, which is in the first."""
    shapes = {(type(row), len(row)) for row in rows}
    if not isinstance(rows, list) or not shapes <= {(list, len(tests))}:
        raise ValueError("a row")
    for column, test in enumerate(tests):
        if not all(map(test, map(itemgetter(column), rows))):
            raise ValueError("a value")
    if len({row[0] for row in rows}) < len(rows):
        raise ValueError("an id")
    return rows
