"""A command as a mapping does what the method does."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.reference import BadValue, Event, Scheduler, SchedulerError
from tests.reference.test_atomicity import commands, mapping, perform


def applied(scheduler: Scheduler, command: dict[str, Any]) -> tuple[Event, ...] | str:
    """The events of a command, or the code of its refusal."""
    try:
        return scheduler.apply(command)
    except SchedulerError as error:
        return error.code


@given(history=st.lists(commands, max_size=40))
def test_a_journal_of_commands_leads_to_the_same_state(history: Any) -> None:
    """A command as a mapping does what the method does, and is refused as it is."""
    scheduler, other = Scheduler(lanes=2), Scheduler(lanes=2)
    for name, arguments, more in history:
        assert perform(scheduler, (name, arguments, more)) == applied(other, mapping(other, (name, arguments, more)))
    assert scheduler.snapshot() == other.snapshot()


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        (None, "apply: a command is None; allowed: a mapping with an op and its fields"),
        ([("op", "close")], "apply: a command is [('op', 'close')]; allowed: a mapping with an op and its fields"),
        ({}, "apply: op is None; allowed: open or submit or finish or cancel_job or close or cancel or advance or "),
        ({"op": "view"}, "apply: op is 'view'; allowed: open or "),
        ({"op": ["open"]}, "apply: op is ['open']; allowed: open or "),
        ({"op": "submit"}, "apply: submit lacks 'job'; allowed: submit with job, perhaps with owner and request_id"),
        ({"op": "close", "session": "a", "job": "b"}, "apply: close does not take 'job'; allowed: close with session"),
        ({"op": "open", "session": "a"}, "apply: open lacks 'interactive_timeout'; allowed: open with interactive_"),
        ({"op": "resize", "lanes": 1, 2: 3}, "apply: resize does not take '2'; allowed: resize with lanes"),
        ({"op": "advance", "to": "soon"}, "advance: to is 'soon'; allowed: an int from 0 to 9223372036854775807"),
    ],
)
def test_what_is_no_command_is_refused(command: Any, sentence: str) -> None:
    """In a sentence that says what would be one."""
    scheduler = Scheduler()
    with pytest.raises(BadValue) as refused:
        scheduler.apply(command)
    assert str(refused.value).startswith(sentence)
    assert Scheduler().snapshot() == scheduler.snapshot()
