"""Spacer finds invariants that stand, none for what is not so, and its word alone counts for nothing."""

from collections.abc import Iterator, Sequence

import pytest

from tenure.proofs.inference import spacer
from tenure.proofs.inference.candidate import Question, questions
from tenure.proofs.inference.spacer import FAILS, answered, ask, unconfirmed
from tenure.proofs.smt.obligation import Obligation
from tenure.proofs.smt.solvers import ENGINES, SolverVerdict
from tenure.spec import bundled
from tests.model.faults import planted
from tests.proofs.everything import all_questions

QUESTIONS = all_questions()


def of(fault: str, theorem: str) -> Question:
    """A question about a specification with a fault."""
    return next(question for question in questions(planted(fault)) if question.id == theorem)


@pytest.mark.parametrize("name", ["S1", "S2", "S13", "S24", "S29", "L6", "INV-deadline", "INV-last-run"])
def test_what_spacer_finds_stands(name: str) -> None:
    """Both engines confirm every obligation of the unsimplified answer."""
    answer = ask(QUESTIONS[name], 120)
    assert "found" == answer.result
    assert [] == unconfirmed(QUESTIONS[name], answer.parts)


def test_an_answer_is_made_shorter_and_kept() -> None:
    """The simplified answer holds, too, and is in the language of the specification."""
    kept = answered(QUESTIONS["S13"])
    history = QUESTIONS["S13"].history
    assert ["idle_deadline == off", "idle_deadline != off"] == [
        text for part in kept.parts for text in ("idle_deadline == off", "idle_deadline != off")
        if part.holds == history.parsed(text)
    ]  # fmt: skip
    assert ("active.idle",) == kept.parts[1].phases
    assert set(bundled().phases) - {"active.idle"} == set(kept.parts[0].phases)
    assert [] == unconfirmed(QUESTIONS["S13"], kept.parts)


@pytest.mark.parametrize(
    ("theorem", "fault"),
    [
        ("S1", "T04 without effect set_deadline"),
        ("S2", "the first start leaves a session queued"),
        ("S3", "a session is over when it starts"),
        ("S13", "T08 without effect idle_clock_on"),
        ("S24", "T02 without effect unused_clock_off"),
        ("S29", "a closed session was never active"),
        ("L6", "T30 deleted"),
    ],
)
def test_spacer_finds_nothing_for_what_is_not_so(theorem: str, fault: str) -> None:
    """With a fault in the table it finds a way to break the theorem instead, and nothing is kept."""
    kept = answered(of(fault, theorem))
    assert (FAILS, ()) == (kept.reason, kept.parts)


def test_a_question_that_takes_too_long_has_no_answer() -> None:
    """The reason is kept, and no invariant."""
    kept = answered(QUESTIONS["S19"], timeout=0.05)
    assert ("the time limit was reached", ()) == (kept.reason, kept.parts)


@pytest.mark.parametrize("engine", ["z3", "cvc5"])
def test_an_answer_that_an_engine_does_not_confirm_is_not_kept(engine: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """One engine without an answer is enough, whatever Spacer and the other engine answer."""

    def unsure(obligations: Sequence[Obligation], _: float) -> Iterator[SolverVerdict]:
        for obligation in obligations:
            yield SolverVerdict(obligation, engine, "unknown", 0, "it is late")

    monkeypatch.setattr(spacer, "ENGINES", {**ENGINES, engine: unsure})
    kept = answered(QUESTIONS["S2"])
    assert f"the answer is not confirmed: {engine} says unknown to S2-initiation" == kept.reason
    assert () == kept.parts
