"""The front door: what it lists, how fast it answers, and how every way to fail ends."""

import sys
from collections.abc import Callable
from importlib.metadata import entry_points, metadata, version
from types import SimpleNamespace

import click
import pytest

from tenure.cli import main
from tenure.cli.command_table import COMMANDS, OF_THE_SUITE, command_of
from tenure.cli.error_handling import EXTRAS
from tenure.cli.errors import Exit, WrongUse
from tenure.cli.options import format_option, print_json
from tenure.spec import SpecError
from tests.cli.commands import Output, refusal, run_tenure
from tests.python import run_python
from tests.root import ROOT

Probe = Callable[[Callable[..., object]], None]


@pytest.fixture
def probe(monkeypatch: pytest.MonkeyPatch) -> Probe:
    """Make `tenure probe` run a function."""

    def install(function: Callable[..., object]) -> None:
        module = SimpleNamespace(command=click.command("probe")(function))
        monkeypatch.setitem(sys.modules, "tenure.cli.probe", module)
        monkeypatch.setitem(COMMANDS, "probe", "Try the wall.")

    return install


def raising(error: BaseException) -> Callable[[], None]:
    """Make a function that fails with `error`."""

    def fail() -> None:
        raise error

    return fail


def test_the_script_is_the_command() -> None:
    """The installed `tenure` script calls this `main`."""
    (script,) = entry_points(group="console_scripts", name="tenure")
    assert main is script.load()


def test_help_lists_every_command(capsys: Output, probe: Probe) -> None:
    """Help shows each command of the table with its line."""
    probe(lambda: None)
    out = run_tenure(capsys, 0, "--help").out
    for name, line in COMMANDS.items():
        assert f"  {name} " in out
        assert line.split()[0] in out


def test_every_command_has_help_of_its_own(capsys: Output) -> None:
    """Each command of the table can be imported, shows its usage and explains every option."""
    for name in COMMANDS:
        command = command_of(name)
        assert command.help, name
        assert [] == [o.name for o in command.params if isinstance(o, click.Option) and not o.help], name
        assert run_tenure(capsys, 0, name, "--help").out.startswith(f"Usage: tenure {name} ")


