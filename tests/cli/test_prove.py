"""`tenure prove` and `tenure export`: verdicts, wrong use, certificates and files."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tenure.model import ModelError
from tenure.model.exploration import ExploreBounds
from tenure.proofs.code.bounded_equivalence import Lockstep, PlannedComparison, states
from tenure.proofs.code.symbolic_execution import OutsideSubset
from tenure.proofs.registry import TheoremProof
from tenure.proofs.smt.certificates import CHECKER_COMMANDS, FORMATS, CertificateFormat
from tenure.proofs.smt.solvers import cvc5_check
from tenure.spec import BUNDLED, Spec, bundled
from tests.cli.commands import Output, as_json, refusal, run_tenure
from tests.model.faults import TEXT, changed_file
from tests.proofs.everything import confirmed
from tests.proofs.test_shipped import IdleResize

PROVE = ["prove", "--jobs", "1", "--solver", "z3"]


def test_a_theorem_that_holds_is_proved_by_both(capsys: Output) -> None:
    """Exit code 0, and the ledger has the evidence."""
    [proof] = as_json(capsys, 0, "prove", "S3", "--jobs", "1")["theorems"]
    assert "proved" == proof["status"]
    assert {"z3", "cvc5"} == set(proof["seconds"])
    assert "proved for every session, by induction over its steps" == proof["how"]


def test_a_theorem_is_shown_with_what_it_takes_for_granted(capsys: Output) -> None:
    """Where it holds only, what it rests on, what the rules see to, and the argument that is in words only."""
    document = as_json(capsys, 0, *PROVE, "L3")
    [proof] = document["theorems"]
    assert {"the policy is first in, first out", "every running job ends"} <= set(proof["assumes"])
    assert "L2" in proof["rests_on"]
    assert "time stops at every armed timer (X3)" in proof["by_rule"]
    assert any("By induction over the rank" in words for words in proof["in_words_only"])
    assert "INDUCTION" in document["in_words_only"]
    assert document["shipped"] is None  # nothing is found out of the scheduler for single theorems


@pytest.fixture
def proved(monkeypatch: pytest.MonkeyPatch) -> None:
    """All theorems are confirmed, and one small comparison is in the place of all."""
    small = ExploreBounds(sessions=1, jobs=1, lanes=(0, 1), max_times=(1,))
    all_of_one = (PlannedComparison("one session with one job", lambda spec: states(spec, small)),)

    monkeypatch.setattr("tenure.proofs.deciding.prove", lambda spec, **_: list(confirmed()))
    monkeypatch.setattr("tenure.proofs.shipped.comparisons", lambda: all_of_one)


@pytest.mark.usefixtures("proved")
def test_the_shipped_scheduler_is_examined(capsys: Output) -> None:
    """Each part comes with its verdict and numbers; what other tests are for has not been run."""
    parts = {part["id"]: part for part in as_json(capsys, 0, *PROVE)["shipped"]}
    assert {"DEPTH"} == {name for name, part in parts.items() if part["verdict"] != "holds"}
    [compared] = parts["SHELL"]["comparisons"]
    assert compared["compared"] > compared["states"] > compared["longest"] > 1
    assert f"{compared['compared']:,} commands" in parts["SHELL"]["evidence"][0]
    for output_format in ("text", "markdown"):
        assert parts["SHELL"]["evidence"][0] in run_tenure(capsys, 0, *PROVE, "--format", output_format).out


@pytest.mark.usefixtures("proved")
def test_quick_leaves_out_the_comparisons_and_reports_it(capsys: Output) -> None:
    """What was left out neither holds nor fails."""
    out = run_tenure(capsys, 0, *PROVE, "--quick").out
    assert "SHELL: --quick leaves out 1 comparisons with the specification" in out


@pytest.mark.usefixtures("proved")
def test_a_part_that_fails_is_a_violation(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    """Exit code 1 for a scheduler that contradicts the specification, with a run that shows it."""
    monkeypatch.setattr("tenure.proofs.code.bounded_equivalence.Scheduler", IdleResize)
    assert "resize 1: events: the scheduler says []" in run_tenure(capsys, 1, *PROVE).out


@pytest.mark.usefixtures("proved")
def test_a_part_that_is_undecided_is_no_verdict(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    """Exit code 3 where the specification could not be run."""

    def compare(spec: Spec) -> Lockstep:
        raise ModelError("two rows apply", "S16")

    monkeypatch.setattr("tenure.proofs.shipped.comparisons", lambda: (PlannedComparison("everything", compare),))
    assert "undecided" in run_tenure(capsys, 3, *PROVE).out


def test_code_outside_the_subset_is_a_violation(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    """Where the shipped code cannot be compared with the table, the error is ours and not the user's."""

    def outside(spec: Spec, names: Sequence[str]) -> list[TheoremProof]:
        raise OutsideSubset("step 7: `while True` - how often a loop turns may depend on a value")

    monkeypatch.setattr("tenure.proofs.deciding.theorems", outside)
    assert "SUBSET fails" in run_tenure(capsys, 1, "prove", "--jobs", "1").err


