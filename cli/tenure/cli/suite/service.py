"""Judges a service, whose cases run in real time, and shows the remaining time."""

from functools import partial
from typing import TYPE_CHECKING

from tenure.cli.errors import WrongUse
from tenure.cli.progress import ProgressLine
from tenure.cli.suite.target_options import connection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tenure.cli.suite.case_selection import CaseOptions
    from tenure.cli.suite.conform import RunOptions
    from tenure.conformance import Case, Judgement, JudgeOptions
    from tenure.target_kinds import ChosenTarget

MINUTE, HOUR = 60, 3600


def judge_in_real_time(
    target: "ChosenTarget",
    chosen: "Sequence[Case]",
    judge_options: "JudgeOptions",
    cases: "CaseOptions",
    run: "RunOptions",
    shown: ProgressLine,
) -> "Judgement":
    """Run the cases on the service, all of them only if they were selected explicitly. Raises WrongUse."""
    from tenure.conformance import SystemClock, judge_service

    if run.workers > 1:
        raise WrongUse("a service is judged one case at a time; leave out --workers")
    if judge_options.record:
        raise WrongUse("a run over HTTP cannot be judged again, because its times are not recorded; leave out --record")
    return judge_service(
        chosen,
        connection(target),
        SystemClock(shown.repeat),
        judge_options,
        lanes=target.given["lanes"],
        all_of_them=bool(cases.ids or cases.clauses or cases.chosen_depth),
        fail_fast=run.fail_fast,
        progress=partial(_show_progress, shown),
    )


def _show_progress(shown: ProgressLine, done: int, total: int, failed: int, seconds: float) -> None:
    """Show how many cases are done, and how long the others will take."""
    if done < total:
        shown.show(f"{done} of {total} cases, {_duration(seconds)} left", f", {failed} failed")
    else:
        shown.clear()


def _duration(seconds: float) -> str:
    """Format a duration for people."""
    if seconds < 2 * MINUTE:
        return f"about {seconds:.0f} s"
    if seconds < 2 * HOUR:
        return f"about {seconds / MINUTE:.0f} min"
    return f"about {seconds / HOUR:.1f} h"
