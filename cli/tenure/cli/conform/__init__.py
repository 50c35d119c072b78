"""`tenure conform`: runs the conformance suite on a scheduler and says what came of it, by clause.

- `option_groups`: the options
- `conflicts`: mutually exclusive options
- `target_choice`: which target
- `service`: a service as a target
- `case_selection`: which cases
- `judging`: judges them
- `exploring`: random runs after the cases
- `report_files`: prints the report and writes files
- `profile`: `--profile`
- `adapter`: `--write-adapter`
"""

from typing import Any

import attrs
import click

from tenure.cli.conform.adapter import write_adapter
from tenure.cli.conform.case_selection import choose, down_to_own, list_cases
from tenure.cli.conform.conflicts import check_alone, check_files
from tenure.cli.conform.exploring import check_exploring, explore_target, finding_to_write
from tenure.cli.conform.judging import judge_again, judge_target, told
from tenure.cli.conform.option_groups import (
    CaseOptions,
    ExploreOptions,
    Grouped,
    OutputOptions,
    RunOptions,
    ServiceOptions,
    TargetOptions,
    all_options,
    take,
)
from tenure.cli.conform.profile import show_profile
from tenure.cli.conform.report_files import files_to_write, print_report
from tenure.cli.errors import Exit


@click.command(cls=Grouped, short_help="Run the conformance suite.")
@all_options
def command(**given: Any) -> Exit:
    """Run the conformance suite on TARGET, by default on the scheduler that comes with tenure.

    TARGET is module:factory, where the factory makes a scheduler in Python.

    \b
    Exit codes:
    - 0: no case that was run failed, but for known failures
    - 1: another case failed, a known failure passed, a random run failed,
         or the target broke the protocol
    - 2: there is no such target, case or file
    - 3: no case passed or failed
    """  # noqa: D301  # the backspace tells click to leave lines as they are
    target = attrs.evolve(take(TargetOptions, given), service=take(ServiceOptions, given))
    cases = take(CaseOptions, given)
    run, exploring, output = take(RunOptions, given), take(ExploreOptions, given), take(OutputOptions, given)
    check_alone(target, cases, run, exploring, output)
    check_files(target, cases, run, exploring, output)
    cases = down_to_own(cases)
    if target.adapter is not None:
        return write_adapter(target.adapter, target, output)
    if cases.listing:
        return list_cases(choose(cases).cases, output.output_format)
    if cases.profile:
        return show_profile(target, run, output)

    check_exploring(exploring, target, output)
    write_files = files_to_write(output, run.expect)
    write_finding = finding_to_write(exploring, target, force=output.force)
    again = target.recorded is not None
    judged = judge_again(target, cases, run, output) if again else judge_target(target, cases, run, output)
    judged = explore_target(judged, target, cases, run, exploring, output)
    report, recording = told(judged, run)
    write_files(report, recording)
    write_finding(judged)
    print_report(report, output, beside=exploring.found)
    return _EXITS[report.outcome]


_EXITS = {
    "passed": Exit.HOLDS,
    "partly": Exit.HOLDS,
    "failed": Exit.VIOLATION,
    "no verdict": Exit.NO_VERDICT,
}
