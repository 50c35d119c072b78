"""Runs a task in several processes, each with its own target; the results and their order do not depend on the number.

Worker k of n gets every n-th item from the k-th on. No worker begins before the targets of all have answered hello,
since some targets cannot be started that often. A process that its target ends is replaced, and its current item fails.
Only hangs depend on the number of workers, because each worker counts its own. All processes are in a group that ends
with this process.
"""

import multiprocessing
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, Generic, TypeVar

import attrs

from tenure.conformance.errors import CannotStart, ProtocolError
from tenure.conformance.judging.runner import CaseProgress, JudgeOptions, TargetRunner, abandoned
from tenure.conformance.protocol.messages import Hello
from tenure.conformance.targets.connection import Connect
from tenure.conformance.targets.stdio import GRACE, ending
from tenure.processes.group import ProcessGroup, join
from tenure.processes.stop import Stopped, held, stoppable

Item = TypeVar("Item")
Result = TypeVar("Result")


@attrs.frozen
class Task(Generic[Item, Result]):
    """What the workers do with an item, which must be picklable.

    `crashed` gives the result of an item whose process ended, `is_last` whether the items after one do not count, and
    `has_failed` whether one counts as failed for the progress. If an item `takes_long`, workers are stopped as soon as
    all results that count are there.
    """

    do: Callable[[TargetRunner, Item], Result]
    crashed: Callable[[Item, ProtocolError], Result]
    is_last: Callable[[Result], bool]
    has_failed: Callable[[Result], bool]
    takes_long: bool = False


@attrs.frozen
class Collected(Generic[Result]):
    """The results by the places of the items up to `end`, with the hello of the target and notes."""

    hello: Hello
    results: Mapping[int, Result]
    end: int
    notes: Sequence[str]


def run_in_pool(
    items: Sequence[Item],
    task: Task[Item, Result],
    connect: Connect,
    options: JudgeOptions,
    *,
    workers: int,
    progress: CaseProgress,
) -> Collected[Result]:
    """Run a task in as many processes as there are workers, or items if these are fewer. Raises as a runner does."""
    numbered = list(enumerate(items))
    workers = min(workers, len(items))
    progress(0, len(items), 0)
    pool = _Pool(connect, options, task, end=len(items))
    try:
        for number in range(workers):
            pool.start(number, numbered[number::workers])
        for done in pool.work():
            if done < len(items):
                progress(done, len(items), pool.failed)
    finally:
        with held():
            pool.stop()
    progress(len(items), len(items), pool.failed)
    return Collected(pool.hellos[0], pool.results, pool.end, pool.notes(workers))


@attrs.define(eq=False)
class _Worker(Generic[Item]):
    """A process, our end of the pipe to it, its remaining items, and whether it is not a replacement."""

    number: int
    process: BaseProcess
    pipe: Connection
    share: Sequence[tuple[int, Item]]
    is_new: bool
    said_hello: bool = False
    has_begun: bool = False


