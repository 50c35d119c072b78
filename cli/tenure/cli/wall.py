"""The wall between a subcommand and the user: every way to fail becomes one sentence on stderr and an exit code."""

import os
import shlex
import sys
import traceback
from collections.abc import Callable, Sequence

import click

from tenure.cli.exits import Exit, WrongUse

# Third-party packages that not every installation has: the extra that brings each, by the name it is imported under.
EXTRAS = {
    "transitions": "model",
    "z3": "model",
    "cvc5": "proofs",
    "hypothesis": "conformance",
    "pytest": "conformance",
    "graphviz": "diagrams",
    "pygraphviz": "diagrams",
}


def behind_wall(body: Callable[[], int | None], arguments: Sequence[str]) -> Exit:
    """Run `body`, which was asked for by `arguments`, and return how it ended; no result means that all holds."""
    try:
        code = body()
        sys.stdout.flush()
        return Exit(code or 0)
    except click.exceptions.Exit as stop:
        return Exit(stop.exit_code)
    except click.exceptions.NoArgsIsHelpError as help_wanted:
        help_wanted.show()
        return Exit.WRONG_USE
    except (KeyboardInterrupt, click.Abort):
        complain("interrupted")
        return Exit.INTERRUPTED
    except BrokenPipeError:
        give_up_stdout()
        return Exit.PIPE_CLOSED
    except Exception as error:
        give_up_stdout()
        sentence = users_error(error)
        if sentence is not None:
            complain(f"error: {sentence}")
            return Exit.WRONG_USE
        again = shlex.join(["tenure", *arguments])
        complain(
            f"error: this is a bug in tenure, not in your input ({type(error).__name__}: {error}); "
            f"please report it together with what `TENURE_DEBUG=1 {again}` prints"
        )
        if os.environ.get("TENURE_DEBUG"):
            traceback.print_exception(error)
        return Exit.OUR_BUG


def users_error(error: Exception) -> str | None:
    """Say what the user can put right, if the error is of a kind that is the user's."""
    match error:
        case WrongUse():
            return str(error)
        case click.UsageError(ctx=click.Context() as context):
            return f"{error.format_message().rstrip('.')} (see `{context.command_path} --help`)"
        case click.ClickException():
            return error.format_message()
        case OSError(strerror=str() as reason, filename=None):
            return reason
        case OSError(strerror=str() as reason, filename=name):
            return f"{os.fsdecode(name)!r}: {reason}"
        case ModuleNotFoundError(name=str() as name) if (package := name.partition(".")[0]) in EXTRAS:
            return f'the package {package!r} is not installed; install it with: pip install "tenure[{EXTRAS[package]}]"'
        case _:
            return None


def give_up_stdout() -> None:
    """Print what can still be printed; Python tries once more on its way out, and must not fail there."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(sentence: str) -> None:
    """Print one line on stderr."""
    click.echo(f"tenure: {' '.join(sentence.split())}", err=True)
