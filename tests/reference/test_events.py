"""What the scheduler reports, as it stands in a log."""

from tenure.reference import Event
from tenure.reference.events import LogHeader


def test_event() -> None:
    """A field without a value is left out, and one whose value is nothing or 0 is not."""
    assert {"at": 0, "kind": "session_ended", "session": ""} == Event(0, "session_ended", session="").as_json()


def test_header() -> None:
    """It says what the log is and how it is read."""
    found = LogHeader(2, limits={"max_time": 9}, policy="fifo").as_json()
    about = {"lanes": 2, "unit": "s", "limits": {"max_time": 9}, "policy": "fifo"}
    assert {"format": "tenure-log", "version": 2, "specification": "2.0.0", **about} == found
