"""The results of `tenure prove`, for people and for programs."""

from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tenure.proofs import Examined, Proof
    from tenure.spec import Spec


def print_text(solvers: "Sequence[str]", proofs: "Sequence[Proof]", shipped: "Sequence[Examined]") -> None:
    """Print the theorems, their premises, and the parts of the shipped scheduler."""
    from tenure.cli.spec.page import grid
    from tenure.proofs import ledger_arguments, ledger_summary, method_in_words, unfounded_theorems

    rows = [
        (
            proof.theorem.id,
            proof.status,
            proof.theorem.how,
            str(len(proof.theorem.obligations)),
            *(f"{proof.seconds(name):.2f}" for name in solvers),
            proof.theorem.sentence,
            "; ".join(proof.theorem.assumes),
            " ".join(proof.theorem.rests_on),
            " ".join(method_in_words(proof.theorem)),
        )
        for proof in proofs
    ]
    times = (f"{name} s" for name in solvers)
    header = ("id", "status", "how", "obligations", *times, "theorem", "assumes", "rests on", "in words only")
    click.echo(grid(header, rows))
    for proof in proofs:
        for decision in proof.unconfirmed:
            reason = f" ({decision.reason})" if decision.reason else ""
            click.echo(f"{decision.id}: {decision.engine} says {decision.result}, not {decision.expected}{reason}")
    for sentence in unfounded_theorems(proofs):
        click.echo(sentence)
    click.echo("\nIn words only\n")
    for name, argument in ledger_arguments([proof.theorem for proof in proofs]):
        click.echo(f"{name}: {argument.text}")
    if shipped:
        click.echo("\nThe shipped scheduler\n")
        parts = [(each.part.id, each.verdict, each.part.level, each.part.claim) for each in shipped]
        click.echo(grid(("part", "verdict", "level", "what"), parts))
        click.echo()
        for each in shipped:
            for line in each.evidence:
                click.echo(f"{each.part.id}: {line}")
    click.echo(f"\n{ledger_summary(proofs)}")


def as_json(
    spec: "Spec",
    solvers: "Sequence[str]",
    proofs: "Sequence[Proof]",
    shipped: "Sequence[Examined]",
    runs: "Mapping[str, tuple[str, Sequence[Any]]]",
) -> dict[str, Any]:
    """Return the results as one document; its `shipped` is None if the scheduler was not examined."""
    from tenure.proofs import ARGUMENTS, engine_version

    return {
        "version": spec.version,
        "solvers": {name: engine_version(name) for name in solvers},
        "theorems": [_theorem(proof, solvers, runs) for proof in proofs],
        "in_words_only": {name: argument.text for name, argument in ARGUMENTS.items()},
        "shipped": [_part(each) for each in shipped] or None,
    }


def _theorem(
    proof: "Proof", solvers: "Sequence[str]", runs: "Mapping[str, tuple[str, Sequence[Any]]]"
) -> dict[str, Any]:
    theorem = proof.theorem
    return {
        "id": theorem.id,
        "sentence": theorem.sentence,
        "clauses": list(theorem.clauses),
        "status": proof.status,
        "how": theorem.how,
        "assumes": list(theorem.assumes),
        "rests_on": list(theorem.rests_on),
        "by_rule": list(theorem.premises("rule")),
        "counting": list(theorem.premises("counting")),
        "cases": list(theorem.premises("case")),
        "in_words_only": [*theorem.general, *(argument.text for argument in theorem.arguments)],
        "obligations": len(theorem.obligations),
        "seconds": {name: round(proof.seconds(name), 3) for name in solvers},
        "counterexample": runs.get(theorem.id, ("", None))[1],
        "unconfirmed": [
            {"id": each.id, "solver": each.engine, "result": each.result, "reason": each.reason}
            for each in proof.unconfirmed
        ],
    }


def _part(examined: "Examined") -> dict[str, Any]:
    part = examined.part
    return {
        "id": part.id,
        "claim": part.claim,
        "level": part.level,
        "verdict": examined.verdict,
        "evidence": list(examined.evidence),
        "rests_on": list(part.rests_on),
        "comparisons": [
            {
                "bounds": one.bounds,
                "verdict": one.verdict,
                "compared": one.lockstep.compared if one.lockstep else 0,
                "states": one.lockstep.states if one.lockstep else 0,
                "longest": one.lockstep.longest if one.lockstep else 0,
            }
            for one in examined.compared
        ],
    }
