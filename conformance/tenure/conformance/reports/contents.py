"""The contents of a report, whatever its form: a judgement and what is reported beside it."""

from functools import cached_property

import attrs

from tenure.conformance.cases.case import Case, Depth, bundled_cases, select
from tenure.conformance.fsm.guarantee import FaultDomain, Guarantee, bundled_domains, guarantee
from tenure.conformance.judging.failure_text import Reproduce
from tenure.conformance.judging.judgement import Judgement
from tenure.conformance.judging.results import OverallResult, outcome, untested
from tenure.conformance.reports.profile import Capability, profile_of
from tenure.spec import Spec, bundled


@attrs.frozen(kw_only=True)
class ReportContents:
    """A judgement and what a report says beside it.

    `left_out` is the number of cases with ties that were left out, `depth` the depth of the run. `reproduce` gives the
    command line that runs a case again, `expectations` is the name of the file of known failures. The cases are those
    of the `suite`, unless they come from the user's `own` files.
    """

    judgement: Judgement = attrs.field(kw_only=False)
    spec: Spec = attrs.field(factory=bundled, repr=False)
    depth: Depth = "standard"
    suite: tuple[Case, ...] = attrs.field(factory=bundled_cases, repr=False)
    left_out: int = 0
    reproduce: Reproduce = "tenure conform TARGET --case {}".format
    expectations: str | None = None
    domains: tuple[FaultDomain, ...] = attrs.field(factory=bundled_domains, repr=False)
    own: bool = False

    @cached_property
    def untested(self) -> tuple[str, ...]:
        """The clauses that no case of the suite is about."""
        return untested(self.spec, select(self.suite, depth=self.depth))

    @property
    def outcome(self) -> OverallResult:
        """The verdict on the target: at most partly if some cases of the suite at the depth were not selected."""
        result = outcome(self.judgement)
        return "partly" if result == "passed" and self.selection else result

    @cached_property
    def profile(self) -> tuple[Capability, ...]:
        """The capabilities of the target."""
        return profile_of(self.judgement)

    @property
    def total(self) -> int:
        """The number of verdicts."""
        return len(self.judgement.verdicts)

    @cached_property
    def whole(self) -> int:
        """The number of cases of the suite at the depth, without ties."""
        return len(select(self.suite, depth=self.depth))

    @cached_property
    def selection(self) -> str | None:
        """The part of the suite that was selected; None if all of it."""
        asked = {verdict.case.id for verdict in self.judgement.verdicts}
        if all(case.id in asked for case in select(self.suite, depth=self.depth)):
            return None
        ours = {case.id for case in self.suite} if self.own else asked
        own = len(asked - ours) if self.own else 0
        parts = [f"{self.total - own} of {self.whole}"] if self.total > own else []
        return " and ".join([*parts, *([f"{own} of your own"] if own else [])])

    @property
    def guarantee(self) -> Guarantee:
        """What passing means."""
        return guarantee(self.judgement, self.suite, self.domains)
