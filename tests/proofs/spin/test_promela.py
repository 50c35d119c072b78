"""The Promela model and the comparison of counts; a stand-in for spin shows what is made of its reports."""

from pathlib import Path

import pytest

from tenure.cli import main
from tenure.model.exploration import ExploreBounds, explore
from tenure.proofs.spin import state_counts
from tenure.proofs.spin.promela import promela
from tenure.proofs.spin.promela_table import PromelaTable
from tenure.proofs.spin.state_counts import COMPARED, Count, NoVerdict, Violation
from tenure.spec import Phase, Row, bundled
from tests.cli.commands import Output, refusal
from tests.model.faults import changed

SPEC = bundled()
MODEL = promela(SPEC, ExploreBounds())
LITTLE = COMPARED[0]

COUNTED = """\
State-vector 52 byte, depth reached 59, errors: 0
       50 states, stored
      221 states, matched
      271 transitions (= stored+matched)
"""
VIOLATED = """\
pan:1: assertion violated (startable<=1) (at depth 3402)
State-vector 84 byte, depth reached 3402, errors: 1
       90 states, stored
       10 states, matched
"""
CUT = "error: max search depth too small\n" + COUNTED


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is the whole PATH, with a `spin` that accepts the model and a compiler that makes a `pan`."""
    folder = tmp_path / "tools"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    program(folder / "spin", "test -s tenure.pml")
    reports(folder, COUNTED)
    return folder


def program(path: Path, script: str) -> None:
    """Write a program for the shell."""
    path.write_text(f"#!/bin/sh\nPATH=/usr/bin:/bin\n{script}\n", encoding="utf-8")
    path.chmod(0o755)


def reports(folder: Path, report: str) -> None:
    """Let the compiler make a verifier that prints this report."""
    (folder / "report").write_text(report, encoding="utf-8")
    script = f"printf '#!/bin/sh\\n/bin/cat \"{folder}/report\"\\n' > pan && chmod +x pan"
    program(folder / "cc", script)


# -- the model -------------------------------------------------------------------------------------------------------


def test_the_same_bounds_give_the_same_model() -> None:
    """The text depends on the specification and the bounds alone."""
    assert promela(changed(), ExploreBounds()) == MODEL
    assert promela(SPEC, LITTLE) != MODEL


LIMITS = {"T36", "J07"}
"""The rows of time limits, which no job has in the model: only our own exploration has them (`--time-limit`)."""


@pytest.mark.parametrize("row", [row for row in SPEC.rows.values() if row.id not in LIMITS], ids=lambda row: row.id)
def test_every_case_of_every_row_is_there(row: Row) -> None:
    """Each case is printed when it is taken, so that a run of spin can be read."""
    labels = [f"{row.id}/{number}" for number in range(1, len(row.cases) + 1)] or [row.id]
    assert [] == [label for label in labels if f'printf("{label}\\n")' not in MODEL]


@pytest.mark.parametrize("row", [row for row in SPEC.job_rows if row not in LIMITS])
def test_every_row_of_a_job_is_there(row: str) -> None:
    """So are the rows of jobs without a session."""
    assert f'printf("{row}\\n")' in MODEL


def test_bounds_with_a_time_limit_are_refused() -> None:
    """The clock of each job would be one more variable of the state, so the model has none."""
    rows = [row.id for row in SPEC.rows.values() if row.input == "job_timeout"]
    rows += [row.id for row in SPEC.job_rows.values() if row.input == "job_timeout"]
    assert LIMITS == set(rows)
    with pytest.raises(ValueError, match="no job has a time limit"):
        promela(SPEC, ExploreBounds(time_limits=(None, 2)))


@pytest.mark.parametrize("theorem", ["S9", "S16", "S17", "S20", "S27"])
def test_theorems_are_asserted(theorem: str) -> None:
    """An assertion names its theorem."""
    assert f"/* {theorem} */" in MODEL


@pytest.mark.parametrize("phase", SPEC.phases.values(), ids=lambda phase: phase.id)
def test_the_columns_of_every_phase_are_asserted(phase: Phase) -> None:
    """The claims of a phase about work, the QPU and its end are checked in each settled state."""
    for column in ("work", "holds", "final"):
        assert f"/* {column} of {phase.id} */" in MODEL


def test_constraints_are_asserted_as_far_as_distances_go() -> None:
    """Of a constraint remain the parts that order no times."""
    armed = "assert((session[who].unused_deadline == OFF) || "
    assert f"{armed}((session[who].Q + session[who].R) == 0)); /* constraint of unused_deadline */" in MODEL
    assert f"{armed}(session[who].ended_at == OFF)); /* constraint of unused_deadline */" in MODEL
    assert "/* constraint of deadline */" not in MODEL


def test_bounds_are_in_the_model() -> None:
    """Places for sessions and jobs, the first lanes, the resizes, and an opening for each choice of times."""
    bounds = ExploreBounds(sessions=3, jobs=4, lanes=(2, 5), max_times=(3, 7), unused_timeouts=(None, 2))
    text = promela(SPEC, bounds)
    assert "#define SESSIONS 3\n#define JOBS 4\n" in text
    assert "short lanes = 2;" in text
    assert ":: lanes != 5 -> command = do_resize; amount = 5" in text
    assert 4 == text.count("command = do_open;")
    assert "command = do_advance; amount = 7" in text
    assert "command = do_advance; amount = 8" not in text


def test_effects_happen_at_once() -> None:
    """A variable that a case changes and another of its effects reads is changed last."""
    spec = changed(('set = { Q = "Q - 1", R = "R + 1" }', 'set = { Q = "Q - R", R = "Q + 1" }'))
    assert ["Q", "R"] == PromelaTable(spec).crossing
    text = promela(spec, ExploreBounds())
    assert "hidden short new_Q;" in text
    lines = [line.strip() for line in text.splitlines()]
    first = lines.index("new_Q = session[who].Q - session[who].R;")
    assert "new_R = session[who].Q + 1;" == lines[first + 1]
    assert lines.index("session[who].Q = new_Q;") > first + 1


# -- the counts ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("bounds", "count"), [(COMPARED[0], Count(50, 270)), (COMPARED[1], Count(1890, 18196))])
def test_our_count(bounds: ExploreBounds, count: Count) -> None:
    """The counts that spin has confirmed for these bounds."""
    assert count == state_counts.our_count(SPEC, bounds)


def test_our_count_of_two_sessions() -> None:
    """In opening order two sessions have more states than up to their exchange; spin has confirmed the former, too."""
    bounds = ExploreBounds(sessions=2, jobs=1, lanes=(1,), max_times=(2,), unused_timeouts=(None,))
    assert Count(206, 1415) == state_counts.our_count(SPEC, bounds)
    assert 132 == explore(SPEC, bounds).states


def test_a_contradiction_is_no_count() -> None:
    """Where our own exploration ends at a fault there is nothing to compare."""
    spec = changed(('when = "Q + R == 1"', 'when = "Q + R >= 1"'))
    with pytest.raises(NoVerdict, match="S16"):
        state_counts.our_count(spec, ExploreBounds())


@pytest.mark.usefixtures("tools")
def test_the_first_state_is_no_transition() -> None:
    """Of the stored and matched states all but the first were reached by a transition."""
    assert Count(50, 270) == state_counts.spin_count(SPEC, LITTLE)


def test_an_assertion_that_fails_is_reported(tools: Path) -> None:
    """The message is spin's."""
    reports(tools, VIOLATED)
    with pytest.raises(Violation, match=r"assertion violated \(startable<=1\)"):
        state_counts.spin_count(SPEC, LITTLE)


