"""A service as a target: its cases take their time, and those who wait are told how much is left."""

import time
from functools import partial
from typing import TYPE_CHECKING

from tenure.cli.errors import WrongUse
from tenure.cli.progress import BETWEEN, ProgressLine
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
    """Run the cases on the service, not all of them unless they were asked for. Raises WrongUse."""
    from tenure.conformance import judge_service

    if run.workers > 1:
        raise WrongUse("a service is judged one case at a time; leave out --workers")
    if judge_options.record:
        raise WrongUse(
            "a run over HTTP cannot be judged again, because its times are not on record; leave out --record"
        )
    return judge_service(
        chosen,
        connection(target),
        _TellingClock(shown),
        judge_options,
        lanes=target.given["lanes"],
        all_of_them=bool(cases.ids or cases.clauses or cases.chosen_depth),
        fail_fast=run.fail_fast,
        progress=partial(_tell, shown),
    )


class _TellingClock:
    """The time of this machine, in which those who wait hear now and then that it is no further."""

    def __init__(self, shown: ProgressLine) -> None:
        self._shown = shown

    def now(self) -> float:
        """Seconds since some instant."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Wait."""
        end = self.now() + seconds
        while (left := end - self.now()) > 0:
            time.sleep(min(left, BETWEEN))
            self._shown.repeat()


def _tell(shown: ProgressLine, done: int, total: int, failed: int, seconds: float) -> None:
    """Show how many cases are done, and how long the others will take."""
    if done < total:
        shown.tell(f"{done} of {total} cases, {_duration(seconds)} left", f", {failed} failed")
    else:
        shown.clear()


def _duration(seconds: float) -> str:
    """How long something takes, as people say it."""
    if seconds < 2 * MINUTE:
        return f"about {seconds:.0f} s"
    if seconds < 2 * HOUR:
        return f"about {seconds / MINUTE:.0f} min"
    return f"about {seconds / HOUR:.1f} h"
