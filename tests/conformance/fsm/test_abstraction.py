"""The control machines: what they are made of, and that a situation determines everything that follows it."""

import random
from functools import partial
from itertools import product
from typing import Any

import pytest

from tenure.conformance import PythonTarget
from tenure.conformance.cases.trace import oracle
from tenure.conformance.fsm.abstraction import (
    LANES,
    MACHINE_SCOPES,
    ONE,
    RESIZE,
    STOP,
    TWO,
    Mealy,
    Play,
    begin,
    control,
    situation,
)
from tenure.conformance.fsm.mapper import MAX_TIMES, NOT_ASKED, NOTHING, FsmInput, FsmWord, Mapper, Scope, TargetMachine
from tenure.conformance.fsm.separation import access
from tenure.conformance.protocol.messages import Events, JsonObject, Request, Target
from tenure.spec import bundled
from tests.conformance.doubles.named_targets import Altered, OracleTarget
from tests.conformance.doubles.small_scheduler import SmallScheduler
from tests.conformance.doubles.wrong_schedulers import WRONG

EVERY = pytest.mark.parametrize("scope", MACHINE_SCOPES, ids=lambda scope: scope.name)


def step(scope: Scope, play: Play, each: FsmInput) -> Play:
    """Give an input, and hold what comes of it against the machine and the world."""
    machine, state = control(scope), situation(play.world, scope).name(scope)
    output, after = play.step(each)
    assert machine.outputs[state, each] == output
    assert machine.targets[state, each] == situation(after.world, scope).name(scope)
    assert after.world.now == after.mapper.now
    assert oracle().next_deadline(after.world) == after.mapper.next_deadline()
    assert after.world.running == after.mapper.running
    assert [job.id for job in after.world.waiting] == list(after.mapper.waiting)
    return after


def walk(scope: Scope, word: FsmWord) -> Play:
    """Play a word step by step."""
    play = begin(scope)
    for each in word:
        play = step(scope, play, each)
    return play


def words(scope: Scope, number: int, length: int) -> list[FsmWord]:
    """Random words."""
    dice = random.Random(scope.name)
    return [tuple(dice.choices(scope.inputs, k=length)) for _ in range(number)]


@EVERY
def test_a_situation_determines_what_follows(scope: Scope) -> None:
    """However a run came to a situation, and however long it took, the machine knows the rest of it."""
    for word in words(scope, 100, 60):
        walk(scope, word)


def test_a_situation_determines_what_follows_in_all_short_runs() -> None:
    """There is no word of four inputs that the machine of one session gets wrong."""
    plays = [begin(ONE)]
    for _ in range(4):
        plays = [step(ONE, play, each) for play in plays for each in ONE.inputs]
    assert len(ONE.inputs) ** 4 == len(plays)


def test_the_long_clocks_are_longer_than_any_run() -> None:
    """After a hundred idle times the end of a session is as far away as before, for all that matters."""
    idle: FsmWord = ("submit", "finish", "after") * 40
    assert "deactivated.empty" == situation(walk(ONE, ("open", *idle)).world, ONE).name(ONE)
    assert 500 < MAX_TIMES["a"] - 40 * 11


@pytest.mark.parametrize(
    ("scope", "states", "kinds", "asked"),
    [(ONE, 66, 52, 566), (LANES, 58, 50, 432), (RESIZE, 70, 48, 452), (TWO, 350, 350, 2534), (STOP, 25, 25, 158)],
    ids=lambda value: value.name if isinstance(value, Scope) else None,
)
def test_the_machines_are_of_a_known_size(scope: Scope, states: int, kinds: int, asked: int) -> None:
    """So many situations, states that differ, and inputs that are asked in these: a change of the rules shows here."""
    machine = control(scope)
    least = machine.minimal()
    assert (states, kinds) == (len(machine.states), len(least.states))
    assert asked == sum(len(least.asked(state)) for state in least.states)


def test_the_machines_reach_every_phase_and_take_every_row() -> None:
    """They cover all of the specification but limits, recovery, and requests to stop a job without a session."""
    phases, rows = set(), set()
    for scope in MACHINE_SCOPES:
        machine = control(scope)
        for state, word in access(machine, []).items():
            play = walk(scope, word)
            phases |= {session.phase for session in play.world.sessions.values()}
            for each in machine.asked(state):
                command = play.mapper.command(each)
                assert command is not None
                rows |= {step.row for step in oracle().apply(play.world, command).steps}
    assert set(bundled().phases) == phases
    assert {*bundled().row_ids} - {"T36", "J05", "J06", "J07", *bundled().host_rows} == rows


@EVERY
def test_an_input_that_is_not_asked_changes_nothing_and_has_an_output_of_its_own(scope: Scope) -> None:
    """An input that stands for no command is a loop, and every other one has an answer."""
    machine = control(scope)
    for cell, output in machine.outputs.items():
        assert output
        assert output != NOT_ASKED or machine.targets[cell] == cell[0]
    assert any(output == NOT_ASKED for output in machine.outputs.values())


