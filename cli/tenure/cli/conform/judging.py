"""The judging of `tenure conform`: with what options, of a target that is run or of a run on record."""

import shlex
import sys
from contextlib import redirect_stdout
from typing import TYPE_CHECKING

import attrs
import click

from tenure.cli.conform.case_selection import cases_down_to, choose, every_case
from tenure.cli.conform.option_groups import CaseOptions, OutputOptions, RunOptions, TargetOptions
from tenure.cli.conform.report_files import of_cases, progress
from tenure.cli.conform.service import judge_over_http, service_connection
from tenure.cli.conform.target_choice import connection, words
from tenure.cli.errors import WrongUse, wrong_use
from tenure.cli.files import read_file

if TYPE_CHECKING:
    from tenure.conformance import Depth, Judgement, JudgeOptions, RandomRuns, Recording, Report


@attrs.frozen
class Judged:
    """A judgement, the depth of the suite, how many cases with ties were left out, and the arguments for the target.

    If the target was explored, too, there is what came of it, and the command line that shows it `again`. The cases are
    those of the suite, unless they are from files of one's `own`.
    """

    judgement: "Judgement"
    depth: "Depth"
    left_out: int
    arguments: str
    exploration: "RandomRuns | None" = None
    again: str = ""
    own: bool = False

    def reproduce(self, case: str) -> str:
        """The command line that runs a case again."""
        if self.exploration and self.exploration.found and self.exploration.found.case.id == case:
            return self.again
        return f"tenure conform --case {shlex.quote(case)} {self.arguments}".rstrip()


def judge_target(target: TargetOptions, cases: CaseOptions, run: RunOptions, output: OutputOptions) -> Judged:
    """Run the cases that were asked for on the target. Raises WrongUse."""
    from tenure.conformance import CannotStart, ProtocolError, judge, unstarted

    connect, chosen = connection(target), choose(cases)
    judge_options = attrs.evolve(judge_options_of(target, run, cases), record=output.record is not None)
    arguments = shlex.join([*words(target), *(word for path in cases.vectors for word in ("--vectors", str(path)))])
    try:
        with wrong_use(CannotStart), redirect_stdout(sys.stderr):
            if target.service.url is not None:
                service = service_connection(target.service, target.timeout)
                judgement = judge_over_http(
                    chosen.cases, service, judge_options, target.service.lanes, cases, run, output
                )
            else:
                judgement = judge(
                    chosen.cases,
                    connect,
                    judge_options,
                    workers=run.workers,
                    fail_fast=run.fail_fast,
                    progress=of_cases(progress(output)),
                )
    except ProtocolError as broke:
        judgement = unstarted(arguments, chosen.cases, broke, judge_options)
    if cases.vectors:
        files = " and ".join(map(str, cases.vectors))
        note = f"the cases are those of {files}; of the suite nothing else was run"
        judgement = attrs.evolve(judgement, notes=(note, *judgement.notes))
    return Judged(judgement, cases.depth, chosen.left_out, arguments, own=bool(cases.vectors))


def judge_again(target: TargetOptions, cases: CaseOptions, run: RunOptions, output: OutputOptions) -> Judged:
    """Judge the run on record, or those cases of it that were asked for. Raises WrongUse."""
    from tenure.conformance import BadFile, read_recording, rejudge
    from tenure.spec import bundled

    file = target.recorded
    if file is None or words(target):
        raise WrongUse("--rejudge judges what is on record; name no target beside it")
    if output.record is not None or run.fail_fast or run.workers > 1:
        raise WrongUse("--rejudge runs nothing: it goes without --record, --fail-fast and --workers")
    depth = click.get_current_context().get_parameter_source("depth")
    if cases.ties or depth is click.core.ParameterSource.COMMANDLINE:
        raise WrongUse("--rejudge judges all that is on record; choose by --case or --clause, not --depth or --ties")
    with wrong_use(BadFile):
        recorded = read_recording(read_file(file), str(file))
    if cases.ids or cases.clauses:
        chosen = choose(attrs.evolve(cases, ties=True, depth="complete")).cases
        recorded = recorded.only({case.id for case in chosen})
    judgement = rejudge(recorded, every_case(cases), bundled().version, judge_options_of(target, run, cases))
    header = recorded.header
    return Judged(judgement, header["depth"], header["ties_left_out"], header["again"], own=bool(cases.vectors))


def told(judged: Judged, run: RunOptions) -> "tuple[Report, Recording]":
    """What there is to report, and to keep on record."""
    from tenure.conformance import Recording, Report
    from tenure.spec import bundled

    judgement, depth, left_out = judged.judgement, judged.depth, judged.left_out
    found = judged.exploration.found if judged.exploration else None
    suite = cases_down_to(depth)
    report = Report(
        judgement if found is None else attrs.evolve(judgement, verdicts=(*judgement.verdicts, found)),
        spec=bundled(),
        left_out=left_out,
        reproduce=judged.reproduce,
        depth=depth,
        expectations=None if run.expect is None else str(run.expect),
        suite=suite,
        exploration=judged.exploration,
        own=judged.own,
    )
    return report, Recording(judgement, bundled().version, depth, left_out, judged.arguments)


def judge_options_of(target: TargetOptions, run: RunOptions, cases: CaseOptions) -> "JudgeOptions":
    """How to judge: the known failures and what the user closed. Raises WrongUse."""
    from tenure.conformance import BadFile, JudgeOptions, read_known_failures

    known = {}
    if run.expect is not None:
        with wrong_use(BadFile):
            known = read_known_failures(read_file(run.expect), str(run.expect), {case.id for case in every_case(cases)})
    return JudgeOptions(known, closed_by_user(run.without, target))


def closed_by_user(given: tuple[str, ...], target: TargetOptions) -> dict[str, str]:
    """The capabilities that the user closes, with the reasons. Raises WrongUse if that would make no difference."""
    from tenure.conformance import CAPABILITIES, OVER_HTTP, never_shown

    is_service = target.service.url is not None
    without_effect = never_shown() if is_service else dict.fromkeys(OVER_HTTP, "only a service can lack it")
    closed: dict[str, str] = {}
    for each in given:
        name, _, reason = each.partition("=")
        if name in without_effect:
            raise WrongUse(f"--without {name} makes no difference to this target: {without_effect[name]}; leave it out")
        if name not in CAPABILITIES and not (is_service and name in OVER_HTTP):
            raise WrongUse(f"there is no capability {name!r}; `tenure conform --profile` lists them")
        if not reason.strip():
            raise WrongUse(f"--without {name} gives no reason; write --without '{name}=REASON'")
        if name in closed:
            raise WrongUse(f"--without names {name} twice; keep one of the two")
        closed[name] = " ".join(reason.split())
    return closed
