"""The shipped code is the specification: `step`, `opened` and `alone`, run on symbolic values, for all inputs.

Each function is run unmodified, as the scheduler calls it, down every path. `symbolic_execution.py` runs it,
`subset.py` says why that stands for all runs, `path_obligations.py` what is proved of the paths. Proved as well is that
no two branches of the specification apply at once: so it has no other answer to give (functional). All of it is claimed
wherever a session is as the specification says that sessions are; that every session is so, at all times, is the
theorem INV.
"""

import inspect
from collections.abc import Callable, Iterator, Mapping
from types import ModuleType

from tenure.model.relation import UNBORN, Relation
from tenure.model.solver import SolverUnknown, boolean, conjunction, disjunction, negation
from tenure.proofs.code import path_obligations, subset
from tenure.proofs.code.function_contract import (
    ComparedDomain,
    ContractAnswer,
    ContractBranch,
    ContractValues,
    Routine,
    Said,
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

SENTENCE = "Whatever the session, the shipped step answers each input as the specification does, and in no other way."


def obligations(spec: Spec) -> list[Obligation]:
    """Everything that has to be proved of the shipped code.

    Raises OutsideSubset if the code cannot be run on symbolic values, and OtherWords.
    """
    subset.check(shipped, inspect.getsource(shipped))
    found: list[Obligation] = []
    for routine in routines(Relation(spec)):
        found += [*path_obligations.obligations(THEOREM, routine, shipped), *_functional(spec, routine)]
    return found


def _functional(spec: Spec, routine: Routine) -> Iterator[Obligation]:
    """No two ways of answering apply at once, where there are two in one phase."""
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
    def run(code: ModuleType, run: SymbolicRun) -> Said:
        return _said(values, run, lambda: code.opened(values.parameters(run), values.symbol(run, "now")))

    relation = values.relation
    domain = ComparedDomain((Premise("the session is not there yet", relation.initial, CASE), assumed(relation)))
    ways = tuple(way for _, way in branches_of(relation, "open", (UNBORN,)))
    return Routine("opened", "opened", True, values, domain, ways, run)


def _step(values: ContractValues, domain: ComparedDomain, name: str) -> Routine:
    given = Input(name)

    def run(code: ModuleType, run: SymbolicRun) -> Said:
        before, parameters, now = values.variables(run), values.parameters(run), values.symbol(run, "now")
        # Only a start is told of the scheduler; the other inputs are left with the defaults.
        names = ("lanes", "busy", "held", "chosen", "earliest") if name == "start" else ()
        more = {other: values.symbol(run, other) for other in names}
        return _said(values, run, lambda: code.step(before, parameters, given, now, **more), before)

    relation = values.relation
    ways = tuple(way for _, way in branches_of(relation, name, relation.spec.phases))
    return Routine(file_name("step", name), f"step on {name}", True, values, domain, ways, run)


# What a job without a session answers where no row applies (X5, X6).
_REST: Mapping[str, ContractAnswer] = {
    "start": ContractAnswer("disabled"),
    "finish": ContractAnswer("refused", None, "not_running"),
    "cancel_queued_job": ContractAnswer("refused", None, "already_final"),
    "cancel_running_job": ContractAnswer("refused", None, "already_final"),
}


def _alone(values: ContractValues, name: str) -> Routine:
    given, queued, running = Input(name), boolean("queued"), boolean("running")

    def run(code: ModuleType, run: SymbolicRun) -> Said:
        states = run.symbol(bool, queued, "queued"), run.symbol(bool, running, "running")
        lane_free = values.symbol(run, "busy") < values.symbol(run, "lanes")
        told = lane_free, values.symbol(run, "held"), values.symbol(run, "chosen")
        return _said(values, run, lambda: code.alone(given, *states, *told))

    neither = negation(disjunction(queued, running))
    domain = {
        # Canceling a job is two inputs, by what the job does.
        "submit": Premise("the job is not there yet", neither, CASE),
        "cancel_queued_job": Premise("the job is queued or final", negation(running), CASE),
        "cancel_running_job": Premise("the job is running or final", negation(queued), CASE),
    }.get(name, Premise("the job is queued, running or final", negation(conjunction(queued, running)), CASE))
    states, relation = {None: neither, "queued": queued, "running": running}, values.relation
    ways = []
    for row in relation.spec.job_rows.values():
        if row.input == name:
            condition = conjunction(states[row.source], relation.guard(*row.guard))
            ways.append(ContractBranch("no session", condition, Said(ContractAnswer("step", row.id))))
    if name in _REST:
        rest = negation(disjunction(*(way.condition for way in ways)))
        ways.append(ContractBranch("no session", rest, Said(_REST[name])))
    return Routine(
        file_name("alone", name), f"alone on {name}", False, values, ComparedDomain((domain,)), tuple(ways), run
    )


def _said(
    values: ContractValues, run: SymbolicRun, call: Callable[[], object], before: Variables | None = None
) -> Said:
    """The answer of the code. What is no answer is told as it is."""
    try:
        answer = call()
    except (OutsideSubset, SolverUnknown):
        raise
    except Exception as error:
        return Said(ContractAnswer(f"{type(error).__name__}: {error}"))
    match answer:
        case RefusalCode(code=code, row=row):
            return Said(ContractAnswer("refused", row, code))
        case (after, str(row)) if after is before:
            return Said(ContractAnswer("step" if before is None else "no-op", row))
        case (Variables() as after, str(row)) if len(after) == len(Variables._fields):
            try:
                leaves = values.terms(run, after)
            except OutsideSubset as error:
                return Said(ContractAnswer(f"nonsense: {error}", row))
            to: object = after.phase  # its type is what is in doubt
            return Said(ContractAnswer("step", row), leaves, to.value if isinstance(to, Phase) else None)
    return Said(ContractAnswer("disabled" if answer is DISABLED else f"nonsense: {answer!r}"))
