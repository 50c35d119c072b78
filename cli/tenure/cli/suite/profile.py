"""`tenure profile`: the capabilities of a target, open or closed, by its own word and by that of the user."""

import sys
from contextlib import redirect_stdout

import click

from tenure.cli.errors import Exit, wrong_use
from tenure.cli.options import print_json
from tenure.cli.suite.judging import ClosingOptions, closed_by_user
from tenure.cli.suite.option_groups import Grouped, group
from tenure.cli.suite.report_files import FormatOption, print_broken
from tenure.cli.suite.target_options import connection, target_group
from tenure.target_kinds import ChosenTarget

GROUPS = (target_group(), group(ClosingOptions), group(FormatOption))


@click.command(cls=Grouped, groups=GROUPS, short_help="List what a target can do.")
def command(target: ChosenTarget, closing: ClosingOptions, output: FormatOption) -> Exit:
    """List what TARGET can and cannot do, by default the scheduler that comes with tenure, and run no case."""
    from tenure.conformance import (
        CannotStart,
        JudgeOptions,
        ProtocolError,
        printable,
        profile_in_short,
        profile_of_target,
    )

    closed = closed_by_user(closing.without, in_real_time=target.kind.in_real_time)
    try:
        with wrong_use(CannotStart), redirect_stdout(sys.stderr):
            runner = target.runner(connection(target), JudgeOptions(closed=closed))
            runner.close()
    except ProtocolError as broken:
        return print_broken(broken, output.output_format)
    hello = runner.hello
    capabilities = profile_of_target(hello.missing, closed)
    if output.output_format == "json":
        said = {each.name: each.as_json() for each in capabilities}
        print_json({"target": {"name": hello.name, "version": hello.version}, "profile": said, "notes": runner.notes})
        return Exit.HOLDS
    click.echo(printable(f"{hello.name} {hello.version}".strip() + f": {profile_in_short(capabilities)}"))
    width = max(len(each.name) for each in capabilities)
    for each in capabilities:
        state = "open  " if each.is_open else "closed"
        reason = "" if each.is_open else f" ({each.closed}: {each.reason})"
        click.echo(printable(f"{each.name:{width}}  {state}  {each.says}{reason}"))
    for note in runner.notes:
        click.echo(printable(f"note: {note}"))
    return Exit.HOLDS
