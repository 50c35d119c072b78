"""The files of `tenure prove`: certificates, and runs that break a theorem."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from tenure.proofs.prove import Proof
    from tenure.spec import Spec


def counterexamples(
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


def certify(
    proofs: "Sequence[Proof]", folder: Path, form: Any, timeout: float, progress: "Callable[[int, int], None]"
) -> list[str]:
    """Write a certificate for each obligation that has one, beside the obligation; what to say of them."""
    from tenure.proofs.certificates import COMMANDS, SOURCES, NoCertificate, certify

    steps = holes = number = 0
    lines = []
    wanted = [each for proof in proofs for each in proof.theorem.obligations if each.expected == "unsat"]
    for done, obligation in enumerate(wanted, 1):
        progress(done, len(wanted))
        try:
            certificate = certify(obligation, form, timeout)
        except NoCertificate as error:
            lines.append(str(error))
            continue
        (folder / f"{obligation.id}.{form}").write_text(certificate.text, encoding="utf-8")
        (folder / f"{obligation.id}.smt2").write_text(obligation.text(), encoding="utf-8")
        number, steps, holes = number + 1, steps + certificate.steps, holes + certificate.holes
    return [
        *lines,
        f"{number} certificates with {steps} steps and {holes} holes in {folder}; check one there with:",
        f"  {COMMANDS[form]}",
        f"{SOURCES[form]}; ID is an obligation's.",
    ]