@EVERY
def test_states_that_differ_are_distinguished_by_answers_alone(scope: Scope) -> None:
    """It never takes that one state is asked what the other is not."""
    machine = control(scope).minimal()
    apart: set[tuple[str, str]] = set()
    grown = True
    while grown:
        grown = False
        for one, other in product(machine.states, machine.states):
            if (one, other) in apart or one == other:
                continue
            for each in machine.inputs:
                outputs = machine.outputs[one, each], machine.outputs[other, each]
                targets = machine.targets[one, each], machine.targets[other, each]
                if NOT_ASKED not in outputs and (outputs[0] != outputs[1] or targets in apart):
                    apart |= {(one, other), (other, one)}
                    grown = True
                    break
    assert len(machine.states) * (len(machine.states) - 1) == len(apart)


def turnstile(locked: str = "locked") -> Mealy:
    """A machine with two states that differ and one that is like the first of them."""
    steps = {
        (locked, "coin"): ("open", "thanks"),
        (locked, "push"): (locked, "no"),
        (locked, "look"): (locked, NOT_ASKED),
        ("open", "coin"): ("open", "thanks"),
        ("open", "push"): ("shut", "yes"),
        ("open", "look"): ("open", "open"),
        ("shut", "coin"): ("open", "thanks"),
        ("shut", "push"): (locked, "no"),
        ("shut", "look"): ("shut", NOT_ASKED),
    }
    targets = {cell: target for cell, (target, _) in steps.items()}
    outputs = {cell: output for cell, (_, output) in steps.items()}
    return Mealy((locked, "open", "shut"), ("coin", "push", "look"), locked, targets, outputs)


def test_a_machine_answers_words() -> None:
    """From its start or from another state."""
    assert ("no", "thanks", "yes") == turnstile().answers(("push", "coin", "push"))
    assert ("yes",) == turnstile().answers(("push",), "open")
    assert "shut" == turnstile().reach(("coin", "push"))
    assert "open" == turnstile().reach((), "open")
    assert ["coin", "push"] == turnstile().asked("locked")


def test_a_minimal_machine_answers_the_same() -> None:
    """Of equivalent states the first is kept."""
    least = turnstile().minimal()
    assert ("locked", "open") == least.states
    assert {"locked": "locked", "open": "open", "shut": "locked"} == turnstile().representatives()
    for word in product(least.inputs, repeat=4):
        assert turnstile().answers(word) == least.answers(word)


def test_a_restricted_machine_has_what_its_inputs_lead_to() -> None:
    """Other states are not in it."""
    assert ("locked",) == turnstile().restricted(("push",)).states
    assert {("locked", "push"): "no"} == turnstile().restricted(("push",)).outputs
    assert ("locked", "open") == turnstile().restricted(("coin", "look")).states


def test_situations_are_named_after_what_is_not_usual_in_them() -> None:
    """Who waits, who runs if that is not plain, clocks that are about to run out, lanes, and a fresh start."""
    named = {
        ("open",): "queued.empty",
        ("open", "submit", "submit_alone", "submit"): "active.busy+xa",
        ("submit_alone", "open", "submit"): "queued.waiting+a+run.x",
        ("open", "submit", "before"): "active.busy+maximum.soon",
        ("open_unused",): "queued.empty+unused",
        ("submit_alone", "open", "submit", "cancel_queued", "finish"): "queued.empty+used",
        ("open", "close"): "closed.ended+new",
        ("open", "submit", "close", "finish"): "closed.ended",
    }
    assert named == {word: control(ONE).reach(word) for word in named}
    assert "queued.waiting+aa+lanes.0" == control(RESIZE).reach(("open", "lanes_0", "submit", "submit"))
    assert "active.busy+run.aa" == control(LANES).reach(("open", "submit", "submit"))
    assert "active.busy-queued.waiting+b" == control(TWO).reach(("submit_a", "submit_b"))


@pytest.mark.parametrize(
    ("scope", "target"),
    [
        *((scope, OracleTarget()) for scope in MACHINE_SCOPES),
        # It follows version 1, in which no job is asked to stop.
        *((scope, PythonTarget(SmallScheduler, "small")) for scope in MACHINE_SCOPES if scope is not STOP),
    ],
    ids=lambda value: getattr(value, "name", type(value).__name__),
)
def test_a_right_target_is_the_machine(scope: Scope, target: Target) -> None:
    """A probe of a right target gets the outputs of the machine, without the specification."""
    probe, machine = TargetMachine(target, scope), control(scope)
    asked = [each for each in scope.inputs if each != "forget"]
    dice = random.Random(1)
    for _ in range(15):
        word = tuple(dice.choices(asked, k=20))
        probe.reset()
        assert machine.answers(word) == tuple(probe.step(each) for each in word)


