"""`tenure spec WORD`: what people ask for is answered by a clause, or by what to do instead."""

import re
from typing import Any

import pytest

from tenure.cli.spec.lookup import Match, search
from tenure.spec import bundled
from tests.cli.commands import Output, as_json, run_tenure


def answer(capsys: Output, *words: str) -> dict[str, list[dict[str, Any]]]:
    """The output of `tenure spec --format json` for these names."""
    found: dict[str, list[dict[str, Any]]] = as_json(capsys, 0, "spec", *words)
    return found


@pytest.mark.parametrize(
    ("word", "clause"),
    [
        ("close", "E1"),
        ("cancel", "E4"),
        ("usage", "U1"),
        ("elapsed_time", "U1"),
        ("timeout", "C2"),
        ("interactive", "K1"),
        ("interactive timeout", "K1"),
        ("ITTL", "K1"),
        ("max_time", "A1"),
        ("max_ttl", "A1"),
        ("reactivation", "R1"),
        ("reactivates", "R1"),
        ("deactivated", "D1"),
        ("deactivating", "D1"),
        ("idle", "K1"),
        ("idle clock", "K1"),
        ("Pending", "V1"),
        ("inactive", "V1"),
        ("pending_closed", "V1"),
        ("accepting_jobs", "V1"),
        ("Queued", "Q1"),
        ("Completed", "K3"),
        ("Cancelled", "K3"),
        ("cancelled - ran too long", "K5"),
        ("max_execution_time", "K5"),
        ("time_limit", "K5"),
        ("job_timeout", "K5"),
        ("job_cancel_requested", "K4"),
        ("owner", "I3"),
        ("session_deactivated", "D1"),
        ("lanes_resized", "P5"),
        ("not_accepting", "E7"),
    ],
)
def test_a_word_leads_to_a_clause(word: str, clause: str, capsys: Output) -> None:
    """The first entry is the clause that the word is about, and the text begins with it or with what has the name."""
    first, *_ = answer(capsys, word)[word]
    assert ("clause", clause) == (first["table"], first["id"])
    before, shown, _ = f"\n{run_tenure(capsys, 0, 'spec', word).out}".partition(f"\n{clause:<5} ")
    assert shown
    assert "table: " not in before


def test_every_public_name_is_answered_with_its_clauses(capsys: Output) -> None:
    """Each name and spelling finds all of its clauses, before those that only mention the word."""
    for name in bundled().public_names.values():
        for word in (name.id, *name.words):
            hits = answer(capsys, word)[word]
            best = [hit["id"] for hit in hits if hit["table"] == "clause" and hit["match"] == "name"]
            assert set(name.clauses) <= set(best)
            assert name.id in [hit["id"] for hit in hits if hit["table"] == "public_name"]
    out = " ".join(run_tenure(capsys, 0, "spec", "inactive").out.split())
    assert out.startswith("inactive, a public name: Public state of a session. Here: deactivated.empty, deactivated.w")


def test_each_public_state_has_a_name() -> None:
    """What a public interface shows can be asked for, and clients' names cover all of it."""
    spec = bundled()
    assert {phase.public for phase in spec.phases.values()} <= set(spec.public_names)
    clients = [phase for name in ("Pending", "In progress") for phase in spec.public_names[name].means]
    assert sorted(phase.id for phase in spec.phases.values() if not phase.final) == sorted(clients)


@pytest.mark.parametrize("word", [word for item in bundled().out_of_scope.values() for word in (item.id, *item.words)])
def test_what_is_out_of_scope_has_advice(word: str, capsys: Output) -> None:
    """The first answer is that it is left out by decision, with the way to go."""
    first, *_ = answer(capsys, word)[word]
    assert ("out_of_scope", "decision") == (first["table"], first["origin"])
    out = " ".join(run_tenure(capsys, 0, "spec", word).out.split())
    assert out.startswith(f"{first['id']} is out of scope: {first['sentence']} instead: {first['instead']} because: ")


@pytest.mark.parametrize(
    ("word", "entered", "left"),
    [
        ("idle", {"T08", "T15"}, {"T09", "T10", "T17", "T26", "T28"}),
        ("deactivated", {"T10"}, {"T13", "T17", "T20", "T26", "T28"}),
    ],
)
def test_a_phase_or_a_state_names_the_rows_that_enter_and_leave_it(
    word: str, entered: set[str], left: set[str], capsys: Output
) -> None:
    """Not those from one of its phases to another."""
    name = run_tenure(capsys, 0, "spec", word).out.partition("\n\n")[0]
    before, _, after = name.partition("left by:")
    assert (entered, left) == tuple(set(re.findall(r"T\d\d", part)) for part in (before, after))


def test_the_order_is_id_name_title_text() -> None:
    """Clauses with the name come first, then those with the word in the title, then those with it in the text."""
    hits = [hit for hit in search(bundled(), "close") if hit.table == "clause"]
    matches = [hit.match for hit in hits]
    assert sorted(matches) == matches
    assert [Match.NAME, Match.TITLE, Match.TITLE, Match.TITLE] == matches[:4]
    assert {Match.TEXT} == set(matches[4:])
    assert [Match.ID] == [hit.match for hit in search(bundled(), "E1")]


def test_several_words_may_be_one_name(capsys: Output) -> None:
    """A name need not be quoted; words that are none together are answered one by one."""
    assert ["Cancelled - Ran too long"] == list(answer(capsys, "Cancelled", "-", "Ran", "too", "long"))
    assert ["close", "U1"] == list(answer(capsys, "close", "U1"))


def test_a_word_with_many_mentions_is_cut_short(capsys: Output) -> None:
    """Of many mentions the text lists some, and the number of the others."""
    out = run_tenure(capsys, 0, "spec", "session").out
    assert "more: tenure spec --format json\n" in out
    assert len(answer(capsys, "session")["session"]) > 40
