"""The reference scheduler: what others embed, and what is checked against the specification.

Here lives the code that decides and remembers: one pure `step` for each session, a shell of queues, clocks and ids
around it, and the protocol by which another process can use it. The specification and its encodings are not imported,
nothing here waits, sleeps or reads a clock, and attrs is the one dependency.
"""

from tenure.reference.checks import Limits
from tenure.reference.errors import (
    AlreadyFinal,
    BadValue,
    DuplicateId,
    LimitExceeded,
    NotAccepting,
    NotFinal,
    NotRunning,
    PolicyError,
    SchedulerError,
    TimeWentBack,
    UnknownId,
)
from tenure.reference.events import Event, LogHeader
from tenure.reference.handle import SessionHandle
from tenure.reference.policy import FairShare, Fifo, NormalQueue, Policy, Share, WaitingJob
from tenure.reference.scheduler import Scheduler
from tenure.reference.terms import Phase, Reason
from tenure.reference.views import JobView, SchedulerView, SessionView

__all__ = [
    "Scheduler",
    "SessionHandle",
    "Limits",
    "Event",
    "LogHeader",
    "SessionView",
    "JobView",
    "SchedulerView",
    "Phase",
    "Reason",
    "Policy",
    "Fifo",
    "FairShare",
    "NormalQueue",
    "WaitingJob",
    "Share",
    "SchedulerError",
    "BadValue",
    "UnknownId",
    "DuplicateId",
    "LimitExceeded",
    "NotAccepting",
    "NotRunning",
    "AlreadyFinal",
    "NotFinal",
    "TimeWentBack",
    "PolicyError",
]
