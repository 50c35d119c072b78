"""The profile of a target: what is open, what is closed, by whom, why and at what cost, and nothing in silence."""

import attrs

from tenure.conformance import JudgeOptions, Verdict, bundled_cases, judge, select
from tenure.conformance.protocol.capabilities import CAPABILITIES
from tenure.conformance.reports.profile import Capability, profile_in_short, profile_of, profile_of_target
from tests.conformance.doubles.named_targets import OracleTarget

CASES = select(bundled_cases(), ids=["T0*", "forget/*", "P5/*"])


def test_every_capability_is_open_or_closed() -> None:
    """All that the suite knows, in its order; a target that declares none as missing has all of them."""
    capabilities = profile_of_target({}, {})
    assert list(CAPABILITIES) == [capability.name for capability in capabilities]
    assert all(capability.is_open for capability in capabilities)
    assert f"all {len(CAPABILITIES)} capabilities open" == profile_in_short(capabilities)
    assert {"open": True} == capabilities[0].as_json()


def test_what_is_closed_has_its_reason_its_cost_and_its_origin() -> None:
    """By the target, by the user, or, if both did, by the target."""
    target = OracleTarget({"forget": "never", "row": "no rows", "colour": "none"})
    terms = JudgeOptions(closed={"resize": "not yet", "forget": "mine"})
    judgement = judge(CASES, lambda: target, terms)
    capabilities = {capability.name: capability for capability in profile_of(judgement)}
    forgetting = sum("forget" in case.needs for case in CASES)
    resizing = sum("resize" in case.needs for case in CASES)
    assert 0 < resizing
    assert Capability("forget", CAPABILITIES["forget"], "never", "target", forgetting) == capabilities["forget"]
    assert {
        "open": False,
        "reason": "not yet",
        "closed_by": "user",
        "cases_skipped": resizing,
        "not_compared": False,
    } == (capabilities["resize"].as_json())
    assert [f"{forgetting} cases skipped", "not compared"] == [capabilities[name].cost for name in ("forget", "row")]
    assert "colour" not in capabilities
    total = len(CAPABILITIES)
    assert f"{total - 3} of {total} capabilities open; closed: forget, row; closed by --without: resize" == (
        profile_in_short(profile_of(judgement))
    )


def test_every_skipped_case_is_counted() -> None:
    """Cases that are skipped for two reasons count for both."""
    judgement = judge(CASES, lambda: OracleTarget({"resize": "no", "lanes": "no"}))
    lost = {capability.name: capability.skipped for capability in profile_of(judgement) if capability.skipped}
    assert {"resize", "lanes"} == set(lost)
    assert sum(lost.values()) == sum(len(verdict.lacking) for verdict in judgement.of("skipped"))
    assert "1 case skipped" == Capability("lanes", "x", "no", "target", 1).cost
    assert "not compared, 2 cases skipped" == Capability("job", "x", "no", "target", 2, hides=True).cost


def test_a_capability_that_the_user_closes_is_not_used() -> None:
    """No such command is given, no such view is queried."""
    target = OracleTarget()
    judge(CASES, lambda: target, JudgeOptions(closed={"resize": "a", "scheduler": "b"}))
    assert set() == {"resize", "scheduler"} & {request["op"] for request in target.asked}


def test_every_capability_for_which_a_case_was_skipped_is_closed() -> None:
    """Also what neither the target nor the user spoke of."""
    judgement = judge(CASES[:2], OracleTarget)
    lost = attrs.evolve(
        judgement, verdicts=(Verdict(CASES[0], "skipped", lacking=("patience",)), judgement.verdicts[1])
    )
    (*_, capability) = profile_of(lost)
    expected = Capability("patience", "a case can be run", "a target of this kind cannot have it", "target", 1)
    assert expected == capability
