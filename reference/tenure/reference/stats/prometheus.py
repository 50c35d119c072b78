"""The totals for Prometheus: a collector to register, which reads the statistics whenever Prometheus asks.

It needs the extra `prometheus`. Integers become floats here, the last step, so that no error adds up.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from prometheus_client.core import Metric

    from tenure.reference.stats.observer import Statistics
    from tenure.reference.stats.totals import SchedulerTotals

INSTALL = 'pip install "tenure[prometheus]"'

COUNTED = {
    "sessions": "Sessions that were opened.",
    "jobs": "Jobs that were submitted.",
    "deactivations": "How often sessions were deactivated.",
}
TIMED = {
    "usage": "Usage of sessions, and of jobs without a session.",
    "run": "Time that jobs ran, added up over lanes.",
    "held": "Time for which sessions held the QPU.",
    "held_idle": "Part of the time held in which the holder ran no job.",
}
"""The totals of each owner, and what they mean."""


class StatisticsCollector:
    """A collector of `statistics`, whose unit of time is so many `seconds`.

    `now`, if it is given, tells the time up to which to count; without it that is the time of the last event. Raises
    ModuleNotFoundError, which says how to install what is missing.
    """

    def __init__(
        self, statistics: Statistics, *, seconds: Fraction | int = 1, now: Callable[[], int] | None = None
    ) -> None:
        _require_client()
        self._statistics = statistics
        self._seconds = Fraction(seconds)
        self._now = now

    def collect(self) -> Iterator[Metric]:
        """The metrics of now."""
        totals = self._statistics.totals(None if self._now is None else self._now())
        yield _gauge("lanes", "Number of lanes.", totals.lanes)
        yield _gauge("jobs_running", "Jobs that run.", totals.running)
        yield _gauge("jobs_queued", "Jobs that are queued.", totals.queue_length)
        yield _counter("capacity_seconds", "Lanes added up over time.", (), [((), self._time(totals.capacity))])
        yield _counter("queued_seconds", "Queued jobs added up over time.", (), [((), self._time(totals.waiting))])
        yield _counter("jobs_ended", "Jobs that are final.", ("outcome",), _labelled(totals.outcomes))
        yield _counter("sessions_ended", "Sessions that ended.", ("reason",), _labelled(totals.reasons))
        owners = [((owner or "",), each) for owner, each in totals.owners.items()]
        for name, text in COUNTED.items():
            values = [(label, float(getattr(each, name))) for label, each in owners]
            yield _counter(name, text, ("owner",), values)
        for name, text in TIMED.items():
            values = [(label, self._time(getattr(each, name))) for label, each in owners]
            yield _counter(f"{name}_seconds", text, ("owner",), values)
        yield self._waits(totals)

    def _time(self, time: int) -> float:
        return float(time * self._seconds)

    def _waits(self, totals: SchedulerTotals) -> Metric:
        from prometheus_client.core import HistogramMetricFamily

        family = HistogramMetricFamily("tenure_wait_seconds", "Time that jobs were queued.", labels=["kind"])
        bounds = [*(str(self._time(bound)) for bound in totals.bounds), "+Inf"]
        for kind, wait in totals.totals.waits.items():
            counts = map(float, accumulate(wait.buckets))
            family.add_metric([kind], [*zip(bounds, counts, strict=True)], self._time(wait.total))
        return family


def _require_client() -> None:
    try:
        import prometheus_client  # noqa: F401
    except ModuleNotFoundError as error:
        if error.name != "prometheus_client":
            raise
        message = f"the package 'prometheus_client' is not installed; install it with: {INSTALL}"
        raise ModuleNotFoundError(message, name=error.name) from None


def _gauge(name: str, text: str, value: int) -> Metric:
    from prometheus_client.core import GaugeMetricFamily

    return GaugeMetricFamily(f"tenure_{name}", text, value=value)


def _counter(name: str, text: str, labels: Iterable[str], values: Iterable[tuple[Iterable[str], float]]) -> Metric:
    from prometheus_client.core import CounterMetricFamily

    family = CounterMetricFamily(f"tenure_{name}", text, labels=[*labels])
    for label, value in values:
        family.add_metric([*label], value)
    return family


def _labelled(counts: dict[str, int]) -> list[tuple[tuple[str], float]]:
    return [((name,), float(count)) for name, count in counts.items()]
