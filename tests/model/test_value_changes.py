"""Every value of the table is changed, one at a time, and nothing else."""

from collections import Counter

import pytest

from tenure.model.value_changes import value_changes
from tenure.spec import ClaimLanguage, bundled

SPEC = bundled()
CHANGES = {change.id: change for change in value_changes(SPEC)}


def test_ids_are_unique_and_every_change_changes_something() -> None:
    """The changed table differs from the right one."""
    assert len(CHANGES) == sum(1 for _ in value_changes(SPEC))
    same = [change.id for change in CHANGES.values() if change.spec == SPEC and change.kind != "order"]
    assert [] == same


def test_every_case_gets_every_other_target() -> None:
    """In each phase that a case applies to, all other phases are tried."""
    targets = Counter(name.partition(" to ")[0] for name in CHANGES if CHANGES[name].kind == "target")
    for row in SPEC.rows.values():
        for phase in row.sources:
            for case in SPEC.cases(row, phase):
                several = len(SPEC.cases(row, phase)) > 1
                place = "/".join([row.id, phase, *(case.when if several else ())])
                assert targets[place] == len(SPEC.phases) - 1


def test_every_effect_event_and_atom_is_removed() -> None:
    """One at a time, in the cells of each case."""
    for row in SPEC.rows.values():
        for phase in row.sources:
            for case in SPEC.cases(row, phase):
                several = len(SPEC.cases(row, phase)) > 1
                place = "/".join([row.id, phase, *(case.when if several else ())])
                for effect in case.effects:
                    assert f"{place} without {effect}" in CHANGES
                for event in case.emits:
                    assert f"{place} without event {event}" in CHANGES
                for atom in (*row.guard, *case.when):
                    assert f"{place} without atom {atom}" in CHANGES


def test_what_passed_every_theorem_once_is_changed() -> None:
    """Usage that stays 0, an idle session that expires as canceled, wrong reasons, causes, outcomes and events."""
    assert CHANGES.keys() >= {
        "effect stop_meter with usage as at first",
        "T28/active.idle to canceled.ended",
        "T17/active.idle with end_expired for end_closed",
        "T04/queued.waiting with event session_reactivated for session_activated",
        "T26/queued.waiting with cause expired",
        "cell/closed.draining/close as in active.busy",
        "T31/closed.ended refused as not_running",
        "timer interactive_timeout before maximum_timeout",
        "refusal unknown_id before time_went_back",
        "phase active.idle with public inactive",
        "initial Q + 1",
        "J02 with event session_closed last",
    }


@pytest.mark.parametrize("column", ["holds", "accepting", "final", "max_clock", "idle_clock", "public"])
def test_claims_are_about_the_changed_columns(column: str) -> None:
    """Each claim is what its text means in the changed specification, also one that does not name the column."""
    changes = [change.spec for name, change in CHANGES.items() if f" with {column} " in name and "phase" in name]
    changed = changes[len(changes) // 2]
    assert SPEC.phases != changed.phases
    language = ClaimLanguage(changed)
    claims = [claim for theorem in changed.theorems.values() for claim in theorem.claims]
    assert [language.claim(*claim.texts) for claim in claims] == claims
    if column in ("accepting", "final", "public"):
        assert claims != [claim for theorem in SPEC.theorems.values() for claim in theorem.claims]
