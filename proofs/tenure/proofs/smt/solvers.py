"""The engines that decide obligations: z3 on the formulas, cvc5 on the exported text.

An engine answers unsat, sat or unknown with a reason, within a time limit.
"""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib.metadata import version
from typing import Any

import attrs

from tenure.proofs.smt.obligation import Obligation, SolverResult, by_background


class EngineError(Exception):
    """An engine is missing or too old; the message says what to install."""


@attrs.frozen
class SolverVerdict:
    """The result of one engine for one obligation; `reason` is that of an unknown, `seconds` is wall time."""

    obligation: Obligation
    engine: str
    result: SolverResult
    seconds: float
    reason: str = ""

    @property
    def holds(self) -> bool:
        """Whether the engine confirms the obligation."""
        return self.result == self.obligation.expected


def z3_verdicts(obligations: Sequence[Obligation], timeout: float) -> Iterator[SolverVerdict]:
    """Decide with z3, one incremental solver for each background. `timeout` is in seconds for each obligation."""
    import z3

    for background, group in by_background(obligations):
        solver = z3.Solver()
        solver.set("timeout", max(1, int(timeout * 1000)))
        solver.set("ctrl_c", False)  # z3 would catch Ctrl-C and only answer unknown.
        solver.add(*(formula for _, formula in background.facts))
        for obligation in group:
            start = time.perf_counter()
            solver.push()
            solver.add(*(formula for _, formula in obligation.asserted))
            result = str(solver.check())
            reason = solver.reason_unknown() if result == "unknown" else ""
            solver.pop()
            yield SolverVerdict(obligation, "z3", _result(result), time.perf_counter() - start, reason)


def cvc5_verdicts(obligations: Sequence[Obligation], timeout: float) -> Iterator[SolverVerdict]:
    """Decide with cvc5, each exported text on its own. `timeout` is in seconds for each obligation."""
    for obligation in obligations:
        start = time.perf_counter()
        result, reason = cvc5_check(obligation.text(), timeout)
        yield SolverVerdict(obligation, "cvc5", result, time.perf_counter() - start, reason)


def cvc5_check(text: str, timeout: float) -> tuple[SolverResult, str]:
    """Run an SMT-LIB text with cvc5; return the answer to its last `check-sat`, and the reason of an unknown."""
    # Without mbqi cvc5 proves quantified formulas, but finds no counterexample.
    _, output = cvc5_run(text, timeout, {"mbqi": "true"})
    result = _result(output)
    if result != "unknown":
        return result, ""
    return result, output if output.startswith("(error") else "the time limit was reached or the theory is incomplete"


def cvc5_run(text: str, timeout: float, options: Mapping[str, str]) -> tuple[Any, str]:
    """Run an SMT-LIB text with cvc5 and some options; return the solver and its last output."""
    import cvc5

    solver = cvc5.Solver(cvc5.TermManager())
    for option, value in {**options, "tlimit-per": str(max(1, int(timeout * 1000)))}.items():
        solver.setOption(option, value)
    parser = cvc5.InputParser(solver)
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, text, "obligation")
    symbols, output = parser.getSymbolManager(), ""
    while not (command := parser.nextCommand()).isNull():
        output = command.invoke(solver, symbols).strip() or output
    return solver, output


ENGINES: Mapping[str, Callable[[Sequence[Obligation], float], Iterator[SolverVerdict]]] = {
    "z3": z3_verdicts,
    "cvc5": cvc5_verdicts,
}

OLDEST: Mapping[str, tuple[str, tuple[int, int]]] = {"z3": ("z3-solver", (4, 13)), "cvc5": ("cvc5", (1, 2))}
"""The package of each engine, and the oldest supported version."""


def engine_version(engine: str) -> str:
    """The version of an engine. Raises EngineError if it is too old, PackageNotFoundError if it is missing."""
    package, oldest = OLDEST[engine]
    found = version(package)
    if tuple(int(part) for part in found.split(".")[:2]) < oldest:
        least = ".".join(map(str, oldest))
        raise EngineError(f'{package} {found} is too old; install {least} or later: pip install "tenure[proofs]"')
    return found


def _result(output: str) -> SolverResult:
    return "unsat" if output == "unsat" else "sat" if output == "sat" else "unknown"
