"""The specification as a Z3 relation, and the wall around the solver."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.model.interpreter import Value, Values, evaluator
from tenure.model.relation import NO_PHASE, Relation, RowLabel
from tenure.model.solver import (
    Solver,
    SolverUnknown,
    assignment,
    boolean,
    comparison,
    conjunction,
    disjunction,
    equal,
    integer,
    linear,
    literal,
    negation,
)
from tenure.spec import bundled, parse
from tests.model import runs
from tests.model.runs import Move, environment, opened, run

SPEC = bundled()
RELATION = Relation(SPEC)
WELL_FORMED = RELATION.well_formed


def test_a_solver_has_three_outcomes() -> None:
    """A model, None, or an error with the solver's reason: unknown is never an answer."""
    x = integer("x")
    model = Solver(comparison(">", x, literal(2))).model(comparison("<", x, literal(4)))
    assert model is not None
    assert 3 == model.value(x)
    assert None is Solver(comparison(">", x, literal(2))).model(comparison("<", x, literal(3)))
    with pytest.raises(SolverUnknown, match="Z3 gave up"):
        Solver(RELATION.well_formed, effort=1).model(RELATION.transition("start"))


def test_scopes_are_forgotten() -> None:
    """What is asserted within a scope does not outlive it."""
    x, solver = integer("x"), Solver()
    with solver.scope(comparison("<", x, x)):
        assert None is solver.model()
    assert None is not solver.model()


def test_the_least_model_is_the_same_whatever_the_solver_finds_first() -> None:
    """The first term is as small as it can be, then the second; of those with a floor, most stay there."""
    x, y, z = (integer(name) for name in "xyz")
    solver = Solver(*(comparison(">=", term, literal(2)) for term in (x, y, z)))
    together = comparison(">", linear((1, x), (1, y)), literal(1000))
    for terms, values in {(x, y, z): (2, 999, 2), (z, y, x): (999, 2, 2)}.items():
        with solver.scope(together, comparison("!=", z, literal(3))):
            model = solver.least(*((term, 2) for term in terms))
            assert model is not None
            assert values == tuple(model.value(term) for term in (x, y, z))
    free = solver.least((x, 2), (y, 2))
    assert free is not None
    assert (2, 2) == (free.value(x), free.value(y))
    assert None is solver.model(together, comparison("<", linear((1, x), (1, y)), literal(0)))
    with solver.scope(comparison("<", x, literal(0))):
        assert None is solver.least((x, 2))


def test_connectives_of_few_formulas_need_no_connective() -> None:
    """None of them is true or false, one is itself, so that every formula can be written as SMT-LIB."""
    p = boolean("p")
    assert p is conjunction(p) is disjunction(p)
    nothing = assignment({})
    assert (True, False) == (nothing.holds(conjunction()), nothing.holds(disjunction()))


@pytest.mark.parametrize(
    "text",
    [
        "a + b - 2 == c",
        "-a < b",
        "a <= b and b <= c or p",
        "not (a > b) and (p or q)",
        "(a != off) == (p or b >= c)",
        "colour == 'red' or colour != other",
    ],
)
@given(data=st.data())
def test_expressions_mean_to_z3_what_they_mean_to_the_interpreter(text: str, data: st.DataObject) -> None:
    """Every construct of the language has one meaning, for all values of its names."""
    values: dict[str, Value] = {name: data.draw(st.integers(-2, 2)) for name in "abc"}
    values |= {name: data.draw(st.booleans()) for name in "pq"}
    reasons = SPEC.names["reason"].values
    values |= {name: data.draw(st.sampled_from(reasons[:2])) for name in ("colour", "other")}
    types = {name: "bool" if name in "pq" else "int" if name in "abc" else "enumeration" for name in values}
    expression = parse(text.replace("'red'", f"'{reasons[1]}'"), types, frozenset(reasons))  # type: ignore[arg-type]
    scope = {name: literal(reasons.index(value) if isinstance(value, str) else value) for name, value in values.items()}
    assert evaluator(expression)(values) == assignment({}).holds(RELATION.formula(expression, scope))


