"""Schedulers in this process that break the protocol: each ends in that verdict, in time."""

import itertools
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from tenure.conformance import CannotStart, PythonTarget, bundled_cases, judge, load, select
from tenure.conformance.protocol.validating_target import MOST_EVENTS
from tenure.conformance.targets.python import DEEPEST, MOST_VALUES
from tests.conformance.doubles.named_targets import failure_in
from tests.conformance.doubles.small_scheduler import SmallScheduler

CASES = select(bundled_cases(), ids=["T10/*"])
PATIENCE, IMPATIENCE = 20.0, 0.3


class Endless(Sequence[Any]):
    """A list with a short length, and no end."""

    def __len__(self) -> int:
        return 1

    def __getitem__(self, at: Any) -> Any:
        return {"at": 3, "kind": "job_started"}

    def __iter__(self) -> Iterator[Any]:
        return itertools.repeat(self[0])


class Bottomless(Mapping[str, Any]):
    """An object without an end."""

    def __len__(self) -> int:
        return 1

    def __getitem__(self, name: str) -> Any:
        return 3

    def __iter__(self) -> Iterator[str]:
        return map(str, itertools.count())


class Mute(Exception):
    """An exception whose text raises an exception."""

    @property
    def code(self) -> str:
        """Nothing."""
        raise RuntimeError

    def __str__(self) -> str:
        raise ValueError


class Stopped(BaseException):
    """An exception that `except Exception` does not catch."""


def looped() -> list[Any]:
    """A list that holds itself."""
    ring: list[Any] = []
    ring.append(ring)
    return ring


def forever() -> None:
    """Run until it is stopped."""
    while True:
        pass


def deaf() -> None:
    """Run until it is stopped, and ignore the first two exceptions."""
    for _ in range(2):
        try:
            forever()
        except BaseException:
            continue
    forever()


def raising(error: BaseException) -> Callable[[], None]:
    """Raise it."""

    def throw() -> None:
        raise error

    return throw


EVENT = {"at": 3, "kind": "job_started", "job": "a1", "session": "a"}
IN_PYTHON: Mapping[str, tuple[Any, str]] = {
    "hangs": (forever, "submit did not return within 0.3 s"),
    "hangs and catches everything": (deaf, "submit did not return within 0.3 s"),
    "raises": (raising(KeyError("a")), "submit raised KeyError: 'a' (test_python_breakers.py"),
    "exits": (raising(SystemExit("unknown_id")), "submit raised SystemExit: unknown_id"),
    "raises what is no exception": (raising(Stopped("now")), "submit raised Stopped: now"),
    "raises what cannot be shown": (raising(Mute()), "submit raised Mute: no message"),
    "has no memory": (raising(MemoryError()), "submit raised MemoryError"),
    "yields without end": (lambda: itertools.repeat(EVENT), "submit returned repeat("),
    "is a coroutine": (lambda: (_ for _ in ()), "submit returned <generator"),
    "returns bytes": (lambda: b"done", "submit returned b'done'"),
    "returns a list without an end": (Endless, f"submit returned an answer of more than {MOST_VALUES} values"),
    "returns a long list": (lambda: [EVENT] * 10**6, f"submit returned an answer of more than {MOST_VALUES} values"),
    "returns many events": (lambda: [EVENT] * (MOST_EVENTS + 1), f"{MOST_EVENTS + 1} events, more than {MOST_EVENTS}"),
    "returns a long text": (lambda: [{**EVENT, "row": "T" * 10**7}], "submit returned an answer of more than 1048576"),
    "returns an object without an end": (lambda: [Bottomless()], f"an answer of more than {MOST_VALUES} values"),
    "returns a list that holds itself": (lambda: [{**EVENT, "row": looped()}], f"nested more than {DEEPEST} deep"),
    "is ahead of its time": (lambda: [{**EVENT, "at": 4}], "an event is at 4, but the time is only 3"),
    "goes back": (lambda: [{**EVENT, "at": 2}], "time went back from 3 to 2"),
    "invents a job": (lambda: [{**EVENT, "job": "a99"}], "no request named the job 'a99'"),
    "has a fraction of a time": (lambda: [{**EVENT, "at": 3.0}], "an event has the time 3.0, which is not an integer"),
    "is not a number": (lambda: [{**EVENT, "at": float("nan")}], "an event has the time 'not JSON: nan'"),
}  # fmt: skip


def in_python(result: Callable[[], Any], timeout: float = PATIENCE) -> PythonTarget:
    """A scheduler in this process that does this at each submission."""

    class Breaker(SmallScheduler):
        def submit(self, job: str, *, session: str | None = None) -> Any:
            return result()

    return PythonTarget(Breaker, "breaker", timeout)


@pytest.mark.parametrize("way", IN_PYTHON)
def test_a_scheduler_that_breaks_the_protocol_gets_that_verdict(way: str) -> None:
    """In this process, too: with the reason, in bounded time."""
    result, reason = IN_PYTHON[way]
    start = time.monotonic()
    found = failure_in(CASES[0], lambda: in_python(result, IMPATIENCE if "hangs" in way else PATIENCE))
    assert time.monotonic() - start < PATIENCE
    assert found.broke is not None
    assert reason in found.broke.reason
    assert any('"op": "submit"' in line for line in found.broke.exchange)
    assert all(len(line) < 300 for line in found.broke.exchange)
    assert ("did not return" in reason) == found.broke.hung


def test_ctrl_c_in_a_scheduler_stays_ctrl_c() -> None:
    """It ends the run; no case fails for it."""
    with pytest.raises(KeyboardInterrupt):
        judge(CASES, lambda: in_python(raising(KeyboardInterrupt())))


def test_a_factory_that_hangs_or_exits_is_reported() -> None:
    """There is nothing to judge."""
    factories: dict[Any, str] = {deaf: "did not return within 0.3 s", raising(SystemExit(3)): "SystemExit: 3"}
    for factory, reason in factories.items():
        with pytest.raises(CannotStart, match=reason):
            PythonTarget(factory, "it", IMPATIENCE)


def test_a_module_that_exits_is_reported(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A script without a main guard does not end the suite."""
    (tmp_path / "exiting_target.py").write_text("import sys\nsys.exit(5)\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(CannotStart, match="importing 'exiting_target' failed: SystemExit: 5"):
        load("exiting_target:x")