def test_a_theorem_that_fails_is_refuted(tmp_path: Path, capsys: Output) -> None:
    """A table that starts jobs at the deadline breaks S3: exit code 1, with the obligation that fails."""
    faulty = changed_file(tmp_path, ('when = "now < deadline"', 'when = "now <= deadline"'))
    arguments = ["prove", "--file", faulty, "S3", "--jobs", "1", "--solver", "z3"]
    assert "S3-start: z3 says sat, not unsat" in run_tenure(capsys, 1, *arguments).out


def test_a_run_that_breaks_a_theorem_is_shown_and_can_be_played(tmp_path: Path, capsys: Output) -> None:
    """A cancel that keeps the QPU breaks S28: the shortest run is printed, and written as commands, log and trace."""
    whole = '"drop_queued", "clocks_off", "give_up_qpu", "stop_meter", "end_canceled"'
    faulty = changed_file(tmp_path, (whole, whole.replace('"give_up_qpu", ', "")))
    runs = tmp_path / "runs"
    arguments = ["prove", "--file", faulty, "S28", "--jobs", "1", "--solver", "z3"]
    assert "cancel s1" in run_tenure(capsys, 1, *arguments, "--counterexamples", str(runs)).out
    assert {"S28.commands.jsonl", "S28.log.jsonl", "S28.itf.json"} == {file.name for file in runs.iterdir()}
    assert "session_canceled" in run_tenure(capsys, 0, "run", str(runs / "S28.commands.jsonl")).out


def test_no_answer_in_time_is_no_verdict(capsys: Output) -> None:
    """A solver that runs out of time leaves the theorem open: exit code 3, never 0."""
    arguments = ["prove", "INV", "--jobs", "1", "--solver", "cvc5", "--timeout", "0.001"]
    assert "unknown" in run_tenure(capsys, 3, *arguments).out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["prove", "S99"], "there is no theorem or row 'S99'"),
        (["prove", "--solver", "yices"], "'yices' is no solver"),
        (["prove", "--timeout", "0"], "Invalid value for '--timeout'"),
        (["prove", "--jobs", "0"], "Invalid value for '--jobs'"),
        (["prove", "--file", "nowhere.toml"], "nowhere.toml: cannot be read"),
        (["export", "--to", "smtlib", "--out", str(BUNDLED)], "is not a folder"),
        (["export", "--to", "tla", "--out", "x"], "'tla' is not"),
    ],
)
def test_wrong_use_is_refused_in_one_sentence(arguments: list[str], sentence: str, capsys: Output) -> None:
    """The exit code is 2 and nothing is printed on stdout."""
    assert sentence in refusal(capsys, *arguments)


def test_a_specification_in_other_words_is_refused(tmp_path: Path, capsys: Output) -> None:
    """A table without something that the proofs need ends in one sentence."""
    start = TEXT.index('[[theorem]]\nid = "S3"')
    other = changed_file(tmp_path, (TEXT[start : TEXT.index("[[theorem]]", start + 1)], ""))
    for arguments in (["prove", "--jobs", "1"], ["export", "--to", "smtlib", "--out", str(tmp_path / "out")]):
        sentence = refusal(capsys, *arguments, "--file", other)
        assert "the specification has no theorem 'S3', which the proofs use" in sentence


@pytest.mark.parametrize("form", FORMATS)
def test_certificates_have_no_holes(form: CertificateFormat, tmp_path: Path, capsys: Output) -> None:
    """cvc5 writes a proof of each obligation beside it, with the command that checks it; no step is taken on trust."""
    arguments = ["prove", "S5", "--solver", "cvc5", "--jobs", "1", "--certificates", str(tmp_path)]
    printed = run_tenure(capsys, 0, *arguments, "--certificate-format", form).out
    assert "and 0 holes" in printed
    assert f"  {CHECKER_COMMANDS[form]}\n" in printed
    files = sorted(tmp_path.glob(f"S5-*.{form}"))
    assert len(bundled().inputs) + 1 == len(files)  # one for each input, and one for time that passes
    for file in files:
        head = file.read_text(encoding="utf-8").partition("\n")[0]
        assert f"; {CHECKER_COMMANDS[form].replace('ID', file.stem)}" == head
        assert file.with_suffix(".smt2").exists()


def test_exported_obligations_stand_on_their_own(tmp_path: Path, capsys: Output) -> None:
    """Each file has a header and can be decided by a solver alone; stale files are removed, and no others."""
    mine, gone = tmp_path / "mine.smt2", tmp_path / "S0-gone.smt2"
    mine.write_text("(check-sat)", encoding="utf-8")
    gone.write_text("; S0-gone: Nothing.\n; clauses: X1\n; unsat means that it holds\n(check-sat)", encoding="utf-8")
    assert "obligations to" in run_tenure(capsys, 0, "export", "--to", "smtlib", "--out", str(tmp_path)).out
    assert not gone.exists()
    assert "(check-sat)" == mine.read_text(encoding="utf-8")
    text = (tmp_path / "S3-start.smt2").read_text(encoding="utf-8")
    assert text.startswith("; S3-start: No job of a session starts at or after its deadline.\n; clauses: X1")
    assert ("unsat", "") == cvc5_check(text, 20)


def test_a_row_stands_for_the_theorems_that_need_it(capsys: Output) -> None:
    """Those that `tenure spec` names for it."""
    proved = as_json(capsys, 0, *PROVE, "T10", "S25")["theorems"]
    assert {"S13", "S14", "S25", "L4"} <= {each["id"] for each in proved}
    assert len(proved) == len({each["id"] for each in proved})
