"""The files of `tenure prove`: certificates, and runs that break a theorem."""

from typing import TYPE_CHECKING, Any

from tenure.cli.error_handling import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from tenure.cli.files import WriteFiles
    from tenure.proofs import Proof
    from tenure.spec import Spec


def counterexamples(
    spec: "Spec", proofs: "Sequence[Proof]", write: "WriteFiles | None"
) -> "Mapping[str, tuple[str, Sequence[Any]]]":
    """Return a shortest run, as text and as commands, for each refuted theorem that a run can violate."""
    from tenure.proofs import NO_RUN, UnknownTheorem, find_counterexample

    shown: dict[str, tuple[str, Sequence[Any]]] = {}
    files: dict[str, bytes] = {}
    for name in (proof.theorem.id for proof in proofs if proof.status == "refuted"):
        try:
            run = find_counterexample(spec, name)
        except UnknownTheorem:
            continue
        shown[name] = (f"{name}: {NO_RUN}", []) if run is None else (str(run), run.scenario)
        files |= {} if run is None else {file: text.encode() for file, text in run.files.items()}
    if write is not None and files:
        write(files)
    return shown


def certify(
    proofs: "Sequence[Proof]", folder: str, form: Any, timeout: float, progress: "Callable[[int, int], None]"
) -> "tuple[list[str], dict[str, bytes]]":
    """Return lines about the certificates, and the files by name: a certificate and its obligation each."""
    from tenure.proofs import CHECKER_COMMANDS, CHECKER_SOURCES, NoCertificate, certify

    steps = holes = number = 0
    lines = []
    files: dict[str, bytes] = {}
    wanted = [each for proof in proofs for each in proof.theorem.obligations if each.expected == "unsat"]
    for done, obligation in enumerate(wanted, 1):
        progress(done, len(wanted))
        try:
            certificate = certify(obligation, form, timeout)
        except NoCertificate as error:
            lines.append(str(error))
            continue
        files[f"{obligation.id}.{form}"] = certificate.text.encode()
        files[f"{obligation.id}.smt2"] = obligation.text().encode()
        number, steps, holes = number + 1, steps + certificate.steps, holes + certificate.holes
    lines += [
        one_line(f"{number} certificates with {steps} steps and {holes} holes in {folder}; check one there with:"),
        f"  {CHECKER_COMMANDS[form]}",
        f"{CHECKER_SOURCES[form]}; ID is an obligation's.",
    ]
    return lines, files
