"""An executor whose processes end with this one, and are killed at once if its `with` block ends with an error."""

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
    """An executor of at most `workers` processes, as a context manager; the arguments are ProcessPoolExecutor's."""

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
        """Call a function in a worker process."""
        with held():  # A process may be started here.
            return super().submit(fn, *args, **kwargs)

    def results(self, fn: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
        """Call a function with each item in worker processes; the results are in the order of the items.

        Unlike `map` it cancels nothing: Python 3.11 fails on canceled futures when its processes are killed.
        """
        futures = [self.submit(fn, item) for item in items]
        return (future.result() for future in futures)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Wait for all submitted calls or, after an error, kill them."""
        try:
            if error is not None:
                self._group.end()
            self.shutdown()
        finally:
            self._group.end()


def _begin(group: int, initializer: Callable[..., object] | None, arguments: tuple[Any, ...]) -> None:
    """Initialize a worker process."""
    join(group)
    end_at_once()
    if initializer is not None:
        initializer(*arguments)
