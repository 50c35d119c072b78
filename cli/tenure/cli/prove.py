"""`tenure prove`: decides every theorem with every solver, and says how each was established."""

import os
import sys
from importlib.metadata import PackageNotFoundError
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tenure.cli.exits import Exit, WrongUse, wrong_use
from tenure.cli.options import print_json

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tenure.proofs.prove import Proof
    from tenure.spec import Spec

SOLVERS = ("z3", "cvc5")


def _solvers(_: click.Context, __: click.Parameter, value: str) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(name.strip() for name in value.split(",")))
    unknown = [name for name in names if name not in SOLVERS]
    if unknown:
        raise click.BadParameter(f"{unknown[0]!r} is no solver; name {' or '.join(SOLVERS)}, or both with a comma")
    return names


@click.command(short_help="Prove the theorems.")
@click.option("--theorem", "theorems", multiple=True, metavar="ID", help="Only this one (S3); may be repeated.")
@click.option("--solver", "solvers", default="z3,cvc5", show_default=True, callback=_solvers, help="Who must agree.")
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
@click.option("--file", "path", type=click.Path(path_type=Path), help="Another specification file.")
@click.option(
    "--certificates", type=click.Path(path_type=Path, file_okay=False), help="Write cvc5's proofs to this folder."
)
@click.option(
    "--certificate-format",
    type=click.Choice(["alethe", "cpc"]),
    default="alethe",
    show_default=True,
    help="For Carcara, or for Ethos.",
)
@click.option(
    "--counterexamples",
    type=click.Path(path_type=Path, file_okay=False),
    help="Write the run that breaks a theorem to this folder: as commands, as a log, as an ITF trace.",
)
@click.option(
    "--format",
    "output_format",
    type=click.Choice(["text", "json", "markdown"]),
    default="text",
    show_default=True,
    help="Print for people, for programs, or as a page.",
)
def command(  # noqa: PLR0913, PLR0917  # click passes one argument for each option
    theorems: tuple[str, ...],
    solvers: tuple[str, ...],
    timeout: float,
    jobs: int,
    path: Path | None,
    certificates: Path | None,
    certificate_format: str,
    counterexamples: Path | None,
    output_format: str,
) -> Exit:
    """Decide every theorem of the specification, for all sessions, jobs, lanes, times and parameters.

    A theorem is proved when every solver confirms each of its obligations. Exit code 1: one is refuted. 3: a solver
    does not know, or two contradict each other.
    """
    from tenure.proofs.prove import prove
    from tenure.proofs.routine import OtherWords
    from tenure.proofs.symbolic import OutsideSubset
    from tenure.proofs.theorems import SENTENCES
    from tenure.spec import SpecError, bundled, load

    with wrong_use(SpecError):
        spec = bundled() if path is None else load(path)
    for name in theorems:
        if name not in (known := [*spec.theorems, *SENTENCES]):
            raise WrongUse(f"there is no theorem {name!r}; there are {', '.join(known)}")
    _usable(solvers)
    for folder in filter(None, (certificates, counterexamples)):
        folder.mkdir(parents=True, exist_ok=True)
    with wrong_use(OutsideSubset, OtherWords):
        proofs = prove(spec, names=theorems, engines=solvers, timeout=timeout, jobs=jobs, progress=_progress)
    written = [] if certificates is None else _certify(proofs, certificates, certificate_format, timeout)
    runs = _counterexamples(spec, proofs, counterexamples)
    if output_format == "json":
        data = {"version": spec.version, "solvers": _versions(solvers), "theorems": _data(proofs, solvers, runs)}
        print_json(data)
    elif output_format == "markdown":
        from tenure.proofs.ledger import page

        click.echo(page(proofs), nl=False)
    else:
        _print(proofs, solvers)
        for line in (*written, *(f"\n{text}" for text, _ in runs.values())):
            click.echo(line)
    status = {proof.status for proof in proofs}
    return Exit.VIOLATION if "refuted" in status else Exit.NO_VERDICT if "unknown" in status else Exit.HOLDS


