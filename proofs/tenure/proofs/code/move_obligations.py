"""Obligations about moves: how the scheduler applies the answer of a step to events, jobs, lines, holder and clocks.

The moves of the shipped scheduler are run unmodified on a part of a state (`partial_state.py`), with one session whose
variables, parameters and environment are unknowns, as in `step_obligations.py`. On each path it is proved
(`placement.py`) that

- the session has the variables that the row assigns, and the events are those that the row emits, in order and with
  their fields; the usage of an event is that of the session after the move;
- every job has the state that its event says, and its place in the lines; the session is the holder exactly if it
  holds the QPU; its clocks are armed; the usage of its owner is right; nothing else changed;
- undoing the move restores the state before it.

Nothing is known about the rest of the state. So there may be any number of other sessions and jobs, in any state, and
one of those sessions may be the holder.

The premises of a move are what its callers guarantee: a job to finish is running, a job to cancel is queued or running,
a timer that fires is armed and due. A start does not assume a free lane or a free QPU: without them it writes nothing.

Two loops iterate over the queued jobs of a session. The proof has three of these jobs: the first, the last and one
between them, with any number of others around each. That the iteration reaches every job, also when jobs leave the line
meanwhile, is proved separately (`queue_order.py`). That iterations are independent and none is skipped is checked in
the source (`loops.py`). By induction over the iterations every job is treated as those three are.
"""

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import ModuleType
from typing import Any, Final

import attrs

from tenure.model.relation import NO_PHASE, Branch, Relation
from tenure.model.solver import (
    Formula,
    SolverUnknown,
    boolean,
    comparison,
    conjunction,
    disjunction,
    equal,
    literal,
    negation,
)
from tenure.proofs.code import loops, path_obligations, queue_order, subset
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
from tenure.proofs.code.placement import MANY, OWNER, OWNER_OF_SESSION, Misplaced, PartialState
from tenure.proofs.code.symbolic_execution import OutsideSubset, SymbolicRun
from tenure.proofs.smt.obligation import Labelled, Obligation
from tenure.proofs.smt.premises import CASE, Premise
from tenure.reference import errors, events, records, timers
from tenure.reference import moves as shipped
from tenure.reference import state as state_module
from tenure.reference.errors import SchedulerError
from tenure.reference.events import Event
from tenure.reference.records import StopCause
from tenure.reference.vocabulary import CANCEL_RUNNING_JOB, DISABLED, JOB_TIMEOUT, Input, Phase, Variables
from tenure.spec import OFF, Spec

THEOREM = "MOVE"

SENTENCE = "For every session, a move reports the events that the specification's row emits, and updates the state."

MODULES = (shipped, state_module, records, events, timers, errors)
"""The modules that a move calls, beside `step`."""

CANCELED = boolean("canceled")
"""The job of the proof finishes as canceled; otherwise it fails. A move passes the outcome on."""

TIME_LIMIT = 7
"""The time limit of the new job; a move passes it on."""

OWNED = boolean("owned")
"""The new job has an owner of its own."""

STOP_CAUSE: Final = "request"
"""Why the running job was asked to stop, if it was; a move passes the cause on."""

QUEUED, RUNNING, NEW = ("q1", "q2", "q3"), "r1", "new"
"""The jobs of the proof: three queued (the first, one between, the last), one running, one submitted."""

SCOPE = (
    "for all values, beside any number of other sessions and jobs and in lines of any length; where running jobs are "
    f"counted, beside none or {MANY:,} others"
)
"""The scope of the obligations, for the ledger."""


def check_sources() -> None:
    """Raise OutsideSubset unless runs of the moves on symbolic values and a few jobs represent all runs."""
    for module in MODULES:
        subset.check_blind_spots(module, inspect.getsource(module))
    loops.check(*(inspect.getsource(module) for module in MODULES if module is not timers))


def obligations(spec: Spec) -> list[Obligation]:
    """All obligations about the moves. Raises OutsideSubset and OtherWords."""
    check_sources()
    relation = Relation(spec)
    code = [(routine, shipped) for routine in routines(relation)]
    code += [(routine, records) for routine in queue_order.routines(ContractValues(relation))]
    return [one for routine, module in code for one in path_obligations.obligations(THEOREM, routine, module)]


def routines(relation: Relation) -> tuple[Routine, ...]:
    """The moves of all inputs, of sessions and of jobs without one. Raises OtherWords."""
    values, known, spec = ContractValues(relation), well_formed(relation), relation.spec
    return (
        _opening(values),
        *(_move(values, known, name) for name in spec.inputs if name != "open"),
        *(_lone_move(values, name) for name in dict.fromkeys(row.input for row in spec.job_rows.values())),
    )


