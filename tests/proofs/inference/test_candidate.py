"""The kept invariants stand in both engines, are about today's specification, and fall where it is changed."""

import attrs
import pytest

from tenure.proofs.inference.candidate import InvariantPart, Question, UnknownInvariant, questions, written
from tenure.proofs.inference.minimization import implied_by, shorter
from tenure.proofs.inference.store import BadInvariantFile, SpacerRecord, load, page
from tenure.proofs.session import session_theorems
from tenure.proofs.session.ghost_state import INVARIANTS
from tenure.proofs.smt.solvers import ENGINES, z3_verdicts
from tenure.spec import Constant, bundled
from tests.model.faults import planted
from tests.proofs.everything import all_questions, obligations
from tests.proofs.test_planted_faults import PLANTED, names_of_claims
from tests.proofs.verdicts import unproved
from tests.root import ROOT

TEXT = (ROOT / "proofs" / "found_invariants.toml").read_text(encoding="utf-8")
FILE = load(TEXT, bundled())
KEPT = {kept.question: kept for kept in FILE.answers}
QUESTIONS = all_questions()
BROKEN = [(theorem, fault) for theorem, _, room, fault in PLANTED if room is session_theorems]


def stands(question: Question, parts: tuple[InvariantPart, ...]) -> bool:
    """Whether z3 confirms every obligation of an invariant."""
    return all(verdict.holds for verdict in z3_verdicts(question.obligations(parts), 20))


def test_every_question_is_asked_and_answered() -> None:
    """There is one for each theorem about one session, in its order, and for each invariant of ours."""
    theorems = {each.theorem for each in obligations(session_theorems)} - {"INV"}
    assert [name for name in bundled().theorems if name in theorems] + list(INVARIANTS) == list(QUESTIONS)
    assert list(QUESTIONS) == [kept.question for kept in FILE.answers]
    assert [] == [kept.question for kept in FILE.answers if kept.reason]


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_kept_invariant_stands(name: str) -> None:
    """Both engines confirm initiation, consecution and safety as plain obligations of today's specification."""
    obligations = QUESTIONS[name].obligations(KEPT[name].parts)
    parts = {each.part.partition("-")[0] for each in obligations}
    assert {"initiation", "consecution", "safety"} == parts
    assert len(bundled().inputs) + 1 == sum(not each.part.startswith("safety") for each in obligations)
    for engine in ENGINES:
        assert [] == unproved(obligations, engine)


@pytest.mark.parametrize("name", QUESTIONS)
def test_no_part_is_to_spare(name: str) -> None:
    """Without any one of its parts an invariant falls."""
    parts = KEPT[name].parts
    assert [] == [
        written(part.holds)
        for part in parts
        if stands(QUESTIONS[name], tuple(other for other in parts if other is not part))
    ]


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_part_follows_from_the_invariants_that_are_named(name: str) -> None:
    """The page is right about our own invariants."""
    kept = KEPT[name]
    assert kept.implied_by == tuple(implied_by(QUESTIONS[name], part) for part in kept.parts)
    assert () not in kept.implied_by


@pytest.mark.parametrize(("theorem", "fault"), BROKEN)
def test_a_planted_fault_is_noticed(theorem: str, fault: str) -> None:
    """No invariant stands for what is not so, and the one that was kept does not."""
    spec = planted(fault)
    [question] = [each for each in questions(spec, names_of_claims(spec, theorem)) if each.id == theorem]
    assert not stands(question, KEPT[theorem].parts)


def test_a_part_that_is_not_so_follows_from_nothing() -> None:
    """That an invariant of ours implies a part is asked and not assumed."""
    assert () == implied_by(QUESTIONS["S3"], InvariantPart((), QUESTIONS["S3"].history.parsed("Q == 0")))


def test_what_stands_is_made_shorter() -> None:
    """Equal parts for different phases become one, and redundant ones are removed."""
    question = QUESTIONS["S2"]
    holds, spare = (question.history.parsed(text) for text in ("not started or max_time < 0", "max_time > 0"))
    parts = (
        InvariantPart(("queued.waiting",), holds),
        InvariantPart((), spare),
        InvariantPart(("queued.empty",), holds),
    )
    assert stands(question, parts)
    expected = InvariantPart(("queued.empty", "queued.waiting"), question.history.parsed("not started"))
    assert (expected,) == shorter(question, parts)


@pytest.mark.parametrize(
    "text",
    [
        "not started",
        "not (Q > 0 and R > 0)",
        "(Q > 0 and R > 0) or deadline != off",
        "reason == 'closed' or not holds",
        "deadline + usage <= now + max_time - last_run",
        "(Q > 0) == holds",
        "holds == false",
    ],
)
def test_a_condition_is_written_as_it_is_read(text: str) -> None:
    """What is written is read back with the same meaning."""
    history = UnknownInvariant(bundled())
    assert text == written(history.parsed(text))


def test_the_file_is_read_as_it_is_written() -> None:
    """The file is written back as it was read."""
    assert TEXT == FILE.text()


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ('question = "S2"', 'question = "S2', "the file: "),
        ("holds = ", "says = ", "the answer to S1: 'holds' is missing"),
        ('"not started"', '"not begun"', "the answer to S1: 'begun' is not a name of the specification"),
        ('"queued.empty"', '"queued.full"', "the answer to S1: there is no phase 'queued.full'"),
        ("engine", "engines", "'engine' is missing"),
    ],
)
def test_another_file_is_refused(before: str, after: str, message: str) -> None:
    """The message names the place and the reason."""
    with pytest.raises(BadInvariantFile, match=message):
        load(TEXT.replace(before, after, 1), bundled())


def test_the_page_lists_what_was_not_found() -> None:
    """A question without an answer is no part of what was found."""
    open_one = SpacerRecord("S19", 120.0, reason="the time limit was reached")
    answers = tuple(open_one if kept.question == "S19" else kept for kept in FILE.answers)
    text = page(attrs.evolve(FILE, answers=answers), bundled())
    assert f"found {len(QUESTIONS) - 1} of {len(QUESTIONS)}" in " ".join(text.split())
    assert "Not found: S19." in " ".join(text.split())
    assert "| 120.0 | not found: the time limit was reached | | |" in text
    assert "| S19 | every phase |" not in text


def test_an_invariant_that_excludes_everything_does_not_stand() -> None:
    """False is kept by every step, but the opening does not make it true."""
    fallen = [
        verdict.obligation.part
        for verdict in z3_verdicts(QUESTIONS["S19"].obligations((InvariantPart((), Constant(False)),)), 20)
        if not verdict.holds
    ]
    assert ["initiation"] == fallen
