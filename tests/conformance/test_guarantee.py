"""What passing means: never more than what was run, and a fault domain only if all of its cases passed."""

import pytest

from tenure.conformance import Case, Judgement, Terms, bundled_cases, judge, select
from tenure.conformance.guarantee import Domain, guarantee
from tests.conformance.targets import Altered, OracleTarget

CASES = bundled_cases()
FEW = select(CASES, ids=["T01/*", "P5/*"])
DOMAIN = Domain("P5/", "Whoever passes has the right lanes.", ("phase",))


def judged(
    cases: tuple[Case, ...] = FEW, missing: dict[str, str] | None = None, terms: Terms | None = None
) -> Judgement:
    """A judgement on the oracle."""
    return judge(cases, lambda: OracleTarget(missing), terms)


def test_cases_prove_nothing_about_others() -> None:
    """Without a fault domain there is only what was run."""
    assert "Passing means that it did right in these cases, and proves nothing about others." == (
        guarantee(judged(), CASES, ()).text
    )


def test_a_fault_domain_is_claimed_if_all_of_its_cases_passed() -> None:
    """Then its sentence stands for what is proved."""
    claimed = guarantee(judged(), CASES, (DOMAIN,))
    assert "Passing means that it did right in these cases. Whoever passes has the right lanes." == claimed.text
    assert {"text": claimed.text, "fault_domains": [DOMAIN.sentence], "not_claimed": []} == claimed.as_json()


def test_a_fault_domain_that_nobody_asked_for_is_not_mentioned() -> None:
    """No case of it was chosen, or there is none."""
    modest = guarantee(judged(), CASES, ()).text
    assert modest == guarantee(judged(select(CASES, ids=["T01/*"])), CASES, (DOMAIN,)).text
    assert modest == guarantee(judged(), CASES, (Domain("none/", "Nothing."),)).text


@pytest.mark.parametrize(
    "judgement",
    [
        judged(FEW[:-1]),
        judged(missing={"resize": "no"}),
        judged(terms=Terms(closed={"resize": "no"})),
        judge(FEW, lambda: Altered(lambda request, answer: {"events": []} if request["op"] == "resize" else answer)),
    ],
    ids=["left out", "lost", "closed", "failed"],
)
def test_one_case_less_and_nothing_is_claimed(judgement: Judgement) -> None:
    """The reason is told, with the first case that is short."""
    said = guarantee(judgement, CASES, (DOMAIN,))
    assert () == said.domains
    assert said.text.startswith("Passing means that it did right in these cases, and proves nothing about others. ")
    assert "No fault domain is claimed for the cases P5/*: " in said.text
    assert "did not pass, P5/" in said.text


def test_what_is_not_seen_is_not_claimed() -> None:
    """A domain rests on what a target shows, so a closed field takes it away though all cases passed."""
    said = guarantee(judged(missing={"phase": "secret"}), CASES, (DOMAIN,))
    assert ("No fault domain is claimed for the cases P5/*: they rest on phase, which is closed.",) == said.why_not
