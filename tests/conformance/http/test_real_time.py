"""The expected course of a case in real time: what happens by itself and when, and which cases can be played at all."""

import attrs
import pytest

from tenure.conformance import Case, bundled_cases, select
from tenure.conformance.cases.expected import steps
from tenure.conformance.cases.trace import Trace
from tenure.conformance.errors import Unplayable
from tenure.conformance.http.real_time import (
    AT_ONCE,
    LONGEST,
    Moment,
    RealTimePlan,
    Scale,
    Timeline,
    check_idle,
    check_length,
    check_terms,
    check_times,
    on_lanes,
    plan,
)

UNIT = 1000
SCALE = Scale(UNIT, 250)


def case(script: str, lanes: int = 1) -> Case:
    """A case by its script."""
    return Trace(lanes).play(script).case("P1/a-test", ("P1",))


def instants(moments: list[Moment]) -> list[tuple[int, str]]:
    """When what happened."""
    return [(moment.tick, event["kind"]) for moment in moments if moment.step for event in moment.step.outcome.events]


def played(planned: RealTimePlan) -> Timeline:
    """A plan as it runs if no request takes time."""
    timeline = Timeline(SCALE.ends(planned), planned.lanes)
    for each in planned.commands:
        timeline.give(each.at * SCALE.unit, each.number, SCALE.command(each.command), is_probe=False)
    timeline.advance(planned.end * SCALE.unit)
    return timeline


def test_a_plan_has_the_commands_and_how_long_the_jobs_run() -> None:
    """A job runs as long as in the case; one that is canceled while it runs is canceled by a command."""
    planned = plan(case("open a, submit a1, submit x1, finish a1 failed, submit a2, finish a2 canceled, close a, +5"))
    ops = ["open", "submit", "submit", "submit", "cancel_job", "close"]
    assert ops == [each.command["op"] for each in planned.commands]
    (length, outcome) = planned.ends["a1"]
    assert "failed" == outcome
    assert length > 0
    assert {"a1"} == set(planned.ends)
    assert planned.end == planned.commands[-1].at + 5


@pytest.mark.parametrize(
    "each", select(bundled_cases(), ids=["T*", "P*/*", "K1/*", "E*/*", "clock/*"]), ids=lambda each: each.id
)
def test_a_plan_goes_the_way_of_its_case(each: Case) -> None:
    """The same events in the same order, at the same instants."""
    try:
        planned = plan(each)
        check_times(planned, SCALE)
    except Unplayable:
        return
    wanted = [(event["at"] * UNIT, event["kind"]) for step in steps(each, AT_ONCE) for event in step.outcome.events]
    assert wanted == instants(played(planned).moments)


@pytest.mark.parametrize(
    ("script", "missing"),
    [
        ("open a, submit a1, finish a1, finish a1", "ending"),
        ("submit x1, submit x2, finish x2", "ending"),
        ("submit x1, !finish x1", "clock"),
        ("open a, open a", "given_ids"),
        ("submit x1, submit x1", "given_ids"),
    ],
)
def test_what_cannot_be_played_is_reported(script: str, missing: str) -> None:
    """By the capability that it needs."""
    with pytest.raises(Unplayable, match=missing):
        plan(case(script))


@pytest.mark.parametrize("name", [None, 7, "", ["a"], "\ud800"])
def test_what_is_no_id_cannot_be_named(name: object) -> None:
    """The service gives the ids, so a bad one cannot be given."""
    bad = attrs.evolve(case("open a"), commands=({"op": "close", "session": name},))
    with pytest.raises(Unplayable, match="given_ids"):
        plan(bad)


def test_time_that_goes_back_cannot_be_played() -> None:
    """Real time only goes forward."""
    with pytest.raises(Unplayable, match="clock"):
        plan(attrs.evolve(case("open a"), commands=({"op": "advance", "to": -1},)))


@pytest.mark.parametrize(
    ("script", "fits"),
    [
        ("submit x1, submit x2, finish x1", False),  # x2 starts at once on a second lane, and not now
        ("submit x1, submit x2", False),
        ("submit x1, submit x2, submit x3, finish x1", True),
        ("open a, submit a1, finish a1, close a", True),
    ],
)
def test_a_case_fits_another_number_of_lanes_if_it_is_about_the_same_there(script: str, fits: bool) -> None:
    """Its last command does the same. One that does not fit needs lanes that can be set."""
    fitted = on_lanes(case(script), 2)
    assert (2 if fits else 1, not fits) == (fitted.lanes, "lanes" in fitted.needs)
    assert case(script).commands == fitted.commands


