"""The reference scheduler: a library to embed, checked against the specification.

It imports neither the specification nor its encodings, never waits, and reads no clock; attrs is its one dependency.
From the rules to the interface:

    vocabulary, step    the names of the transition table, and its rows as pure functions
    records, state      the records of sessions and jobs, and the one module that changes them and undoes changes
    timers              the armed timers in the order of their deadlines
    indexes             the usage of each owner, the position of each waiting job
    persistence         a scheduler as plain values, for copies, and as a JSON document, for a restart
    moves, settle       apply the answer of a step to the state; fire timers and start jobs until nothing is due
    policy              which job starts when no session holds the QPU
    commands            what a command needs, commands that are prepared, the commands of one session
    scheduler           the scheduler itself, with its values (validation), refusals (errors), events and views
    protocol, program   the same as JSON Lines, for `python -m tenure.reference`
    stats               waits, utilisation and usage, from the events
    aio                 schedulers in real time, on asyncio, with a journal over restarts
"""

import sys

try:
    from tenure.reference.commands.handle import SessionHandle
    from tenure.reference.commands.prepared import Prepared
    from tenure.reference.errors import (
        AlreadyDecided,
        AlreadyFinal,
        BadValue,
        CalledByPolicy,
        CommandPending,
        DuplicateId,
        LimitExceeded,
        NotAccepting,
        NotFinal,
        NotRunning,
        OtherThread,
        PolicyError,
        RequestConflict,
        SchedulerError,
        TimeWentBack,
        UnknownId,
    )
    from tenure.reference.events import Event, LogHeader
    from tenure.reference.policy import POLICIES, Decline, FairShare, Fifo, NormalQueue, Policy, Share, WaitingJob
    from tenure.reference.scheduler import Scheduler
    from tenure.reference.validation import Limits
    from tenure.reference.views import JobView, SchedulerView, SessionView
    from tenure.reference.vocabulary import Phase, Reason
except KeyboardInterrupt:
    # `python -m` imports this package before the program's own handler of interrupts exists.
    if sys.argv[:1] == ["-m"]:
        sys.exit(130)
    raise

__all__ = [
    "Scheduler",
    "SessionHandle",
    "Prepared",
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
    "Decline",
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
    "RequestConflict",
    "CommandPending",
    "AlreadyDecided",
    "CalledByPolicy",
    "OtherThread",
]
