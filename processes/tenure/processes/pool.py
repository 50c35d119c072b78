"""An executor whose processes end with this one, and at once if the block that uses it does not end well."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing.context import BaseContext
from types import TracebackType
from typing import Any, ParamSpec, TypeVar

from tenure.processes.group import ProcessGroup, join
from tenure.processes.stop import end_at_once, held

Parameters = ParamSpec("Parameters")
Item = TypeVar("Item")
Result = TypeVar("Result")


class Pool(ProcessPoolExecutor):
    """So many processes at most, used as a context manager; the arguments are those of ProcessPoolExecutor."""

    def __init__(
        self,
        workers: int,
        mp_context: BaseContext | None = None,
        initializer: Callable[..., object] | None = None,
        initargs: tuple[Any, ...] = (),
        *,
        max_tasks_per_child: int | None = None,
    ) -> None:
        self._group = ProcessGroup()
        super().__init__(
            workers,
            mp_context,
            _begin,
            (self._group.id, initializer, initargs),
            max_tasks_per_child=max_tasks_per_child,
        )

    def submit(
        self, fn: Callable[Parameters, Result], /, *args: Parameters.args, **kwargs: Parameters.kwargs
    ) -> Future[Result]:
        """Have a process call a function."""
        with held():  # A process may be started here.
            return super().submit(fn, *args, **kwargs)

    def results(self, fn: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
        """Have processes call a function with each item; the results come in the order of the items.

        Other than `map` it cancels nothing: Python 3.11 stumbles over what is canceled when its processes are killed.
        """
        futures = [self.submit(fn, item) for item in items]
        return (future.result() for future in futures)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Wait for everything that was submitted or, after an error, for nothing."""
        try:
            if error is not None:
                self._group.end()
            self.shutdown()
        finally:
            self._group.end()


def _begin(group: int, initializer: Callable[..., object] | None, arguments: tuple[Any, ...]) -> None:
    """Begin a process."""
    join(group)
    end_at_once()
    if initializer is not None:
        initializer(*arguments)
