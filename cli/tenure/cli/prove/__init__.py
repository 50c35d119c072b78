"""`tenure prove`: decides every theorem with every solver, examines the shipped scheduler, and shows the results.

- `artifacts`: certificates and counterexamples as files
- `proof_text`: the results as text and JSON
"""

import os
from importlib.metadata import PackageNotFoundError
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tenure.cli.errors import Exit, WrongUse, wrong_use
from tenure.cli.files import folder_to_write
from tenure.cli.options import TO_WRITE, force_option, page_format_option, print_json, spec_option, specification
from tenure.cli.progress import ProgressLine, quiet_option
from tenure.cli.prove.artifacts import certify, counterexamples
from tenure.cli.prove.proof_text import as_json, print_text

if TYPE_CHECKING:
    from collections.abc import Sequence

SOLVERS = ("z3", "cvc5")


def _solvers(_: click.Context, __: click.Parameter, value: str) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(name.strip() for name in value.split(",")))
    unknown = [name for name in names if name not in SOLVERS]
    if unknown:
        raise click.BadParameter(f"{unknown[0]!r} is no solver; name {' or '.join(SOLVERS)}, or both with a comma")
    return names


@click.command(short_help="Prove the theorems.")
@click.argument("ids", nargs=-1, metavar="[ID]...")
@click.option("--quick", is_flag=True, help="Leave out the comparisons of the shipped scheduler, which take longest.")
@click.option(
    "--solver", "solvers", default="z3,cvc5", show_default=True, callback=_solvers, help="The solvers that must agree."
)
@click.option(
    "--timeout",
    type=click.FloatRange(0, 86400, min_open=True),
    default=20,
    show_default=True,
    help="Seconds for one question.",
)
@click.option(
    "--jobs", type=click.IntRange(1, 256), default=os.cpu_count() or 1, help="Processes; one for each core by default."
)
@spec_option
@click.option("--certificates", type=TO_WRITE, help="Write cvc5's proofs to this folder.")
@click.option(
    "--certificate-format",
    type=click.Choice(["alethe", "cpc"]),
    default="alethe",
    show_default=True,
    help="For Carcara, or for Ethos.",
)
@click.option(
    "--counterexamples",
    "runs",
    type=TO_WRITE,
    help="Write the run that breaks a theorem to this folder: as commands, as a log, as an ITF trace.",
)
@force_option
@page_format_option
@quiet_option
def command(  # noqa: PLR0913, PLR0917  # click passes one argument for each option
    ids: tuple[str, ...],
    quick: bool,
    solvers: tuple[str, ...],
    timeout: float,
    jobs: int,
    path: Path | None,
    certificates: Path | None,
    certificate_format: str,
    runs: Path | None,
    force: bool,
    output_format: str,
    quiet: bool,
) -> Exit:
    """Decide every theorem of the specification, for all sessions, jobs, lanes, times and parameters.

    With IDs only these theorems (S3), or those that need a row of the table (T10).

    A theorem is proved when every solver confirms each of its obligations. It is shown with its premises: its
    assumptions, the theorems on which it depends, and arguments that exist only in words.

    Then the shipped scheduler is examined part by part: its source is analyzed, and it is compared with the
    specification within bounds. IDs leave this out, --quick only the comparisons.

    Certificates are for checkers that do not trust the solvers. The command that checks one is printed, and is its
    first line. For CPC that is Ethos with the signature in cvc5's source:

    \b
      ethos --include=CVC5/proofs/eo/cpc/Cpc.eo --reference=ID.smt2
            --require-proof-of-false ID.cpc

    \b
    Exit codes:
    - 1: a theorem is refuted, or a part of the scheduler fails
    - 3: a solver does not know, or two contradict each other
    """  # noqa: D301  # the backspace tells click to leave lines as they are
    from tenure.proofs import SENTENCES, OtherWords, OutsideSubset, examine, prove, theorems_of_row

    spec = specification(path)
    theorems = [name for id in ids for name in (theorems_of_row(id) or (id,))]
    for name in theorems:
        if name not in (known := [*spec.theorems, *SENTENCES]):
            raise WrongUse(f"there is no theorem or row {name!r}; the theorems are {', '.join(known)}")
    _check_solvers(solvers)
    write_certificates = None if certificates is None else folder_to_write(certificates, force=force)
    write_runs = None if runs is None else folder_to_write(runs, force=force)
    progress = ProgressLine("prove", quiet=quiet)
    try:
        with wrong_use(OtherWords):
            proofs = prove(
                spec,
                names=theorems,
                engines=solvers,
                timeout=timeout,
                jobs=jobs,
                progress=progress.count("answers of the solvers"),
            )
    except OutsideSubset as error:
        click.echo(f"SUBSET fails, so the shipped code cannot be compared with the table: {error}", err=True)
        return Exit.VIOLATION
    compares = progress.count("comparisons of the scheduler")
    shipped = [] if theorems else examine(spec, proofs, jobs=jobs, quick=quick, progress=compares)
    written: list[str] = []
    if write_certificates is not None:
        count = progress.count("certificates")
        written, proof_files = certify(proofs, str(certificates), certificate_format, timeout, count)
        write_certificates(proof_files)
    found = counterexamples(spec, proofs, write_runs)
    if output_format == "json":
        print_json(as_json(spec, solvers, proofs, shipped, found))
    elif output_format == "markdown":
        from tenure.proofs import ledger_page

        click.echo(ledger_page(proofs, shipped), nl=False)
    else:
        print_text(solvers, proofs, shipped)
        for line in (*written, *(f"\n{text}" for text, _ in found.values())):
            click.echo(line)
    results = {*(proof.status for proof in proofs), *(each.verdict for each in shipped)}
    if results & {"refuted", "fails"}:
        return Exit.VIOLATION
    return Exit.NO_VERDICT if results & {"unknown", "undecided"} else Exit.HOLDS


def _check_solvers(solvers: "Sequence[str]") -> None:
    """Check that the solvers are installed. Raises WrongUse, ModuleNotFoundError."""
    from tenure.proofs import EngineError, engine_version

    for name in solvers:
        try:
            with wrong_use(EngineError):
                engine_version(name)
        except PackageNotFoundError:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name) from None