def test_every_cell_has_its_branches() -> None:
    """The relation knows the cells of the table and the opening; each row, each case and each rest is a branch."""
    assert {(NO_PHASE, "open"), *SPEC.cells} == set(RELATION.cells)
    assert [
        RowLabel("active.busy", "cancel_queued_job", "step", "T15", 0),
        RowLabel("active.busy", "cancel_queued_job", "step", "T16", 0),
        RowLabel("active.busy", "cancel_queued_job", "refused", code="already_final"),
    ] == [branch.label for branch in RELATION.branches("active.busy", "cancel_queued_job")]


def test_a_branch_can_be_asked_for_by_row_case_and_phase() -> None:
    """A case of a row in one of its phases is one step; anything else is a KeyError."""
    branch = RELATION.step("T14", 1, "deactivated.waiting")
    assert ("deactivated.empty", "T14.1 in deactivated.waiting") == (branch.target, str(branch.label))
    with pytest.raises(KeyError, match=r"T14 has no case 0 in deactivated\.waiting"):
        RELATION.step("T14", 0, "deactivated.waiting")


def test_labels_of_rests_say_what_they_are() -> None:
    """The rest of a cell is named by its answer, input and phase."""
    rest = RELATION.branches("queued.waiting", "start")[-1]
    assert "else disabled for start in queued.waiting" == str(rest.label)
    assert "T01.0 in no phase" == str(RELATION.step("T01", 0, NO_PHASE).label)


def test_a_session_begins_unopened_and_only_opens() -> None:
    """Initially nothing but `open` is possible, and it leads to queued.empty."""
    solver = Solver(RELATION.initial, RELATION.assumptions)
    possible = [name for name in SPEC.inputs if solver.model(RELATION.transition(name)) is not None]
    assert ["open"] == possible
    elsewhere = negation(equal(RELATION.after["phase"], RELATION.phases["queued.empty"]))
    assert None is solver.model(RELATION.transition("open"), elsewhere)


def test_a_model_reads_back_as_a_session() -> None:
    """What the solver finds is a session and an environment that every encoding can be asked about."""
    model = Solver(RELATION.in_phase("active.idle")).model(RELATION.step("T10", 0, "active.idle").formula)
    assert model is not None
    session, given_then = RELATION.read(model)
    assert "active.idle" == session.phase
    assert session.variables["holds"] is True
    assert given_then["now"] >= session.variables["idle_deadline"]  # type: ignore[operator]
    assert {entry.id for entry in SPEC.environment} == set(given_then)


def test_frames_can_be_given() -> None:
    """Two relations that share a frame are two steps in a row."""
    first = Relation(SPEC)
    second = Relation(SPEC, before=first.after, after=first.variables("last."), parameters=first.parameters)
    solver = Solver(first.initial, first.assumptions, first.transition("open"), second.transition("submit"))
    queued = comparison("==", second.after["Q"], literal(1))
    assert None is solver.model(negation(queued))
    assert None is not solver.model(queued)


@given(runs.parameters, runs.moves)
def test_it_answers_like_the_interpreter(terms: Values, drawn: list[Move]) -> None:
    """Along any run exactly one branch holds, it is the interpreter's, and so is the session after it."""
    for session, name, given_then, answer in run(terms, drawn[:10]):
        ((branch, after),) = RELATION.replies(session, name, given_then)
        assert (answer.kind, answer.row and answer.row.id, answer.code) == (
            branch.label.kind,
            branch.label.row,
            branch.label.code,
        )
        assert answer.session == after
        assert RELATION.relates(session, name, given_then, after)


@pytest.mark.parametrize("variable", [entry.id for entry in SPEC.variables])
def test_a_step_constrains_every_variable(variable: str) -> None:
    """The relation does not hold if one variable is another than the step makes it: what is not named stays."""
    before = opened()
    ((_, after),) = RELATION.replies(before, "submit", environment())
    assert RELATION.relates(before, "submit", environment(), after)
    value = after.variables[variable]
    other = not value if isinstance(value, bool) else "closed" if isinstance(value, str) else value + 1
    wrong = attrs.evolve(after, variables={**after.variables, variable: other})
    assert not RELATION.relates(before, "submit", environment(), wrong)


@given(runs.parameters, runs.moves)
def test_runs_stay_well_formed(terms: Values, drawn: list[Move]) -> None:
    """Every session of a run satisfies the claims about its phase, and reads back unchanged."""
    for session, _, given_then, _ in run(terms, drawn[:10]):
        model = RELATION.model_of(session, given_then)
        assert model.holds(WELL_FORMED)
        assert (session, given_then) == RELATION.read(model)
