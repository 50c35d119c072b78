"""Only the moves change the variables of a session, the clocks run where the table has them, the argument holds."""

import pytest

from tenure.proofs.code.assurance_case import ARGUMENT, clocks, writes, writes_in
from tenure.spec import bundled
from tests.model.faults import changed


def test_only_moves_write_the_variables_of_a_session() -> None:
    """The shipped scheduler has no other place for it."""
    assert [] == [str(one) for one in writes()]


@pytest.mark.parametrize(
    ("source", "module", "why"),
    [
        ("def fire(s, v):\n    s.variables = v", "settle", "settle.fire writes the variables of a session"),
        ("def fire(s):\n    del s.variables", "state", "state.fire writes the variables of a session"),
        ("def fire(s, v):\n    setattr(s, 'variables', v)", "settle", "goes around the fields of a record"),
        ("def fire(s, v):\n    s.__dict__.update(v)", "settle", "goes around the fields of a record"),
        ("def fire(v):\n    return Session('a', 1, p, v)", "moves", "moves.fire makes a session"),
        ("def fire(state, s, v):\n    state.open('a', p, v)", "settle", "settle.fire opens a session in the state"),
        (
            "class X:\n    def do(self, v):\n        self._state.change(self.s, v)",
            "scheduler",
            "scheduler.X.do ",
        ),
        ("def finish(state, s, v):\n    give = state.change", "moves", "moves.finish changes a session in the state"),
    ],
)
def test_any_other_place_is_found(source: str, module: str, why: str) -> None:
    """Also where it is done in another way."""
    assert any(why in one.why for one in writes_in(source, module))


def test_the_clocks_run_where_the_table_has_a_row() -> None:
    """The order of the timers is that of the table, too."""
    assert clocks(bundled())


def test_clocks_of_another_table_are_others() -> None:
    """Timers that fire in another order are noticed."""
    interactive = 'text = "interactive timeout"\ndeadline = "idle_deadline"'
    unused = 'text = "unused timeout"\ndeadline = "unused_deadline"'
    head = 'id = "{}_timeout"\nby = "timer"\n'
    assert not clocks(
        changed(
            (head.format("interactive") + interactive, head.format("between") + unused),
            (head.format("unused") + unused, head.format("interactive") + interactive),
            (head.format("between"), head.format("unused")),
        )
    )


def test_the_parts_of_the_argument_rest_on_one_another() -> None:
    """Each names parts that there are, and none rests on itself."""
    ids = [part.id for part in ARGUMENT]
    assert len(ids) == len(set(ids))
    below = {part.id: set(part.rests_on) for part in ARGUMENT}
    while below:
        free = [id for id, rests_on in below.items() if not rests_on & below.keys()]
        assert free, f"{', '.join(below)} rest on one another"
        below = {id: rests_on for id, rests_on in below.items() if id not in free}
    assert {id for part in ARGUMENT for id in part.rests_on} <= set(ids)