@pytest.mark.parametrize("report", [CUT, "", COUNTED.replace("errors: 0", "errors: 1")])
def test_half_a_visit_is_no_count(report: str, tools: Path) -> None:
    """An incomplete report is refused."""
    reports(tools, report)
    with pytest.raises(NoVerdict, match="did not visit everything"):
        state_counts.spin_count(SPEC, LITTLE)


def test_a_model_that_spin_does_not_take(tools: Path) -> None:
    """The messages of spin are passed on."""
    program(tools / "spin", "echo 'spin: tenure.pml:7, Error: syntax error'; exit 1")
    with pytest.raises(NoVerdict, match="spin ended with 1: spin: tenure"):
        state_counts.spin_count(SPEC, LITTLE)


@pytest.mark.parametrize("missing", ["spin", "cc"])
def test_a_missing_program(missing: str, tools: Path) -> None:
    """Without spin or a compiler there is no verdict."""
    (tools / missing).unlink()
    with pytest.raises(NoVerdict, match="spin and a C compiler are needed"):
        state_counts.spin_count(SPEC, LITTLE)


def test_a_program_that_does_not_end(tools: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is given up."""
    monkeypatch.setattr(state_counts, "LONGEST", 0.1)
    program(tools / "spin", "while :; do :; done")
    with pytest.raises(NoVerdict, match="spin has not ended after"):
        state_counts.spin_count(SPEC, LITTLE)


@pytest.mark.parametrize(
    ("report", "code", "shown"),
    [
        (COUNTED, 0, "sessions 1, jobs 1, lanes 1: the same\n  spin    50 states, 270 transitions in"),
        (COUNTED.replace("50", "51"), 1, "sessions 1, jobs 1, lanes 1: THEY DIFFER\n  spin    51 states"),
        (VIOLATED, 1, "sessions 1, jobs 1, lanes 1: assertion violated"),
        (CUT, 3, "sessions 1, jobs 1, lanes 1: the verifier did not visit everything"),
    ],
)
def test_the_comparison(
    report: str, code: int, shown: str, tools: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    """Both counts are printed, and the exit code is 0 if they are equal."""
    monkeypatch.setattr(state_counts, "COMPARED", (LITTLE,))
    reports(tools, report)
    assert code == state_counts.main()
    assert shown in "".join(capsys.readouterr())


# -- the command -----------------------------------------------------------------------------------------------------


def test_export_writes_the_model(tmp_path: Path, capsys: Output) -> None:
    """Without bounds of its own it has those of `tenure explore`."""
    file = tmp_path / "tenure.pml"
    assert 0 == main(["export", "--to", "promela", "--out", str(file)])
    assert MODEL == file.read_text(encoding="utf-8")
    assert f"wrote the model to {file}\n" == capsys.readouterr().out


def test_export_takes_bounds(tmp_path: Path) -> None:
    """The options are those of `tenure explore`."""
    file = tmp_path / "tenure.pml"
    little = ["--sessions", "1", "--jobs", "1", "--lanes", "1", "--unused-timeout", "off"]
    assert 0 == main(["export", "--to", "promela", "--out", str(file), *little])
    assert promela(SPEC, LITTLE) == file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--to", "promela", "--out", "."], "Is a directory"),
        (["--to", "promela", "--out", "nowhere/tenure.pml"], "'nowhere/tenure.pml': No such file or directory"),
        (["--to", "promela", "--out", "x", "--sessions", "0"], "Invalid value for '--sessions'"),
        (["--to", "promela", "--out", "x", "--lanes", "some"], "'some' is not a whole number"),
        (["--to", "smtlib", "--out", "x", "--jobs", "3"], "smtlib has no bounds"),
    ],
)
def test_wrong_use(
    arguments: list[str], sentence: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    """The exit code is 2, and nothing is written."""
    monkeypatch.chdir(tmp_path)
    assert sentence in refusal(capsys, "export", *arguments)
    assert [] == list(tmp_path.iterdir())