ONE_QUEUED, ONE_RUNNING, ALL_QUEUED = (
    ("start", "cancel_queued_job"),
    ("finish", "cancel_running_job", "job_timeout"),
    ("cancel", "maximum_timeout"),
)
"""The inputs for one queued job, those for one running job, and those that drop all queued jobs."""


# -- runs --------------------------------------------------------------------------------------------------------------


def _opening(values: ContractValues) -> Routine:
    relation = values.relation

    def run(code: ModuleType, run: SymbolicRun) -> ContractResult:
        part = PartialState(values, run, None)
        parameters = values.parameters(run)
        return _result(part, lambda: code.open_session(part.state, part.events, "s", OWNER_OF_SESSION, parameters))

    domain = ComparedDomain((Premise("the session is not there yet", relation.initial, CASE), assumed(relation)))
    return Routine(
        "open", "the move of open", True, values, domain, tuple(_branches(relation, "open", (NO_PHASE,))), run
    )


def _move(values: ContractValues, known: tuple[Labelled, ...], name: str) -> Routine:
    relation = values.relation

    def run(code: ModuleType, run: SymbolicRun) -> ContractResult:
        before = values.variables(run)
        before = before._replace(phase=_concrete_phase(values, run, before.phase))
        queued = QUEUED[: _number_of_jobs(before.Q)] if name in (*ONE_QUEUED, *ALL_QUEUED) else None
        running = (RUNNING,) if name in ONE_RUNNING else ()
        part = _state(values, run, name, before, queued, running)
        earliest = name not in ONE_QUEUED or bool(values.symbol(run, "earliest"))
        return _result(part, lambda: _call_move(code, run, part, name, QUEUED[0] if earliest else QUEUED[1]))

    domain = ComparedDomain((*known, *_premises(relation, name)))
    branches = tuple(_branches(relation, name, relation.spec.phases))
    return Routine(file_name(name), f"the move of {name}", True, values, domain, branches, run)


def _lone_move(values: ContractValues, name: str) -> Routine:
    relation = values.relation
    rows = [row for row in relation.spec.job_rows.values() if row.input == name]
    (source,) = {row.source for row in rows}

    def run(code: ModuleType, run: SymbolicRun) -> ContractResult:
        queued, running = (QUEUED[:1], ()) if source == "queued" else ((), (RUNNING,) if source else ())
        part = _state(values, run, name, None, queued, running)
        return _result(part, lambda: _call_move(code, run, part, name, QUEUED[0]))

    job = {None: NEW, "queued": QUEUED[0], "running": RUNNING}[source]
    branches = []
    for row in rows:
        guard = relation.guard(*row.guard)
        for variant in _outcomes(relation, name, (job,), row.cause, None):
            reports = tuple(_expected_event(relation.spec, kind, row.id, None, job, variant) for kind in row.emits)
            answer = ContractAnswer("step", row.id, None, reports) if reports else ContractAnswer("no-op")
            condition = conjunction(guard, *variant.condition)
            branches.append(ContractBranch("no session", condition, ContractResult(answer)))
        if name == "start":
            branches.append(ContractBranch("no session", negation(guard), ContractResult(ContractAnswer("disabled"))))
    premises = {"start": _policy_premise, "job_timeout": _limit_premise}
    domain = ComparedDomain((assumed(relation), *((premises[name](relation),) if name in premises else ())))
    call = f"the move of {name} without a session"
    return Routine(file_name("lone", name), call, False, values, domain, tuple(branches), run)


def _state(
    values: ContractValues,
    run: SymbolicRun,
    name: str,
    before: Variables | None,
    queued: tuple[str, ...] | None,
    running: tuple[str, ...],
) -> PartialState:
    """The state in which a move is made, with what it asks about a running job."""
    return PartialState(
        values,
        run,
        before,
        queued=queued,
        running=running,
        counted=name == "start",
        stop_cause=_stop_cause(values, run) if running else None,
        limited=_is_limited(values, run, name),
    )


def _stop_cause(values: ContractValues, run: SymbolicRun) -> StopCause | None:
    """Why the running job was asked to stop, None if it was not."""
    return STOP_CAUSE if values.symbol(run, "stop_requested") else None


def _is_limited(values: ContractValues, run: SymbolicRun, name: str) -> bool:
    """Whether the job of an input has a time limit."""
    if name in ONE_RUNNING:
        return bool(values.symbol(run, "limit_deadline") != OFF)
    return name == "start" and bool(run.symbol(bool, boolean("limited"), "limited"))


