"""Witnesses: every goal has one, which does what its key names, and no shorter run does."""

from collections.abc import Iterator, Sequence
from functools import cache

import pytest

from tenure.model import Command, Oracle, Outcome, World
from tenure.model.exploration import ExploreBounds, ExploredRun, ExploredState, commands
from tenure.model.witness import SMALL_BOUNDS, goals, witnesses
from tenure.spec import bundled
from tests.model.faults import changed, row

SPEC = bundled()
ORACLE = Oracle(SPEC)


@cache
def found() -> dict[str, tuple[Command, ...]]:
    """The witnesses of the bundled specification."""
    return witnesses(SPEC)


def outcomes(run: Sequence[Command]) -> list[Outcome]:
    """What each command of a run did."""
    reached: list[Outcome] = []
    for command in run:
        reached.append(ORACLE.apply(reached[-1].world if reached else World(), command))
    return reached


def test_every_goal_has_a_witness() -> None:
    """Phases, rows, cases, steps, events and cells: nothing in the table is without a run that shows it."""
    assert list(goals(SPEC)) == list(found())


def test_the_goals_cover_the_table() -> None:
    """There is a goal for each phase, row and event, and for each cell that can answer with nothing."""
    words = [key.partition(" ")[0] for key in goals(SPEC)]
    assert (14, 44, 15) == tuple(words.count(word) for word in ("phase", "row", "event"))
    quiet = {row.id for row in SPEC.rows.values() if row.answer != "step"}
    idle = [cell for cell in SPEC.cells.values() if cell.otherwise or not quiet.isdisjoint(cell.rows)]
    assert len(idle) == words.count("cell")
    assert len(set(goals(SPEC))) == len(words)


def test_a_witness_does_what_its_key_names() -> None:
    """The last command takes the row or case, emits the event, or enters the phase; none but a cell's is refused."""
    for key, run in found().items():
        word, *names = key.split()
        reached = outcomes(run)
        if word != "cell" and key not in ("row T31", "row T32", "row T33"):
            assert [None] * len(run) == [outcome.refused for outcome in reached], key
        steps = reached[-1].steps
        match word:
            case "row":
                assert names[0] in {step.row for step in steps}, key
            case "case":
                assert names[0] in {f"{step.row}/{step.case}" for step in steps}, key
            case "step":
                assert tuple(names) in {(step.phase, f"{step.row}/{step.case}") for step in steps}, key
            case "event":
                assert names[0] in {event["kind"] for event in reached[-1].events}, key
            case "phase":
                (session,) = reached[-1].world.sessions.values()
                assert names[0] == session.phase, key


def test_a_cell_answers_with_nothing() -> None:
    """A session in the phase is left unchanged, and a refusal has the code of the cell or its row."""
    for key, run in found().items():
        if not key.startswith("cell "):
            continue
        _, phase, name = key.split()
        cell = SPEC.cells[phase, name]
        *_, before, last = outcomes(run)
        (session,) = before.world.sessions.values()
        assert phase == session.phase, key
        assert before.world.sessions == last.world.sessions, key
        assert () == last.events, key
        codes = [SPEC.rows[row].code for row in cell.rows if SPEC.rows[row].answer != "step"]
        assert (codes or [cell.code]) == [last.refused], key


def test_time_passes_in_vain_where_a_timer_is_disabled() -> None:
    """The run of a timer's cell waits as long as it may: until just before a deadline, or for the whole timeout."""
    parameter = {"maximum": "max_time", "interactive": "interactive_timeout", "unused": "unused_timeout"}
    for (phase, name), cell in SPEC.cells.items():
        if SPEC.inputs[name].by == "timer":
            *_, before, last = outcomes(found()[f"cell {phase} {name}"])
            (session,) = before.world.sessions.values()
            waited = last.world.now - before.world.now
            deadline = session.variables[str(SPEC.inputs[name].deadline)]
            if cell.rows:
                assert deadline == last.world.now + 1
            else:
                assert session.parameters[parameter[name.partition("_")[0]]] == waited


