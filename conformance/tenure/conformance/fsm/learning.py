"""Learns the control machine of a target from its answers, and compares it with that of the specification.

The learner (KV, of AALpy) queries words and builds a hypothesis. Each hypothesis is tested in three ways: where it
differs from the specification, on random walks, and with words that are complete for it. So the result is correct if
the control machine of the target has no more states than the hypothesis; otherwise it is correct for the queried words.
"""

import random
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any, TypeAlias

import attrs
from aalpy.base import SUL, Oracle
from aalpy.learning_algs import run_KV

from tenure.conformance.cases.case import Case
from tenure.conformance.cases.trace import Trace
from tenure.conformance.errors import CannotStart, ProtocolError
from tenure.conformance.fsm.abstraction import Mealy, State, begin, control
from tenure.conformance.fsm.mapper import FsmInput, FsmOutput, FsmWord, Scope, TargetMachine
from tenure.conformance.fsm.separation import CompletenessClaim, access, words
from tenure.conformance.judging.runner import MOST_HANGS
from tenure.conformance.protocol.capabilities import Missing
from tenure.conformance.protocol.messages import Hello, Target, greet
from tenure.conformance.protocol.validating_target import ValidatingTarget
from tenure.model import Command

BROKEN: FsmOutput = "broke the protocol"
"""The output where the target broke the protocol, and to all inputs after that."""

MOST_STEPS = 60_000
WALKS, WALK_LENGTH = 3, 10
"""The number of random walks from each state of a hypothesis, and their length."""

LearningProgress: TypeAlias = Callable[[int, int], None]
"""Called with the number of states of the hypothesis and the number of steps taken."""


class NotDeterministic(Exception):
    """A target answered the same word in two ways: a violation of S16."""

    def __init__(self, word: FsmWord, once: FsmOutput, again: FsmOutput) -> None:
        super().__init__(f"the same inputs were answered in two ways: {' '.join(word)}")
        self.word, self.once, self.again = word, once, again


@attrs.frozen
class Distinction:
    """A shortest word on whose last input two machines differ.

    `states` are those of the specification along the word, from the start to the last input. If the target is there in
    a second state that corresponds to the same state of the specification, it is called `active.busy (2)`.
    """

    word: FsmWord
    states: tuple[State, ...]
    expected: FsmOutput
    got: FsmOutput


@attrs.frozen
class Learned:
    """The result of learning: the machine of a target, with numbered states.

    `specified` is the machine of the specification for the same inputs. If learning was not completed, `stopped` says
    why, and the machine is the last hypothesis. `broke` is the last protocol error.
    """

    target: Hello
    scope: Scope
    machine: Mealy
    specified: Mealy
    distinctions: tuple[Distinction, ...]
    queries: int
    steps: int
    rounds: int
    stopped: str | None = None
    broke: ProtocolError | None = None
    seconds: float = attrs.field(default=0.0, eq=False)

    @property
    def answers(self) -> int:
        """The number of answers of the machine of the specification: one for each state and input that is asked."""
        return sum(len(self.specified.asked(state)) for state in self.specified.states)


def learn(
    connect: Callable[[], Target],
    scope: Scope,
    *,
    seed: int = 0,
    most_steps: int = MOST_STEPS,
    progress: LearningProgress | None = None,
) -> Learned:
    """Learn a target's machine for a scope, without the inputs for which it lacks a capability.

    Raises CannotStart, NotDeterministic; ProtocolError if the target does not answer hello, or hangs repeatedly.
    """
    start = time.perf_counter()
    student = _Student(connect, scope, most_steps)
    try:
        inputs = usable(scope, student.hello.missing)
        specified = control(scope).restricted(inputs).minimal()
        teacher = _Teacher(student, specified, random.Random(seed), progress or (lambda states, steps: None))
        stopped = None
        try:
            run_KV(list(inputs), student, teacher, "mealy", cache_and_non_det_check=False, print_level=0)
        except _Enough:
            stopped = f"{most_steps} steps were not enough"
        machine = teacher.hypothesis
    finally:
        student.close()
    return Learned(
        student.hello,
        scope,
        machine,
        specified,
        tuple(each for each in distinctions(specified, machine) if student.has_shown(each)),
        student.num_queries,
        student.num_steps,
        teacher.rounds,
        stopped,
        student.broke,
        time.perf_counter() - start,
    )


