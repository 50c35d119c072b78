"""`tenure spec`: the table, single entries, origins, coverage, and the page in docs/."""

import json
import re
from pathlib import Path

import pytest

from tenure.cli import main
from tenure.spec import BUNDLED, bundled
from tests.cli.commands import Output, as_json, refusal, run_tenure
from tests.root import ROOT


def test_the_table_has_every_row(capsys: Output) -> None:
    """Without arguments the transition table is printed."""
    first_words = {line.split(" ")[0] for line in run_tenure(capsys, 0, "spec").out.splitlines()}
    assert {*bundled().row_ids} <= first_words


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("E4", ["Cancel", "(seed)", "(decision)", "because:", "used by T26"]),
        ("T13", ["deactivated.waiting", "session_reactivated", "R1"]),
        (
            "T26",
            ["events to canceled.ended: session_canceled, job_dropped, session_ended", "events to canceled.draining"],
        ),
        ("T31", ["refused: not_accepting", "events: none", "E7"]),
        ("J02", ["lane free, no holder", "job_started", "P2"]),
        ("S12", ["first in, first out", "clauses Q1", "obligations: S12-starts S12-witness"]),
        ("S13", ["when phase == 'active.idle': idle_deadline != off", "tenure.proofs.session.session_theorems"]),
        (
            "T10",
            [
                "theorems that need it:\nS13   The idle clock",
                "\nL4    A session that was idle",
                "cases: T10/active.idle",
            ],
        ),
        (
            "T10",
            [
                "run:  tenure prove T10\n",
                "run:  tenure conform --case T10/active.idle TARGET\n",
                "tenure diagram phases",
            ],
        ),
        ("active.idle", ["T10 else disabled", "refused not_running"]),
        ("lane_free", ["when: busy < lanes"]),
        ("not_final", ["code: not_final"]),
    ],
)
def test_an_entry_is_shown_by_its_id(name: str, words: list[str], capsys: Output) -> None:
    """Each kind of id finds its entry and what belongs to it."""
    out = run_tenure(capsys, 0, "spec", name).out
    assert not [word for word in words if word not in out]


def test_json_has_the_place_where_a_theorem_is_proved(tmp_path: Path, capsys: Output) -> None:
    """The record of a theorem names its modules and obligations, but not those of another specification."""
    [entry] = as_json(capsys, 0, "spec", "S18")["S18"]
    assert {"proved_in", "obligations", "claims"} <= entry.keys()
    file = tmp_path / "other.toml"
    file.write_text(BUNDLED.read_text(encoding="utf-8"), encoding="utf-8")
    assert "obligations" not in as_json(capsys, 0, "spec", "S18", "--file", str(file))["S18"][0]


def test_every_id_can_be_asked_for(capsys: Output) -> None:
    """No entry of the file is out of reach, in either format."""
    ids = [*bundled().clauses, *bundled().row_ids, *bundled().theorems, *bundled().rules]
    assert 0 == main(["spec", *ids, *bundled().phases, *bundled().states, *bundled().inputs])
    assert 0 == main(["spec", "--format", "json", *ids])
    assert set(ids) == set(json.loads(capsys.readouterr().out.partition("\n{")[2].join(["{", ""])))


@pytest.mark.parametrize(
    "view", ["rows", "cells", "phases", "clauses", "rules", "theorems", "names", "scope", "coverage"]
)
def test_every_part_is_shown_for_people_and_programs(view: str, capsys: Output) -> None:
    """Each part prints as text and as JSON, and both carry the version."""
    assert f"version {bundled().version}" in run_tenure(capsys, 0, "spec", "--show", view).out
    assert bundled().version == as_json(capsys, 0, "spec", "--show", view)["version"]


def test_what_we_decided_can_be_listed_alone(capsys: Output) -> None:
    """A reader can tell apart what rests on the seed and what does not."""
    clauses = as_json(capsys, 0, "spec", "--origin", "decision")["clause"]
    assert {"decision"} == {statement["origin"] for clause in clauses for statement in clause["statements"]}
    out = run_tenure(capsys, 0, "spec", "--origin", "seed").out
    assert "(seed)" in out
    assert "(decision)" not in out