@pytest.mark.parametrize("phase", ["closed.ended", "canceled.draining", "canceled.ended"])
def test_a_stopped_clock_does_not_fire(phase: str) -> None:
    """Where a maximum clock was stopped before its time, the run waits until after its deadline."""
    *_, before, last = outcomes(found()[f"cell {phase} maximum_timeout"])
    (session,) = before.world.sessions.values()
    assert session.variables["deadline"] in range(before.world.now + 1, last.world.now + 1)


def test_a_start_is_disabled_although_a_job_waits() -> None:
    """Where a phase can have queued jobs, one is there while nothing starts."""
    for (phase, name), cell in SPEC.cells.items():
        if name == "start" and cell.rows:
            world = outcomes(found()[f"cell {phase} start"])[-1].world
            assert [job.session for job in world.waiting].count("s1") > 0


def unreduced(bounds: ExploreBounds, length: int) -> Iterator[tuple[int, Outcome]]:
    """Every run within bounds of at most so many commands, as its length and what its last command did."""
    level = [(World(lanes=bounds.lanes[0]), 0)]
    for done in range(length):
        after = []
        for world, opened in level:
            state = ExploredState(world, ExploredRun(), opened)
            for command in commands(SPEC, bounds, state, ORACLE.next_deadline(world)):
                outcome = ORACLE.apply(world, command)
                yield done + 1, outcome
                after.append((outcome.world, opened + (command["op"] == "open")))
        level = after


def test_no_shorter_run_is_a_witness() -> None:
    """Of all runs of up to five commands, none reaches a goal sooner than its witness."""
    bounds = ExploreBounds(1, 2, lanes=(1,), max_times=(2,), unused_timeouts=(None,))
    runs = witnesses(SPEC, [bounds])
    shortest: dict[str, int] = {}
    for length, outcome in unreduced(bounds, 5):
        for step in outcome.steps:
            for key in (f"row {step.row}", f"case {step.row}/{step.case}", f"step {step.phase} {step.row}/{step.case}"):
                shortest.setdefault(key, length)
        for event in outcome.events:
            shortest.setdefault(f"event {event['kind']}", length)
    sooner = {key: length for key, length in shortest.items() if key in goals(SPEC) and length < len(runs[key])}
    assert {} == sooner
    assert {key for key, run in runs.items() if not key.startswith(("cell", "phase")) and len(run) <= 5} <= {
        *shortest,
        "row T31",
        "row T32",
        "row T33",
    }


def test_the_same_runs_every_time() -> None:
    """Asked for alone or among all, a goal has the same witness."""
    for key in ("row T13", "case T24/2", "cell closed.ended submit", "row T33", "cell canceled.ended maximum_timeout"):
        assert {key: found()[key]} == witnesses(SPEC, wanted=[key])


def test_bounds_in_turn_ask_for_little() -> None:
    """A witness resizes only where no run of one lane will do, and has an unused timeout only where it must."""
    resizing = {key for key, run in found().items() if any(command["op"] == "resize" for command in run)}
    assert resizing
    assert set() == resizing & set(witnesses(SPEC, SMALL_BOUNDS[:1]))
    with_timeout = {key for key, run in found().items() if any("unused_timeout" in command for command in run)}
    assert with_timeout == {"case T01/2", "row T30", "case T30/1", "step queued.empty T30/1"} | {
        f"cell {phase} unused_timeout" for phase in SPEC.phases
    }


def test_a_goal_out_of_bounds_is_absent() -> None:
    """Without resizing no run cancels the last queued job of an active session."""
    assert {} == witnesses(SPEC, SMALL_BOUNDS[:1], ["row T15"])


def test_an_unknown_goal_is_an_error() -> None:
    """A key that is no goal is refused."""
    with pytest.raises(KeyError, match="row T99"):
        witnesses(SPEC, wanted=["row T99"])


def test_a_watch_ends_the_search() -> None:
    """A search that is stopped gives what it has."""
    assert 0 < len(witnesses(SPEC, watch=lambda transition: False)) < len(goals(SPEC))


def test_a_specification_with_a_fault_has_fewer_witnesses() -> None:
    """Where the table contradicts itself there is no witness, and the search covers as much as exploration does."""
    spec = changed(row("T30", '["unused_due"]', '["unused_due", "no_unused_timeout"]'))
    missing = set(goals(spec)) - witnesses(spec).keys()
    assert "row T30" in missing
    assert "row T13" not in missing
