"""The table of changes of the code is of this code, and a change is put in for everybody, in a process of its own."""

import ast
import os
from collections.abc import Callable
from importlib import import_module

import pytest

from tenure.reference import Scheduler, timers
from tests.code_mutation.__main__ import OUT_OF_DATE, PAGE, RECORDS
from tests.code_mutation.applied import apply, live
from tests.code_mutation.changes import BY_HAND, KINDS, MODULES, SEARCHED_IN_PART, Change, changes, functions, source
from tests.code_mutation.kills import known
from tests.code_mutation.layers import LAYERS
from tests.code_mutation.page import outcome, page, reasons

ALL = {change.id: change for change in changes()}
KILLS = known(RECORDS.read_text(encoding="utf-8"))


def test_every_change_is_on_record() -> None:
    """In their order, of the code as it is."""
    assert [(each.id, each.hash) for each in ALL.values()] == [(k.id, k.hash) for k in KILLS.values()], OUT_OF_DATE


def test_the_page_agrees_with_the_records() -> None:
    """Nothing in it is written by hand."""
    assert page(list(ALL.values()), list(KILLS.values())) == PAGE.read_text(encoding="utf-8")


def test_every_record_has_an_outcome() -> None:
    """A layer that found it and by what, or the last layer that did not."""
    assert [] == [kill.id for kill in KILLS.values() if (kill.layer is None) != (kill.by is None)]
    assert [] == [kill.id for kill in KILLS.values() if (kill.layer is None) == (kill.survives is None)]
    assert {*LAYERS, None} >= {kill.layer for kill in KILLS.values()}


def test_every_change_is_found_or_argued() -> None:
    """Nothing survives all layers without a reason; layers were left untried only where that is listed."""
    assert [] == [kill.id for kill in KILLS.values() if outcome(kill) == "none"]
    assert SEARCHED_IN_PART >= {ALL[kill.id].module for kill in KILLS.values() if outcome(kill) == "open"}


def test_what_is_argued_to_make_no_difference_is_not_found() -> None:
    """Each reason is about changes that there are, and that no layer finds."""
    assert [] == [name for name in reasons() if name not in KILLS or KILLS[name].layer is not None]


def test_the_changes_written_by_hand_are_found() -> None:
    """A number that is too small, jobs of others, and what is not undone."""
    by_hand = [kill for kill in KILLS.values() if ":hand:" in kill.id]
    assert len(BY_HAND) == len(by_hand)
    assert [] == [kill.id for kill in by_hand if kill.layer is None]


def test_there_are_changes_of_every_kind_and_module() -> None:
    """Several hundred, each of something else."""
    assert set(KINDS) == {change.kind for change in ALL.values()}
    assert set(MODULES) == {change.module for change in ALL.values()}
    assert len(ALL) == len({(c.module, c.function, c.kind, c.id) for c in ALL.values()})


@pytest.mark.parametrize("module", MODULES)
def test_every_function_can_be_given_other_code(module: str) -> None:
    """What is in the source is what is loaded."""
    loaded = {name for name, _ in live(import_module(f"tenure.reference.{module}"))}
    assert loaded == {name for name, _ in functions(ast.parse(source(module)))}


def test_a_change_is_put_in_for_everybody() -> None:
    """Also in modules that imported the function or the constant before; each change in a process of its own."""

    def lanes() -> bool:
        apply(ALL["settle:hand:at most four jobs run"])
        scheduler = Scheduler(lanes=9)
        for number in range(9):
            scheduler.submit(f"x{number}")
        return len(scheduler.running) == 4

    def constant() -> bool:
        apply(next(change for change in ALL.values() if (change.function, change.before) == ("", "64")))
        room: int = timers.MINIMUM_ROOM
        return room == 65

    assert _in_a_process(lanes)
    assert _in_a_process(constant)


def test_each_change_compiles() -> None:
    """None is found only because it is no program."""
    for change in list(ALL.values())[::10]:
        compile(change.make(), change.module, "exec")


def test_different_changes_have_different_hashes() -> None:
    """Two changes of one function differ in it, and the same change of another function, too."""
    ours: list[Change] = [change for change in ALL.values() if change.module == "settle"]
    assert len({(change.hash, change.id) for change in ours}) == len(ours)
    assert len({change.hash for change in ours}) > len(ours) * 0.8


def _in_a_process(check: Callable[[], bool]) -> bool:
    process = os.fork()
    if process == 0:
        code = 1
        try:
            code = 0 if check() else 1
        finally:
            os._exit(code)
    return os.waitpid(process, 0)[1] == 0
