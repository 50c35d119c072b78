"""All kinds of targets, and the choice of a target. To add a kind, add it to `KINDS`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tenure.target_kinds.kind import BadTarget, TargetKind, TargetOption
from tenure.target_kinds.python_factory import PYTHON
from tenure.target_kinds.rest_service import SERVICE
from tenure.target_kinds.stdio_program import PROGRAM

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tenure.conformance.judging.runner import JudgeOptions, TargetRunner
    from tenure.conformance.protocol.messages import Target

KINDS: list[TargetKind] = [PYTHON, PROGRAM, SERVICE]
"""The kinds; the first is used if no target is named."""

LONGEST_TIMEOUT = 86400.0
TIMEOUT = TargetOption("timeout", "Seconds that an answer may take.", "SECONDS", float, 10.0)
"""The option of all kinds."""


@dataclass(frozen=True)
class ChosenTarget:
    """A target: its kind, the values of its options, and how many seconds an answer may take."""

    kind: TargetKind
    given: Mapping[str, Any]
    timeout: float

    def connect(self) -> Callable[[], Target]:
        """Return a function that starts the target. Raises BadTarget, OSError."""
        return self.kind.connect(self.given, self.timeout)

    def runner(self, connect: Callable[[], Any], options: JudgeOptions) -> TargetRunner:
        """Start the target and return its runner. Raises CannotStart, ProtocolError."""
        from tenure.conformance.judging.runner import TargetRunner

        if self.kind.in_real_time:
            from tenure.conformance.http.http_target import SystemClock
            from tenure.conformance.http.service_runner import ServiceRunner

            return ServiceRunner(connect, SystemClock(), options, self.given["lanes"])
        return TargetRunner(connect, options)

    def words(self, prefix: str = "--") -> list[str]:
        """Return the arguments that name this target, for a command or, with its prefix, for pytest."""
        words = []
        for option in (*self.kind.options, TIMEOUT):
            value = self.given.get(option.name, self.timeout)
            if value != option.default:
                is_bare = option.is_argument and prefix == "--"
                words += [] if is_bare else [f"{prefix}{option.name}"]
                words.append(f"{value:g}" if isinstance(value, float) else str(value))
        return words


def chosen(given: Callable[[str], Any]) -> ChosenTarget:
    """Choose the target by the values of all options. Raises BadTarget."""
    named = [kind for kind in KINDS if given(kind.naming.name) is not None]
    if len(named) > 1:
        raise BadTarget(f"name {' or '.join(_with_option(kind) for kind in named[:2])}, not both")
    kind = named[0] if named else KINDS[0]
    for other in KINDS:
        for option in other.options[1:] if other is not kind else ():
            if given(option.name) != option.default:
                raise BadTarget(f"--{option.name} is for {other.name}; name one with --{other.naming.name}")
    timeout = given(TIMEOUT.name)
    if not 0 < timeout <= LONGEST_TIMEOUT:
        raise BadTarget(f"--timeout is {timeout:g} seconds; it must be more than 0 and at most {LONGEST_TIMEOUT:g}")
    return ChosenTarget(kind, {option.name: given(option.name) for option in kind.options}, timeout)


def all_options() -> tuple[TargetOption, ...]:
    """Return the options of all kinds, those that name a target first."""
    first = tuple(kind.naming for kind in KINDS)
    return (*first, TIMEOUT, *(option for kind in KINDS for option in kind.options[1:]))


def _with_option(kind: TargetKind) -> str:
    return kind.name if kind.naming.is_argument else f"{kind.name} with --{kind.naming.name}"
