"""A service with the public REST interface: its address, its token, its times, and its jobs."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tenure.target_kinds.kind import BadTarget, TargetKind, TargetOption

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tenure.conformance.http.http_target import HttpSettings, HttpTarget
    from tenure.conformance.http.job_template import JobTemplate

SHORTEST_UNIT, LONGEST_UNIT = 0.001, 3600.0
MOST_LANES = 256
MOST_TOKEN = 2**15


def _connect(given: Mapping[str, Any], timeout: float) -> Callable[[], HttpTarget]:
    from tenure.conformance.http.http_target import HttpSettings

    unit, tolerance = _times(given)
    settings = HttpSettings(
        given["http"],
        _token(given),
        unit,
        tolerance,
        timeout,
        given["backend"],
        given["instance"],
        given["program-id"],
        given["duration-param"],
        given["outcome-param"] or None,
        None if given["job"] is None else _template(given, given["job"]),
    )
    return partial(_connected, settings)


def _connected(settings: HttpSettings) -> HttpTarget:
    from tenure.conformance.http.http_target import HttpTarget, SystemClock

    return HttpTarget(settings, SystemClock())


def _times(given: Mapping[str, Any]) -> tuple[float, float]:
    from tenure.conformance.http.real_time import LEAST_DISTANCE

    unit, tolerance = given["time-unit"], given["tolerance"]
    if not SHORTEST_UNIT <= unit <= LONGEST_UNIT:
        raise BadTarget(f"--time-unit is {unit:g} seconds; it must be {SHORTEST_UNIT:g} to {LONGEST_UNIT:g}")
    if tolerance is None:
        tolerance = unit / (LEAST_DISTANCE + 1)
    if not 0 < tolerance <= unit / LEAST_DISTANCE:
        raise BadTarget(
            f"--tolerance is {tolerance:g} seconds; it must be more than 0 and at most a third of --time-unit, "
            f"which is {unit:g}, because otherwise two units could not be distinguished"
        )
    return unit, tolerance


def _token(given: Mapping[str, Any]) -> str | None:
    """The token; no error repeats it, nor a value that may be one by mistake."""
    variable, file = given["token-env"], given["token-file"]
    if variable is not None and file is not None:
        raise BadTarget("give the token with --token-env or with --token-file, not with both")
    if variable is not None:
        token = os.environ.get(variable)
        if token is None:
            raise BadTarget("there is no environment variable with the name that --token-env gives")
        return token.strip()
    return None if file is None else _read(file, MOST_TOKEN, f"the token in {str(file)!r}").strip()


def _template(given: Mapping[str, Any], path: Path) -> JobTemplate:
    """The template of a job. Raises BadTarget."""
    from tenure.conformance.http.job_template import LONGEST_TEMPLATE, BadTemplate, read_template

    for option in _OF_A_JOB:
        if given[option.name] != option.default:
            raise BadTarget(f"--job is the whole request that submits a job; leave out --{option.name}")
    try:
        with path.open("rb") as content:
            return read_template(content.read(LONGEST_TEMPLATE + 1), str(path))
    except BadTemplate as error:
        raise BadTarget(str(error)) from None


def _read(path: Path, most: int, what: str) -> str:
    try:
        with path.open("rb") as file:
            return file.read(most).decode()
    except OSError as error:
        raise BadTarget(f"{what} cannot be read: {error.strerror}") from None
    except ValueError:
        raise BadTarget(f"{what} cannot be read: it is not text") from None


_OF_A_JOB = (
    TargetOption("program-id", "The program that a job runs.", "ID", default="sampler"),
    TargetOption("duration-param", "The parameter of a job for its duration in seconds.", "NAME", default="duration"),
    TargetOption(
        "outcome-param",
        "The parameter of a job for its outcome, done or failed; empty if there is none.",
        "NAME",
        default="outcome",
    ),
)

SERVICE = TargetKind(
    "a service",
    (
        TargetOption("http", "A service with the public REST interface at this address.", "URL"),
        TargetOption("token-env", "The environment variable with its token.", "NAME"),
        TargetOption("token-file", "A file with its token.", "FILE", Path),
        TargetOption("time-unit", "The length of a unit of the cases.", "SECONDS", float, 1.0),
        TargetOption("tolerance", "How late or early it may be; by default a quarter of a unit.", "SECONDS", float),
        TargetOption("backend", "Its backend to use; by default the first that it lists.", "NAME"),
        TargetOption("instance", "Its instance to use.", "CRN"),
        *_OF_A_JOB,
        TargetOption(
            "job",
            "The request that submits a job: a JSON object with the placeholders ${duration} and ${outcome}.",
            "FILE",
            Path,
        ),
        TargetOption(
            "lanes",
            "How many jobs it runs at one time; counted by default.",
            "N",
            int,
            most=MOST_LANES,
        ),
    ),
    _connect,
    in_real_time=True,
)
