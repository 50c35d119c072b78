"""The table about the shipped scheduler is found out anew, with its numbers; what fails or is left open shows there."""

from collections.abc import Iterator

import attrs
import pytest

from tenure.model import ModelError
from tenure.model.exploration import ExploreBounds
from tenure.proofs import shipped
from tenure.proofs.code import assurance_case, bounded_equivalence
from tenure.proofs.code.assurance_case import ARGUMENT
from tenure.proofs.code.bounded_equivalence import Lockstep, PlannedComparison, states
from tenure.proofs.deciding import Proof
from tenure.proofs.shipped import Examined, examine
from tenure.proofs.smt.obligation import SolverResult
from tenure.reference import Event, Scheduler
from tenure.spec import Spec, bundled
from tests.proofs.everything import confirmed

SPEC = bundled()
SMALL = ExploreBounds(sessions=1, jobs=1, lanes=(1,), max_times=(1,))


def one_small_comparison() -> tuple[PlannedComparison, ...]:
    """All of one session with one job."""
    return (PlannedComparison("one session with one job", lambda spec: states(spec, SMALL)),)


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """One small comparison in the place of all; those are tested where they are made."""
    monkeypatch.setattr(shipped, "comparisons", one_small_comparison)


def part(name: str, proofs: tuple[Proof, ...] = (), spec: Spec = SPEC, *, quick: bool = False) -> Examined:
    """What came out of one part."""
    [found] = [each for each in examine(spec, proofs or confirmed(), quick=quick) if each.part.id == name]
    return found


def test_every_part_is_examined_in_order() -> None:
    """All hold but the one that other tests are for, and that one does not pretend."""
    found = examine(SPEC, confirmed())
    assert list(ARGUMENT) == [each.part for each in found]
    assert {"DEPTH": "not run"} == {each.part.id: each.verdict for each in found if each.verdict != "holds"}
    assert all(each.evidence for each in found)


def test_the_numbers_are_those_of_this_run() -> None:
    """The evidence counts what was compared, with the bounds."""
    found, counted = part("SHELL"), states(SPEC, SMALL)
    assert (f"one session with one job: {counted}",) == found.evidence
    assert [counted] == [each.lockstep for each in found.compared]


def test_processes_share_the_comparisons() -> None:
    """Whichever ends first, they come in their order."""
    counts: list[tuple[int, int]] = []
    found = examine(SPEC, confirmed(), jobs=2, progress=lambda done, total: counts.append((done, total)))
    assert found == examine(SPEC, confirmed())
    assert [(1, 1)] == counts


def test_quick_leaves_the_comparisons_out_and_reports_it() -> None:
    """The part counts as not run."""
    found = part("SHELL", quick=True)
    assert ("not run", ("--quick leaves out 1 comparisons with the specification",)) == (found.verdict, found.evidence)


class IdleResize(Scheduler):
    """Forgets to fill the lanes that a resize makes."""

    def resize(self, lanes: int, *, request_id: str | None = None) -> tuple[Event, ...]:
        """Set the number of lanes only."""
        events = super().resize(0)
        self._state.lanes = lanes
        return events


def test_a_wrong_scheduler_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the run after which it differs, beside the bounds."""
    resizes = ExploreBounds(sessions=1, jobs=1, lanes=(0, 1), max_times=(1,))
    monkeypatch.setattr(
        shipped, "comparisons", lambda: (PlannedComparison("resizes", lambda spec: states(spec, resizes)),)
    )
    monkeypatch.setattr(bounded_equivalence, "Scheduler", IdleResize)
    found = part("SHELL")
    assert "fails" == found.verdict
    assert "resizes: after" in found.evidence[0]


def test_a_specification_that_cannot_be_run_is_undecided(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing was compared with it, and the evidence says why."""

    def compare(spec: Spec) -> Lockstep:
        raise ModelError("two rows apply", "S16")

    monkeypatch.setattr(shipped, "comparisons", lambda: (PlannedComparison("everything", compare),))
    found = part("SHELL")
    assert "undecided" == found.verdict
    assert ("everything: the specification cannot be run: two rows apply",) == found.evidence


def test_a_write_in_another_place_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    """The evidence names the line."""

    def sources() -> Iterator[tuple[str, str]]:
        yield "settle", "def fire(s, v):\n    s.variables = v"

    monkeypatch.setattr(assurance_case, "sources", sources)
    found = part("WRITES")
    assert "fails" == found.verdict
    assert "settle.fire writes the variables of a session" in found.evidence[0]


def test_clocks_that_differ_fail() -> None:
    """Timers in another order are another table's."""
    inputs = dict(reversed(list(SPEC.inputs.items())))
    assert "fails" == part("CLOCKS", spec=attrs.evolve(SPEC, inputs=inputs)).verdict


@pytest.mark.parametrize(("answer", "verdict"), [("sat", "fails"), ("unknown", "undecided")])
def test_a_part_is_as_sure_as_its_theorem(answer: SolverResult, verdict: str) -> None:
    """What a solver denies fails, and what it does not know is undecided."""

    def undecided(proof: Proof) -> Proof:
        first, *others = proof.decisions
        return attrs.evolve(proof, decisions=(attrs.evolve(first, result=answer), *others))

    proofs = tuple(undecided(proof) if proof.theorem.id == "MOVE" else proof for proof in confirmed())
    found = part("MOVE", proofs)
    assert verdict == found.verdict
    assert f"z3 says {answer}" in found.evidence[1]
