"""`tenure cases`: lists the cases of the suite, or of the user's own files."""

import click

from tenure.cli.errors import Exit
from tenure.cli.options import print_json
from tenure.cli.suite.case_selection import CaseOptions, choose
from tenure.cli.suite.option_groups import Grouped, group
from tenure.cli.suite.report_files import FormatOption


@click.command(cls=Grouped, groups=(group(CaseOptions), group(FormatOption)), short_help="List the cases.")
def command(options: CaseOptions, output: FormatOption) -> Exit:
    """List the cases of the suite, with their clauses and needed capabilities; as JSON also with their commands."""
    cases = choose(options, options.depth, ties=options.ties).cases
    if output.output_format == "json":
        print_json([case.as_json() for case in cases])
        return Exit.HOLDS
    width = max(len(case.id) for case in cases)
    for case in cases:
        marks = (" tie" if case.tie else "") + (f"  needs {' '.join(case.needs)}" if case.needs else "")
        click.echo(f"{case.id:{width}}  {' '.join(case.clauses)}{marks}")
    return Exit.HOLDS
