"""The scheduler in real time: asyncio runs its jobs, and a journal keeps its commands over a restart.

It needs the standard library and attrs, and uses no more of the scheduler than other programs can.

    driver              several schedulers on one event loop, from the start to the shutdown and over a restart
    backend             the commands to one of them, and handles of sessions and jobs
    engine              one of them in time: its commands, its timers, its jobs as tasks
    clock               wall-clock time as whole numbers that never go back
    outbox              holds effects back until the journal has what caused them
    journal             what a journal is, and its lines with their checksums
    file_journal        a journal in a file
    sqlite_journal      a journal in an SQLite database
    replay              the schedulers that a journal describes
    watchdog            reports a policy that does not return
    incidents           what else an operator has to know
    driver_errors       the errors of all these
"""

from tenure.reference.aio.backend import AsyncSessionHandle, Backend, JobHandle
from tenure.reference.aio.driver import Driver, Settings
from tenure.reference.aio.driver_errors import DriverClosed, DriverError, JournalError
from tenure.reference.aio.engine import JobResult, Work
from tenure.reference.aio.file_journal import FileJournal
from tenure.reference.aio.incidents import Incident
from tenure.reference.aio.journal import Journal
from tenure.reference.aio.sqlite_journal import SqliteJournal

__all__ = [
    "Driver",
    "Settings",
    "Backend",
    "AsyncSessionHandle",
    "JobHandle",
    "JobResult",
    "Work",
    "Journal",
    "FileJournal",
    "SqliteJournal",
    "Incident",
    "DriverError",
    "DriverClosed",
    "JournalError",
]
