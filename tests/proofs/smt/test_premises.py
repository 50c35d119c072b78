"""The assumptions of theorems are all listed beside them, and no theorem holds without them."""

from collections.abc import Callable, Mapping
from functools import cache
from types import ModuleType

import attrs
import pytest

from tenure.model.solver import boolean
from tenure.proofs.deciding import Decision, Proof
from tenure.proofs.ledger import ledger_page, unfounded_theorems
from tenure.proofs.registry import ARGUMENTS, METHODS, SENTENCES, TheoremProof
from tenure.proofs.smt.obligation import Background, Obligation, SolverResult
from tenure.proofs.smt.premises import CASE, COUNTING, FIFO, FIXED_LANES, Premise, justification
from tenure.proofs.system import liveness, scheduler_theorems, settling
from tenure.proofs.system import lone_job as runs
from tenure.reference import FairShare, Fifo, NormalQueue, Policy, Scheduler
from tenure.spec import bundled
from tests.proofs.everything import everything, obligations
from tests.proofs.verdicts import refuted

ASSUMED = [
    (room, each.id, premise[0])
    for room in (scheduler_theorems, settling, liveness, runs)
    for each in obligations(room)
    for premise in each.premises
    if justification(premise).kind == "assumption"
]
"""Every premise that restricts a theorem about a whole scheduler, by its obligation."""


def rows(of: TheoremProof) -> str:
    """The rows of the ledger for one theorem, in all of its tables."""
    return "\n".join(line for line in ledger() if line.startswith((f"| {of.id} |", f"| [{of.id}](")))


@cache
def ledger() -> list[str]:
    """The lines of the ledger of all theorems."""
    return ledger_page([Proof(theorem, ()) for theorem in everything().values()]).splitlines()


@pytest.mark.parametrize("name", [*bundled().theorems, *SENTENCES])
def test_every_premise_has_its_words_in_the_ledger(name: str) -> None:
    """Every assumption of an obligation is in the rows of its theorem, unless it is the step itself."""
    theorem = everything()[name]
    listed = rows(theorem)
    for obligation in theorem.obligations:
        for premise in (*obligation.background.facts, *obligation.premises):
            reason = justification(premise)
            if obligation.goal is not None and reason.kind != "step" and reason.text != theorem.id:
                assert (reason.text or premise[0]) in listed, f"{obligation.id}: {premise[0]}"


@pytest.mark.parametrize("name", [*bundled().theorems, *SENTENCES])
def test_what_is_in_words_only_is_in_the_ledger(name: str) -> None:
    """Each argument is named or spelled out, with what it assumes and rests on."""
    theorem = everything()[name]
    listed = rows(theorem)
    for other in (*theorem.general, *(other for own in theorem.arguments for other in own.rests_on)):
        assert other in listed
    for argument in theorem.arguments:
        assert argument.text in listed
        assert all(words in listed for words in argument.assumes)


def test_a_premise_without_a_reason_restricts_the_theorem() -> None:
    """A premise that was forgotten to be explained shows in the ledger."""
    silent = ("the moon is full", boolean("full"))
    assert "assumption" == justification(silent).kind
    theorem = everything()["S12"]
    [one] = [each for each in theorem.obligations if each.part == "starts"]
    more = attrs.evolve(one, premises=(*one.premises, silent))
    assert ("the policy is first in, first out", "the moon is full") == TheoremProof.premises(
        attrs.evolve(theorem, obligations=(more,)), "assumption"
    )


def test_each_kind_of_premise_is_distinguished() -> None:
    """What counts as an assumption is neither a case, nor a law of counting, nor proved elsewhere."""
    facts = (Premise("a", boolean("a"), CASE), Premise("b", boolean("b"), COUNTING))
    one = Obligation("S1", "x", "", (), Background(facts), (Premise("c", boolean("c"), FIXED_LANES),), boolean("d"))
    theorem = attrs.evolve(everything()["S1"], obligations=(one,))
    assert (("a",), (COUNTING.text,), (FIXED_LANES.text,)) == tuple(
        theorem.premises(kind) for kind in ("case", "counting", "assumption")
    )


def test_the_specification_marks_where_first_in_first_out_is_assumed() -> None:
    """The marked theorems are those that assume it, by themselves or through another."""
    assuming = {name for name, theorem in everything().items() if FIFO.text in theorem.assumes}
    assert {"S12", "S21", "L2", "L3"} == assuming
    assert assuming == {theorem.id for theorem in bundled().theorems.values() if theorem.fifo}
    assert all("first in, first out" in everything()[name].sentence for name in assuming)


def test_a_theorem_assumes_what_it_rests_on_assumes() -> None:
    """L3 has no premise about the policy; the proof puts L2 to use, which has one."""
    assert not [each for each in everything()["L3"].premises("assumption") if each == FIFO.text]
    assert "L2" in everything()["L3"].rests_on
    assert set(everything()["L2"].assumes) <= set(everything()["L3"].assumes)


