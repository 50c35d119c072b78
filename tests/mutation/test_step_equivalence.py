"""A change of the step is proved to be equal to nothing only if it is."""

from types import ModuleType

import pytest

from tenure.reference import Scheduler, moves
from tenure.reference import step as shipped
from tenure.spec import bundled
from tests.mutation.ast_mutants import FUNCTIONS, Change, changes
from tests.mutation.changed_modules import built_on
from tests.mutation.step_equivalence import StepProof
from tests.mutation.step_mutants import has_own_clocks, module_of

PROOF = StepProof(bundled())


def change(function: str, before: str, after: str, number: int = 0) -> Change:
    """A change by what it does; the first of those that read alike, or another."""
    return [each for each in changes(function) if (each.before, each.after) == (before, after)][number]


def test_the_shipped_step_keeps_sessions_alike() -> None:
    """What is not shown and not read makes no difference to it, which is what each proof begins with."""
    names = {"opened", "step-submit", "step-cancel-queued-job", "step-maximum-timeout", "step-close", "alone-start"}
    assert [] == list(PROOF.differences(shipped, names))


@pytest.mark.parametrize(
    ("function", "before", "after"),
    [
        ("opened", "NONE", "CLOSED"),  # no reason is shown before the end, and the end has its own
        ("_submit", "OFF", "0"),  # a deadline that is over is dropped where its clock does not run
        ("_finish", "R == 0", "R < 0"),  # no caller finishes a job that does not run
        ("_start", "chosen", "earliest"),  # the first of all is the first of its session
        ("_close", "'T32'", "'T33'"),  # no event tells of a row that does nothing
        ("alone", "DISABLED", "DUPLICATE_ID"),  # nobody asks
        ("_interactive_timeout", "phase == ACTIVE_IDLE and now >= idle", "now >= idle"),  # other clocks there are off
    ],
)
def test_what_nobody_can_see_is_proved(function: str, before: str, after: str) -> None:
    """These changes are there, and nothing can find them."""
    assert PROOF.is_equivalent(change(function, before, after))


@pytest.mark.parametrize(
    ("function", "before", "after", "number"),
    [
        ("_submit", "unused", "(unused + 1)", 0),  # it may come to be armed
        ("_submit", "'T03'", "'T04'", 0),
        ("_start", "Q - 1", "Q + 1", 3),
        ("_maximum_timeout", "now < deadline", "now <= deadline", 0),
        ("_maximum_timeout", "DISABLED", "DUPLICATE_ID", 1),  # then a clock seems to run everywhere
        ("_cancel", "CANCELED", "EXPIRED", 0),
        ("alone", "queued", "running", 0),
    ],
)
def test_what_can_be_seen_is_refuted(function: str, before: str, after: str, number: int) -> None:
    """Some session shows the difference, or a scheduler as it is loaded."""
    assert not PROOF.is_equivalent(change(function, before, after, number))


def test_a_changed_step_is_built_into_a_scheduler_of_its_own() -> None:
    """The scheduler that everybody uses stays as it is."""
    wrong = change("_submit", "Q + 1", "Q - 1")
    step = module_of(wrong)
    modules = built_on({"step": step})
    assert modules["scheduler"].Scheduler is not Scheduler
    assert step.step is modules["moves"].step
    assert shipped.step is vars(moves)["step"]
    assert built_on({"step": shipped})["scheduler"].Scheduler().submit("x1") == Scheduler().submit("x1")


def test_every_change_can_be_loaded() -> None:
    """Each is a scheduler; few of them change the clocks of phases as they are loaded."""
    first = [next(iter(changes(function))) for function in FUNCTIONS]
    assert all(isinstance(module_of(each), ModuleType) for each in first)
    assert not has_own_clocks(first[0])
    assert has_own_clocks(change("_maximum_timeout", "DISABLED", "DUPLICATE_ID", 1))
