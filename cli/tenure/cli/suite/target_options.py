"""The options of all kinds of targets, as options of a command."""

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, redirect_stdout
from pathlib import Path
from typing import Any

import click

from tenure.cli.errors import WrongUse, wrong_use
from tenure.cli.options import TO_READ
from tenure.cli.suite.option_groups import Group, option
from tenure.target_kinds import KINDS, TIMEOUT, BadTarget, ChosenTarget, TargetOption, chosen

MOST_WORKERS = 256


def workers_option() -> Any:
    """Return a field of a record for the option `--workers`."""
    return option(
        "--workers",
        type=click.IntRange(1, MOST_WORKERS),
        metavar="N",
        default=1,
        show_default=True,
        help="The number of processes, each with its own target.",
    )


def target_group(*, in_real_time: bool = True) -> Group:
    """Return the options that name a target; those of a kind in real time are hidden if it is not supported."""
    shown = {kind: in_real_time or not kind.in_real_time for kind in KINDS}
    first = [_param(kind.naming, is_shown=is_shown) for kind, is_shown in shown.items()]
    sections = {"Which target": [*first, _param(TIMEOUT)]}
    for kind, is_shown in shown.items():
        sections[f"Options of {kind.name}"] = [_param(each, is_shown=is_shown) for each in kind.options[1:]]
    return Group(sections, _record)


def connection(target: ChosenTarget) -> Callable[[], Any]:
    """Return a function that starts the target, here or in another process. Raises WrongUse, OSError."""
    with wrong_use(BadTarget):
        return target.connect()


@contextmanager
def running_target() -> Iterator[None]:
    """Convert CannotStart to WrongUse, and send the output of a target to standard error."""
    from tenure.conformance import CannotStart

    with wrong_use(CannotStart), redirect_stdout(sys.stderr):
        yield


def check_time(target: ChosenTarget) -> None:
    """Check that a target is not one that is judged only by cases. Raises WrongUse."""
    if target.kind.in_real_time:
        raise WrongUse(
            f"{target.kind.name} is judged only by cases, because random runs take too long there; "
            f"leave out --{target.kind.naming.name}"
        )


def _record(given: Mapping[str, Any]) -> ChosenTarget:
    with wrong_use(BadTarget):
        return chosen(lambda name: given[name.replace("-", "_")])


def _param(given: TargetOption, *, is_shown: bool = True) -> click.Parameter:
    if given.is_argument:
        return click.Argument([given.name], required=False)
    kinds: dict[type, Any] = {Path: TO_READ, int: click.IntRange(1, given.most)}
    return click.Option(
        [f"--{given.name}"],
        type=kinds.get(given.type, given.type),
        metavar=given.metavar,
        default=given.default,
        show_default=given.default is not None,
        help=given.help,
        hidden=not is_shown,
    )
