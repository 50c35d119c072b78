"""A command with a request id happens once, however often it is given; with another command the id is refused."""

import json
from contextlib import suppress
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.reference import BadValue, DuplicateId, NotRunning, Prepared, RequestConflict, Scheduler, state
from tenure.reference.persistence.copies import saved
from tenure.reference.protocol import Conversation
from tests.reference.brief import as_mapping, scheduler_with
from tests.reference.interruption import Interrupted, Interruption
from tests.reference.test_atomicity import commands, everything, perform


@given(history=st.lists(st.tuples(commands, st.none() | st.integers(0, 30)), max_size=60))
def test_commands_with_a_request_id_do_what_they_do_without(history: Any) -> None:
    """The first time; and later they return the same events, or are tried again if they were refused."""
    scheduler, other = Scheduler(lanes=2), Scheduler(lanes=2)
    done: dict[str, tuple[Any, Any]] = {}
    for (op, arguments, more), number in history:
        id = None if number is None else f"r{number}"
        command = ("advance", (other.now + arguments[0],), {}) if op == "pass_time" else (op, arguments, more)
        answer = perform(scheduler, (*command[:2], {**more, "request_id": id}))
        if id in done:
            assert done[id][1] is answer if done[id][0] == command else "request_conflict" == answer
        else:
            assert perform(other, command) == answer
            if id is not None and not isinstance(answer, str):
                done[id] = command, answer
    assert everything(other) == everything(scheduler)


SAME: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"op": "submit", "job": "x"}, {"job": "x", "session": None, "op": "submit", "owner": None}),
    ({"op": "finish", "job": "w"}, {"op": "finish", "job": "w", "outcome": "done"}),
    (
        {"op": "open", "session": "b", "max_time": 9, "interactive_timeout": 1},
        {"op": "open", "session": "b", "interactive_timeout": 1, "max_time": 9, "unused_timeout": None},
    ),
    ({"op": "advance", "to": 7}, {"to": 7, "op": "advance"}),
]


@pytest.mark.parametrize(("first", "second"), SAME)
def test_the_same_content(first: dict[str, Any], second: dict[str, Any]) -> None:
    """It does not matter in which order the fields are, nor whether those are given that have their value anyway."""
    for one, other in ((first, second), (second, first)):
        scheduler = scheduler_with()
        scheduler.submit("w")
        events = scheduler.apply({**one, "request_id": "r"})
        before = saved(scheduler._state)
        assert events == scheduler.apply({**other, "request_id": "r"})
        assert before == saved(scheduler._state)


OTHER: list[dict[str, Any]] = [
    {"op": "submit", "job": "y", "session": "a"},
    {"op": "submit", "job": "x"},
    {"op": "submit", "job": "x", "session": "a", "owner": "ann"},
    {"op": "cancel_job", "job": "x"},
    {"op": "resize", "lanes": 3},
]


@pytest.mark.parametrize("command", OTHER)
def test_another_content_is_refused(command: dict[str, Any]) -> None:
    """With both said, and nothing is changed; a later request with that id is still the first one."""
    scheduler = scheduler_with()
    events = scheduler.submit("x", session="a", request_id="r")
    before = saved(scheduler._state)
    with pytest.raises(
        RequestConflict, match=r"the request 'r' was .* allowed: the same command, or another"
    ) as refused:
        scheduler.apply({**command, "request_id": "r"})
    assert (command["op"], "request", "r") == (refused.value.command, refused.value.subject, refused.value.id)
    assert '{"job":"x","op":"submit","session":"a"}' in str(refused.value)
    assert before == saved(scheduler._state)
    assert events == scheduler.submit("x", session="a", request_id="r")


def test_a_truth_is_no_number() -> None:
    """Though Python takes them for equal, one of them is no number of lanes."""
    scheduler = Scheduler()
    scheduler.resize(1, request_id="r")
    with pytest.raises(RequestConflict):
        scheduler.resize(True, request_id="r")


def test_a_refused_request_is_not_remembered() -> None:
    """It may be given again when it is no longer out of place, or with other content."""
    scheduler = Scheduler()
    with pytest.raises(BadValue):
        scheduler.resize(object(), request_id="r")  # type: ignore[arg-type]
    with pytest.raises(NotRunning):
        (
            scheduler.submit("x", request_id="q"),
            scheduler.resize(0),
            scheduler.submit("y"),
            scheduler.finish("y", request_id="r"),
        )
    scheduler.finish("x")
    scheduler.resize(1)
    assert scheduler.finish("y", request_id="r") == scheduler.finish("y", request_id="r")


UNUSUAL: dict[str, Any] = {"an object": object(), "a huge number": 10**5000, "a tuple as a name": {(1, 2): 3}}


@pytest.mark.parametrize("value", UNUSUAL.values(), ids=UNUSUAL)
def test_a_value_that_json_does_not_have(value: Any) -> None:
    """It is refused as it is without a request id, also if that is known."""
    scheduler = Scheduler()
    for _ in range(2):
        with pytest.raises(BadValue, match="resize: lanes is"):
            scheduler.resize(value, request_id="r")
        scheduler.resize(1, request_id="r")


@pytest.mark.parametrize("id", ["", 5, True, b"r", ["r"], "\ud800"])
def test_what_is_no_request_id(id: Any) -> None:
    """It is a string like the other ids."""
    with pytest.raises(BadValue, match="advance: request_id is"):
        Scheduler().advance(5, request_id=id)


