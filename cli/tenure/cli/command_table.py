"""The table of subcommands: lists them, and imports the one that is requested.

Help, the version and wrong use are handled without click, whose import alone takes longer than Python's start.
"""

import importlib
import sys
from collections.abc import Sequence

from tenure.cli.error_handling import handle_errors
from tenure.cli.errors import Exit, WrongUse

TYPE_CHECKING = False  # that of `typing`, which takes long to import
if TYPE_CHECKING:
    import click

# One line of help for each subcommand, which is the click command `command` in the module of the same name, in this
# package or, for those of the suite, in `suite`.
COMMANDS: dict[str, str] = {
    "spec": "Show the specification: the table, one entry, or all entries about a word.",
    "diagram": "Draw the lifecycle: SVG, PNG, PDF, DOT, Mermaid, PlantUML.",
    "run": "Run a scenario on the reference scheduler; show events, a timeline and usage.",
    "explore": "Visit every state of the bounded model; find a shortest run to any phase, row or cell.",
    "ask": "Ask whether a session can take some inputs under a condition; show such a run.",
    "prove": "Prove the theorems with two solvers; show how each was established.",
    "export": "Write the proof obligations for other solvers, or a model for spin.",
    "conform": "Run the conformance suite on a scheduler; show the results by clause.",
    "rejudge": "Judge a recorded run again, without the scheduler.",
    "fuzz": "Make random runs on a scheduler; show the smallest that differs.",
    "learn": "Learn the control machine of a scheduler by queries; show where it differs.",
    "profile": "List the capabilities of a scheduler.",
    "adapter": "Write a template of an adapter for a scheduler in Python.",
    "cases": "List the cases of the suite.",
    "vectors": "Write the cases of the suite with their expected answers, as JSON Lines.",
}
OF_THE_SUITE = frozenset({"conform", "rejudge", "fuzz", "learn", "profile", "adapter", "cases", "vectors"})

HELP = """\
Usage: tenure COMMAND [ARGUMENTS]
       tenure COMMAND --help

Specify, draw, run, explore and check the session lifecycle of a quantum processor.

Commands:
{commands}

Options:
  -h, --help  Show this and exit.
  --version   Show the version and exit.

Exit codes:
  0              holds
  1              a violation was found
  2              wrong use
  3              no verdict
  4              a bug of tenure's own
  129, 130, 143  stopped by SIGHUP, SIGINT (Ctrl-C), SIGTERM
"""


def run_command(arguments: Sequence[str] | None = None) -> int:
    """Run a command line, by default with the arguments of this process, and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    return handle_errors(lambda: dispatch(given), given, is_process=arguments is None)


def dispatch(arguments: list[str]) -> int | None:
    """Show help or the version, or run the subcommand that the arguments name."""
    match arguments:
        case []:
            sys.stderr.write(help_text())
            return Exit.WRONG_USE
        case ["-h" | "--help", *_]:
            sys.stdout.write(help_text())
        case ["--version", *_]:
            from importlib.metadata import version

            sys.stdout.write(f"tenure {version('tenure')}\n")
        case [name, *rest] if name in COMMANDS:
            return run(name, rest)
        case [name, *_]:
            kind = "option" if name.startswith("-") else "command"
            raise WrongUse(f"there is no {kind} {name!r} (see `tenure --help`)")
    return None


def help_text() -> str:
    """Return the text of `tenure --help`."""
    width = max(map(len, COMMANDS))
    return HELP.format(commands="\n".join(f"  {name:{width}}  {line}" for name, line in COMMANDS.items()))


def command_of(name: str) -> "click.Command":
    """Import a subcommand."""
    package = "tenure.cli.suite" if name in OF_THE_SUITE else "tenure.cli"
    command: click.Command = importlib.import_module(f"{package}.{name}").command
    return command


def run(name: str, arguments: list[str]) -> int | None:
    """Run one subcommand, and convert click's exceptions to those of `tenure.cli.errors`."""
    import click

    from tenure.cli.options import check_values

    command = command_of(name)
    try:
        with command.make_context(f"tenure {name}", arguments, help_option_names=["-h", "--help"]) as context:
            check_values(context)
            code: int | None = command.invoke(context)
            return code
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.exceptions.NoArgsIsHelpError as help_wanted:
        help_wanted.show()
        return Exit.WRONG_USE
    except click.UsageError as error:
        raise WrongUse(f"{error.format_message().rstrip('.')} (see `tenure {name} --help`)") from error
    except click.ClickException as error:
        raise WrongUse(error.format_message()) from error
    except click.Abort as stop:
        raise KeyboardInterrupt from stop
