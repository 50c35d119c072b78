"""The search judges as the suite does, and leaves out only cases that cannot find the change."""

import inspect

import pytest

from tenure.conformance import Case, bundled_cases, judge, select
from tenure.conformance.protocol.messages import Target
from tenure.reference import step as shipped
from tests.mutation.find_killing_case import fails, script
from tests.mutation.mutants import ALL_KINDS, STEP, Candidate, by_id, candidates
from tests.mutation.random_baseline import LENGTH, walks
from tests.mutation.step_mutants import lines, wrong_steps

CASES = select(bundled_cases(), ties=True, depth="standard")


def sample(kind: str, number: int) -> list[Candidate]:
    """Some of a kind, from everywhere."""
    found = [candidate for candidate in by_id().values() if candidate.kind == kind]
    return found[:: max(1, len(found) // number)]


def outcomes(target: Target, cases: list[Case]) -> list[str]:
    """The cases that fail, as the suite judges."""
    judgement = judge(cases, lambda: target)
    absent = {id for absence in judgement.absences for id in absence.cases}
    failed = {verdict.case.id for verdict in judgement.of("failed")}
    return [case.id for case in cases if case.id in failed | absent]


def test_ids_are_unique_and_kinds_are_explained() -> None:
    """Each record has its own id, and the page explains every kind."""
    assert len(by_id()) == sum(1 for _ in candidates())
    assert list(ALL_KINDS) == list(dict.fromkeys(candidate.kind for candidate in by_id().values()))


@pytest.mark.parametrize("kind", [kind for kind in ALL_KINDS if kind != "hand-written"])
def test_a_case_is_judged_as_the_suite_judges_it(kind: str) -> None:
    """The same cases fail."""
    cases = list(CASES[::60])
    for candidate in sample(kind, 3):
        target = candidate.connect()
        failed = [case.id for case in cases if fails(target, script(case))]
        target.close()
        assert outcomes(candidate.connect(), cases) == failed


@pytest.mark.parametrize("kind", [*ALL_KINDS])
def test_a_scheduler_does_right_in_cases_that_do_not_come_to_its_place(kind: str) -> None:
    """Leaving them out leaves nothing out."""
    for candidate in sample(kind, 4):
        place = candidate.place()
        if place is None:
            continue
        at = lines if kind == STEP else lambda case: script(case).places
        away = [case for case in CASES[::25] if place not in at(case)]
        target = candidate.connect()
        assert [] == [case.id for case in away if fails(target, script(case))]
        target.close()


def test_a_trace_has_every_line_with_a_change() -> None:
    """Python reports a line only if code belongs to it: a change elsewhere would seem to be out of everybody's way."""
    functions = [member for member in vars(shipped).values() if inspect.isfunction(member)]
    reported = {line for function in functions for _, _, line in function.__code__.co_lines()}
    assert set() == {change.line for _, _, change in wrong_steps()} - reported


def test_walks_are_always_the_same_and_as_long_as_asked_for() -> None:
    """The last one is cut to the number of commands."""
    found = list(walks(100))
    assert [LENGTH, LENGTH, LENGTH, 100 - 3 * LENGTH] == [len(walk.commands) for walk in found]
    assert found[:3] == list(walks(3 * LENGTH))
    assert {"op": "open", "session": "a", "max_time": 8, "interactive_timeout": 4} == found[0].commands[0]


def test_walks_come_to_much() -> None:
    """They are no straw man: as many commands as the smallest depth has bring them into most phases."""
    places = {place for walk in walks(1700) for place in script(walk).places}
    phases = {place[0] for place in places if isinstance(place, tuple) and "." in place[0]}
    assert 12 <= len(phases)
