"""A task for several processes, each with a target of its own; the results are those of one, in the same order.

Worker k of n gets every n-th item from the k-th on, and none begins before the targets of all have said hello: one that
cannot be started so often is no target for so many. A process that its target ends is replaced, and the item it was at
is lost. Only hangs can make a difference: each worker counts its own before it gives its target up. All of them are in
a group that ends with this process.
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
    """What the workers do with an item, which must be something that can be pickled.

    `lost` says what comes of an item when its process ends, `is_last` whether no item after one counts, and
    `has_failed` whether one is counted as failed for those who watch. If an item takes long, a process that is at one
    which does not count is stopped at once.
    """

    do: Callable[[TargetRunner, Item], Result]
    lost: Callable[[Item, ProtocolError], Result]
    is_last: Callable[[Result], bool]
    has_failed: Callable[[Result], bool]
    takes_long: bool = False


@attrs.frozen
class Collected(Generic[Result]):
    """What the workers told: of the target, the results by the places of the items up to `end`, and notes."""

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
    """Do a task in as many processes as there are workers, if there are so many items. Raises as a runner does."""
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
    """A process, our end of the pipe to it, the items that it has not done yet, and whether it replaces no other."""

    number: int
    process: BaseProcess
    pipe: Connection
    share: Sequence[tuple[int, Item]]
    is_new: bool
    said_hello: bool = False
    has_begun: bool = False


class _Pool(Generic[Item, Result]):
    """The workers, and what they have told; `end` is the place of the first item that does not count."""

    def __init__(self, connect: Connect, options: JudgeOptions, task: Task[Item, Result], *, end: int) -> None:
        self._connect, self._options, self._task, self.end = connect, options, task, end
        # Such a process has nothing of this one but what is passed on: no lock that is held, no signal handler.
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

            resource_tracker.ensure_running()  # It blocks signals, too, and lets them through when it has started.
        with held():
            ours, theirs = self._context.Pipe()
            given = theirs, self._group.id, self._connect, self._options, self._task.do, share
            process = self._context.Process(target=_work, args=given)
            try:
                process.start()
            except OSError as error:
                ours.close()
                raise CannotStart(f"a process for the target cannot be started: {error.strerror}") from None
            except Exception as error:  # What cannot be pickled says so with an error of any kind.
                ours.close()
                reason = f"what starts the target cannot be passed on to another process: {error}"
                raise CannotStart(reason) from None
            finally:
                theirs.close()
            self._workers.append(_Worker(number, process, ours, share, is_new))

    def work(self) -> Iterator[int]:
        """Listen to the workers until all are done; after each word, how many items are done."""
        while self._workers and not (self._task.takes_long and self._is_done()):
            ready = wait([worker.pipe for worker in self._workers])
            for worker in [worker for worker in self._workers if worker.pipe in ready]:
                try:
                    word = worker.pipe.recv()
                except (EOFError, OSError):
                    self._replace(worker)
                else:
                    self._take(worker, word)
                self._begin()
                yield len(self.results)

    def stop(self) -> None:
        """Let all workers put their targets away; whoever does not is killed."""
        for worker in self._workers:
            worker.process.terminate()
        left, end = {worker.process.sentinel for worker in self._workers}, time.monotonic() + GRACE + 1
        while left and (remaining := end - time.monotonic()) > 0:
            left -= set(wait(list(left), remaining))
        self._group.end()
        for worker in self._workers:
            worker.process.kill()
        while self._workers:
            self._let_go(self._workers[0])

    def notes(self, workers: int) -> list[str]:
        """What there is to say of the target, with the number of workers that found it if not all did."""
        counts = Counter(note for number in sorted(self._notes) for note in dict.fromkeys(self._notes[number]))
        return [
            note if count == workers else f"{note} (in {count} of {workers} workers)" for note, count in counts.items()
        ]

    def _take(self, worker: _Worker[Item], word: Any) -> None:
        match word:
            case Hello():
                worker.said_hello = True
                if word != self.hellos.setdefault(0, word):
                    self._note(worker, "the target did not say the same of itself each time that it was started")
            case ["done", *notes]:
                self._note(worker, *notes)
                self._let_go(worker)
            case ProtocolError() | CannotStart() if worker.is_new:
                raise word
            case ProtocolError() | CannotStart():
                self._note(worker, abandoned(f"it did not start again: {word}"))
                self._let_go(worker)
            case _:
                (index, _), *worker.share = worker.share
                self._done(index, word)

    def _begin(self) -> None:
        """Let all begin that have not, once every target has said hello."""
        if all(worker.said_hello for worker in self._workers):
            for worker in [worker for worker in self._workers if not worker.has_begun]:
                worker.has_begun = True
                self._tell_end(worker)

    def _tell_end(self, worker: _Worker[Item]) -> None:
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
                self._tell_end(worker)

    def _replace(self, worker: _Worker[Item]) -> None:
        """The process is gone: the item it was at is lost, and another takes over the rest."""
        self._let_go(worker)
        reason = f"the process of the target {ending(worker.process.exitcode)}"
        if not worker.said_hello:
            self._take(worker, ProtocolError(f"{reason} before it said hello"))
            return
        (index, item), *rest = worker.share
        self._done(index, self._task.lost(item, ProtocolError(reason)))
        if rest:
            self.start(worker.number, rest, is_new=False)

    def _let_go(self, worker: _Worker[Item]) -> None:
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
    """Say hello, wait for a word, do a share of the items, and tell of each.

    The word, and every later one, is the place to stop before; it stops when nobody listens, too.
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
