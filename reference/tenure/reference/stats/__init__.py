"""Statistics of a scheduler, computed from its events: waits, utilisation, usage by session and owner, queue length.

All numbers are exact: integers in the scheduler's unit of time, and fractions of them. Memory is for the owners, and
for the sessions and jobs that have not ended.

    meter, tally        a quantity that grows steadily between events; the totals of one session, owner or scheduler
    totals              the frozen records that are shown
    members, counts     what is remembered of sessions and jobs that have not ended; what each event changes
    observer, saving    what takes the events: `Statistics`; its state as plain values
    log_lines           the log of a scheduler, and what is read from it one record after the other
    totals_text         the table for people
    prometheus          the same for Prometheus; needs the extra `prometheus`
"""

from tenure.reference.stats.counts import BadEvents
from tenure.reference.stats.log_lines import BadLog, queue_lengths, read_log, session_totals, statistics_of
from tenure.reference.stats.observer import Statistics
from tenure.reference.stats.prometheus import StatisticsCollector
from tenure.reference.stats.totals import SchedulerTotals, SessionTotals, Totals, Wait, WaitKind

__all__ = [
    "Statistics",
    "SchedulerTotals",
    "SessionTotals",
    "Totals",
    "Wait",
    "WaitKind",
    "BadEvents",
    "read_log",
    "statistics_of",
    "queue_lengths",
    "session_totals",
    "BadLog",
    "StatisticsCollector",
]
