"""The cases of the control machines: complete as claimed, none too many, and called by what they do."""

import re
from collections import defaultdict
from functools import cache

import attrs
import pytest

from tenure.conformance import Case, PythonTarget, bundled_cases, judge, select
from tenure.conformance.cases.case import CONTROL
from tenure.conformance.fsm.abstraction import MACHINE_SCOPES, ONE, Mealy, control
from tenure.conformance.fsm.certify import CompletenessResult, certify, words_of
from tenure.conformance.fsm.complete_cases import claims, seen, table
from tenure.conformance.fsm.completeness import Completeness
from tenure.conformance.fsm.guarantee import FaultDomain, bundled_domains
from tenure.conformance.fsm.mapper import NOT_ASKED, FsmWord, Scope
from tenure.conformance.fsm.separation import covers
from tenure.conformance.generation.__main__ import control_file
from tests.conformance.doubles.small_scheduler import SmallScheduler
from tests.conformance.doubles.wrong_schedulers import WRONG

CASES = tuple(case for case in bundled_cases(control=True) if case.id.startswith("control/"))
WITHIN = {
    "AcceptsAfterClose",
    "CanceledKeepsTheQpu",
    "DeadlineMovedOnReactivation",
    "ExpiryKillsRunningJobs",
    "IdleClockGoesOn",
    "InclusiveDeadline",
    "InclusiveIdleWindow",
    "NoExclusivity",
}
EVERY = pytest.mark.parametrize("scope", MACHINE_SCOPES, ids=lambda scope: scope.name)


@cache
def certified() -> tuple[tuple[CompletenessResult, Completeness], ...]:
    """The certificates of the shipped cases, with the checks that they are from."""
    return tuple(certify(CASES))


@cache
def words_in(scope: Scope) -> list[FsmWord]:
    """The inputs of the cases of a scope."""
    return words_of(CASES, scope)


def cases_of(scope: Scope) -> list[Case]:
    """The cases of a scope."""
    return [case for case in CASES if case.id.startswith(f"control/{scope.name}/")]


def test_the_committed_cases_are_those_that_the_generator_makes() -> None:
    """After a change of the specification or the generator the cases have to be made again."""
    assert CONTROL.read_text(encoding="utf-8") == control_file()


def test_the_cases_are_complete_as_claimed() -> None:
    """Read back from the file, they meet the condition for every claim, and the header of the file is true."""
    domains = {(domain.name, domain.inputs, domain.extra): domain for domain in bundled_domains()}
    for certificate, _ in certified():
        assert () == certificate.gaps
        name = f"control/{certificate.scope}"
        domain = domains.pop((name, certificate.claim.inputs, certificate.claim.extra))
        own = [case for case in CASES if domain.has(case)]
        assert (
            FaultDomain(f"{name}/", domain.uses, domain.inputs, certificate.states, certificate.cover, domain.extra)
            == domain
        )
        assert certificate.words == len(own)
        assert {need for case in own for need in case.needs} == domain.uses
    assert {} == domains


@EVERY
def test_without_any_one_case_some_claim_is_not_true(scope: Scope) -> None:
    """There is no case that could be left out: the check rejects the others."""
    checks = [(found.claim, check) for found, check in certified() if found.scope == scope.name]
    needless = [
        case.id
        for case, word in zip(cases_of(scope), words_in(scope), strict=True)
        if all(check.holds_without(part) for claim, check in checks for part in seen([word], claim, scope))
    ]
    assert [] == needless


@EVERY
@pytest.mark.parametrize("place", [0.1, 0.9])
def test_a_check_from_the_beginning_rejects_the_others_as_well(scope: Scope, place: float) -> None:
    """The claims are checked anew, as if one of the cases had never been made."""
    machine, every = control(scope), words_in(scope)
    number = int(place * len(every))
    rest = [*every[:number], *every[number + 1 :]]
    gaps = []
    for claim, cover in zip(claims(scope), covers(machine, claims(scope)), strict=True):
        least = machine.restricted(claim.inputs).minimal()
        if seen(every[number : number + 1], claim, scope):
            gaps += Completeness(table(least), least.start, cover, seen(rest, claim, scope)).gaps()
    assert gaps