@pytest.mark.parametrize("wrong", WRONG)
def test_a_probe_goes_along_with_a_wrong_target(wrong: type[SmallScheduler]) -> None:
    """Every answer has an output, and the same one each time."""
    dice = random.Random(wrong.__name__)
    for scope in MACHINE_SCOPES:
        probe = TargetMachine(PythonTarget(wrong, wrong.__name__), scope)
        for _ in range(4):
            word = [each for each in dice.choices(scope.inputs, k=25) if each != "forget"]
            got = []
            for _ in range(2):
                probe.reset()
                got.append([probe.step(each) for each in word])
            assert got[0] == got[1]


STRANGE: list[Any] = [
    {},
    {"kind": "job_started", "job": "a1", "at": 7},
    {"kind": "job_submitted", "job": ["a1"], "session": {"a": 1}, "at": None},
    {"kind": 3, "job": 4, "session": 5, "at": "soon"},
    {"kind": "session_activated", "session": "z", "at": 7},
    {"kind": "session_activated", "session": "a", "at": "now"},
    {"kind": "job_submitted", "job": "b7", "session": "b", "at": -5},
]


def test_a_probe_goes_along_with_nonsense() -> None:
    """Events of any kind make an output, and no error."""
    for event in STRANGE:
        probe = TargetMachine(Altered(partial(_with, event)), ONE)
        probe.reset()
        outputs = [probe.step(each) for each in ONE.inputs for _ in range(2)]
        assert all(isinstance(output, str) for output in outputs)


def _with(event: Any, request: Request, answer: Any) -> Any:
    return {"events": [*answer["events"], event]} if "events" in answer else answer


def test_outputs_name_jobs_by_their_places_and_instants_by_their_distance() -> None:
    """So runs that differ in names and times only have the same outputs."""
    play = begin(ONE)
    got = []
    for each in ("open", "submit", "submit", "submit_alone", "finish", "after"):
        output, play = play.step(each)
        got.append(output)
    assert [
        "session_opened a; queued accepting",
        "job_submitted a.1, job_started a.1, session_activated a; active accepting",
        "job_submitted a.2; active accepting",
        "job_submitted x.1; active accepting",
        "job_finished a.1, job_started a.2; active accepting",
        "session_expired a at -1; expired",
    ] == got


def test_an_output_has_what_is_strange_in_an_event() -> None:
    """A job of another session, an earlier job, an unknown job, a time that is no number."""
    mapper = begin(ONE).mapper
    opened = {"kind": "session_opened", "session": "a", "at": 7}
    mapper = mapper.after({"op": "open", "session": "a"}, Events((opened,)))
    job = {"kind": "job_submitted", "session": "a", "job": "a1", "at": 7}
    mapper = mapper.after({"op": "submit", "job": "a1", "session": "a"}, Events((job,)))
    mapper = mapper.after({"op": "cancel_job", "job": "a1"}, Events(({**job, "kind": "job_canceled"},)))
    strange: list[JsonObject] = [
        {"kind": "job_started", "session": "a", "job": "a1", "at": 7},
        {"kind": "job_started", "job": "q", "at": "noon"},
    ]
    assert "job_started an earlier job of a, job_started an unknown job of None at noon" == mapper.output(
        {"op": "close", "session": "a"}, Events(tuple(strange)), {}
    )


def test_time_in_which_nothing_happens_is_not_looked_at() -> None:
    """As in a case: what can be seen then is seen after the next command."""
    play = begin(ONE).step("open")[1]
    assert NOTHING == play.step("at")[0]
    assert () == play.mapper.queries({"op": "advance", "to": 8}, Events(()))
    assert ("a",) == play.mapper.queries({"op": "close", "session": "a"}, Events(()))


def test_what_would_be_too_much_is_not_asked() -> None:
    """A third job of a session and a second one without a session; and to cancel what runs where nothing does."""
    play = begin(ONE)
    for each in ("open", "submit", "submit", "submit_alone"):
        play = play.step(each)[1]
    assert {"submit", "submit_alone"} == {each for each in ONE.inputs if play.mapper.command(each) is None}
    assert {"cancel_running"} == {each for each in STOP.inputs if begin(STOP).mapper.command(each) is None}


def test_an_input_about_a_job_is_about_one_that_there_is_if_there_is_one() -> None:
    """The one that runs or waits; else the latest one that is over; else an unknown one."""
    play = begin(ONE)
    assert ["z1", "z1"] == [job(play.mapper, each) for each in ("finish", "cancel_queued")]
    play = play.step("submit_alone")[1].step("open")[1].step("submit")[1]
    assert ["x1", "a1", "x1"] == [job(play.mapper, each) for each in ("finish", "cancel_queued", "cancel_running")]
    play = play.step("finish")[1].step("finish")[1]
    assert ["a1", "a1"] == [job(play.mapper, each) for each in ("finish", "cancel_queued")]


def job(mapper: Mapper, each: FsmInput) -> object:
    """The job that an input is about."""
    command = mapper.command(each)
    assert command is not None
    return command["job"]