def test_every_command_is_in_the_readme() -> None:
    """The README mentions each command."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [] == [name for name in COMMANDS if f"tenure {name}" not in readme]


def test_every_command_file_is_in_the_table() -> None:
    """Nothing is listed that has no file, and a file that defines a `command` is listed."""
    folder = ROOT / "cli/tenure/cli"
    files = [path for path in folder.rglob("*.py") if "@click.command" in path.read_text("utf-8")]
    assert {(path.parent if path.stem == "__init__" else path).stem for path in files} == set(COMMANDS)
    assert {path.stem for path in files if path.parent.name == "suite"} == set(OF_THE_SUITE)


def test_help_imports_nothing_it_does_not_need() -> None:
    """Help answers as fast as Python starts: without click, any room, or anything else from outside."""
    run = run_python("-X", "importtime", "-m", "tenure.cli", "--help")
    assert 0 == run.returncode
    imported = {line.rpartition("|")[2].strip() for line in run.stderr.splitlines()}
    assert "tenure.cli.command_table" in imported
    heavy = {"attr", "attrs", "click", "importlib.metadata", "inspect", "tomllib", "typing"}
    assert set() == imported & {*heavy, *EXTRAS, *(f"tenure.{room}" for room in rooms())}


def rooms() -> set[str]:
    """List every room but `cli` itself, with what handles signals there."""
    return {portion.parent.name for portion in ROOT.glob("*/tenure/*/py.typed")} - {"cli", "processes"}


def test_version(capsys: Output) -> None:
    """`--version` prints the version of the installed distribution."""
    assert f"tenure {version('tenure')}\n" == run_tenure(capsys, 0, "--version").out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["nope"], "there is no command 'nope' (see `tenure --help`)"),
        (["--nope"], "there is no option '--nope' (see `tenure --help`)"),
        (["probe", "--nope"], "No such option '--nope' (see `tenure probe --help`)"),
        (["probe", "extra"], "Got unexpected extra argument (extra) (see `tenure probe --help`)"),
    ],
)
def test_a_wrong_command_line_is_one_sentence(
    arguments: list[str], sentence: str, capsys: Output, probe: Probe
) -> None:
    """Wrong use ends with 2 and one line that says what is wrong and where to read on."""
    probe(lambda: None)
    assert sentence == refusal(capsys, *arguments)


def test_no_arguments_show_help(capsys: Output) -> None:
    """`tenure` alone shows its usage and ends with 2."""
    assert run_tenure(capsys, 2).err.startswith("Usage: tenure ")


@pytest.mark.parametrize(("result", "code"), [(None, 0), *((code, code) for code in Exit)])
def test_a_command_returns_its_exit_code(result: Exit | None, code: int, probe: Probe) -> None:
    """What a command returns is how the process ends."""
    probe(lambda: result)
    assert code == main(["probe"])


def test_a_command_may_leave_through_click(probe: Probe) -> None:
    """`Context.exit` ends the command with its code, too."""
    probe(lambda: click.get_current_context().exit(3))
    assert 3 == main(["probe"])


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (WrongUse("the file says 3, write 4"), "the file says 3, write 4"),
        (WrongUse("first line\n  second line"), "first line second line"),
        (click.ClickException("no such thing"), "no such thing"),
        (FileNotFoundError(2, "No such file or directory", "a.toml"), "'a.toml': No such file or directory"),
        (PermissionError(13, "Permission denied", b"b.svg"), "'b.svg': Permission denied"),
        (OSError(28, "No space left on device"), "No space left on device"),
        (SpecError("session.toml", 7, "clause I3", "no row uses it"), "session.toml:7: clause I3: no row uses it"),
        (
            ModuleNotFoundError("No module named 'pygraphviz'", name="pygraphviz"),
            "the package 'pygraphviz' is not installed; install it with: pip install \"tenure[diagrams]\"",
        ),
        (
            ModuleNotFoundError("No module named 'transitions.core'", name="transitions.core"),
            "the package 'transitions' is not installed; install it with: pip install \"tenure[model]\"",
        ),
    ],
)
def test_the_users_error_is_one_sentence(error: Exception, sentence: str, capsys: Output, probe: Probe) -> None:
    """An error that the user can correct ends with 2 and one line."""
    probe(raising(error))
    assert sentence == refusal(capsys, "probe")


@pytest.mark.parametrize("error", [KeyError("x"), ModuleNotFoundError("No module named 'y'", name="y"), OSError("odd")])
def test_our_bug_is_ours(error: Exception, capsys: Output, probe: Probe, monkeypatch: pytest.MonkeyPatch) -> None:
    """Any other error ends with 4, says that it is our bug and how to report it, and shows no traceback."""
    monkeypatch.delenv("TENURE_DEBUG", raising=False)
    probe(raising(error))
    err = run_tenure(capsys, 4, "probe").err
    assert f"tenure: error: this is a bug in tenure, not in your input ({type(error).__name__}: {error}); " in err
    assert "`TENURE_DEBUG=1 tenure probe`" in err
    assert 1 == err.count("\n")


def test_our_bug_shows_a_traceback_when_asked(capsys: Output, probe: Probe, monkeypatch: pytest.MonkeyPatch) -> None:
    """With TENURE_DEBUG set, the traceback follows the sentence."""
    monkeypatch.setenv("TENURE_DEBUG", "1")
    probe(raising(KeyError("x")))
    assert "Traceback (most recent call last)" in run_tenure(capsys, 4, "probe").err


def test_the_keyboard_interrupts(capsys: Output, probe: Probe) -> None:
    """Control-C ends with the shell's code for it and no traceback."""
    probe(raising(KeyboardInterrupt()))
    assert "tenure: interrupted\n" == run_tenure(capsys, 130, "probe").err


def test_a_reader_may_go_away() -> None:
    """A closed pipe ends quietly with the shell's code for it, never with the code of a violation."""
    code = "import os, sys; from tenure.cli import main; r, w = os.pipe(); os.close(r); os.dup2(w, 1); sys.exit(main())"
    run = run_python("-c", code, "--help")
    assert (141, "") == (run.returncode, run.stderr)


def test_a_full_disk_is_one_sentence() -> None:
    """Output that cannot be written ends with 2 and one line."""
    code = (
        "import os, sys; from tenure.cli import main; os.dup2(os.open('/dev/full', os.O_WRONLY), 1); sys.exit(main())"
    )
    run = run_python("-c", code, "--help")
    assert (2, "tenure: error: No space left on device\n") == (run.returncode, run.stderr)


def test_format_option(capsys: Output, probe: Probe) -> None:
    """`--format json` reaches the command, which prints one ASCII document."""

    @format_option
    def show(output_format: str) -> None:
        print_json({"format": output_format, "arrow": "→"})

    probe(show)
    assert '{\n  "format": "json",\n  "arrow": "\\u2192"\n}\n' == run_tenure(capsys, 0, "probe", "--format", "json").out
    assert 2 == main(["probe", "--format", "yaml"])


def test_every_extra_exists() -> None:
    """An install command names an extra that the distribution has."""
    provided = metadata("tenure").get_all("Provides-Extra") or []
    assert set() == set(EXTRAS.values()) - set(provided)
