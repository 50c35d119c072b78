"""Asks Spacer, z3's engine for Horn clauses, for an invariant of one session.

The Horn clauses are the obligations of a proof, with an unknown predicate in the place of the invariants. Spacer's
answer is a candidate only. It is translated into the language of the specification, and is record if its obligations
(`candidate`) hold.

`python -m tenure.proofs.inference.spacer` asks every question and prints the file of results; exit code 1 if a sentence
fails.
"""

import sys
import time
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from itertools import product
from multiprocessing import get_context
from os import cpu_count
from typing import Any, Literal

import attrs
import z3

from tenure.model.solver import Formula, literal, negation
from tenure.processes.pool import Pool
from tenure.processes.stop import stoppable_main
from tenure.proofs.inference.answer_parser import Unreadable, parts_of
from tenure.proofs.inference.candidate import InvariantPart, Question, questions
from tenure.proofs.inference.minimization import implied_by, shorter
from tenure.proofs.inference.store import File, SpacerRecord
from tenure.proofs.smt.obligation import Obligation
from tenure.proofs.smt.solvers import ENGINES
from tenure.reference.program import run_program
from tenure.spec import bundled

OPTIONS = {
    "engine": "spacer",
    "spacer.global": True,  # otherwise the answer to S14 divides by two, which the language does not have
    # The answer must be about the predicate itself, not a transformed one.
    "xform.slice": False,
    "xform.inline_eager": False,
    "xform.inline_linear": False,
}
"""The options of z3."""

TIMEOUT = 120.0
"""Seconds for one question, and for one obligation of its answer."""

FAILS = "Spacer refutes it: a session can reach a state in which it is false"
"""The reason why there is no invariant for a false sentence."""


@attrs.frozen
class SpacerAnswer:
    """Spacer's answer: an invariant; refuted, because the question's sentence fails; or unknown with a reason.

    `conjuncts` is their number in the raw answer, `seconds` is processor time.
    """

    result: Literal["found", "refuted", "unknown"]
    seconds: float
    parts: tuple[InvariantPart, ...] = ()
    conjuncts: int = 0
    reason: str = ""


def ask(question: Question, timeout: float) -> SpacerAnswer:
    """Ask for an invariant that makes all obligations of a question true. `timeout` is in seconds."""
    engine = z3.Fixedpoint()
    engine.set(timeout=max(1, int(timeout * 1000)), **OPTIONS)
    fault = z3.Function("fault", z3.BoolSort())
    engine.register_relation(question.history.predicate, fault)
    declared = set[int]()
    for obligation in question.sought:
        for head, body in _clauses(question, obligation, Formula(fault())):
            for constant in _constants([head, *body]):
                if constant.get_id() not in declared:
                    declared.add(constant.get_id())
                    engine.declare_var(constant)
            engine.rule(head, body)
    start = time.process_time()
    try:
        result = engine.query(fault())
    except z3.Z3Exception as error:
        return SpacerAnswer("unknown", time.process_time() - start, reason=_reason(error))
    seconds = time.process_time() - start
    if result == z3.sat:
        return SpacerAnswer("refuted", seconds)
    if result != z3.unsat:
        return SpacerAnswer("unknown", seconds, reason=engine.reason_unknown())
    try:
        formula = _answer(engine, question)
        conjuncts = len(formula.children()) if z3.is_and(formula) else int(not z3.is_true(formula))
        return SpacerAnswer("found", seconds, parts_of(formula, question.history), conjuncts)
    except Unreadable as error:
        return SpacerAnswer("unknown", seconds, reason=str(error))