def test_the_suites_are_small() -> None:
    """One session takes less than 10,000 commands, and all of them together less than 50,000."""
    assert sum(len(case.commands) for case in cases_of(ONE)) < 10_000
    assert sum(len(case.commands) for case in CASES) < 50_000
    assert CONTROL.stat().st_size < 3_000_000


@EVERY
def test_an_id_has_the_state_and_the_inputs_of_its_case(scope: Scope) -> None:
    """The inputs that it names are the last ones, and those before lead to the state that it names, always alike."""
    machine, ways = control(scope), defaultdict(set)
    for case, word in zip(cases_of(scope), words_in(scope), strict=True):
        _, _, state, *rest = case.id.split("/")
        way = word[: len(word) - len(rest)]
        assert tuple(rest) == word[len(way) :]
        assert rest
        assert state == machine.reach(way)
        ways[state].add(way)
    assert {1} == {len(found) for found in ways.values()}


def test_ids_are_unique_and_can_be_typed() -> None:
    """No two cases have the same id, and no id needs quoting in a shell."""
    assert len(CASES) == len({case.id for case in CASES})
    assert [] == [case.id for case in CASES if not re.fullmatch(r"[A-Za-z0-9_./+-]+", case.id)]


def test_the_cases_are_for_the_complete_depth_and_have_no_ties() -> None:
    """So they run only if they are asked for, and then all of them are required."""
    assert {("complete", False)} == {(case.depth, case.tie) for case in CASES}
    assert () == select(CASES, depth="standard")


@EVERY
def test_no_case_begins_another_that_needs_no_more(scope: Scope) -> None:
    """It would show nothing that the other does not show."""
    needs = dict(zip(words_in(scope), (set(case.needs) for case in cases_of(scope)), strict=True))
    for word, needed in needs.items():
        for number in range(len(word)):
            assert word[:number] not in needs or not needed <= needs[word[:number]]


def test_clauses_are_those_of_what_is_done_last() -> None:
    """Each case is about something."""
    assert [] == [case.id for case in CASES if not case.clauses]
    by_id = {case.id: case for case in CASES}
    assert {"E7"} <= set(by_id["control/one/closed.draining+a/at/submit/finish"].clauses)


@pytest.mark.parametrize("scope", MACHINE_SCOPES[:3], ids=lambda scope: scope.name)
def test_every_single_fault_of_the_machine_is_found(scope: Scope) -> None:
    """A machine with one other target or one other output fails a case, unless it is equivalent."""
    machine = control(scope).minimal()
    words = defaultdict(list)
    for word in sorted(words_in(scope), key=len):
        state = machine.start
        for each in word:
            words[state, each].append(word)
            state = machine.targets[state, each]
    for cell, output in machine.outputs.items():
        if output != NOT_ASKED:
            for target in machine.states:
                assert target == machine.targets[cell] or is_found(machine, cell, target, words[cell]), (cell, target)


def is_found(machine: Mealy, cell: tuple[str, str], target: str, words: list[FsmWord]) -> bool:
    """Whether one of these words is answered otherwise if a step leads to another state."""
    wrong = attrs.evolve(machine, targets={**machine.targets, cell: target})
    return any(machine.answers(word) != wrong.answers(word) for word in words)


def test_a_right_scheduler_passes_the_cases_of_one_session() -> None:
    """One that knows neither the specification nor these cases."""
    judgement = judge(cases_of(ONE), lambda: PythonTarget(SmallScheduler, "small"))
    assert () == judgement.of("failed")
    assert {("forget",)} == {verdict.lacking for verdict in judgement.of("skipped")}


@pytest.mark.parametrize("wrong", [wrong for wrong in WRONG if wrong.__name__ in WITHIN])
def test_a_scheduler_that_is_wrong_about_one_session_fails(wrong: type[SmallScheduler]) -> None:
    """What is wrong with these shows in the inputs to one session."""
    judgement = judge(cases_of(ONE), lambda: PythonTarget(wrong, wrong.__name__), fail_fast=True)
    assert judgement.of("failed")
