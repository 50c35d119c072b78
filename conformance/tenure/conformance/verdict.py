"""What became of a case."""

from typing import Literal, TypeAlias

import attrs

from tenure.conformance.cases import Case
from tenure.conformance.compare import Key
from tenure.conformance.target import Answer, Broken, Request
from tenure.conformance.trial import Failure

Result: TypeAlias = Literal["passed", "failed", "known", "lost", "not run"]

Exchange: TypeAlias = tuple[tuple[Request, Answer | Broken], ...]
"""The requests of a case, each with its answer or how the protocol was broken."""


@attrs.frozen
class Verdict:
    """What became of a case.

    It is lost if the target lacks a capability that it needs, and known if it failed as a known failure; `known` is the
    reason that was given for it, also if it passed all the same. `seconds` is how long it took; `exchange` is what was
    said, if that was to be recorded. The case was judged `without` what the target never shows.
    """

    case: Case
    result: Result
    failure: Failure | None = None
    lacking: tuple[str, ...] = ()
    known: str | None = None
    without: tuple[Key, ...] = ()
    seconds: float = attrs.field(default=0.0, eq=False)
    exchange: Exchange | None = attrs.field(default=None, eq=False, repr=False)

    @property
    def was_run(self) -> bool:
        """Whether the case was played."""
        return self.result not in ("lost", "not run")

    @property
    def is_surprise(self) -> bool:
        """Whether it is a known failure that passed."""
        return self.result == "passed" and self.known is not None


def verdict_of(
    case: Case,
    failure: Failure | None,
    known: str | None,
    *,
    seconds: float = 0.0,
    exchange: Exchange | None = None,
) -> Verdict:
    """The verdict on a case that was run."""
    result: Result = "passed" if failure is None else "failed" if known is None else "known"
    return Verdict(case, result, failure, known=known, seconds=seconds, exchange=exchange)
