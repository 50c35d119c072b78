"""Several workers: the verdicts of one, whatever the target does to its process, and no process is left behind."""

import multiprocessing
import pickle
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from tenure.conformance import (
    CannotStart,
    Case,
    Judgement,
    JudgeOptions,
    ProtocolError,
    Target,
    bundled_cases,
    judge,
    select,
)
from tests.conformance.doubles import starters
from tests.conformance.doubles.named_targets import failure_of, protocol_error_of

CASES = bundled_cases()
FEW = select(CASES, ids=["T0*", "forget/*", "P1/*", "P5/*"])


@pytest.fixture(autouse=True)
def _nothing_left() -> Iterator[None]:
    """No process outlives the run that started it."""
    yield
    assert [] == multiprocessing.active_children()


def parallel(start: Callable[[], Target], cases: tuple[Case, ...] = FEW, workers: int = 2) -> Judgement:
    """Judge with several workers."""
    return judge(cases, start, workers=workers)


@pytest.mark.parametrize("start", [starters.without_forget, starters.no_priority, starters.crashing])
def test_the_verdicts_are_those_of_one_worker(start: Callable[[], Target]) -> None:
    """The same in the same order, with the same failures, whatever the number of workers."""
    alone, together = judge(FEW, start), parallel(start, workers=3)
    assert alone.target == together.target
    assert alone.notes == together.notes
    assert [verdict.result for verdict in alone.verdicts] == [verdict.result for verdict in together.verdicts]
    for one, other in zip(alone.verdicts, together.verdicts, strict=True):
        assert one.case is other.case
        assert pickle.dumps(one.lacking) == pickle.dumps(other.lacking)
        if one.failure is None or other.failure is None:
            assert one.failure is other.failure
        elif one.failure.broke is None:
            assert one.failure == other.failure
        else:
            assert other.failure.broke is not None
            assert one.failure.broke.reason == other.failure.broke.reason


def test_each_worker_has_a_target_of_its_own(tmp_path: Path) -> None:
    """As many targets are started and closed as there are workers, but never more than there are cases."""
    judgement = parallel(partial(starters.counting, str(tmp_path)))
    assert 2 == len(list(tmp_path.iterdir()))
    assert ("it is closed",) == judgement.notes
    for file in tmp_path.iterdir():
        file.unlink()
    parallel(partial(starters.counting, str(tmp_path)), FEW[:2], workers=5)
    assert 2 == len(list(tmp_path.iterdir()))


def test_fail_fast_stops_where_one_worker_would() -> None:
    """The first failure in the order of the cases is the last verdict, though others may have gone on."""
    alone = judge(FEW, starters.no_priority, fail_fast=True)
    together = judge(FEW, starters.no_priority, workers=2, fail_fast=True)
    assert [verdict.result for verdict in alone.verdicts] == [verdict.result for verdict in together.verdicts]
    assert 1 == len(together.of("failed"))


def test_progress_is_that_of_all_workers() -> None:
    """It begins with none, never goes back and ends with all."""
    reported: list[tuple[int, int, int]] = []
    judge(FEW, starters.oracle, workers=2, progress=lambda *each: reported.append(each))
    assert (0, len(FEW), 0) == reported[0]
    assert (len(FEW), len(FEW), 0) == reported[-1]
    assert reported == sorted(reported)
    assert set(range(len(FEW) + 1)) == {done for done, _, _ in reported}
    reported.clear()
    judgement = judge(FEW, starters.no_priority, workers=2, progress=lambda *each: reported.append(each))
    assert (len(FEW), len(FEW), len(judgement.of("failed"))) == reported[-1]


@pytest.mark.parametrize(
    ("start", "ending"), [(starters.exiting, "exited with 7"), (starters.killed, "was killed by SIGKILL")]
)
def test_a_target_that_ends_its_process_fails_that_case(start: Callable[[], Target], ending: str) -> None:
    """The rest of the cases is judged by another process."""
    resizing = [case for case in FEW if any(command["op"] == "resize" for command in case.commands)][:3]
    cases = (*FEW[:6], *resizing)
    judgement = parallel(start, cases)
    assert resizing == [verdict.case for verdict in judgement.of("failed")]
    assert len(cases) - len(resizing) == len(judgement.of("passed"))
    reason = protocol_error_of(failure_of(judgement.of("failed")[0])).reason
    assert f"the process of the target {ending}" == reason


