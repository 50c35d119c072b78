"""An event loop on which time passes only while nothing else is to do, and then at once."""

import asyncio
import selectors
from collections.abc import Callable, Coroutine
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

Result = TypeVar("Result")

SECOND = 10**9
START = 1_700_000_000 * SECOND
"""The wall-clock time at which each loop begins, in nanoseconds."""


class VirtualTime:
    """The time of a loop, as a source of a driver's clock; `jump` sets the wall clock."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.set_by = 0.0

    def monotonic_ns(self) -> int:
        """Nanoseconds since the loop began."""
        return round(self.seconds * SECOND)

    def time_ns(self) -> int:
        """Nanoseconds since 1970."""
        return START + round((self.seconds + self.set_by) * SECOND)

    def jump(self, seconds: float) -> None:
        """Set the wall clock."""
        self.set_by += seconds


class _Selector(selectors.DefaultSelector):
    """Passes time instead of waiting."""

    def __init__(self, clock: VirtualTime) -> None:
        super().__init__()
        self._clock = clock

    def select(self, timeout: float | None = None) -> list[Any]:
        ready = super().select(0)
        assert ready or timeout is not None, "all tasks wait, and nothing happens any more"
        if not ready and timeout:
            self._clock.seconds += timeout
        return ready


class _Loop(asyncio.SelectorEventLoop):
    def __init__(self, clock: VirtualTime) -> None:
        super().__init__(_Selector(clock))
        self._virtual = clock

    def time(self) -> float:
        return self._virtual.seconds


class _AtOnce(ThreadPoolExecutor):
    """Does in the calling thread what it is given."""

    def submit(self, function: Callable[..., Any], /, *args: Any, **more: Any) -> Future[Any]:
        done = Future[Any]()
        try:
            done.set_result(function(*args, **more))
        except BaseException as error:
            done.set_exception(error)
        return done


def run(main: Callable[[VirtualTime], Coroutine[Any, Any, Result]]) -> Result:
    """Run a coroutine on a loop of its own in virtual time; a task that is left, or an unhandled error, fails."""
    clock, unseen = VirtualTime(), list[Any]()
    with asyncio.Runner(loop_factory=lambda: _Loop(clock)) as runner:
        loop = runner.get_loop()
        loop.set_default_executor(_AtOnce(1))
        loop.set_exception_handler(lambda _, context: unseen.append(context))

        async def whole() -> Result:
            result = await main(clock)
            left = asyncio.all_tasks() - {asyncio.current_task()}
            assert set() == left
            return result

        result = runner.run(whole())
    assert [] == unseen
    return result