class _Pool(Generic[Item, Result]):
    """The workers and their results; `end` is the place of the first item that does not count."""

    def __init__(self, connect: Connect, options: JudgeOptions, task: Task[Item, Result], *, end: int) -> None:
        self._connect, self._options, self._task, self.end = connect, options, task, end
        # A spawned process inherits no held lock and no signal handler.
        self._context = multiprocessing.get_context("spawn")
        self._group = _group()
        self._workers: list[_Worker[Item]] = []
        self.hellos: dict[int, Hello] = {}
        self.results: dict[int, Result] = {}
        self.failed = 0
        self._notes: dict[int, list[str]] = {}

    def start(self, number: int, share: Sequence[tuple[int, Item]], *, is_new: bool = True) -> None:
        """Start a worker on its share of the items."""
        if os.name == "posix":
            from multiprocessing import resource_tracker

            resource_tracker.ensure_running()  # Starting it unblocks signals, so it must not happen within `held`.
        with held():
            ours, theirs = self._context.Pipe()
            given = theirs, self._group.id, self._connect, self._options, self._task.do, share
            process = self._context.Process(target=_work, args=given)
            try:
                process.start()
            except OSError as error:
                ours.close()
                raise CannotStart(f"a process for the target cannot be started: {error.strerror}") from None
            except Exception as error:  # Pickling can raise an error of any kind.
                ours.close()
                reason = f"the target factory cannot be passed to another process: {error}"
                raise CannotStart(reason) from None
            finally:
                theirs.close()
            self._workers.append(_Worker(number, process, ours, share, is_new))

    def work(self) -> Iterator[int]:
        """Receive from the workers until all are done; after each message, yield the number of items done."""
        while self._workers and not (self._task.takes_long and self._is_done()):
            ready = wait([worker.pipe for worker in self._workers])
            for worker in [worker for worker in self._workers if worker.pipe in ready]:
                try:
                    message = worker.pipe.recv()
                except (EOFError, OSError):
                    self._replace(worker)
                else:
                    self._receive(worker, message)
                self._begin()
                yield len(self.results)

    def stop(self) -> None:
        """Let all workers close their targets, and kill those that do not in time."""
        for worker in self._workers:
            worker.process.terminate()
        left, end = {worker.process.sentinel for worker in self._workers}, time.monotonic() + GRACE + 1
        while left and (remaining := end - time.monotonic()) > 0:
            left -= set(wait(list(left), remaining))
        self._group.end()
        for worker in self._workers:
            worker.process.kill()
        while self._workers:
            self._release(self._workers[0])

    def notes(self, workers: int) -> list[str]:
        """Return the notes on the target, with the number of workers if not all made it."""
        counts = Counter(note for number in sorted(self._notes) for note in dict.fromkeys(self._notes[number]))
        return [
            note if count == workers else f"{note} (in {count} of {workers} workers)" for note, count in counts.items()
        ]

    def _receive(self, worker: _Worker[Item], message: Any) -> None:
        match message:
            case Hello():
                worker.said_hello = True
                if message != self.hellos.setdefault(0, message):
                    self._note(worker, "the target did not answer hello in the same way each time it was started")
            case ["done", *notes]:
                self._note(worker, *notes)
                self._release(worker)
            case ProtocolError() | CannotStart() if worker.is_new:
                raise message
            case ProtocolError() | CannotStart():
                self._note(worker, abandoned(f"it did not restart: {message}"))
                self._release(worker)
            case _:
                (index, _), *worker.share = worker.share
                self._done(index, message)

    def _begin(self) -> None:
        """Let the workers begin, once every target has answered hello."""
        if all(worker.said_hello for worker in self._workers):
            for worker in [worker for worker in self._workers if not worker.has_begun]:
                worker.has_begun = True
                self._send_end(worker)

    def _send_end(self, worker: _Worker[Item]) -> None:
        with suppress(OSError):
            worker.pipe.send(self.end)

    def _note(self, worker: _Worker[Item], *notes: str) -> None:
        self._notes.setdefault(worker.number, []).extend(notes)

    def _is_done(self) -> bool:
        return all(place in self.results for place in range(self.end))

    def _done(self, index: int, result: Result) -> None:
        self.results[index] = result
        self.failed += self._task.has_failed(result)
        if self._task.is_last(result) and index < self.end:
            self.end = index + 1
            for worker in self._workers:
                self._send_end(worker)

    def _replace(self, worker: _Worker[Item]) -> None:
        """Replace a process that ended: its current item fails, and a new worker takes over the rest."""
        self._release(worker)
        reason = f"the process of the target {ending(worker.process.exitcode)}"
        if not worker.said_hello:
            self._receive(worker, ProtocolError(f"{reason} before it answered hello"))
            return
        (index, item), *rest = worker.share
        self._done(index, self._task.crashed(item, ProtocolError(reason)))
        if rest:
            self.start(worker.number, rest, is_new=False)

    def _release(self, worker: _Worker[Item]) -> None:
        if worker in self._workers:
            self._workers.remove(worker)
            worker.process.join()
            worker.pipe.close()


def _group() -> ProcessGroup:
    try:
        return ProcessGroup()
    except OSError as error:
        raise CannotStart(f"no process can be started: {error.strerror}") from None


def _work(
    pipe: Connection,
    group: int,
    connect: Connect,
    options: JudgeOptions,
    do: Callable[[TargetRunner, Item], object],
    share: Sequence[tuple[int, Item]],
) -> None:
    """Send the hello, wait for a message, do a share of the items, and send each result.

    Each message received is the place before which to stop. It also stops when the pipe is closed.
    """
    join(group)
    sys.stdout = sys.stderr
    os.dup2(2, 1)
    with suppress(Stopped, BrokenPipeError, EOFError), stoppable():
        try:
            runner = TargetRunner(connect, options)
        except (ProtocolError, CannotStart) as error:
            pipe.send(error)
            return
        try:
            pipe.send(runner.hello)
            end = pipe.recv()
            for index, item in share:
                while pipe.poll():
                    end = pipe.recv()
                if index >= end:
                    break
                pipe.send(do(runner, item))
        finally:
            runner.close()
        pipe.send(["done", *runner.notes])
