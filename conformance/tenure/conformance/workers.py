"""Runs cases in several processes, each with a target of its own; the verdicts are those of one, in the same order.

Worker k of n gets every n-th case from the k-th on. A process that its target ends is replaced, and the case it was at
has failed. Only hangs can make a difference: each worker counts its own before it gives its target up.
"""

import multiprocessing
import os
import signal
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from types import FrameType
from typing import Any

import attrs

from tenure.conformance.cases import Case
from tenure.conformance.judge import (
    Bench,
    Connect,
    Judgement,
    Progress,
    Terms,
    Verdict,
    given_up,
    judged,
    unjudged,
    verdict_of,
)
from tenure.conformance.stdio_target import GRACE
from tenure.conformance.target import Broken, CannotStart, Hello
from tenure.conformance.trial import Failure, first_request

Share = Sequence[tuple[int, Case]]
"""Cases with their places among all cases."""


def judge_in_processes(
    cases: Sequence[Case], connect: Connect, terms: Terms, *, workers: int, fail_fast: bool, progress: Progress
) -> Judgement:
    """Run cases in as many processes as there are workers, if there are so many cases. Raises as `judge` does."""
    numbered = list(enumerate(cases))
    workers = min(workers, len(cases))
    crew = _Crew(connect, terms, fail_fast=fail_fast, end=len(cases))
    progress(0, len(cases))
    try:
        for number in range(workers):
            crew.hire(number, numbered[number::workers])
        for done in crew.work():
            if done < len(cases):
                progress(done, len(cases))
    finally:
        crew.dismiss()
    progress(len(cases), len(cases))
    verdicts = [crew.verdicts.get(index) or unjudged(case, terms) for index, case in numbered[: crew.end]]
    return judged(crew.hellos[0], cases, verdicts, crew.notes(workers), terms)


@attrs.define(eq=False)
class _Worker:
    """A process, our end of the pipe to it, the cases that it has not judged yet, and whether it replaces another."""

    number: int
    process: BaseProcess
    pipe: Connection
    share: Share
    is_new: bool
    said_hello: bool = False