def _counterexamples(
    spec: "Spec", proofs: "Sequence[Proof]", folder: Path | None
) -> "Mapping[str, tuple[str, Sequence[Any]]]":
    """For each refuted theorem that a run can break a shortest such run, in words and as commands."""
    from tenure.proofs.counterexample import NO_RUN, UnknownTheorem, find

    shown: dict[str, tuple[str, Sequence[Any]]] = {}
    for name in (proof.theorem.id for proof in proofs if proof.status == "refuted"):
        try:
            run = find(spec, name)
        except UnknownTheorem:
            continue
        shown[name] = (f"{name}: {NO_RUN}", []) if run is None else (str(run), run.scenario)
        if run is not None and folder is not None:
            for file, text in run.files.items():
                (folder / file).write_text(text, encoding="utf-8")
    return shown


def _usable(solvers: "Sequence[str]") -> None:
    from tenure.proofs.engines import EngineError, engine_version

    for name in solvers:
        try:
            with wrong_use(EngineError):
                engine_version(name)
        except PackageNotFoundError:
            raise WrongUse(
                f'the solver {name} is not installed; install it with: pip install "tenure[proofs]"'
            ) from None


def _versions(solvers: "Sequence[str]") -> dict[str, str]:
    from tenure.proofs.engines import engine_version

    return {name: engine_version(name) for name in solvers}


def _progress(done: int, total: int) -> None:
    if sys.stderr.isatty():
        click.echo(f"\r{done} of {total} answers" + ("\r\033[K" if done == total else ""), err=True, nl=False)


def _print(proofs: "Sequence[Proof]", solvers: "Sequence[str]") -> None:
    from tenure.cli.spec_text import grid

    rows = [
        (
            proof.theorem.id,
            proof.status,
            proof.theorem.how,
            str(len(proof.theorem.obligations)),
            *(f"{proof.seconds(name):.2f}" for name in solvers),
            proof.theorem.sentence,
        )
        for proof in proofs
    ]
    header = ("id", "status", "how", "obligations", *(f"{name} s" for name in solvers), "theorem")
    click.echo(grid(header, rows))
    for proof in proofs:
        for decision in proof.unconfirmed:
            reason = f" ({decision.reason})" if decision.reason else ""
            click.echo(f"{decision.id}: {decision.engine} says {decision.result}, not {decision.expected}{reason}")
    proved = sum(proof.status == "proved" for proof in proofs)
    versions = ", ".join(f"{name} {number}" for name, number in _versions(solvers).items())
    click.echo(f"\n{proved} of {len(proofs)} theorems are proved by {versions}")


def _data(
    proofs: "Sequence[Proof]", solvers: "Sequence[str]", runs: "Mapping[str, tuple[str, Sequence[Any]]]"
) -> list[dict[str, Any]]:
    return [
        {
            "id": proof.theorem.id,
            "sentence": proof.theorem.sentence,
            "clauses": list(proof.theorem.clauses),
            "status": proof.status,
            "how": proof.theorem.how,
            "obligations": len(proof.theorem.obligations),
            "seconds": {name: round(proof.seconds(name), 3) for name in solvers},
            "counterexample": runs.get(proof.theorem.id, ("", None))[1],
            "unconfirmed": [
                {"id": each.id, "solver": each.engine, "result": each.result, "reason": each.reason}
                for each in proof.unconfirmed
            ],
        }
        for proof in proofs
    ]


def _certify(proofs: "Sequence[Proof]", folder: Path, form: Any, timeout: float) -> list[str]:
    from tenure.proofs.certificates import NoCertificate, certify

    steps = holes = number = 0
    lines = []
    for obligation in (each for proof in proofs for each in proof.theorem.obligations if each.expected == "unsat"):
        try:
            certificate = certify(obligation, form, timeout)
        except NoCertificate as error:
            lines.append(str(error))
            continue
        (folder / f"{obligation.id}.{form}").write_text(certificate.text, encoding="utf-8")
        (folder / f"{obligation.id}.smt2").write_text(obligation.text(), encoding="utf-8")
        number, steps, holes = number + 1, steps + certificate.steps, holes + certificate.holes
    checker = "carcara check ID.alethe ID.smt2" if form == "alethe" else "ethos ID.cpc"
    lines.append(f"{number} certificates with {steps} steps and {holes} holes in {folder}; check one with: {checker}")
    return lines
