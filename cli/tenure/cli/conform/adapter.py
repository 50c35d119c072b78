"""`tenure conform --write-adapter`: writes an adapter to begin with, and says how to run it."""

import shlex
from pathlib import Path

import click

from tenure.cli.conform.option_groups import OutputOptions, TargetOptions
from tenure.cli.errors import Exit, WrongUse, wrong_use
from tenure.cli.options import print_json


def write_adapter(file: Path, target: TargetOptions, output: OutputOptions) -> Exit:
    """Write the adapter. Raises WrongUse."""
    from tenure.conformance import ADAPTER_FACTORY, CannotStart
    from tenure.conformance import write_adapter as write

    if target.target is not None or target.program is not None or target.service.url is not None:
        raise WrongUse("--write-adapter writes a file and judges nothing; name no target beside it")
    with wrong_use(CannotStart):
        module = write(file)
    commands = [
        shlex.join(["tenure", "conform", f"{module}:{ADAPTER_FACTORY}"]),
        shlex.join(["tenure", "conform", "--stdio", shlex.join(["python", file.name])]),
    ]
    if output.output_format == "json":
        print_json({"wrote": str(file), "folder": str(file.parent), "commands": commands})
        return Exit.HOLDS
    click.echo(f"wrote {file}: it adapts the scheduler that comes with tenure, which stands in for yours, and passes.")
    click.echo("Put yours in its place at each comment that begins with YOURS, and run it with one of")
    if file.parent != Path():
        click.echo(f"  cd {shlex.quote(str(file.parent))}")
    for each in commands:
        click.echo(f"  {each}")
    return Exit.HOLDS
