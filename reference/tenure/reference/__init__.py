"""The reference scheduler: what others embed, and what is checked against the specification.

Here lives the code that decides and remembers. The specification and its encodings are not imported, nothing here
waits, sleeps or reads a clock, and attrs is the one dependency. From the rules to the outside:

    vocabulary, step    the words of the transition table, and its rows as pure functions
    records, state       what is remembered of sessions and jobs, and the one place that changes it, or takes it back
    timers              when the clocks run out
    usage_by_owner      what each owner has used
    copies              the same as plain values, for `copy` and `pickle`
    moves, settle       what a step means for the state and the events; what happens by itself until all is at rest
    policy              which job starts when no session has the QPU
    scheduler, handle   the commands, checked (validation), refused (errors), reported (events), looked at (views)
    protocol, program   the same as JSON Lines, for `python -m tenure.reference`
"""

import sys

try:
    from tenure.reference.errors import (
        AlreadyFinal,
        BadValue,
        CalledByPolicy,
        DuplicateId,
        LimitExceeded,
        NotAccepting,
        NotFinal,
        NotRunning,
        OtherThread,
        PolicyError,
        SchedulerError,
        TimeWentBack,
        UnknownId,
    )
    from tenure.reference.events import Event, LogHeader
    from tenure.reference.handle import SessionHandle
    from tenure.reference.policy import POLICIES, FairShare, Fifo, NormalQueue, Policy, Share, WaitingJob
    from tenure.reference.scheduler import Scheduler
    from tenure.reference.validation import Limits
    from tenure.reference.views import JobView, SchedulerView, SessionView
    from tenure.reference.vocabulary import Phase, Reason
except KeyboardInterrupt:
    # While `python -m` looks for the program that it runs, as for the one in here, there is nothing to catch this yet.
    if sys.argv[:1] == ["-m"]:
        sys.exit(130)
    raise

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
    "POLICIES",
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
    "CalledByPolicy",
    "OtherThread",
]
