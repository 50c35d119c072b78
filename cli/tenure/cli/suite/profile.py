"""`tenure profile`: lists the capabilities of a target, open or closed by the target or by the user."""

import click

from tenure.cli.errors import Exit
from tenure.cli.options import print_json
from tenure.cli.suite.judging import ClosingOptions, closed_by_user
from tenure.cli.suite.option_groups import Grouped, group
from tenure.cli.suite.report_files import FormatOption, print_broken
from tenure.cli.suite.target_options import connection, running_target, target_group
from tenure.target_kinds import ChosenTarget

GROUPS = (target_group(), group(ClosingOptions), group(FormatOption))


@click.command(cls=Grouped, groups=GROUPS, short_help="List the capabilities of a target.")
def command(target: ChosenTarget, closing: ClosingOptions, output: FormatOption) -> Exit:
    """List the capabilities of TARGET, by default of the scheduler that comes with tenure, without running a case."""
    from tenure.conformance import JudgeOptions, ProtocolError, printable, profile_in_short, profile_of_target

    closed = closed_by_user(closing.without, in_real_time=target.kind.in_real_time)
    try:
        with running_target():
            runner = target.runner(connection(target), JudgeOptions(closed=closed))
            runner.close()
    except ProtocolError as broken:
        return print_broken(broken, output.output_format)
    hello = runner.hello
    capabilities = profile_of_target(hello.missing, closed)
    if output.output_format == "json":
        profile = {each.name: each.as_json() for each in capabilities}
        target_json = {"name": hello.name, "version": hello.version}
        print_json({"target": target_json, "profile": profile, "notes": runner.notes})
        return Exit.HOLDS
    click.echo(printable(f"{hello.title}: {profile_in_short(capabilities)}"))
    width = max(len(each.name) for each in capabilities)
    for each in capabilities:
        state = "open  " if each.is_open else "closed"
        reason = "" if each.is_open else f" ({each.closed}: {each.reason})"
        click.echo(printable(f"{each.name:{width}}  {state}  {each.says}{reason}"))
    for note in runner.notes:
        click.echo(printable(f"note: {note}"))
    return Exit.HOLDS