def test_every_command_of_a_handle_has_one() -> None:
    """So that a client whose connection broke may repeat any of them."""
    handle = scheduler_with().handle("a")
    assert handle.submit("x", request_id="1") is handle.submit("x", request_id="1")
    assert handle.close(request_id="2") is handle.close(request_id="2")
    assert handle.cancel(request_id="3") is handle.cancel(request_id="3")
    with pytest.raises(RequestConflict):
        handle.cancel(request_id="2")


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Remember three requests only."""
    monkeypatch.setattr(state, "MOST_REQUESTS", 3)


@pytest.mark.usefixtures("few")
def test_the_oldest_request_is_forgotten() -> None:
    """One at a time, in the order in which they happened; those that were repeated are no younger for it."""
    scheduler = Scheduler()
    for number in range(3):
        scheduler.submit(f"x{number}", request_id=f"r{number}")
    scheduler.submit("x0", request_id="r0")
    scheduler.resize(2, request_id="r3")
    assert ["r1", "r2", "r3"] == list(scheduler._state.requests)
    with pytest.raises(DuplicateId):
        scheduler.submit("x0", request_id="r0")
    with pytest.raises(RequestConflict):
        scheduler.resize(2, request_id="r1")


def test_ten_thousand_requests_are_remembered() -> None:
    """As the documentation says."""
    scheduler = Scheduler()
    for number in range(10_001):
        scheduler.advance(number, request_id=f"r{number}")
    assert 10_000 == len(scheduler._state.requests)
    assert "r0" not in scheduler._state.requests


def test_requests_outlive_a_restart() -> None:
    """With their events, so that a repeat after it returns what it returned before."""
    scheduler = scheduler_with()
    first = scheduler.submit("x", session="a", request_id="r")
    second = scheduler.advance(200, request_id="s")
    restored = Scheduler.restore(json.loads(json.dumps(scheduler.snapshot())))
    assert first == restored.submit("x", session="a", request_id="r")
    assert second == restored.apply({"op": "advance", "to": 200, "request_id": "s"})
    assert "session_expired" in [event.kind for event in second]
    with pytest.raises(RequestConflict):
        restored.submit("y", request_id="r")
    assert scheduler.snapshot() == restored.snapshot()


def test_a_prepared_request() -> None:
    """It is remembered when it is committed, and is nothing to decide when it is repeated."""
    scheduler = Scheduler()
    command = {"op": "submit", "job": "x", "request_id": "r"}
    with scheduler.prepare(command):
        pass
    with scheduler.prepare(command) as prepared:
        assert not prepared.repeated
        assert ((), None) == (scheduler.running, scheduler._state.requests.get("r"))
        prepared.commit()
    with scheduler.prepare(command) as again:
        assert again.repeated
        assert prepared.events == again.commit() == again.events
    again.abort()
    scheduler.submit("y")
    with pytest.raises(RequestConflict):
        scheduler.prepare({**command, "job": "z"})
    assert (("x",), ("y",)) == (scheduler.running, scheduler.waiting)


def prepared(scheduler: Scheduler, name: str, value: object, **more: object) -> Prepared:
    """Prepare a command, and have the scheduler show the state before."""
    made = scheduler.prepare(as_mapping(name, value, **more))
    _ = scheduler.now
    made.commit()
    return made


@pytest.mark.usefixtures("few")
@pytest.mark.parametrize("is_prepared", [False, True])
def test_a_request_interrupted_at_any_line(is_prepared: bool) -> None:
    """It has happened and is remembered, or it has not and is not; either way the next ones are."""

    def ready() -> Scheduler:
        scheduler = scheduler_with()
        for number in range(3):
            scheduler.submit(f"x{number}", request_id=f"r{number}")
        return scheduler

    def finish(scheduler: Scheduler) -> None:
        if is_prepared:
            prepared(scheduler, "finish", "x0", request_id="s")
        else:
            scheduler.finish("x0", request_id="s")

    after, line, was_raised = ready(), 0, True
    finish(after)
    allowed = [saved(ready()._state), saved(after._state)]
    seen = set()
    while was_raised:
        scheduler, interruption = ready(), Interruption((line,))
        with suppress(Interrupted):
            interruption.run(partial(finish, scheduler))
        assert scheduler.now == 0
        seen.add(allowed.index(saved(scheduler._state)))
        finish(scheduler)
        assert allowed[1] == saved(scheduler._state)
        line, was_raised = line + 1, bool(interruption.raised)
    assert ({0, 1}, True) == (seen, line > 50)


def test_requests_on_the_wire() -> None:
    """A repeat is answered as before, and a conflict has a code of its own."""
    conversation = Conversation()

    def ask(**request: Any) -> dict[str, Any]:
        return conversation.answer(json.dumps({"n": 1, **request}).encode())

    first = ask(op="submit", job="x", request_id="r")
    assert ["job_submitted", "job_started"] == [event["kind"] for event in first["events"]]
    assert first == ask(op="submit", job="x", session=None, request_id="r")
    assert "request_conflict" == ask(op="submit", job="y", request_id="r")["refused"]["code"]
    assert "bad_value" == ask(op="advance", to=5, request_id=5)["refused"]["code"]
    assert "bad_request" == ask(op="job", job="x", request_id="s")["refused"]["code"]
