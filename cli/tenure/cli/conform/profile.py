"""`tenure conform --profile`: the capabilities of a target, open or closed, by its own word and by that of the user."""

import sys
from contextlib import redirect_stdout

import click

from tenure.cli.conform.judging import closed_by_user
from tenure.cli.conform.option_groups import OutputOptions, RunOptions, TargetOptions
from tenure.cli.conform.service import service_runner
from tenure.cli.conform.target_choice import connection
from tenure.cli.errors import Exit, WrongUse, wrong_use
from tenure.cli.options import print_json


def show_profile(target: TargetOptions, run: RunOptions, output: OutputOptions) -> Exit:
    """Start the target, ask what it can, and list it. Raises WrongUse."""
    from tenure.conformance import (
        CannotStart,
        JudgeOptions,
        ProtocolError,
        TargetRunner,
        broken_json,
        broken_text,
        printable,
        profile_in_short,
        profile_of_target,
    )

    if target.recorded is not None:
        raise WrongUse("--profile asks the target; it goes without --rejudge")
    closed = closed_by_user(run.without, target)
    try:
        with wrong_use(CannotStart), redirect_stdout(sys.stderr):
            connect, judge_options = connection(target), JudgeOptions(closed=closed)
            is_service = target.service.url is not None
            if is_service:
                runner: TargetRunner = service_runner(target.service, target.timeout, judge_options)
            else:
                runner = TargetRunner(connect, judge_options)
            runner.close()
    except ProtocolError as broken:
        if output.output_format == "json":
            print_json(broken_json(broken))
        else:
            click.echo(broken_text(broken))
        return Exit.VIOLATION
    hello = runner.hello
    capabilities = profile_of_target(hello.missing, closed)
    if output.output_format == "json":
        said = {each.name: each.as_json() for each in capabilities}
        print_json({"target": {"name": hello.name, "version": hello.version}, "profile": said, "notes": runner.notes})
        return Exit.HOLDS
    click.echo(printable(f"{hello.name} {hello.version}".strip() + f": {profile_in_short(capabilities)}"))
    width = max(len(each.name) for each in capabilities)
    for each in capabilities:
        who = "closed" if each.by != "user" else "closed by --without"
        state = "open  " if each.is_open else "closed"
        reason = "" if each.is_open else f" ({who}: {each.reason})"
        click.echo(printable(f"{each.name:{width}}  {state}  {each.says}{reason}"))
    for note in runner.notes:
        click.echo(printable(f"note: {note}"))
    return Exit.HOLDS