class _Crew:
    """The workers, and what they have told; `end` is the place of the first case that need not be judged."""

    def __init__(self, connect: Connect, terms: Terms, *, fail_fast: bool, end: int) -> None:
        self._connect, self._terms, self._fail_fast, self.end = connect, terms, fail_fast, end
        # Such a process has nothing of this one but what is passed on: no lock that is held, no signal handler.
        self._context = multiprocessing.get_context("spawn")
        self._workers: list[_Worker] = []
        self.hellos: dict[int, Hello] = {}
        self.verdicts: dict[int, Verdict] = {}
        self._notes: dict[int, list[str]] = {}

    def hire(self, number: int, share: Share, *, is_new: bool = True) -> None:
        """Start a worker on its share of the cases."""
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=_work, args=(theirs, self._connect, self._terms, share))
        try:
            with _uninterrupted():
                process.start()
        except OSError as error:
            ours.close()
            raise CannotStart(f"a process for the target cannot be started: {error.strerror}") from None
        except Exception as error:  # What cannot be pickled says so with an error of any kind.
            ours.close()
            raise CannotStart(f"what starts the target cannot be passed on to another process: {error}") from None
        finally:
            theirs.close()
        self._workers.append(_Worker(number, process, ours, share, is_new))

    def work(self) -> Iterator[int]:
        """Listen to the workers until all are done; after each word, how many cases are judged."""
        while self._workers:
            ready = wait([worker.pipe for worker in self._workers])
            for worker in [worker for worker in self._workers if worker.pipe in ready]:
                try:
                    word = worker.pipe.recv()
                except (EOFError, OSError):
                    self._replace(worker)
                else:
                    self._take(worker, word)
                yield len(self.verdicts)

    def dismiss(self) -> None:
        """Let all workers put their targets away; whoever does not is killed."""
        for worker in self._workers:
            worker.process.terminate()
        for worker in self._workers:
            worker.process.join(GRACE + 1)
            worker.process.kill()
        while self._workers:
            self._let_go(self._workers[0])

    def notes(self, workers: int) -> list[str]:
        """What there is to say of the target, with the number of workers that found it if not all did."""
        counts = Counter(note for number in sorted(self._notes) for note in dict.fromkeys(self._notes[number]))
        return [
            note if count == workers else f"{note} (in {count} of {workers} workers)" for note, count in counts.items()
        ]

    def _take(self, worker: _Worker, word: Any) -> None:
        match word:
            case Hello():
                worker.said_hello = True
                if word != self.hellos.setdefault(0, word):
                    self._note(worker, "the target did not say the same of itself each time that it was started")
            case Verdict():
                (index, case), *worker.share = worker.share
                self._judged(index, attrs.evolve(word, case=case))
            case ["done", *notes]:
                self._note(worker, *notes)
                self._let_go(worker)
            case Broken() | CannotStart() if worker.is_new:
                raise word
            case Broken() | CannotStart():
                self._note(worker, given_up(f"it did not start again: {word}"))
                self._let_go(worker)

    def _note(self, worker: _Worker, *notes: str) -> None:
        self._notes.setdefault(worker.number, []).extend(notes)

    def _judged(self, index: int, verdict: Verdict) -> None:
        self.verdicts[index] = verdict
        if self._fail_fast and verdict.result == "failed" and index < self.end:
            self.end = index + 1
            for worker in self._workers:
                with suppress(OSError):
                    worker.pipe.send(self.end)

    def _replace(self, worker: _Worker) -> None:
        """The process is gone: the case it was at has failed, and another takes over the rest."""
        self._let_go(worker)
        reason = f"the process of the target {_ending(worker.process.exitcode)}"
        if not worker.said_hello:
            self._take(worker, Broken(f"{reason} before it said hello"))
            return
        (index, case), *rest = worker.share
        failure = Failure(0, first_request(case), case.clauses, broke=Broken(reason))
        self._judged(index, verdict_of(case, failure, self._terms.known.get(case.id)))
        if rest:
            self.hire(worker.number, rest, is_new=False)

    def _let_go(self, worker: _Worker) -> None:
        if worker in self._workers:
            self._workers.remove(worker)
            worker.process.join()
            worker.pipe.close()


def _ending(code: int | None) -> str:
    if code is None or code >= 0:
        return f"exited with {code}"
    try:
        return f"was killed by {signal.Signals(-code).name}"
    except ValueError:
        return f"was killed by signal {-code}"


def _work(pipe: Connection, connect: Connect, terms: Terms, share: Share) -> None:
    """Judge a share of the cases, and tell of each; stop before the place that is told, or when nobody listens."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # The first process hears it, and lets this one go.
    _mask(signal.SIG_UNBLOCK)
    signal.signal(signal.SIGTERM, _stop)
    sys.stdout = sys.stderr
    os.dup2(2, 1)
    end = share[-1][0] + 1
    with suppress(KeyboardInterrupt, BrokenPipeError, EOFError):
        try:
            bench = Bench(connect, terms)
        except (Broken, CannotStart) as error:
            pipe.send(error)
            return
        try:
            pipe.send(bench.hello)
            for index, case in share:
                while pipe.poll():
                    end = pipe.recv()
                if index >= end:
                    break
                pipe.send(bench.verdict(case))
        finally:
            bench.close()
        pipe.send(["done", *bench.notes])


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Start a process in which Ctrl-C waits until that has been seen to; here it waits for the end of the block."""
    if os.name == "posix":
        from multiprocessing import resource_tracker

        resource_tracker.ensure_running()  # It blocks signals, too, and would end our block when it is first needed.
    _mask(signal.SIG_BLOCK)
    try:
        yield
    finally:
        _mask(signal.SIG_UNBLOCK)


def _mask(how: int) -> None:
    if os.name == "posix":
        signal.pthread_sigmask(how, {signal.SIGINT})


def _stop(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt
