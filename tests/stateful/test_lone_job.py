"""Theorem S21: a lone job starts at the same time with and without a session of its own.

Two runs get the same commands at the same times, about other sessions, other jobs and lanes. In one of them the lone
job is submitted to a session of its own, which may have been opened long before and may be closed while the job waits.
Nothing else may differ until the job starts, so the rest of the log is compared, too. Events after its start are not
compared: from then on the session holds the QPU. This is tested of the reference scheduler and of the oracle.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tenure.conformance import Target
from tests.conformance.doubles.service import reference
from tests.conformance.doubles.starters import oracle

Command: TypeAlias = Mapping[str, Any]

LONE, OWN = "lone", "own"
NOTHING: Command = {"op": "wait", "for": 0}

sessions = st.sampled_from("abc")
terms = st.fixed_dictionaries({"max_time": st.integers(1, 12), "interactive_timeout": st.integers(0, 4)})
# A job is named by the place of its submission in the script, and later by its place among those that run or wait.
commands = st.one_of(
    terms.flatmap(lambda terms: st.fixed_dictionaries({"op": st.just("open"), "session": sessions}).map(terms.__or__)),
    st.fixed_dictionaries({"op": st.just("submit"), "session": st.none() | sessions}),
    st.fixed_dictionaries({"op": st.just("submit"), "session": sessions}),
    st.fixed_dictionaries({"op": st.just("finish"), "nth": st.integers(0, 3)}),
    st.fixed_dictionaries({"op": st.just("cancel_job"), "nth": st.integers(0, 9)}),
    st.fixed_dictionaries({"op": st.sampled_from(["close", "cancel"]), "session": sessions}),
    st.fixed_dictionaries({"op": st.just("resize"), "lanes": st.sampled_from([1, 2, 0, 3])}),
    st.fixed_dictionaries({"op": st.just("wait"), "for": st.integers(1, 5)}),
)


@attrs.frozen
class Script:
    """The commands of both runs before and after the lone job is submitted, and those about its session."""

    before: Sequence[Command]
    after: Sequence[Command]
    terms: Mapping[str, int]
    opened: int
    closed: int | None
    lanes: int

    def commands(self, own: bool) -> list[Command]:
        """The commands of one run; without a session of its own, a wait of 0 replaces each command about it."""
        script = [*self.before, {"op": "submit", "job": LONE, "session": OWN if own else None}, *self.after]
        if self.closed is not None:
            script.insert(len(self.before) + 1 + self.closed, {"op": "close", "session": OWN} if own else NOTHING)
        script.insert(self.opened, {"op": "open", "session": OWN, **self.terms} if own else NOTHING)
        return script


@st.composite
def scripts(draw: st.DrawFn) -> Script:
    """Any script in which another job comes just before the lone one, so that it mostly has to wait."""
    before = [*draw(st.lists(commands, max_size=15)), {"op": "submit", "session": None}]
    after = [{"op": "wait", "for": draw(st.integers(0, 3))}, *draw(st.lists(commands, min_size=5, max_size=25))]
    opened = draw(st.integers(0, len(before)))
    closed = draw(st.none() | st.integers(0, len(after)))
    return Script(before, after, draw(terms), opened, closed, draw(st.sampled_from([1, 1, 1, 2])))


def log_until_it_starts(target: Any, script: Script, own: bool) -> list[object]:
    """Everything in the log of a run but its own session, up to the start of the lone job, which comes last."""
    target.ask({"op": "reset", "lanes": script.lanes, "limits": None, "now": 0})
    log: list[object] = []
    for number, command in enumerate(script.commands(own)):
        answer = target.ask(_spelled_out(command, number, target.ask({"op": "scheduler"})["view"]))
        for event in answer.get("events", [{"refused": answer.get("refused", {}).get("code")}]):
            if event.get("job") == LONE:
                log.append((event["at"], event["kind"]))
                if event["kind"] == "job_started":
                    return log
            elif event.get("session") != OWN:
                log.append((number, event))
    return log


def _spelled_out(command: Command, number: int, view: Mapping[str, Any]) -> Command:
    """The command as a scheduler with this view takes it."""
    match command:
        case {"op": "wait", "for": time}:
            return {"op": "advance", "to": view["now"] + time}
        case {"op": "submit", "session": session} if "job" not in command:
            return {"op": "submit", "job": f"j{number}", "session": session}
        case {"op": "finish" | "cancel_job" as op, "nth": nth}:
            jobs = [*view["running"], *(view["waiting"] if op == "cancel_job" else ())]
            return {"op": op, "job": jobs[nth % len(jobs)] if jobs else "unknown"}
    return command


@pytest.mark.parametrize("start", [reference, oracle])
def test_a_lone_job_starts_when_it_would_without_a_session(start: Callable[[], Target]) -> None:
    """The start of a lone job, and all that happens before it, is the same with and without a session of its own."""
    target, seen = start(), Counter[str]()

    @settings(max_examples=4 * settings().max_examples)
    @given(scripts())
    def compare(script: Script) -> None:
        alone = log_until_it_starts(target, script, own=False)
        assert alone == log_until_it_starts(target, script, own=True)
        seen[_what_happened(alone)] += 1

    compare()
    assert min(seen[end] for end in ("started at once", "started after a wait", "canceled", "still waits")) > 10, seen


def _what_happened(log: list[object]) -> str:
    times = {entry[1]: entry[0] for entry in log if isinstance(entry, tuple) and isinstance(entry[1], str)}
    if "job_started" in times:
        return "started after a wait" if times["job_started"] > times["job_submitted"] else "started at once"
    return "canceled" if "job_canceled" in times else "still waits"
