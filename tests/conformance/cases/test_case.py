"""The cases: that there is one for everything in the specification, and that each shows what its id says."""

import re
from collections.abc import Iterator

import pytest

from tenure.conformance import Case, bundled_cases, select, untested
from tenure.conformance.cases.case import BUNDLED, dump
from tenure.conformance.cases.expected import ExpectedStep, steps
from tenure.conformance.cases.trace import Trace, oracle
from tenure.conformance.protocol.capabilities import CAPABILITIES, COMMANDS
from tenure.spec import bundled

SPEC = bundled()
CASES = bundled_cases()
BY_ID = {case.id: case for case in CASES}


def probe(case: Case) -> ExpectedStep:
    """The last step of a case."""
    *_, last = steps(case)
    return last


def phase_before(step: ExpectedStep) -> str | None:
    """The phase of session a before a step."""
    session = step.before.sessions.get("a")
    return session.phase if session else None


def row_cases() -> Iterator[tuple[str, str, str]]:
    """Each case of each row of a session in each of its phases: id, row, phase."""
    for row in SPEC.rows.values():
        if row.answer == "step" and not row.sources:
            yield from ((f"{row.id}/{'/'.join(case.when)}", row.id, "") for case in row.cases)
        for phase in row.sources if row.answer == "step" else ():
            cases = SPEC.cases(row, phase)
            for case in cases:
                yield "/".join([row.id, phase, *(case.when if len(cases) > 1 else ())]), row.id, phase


def quiet_cells() -> Iterator[tuple[str, str]]:
    """Each phase with each command that it answers with nothing or a refusal, at least where no row applies."""
    for (phase, name), cell in SPEC.cells.items():
        rows = [SPEC.rows[row] for row in cell.rows]
        if SPEC.inputs[name].by == "command" and (cell.otherwise or any(row.answer != "step" for row in rows)):
            yield phase, "cancel_job" if name.startswith("cancel_") else name


@pytest.mark.parametrize(("name", "row", "phase"), list(row_cases()))
def test_each_case_of_each_row_has_a_witness(name: str, row: str, phase: str) -> None:
    """The last command of the case of a row takes that row, in that phase."""
    last = probe(BY_ID[name])
    assert (row, phase) in {(step.row, step.phase or "") for step in last.outcome.steps}
    assert set(SPEC.rows[row].clauses) <= set(BY_ID[name].clauses)


@pytest.mark.parametrize("row", SPEC.job_rows)
def test_each_row_of_a_job_without_a_session_has_a_witness(row: str) -> None:
    """The last command of the case of a job row takes that row, once for each state it can lead to."""
    states = SPEC.job_rows[row].to
    names = [f"{row}/{state}" for state in states] if len(states) > 1 else [row]
    assert len(names) == sum(row in {step.row for step in probe(BY_ID[name]).outcome.steps} for name in names)


@pytest.mark.parametrize(("phase", "command"), sorted(set(quiet_cells())))
def test_each_quiet_cell_has_a_case(phase: str, command: str) -> None:
    """Where a phase answers a command with nothing, or a refusal, a case gives that command in that phase."""
    found = [case for name, case in BY_ID.items() if f"{name}/".startswith(f"cell/{phase}/{command}/")]
    assert found
    for case in found:
        last = probe(case)
        assert phase == phase_before(last)
        assert command == last.command["op"]
        assert () == last.outcome.events


@pytest.mark.parametrize("timer", [timer.id for timer in SPEC.timers])
def test_each_timer_has_cases_around_its_deadline_in_each_phase(timer: str) -> None:
    """Where a timer can fire, there is a case that stops short of it, one that meets it and one that passes it."""
    deadline = str(SPEC.inputs[timer].deadline)
    for phase in [phase for (phase, name), cell in SPEC.cells.items() if name == timer and cell.rows]:
        for place, distance in {"before": -1, "at": 0, "after": 1}.items():
            last = probe(BY_ID[f"clock/{timer}/{phase}/{place}"])
            assert phase == phase_before(last)
            assert distance == last.command["to"] - int(last.before.sessions["a"].variables[deadline])
            fired = {step.row for step in last.outcome.steps} & set(SPEC.cells[phase, timer].rows)
            assert (distance >= 0) == bool(fired)


def test_each_way_to_become_idle_is_tried_with_a_zero_timeout() -> None:
    """With an interactive timeout of 0 a session that becomes idle is deactivated by the same command."""
    starting = {name for name, row, phase in row_cases() if "active.idle" in _targets(row, phase, name)}
    assert starting
    for name in starting:
        outcome = probe(BY_ID[f"clock/interactive_timeout/zero/{name}"]).outcome
        assert "session_deactivated" in [event["kind"] for event in outcome.events]


def _targets(row: str, phase: str, name: str) -> set[str]:
    cases = SPEC.cases(SPEC.rows[row], phase) if phase else ()
    return {case.target(phase) for case in cases if len(cases) == 1 or name.endswith("/".join(case.when))}