def test_a_target_that_hangs_is_given_up_by_each_worker() -> None:
    """Each has its three hangs; the note is one."""
    judgement = parallel(starters.hanging, select(CASES, ids=["T0*"]))
    assert 6 == len(judgement.of("failed"))
    assert ("the target was abandoned because it hung 3 times",) == judgement.notes


def test_a_target_that_does_not_start_again_is_given_up(tmp_path: Path) -> None:
    """The worker that has none leaves its cases, and the note says how many did."""
    resizing = [case for case in CASES if any(command["op"] == "resize" for command in case.commands)][:3]
    others = select(CASES, ids=["T0*"])[:3]
    cases = [case for pair in zip(resizing, others, strict=True) for case in pair]
    judgement = judge(cases, partial(starters.so_often, str(tmp_path), 2), workers=2)
    assert resizing[:1] == [verdict.case for verdict in judgement.of("failed")]
    assert resizing[1:] == [verdict.case for verdict in judgement.of("not run")]
    assert ("the target was abandoned because it did not restart: it was here (in 1 of 2 workers)",) == judgement.notes


def test_one_that_starts_again_goes_on_though_another_does_not(tmp_path: Path) -> None:
    """Two targets end at once, and one of them can be started again: its worker does the rest of its cases."""
    resizing = [case for case in CASES if any(command["op"] == "resize" for command in case.commands)][:2]
    others = select(CASES, ids=["T0*"])[:2]
    judgement = judge([*resizing, *others], partial(starters.so_often, str(tmp_path), 3), workers=2)
    assert resizing == [verdict.case for verdict in judgement.of("failed")]
    assert 1 == len(judgement.of("passed"))
    assert 1 == len(judgement.of("not run"))


def test_a_target_that_cannot_be_judged_raises_what_it_raises_alone() -> None:
    """It cannot be started, does not answer hello, or ends its process before it does."""
    with pytest.raises(CannotStart, match="there is nothing here"):
        parallel(starters.absent)
    with pytest.raises(ProtocolError, match="hello broke it") as caught:
        parallel(starters.silent)
    assert ("-> a", "<- b") == caught.value.exchange
    with pytest.raises(ProtocolError, match="the process of the target exited with 7 before it answered hello"):
        parallel(starters.exiting_at_once)


def test_what_cannot_be_passed_on_is_reported_in_one_sentence() -> None:
    """A function without a name of its own stays where it is."""

    def start() -> Target:
        return starters.oracle()

    with pytest.raises(CannotStart, match="the target factory cannot be passed to another process: "):
        parallel(start)


def test_a_target_that_differs_is_noted() -> None:
    """Two processes get different answers from it."""
    judgement = parallel(starters.unlike)
    assert (
        "the target did not answer hello in the same way each time it was started (in 1 of 2 workers)",
    ) == judgement.notes


def test_an_interrupt_ends_all_workers(tmp_path: Path) -> None:
    """Ctrl-C reaches the first process, which stops the others in the middle of a case."""
    with pytest.raises(KeyboardInterrupt):
        parallel(partial(starters.interrupting, tmp_path / "interrupted"))


def test_known_failures_and_closed_capabilities_reach_the_workers() -> None:
    """They hold for each of them."""
    terms = JudgeOptions(known={"P1/after-reactivation": "issue 12"}, closed={"resize": "not now"}, record=True)
    alone, together = judge(FEW, starters.no_priority, terms), judge(FEW, starters.no_priority, terms, workers=2)
    assert ["P1/after-reactivation"] == [verdict.case.id for verdict in together.of("expected failure")]
    assert {"resize": "not now"} == together.closed
    assert [verdict.result for verdict in alone.verdicts] == [verdict.result for verdict in together.verdicts]
    assert [verdict.exchange for verdict in alone.verdicts] == [verdict.exchange for verdict in together.verdicts]


def test_a_broken_protocol_can_be_passed_on() -> None:
    """With everything that is known of it."""
    broken = pickle.loads(pickle.dumps(starters.broken("why")))
    assert ("why", ("-> a", "<- b"), True) == (broken.reason, broken.exchange, broken.hung)
