"""What passing means: never more than what was run, and a fault domain only if all of its cases passed."""

import attrs
import pytest

from tenure.conformance import Case, Judgement, JudgeOptions, Verdict, bundled_cases, judge, select
from tenure.conformance.fsm.guarantee import FaultDomain, bundled_domains, guarantee
from tenure.conformance.protocol.capabilities import CAPABILITIES
from tenure.conformance.protocol.messages import Hello
from tests.conformance.doubles.named_targets import Altered, OracleTarget, answering

CASES = bundled_cases()
FEW = select(CASES, ids=["T01/*", "P5/*"])
NEEDS = frozenset({"resize", "lanes", "sessionless", "fifo"})
DOMAIN = FaultDomain("P5/", NEEDS, ("submit", "at"), 3, 4)
LESS = attrs.evolve(DOMAIN, uses=NEEDS - {"lanes"}, inputs=("at",), states=2, runs=2)


def judged(
    cases: tuple[Case, ...] = FEW, missing: dict[str, str] | None = None, terms: JudgeOptions | None = None
) -> Judgement:
    """A judgement on the oracle."""
    return judge(cases, lambda: OracleTarget(missing), terms)


def test_cases_prove_nothing_about_others() -> None:
    """Without a fault domain there is only what was run."""
    assert "Passing means that it is correct in these cases, and proves nothing about others." == (
        guarantee(judged(), CASES, ()).text
    )


def test_a_fault_domain_is_claimed_if_all_of_its_cases_passed() -> None:
    """Then its sentence stands for what is proved."""
    claimed = guarantee(judged(), CASES, (DOMAIN,))
    assert (
        "Passing means that it is correct in these cases. P5: it is correct on every run of 2 inputs, of any length, "
        "provided that each of its states is reached by one of 4 runs of the suite."
    ) == claimed.text
    assert {"text": claimed.text, "fault_domains": [DOMAIN.as_json()], "not_claimed": []} == claimed.as_json()
    assert {
        "name": "P5", "uses": sorted(NEEDS), "inputs": ["submit", "at"], "states": 3, "runs": 4, "extra": 0,
        "claim": DOMAIN.sentence,
    } == DOMAIN.as_json()  # fmt: skip


def test_states_that_are_further_away_may_be_in_a_fault_domain() -> None:
    """The sentence names the limit."""
    further = attrs.evolve(DOMAIN, extra=1).sentence
    assert further.endswith("reached by one of 4 runs of the suite and at most 1 input more.")


def test_a_fault_domain_that_nobody_asked_for_is_not_mentioned() -> None:
    """No case of it was chosen, or there is none."""
    modest = guarantee(judged(), CASES, ()).text
    assert modest == guarantee(judged(select(CASES, ids=["T01/*"])), CASES, (DOMAIN,)).text
    assert modest == guarantee(judged(), CASES, (attrs.evolve(DOMAIN, prefix="none/"),)).text


@pytest.mark.parametrize(
    "judgement",
    [
        judged(FEW[:-1]),
        judge(FEW, lambda: Altered(answering("resize", {"events": []}))),
    ],
    ids=["left out", "failed"],
)
def test_one_case_less_and_nothing_is_claimed(judgement: Judgement) -> None:
    """The reason is given, with the first case that is short."""
    given = guarantee(judgement, CASES, (DOMAIN,))
    assert () == given.domains
    assert given.text.startswith("Passing means that it is correct in these cases, and proves nothing about others. ")
    assert "P5: nothing is claimed, because " in given.text
    assert "did not pass, P5/" in given.text


@pytest.mark.parametrize(
    "judgement",
    [judged(missing={"lanes": "no"}), judged(terms=JudgeOptions(closed={"lanes": "no"}))],
    ids=["skipped", "closed"],
)
def test_a_target_that_lacks_a_capability_gets_the_claim_without_it(judgement: Judgement) -> None:
    """Of domains with fewer and with more inputs the largest counts that the target can do."""
    assert (LESS,) == guarantee(judgement, CASES, (LESS, DOMAIN)).domains
    assert (DOMAIN,) == guarantee(judged(), CASES, (LESS, DOMAIN)).domains
    assert () == guarantee(judgement, CASES, (DOMAIN,)).domains


def test_the_shipped_cases_cover_every_scope() -> None:
    """A target with every capability gets every guarantee, with the number of extra states."""
    every = bundled_cases(control=True)
    passed = Judgement(Hello("all", "1", {}), tuple(Verdict(case, "passed") for case in every))
    given = guarantee(passed, every)
    assert [
        ("control/one", 6, 1),
        ("control/one", 12, 0),
        ("control/lanes", 10, 0),
        ("control/resize", 10, 0),
        ("control/two", 9, 0),
        ("control/stop", 7, 0),
    ] == [(domain.name, len(domain.inputs), domain.extra) for domain in given.domains]
    assert () == given.why_not


def test_each_shipped_domain_is_somebodys() -> None:
    """It is what is claimed of a target that has just the capabilities that it uses."""
    every = bundled_cases(control=True)
    for domain in bundled_domains():
        missing = dict.fromkeys(CAPABILITIES.keys() - domain.uses - {"events"}, "no")
        verdicts = tuple(Verdict(case, "passed" if domain.uses.issuperset(case.needs) else "skipped") for case in every)
        assert domain in guarantee(Judgement(Hello("some", "1", missing), verdicts), every).domains


def test_nothing_is_claimed_of_a_target_that_reports_no_events() -> None:
    """A service shows too little of what it does: other schedulers would pass, too."""
    given = guarantee(judged(missing={"events": "REST reports none"}), CASES, (DOMAIN, LESS))
    assert () == given.domains
