"""`tenure conform`: runs the conformance suite on a scheduler and says what came of it, by clause."""

import shlex
import sys
from contextlib import redirect_stdout
from typing import Any

import click

from tenure.cli.conform_adapter import write_adapter
from tenure.cli.conform_cases import choose, list_cases
from tenure.cli.conform_options import (
    CaseOptions,
    Grouped,
    OutputOptions,
    RunOptions,
    TargetOptions,
    all_options,
    take,
)
from tenure.cli.conform_output import progress, write_broken, write_report
from tenure.cli.conform_target import connection, words
from tenure.cli.exits import Exit, wrong_use


@click.command(cls=Grouped, short_help="Run the conformance suite.")
@all_options
def command(**given: Any) -> Exit:
    """Run the conformance suite on TARGET, by default on the scheduler that comes with tenure.

    TARGET is module:factory, where the factory makes a scheduler in Python. Exit codes: 0 all cases passed, 1 one
    failed or the target broke the protocol, 2 there is no such target or case, 3 no case could be run.
    """
    target, cases = take(TargetOptions, given), take(CaseOptions, given)
    run, output = take(RunOptions, given), take(OutputOptions, given)
    if target.adapter is not None:
        return write_adapter(target.adapter, target, output)
    connect = connection(target)
    chosen = choose(cases)
    if cases.listing:
        return list_cases(chosen.cases, output.output_format)

    from tenure.conformance import Broken, CannotStart, Report, bundled_cases, judge, outcome, untested
    from tenure.spec import bundled

    try:
        with wrong_use(CannotStart), redirect_stdout(sys.stderr):
            judgement = judge(chosen.cases, connect, fail_fast=run.fail_fast, progress=progress(output))
    except Broken as broken:
        write_broken(broken, output)
        return Exit.VIOLATION

    def reproduce(case: str) -> str:
        return shlex.join(["tenure", "conform", "--case", case, *words(target)])

    report = Report(bundled(), judgement, chosen.left_out, untested(bundled(), bundled_cases()), reproduce)
    write_report(report, output)
    return {"passed": Exit.HOLDS, "failed": Exit.VIOLATION, "no verdict": Exit.NO_VERDICT}[outcome(judgement)]
