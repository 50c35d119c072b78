"""`tenure conform`: runs the conformance suite on a scheduler and says what came of it, by clause."""

import shlex
import sys
from contextlib import redirect_stdout
from typing import TYPE_CHECKING

import click

from tenure.cli.exits import Exit, WrongUse, wrong_use
from tenure.cli.options import format_option, print_json

if TYPE_CHECKING:
    from tenure.conformance import Case, Depth, Target

REFERENCE = "tenure.reference:Scheduler"
TIMEOUT, LONGEST_TIMEOUT = 10.0, 86400.0
DEPTHS = ("quick", "standard", "complete")


@click.command(short_help="Run the conformance suite.")
@click.argument("target", required=False)
@click.option(
    "--stdio", "program", metavar="COMMAND", help="Judge a program that speaks JSON Lines on stdin and stdout."
)
@click.option(
    "--depth",
    type=click.Choice(DEPTHS),
    default="standard",
    show_default=True,
    help="How much of the suite to run.",
)
@click.option("--case", "ids", multiple=True, metavar="ID", help="Only cases with this id; * and ? stand for anything.")
@click.option("--clause", "clauses", multiple=True, metavar="ID", help="Only cases about this clause.")
@click.option("--ties", is_flag=True, help="Also cases in which two timers are due at one instant.")
@click.option("--fail-fast", is_flag=True, help="Stop at the first case that fails.")
@click.option("--timeout", type=float, default=TIMEOUT, show_default=True, help="Seconds that an answer may take.")
@click.option("--list", "listing", is_flag=True, help="List the cases and run none.")
@format_option
def command(  # noqa: PLR0913, PLR0917 - click passes each option as an argument
    target: str | None,
    program: str | None,
    depth: "Depth",
    ids: tuple[str, ...],
    clauses: tuple[str, ...],
    ties: bool,
    fail_fast: bool,
    timeout: float,
    listing: bool,
    output_format: str,
) -> Exit:
    """Run the conformance suite on TARGET, by default on the scheduler that comes with tenure.

    TARGET is module:factory, where the factory makes a scheduler in Python. Exit codes: 0 all cases passed, 1 one
    failed or the target broke the protocol, 2 there is no such target or case, 3 no case could be run.
    """
    from tenure.conformance import (
        Broken,
        CannotStart,
        PythonTarget,
        Report,
        StdioTarget,
        broken_json,
        broken_text,
        bundled_cases,
        judge,
        load,
        outcome,
        untested,
    )
    from tenure.spec import bundled

    if target and program is not None:
        raise WrongUse("name a target in Python or a program with --stdio, not both")
    if not 0 < timeout <= LONGEST_TIMEOUT:
        raise WrongUse(f"--timeout is {timeout:g} seconds; it must be more than 0 and at most {LONGEST_TIMEOUT:g}")
    chosen, left_out = _choose(ids, clauses, ties, depth)
    if listing:
        return _list(chosen, output_format)

    def connect() -> "Target":
        if program is not None:
            return StdioTarget(program, timeout)
        return PythonTarget(load(target or REFERENCE), target or "tenure.reference", timeout)

    def reproduce(case: str) -> str:
        words = ["tenure", "conform", "--case", case, *([target] if target else [])]
        words += ["--stdio", program] if program is not None else []
        words += ["--timeout", f"{timeout:g}"] if timeout != TIMEOUT else []
        return shlex.join(words)

    progress = _show_progress if sys.stderr.isatty() and output_format == "text" else None
    try:
        with wrong_use(CannotStart), redirect_stdout(sys.stderr):
            judgement = judge(chosen, connect, fail_fast=fail_fast, progress=progress)
    except Broken as broken:
        if output_format == "json":
            print_json(broken_json(broken))
        else:
            click.echo(broken_text(broken))
        return Exit.VIOLATION
    report = Report(bundled(), judgement, left_out, untested(bundled(), bundled_cases()), reproduce)
    if output_format == "json":
        print_json(report.as_json())
    else:
        click.echo(report.text())
    return {"passed": Exit.HOLDS, "failed": Exit.VIOLATION, "no verdict": Exit.NO_VERDICT}[outcome(judgement)]


def _choose(
    ids: tuple[str, ...], clauses: tuple[str, ...], ties: bool, depth: "Depth"
) -> tuple[tuple["Case", ...], int]:
    """The cases that were asked for, and how many with ties were left out."""
    from tenure.conformance import bundled_cases, select
    from tenure.spec import bundled

    cases = bundled_cases()
    for pattern in ids:
        if not select(cases, ids=[pattern], ties=True):
            raise WrongUse(f"no case has the id {pattern!r}; `tenure conform --list` lists them")
    for clause in clauses:
        if clause not in bundled().clauses:
            raise WrongUse(f"there is no clause {clause!r}; `tenure spec --show clauses` lists them")
    every = select(cases, ids=ids, clauses=clauses, ties=True, depth=depth)
    chosen = select(cases, ids=ids, clauses=clauses, ties=ties, depth=depth)
    if not chosen:
        deeper = select(cases, ids=ids, clauses=clauses, ties=True)
        reason = "no case is about all of that"
        if every:
            reason = "all of these cases have ties; add --ties"
        elif deeper:
            first = min((case.depth for case in deeper), key=DEPTHS.index)
            reason = f"all of these cases belong to a further depth; add --depth {first}"
        raise WrongUse(f"there is nothing to run: {reason}")
    return chosen, len(every) - len(chosen)


def _list(cases: tuple["Case", ...], output_format: str) -> Exit:
    if output_format == "json":
        print_json([case.as_json() for case in cases])
        return Exit.HOLDS
    width = max(len(case.id) for case in cases)
    for case in cases:
        marks = (" tie" if case.tie else "") + (f"  needs {' '.join(case.needs)}" if case.needs else "")
        click.echo(f"{case.id:{width}}  {' '.join(case.clauses)}{marks}")
    return Exit.HOLDS


def _show_progress(done: int, total: int) -> None:
    """Write over the same line of the terminal, and clear it at the end."""
    text = f"{done} of {total} cases" if done < total else ""
    click.echo(f"\r\033[K{text}", nl=False, err=True)