def _call_move(code: ModuleType, run: SymbolicRun, part: PartialState, name: str, queued: str) -> None:
    """Call the move of an input, with a queued job, the running one or a new one."""
    state, events, session = part.state, part.events, part.session
    if name == "submit":
        owner = OWNER if run.symbol(bool, OWNED, "owned") else None
        code.submit(state, events, NEW, session, owner, TIME_LIMIT)
    elif name == "start":
        code.start(state, events, part.job(queued))
    elif name == "finish":
        code.finish(
            state, events, part.job(RUNNING), "canceled" if run.symbol(bool, CANCELED, "canceled") else "failed"
        )
    elif name == "cancel_running_job":
        code.request_stop(state, events, part.job(RUNNING), CANCEL_RUNNING_JOB)
    elif name == "job_timeout":
        code.request_stop(state, events, part.job(RUNNING), JOB_TIMEOUT)
    elif name == "cancel_queued_job":
        code.cancel_queued(state, events, part.job(queued))
    else:
        code.turn(state, events, session, Input(name))


def _concrete_phase(values: ContractValues, run: SymbolicRun, unknown: Any) -> Phase:
    """Find the phase by bisection: logs and errors contain its name, so it cannot stay symbolic."""
    numbers, phases = values.relation.phases, list(values.relation.spec.phases)
    number = run.symbol(int, unknown.term, "phase")
    while len(phases) > 1:
        half = len(phases) // 2
        middle = run.symbol(int, numbers[phases[half]], phases[half])
        phases = phases[:half] if number < middle else phases[half:]
    return Phase(phases[0])


def _number_of_jobs(jobs: Any) -> int:
    """Return 0, 1, 2, or 3 for any larger number."""
    return next((count for count in range(len(QUEUED)) if jobs == count), len(QUEUED))


# -- premises ----------------------------------------------------------------------------------------------------------


def _premises(relation: Relation, name: str) -> Iterator[Labelled]:
    """What the callers of a move guarantee."""
    before, now = relation.before, relation.environment["now"]
    timers = {timer.id: timer for timer in relation.spec.timers}
    if name in ONE_RUNNING:
        yield "a job is running", comparison(">", before["R"], literal(0))
    if name in ONE_QUEUED:
        another = comparison(">", before["Q"], literal(1))
        yield "a job is queued", comparison(">", before["Q"], literal(0))
        yield "it is the earliest, or there is another", disjunction(Formula(relation.environment["earliest"]), another)
    if name in timers:
        due = comparison(">=", now, before[str(timers[name].deadline)])
        yield "the timer is armed and due", conjunction(relation.armed(name), due)
    if name == "start":
        yield _policy_premise(relation)
    if name == "job_timeout":
        yield _limit_premise(relation)


def _limit_premise(relation: Relation) -> Labelled:
    return "the limit of the job is armed and due", relation.guard("limit_due", "not_requested")


def _policy_premise(relation: Relation) -> Labelled:
    held, chosen = (Formula(relation.environment[name]) for name in ("held", "chosen"))
    return "the policy chooses exactly while no session holds the QPU", equal(chosen, negation(held))


# -- answers of the specification --------------------------------------------------------------------------------------


def _branches(relation: Relation, name: str, phases: Iterable[str]) -> Iterator[ContractBranch]:
    """The branches of the specification with their events. An answer that changes nothing has neither event nor row."""
    spec = relation.spec
    for branch, expected in branches_of(relation, name, phases):
        label = branch.label
        if label.row is None or label.case is None:
            yield ContractBranch(
                expected.phase, expected.condition, ContractResult(ContractAnswer(label.kind, None, label.code))
            )
            continue
        row = spec.rows[label.row]
        after = {
            **branch.result,
            "QPU": branch.result["holds"],
            "interactive clock": branch.result["idle_deadline"],
            "timers are right": literal(True),
            "timers are right when undone": literal(True),
        }
        for variant in _variants(relation, branch, row.cause):
            reports = tuple(
                _expected_event(spec, kind, row.id, "s", job, variant)
                for kind in row.cases[label.case].emits
                for job in (variant.jobs if kind.startswith("job_") else (None,))
            )
            answer = ContractAnswer("step", row.id, None, reports)
            yield ContractBranch(
                expected.phase,
                conjunction(expected.condition, *variant.condition),
                ContractResult(answer, after, branch.target),
            )


@attrs.frozen
class _Variant:
    """The events of a branch under a condition: their jobs, outcome, cause, unused timeout and owner."""

    condition: tuple[Formula, ...] = ()
    jobs: tuple[str, ...] = ()
    outcome: str | None = None
    cause: str | None = None
    unused: bool = True
    owner: str | None = None


