"""Runs of one session: moves drawn at random, in environments that a scheduler could present."""

from collections.abc import Iterator

import attrs
from hypothesis import strategies as st

from tenure.model import Interpreter, Session, TableAnswer
from tenure.model.interpreter import Values
from tenure.spec import OFF, bundled

SPEC = bundled()


@attrs.frozen
class Move:
    """An input some time after the last one, with the state of the rest of the scheduler at that instant.

    `limit` is the distance from now to the end of a job's time limit, if it has one.
    """

    input: str
    wait: int
    lanes: int
    running_elsewhere: int
    held_elsewhere: bool
    chosen: bool
    earliest: bool
    stop_requested: bool
    limit: int | None


inputs = st.one_of(
    st.sampled_from(list(SPEC.inputs)),
    # A session does more when it is given work, so these come more often.
    st.sampled_from(["submit", "start", "finish"]),
)
moves = st.lists(
    st.builds(
        Move,
        input=inputs,
        wait=st.integers(0, 4),
        lanes=st.integers(0, 3),
        running_elsewhere=st.sampled_from([0, 0, 0, 1]),
        held_elsewhere=st.sampled_from([False, False, False, True]),
        chosen=st.sampled_from([True, True, True, False]),
        earliest=st.sampled_from([True, True, True, False]),
        stop_requested=st.booleans(),
        limit=st.sampled_from([None, -1, 0, 1]),
    ),
    max_size=30,
)
parameters = st.fixed_dictionaries(
    {
        "max_time": st.integers(1, 20),
        "interactive_timeout": st.integers(0, 6),
        "unused_timeout": st.sampled_from([OFF, 1, 5]),
    }
)

STORY = [
    ("submit", 0),
    ("start", 0),
    ("finish", 2),
    ("interactive_timeout", 5),
    ("submit", 6),
    ("start", 6),
    ("close", 7),
    ("finish", 8),
]
"""Inputs and times of a session's usual life: work, deactivation, reactivation, closing, draining."""


def environment(**values: bool | int) -> Values:
    """An environment in which nothing stands in the way of a start, but for what is given."""
    usual = {"now": 0, "lanes": 1, "busy": 0, "held": False, "chosen": True, "earliest": True}
    return {**usual, "stop_requested": False, "limit_deadline": OFF, **values}


def opened(**terms: int) -> Session:
    """A session just opened at 0, with maximum time 10 and interactive timeout 3 but for what is given."""
    given = {"max_time": 10, "interactive_timeout": 3, "unused_timeout": OFF, **terms}
    return Interpreter(SPEC).open(given, environment()).session


def run(terms: Values, drawn: list[Move]) -> Iterator[tuple[Session, str, Values, TableAnswer]]:
    """What the interpreter answers along a run: the session before, the input, the environment, the answer."""
    interpreter = Interpreter(SPEC)
    now = 0
    session = interpreter.open(terms, environment()).session
    for move in drawn:
        now += move.wait
        held = bool(session.variables["holds"]) or move.held_elsewhere
        given = environment(
            now=now,
            lanes=move.lanes,
            busy=int(session.variables["R"]) + move.running_elsewhere,
            held=held,
            chosen=move.chosen,
            earliest=move.earliest,
            stop_requested=move.stop_requested and session.variables["R"] != 0,
            limit_deadline=OFF if move.limit is None or session.variables["R"] == 0 else max(0, now + move.limit),
        )
        answer = interpreter.answer(session, move.input, given)
        yield session, move.input, given, answer
        session = answer.session
