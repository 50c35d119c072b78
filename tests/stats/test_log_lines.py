"""A log is read one line at a time, and a line that does not belong there is named."""

import json
from collections.abc import Iterator

import pytest

from tenure.reference import LogHeader, Scheduler
from tenure.reference.stats import BadLog, Statistics, queue_lengths, read_log, session_totals, statistics_of

HEADER = '{"format": "tenure-log", "version": 1, "lanes": %s, "unit": %s}'


def log() -> list[str]:
    """The log of a session and a job beside it, which is still running at its end."""
    scheduler = Scheduler()
    events = [*scheduler.open("a", max_time=9, interactive_timeout=1), *scheduler.submit("a1", session="a")]
    events += [*scheduler.submit("x"), *scheduler.advance(4), *scheduler.finish("a1"), *scheduler.advance(7)]
    return [json.dumps(each) for each in (LogHeader(1, "ms").as_json(), *(event.as_json() for event in events))]


def test_statistics_of_a_log() -> None:
    """They are those of its events, in its unit, at its last event."""
    totals = statistics_of(log()).totals()
    assert ("ms", 1, 5) == (totals.unit, totals.lanes, totals.now)
    assert (4, 5, 1) == (totals.totals.run, totals.totals.held, totals.running)


def test_a_log_is_read_as_it_is_asked_for() -> None:
    """No line is read before the records in front of it are taken."""
    taken = 0

    def lines() -> Iterator[str]:
        nonlocal taken
        for line in log():
            taken += 1
            yield line

    header, records = read_log(lines())
    assert ("tenure-log", 1) == (header["format"], taken)
    assert "session_opened" == next(records)["kind"]
    assert 2 == taken


def test_queue_length_over_time() -> None:
    """A point for each instant at which it changed, with what it was from then on."""
    _, records = read_log(log())
    assert [(0, 1), (5, 0)] == [*queue_lengths(records)]


def test_session_totals_of_a_log() -> None:
    """Those that ended come first, then the others."""
    _, records = read_log(log())
    assert [("a", None, 5)] == [(each.session, each.ended_at, each.usage) for each in session_totals(records)]


def test_an_empty_series() -> None:
    """Nothing happened."""
    assert [] == [*queue_lengths([])]
    assert [] == [*session_totals([])]
    totals = Statistics().totals()
    assert (None, 0) == (totals.utilisation, totals.longest_queue)


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ([], "line 1 is not JSON"),
        (["{"], "line 1 is not JSON"),
        (["[]"], r"line 1 is \[\], not an object"),
        (['{"at": 0}'], "line 1: a log begins with a header of format 'tenure-log'"),
        (['{"format": "tenure-log"}'], "line 1: the log has version None, and this program reads 1 to "),
        (['{"format": "tenure-log", "version": 99}'], "line 1: the log has version 99, and"),
        ([HEADER % ("null", '"s"')], "line 1: lanes None and unit 's'"),
        ([HEADER % ("true", '"s"')], "line 1: lanes True"),
        ([HEADER % ("1", "5")], "line 1: lanes 1 and unit 5"),
        ([*log()[:-1], log()[-1][:9]], "line 9 is not JSON"),
        ([log()[0], "[" * 99_999], "line 2 is not JSON"),
        ([log()[0], "7"], "line 2 is 7, not an object"),
    ],
)
def test_a_line_that_does_not_belong_there(lines: list[str], message: str) -> None:
    """The message has its number."""
    with pytest.raises(BadLog, match=message):
        statistics_of(lines)
