"""Executes commands on a scheduler and takes snapshots of its views."""

from typing import Any

import attrs

import tests.stateful.report_invariants  # noqa: F401  # registers its checks
from tenure.reference import SchedulerError
from tests.stateful.ledger import Answer, Command, Ledger, Snapshot, View


def execute(scheduler: Any, command: Command, by_handle: bool = False) -> Answer:
    """Execute a command, perhaps through a handle: its events, or the code of its refusal."""
    arguments = {name: value for name, value in command.items() if name != "op"}
    target = scheduler.handle(arguments.pop("session")) if by_handle else scheduler
    try:
        return [event.as_json() for event in getattr(target, command["op"])(**arguments)]
    except SchedulerError as error:
        return error.code


def snapshot(scheduler: Any, ledger: Ledger, command: Command, answer: Answer, again: Answer) -> Snapshot:
    """The views of everything that the ledger has, with the command and its answers."""
    return Snapshot(
        command,
        answer,
        again,
        _plain(scheduler.view()),
        {name: _plain(scheduler.session(name)) for name in ledger.sessions},
        {name: _plain(scheduler.job(name)) for name in ledger.owners},
    )


def _plain(view: attrs.AttrsInstance) -> View:
    """A view in the form in which the oracle gives it."""
    fields = attrs.asdict(view, recurse=False)
    return {name: list(value) if isinstance(value, tuple) else value for name, value in fields.items()}
