"""`tenure rejudge`: judges a recorded run again, without the target."""

from pathlib import Path

import click

from tenure.cli.errors import Exit, wrong_use
from tenure.cli.files import read_file
from tenure.cli.options import TO_READ
from tenure.cli.suite.case_selection import Selection, choose, every_case
from tenure.cli.suite.judging import Judged, TermOptions, finish, judge_options_of
from tenure.cli.suite.option_groups import Grouped, group
from tenure.cli.suite.report_files import ReportOptions

GROUPS = (group(Selection), group(TermOptions), group(ReportOptions))


@click.command(cls=Grouped, groups=GROUPS, short_help="Judge a recorded run again.")
@click.argument("file", type=TO_READ, metavar="FILE")
def command(cases: Selection, terms: TermOptions, output: ReportOptions, file: Path) -> Exit:
    """Judge the run in FILE again, which `tenure conform --record FILE` wrote, or some cases of it.

    The answers are compared with the present specification; the exit codes are those of `tenure conform`.
    """
    from tenure.conformance import BadFile, read_recording, rejudge
    from tenure.spec import bundled

    def judged() -> Judged:
        with wrong_use(BadFile):
            recorded = read_recording(read_file(file), str(file))
        if cases.ids or cases.clauses:
            recorded = recorded.only({case.id for case in choose(cases, "complete", ties=True).cases})
        judgement = rejudge(recorded, every_case(cases), bundled().version, judge_options_of(terms, cases))
        depth, left_out, again = (recorded.header[name] for name in ("depth", "ties_left_out", "again"))
        return Judged(judgement, depth, left_out, again, own=bool(cases.vectors))

    return finish(judged, terms, output)
