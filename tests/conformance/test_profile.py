"""The profile of a target: what is open, what is closed, by whom, why and at what cost, and nothing in silence."""

import attrs

from tenure.conformance import Terms, Verdict, bundled_cases, judge, select
from tenure.conformance.capabilities import CAPABILITIES
from tenure.conformance.profile import Capability, in_short, profile, profile_of
from tests.conformance.targets import OracleTarget

CASES = select(bundled_cases(), ids=["T0*", "forget/*", "P5/*"])


def test_every_capability_is_open_or_closed() -> None:
    """All that the suite knows, in its order; a target that says nothing has all of them."""
    capabilities = profile({}, {})
    assert list(CAPABILITIES) == [capability.name for capability in capabilities]
    assert all(capability.is_open for capability in capabilities)
    assert f"all {len(CAPABILITIES)} capabilities open" == in_short(capabilities)
    assert {"open": True} == capabilities[0].as_json()


def test_what_is_closed_has_its_reason_its_cost_and_who_closed_it() -> None:
    """By the target, by the user, or, if both did, by the target."""
    target = OracleTarget({"forget": "never", "row": "no rows", "colour": "none"})
    terms = Terms(closed={"resize": "not yet", "forget": "mine"})
    judgement = judge(CASES, lambda: target, terms)
    capabilities = {capability.name: capability for capability in profile_of(judgement)}
    forgetting = sum("forget" in case.needs for case in CASES)
    resizing = sum("resize" in case.needs for case in CASES)
    assert 0 < resizing
    assert Capability("forget", CAPABILITIES["forget"], "never", "target", forgetting) == capabilities["forget"]
    assert {"open": False, "reason": "not yet", "closed_by": "user", "cases_lost": resizing, "not_compared": False} == (
        capabilities["resize"].as_json()
    )
    assert [f"{forgetting} cases lost", "not compared"] == [capabilities[name].cost for name in ("forget", "row")]
    assert "colour" not in capabilities
    total = len(CAPABILITIES)
    assert f"{total - 3} of {total} capabilities open; closed: forget, row; closed by --without: resize" == (
        in_short(profile_of(judgement))
    )


def test_every_case_that_is_lost_is_counted() -> None:
    """Those that are lost for two reasons count for both."""
    judgement = judge(CASES, lambda: OracleTarget({"resize": "no", "lanes": "no"}))
    lost = {capability.name: capability.lost for capability in profile_of(judgement) if capability.lost}
    assert {"resize", "lanes"} == set(lost)
    assert sum(lost.values()) == sum(len(verdict.lacking) for verdict in judgement.of("lost"))
    assert "1 case lost" == Capability("lanes", "x", "no", "target", 1).cost
    assert "not compared, 2 cases lost" == Capability("job", "x", "no", "target", 2, hides=True).cost


def test_a_capability_that_the_user_closes_is_not_used() -> None:
    """No such command is given, no such view is looked at."""
    target = OracleTarget()
    judge(CASES, lambda: target, Terms(closed={"resize": "a", "scheduler": "b"}))
    assert set() == {"resize", "scheduler"} & {request["op"] for request in target.asked}


def test_whatever_a_case_was_lost_for_is_closed() -> None:
    """Also what neither the target nor the user spoke of."""
    judgement = judge(CASES[:2], OracleTarget)
    lost = attrs.evolve(judgement, verdicts=(Verdict(CASES[0], "lost", lacking=("patience",)), judgement.verdicts[1]))
    (*_, capability) = profile_of(lost)
    expected = Capability("patience", "a case can be played", "it cannot be asked of such a target", "target", 1)
    assert expected == capability
