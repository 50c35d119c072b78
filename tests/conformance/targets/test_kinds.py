"""Kinds of targets: each command and pytest have the options of all, also of the one that the page on them adds."""

import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tenure.target_kinds import KINDS, PYTHON, TIMEOUT, BadTarget, all_options, chosen
from tests.root import ROOT

PAGE = (ROOT / "docs" / "targets.md").read_text(encoding="utf-8")
CODE, LINE = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
WRONG = """
import sys
from tenure.conformance.serve import main
sys.exit(main(["tests.conformance.doubles.wrong_schedulers:PriorityLostAfterReactivation"]))
"""
FEW = ["--case", "T01/*", "--case", "P1/*"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder in which every program has the kind of the page, and there is a wrong scheduler of that kind."""
    (tmp_path / "module_kind.py").write_text(CODE, encoding="utf-8")
    (tmp_path / "sitecustomize.py").write_text(
        "import module_kind\nimport tenure.target_kinds\ntenure.target_kinds.KINDS.append(module_kind.MODULE)\n",
        encoding="utf-8",
    )
    (tmp_path / "wrong.py").write_text(WRONG, encoding="utf-8")
    return tmp_path


def python(folder: Path, *arguments: str) -> tuple[int, str, str]:
    """Run Python in a folder of modules: the exit code, the output, and what is said besides."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
    environment["PYTHONPATH"] = os.pathsep.join([str(folder), str(ROOT)])
    done = subprocess.run(
        [sys.executable, *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout, done.stderr


def tenure(folder: Path, *arguments: str) -> tuple[int, str, str]:
    """Run `tenure` there."""
    return python(folder, "-m", "tenure.cli", *arguments)


def test_the_line_of_the_page_is_that_of_the_registry() -> None:
    """With one more kind."""
    text = (ROOT / "conformance/tenure/target_kinds/target_registry.py").read_text(encoding="utf-8")
    assert LINE.replace(", MODULE]", "]") in text


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (["conform", *FEW, "--quiet"], " selected: all passed"),
        (["conform", *FEW, "--workers", "2", "--quiet"], " selected: all passed"),
        (["profile"], "all 36 capabilities open"),
        (["fuzz", "--runs", "2", "--quiet"], "passed: all 2 random runs"),
        (["learn", "--scope", "resize", "--steps", "40", "--quiet"], "no difference was found by then"),
    ],
    ids=lambda each: " ".join(each[:1]) if isinstance(each, list) else None,
)
def test_each_command_has_a_kind_that_was_added(folder: Path, command: list[str], told: str) -> None:
    """With its options, and a target that is started by them."""
    code, out, err = tenure(folder, *command, "--module", "tenure.reference")
    assert (3 if command[0] == "learn" else 0, "") == (code, err)
    assert told in out
    assert "A module that speaks JSON Lines." in tenure(folder, command[0], "--help")[1]


def test_an_adapter_is_run_as_a_target_of_each_kind(folder: Path) -> None:
    """The commands that are shown name it as such."""
    code, out, _ = tenure(folder, "adapter", "mine.py", "--format", "json")
    assert 0 == code
    commands = json.loads(out)["commands"]
    assert "tenure conform --module mine" == commands[-1]
    assert 0 == tenure(folder, *shlex.split(commands[-1])[1:], *FEW)[0]


def test_a_failure_is_shown_again_by_the_words_of_the_kind(folder: Path) -> None:
    """By a command, and by pytest, where the suite is judged as well."""
    words = ["--module", "wrong", "--python", f"{Path(sys.executable).parent}/./{Path(sys.executable).name}"]
    code, out, _ = tenure(folder, "conform", *words, "--case", "P1/after-reactivation", "--timeout", "20")
    assert 1 == code
    again = f"again with  tenure conform --case P1/after-reactivation {shlex.join(words)} --timeout 20"
    assert again in out
    options = ["--tenure-module", "wrong", "-k", "P1/after-reactivation or T01", "-p", "no:cacheprovider"]
    code, out, _ = python(folder, "-m", "pytest", "--pyargs", "tenure.conformance", *options)
    assert 1 == code
    assert "again with  pytest --pyargs tenure.conformance -k '[P1/after-reactivation]' --tenure-module wrong" in out
    assert "2 failed, 6 passed" in out


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--module", "no module"], "--module names no module; write one as for python -m"),
        (["--module", "a", "--stdio", "b"], "name a program with --stdio or a module with --module, not both"),
        (["--python", "python3"], "--python is about a module; name one with --module"),
    ],
)
def test_what_cannot_be_meant_is_refused(folder: Path, options: list[str], sentence: str) -> None:
    """By a sentence, of a command and of pytest."""
    assert (2, "", f"tenure: error: {sentence}\n") == tenure(folder, "conform", *options)
    given = [each.replace("--", "--tenure-") for each in options]
    code, _, err = python(folder, "-m", "pytest", "--pyargs", "tenure.conformance", *given)
    assert pytest.ExitCode.USAGE_ERROR == code
    assert sentence.replace("--", "--tenure-") in err


def given(**values: Any) -> Mapping[str, Any]:
    """What is given for all options, where nothing is said by default."""
    return {option.name: values.get(option.name.replace("-", "_"), option.default) for option in all_options()}


def test_the_reference_is_meant_if_nothing_is_named() -> None:
    """Then no words name it."""
    target = chosen(given().__getitem__)
    assert (PYTHON, [], 10.0) == (target.kind, target.words(), target.timeout)


def test_a_target_is_named_by_its_words() -> None:
    """Those of the command line, or of pytest, and only those that are not as by default."""
    target = chosen(given(target="a:b", timeout=2.5).__getitem__)
    assert ["a:b", "--timeout", "2.5"] == target.words()
    assert ["--tenure-target", "a:b", "--tenure-timeout", "2.5"] == target.words("--tenure-")
    service = chosen(given(http="http://h", lanes=2, token_file=Path("t"), time_unit=0.5).__getitem__)
    assert ["--http", "http://h", "--token-file", "t", "--time-unit", "0.5", "--lanes", "2"] == service.words()


@pytest.mark.parametrize("timeout", [0.0, -1.0, float("nan"), 86401.0])
def test_a_timeout_is_within_reason(timeout: float) -> None:
    """More than none and a day at most."""
    with pytest.raises(BadTarget, match="must be more than 0 and at most 86400"):
        chosen(given(timeout=timeout).__getitem__)


def test_a_name_of_an_option_belongs_to_one_kind() -> None:
    """As every command has all of them."""
    names = [option.name for option in all_options()]
    assert len(names) == len(set(names)) == 1 + sum(len(kind.options) for kind in KINDS)
    assert TIMEOUT.name in names