def test_what_a_theorem_rests_on_is_there() -> None:
    """Theorems and obligations that proofs name are among those that are decided; general arguments have words."""
    there = {*everything(), *(each.id for theorem in everything().values() for each in theorem.obligations)}
    assert {name for theorem in everything().values() for name in theorem.rests_on} <= there
    assert {name for method in METHODS for name in method.arguments} == set(ARGUMENTS)
    assert {name for method in METHODS for name in method.own} <= everything().keys()


def test_a_theorem_without_its_ground_is_named() -> None:
    """What is proved of a theorem alone is no more than that, where something that it rests on is not proved."""

    def proof(name: str, result: SolverResult = "unsat") -> Proof:
        decisions = (Decision(each.id, "z3", "unsat", result, 0, "") for each in everything()[name].obligations)
        return Proof(everything()[name], tuple(decisions))

    refuted_elsewhere = [proof("S9", "unknown"), proof("S10"), proof("S12", "sat"), proof("S1")]
    assert ["S10 rests on what is not proved: S9."] == unfounded_theorems(refuted_elsewhere)
    through_another = [proof("L3"), proof("L2"), proof("S9", "sat")]
    assert [f"{name} rests on what is not proved: S9." for name in ("L3", "L2")] == unfounded_theorems(through_another)
    assert [] == unfounded_theorems([proof("S9"), proof("S10")])


@pytest.mark.parametrize(("room", "name", "label"), ASSUMED)
def test_no_theorem_holds_without_what_it_assumes(room: ModuleType, name: str, label: str) -> None:
    """Without any single assumption both engines find a counterexample in a small world."""
    assert refuted(room, bundled(), name, label)


# -- runs of the shipped scheduler, under other policies ---------------------------------------------------------------


class LastFirst:
    """Last in, first out."""

    def choose(self, queue: NormalQueue) -> str:
        """The job that was submitted last."""
        return list(queue)[-1].id


def order_of_starts(policy: Policy) -> bool:
    """S12, on one run: without a holder, jobs start in the order of their submission."""
    scheduler = Scheduler(policy=policy)
    for job in ("a", "b", "c"):
        scheduler.submit(job)
    scheduler.finish("a")
    return scheduler.job("b").state == "running"


def lone_job(policy: Policy) -> bool:
    """S21, on one run: a lone job starts at the same time with a session of its own and without one."""
    starts = []
    for session in (None, "s"):
        scheduler = Scheduler(policy=policy)
        scheduler.open("s", max_time=9, interactive_timeout=1)
        scheduler.submit("first")
        scheduler.submit("lone", session=session)
        scheduler.submit("other", owner="o")
        scheduler.advance(5)
        scheduler.finish("first")
        starts.append(scheduler.job("lone").started_at)
    return starts[0] == starts[1]


def head_of_the_queue(policy: Policy) -> bool:
    """L2, on one run: when the first running job finishes after the release, the head of the queue starts."""
    scheduler = Scheduler(policy=policy)
    scheduler.open("holder", max_time=5, interactive_timeout=1)
    scheduler.submit("long", session="holder")
    scheduler.submit("head", owner="o")
    scheduler.submit("last")
    scheduler.advance(5)
    scheduler.finish("long")
    return scheduler.job("head").state == "running"


def closed_session(policy: Policy) -> bool:
    """L3, as far as a run can show it: a closed session ends although there is always another job to choose."""
    scheduler = Scheduler(policy=policy)
    scheduler.open("s", max_time=9, interactive_timeout=1)
    scheduler.submit("0")
    scheduler.submit("own", session="s")
    scheduler.close("s")
    for number in range(1, 20):
        scheduler.submit(str(number))
        scheduler.advance(number)
        scheduler.finish(*scheduler.running)
    return scheduler.session("s").state == "closed" and scheduler.session("s").ended_at is not None


RUNS: Mapping[str, tuple[Callable[[Policy], bool], Policy]] = {
    "S12": (order_of_starts, LastFirst()),
    "S21": (lone_job, FairShare()),
    "L2": (head_of_the_queue, LastFirst()),
    "L3": (closed_session, LastFirst()),
}
"""For each theorem that assumes first in, first out a run that shows it, and a policy under which it is false."""


def test_there_is_a_run_for_each_theorem_about_first_in_first_out() -> None:
    """None is left out."""
    assert {theorem.id for theorem in bundled().theorems.values() if theorem.fifo} == set(RUNS)


@pytest.mark.parametrize("name", RUNS)
def test_a_theorem_about_first_in_first_out_is_false_under_another_policy(name: str) -> None:
    """The same run that shows the theorem under first in, first out contradicts it under another policy."""
    holds, other = RUNS[name]
    assert holds(Fifo())
    assert not holds(other)
