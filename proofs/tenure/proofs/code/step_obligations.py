"""Obligations about the shipped `step`, `opened` and `alone`: they give the specified answers to all inputs.

Each function is run unmodified, as the scheduler calls it, on every path. `symbolic_execution.py` runs it, `subset.py`
says why that represents all runs, and `path_obligations.py` makes the obligations. No two branches of the specification
apply at once, which is proved as well: so each answer is the only one (functional). The premises are the invariants of
a session, which theorem INV proves.
"""

import inspect
from collections.abc import Callable, Iterator, Mapping
from types import ModuleType

from tenure.model.relation import NO_PHASE, Relation
from tenure.model.solver import SolverUnknown, boolean, conjunction, disjunction, negation
from tenure.proofs.code import path_obligations, subset
from tenure.proofs.code.function_contract import (
    ComparedDomain,
    ContractAnswer,
    ContractBranch,
    ContractResult,
    ContractValues,
    Routine,
    assumed,
    branches_of,
    file_name,
    well_formed,
)
from tenure.proofs.code.symbolic_execution import OutsideSubset, SymbolicRun
from tenure.proofs.session.ghost_state import legend
from tenure.proofs.smt.obligation import Background, Obligation
from tenure.proofs.smt.premises import CASE, Premise
from tenure.reference import step as shipped
from tenure.reference.vocabulary import DISABLED, Input, Phase, RefusalCode, Variables
from tenure.spec import Spec

THEOREM = "CODE"

SENTENCE = (
    "Whatever the session, the shipped step answers each input as the specification does, and in no other branch."
)


def obligations(spec: Spec) -> list[Obligation]:
    """All obligations about the shipped step.

    Raises OutsideSubset if the code cannot be run on symbolic values, and OtherWords.
    """
    subset.check(shipped, inspect.getsource(shipped))
    found: list[Obligation] = []
    for routine in routines(Relation(spec)):
        found += [*path_obligations.obligations(THEOREM, routine, shipped), *_functional(spec, routine)]
    return found


def _functional(spec: Spec, routine: Routine) -> Iterator[Obligation]:
    """No two branches of one phase apply at once."""
    overlaps = [negation(overlap) for overlap in routine.overlaps]
    if overlaps:
        claim = f"The specification has one answer to {routine.call}."
        domain = Background(routine.domain.facts, legend(spec))
        part = file_name(routine.name, "functional")
        yield Obligation(THEOREM, part, claim, routine.clauses, domain, (), conjunction(*overlaps))


def routines(relation: Relation) -> tuple[Routine, ...]:
    """Every function on every input, in the order of the specification. Raises OtherWords."""
    values, domain, spec = ContractValues(relation), ComparedDomain(well_formed(relation)), relation.spec
    lone = dict.fromkeys(row.input for row in spec.job_rows.values())
    return (
        _opened(values),
        *(_step(values, domain, name) for name in spec.inputs),
        *(_alone(values, name) for name in lone),
    )


def _opened(values: ContractValues) -> Routine:
    def run(code: ModuleType, run: SymbolicRun) -> ContractResult:
        return _result(values, run, lambda: code.opened(values.parameters(run), values.symbol(run, "now")))

    relation = values.relation
    domain = ComparedDomain((Premise("the session is not there yet", relation.initial, CASE), assumed(relation)))
    branches = tuple(branch for _, branch in branches_of(relation, "open", (NO_PHASE,)))
    return Routine("opened", "opened", True, values, domain, branches, run)


# What an input reads of the scheduler and of its job; the rest has the defaults.
_READ: Mapping[str, tuple[str, ...]] = {
    "start": ("lanes", "busy", "held", "chosen", "earliest"),
    "cancel_running_job": ("stop_requested",),
    "job_timeout": ("stop_requested", "limit_deadline"),
}