def test_what_documents_say_names_the_document(tmp_path: Path, capsys: Output) -> None:
    """A statement of other documentation names its document, with its date, or says that this was not recorded."""
    text = BUNDLED.read_text(encoding="utf-8")
    statements = [line for clause in bundled().clauses.values() for line in clause.statements if line.origin == "docs"]
    (usage,) = as_json(capsys, 0, "spec", "U1")["U1"]
    assert ["docs", "docs", "decision"] == [line["origin"] for line in usage["statements"]]
    assert {line.source for line in statements} >= {line["source"] for line in usage["statements"][:2]}
    assert "source: a maintainer's comment" in " ".join(run_tenure(capsys, 0, "spec", "U1").out.split())
    unknown = tmp_path / "unknown.toml"
    unknown.write_text(re.sub(r', source = "[^"]*"', "", text), encoding="utf-8")
    out = run_tenure(capsys, 0, "spec", "--origin", "docs", "--file", str(unknown)).out
    assert out.count("(docs)") == out.count("          source not recorded\n") == len(statements)
    assert 0 == main(["spec", "--format", "markdown", "--file", str(unknown)])
    assert len(statements) == capsys.readouterr().out.count("- (docs: source not recorded) ")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["spec", "E99"], "the specification has no entry 'E99', and no clause contains it; did you mean E9?"),
        (
            ["spec", "close", "tmieout"],
            "no entry 'tmieout', and no clause contains it; did you mean timeout or job_timeout?",
        ),
        (["spec", "qwertyuiop"], "no clause contains it; `tenure spec --show clauses` shows what there is"),
        (["spec", ""], "the specification has no entry ''"),
        (["spec", "e4"], "did you mean E4?"),
        (["spec", "E4", "--show", "rows"], "not both"),
        (["spec", "--origin", "seed", "--show", "rows"], "leave out --show rows"),
        (["spec", "--show", "everything"], "'everything' is not one of"),
        (["spec", "--file", "nowhere.toml"], "nowhere.toml: cannot be read"),
    ],
)
def test_wrong_use_is_refused_in_one_sentence(arguments: list[str], sentence: str, capsys: Output) -> None:
    """The exit code is 2 and nothing is printed on stdout."""
    assert sentence in refusal(capsys, *arguments)


def test_a_bad_file_is_refused_with_its_line(tmp_path: Path, capsys: Output) -> None:
    """The loader's sentence reaches the user."""
    bad = tmp_path / "bad.toml"
    bad.write_text(BUNDLED.read_text(encoding="utf-8").replace('id = "C2"', 'id = "C1"'), encoding="utf-8")
    sentence = refusal(capsys, "spec", "--file", str(bad))
    assert f"{bad}:" in sentence
    assert "clause C1" in sentence


def test_the_page_has_all_that_a_scheduler_has_to_report(capsys: Output) -> None:
    """The page alone has each kind of event with its fields, and each state of a job."""
    lines = run_tenure(capsys, 0, "spec", "--format", "markdown").out.splitlines()
    for event in bundled().events.values():
        assert 1 == sum(line.startswith(f"| {event.kind} | {', '.join(event.fields)} |") for line in lines)
    assert not [state.id for state in bundled().job_states.values() if not any(state.text in line for line in lines)]
    cancel = [line for line in lines if " | session_canceled, job_dropped, session_ended | E4 E10 K1 |" in line]
    assert 2 == len(cancel)


def test_the_page_in_docs_is_up_to_date(capsys: Output) -> None:
    """`make generate` was run after the last change of the specification."""
    assert 0 == main(["spec", "--format", "markdown"])
    assert (ROOT / "docs" / "specification.md").read_text(encoding="utf-8") == capsys.readouterr().out