def usable(scope: Scope, missing: Missing) -> tuple[FsmInput, ...]:
    """Return the inputs of a scope that a target supports. Raises CannotStart if it lacks a necessary capability."""
    without = {each for capability, inputs in scope.options.items() if capability in missing for each in inputs}
    inputs = tuple(each for each in scope.inputs if each not in without)
    vital = {"start_time": False, "lanes": scope.lanes > 1, "resize": "lanes_1" in inputs, "fifo": _has_choice(inputs)}
    for capability, is_vital in vital.items():
        if is_vital and capability in missing:
            raise CannotStart(f"the scope {scope.name} needs {capability}, which is missing: {missing[capability]}")
    return inputs


def _has_choice(inputs: tuple[FsmInput, ...]) -> bool:
    """Whether jobs of more than one owner can wait."""
    return "submit_alone" in inputs or "submit_b" in inputs


def distinctions(specified: Mealy, learned: Mealy) -> tuple[Distinction, ...]:
    """Return where two machines for the same inputs differ, from every pair of states reached together, nearest first.

    Words beyond a difference are not compared, because it is not known which states correspond there.
    """
    start = (specified.start, learned.start)
    paths: dict[tuple[State, State], tuple[FsmWord, tuple[State, ...]]] = {start: ((), (specified.start,))}
    beside: dict[State, list[State]] = {specified.start: [learned.start]}
    frontier, found = [start], []
    for one, other in frontier:
        word, states = paths[one, other]
        for each in specified.inputs:
            expected, got = specified.outputs[one, each], learned.outputs[other, each]
            if expected != got:
                found.append(Distinction((*word, each), states, expected, got))
                continue
            target = specified.targets[one, each], learned.targets[other, each]
            if target not in paths:
                others = beside.setdefault(target[0], [])
                others.append(target[1])
                name = target[0] if len(others) == 1 else f"{target[0]} ({len(others)})"
                paths[target] = ((*word, each), (*states, name))
                frontier.append(target)
    return tuple(found)


def distinguishing_case(scope: Scope, word: FsmWord) -> Case:
    """Make a case of a word, about the clauses of the rows that its last command takes."""
    run = Trace(scope.lanes).replay(commands(scope, word))
    return run.case(f"learned/{scope.name}/{'/'.join(word)}", run.clauses() or ("X6",), "complete")


def commands(scope: Scope, word: FsmWord) -> tuple[Command, ...]:
    """Return the commands of a word for a scheduler that conforms to the specification, with the opening."""
    given, play = list(scope.opening()), begin(scope)
    for each in word:
        command = play.mapper.command(each)
        if command is not None:
            given.append(command)
        _, play = play.step(each)
    return tuple(given)


class _Enough(Exception):
    """The limit of steps is reached."""


@attrs.define(eq=False)
class _Node:
    """A node in the tree of known outputs: for each further input the output, and the node after it."""

    after: dict[FsmInput, tuple[FsmOutput, "_Node"]] = attrs.field(factory=dict)


