"""`tenure prove` and `tenure export`: verdicts, wrong use, certificates and files."""

import json
from pathlib import Path

import pytest

from tenure.cli import main
from tenure.proofs.engines import cvc5_check
from tenure.spec import BUNDLED


def test_a_theorem_that_holds_is_proved_by_both(capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 0, and the ledger says how it was established."""
    assert 0 == main(["prove", "--theorem", "S3", "--jobs", "1", "--format", "json"])
    [proof] = json.loads(capsys.readouterr().out)["theorems"]
    assert "proved" == proof["status"]
    assert {"z3", "cvc5"} == set(proof["seconds"])
    assert "proved for every session, by induction over its steps" == proof["how"]


def test_a_theorem_that_fails_is_refuted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A table that starts jobs at the deadline breaks S3: exit code 1, with the obligation that fails."""
    faulty = tmp_path / "faulty.toml"
    text = BUNDLED.read_text(encoding="utf-8").replace('when = "now < deadline"', 'when = "now <= deadline"')
    faulty.write_text(text, encoding="utf-8")
    arguments = ["prove", "--file", str(faulty), "--theorem", "S3", "--jobs", "1", "--solver", "z3"]
    assert 1 == main(arguments)
    assert "S3-start: z3 says sat, not unsat" in capsys.readouterr().out


def test_a_run_that_breaks_a_theorem_is_shown_and_can_be_played(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A cancel that keeps the QPU breaks S28: the shortest run is printed, and written as commands, log and trace."""
    faulty = tmp_path / "faulty.toml"
    whole = '"drop_queued", "clocks_off", "give_up_qpu", "stop_meter", "end_canceled"'
    text = BUNDLED.read_text(encoding="utf-8")
    assert whole in text
    faulty.write_text(text.replace(whole, whole.replace('"give_up_qpu", ', "")), encoding="utf-8")
    runs = tmp_path / "runs"
    arguments = ["prove", "--file", str(faulty), "--theorem", "S28", "--jobs", "1", "--solver", "z3"]
    assert 1 == main([*arguments, "--counterexamples", str(runs)])
    assert "cancel s1" in capsys.readouterr().out
    assert {"S28.commands.jsonl", "S28.log.jsonl", "S28.itf.json"} == {file.name for file in runs.iterdir()}
    assert 0 == main(["run", str(runs / "S28.commands.jsonl")])
    assert "session_canceled" in capsys.readouterr().out


def test_no_answer_in_time_is_no_verdict(capsys: pytest.CaptureFixture[str]) -> None:
    """A solver that runs out of time leaves the theorem open: exit code 3, never 0."""
    arguments = ["prove", "--theorem", "INV", "--jobs", "1", "--solver", "cvc5", "--timeout", "0.001"]
    assert 3 == main(arguments)
    assert "unknown" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["prove", "--theorem", "S99"], "there is no theorem 'S99'"),
        (["prove", "--solver", "yices"], "'yices' is no solver"),
        (["prove", "--timeout", "0"], "Invalid value for '--timeout'"),
        (["prove", "--jobs", "0"], "Invalid value for '--jobs'"),
        (["prove", "--file", "nowhere.toml"], "nowhere.toml: cannot be read"),
        (["export", "--to", "smtlib", "--out", str(BUNDLED)], "is not a folder"),
        (["export", "--to", "tla", "--out", "x"], "'tla' is not"),
    ],
)
def test_wrong_use_is_told_in_one_sentence(
    arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The exit code is 2 and nothing is printed on stdout."""
    assert 2 == main(arguments)
    captured = capsys.readouterr()
    assert not captured.out
    assert sentence in captured.err


def test_a_specification_in_other_words_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A table without something that the proofs speak of ends in one sentence."""
    other = tmp_path / "other.toml"
    text = BUNDLED.read_text(encoding="utf-8")
    start = text.index('[[theorem]]\nid = "S3"')
    other.write_text(text[:start] + text[text.index("[[theorem]]", start + 1) :], encoding="utf-8")
    for arguments in (["prove", "--jobs", "1"], ["export", "--to", "smtlib", "--out", str(tmp_path / "out")]):
        assert 2 == main([*arguments, "--file", str(other)])
        assert "the specification has no theorem 'S3', of which the proofs speak" in capsys.readouterr().err


def test_certificates_have_no_holes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """cvc5 writes a proof for each obligation, and no step of it is taken on trust."""
    arguments = ["prove", "--theorem", "S5", "--solver", "cvc5", "--jobs", "1", "--certificates", str(tmp_path)]
    assert 0 == main(arguments)
    assert "and 0 holes" in capsys.readouterr().out
    assert 12 == len(list(tmp_path.glob("S5-*.alethe")))


def test_exported_obligations_stand_on_their_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each file says what it is, and a solver that knows nothing else decides it; stale files go."""
    (tmp_path / "S0-gone.smt2").write_text("(check-sat)", encoding="utf-8")
    assert 0 == main(["export", "--to", "smtlib", "--out", str(tmp_path)])
    assert "obligations to" in capsys.readouterr().out
    assert not (tmp_path / "S0-gone.smt2").exists()
    text = (tmp_path / "S3-start.smt2").read_text(encoding="utf-8")
    assert text.startswith("; S3-start: No job of a session starts at or after its deadline.\n; rests on X1")
    assert ("unsat", "") == cvc5_check(text, 20)
