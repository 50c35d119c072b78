"""Talking to a scheduler: giving it commands, and looking at what can be seen of it."""

from typing import Any

import attrs

from tenure.reference import SchedulerError
from tests.stateful.ledger import Answer, Command, Ledger, Moment, View


def ask(scheduler: Any, command: Command, by_handle: bool = False) -> Answer:
    """Give a command to a scheduler, perhaps by a handle, for its events or the code of its refusal."""
    arguments = {name: value for name, value in command.items() if name != "op"}
    target = scheduler.handle(arguments.pop("session")) if by_handle else scheduler
    try:
        return [event.as_json() for event in getattr(target, command["op"])(**arguments)]
    except SchedulerError as error:
        return error.code


def look(scheduler: Any, ledger: Ledger, command: Command, answer: Answer, again: Answer) -> Moment:
    """Look at everything that is on record."""
    return Moment(
        command,
        answer,
        again,
        _plain(scheduler.view()),
        {name: _plain(scheduler.session(name)) for name in ledger.sessions},
        {name: _plain(scheduler.job(name)) for name in ledger.owners},
    )


def _plain(view: attrs.AttrsInstance) -> View:
    """A view in the words of the oracle."""
    fields = attrs.asdict(view, recurse=False)
    return {name: list(value) if isinstance(value, tuple) else value for name, value in fields.items()}