@pytest.mark.parametrize("phase", SPEC.phases)
def test_each_phase_has_a_case_for_forgetting(phase: str) -> None:
    """A session can be forgotten in the final phases and no others."""
    outcome = probe(BY_ID[f"forget/{phase}"]).outcome
    assert (None if SPEC.phases[phase].final else "not_final") == outcome.refused


def test_a_long_time_passes_after_each_row_and_in_each_phase() -> None:
    """All clocks that are on have then run out."""
    for name, _, _ in row_cases():
        assert oracle().next_deadline(probe(BY_ID[f"time/{name}"]).outcome.world) is None
    assert set(SPEC.phases) == {phase_before(probe(case)) for case in CASES if case.id.startswith("time/T")}


@pytest.mark.parametrize("code", SPEC.refusals)
def test_each_refusal_is_provoked(code: str) -> None:
    """Some case is about a command that is refused with this code."""
    assert any(code == probe(case).outcome.refused for case in CASES)


def test_limits_are_met_and_exceeded() -> None:
    """A session that asks for as much as a limit allows is opened, one that asks for more is not."""
    for limit in SPEC.limits:
        assert probe(BY_ID[f"limit/{limit.parameter}/at"]).outcome.refused is None
        assert "limit_exceeded" == probe(BY_ID[f"limit/{limit.parameter}/above"]).outcome.refused


def test_each_clause_that_can_be_seen_has_a_case() -> None:
    """The context manager and the public names cannot be seen in requests, and a recovery is not judged."""
    assert ("E6", "X8", "V1") == untested(SPEC, CASES)


def test_a_situation_is_about_the_clause_it_is_named_after() -> None:
    """An id that begins with a clause names what the case is about."""
    named = [case for case in CASES if case.id.partition("/")[0] in SPEC.clauses]
    assert [] == [case.id for case in named if case.id.partition("/")[0] not in case.clauses]


def test_ids_are_unique_and_can_be_typed() -> None:
    """No two cases have the same id, and no id needs quoting in a shell."""
    assert len(CASES) == len(BY_ID)
    assert [] == [name for name in BY_ID if not re.fullmatch(r"[A-Za-z0-9_./+-]+", name)]


def test_no_case_is_there_twice() -> None:
    """Cases differ in their commands, but for rows that answer the same command after any prefix."""
    seen: dict[str, str] = {}
    twice = {}
    for case in CASES:
        done = f"{case.lanes} {case.limits} {case.now} {case.commands}"
        if (first := seen.setdefault(done, case.id)) != case.id:
            twice[case.id.removeprefix("time/")] = first.removeprefix("time/")
    assert {"T07/active.busy": "T06/active.busy", "T24/closed.draining/work_left": "T23/closed.draining"} == twice


def test_needs_are_capabilities_in_their_order() -> None:
    """What a case needs has a name that a target can declare as missing."""
    order = list(CAPABILITIES)
    for case in CASES:
        assert sorted(case.needs, key=order.index) == list(case.needs)
        assert {command["op"] for command in case.commands} & set(COMMANDS) <= set(case.needs)


def test_a_target_without_extras_keeps_a_case_of_most_rows() -> None:
    """The search asks for as little as it can: few rows need more than one session's jobs and jobs without one."""
    basic = {case.id.partition("/")[0] for case in CASES if set(case.needs) <= {"sessionless"}}
    needing = {row for row in SPEC.rows if SPEC.rows[row].answer == "step"} - basic
    assert {"T14", "T15", "T16", "T25", "T30", "T34", "T36"} == needing


def test_ties_are_marked_and_left_out() -> None:
    """A case in which two timers are due at once is chosen only if ties are wanted or its id is given."""
    ties = [case for case in CASES if case.tie]
    assert 10 <= len(ties)
    assert [] == [case for case in select(CASES) if case.tie]
    assert len(CASES) - len(ties) == len(select(CASES))
    assert (ties[0],) == select(CASES, ids=[ties[0].id])


def test_cases_are_chosen_by_pattern_and_clause() -> None:
    """Patterns match whole ids; clauses are those that a case is about."""
    assert ("T13/deactivated.waiting",) == tuple(case.id for case in select(CASES, ids=["T13/*"]))
    assert tuple(case for case in CASES if "R1" in case.clauses and not case.tie) == select(CASES, clauses=["R1"])
    assert () == select(CASES, ids=["T13"])


def test_the_file_holds_what_was_read_from_it() -> None:
    """Writing the cases gives the file back, so nothing in it is dropped or ignored."""
    assert BUNDLED.read_text(encoding="utf-8") == dump(CASES, SPEC.version)


def test_requests_of_a_case_begin_with_a_reset() -> None:
    """Command k is request k, so that a program's log can be read beside a report."""
    requests = Trace(lanes=2, now=5).play("submit x1").case("name", ["J1"]).requests()
    assert {"n": 0, "op": "reset", "lanes": 2, "limits": None, "now": 5} == requests[0]
    assert [0, 1, 2] == [request["n"] for request in requests]
    assert {"n": 2, "op": "submit", "job": "x1"} == requests[2]
