"""The verdict on one case."""

from typing import Literal, TypeAlias

import attrs

from tenure.conformance.cases.case import Case
from tenure.conformance.errors import ProtocolError
from tenure.conformance.judging.case_execution import Failure
from tenure.conformance.judging.comparison import FieldKey
from tenure.conformance.protocol.messages import Request, Response

CaseResult: TypeAlias = Literal["passed", "failed", "expected failure", "skipped", "not run"]

Exchange: TypeAlias = tuple[tuple[Request, Response | ProtocolError], ...]
"""The requests of a case, each with its answer or how the protocol was broken."""


@attrs.frozen
class Verdict:
    """The verdict on a case.

    A case is skipped if it needs capabilities that the target is `lacking`. It is an expected failure if it failed and
    is a known failure; `known` is the reason given for that, even if it passed. The case was judged `without` the
    fields that the target never shows. `exchange` has the requests and answers if they were recorded.
    """

    case: Case
    result: CaseResult
    failure: Failure | None = None
    lacking: tuple[str, ...] = ()
    known: str | None = None
    without: tuple[FieldKey, ...] = ()
    seconds: float = attrs.field(default=0.0, eq=False)
    exchange: Exchange | None = attrs.field(default=None, eq=False, repr=False)

    @property
    def was_run(self) -> bool:
        """Whether the case was run."""
        return self.result not in ("skipped", "not run")

    @property
    def is_unexpected_pass(self) -> bool:
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
    """Return the verdict on a case that was run."""
    result: CaseResult = "passed" if failure is None else "failed" if known is None else "expected failure"
    return Verdict(case, result, failure, known=known, seconds=seconds, exchange=exchange)