class _Student(SUL):  # type: ignore[misc]  # AALpy has no types
    """The target as the learner sees it: each word is queried once, and its outputs are cached."""

    def __init__(self, connect: Callable[[], Target], scope: Scope, most_steps: int) -> None:
        super().__init__()
        self._connect, self._scope, self._most_steps = connect, scope, most_steps
        self._root = _Node()
        self._probe: TargetMachine | None = None
        self._target: Target | None = None
        self._hangs = 0
        self.broke: ProtocolError | None = None
        self.hello = self._start()

    def query(self, word: Any) -> list[FsmOutput]:
        """Return the outputs to a word. Raises NotDeterministic, ProtocolError, _Enough, CannotStart."""
        known = self._known(tuple(word))
        return self._ask(tuple(word)) if known is None else known

    def has_shown(self, distinction: Distinction) -> bool:
        """Whether the word of a distinction was queried, with this output."""
        known = self._known(distinction.word)
        return known is not None and known[-1] == distinction.got

    def pre(self) -> None:
        """Unused: AALpy queries whole words of this class."""

    def post(self) -> None:
        """Unused."""

    def step(self, letter: Any) -> FsmOutput:
        """Unused."""
        raise NotImplementedError(letter)

    def close(self) -> None:
        """Close the target."""
        if self._target is not None:
            self._target.close()
        self._probe = self._target = None

    def _known(self, word: FsmWord) -> list[FsmOutput] | None:
        node, outputs = self._root, []
        for each in word:
            if each not in node.after:
                return None
            output, node = node.after[each]
            outputs.append(output)
        return outputs

    def _ask(self, word: FsmWord) -> list[FsmOutput]:
        if self.num_steps + len(word) > self._most_steps:
            raise _Enough
        self.num_queries += 1
        self.num_steps += len(word)
        node, outputs, is_broken = self._root, [], not self._begin()
        for number, each in enumerate(word, 1):
            output = BROKEN if is_broken else self._step(each)
            is_broken = output == BROKEN
            once, after = node.after.setdefault(each, (output, _Node()))
            if once != output:
                raise NotDeterministic(word[:number], once, output)
            outputs.append(output)
            node = after
        return outputs

    def _begin(self) -> bool:
        try:
            if self._probe is None:
                self._start()
            assert self._probe is not None
            self._probe.reset()
        except ProtocolError as broke:
            self._breaks(broke)
        return self._probe is not None

    def _step(self, each: FsmInput) -> FsmOutput:
        assert self._probe is not None
        try:
            return self._probe.step(each)
        except ProtocolError as broke:
            self._breaks(broke)
            return BROKEN

    def _start(self) -> Hello:
        self._target = ValidatingTarget(self._connect())
        try:
            hello = greet(self._target)
        except BaseException:
            self.close()
            raise
        self._probe = TargetMachine(self._target, self._scope)
        return hello

    def _breaks(self, broke: ProtocolError) -> None:
        self.broke = broke
        self._hangs += broke.hung
        with suppress(ProtocolError):
            self.close()
        if self._hangs == MOST_HANGS:
            raise broke


class _Teacher(Oracle):  # type: ignore[misc]  # AALpy has no types
    """Tests the hypotheses of the learner, and returns a counterexample if there is one."""

    def __init__(self, student: _Student, specified: Mealy, dice: random.Random, progress: LearningProgress) -> None:
        super().__init__(list(specified.inputs), student)
        self._specified, self._dice, self._progress = specified, dice, progress
        self._student = student
        self.hypothesis = specified
        self.rounds = 0

    def find_cex(self, hypothesis: Any) -> FsmWord | None:
        """Return a word that the target answers differently from the hypothesis; None if none was found."""
        self.hypothesis = machine = _machine(hypothesis, self._specified.inputs)
        self.rounds += 1
        self._progress(len(machine.states), self._student.num_steps)
        for word in self._words(machine):
            self._progress(len(machine.states), self._student.num_steps)
            if tuple(self._student.query(word)) != machine.answers(word):
                return word
        return None

    def _words(self, machine: Mealy) -> Iterator[FsmWord]:
        for distinction in distinctions(self._specified, machine):
            yield distinction.word
        for word in access(machine, ()).values():
            for _ in range(WALKS):
                yield (*word, *self._dice.choices(machine.inputs, k=WALK_LENGTH))
        yield from words(machine, (CompletenessClaim(machine.inputs),), {})


def _machine(hypothesis: Any, inputs: tuple[FsmInput, ...]) -> Mealy:
    """Convert a machine of AALpy; its states are numbered in breadth-first order."""
    found, frontier = {hypothesis.initial_state: "0"}, [hypothesis.initial_state]
    targets: dict[tuple[State, FsmInput], State] = {}
    outputs: dict[tuple[State, FsmInput], FsmOutput] = {}
    for state in frontier:
        for each in inputs:
            target = state.transitions[each]
            if target not in found:
                found[target] = str(len(found))
                frontier.append(target)
            targets[found[state], each], outputs[found[state], each] = found[target], state.output_fun[each]
    return Mealy(tuple(found.values()), inputs, "0", targets, outputs)