def test_a_case_for_so_many_lanes_needs_no_others() -> None:
    """Nor is one for more lanes played on fewer."""
    both = case("submit x1, submit x2", lanes=2)
    assert ("lanes", "sessionless") == both.needs
    assert ("sessionless",) == on_lanes(both, 2).needs
    assert both == on_lanes(both, 1)


@pytest.mark.parametrize(
    ("script", "is_close"),
    [
        ("open a idle=9, submit a1, finish a1, timer-1, !submit a2", False),
        ("open a idle=9, submit a1, finish a1, timer, !submit a2", True),
        ("open a idle=9, submit a1, finish a1, timer", False),
        ("open a idle=9, submit a1, finish a1, timer+1, !submit a2", False),
        ("open a, submit a1, submit a2, +5, finish a1, !close a", True),
        ("open a, !submit a1, !submit a2, !close a", False),
        ("open a max=20 idle=20, submit a1, !submit x1, +20", False),
    ],
)
def test_what_happens_by_itself_keeps_its_distance(script: str, is_close: bool) -> None:
    """From commands and from one another, or the order could not be told; commands may follow at once."""
    planned = plan(case(script))
    if is_close:
        with pytest.raises(Unplayable, match="clock"):
            check_times(planned, SCALE)
    else:
        check_times(planned, SCALE)


def test_the_distance_is_a_matter_of_the_tolerance() -> None:
    """One unit is enough for three tolerances, and not for four."""
    planned = plan(case("open a idle=9, submit a1, finish a1, timer-1, !submit a2"))
    check_times(planned, Scale(UNIT, UNIT // 3))
    with pytest.raises(Unplayable, match="clock"):
        check_times(planned, Scale(UNIT, UNIT // 2))


def test_an_interactive_timeout_of_its_own_must_not_matter() -> None:
    """A case is played if it goes the same way, whatever the service has; if it does not say what, if both ends do."""
    never_idle = case("open a, submit a1, close a")
    idles = case("open a idle=9, submit a1, finish a1, +5, submit a2")
    for scale in (SCALE, Scale(UNIT, 250, 60 * UNIT), Scale(UNIT, 250, None, is_idle_known=False)):
        check_idle(never_idle, scale)
    check_idle(idles, SCALE)
    check_idle(idles, Scale(UNIT, 250, 60 * UNIT))
    for scale in (Scale(UNIT, 250, 4 * UNIT), Scale(UNIT, 250, None, is_idle_known=False)):
        with pytest.raises(Unplayable, match="set_interactive_timeout"):
            check_idle(idles, scale)


def test_terms_and_lengths_that_were_not_tried_are_not_asked_for() -> None:
    """A service has limits that it does not show."""
    check_terms(case("open a max=200"), {"max_time": 200})
    with pytest.raises(Unplayable, match="long_terms"):
        check_terms(case("open a max=201"), {"max_time": 200})
    check_length(case(f"submit x1, +{LONGEST - 1}"), LONGEST)
    with pytest.raises(Unplayable, match="long_cases"):
        check_length(case(f"submit x1, +{LONGEST}"), LONGEST)


def test_a_timeline_has_what_can_be_seen_when() -> None:
    """The worlds that overlap a stretch of time, those to come included."""
    timeline = Timeline({"a1": (3 * UNIT, "done")})

    def phases(first: int, last: int) -> list[str]:
        worlds = [moment.world for moment in timeline.between(first, last)]
        return [world.sessions["a"].phase for world in worlds if world.sessions]

    opening = {"op": "open", "session": "a", "max_time": 50, "interactive_timeout": 4}
    timeline.give(0, 1, SCALE.command(opening), is_probe=False)
    timeline.give(1000, 2, {"op": "submit", "job": "a1", "session": "a"}, is_probe=False)
    assert 4000 == timeline.next_tick()
    assert ["queued.empty"] == phases(500, 900)
    assert ["queued.empty", "active.busy"] == phases(900, 1100)
    assert ["active.busy"] == phases(1100, 3999)
    assert ["active.busy", "active.idle", "deactivated.empty"] == phases(4000, 8000)
    timeline.advance(4000)
    assert 8000 == timeline.next_tick()
    timeline.give(8001, 3, {"op": "submit", "job": "a2", "session": "a"}, is_probe=True)
    assert ["active.idle", "deactivated.empty", "active.busy"] == phases(7000, 9000)
    assert [False, False, True, True, False] == [moment.is_by_itself for moment in timeline.moments[1:]]


def test_what_is_no_time_stays_as_it_is() -> None:
    """So that the service can refuse it."""
    bad = {"op": "open", "session": "a", "max_time": "5", "interactive_timeout": True}
    assert bad == SCALE.command(bad)
    assert -UNIT == SCALE.command({**bad, "max_time": -1})["max_time"]
