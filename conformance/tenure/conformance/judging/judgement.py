"""The verdicts on all cases of a run, with notes on the target."""

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
    """All verdicts, in the order of the cases, with notes on the target.

    `closed` are the capabilities that the user closed, with the reasons. If the target `broke` the protocol before the
    first case, all verdicts are "not run". The cases are judged without the fields of `absences`, which are in no
    answer. `seconds` is the duration of the run.
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
        """The verdicts on known failures that passed."""
        return tuple(verdict for verdict in self.verdicts if verdict.is_unexpected_pass)


def judged(
    hello: Hello, cases: Sequence[Case], verdicts: Sequence[Verdict], notes: Sequence[str], options: JudgeOptions
) -> Judgement:
    """Make the judgement on all cases from the verdicts on the first of them; the others are not run."""
    rest = [unjudged(case, options) for case in cases[len(verdicts) :]]
    closed = {name: reason for name, reason in options.closed.items() if hello.missing.get(name) == reason}
    settled, absences = resolved(verdicts)
    return Judgement(hello, (*settled, *rest), tuple(dict.fromkeys(notes)), closed, absences=absences)


def unstarted(name: str, cases: Sequence[Case], broke: ProtocolError, options: JudgeOptions) -> Judgement:
    """Make the judgement on a target that broke the protocol before the first case."""
    return Judgement(Hello(name, "", {}), tuple(unjudged(case, options) for case in cases), broke=broke)
