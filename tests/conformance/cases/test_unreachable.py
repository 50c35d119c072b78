"""What cannot be seen: that it is proved, that no reason is idle, and that everything else is possible."""

from itertools import takewhile

import attrs
import pytest

from tenure.conformance.cases import unreachable as module
from tenure.conformance.cases.coverage import goals
from tenure.conformance.cases.trace import oracle
from tenure.conformance.cases.unreachable import Unreachable, contradiction, places, prove, reachable, unreachable
from tenure.model.solver import boolean, comparison, conjunction, integer, literal, negation
from tenure.spec import bundled

SPEC = bundled()
BECAUSE = {one.goal: one.because for one in unreachable()}


def test_the_committed_table_is_what_is_proved() -> None:
    """After a change of the specification it has to be made again."""
    assert unreachable() == tuple(prove(SPEC))


def test_each_line_is_a_goal_or_a_pair_of_places() -> None:
    """And nothing is there twice."""
    pairs = [f"pair/{one}/{other}" for one in places() for other in places()]
    known = [*map(str, goals(SPEC)), *pairs]
    assert [name for name in known if name in BECAUSE] == [one.goal for one in unreachable()]
    assert len(goals(SPEC)) == len(reachable(SPEC)) + sum(not name.startswith("pair/") for name in BECAUSE)


@pytest.mark.parametrize(
    ("goal", "because"),
    [
        ("T06/active.busy/before_deadline/0", ("rule settle",)),
        ("T06/active.busy/job_queued/0", ("theorem S30",)),
        ("T04/queued.waiting/no_holder/false", ("rule dispatch", "guard chosen")),
        ("T26/active.idle/none_running/+1", ("work in active.idle",)),
        ("T08/active.busy/job_running/+2", ("constraint of Q", "guard no_work_left")),
        ("pair/T28/active.busy/T28/active.busy", ("holds in active.busy", "theorem S9")),
    ],
)
def test_the_reasons_say_what_rules_it_out(goal: str, because: tuple[str, ...]) -> None:
    """A timer that fires first, a phase that has no work, another atom of the same guard."""
    assert because == BECAUSE[goal]


def test_the_reasons_are_places_in_the_specification() -> None:
    """Each is in the index."""
    known = {f"rule {rule}" for rule in SPEC.rules} | {f"theorem {theorem}" for theorem in SPEC.theorems}
    known |= {f"guard {guard}" for guard in SPEC.guards} | {f"constraint of {name}" for name in SPEC.names}
    known |= {f"{column} in {phase}" for column in ("work", "holds") for phase in SPEC.phases}
    assert set() == {source for because in BECAUSE.values() for source in because} - known


def test_no_statement_that_is_not_needed_is_a_reason() -> None:
    """Of several contradictions one is reported, and what is allowed has none."""
    p, x = boolean("p"), integer("x")
    statements = [
        ("small", comparison("<", x, literal(5))),
        ("smaller", comparison("<", x, literal(3))),
        ("p", p),
        ("not p", negation(p)),
    ]
    assert None is contradiction(comparison("==", x, literal(2)), statements[:3])
    assert ("smaller",) == contradiction(comparison("==", x, literal(7)), statements[:3])
    assert ("smaller",) == contradiction(comparison("==", x, literal(4)), statements[:3])
    assert ("p", "not p") == contradiction(comparison("==", x, literal(1)), statements)
    assert () == contradiction(conjunction(p, negation(p)), statements)


def test_another_specification_makes_other_things_impossible() -> None:
    """An atom that can have one value only has gaps around it."""
    row = attrs.evolve(SPEC.rows["T10"], guard=("idle_due", "none_running"))
    changed = attrs.evolve(SPEC, rows={**SPEC.rows, "T10": row})
    more = {one.goal for one in takewhile(lambda one: one.goal < "T13", prove(changed))} - set(BECAUSE)
    assert {f"T10/active.idle/none_running/{value}" for value in ("-1", "+1", "+2")} == more


def test_a_table_of_another_version_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """It would be misread."""
    monkeypatch.setattr(module, "VERSION", 2)
    unreachable.cache_clear()
    try:
        with pytest.raises(ValueError, match="another version than 2"):
            unreachable()
    finally:
        unreachable.cache_clear()


def test_places_are_where_timers_wait() -> None:
    """Of each timer its row in each phase in which it is armed."""
    assert 8 == len(places())
    for place in places():
        assert (place.row,) == oracle().spec.cells[place.phase, place.timer].rows
    assert Unreachable("x", ()) not in unreachable()
