"""The target of `tenure conform`: what starts it, and the words of a command line that name it."""

from functools import partial
from typing import TYPE_CHECKING

from tenure.cli.conform.option_groups import TIMEOUT, TargetOptions
from tenure.cli.conform.service import check_service, service_connection, service_words
from tenure.cli.errors import WrongUse

if TYPE_CHECKING:
    from collections.abc import Callable

    from tenure.conformance import Target

REFERENCE = "tenure.reference:Scheduler"
LONGEST_TIMEOUT = 86400.0


def connection(options: TargetOptions) -> "Callable[[], Target]":
    """What starts the target, here or in another process. Raises WrongUse for options that name none."""
    if options.target is not None and options.program is not None:
        raise WrongUse("name a target in Python or a program with --stdio, not both")
    if options.service.url is not None and (options.target is not None or options.program is not None):
        raise WrongUse("name a service with --http or another target, not both")
    check_service(options.service)
    if not 0 < options.timeout <= LONGEST_TIMEOUT:
        raise WrongUse(
            f"--timeout is {options.timeout:g} seconds; it must be more than 0 and at most {LONGEST_TIMEOUT:g}"
        )
    if options.service.url is not None:
        return service_connection(options.service, options.timeout)
    if options.program is not None:
        return partial(_program, options.program, options.timeout)
    return partial(_in_python, options.target, options.timeout)


def words(options: TargetOptions) -> list[str]:
    """The arguments that name this target."""
    named = [options.target] if options.target is not None else []
    named += ["--stdio", options.program] if options.program is not None else []
    named += service_words(options.service)
    named += ["--timeout", f"{options.timeout:g}"] if options.timeout != TIMEOUT else []
    return named


def _program(command: str, timeout: float) -> "Target":
    from tenure.conformance import StdioTarget

    return StdioTarget(command, timeout)


def _in_python(name: str | None, timeout: float) -> "Target":
    from tenure.conformance import PythonTarget, load

    return (
        PythonTarget(load(REFERENCE), "tenure.reference", timeout)
        if name is None
        else PythonTarget(load(name), name, timeout)
    )