def _variants(relation: Relation, branch: Branch, cause: str | None) -> Iterator[_Variant]:
    """The cases of a branch with different events; `cause` is that of the row."""
    name, queued = branch.label.input, relation.before["Q"]
    if name == "open":
        off = equal(relation.parameters["unused_timeout"], literal(OFF))
        yield _Variant((off,), unused=False, owner=OWNER_OF_SESSION)
        yield _Variant((negation(off),), owner=OWNER_OF_SESSION)
    elif name in ONE_QUEUED:
        earliest = Formula(relation.environment["earliest"])
        yield _Variant((earliest,), QUEUED[:1])
        yield _Variant((negation(earliest),), QUEUED[1:2])
    elif name in ALL_QUEUED:
        for number in range(len(QUEUED)):
            yield _Variant((equal(queued, literal(number)),), QUEUED[:number], cause=cause)
        yield _Variant((comparison(">=", queued, literal(len(QUEUED))),), QUEUED, cause=cause)
    else:
        yield from _outcomes(relation, name, (NEW,) if name == "submit" else (RUNNING,), cause, OWNER_OF_SESSION)


def _outcomes(
    relation: Relation, name: str, jobs: tuple[str, ...], cause: str | None, of_session: str | None
) -> Iterator[_Variant]:
    """The outcomes of a finish, each with the cause of the job (K4); of a submission the owners (I3).

    `of_session` is the owner of the session.
    """
    if name == "submit":
        yield _Variant((OWNED,), jobs, owner=OWNER)
        yield _Variant((negation(OWNED),), jobs, owner=of_session)
        return
    if name != "finish":
        yield _Variant((), jobs, cause=cause)
        return
    requested = Formula(relation.environment["stop_requested"])
    yield _Variant((negation(CANCELED),), jobs, "failed")
    yield _Variant((CANCELED, requested), jobs, "canceled", STOP_CAUSE)
    yield _Variant((CANCELED, negation(requested)), jobs, "canceled")


def _expected_event(spec: Spec, kind: str, row: str, session: str | None, job: str | None, variant: _Variant) -> str:
    """Format an event of the specification."""
    values = {
        "session": session,
        "job": job,
        "outcome": variant.outcome,
        "cause": variant.cause,
        "reason": "its reason",
        "usage": "its usage",
        "owner": variant.owner,
        "time_limit": TIME_LIMIT,
        "max_time": "max_time",
        "interactive_timeout": "interactive_timeout",
        "unused_timeout": "unused_timeout" if variant.unused else None,
    }
    fields = {name: value for name, value in values.items() if value is not None and name in spec.events[kind].fields}
    return _text({"at": "now", "kind": kind, **fields, "row": row})


# -- answers of the code -----------------------------------------------------------------------------------------------


def _result(part: PartialState, move: Callable[[], None]) -> ContractResult:
    """Make a move and return its events and the values after it; any error becomes an answer of its own kind."""
    try:
        move()
    except (OutsideSubset, SolverUnknown):
        raise
    except SchedulerError as error:
        answer = ContractAnswer("refused", None, error.code)
    except Exception as error:
        if not (isinstance(error, AssertionError) and error.args and error.args[0] is DISABLED):
            return ContractResult(ContractAnswer(f"{type(error).__name__}: {error}"))
        answer = ContractAnswer("disabled")
    else:
        reports = part.events.appended
        row = reports[0].row if reports else None
        answer = ContractAnswer(
            "step" if reports else "no-op", row, None, tuple(_event_text(event, part) for event in reports)
        )
    try:
        part.check()
        after = part.after if part.is_changed else {}
        to: object = part.opened.variables.phase if part.is_changed and part.opened else None
    except Misplaced as error:
        return ContractResult(ContractAnswer(f"nonsense: {error}"))
    try:
        part.undo()
    except (OutsideSubset, SolverUnknown):
        raise
    except Exception as error:
        return ContractResult(ContractAnswer(f"not undone: {type(error).__name__}: {error}"))
    if after:
        after = {**after, "timers are right when undone": part.is_armed_again}
    return ContractResult(answer, after, to.value if isinstance(to, Phase) else None)


def _event_text(event: Event, part: PartialState) -> str:
    fields = event.as_json()
    if event.reason is not None and part.opened is not None:
        fields["reason"] = "its reason" if event.reason is part.opened.variables.reason else "another reason"
    if event.usage is not None and part.opened is not None:
        fields["usage"] = "its usage" if event.usage is part.opened.variables.usage else "another usage"
    return _text(fields)


def _text(fields: Mapping[str, object]) -> str:
    return " ".join(f"{name}={value if isinstance(value, str) else repr(value)}" for name, value in fields.items())
