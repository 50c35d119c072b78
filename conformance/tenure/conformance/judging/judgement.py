"""The verdicts on all cases of a run, and what is to be said of the target besides."""

from collections.abc import Mapping, Sequence

import attrs

from tenure.conformance.cases.case import Case
from tenure.conformance.errors import ProtocolError
from tenure.conformance.judging.missing_fields import Absence, resolved
from tenure.conformance.judging.runner import JudgeOptions, unjudged
from tenure.conformance.judging.verdicts import CaseResult, Verdict
from tenure.conformance.protocol.messages import Hello

_NOTHING: Mapping[str, str] = {}


@attrs.frozen
class Judgement:
    """All verdicts, in the order of the cases, and what is to be said of the target besides.

    `closed` are the capabilities that the user said are not to be used, with the reasons; a target that `broke` the
    protocol before the first case has no verdicts but "not run". What is in no answer is one of the `missing_fields`,
    and the cases are judged without it. `seconds` is how long all of it took.
    """

    target: Hello
    verdicts: tuple[Verdict, ...]
    notes: tuple[str, ...] = ()
    closed: Mapping[str, str] = _NOTHING
    broke: ProtocolError | None = None
    absences: tuple[Absence, ...] = ()
    seconds: float = attrs.field(default=0.0, eq=False)

    def of(self, result: CaseResult) -> tuple[Verdict, ...]:
        """The verdicts with one result."""
        return tuple(verdict for verdict in self.verdicts if verdict.result == result)

    @property
    def unexpected_passes(self) -> tuple[Verdict, ...]:
        """The known failures that passed."""
        return tuple(verdict for verdict in self.verdicts if verdict.is_unexpected_pass)


def judged(
    hello: Hello, cases: Sequence[Case], verdicts: Sequence[Verdict], notes: Sequence[str], options: JudgeOptions
) -> Judgement:
    """A judgement on all cases from the verdicts on the first of them."""
    rest = [unjudged(case, options) for case in cases[len(verdicts) :]]
    closed = {name: reason for name, reason in options.closed.items() if hello.missing.get(name) == reason}
    settled, absences = resolved(verdicts)
    return Judgement(hello, (*settled, *rest), tuple(dict.fromkeys(notes)), closed, absences=absences)


def unstarted(name: str, cases: Sequence[Case], broke: ProtocolError, options: JudgeOptions) -> Judgement:
    """The judgement on a target that broke the protocol before the first case."""
    return Judgement(Hello(name, "", {}), tuple(unjudged(case, options) for case in cases), broke=broke)
