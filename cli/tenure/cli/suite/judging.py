"""Judges a target by options: known failures, closed capabilities, the report, and the exit code."""

import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from tenure.cli.errors import Exit, WrongUse, wrong_use
from tenure.cli.files import STREAM, read_file
from tenure.cli.options import TO_READ
from tenure.cli.suite.case_selection import Selection, cases_down_to, every_case
from tenure.cli.suite.option_groups import option
from tenure.cli.suite.report_files import ReportOptions, files_to_write, paths_of, print_report

if TYPE_CHECKING:
    from collections.abc import Callable

    from tenure.conformance import Depth, Judgement, JudgeOptions


@attrs.frozen
class ClosingOptions:
    """How to run and to judge."""

    without: tuple[str, ...] = option(
        "--without",
        multiple=True,
        metavar="NAME=REASON",
        help="Do not use this capability of the target (`tenure profile` lists them); the report shows the reason.",
    )

    def words(self) -> list[str]:
        """The arguments that close what is closed."""
        return [word for each in self.without for word in ("--without", each)]


@attrs.frozen
class TermOptions(ClosingOptions):
    """How to run and to judge."""

    expect: Path | None = option(
        "--expect", type=TO_READ, metavar="FILE", help="A TOML file of known failures, each with its reason."
    )


@attrs.frozen
class Judged:
    """A judgement, the depth of the suite, the number of cases left out because of ties, and the target's arguments.

    The cases are those of the suite, unless they come from the user's `own` files.
    """

    judgement: "Judgement"
    depth: "Depth"
    left_out: int
    arguments: str
    own: bool = False

    def reproduce(self, case: str) -> str:
        """Return the command line that runs a case again."""
        return f"tenure conform --case {shlex.quote(case)} {self.arguments}".rstrip()


def finish(judge: "Callable[[], Judged]", terms: TermOptions, output: ReportOptions) -> Exit:
    """Judge, write the files and print the report; the files are checked first. Raises OSError, WrongUse."""
    write_files = files_to_write(output, terms.expect)
    judged = judge()

    from tenure.conformance import Recording, Report
    from tenure.spec import bundled

    report = Report(
        judged.judgement,
        left_out=judged.left_out,
        reproduce=judged.reproduce,
        depth=judged.depth,
        expectations=None if terms.expect is None else str(terms.expect),
        suite=cases_down_to(judged.depth),
        own=judged.own,
    )
    write_files(report, Recording(judged.judgement, bundled().version, judged.depth, judged.left_out, judged.arguments))
    print_report(report, output.output_format, err=any(path is STREAM for path in paths_of(output).values()))
    return EXITS[report.outcome]


EXITS = {
    "passed": Exit.HOLDS,
    "partly": Exit.HOLDS,
    "failed": Exit.VIOLATION,
    "no verdict": Exit.NO_VERDICT,
}


def judge_options_of(terms: TermOptions, cases: Selection, *, in_real_time: bool = False) -> "JudgeOptions":
    """Make the options from the known failures and the closed capabilities. Raises WrongUse."""
    from tenure.conformance import BadFile, JudgeOptions, read_known_failures

    known = {}
    if terms.expect is not None:
        ids = {case.id for case in every_case(cases)}
        with wrong_use(BadFile):
            known = read_known_failures(read_file(terms.expect), str(terms.expect), ids)
    return JudgeOptions(known, closed_by_user(terms.without, in_real_time=in_real_time))


def closed_by_user(given: tuple[str, ...], *, in_real_time: bool) -> dict[str, str]:
    """Return the capabilities that the user closes, with the reasons. Raises WrongUse if one has no effect."""
    from tenure.conformance import CAPABILITIES, OVER_HTTP, never_shown

    without_effect = never_shown() if in_real_time else dict.fromkeys(OVER_HTTP, "only a service can lack it")
    closed: dict[str, str] = {}
    for each in given:
        name, _, reason = each.partition("=")
        if name in without_effect:
            raise WrongUse(f"--without {name} has no effect on this target: {without_effect[name]}; leave it out")
        if name not in CAPABILITIES and not (in_real_time and name in OVER_HTTP):
            raise WrongUse(f"there is no capability {name!r}; `tenure profile` lists them")
        if not reason.strip():
            raise WrongUse(f"--without {name} gives no reason; write --without '{name}=REASON'")
        if name in closed:
            raise WrongUse(f"--without names {name} twice; remove one of the two")
        closed[name] = " ".join(reason.split())
    return closed
