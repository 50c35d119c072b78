"""`tenure fuzz`: makes random runs on a target, and writes the finding to a file."""

import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import click

from tenure.cli.errors import Exit, WrongUse
from tenure.cli.files import STREAM, file_to_write
from tenure.cli.options import TO_WRITE, force_option
from tenure.cli.progress import quiet_option
from tenure.cli.suite.case_selection import Selection, every_case
from tenure.cli.suite.judging import EXITS, TermOptions, judge_options_of
from tenure.cli.suite.option_groups import Grouped, group, option, shared
from tenure.cli.suite.report_files import FormatOption, print_broken, print_report, progress
from tenure.cli.suite.target_options import check_time, connection, running_target, target_group, workers_option
from tenure.target_kinds import PYTHON, REFERENCE, ChosenTarget

if TYPE_CHECKING:
    from tenure.conformance import JudgeOptions, Verdict

MOST_RUNS = 10**7
RUNS = 500


@attrs.frozen
class FuzzOptions(TermOptions):
    """How to run and to judge."""

    runs: int = option(
        "--runs",
        type=click.IntRange(1, MOST_RUNS),
        metavar="N",
        default=RUNS,
        show_default=True,
        help="The number of random runs.",
    )
    seed: int = option(
        "--seed",
        type=click.IntRange(0),
        metavar="S",
        default=0,
        show_default=True,
        help="The seed; the same one makes the same runs.",
    )
    ties: bool = option("--ties", is_flag=True, help="Two timers may be due at one instant.")
    workers: int = workers_option()


@attrs.frozen
class FoundOptions(FormatOption):
    """What to write."""

    found: Path | None = option(
        "--found",
        type=TO_WRITE,
        metavar="FILE",
        help="Write the finding as a vector or, if FILE ends in .py, as a program.",
    )
    force: bool = shared(force_option)
    quiet: bool = shared(quiet_option)

    @property
    def is_program(self) -> bool:
        """Whether the finding is written as a program."""
        return self.found is not None and self.found.suffix == ".py"


GROUPS = (target_group(in_real_time=False), group(FuzzOptions), group(FoundOptions))
SUITE = Selection((), (), ())


@click.command(cls=Grouped, groups=GROUPS, short_help="Make random runs on a scheduler.")
def command(target: ChosenTarget, options: FuzzOptions, output: FoundOptions) -> Exit:
    """Make random runs on TARGET, by default on the scheduler that comes with tenure, until one shows a difference.

    TARGET is module:factory, as for `tenure conform`. A run that fails like a known failure ends there, and the search
    continues; for that, the cases of the known failures are run first.

    \b
    Exit codes:
    - 0: all runs were made, and none failed, except known failures
    - 1: a run failed, or the target broke the protocol
    - 2: there is no such target or file
    - 3: the target was abandoned
    """  # noqa: D301  # the backspace tells click to leave lines as they are
    check_time(target)
    if output.is_program and target.kind is not PYTHON:
        raise WrongUse("--found writes a program only for a target in Python; give a file for a vector")
    write = None if output.found is None else file_to_write(output.found, force=output.force)

    from tenure.conformance import FuzzReport, ProtocolError, explore

    connect, judge_options = connection(target), judge_options_of(options, SUITE)
    try:
        with running_target():
            explored = explore(
                connect,
                _with_signatures(target, judge_options),
                examples=options.runs,
                seed=options.seed,
                ties=options.ties,
                workers=options.workers,
                progress=progress("fuzz", output, quiet=output.quiet).count("random runs"),
            )
    except ProtocolError as broken:
        return print_broken(broken, output.output_format)
    again = _again(target, options, output)
    report = FuzzReport(explored, again=again, closed=judge_options.closed, known=judge_options.known)
    if write is not None and explored.found is not None and explored.found.case.commands:
        write(_finding(explored.found, target, output).encode())
    print_report(report, output.output_format, err=output.found is STREAM)
    return EXITS[report.outcome]


def _with_signatures(target: ChosenTarget, options: "JudgeOptions") -> "JudgeOptions":
    """Add the signatures of the known failures to the options. Raises CannotStart, ProtocolError."""
    from tenure.conformance import failure_signatures, judge

    if not options.known:
        return options
    known = [case for case in every_case(SUITE) if case.id in options.known]
    judgement = judge(known, connection(target), options)
    return attrs.evolve(options, alike=failure_signatures(judgement.of("expected failure")))


def _finding(found: "Verdict", target: ChosenTarget, output: FoundOptions) -> str:
    from tenure.conformance import dump_vectors, reproducer, vector_of
    from tenure.spec import bundled

    if output.is_program:
        return reproducer(found, target.given["target"] or REFERENCE)
    return dump_vectors([vector_of(found.case)], found.case.depth, bundled().version)


def _again(target: ChosenTarget, options: FuzzOptions, output: FoundOptions) -> str:
    """The command line that reproduces a finding: by its vector if that is written, or by the same runs."""
    ties = ["--ties"] if options.ties else []
    if output.found not in (None, STREAM) and not output.is_program:
        words = ["conform", *ties, "--vectors", str(output.found)]
    else:
        words = ["fuzz", *ties, "--runs", str(options.runs), "--seed", str(options.seed)]
        words += [] if options.expect is None else ["--expect", str(options.expect)]
    return shlex.join(["tenure", *words, *options.words(), *target.words()])
