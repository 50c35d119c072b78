"""`tenure conform --http`: which service, with what token, in what time, and how it is judged."""

import os
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import click

from tenure.cli.conform.option_groups import CaseOptions, OutputOptions, RunOptions, ServiceOptions
from tenure.cli.conform.report_files import progress
from tenure.cli.errors import WrongUse, wrong_use
from tenure.cli.progress import BETWEEN

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tenure.cli.progress import ProgressLine
    from tenure.conformance import Case, HttpSettings, HttpTarget, JobTemplate, Judgement, JudgeOptions, ServiceRunner

SHORTEST_UNIT, LONGEST_UNIT = 0.001, 3600.0
MOST_TOKEN = 2**15
MINUTE, HOUR = 60, 3600


def service_connection(options: ServiceOptions, timeout: float) -> "Callable[[], HttpTarget]":
    """What connects to the service. Raises WrongUse."""
    from tenure.conformance import HttpSettings

    if options.url is None:
        raise WrongUse("--http names no service")
    unit, tolerance = _times(options)
    settings = HttpSettings(
        options.url,
        _token(options),
        unit,
        tolerance,
        timeout,
        options.backend,
        options.instance,
        options.program_id,
        options.duration_field,
        options.outcome_field or None,
        None if options.job is None else _template(options, options.job),
    )
    return partial(_connected, settings)


def service_runner(options: ServiceOptions, timeout: float, judge_options: "JudgeOptions") -> "ServiceRunner":
    """The service, once its jobs were tried. Raises WrongUse, CannotStart, ProtocolError."""
    from tenure.conformance import ServiceRunner, SystemClock

    check_service(options)
    return ServiceRunner(service_connection(options, timeout), SystemClock(), judge_options, options.lanes)


def judge_over_http(
    chosen: "Sequence[Case]",
    connect: "Callable[[], HttpTarget]",
    judge_options: "JudgeOptions",
    lanes: int | None,
    cases: CaseOptions,
    run: RunOptions,
    output: OutputOptions,
) -> "Judgement":
    """Run the cases on the service, in real time not all of them unless they were asked for. Raises WrongUse."""
    from tenure.conformance import judge_service

    if run.workers > 1:
        raise WrongUse("a service is judged one case at a time; leave out --workers")
    if output.record is not None:
        raise WrongUse(
            "a run over HTTP cannot be judged again, because its times are not on record; leave out --record"
        )
    depth = click.get_current_context().get_parameter_source("depth")
    is_chosen = bool(cases.ids or cases.clauses) or depth is click.core.ParameterSource.COMMANDLINE
    shown = progress(output)
    return judge_service(
        chosen,
        connect,
        _TellingClock(shown),
        judge_options,
        lanes=lanes,
        all_of_them=is_chosen,
        fail_fast=run.fail_fast,
        progress=partial(_tell, shown),
    )


def service_words(options: ServiceOptions) -> list[str]:
    """The arguments that name this service, without its token."""
    named = []
    for field, option in _WORDS.items():
        value = getattr(options, field)
        if value != attrs.fields_dict(ServiceOptions)[field].default:
            named += [option, f"{value:g}" if isinstance(value, float) else str(value)]
    return named


_WORDS = {
    "url": "--http",
    "token_env": "--token-env",
    "token_file": "--token-file",
    "time_unit": "--time-unit",
    "tolerance": "--tolerance",
    "backend": "--backend",
    "instance": "--instance",
    "program_id": "--program-id",
    "duration_field": "--duration-param",
    "outcome_field": "--outcome-param",
    "job": "--job",
    "lanes": "--lanes",
}


def check_service(options: ServiceOptions) -> None:
    """See that nothing is said of a service where there is none. Raises WrongUse."""
    said = service_words(options)
    if options.url is None and said:
        raise WrongUse(f"{said[0]} is about a service; name one with --http")


def _connected(settings: "HttpSettings") -> "HttpTarget":
    from tenure.conformance import HttpTarget, SystemClock

    return HttpTarget(settings, SystemClock())


def _times(options: ServiceOptions) -> tuple[float, float]:
    from tenure.conformance import LEAST_DISTANCE

    unit, tolerance = options.time_unit, options.tolerance
    if not SHORTEST_UNIT <= unit <= LONGEST_UNIT:
        raise WrongUse(f"--time-unit is {unit:g} seconds; it must be {SHORTEST_UNIT:g} to {LONGEST_UNIT:g}")
    if tolerance is None:
        tolerance = unit / (LEAST_DISTANCE + 1)
    if not 0 < tolerance <= unit / LEAST_DISTANCE:
        raise WrongUse(
            f"--tolerance is {tolerance:g} seconds; it must be more than 0 and at most a third of --time-unit, "
            f"which is {unit:g}, or what happens in two units could not be told apart"
        )
    return unit, tolerance


def _token(options: ServiceOptions) -> str | None:
    """The token; no error repeats it, nor what might be one by mistake."""
    if options.token_env is not None and options.token_file is not None:
        raise WrongUse("the token is in --token-env or in --token-file, not in both")
    if options.token_env is not None:
        token = os.environ.get(options.token_env)
        if token is None:
            raise WrongUse("there is no environment variable of the name that --token-env gives")
        return token.strip()
    if options.token_file is not None:
        return _in_file(options.token_file)
    return None


def _template(options: ServiceOptions, path: Path) -> "JobTemplate":
    """What is sent to submit a job. Raises WrongUse."""
    from tenure.conformance import LONGEST_TEMPLATE, BadTemplate, read_template

    for field in ("program_id", "duration_field", "outcome_field"):
        if getattr(options, field) != attrs.fields_dict(ServiceOptions)[field].default:
            raise WrongUse(f"--job says all that is sent to submit a job; leave out {_WORDS[field]}")
    with wrong_use(BadTemplate), path.open("rb") as file:
        return read_template(file.read(LONGEST_TEMPLATE + 1), str(path))


def _in_file(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(MOST_TOKEN).decode().strip()
    except OSError as error:
        raise WrongUse(f"the token in {str(path)!r} cannot be read: {error.strerror}") from None
    except ValueError:
        raise WrongUse(f"the token in {str(path)!r} cannot be read: it is no text") from None


class _TellingClock:
    """The time of this machine, in which those who wait hear now and then that it is no further."""

    def __init__(self, shown: "ProgressLine") -> None:
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


def _tell(shown: "ProgressLine", done: int, total: int, failed: int, seconds: float) -> None:
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
