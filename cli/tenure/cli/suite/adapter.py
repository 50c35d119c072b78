"""`tenure adapter`: writes a template of an adapter, and shows how to run it."""

import shlex
from pathlib import Path

import click

from tenure.cli.errors import Exit, wrong_use
from tenure.cli.options import TO_WRITE, format_option, print_json
from tenure.target_kinds import KINDS


@click.command(short_help="Write an adapter.")
@click.argument("file", type=TO_WRITE, metavar="FILE.py")
@format_option
def command(file: Path, output_format: str) -> Exit:
    """Write a template of an adapter, for a scheduler in Python with another interface than tenure's.

    As written it adapts the scheduler that comes with tenure, and passes.
    """
    from tenure.conformance import ADAPTER_FACTORY, CannotStart, write_adapter

    with wrong_use(CannotStart):
        module = write_adapter(file)
    factory = f"{module}:{ADAPTER_FACTORY}"
    words = [kind.of_adapter(factory, file.name) for kind in KINDS if kind.of_adapter is not None]
    commands = [shlex.join(["tenure", "conform", *each]) for each in words]
    if output_format == "json":
        print_json({"wrote": str(file), "folder": str(file.parent), "commands": commands})
        return Exit.HOLDS
    click.echo(f"wrote {file}: as written it adapts the scheduler that comes with tenure, and passes.")
    click.echo("Replace that by your scheduler at each comment that begins with YOURS, and run it with one of")
    if file.parent != Path():
        click.echo(f"  cd {shlex.quote(str(file.parent))}")
    for each in commands:
        click.echo(f"  {each}")
    return Exit.HOLDS
