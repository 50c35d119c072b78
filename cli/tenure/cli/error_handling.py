"""Converts exceptions of a command to one sentence on standard error and an exit code."""

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import nullcontext

from tenure.cli.errors import Exit, WrongUse
from tenure.cli.streams import abandon_stdout, check_stdout, prepare_streams
from tenure.processes.stop import Stopped, stoppable

# The extra that installs each optional package, by the name under which it is imported.
EXTRAS = {
    "transitions": "model",
    "z3": "model",
    "cvc5": "proofs",
    "hypothesis": "conformance",
    "pytest": "conformance",
    "aalpy": "learn",
    "graphviz": "diagrams",
    "pygraphviz": "diagrams",
}

# The extra with all packages that a command can need, and the packages of each extra.
WHOLE = {"ask": "model", "prove": "proofs", "export": "proofs", "diagram": "diagrams", "learn": "learn"}
BRINGS = {
    "model": ("transitions", "z3"),
    "proofs": ("transitions", "z3", "cvc5"),
    "conformance": ("hypothesis", "pytest"),
    "diagrams": ("graphviz", "pygraphviz"),
    "learn": ("aalpy", "graphviz", "pygraphviz"),
}

LONGEST = 1000
"""The most characters of a sentence."""


def handle_errors(body: Callable[[], int | None], arguments: Sequence[str], *, is_process: bool = False) -> Exit:
    """Run `body` for the command line `arguments`, and return its exit code; None means that all holds.

    If `is_process`, signals that ask the process to end are handled like Ctrl-C.
    """
    try:
        with stoppable() if is_process else nullcontext():
            prepare_streams()
            check_stdout()
            code = body()
            sys.stdout.flush()
            return Exit(code or 0)
    except Stopped as stopped:
        complain(str(stopped))
        return Exit(stopped.exit_code)
    except KeyboardInterrupt:
        complain("interrupted")
        return Exit.INTERRUPTED
    except BrokenPipeError:
        abandon_stdout()
        return Exit.PIPE_CLOSED
    except Exception as error:
        abandon_stdout()
        sentence = users_error(error, arguments)
        if sentence is not None:
            complain(f"error: {sentence}")
            return Exit.WRONG_USE
        report_bug(error, arguments)
        return Exit.OUR_BUG


def users_error(error: Exception, arguments: Sequence[str]) -> str | None:
    """Return the message of an error that the user can correct; None for any other error."""
    match error:
        case WrongUse():
            return str(error)
        case MemoryError():
            return "there is not enough memory for this"
        case OSError(strerror=str() as reason, filename=None):
            return reason
        case OSError(strerror=str() as reason, filename=name):
            return f"{os.fsdecode(name)!r}: {reason}"
        case ModuleNotFoundError(name=str() as name) if (package := name.partition(".")[0]) in EXTRAS:
            return not_installed(package, arguments[0] if arguments else "")
        case _:
            from tenure.spec import SpecError

            return str(error) if isinstance(error, SpecError) else None


def not_installed(package: str, command: str) -> str:
    """Describe a missing package, with others that the command can need, and the command that installs all of them."""
    whole = WHOLE.get(command, "")
    extra = whole if package in BRINGS.get(whole, ()) else EXTRAS[package]
    missing = [each for each in BRINGS[extra] if each == package or _is_missing(each)]
    install = f'pip install "tenure[{extra}]"'
    if len(missing) == 1:
        return f"the package {package!r} is not installed; install it with: {install}"
    *first, last = map(repr, missing)
    return f"the packages {', '.join(first)} and {last} are not installed; install them with: {install}"


def _is_missing(package: str) -> bool:
    from importlib.util import find_spec

    try:
        return find_spec(package) is None
    except (ImportError, ValueError):  # a broken package, or a fake one
        return True


def report_bug(error: Exception, arguments: Sequence[str]) -> None:
    """Print that the failure is a bug, and how to report it; with TENURE_DEBUG also the traceback."""
    import shlex

    complain(
        f"error: this is a bug in tenure, not in your input ({type(error).__name__}: {error}); "
        f"please report it together with what `TENURE_DEBUG=1 {shlex.join(['tenure', *arguments])}` prints"
    )
    if os.environ.get("TENURE_DEBUG"):
        import traceback

        traceback.print_exception(error)


def complain(sentence: str) -> None:
    """Print one line on stderr, cut to a readable length, without control characters."""
    print(f"tenure: {one_line(sentence)}", file=sys.stderr)


def one_line(sentence: str) -> str:
    r"""Format a sentence as one line: control characters are escaped, and the middle of a very long one is cut.

    >>> one_line("no\x1b[2J\n  file")
    'no\\x1b[2J file'
    """
    line = "".join(
        mark if mark.isprintable() else mark.encode("unicode_escape").decode() for mark in " ".join(sentence.split())
    )
    return line if len(line) <= LONGEST else f"{line[: LONGEST // 2]} ... {line[-LONGEST // 2 :]}"