def _step(values: ContractValues, domain: ComparedDomain, name: str) -> Routine:
    given = Input(name)

    def run(code: ModuleType, run: SymbolicRun) -> ContractResult:
        before, parameters, now = values.variables(run), values.parameters(run), values.symbol(run, "now")
        more = {other: values.symbol(run, other) for other in _READ.get(name, ())}
        return _result(values, run, lambda: code.step(before, parameters, given, now, **more), before)

    relation = values.relation
    branches = tuple(branch for _, branch in branches_of(relation, name, relation.spec.phases))
    return Routine(file_name("step", name), f"step on {name}", True, values, domain, branches, run)


# The answer of a job without a session if no row applies (X5, X6).
_OTHERWISE: Mapping[str, ContractAnswer] = {
    "start": ContractAnswer("disabled"),
    "finish": ContractAnswer("refused", None, "not_running"),
    "cancel_queued_job": ContractAnswer("refused", None, "already_final"),
    "cancel_running_job": ContractAnswer("refused", None, "already_final"),
    "job_timeout": ContractAnswer("disabled"),
}


def _alone(values: ContractValues, name: str) -> Routine:
    given, queued, running = Input(name), boolean("queued"), boolean("running")

    def run(code: ModuleType, run: SymbolicRun) -> ContractResult:
        states = run.symbol(bool, queued, "queued"), run.symbol(bool, running, "running")
        lane_free = values.symbol(run, "busy") < values.symbol(run, "lanes")
        names = ("held", "chosen", "stop_requested", "limit_deadline", "now")
        environment = lane_free, *(values.symbol(run, name) for name in names)
        return _result(values, run, lambda: code.alone(given, *states, *environment))

    neither = negation(disjunction(queued, running))
    domain = {
        # Canceling a job is two inputs, by what the job does.
        "submit": Premise("the job does not exist yet", neither, CASE),
        "cancel_queued_job": Premise("the job is queued or final", negation(running), CASE),
        "cancel_running_job": Premise("the job is running or final", negation(queued), CASE),
    }.get(name, Premise("the job is queued, running or final", negation(conjunction(queued, running)), CASE))
    states, relation = {None: neither, "queued": queued, "running": running}, values.relation
    branches = []
    for row in relation.spec.job_rows.values():
        if row.input == name:
            condition = conjunction(states[row.source], relation.guard(*row.guard))
            branches.append(ContractBranch("no session", condition, ContractResult(ContractAnswer("step", row.id))))
    if name in _OTHERWISE:
        rest = negation(disjunction(*(branch.condition for branch in branches)))
        branches.append(ContractBranch("no session", rest, ContractResult(_OTHERWISE[name])))
    return Routine(
        file_name("alone", name), f"alone on {name}", False, values, ComparedDomain((domain,)), tuple(branches), run
    )


def _result(
    values: ContractValues, run: SymbolicRun, call: Callable[[], object], before: Variables | None = None
) -> ContractResult:
    """Call the code and return its answer; any error becomes an answer of its own kind."""
    try:
        answer = call()
    except (OutsideSubset, SolverUnknown):
        raise
    except Exception as error:
        return ContractResult(ContractAnswer(f"{type(error).__name__}: {error}"))
    match answer:
        case RefusalCode(code=code, row=row):
            return ContractResult(ContractAnswer("refused", row, code))
        case (after, str(row)) if after is before:
            return ContractResult(ContractAnswer("step" if before is None else "no-op", row))
        case (Variables() as after, str(row)) if len(after) == len(Variables._fields):
            try:
                leaves = values.terms(run, after)
            except OutsideSubset as error:
                return ContractResult(ContractAnswer(f"nonsense: {error}", row))
            to: object = after.phase  # its type is what is in doubt
            return ContractResult(ContractAnswer("step", row), leaves, to.value if isinstance(to, Phase) else None)
    return ContractResult(ContractAnswer("disabled" if answer is DISABLED else f"nonsense: {answer!r}"))
