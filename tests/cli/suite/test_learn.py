"""`tenure learn`: from the command line to the verdict, the explanation and the picture."""

from pathlib import Path

import pytest

from tenure.cli import main
from tenure.cli.errors import Exit
from tests.cli.commands import Output, as_json, refusal, run_tenure

OLD = "Made by tenure"
WRONG = "tests.conformance.doubles.wrong_schedulers:AcceptsAfterClose"


def test_the_reference_is_equal(capsys: Output) -> None:
    """The bundled scheduler has the machine of the specification."""
    assert Exit.HOLDS == main(["learn", "--scope", "resize"])
    assert "equal to the machine of the specification" in capsys.readouterr().out


def test_without_a_difference_no_picture_is_written(capsys: Output, tmp_path: Path) -> None:
    """The reason is printed, and an old picture is kept."""
    picture = tmp_path / "difference.svg"
    picture.write_text(OLD, encoding="utf-8")
    assert Exit.NO_VERDICT == main(["learn", "--steps", "20", "-o", str(picture)])
    assert f"no difference, so {picture} is not written" in capsys.readouterr().out.splitlines()
    assert OLD == picture.read_text("utf-8")
    assert [picture] == list(tmp_path.iterdir())


def test_a_difference_is_explained_and_drawn(capsys: Output, tmp_path: Path) -> None:
    """The shortest run is explained with its clause, and the picture shows the difference."""
    picture = tmp_path / "difference.svg"
    out = run_tenure(capsys, Exit.VIOLATION, "learn", WRONG, "--scope", "resize", "-o", str(picture)).out
    assert "clause E7" in out
    assert "again with  tenure learn --scope resize tests.conformance.doubles.wrong_schedulers:AcceptsAfterClose" in out
    assert "not_accepting" in picture.read_text()


def test_too_few_steps_are_no_verdict(capsys: Output) -> None:
    """Where learning is stopped and nothing differs so far, nothing is claimed."""
    report = as_json(capsys, Exit.NO_VERDICT, "learn", "--steps", "20")
    assert "no verdict" == report["verdict"]
    assert "20 steps were not enough" == report["stopped"]


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["nowhere:Scheduler"], "there is no module 'nowhere'"),
        (["a:b", "--stdio", "cat"], "not both"),
        (["-o", "difference.mmd"], "cannot be drawn as mermaid"),
        (["-o", "difference.txt"], "the suffix of no format; the suffixes are .svg, .png, .pdf and .dot"),
        (["no_such_module:x", "-o", "no-such-folder/x.svg"], "'no-such-folder/x.svg': No such file or directory"),
        (["--scope", "three"], "three"),
        (["--steps", "0"], "0"),
    ],
)
def test_wrong_use_is_one_sentence(capsys: Output, arguments: list[str], complaint: str) -> None:
    """A wrong argument ends before anything is asked."""
    assert complaint in refusal(capsys, "learn", *arguments)
