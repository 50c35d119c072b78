"""`tenure conform`: runs the conformance suite on a scheduler and shows the results by clause."""

import shlex

import attrs
import click

from tenure.cli.errors import Exit
from tenure.cli.suite.case_selection import CaseOptions, choose
from tenure.cli.suite.judging import Judged, TermOptions, finish, judge_options_of
from tenure.cli.suite.option_groups import Grouped, group, option
from tenure.cli.suite.report_files import OutputOptions, of_cases, progress
from tenure.cli.suite.service import judge_in_real_time
from tenure.cli.suite.target_options import connection, running_target, target_group, workers_option
from tenure.target_kinds import ChosenTarget


@attrs.frozen
class RunOptions(TermOptions):
    """How to run and to judge."""

    fail_fast: bool = option("--fail-fast", is_flag=True, help="Stop at the first case that fails.")
    workers: int = workers_option()


GROUPS = (target_group(), group(CaseOptions), group(RunOptions), group(OutputOptions))


@click.command(cls=Grouped, groups=GROUPS, short_help="Run the conformance suite.")
def command(target: ChosenTarget, cases: CaseOptions, run: RunOptions, output: OutputOptions) -> Exit:
    """Run the conformance suite on TARGET, by default on the scheduler that comes with tenure.

    TARGET is module:factory, where the factory makes a scheduler in Python, as in
    `tenure conform mypackage.scheduler:MyScheduler --depth quick`.

    \b
    Exit codes:
    - 0: no case failed, except known failures
    - 1: another case failed, a known failure passed,
         or the target broke the protocol
    - 2: there is no such target, case or file
    - 3: no case passed or failed
    """  # noqa: D301  # the backspace tells click to leave lines as they are
    return finish(lambda: _judged(target, cases, run, output), run, output)


def _judged(target: ChosenTarget, cases: CaseOptions, run: RunOptions, output: OutputOptions) -> Judged:
    """Run the selected cases on the target. Raises WrongUse."""
    from tenure.conformance import ProtocolError, judge, unstarted

    connect, chosen = connection(target), choose(cases, cases.depth, ties=cases.ties)
    judge_options = judge_options_of(run, cases, in_real_time=target.kind.in_real_time)
    judge_options = attrs.evolve(judge_options, record=output.record is not None)
    arguments = shlex.join([*target.words(), *cases.words(), *run.words()])
    shown = progress("conform", output, quiet=output.quiet)
    try:
        with running_target():
            if target.kind.in_real_time:
                judgement = judge_in_real_time(target, chosen.cases, judge_options, cases, run, shown)
            else:
                workers, fail_fast, show = run.workers, run.fail_fast, of_cases(shown)
                judgement = judge(
                    chosen.cases, connect, judge_options, workers=workers, fail_fast=fail_fast, progress=show
                )
    except ProtocolError as broke:
        judgement = unstarted(arguments, chosen.cases, broke, judge_options)
    if cases.vectors:
        files = " and ".join(map(str, cases.vectors))
        note = f"the cases are those of {files}; no other case of the suite was run"
        judgement = attrs.evolve(judgement, notes=(note, *judgement.notes))
    return Judged(judgement, cases.depth, chosen.left_out, arguments, own=bool(cases.vectors))
