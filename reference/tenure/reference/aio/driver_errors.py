"""The errors of a driver and its journal; what the scheduler refuses is a SchedulerError, as without a driver."""


class DriverError(Exception):
    """The driver cannot do what it was asked for."""


class DriverClosed(DriverError):
    """The driver has not begun or has ended, so no command reaches the scheduler, and no job ends any more."""


class JournalError(DriverError):
    """The journal is damaged, is in use by another driver, or cannot be read or written."""
