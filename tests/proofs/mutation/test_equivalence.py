"""A change is proved to be equal to nothing only if it is: the situations are right, and real changes are refuted."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

import tenure.reference.moves
from tenure.conformance import Case, bundled_cases, select
from tenure.conformance.cases.trace import Trace
from tenure.conformance.mutants.catalogue import mutants
from tenure.conformance.mutants.mutant import MutantOracle
from tenure.model import Interpreter, Session, TableAnswer
from tenure.model.interpreter import Values
from tenure.model.relation import Relation
from tenure.proofs.mutation.equivalence import counterexample, is_equivalent, situation
from tenure.reference import Limits, Scheduler
from tenure.reference.errors import SchedulerError
from tenure.reference.step import step
from tenure.reference.vocabulary import Input, Parameters, Variables
from tenure.spec import OFF, bundled
from tests.mutation.__main__ import RECORDS

SPEC = bundled()
WRONG = {wrong.id: wrong for wrong in mutants(SPEC)}
RELATION = Relation(SPEC)
CASES = select(bundled_cases(), ties=True, depth="standard")[::4]


def in_situation(session: Session, name: str, environment: Values) -> bool:
    """Whether a scheduler may ask this."""
    return RELATION.model_of(session, environment).holds(situation(RELATION, session.phase, name))


class Asking(Interpreter):
    """An interpreter that keeps what it is asked."""

    def __init__(self) -> None:
        super().__init__(SPEC)
        self.asked: list[tuple[Session, str, Values]] = []

    def answer(self, session: Session, name: str, environment: Values) -> TableAnswer:
        """Keep it."""
        self.asked.append((session, name, environment))
        return super().answer(session, name, environment)


def test_the_oracle_asks_in_no_other_situation() -> None:
    """Every input of the cases is asked where the proofs assume that it is."""
    oracle = MutantOracle(SPEC)
    oracle.interpreter = asking = Asking()
    for case in CASES:
        world = Trace.like(case).world
        for command in case.commands:
            world = oracle.apply(world, command).world
    assert 1000 < len(asking.asked)
    assert [] == [(session, name) for session, name, known in asking.asked if not in_situation(session, name, known)]


def test_the_reference_asks_in_no_other_situation(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every call of the step is made where the proofs assume that it is."""
    asked: list[tuple[Session, str, Values]] = []
    scheduler = Scheduler()

    def keep(v: Variables, p: Parameters, given: Input, now: int, *others: Any, **stop: Any) -> object:
        lanes, busy, held, chosen, earliest = others or (
            *(scheduler._state.lanes, len(scheduler._state.running), scheduler._state.holder is not None),
            *(False, False),
        )
        values: dict[str, Any] = {name: getattr(value, "value", value) for name, value in v._asdict().items()}
        parameters = {name: getattr(p, name) for name in ("max_time", "interactive_timeout", "unused_timeout")}
        known = {"now": now, "lanes": lanes, "busy": busy, "held": held, "chosen": chosen, "earliest": earliest}
        known |= {"stop_requested": False, "limit_deadline": OFF, **stop}
        asked.append((Session(values.pop("phase"), values, parameters), given.value, known))
        return step(v, p, given, now, *others, **stop)

    monkeypatch.setattr(tenure.reference.moves, "step", keep)
    for case in CASES:
        scheduler = Scheduler(case.lanes, limits=Limits(**case.limits) if case.limits else None, now=case.now)
        for _ in events_of(scheduler, case):
            pass
    assert 1000 < len(asked)
    assert [] == [(session, name) for session, name, known in asked if not in_situation(session, name, known)]


def events_of(scheduler: Scheduler, case: Case) -> Iterator[object]:
    """Give a scheduler the commands of a case."""
    for command in case.commands:
        fields = {name: value for name, value in command.items() if name != "op"}
        try:
            yield getattr(scheduler, command["op"])(**fields)
        except SchedulerError as error:
            yield error


@pytest.mark.parametrize(
    "name",
    [
        "T02/queued.empty with idle_clock_off",
        "T26/queued.empty without clocks_off",
        "T17/deactivated.empty with give_up_qpu",
        "T16/queued.waiting with job_queued one higher",
        "T06/active.busy without before_deadline",
        "T13/deactivated.waiting without lane_free",
        "cell/queued.waiting/unused_timeout as in queued.empty",
        "cell/active.idle/cancel as in active.busy",
    ],
)
def test_what_nobody_can_see_is_proved(name: str) -> None:
    """Clocks that are off are switched off, what always holds is not asked, and so on."""
    wrong = WRONG[name]
    assert wrong.spec is not None
    assert wrong.where is not None
    assert is_equivalent(SPEC, wrong.spec, wrong.where)


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("T02/queued.empty without unused_clock_off", "'unused_deadline': "),
        ("T13/deactivated.waiting with before_deadline one lower", "'chosen': True"),
        ("T13/deactivated.waiting with set_deadline", "deactivated.waiting"),
        ("cell/canceled.draining/maximum_timeout as in active.busy", "canceled.draining"),
        ("T26/queued.waiting with cause expired", "queued.waiting"),
        ("T01/no_unused_timeout with unused_clock_on", "''"),
    ],
)
def test_what_can_be_seen_is_refuted(name: str, says: str) -> None:
    """There is a session that distinguishes the two."""
    wrong = WRONG[name]
    assert wrong.spec is not None
    assert wrong.where is not None
    found = counterexample(SPEC, wrong.spec, wrong.where)
    assert found is not None
    assert says in found


def test_nothing_that_a_case_finds_is_proved() -> None:
    """A sample of all changes of the table that are on record as found is refuted."""
    records = map(json.loads, RECORDS.read_text(encoding="utf-8").splitlines())
    found = [WRONG[record["id"]] for record in records if "by" in record and record["id"] in WRONG]
    changed = [wrong for wrong in found if wrong.spec is not None][::30]
    assert 50 < len(changed)
    for wrong in changed:
        assert wrong.spec is not None
        assert wrong.where is not None
        assert not is_equivalent(SPEC, wrong.spec, wrong.where)