def answered(question: Question, timeout: float = TIMEOUT) -> SpacerRecord:
    """Ask a question; return the minimized answer if its obligations hold, else the reason why there is none."""
    answer = ask(question, timeout)
    record = SpacerRecord(question.id, answer.seconds, answer.conjuncts)
    if answer.result == "refuted":
        return attrs.evolve(record, reason=FAILS)
    if answer.result == "unknown":
        return attrs.evolve(record, reason=answer.reason)
    if wrong := unconfirmed(question, answer.parts, timeout):
        return attrs.evolve(record, reason=f"the answer is not confirmed: {wrong[0]}")
    short = shorter(question, answer.parts)
    parts = answer.parts if unconfirmed(question, short, timeout) else short
    return attrs.evolve(record, parts=parts, implied_by=tuple(implied_by(question, part) for part in parts))


def unconfirmed(question: Question, parts: tuple[InvariantPart, ...], timeout: float = TIMEOUT) -> list[str]:
    """The obligations of an invariant that some engine does not confirm, with its result."""
    return [
        f"{name} says {verdict.result} to {verdict.obligation.id}"
        for name, engine in ENGINES.items()
        for verdict in engine(question.obligations(parts), timeout)
        if not verdict.holds
    ]


def _reason(error: z3.Z3Exception) -> str:
    text = error.value.decode() if isinstance(error.value, bytes) else str(error)
    return "the time limit was reached" if text == "canceled" else text


def _clauses(question: Question, obligation: Obligation, fault: Formula) -> Iterator[tuple[Formula, list[Formula]]]:
    """An obligation as Horn clauses: a head and a body, in which the predicate is only a conjunct of its own."""
    facts = [formula for _, formula in (*obligation.background.facts, *obligation.premises)]
    goal = Formula(literal(False)) if obligation.goal is None else obligation.goal
    for body in product(*(_alternatives(question, fact) for fact in facts)):
        yield (goal, list(body)) if _is_sought(question, goal) else (fault, [*body, negation(goal)])


def _alternatives(question: Question, fact: Any) -> list[Formula]:
    """The disjuncts of a fact if one of them is the predicate, else the fact."""
    if z3.is_or(fact) and any(_is_sought(question, case) for case in fact.children()):
        return list(fact.children())
    return [fact]


def _is_sought(question: Question, formula: Any) -> bool:
    return bool(z3.is_app(formula) and formula.decl().eq(question.history.predicate))


def _constants(formulas: list[Formula]) -> Iterator[Any]:
    pending, seen = list[Any](formulas), set[int]()
    while pending:
        node = pending.pop()
        if node.get_id() not in seen:
            seen.add(node.get_id())
            pending += node.children()
            if z3.is_const(node) and node.decl().kind() == z3.Z3_OP_UNINTERPRETED and str(node) != "fault":
                yield node


def _answer(engine: Any, question: Question) -> Any:
    """The formula that Spacer found for the predicate, over names of its arguments."""
    history = question.history
    arguments: Mapping[str, Any] = history.arguments(history.relation.before, history.past, history.now)
    names = [z3.Const(name, argument.sort()) for name, argument in arguments.items()]
    answer = engine.get_answer()
    for part in answer.children() if z3.is_and(answer) else [answer]:
        if z3.is_quantifier(part) and _is_sought(question, part.body().arg(0)):
            return z3.substitute_vars(part.body().arg(1), *reversed(names))
    raise Unreadable(f"{answer} does not define the predicate")


def main() -> int:
    """Ask every question, each in a process of its own, and print the file."""
    spec = bundled()
    ids = [question.id for question in questions(spec)]
    # z3's answer depends on earlier questions of the same process.
    with Pool(cpu_count() or 1, get_context("spawn"), max_tasks_per_child=1) as pool:
        answers = tuple(pool.results(_answered, ids))
    sys.stdout.write(File(f"z3 {version('z3-solver')}", TIMEOUT, answers).text())
    for record in answers:
        if record.reason:
            sys.stderr.write(f"{record.question}: {record.reason}\n")
    return any(record.reason == FAILS for record in answers)


def _answered(name: str) -> SpacerRecord:
    return next(answered(question) for question in questions(bundled()) if question.id == name)


if __name__ == "__main__":
    sys.exit(run_program(stoppable_main(main)))
