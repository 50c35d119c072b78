"""The same totals as a table, as JSON and for Prometheus."""

import json
import sys
from fractions import Fraction

import pytest
from prometheus_client import CollectorRegistry

from tenure.reference import Scheduler
from tenure.reference.stats import Statistics, StatisticsCollector

TABLE = """\
from 0 to 20 s, 1 lane now, 1 running

lanes busy     90.0 %  18 of 20 lane s
held           30.0 %  6 of 20 s
held idle      33.3 %  2 of 6 s
queue            0.40  jobs on average, 2 at most, 0 now
jobs                3  1 canceled, 1 done
sessions            1
deactivations       1

waited, in s          jobs  mean  longest
first of a session       1   0.0        0
later in a session       0     -        -
after a deactivation     0     -        -
without a session        1   6.0        6
never started            1   2.0        2

owner  sessions  jobs  usage  run  held  held idle  deactivations
-             1     3     20   18     6          2              1"""


def filled() -> Statistics:
    """The statistics of a session with a job, beside two jobs without one."""
    scheduler, statistics = Scheduler(), Statistics(bounds=(0, 4))
    log = [*scheduler.open("a", max_time=90, interactive_timeout=2), *scheduler.submit("a1", session="a")]
    log += [*scheduler.submit("x"), *scheduler.submit("y"), *scheduler.advance(2), *scheduler.cancel_job("y")]
    log += [*scheduler.advance(4), *scheduler.finish("a1"), *scheduler.advance(7)]
    for event in log:
        statistics.observe(event)
    statistics.advance_to(20)
    return statistics


def test_table() -> None:
    """Shares, waits and owners, in the unit of the scheduler."""
    assert TABLE == filled().table()


def test_json() -> None:
    """Integers, and fractions as text, with an object for each owner."""
    shown = filled().as_json()
    assert shown == json.loads(json.dumps(shown))
    assert Fraction(shown["run"], shown["capacity"]) == Fraction(shown["utilisation"])
    assert {"count": 1, "total": 6, "longest": 6, "buckets": [0, 0, 1]} == shown["waits"]["alone"]
    assert [(None, 20)] == [(owner["owner"], owner["usage"]) for owner in shown["owners"]]


def test_prometheus() -> None:
    """Times are in seconds, waits are a histogram, and the last event is not the end of time."""
    registry = CollectorRegistry()
    registry.register(StatisticsCollector(filled(), seconds=Fraction(1, 1000), now=lambda: 30))
    sample = registry.get_sample_value
    assert 0.03 == sample("tenure_capacity_seconds_total")
    assert 0.006 == sample("tenure_held_seconds_total", {"owner": ""})
    assert 1 == sample("tenure_jobs_ended_total", {"outcome": "canceled"})
    assert [0, 0, 1] == [
        sample("tenure_wait_seconds_bucket", {"kind": "alone", "le": bound}) for bound in ("0.0", "0.004", "+Inf")
    ]
    assert 0.006 == sample("tenure_wait_seconds_sum", {"kind": "alone"})


def test_without_the_client_of_prometheus(monkeypatch: pytest.MonkeyPatch) -> None:
    """The answer is the command that installs it."""
    monkeypatch.setitem(sys.modules, "prometheus_client", None)
    with pytest.raises(ModuleNotFoundError, match=r'pip install "tenure\[prometheus\]"'):
        StatisticsCollector(Statistics())
