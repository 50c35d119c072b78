"""The generator: it always makes the same cases, and the runs of which it makes them keep time and books."""

from collections import Counter

import pytest

from tenure.conformance.cases.case import BUNDLED, DEPTHS, bundled_cases, dump
from tenure.conformance.cases.expected import ExpectedStep, steps
from tenure.conformance.cases.trace import Trace, open_command, submit_command
from tenure.conformance.generation.__main__ import cases
from tenure.spec import bundled


def kinds(run: Trace) -> list[str]:
    """The kinds of the events of a run."""
    return [event["kind"] for event in run.events]


def test_the_committed_cases_are_those_that_the_generator_makes() -> None:
    """After a change of the specification or the generator the cases have to be made again."""
    assert BUNDLED.read_text(encoding="utf-8") == dump(cases(), bundled().version)


def test_time_moves_on_before_each_command() -> None:
    """No two commands of a script happen at one instant."""
    run = Trace().play("open a, submit a1, finish a1, close a")
    instants = [
        event["at"] for event in run.events if event["kind"] in ("session_opened", "job_submitted", "job_finished")
    ]
    assert sorted(set(instants)) == instants


def test_an_exclamation_mark_gives_a_command_at_once() -> None:
    """A case about one instant can be written down."""
    run = Trace().play("open a, submit a1, !finish a1")
    assert run.events[-1]["at"] == run.events[-2]["at"]


def test_time_does_not_run_over_a_deadline_unasked() -> None:
    """The little while before a command never fires a timer."""
    run = Trace().play("open a idle=1, submit a1, finish a1, submit a2")
    assert "session_deactivated" not in kinds(run)


@pytest.mark.parametrize(("word", "distance"), [("timer", 0), ("timer-1", -1), ("timer+1", 1)])
def test_a_script_goes_to_a_deadline(word: str, distance: int) -> None:
    """The next deadline can be met, just missed and passed."""
    run = Trace().play(f"open a, submit a1, {word}")
    assert 100 + distance == run.world.now - run.events[-1 if distance < 0 else 1]["at"]


def test_a_script_waits_for_a_timer_only_if_one_is_armed() -> None:
    """A situation that makes no sense is a mistake of its author."""
    with pytest.raises(ValueError, match="no timer is armed"):
        Trace().play("submit x1, timer")


def test_a_script_has_known_words_only() -> None:
    """Anything else is a mistake of its author."""
    with pytest.raises(ValueError, match="'jump a' is no command"):
        Trace().play("open a, jump a")


def test_a_range_gives_a_command_for_each_id() -> None:
    """A range of numbers or letters in an id is one command for each id, with the same arguments."""
    assert Trace().play("open aa max=9, open ab max=9") == Trace().play("open aa..ab max=9")
    jobs = [command["job"] for command in Trace().play("lanes 0, !submit x9..x11").commands[2:]]
    assert ["x9", "x10", "x11"] == jobs
    assert [("ay", "ay1"), ("az", "az1"), ("ba", "ba1")] == [
        (command["session"], command["job"]) for command in Trace().play("open ay..ba, !submit ay1..ba1").commands[-3:]
    ]


@pytest.mark.parametrize("ids", ["a2..a1", "a1..b2", "b..a", "a..aa", "a1..a"])
def test_a_range_goes_up_in_one_place(ids: str) -> None:
    """Anything else is a mistake of its author."""
    with pytest.raises(ValueError, match=f"^{ids} is no range of ids$"):
        Trace().play(f"submit {ids}")


def test_there_are_cases_of_many_jobs_lanes_deadlines_and_sessions() -> None:
    """A scheduler that counts up to some dozens only fails, one that counts up to a dozen at depth standard already."""
    most: dict[str, Counter[str]] = {depth: Counter() for depth in DEPTHS}
    for case in bundled_cases():
        for step in steps(case):
            most[case.depth] |= sizes(step)
    dozen = Counter(lanes=40, queued=41, canceled=40, expired=12, gained=12, deadlines=11)
    assert dozen <= most["standard"]
    dozens = Counter(lanes=40, queued=70, canceled=70, expired=70, gained=70, deadlines=70)
    assert dozens <= most["complete"]


def sizes(step: ExpectedStep) -> Counter[str]:
    """How many jobs run and wait after a command, are dropped or leave the normal queue, and deadlines are passed."""
    before, after, events = step.before, step.outcome.world, step.outcome.events
    gains = after.holder is not None and after.holder != before.holder
    return Counter(
        lanes=len(after.running),
        queued=len(after.waiting),
        canceled=sum(event.get("cause") == "canceled" for event in events),
        expired=sum(event.get("cause") == "expired" for event in events),
        gained=sum(job.session == after.holder for job in before.waiting) if gains else 0,
        deadlines=len({event["at"] for event in events}),
    )


def test_a_run_is_a_value() -> None:
    """Going on from a run leaves it as it was, so that many cases can begin alike."""
    run = Trace().play("open a")
    run.play("submit a1")
    assert run == Trace().play("open a")


def test_ties_are_found_on_the_way_of_an_advance() -> None:
    """Two timers at one instant make a tie, also if only one of them fires; the same timers one apart do not."""
    assert Trace().play("open a unused=20, !open b unused=20, +50").tie
    assert Trace().play("open a max=20 idle=20, submit a1, !finish a1, +50").tie
    assert not Trace().play("open a unused=20, !open b unused=21, +50").tie
    assert not Trace().play("open a unused=20, !open b unused=20, +19").tie


def test_a_case_needs_fifo_only_if_the_policy_had_a_choice() -> None:
    """Under another policy a run with one waiting job at a time is the same."""
    assert ("sessionless",) == Trace().play("submit x1, submit x2, finish x1").case("x", ["J1"]).needs
    assert ("fifo", "sessionless") == Trace().play("submit x1, submit x2, submit x3, finish x1").case("x", ["J1"]).needs


def test_a_case_needs_what_its_commands_use() -> None:
    """Lanes, limits, a start time, an unused timeout and wrong types show in the commands."""
    assert ("resize", "lanes") == Trace().play("lanes 2").case("x", ["P5"]).needs
    assert ("resize",) == Trace().play("lanes 0").case("x", ["P5"]).needs
    assert ("lanes",) == Trace(lanes=2).play("open a").case("x", ["C1"]).needs
    assert ("limits", "start_time") == Trace(limits={"max_time": 1}, now=3).play("+1").case("x", ["X3"]).needs
    assert ("unused_timeout",) == Trace().play("open a unused=3").case("x", ["C3"]).needs
    wrong = [{**open_command("a"), "max_time": value} for value in (True, 1.5, "5", None, 2**63)]
    wrong += [{**submit_command("a1"), "job": value} for value in (5, None, ["a"])]
    for command in wrong:
        assert ("wrong_types",) == Trace().do(command).case("x", ["X5"]).needs
    assert () == Trace().do({**open_command("a"), "max_time": -1}).case("x", ["X5"]).needs
